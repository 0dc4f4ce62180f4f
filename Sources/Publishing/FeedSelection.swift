package import Syndication

/// Chooses the articles of one feed, newest publication first, with a limit for each source.
package struct FeedSelection: Sendable {
    private let limit: Int
    private let sourceLimit: @Sendable (SourceID) -> Int
    private let belongs: @Sendable ([RegionID]) -> Bool
    private var counts: [SourceID: Int] = [:]
    private var stories: Set<ArticleID> = []
    /// The chosen articles, in order.
    package private(set) var chosen: [Headline] = []

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
        // A story is told once: by its first article, or by another where that one's source is not in the feed at all.
        if let lead = headline.leadSource, sourceLimit(lead) > 0 { return }
        guard !isFull, belongs(headline.regions), !stories.contains(headline.story),
            counts[headline.source, default: 0] < sourceLimit(headline.source)
        else { return }
        stories.insert(headline.story)
        counts[headline.source, default: 0] += 1
        chosen.append(headline)
    }
}
