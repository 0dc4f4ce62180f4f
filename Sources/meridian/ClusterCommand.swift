import ArgumentParser
import Deduplication
import Foundation
import Normalization
import Syndication

/// `cluster`: which articles are one report, and which are about one event.
struct ClusterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "Group articles, JSON lines in and out: \"cluster\" is the same report, \"story\" the same event."
    )

    @Option(help: "How many hours apart two articles of one group may be published.")
    var window = 96

    @Option(help: "How many characters of the text are read.")
    var characters: Int?

    @Flag(help: "Leave out \"story\".")
    var reportsOnly = false

    private struct Entry {
        var id: String
        var title: String
        var text: String
        var published: Timestamp?
    }

    func validate() throws {
        guard (0...87_600).contains(window) else { throw ValidationError("--window is 0 to 87600 hours.") }
        guard characters ?? 0 >= 0 else { throw ValidationError("--characters is 0 or more.") }
    }

    func run() throws {
        var entries: [Entry] = []
        while let line = readLine() {
            if !line.isEmpty { try entries.append(entry(line, number: entries.count + 1)) }
        }
        // In one order, whatever order they came in.
        let order = entries.indices.sorted { rank(entries[$0]) < rank(entries[$1]) }
        var reports = ReportClusters(window: Int32(clamping: window * 60), mostOfOneKey: 32)
        for index in order {
            let entry = entries[index]
            _ = reports.add(TextWords(title: entry.title, text: entry.text), published: entry.published)
        }
        let stories = reportsOnly ? [] : events(order.map { entries[$0] })
        var lines = Array(repeating: "", count: entries.count)
        for (place, index) in order.enumerated() {
            let cluster = entries[order[reports.cluster(of: place)]].id
            let story = reportsOnly ? nil : entries[order[stories[place]]].id
            lines[index] = JSONWriter.text(
                .members([("id", entries[index].id.json), ("cluster", cluster.json), ("story", story.map(\.json))])
            )
        }
        for line in lines { Terminal.line(line) }
    }

    private func events(_ entries: [Entry]) -> [Int] {
        EventMatcher().groups(
            entries.map { EventTerms(title: $0.title, text: $0.text) },
            minutes: entries.map { $0.published.map { Int32(clamping: $0.milliseconds / 60_000) } },
            window: Int32(clamping: window * 60)
        )
    }

    private func rank(_ entry: Entry) -> (Int64, UInt64, String) {
        (
            entry.published?.milliseconds ?? .min,
            StableHash.combine(StableHash.of(entry.title), StableHash.of(entry.text)), entry.id
        )
    }

    private func entry(_ line: String, number: Int) throws -> Entry {
        guard let value = try? JSONReader.read(Array(line.utf8)).value, let id = value["id"]?.scalarText else {
            Terminal.error("error: line \(number): no JSON object with an \"id\"")
            throw ExitCode(65)
        }
        var text = value["text"]?.string ?? ""
        if let characters { text = String(text.unicodeScalars.prefix(characters)) }
        return Entry(
            id: id,
            title: value["title"]?.string ?? "",
            text: text,
            // A date alone ("2014-03-10") is read as its first instant.
            published: value["date"]?.string.flatMap { FeedDate.parse($0) }
        )
    }
}
