import Syndication
import Testing

@testable import Publishing

@Suite("Texts as they are published")
struct PublishedTextTests {
    static let titles: [(String, String)] = [
        ("Quay closed", "Quay closed"),
        ("<b>x</b> & y", "‹b›x‹/b› & y"),
        ("<!-- x -->", "‹!-- x --›"),
        ("List<String> of ships", "List‹String› of ships"),
        ("5 < 7 > 3", "5 < 7 > 3"),
        ("1 <2", "1 <2"),
        ("a > b", "a > b"),
        ("<b", "‹b"),
        ("<", "<"),
        ("<b>x > y", "‹b›x > y"),
    ]

    @Test(
        "in titles, signs that begin or end a tag become others that look alike",
        arguments: PublishedTextTests.titles
    )
    func title(written: String, expected: String) {
        #expect(PublishedText.title(written) == expected)
    }

    @Test("a format's path is that of RSS with its own ending")
    func path() {
        #expect(OutputFormats.path("asia/world.xml", in: RSSWriter()) == "asia/world.xml")
    }

    @Test("no two formats share an ending")
    func endings() {
        let endings = OutputFormats.all.map(\.fileExtension)
        #expect(Set(endings).count == endings.count)
    }
}
