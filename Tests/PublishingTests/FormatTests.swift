import Parsing
import Publishing
import Syndication
import TestSupport
import Testing

@Suite("Formats")
struct FormatTests {
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("Atom is written as its golden file says")
    func atom() throws {
        try Golden.check(FormatTests.text(try AtomWriter().write(Stories.channel, Stories.all)), "atom.xml")
    }

    @Test("JSON Feed is written as its golden file says")
    func json() throws {
        try Golden.check(FormatTests.text(try JSONFeedWriter().write(Stories.channel, Stories.all)), "feed.json")
    }

    @Test("OPML is written as its golden file says")
    func opml() throws {
        try Golden.check(
            FormatTests.text(try OPMLWriter().write(title: "Desk & more", [Stories.channel])),
            "feeds.opml"
        )
    }

    @Test("every format says the same: identities, titles, dates, outlets", arguments: [0, 1, 2])
    func sameStories(_ index: Int) throws {
        let writer = OutputFormats.all.filter(\.isFeed)[index]
        let feed = try FeedFormats().parse(FeedBytes(try writer.write(Stories.channel, Stories.all)))
        #expect(!feed.isRecovered)
        #expect(feed.entries.map(\.id) == Stories.all.map(\.article.story.uri))
        #expect(feed.channel.title?.value.contains("World") == true)
    }

    @Test("the other outlets of a story are named below its text, with their links", arguments: [0, 1, 2])
    func also(_ index: Int) throws {
        let writer = OutputFormats.all.filter(\.isFeed)[index]
        let feed = try FeedFormats().parse(FeedBytes(try writer.write(Stories.channel, [Stories.full])))
        let entry = try #require(feed.entries.first)
        let text = (entry.summary?.value ?? "") + entry.contents.map(\.value).joined()
        if writer.name == "JSON Feed" {
            #expect(FormatTests.text(try writer.write(Stories.channel, [Stories.full])).contains("Coast <Radio>"))
        } else {
            #expect(text.contains("Coast &lt;Radio&gt;"))
            #expect(text.contains("https://radio.example/?a=1&amp;b=2"))
        }
    }

    @Test("a feed without items is valid Atom: it has a date, which does not tick")
    func emptyAtom() throws {
        let text = FormatTests.text(try AtomWriter().write(Stories.channel, []))
        #expect(text.contains("<updated>2000-01-01T00:00:00Z</updated>"))
    }

    @Test("every Atom entry has an author: its own, or its outlet")
    func authors() throws {
        let feed = try FeedFormats().parse(FeedBytes(try AtomWriter().write(Stories.channel, [Stories.bare])))
        #expect(feed.entries.first?.authors.first?.name == "Harbour notices")
    }
}

@Suite("Rules of what is published")
struct PublishedRulesTests {
    private func breach(_ change: (inout PublishedItem) -> Void) -> String? {
        var item = Stories.full
        change(&item)
        return PublishedRules.breach(of: item)
    }

    @Test("a sound item breaks none")
    func sound() {
        for item in Stories.all { #expect(PublishedRules.breach(of: item) == nil) }
    }

    @Test("each rule is kept")
    func broken() {
        #expect(breach { ($0.article.title, $0.article.summary, $0.article.teaser) = ("", nil, "") } != nil)
        #expect(breach { $0.article.link = "javascript:alert(1)" } != nil)
        #expect(breach { $0.article.link = "https://a.example/ä" } != nil)
        #expect(breach { $0.outletFeed = "https://a.example/a b" } != nil)
        #expect(breach { $0.article.image = Picture("data:image/png;base64,x") } != nil)
        #expect(breach { $0.article.enclosures = [Enclosure("file:///etc/passwd")] } != nil)
        #expect(breach { $0.article.summary = "<p>x</p><SCRIPT>alert(1)</SCRIPT>" } != nil)
        #expect(breach { $0.article.body = "<a href=\"javascript:alert(1)\">x</a>" } != nil)
        #expect(breach { $0.article.summary = "<p>javascript: is a word here</p>" } == nil)
        #expect(breach { $0.article.summary = "<p>write &lt;a href=\"javascript:x\"></p>" } == nil)
    }
}
