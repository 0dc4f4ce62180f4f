import Deduplication
import Syndication
import Testing

/// Which story a new article belongs to.
@Suite("Stories")
struct StoryTests {
    private let window: Duration = .seconds(96 * 3600)
    private let first = article(guid: "1", link: "https://wire.example/1", text: "The ferry runs again since Monday.")

    private func place(_ incoming: Article, beside stored: [Article], merges: Bool = true) throws -> Article {
        let deduplicator = Deduplicator(mergesStories: merges, window: window)
        return try #require(deduplicator.changes([incoming], known: known(stored), now: now).first).article
    }

    /// An article of another source.
    private func other(
        _ source: String = "https://b.example/rss",
        link: String? = nil,
        text: String? = nil,
        published: Timestamp = morning
    ) -> Article {
        article(from: source, guid: "b", link: link, title: "Ferry back in service", text: text, published: published)
    }

    @Test("begins a story of its own with an article nobody else has")
    func own() throws {
        let placed = try place(other(link: "https://b.example/1", text: "Another text."), beside: [first])
        #expect(placed.story == placed.id)
        #expect(placed.storyRule == nil)
    }

    @Test("joins the story of another source's article with the same link, and keeps the rule")
    func sameLink() throws {
        let placed = try place(other(link: "https://wire.example/1"), beside: [first])
        #expect(placed.story == first.id)
        #expect(placed.storyRule == .sameLink)
        #expect(placed.id != first.id)
    }

    @Test("joins the story of another source's article with the same text, and keeps the rule")
    func sameText() throws {
        let placed = try place(
            other(link: "https://b.example/1", text: "The ferry runs again since Monday."),
            beside: [first]
        )
        #expect(placed.story == first.id)
        #expect(placed.storyRule == .sameText)
    }

    @Test("takes the link for the stronger reason where link and text lead to two stories")
    func linkBeforeText() throws {
        let text = "The ferry runs again since Monday."
        let second = article(from: "https://c.example/rss", guid: "c", link: "https://c.example/1", text: text)
        let linked = article(guid: "1", link: "https://wire.example/1")
        let placed = try place(other(link: "https://wire.example/1", text: text), beside: [second, linked])
        #expect(placed.story == linked.id)
        #expect(placed.storyRule == .sameLink)
    }

    @Test("joins a story over an article that joined it before")
    func third() throws {
        var second = other(link: "https://wire.example/1", text: "A text of its own.")
        second.story = first.id
        second.storyRule = .sameLink
        let placed = try place(other("https://c.example/rss", text: "A text of its own."), beside: [second])
        #expect(placed.story == first.id)
        #expect(placed.storyRule == .sameText)
    }

    @Test("joins up to the end of the window, before and after, and not beyond", arguments: [-1, 1])
    func edge(direction: Int) throws {
        let edge = morning + window * direction
        let inside = try place(other(link: "https://wire.example/1", published: edge), beside: [first])
        #expect(inside.story == first.id)
        let beyond = edge + .milliseconds(direction)
        let outside = try place(other(link: "https://wire.example/1", published: beyond), beside: [first])
        #expect(outside.story == outside.id)
        #expect(outside.storyRule == nil)
    }

    @Test("merges nothing when it is told not to")
    func off() throws {
        let incoming = other(link: "https://wire.example/1", text: "The ferry runs again since Monday.")
        let placed = try place(incoming, beside: [first], merges: false)
        #expect(placed.story == placed.id)
        #expect(placed.storyRule == nil)
    }

    @Test("joins no story with an article of the same source")
    func sameSource() throws {
        let incoming = article(
            guid: "2",
            link: "https://a.example/2",
            title: "In other words",
            text: "The ferry runs again since Monday."
        )
        let placed = try place(incoming, beside: [first])
        #expect(placed.id == incoming.id)
        #expect(placed.story == incoming.id)
    }

    @Test("puts articles that come together into the story of the first of them")
    func batch() {
        let articles = [
            first, other(link: "https://wire.example/1"), other("https://c.example/rss", text: first.summary),
        ]
        let changes = Deduplicator(mergesStories: true, window: window).changes(articles, known: [:], now: now)
        #expect(changes.count == 3)
        #expect(changes.map(\.article.story) == [first.id, first.id, first.id])
        #expect(changes.map(\.article.storyRule) == [nil, .sameLink, .sameText])
    }
}
