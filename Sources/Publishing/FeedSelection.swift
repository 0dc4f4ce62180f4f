package import Syndication

/// Chooses the articles of one feed, newest publication first, with a limit for each source.
///
/// Without a limit of the desk, a source has its fair share: a quarter of the feed. What goes beyond it comes in only
/// where the others do not fill the feed.
package struct FeedSelection: Sendable {
    private let limit: Int
    private let share: Int
    private let sourceLimit: @Sendable (SourceID) -> Int
    private let belongs: @Sendable ([RegionID]) -> Bool
    private var counts: [SourceID: Int] = [:]
    private var stories: Set<ArticleID> = []
    private var inShare: [Headline] = []
    private var beyond: [Headline] = []
    private var considered = 0

    /// How many articles are looked at for one place in the feed, so that what others wrote long ago does not take the
    /// place of today's news.
    private static let depth = 5

    /// A selection.
    ///
    /// - Parameters:
    ///   - limit: the most articles.
    ///   - isShared: whether a source has only its fair share as long as there are others.
    ///   - sourceLimit: the most articles of a source.
    ///   - belongs: whether an article of some regions belongs into the feed.
    package init(
        limit: Int,
        isShared: Bool,
        sourceLimit: @escaping @Sendable (SourceID) -> Int,
        belongs: @escaping @Sendable ([RegionID]) -> Bool
    ) {
        self.limit = limit
        share = isShared ? FeedSelection.share(of: limit) : limit
        self.sourceLimit = sourceLimit
        self.belongs = belongs
    }

    /// What of a feed is one source's fair share.
    package static func share(of limit: Int) -> Int { max((limit + 3) / 4, 1) }

    /// Whether no further article will be taken.
    package var isFull: Bool {
        inShare.count >= limit
            || considered >= limit * FeedSelection.depth && inShare.count + beyond.count >= limit
    }

    /// The chosen articles, in order.
    package var chosen: [Headline] {
        let free = limit - inShare.count
        guard free > 0, !beyond.isEmpty else { return inShare }
        return (inShare + beyond.prefix(free)).sorted { $0.cursor > $1.cursor }
    }

    /// Offers the next headline in order.
    package mutating func offer(_ headline: Headline) {
        // A story is told once: by its first article, or by another where that one is not in the feed at all.
        if let lead = headline.lead, sourceLimit(lead.source) > 0, belongs(lead.regions) { return }
        guard !isFull, belongs(headline.regions), !stories.contains(headline.story),
            counts[headline.source, default: 0] < sourceLimit(headline.source)
        else { return }
        stories.insert(headline.story)
        considered += 1
        counts[headline.source, default: 0] += 1
        if counts[headline.source, default: 0] <= share {
            inShare.append(headline)
        } else if beyond.count < limit {
            beyond.append(headline)
        }
    }
}
