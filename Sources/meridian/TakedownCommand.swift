import Aggregation
import ArgumentParser
import Normalization
import Settings
import Storage
import Syndication

/// `takedown`: takes an article out of every feed, for ever.
struct TakedownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takedown",
        abstract: "Take an article out of every feed, for ever.",
        discussion: """
            Name it by its address or its guid. An address is closed also for what may come later. A running meridian \
            takes it out within seconds.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "The address of the article, or its guid.")
    var article: String

    func run() async throws {
        let settings = try common.settings()
        let isAddress = URLResolver.isWeb(article)
        guard isAddress || article.hasPrefix("tag:") else {
            Terminal.error(
                "error: \"\(article)\" is no address and no guid; an address begins with https://, a guid with tag:"
            )
            throw ExitCode(64)
        }
        let links = isAddress ? Array(Set([article, CanonicalURL.of(article) ?? article])).sorted() : []
        let found = try await Failures.report {
            let store = try SQLiteStore(path: settings.state)
            return try await store.withdraw(links, isAddress ? nil : ArticleID(article), at: SystemClock().now)
        }
        for withdrawal in found { Terminal.line("taken down: \(withdrawal.title) (\(withdrawal.id))") }
        if found.isEmpty {
            Terminal.line(isAddress ? "nothing is stored at this address; nothing will be" : "nothing has this guid")
        }
    }
}
