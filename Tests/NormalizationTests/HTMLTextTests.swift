import Normalization
import Syndication
import Testing

@Suite("The text of HTML")
struct HTMLTextTests {
    static let texts: [(String, String)] = [
        ("Quay closed", "Quay closed"),
        ("  Quay \n\t closed ", "Quay closed"),
        ("<p>Quay</p><p>closed</p>", "Quay closed"),
        ("<b>Q</b>uay clo<i>sed</i>", "Quay closed"),
        ("Quay<br>closed", "Quay closed"),
        ("<ul><li>Quay<li>Pier</ul>", "Quay Pier"),
        ("<td>Quay</td><td>Pier</td>", "Quay Pier"),
        ("Quay&nbsp;closed", "Quay closed"),
        ("Caf&eacute; &amp; quay &#8212; 7 &lt; 8", "Café & quay — 7 < 8"),
        ("<script>go()</script>Quay<style>p{}</style>", "Quay"),
        ("<!-- note -->Quay<!-- note -->", "Quay"),
        ("<img alt=\"x\" src=\"y\">Quay", "Quay"),
        ("<a title=\"a > b\" href=\"x\">Quay</a>", "Quay"),
        ("1 < 2", "1 < 2"),
        ("", ""),
        ("<p></p>", ""),
    ]

    @Test("tags go, blocks are kept apart, white space is folded", arguments: HTMLTextTests.texts)
    func plain(html: String, expected: String) {
        #expect(HTMLText.plain(html) == expected)
    }

    @Test("reading stops where enough was read")
    func limit() {
        let html = String(repeating: "<p>Quay</p>", count: 1000)
        let text = HTMLText.plain(html, limit: 20)
        #expect(text.utf8.count < 40)
        #expect(text.hasPrefix("Quay Quay Quay"))
    }

    static let html = [
        "<b>x</b>", "<B>x</B>", "a <i> b", "line<br>break", "line<br/>break", "</p>", "1<a>2", "<p class=\"x\">",
        "<iframe src=\"x\">", "&eacute;", "&amp;", "&#8217;", "&#x2019;",
    ]

    @Test("a known tag or a character reference makes a text HTML", arguments: HTMLTextTests.html)
    func isHTML(text: String) {
        #expect(HTMLText.looksLikeHTML(text))
    }

    static let plainTexts = [
        "", "Quay closed", "5 < 7", "7 > 5", "a < b > c", "List<String> of", "<foo>", "<Quay>", "< p>", "<b", "a <b c",
        "R & D", "AT&T; x", "&unknown;", "a & b; c", "&copy",
    ]

    @Test("single signs, unknown names and unfinished tags do not", arguments: HTMLTextTests.plainTexts)
    func isPlain(text: String) {
        #expect(!HTMLText.looksLikeHTML(text))
    }

    @Test("plain characters are written as HTML so that they come back")
    func escaped() {
        #expect(HTMLEscape.text("a < b & c > d") == "a &lt; b &amp; c &gt; d")
        #expect(HTMLText.plain(HTMLEscape.text("<b> & &lt;")) == "<b> & &lt;")
    }
}
