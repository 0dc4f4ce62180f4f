import Publishing
import Syndication
import TestSupport
import Testing

@testable import Aggregation

@Suite("Taking down")
struct WithdrawalTests {
    private static let yaml = """
        sources:
          - https://one.example/feed
          - https://two.example/feed
        feeds:
          - { path: europe.xml, region: europe }
          - { path: all.xml, title: All }
        """

    private static let strike = (
        title: "Strike in France", guid: "tag:one.example,2027:1", link: "https://one.example/1"
    )
    private static let other = (title: "Fair in Spain", guid: "tag:one.example,2027:2", link: "https://one.example/2")

    private func newsroom(two: [(title: String, guid: String, link: String)] = []) async throws -> TestNewsroom {
        let newsroom = try TestNewsroom(WithdrawalTests.yaml)
        let one = [WithdrawalTests.strike, WithdrawalTests.other]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(one))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss(two))
        _ = try await newsroom.poll()
        return newsroom
    }

    private func withdraw(_ link: String, in newsroom: TestNewsroom) async throws -> [Withdrawal] {
        try await newsroom.store.withdraw([link], nil, at: newsroom.clock.now)
    }

    @Test("what is taken down is out of every feed in every format, and Atom says so")
    func everywhere() async throws {
        let newsroom = try await newsroom()
        let found = try await withdraw("https://one.example/1", in: newsroom)
        #expect(found.map(\.title) == ["Strike in France"])
        _ = try await newsroom.publisher.publish()
        for file in ["europe.xml", "europe.atom", "europe.json", "all.xml", "all.atom", "all.json"] {
            #expect(try newsroom.feed(file).entries.count == 1, "\(file)")
            #expect(!String(decoding: try newsroom.bytes(file), as: UTF8.self).contains("Strike"), "\(file)")
        }
        let atom = String(decoding: try newsroom.bytes("europe.atom"), as: UTF8.self)
        #expect(atom.contains("<at:deleted-entry ref=\"\(found[0].id)\""))
    }

    @Test("what is taken down does not come back with another poll, changed or not, nor from another source")
    func neverBack() async throws {
        let newsroom = try await newsroom()
        _ = try await withdraw("https://one.example/1", in: newsroom)
        newsroom.clock.advance(by: .seconds(100_000))
        let changed = [
            (title: "Strike in France ends", guid: "tag:one.example,2027:1", link: "https://one.example/1"),
            WithdrawalTests.other,
        ]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(changed))
        newsroom.fetcher.answer(
            try newsroom.source("https://two.example/feed"),
            document: rss([WithdrawalTests.strike])
        )
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        #expect(try newsroom.feed("all.xml").entries.map { $0.title?.value } == ["Fair in Spain"])
    }

    @Test("an address is closed before anything has come from it")
    func beforehand() async throws {
        let newsroom = try TestNewsroom(WithdrawalTests.yaml)
        #expect(try await withdraw("https://one.example/1", in: newsroom).isEmpty)
        newsroom.fetcher.answer(
            try newsroom.source("https://one.example/feed"),
            document: rss([WithdrawalTests.strike])
        )
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        #expect(try newsroom.feed("all.xml").entries.isEmpty)
    }

    @Test("a story that another outlet tells keeps its page; what nobody tells any more has none")
    func pages() async throws {
        let newsroom = try await newsroom(two: [WithdrawalTests.strike])
        let told = try #require(try newsroom.feed("all.xml").entries.first { $0.title?.value == "Strike in France" })
        let page = ArticlePageWriter.path(ArticleID(try #require(told.id)))
        // Both outlets have the same link: one of them is taken down by its guid.
        _ = try await newsroom.store.withdraw([], ArticleID(try #require(told.id)), at: newsroom.clock.now)
        _ = try await newsroom.publisher.publish()
        #expect(try newsroom.feed("all.xml").entries.contains { $0.id == told.id })
        #expect(try !newsroom.bytes(page).isEmpty)
        _ = try await withdraw("https://one.example/1", in: newsroom)
        _ = try await newsroom.publisher.publish()
        #expect(throws: (any Error).self) { try newsroom.bytes(page) }
    }

    @Test("an old page with the headline goes, though another outlet tells the story on")
    func oldPages() async throws {
        let newsroom = try await newsroom(two: [WithdrawalTests.strike])
        let told = try #require(try newsroom.feed("all.xml").entries.first { $0.title?.value == "Strike in France" })
        let page = ArticlePageWriter.path(ArticleID(try #require(told.id)))
        for (name, link) in [("old", page), ("older", "articles/another.html")] {
            try newsroom.publisher.folder.write(
                "articles/\(name).html",
                Array("<a href=\(link)>Strike in France</a>".utf8)
            )
        }
        _ = try await newsroom.store.withdraw([], ArticleID(try #require(told.id)), at: newsroom.clock.now)
        _ = try await newsroom.publisher.publish()
        #expect(!newsroom.publisher.folder.holds("articles/old.html"))
        #expect(newsroom.publisher.folder.holds("articles/older.html"))
    }

    @Test("the page of a story that has left the feeds goes with another outlet's article that it shows")
    func pageOfStandIn() async throws {
        let newsroom = try await newsroom(two: [WithdrawalTests.strike])
        let articles = try await newsroom.store.search("Strike in France", limit: 5)
        let partner = try #require(articles.first { $0.storyRule != nil })
        _ = try await newsroom.store.withdraw([], partner.id, at: newsroom.clock.now)
        let gone = try await newsroom.store.withdrawals(since: newsroom.clock.now)
        newsroom.publisher.takeAwayPages(of: gone, besides: [:])
        #expect(!newsroom.publisher.folder.holds(ArticlePageWriter.path(partner.story)))
    }

    @Test("a takedown by guid closes the address, also of what its source has deleted before")
    func closes() async throws {
        let newsroom = try await newsroom()
        let article = try #require(try await newsroom.store.search("Strike in France", limit: 1).first)
        var batch = StoreBatch(now: newsroom.clock.now)
        batch.deleted = [IdentityKey(.guid, source: article.source, value: "tag:one.example,2027:1")]
        #expect(try await newsroom.store.apply(batch).deleted == 1)
        newsroom.clock.advance(by: .seconds(1))
        _ = try await newsroom.store.withdraw([], article.id, at: newsroom.clock.now)
        newsroom.fetcher.answer(
            try newsroom.source("https://two.example/feed"),
            document: rss([WithdrawalTests.strike])
        )
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        #expect(try newsroom.feed("all.xml").entries.map { $0.title?.value } == ["Fair in Spain"])
    }

    @Test("an article that its source deletes (RFC 6721) goes out of the feeds; one that is still there stays")
    func upstream() async throws {
        let newsroom = try await newsroom()
        newsroom.clock.advance(by: .seconds(100_000))
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
            <title>Paper</title><id>x</id><updated>2027-01-15T08:00:00Z</updated>
            <at:deleted-entry ref="tag:one.example,2027:1" when="2027-01-15T08:00:00Z"><at:comment>Wrong.</at:comment></at:deleted-entry>
            <at:deleted-entry ref="tag:one.example,2027:2" when="2027-01-15T08:00:00Z"/>
            <at:deleted-entry ref="tag:one.example,2027:3" when="2027-01-15T08:00:00Z"/>
            <entry><id>tag:one.example,2027:2</id><title>Fair in Spain</title><link href="https://one.example/2"/></entry>
            </feed>
            """
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: atom)
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        let titles = try newsroom.feed("all.xml").entries.map { $0.title?.value }
        #expect(titles == ["Fair in Spain"])
        #expect(String(decoding: try newsroom.bytes("europe.atom"), as: UTF8.self).contains("at:deleted-entry"))
    }

    @Test("no source can delete another's article")
    func othersArticle() async throws {
        let newsroom = try await newsroom()
        newsroom.clock.advance(by: .seconds(100_000))
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>P</title>
            <at:deleted-entry ref="tag:one.example,2027:1" when="2027-01-15T08:00:00Z"/></feed>
            """
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: atom)
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        #expect(try newsroom.feed("all.xml").entries.count == 2)
    }

    @Test("a takedown of the same address finds it again")
    func twice() async throws {
        let newsroom = try await newsroom()
        #expect(try await withdraw("https://one.example/1", in: newsroom).count == 1)
        #expect(try await withdraw("https://one.example/1", in: newsroom).count == 1)
    }

    @Test("what is taken down is not forgotten with what is no longer seen")
    func notForgotten() async throws {
        let newsroom = try await newsroom()
        _ = try await withdraw("https://one.example/1", in: newsroom)
        newsroom.clock.advance(by: .seconds(400 * 86_400))
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss([WithdrawalTests.other]))
        _ = try await newsroom.poll()
        newsroom.fetcher.answer(
            try newsroom.source("https://one.example/feed"),
            document: rss([WithdrawalTests.strike])
        )
        newsroom.clock.advance(by: .seconds(100_000))
        _ = try await newsroom.poll()
        #expect(try newsroom.feed("all.xml").entries.allSatisfy { $0.title?.value != "Strike in France" })
    }
}
