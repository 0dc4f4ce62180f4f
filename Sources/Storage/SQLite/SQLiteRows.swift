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

    /// What an edit never changes: the desk may have moved the article to another story meanwhile.
    private static let kept = ["id", "story", "story_rule", "first_seen"]

    /// Stores an article, or stores it again under its identity.
    static let writeArticle = """
        INSERT INTO article (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT (id) DO UPDATE SET \(columns.filter { !kept.contains($0) }.map { "\($0) = excluded.\($0)" }
            .joined(separator: ", "))
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
}
