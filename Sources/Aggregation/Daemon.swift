package import Logging
import ServiceLifecycle
import Serving
package import Settings
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
        let clock = SystemClock()
        let first = try await newsroom(settings, shelf, heartbeat)
        first.publisher.serveOldFiles()
        var services: [any Service] = []
        if let listen = settings.output.listen {
            let server: FeedServer
            do throws(ServingError) {
                server = try await FeedServer(shelf, listen: listen) { heartbeat.problem(at: clock.now) }
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
        services.append(PollingService(daemon: self, shelf: shelf, heartbeat: heartbeat, first: first))
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
        _ old: Newsroom,
        _ shelf: DocumentShelf,
        _ heartbeat: Heartbeat
    ) async -> Newsroom? {
        notifier.send("RELOADING=1\nMONOTONIC_USEC=\(ServiceNotifier.monotonicMicroseconds)")
        defer { notifier.send("READY=1") }
        do throws(SettingsError) {
            let settings = try reload()
            if settings.state != old.settings.state || settings.output.listen != old.settings.output.listen {
                journal.warning("state: and output.listen: take effect after a restart")
            }
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
    let daemon: Daemon
    let shelf: DocumentShelf
    let heartbeat: Heartbeat
    let first: Newsroom

    func run() async throws {
        var newsroom: Newsroom? = first
        while let current = newsroom {
            newsroom = try await work(current)
        }
    }

    private enum End: Sendable {
        case stopped
        case reload(Newsroom)
    }

    /// Polls for one configuration; returns the next, or nil to stop.
    private func work(_ newsroom: Newsroom) async throws -> Newsroom? {
        try await withThrowingTaskGroup(of: End.self) { group in
            group.addTask {
                _ = try await newsroom.poll(forEver: true)
                return .stopped
            }
            group.addTask {
                try? await gracefulShutdown()
                return .stopped
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sighup) {
                    if let new = await daemon.reloaded(newsroom, shelf, heartbeat) { return .reload(new) }
                }
                return .stopped
            }
            let end = try await group.next() ?? .stopped
            newsroom.stop()
            group.cancelAll()
            while let other = try? await group.next() { _ = other }
            if case .reload(let next) = end { return next }
            return nil
        }
    }
}
