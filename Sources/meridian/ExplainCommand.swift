import Aggregation
import ArgumentParser
import Settings
import Storage
import Syndication

/// `explain`: why an article is where it is.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain why an article is in the feeds it is in, or with --poll why a source is asked when it is.",
        discussion: "Name an article by its guid, its link, or a part of its title; a source by its address or name."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "As JSON.")
    var json = false

    @Flag(help: "Explain the next poll of a source, and show its last thirty.")
    var poll = false

    @Argument(help: "A guid, a link, or a part of a title; with --poll a source.")
    var article: String

    func validate() throws {
        if poll, json { throw ValidationError("--poll has no JSON form; sources --json has the numbers.") }
    }

    func run() async throws {
        let settings = try common.settings()
        if poll { return try await explainPoll(settings) }
        let explanations = try await Failures.report {
            let store = try common.storeForReading(settings)
            return try await Explanation.find(article, in: store, settings)
        }
        guard !explanations.isEmpty else {
            Terminal.error("error: no stored article has \"\(article)\" in its guid, link or title")
            throw ExitCode(65)
        }
        if json { return Terminal.json(.array(explanations.map(\.value))) }
        Terminal.line(explanations.map(\.text).joined(separator: "\n\n"))
    }

    private func explainPoll(_ settings: Settings) async throws {
        let source = try common.source(article, settings)
        let explanation = try await Failures.report {
            let store = try common.storeForReading(settings)
            return PollExplanation(source, try await store.sourceRecords(), try await store.hostLedger())
        }
        for line in explanation.lines { Terminal.line(line) }
    }
}
