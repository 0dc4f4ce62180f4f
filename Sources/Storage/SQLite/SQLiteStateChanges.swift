import GRDB
package import Syndication

extension SQLiteStore {
    /// How many changes of state are remembered.
    private static let most = 2000

    /// Remembers that a source has come into another state, where one of the two is not good.
    static func noteChange(to record: SourceRecord, _ source: Int64, _ now: Timestamp, _ db: Database) throws {
        let find = try db.cachedStatement(sql: "SELECT state FROM source WHERE number = ?")
        let old = SourceState(word: try String.fetchOne(find, arguments: [source]) ?? "")
        guard record.state.isNews(after: old) else { return }
        let insert = try db.cachedStatement(
            sql: "INSERT INTO state_change (source, time, old, new, reason, last_good) VALUES (?, ?, ?, ?, ?, ?)"
        )
        try insert.execute(arguments: [
            source, now.milliseconds, old.word, record.state.word, record.reason, record.lastGood?.milliseconds,
        ])
        let forget = try db.cachedStatement(sql: "DELETE FROM state_change WHERE number <= ?")
        try forget.execute(arguments: [db.lastInsertedRowID - Int64(SQLiteStore.most)])
    }

    /// See `ArticleStore`.
    package func stateChanges(limit: Int) async throws(StoreError) -> [StateChange] {
        try await read { db in
            let sql = """
                SELECT state_change.number, address, time, old, new, state_change.reason, state_change.last_good
                FROM state_change JOIN source ON source.number = state_change.source
                ORDER BY state_change.number DESC LIMIT ?
                """
            return try Row.fetchAll(db, sql: sql, arguments: [limit]).map { row in
                StateChange(
                    number: row[0],
                    source: SourceID(row[1]),
                    time: Timestamp(milliseconds: row[2]),
                    old: SourceState(word: row[3]),
                    new: SourceState(word: row[4]),
                    reason: row[5],
                    lastGood: (row[6] as Int64?).map { Timestamp(milliseconds: $0) }
                )
            }
        }
    }
}
