import Syndication
import Testing

@testable import Serving

@Suite("Only what is new (RFC 3229)")
struct FeedDifferenceTests {
    private static func document(_ items: [String]) -> PublishedDocument {
        let list = items.map { "<item><title>\($0)</title></item>\n" }.joined()
        return PublishedDocument(
            path: "world.xml",
            mediaType: "application/rss+xml; charset=utf-8",
            bytes: Array("<rss><channel>\n\(list)</channel></rss>".utf8),
            modified: Requests.modified
        )
    }

    private static let old = PreparedDocument(document(["one", "two"]))
    private static let new = PreparedDocument(document(["three", "one", "two changed"]), instead: old)

    private func answer(_ headers: [String: String], _ document: PreparedDocument = FeedDifferenceTests.new) -> Response
    {
        ConditionalResponse.to(Requests.head("GET", "/world.xml", headers), document)
    }

    @Test("a reader that asks for it is sent the items it does not have, changed ones included")
    func difference() {
        let tag = "\"\(FeedDifferenceTests.old.tag)\""
        let answer = answer(["a-im": "feed", "if-none-match": tag])
        #expect(answer.status == 226)
        #expect(answer.header("IM") == "feed")
        #expect(answer.header("ETag") == "\"\(FeedDifferenceTests.new.tag)\"")
        #expect(answer.header("Cache-Control") == "no-store, im")
        #expect(answer.text.contains("three"))
        #expect(answer.text.contains("two changed"))
        #expect(!answer.text.contains("<title>one</title>"))
        #expect(answer.text.hasPrefix("<rss><channel>"))
        #expect(answer.text.hasSuffix("</channel></rss>"))
    }

    @Test("the tag of the compressed form is known as well")
    func compressedTag() {
        #expect(answer(["a-im": "feed", "if-none-match": "W/\"\(FeedDifferenceTests.old.tag)-gzip\""]).status == 226)
    }

    static let whole: [[String: String]] = [
        [:], ["a-im": "feed"], ["a-im": "feed", "if-none-match": "\"unknown\""],
        ["a-im": "gdiff", "if-none-match": "\"\(old.tag)\""], ["if-none-match": "\"\(old.tag)\""],
        ["a-im": "feed;q=0", "if-none-match": "\"\(old.tag)\""],
    ]

    @Test("everybody else is sent the whole feed", arguments: FeedDifferenceTests.whole)
    func everybodyElse(headers: [String: String]) {
        #expect(answer(headers).status == 200)
    }

    @Test("whoever has this version is told that nothing has changed")
    func unchanged() {
        let tag = "\"\(FeedDifferenceTests.new.tag)\""
        #expect(answer(["a-im": "feed", "if-none-match": tag]).status == 304)
    }

    @Test("caches are told what the answer depends on")
    func vary() {
        #expect(answer([:]).header("Vary") == "Accept-Encoding, A-IM")
    }

    @Test("versions are forgotten after a while")
    func forgotten() {
        var document = FeedDifferenceTests.old
        for number in 0..<30 {
            document = PreparedDocument(FeedDifferenceTests.document(["one", "item \(number)"]), instead: document)
        }
        let tag = "\"\(FeedDifferenceTests.old.tag)\""
        #expect(answer(["a-im": "feed", "if-none-match": tag], document).status == 200)
    }
}

@Suite("Choosing a format")
struct NegotiationTests {
    private static let shelf: DocumentShelf = {
        let shelf = DocumentShelf()
        let formats = [
            ("xml", "application/rss+xml; charset=utf-8"), ("atom", "application/atom+xml; charset=utf-8"),
            ("json", "application/feed+json; charset=utf-8"), ("html", "text/html; charset=utf-8"),
        ]
        shelf.replace(
            with: formats.map { ending, type in
                PublishedDocument(
                    path: "europe.\(ending)",
                    mediaType: type,
                    bytes: Array(ending.utf8),
                    modified: Requests.modified
                )
            }
        )
        return shelf
    }()

    private func answer(_ accept: String?, _ path: String = "/europe") -> Response {
        let headers = accept.map { ["accept": $0] } ?? [:]
        return Router(shelf: NegotiationTests.shelf) { nil }.respond(to: Requests.head("GET", path, headers))
    }

    @Test(
        "the format that is liked best is sent, RSS where all are liked the same",
        arguments: [
            (nil, "xml"), ("*/*", "xml"), ("application/atom+xml", "atom"),
            ("application/feed+json, */*;q=0.1", "json"),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"), ("text/*", "html"),
            ("application/rss+xml;q=0, application/*;q=0.5", "json"),
        ] as [(String?, String)]
    )
    func best(accept: String?, ending: String) {
        let answer = answer(accept)
        #expect(answer.text == ending)
        #expect(answer.header("Content-Location") == "/europe.\(ending)")
        #expect(answer.header("Vary")?.hasPrefix("Accept, ") == true)
    }

    @Test("406 says what there is")
    func notAcceptable() {
        let answer = answer("image/png")
        #expect(answer.status == 406)
        #expect(answer.text.contains("/europe.atom (application/atom+xml"))
    }

    @Test("a path with an ending is that document, whatever is accepted")
    func exact() {
        #expect(answer("image/png", "/europe.xml").text == "xml")
        #expect(answer("*/*", "/europ").status == 404)
    }
}
