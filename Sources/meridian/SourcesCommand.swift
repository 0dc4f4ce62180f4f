import Aggregation
import ArgumentParser
import Foundation
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

    @Flag(help: "Only sources that should be looked at, the worst first.")
    var failing = false

    @Flag(help: "Articles that no region claims, and the names that stand most often in them.")
    var unclaimed = false

    @Flag(help: "As JSON.")
    var json = false

    func validate() throws {
        if failing, unclaimed { throw ValidationError("--failing and --unclaimed are two tables; ask for one.") }
    }

    func run() async throws {
        let settings = try common.settings()
        if unclaimed {
            let table = try await Failures.report {
                try await UnclaimedTable(settings.sources.map(\.source), common.storeForReading(settings))
            }
            if json { return Terminal.json(table.value) }
            for line in table.lines { Terminal.line(line) }
            return
        }
        let table = try await Failures.report {
            try await common.table(settings, isFailing: failing)
        }
        if json { return Terminal.json(table.value) }
        for line in table.lines { Terminal.line(line) }
    }
}

/// `suggest`: what should be changed in the configuration.
struct SuggestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Suggest changes of addresses, as a patch: sources that have moved or are gone.",
        discussion: """
            Nothing is written. With a configuration below the folder you are in, apply it with: \
            meridian suggest -c my.yaml | patch -p0
            """
    )

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try common.settings()
        let records = try await Failures.report {
            try await common.storeForReading(settings).sourceRecords()
        }
        let addresses = Set(settings.sources.map(\.source.location.sameDocument))
        for source in settings.sources.map(\.source) {
            if let advice = records[source.id].flatMap({ SourceSuggestion.advice(source, $0, others: addresses) }) {
                Terminal.line("# " + advice)
                continue
            }
            guard let record = records[source.id], let (file, number) = SourceSuggestion.place(source.mark),
                let text = try? String(contentsOfFile: file, encoding: .utf8)
            else { continue }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            guard number <= lines.count,
                let patch = SourceSuggestion.patch(source, record, line: String(lines[number - 1]))
            else { continue }
            Terminal.line("--- \(file)\n+++ \(file)\n@@ -\(number) +\(number) @@")
            for line in patch { Terminal.line(line) }
        }
    }
}

extension CommonOptions {
    /// The health table of the configured sources.
    func table(_ settings: Settings, isFailing: Bool) async throws -> SourceTable {
        let store = try storeForReading(settings)
        return SourceTable(
            settings.sources.map(\.source),
            try await store.sourceRecords(),
            try await store.hostLedger(),
            now: SystemClock().now,
            isFailing: isFailing
        )
    }

    /// The configured source that a person names: by its address, its name or a part of either.
    func source(_ name: String, _ settings: Settings) throws -> Source {
        let sources = settings.sources.map(\.source)
        if let exact = sources.first(where: { $0.id.address == name || $0.name == name }) { return exact }
        let near = sources.filter { source in
            source.id.address.contains(name) || source.name?.lowercased().contains(name.lowercased()) == true
        }
        guard near.count == 1, let source = near.first else {
            let list = near.prefix(5).map { "\n  \($0.id.address)" }.joined()
            Terminal.error(
                near.isEmpty ? "error: no source is called \"\(name)\"" : "error: several sources match:\(list)"
            )
            throw ExitCode(64)
        }
        return source
    }
}
