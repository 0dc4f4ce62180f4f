import Publishing
import Serving
import Syndication
import TestSupport
import Testing

@testable import Aggregation

@Suite("Archives of a feed (RFC 5005)")
struct ArchiveTests {
    private static let yaml = """
        sources: [{ url: https://one.example/feed, name: One }]
        feeds: [{ path: news/all.xml, title: All, items: 4 }]
        """

    /// Publishes stories up to a number, one poll for each.
    private func newsroom(upTo last: Int) async throws -> TestNewsroom {
        let newsroom = try TestNewsroom(ArchiveTests.yaml)
        for number in 1...last { try await publish(number, in: newsroom) }
        return newsroom
    }

    private func publish(_ number: Int, in newsroom: TestNewsroom) async throws {
        let item = """
            <rss version="2.0"><channel><title>Paper</title><item><title>Story \(number)</title><guid>g\(number)</guid>
            <link>https://one.example/\(number)</link></item></channel></rss>
            """
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: item)
        // The last answer stands until another one is asked for.
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
    }

    private func titles(_ newsroom: TestNewsroom, _ path: String) throws -> [String] {
        try newsroom.feed(path).entries.compactMap { $0.title?.value }
    }

    @Test("a new subscriber reads back to the first story, in Atom and RSS", arguments: ["atom", "xml"])
    func chain(_ format: String) async throws {
        let newsroom = try await newsroom(upTo: 11)
        let feed = try newsroom.feed("news/all.\(format)")
        #expect(feed.entries.count == 4)
        var found = feed.entries.compactMap { $0.title?.value }
        var document = feed
        var steps = 0
        while let link = document.channel.links.first(where: { $0.relation == "prev-archive" }), steps < 10 {
            steps += 1
            let path = try #require(link.address.split(separator: "/", maxSplits: 2).last)
            document = try newsroom.feed(String(path))
            #expect(document.channel.links.contains { $0.relation == "current" })
            found += document.entries.compactMap { $0.title?.value }
        }
        #expect(steps == 2)
        #expect(Set(found) == Set((1...11).map { "Story \($0)" }))
    }

    @Test("JSON Feed leads to the same by next_url")
    func json() async throws {
        let newsroom = try await newsroom(upTo: 6)
        let feed = String(decoding: try newsroom.bytes("news/all.json"), as: UTF8.self)
        #expect(feed.contains("\"next_url\": \"http://127.0.0.1:8080/archive/news/all-1.json\""))
        #expect(try titles(newsroom, "archive/news/all-1.json") == ["Story 4", "Story 3", "Story 2", "Story 1"])
    }

    @Test("a full archive document never changes, and says that it is one")
    func immutable() async throws {
        let newsroom = try await newsroom(upTo: 6)
        let first = try newsroom.bytes("archive/news/all-1.atom")
        #expect(String(decoding: first, as: UTF8.self).contains("<fh:archive"))
        for number in 7...15 { try await publish(number, in: newsroom) }
        #expect(try newsroom.bytes("archive/news/all-1.atom") == first)
        #expect(try !newsroom.bytes("archive/news/all-3.atom").isEmpty)
    }

    @Test("what is taken down goes out of the archive as well")
    func takedown() async throws {
        let newsroom = try await newsroom(upTo: 6)
        _ = try await newsroom.store.withdraw(["https://one.example/2"], nil, at: newsroom.clock.now)
        _ = try await newsroom.publisher.publish()
        for format in ["atom", "xml", "json"] {
            #expect(try titles(newsroom, "archive/news/all-1.\(format)") == ["Story 4", "Story 3", "Story 1"])
        }
    }

    @Test("an archive that could not be written is written with the next publication")
    func again() async throws {
        let newsroom = try await newsroom(upTo: 4)
        newsroom.store.fail(with: .full("state.db"))
        await #expect(throws: StoreError.self) { try await publish(5, in: newsroom) }
        newsroom.store.fail(with: nil)
        try await publish(5, in: newsroom)
        #expect(try titles(newsroom, "archive/news/all-1.atom").count == 4)
    }

    @Test("archives are served")
    func served() async throws {
        let newsroom = try await newsroom(upTo: 6)
        newsroom.publisher.serveOldFiles()
        #expect(newsroom.shelf.holds("/archive/news/all-1.atom"))
        #expect(!newsroom.shelf.holds("/archive/../state.db") && !newsroom.shelf.holds("/archive/news/all-9.atom"))
    }
}
