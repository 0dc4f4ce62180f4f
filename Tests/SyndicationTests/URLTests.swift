import Syndication
import Testing

/// The parts of addresses.
@Suite("URLParts")
struct URLPartsTests {
    @Test("finds every part of a URL")
    func everything() throws {
        let parts = try #require(URLParts("HTTPS://me:secret@News.Example:8443/a/b%20c;x?q=1&r=/#top?"))
        #expect(parts.scheme == "https")
        #expect(parts.userInfo == "me:secret")
        #expect(parts.host == "news.example")
        #expect(parts.port == 8443)
        #expect(parts.path == "/a/b%20c;x")
        #expect(parts.query == "q=1&r=/")
        #expect(parts.fragment == "top?")
        #expect(parts.effectivePort == 8443)
    }

    @Test("tells an empty query, fragment and path from missing ones")
    func empty() throws {
        let bare = try #require(URLParts("https://a.example"))
        #expect(bare.path.isEmpty)
        #expect(bare.query == nil)
        #expect(bare.fragment == nil)
        #expect(bare.userInfo == nil)
        let full = try #require(URLParts("https://@a.example/?#"))
        #expect(full.path == "/")
        #expect(full.query?.isEmpty == true)
        #expect(full.fragment?.isEmpty == true)
        #expect(full.userInfo?.isEmpty == true)
    }

    @Test(
        "reads the host and the port of an IPv6 address",
        arguments: [("http://[::1]/", nil), ("http://[::1]:8080/", 8080)] as [(String, Int?)]
    )
    func bracketed(url: String, port: Int?) throws {
        let parts = try #require(URLParts(url))
        #expect(parts.host == "[::1]")
        #expect(parts.port == port)
    }

    @Test(
        "takes for no URL what has no scheme, no host, or an impossible port",
        arguments: [
            "", "news.example/rss", "//news.example/rss", "/redirect?to=http://news.example", "mailto:me@a.example",
            "://a",
            "http://", "http:///rss", "http://:80/", "http://me@/", "http://a.example:0/", "http://a.example:65536/",
            "http://a.example:rss/", "ht tp://a.example/",
        ]
    )
    func none(url: String) {
        #expect(URLParts(url) == nil)
    }

    @Test(
        "puts a URL together again as it was",
        arguments: [
            "https://a.example", "https://a.example/", "http://me:x@a.example:8080/b?c=d#e", "http://[::1]:80/?",
            "a://b#",
        ]
    )
    func text(url: String) {
        #expect(URLParts(url)?.text == url)
    }

    @Test(
        "knows the port that is meant where none is written",
        arguments: [("http://a.example/", 80), ("https://a.example/", 443), ("http://a.example:/", 80)]
    )
    func effectivePort(url: String, port: Int) {
        #expect(URLParts(url)?.effectivePort == port)
    }
}

/// References against a base.
@Suite("URLResolver")
struct URLResolverTests {
    private static let base = "http://a/b/c/d;p?q"

    @Test(
        "resolves the normal examples of RFC 3986, section 5.4.1",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
            ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
            ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
            ("../../g", "http://a/g"),
        ]
    )
    func normal(reference: String, url: String) {
        #expect(URLResolver.resolve(reference, against: URLResolverTests.base) == url)
    }

    @Test(
        "resolves the abnormal examples of RFC 3986, section 5.4.2",
        arguments: [
            ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
            ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
        ]
    )
    func abnormal(reference: String, url: String) {
        #expect(URLResolver.resolve(reference, against: URLResolverTests.base) == url)
    }

    @Test(
        "resolves against a base without a path",
        arguments: [("g", "http://a/g"), ("?y", "http://a?y"), ("../g", "http://a/g"), ("", "http://a")]
    )
    func bareBase(reference: String, url: String) {
        #expect(URLResolver.resolve(reference, against: "http://a") == url)
    }

    @Test("drops the fragment of the base")
    func fragment() {
        #expect(URLResolver.resolve("", against: "http://a/b#c") == "http://a/b")
        #expect(URLResolver.resolve("d", against: "http://a/b?q#c") == "http://a/d")
    }

    @Test(
        "leaves a reference alone where there is no base, or none with a host",
        arguments: [nil, "feed.xml", "urn:x:y"]
    )
    func noBase(base: String?) {
        #expect(URLResolver.resolve("../g", against: base) == "../g")
    }

    @Test(
        "tells an absolute reference by its scheme",
        arguments: [
            ("HTTP://a", "http"), ("x-a+b.1:c", "x-a+b.1"), ("mailto:a@b", "mailto"), ("a/b:c", nil), ("1a:b", nil),
            (":b", nil),
            ("?a:b", nil), ("ü:b", nil), ("", nil),
        ] as [(String, String?)]
    )
    func scheme(reference: String, scheme: String?) {
        #expect(URLResolver.scheme(of: reference) == scheme)
        #expect(URLResolver.hasScheme(reference) == (scheme != nil))
    }
}

/// Characters that may not stand in a URL.
@Suite("PercentEncoding")
struct PercentEncodingTests {
    @Test(
        "encodes what may not stand in a URL as UTF-8",
        arguments: [
            ("https://a.example/ü x", "https://a.example/%C3%BC%20x"),
            ("https://a.example/\t\u{7F}", "https://a.example/%09%7F"),
            ("https://a.example/<\">\\^`{|}", "https://a.example/%3C%22%3E%5C%5E%60%7B%7C%7D"),
            ("https://a.example/日", "https://a.example/%E6%97%A5"),
            ("https://a.example/[d]?c=[d]#[", "https://a.example/%5Bd%5D?c=%5Bd%5D#%5B"),
            ("https://[2001:db8::1]:80/[d]", "https://[2001:db8::1]:80/%5Bd%5D"), ("a/[b]", "a/%5Bb%5D"),
        ]
    )
    func encoded(written: String, encoded: String) {
        #expect(PercentEncoding.encoded(written) == encoded)
        #expect(PercentEncoding.encoded(encoded) == encoded)
    }

    @Test(
        "leaves what may stand there, also what is encoded already",
        arguments: ["https://a.example/a%20b%zz?c=d&e='f'#g~!$*+,;=:@()", ""]
    )
    func unchanged(url: String) {
        #expect(PercentEncoding.encoded(url) == url)
    }
}
