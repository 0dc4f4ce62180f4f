package import Syndication

/// Tells new articles from known ones, and finds the story an article belongs to.
package struct Deduplicator: Sendable {
    private let mergesStories: Bool
    private let window: Duration

    /// A deduplicator.
    ///
    /// - Parameters:
    ///   - mergesStories: whether the same link or text in another source is the same story.
    ///   - window: how far apart two articles of one story may be published.
    package init(mergesStories: Bool, window: Duration) {
        self.mergesStories = mergesStories
        self.window = window
    }

    private static let withinSource: [IdentityRule] = [.guid, .link, .titleAndDay]
    private static let acrossSources: [IdentityRule] = [.sameLink, .sameText]

    /// What each incoming article is in the light of what is known; the result is in no particular order.
    ///
    /// The strongest key decides, and one known article answers to one incoming one: where a guid says that two entries
    /// are two, a common title does not make them one.
    ///
    /// - `articles`: articles of one batch, from any sources, the preferred leads of stories first.
    /// - `known`: the stored articles that share a key with them, by the key's hash.
    /// - `now`: the time an edit is dated with where the publisher gives it no date.
    package func changes(_ articles: [Article], known: [UInt64: KnownArticle], now: Timestamp) -> [ArticleChange] {
        var known = known
        var matches: [Int: (KnownArticle, IdentityRule)] = [:]
        var claimed: Set<ArticleID> = []
        for rule in Deduplicator.withinSource {
            for (index, article) in articles.enumerated() where matches[index] == nil {
                guard let key = article.keys.first(where: { $0.rule == rule }), let hit = known[key.hash],
                    hit.source == article.source, claimed.insert(hit.id).inserted
                else { continue }
                matches[index] = (hit, rule)
            }
        }
        var changes: [ArticleChange] = []
        var seen = claimed
        for (index, article) in articles.enumerated() {
            if let (hit, rule) = matches[index] {
                changes.append(update(article, hit, rule, now))
            } else if seen.insert(article.id).inserted {
                let placed = inStory(article, known)
                changes.append(.new(placed))
                for key in placed.keys where known[key.hash] == nil { known[key.hash] = KnownArticle(placed) }
            }
        }
        return changes
    }

    /// A known article with its new content: identity, story and date of publication stay.
    private func update(_ article: Article, _ known: KnownArticle, _ rule: IdentityRule, _ now: Timestamp)
        -> ArticleChange
    {
        var article = article
        article.id = known.id
        article.story = known.story
        article.storyRule = known.storyRule
        article.firstSeen = known.firstSeen
        article.published = known.published
        let isEdited = article.contentHash != known.contentHash
        if !isEdited || article.updated.time <= known.updated.time {
            article.updated = isEdited ? Dated(now, .firstSeen) : known.updated
        }
        return .updated(article, by: rule, isEdited: isEdited)
    }

    /// The article in the story of another source's article with the same link or text.
    private func inStory(_ article: Article, _ known: [UInt64: KnownArticle]) -> Article {
        guard mergesStories else { return article }
        for rule in Deduplicator.acrossSources {
            guard let key = article.keys.first(where: { $0.rule == rule }), let hit = known[key.hash],
                hit.source != article.source, isWithinWindow(article.published.time, hit.published.time)
            else { continue }
            var article = article
            article.story = hit.story
            article.storyRule = rule
            return article
        }
        return article
    }

    private func isWithinWindow(_ one: Timestamp, _ other: Timestamp) -> Bool {
        (one > other ? one.since(other) : other.since(one)) <= window
    }
}
