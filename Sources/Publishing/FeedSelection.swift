package import Syndication

/// Chooses the articles of one feed, newest publication first, with a limit for each source.
package struct FeedSelection: Sendable {
    private let limit: Int
    private let sourceLimit: @Sendable (SourceID) -> Int
    private let belongs: @Sendable ([RegionID]) -> Bool
    private var counts: [SourceID: Int] = [:]
    /// The chosen articles, in order.
    package private(set) var chosen: [ArticleID] = []

    /// A selection.
    ///
    /// - Parameters:
    ///   - limit: the most articles.
    ///   - sourceLimit: the most articles of a source.
    ///   - belongs: whether an article of some regions belongs into the feed.
    package init(
        limit: Int,
        sourceLimit: @escaping @Sendable (SourceID) -> Int,
        belongs: @escaping @Sendable ([RegionID]) -> Bool
    ) {
        self.limit = limit
        self.sourceLimit = sourceLimit
        self.belongs = belongs
    }

    /// Whether no further article will be taken.
    package var isFull: Bool { chosen.count >= limit }

    /// Offers the next headline in order.
    package mutating func offer(_ headline: Headline) {
        guard !isFull, belongs(headline.regions), counts[headline.source, default: 0] < sourceLimit(headline.source)
        else { return }
        counts[headline.source, default: 0] += 1
        chosen.append(headline.id)
    }
}
