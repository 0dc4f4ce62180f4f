import Aggregation
import ArgumentParser
import Settings
import Storage
import Syndication

/// `sources`: how each source is.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "Show how each source is."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Only sources that do not answer well.")
    var failing = false

    @Flag(help: "As JSON.")
    var json = false

    func run() async throws {
        let settings = try common.settings()
        let records = try await Failures.report {
            try await common.storeForReading(settings).sourceRecords()
        }
        let rows = settings.sources.map(\.source).map { ($0, records[$0.id] ?? SourceRecord(id: $0.id)) }
            .filter { !failing || $0.1.failures > 0 }
        if json { return Terminal.json(.array(rows.map(SourcesCommand.value))) }
        let head = ["STATE", "SINCE", "LAST GOOD", "NEXT", "ENTRIES", "SOURCE"]
        let lines = rows.map { source, record in
            [
                record.state, SourcesCommand.short(record.stateSince), SourcesCommand.short(record.lastGood),
                SourcesCommand.short(record.nextPoll), String(record.entries), SourcesCommand.name(source, record),
            ]
        }
        let widths = head.indices.map { column in ([head] + lines).map { $0[column].count }.max() ?? 0 }
        for (line, row) in zip([head] + lines, [nil] + rows.map { Optional($0) }) {
            let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            Terminal.line(cells.joined(separator: "  ").trimmed)
            if let reason = row?.1.reason, !reason.isEmpty { Terminal.line("    " + reason) }
        }
    }

    private static func name(_ source: Source, _ record: SourceRecord) -> String {
        source.name ?? record.title ?? source.id.address
    }

    /// `11-25 08:00`, or a hyphen.
    private static func short(_ time: Timestamp?) -> String {
        guard let time else { return "-" }
        let text = time.rfc3339
        return String(text.dropFirst(5).prefix(5)) + " " + text.dropFirst(11).prefix(5)
    }

    private static func value(_ source: Source, _ record: SourceRecord) -> JSONValue {
        .members([
            ("source", source.id.address.json), ("name", name(source, record).json), ("state", record.state.json),
            ("reason", record.reason.isEmpty ? nil : record.reason.json), ("since", record.stateSince?.rfc3339.json),
            ("last_poll", record.lastPoll?.rfc3339.json), ("last_good", record.lastGood?.rfc3339.json),
            ("next_poll", record.nextPoll?.rfc3339.json), ("failures", .number(Double(record.failures))),
            ("entries", .number(Double(record.entries))), ("arithmetic", record.arithmetic.json),
        ])
    }
}
