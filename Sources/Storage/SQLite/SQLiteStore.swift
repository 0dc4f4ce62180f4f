import GRDB
import Synchronization
package import Syndication

/// Articles and source records in one SQLite file.
package final class SQLiteStore: ArticleStore {
    private let queue: DatabaseQueue
    private let path: String
    private let numbers = RowNumbers()
    /// What SQLite's `data_version` was when it was last looked at.
    let dataVersion = Mutex<Int?>(nil)

    /// The numbers of rows that are in the file.
    private final class RowNumbers: Sendable {
        private let numbers = Mutex<[SourceID: Int64]>([:])

        subscript(source: SourceID) -> Int64? { numbers.withLock { $0[source] } }

        func forget() { numbers.withLock { $0 = [:] } }

        func add(_ source: SourceID, _ number: Int64) { numbers.withLock { $0[source] = number } }
    }

    /// Opens a state file, making it if it is not there; `:memory:` for one that is forgotten.
    ///
    /// - Throws: `StoreError` when it cannot be used.
    package init(path: String) throws(StoreError) {
        self.path = path
        queue = try SQLiteConnection.open(path)
    }

    func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError)
        -> Value
    {
        try await finished { [queue] in try await queue.read(work) }
    }

    func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError)
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
            // Rows of a transaction that was rolled back are not in the file.
            numbers.forget()
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
            var records: [SourceID: SourceRecord] = [:]
            records.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM source") ?? 0)
            let rows = try Row.fetchCursor(db, sql: SQLiteRecords.readAll)
            while let row = try rows.next() {
                let record = SQLiteRecords.record(row)
                records[record.id] = record
            }
            return records
        }
    }

    /// See `ArticleStore`.
    package func selfPortraits() async throws(StoreError) -> [SourceID: SelfPortrait] {
        try await read { db in
            var portraits: [SourceID: SelfPortrait] = [:]
            let sql = "SELECT address, title, home_page FROM source WHERE title IS NOT NULL OR home_page IS NOT NULL"
            let rows = try Row.fetchCursor(db, sql: sql)
            while let row = try rows.next() {
                portraits[SourceID(row[0])] = SelfPortrait(title: row[1], homePage: row[2])
            }
            return portraits
        }
    }

    /// See `ArticleStore`.
    package func hostLedger() async throws(StoreError) -> HostLedger {
        try await read { db in
            var ledger = HostLedger()
            for row in try Row.fetchAll(db, sql: "SELECT name, blocked_until, refusals, reason FROM host") {
                var host = HostRecord(name: row[0])
                host.blockedUntil = (row[1] as Int64?).map { Timestamp(milliseconds: $0) }
                host.refusals = row[2]
                host.reason = row[3]
                ledger.hosts[host.name] = host
            }
            let attempts = "SELECT address, asked FROM attempt JOIN source ON source.number = attempt.source"
            for row in try Row.fetchAll(db, sql: attempts) {
                ledger.attempts[SourceID(row[0])] = Timestamp(milliseconds: row[1])
            }
            return ledger
        }
    }

    /// See `ArticleStore`.
    package func begin(_ sources: [SourceID], at time: Timestamp) async throws(StoreError) {
        try await write { [numbers] db in
            let attempt = try db.cachedStatement(sql: "INSERT OR REPLACE INTO attempt (source, asked) VALUES (?, ?)")
            for source in sources {
                try attempt.execute(arguments: [try SQLiteStore.number(of: source, db, numbers), time.milliseconds])
            }
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
        if keys.isEmpty { return [:] }
        return try await read { db in
            // All keys in one statement: asking for each costs more than looking for it.
            let statement = try db.cachedStatement(
                sql: """
                    SELECT source.address AS address, article.id AS id, story, story_rule, first_seen, published, published_from, updated,
                    updated_from, content_hash, hash FROM json_each(?)
                    CROSS JOIN article_key ON article_key.hash = json_each.value
                    JOIN article ON article.number = article_key.article JOIN source ON source.number = article.source
                    """
            )
            let list = keys.map { String(Int64(bitPattern: $0.hash)) }.joined(separator: ",")
            var known: [UInt64: KnownArticle] = [:]
            let rows = try Row.fetchCursor(statement, arguments: ["[" + list + "]"])
            while let row = try rows.next() {
                known[UInt64(bitPattern: row["hash"] as Int64)] = SQLiteRows.known(row)
            }
            return known
        }
    }

    /// See `ArticleStore`.
    package func apply(_ batch: StoreBatch) async throws(StoreError) -> StoreReport {
        try await write { [numbers] db in
            var report = StoreReport()
            let isAnyWithdrawn = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM withdrawal)") ?? false
            for change in batch.changes {
                let source = try SQLiteStore.number(of: change.article.source, db, numbers)
                let number = try SQLiteStore.write(change.article, source, batch.now, db)
                report.numbers[change.article.id] = number
                if isAnyWithdrawn, let link = change.article.link { try SQLiteStore.withdraw(number, at: link, db) }
                switch change {
                case .new: report.new += 1
                case .updated(_, _, let isEdited): if isEdited { report.updated += 1 }
                }
            }
            try SQLiteStore.keep(batch.sketches, report.numbers, db)
            for move in batch.moves { try SQLiteStore.move(move, db) }
            report.deleted = try SQLiteStore.delete(batch.deleted, at: batch.now, db)
            for record in batch.records {
                let source = try SQLiteStore.number(of: record.id, db, numbers)
                try SQLiteStore.noteChange(to: record, source, batch.now, db)
                try db.cachedStatement(sql: SQLiteRecords.write)
                    .execute(arguments: SQLiteRecords.values(record, number: source))
                try SQLiteStore.end(source, db)
                if let seen = batch.seenAgain[record.id] { try SQLiteStore.refresh(seen, of: source, batch.now, db) }
            }
            for source in batch.forgiven { try SQLiteStore.end(SQLiteStore.number(of: source, db, numbers), db) }
            for host in batch.hosts { try SQLiteStore.write(host, db) }
            return report
        }
    }

    /// The number of a source's row, which is made if it is not there.
    private static func number(of source: SourceID, _ db: Database, _ known: RowNumbers) throws -> Int64 {
        if let number = known[source] { return number }
        let find = try db.cachedStatement(sql: "SELECT number FROM source WHERE address = ?")
        if let number = try Int64.fetchOne(find, arguments: [source.address]) {
            known.add(source, number)
            return number
        }
        // A row that is rolled back leaves its number free for another source: it is not remembered.
        try db.cachedStatement(sql: "INSERT INTO source (address, state) VALUES (?, 'new')")
            .execute(arguments: [source.address])
        return db.lastInsertedRowID
    }

    /// Notes that a request was answered.
    private static func end(_ source: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM attempt WHERE source = ?").execute(arguments: [source])
    }

    private static func write(_ host: HostRecord, _ db: Database) throws {
        guard host.blockedUntil != nil || host.refusals > 0 else {
            return try db.execute(sql: "DELETE FROM host WHERE name = ?", arguments: [host.name])
        }
        try db.execute(
            sql: "INSERT OR REPLACE INTO host (name, blocked_until, refusals, reason) VALUES (?, ?, ?, ?)",
            arguments: [host.name, host.blockedUntil?.milliseconds, host.refusals, host.reason]
        )
    }

    /// Writes an article; returns the number of its row.
    private static func write(_ article: Article, _ source: Int64, _ now: Timestamp, _ db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(sql: SQLiteRows.writeArticle)
        let values = SQLiteRows.values(article, source: source, seen: now)
        let number = try Int64.fetchOne(statement, arguments: values) ?? 0
        let key = try db.cachedStatement(sql: "INSERT OR IGNORE INTO article_key (hash, article) VALUES (?, ?)")
        for hash in article.keys.map(\.hash) { try key.execute(arguments: [Int64(bitPattern: hash), number]) }
        return number
    }

    /// Takes down what comes at an address that was taken down.
    private static func withdraw(_ number: Int64, at link: String, _ db: Database) throws {
        let withdrawn = try db.cachedStatement(
            sql: "UPDATE article SET withdrawn = (SELECT time FROM withdrawal WHERE link = ?1) "
                + "WHERE number = ?2 AND EXISTS (SELECT 1 FROM withdrawal WHERE link = ?1)"
        )
        try withdrawn.execute(arguments: [link, number])
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
                        article.regions AS regions, article.story AS story, article.content_hash AS version, article.fingerprint AS fingerprint,
                        lead_source.address AS lead_address, lead.regions AS lead_regions FROM article
                        JOIN source ON source.number = article.source
                        LEFT JOIN article AS lead ON article.story_rule IS NOT NULL AND lead.id = article.story
                            AND lead.withdrawn IS NULL
                        LEFT JOIN source AS lead_source ON lead_source.number = lead.source
                        WHERE article.withdrawn IS NULL AND (article.published, article.id) < (?, ?)
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
                    lead: (row["lead_address"] as String?).map { address in
                        Headline.Lead(
                            source: SourceID(address),
                            regions: ArticleColumns.regions(row["lead_regions"])
                        )
                    },
                    cursor: HeadlineCursor(published: Timestamp(milliseconds: row["published"]), id: id),
                    version: StableHash.combine(
                        UInt64(bitPattern: row["version"] as Int64),
                        UInt64(bitPattern: row["fingerprint"] as Int64)
                    )
                )
            }
        }
    }

    /// See `ArticleStore`.
    package func articles(_ ids: [ArticleID]) async throws(StoreError) -> [Article] {
        try await read { db in
            let statement = try db.cachedStatement(sql: SQLiteRows.readArticle + "WHERE id = ? AND withdrawn IS NULL")
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
    package func reports(of stories: [ArticleID]) async throws(StoreError) -> [ArticleID: [StoryReport]] {
        try await read { db in
            let joined = try db.cachedStatement(
                sql: """
                    SELECT article.story AS story, article.id AS id, source.address AS address,
                    article.title AS title, article.link AS link, article.published AS published,
                    article.first_seen AS first_seen
                    FROM json_each(?1) CROSS JOIN article ON article.story = json_each.value AND story_rule IS NOT NULL
                        AND withdrawn IS NULL
                    JOIN source ON source.number = article.source
                    UNION ALL
                    SELECT article.id, article.id, source.address, article.title, article.link, article.published,
                    article.first_seen
                    FROM json_each(?1) CROSS JOIN article ON article.id = json_each.value
                    JOIN source ON source.number = article.source
                    WHERE article.withdrawn IS NULL AND EXISTS (SELECT 1 FROM article AS other
                        WHERE other.story = article.id AND other.story_rule IS NOT NULL)
                    ORDER BY published, id
                    """
            )
            var reports: [ArticleID: [StoryReport]] = [:]
            let list = JSONWriter.text(.array(stories.map { .string($0.uri) }))
            let rows = try Row.fetchCursor(joined, arguments: [list])
            while let row = try rows.next() {
                reports[ArticleID(row["story"]), default: []].append(
                    StoryReport(
                        id: ArticleID(row["id"]),
                        source: SourceID(row["address"]),
                        title: row["title"],
                        link: row["link"],
                        firstSeen: Timestamp(milliseconds: row["first_seen"])
                    )
                )
            }
            return reports
        }
    }
}
