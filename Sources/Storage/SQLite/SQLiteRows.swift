import GRDB
import Syndication

/// Articles and source records as rows.
enum SQLiteRows {
    private static let columns = [
        "id", "source", "story", "story_rule", "link", "published_link", "title", "teaser", "summary", "body",
        "authors",
        "categories", "language", "language_from", "rights", "published", "published_from", "updated", "updated_from",
        "first_seen",
        "last_seen",
        "enclosures", "image", "geometry", "places", "regions", "fingerprint", "content_hash",
    ]

    /// Stores an article, or stores it again under its identity.
    static let writeArticle = """
        INSERT INTO article (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT (id) DO UPDATE SET \(columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        RETURNING number
        """

    /// Reads whole articles; a condition follows.
    static let readArticle =
        "SELECT source.address AS address, article.* FROM article JOIN source ON source.number = article.source "

    /// The values of an article, in the order of the columns.
    static func values(_ article: Article, source: Int64, seen: Timestamp) -> StatementArguments {
        [
            article.id.uri, source, article.story.uri, article.storyRule?.rawValue, article.link, article.publishedLink,
            article.title, article.teaser, article.summary, article.body, ArticleColumns.text(article.authors),
            ArticleColumns.text(article.categories), article.language?.tag,
            article.language?.provenance.rawValue, article.rights,
            article.published.time.milliseconds,
            article.published.provenance.rawValue, article.updated.time.milliseconds,
            article.updated.provenance.rawValue,
            article.firstSeen.milliseconds, seen.milliseconds, ArticleColumns.text(article.enclosures),
            ArticleColumns.text(article.image), ArticleColumns.text(article.geometry),
            ArticleColumns.text(article.places),
            ArticleColumns.text(article.regions), Int64(bitPattern: article.fingerprint),
            Int64(bitPattern: article.contentHash),
        ]
    }

    /// The article of a row.
    static func article(_ row: Row) -> Article {
        var article = Article(
            id: ArticleID(row["id"]),
            source: SourceID(row["address"]),
            title: row["title"],
            published: dated(row, "published"),
            updated: dated(row, "updated"),
            firstSeen: Timestamp(milliseconds: row["first_seen"])
        )
        article.story = ArticleID(row["story"])
        article.storyRule = rule(row)
        article.link = row["link"]
        article.publishedLink = row["published_link"]
        article.teaser = row["teaser"]
        article.summary = row["summary"]
        article.body = row["body"]
        article.authors = ArticleColumns.persons(row["authors"])
        article.categories = ArticleColumns.categories(row["categories"])
        if let tag: String = row["language"], let from: String = row["language_from"] {
            article.language = ArticleLanguage.Provenance(rawValue: from).map { ArticleLanguage(tag, $0) }
        }
        article.rights = row["rights"]
        article.enclosures = ArticleColumns.enclosures(row["enclosures"])
        article.image = ArticleColumns.picture(row["image"])
        article.geometry = ArticleColumns.geometry(row["geometry"])
        article.places = ArticleColumns.places(row["places"])
        article.regions = ArticleColumns.regions(row["regions"])
        article.fingerprint = UInt64(bitPattern: row["fingerprint"] as Int64)
        return article
    }

    /// What is known of the article of a row.
    static func known(_ row: Row) -> KnownArticle {
        KnownArticle(
            id: ArticleID(row["id"]),
            source: SourceID(row["address"]),
            story: ArticleID(row["story"]),
            storyRule: rule(row),
            firstSeen: Timestamp(milliseconds: row["first_seen"]),
            published: dated(row, "published"),
            updated: dated(row, "updated"),
            contentHash: UInt64(bitPattern: row["content_hash"] as Int64)
        )
    }

    private static func rule(_ row: Row) -> IdentityRule? { (row["story_rule"] as String?).flatMap(IdentityRule.init) }

    private static func dated(_ row: Row, _ column: String) -> Dated {
        let provenance = (row[column + "_from"] as String?).flatMap(Dated.Provenance.init) ?? .declared
        return Dated(Timestamp(milliseconds: row[column]), provenance)
    }

    // MARK: - Source records

    private static let recordColumns = [
        "etag", "last_modified", "body_hash", "title", "home_page", "state", "reason", "state_since", "last_poll",
        "last_good",
        "next_poll", "failures", "entries", "interval", "wished_interval", "skip_hours", "skip_days", "arithmetic",
    ]

    /// Stores a source record; its address comes last.
    static let writeRecord =
        "UPDATE source SET \(recordColumns.map { $0 + " = ?" }.joined(separator: ", ")) WHERE address = ?"

    /// The values of a record, in the order of the columns, and its address.
    static func values(_ record: SourceRecord) -> StatementArguments {
        [
            record.validators.etag, record.validators.lastModified, record.bodyHash.map { Int64(bitPattern: $0) },
            record.title,
            record.homePage, record.state, record.reason, record.stateSince?.milliseconds,
            record.lastPoll?.milliseconds,
            record.lastGood?.milliseconds, record.nextPoll?.milliseconds, record.failures, record.entries,
            record.interval?.milliseconds, record.wishedInterval?.milliseconds,
            record.skipHours.map(String.init).joined(separator: " "), record.skipDays.joined(separator: " "),
            record.arithmetic,
            record.id.address,
        ]
    }

    /// The record of a row.
    static func record(_ row: Row) -> SourceRecord {
        var record = SourceRecord(id: SourceID(row["address"]))
        record.validators = Validators(etag: row["etag"], lastModified: row["last_modified"])
        record.bodyHash = (row["body_hash"] as Int64?).map { UInt64(bitPattern: $0) }
        record.title = row["title"]
        record.homePage = row["home_page"]
        record.state = row["state"]
        record.reason = row["reason"]
        record.stateSince = time(row, "state_since")
        record.lastPoll = time(row, "last_poll")
        record.lastGood = time(row, "last_good")
        record.nextPoll = time(row, "next_poll")
        record.failures = row["failures"]
        record.entries = row["entries"]
        record.interval = (row["interval"] as Int64?).map { .milliseconds($0) }
        record.wishedInterval = (row["wished_interval"] as Int64?).map { .milliseconds($0) }
        record.skipHours = (row["skip_hours"] as String).split(separator: " ").compactMap { Int($0) }
        record.skipDays = (row["skip_days"] as String).split(separator: " ").map(String.init)
        record.arithmetic = row["arithmetic"]
        return record
    }

    private static func time(_ row: Row, _ column: String) -> Timestamp? {
        (row[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }
}
