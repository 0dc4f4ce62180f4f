import Parsing
import Publishing
import Syndication
import TestSupport
import Testing

@Suite("RSS as it is published")
struct RSSWriterTests {
    private static func bytes(_ items: [PublishedItem] = Stories.all) throws -> [UInt8] {
        try RSSWriter().write(Stories.channel, items)
    }

    private static func text(_ items: [PublishedItem] = Stories.all) throws -> String {
        String(decoding: try bytes(items), as: UTF8.self)
    }

    private static func readBack(_ items: [PublishedItem] = Stories.all) throws -> ParsedFeed {
        try FeedFormats().parse(FeedBytes(try bytes(items)))
    }

    @Test("a feed is written as its golden file says")
    func golden() throws {
        try Golden.check(try RSSWriterTests.text(), "rss.xml")
    }

    @Test("the same values give the same bytes")
    func sameBytes() throws {
        let (first, second) = (try RSSWriterTests.bytes(), try RSSWriterTests.bytes())
        #expect(first == second)
    }

    // MARK: - Reading it back

    @Test("what is published is read back without repair")
    func isWellFormed() throws {
        let feed = try RSSWriterTests.readBack()
        #expect(feed.format == .rss20)
        #expect(feed.encoding == "utf-8")
        #expect(!feed.isRecovered)
        #expect(feed.warnings.isEmpty)
    }

    @Test("identities, links and dates are read back as they were")
    func sameValues() throws {
        let entries = try RSSWriterTests.readBack().entries
        let articles = Stories.all.map(\.article)
        #expect(entries.compactMap(\.id) == articles.map(\.story.uri))
        #expect(entries.map { $0.links.first?.address } == articles.map(\.link))
        #expect(entries.compactMap(\.published) == articles.map(\.published.time.rfc822))
    }

    @Test("titles are read back as they were, but for signs that readers take for markup")
    func sameTitles() throws {
        let titles = try RSSWriterTests.readBack().entries.compactMap { $0.title?.value }
        #expect(titles == ["‹b›x‹/b› & y", "הרציף סגור עד הצהריים", "Quay open again", "Tide table"])
    }

    @Test("the guid is the story's, whichever article tells it")
    func guidIsTheStory() throws {
        var item = Stories.bare
        item.article.story = ArticleID("tag:desk.example,2026:first")
        #expect(try RSSWriterTests.readBack([item]).entries.first?.id == "tag:desk.example,2026:first")
    }

    @Test("no guid is a permalink")
    func guidIsNoPermalink() throws {
        let entries = try RSSWriterTests.readBack().entries
        #expect(entries.allSatisfy { $0.idIsPermalink == false })
    }

    @Test("only a changed article carries the date of its last update")
    func updated() throws {
        let entries = try RSSWriterTests.readBack().entries
        #expect(entries.map(\.updated) == [nil, nil, "2026-03-04T10:00:00Z", nil])
    }

