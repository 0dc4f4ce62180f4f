// Benchmarks: `parse DIR SECONDS`, `decide DIR SECONDS` (parsing and normalizing but sanitising) and
// `normalize DIR SECONDS` print name, MB/s, entries/s, entries, failed, MB;
// `poll URLS FOLDER` prints what one poll of a list of sources takes, `schedule SOURCES HOURS` what a poll takes on a clock
// that jumps; `classify LINES SECONDS`, `cluster LINES [groups]` and
// `stories STATE` what regions and stories take, `write SECONDS` what feeds and pages take. Tab-separated.
import Foundation
import Glibc
import Normalization
import Parsing
import Syndication

/// Processor time of the process, in seconds.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Parses every feed of a folder again and again.
func parse(_ folder: String, seconds: Double, mode: String) {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".xml") }
        .sorted()
    let documents = names.compactMap { FileManager.default.contents(atPath: folder + "/" + $0).map { [UInt8]($0) } }
    let bytes = documents.reduce(0) { $0 + $1.count }
    let formats = FeedFormats()
    let authority = "bench.invalid"
    let normalizer =
        mode == "decide" ? Normalizer(authority: authority) { html, _ in html } : Normalizer(authority: authority)
    let source = Source(id: SourceID("bench"), location: .http("http://bench.invalid/"))
    let now = Timestamp(seconds: 1_800_000_000)
    var (passes, entries, failed) = (0, 0, 0)
    let start = processorTime()
    var elapsed = 0.0
    repeat {
        (entries, failed) = (0, 0)
        for document in documents {
            guard let feed = try? formats.parse(FeedBytes(document, baseURL: "http://bench.invalid/feed")) else {
                failed += 1
                continue
            }
            if mode != "parse" {
                let result = normalizer.articles(from: feed, of: source, known: [], now: now)
                entries += result.articles.count
            } else {
                entries += feed.entries.count
            }
        }
        passes += 1
        elapsed = processorTime() - start
    } while elapsed < seconds
    let rate = Double(passes) / elapsed
    let line = [
        "meridian:\(mode)", String(format: "%.1f", Double(bytes) / 1e6 * rate),
        String(format: "%.0f", Double(entries) * rate),
        String(entries), String(failed), String(format: "%.1f", Double(bytes) / 1e6),
    ]
    print(line.joined(separator: "\t"))
}

let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("parse", 3...), ("decide", 3...), ("normalize", 3...):
    parse(arguments[2], seconds: arguments.count > 3 ? Double(arguments[3]) ?? 1 : 1, mode: arguments[1])
case ("classify", 4): try QualityBenchmark.classify(arguments[2], seconds: Double(arguments[3]) ?? 1)
case ("cluster", 3...): try QualityBenchmark.cluster(arguments[2], printsGroups: arguments.count > 3)
case ("stories", 3): try await QualityBenchmark.stories(arguments[2])
case ("schedule", 4): try await ScheduleBenchmark.run(sources: Int(arguments[2]) ?? 1000, hours: Int(arguments[3]) ?? 6)
case ("write", 3): try WriteBenchmark.run(seconds: Double(arguments[2]) ?? 1)
case ("poll", 4): try await PollBenchmark.run(arguments[2], in: arguments[3])
default:
    FileHandle.standardError.write(
        Data(
            """
            usage: meridian-bench parse|decide|normalize DIR [SECONDS]
                   meridian-bench poll URLS FOLDER
                   meridian-bench schedule SOURCES HOURS
                   meridian-bench classify LINES SECONDS
                   meridian-bench cluster LINES [groups]
                   meridian-bench stories STATE
                   meridian-bench write SECONDS

            """.utf8
        )
    )
    exit(64)
}
