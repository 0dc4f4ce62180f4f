import Normalization
import Syndication
import Testing

@Suite("What an article is recognised by")
struct ArticleIdentityTests {
    private static let longText = String(repeating: "The quay is closed to all ships until noon. ", count: 4)

    private static func item(
        guid: String? = "quay",
        link: String? = "https://harbour.example/quay",
        title: String = "The quay is closed until noon",
        text: String = ArticleIdentityTests.longText,
        date: String = "2026-03-04T06:30:00Z"
    ) -> String {
        let guid = guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
        let link = link.map { "<link>\($0)</link>" } ?? ""
        return "<item>\(guid)\(link)<title>\(title)</title><description>\(text)</description>"
            + "<pubDate>\(date)</pubDate></item>"
    }

    private static func rules(_ article: Article) -> [IdentityRule] { article.keys.map(\.rule) }

    private static func key(_ rule: IdentityRule, _ article: Article) -> IdentityKey? {
        article.keys.first { $0.rule == rule }
    }

    @Test("an entry that says everything has every key, strongest first")
    func allKeys() throws {
        let article = try #require(try Desk.articles(ArticleIdentityTests.item()).first)
        #expect(ArticleIdentityTests.rules(article) == [.guid, .link, .titleAndDay, .sameLink, .sameText])
    }

    @Test("a guid that several entries of a document share is the key of none")
    func sharedGuid() throws {
        let articles = try Desk.articles(
            ArticleIdentityTests.item(link: "https://harbour.example/1")
                + ArticleIdentityTests.item(link: "https://harbour.example/2")
        )
        #expect(articles.count == 2)
        #expect(articles.allSatisfy { ArticleIdentityTests.key(.guid, $0) == nil })
        #expect(articles.first?.id != articles.last?.id)
    }

    @Test("a link that several entries of a document share is the key of none, tracking or not")
    func sharedLink() throws {
        let articles = try Desk.articles(
            ArticleIdentityTests.item(guid: "1", link: "https://harbour.example/live?utm_source=rss")
                + ArticleIdentityTests.item(guid: "2", link: "https://harbour.example/live")
        )
        #expect(articles.count == 2)
        for article in articles {
            #expect(ArticleIdentityTests.rules(article) == [.guid, .titleAndDay, .sameText])
        }
    }

    @Test("a short title is no key, for it comes again for something else")
    func shortTitle() throws {
        let article = try #require(try Desk.articles(ArticleIdentityTests.item(title: "Weather")).first)
        #expect(ArticleIdentityTests.key(.titleAndDay, article) == nil)
    }

    @Test("a short text is no key")
    func shortText() throws {
        let article = try #require(try Desk.articles(ArticleIdentityTests.item(text: "Closed.")).first)
        #expect(ArticleIdentityTests.key(.sameText, article) == nil)
    }

    @Test("titles of one day are the same whatever their case and punctuation")
    func sameTitle() throws {
        let one = try #require(try Desk.articles(ArticleIdentityTests.item()).first)
        let same = try #require(
            try Desk.articles(ArticleIdentityTests.item(title: "“The Quay” is closed – until noon!")).first
        )
        let later = try #require(
            try Desk.articles(ArticleIdentityTests.item(date: "2026-03-03T06:30:00Z")).first
        )
        let key = ArticleIdentityTests.key(.titleAndDay, one)
        #expect(key != nil)
        #expect(ArticleIdentityTests.key(.titleAndDay, same) == key)
        #expect(ArticleIdentityTests.key(.titleAndDay, later) != key)
    }

    @Test("two sources share the keys of link and text, and no other")
    func twoSources() throws {
        let one = try #require(try Desk.articles(ArticleIdentityTests.item()).first)
        let other = try #require(try Desk.articles(ArticleIdentityTests.item(), of: Desk.otherSource).first)
        let shared = Set(one.keys).intersection(other.keys).map(\.rule)
        #expect(Set(shared) == [.sameLink, .sameText])
    }

    @Test("the identity is the same at every poll, and another in every source")
    func identityIsStable() throws {
        let one = try #require(try Desk.articles(ArticleIdentityTests.item()).first)
        let again = try #require(
            try Desk.articles(ArticleIdentityTests.item(), now: Desk.now + .seconds(86_400)).first
        )
        let elsewhere = try #require(try Desk.articles(ArticleIdentityTests.item(), of: Desk.otherSource).first)
        #expect(one.id == again.id)
        #expect(one.id != elsewhere.id)
        #expect(one.id.uri.hasPrefix("tag:desk.example,2026:"))
    }

    @Test("an entry that keeps its guid keeps its identity, whatever else changes")
    func guidKeepsIdentity() throws {
        let one = try #require(try Desk.articles(ArticleIdentityTests.item()).first)
        let edited = try #require(
            try Desk.articles(
                ArticleIdentityTests.item(
                    link: "https://harbour.example/moved",
                    title: "The quay is open",
                    text: "Open.",
                    date: "2026-03-04T09:00:00Z"
                )
            ).first
        )
        #expect(one.id == edited.id)
    }

    @Test("without a guid the link keeps the identity, tracking or not")
    func linkKeepsIdentity() throws {
        let one = try #require(try Desk.articles(ArticleIdentityTests.item(guid: nil)).first)
        let edited = try #require(
            try Desk.articles(
                ArticleIdentityTests.item(guid: nil, link: "https://harbour.example/quay?utm_source=x", title: "Open")
            ).first
        )
        #expect(one.id == edited.id)
    }
}
