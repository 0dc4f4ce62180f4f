import Normalization
import Testing

@Suite("Published HTML")
struct HTMLSanitizerTests {
    private static func sanitized(_ html: String) -> String { HTMLSanitizer.sanitize(html, base: nil) }

    // MARK: - Elements

    static let kept: [(String, String)] = [
        ("Quay closed", "Quay closed"),
        ("<P>Quay <B>closed</B></P>", "<p>Quay <b>closed</b></p>"),
        ("<p title=\"a>b\" lang='en'>x</p>", "<p title=\"a&gt;b\" lang=\"en\">x</p>"),
        ("<details open><summary>s</summary>x</details>", "<details open=\"\"><summary>s</summary>x</details>"),
        ("<bdo dir=rtl>x</bdo>", "<bdo dir=\"rtl\">x</bdo>"),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"),
        ("<br/>a<hr>b<wbr>", "<br>a<hr>b<wbr>"),
        ("<p>a<figure>b</figure>c</p>", "<p>a</p><figure>b</figure>c"),
        (
            "<a href=\"http://a.example/\">a<a href=\"http://b.example/\">b</a></a>c",
            "<a href=\"http://a.example/\">a</a><a href=\"http://b.example/\">b</a>c"
        ),
        ("a\u{0}b\u{85}c\u{7F}d\u{1}e\tf", "abcde\tf"),
        ("<b title=\"a\u{0}b\u{9F}c\">x&#x85;</b>", "<b title=\"abc\">x…</b>"),
        ("<img src=x alt=\"y\" width=10 height=20>", "<img src=\"x\" alt=\"y\" width=\"10\" height=\"20\">"),
    ]

