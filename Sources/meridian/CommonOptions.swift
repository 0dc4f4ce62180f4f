import Aggregation
import ArgumentParser
import Foundation
import Logging
import Settings
import Storage
import Syndication

/// What the commands that read a configuration have in common.
struct CommonOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The configuration file.")
    var config = "meridian.yaml"

    @Option(help: "The state file, instead of `state:`.")
    var state: String?

    @Option(help: "The folder of the published files, instead of `output.dir:`.")
    var output: String?

    /// The configuration; ends the command with every problem when it is wrong.
    func settings() throws -> Settings {
        do throws(SettingsError) {
            let settings = try read()
            for warning in settings.warnings { Terminal.error("warning: \(warning)") }
            return settings
        } catch {
            for problem in error.problems { Terminal.error("\(problem)") }
            throw ExitCode(78)
        }
    }

    /// Reads the configuration.
    func read() throws(SettingsError) -> Settings {
        var flags: [(key: String, value: String, flag: String)] = []
        if let state { flags.append(("state", absolute(state), "--state")) }
        if let output { flags.append(("output.dir", absolute(output), "--output")) }
        return try SettingsFile.read(
            config,
            environment: ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("MERIDIAN_") },
            flags: flags,
            regions: Newsroom.builtInRegions
        )
    }

    /// The store, for reading; an empty one where nothing was polled yet.
    func storeForReading(_ settings: Settings) throws(StoreError) -> SQLiteStore {
        try SQLiteStore(path: FileManager.default.fileExists(atPath: settings.state) ? settings.state : ":memory:")
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

/// How a command that works for long tells what it does.
struct LogOptions: ParsableArguments {
    @Option(help: "How log lines look: text, journal (systemd's priorities) or json.")
    var log: StandardErrorLog.Style = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] == nil ? .text : .journal

    @Flag(name: .shortAndLong, help: "Tell every poll, not only those that change the state of a source.")
    var verbose = false

    /// The logger.
    var logger: Logger { LogOptions.logger(log, verbose ? .debug : .notice) }

    /// A logger that writes lines of a style from a level on.
    static func logger(_ style: StandardErrorLog.Style, _ level: Logger.Level) -> Logger {
        Logger(label: "meridian") { _ in StandardErrorLog(style: style, level: level, clock: SystemClock()) }
    }
}

extension StandardErrorLog.Style: ExpressibleByArgument {}

/// What is written to the terminal.
enum Terminal {
    /// A line to standard output.
    static func line(_ text: String) { write(text, to: .standardOutput) }

    /// Whoever has hung up misses it.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }

    /// A line to standard error.
    static func error(_ text: String) { write(text, to: .standardError) }

    /// JSON to standard output.
    static func json(_ value: JSONValue) { line(JSONWriter.text(value, indented: true)) }
}

/// Turns what stops a command into one line and an exit code.
enum Failures {
    /// Runs some work and ends the command when it fails.
    static func report<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as StoreError {
            Terminal.error("error: \(error.message)")
            throw code(error)
        } catch let error as StartupError {
            Terminal.error("error: \(error.message)")
            switch error {
            case .store(let error): throw code(error)
            case .output: throw ExitCode(73)
            case .serving: throw ExitCode(69)
            }
        }
    }

    private static func code(_ error: StoreError) -> ExitCode {
        switch error {
        case .locked: ExitCode(75)
        case .damaged, .newer, .foreign: ExitCode(65)
        case .unavailable, .full: ExitCode(73)
        }
    }
}
