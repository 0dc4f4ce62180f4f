import Normalization
import Syndication
import Testing

@Suite("Articles from entries")
struct NormalizerTests {
    // MARK: - Which entries become articles

    @Test("an entry that is stored as it is is not looked at")
    func unchanged() throws {
        let feed = try Desk.feed("<item><title>One</title></item><item><title>Two</title></item>")
        let first = try #require(feed.entries.first)
        let result = Desk.result(feed, known: [first.fingerprint])
        #expect(result.unchanged == [first.fingerprint])
        #expect(result.articles.map(\.title) == ["Two"])
    }

    @Test("an entry that stands twice in a document becomes one article")
    func twiceInADocument() throws {
        let item = "<item><title>One</title><guid>https://harbour.example/1</guid></item>"
        #expect(try Desk.articles(item + item).count == 1)
    }

    @Test("an entry with neither title nor text is counted and left out")
    func empty() throws {
        let result = Desk.result(
            try Desk.feed("<item><link>https://harbour.example/</link></item><item><title> </title></item>")
        )
        #expect(result.articles.isEmpty)
        #expect(result.empty == 2)
    }

    @Test("the document's title and page are told")
    func titleAndPage() throws {
        let feed = try Desk.feed(
            "<title>Harbour &lt;b&gt;notices&lt;/b&gt;</title><link>https://harbour.example/é</link>"
        )
        let result = Desk.result(feed)
        #expect(result.title == "Harbour notices")
        #expect(result.homePage == "https://harbour.example/%C3%A9")
    }

    @Test("a page that is none of the web is not told")
    func noPage() throws {
        let result = Desk.result(try Desk.feed("<title> </title><link>mailto:ada@harbour.example</link>"))
        #expect(result.title == nil)
        #expect(result.homePage == nil)
    }

    // MARK: - Names and files

