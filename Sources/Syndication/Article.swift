/// The identity of an article: a `tag:` URI (RFC 4151), derived from its source and its first identity key, never random.
///
/// It is published as the guid and never changes, whatever else does.
package struct ArticleID: Hashable, Sendable, CustomStringConvertible {
    /// The URI.
    package let uri: String

    /// An identity from a stored URI.
    package init(_ uri: String) { self.uri = uri }

    /// The identity of the article that `source` knows by `key`.
    ///
    /// `authority`: the host name the daemon publishes under, pinned in the store on its first run.
    package init(authority: String, source: SourceID, key: String) {
        uri = "tag:" + authority + ",2026:" + StableHash.hex(source.address + "\n" + key).prefix(24)
    }

    /// The URI.
    package var description: String { uri }
}

/// A date and where it came from.
package struct Dated: Sendable, Equatable {
    /// Where a date came from.
    package enum Provenance: String, Sendable {
        /// The publisher wrote it.
        case declared
        /// The publisher wrote something that could be read after a repair, or lay in the future and was set back.
        case repaired
        /// Nothing readable was written: the time the entry was first seen.
        case firstSeen = "first-seen"
    }

    /// The time.
    package var time: Timestamp
    /// Where it came from.
    package var provenance: Provenance

    /// A date.
    package init(_ time: Timestamp, _ provenance: Provenance) {
        self.time = time
        self.provenance = provenance
    }
}

/// The kind of a key that identifies an entry, strongest first.
package enum IdentityRule: String, Sendable, CaseIterable {
    /// The guid or id, where it is the entry's own within its document.
    case guid
    /// The canonical link, where it is the entry's own within its document.
    case link
    /// The normalised title and the day it was published.
    case titleAndDay = "title-and-day"
    /// Another source's article with the same canonical link.
    case sameLink = "same-link"
    /// Another source's article with the same normalised text.
    case sameText = "same-text"
    /// The same report in other words: a copy that was cut or slightly rewritten.
    case sameReport = "same-report"
    /// Another report of the same event.
    case sameEvent = "same-event"
    /// The desk said so.
    case desk

    /// A number that keeps the hashes of different kinds apart; never changed, as keys are stored.
    var seed: UInt64 {
        switch self {
        case .guid: 0x51
        case .link: 0x52
        case .titleAndDay: 0x53
        case .sameLink: 0x54
        case .sameText: 0x55
        case .sameReport: 0x56
        case .sameEvent: 0x57
        case .desk: 0x58
        }
    }
}

/// One key an article is known by.
package struct IdentityKey: Hashable, Sendable {
    /// What kind of key it is.
    package var rule: IdentityRule
    /// A hash of the kind, the value and, for the keys within one source, the source.
    package var hash: UInt64

    /// A key within one source.
    package init(_ rule: IdentityRule, source: SourceID, value: String) {
        self.init(rule, source: source, hash: StableHash.of(value))
    }

    /// A key within one source, from the hash of its value.
    package init(_ rule: IdentityRule, source: SourceID, hash: UInt64) {
        self.rule = rule
        self.hash = StableHash.combine(StableHash.of(source.address) &+ rule.seed, hash)
    }

    /// A key that is the same in every source.
    package init(_ rule: IdentityRule, value: String) {
        self.init(rule, hash: StableHash.of(value))
    }

    /// A key that is the same in every source, from the hash of its value.
    package init(_ rule: IdentityRule, hash: UInt64) {
        self.rule = rule
        self.hash = StableHash.combine(rule.seed, hash)
    }
}

