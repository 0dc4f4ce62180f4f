import Aggregation
import ArgumentParser
import Settings
import Storage
import Syndication

/// `explain`: why an article is where it is.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain why an article is in the feeds it is in.",
        discussion: "Name it by its guid, its link, or a part of its title."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "As JSON.")
    var json = false

    @Argument(help: "A guid, a link, or a part of a title.")
    var article: String

    func run() async throws {
        let settings = try common.settings()
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
}
