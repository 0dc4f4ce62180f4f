import Normalization
import Syndication
import TestSupport
import Testing

@Suite("What holds for any input")
struct PropertyTests {
    private static let html = [
        "quay", "Å", "港", " ", "\n", "<", ">", "/", "&", "&amp;", "&lt;", "&#60;", "&#x3c;script&#x3e;", "&quot;", "\"",
        "'", "=",
        "<p>", "</p>", "<b>", "</b>", "<div>", "</div>", "<li>", "<td>", "<tr>", "</table>", "<br/>", "<svg>", "</svg>",
        "<svg/>", "<math>", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<xmp>",
        "<template>",
        "<noscript>", "<!--", "-->", "--!>", "<!", "<?", "<![CDATA[", "]]>", "<img src=x onerror=alert(1)>", "<img ",
        "src=\"https://a.example/?b=1&amp;c=2\" ", "srcset='a 1x, b 2x' ", "href=", "\"javascript:alert(1)\"",
        "<a href='../x'>", "<a href=\"data:text/html,x\">", "</a>", "xml:base='/y/'", "style=\"x\" ",
        "width=1 height=1 ", "\u{0}",
        "\u{202E}", "<iframe>", "<base href=/>", "<plaintext>", "<o:p>",
    ]

    @Test("what was made safe is not changed by making it safe again", arguments: UInt64(1)...300)
    func sanitizingTwice(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<20 {
            let html = dice.text(of: PropertyTests.html, 24)
            let once = HTMLSanitizer.sanitize(html, base: "https://a.example/b/")
            #expect(HTMLSanitizer.sanitize(once, base: "https://a.example/b/") == once, "of \(html)")
            #expect(!once.lowercased().contains("<script") && !once.contains("onerror="), "of \(html)")
        }
    }

    private static let urls = [
        "https://", "http://", "HTTPS://", "a.example", "A.Example", "ex.ámple", "[::1]", ":443", ":80", ":8080",
        "user@", "u:p@",
        "/", "//", "/b", "/c d", "/é", "/%C3%A9", "/..", "/.", "?", "&", "a=1", "utm_source=x", "UTM_medium=y",
        "fbclid", "=",
        "ref=a.example", "ref=rss", "#", "#!", "x", ";", "&&", "gclid=", "%", "\"", " ", "\n", "<", "^",
    ]

    @Test("a canonical address is its own canonical address", arguments: UInt64(1)...300)
    func canonicalTwice(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<20 {
            let url =
                dice.text(of: ["https://a.example/", "http://b.example", ""], 1) + dice.text(of: PropertyTests.urls, 10)
            guard let once = CanonicalURL.of(url) else { continue }
            #expect(CanonicalURL.of(once) == once, "of \(url)")
        }
    }

    private static let texts = [
        "Quay ", "closed", "до полудня ", "港は", "閉鎖", "الرصيف ", "e\u{301}", "👨‍👩‍👧", "한국", "\u{1100}\u{1161}", " ", "å",
        "—", "’", "x",
    ]

    @Test("a teaser is the text, or begins it, and is never longer than it may be", arguments: UInt64(1)...100)
    func teaser(seed: UInt64) {
        var dice = Dice(seed: seed)
        for _ in 0..<20 {
            let text = dice.text(of: PropertyTests.texts, 60).whitespaceFolded
            let teaser = Teaser.of(text)
            #expect(teaser.count <= Teaser.limit)
            guard teaser != text else { continue }
            #expect(teaser.hasSuffix("..."))
            #expect(text.hasPrefix(teaser.dropLast(3)), "of \(text)")
            #expect(text.count > Teaser.limit)
        }
    }
}
