import Normalization
import Syndication
import Testing

/// What fuzzing has found, each the smallest input that shows it.
@Suite("What fuzzing has found")
struct FuzzFindsTests {
    @Test(
        "an address has one canonical form",
        arguments: [
            "http://[::\u{8E}]:", "https://harbouM-wr.example/quay", "http://[::1]::/",
            "http://[::1\u{1}@.=\u{0}tp://[::",
            "https://harbour\u{FFFD}.example/quay",
        ]
    )
    func canonical(written: String) {
        let once = CanonicalURL.of(written)
        #expect(once.map(CanonicalURL.of) ?? nil == once)
    }

    @Test(
        "what was made safe is not changed by making it safe again",
        arguments: [
            "<div xml:base=\u{1D}/a/\"><a href=\"b\">c</a></div>", "<div xml:base=\"http:x\"><a href=\"b\">c</a></div>",
            "<img srcset=\"a,  b\u{0} n\u{0}w\">", "<img srcset=\"\u{1}\">", "<img srcset=\"a.png 1x, b,png 2x\">",
        ]
    )
    func idempotent(html: String) {
        let base = "https://harbour.example/page"
        let once = HTMLSanitizer.sanitize(html, base: base)
        #expect(HTMLSanitizer.sanitize(once, base: base) == once)
    }

    @Test("a date of a year with ten digits is none")
    func hugeYear() {
        #expect(FeedDate.parse("03/04/9999999999") == nil)
    }
}
