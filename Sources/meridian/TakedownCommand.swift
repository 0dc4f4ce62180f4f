import Aggregation
import ArgumentParser
import Normalization
import Publishing
import Settings
import Storage
import Syndication

/// `takedown`: takes an article out of every feed, for ever.
struct TakedownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "takedown",
        abstract: "Take an article out of every feed, for ever.",
        discussion: """
            Name it by its address, its guid, or the address of its page here. An address is closed also for what may come later. A running meridian \
            takes it out within seconds.
            """
    )

    @OptionGroup var common: CommonOptions

    @Argument(help: "The address of the article, or its guid.")
    var article: String

    func run() async throws {
        let settings = try common.settings()
        let base = settings.site.link ?? settings.output.listen.map { "http://\($0)/" }
        if let base, article.hasPrefix(base), let name = ArticlePageWriter.name(ofPage: article) {
            return try await takeDown(page: name, settings)
        }
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
        tell(found)
        if found.isEmpty {
            guard isAddress else {
                Terminal.error("error: nothing has this guid")
                throw ExitCode(65)
            }
            Terminal.line("nothing is stored at this address; nothing will be")
        }
    }

    /// Takes down the article that has a page here.
    private func takeDown(page name: String, _ settings: Settings) async throws {
        let found = try await Failures.report {
            let store = try SQLiteStore(path: settings.state)
            guard
                let article = try await store.search(name, limit: 5).first(where: {
                    ArticlePageWriter.path($0.id) == ArticlePageWriter.folder + name + ".html"
                })
            else { return [Withdrawal]() }
            return try await store.withdraw([], article.id, at: SystemClock().now)
        }
        guard !found.isEmpty else {
            Terminal.error("error: no article has this page")
            throw ExitCode(65)
        }
        tell(found)
    }

    private func tell(_ found: [Withdrawal]) {
        for withdrawal in found { Terminal.line("taken down: \(withdrawal.title) (\(withdrawal.id))") }
    }
}
