import Classification
import Deduplication
import Foundation
import Logging
import Normalization
import Parsing
import Scheduling
import Serving
import Settings
import Storage
import Syndication
import TestSupport

@testable import Aggregation

/// The whole line with scripted answers, a clock of its own, and a store in memory.
struct TestNewsroom {
    let fetcher = ScriptedFetcher()
    /// What is asked instead of `fetcher`; nil for that.
    var realFetcher: (any FeedFetcher)?
    let clock = ManualClock()
    let store: FaultyStore
    let stories: StoryDesk
    let settings: Settings
    let shelf = DocumentShelf()
    let folder: String

    init(_ yaml: String, store: (any ArticleStore)? = nil) throws {
        folder = try Fixture.temporaryFolder()
        self.store = FaultyStore(try store ?? SQLiteStore(path: ":memory:"))
        let text = yaml + "\noutput: { dir: \(folder)/feeds }\n"
        settings = try SettingsFile.read(yaml: text, file: folder + "/test.yaml", regions: Newsroom.builtInRegions)
        stories = StoryDesk(settings.stories, store: self.store)
    }

    /// The configured source with an address.
    func source(_ address: String) throws -> Source {
        guard let found = settings.sources.first(where: { $0.source.id.address == address }) else { throw Missing() }
        return found.source
    }

    struct Missing: Error {}

    var cycle: PollCycle {
        PollCycle(
            fetcher: realFetcher ?? fetcher,
            formats: FeedFormats(),
            normalizer: Normalizer(authority: "news.example"),
            deduplicator: Deduplicator(
                mergesStories: settings.stories.merge != .off,
                window: settings.stories.window
            ),
            stories: stories,
            classifier: RegionClassifier(tree: Newsroom.tree(settings)),
            store: store,
            clock: clock,
            sources: Dictionary(uniqueKeysWithValues: settings.sources.map { ($0.source.id, $0.source) })
        )
    }

    var publisher: Publisher {
        Publisher(
            settings: settings,
            tree: Newsroom.tree(settings),
            store: store,
            folder: OutputFolder(settings.output.folder),
            shelf: shelf,
            clock: clock,
            authority: "news.example"
        )
    }

    /// Polls what is due, once; waiting costs no time, it only moves the clock.
    func poll() async throws -> PollReport {
        let clock = clock
        var loop = PollLoop(
            cycle: cycle,
            desk: try await desk(),
            publisher: publisher,
            journal: Journal(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, tellsEveryPoll: false),
            heartbeat: Heartbeat(),
            keep: settings.limits.keep,
            isEndless: false,
            sleeper: Sleeper(sleep: { clock.set($0) }, isVirtual: true)
        )
        return try await loop.run()
    }

    private func desk() async throws -> PollDesk {
        PollDesk(
            cycle.sources,
            try await store.sourceRecords(),
            try await store.hostLedger(),
            policy: PollPolicy(settings.polling),
            limits: HostQueue.Limits(settings.polling),
            now: clock.now,
            random: { 0.5 }
        )
    }

    /// A published feed, parsed.
    func feed(_ path: String) throws -> ParsedFeed {
        try FeedFormats().parse(FeedBytes(try bytes(path)))
    }

    /// A published file.
    func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: folder + "/feeds/" + path)))
    }
}

/// An RSS document of items: title, guid, link, and anything else.
func rss(_ items: [(title: String, guid: String, link: String)], extra: String = "") -> String {
    let list = items.map { item in
        "<item><title>\(item.title)</title><guid isPermaLink=\"false\">\(item.guid)</guid><link>\(item.link)</link>"
            + "<pubDate>Thu, 14 Jan 2027 08:00:00 GMT</pubDate></item>"
    }
    return "<rss version=\"2.0\"><channel><title>Paper</title><link>https://paper.example/</link>\(extra)"
        + list.joined() + "</channel></rss>"
}
