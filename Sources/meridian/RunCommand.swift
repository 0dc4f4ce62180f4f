import Aggregation
import ArgumentParser
import Foundation
import Logging
import Settings
import Storage
import Syndication

/// `run`: the daemon.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Poll, publish and serve until stopped.",
        discussion: "SIGTERM and SIGINT stop it, SIGHUP makes it read its configuration again."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var logging: LogOptions

    func run() async throws {
        let settings = try common.settings()
        try await Failures.report {
            let lock = try StateLock(settings.state)
            let store = try SQLiteStore(path: settings.state)
            let common = common
            let daemon = Daemon(
                settings,
                reload: { () throws(SettingsError) in try common.read() },
                store: store,
                logger: logging.logger,
                notifier: ServiceNotifier(ProcessInfo.processInfo.environment["NOTIFY_SOCKET"])
            )
            try await daemon.run()
            withExtendedLifetime(lock) {}
        }
    }
}

/// `poll`: what is due, once.
struct PollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll",
        abstract: "Poll everything that is due once, publish, and exit; for cron.",
        discussion: "With sources named, only those are polled, and only if they are due; --force says what it breaks."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var logging: LogOptions

    @Flag(help: "Ask the named sources although they are not due.")
    var force = false

    @Argument(help: "Sources, by address or name; all when none is named.")
    var sources: [String] = []

    func validate() throws {
        if force, sources.isEmpty { throw ValidationError("--force needs the sources that are to be asked.") }
    }

    func run() async throws {
        let settings = try common.settings()
        let named = try sources.map { try common.source($0, settings) }
        let report = try await Failures.report {
            let lock = try StateLock(settings.state)
            defer { withExtendedLifetime(lock) {} }
            let store = try SQLiteStore(path: settings.state)
            try await tell(named, store)
            let journal = Journal(logging.logger, tellsEveryPoll: true)
            let newsroom = try await Newsroom(settings, store: store, journal: journal)
            defer { newsroom.stop() }
            try newsroom.prepare()
            return try await newsroom.poll(
                forEver: false,
                only: named.isEmpty ? nil : named.map(\.id),
                isForced: force
            )
        }
        Terminal.line(report.summary)
        if report.unpublished > 0 { throw ExitCode(73) }
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    /// Says which of the named sources are not due, and why.
    private func tell(_ named: [Source], _ store: SQLiteStore) async throws {
        let (records, now) = (try await store.sourceRecords(), SystemClock().now)
        for source in named {
            guard let record = records[source.id] else { continue }
            let wait = record.nextPoll.flatMap { $0 > now ? $0.since(now).short : nil }
            guard wait != nil || record.isStopped else { continue }
            let early = wait.map { "it is due in \($0): \(record.arithmetic)" } ?? record.arithmetic
            Terminal.error(force ? "warning: \(source.label) is asked although \(early)" : "\(source.label): \(early)")
        }
    }
}

/// `check`: the configuration, and with `--online` the sources.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the configuration; with --online ask each source that is due, and show how all are.",
        discussion:
            "What --online learns is remembered, as with poll: nobody is asked twice for it. Nothing is published."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Ask each source that is due, and show how all are.")
    var online = false

    func run() async throws {
        let settings = try common.settings()
        Terminal.line("\(settings.file): ok, \(settings.sources.count) sources, \(settings.feeds.count) feeds")
        guard online else { return }
        let table = try await Failures.report {
            try await ask(settings)
            return try await common.table(settings, isFailing: false)
        }
        for line in table.lines { Terminal.line(line) }
        if table.hasFailures { throw ExitCode(1) }
    }

    private func ask(_ settings: Settings) async throws {
        let lock: StateLock
        do throws(StoreError) {
            lock = try StateLock(settings.state)
        } catch .locked {
            return Terminal.error("a running meridian asks them; this is what it has found")
        }
        defer { withExtendedLifetime(lock) {} }
        let newsroom = try await Newsroom(
            settings,
            store: try SQLiteStore(path: settings.state),
            journal: Journal(LogOptions.logger(.text, .error), tellsEveryPoll: false)
        )
        defer { newsroom.stop() }
        _ = try await newsroom.poll(forEver: false, publishes: false)
    }
}

/// `config`: every value and where it comes from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show every value of the configuration and where it comes from."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let settings = try common.settings()
        if json {
            return Terminal.json(
                .object(
                    settings.values.map {
                        ($0.key, .object([("value", .string($0.value)), ("origin", .string($0.origin))]))
                    }
                )
            )
        }
        let width = settings.values.map { $0.key.count + $0.value.count }.max() ?? 0
        for value in settings.values {
            let text = "\(value.key): \(value.value)"
            Terminal.line(text + String(repeating: " ", count: max(1, width + 4 - text.count)) + "# \(value.origin)")
        }
        Terminal.line(
            "sources: \(settings.sources.count), regions of its own: \(settings.regions.count), feeds: \(settings.feeds.count)"
        )
    }
}
