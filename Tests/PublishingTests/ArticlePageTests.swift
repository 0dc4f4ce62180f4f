import Normalization
import Publishing
import Syndication
import TestSupport
import Testing

@Suite("The page of an article")
struct ArticlePageTests {
    private static func page(
        _ item: PublishedItem = Stories.full,
        more: [PublishedItem] = Stories.all,
        in channel: Channel = HostilePages.channel
    ) throws -> WrittenPage {
        try WrittenPage(try ArticlePageWriter().write(item, more: more, in: channel))
    }

    private static let full: PublishedItem = {
        var item = Stories.full
        item.page = "https://desk.example/articles/full.html"
        item.article.rights = "© Harbour notices"
        item.also = [PublishedItem.OtherReport(outlet: "Radio", title: "", link: "https://radio.example/a")]
        return item
    }()

    @Test("a page is written as its golden file says")
    func golden() throws { try Golden.check(try ArticlePageTests.page(ArticlePageTests.full).text, "article.html") }

    @Test("a page from right to left is written as its golden file says")
    func goldenRightToLeft() throws {
        try Golden.check(try ArticlePageTests.page(Stories.rightToLeft).text, "article-rtl.html")
    }

    @Test("the path is the last part of the identity, or a hash where that is no name of a file")
    func path() {
        #expect(ArticlePageWriter.path(ArticleID("tag:desk.example,2026:0f62c728")) == "articles/0f62c728.html")
        let path = ArticlePageWriter.path(ArticleID("tag:desk.example,2026:../../etc/passwd"))
        #expect(path.hasPrefix("articles/") && path.utf8.count == 38 && !path.contains(".."))
        #expect(path.utf8.count { $0 == 0x2F } == 1)
    }

    @Test("identities of nothing but signs have paths of their own")
    func pathsDiffer() {
        let paths = ["tag:a,2026:", "tag:a,2026:.", "tag:a,2026:..", "tag:a,2026:A", "", ":"].map {
            ArticlePageWriter.path(ArticleID($0))
        }
        #expect(Set(paths).count == paths.count)
    }

    @Test("the last update is told as the reference tells it")
    func lastUpdate() throws {
        var item = Stories.full
        let time = CivilDate(year: 2016, month: 6, day: 15, hour: 16, minute: 27).timestamp
        item.article.updated = Dated(time, .declared)
        item.article.language = ArticleLanguage("en", .declared)
        let text = try ArticlePageTests.page(item).text
        #expect(text.contains("Last update: <time datetime=\"2016-06-15T16:27:00Z\">Wed, 15/06/2016 - 16:27</time>"))
    }

    @Test("a whole text is shown where the desk granted it, and belongs to the outlet for search engines")
    func body() throws {
        let page = try ArticlePageTests.page(ArticlePageTests.full)
        #expect(page.text.contains("<p>Ships may land.</p>"))
        #expect(page.all("link").first { $0["rel"] == "canonical" }?["href"] == "https://harbour.example/full")
        #expect(page.meta("og:url") == "https://desk.example/articles/full.html")
    }

    @Test("without the right to a whole text, what stands is the summary and the way to the outlet")
    func noBody() throws {
        var item = ArticlePageTests.full
        item.showsBody = false
        let page = try ArticlePageTests.page(item)
        #expect(!page.text.contains("Ships may land."))
        #expect(page.text.contains("The quay is <em>open</em> again."))
        #expect(page.text.contains("Read it at"))
        #expect(page.all("link").first { $0["rel"] == "canonical" }?["href"] == item.page)
    }

    @Test("five other stories stand below, and not the article itself")
    func more() throws {
        let others = (0..<8).map { number in
            var item = Stories.bare
            item.article.story = ArticleID("tag:desk.example,2026:\(number)")
            return item
        }
        let page = try ArticlePageTests.page(more: [Stories.full] + others)
        #expect(page.all("h3").count == 5)
        #expect(page.all("h1").count == 1)
        #expect(page.text.contains("More from "))
        #expect(try ArticlePageTests.page(more: [Stories.full]).all("section").isEmpty)
    }

