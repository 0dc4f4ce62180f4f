import Normalization
import Parsing
import Syndication
import TestSupport
import Testing

@Suite("Documents and what is found in them")
struct FixtureTests {
    static let folders = ["rss", "rdf", "atom", "json", "extensions", "recovery"]

    static let fixtures: [String] = folders.flatMap { folder in
        ((try? Fixture.names(in: folder)) ?? []).map { folder + "/" + $0 }
    }

    @Test("every folder holds fixtures", arguments: FixtureTests.folders)
    func holdsFixtures(folder: String) throws {
        let names = try Fixture.names(in: folder)
        #expect(!names.isEmpty)
    }

    @Test("a document is read as its golden file says", arguments: FixtureTests.fixtures)
    func isReadAsGolden(fixture: String) throws {
        let feed = try FeedFormats().parse(FeedBytes(try Fixture.bytes(fixture)))
        let document = JSONWriter.text(ParseDocument.of(feed), indented: true) + "\n"
        let name = String(fixture.prefix { $0 != "." })
        try Golden.check(document, name + ".json")
    }
}
