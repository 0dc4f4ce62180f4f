import Syndication
import TestSupport
import Testing

@testable import Publishing

@Suite("The page of a feed")
struct PageTests {
    private static func page(_ items: [PublishedItem] = Stories.all, in channel: Channel = HostilePages.channel) throws
        -> WrittenPage
    {
        try WrittenPage(try PageWriter().write(channel, items))
    }

    @Test("a page is written as its golden file says")
    func golden() throws { try Golden.check(try PageTests.page().text, "world.html") }

    @Test("the same values give the same bytes")
    func sameBytes() throws {
        let (first, second) = (try PageTests.page().text, try PageTests.page().text)
        #expect(first == second)
    }

    @Test("the style sheet is the one the policy names")
    func digest() throws {
        let page = try PageTests.page()
        #expect(SHA256.base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
        #expect(SHA256.base64(page.style) == PageStyle.digest)
        let policy = try #require(page.meta("Content-Security-Policy"))
        #expect(policy.contains("style-src 'sha256-\(PageStyle.digest)'"))
        #expect(policy.hasPrefix("default-src 'none';"))
    }

    @Test("the page has one first heading and one main part, and a heading a story")
    func outline() throws {
        let page = try PageTests.page()
        #expect(page.all("h1").count == 1)
        #expect(page.all("main").count == 1)
        #expect(page.all("h2").count == Stories.all.count)
        #expect(page.all("article").count == Stories.all.count)
        #expect(page.tags.first { $0.name == "a" }?["href"] == "#main")
    }

    @Test("every story has its language and its direction")
    func tongues() throws {
        let stories = try PageTests.page().all("article")
        #expect(stories.map { $0["lang"] } == ["", "he", "", ""])
        #expect(stories.map { $0["dir"] } == ["auto", "rtl", "auto", "auto"])
    }

    @Test(
        "the direction of a language is that of its script",
        arguments: [
            ("ar", "rtl"), ("fa-IR", "rtl"), ("he", "rtl"), ("ur", "rtl"), ("ps", "rtl"), ("yi", "rtl"), ("dv", "rtl"),
            ("ckb", "rtl"), ("ku", "ltr"), ("ku-Arab", "rtl"), ("az-Arab-IR", "rtl"), ("ar-Latn", "ltr"), ("en", "ltr"),
            ("sl-1994", "ltr"), (nil, "auto"),
        ] as [(String?, String)]
    )
    func direction(language: String?, expected: String) {
        #expect(TextDirection(of: language).rawValue == expected)
    }

    @Test("a headline leads to the item's page, and the outlet's name to the article there")
    func links() throws {
        var item = Stories.full
        item.page = "https://desk.example/articles/full.html"
        let links = try PageTests.page([item]).all("a").compactMap { $0["href"] }
        #expect(links.contains("https://desk.example/articles/full.html"))
        #expect(links.contains("https://harbour.example/full"))
    }

    @Test("the page links to every format, and is its own canonical address")
    func relations() throws {
        let links = try PageTests.page().all("link")
        #expect(links.filter { $0["rel"] == "alternate" }.map { $0["href"] } == ["https://desk.example/world.xml"])
        #expect(links.first { $0["rel"] == "canonical" }?["href"] == "https://desk.example/world.html")
    }

    @Test("a picture is loaded late, tells nobody where from, and says what it shows")
    func picture() throws {
        var item = Stories.full
        item.article.image?.description = "Ships at the quay"
        item.article.image?.width = 600
        item.article.image?.height = 400
        let image = try #require(try PageTests.page([item]).all("img").first)
        #expect(image["alt"] == "Ships at the quay")
        #expect(image["loading"] == "lazy")
        #expect(image["referrerpolicy"] == "no-referrer")
        #expect(image["width"] == "600")
        #expect(image["height"] == "400")
    }

    @Test("other outlets are named, with a link where there is one")
    func also() throws {
        var item = Stories.full
        item.also = [
            PublishedItem.OtherReport(outlet: "The Paper", title: "", link: "https://paper.example/a"),
            PublishedItem.OtherReport(outlet: "Radio", title: "", link: nil),
        ]
        let text = try PageTests.page([item]).text
        #expect(text.contains("Also:</span> <a href=\"https://paper.example/a\"><bdi>The Paper</bdi></a>, <bdi>Radio"))
    }

    @Test("a feed without stories says so")
    func empty() throws { #expect(try PageTests.page([]).text.contains("There are no stories yet.")) }

    @Test("no text of a source or of the desk comes alive", arguments: HostilePages.hostile)
    func hostile(text: String) throws {
        let page = try PageTests.page([HostilePages.item(saying: text)], in: HostilePages.channel(saying: text))
        page.expectNothingRuns()
        #expect(page.all("article").count == 1)
        let data = try #require(page.data)
        #expect(!data.utf8.contains(0x3C) && !data.utf8.contains(0x26))
        #expect(try !JSONReader.read(Array(data.utf8)).isRecovered)
    }
}
