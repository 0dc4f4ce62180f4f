import Publishing
import Settings
package import Syndication

/// The pages of articles.
extension Publisher {
    /// The feed each story has its page in: the first of a region that tells it, else the first.
    func owners(of selections: [[Headline]]) -> [ArticleID: String] {
        var owners: [ArticleID: String] = [:]
        let feeds = zip(settings.feeds, selections).filter { $0.0.kind != .status }
        for (feed, headlines) in feeds.filter({ $0.0.region != nil }) + feeds.filter({ $0.0.region == nil }) {
            for headline in headlines where owners[headline.story] == nil { owners[headline.story] = feed.path }
        }
        return owners
    }

    /// The page of every item, with the stories below it in the feed as what else there is.
    ///
    /// Those below change seldom: a new article at the top makes one page, not all of them anew.
    func publishPages(
        _ feed: FeedSettings,
        _ owned: [PublishedItem],
        _ items: [PublishedItem],
        _ versions: [ArticleID: UInt64],
        _ outcome: inout Outcome
    ) {
        let channel = channel(feed, OutputFormats.path(feed.path, in: PageWriter()))
        let mine = Set(owned.map(\.article.story))
        // A story in several feeds has one page.
        for (index, item) in items.enumerated() where mine.contains(item.article.story) {
            let path = ArticlePageWriter.path(item.article.story)
            let below = items[(index + 1)...].prefix(5)
            let more = Array(below) + items[..<index].prefix(5 - below.count)
            var version = StableHash.of("\(item.outlet) \(item.also) \(item.showsBody) \(channel.title)")
            for other in [item] + more {
                version = StableHash.combine(version, StableHash.of(other.article.id.uri))
                version = StableHash.combine(version, versions[other.article.id] ?? 0)
            }
            guard !memory.holds(path, version) || !folder.holds(path) else { continue }
            do {
                if try write(path, ArticlePageWriter().write(item, more: more, in: channel)) {
                    outcome.pages += 1
                }
                memory.keep(path, version)
            } catch let error as OutputError {
                outcome.failures.append(error)
            } catch {
                outcome.failures.append(.unsound(path, "\(error)"))
            }
        }
    }

    /// Takes away the pages of stories that are taken down, and pages that name them among what else there is.
    ///
    /// A story that another outlet tells goes on; only old pages still have what was taken down.
    /// - `told`: the stories whose pages are brought up to date anyway.
    func takeAwayPages(of withdrawals: [Withdrawal], besides told: [ArticleID: String]) {
        let new = withdrawals.filter { !memory.holds($0.id.uri, 0) }
        guard !new.isEmpty else { return }
        let pages = new.map { PageOfWithdrawn($0) }
        var gone: [[UInt8]] = []
        for page in pages where told[page.story] == nil && folder.holds(page.path) {
            guard page.isOwn || page.isShown(on: folder.read(page.path)?.bytes ?? []) else { continue }
            folder.remove(page.path)
            gone.append(Array(page.path.utf8))
        }
        let kept = Set(told.keys.map(ArticlePageWriter.path))
        for path in folder.names(below: ArticlePageWriter.folder) where path.hasSuffix(".html") && !kept.contains(path)
        {
            guard let bytes = folder.read(path)?.bytes else { continue }
            let isNamed = gone.contains { bytes.firstRange(of: $0) != nil }
            if isNamed || pages.contains(where: { $0.isNamed(on: bytes) }) { folder.remove(path) }
        }
        for withdrawal in new { memory.keep(withdrawal.id.uri, 0) }
    }

    /// Takes away the pages of articles that are no longer stored.
    package func forgetPages(of articles: [ArticleID]) {
        for id in articles { folder.remove(ArticlePageWriter.path(id)) }
    }
}

/// What tells pages with something that was taken down.
private struct PageOfWithdrawn {
    let story: ArticleID
    /// The page of its story.
    let path: String
    /// Whether the story is its own.
    let isOwn: Bool
    private let headline: [UInt8]
    private let link: [UInt8]?

    init(_ withdrawal: Withdrawal) {
        story = withdrawal.story
        path = ArticlePageWriter.path(withdrawal.story)
        isOwn = withdrawal.story == withdrawal.id
        headline = ArticlePageWriter.escaped(withdrawal.title)
        link = withdrawal.link.map(ArticlePageWriter.escaped)
    }

    /// Whether the page of its story shows it: as what is told, or as another outlet's.
    func isShown(on bytes: [UInt8]) -> Bool {
        bytes.firstRange(of: headline) != nil || link.map { bytes.firstRange(of: $0) != nil } ?? false
    }

    /// Whether another page leads to the story under its headline.
    func isNamed(on bytes: [UInt8]) -> Bool {
        bytes.firstRange(of: Array(path.utf8)) != nil && bytes.firstRange(of: headline) != nil
    }
}
