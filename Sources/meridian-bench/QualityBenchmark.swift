import Aggregation
import Classification
import Deduplication
import Foundation
import Glibc
import Settings
import Storage
import Syndication

/// How fast regions and stories are found.
enum QualityBenchmark {
    /// Classifies JSON lines again and again; prints name, articles/s, articles, bytes of text each, start-up in ms.
    static func classify(_ file: String, seconds: Double) throws {
        let texts = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
            let value = try JSONReader.read(Array(line.utf8)).value
            return PlaceText(
                title: value["title"]?.string ?? "",
                text: value["text"]?.string ?? "",
                language: value["lang"]?.string,
                country: nil
            )
        }
        let begin = processorTime()
        let classifier = RegionClassifier(tree: RegionTree())
        _ = classifier.places(in: PlaceText(title: "", text: "", language: "en", country: nil))
        let ready = processorTime()
        var passes = 0
        repeat {
            for text in texts { _ = classifier.decide(classifier.places(in: text)) }
            passes += 1
        } while processorTime() - ready < seconds
        let rate = Double(passes * texts.count) / (processorTime() - ready)
        let size = texts.reduce(0) { $0 + $1.title.utf8.count + $1.text.utf8.count } / max(1, texts.count)
        print("meridian:classify\t\(Int(rate))\t\(texts.count)\t\(size)\t\(Int((ready - begin) * 1000))")
    }

    /// Finds the same reports among documents, one a line; prints name, documents/s, documents, pairs compared, joined,
    /// and with `groups` the first document of each one's group instead.
    static func cluster(_ file: String, printsGroups: Bool) throws {
        let data = [UInt8](try Data(contentsOf: URL(filePath: file)))
        let begin = processorTime()
        var clusters = ReportClusters(window: 96 * 60, mostOfOneKey: 32)
        var joined = 0
        data.withUnsafeBufferPointer { all in
            var start = 0
            while start < all.count {
                let end = all[start...].firstIndex(of: 0x0A) ?? all.count
                joined += clusters.add(TextWords(UnsafeBufferPointer(rebasing: all[start..<end])), published: nil)
                start = end + 1
            }
        }
        let rate = Double(clusters.count) / (processorTime() - begin)
        if printsGroups {
            for place in 0..<clusters.count { print(clusters.cluster(of: place)) }
        } else {
            print("meridian:cluster\t\(Int(rate))\t\(clusters.count)\t\(clusters.compared)\t\(joined)")
        }
    }

    /// Reads the sketches of a state as a start does; prints name, seconds, MB before, MB after.
    static func stories(_ state: String) async throws {
        var settings = Settings().stories
        settings.window = .seconds(400 * 86_400)
        let desk = StoryDesk(settings, store: try SQLiteStore(path: state))
        let before = memory()
        let begin = ContinuousClock.now
        try await desk.load(SystemClock().now)
        let seconds = (ContinuousClock.now - begin).components
        print(
            "meridian:stories\t\(Double(seconds.seconds) + Double(seconds.attoseconds) / 1e18)\t\(before)\t\(memory())"
        )
        withExtendedLifetime(desk) {}
    }

    /// The most memory this process has had, in MB.
    private static func memory() -> Int {
        var usage = rusage()
        // RUSAGE_SELF, an enumeration Swift does not take for the number it is.
        getrusage(0, &usage)
        return usage.ru_maxrss / 1024
    }
}
