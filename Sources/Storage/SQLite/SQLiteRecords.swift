import Foundation
import GRDB
import Syndication

/// Source records as rows: one line a column, for writing and for reading.
enum SQLiteRecords {
    /// One column.
    private struct Column: Sendable {
        let name: String
        let write: @Sendable (SourceRecord) -> (any DatabaseValueConvertible)?
        let read: @Sendable (inout SourceRecord, Row, Int) -> Void

        static func text(_ name: String, _ path: any WritableKeyPath<SourceRecord, String?> & Sendable) -> Column {
            Column(name: name, write: { $0[keyPath: path] }, read: { $0[keyPath: path] = $1[$2] })
        }

        static func words(_ name: String, _ path: any WritableKeyPath<SourceRecord, String> & Sendable) -> Column {
            Column(name: name, write: { $0[keyPath: path] }, read: { $0[keyPath: path] = $1[$2] ?? "" })
        }

        static func time(_ name: String, _ path: any WritableKeyPath<SourceRecord, Timestamp?> & Sendable) -> Column {
            Column(
                name: name,
                write: { $0[keyPath: path]?.milliseconds },
                read: { $0[keyPath: path] = ($1[$2] as Int64?).map { Timestamp(milliseconds: $0) } }
            )
        }

        static func duration(_ name: String, _ path: any WritableKeyPath<SourceRecord, Duration?> & Sendable)
            -> Column
        {
            Column(
                name: name,
                write: { $0[keyPath: path]?.milliseconds },
                read: { $0[keyPath: path] = ($1[$2] as Int64?).map { .milliseconds($0) } }
            )
        }

        static func count(_ name: String, _ path: any WritableKeyPath<SourceRecord, Int> & Sendable) -> Column {
            Column(name: name, write: { $0[keyPath: path] }, read: { $0[keyPath: path] = $1[$2] ?? 0 })
        }

        static func flag(
            _ name: String,
            _ path: any WritableKeyPath<SourceRecord, Bool> & Sendable,
            unless missing: Bool = false
        ) -> Column {
            Column(name: name, write: { $0[keyPath: path] }, read: { $0[keyPath: path] = $1[$2] ?? missing })
        }
    }

    private static let columns: [Column] = answer + ownPace + publisher + moving

    private static let answer: [Column] = [
        .text("etag", \.validators.etag),
        .text("last_modified", \.validators.lastModified),
        Column(
            name: "body_hash",
            write: { $0.bodyHash.map { Int64(bitPattern: $0) } },
            read: { $0.bodyHash = ($1[$2] as Int64?).map { UInt64(bitPattern: $0) } }
        ),
        .text("title", \.title),
        .text("home_page", \.homePage),
        Column(
            name: "state",
            write: { $0.state.word },
            read: { $0.state = SourceState(word: $1[$2] ?? "") }
        ),
        .words("reason", \.reason),
        .time("state_since", \.stateSince),
        .time("last_poll", \.lastPoll),
        .time("last_good", \.lastGood),
        .time("next_poll", \.nextPoll),
        .flag("stopped", \.isStopped),
        .count("failures", \.failures),
        .time("failing_since", \.failingSince),
        .time("gone_since", \.goneSince),
        .count("entries", \.entries),
        .words("arithmetic", \.arithmetic),
        Column(
            name: "history",
            write: { Data($0.history.bytes) },
            read: { $0.history = PollHistory(bytes: [UInt8](($1[$2] as Data?) ?? Data())) }
        ),
    ]

    private static let ownPace: [Column] = [
        .duration("interval", \.pace.interval),
        .count("evidence", \.pace.evidence),
        .duration("per_entry", \.pace.perEntry),
        .duration("throttled", \.pace.throttled),
        .time("throttled_at", \.pace.throttledAt),
        .time("first_news", \.habit.firstNews),
        .time("last_news", \.habit.lastNews),
        .duration("usual_gap", \.habit.usualGap),
        Column(
            name: "longest_gap",
            write: { $0.habit.longestGap.milliseconds },
            read: { $0.habit.longestGap = .milliseconds(($1[$2] as Int64?) ?? 0) }
        ),
        .count("news_polls", \.habit.newsPolls),
    ]

