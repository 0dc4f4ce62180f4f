import Fetching
import Syndication
import TestSupport
import Testing

/// Heads that are too large, or none (reliability.md, T14).
@Suite("Hostile headers")
struct HostileHeaderTests {
    private func fetch(head: [UInt8]) async throws -> FetchResult {
        var answer = TestOrigin.Answer()
        answer.delivery = .raw(Array("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n".utf8) + head + Array("\r\n<rss/>".utf8))
        return try await Ask.fetch(answer)
    }

    @Test("T14: takes an answer with a hundred headers")
    func hundred() async throws {
        let head = (1...100).map { "X-\($0): a\r\n" }.joined()
        #expect(try await fetch(head: Array(head.utf8)).document?.text == "<rss/>")
    }

    @Test("T14: stops at a thousand headers, and at a thousand of all hops together")
    func thousand() async throws {
        let head = (1...1000).map { "X-\($0): a\r\n" }.joined()
        #expect(try await fetch(head: Array(head.utf8)).failure?.state == .damaged)
        try await Ask.origin { origin in
            let headers = (1...200).map { ("X-\($0)", "a") }
            origin.on("/1", .init(302, headers + [("Location", "/2")]))
            origin.on("/2", .init(302, headers + [("Location", "/3")]))
            origin.on("/3", .init(200, headers, "<rss/>"))
            #expect(await Ask.fetch(origin.url + "/1").failure?.state == .damaged)
        }
    }

    @Test("T14: stops at a header of a megabyte, and at many that make one")
    func megabyte() async throws {
        let line = Array("X-A: ".utf8) + [UInt8](repeating: 0x61, count: 1_000_000) + Array("\r\n".utf8)
        #expect(try await fetch(head: line).failure?.state == .damaged)
        let lines = (1...100).flatMap { Array("X-\($0): \(String(repeating: "a", count: 10_000))\r\n".utf8) }
        #expect(try await fetch(head: lines).failure?.state == .damaged)
    }

    @Test("T14: takes no header with a NUL in it")
    func nul() async throws {
        #expect(try await fetch(head: Array("X-A: a\0b\r\n".utf8)).failure?.state == .damaged)
    }

    @Test("T14: sends no control character back that came within a validator")
    func controlCharacters() async throws {
        try await Ask.origin { origin in
            var answer = TestOrigin.Answer()
            let head = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nETag: \"a\rX-Evil: b\"\r\n\r\n<rss/>"
            answer.delivery = .raw(Array(head.utf8))
            origin.on("/feed", answer)
            let result = await Ask.fetch(origin.url + "/feed")
            #expect(result.document?.validators.etag == nil)
        }
    }

    @Test(
        "T14: names what is no HTTP at all",
        arguments: ["hello there\n", "HTTP/4.0 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>", "SSH-2.0-OpenSSH_9.2\r\n"]
    )
    func noHTTP(text: String) async throws {
        var answer = TestOrigin.Answer()
        answer.delivery = .raw(Array(text.utf8))
        let failure = try #require(await Ask.fetch(answer).failure)
        #expect(!failure.reason.contains("redirected"))
    }

    @Test("T14: names a connection that is closed without a word")
    func nothing() async throws {
        var answer = TestOrigin.Answer()
        answer.delivery = .raw([])
        #expect(try await Ask.fetch(answer).failure?.state == .connectError)
    }

    @Test("takes no trailer behind the body for a header")
    func trailers() async throws {
        var answer = TestOrigin.Answer()
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: ETag\r\n\r\n"
        answer.delivery = .raw(Array((head + "6\r\n<rss/>\r\n0\r\nX-Last: 1\r\n\r\n").utf8))
        #expect(try await Ask.fetch(answer).document?.text == "<rss/>")
    }

    @Test("reads the answer behind an interim one")
    func interim() async throws {
        var answer = TestOrigin.Answer()
        let early = "HTTP/1.1 103 Early Hints\r\nETag: \"0\"\r\nLocation: /other\r\n\r\n"
        answer.delivery = .raw(Array((early + "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>").utf8))
        let document = try #require(await Ask.fetch(answer).document)
        #expect(document.text == "<rss/>")
        #expect(document.validators == Validators())
        #expect(document.trace.movedTo == nil)
    }
}
