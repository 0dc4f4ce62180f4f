import Foundation
import Normalization
import Parsing
import Syndication
import TestSupport
import Testing

/// Documents that are kept beside the project, because they are other people's.
enum Corpus {
    static let folder = Fixture.root().appending(path: "../shared/corpus").path(percentEncoded: false)

    static let isThere = FileManager.default.fileExists(atPath: folder + "/dates.tsv")

    static func bytes(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: folder + "/" + name).map { [UInt8]($0) } ?? []
    }

    /// The rows of a table below its head, as columns.
    static func rows(_ name: String) -> [[String]] {
        String(decoding: bytes(name), as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        }
    }

    /// Dates as they are written, and what they are in UTC; empty for those that are none.
    static let dates: [(String, String)] = rows("dates.tsv").filter { $0.count > 1 }.map { ($0[0], $0[1]) }

    /// Recorded feeds that have entries.
    static let recordings: [String] = rows("realworld/dev/MANIFEST.tsv").filter { $0.count > 8 && $0[8] != "0" }
        .map { $0[0] }
}

@Suite(
    "Documents of the corpus",
    .enabled(if: Corpus.isThere, "skipped: the folder ../shared/corpus is not beside the project")
)
struct CorpusTests {
    @Test("a date is read as the table says", arguments: Corpus.dates)
    func dateIsRead(written: String, expected: String) {
        #expect((FeedDate.parse(written)?.rfc3339 ?? "") == expected)
    }

    @Test("a recorded feed is read, entries and all", arguments: Corpus.recordings)
    func recordingIsRead(name: String) throws {
        let feed = try FeedFormats().parse(FeedBytes(Corpus.bytes("realworld/dev/" + name)))
        #expect(!feed.entries.isEmpty)
        #expect(feed.format != .unknown)
    }
}
