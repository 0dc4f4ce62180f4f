import Parsing
import Syndication
import Testing

@Suite("Documents that are too much, or no feeds")
struct LimitTests {
    // MARK: - No feeds

    static let blank: [[UInt8]] = [[], Array(" \r\n\t".utf8), [0xEF, 0xBB, 0xBF]]

    @Test("a document of nothing is empty", arguments: LimitTests.blank)
    func isEmpty(bytes: [UInt8]) {
        #expect(Documents.failure(bytes) == .empty)
    }

    static let pages = [
        "<!DOCTYPE html><html><head><title>Harbour</title></head><body>Quay</body></html>",
        "<HTML lang=en><p>Quay</HTML>",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
    ]

    @Test("a web page is no feed, and is called what it is", arguments: LimitTests.pages)
    func isAPage(text: String) {
        #expect(Documents.failure(text) == .notAFeed("it is an HTML page, not a feed"))
    }

    static let others = [
        "closed until noon", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<!-- nothing", "[]", "{}",
        "{\"version\": 1.1}", "{\"version\": \"https://other.example/1\"}",
    ]

    @Test("anything else that is no feed is refused", arguments: LimitTests.others)
    func isSomethingElse(text: String) {
        #expect(Documents.failure(text)?.code == "not-a-feed")
    }

    // MARK: - JSON

    @Test("JSON that is none is refused with its line")
    func malformedJSON() {
        let error = Documents.failure("{\n\n\"version\" 1}")
        #expect(error == .malformed(line: 3, message: "a colon is expected after \"version\""))
    }

    @Test("512 values inside each other are read, 513 are not")
    func deepJSON() throws {
        func document(_ depth: Int) -> String {
            let (open, close) = (String(repeating: "[", count: depth - 1), String(repeating: "]", count: depth - 1))
            return Documents.json("\"x\": \(open)\(close)")
        }
        #expect(try Documents.parse(document(512)).format == .json11)
        #expect(Documents.failure(document(513)) == .limit("JSON values nested deeper than 512"))
    }

    @Test("text behind a JSON document is passed over")
    func trailingText() throws {
        let feed = try Documents.parse(Documents.json("\"items\": []") + " and more")
        #expect(feed.isRecovered)
    }

    // MARK: - XML

    @Test("a document too deep for its first entry is refused")
    func tooDeepAtOnce() {
        let text = "<rss version=\"2.0\"><channel>" + String(repeating: "<x>", count: 3000)
        #expect(Documents.failure(text) == .limit("line 1: elements nested deeper than 2000"))
    }

    @Test("what was read before a document became too deep is kept")
    func tooDeepLater() throws {
        let deep = String(repeating: "<b>", count: 3000)
        let feed = try Documents.parse(
            "<rss version=\"2.0\"><channel><item><title>One</title></item><item><title>" + deep
        )
        #expect(feed.entries.first?.title?.value == "One")
        #expect(feed.isRecovered)
        #expect(feed.warnings.contains { $0.code == "limit" })
    }

    @Test("a tag of enormous length does not hide what is in it")
    func enormousTag() throws {
        let value = String(repeating: "x", count: 70_000)
        let feed = try Documents.parse(Documents.rss("<item x=\"\(value)\"><title>Quay</title></item>"))
        #expect(feed.entries.first?.title?.value == "Quay")
        #expect(feed.warnings == [ParseWarning("repaired", "a tag longer than 65536 bytes")])
    }

    @Test("entities that expand to entities expand to nothing")
    func laughingEntities() throws {
        let subset = "<!ENTITY a \"ha\"> <!ENTITY b \"&a;&a;\"> <!ENTITY c \"&b;&b;\">"
        let feed = try Documents.parse("<!DOCTYPE rss [ \(subset) ]>" + Documents.rss("<title>&c;</title>"))
        #expect(feed.channel.title?.value == "&c;")
    }

    @Test("an apostrophe in a comment of the DOCTYPE does not hide the document")
    func apostropheInDoctype() throws {
        let feed = try Documents.parse("<!DOCTYPE rss [ <!-- it's --> ]>" + Documents.rss("<title>Quay</title>"))
        #expect(feed.channel.title?.value == "Quay")
    }

    // MARK: - Entries

    static let manyEntries = [
        Documents.rss(String(repeating: "<item><title>x</title></item>", count: 5)),
        Documents.json("\"items\": [{\"id\": 1}, {\"id\": 2}, {\"id\": 3}, {\"id\": 4}, {\"id\": 5}]"),
    ]

    @Test("entries beyond the limit are left out, with one warning", arguments: LimitTests.manyEntries)
    func entryLimit(text: String) throws {
        let feed = try FeedFormats(maxEntries: 2).parse(FeedBytes(Array(text.utf8)))
        #expect(feed.entries.count == 2)
        #expect(feed.warnings.map(\.message) == ["more than 2 entries; the rest is left out"])
    }

    // MARK: - Compression

    /// `<rss version="2.0"><channel><title>Quay</title></channel></rss>` in gzip.
    static let gzip: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0x2A, 0x2E, 0x56, 0x28, 0x4B, 0x2D,
        0x2A, 0xCE, 0xCC, 0xCF, 0xB3, 0x55, 0x32, 0xD2, 0x33, 0x50, 0xB2, 0xB3, 0x49, 0xCE, 0x48, 0xCC, 0xCB, 0x4B,
        0xCD, 0xB1, 0xB3, 0x29, 0xC9, 0x2C, 0xC9, 0x49, 0xB5, 0x0B, 0x2C, 0x4D, 0xAC, 0xB4, 0xD1, 0x87, 0xB0, 0x6D,
        0xF4, 0xE1, 0x92, 0xFA, 0x40, 0x9D, 0x76, 0x00, 0x64, 0x3C, 0x69, 0x2E, 0x3F, 0x00, 0x00, 0x00,
    ]

    /// The same document as a zlib stream.
    static let zlib: [UInt8] = [0x78, 0x9C] + Array(gzip[10..<62]) + [0xB7, 0x95, 0x15, 0xE7]

    @Test("a body that is compressed without saying so is read", arguments: [LimitTests.gzip, LimitTests.zlib])
    func unannouncedCompression(bytes: [UInt8]) throws {
        let feed = try FeedFormats().parse(FeedBytes(bytes))
        #expect(feed.channel.title?.value == "Quay")
        #expect(feed.isRecovered)
        #expect(feed.warnings.map(\.code) == ["compressed"])
    }

    @Test("of a compressed body that was cut off the beginning is read")
    func cutCompression() throws {
        let feed = try FeedFormats().parse(FeedBytes(Array(LimitTests.gzip.dropLast(12))))
        #expect(feed.channel.title?.value == "Quay")
    }

    @Test("a body that is larger than allowed after decompression is refused")
    func compressionLimit() {
        #expect(Documents.failure(LimitTests.gzip, formats: FeedFormats(maxBytes: 20))?.code == "limit")
    }
}
