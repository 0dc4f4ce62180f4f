import Deduplication
import Syndication
import Testing

/// What stays and what changes when an article comes again.
@Suite("Edits")
struct EditTests {
    private let deduplicator = Deduplicator(mergesStories: true, window: .seconds(96 * 3600))
    private let noon = now

    private func update(_ incoming: Article, of stored: Article) throws -> ArticleChange {
        try #require(deduplicator.changes([incoming], known: known([stored]), now: noon).first)
    }

    /// The article as it was stored, two days ago.
    private func stored() -> Article {
        var article = article(guid: "1", title: "The ferry stands still")
        article.firstSeen = noon - .seconds(2 * 86_400)
        article.published = Dated(noon - .seconds(2 * 86_400), .firstSeen)
        article.updated = article.published
        return article
    }

    @Test("keeps the identity, the date of publication and the time of first sight of an edited article")
    func kept() throws {
        let stored = stored()
        let change = try update(article(guid: "1", title: "The ferry runs again"), of: stored)
        #expect(change.isEdited == true)
        #expect(change.article.title == "The ferry runs again")
        #expect(change.article.id == stored.id)
        #expect(change.article.published == stored.published)
        #expect(change.article.firstSeen == stored.firstSeen)
    }

    @Test("dates an edit as the publisher does")
    func declared() throws {
        var incoming = article(guid: "1", title: "The ferry runs again")
        incoming.updated = Dated(noon - .seconds(60), .declared)
        #expect(try update(incoming, of: stored()).article.updated == incoming.updated)
    }

    @Test("dates an edit with the time it was seen where the publisher gives it no later date")
    func undated() throws {
        let stored = stored()
        var incoming = article(guid: "1", title: "The ferry runs again")
        incoming.updated = stored.updated
        #expect(try update(incoming, of: stored).article.updated == Dated(noon, .firstSeen))
        incoming.updated = Dated(stored.updated.time - .seconds(60), .declared)
        #expect(try update(incoming, of: stored).article.updated == Dated(noon, .firstSeen))
    }

    @Test("keeps the date of the last update where readers see no difference, whatever the publisher says")
    func unedited() throws {
        let stored = stored()
        var incoming = stored
        incoming.categories = [Category(term: "shipping")]
        incoming.updated = Dated(noon, .declared)
        let change = try update(incoming, of: stored)
        #expect(change.isEdited == false)
        #expect(change.article.updated == stored.updated)
        #expect(change.article.categories == incoming.categories)
    }

    @Test("takes a new summary, body, link or enclosure for an edit", arguments: 0..<4)
    func visible(part: Int) throws {
        let stored = stored()
        var incoming = stored
        switch part {
        case 0: incoming.summary = "<p>At last.</p>"
        case 1: incoming.body = "<p>At last.</p>"
        case 2: incoming.link = "https://a.example/2"
        default: incoming.enclosures = [Enclosure("https://a.example/2.mp3")]
        }
        #expect(try update(incoming, of: stored).isEdited == true)
    }

    @Test("leaves a known article in its story")
    func story() throws {
        var stored = stored()
        stored.story = ArticleID("tag:desk.example,2026:story")
        stored.storyRule = .sameText
        let change = try update(article(guid: "1", title: "The ferry runs again"), of: stored)
        #expect(change.article.story == stored.story)
        #expect(change.article.storyRule == .sameText)
    }
}
