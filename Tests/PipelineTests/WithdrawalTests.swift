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

    private static let strike = (title: "Strike in France", guid: "1", link: "https://one.example/1")
    private static let other = (title: "Fair in Spain", guid: "2", link: "https://one.example/2")

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
        newsroom.clock.advance(by: .seconds(90_000))
        let changed = [
            (title: "Strike in France ends", guid: "1", link: "https://one.example/1"), WithdrawalTests.other,
        ]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(changed))
        newsroom.fetcher.answer(
            try newsroom.source("https://two.example/feed"),
            document: rss([WithdrawalTests.strike])
        )
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(90_000))
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
        newsroom.clock.advance(by: .seconds(90_000))
        _ = try await newsroom.poll()
        #expect(try newsroom.feed("all.xml").entries.allSatisfy { $0.title?.value != "Strike in France" })
    }
}