    @Test("previews and search engines are told what the page is")
    func data() throws {
        let page = try ArticlePageTests.page(ArticlePageTests.full)
        #expect(page.meta("og:type") == "article")
        #expect(page.meta("og:title") == "Quay open again")
        #expect(page.meta("og:image") == "https://harbour.example/quay.jpg?w=1&amp;h=2")
        #expect(page.meta("article:published_time") == "2026-03-03T12:00:00Z")
        #expect(page.meta("article:modified_time") == "2026-03-04T10:00:00Z")
        let data = try JSONReader.read(Array(try #require(page.data).utf8)).value
        #expect(data["@type"]?.string == "NewsArticle")
        #expect(data["headline"]?.string == "Quay open again")
        #expect(data["datePublished"]?.string == "2026-03-03T12:00:00Z")
        #expect(data["image"]?.string == "https://harbour.example/quay.jpg?w=1&h=2")
        #expect(data["author"]?.array.first?["name"]?.string == "Ada Quay")
        #expect(data["publisher"]?["name"]?.string == "Harbour notices")
    }

    @Test("no text of a source or of the desk comes alive", arguments: HostilePages.hostile)
    func hostile(text: String) throws {
        let item = HostilePages.item(saying: text)
        let page = try ArticlePageTests.page(item, more: [item], in: HostilePages.channel(saying: text))
        page.expectNothingRuns()
        let data = try #require(page.data)
        #expect(!data.utf8.contains(0x3C) && !data.utf8.contains(0x26))
        let read = try JSONReader.read(Array(data.utf8))
        #expect(read.value["headline"] != nil && !read.isRecovered)
    }

    @Test(
        "no sanitised body comes alive, or breaks out of its place",
        arguments: HostilePages.hostile + ArticlePageTests.bodies
    )
    func hostileBody(html: String) throws {
        var item = Stories.full
        item.article.body = HTMLSanitizer.sanitize(html, base: "https://harbour.example/")
        try ArticlePageTests.page(item).expectNothingRuns()
    }

    private static let bodies = [
        "<style><img src=\"</style><img src=x onerror=go()>\">", "<img src=x onerror=go()//",
        "<p title='\" onclick=\"go()'>",
        "</div></article></main><h1>x</h1><main>", "<math><mtext><table><mglyph><style><img src=x onerror=go()>",
        "<plaintext><b>", "<a href=\"java\tscript:go()\">x</a>", "<template><script>go()</script></template>",
    ]

    @Test(
        "a body fits into the page: one main heading, no landmarks, no old elements, links not followed",
        arguments: [
            ("<h1>x</h1><main>y</main>", "<h2>x</h2><div>y</div>"),
            ("<center><font color=\"red\">x</font></center>", "<div>x</div>"),
            (
                "<a href=\"https://e.example/\" rel=\"me\">x</a>",
                "<a href=\"https://e.example/\" rel=\"nofollow\">x</a>"
            ),
            (
                "<img src=\"https://e.example/a.png\" width=\"100%\">",
                "<img src=\"https://e.example/a.png\" alt=\"\" loading=\"lazy\" referrerpolicy=\"no-referrer\">"
            ),
            ("<p align=\"left\" lang=\"fr\" dir=\"rtl\">x</p>", "<p lang=\"fr\" dir=\"rtl\">x</p>"),
            ("<p>5 &lt; 7 &amp; 9</p>", "<p>5 &lt; 7 &amp; 9</p>"),
        ]
    )
    func fits(html: String, expected: String) throws {
        var item = Stories.full
        item.article.body = HTMLSanitizer.sanitize(html, base: nil)
        #expect(try ArticlePageTests.page(item).text.contains("<div class=\"body\">\n\(expected)\n</div>"))
    }
}