/// What Meridian concluded about one item of one source.
package struct Article: Sendable {
    /// Stable for ever.
    package var id: ArticleID
    /// The source it came from.
    package var source: SourceID
    /// The canonical link, tracking removed; nil when the entry has none.
    package var link: String?
    /// The link as the publisher wrote it, where that differs.
    package var publishedLink: String?
    /// Plain text; may be empty when the entry has only a body.
    package var title: String
    /// Plain text, at most 120 characters, cut at a word's end and then closed by "...".
    package var teaser: String
    /// Sanitised HTML.
    package var summary: String?
    /// Sanitised HTML of the whole text, where the source carried it.
    package var body: String?
    /// Authors.
    package var authors: [Person]
    /// Categories, duplicates removed.
    package var categories: [Category]
    /// The language and which rule decided it; nil when not known.
    package var language: ArticleLanguage?
    /// Plain text.
    package var rights: String?
    /// When it was published.
    package var published: Dated
    /// When it was last updated: "Last update".
    ///
    /// Never before `published`.
    package var updated: Dated
    /// When it was first seen here.
    package var firstSeen: Timestamp
    /// Files to download.
    package var enclosures: [Enclosure]
    /// The picture shown with it.
    package var image: Picture?
    /// Where it is about, in coordinates.
    package var geometry: Geometry?
    /// Evidence for its regions.
    package var places: [Place]
    /// The regions decided from the evidence, without those that contain them.
    package var regions: [RegionID]
    /// The story it belongs to: the identity of the story's first article.
    package var story: ArticleID
    /// Which rule brought it into the story; nil for the story's first article.
    package var storyRule: IdentityRule?
    /// Every key it is known by, strongest first.
    package var keys: [IdentityKey]
    /// The fingerprint of the entry it was made from.
    package var fingerprint: UInt64

    /// An article of which only the required parts are known.
    package init(id: ArticleID, source: SourceID, title: String, published: Dated, updated: Dated, firstSeen: Timestamp)
    {
        self.id = id
        self.source = source
        self.title = title
        self.published = published
        self.updated = updated
        self.firstSeen = firstSeen
        story = id
        teaser = ""
        authors = []
        categories = []
        enclosures = []
        places = []
        regions = []
        keys = []
        fingerprint = 0
    }
}

/// What an incoming article is in the light of what is stored.
package enum ArticleChange: Sendable {
    /// Never seen before.
    case new(Article)
    /// Known by one of its keys: its identity and its date of birth are kept.
    ///
    /// `isEdited` tells whether readers see a difference; if not, only what it is recognised by has changed.
    case updated(Article, by: IdentityRule, isEdited: Bool)

    /// The article.
    package var article: Article {
        switch self {
        case .new(let article), .updated(let article, _, _): article
        }
    }

    /// The same change with another article.
    package func with(_ article: Article) -> ArticleChange {
        switch self {
        case .new: .new(article)
        case .updated(_, let rule, let isEdited): .updated(article, by: rule, isEdited: isEdited)
        }
    }
}

/// What the store knows of an article that shares a key with an incoming one.
package struct KnownArticle: Sendable, Equatable {
    /// Its identity.
    package var id: ArticleID
    /// Its source.
    package var source: SourceID
    /// The story it belongs to.
    package var story: ArticleID
    /// Which rule brought it into the story; nil for the story's first article.
    package var storyRule: IdentityRule?
    /// When it was first seen.
    package var firstSeen: Timestamp
    /// When it was published, as decided at first sight.
    package var published: Dated
    /// When it was last updated.
    package var updated: Dated
    /// A hash of what readers see of it.
    package var contentHash: UInt64

    /// What is known of an article.
    package init(_ article: Article) {
        id = article.id
        source = article.source
        story = article.story
        storyRule = article.storyRule
        firstSeen = article.firstSeen
        published = article.published
        updated = article.updated
        contentHash = article.contentHash
    }

    /// What is known of a stored article.
    package init(
        id: ArticleID,
        source: SourceID,
        story: ArticleID,
        storyRule: IdentityRule?,
        firstSeen: Timestamp,
        published: Dated,
        updated: Dated,
        contentHash: UInt64
    ) {
        self.id = id
        self.source = source
        self.story = story
        self.storyRule = storyRule
        self.firstSeen = firstSeen
        self.published = published
        self.updated = updated
        self.contentHash = contentHash
    }
}

extension Article {
    /// A hash of what readers see: title, summary, body, link and enclosures.
    ///
    /// Dates and categories do not count.
    package var contentHash: UInt64 {
        var hash = StableHash.of(title)
        for text in [summary, body, link] { hash = StableHash.combine(hash, text.map { StableHash.of($0) } ?? 0) }
        for enclosure in enclosures { hash = StableHash.combine(hash, StableHash.of(enclosure.address)) }
        return hash
    }
}
