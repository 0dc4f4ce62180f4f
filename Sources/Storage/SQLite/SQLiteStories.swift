import Foundation
import GRDB
package import Syndication

/// Which articles are told as one.
extension SQLiteStore {
    /// Stores the sketches of articles that were just written.
    static func keep(_ sketches: [ArticleSketch], _ numbers: [ArticleID: Int64], _ db: Database) throws {
        let keep = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO sketch (article, minute, sketch) VALUES (?, ?, ?)"
        )
        for sketch in sketches {
            guard let number = numbers[sketch.id] else { continue }
            try keep.execute(arguments: [number, sketch.minute, Data(sketch.bytes)])
        }
    }

    /// Makes the articles of a story those of another.
    static func move(_ move: StoryMove, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE article SET story = ?2, story_rule = coalesce(story_rule, ?3)
                WHERE id = ?1 OR (story = ?1 AND story_rule IS NOT NULL)
                """,
            arguments: [move.story.uri, move.target.uri, move.rule.rawValue]
        )
    }

    /// See `ArticleStore`.
    package func sketches(after number: Int64, since minute: Int32, limit: Int) async throws(StoreError)
        -> SketchPage
    {
        try await read { db in
            var page = SketchPage()
            if number == 0 {
                let count = "SELECT count(*) FROM sketch WHERE minute >= ?"
                page.total = try Int.fetchOne(db, sql: count, arguments: [minute]) ?? 0
            }
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql:
                        "SELECT article, minute, sketch FROM sketch WHERE article > ? AND minute >= ? ORDER BY article LIMIT ?"
                ),
                arguments: [number, minute, limit]
            )
            while let row = try rows.next() {
                page.numbers.append(row[0])
                page.minutes.append(row[1])
                try row.withUnsafeData(atIndex: 2) { data in
                    if let data { page.bytes.append(contentsOf: data) }
                }
            }
            return page
        }
    }

    /// See `ArticleStore`.
    package func storedReports(_ numbers: [Int64]) async throws(StoreError) -> [StoredReport] {
        try await read { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT article.number AS number, article.id AS id, source.address AS address,
                        article.story AS story, article.title AS title, article.published AS published,
                        coalesce(lead.number, article.number) AS rank, coalesce(lead.story_fixed, 0) AS fixed,
                        coalesce(article.body, article.summary, '') AS text
                        FROM json_each(?) CROSS JOIN article ON article.number = json_each.value
                        JOIN source ON source.number = article.source
                        LEFT JOIN article AS lead ON lead.id = article.story
                        WHERE article.withdrawn IS NULL
                        """
                ),
                arguments: ["[" + numbers.map(String.init).joined(separator: ",") + "]"]
            )
            var reports: [StoredReport] = []
            while let row = try rows.next() {
                reports.append(
                    StoredReport(
                        number: row["number"],
                        id: ArticleID(row["id"]),
                        source: SourceID(row["address"]),
                        story: ArticleID(row["story"]),
                        rank: row["rank"],
                        isFixed: row["fixed"],
                        published: Timestamp(milliseconds: row["published"]),
                        title: row["title"],
                        text: row["text"]
                    )
                )
            }
            return reports
        }
    }

    /// See `ArticleStore`.
    package func join(_ one: ArticleID, _ other: ArticleID) async throws(StoreError) {
        try await write { db in
            let find = "SELECT story FROM article WHERE id = ?"
            guard let target = try String.fetchOne(db, sql: find, arguments: [one.uri]),
                let story = try String.fetchOne(db, sql: find, arguments: [other.uri]), target != story
            else { return }
            try SQLiteStore.move(StoryMove(ArticleID(story), into: ArticleID(target), by: .desk), db)
            // What the desk has split before and joins now is free again.
            try db.execute(sql: "UPDATE article SET story_fixed = 0 WHERE id = ?", arguments: [story])
        }
    }

    /// See `ArticleStore`.
    package func split(_ article: ArticleID) async throws(StoreError) {
        try await write { db in
            let others = "story = ?1 AND id <> ?1 AND story_rule IS NOT NULL"
            let next = "SELECT id FROM article WHERE \(others) ORDER BY withdrawn IS NOT NULL, number LIMIT 1"
            if let heir = try String.fetchOne(db, sql: next, arguments: [article.uri]) {
                try db.execute(
                    sql: "UPDATE article SET story = ?2 WHERE \(others)",
                    arguments: [article.uri, heir]
                )
                try db.execute(sql: "UPDATE article SET story_rule = NULL WHERE id = ?", arguments: [heir])
            }
            try db.execute(
                sql: "UPDATE article SET story = id, story_rule = NULL, story_fixed = 1 WHERE id = ?",
                arguments: [article.uri]
            )
        }
    }
}
