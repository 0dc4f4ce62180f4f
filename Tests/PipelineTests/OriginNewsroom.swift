import Classification
import Deduplication
import Fetching
import Foundation
import Logging
import Normalization
import Parsing
import Scheduling
import Serving
import Settings
import Storage
import Synchronization
import Syndication
import TestSupport

@testable import Aggregation

/// The whole line against a real origin, over a state file, on a clock that is set on instead of waited for.
struct OriginNewsroom: Sendable {
    let clock: ManualClock
    let store: FaultyStore
    let settings: Settings
    let folder: String
    private let fetcher: any FeedFetcher
    private let random: @Sendable () -> Double
    private let sources: [String]
    private let polling: String

    /// A newsroom.
    ///
    /// - `sources`: addresses, or what else YAML has behind the hyphen of a source.
    /// - `polling`: what stands in the braces of the section `polling`.
    /// - `folder`: where the state file is; nil for a new one.
    /// - `random`: the jitter, 0 to 1.
    init(
        _ sources: [String],
        clock: ManualClock,
        polling: String = "",
        folder: String? = nil,
        fetcher: (any FeedFetcher)? = nil,
        random: @escaping @Sendable () -> Double = { 0.5 }
    ) throws {
        self.sources = sources
        self.polling = polling
        self.clock = clock
        self.random = random
        let place = try folder ?? Fixture.temporaryFolder()
        self.folder = place
        self.fetcher = fetcher ?? OriginNewsroom.curl(clock: clock)
        store = FaultyStore(try SQLiteStore(path: place + "/state.db"))
        let yaml = """
            output: { dir: \(place)/feeds }
            polling: { \(polling) }
            feeds: [{ path: all.xml, title: All }]
            sources:
            \(sources.map { "  - " + $0 }.joined(separator: "\n"))
            """
        settings = try SettingsFile.read(yaml: yaml, file: place + "/test.yaml", regions: Newsroom.builtInRegions)
    }

    /// A fetcher that may ask loopback.
    static func curl(clock: any WallClock, timeout: Duration = .seconds(10)) -> CurlFetcher {
        var policy = FetchPolicy(userAgent: "Meridian/test (+https://news.example/; feeds=1)")
        policy.clock = clock
        policy.addresses = AddressGuard(allow: ["127.0.0.0/8"])
        policy.timeout = timeout
        return CurlFetcher(policy)
    }

    /// The newsroom after a restart: nothing is left of it but the state file.
    func restarted() throws -> OriginNewsroom {
        try OriginNewsroom(sources, clock: clock, polling: polling, folder: folder, random: random)
    }

    /// The same with a fetcher that goes on.
    func restarted(keeping fetcher: any FeedFetcher) throws -> OriginNewsroom {
        try OriginNewsroom(sources, clock: clock, polling: polling, folder: folder, fetcher: fetcher, random: random)
    }

    // MARK: - Polling

    /// Polls what is due, once.
    @discardableResult
    func poll() async throws -> PollReport {
        let clock = self.clock
        var loop = try await self.loop(Sleeper(sleep: { clock.set($0) }, isVirtual: true), isEndless: false)
        return try await loop.run()
    }

    /// Sets the clock on to the next poll, and polls.
    func step() async throws {
        if let due = try await nextDue() { clock.set(due) }
        try await poll()
    }

    /// Polls whenever something is due, until a time.
    func steps(until end: Timestamp) async throws {
        while let due = try await nextDue(), due <= end, clock.now < end {
            clock.set(due)
            try await poll()
            // Somebody is due and must not be asked yet.
            if let next = try await nextDue(), next <= clock.now { clock.advance(by: .seconds(60)) }
        }
        clock.set(end)
    }

    /// Runs as a daemon does, until a time at which it is stopped.
    func run(until end: Timestamp) async throws {
        let (ended, signal) = AsyncStream.makeStream(of: Void.self)
        let sleeper = Sleeper(
            sleep: { [clock] time in
                clock.set(min(time, end))
                if time >= end { signal.finish() }
            },
            isVirtual: true
        )
        let task = Task {
            defer { signal.finish() }
            var loop = try await self.loop(sleeper, isEndless: true)
            return try await loop.run()
        }
        for await _ in ended {}
        task.cancel()
        _ = try await task.value
    }

    private func nextDue() async throws -> Timestamp? {
        try await store.sourceRecords().values.compactMap { $0.isStopped ? nil : $0.nextPoll }.min()
    }

    private func loop(_ sleeper: Sleeper, isEndless: Bool) async throws -> PollLoop {
        let cycle = self.cycle
        let desk = PollDesk(
            cycle.sources,
            try await store.sourceRecords(),
            try await store.hostLedger(),
            policy: PollPolicy(settings.polling),
            limits: HostQueue.Limits(settings.polling),
            now: clock.now,
            random: random
        )
        return PollLoop(
            cycle: cycle,
            desk: desk,
            publisher: isEndless ? nil : publisher,
            journal: Journal(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, tellsEveryPoll: false),
            heartbeat: Heartbeat(),
            keep: settings.limits.keep,
            isEndless: isEndless,
            sleeper: sleeper
        )
    }

    private var cycle: PollCycle {
        PollCycle(
            fetcher: fetcher,
            formats: FeedFormats(),
            normalizer: Normalizer(authority: "news.example"),
            deduplicator: Deduplicator(mergesStories: true, window: settings.stories.window),
            stories: StoryDesk(settings.stories, store: store),
            classifier: RegionClassifier(tree: Newsroom.tree(settings)),
            store: store,
            clock: clock,
            sources: Dictionary(uniqueKeysWithValues: settings.sources.map { ($0.source.id, $0.source) })
        )
    }

    private var publisher: Publisher {
        Publisher(
            settings: settings,
            tree: Newsroom.tree(settings),
            store: store,
            folder: OutputFolder(settings.output.folder),
            shelf: DocumentShelf(),
            clock: clock,
            authority: "news.example"
        )
    }

    // MARK: - What is remembered

    /// The record of the first source.
    var record: SourceRecord {
        get async throws {
            let id = settings.sources.first?.source.id ?? SourceID("")
            return try await store.sourceRecords()[id] ?? SourceRecord(id: id)
        }
    }

    /// The links of all articles.
    var links: Set<String> {
        get async throws {
            let ids = try await store.headlines(after: nil, limit: 10_000_000).map(\.id)
            return Set(try await store.articles(ids).compactMap { $0.publishedLink ?? $0.link })
        }
    }
}

/// Numbers from 0 to 1 that are the same in every run.
final class Chance: Sendable {
    private let dice: Mutex<Dice>

    init(seed: UInt64) { dice = Mutex(Dice(seed: seed)) }

    /// The next one.
    var next: Double { dice.withLock { Double($0.roll(10_001)) / 10_000 } }
}
