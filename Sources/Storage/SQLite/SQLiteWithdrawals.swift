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
            try SQLiteStore.openArchives(of: time, db)
            // The other addresses of what was found are closed as well.
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO withdrawal (link, time)
                    SELECT link, ?2 FROM article WHERE link IS NOT NULL AND (id = ?1 OR ?1 IS NULL AND withdrawn = ?2)
                    """,
                arguments: [id?.uri, time.milliseconds]
            )
            return try SQLiteStore.withdrawals(
                db,
                "withdrawn IS NOT NULL AND " + condition,
                [id?.uri, list]
            )
        }
    }

    /// Takes down what a source has deleted; returns how many articles.
    static func delete(_ keys: [IdentityKey], at time: Timestamp, _ db: Database) throws -> Int {
        guard !keys.isEmpty else { return 0 }
        let list = keys.map { String(Int64(bitPattern: $0.hash)) }.joined(separator: ",")
        let sql = """
            UPDATE article SET withdrawn = ? WHERE withdrawn IS NULL
            AND number IN (SELECT article FROM article_key WHERE hash IN (SELECT value FROM json_each(?)))
            """
        try db.execute(sql: sql, arguments: [time.milliseconds, "[" + list + "]"])
        let count = db.changesCount
        if count > 0 { try openArchives(of: time, db) }
        return count
    }

    /// Archive documents with something that was taken down are written once more, without it; it may be the article of a
    /// story, or another outlet that tells of it.
    private static func openArchives(of time: Timestamp, _ db: Database) throws {
        let sql = """
            UPDATE archive SET written = 0 WHERE (feed, number) IN (
                SELECT feed, document FROM shown WHERE article IN (SELECT id FROM article WHERE withdrawn = ?1)
                OR story IN (SELECT story FROM article WHERE withdrawn = ?1))
            """
        try db.execute(sql: sql, arguments: [time.milliseconds])
    }

    /// See `ArticleStore`.
    package func withdrawals(since time: Timestamp) async throws(StoreError) -> [Withdrawal] {
        try await read { db in
            try SQLiteStore.withdrawals(db, "withdrawn >= ?", [time.milliseconds])
        }
    }

    /// See `ArticleStore`.
    package func withdrawals(ofShownSince time: Timestamp, limit: Int) async throws(StoreError) -> [Withdrawal] {
        try await read { db in
            let condition = """
                withdrawn >= ? AND EXISTS (SELECT 1 FROM shown WHERE shown.article = article.id OR shown.story = article.story)
                """
            return Array(try SQLiteStore.withdrawals(db, condition, [time.milliseconds]).prefix(limit))
        }
    }

    private static func withdrawals(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
        -> [Withdrawal]
    {
        let sql =
            "SELECT id, story, title, link, regions, withdrawn FROM article WHERE \(condition) ORDER BY withdrawn DESC, id"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            Withdrawal(
                id: ArticleID(row["id"]),
                story: ArticleID(row["story"]),
                title: row["title"],
                link: row["link"],
                regions: ArticleColumns.regions(row["regions"]),
                time: Timestamp(milliseconds: row["withdrawn"])
            )
        }
    }
}
