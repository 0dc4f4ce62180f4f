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

    /// Takes away the pages of articles that are taken down, and pages that name them among what else there is.
    ///
    /// - `told`: the stories whose pages are brought up to date anyway.
    func takeAwayPages(of withdrawals: [Withdrawal], besides told: [ArticleID: String]) {
        let gone = withdrawals.filter { told[$0.id] == nil }.map { ArticlePageWriter.path($0.id) }
            .filter(folder.holds)
        // A story that another outlet tells goes on under its headline; old pages still have the one that was taken down.
        let retold = withdrawals.filter { told[$0.id] != nil && !memory.holds($0.id.uri, 0) }
        guard !gone.isEmpty || !retold.isEmpty else { return }
        for path in gone { folder.remove(path) }
        let signs = gone.map { Array($0.utf8) } + retold.map { ArticlePageWriter.headline($0.title) }
        let kept = Set(told.keys.map(ArticlePageWriter.path))
        for path in folder.names(below: ArticlePageWriter.folder) where path.hasSuffix(".html") && !kept.contains(path)
        {
            guard let bytes = folder.read(path)?.bytes else { continue }
            if signs.contains(where: { bytes.firstRange(of: $0) != nil }) { folder.remove(path) }
        }
        for withdrawal in retold { memory.keep(withdrawal.id.uri, 0) }
    }

    /// Takes away the pages of articles that are no longer stored.
    package func forgetPages(of articles: [ArticleID]) {
        for id in articles { folder.remove(ArticlePageWriter.path(id)) }
    }
}