    @Test("descriptions are the summary, or the teaser as HTML, or nothing")
    func descriptions() throws {
        let summaries = try RSSWriterTests.readBack().entries.map { $0.summary?.value ?? "" }
        #expect(
            summaries == [
                "5 &lt; 7 &amp; more", "<p dir=\"rtl\">הרציף סגור</p>",
                "The quay is <em>open</em> again."
                    + "<p>Also: <a href=\"https://radio.example/?a=1&amp;b=2\">Coast &lt;Radio&gt;</a>, Paper</p>", "",
            ]
        )
    }

    @Test("a summary that is a whole text gives way to the teaser, unless whole texts may be published")
    func longSummary() throws {
        let summary = "<p>" + String(repeating: "quay ", count: 400) + "</p>"
        var item = Stories.bare
        item.article.summary = summary
        item.article.teaser = "quay ..."
        item.showsBody = false
        #expect(try RSSWriterTests.readBack([item]).entries.first?.summary?.value == "quay ...")
        item.showsBody = true
        #expect(try RSSWriterTests.readBack([item]).entries.first?.summary?.value == summary)
    }

    @Test("a whole text is published only where it may be")
    func bodies() throws {
        let entries = try RSSWriterTests.readBack().entries
        #expect(entries.map(\.contents.count) == [0, 0, 1, 0])
        #expect(entries[2].contents.first?.value == Stories.full.article.body)
        #expect(try !RSSWriterTests.text().contains("Kept back"))
    }

    @Test("the first enclosure is published, with length 0 and a general type where nothing is known")
    func enclosures() throws {
        let entries = try RSSWriterTests.readBack().entries
        let unknown = try #require(entries[0].enclosures.first)
        #expect(entries[0].enclosures.count == 1)
        #expect(unknown.address == "https://harbour.example/quay%20plan.mp3")
        #expect(unknown.length == 0)
        #expect(unknown.type == "application/octet-stream")
        let known = try #require(entries[2].enclosures.first)
        #expect(known.length == 1024)
        #expect(known.type == "video/mp4")
    }

    @Test("authors are names, or else addresses; one of whom neither is known is left out")
    func authors() throws {
        let authors = try RSSWriterTests.readBack().entries[2].authors
        #expect(authors == [Person(name: "Ada Quay"), Person(email: "bo@harbour.example")])
    }

    @Test("categories are the regions, then the publisher's own, none twice")
    func categories() throws {
        let entries = try RSSWriterTests.readBack().entries
        #expect(entries[2].categories.compactMap(\.term) == ["Norway", "Europe", "ships", "Landing"])
    }

    @Test("the picture is a medium")
    func picture() throws {
        let medium = try #require(try RSSWriterTests.readBack().entries[2].media.first)
        #expect(medium.address == "https://harbour.example/quay.jpg?w=1&h=2")
        #expect(medium.medium == "image")
    }

    @Test("the outlet is the source of an item, where it has an address")
    func outlet() throws {
        let entries = try RSSWriterTests.readBack().entries
        #expect(entries[0].source.first?.address == "https://harbour.example/feed.xml")
        #expect(entries[0].source.first?.title?.value == "Harbour notices")
        #expect(entries[3].source.isEmpty)
    }

    // MARK: - The head

    @Test("the feed links to itself and to its page")
    func links() throws {
        let links = try RSSWriterTests.readBack().channel.links
        #expect(links.first { $0.relation == "alternate" }?.address == "https://desk.example/")
        let own = try #require(links.first { $0.relation == "self" })
        #expect(own.address == "https://desk.example/world.xml")
        #expect(own.type == "application/rss+xml")
    }

    @Test("the date of the last build is that of the newest change, and absent where nothing is published")
    func lastBuildDate() throws {
        #expect(try RSSWriterTests.readBack().channel.updated == "Wed, 04 Mar 2026 10:00:00 GMT")
        #expect(try RSSWriterTests.readBack([]).channel.updated == nil)
        #expect(try RSSWriterTests.readBack([]).entries.isEmpty)
    }

    @Test("title, description, language and contact are the channel's")
    func head() throws {
        let channel = try RSSWriterTests.readBack().channel
        #expect(channel.title?.value == "World ‹desk› & more")
        #expect(channel.subtitle?.value == "All stories, newest first")
        #expect(channel.language == "en")
        #expect(channel.authors.first?.email == "desk@desk.example")
    }

    @Test("characters that XML forbids are left out")
    func forbiddenCharacters() throws {
        var item = Stories.bare
        item.article.title = "Ti\u{1}de\u{FFFF} ta\u{B}ble"
        item.article.teaser = "a\u{0}b"
        let feed = try RSSWriterTests.readBack([item])
        #expect(feed.entries.first?.title?.value == "Tide table")
        #expect(feed.entries.first?.summary?.value == "ab")
        #expect(!feed.isRecovered)
    }
}