    private static let publisher: [Column] = [
        .duration("wished_interval", \.wishes.interval),
        .duration("max_age", \.wishes.maxAge),
        Column(
            name: "skip_hours",
            write: { $0.wishes.skipHours.map(String.init).joined(separator: " ") },
            read: { $0.wishes.skipHours = (($1[$2] as String?) ?? "").split(separator: " ").compactMap { Int($0) } }
        ),
        Column(
            name: "skip_days",
            write: { $0.wishes.skipDays.joined(separator: " ") },
            read: { $0.wishes.skipDays = (($1[$2] as String?) ?? "").split(separator: " ").map(String.init) }
        ),
        .flag("trusted", \.trust.isTrusted, unless: true),
        .time("last_unconditional", \.trust.lastUnconditional),
        .count("lies", \.trust.lies),
        .count("honest", \.trust.honest),
    ]

    private static let moving: [Column] = [
        // The target comes first: the other three belong to it.
        Column(
            name: "redirect_target",
            write: { $0.redirect?.target },
            read: { record, row, index in
                guard let target: String = row[index] else { return }
                let never = Timestamp(milliseconds: 0)
                record.redirect = RedirectEvidence(target: target, answers: 0, first: never, last: never)
            }
        ),
        Column(
            name: "redirect_answers",
            write: { $0.redirect?.answers },
            read: { $0.redirect?.answers = $1[$2] ?? 0 }
        ),
        Column(
            name: "redirect_first",
            write: { $0.redirect?.first.milliseconds },
            read: { $0.redirect?.first = Timestamp(milliseconds: $1[$2] ?? 0) }
        ),
        Column(
            name: "redirect_last",
            write: { $0.redirect?.last.milliseconds },
            read: { $0.redirect?.last = Timestamp(milliseconds: $1[$2] ?? 0) }
        ),
        .text("adopted", \.adopted),
        .text("peer", \.peer),
        .text("answered_by", \.answeredBy),
        Column(
            name: "loss_time",
            write: { $0.loss?.time.milliseconds },
            read: { record, row, index in
                guard let time: Int64 = row[index] else { return }
                record.loss = CoverageLoss(time: Timestamp(milliseconds: time), entries: 0, gap: .zero, lost: 0)
            }
        ),
        Column(name: "loss_entries", write: { $0.loss?.entries }, read: { $0.loss?.entries = $1[$2] ?? 0 }),
        Column(
            name: "loss_gap",
            write: { $0.loss?.gap.milliseconds },
            read: { $0.loss?.gap = .milliseconds(($1[$2] as Int64?) ?? 0) }
        ),
        Column(name: "loss_lost", write: { $0.loss?.lost }, read: { $0.loss?.lost = $1[$2] ?? 0 }),
    ]

    /// Stores a record; its row's number comes last.
    static let write = "UPDATE source SET \(columns.map { $0.name + " = ?" }.joined(separator: ", ")) WHERE number = ?"

    /// Reads all records: the number, the address, and the columns.
    static let readAll = "SELECT number, address, \(columns.map(\.name).joined(separator: ", ")) FROM source"

    /// The values of a record, in the order of the columns, and the number of its row.
    static func values(_ record: SourceRecord, number: Int64) -> StatementArguments {
        StatementArguments(columns.map { $0.write(record) } + [number])
    }

    /// The record of a row that `readAll` gave.
    static func record(_ row: Row) -> SourceRecord {
        var record = SourceRecord(id: SourceID(row[1]))
        for (index, column) in columns.enumerated() { column.read(&record, row, index + 2) }
        return record
    }
}
