import Normalization
import Testing

@Suite("Canonical addresses")
struct CanonicalURLTests {
    static let addresses: [(String, String)] = [
        ("https://harbour.example/quay", "https://harbour.example/quay"),
        ("HTTPS://Harbour.Example/Quay", "https://harbour.example/Quay"),
        ("  https://harbour.example/quay\n", "https://harbour.example/quay"),
        ("https://harbour.example", "https://harbour.example/"),
        ("https://harbour.example?", "https://harbour.example/"),
        ("https://harbour.example/quay?", "https://harbour.example/quay"),
        ("https://harbour.example:443/quay", "https://harbour.example/quay"),
        ("http://harbour.example:80/quay", "http://harbour.example/quay"),
        ("http://harbour.example:443/quay", "http://harbour.example:443/quay"),
        ("https://harbour.example:8443/quay", "https://harbour.example:8443/quay"),
        ("https://[::1]:443/quay", "https://[::1]/quay"),
        ("https://ada:secret@harbour.example/quay", "https://harbour.example/quay"),
        ("https://harbour.example/quay#top", "https://harbour.example/quay"),
        ("https://harbour.example/#!/quay", "https://harbour.example/#!/quay"),
        ("https://harbour.example/quay?utm_source=rss&utm_medium=feed", "https://harbour.example/quay"),
        ("https://harbour.example/quay?id=7&utm_source=rss", "https://harbour.example/quay?id=7"),
        ("https://harbour.example/quay?utm_source=rss#top", "https://harbour.example/quay"),
        ("https://harbour.example/quay?FBCLID=x&id=7&gclid=y", "https://harbour.example/quay?id=7"),
        ("https://harbour.example/quay?mc_cid=1&xtor=2&at_medium=3&pk_kwd=4", "https://harbour.example/quay"),
        ("https://harbour.example/quay?&&id=7&", "https://harbour.example/quay?id=7"),
        ("https://www.harbour.example/quay?ref=harbour.example", "https://www.harbour.example/quay"),
        ("https://harbour.example/a b?c=é", "https://harbour.example/a%20b?c=%C3%A9"),
    ]

    @Test("what does not make another page is taken off", arguments: CanonicalURLTests.addresses)
    func canonical(written: String, expected: String) {
        #expect(CanonicalURL.of(written) == expected)
    }

    @Test("doing it twice changes nothing", arguments: CanonicalURLTests.addresses)
    func isIdempotent(written: String, expected: String) {
        #expect(CanonicalURL.of(expected) == expected)
    }

    static let different: [(String, String)] = [
        ("https://harbour.example/story?id=7", "https://harbour.example/story?id=8"),
        ("https://harbour.example/story?id=7", "https://harbour.example/story"),
        ("https://harbour.example/story?p=1&q=2", "https://harbour.example/story?q=2&p=1"),
        ("https://harbour.example/story?q=utm_source", "https://harbour.example/story?q=utm_medium"),
        ("https://harbour.example/story?ref=main", "https://harbour.example/story?ref=side"),
        ("https://harbour.example/story?ref=e", "https://harbour.example/story?ref=le"),
        ("https://harbour.example/Story", "https://harbour.example/story"),
        ("https://harbour.example/story/", "https://harbour.example/story"),
        ("http://harbour.example/story", "https://harbour.example/story"),
        ("https://harbour.example/#!/7", "https://harbour.example/#!/8"),
        ("https://www.harbour.example/story", "https://harbour.example/story"),
    ]

    @Test("two pages that may differ stay different", arguments: CanonicalURLTests.different)
    func staysDifferent(one: String, other: String) {
        #expect(CanonicalURL.of(one) != CanonicalURL.of(other))
    }

    static let others = [
        "", "quay", "/quay", "//harbour.example/quay", "urn:harbour:quay", "mailto:ada@harbour.example",
        "ftp://harbour.example/quay", "javascript:alert(1)", "https://", "https://harbour.example:99999/quay",
    ]

    @Test("what is no address of the web has no canonical form", arguments: CanonicalURLTests.others)
    func noForm(written: String) {
        #expect(CanonicalURL.of(written) == nil)
    }
}
