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
        abstract: "Poll everything that is due once, publish, and exit; for cron."
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var logging: LogOptions

    func run() async throws {
        let settings = try common.settings()
        let report = try await Failures.report {
            let lock = try StateLock(settings.state)
            defer { withExtendedLifetime(lock) {} }
            let store = try SQLiteStore(path: settings.state)
            let journal = Journal(logging.logger, tellsEveryPoll: true)
            let newsroom = try await Newsroom(settings, store: store, journal: journal)
            defer { newsroom.stop() }
            try newsroom.prepare()
            return try await newsroom.poll(forEver: false)
        }
        Terminal.line(report.summary)
        if report.unpublished > 0 { throw ExitCode(73) }
        if !report.failures.isEmpty { throw ExitCode(1) }
    }
}

/// `check`: the configuration, and with `--online` the sources.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the configuration; with --online ask each source once."
    )

    @OptionGroup var common: CommonOptions

    @Flag(help: "Ask each source once, without storing anything.")
    var online = false

    func run() async throws {
        let settings = try common.settings()
        Terminal.line("\(settings.file): ok, \(settings.sources.count) sources, \(settings.feeds.count) feeds")
        guard online else { return }
        let answers = try await Failures.report {
            let store = try SQLiteStore(path: ":memory:")
            let newsroom = try await Newsroom(
                settings,
                store: store,
                journal: Journal(LogOptions.logger(.text, .error), tellsEveryPoll: false)
            )
            defer { newsroom.stop() }
            return try await newsroom.ask()
        }
        for answer in answers { Terminal.line(answer.line) }
        if answers.contains(where: { !$0.isGood }) { throw ExitCode(1) }
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
