package import Logging
import ServiceLifecycle
import Serving
package import Settings
import Synchronization
package import Syndication
import UnixSignals

/// Polls, publishes and serves until it is told to stop (SIGTERM, SIGINT); reads its configuration again on SIGHUP.
package struct Daemon: Sendable {
    private let settings: Settings
    private let reload: @Sendable () throws(SettingsError) -> Settings
    private let store: any ArticleStore
    private let logger: Logger
    private let journal: Journal
    private let notifier: ServiceNotifier

    /// A daemon.
    ///
    /// - `reload`: reads the configuration again.
    /// - `store`: where articles are kept.
    package init(
        _ settings: Settings,
        reload: @escaping @Sendable () throws(SettingsError) -> Settings,
        store: any ArticleStore,
        logger: Logger,
        notifier: ServiceNotifier
    ) {
        self.settings = settings
        self.reload = reload
        self.store = store
        self.logger = logger
        self.notifier = notifier
        journal = Journal(logger, tellsEveryPoll: false)
    }

    /// Works until it is told to stop.
    ///
    /// - Throws: `StartupError` when it cannot begin, or the store fails for good.
    package func run() async throws {
        let shelf = DocumentShelf()
        let heartbeat = Heartbeat(notifier)
        let first = try await newsroom(settings, shelf, heartbeat)
        first.publisher.serveOldFiles()
        // What others change from here on is seen.
        _ = try await store.wasChangedByOthers()
        var services: [any Service] = []
        if let listen = settings.output.listen {
            let server: FeedServer
            do throws(ServingError) {
                server = try await FeedServer(shelf, listen: listen) { heartbeat.problem }
            } catch {
                throw StartupError.serving(error)
            }
            services.append(ServingService(server: server))
        }
        // A store that knows nothing, after a loss perhaps, must not empty the feeds that are published already.
        if try await !store.headlines(after: nil, limit: 1).isEmpty {
            for failure in try await first.publisher.publish().failures { journal.error(failure.message) }
        }
        for address in first.addresses { journal.notice("subscribe to \(address)") }
        notifier.send("READY=1")
        let shift = Shift(first)
        services.append(PollingService(shift: shift))
        services.append(ReloadService(daemon: self, shelf: shelf, heartbeat: heartbeat, shift: shift))
        var quiet = logger
        quiet.logLevel = .error
        let group = ServiceGroup(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: quiet
        )
        try await group.run()
        notifier.send("STOPPING=1")
        journal.notice("stopped")
    }

    fileprivate func newsroom(
        _ settings: Settings,
        _ shelf: DocumentShelf,
        _ heartbeat: Heartbeat
    ) async throws(StartupError) -> Newsroom {
        let newsroom = try await Newsroom(settings, store: store, shelf: shelf, journal: journal, heartbeat: heartbeat)
        try newsroom.prepare()
        return newsroom
    }

    /// The newsroom of the configuration as it is now; nil when that is not usable, which is told.
    fileprivate func reloaded(
        _ shelf: DocumentShelf,
        _ heartbeat: Heartbeat
    ) async -> Newsroom? {
        notifier.send("RELOADING=1\nMONOTONIC_USEC=\(ServiceNotifier.monotonicMicroseconds)")
        defer { notifier.send("READY=1") }
        do throws(SettingsError) {
            let settings = try reload()
            for warning in settings.warnings { journal.warning("\(warning)") }
            // The store and the server are those of the start.
            let late = [
                settings.state != self.settings.state ? "state" : nil,
                settings.output.listen != self.settings.output.listen ? "output.listen" : nil,
            ]
            for key in late.compactMap({ $0 }) { journal.warning("\(key): takes effect after a restart") }
            do throws(StartupError) {
                let new = try await newsroom(settings, shelf, heartbeat)
                journal.notice(
                    "configuration read again: \(settings.sources.count) sources, \(settings.feeds.count) feeds"
                )
                return new
            } catch {
                journal.error("the old configuration is kept: \(error.message)")
            }
        } catch {
            for problem in error.problems { journal.error("\(problem)") }
            journal.error("the old configuration is kept")
        }
        return nil
    }
}

/// Serves until it is told to stop.
private struct ServingService: Service {
    let server: FeedServer

    func run() async throws {
        try? await gracefulShutdown()
        await server.stop()
    }
}

/// Polls until it is told to stop, beginning anew with each new configuration.
private struct PollingService: Service {
    let shift: Shift

    func run() async throws {
        try await withGracefulShutdownHandler {
            while let newsroom = shift.next() {
                // What is no longer configured is no longer served.
                newsroom.publisher.serveOldFiles()
                let work = Task { _ = try await newsroom.poll(forEver: true) }
                shift.began(work)
                try await work.value
            }
        } onGracefulShutdown: {
            shift.end()
        }
    }
}

/// Reads the configuration again whenever SIGHUP comes.
private struct ReloadService: Service {
    let daemon: Daemon
    let shelf: DocumentShelf
    let heartbeat: Heartbeat
    let shift: Shift

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            guard let new = await daemon.reloaded(shelf, heartbeat) else { continue }
            shift.relieve(with: new)
        }
    }
}

/// Which newsroom works, and which works next.
private final class Shift: Sendable {
    private struct State {
        var current: Newsroom
        var next: Newsroom?
        var work: Task<Void, any Error>?
        var isOver = false
    }

    private let state: Mutex<State>

    init(_ first: Newsroom) { state = Mutex(State(current: first, next: first)) }

    /// The newsroom whose turn it is; nil when there is none any more.
    func next() -> Newsroom? {
        state.withLock { state in
            guard !state.isOver, let next = state.next else { return nil }
            (state.current, state.next) = (next, nil)
            return next
        }
    }

    /// Notes the work that has begun.
    func began(_ work: Task<Void, any Error>) {
        let isLate = state.withLock { state in
            state.work = work
            return state.isOver || state.next != nil
        }
        if isLate { work.cancel() }
    }

    /// Ends the work and hands over to another newsroom.
    func relieve(with new: Newsroom) {
        finish { state in
            // One that never had its turn.
            state.next?.stop()
            state.next = new
        }
    }

    /// Ends the work for good.
    func end() { finish { $0.isOver = true } }

    private func finish(_ change: (inout State) -> Void) {
        let (current, work) = state.withLock { state in
            change(&state)
            return (state.current, state.work)
        }
        current.stop()
        work?.cancel()
    }
}
