import Foundation
import Logging
import Settings
import Storage
import Syndication
import TestSupport
import Testing

@testable import Aggregation
@testable import Parsing

/// The newsroom that is shipped.
@Suite("Sample newsroom")
struct SampleNewsroomTests {
    private func newsroom(_ folder: String) async throws -> Newsroom {
        let file = Fixture.root().appending(path: "config/sample.yaml").path(percentEncoded: false)
        let settings = try SettingsFile.read(
            file,
            flags: [("output.dir", folder + "/feeds", "test"), ("state", folder + "/state.db", "test")],
            regions: Newsroom.builtInRegions
        )
        let journal = Journal(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, tellsEveryPoll: false)
        return try await Newsroom(settings, store: SQLiteStore(path: settings.state), journal: journal)
    }

    private func feed(_ folder: String, _ name: String) throws -> ParsedFeed {
        let data = try Data(contentsOf: URL(filePath: folder + "/feeds/" + name))
        return try FeedFormats().parse(FeedBytes([UInt8](data)))
    }

    @Test("reads all twelve papers offline, and says what is wrong with the other three")
    func polls() async throws {
        let folder = try Fixture.temporaryFolder()
        let newsroom = try await newsroom(folder)
        let report = try await newsroom.poll(forEver: false)
        newsroom.stop()
        #expect(report.polled == 15)
        #expect(report.new >= 120)
        #expect(Set(report.failures.map(\.source)) == ["The Courtyard Times", "Yesterday's Paper"])
        for name in ["europe", "africa", "middle-east", "asia", "north-america", "latin-america", "oceania", "nordics"]
        {
            let feed = try feed(folder, name + ".xml")
            #expect(feed.entries.count >= 5, "\(name) has only \(feed.entries.count) items")
            #expect(feed.warnings.isEmpty)
            #expect(Set(feed.entries.map(\.id)).count == feed.entries.count)
        }
    }

    @Test("shows no character that was read in the wrong encoding")
    func encodings() async throws {
        let folder = try Fixture.temporaryFolder()
        let newsroom = try await newsroom(folder)
        _ = try await newsroom.poll(forEver: false)
        newsroom.stop()
        let text = try String(contentsOf: URL(filePath: folder + "/feeds/world.xml"), encoding: .utf8)
        for sign in ["\u{FFFD}", "Ã¤", "Ã¶", "Ã©", "â€"] { #expect(!text.contains(sign)) }
        for sign in ["ü", "é", "ñ", "Невская почта", "بريد", "港通信"] { #expect(text.contains(sign)) }
    }

    @Test("tells a shared agency text, one that was cut, and a shared link once")
    func stories() async throws {
        let folder = try Fixture.temporaryFolder()
        let newsroom = try await newsroom(folder)
        _ = try await newsroom.poll(forEver: false)
        newsroom.stop()
        let rules = try await newsroom.store.search("", limit: 1000).compactMap(\.storyRule)
        #expect(rules.sorted { $0.rawValue < $1.rawValue } == [.sameLink, .sameReport, .sameText])
    }
}
