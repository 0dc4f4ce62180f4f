import Aggregation
import Foundation
import Glibc
import Logging
import Settings
import Storage
import Synchronization
import Syndication

/// Hours of polling on a clock that jumps from one due source to the next, without a network.
enum ScheduleBenchmark {
    /// Prints name, sources, polls, processor microseconds a poll after the first of each source, peak MB; tab-separated.
    static func run(sources: Int, hours: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "meridian-schedule-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let yaml = """
            state: state.db
            output: { dir: feeds }
            polling: { parallel: 128, rate: 0 }
            feeds: [{ path: all.xml, title: All }]
            sources:
            \((0..<sources).map { "  - https://paper\($0).example/feed" }.joined(separator: "\n"))
            """
        let settings = try SettingsFile.read(yaml: yaml, file: folder + "/bench.yaml", regions: Newsroom.builtInRegions)
        let origin = SimulatedOrigin(
            until: Timestamp(seconds: 1_800_000_000) + .seconds(hours * 3600),
            sources: sources
        )
        let newsroom = try await Newsroom(
            settings,
            store: SQLiteStore(path: settings.state),
            journal: Journal(Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }, tellsEveryPoll: false),
            clock: origin,
            simulation: Newsroom.Simulation(fetcher: origin, sleep: { origin.set(on: $0) })
        )
        try newsroom.prepare()
        let work = Task { _ = try await newsroom.poll(forEver: true) }
        origin.onEnd { work.cancel() }
        try await work.value
        let (polls, time) = origin.afterFirst
        var usage = rusage()
        // RUSAGE_SELF, an enumeration Swift does not take for the number it is.
        getrusage(0, &usage)
        let line = [
            "meridian:schedule", String(sources), String(polls + sources),
            String(format: "%.1f", time / Double(max(polls, 1)) * 1e6), String(usage.ru_maxrss / 1024),
        ]
        print(line.joined(separator: "\t"))
    }
}

/// A clock, and a network in which every source answers once with a document and then with 304.
private final class SimulatedOrigin: FeedFetcher, WallClock {
    private struct State {
        var now = Timestamp(seconds: 1_800_000_000)
        var seen: Set<SourceID> = []
        var polls = 0
        var firstEnded = 0.0
        var end: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())
    private let last: Timestamp
    private let sources: Int

    init(until last: Timestamp, sources: Int) { (self.last, self.sources) = (last, sources) }

    var now: Timestamp { state.withLock { $0.now } }

    /// Polls after the first of each source, and the processor time they took.
    var afterFirst: (polls: Int, time: Double) {
        state.withLock { ($0.polls - $0.seen.count, processorTime() - $0.firstEnded) }
    }

    func onEnd(_ end: @escaping @Sendable () -> Void) { state.withLock { $0.end = end } }

    func set(on time: Timestamp) {
        state.withLock { state in
            state.now = max(state.now, time)
            if state.now >= last { state.end?() }
        }
    }

    func fetch(_ request: PollRequest) async -> FetchResult {
        let address = request.source.id.address
        let isFirst = state.withLock { state in
            state.polls += 1
            let isFirst = state.seen.insert(request.source.id).inserted
            if isFirst, state.seen.count == sources { state.firstEnded = processorTime() }
            return isFirst
        }
        guard isFirst else {
            var answer = UnchangedDocument(status: 304)
            answer.validators = request.validators
            return .notModified(answer)
        }
        let items = (0..<3).map { "<item><title>\(address) \($0)</title><guid>\(address)-\($0)</guid></item>" }
        let text = "<rss version='2.0'><channel><title>Paper</title>\(items.joined())</channel></rss>"
        var document = FetchedDocument(body: Array(text.utf8), finalURL: address)
        document.validators.etag = "\"1\""
        return .modified(document)
    }
}
