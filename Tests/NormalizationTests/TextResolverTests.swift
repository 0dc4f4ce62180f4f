import Normalization
import Syndication
import Testing

@Suite("How a publisher's text is read")
struct TextResolverTests {
    /// A text of a kind, and what it is read as.
    struct Case: Sendable, CustomTestStringConvertible {
        var kind: TextKind
        var value: String
        var type: String
        var expected: String
        var testDescription: String { "\(kind) \(value)" }
    }

    static let cases = [
        Case(kind: .plain, value: "<b>x</b>", type: "text/plain", expected: "<b>x</b>"),
        Case(kind: .html, value: "<b onclick=go()>x</b>", type: "text/html", expected: "<b>x</b>"),
        Case(kind: .unspecified, value: "5 < 7", type: "text/plain", expected: "5 < 7"),
        Case(kind: .unspecified, value: "<b>x", type: "text/html", expected: "<b>x</b>"),
        Case(kind: .other("text/markdown"), value: "x & y", type: "text/markdown", expected: "x &amp; y"),
    ]

    @Test("a text is read as what it says it is, or else as what it looks like", arguments: TextResolverTests.cases)
    func resolved(text: Case) {
        let resolved = TextResolver(format: .rss20).resolve(ParsedText(text.value, kind: text.kind))
        #expect(resolved.type == text.type)
        #expect(resolved.value == text.expected)
    }

    static let wrapped: [(FeedFormat, String, String)] = [
        (.atom10, "<div>x</div>", "x"),
        (.atom10, "<div><div>x</div></div>", "<div>x</div>"),
        (.atom10, "<div>x</div><div>y</div>", "<div>x</div><div>y</div>"),
        (.atom10, "<p>x</p>", "<p>x</p>"),
        (.atom03, "<div>x</div>", "<div>x</div>"),
    ]

    @Test("the div that Atom 1.0 puts around XHTML is no part of it", arguments: TextResolverTests.wrapped)
    func wrapper(format: FeedFormat, written: String, expected: String) {
        #expect(TextResolver(format: format).resolve(ParsedText(written, kind: .xhtml)).value == expected)
    }

    @Test("a text is resolved against its own base")
    func base() {
        let text = ParsedText("<a href=\"plan\">x</a>", kind: .html, base: "https://harbour.example/news/")
        let expected = "<a href=\"https://harbour.example/news/plan\">x</a>"
        #expect(TextResolver(format: .rss20).resolve(text).value == expected)
    }

    @Test("nothing readable is no HTML")
    func nothing() {
        let resolver = TextResolver(format: .rss20)
        #expect(resolver.html(nil) == nil)
        #expect(resolver.html(ParsedText("", kind: .html)) == nil)
        #expect(resolver.html(ParsedText("<script>go()</script>", kind: .html)) == nil)
        #expect(resolver.html(ParsedText("a < b", kind: .plain)) == "a &lt; b")
    }
}
