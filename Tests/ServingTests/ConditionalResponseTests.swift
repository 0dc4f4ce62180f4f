import Syndication
import Testing

@testable import Serving

@Suite("Conditional requests and content coding")
struct ConditionalResponseTests {
    private static let plainTag = "\"\(Requests.prepared.tag)\""
    private static let gzipTag = "\"\(Requests.prepared.tag)-gzip\""

    // MARK: - A plain answer

    @Test("a document is sent with its type, its tag and its date")
    func plainAnswer() {
        let answer = Requests.answer()
        #expect(answer.status == 200)
        #expect(answer.body == Requests.document.bytes)
        #expect(answer.header("Content-Type") == "application/rss+xml; charset=utf-8")
        #expect(answer.header("ETag") == ConditionalResponseTests.plainTag)
        #expect(answer.header("Last-Modified") == "Wed, 04 Mar 2026 10:00:00 GMT")
        #expect(answer.header("Content-Encoding") == nil)
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
    }

    @Test("an answer may be kept for a while, and depends on the coding that is accepted")
    func caching() {
        let requests: [[String: String]] = [[:], ["accept-encoding": "gzip"], ["if-none-match": "*"]]
        for headers in requests {
            let answer = Requests.answer(headers)
            #expect(answer.header("Cache-Control") == "public, max-age=300")
            #expect(answer.header("Vary") == "Accept-Encoding, A-IM")
        }
    }

    @Test("another content has another tag, the same content the same")
    func tags() {
        var changed = Requests.document
        changed.bytes.append(0x20)
        var moved = Requests.document
        moved.modified = Requests.modified + .seconds(60)
        #expect(PreparedDocument(changed).tag != Requests.prepared.tag)
        #expect(PreparedDocument(moved).tag == Requests.prepared.tag)
    }

    @Test("HEAD is answered as GET is")
    func head() {
        let get = ConditionalResponse.to(Requests.head("GET"), Requests.prepared)
        let head = ConditionalResponse.to(Requests.head("HEAD"), Requests.prepared)
        #expect(get == head)
    }

    // MARK: - Entity tags

    static let matching: [String] = [
        plainTag, gzipTag, "W/\(plainTag)", "W/\(gzipTag)", "*", " * ", "\"other\", \(plainTag)",
        "\"other\",W/\"another\",\(gzipTag)", "  \(plainTag)  ",
    ]

    @Test(
        "a client that has this version is told so, in whatever coding it has it",
        arguments: ConditionalResponseTests.matching
    )
    func notModified(tags: String) {
        let answer = Requests.answer(["if-none-match": tags])
        #expect(answer.status == 304)
        #expect(answer.body.isEmpty)
        #expect(answer.header("ETag") == ConditionalResponseTests.plainTag)
        #expect(answer.header("Content-Type") == nil)
    }

    static let differing: [String] = [
        "", "\"other\"", "W/\"other\"", "\"other\", \"another\"", "w/\(plainTag)", Requests.prepared.tag,
        "\"\(Requests.prepared.tag)", "\"**\"",
    ]

    @Test("a client that has another version gets the document", arguments: ConditionalResponseTests.differing)
    func modified(tags: String) {
        #expect(Requests.answer(["if-none-match": tags]).status == 200)
    }

    @Test("a client that accepts gzip is told the tag of the compressed form")
    func notModifiedGzip() {
        let answer = Requests.answer(["if-none-match": "*", "accept-encoding": "gzip"])
        #expect(answer.status == 304)
        #expect(answer.header("ETag") == ConditionalResponseTests.gzipTag)
        #expect(answer.header("Content-Encoding") == nil)
    }

    // MARK: - Dates

    @Test("the date that was sent with the document comes back as not modified")
    func sameDate() {
        #expect(Requests.answer(["if-modified-since": "Wed, 04 Mar 2026 10:00:00 GMT"]).status == 304)
    }

    static let otherDates = ["Wed, 04 Mar 2026 09:59:59 GMT", "Tue, 03 Mar 2026 10:00:00 GMT", "yesterday", ""]

    @Test("an older date, or none, gets the document", arguments: ConditionalResponseTests.otherDates)
    func otherDate(date: String) {
        #expect(Requests.answer(["if-modified-since": date]).status == 200)
    }

    @Test("where a tag is sent the date does not count")
    func tagOutranksDate() {
        let date = "Wed, 04 Mar 2026 10:00:00 GMT"
        #expect(Requests.answer(["if-none-match": "\"other\"", "if-modified-since": date]).status == 200)
    }

    // MARK: - Coding

    static let accepted = [
        "gzip", "GZIP", "x-gzip", "gzip;q=0.5", "br, gzip", "deflate,gzip;q=0.1,br;q=1", "*", "*;q=0.1",
        "identity;q=0, gzip", "br;q=1.0, *;q=0.5", "gzip, *;q=0",
    ]

    @Test("gzip is used where it is accepted", arguments: ConditionalResponseTests.accepted)
    func acceptsGzip(header: String) {
        let answer = Requests.answer(["accept-encoding": header])
        #expect(answer.header("Content-Encoding") == "gzip")
        #expect(answer.header("ETag") == ConditionalResponseTests.gzipTag)
        #expect(answer.body.starts(with: [0x1F, 0x8B]))
        #expect(answer.body.count < Requests.document.bytes.count)
    }

    static let refused: [String?] = [
        nil, "", "identity", "br", "gzip;q=0", "gzip; q=0", "gzip;q=0.0", "gzip;Q=0", "*;q=0",
        "*, gzip;q=0", "gzip;q=0, *", "gzipped",
    ]

    @Test("gzip is not used where it is not accepted", arguments: ConditionalResponseTests.refused)
    func refusesGzip(header: String?) {
        let answer = Requests.answer(header.map { ["accept-encoding": $0] } ?? [:])
        #expect(answer.header("Content-Encoding") == nil)
        #expect(answer.header("ETag") == ConditionalResponseTests.plainTag)
        #expect(answer.body == Requests.document.bytes)
    }

    @Test("a document that gzip makes no smaller is sent as it is")
    func incompressible() {
        var document = Requests.document
        document.bytes = Array("<rss/>".utf8)
        let prepared = PreparedDocument(document)
        let answer = ConditionalResponse.to(Requests.head("GET", "/", ["accept-encoding": "gzip"]), prepared)
        #expect(answer.header("Content-Encoding") == nil)
        #expect(answer.body == document.bytes)
    }

    @Test("the same document is compressed to the same bytes")
    func sameBytes() {
        #expect(PreparedDocument(Requests.document).gzip == Requests.prepared.gzip)
    }
}