    @Test("names of persons and categories are plain text; what has none is left out")
    func names() throws {
        let article = try #require(
            try Desk.articles(
                "<item><title>One</title><dc:creator>M. Miller &amp;amp; &lt;b&gt;Ada&lt;/b&gt;</dc:creator>"
                    + "<dc:creator> </dc:creator><category>Ports &amp;amp; &#x202E;ships</category><category> </category></item>"
            ).first
        )
        #expect(article.authors.map(\.name) == ["M. Miller & Ada"])
        #expect(article.categories.map(\.term) == ["Ports & ships"])
    }

    @Test("a media type that is none is left out, and so are its parameters")
    func mediaTypes() throws {
        let types = ["Audio/MPEG; rate=1", "a b/c", "notype", "audio/"]
        let files = types.map { "<enclosure url='https://harbour.example/a.mp3' length='1' type='\($0)'/>" }
        let articles = try files.enumerated().flatMap { index, file in
            try Desk.articles("<item><title>\(index)</title>\(file)</item>")
        }
        #expect(articles.map { $0.enclosures.first?.type } == ["audio/mpeg", nil, nil, nil])
    }

    // MARK: - Titles and texts

    static let titles: [(String, String)] = [
        ("Quay closed", "Quay closed"),
        ("  Quay\n closed ", "Quay closed"),
        ("Quay &lt;i&gt;closed&lt;/i&gt;", "Quay closed"),
        ("Tides &amp;amp; times", "Tides & times"),
        ("Depth &lt; 7", "Depth < 7"),
        ("Quay &#x202E;desolc&#x202C;", "Quay desolc"),
        ("Q&#x200B;u&#xAD;ay &#x2066;closed&#x2069;", "Quay closed"),
        ("پل&#x200C;ها", "پل\u{200C}ها"),
        ("&#x200F;רציף", "\u{200F}רציף"),
    ]

    @Test("titles are plain text without what misleads the eye", arguments: NormalizerTests.titles)
    func title(written: String, expected: String) throws {
        let article = try #require(try Desk.articles("<item><title>\(written)</title></item>").first)
        #expect(article.title.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("an entry without a title is called by the beginning of its text")
    func missingTitle() throws {
        let text = String(repeating: "quay ", count: 40)
        let article = try #require(
            try Desk.articles("<item><description>&lt;p&gt;\(text)&lt;/p&gt;</description></item>").first
        )
        #expect(article.title == article.teaser)
        #expect(article.title.hasPrefix("quay quay"))
        #expect(article.title.hasSuffix("quay..."))
        #expect(article.title.count <= 120)
    }

    @Test("summary and body are safe HTML, and the teaser is their plain text")
    func texts() throws {
        let item = """
            <item xmlns:content="http://purl.org/rss/1.0/modules/content/"><title>Quay</title>
            <description>Closed &amp; locked</description>
            <content:encoded>&lt;p onclick="go()"&gt;Closed until noon&lt;/p&gt;</content:encoded></item>
            """
        let article = try #require(try Desk.articles(item).first)
        #expect(article.summary == "Closed &amp; locked")
        #expect(article.body == "<p>Closed until noon</p>")
        #expect(article.teaser == "Closed & locked")
    }

    @Test("of several contents the longest is the body")
    func longestContent() throws {
        var entry = Desk.entry()
        entry.contents = [
            ParsedText("Short", kind: .plain), ParsedText("<p>Much longer</p>", kind: .html),
            ParsedText("Middle", kind: .plain),
        ]
        #expect(try Desk.article(entry).body == "<p>Much longer</p>")
    }

    @Test("content that is elsewhere is no body")
    func contentElsewhere() throws {
        var entry = Desk.entry()
        var content = ParsedText("", kind: .other("video/mp4"))
        content.address = "https://harbour.example/quay.mp4"
        entry.contents = [content]
        #expect(try Desk.article(entry).body == nil)
    }

    // MARK: - Links and the rest

    @Test("the link is canonical, and the written one is kept where it differs")
    func links() throws {
        var entry = Desk.entry()
        entry.links = [ParsedLink("https://harbour.example/quay?utm_source=rss#top")]
        let article = try Desk.article(entry)
        #expect(article.link == "https://harbour.example/quay")
        #expect(article.publishedLink == "https://harbour.example/quay?utm_source=rss#top")
        entry.links = [ParsedLink("https://harbour.example/quay")]
        #expect(try Desk.article(entry).publishedLink == nil)
    }

    @Test("a guid is the link only where it is a permalink")
    func permalink() throws {
        let guids = """
            <item><title>A</title><guid>https://harbour.example/a</guid></item>
            <item><title>B</title><guid isPermaLink="false">https://harbour.example/b</guid></item>
            """
        #expect(try Desk.articles(guids).map(\.link) == ["https://harbour.example/a", nil])
    }

    @Test("authors and rights of the document stand in for missing ones")
    func standIns() throws {
        var channel = ParsedChannel()
        channel.authors = [Person(name: "Harbour office")]
        channel.rights = ParsedText("Free to share", kind: .plain)
        var entry = Desk.entry()
        let article = try Desk.article(entry, channel: channel)
        #expect(article.authors == [Person(name: "Harbour office")])
        #expect(article.rights == "Free to share")
        entry.authors = [Person(name: "Ada Quay")]
        entry.rights = ParsedText("All rights reserved", kind: .plain)
        let other = try Desk.article(entry, channel: channel)
        #expect(other.authors == [Person(name: "Ada Quay")])
        #expect(other.rights == "All rights reserved")
    }

    @Test("only files of the web are enclosures")
    func enclosures() throws {
        var entry = Desk.entry()
        entry.enclosures = [
            Enclosure("https://harbour.example/quay.mp3"), Enclosure("file:///etc/hostname"), Enclosure("quay.mp3"),
        ]
        #expect(try Desk.article(entry).enclosures == [Enclosure("https://harbour.example/quay.mp3")])
    }

    // MARK: - Language

    /// Where a language is written, strongest first.
    static let languages = ["entry", "desk", "title", "channel", "root"]

    @Test("the entry's own language wins, then the desk's, then the document's", arguments: 0..<5)
    func language(strongest: Int) throws {
        let tags = ["nb", "de", "fr", "es", "it"]
        func tag(_ place: Int) -> String? { place >= strongest ? tags[place] : nil }
        var entry = Desk.entry()
        entry.language = tag(0)
        var source = Desk.source
        source.language = tag(1)
        entry.title?.language = tag(2)
        var channel = ParsedChannel()
        channel.language = tag(3)
        channel.rootLanguage = tag(4)
        let article = try Desk.article(entry, channel: channel, of: source)
        #expect(article.language?.tag == tags[strongest], "written in the \(NormalizerTests.languages[strongest])")
    }

    @Test("a language that is no tag is passed over")
    func noTag() throws {
        var entry = Desk.entry()
        entry.language = "english"
        var channel = ParsedChannel()
        channel.language = "en_GB"
        #expect(try Desk.article(entry, channel: channel).language?.tag == "en-GB")
        #expect(try Desk.article(Desk.entry()).language == nil)
    }
}
