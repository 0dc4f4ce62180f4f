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

    @Test("what another outlet told of a story goes out of the archive when it is taken down")
    func takedownOfPartner() async throws {
        let newsroom = try TestNewsroom(
            """
            sources: [{ url: https://one.example/feed, name: One }, { url: https://two.example/feed, name: Two }]
            feeds: [{ path: news/all.xml, title: All, items: 4 }]
            """
        )
        newsroom.fetcher.answer(
            try newsroom.source("https://two.example/feed"),
            document: """
                <rss version="2.0"><channel><title>Two</title><item><title>Story 1</title>
                <link>https://one.example/1</link><guid>two</guid></item></channel></rss>
                """
        )
        for number in 1...6 { try await publish(number, in: newsroom) }
        let archive = "archive/news/all-1.atom"
        #expect(try text(newsroom, archive).contains("Two"))
        let partner = try #require(
            try await newsroom.store.search("Story 1", limit: 5).first { $0.source.address.contains("two") }
        )
        _ = try await newsroom.store.withdraw([], partner.id, at: newsroom.clock.now)
        _ = try await newsroom.publisher.publish()
        #expect(try !text(newsroom, archive).contains("Two"))
        #expect(try titles(newsroom, archive) == ["Story 4", "Story 3", "Story 2", "Story 1"])
    }

    @Test("an archive document that somebody took away is written again with the next publication")
    func restored() async throws {
        let newsroom = try await newsroom(upTo: 6)
        let first = try newsroom.bytes("archive/news/all-1.atom")
        newsroom.publisher.folder.remove("archive/news/all-1.atom")
        try await publish(7, in: newsroom)
        #expect(try newsroom.bytes("archive/news/all-1.atom") == first)
    }

    @Test("two stories the desk makes one are one item of the archive")
    func merged() async throws {
        let newsroom = try await newsroom(upTo: 4)
        let articles = try await newsroom.store.search("Story", limit: 5)
        let (one, two) = (try #require(articles.first), try #require(articles.last))
        try await newsroom.store.join(one.id, two.id)
        for number in 5...6 { try await publish(number, in: newsroom) }
        let found = try titles(newsroom, "archive/news/all-1.atom")
        #expect(found.count == 3 && found.contains(one.title) && !found.contains(two.title))
    }

    @Test("what a feed and its archives show is kept; the oldest archive goes when its sources have dropped all of it")
    func forgotten() async throws {
        let newsroom = try await newsroom(upTo: 11)
        let kept = newsroom.clock.now
        let second = try newsroom.feed("archive/news/all-2.atom")
        #expect(second.channel.links.contains { $0.relation == "prev-archive" })
        // Its first four stories are older than this, the other seven are not.
        let fifth = try #require(try await newsroom.store.search("Story 5", limit: 1).first)
        let forgotten = try await newsroom.store.forget(notSeenSince: fifth.firstSeen)
        #expect(forgotten.documents == [Forgotten.Document(feed: "news/all.xml", number: 1)])
        #expect(forgotten.articles.count == 4)
        newsroom.publisher.forgetArchives(forgotten.documents)
        #expect(!newsroom.publisher.folder.holds("archive/news/all-1.atom"))
        try await publish(12, in: newsroom)
        let oldest = try newsroom.feed("archive/news/all-2.atom")
        #expect(!oldest.channel.links.contains { $0.relation == "prev-archive" })
        #expect(oldest.entries.map(\.id) == second.entries.map(\.id))
        #expect(newsroom.clock.now > kept)
    }

    @Test("the newest archive stays, whatever the sources have dropped: the feed shows some of it still")
    func newestStays() async throws {
        let newsroom = try await newsroom(upTo: 6)
        let forgotten = try await newsroom.store.forget(notSeenSince: newsroom.clock.now + .seconds(400 * 86_400))
        #expect(forgotten == Forgotten())
        #expect(try await newsroom.store.search("Story", limit: 9).count == 6)
    }

    private func text(_ newsroom: TestNewsroom, _ path: String) throws -> String {
        String(decoding: try newsroom.bytes(path), as: UTF8.self)
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
        // One of a feed that is no longer configured.
        try newsroom.publisher.folder.write("archive/world-1.atom", [0x3C])
        #expect(!newsroom.shelf.holds("/archive/world-1.atom"))
        #expect(!newsroom.shelf.holds("/archive/../state.db") && !newsroom.shelf.holds("/archive/news/all-9.atom"))
    }
}
