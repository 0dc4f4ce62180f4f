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

    static let addresses: [(String, String)] = [
        ("<a href=\"\" title=\"\">x</a> says href=\"\"", "<a title=\"\">x</a> says href=\"\""),
        (
            "<p><img src=\"\" alt=\"x\"><img src=\"http://a.example/\" alt=\"\"></p>",
            "<p><img src=\"http://a.example/\" alt=\"\"></p>"
        ),
        ("<q cite=\"\">a &lt; b</q>", "<q>a &lt; b</q>"), ("1 < 2 =\"\"", "1 < 2 =\"\""),
    ]

    @Test(
        "addresses that were refused are left out, with pictures that have no other",
        arguments: PublishedTextTests.addresses
    )
    func emptyAddresses(html: String, expected: String) {
        #expect(EmptyAddresses.removed(html) == expected)
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
