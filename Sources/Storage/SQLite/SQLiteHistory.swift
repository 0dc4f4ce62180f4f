import GRDB
import Synchronization
package import Syndication

extension SQLiteStore {
    /// See `ArticleStore`.
    package func history(
        of feed: String,
        showing headlines: [Headline],
        size: Int,
        isThere: @escaping @Sendable (Int) -> Bool
    ) async throws(StoreError) -> FeedHistory {
        try await write { db in
            let note = try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO shown (feed, story, article) VALUES (?, ?, ?)"
            )
            for headline in headlines.reversed() {
                try note.execute(arguments: [feed, headline.story.uri, headline.id.uri])
            }
            let newest = "SELECT max(number) FROM archive WHERE feed = ?"
            var number = try Int.fetchOne(db, sql: newest, arguments: [feed]) ?? 0
            let open = "SELECT count(*) FROM shown WHERE feed = ? AND document IS NULL"
            while try Int.fetchOne(db, sql: open, arguments: [feed]) ?? 0 > size {
                number += 1
                try db.execute(
                    sql: """
                        UPDATE shown SET document = ?1 WHERE position IN (SELECT position FROM shown
                            WHERE feed = ?2 AND document IS NULL ORDER BY position LIMIT ?3)
                        """,
                    arguments: [number, feed, size]
                )
                try db.execute(sql: "INSERT INTO archive (feed, number) VALUES (?, ?)", arguments: [feed, number])
            }
            var history = FeedHistory()
            let documents = "SELECT number, written FROM archive WHERE feed = ? ORDER BY number"
            for row in try Row.fetchAll(db, sql: documents, arguments: [feed]) {
                let number: Int = row[0]
                history.documents.append(number)
                guard row[1] == 0 || !isThere(number) else { continue }
                let articles = "SELECT article FROM shown WHERE feed = ? AND document = ? ORDER BY position DESC"
                history.unwritten.append(
                    FeedHistory.Document(
                        number: number,
                        articles: try String.fetchAll(db, sql: articles, arguments: [feed, number]).map {
                            ArticleID($0)
                        }
                    )
                )
            }
            return history
        }
    }

    /// See `ArticleStore`.
    package func feedsWithOpenArchives() async throws(StoreError) -> Set<String> {
        try await read { db in try String.fetchSet(db, sql: "SELECT DISTINCT feed FROM archive WHERE written = 0") }
    }

    /// See `ArticleStore`.
    package func forget(notSeenSince limit: Timestamp) async throws(StoreError) -> Forgotten {
        try await write { db in
            var forgotten = Forgotten()
            forgotten.documents = try SQLiteStore.forgetArchives(notSeenSince: limit, db)
            let sql = """
                DELETE FROM article WHERE (withdrawn IS NULL
                    OR withdrawn < ?1 AND link NOT IN (SELECT link FROM withdrawal)) AND \(SQLiteStore.isDropped)
                AND NOT EXISTS (SELECT 1 FROM shown WHERE shown.article = article.id OR shown.story = article.id)
                RETURNING id
                """
            forgotten.articles = try String.fetchAll(db, sql: sql, arguments: [limit.milliseconds]).map {
                ArticleID($0)
            }
            if !forgotten.articles.isEmpty {
                for table in ["article_key", "sketch"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE article NOT IN (SELECT number FROM article)")
                }
            }
            return forgotten
        }
    }

    /// Whether an article was dropped by its source before a time.
    ///
    /// A source that only says "not modified" still shows what its last document showed; one that was not asked for as long
    /// is gone, or no longer configured.
    private static let isDropped = """
        (last_seen < ?1 AND EXISTS (SELECT 1 FROM source WHERE source.number = article.source
            AND (article.last_seen < document_seen - 86400000 OR last_poll < ?1)))
        """

    /// Forgets the oldest archive documents whose articles were all dropped; the one that is the oldest then is written
    /// anew, as it leads to no other.
    ///
    /// The newest stays: the feed shows some of its stories still, and no number is given twice.
    private static func forgetArchives(notSeenSince limit: Timestamp, _ db: Database) throws -> [Forgotten.Document] {
        let sql = """
            SELECT archive.feed AS feed, number, EXISTS (SELECT 1 FROM shown JOIN article ON article.id = shown.article
                WHERE shown.feed = archive.feed AND document = archive.number AND withdrawn IS NULL
                AND NOT \(isDropped)) OR number = (SELECT max(number) FROM archive AS newest WHERE newest.feed = archive.feed)
                AS is_needed
            FROM archive ORDER BY archive.feed, number
            """
        var (dropped, kept) = ([Forgotten.Document](), Set<String>())
        for row in try Row.fetchAll(db, sql: sql, arguments: [limit.milliseconds]) {
            let feed: String = row["feed"]
            if row["is_needed"] { kept.insert(feed) }
            if !kept.contains(feed) { dropped.append(Forgotten.Document(feed: feed, number: row["number"])) }
        }
        for document in dropped {
            let arguments: StatementArguments = [document.feed, document.number]
            try db.execute(sql: "DELETE FROM shown WHERE feed = ? AND document = ?", arguments: arguments)
            try db.execute(sql: "DELETE FROM archive WHERE feed = ? AND number = ?", arguments: arguments)
            try db.execute(
                sql: "UPDATE archive SET written = 0 WHERE feed = ? AND number = ? + 1",
                arguments: arguments
            )
        }
        return dropped
    }

    /// See `ArticleStore`.
    package func keep(_ document: FeedHistory.Document, of feed: String) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE archive SET written = 1 WHERE feed = ? AND number = ?",
                arguments: [feed, document.number]
            )
        }
    }

    /// See `ArticleStore`.
    package func wasChangedByOthers() async throws(StoreError) -> Bool {
        // Only what other connections commit changes this number (sqlite.org/pragma.html#pragma_data_version).
        let version = try await read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
        return dataVersion.withLock { known in
            defer { known = version }
            return known != nil && known != version
        }
    }
}
