// Benchmarks: `parse DIR SECONDS` prints name, MB/s, entries/s, entries, failed, MB, tab-separated.
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
    let normalizer = Normalizer(authority: "bench.invalid")
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
guard arguments.count >= 3, ["parse", "normalize"].contains(arguments[1]) else {
    FileHandle.standardError.write(Data("usage: meridian-bench parse|normalize DIR [SECONDS]\n".utf8))
    exit(64)
}
parse(arguments[2], seconds: arguments.count > 3 ? Double(arguments[3]) ?? 1 : 1, mode: arguments[1])