    @Test("harmless elements stay, written in one way", arguments: HTMLSanitizerTests.kept)
    func keeps(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    @Test(
        "noncharacters are taken out, in a text without markup as well",
        arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFE]
    )
    func noncharacters(number: UInt32) throws {
        let character = String(try #require(Unicode.Scalar(number)))
        #expect(HTMLSanitizerTests.sanitized("a\(character)b") == "ab")
        #expect(HTMLSanitizerTests.sanitized("<i>a\(character)</i>\(character)") == "<i>a</i>")
    }

    @Test("what hides behind a forbidden character is seen: a pixel that counts readers, a script")
    func behindForbidden() {
        #expect(HTMLSanitizerTests.sanitized("a<img src=\"x\" width=0 height=\"\u{0}1\">") == "a")
        #expect(HTMLSanitizerTests.sanitized("<a href=\"java\u{85}script:alert(1)\">x</a>") == "<a href=\"\">x</a>")
    }

    static let dropped: [(String, String)] = [
        ("<script>alert(1)</script>text", "text"),
        ("<SCRIPT SRC=//e.example/x.js></SCRIPT>text", "text"),
        ("<script/x>alert(1)</script >text", "text"),
        ("<script>'</scripty>'</script>text", "text"),
        ("<script>alert(1)", ""),
        ("<style>p { color: red }</style>text", "text"),
        ("<svg onload=go()><script>go()</script></svg>text", "text"),
        ("<svg><svg></svg>x</svg>text", "text"),
        ("<math><mtext>x</mtext></math>text", "text"),
        ("<template><b>x</b></template>text", "text"),
        ("<applet code=x>old</applet>text", "text"),
        ("<title>t</title>text", "text"),
        ("<!-- note -->text", "text"),
        ("<!doctype html>text", "text"),
        ("<?php echo 1 ?>text", "text"),
        ("<svg class=\"icon\"/>text", "text"),
    ]

    @Test("what is no text goes with all that is in it", arguments: HTMLSanitizerTests.dropped)
    func drops(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    static let unwrapped: [(String, String)] = [
        ("<iframe src=\"https://e.example/\">in</iframe>text", "intext"),
        ("<object data=\"x.swf\"><param name=a value=b>in</object>text", "intext"),
        ("<embed src=\"x.swf\">text", "text"),
        ("<form action=x><input value=y><button formaction=\"javascript:go()\">z</button></form>", "z"),
        ("<body onload=go()>text", "text"),
        ("<meta http-equiv=refresh content=\"0;url=javascript:go()\">text", "text"),
        ("<base href=\"https://e.example/\"><a href=\"x\">y</a>", "<a href=\"x\">y</a>"),
        ("<x-quay>text</x-quay>", "text"),
    ]

    @Test("tags of anything else go, and the text in them stays", arguments: HTMLSanitizerTests.unwrapped)
    func unwraps(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    static let closed: [(String, String)] = [
        ("<b>1<i>2</b>3</i>", "<b>1<i>2</i></b>3"),
        ("<b><i>1", "<b><i>1</i></b>"),
        ("</p></div>x", "x"),
        ("<ul><li>1<li>2</ul>", "<ul><li>1</li><li>2</li></ul>"),
        ("<dl><dt>1<dd>2<dt>3</dl>", "<dl><dt>1</dt><dd>2</dd><dt>3</dt></dl>"),
        (
            "<table><tr><td>1<td>2<tr><td>3</table>",
            "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
        ),
    ]

    @Test("every element is closed in its turn", arguments: HTMLSanitizerTests.closed)
    func closes(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    static let unfinished: [(String, String)] = [
        ("<!-- never ends <b>x</b> y", "x y"),
        ("<!--> x -->", " x --&gt;"),
        ("<!-- a --!> b", " b"),
        ("<img src=\"x\" onerror=\"go()\"", "&lt;img src=\"x\" onerror=\"go()\""),
        ("<img src=x onerror=go() ", "&lt;img src=x onerror=go() "),
        ("<b", "&lt;b"),
        ("a <b>c</b", "a <b>c&lt;/b</b>"),
    ]

    @Test("what never ends is text, and does not swallow the rest", arguments: HTMLSanitizerTests.unfinished)
    func isText(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    @Test("a picture of one pixel that counts readers goes")
    func trackingPixel() {
        #expect(HTMLSanitizerTests.sanitized("<img src=\"https://e.example/c\" width=1 height=\"1\">x") == "x")
    }

    // MARK: - Attributes

    static let attributes: [(String, String)] = [
        ("<p onclick=\"go()\" ONLOAD=go()>x</p>", "<p>x</p>"),
        ("<p/onclick=go()>x</p>", "<p>x</p>"),
        ("<p id=a class=b style=\"color:red\" data-x=y title=t>x</p>", "<p title=\"t\">x</p>"),
        ("<p title=first title=second TITLE=third>x</p>", "<p title=\"first\">x</p>"),
        ("<img/src=\"x\"/onerror=go()>", "<img src=\"x\">"),
        ("<img \"\"\"><b>x</b>", "<img><b>x</b>"),
        ("<p title='\"><script>go()</script>'>x</p>", "<p title=\"&quot;&gt;&lt;script&gt;go()&lt;/script&gt;\">x</p>"),
        ("<a href=\"x?a=1&b=2&amp;c=3\">y</a>", "<a href=\"x?a=1&amp;b=2&amp;c=3\">y</a>"),
        ("<video controls autoplay src=v.mp4></video>", "<video controls=\"\" src=\"v.mp4\"></video>"),
    ]

    @Test("only attributes that are known to be harmless stay, each once", arguments: HTMLSanitizerTests.attributes)
    func keepsAttributes(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    static let references: [(String, String)] = [
        ("5 < 7 & 8 > 6", "5 &lt; 7 &amp; 8 &gt; 6"),
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("&amp;lt;b&amp;gt;", "&amp;lt;b&amp;gt;"),
        ("&eacute;&mdash;&#233;&#xE9;", "é—éé"),
        ("&#150;&#146;", "–’"),
        ("&harbour; &copy b", "&amp;harbour; &amp;copy b"),
        ("&#0;", "\u{FFFD}"),
    ]

    @Test("references become characters, signs of markup references", arguments: HTMLSanitizerTests.references)
    func resolvesReferences(html: String, expected: String) {
        #expect(HTMLSanitizerTests.sanitized(html) == expected)
    }

    // MARK: - Cost

    static let costly = ["<a ", "<!-- > ", "</a ", "<a \""]

    /// With time that grows with the square it would take many minutes.
    @Test(
        "markup that never ends costs time in proportion to its length",
        .timeLimit(.minutes(1)),
        arguments: HTMLSanitizerTests.costly
    )
    func timeInProportion(unit: String) {
        let html = String(repeating: unit, count: 60_000)
        #expect(!HTMLSanitizer.sanitize(html, base: nil).isEmpty)
    }

    @Test("elements nested deeper than anyone means are flattened, not followed")
    func deepNesting() {
        let html = String(repeating: "<b>", count: 100_000) + "x"
        let result = HTMLSanitizer.sanitize(html, base: nil)
        #expect(result == String(repeating: "<b>", count: 200) + "x" + String(repeating: "</b>", count: 200))
    }
}
