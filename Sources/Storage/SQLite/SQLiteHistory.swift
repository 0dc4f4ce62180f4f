import GRDB
import Synchronization
package import Syndication

extension SQLiteStore {
    /// See `ArticleStore`.
    package func history(of feed: String, showing headlines: [Headline], size: Int) async throws(StoreError)
        -> FeedHistory
    {
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
            let unwritten = "SELECT number FROM archive WHERE feed = ? AND written = 0 ORDER BY number"
            let documents = try Int.fetchAll(db, sql: unwritten, arguments: [feed]).map { number in
                let articles = "SELECT article FROM shown WHERE feed = ? AND document = ? ORDER BY position DESC"
                return FeedHistory.Document(
                    number: number,
                    articles: try String.fetchAll(db, sql: articles, arguments: [feed, number]).map { ArticleID($0) }
                )
            }
            return FeedHistory(newest: number, unwritten: documents)
        }
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
