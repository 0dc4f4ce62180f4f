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
    private let fetcher: CurlFetcher
    private let journal: Journal
    private let heartbeat: Heartbeat

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
        clock: any WallClock = SystemClock()
    ) async throws(StartupError) {
        self.settings = settings
        self.store = store
        self.journal = journal
        self.heartbeat = heartbeat
        tree = Newsroom.tree(settings)
        publisher = Publisher(
            settings: settings,
            tree: tree,
            store: store,
            folder: OutputFolder(settings.output.folder),
            shelf: shelf,
            clock: clock
        )
        fetcher = CurlFetcher(Newsroom.policy(settings))
        let authority: String
        do throws(StoreError) {
            authority = try await store.authority(
                proposed: settings.site.link.flatMap { URLParts($0)?.host } ?? "localhost"
            )
        } catch {
            throw .store(error)
        }
        let words = settings.regions.flatMap { region in region.words.map { (word: $0, region: region.id) } }
        let stories = settings.stories
        cycle = PollCycle(
            fetcher: fetcher,
            formats: FeedFormats(maxBytes: settings.limits.body, maxEntries: settings.limits.entries),
            normalizer: Normalizer(authority: authority),
            deduplicator: Deduplicator(mergesStories: stories.merge == .exact, window: stories.window),
            classifier: RegionClassifier(tree: tree, words: words),
            store: store,
            clock: clock,
            sources: Dictionary(
                settings.sources.map { ($0.source.id, $0.source) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    /// Every region that is built in.
    package static var builtInRegions: Set<RegionID> { RegionTree().ids }

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
        policy.maxRedirects = settings.limits.redirects
        policy.certificates = settings.network.certificates
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
    package func poll(forEver: Bool) async throws(StoreError) -> PollReport {
        let polling = settings.polling
        var loop = PollLoop(
            cycle: cycle,
            ledger: SourceLedger(interval: PollInterval(PollPolicy(polling))),
            publisher: publisher,
            journal: journal,
            heartbeat: heartbeat,
            keep: settings.limits.keep,
            queue: HostQueue(
                parallel: polling.parallel,
                hostParallel: polling.hostParallel,
                spacing: polling.hostSpacing
            ),
            records: try await store.sourceRecords(),
            isEndless: forEver
        )
        return try await loop.run()
    }

    /// Asks every source once without storing anything; the lines and whether each is good.
    package func ask() async throws(StoreError) -> [(line: String, isGood: Bool)] {
        var answers: [(line: String, isGood: Bool)] = []
        var report = PollReport()
        var asked: [String: ContinuousClock.Instant] = [:]
        for source in settings.sources.map(\.source) {
            if let host = source.host {
                if let last = asked[host] { try? await Task.sleep(until: last + settings.polling.hostSpacing) }
                asked[host] = .now
            }
            let polled = try await cycle.poll(PollRequest(source: source))
            let failures = report.failures.count
            let line = report.add(polled)
            answers.append((line, report.failures.count == failures))
        }
        return answers
    }

    /// The addresses of the feeds.
    package var addresses: [String] { publisher.addresses }

    /// Gives up what is under way.
    package func stop() { fetcher.stop() }
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
    /// The policy of a configuration.
    init(_ polling: Settings.Polling) {
        self.init(
            start: polling.start,
            min: polling.min,
            max: polling.max,
            jitter: polling.jitter,
            backoff: polling.backoff
        )
    }
}
