import Aggregation
import Foundation
import Glibc
import Logging
import Settings
import Storage
import Syndication

/// One poll of every source of a list, stored and published, as `meridian poll` does it.
enum PollBenchmark {
    /// Polls once and prints name, processor seconds, wall seconds, peak MB, sources, entries, new, failed; tab-separated.
    ///
    /// `list` holds a URL a line, `folder` keeps the state and the feeds, so that a second run is a warm one.
    static func run(_ list: String, in folder: String) async throws {
        let urls = try String(contentsOfFile: list, encoding: .utf8).split(whereSeparator: \.isNewline)
            .compactMap { $0.split(separator: " ").first }
        // Everything is due at once, every host may be asked at once, and the origin is on loopback.
        let yaml = """
            state: state.db
            output: { dir: feeds }
            network: { allow: [127.0.0.0/8] }
            limits: { keep: 3650d }
            polling:
              { start: 1ms, min: 0s, max: 1ms, wish_max: 1ms, jitter: 0%, parallel: 128, rate: 0, per_host: { spacing: 0s } }
            feeds: [{ path: europe.xml, region: europe }, { path: all.xml, title: All }]
            sources:
            \(urls.map { "  - \($0)" }.joined(separator: "\n"))
            """
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let settings = try SettingsFile.read(yaml: yaml, file: folder + "/bench.yaml", regions: Newsroom.builtInRegions)
        let journal = Journal(Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }, tellsEveryPoll: false)
        let start = ContinuousClock.now
        let newsroom = try await Newsroom(settings, store: SQLiteStore(path: settings.state), journal: journal)
        try newsroom.prepare()
        let report = try await newsroom.poll(forEver: false)
        newsroom.stop()
        var usage = rusage()
        // RUSAGE_SELF, an enumeration Swift does not take for the number it is.
        getrusage(0, &usage)
        let line = [
            "meridian:poll", String(format: "%.2f", processorTime()),
            String(format: "%.2f", (ContinuousClock.now - start).seconds), String(usage.ru_maxrss / 1024),
            String(report.polled), String(report.entries), String(report.new), String(report.failures.count),
        ]
        print(line.joined(separator: "\t"))
    }
}
