import GRDB
package import Syndication

/// Articles and source records in one SQLite file.
package final class SQLiteStore: ArticleStore {
    private let queue: DatabaseQueue
    private let path: String

    /// Opens a state file, making it if it is not there; `:memory:` for one that is forgotten.
    ///
    /// - Throws: `StoreError` when it cannot be used.
    package init(path: String) throws(StoreError) {
        self.path = path
        queue = try SQLiteConnection.open(path)
    }

    private func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError)
        -> Value
    {
        try await finished { [queue] in try await queue.read(work) }
    }

    private func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError)
        -> Value
    {
        try await finished { [queue] in try await queue.write(work) }
    }

    /// Runs some work to its end, also where the caller is cancelled meanwhile: a daemon that stops stores what it has.
    private func finished<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value)
        async throws(StoreError) -> Value
    {
        do {
            return try await Task(operation: work).value
        } catch {
            throw SQLiteConnection.translate(error, path)
        }
    }

    /// See `ArticleStore`.
    package func authority(proposed: String) async throws(StoreError) -> String {
        try await write { db in
            // A real write each time: a disk that is full shows before anybody is polled.
            try db.execute(
                sql: """
                    INSERT INTO meta (key, value) VALUES ('opened', '1')
                    ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1
                    """
            )
            try db.execute(
                sql: "INSERT OR IGNORE INTO meta (key, value) VALUES ('authority', ?)",
                arguments: [proposed]
            )
            return try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'authority'") ?? proposed
        }
    }

    /// See `ArticleStore`.
    package func sourceRecords() async throws(StoreError) -> [SourceID: SourceRecord] {
        try await read { db in
            let records = try Row.fetchAll(db, sql: "SELECT * FROM source").map(SQLiteRows.record)
            return Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// See `ArticleStore`.
    package func fingerprints(of source: SourceID) async throws(StoreError) -> Set<UInt64> {
        try await read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT fingerprint FROM article INDEXED BY article_fingerprint
                    WHERE source = (SELECT number FROM source WHERE address = ?)
                    """
            )
            let rows = try Int64.fetchAll(statement, arguments: [source.address])
            return Set(rows.map { UInt64(bitPattern: $0) })
        }
    }

    /// See `ArticleStore`.
    package func known(_ keys: [IdentityKey]) async throws(StoreError) -> [UInt64: KnownArticle] {
        try await read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT source.address AS address, id, story, story_rule, first_seen, published, published_from, updated,
                    updated_from, content_hash FROM article_key
                    JOIN article ON article.number = article_key.article JOIN source ON source.number = article.source
                    WHERE hash = ?
                    """
            )
            var known: [UInt64: KnownArticle] = [:]
            for key in keys where known[key.hash] == nil {
                known[key.hash] = try Row.fetchOne(statement, arguments: [Int64(bitPattern: key.hash)]).map(
                    SQLiteRows.known
                )
            }
            return known
        }
    }

    /// See `ArticleStore`.
    package func apply(_ batch: StoreBatch) async throws(StoreError) -> StoreReport {
        try await write { db in
            var report = StoreReport()
            var numbers: [SourceID: Int64] = [:]
            for change in batch.changes {
                let source = try SQLiteStore.number(of: change.article.source, db, &numbers)
                try SQLiteStore.write(change.article, source, batch.now, db)
                switch change {
                case .new: report.new += 1
                case .updated(_, _, let isEdited): if isEdited { report.updated += 1 }
                }
            }
            for record in batch.records {
                let source = try SQLiteStore.number(of: record.id, db, &numbers)
                try db.cachedStatement(sql: SQLiteRows.writeRecord).execute(arguments: SQLiteRows.values(record))
                if let seen = batch.seenAgain[record.id] { try SQLiteStore.refresh(seen, of: source, batch.now, db) }
            }
            return report
        }
    }

    private static func number(of source: SourceID, _ db: Database, _ known: inout [SourceID: Int64]) throws -> Int64 {
        if let number = known[source] { return number }
        let number = try db.cachedStatement(
            sql: """
                INSERT INTO source (address, state, reason, failures, entries, skip_hours, skip_days, arithmetic)
                VALUES (?, 'new', '', 0, 0, '', '', '') ON CONFLICT (address) DO UPDATE SET address = excluded.address
                RETURNING number
                """
        )
        known[source] = try Int64.fetchOne(number, arguments: [source.address])
        return known[source] ?? 0
    }

    private static func write(_ article: Article, _ source: Int64, _ now: Timestamp, _ db: Database) throws {
        let statement = try db.cachedStatement(sql: SQLiteRows.writeArticle)
        let number = try Int64.fetchOne(statement, arguments: SQLiteRows.values(article, source: source, seen: now))
        let key = try db.cachedStatement(sql: "INSERT OR IGNORE INTO article_key (hash, article) VALUES (?, ?)")
        for hash in article.keys.map(\.hash) { try key.execute(arguments: [Int64(bitPattern: hash), number]) }
    }

    /// Notes that a document came with these entries in it; twice a day is often enough to tell what is still there.
    private static func refresh(_ seen: [UInt64], of source: Int64, _ now: Timestamp, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE source SET document_seen = ? WHERE number = ?")
            .execute(arguments: [now.milliseconds, source])
        let due = try db.cachedStatement(
            sql: "UPDATE source SET refreshed = ?1 WHERE number = ?2 AND refreshed <= ?1 - 43200000"
        )
        try due.execute(arguments: [now.milliseconds, source])
        guard db.changesCount > 0 else { return }
        let update = try db.cachedStatement(
            sql: "UPDATE article SET last_seen = ? WHERE source = ? AND fingerprint = ?"
        )
        for fingerprint in seen {
            try update.execute(arguments: [now.milliseconds, source, Int64(bitPattern: fingerprint)])
        }
    }

    // MARK: - Reading articles

    /// See `ArticleStore`.
    package func headlines(after cursor: HeadlineCursor?, limit: Int) async throws(StoreError) -> [Headline] {
        try await read { db in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT source.address AS address, article.id AS id, article.published AS published,
                        article.regions AS regions, article.story AS story, lead_source.address AS lead_address FROM article
                        JOIN source ON source.number = article.source
                        LEFT JOIN article AS lead ON article.story_rule IS NOT NULL AND lead.id = article.story
                        LEFT JOIN source AS lead_source ON lead_source.number = lead.source
                        WHERE (article.published, article.id) < (?, ?)
                        ORDER BY article.published DESC, article.id DESC LIMIT ?
                        """
                ),
                arguments: [cursor?.published.milliseconds ?? .max, cursor?.id.uri ?? "", limit]
            )
            return rows.map { row in
                let id = ArticleID(row["id"])
                return Headline(
                    id: id,
                    source: SourceID(row["address"]),
                    regions: ArticleColumns.regions(row["regions"]),
                    story: ArticleID(row["story"]),
                    leadSource: (row["lead_address"] as String?).map { SourceID($0) },
                    cursor: HeadlineCursor(published: Timestamp(milliseconds: row["published"]), id: id)
                )
            }
        }
    }

    /// See `ArticleStore`.
    package func articles(_ ids: [ArticleID]) async throws(StoreError) -> [Article] {
        try await read { db in
            let statement = try db.cachedStatement(sql: SQLiteRows.readArticle + "WHERE id = ?")
            return try ids.compactMap { id in try Row.fetchOne(statement, arguments: [id.uri]).map(SQLiteRows.article) }
        }
    }

    /// See `ArticleStore`.
    package func search(_ text: String, limit: Int) async throws(StoreError) -> [Article] {
        try await read { db in
            let condition =
                "WHERE id = ?1 OR link = ?1 OR instr(id, ?1) OR instr(link, ?1) OR instr(lower(article.title), lower(?1)) "
            let sql = SQLiteRows.readArticle + condition + "ORDER BY id = ?1 OR link = ?1 DESC, published DESC LIMIT ?2"
            return try Row.fetchAll(db, sql: sql, arguments: [text, limit]).map(SQLiteRows.article)
        }
    }

    /// See `ArticleStore`.
    package func story(_ id: ArticleID) async throws(StoreError) -> [Article] {
        try await read { db in
            let sql =
                SQLiteRows.readArticle
                + "WHERE id = ?1 OR (story = ?1 AND story_rule IS NOT NULL) ORDER BY published, id"
            return try Row.fetchAll(db, sql: sql, arguments: [id.uri]).map(SQLiteRows.article)
        }
    }

    /// See `ArticleStore`.
    package func forget(notSeenSince limit: Timestamp) async throws(StoreError) -> Int {
        try await write { db in
            // A source that only says "not modified" still shows what its last document showed; one that was not asked for
            // as long is gone, or no longer configured.
            try db.execute(
                sql: """
                    DELETE FROM article WHERE last_seen < ?1 AND EXISTS (
                        SELECT 1 FROM source WHERE source.number = article.source
                        AND (article.last_seen < document_seen - 86400000 OR last_poll < ?1))
                    """,
                arguments: [limit.milliseconds]
            )
            let count = db.changesCount
            if count > 0 {
                try db.execute(sql: "DELETE FROM article_key WHERE article NOT IN (SELECT number FROM article)")
            }
            return count
        }
    }
}
