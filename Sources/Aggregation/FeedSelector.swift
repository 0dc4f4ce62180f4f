import Classification
import Publishing
import Settings
import Syndication

/// Chooses the articles of every feed in one pass over the headlines.
struct FeedSelector: Sendable {
    let settings: Settings
    let tree: RegionTree
    let store: any ArticleStore

    private static let page = 2000

    /// The articles of each feed, in the order of the configuration.
    func select() async throws(StoreError) -> [[Headline]] {
        let limits = Dictionary(
            settings.sources.map { ($0.source.id, $0.source.maxPerFeed ?? .max) },
            uniquingKeysWith: { first, _ in first }
        )
        var selections = settings.feeds.map { feed in
            let tree = tree
            return FeedSelection(
                // What happens to the sources is told by no article.
                limit: feed.kind == .status ? 0 : feed.items,
                isShared: feed.maxPerSource == nil,
                // A source that is no longer configured is in no feed.
                sourceLimit: { min(limits[$0] ?? 0, feed.maxPerSource ?? .max) },
                belongs: { regions in feed.region.map { tree.contains($0, regions) } ?? true }
            )
        }
        var cursor: HeadlineCursor?
        while selections.contains(where: { !$0.isFull }) {
            let headlines = try await store.headlines(after: cursor, limit: FeedSelector.page)
            for index in selections.indices {
                for headline in headlines { selections[index].offer(headline) }
            }
            guard headlines.count == FeedSelector.page, let last = headlines.last else { break }
            cursor = last.cursor
        }
        return selections.map(\.chosen)
    }
}
