import Normalization
import Testing

@Suite("Hostile HTML")
struct HostileHTMLTests {
    static let hostile = [
        "<script>go()</script>",
        "<scr<script>ipt>go()</scr</script>ipt>",
        "<<script>go()//<</script>",
        "<script\u{0}>go()</script>",
        "<script\n>go()</script\n>",
        "<style><img src=\"</style><img src=x onerror=go()>\">",
        "<style>@import 'javascript:go()'</style>",
        "<noscript><p title=\"</noscript><img src=x onerror=go()>\"></noscript>",
        "<textarea><img src=x onerror=go()></textarea>",
        "<title><img src=\"</title><img src=x onerror=go()>\"></title>",
        "<xmp><img src=\"</xmp><img src=x onerror=go()>\"></xmp>",
        "<plaintext><img src=x onerror=go()>",
        "<iframe src=\"javascript:go()\"></iframe>",
        "<iframe srcdoc=\"<script>go()</script>\"></iframe>",
        "<object data=\"javascript:go()\"></object>",
        "<embed src=\"javascript:go()\">",
        "<svg/onload=go()>",
        "<svg><style><img src=x onerror=go()></style></svg>",
        "<svg><a xlink:href=\"javascript:go()\"><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=go()>",
        "<math href=\"javascript:go()\">x</math>",
        "<img src=x onerror=go()>",
        "<img src=x onerror=go()",
        "<img src=x onerror = 'go()' ",
        "<img/src/onerror=go()>",
        "<img src=`javascript:go()`>",
        "<img \"\"\"><script>go()</script>\">",
        "<img alt=\"`\" onerror=`go()`>",
        "<img src=\"x\" title=\"&quot; onerror=&quot;go()\">",
        "<p title='\" onmouseover=\"go()'>x</p>",
        "<img width=\"1\" height=\"&#49;\" src=\"https://e.example/count.gif\">",
        "<a href=\"java\tscript:go()\">x</a>",
        "<a href=\"&#106;&#97;vascript&#58;go()\">x</a>",
        "<a href=\"&#0000106avascript:go()\">x</a>",
        "<a href=javascript:go()//https://e.example/>x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<button formaction=\"javascript:go()\">x</button>",
        "<meta http-equiv=refresh content=\"0;url=javascript:go()\">",
        "<base href=\"javascript:go()//\"><a href=\"x\">y</a>",
        "<div xml:base=\"javascript:go()//\"><a href=\"x\">y</a></div>",
        "<video><source onerror=\"go()\" src=x></video>",
        "<details ontoggle=go() open>x</details>",
        "<!--><img src=x onerror=go()>-->",
        "<!-- --!><img src=x onerror=go()>",
        "<![CDATA[<img src=x onerror=go()>]]>",
        "<? <img src=x onerror=go()> ?>",
        "</p onclick=go()>x",
        "<li><td><li><tr></td></ul></br><p><li>",
        "&lt;script&gt;go()&lt;/script&gt; &amp;lt;b&amp;gt; &#60;i&#62;",
        "<a href=\"x\"><a href=\"y\"><table><a href=\"z\">",
    ]

    @Test("nothing that could run is left", arguments: HostileHTMLTests.hostile, [nil, "https://harbour.example/a/b"])
    func nothingRuns(html: String, base: String?) {
        for tag in WrittenTag.all(in: HTMLSanitizer.sanitize(html, base: base)) {
            #expect(!WrittenTag.forbidden.contains(tag.name), "<\(tag.name)>")
            for (name, value) in tag.attributes {
                #expect(!name.hasPrefix("on"), "\(name)=")
                #expect(!["style", "srcdoc", "formaction"].contains(name), "\(name)=")
                let scheme = value.lowercased().filter { !$0.isWhitespace }.prefix { $0 != ":" }
                #expect(!["javascript", "vbscript", "data"].contains(scheme), "\(name)=\(value)")
            }
        }
    }

    @Test("what was made safe once is not changed again", arguments: HostileHTMLTests.hostile)
    func isIdempotent(html: String) {
        for base in [nil, "https://harbour.example/a/b"] {
            let once = HTMLSanitizer.sanitize(html, base: base)
            #expect(HTMLSanitizer.sanitize(once, base: base) == once)
        }
    }

    @Test(
        "what was made safe is safe beside other markup: every element is closed",
        arguments: HostileHTMLTests.hostile
    )
    func isBalanced(html: String) {
        var open: [String] = []
        for tag in WrittenTag.all(in: HTMLSanitizer.sanitize(html, base: nil)) where !WrittenTag.void.contains(tag.name)
        {
            if tag.isEnd {
                let last = open.popLast()
                #expect(last == tag.name)
            } else {
                open.append(tag.name)
            }
        }
        #expect(open.isEmpty)
    }

    /// A tag of sanitised HTML, in which every value is quoted and no sign of markup stands in one.
    struct WrittenTag {
        static let forbidden: Set<String> = [
            "script", "style", "iframe", "object", "embed", "svg", "math", "base", "meta",
        ]
        static let void: Set<String> = ["area", "br", "col", "hr", "img", "source", "track", "wbr"]

        var name: String
        var isEnd: Bool
        var attributes: [(name: String, value: String)]

        static func all(in html: String) -> [WrittenTag] {
            html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map {
                (piece: Substring) -> WrittenTag in
                let inside = piece.prefix { $0 != ">" }
                let isEnd = inside.hasPrefix("/")
                let name = inside.drop { $0 == "/" }.prefix { $0 != " " }.lowercased()
                // Between the quotes, names and values take turns.
                let parts = inside.dropFirst(isEnd ? name.count + 1 : name.count).split(
                    separator: "\"",
                    omittingEmptySubsequences: false
                )
                let attributes = stride(from: 0, to: parts.count - 1, by: 2).map { index in
                    (name: parts[index].filter { $0 != " " && $0 != "=" }.lowercased(), value: String(parts[index + 1]))
                }
                return WrittenTag(name: name, isEnd: isEnd, attributes: attributes)
            }
        }
    }
}
