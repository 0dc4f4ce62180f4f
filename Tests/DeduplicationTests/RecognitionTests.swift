import Deduplication
import Syndication
import Testing

/// Which article of its own source an incoming one is.
@Suite("Recognising an article again")
struct RecognitionTests {
    private let deduplicator = Deduplicator(mergesStories: true, window: .seconds(96 * 3600))

    private func changes(_ articles: [Article], known stored: [Article] = []) -> [ArticleChange] {
        deduplicator.changes(articles, known: known(stored), now: now)
    }

    @Test("takes an article for new that shares no key with a known one")
    func new() {
        let stored = article(guid: "1", link: "https://a.example/1", title: "The ferry stands still")
        let incoming = article(guid: "2", link: "https://a.example/2")
        #expect(changes([incoming], known: [stored]).new == [incoming.id])
    }

    @Test("recognises an article by its guid, whatever else has changed")
    func guid() throws {
        let stored = article(guid: "1", link: "https://a.example/1", title: "The ferry stands still")
        let change = try #require(changes([article(guid: "1", link: "https://a.example/2")], known: [stored]).first)
        #expect(change.rule == .guid)
        #expect(change.article.id == stored.id)
    }

    @Test("recognises an article whose guid rotates by its link")
    func link() throws {
        let stored = article(guid: "1", link: "https://a.example/1", title: "The ferry stands still")
        let change = try #require(changes([article(guid: "2", link: "https://a.example/1")], known: [stored]).first)
        #expect(change.rule == .link)
        #expect(change.article.id == stored.id)
        #expect(change.article.keys.first == IdentityKey(.guid, source: stored.source, value: "2"))
    }

    @Test("recognises an article whose guid and link rotate by its title and day")
    func title() throws {
        let stored = article(guid: "1", link: "https://a.example/1?session=1")
        let incoming = article(guid: "2", link: "https://a.example/1?session=2")
        let change = try #require(changes([incoming], known: [stored]).first)
        #expect(change.rule == .titleAndDay)
        #expect(change.article.id == stored.id)
    }

    @Test("takes the same title on another day for another article")
    func anotherDay() {
        let stored = article(guid: "1")
        let incoming = article(guid: "2", published: morning + .seconds(86_400))
        #expect(changes([incoming], known: [stored]).new == [incoming.id])
    }

    @Test("recognises no article by the guid, link or title another source gave")
    func anotherSource() {
        let stored = article(guid: "1", link: "https://a.example/1")
        let incoming = article(from: "https://b.example/rss", guid: "1", link: "https://a.example/1")
        #expect(changes([incoming], known: [stored]).new == [incoming.id])
    }

    @Test("takes two guids with one title for two articles, in any order", arguments: [false, true])
    func guidsWin(isReversed: Bool) {
        let stored = article(guid: "1")
        let articles = [article(guid: "1"), article(guid: "2")]
        let found = changes(isReversed ? articles.reversed() : articles, known: [stored])
        #expect(found.count == 2)
        #expect(found.new == [article(guid: "2").id])
    }

    @Test("takes two links with one title for two articles, in any order", arguments: [false, true])
    func linksWin(isReversed: Bool) {
        let stored = article(link: "https://a.example/1")
        let articles = [article(link: "https://a.example/1"), article(link: "https://a.example/2")]
        let found = changes(isReversed ? articles.reversed() : articles, known: [stored])
        #expect(found.new == [article(link: "https://a.example/2").id])
    }

    @Test(
        "finds the same articles new in whatever order they come",
        arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    )
    func order(indices: [Int]) {
        let stored = [article(guid: "1"), article(guid: "2", link: "https://a.example/2", title: "The bridge is open")]
        let incoming = [
            article(guid: "1"),
            article(guid: "3"),
            article(guid: "4", link: "https://a.example/2"),
        ]
        let found = changes(indices.map { incoming[$0] }, known: stored)
        #expect(found.count == 3)
        #expect(found.new == [incoming[1].id])
        #expect(Set(found.compactMap(\.rule)) == [.guid, .link])
    }

    @Test("keeps one of two articles of a batch that have one identity")
    func twiceInBatch() {
        #expect(changes([article(guid: "1"), article(guid: "1")]).count == 1)
    }

    @Test("takes no article for new under the identity of a known one")
    func twiceInBatchAndKnown() {
        let stored = article(title: "The ferry runs again")
        let found = changes([stored, stored], known: [stored])
        #expect(found.new.isEmpty)
    }
}
