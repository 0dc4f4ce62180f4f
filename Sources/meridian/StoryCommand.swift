import Aggregation
import ArgumentParser
import Settings
import Storage
import Syndication

/// `story`: what the desk decides about stories; it stays.
struct StoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Make two stories one, or take an article out of its story, for ever.",
        subcommands: [MergeCommand.self, SplitCommand.self]
    )

    /// `story merge`.
    struct MergeCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge",
            abstract: "Make two stories one: the articles of the second belong to the first from now on."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "An article of the story that stays: its guid, its address or a part of its title.")
        var one: String

        @Argument(help: "An article of the story that ends.")
        var other: String

        func run() async throws {
            let store = try await common.store()
            let (kept, gone) = try await (store.article(one), store.article(other))
            guard kept.story != gone.story else { return Terminal.line("they are one story already") }
            try await Failures.report { try await store.join(kept.id, gone.id) }
            Terminal.line("one story: \(kept.title) — \(gone.title)")
        }
    }

    /// `story split`.
    struct SplitCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "split",
            abstract: "Take an article out of its story: it is told as one of its own from now on."
        )

        @OptionGroup var common: CommonOptions

        @Argument(help: "The article: its guid, its address or a part of its title.")
        var article: String

        func run() async throws {
            let store = try await common.store()
            let article = try await store.article(article)
            try await Failures.report { try await store.split(article.id) }
            Terminal.line("a story of its own: \(article.title)")
        }
    }
}

extension CommonOptions {
    /// The store of the configuration, to be changed beside a running daemon.
    fileprivate func store() async throws -> SQLiteStore {
        let settings = try settings()
        return try await Failures.report { try SQLiteStore(path: settings.state) }
    }
}

extension SQLiteStore {
    /// The one article that a person names.
    fileprivate func article(_ text: String) async throws -> Article {
        let found = try await Failures.report { try await self.search(text, limit: 5) }
        let exact = found.filter { $0.id.uri == text || $0.link == text }
        if exact.count == 1 { return exact[0] }
        guard found.count == 1, let article = found.first else {
            let list = found.map { "\n  \($0.id) \($0.title)" }.joined()
            let problem = found.isEmpty ? "no stored article has" : "several articles have"
            Terminal.error("error: \(problem) \"\(text)\" in guid, link or title; name one by its guid\(list)")
            throw ExitCode(65)
        }
        return article
    }
}
