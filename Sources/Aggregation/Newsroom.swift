package import Classification
import Deduplication
import Fetching
import Normalization
import Parsing
import Scheduling
package import Serving
package import Settings
package import Syndication

/// Everything a configuration needs, put together: the composition root.
package struct Newsroom: Sendable {
    /// The version, sent to publishers.
    package static let version = "0.1"

    /// The configuration.
    package let settings: Settings
    /// The regions.
    package let tree: RegionTree
    let store: any ArticleStore
    let publisher: Publisher
    private let cycle: PollCycle
    private let curl: CurlFetcher?
    private let simulation: Simulation?
    private let journal: Journal
    private let heartbeat: Heartbeat
    private let clock: any WallClock

    /// What stands for the network and for time where polling is measured.
    package struct Simulation: Sendable {
        let fetcher: any FeedFetcher
        let sleep: @Sendable (Timestamp) async -> Void

        /// A simulation; `sleep` sets the clock on to a time.
        package init(fetcher: any FeedFetcher, sleep: @escaping @Sendable (Timestamp) async -> Void) {
            (self.fetcher, self.sleep) = (fetcher, sleep)
        }
    }

    /// Puts a newsroom together.
    ///
    /// - `store`: where articles are kept.
    /// - `shelf`: where documents are served from.
    /// - Throws: `StartupError` when the store cannot be used.
    package init(
        _ settings: Settings,
        store: any ArticleStore,
        shelf: DocumentShelf = DocumentShelf(),
        journal: Journal,
        heartbeat: Heartbeat = Heartbeat(),
        clock: any WallClock = SystemClock(),
        simulation: Simulation? = nil
    ) async throws(StartupError) {
        self.settings = settings
        self.store = store
        self.journal = journal
        self.heartbeat = heartbeat
        self.clock = clock
        tree = Newsroom.tree(settings)
        self.simulation = simulation
        let fetcher: any FeedFetcher
        if let simulation {
            (curl, fetcher) = (nil, simulation.fetcher)
        } else {
            let network = CurlFetcher(Newsroom.policy(settings))
            (curl, fetcher) = (network, network)
        }
        let authority: String
        do throws(StoreError) {
            authority = try await store.authority(
                proposed: settings.site.link.flatMap { URLParts($0)?.host } ?? "localhost"
            )
        } catch {
            throw .store(error)
        }
        publisher = Publisher(
            settings: settings,
            tree: tree,
            store: store,
            folder: OutputFolder(settings.output.folder),
            shelf: shelf,
            clock: clock,
            authority: authority
        )
        let stories = settings.stories
        cycle = PollCycle(
            fetcher: fetcher,
            formats: FeedFormats(maxBytes: settings.limits.body, maxEntries: settings.limits.entries),
            normalizer: Normalizer(authority: authority),
            deduplicator: Deduplicator(mergesStories: stories.merge != .off, window: stories.window),
            stories: StoryDesk(stories, store: store),
            classifier: Newsroom.classifier(settings),
            store: store,
            clock: clock,
            sources: Dictionary(
                settings.sources.map { ($0.source.id, $0.source) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    /// Every region that is built in, with those directly around it.
    package static var builtInRegions: [RegionID: [RegionID]] { RegionTree().parents }

    /// What decides the regions of articles, the desk's own words included.
    package static func classifier(_ settings: Settings) -> RegionClassifier {
        let words = settings.regions.flatMap { region in region.words.map { (word: $0, region: region.id) } }
        return RegionClassifier(tree: tree(settings), words: words)
    }

    /// The built-in regions and the desk's own.
    package static func tree(_ settings: Settings) -> RegionTree {
        RegionTree(
            settings.regions.map { region in
                let members = region.countries.map { RegionID($0) } + region.regions
                return RegionTree.Definition(id: region.id, title: region.title, members: members)
            }
        )
    }

    private static func policy(_ settings: Settings) -> FetchPolicy {
        let site = settings.site.link.map { "+\($0); " } ?? ""
        let contact = settings.site.contact.map { "; \($0)" } ?? ""
        var policy = FetchPolicy(userAgent: "Meridian/\(version) (\(site)feeds=\(settings.feeds.count)\(contact))")
        policy.maxBody = settings.limits.body
        policy.timeout = settings.limits.timeout
        policy.slow = settings.limits.slow
        policy.maxRatio = settings.limits.ratio
        policy.maxHeaders = settings.limits.headers
        policy.maxHeaderBytes = settings.limits.headerBytes
        policy.maxRedirects = settings.limits.redirects
        policy.certificates = settings.network.certificates
        policy.proxy = settings.network.proxy
        policy.addresses = AddressGuard(allow: settings.network.allow)
        policy.fileRoot = settings.folder
        return policy
    }

    /// Makes the output folder if it is not there.
    ///
    /// - Throws: `StartupError` when it cannot be made or written.
    package func prepare() throws(StartupError) {
        do throws(OutputError) {
            try publisher.folder.prepare()
        } catch {
            throw .output(error)
        }
    }

    /// Polls what is due and publishes; for ever, or once.
    ///
    /// - `only`: the sources that may be asked; nil for all.
    /// - `isForced`: whether these are asked also where they are not due.
    /// - `publishes`: whether the feeds are written.
    package func poll(
        forEver: Bool,
        only: [SourceID]? = nil,
        isForced: Bool = false,
        publishes: Bool = true
    ) async throws(StoreError) -> PollReport {
        var desk = try await desk(only)
        if isForced, let only { desk.ask(only, at: clock.now) }
        var loop = PollLoop(
            cycle: cycle,
            // Handed over, as a second one would make every change a copy.
            desk: consume desk,
            publisher: publishes ? publisher : nil,
            journal: journal,
            heartbeat: heartbeat,
            keep: settings.limits.keep,
            isEndless: forEver,
            sleeper: simulation.map { Sleeper(sleep: $0.sleep, isVirtual: true) }
        )
        return try await loop.run()
    }

    private func desk(_ only: [SourceID]?) async throws(StoreError) -> PollDesk {
        PollDesk(
            only.map { only in cycle.sources.filter { only.contains($0.key) } } ?? cycle.sources,
            try await store.sourceRecords(),
            try await store.hostLedger(),
            policy: PollPolicy(settings.polling),
            limits: HostQueue.Limits(settings.polling),
            now: clock.now
        )
    }

    /// The addresses of the feeds.
    package var addresses: [String] { publisher.addresses }

    /// Gives up what is under way.
    package func stop() { curl?.stop() }
}

/// Why a newsroom cannot begin to work.
package enum StartupError: Error, Sendable {
    /// The output folder.
    case output(OutputError)
    /// The state.
    case store(StoreError)
    /// The address feeds are served at.
    case serving(ServingError)

    /// What happened and what to do, for people.
    package var message: String {
        switch self {
        case .output(let error): error.message
        case .store(let error): error.message
        case .serving(let error): error.message
        }
    }
}

extension PollPolicy {
    /// The policy of a configuration; what it leaves open follows `start` and `max`.
    init(_ polling: Settings.Polling) {
        self.init()
        (start, min, max) = (polling.start, polling.min, polling.max)
        (jitter, courtesy, backoff) = (polling.jitter, polling.courtesy, polling.backoff)
        (wishMax, retryAfterMax) = (polling.wishMax, polling.retryAfterMax)
        busy = polling.busy ?? start
        unwelcome = polling.unwelcome ?? start * 4
        backoffMax = polling.backoffMax ?? max * 7
        gone = polling.gone ?? max
        movedAnswers = polling.movedAnswers
        movedAfter = polling.movedAfter ?? max * 3
        unconditional = polling.unconditional ?? max
        (audit, silenceHistory) = (polling.audit, polling.silenceHistory)
    }
}

extension HostQueue.Limits {
    /// The limits of a configuration.
    init(_ polling: Settings.Polling) {
        self.init()
        parallel = polling.parallel
        hostParallel = polling.hostParallel
        spacing = polling.hostSpacing
        rate = polling.rate
    }
}
