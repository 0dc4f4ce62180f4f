import Normalization
import Testing

@Suite("Addresses in published HTML")
struct HTMLAddressTests {
    static let scripts = [
        "javascript:go()",
        "JaVaScRiPt:go()",
        " javascript:go()",
        "\u{01}javascript:go()",
        "java\tscript:go()",
        "java\nscript:go()",
        "java&#10;script:go()",
        "java&Tab;script:go()",
        "&#106;avascript:go()",
        "&#x6A&#x61vascript:go()",
        "javascript&#58;go()",
        "java\u{AD}script:go()",
        "javascript\u{200B}:go()",
        "\u{3000}javascript:go()",
        "vbscript:go()",
        "view-source:https://e.example/",
        "file:///etc/hostname",
        "blob:https://e.example/1",
        "about:blank",
        "data:text/html,<b>x</b>",
        "data:image/png;base64,AA==",
    ]

    @Test("a link leads to no script and to no file, whatever it is disguised as", arguments: HTMLAddressTests.scripts)
    func refused(address: String) {
        #expect(HTMLSanitizer.sanitize("<a href=\"\(address)\">x</a>", base: nil) == "<a href=\"\">x</a>")
    }

    @Test("a reference that browsers would not resolve a second time stays a character of a relative address")
    func colonReference() {
        let html = HTMLSanitizer.sanitize("<a href=\"javascript&colon;go()\">x</a>", base: nil)
        #expect(html == "<a href=\"javascript&amp;colon;go()\">x</a>")
    }

    static let allowed = [
        "https://harbour.example/", "http://harbour.example/", "mailto:ada@harbour.example", "tel:+4712345678",
        "ftp://harbour.example/x", "magnet:?x", "/relative", "//harbour.example/x", "#top", "?q", "",
    ]

    @Test("links of usual schemes stay as they are", arguments: HTMLAddressTests.allowed)
    func stays(address: String) {
        let html = "<a href=\"\(address)\">x</a>"
        #expect(HTMLSanitizer.sanitize(html, base: nil) == html)
    }

    static let pictures: [(String, String)] = [
        ("<img src=\"data:image/png;base64,AA==\">", "<img src=\"data:image/png;base64,AA==\">"),
        ("<img src=\"DATA:IMAGE/GIF;base64,AA==\">", "<img src=\"DATA:IMAGE/GIF;base64,AA==\">"),
        ("<img src=\"data:image/svg+xml;base64,AA==\">", "<img src=\"\">"),
        ("<img src=\"data:text/html,x\">", "<img src=\"\">"),
        ("<video src=\"data:image/png;base64,AA==\"></video>", "<video src=\"\"></video>"),
    ]

    @Test("only a picture without scripts may be written as data", arguments: HTMLAddressTests.pictures)
    func dataAddresses(html: String, expected: String) {
        #expect(HTMLSanitizer.sanitize(html, base: nil) == expected)
    }

    static let sets: [(String, String)] = [
        ("a.jpg 1x, b.jpg 2x", "<img srcset=\"https://harbour.example/a.jpg 1x, https://harbour.example/b.jpg 2x\">"),
        ("a.jpg", "<img srcset=\"https://harbour.example/a.jpg\">"),
        ("javascript:go() 1x", "<img>"),
        ("a.jpg 1x, javascript:go() 2x", "<img>"),
        ("a.jpg 1x,javascript:go() 2x", "<img>"),
        ("", "<img>"),
    ]

    @Test("a set of pictures is kept as a whole or not at all", arguments: HTMLAddressTests.sets)
    func pictureSets(set: String, expected: String) {
        #expect(HTMLSanitizer.sanitize("<img srcset=\"\(set)\">", base: "https://harbour.example/") == expected)
    }

    // MARK: - Bases

    private static let base = "https://harbour.example/news/march?x=1"

    static let relative: [(String, String)] = [
        ("plan.pdf", "https://harbour.example/news/plan.pdf"),
        (" plan.pdf ", "https://harbour.example/news/plan.pdf"),
        ("/plan", "https://harbour.example/plan"),
        ("../plan", "https://harbour.example/plan"),
        ("?q", "https://harbour.example/news/march?q"),
        ("#top", "https://harbour.example/news/march?x=1#top"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("https://coast.example/", "https://coast.example/"),
        ("mailto:ada@harbour.example", "mailto:ada@harbour.example"),
    ]

    @Test("a relative address is made absolute", arguments: HTMLAddressTests.relative)
    func madeAbsolute(address: String, expected: String) {
        let html = HTMLSanitizer.sanitize("<a href=\"\(address)\">x</a>", base: HTMLAddressTests.base)
        #expect(html == "<a href=\"\(expected)\">x</a>")
    }

    static let places = ["<img src=\"ADDRESS\">", "<video poster=\"ADDRESS\"></video>", "<q cite=\"ADDRESS\">x</q>"]

    @Test("every attribute that holds an address is made absolute", arguments: HTMLAddressTests.places)
    func everyAttribute(place: String) {
        let written = place.replacing("ADDRESS", with: "x.png")
        let expected = place.replacing("ADDRESS", with: "https://harbour.example/news/x.png")
        #expect(HTMLSanitizer.sanitize(written, base: HTMLAddressTests.base) == expected)
    }

    static let nested: [(String, String)] = [
        (
            "<div xml:base=\"/files/\"><p xml:base=\"deep/\"><a href=\"1\"></a></p>"
                + "<a href=\"2\"></a></div><a href=\"3\"></a>",
            "/files/deep/1 /files/2 /news/3"
        ),
        ("<a href=\"1\" xml:base=\"/files/\"></a>", "/files/1"),
        ("<img xml:base=\"/files/\" src=\"1\"><img src=\"2\">", "/files/1 /news/2"),
        ("<ul><li xml:base=\"/files/\"><a href=\"1\"></a><li><a href=\"2\"></a></ul>", "/files/1 /news/2"),
    ]

    @Test("xml:base holds for its element and what is inside, and for nothing else", arguments: HTMLAddressTests.nested)
    func nestedBases(html: String, expected: String) {
        let result = HTMLSanitizer.sanitize(html, base: HTMLAddressTests.base)
        let addresses = result.split(separator: "\"").filter { $0.hasPrefix("https://harbour.example/") }
        #expect(addresses.map { $0.dropFirst(23) }.joined(separator: " ") == expected)
    }
}
