import Publishing
import Syndication
import TestSupport
import Testing

@Suite("The first page of the site")
struct IndexPageTests {
    private static func page(_ title: String = "Desk", _ channels: [Channel] = [HostilePages.channel]) throws
        -> WrittenPage
    {
        try WrittenPage(
            try IndexPageWriter().write(site: title, description: "All of it", language: "en", channels: channels)
        )
    }

    @Test("the page is written as its golden file says")
    func golden() throws { try Golden.check(try IndexPageTests.page().text, "index.html") }

    @Test("every feed has a heading, and a link to each of its formats")
    func feeds() throws {
        let page = try IndexPageTests.page()
        #expect(page.all("h1").count == 1)
        #expect(page.all("h2").count == 1)
        let links = page.all("a").compactMap { $0["href"] }
        #expect(links.contains("https://desk.example/world.xml"))
        #expect(links.contains("https://desk.example/world.html"))
        #expect(links.contains("feeds.opml"))
    }

    @Test("readers find the feeds and the list of them in the head")
    func relations() throws {
        let links = try IndexPageTests.page().all("link").filter { $0["rel"] == "alternate" }
        #expect(links.map { $0["href"] } == ["feeds.opml", "https://desk.example/world.xml"])
    }

    @Test("nothing the desk wrote comes alive", arguments: HostilePages.hostile)
    func hostile(text: String) throws {
        try IndexPageTests.page(text, [HostilePages.channel(saying: text)]).expectNothingRuns()
    }
}
