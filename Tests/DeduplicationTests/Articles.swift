import Syndication

/// A Wednesday.
let morning = CivilDate(year: 2026, month: 11, day: 25, hour: 8).timestamp
/// The time of the batches.
let now = CivilDate(year: 2026, month: 11, day: 25, hour: 12).timestamp

/// An article with the keys its guid, link, title and text give it; its identity comes from the first of them.
func article(
    from source: String = "https://a.example/rss",
    guid: String? = nil,
    link: String? = nil,
    title: String = "The ferry runs again",
    text: String? = nil,
    published: Timestamp = morning
) -> Article {
    let source = SourceID(source)
    let name = guid.map { "guid " + $0 } ?? link.map { "link " + $0 } ?? "text " + title
    var article = Article(
        id: ArticleID(authority: "desk.example", source: source, key: name),
        source: source,
        title: title,
        published: Dated(published, .declared),
        updated: Dated(published, .declared),
        firstSeen: now
    )
    article.link = link
    article.summary = text
    let day = String(published.rfc3339.prefix(10))
    article.keys = [
        guid.map { IdentityKey(.guid, source: source, value: $0) },
        link.map { IdentityKey(.link, source: source, value: $0) },
        IdentityKey(.titleAndDay, source: source, value: title + day),
        link.map { IdentityKey(.sameLink, value: $0) },
        text.map { IdentityKey(.sameText, value: $0) },
    ].compactMap { $0 }
    return article
}

/// What a store knows that keeps these articles: a key belongs to the first that had it.
func known(_ articles: [Article]) -> [UInt64: KnownArticle] {
    var known: [UInt64: KnownArticle] = [:]
    for article in articles {
        for key in article.keys where known[key.hash] == nil { known[key.hash] = KnownArticle(article) }
    }
    return known
}

extension ArticleChange {
    /// The rule a known article was recognised by; nil for a new one.
    var rule: IdentityRule? {
        switch self {
        case .new: nil
        case .updated(_, let rule, _): rule
        }
    }

    /// Whether readers see a difference to what was known; nil for a new article.
    var isEdited: Bool? {
        switch self {
        case .new: nil
        case .updated(_, _, let isEdited): isEdited
        }
    }
}

extension [ArticleChange] {
    /// The identities of the articles that were never seen before.
    var new: Set<ArticleID> { Set(filter { $0.rule == nil }.map(\.article.id)) }
}
