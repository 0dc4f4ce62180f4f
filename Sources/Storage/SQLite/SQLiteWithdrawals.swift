import GRDB
package import Syndication

extension SQLiteStore {
    /// See `ArticleStore`.
    package func withdraw(_ links: [String], _ id: ArticleID?, at time: Timestamp) async throws(StoreError)
        -> [Withdrawal]
    {
        try await write { db in
            for link in links {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO withdrawal (link, time) VALUES (?, ?)",
                    arguments: [link, time.milliseconds]
                )
            }
            let list = JSONWriter.text(.array(links.map { .string($0) }))
            let condition =
                "(id = ?1 OR link IN (SELECT value FROM json_each(?2)) OR published_link IN (SELECT value FROM json_each(?2)))"
            let sql = "UPDATE article SET withdrawn = ?3 WHERE withdrawn IS NULL AND \(condition)"
            try db.execute(sql: sql, arguments: [id?.uri, list, time.milliseconds])
            // The other addresses of what was found are closed as well.
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO withdrawal (link, time)
                    SELECT link, ?2 FROM article WHERE withdrawn = ?2 AND link IS NOT NULL AND (id = ?1 OR ?1 IS NULL)
                    """,
                arguments: [id?.uri, time.milliseconds]
            )
            return try SQLiteStore.withdrawals(db, "withdrawn = ?", [time.milliseconds])
        }
    }

    /// See `ArticleStore`.
    package func withdrawals(since time: Timestamp) async throws(StoreError) -> [Withdrawal] {
        try await read { db in
            try SQLiteStore.withdrawals(db, "withdrawn >= ?", [time.milliseconds])
        }
    }

    private static func withdrawals(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
        -> [Withdrawal]
    {
        let sql = "SELECT id, title, regions, withdrawn FROM article WHERE \(condition) ORDER BY withdrawn DESC, id"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            Withdrawal(
                id: ArticleID(row["id"]),
                title: row["title"],
                regions: ArticleColumns.regions(row["regions"]),
                time: Timestamp(milliseconds: row["withdrawn"])
            )
        }
    }
}
