package import Syndication

/// How each source is, as the health table shows it.
package struct SourceTable: Sendable {
    private let rows: [(source: Source, record: SourceRecord, blocked: Timestamp?)]

    /// A table of sources.
    ///
    /// `isFailing`: only those that should be looked at, the worst first.
    package init(
        _ sources: [Source],
        _ records: [SourceID: SourceRecord],
        _ ledger: HostLedger,
        now: Timestamp,
        isFailing: Bool
    ) {
        let all = sources.map { source in
            let record = records[source.id] ?? SourceRecord(id: source.id)
            let host = record.adopted.flatMap { URLParts($0)?.host } ?? source.host
            let blocked = host.flatMap { ledger.hosts[$0]?.blockedUntil }
            return (source: source, record: record, blocked: blocked.flatMap { $0 > now ? $0 : nil })
        }
        rows =
            isFailing
            ? all.filter { $0.record.state.severity > .good || $0.record.isFailing || !$0.record.trust.isTrusted }
                .sorted { ($0.record.state.severity, $1.source.id) > ($1.record.state.severity, $0.source.id) } : all
    }

    private static let head = ["STATE", "SINCE", "LAST GOOD", "NEXT", "ENTRIES", "SOURCE"]

    /// The table as lines; what is the matter stands below its source.
    package var lines: [String] {
        let cells = rows.map { row in
            [
                row.record.state.word, SourceTable.short(row.record.stateSince), SourceTable.short(row.record.lastGood),
                SourceTable.next(row.record, row.blocked), String(row.record.entries),
                SourceTable.name(row.source, row.record),
            ]
        }
        let widths = SourceTable.head.indices.map { column in
            ([SourceTable.head] + cells).map { $0[column].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ").trimmed
        }
        var lines = [line(SourceTable.head)]
        for (row, cells) in zip(rows, cells) {
            lines.append(line(cells))
            if !row.record.reason.isEmpty { lines.append("    " + row.record.reason) }
        }
        return lines
    }

    /// The table as JSON.
    package var value: JSONValue { .array(rows.map { SourceTable.value($0.source, $0.record, $0.blocked) }) }

    /// Whether any of the sources fails.
    package var hasFailures: Bool { rows.contains { $0.record.state.severity == .failing } }

    private static func name(_ source: Source, _ record: SourceRecord) -> String {
        source.name ?? record.title ?? source.id.address
    }

    /// `11-25 08:00`, or a hyphen.
    static func short(_ time: Timestamp?) -> String {
        guard let time else { return "-" }
        let text = time.rfc3339
        return String(text.dropFirst(5).prefix(5)) + " " + text.dropFirst(11).prefix(5)
    }

    private static func next(_ record: SourceRecord, _ blocked: Timestamp?) -> String {
        if record.isStopped { return "stopped" }
        guard let blocked, record.nextPoll.map({ blocked > $0 }) ?? true else { return short(record.nextPoll) }
        return "until " + short(blocked)
    }

    private static func value(_ source: Source, _ record: SourceRecord, _ blocked: Timestamp?) -> JSONValue {
        .members([
            ("source", source.id.address.json), ("name", name(source, record).json),
            ("state", record.state.word.json), ("severity", "\(record.state.severity)".json),
            ("reason", record.reason.isEmpty ? nil : record.reason.json), ("since", record.stateSince?.rfc3339.json),
            ("last_poll", record.lastPoll?.rfc3339.json), ("last_good", record.lastGood?.rfc3339.json),
            ("next_poll", record.nextPoll?.rfc3339.json), ("stopped", record.isStopped ? .bool(true) : nil),
            ("failures", .number(Double(record.failures))), ("failing_since", record.failingSince?.rfc3339.json),
            ("entries", .number(Double(record.entries))), ("arithmetic", record.arithmetic.json),
            ("pace_s", record.pace.interval.map { .number($0.seconds) }),
            ("evidence", .number(Double(record.pace.evidence))), ("lies", .number(Double(record.trust.lies))),
            ("per_entry_s", record.pace.perEntry.map { .number($0.seconds) }),
            ("trusted", .bool(record.trust.isTrusted)), ("adopted", record.adopted?.json),
            ("host_blocked_until", blocked?.rfc3339.json),
            (
                "loss",
                record.loss.map {
                    .members([
                        ("entries", .number(Double($0.entries))), ("gap_s", .number($0.gap.seconds)),
                        ("lost", .number(Double($0.lost))),
                    ])
                }
            ),
        ])
    }
}

/// Why a source is asked when it is: the whole arithmetic, and its last polls.
package struct PollExplanation: Sendable {
    private let source: Source
    private let record: SourceRecord
    private let host: HostRecord?

    /// The explanation of a source.
    package init(_ source: Source, _ records: [SourceID: SourceRecord], _ ledger: HostLedger) {
        self.source = source
        record = records[source.id] ?? SourceRecord(id: source.id)
        host = (record.adopted.flatMap { URLParts($0)?.host } ?? source.host).flatMap { ledger.hosts[$0] }
    }

    /// The explanation as lines.
    package var lines: [String] {
        var lines = [source.id.address]
        func add(_ name: String, _ text: String?) {
            if let text, !text.isEmpty {
                lines.append("  " + name + String(repeating: " ", count: 12 - name.count) + text)
            }
        }
        add("state", "\(record.state.word) since \(SourceTable.short(record.stateSince))")
        add("reason", record.reason)
        add("asked at", record.adopted.map { "\($0), where it has moved for good" })
        add("next", record.isStopped ? "stopped" : record.nextPoll?.rfc3339)
        add("arithmetic", record.arithmetic)
        add("wishes", wishes)
        add("pace", pace)
        add("habit", habit)
        add("validators", validators)
        add("host", host.map { "\($0.name): \($0.reason)\($0.blockedUntil.map { ", until \($0.rfc3339)" } ?? "")" })
        add("moving", record.redirect.map { "to \($0.target), \($0.answers) answers since \($0.first.rfc3339)" })
        guard !record.history.polls.isEmpty else { return lines }
        lines.append("")
        return lines + PollExplanation.table(record.history.polls)
    }

    private var wishes: String {
        var parts: [String] = []
        if let interval = record.wishes.interval { parts.append("ttl/sy \(interval.short)") }
        if let age = record.wishes.maxAge { parts.append("max-age \(age.short)") }
        if !record.wishes.skipHours.isEmpty {
            parts.append("skipHours " + record.wishes.skipHours.map(String.init).joined(separator: " "))
        }
        if !record.wishes.skipDays.isEmpty { parts.append("skipDays " + record.wishes.skipDays.joined(separator: " ")) }
        return parts.joined(separator: ", ")
    }

    private var pace: String {
        var parts = [record.pace.interval.map { "every \($0.short)" } ?? "not known yet"]
        if let each = record.pace.perEntry { parts.append("a new entry every \(each.short)") }
        if record.pace.evidence > 0 { parts.append("\(record.pace.evidence) mostly new documents in a row") }
        if let least = record.pace.throttled { parts.append("not below \(least.short) after 429") }
        return parts.joined(separator: ", ")
    }

    private var habit: String? {
        guard let usual = record.habit.usualGap else { return nil }
        return "something new every \(usual.short), at the longest after \(record.habit.longestGap.short), "
            + "last \(SourceTable.short(record.habit.lastNews))"
    }

    private var validators: String {
        let kept = [
            record.validators.etag.map { "ETag \($0)" }, record.validators.lastModified.map { "Last-Modified \($0)" },
        ]
        .compactMap { $0 }.joined(separator: ", ")
        let trust = record.trust.isTrusted ? "" : ", not believed: \(record.trust.lies) times they hid an entry"
        return (kept.isEmpty ? "none" : kept) + trust
    }

    private static func table(_ polls: [PollHistory.Poll]) -> [String] {
        var rows = [["TIME", "GAP", "ENDING", "STATUS", "COND", "ENTRIES", "NEW", "WAIT"]]
        for (index, poll) in polls.enumerated() {
            rows.append([
                poll.time.rfc3339, index == 0 ? "-" : poll.time.since(polls[index - 1].time).short, poll.ending.word,
                poll.status == 0 ? "-" : String(poll.status), poll.isConditional ? "yes" : "no", String(poll.entries),
                String(poll.new), poll.wait.short,
            ])
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            "  "
                + zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
                .trimmed
        }
    }
}

extension PollHistory.Ending {
    /// The ending in a table.
    fileprivate var word: String {
        switch self {
        case .news: "news"
        case .nothingNew: "nothing new"
        case .sameBody: "same body"
        case .notModified: "not modified"
        case .failed: "failed"
        case .unreadable: "no feed"
        case .interrupted: "interrupted"
        }
    }
}
