import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Bodies that are slow, endless, cut, or larger than they look (reliability.md, T1 to T6, T17).
@Suite("Hostile bodies")
struct HostileBodyTests {
    private func answer(_ text: String, _ delivery: TestOrigin.Delivery) -> TestOrigin.Answer {
        var answer = TestOrigin.Answer(200, [("ETag", "\"1\"")], text)
        answer.delivery = delivery
        return answer
    }

    @Test("T1: gives up on a body that comes byte by byte, when its time is over")
    func slowBody() async throws {
        // Twenty seconds of bytes.
        let result = try await Ask.fetch(
            answer(String(repeating: "a", count: 1000), .drip(bytes: 1, every: 20)),
            policy: Ask.policy { $0.timeout = .milliseconds(300) }
        )
        #expect(result.failure?.state == .timeout)
    }

    @Test("T1: gives up on a body that crawls, long before its time is over")
    func crawlingBody() async throws {
        // libcurl counts in whole seconds.
        let result = try await Ask.fetch(
            answer(String(repeating: "a", count: 1000), .drip(bytes: 1, every: 50)),
            policy: Ask.policy { $0.slow = .seconds(1) }
        )
        #expect(result.failure?.state == .timeout)
    }

    @Test("T1: takes a body that comes in pieces, as long as it comes")
    func pieces() async throws {
        let text = String(repeating: "<rss/>", count: 10)
        let result = try await Ask.fetch(answer(text, .drip(bytes: 10, every: 10)))
        #expect(result.document?.text == text)
    }

    @Test("T2: gives up on an answer that never comes")
    func silence() async throws {
        let policy = Ask.policy { $0.timeout = .milliseconds(150) }
        let result = try await Ask.fetch(answer("<rss/>", .silent), policy: policy)
        #expect(result.failure == .timeout(after: .milliseconds(150)))
    }

    @Test("T3: stops an endless body at the limit")
    func endless() async throws {
        let policy = Ask.policy { $0.maxBody = 100_000 }
        #expect(try await Ask.fetch(answer("", .endless), policy: policy).failure == .tooLarge(limit: 100_000))
    }

    @Test("T3: takes a body of just the limit, and not one byte more", arguments: [(1000, true), (1001, false)])
    func sizeLimit(count: Int, passes: Bool) async throws {
        let policy = Ask.policy { $0.maxBody = 1000 }
        let result = try await Ask.fetch(.init(200, [], body: [UInt8](repeating: 0x41, count: count)), policy: policy)
        #expect(result.document?.body.count == (passes ? 1000 : nil))
        #expect(result.failure == (passes ? nil : .tooLarge(limit: 1000)))
    }

    @Test("T4: counts the size limit after decompression", arguments: Bombs.all)
    func largeInside(encoding: String, text: String) async throws {
        let policy = Ask.policy { $0.maxBody = 100_000 }
        let answer = TestOrigin.Answer(200, [("Content-Encoding", encoding)], body: Bombs.bytes(text))
        #expect(try await Ask.fetch(answer, policy: policy).failure == .tooLarge(limit: 100_000))
    }

    @Test("T4: stops a bomb by how much it grows", arguments: Bombs.all, [true, false])
    func bomb(bomb: (encoding: String, text: String), isChunked: Bool) async throws {
        var answer = TestOrigin.Answer(200, [("Content-Encoding", bomb.encoding)], body: Bombs.bytes(bomb.text))
        if isChunked { answer.delivery = .chunked(cutAfter: nil) }
        let policy = Ask.policy {
            $0.ratioFrom = 50_000
            $0.maxRatio = 100
        }
        #expect(try await Ask.fetch(answer, policy: policy).failure?.state == .damaged)
    }

    @Test("T4: takes a small body however much it grew", arguments: Bombs.all)
    func smallBomb(encoding: String, text: String) async throws {
        let answer = TestOrigin.Answer(200, [("Content-Encoding", encoding)], body: Bombs.bytes(text))
        let document = try #require(await Ask.fetch(answer).document)
        #expect(document.body.count == Bombs.decoded)
        #expect(document.trace.encodedBytes == answer.body.count)
    }

    @Test("T4: takes a large body that was not compressed for no bomb, chunked or not", arguments: [true, false])
    func plainBody(isChunked: Bool) async throws {
        var answer = TestOrigin.Answer(200, [], body: [UInt8](repeating: 0x41, count: 300_000))
        if isChunked { answer.delivery = .chunked(cutAfter: nil) }
        let policy = Ask.policy {
            $0.ratioFrom = 1000
            $0.maxRatio = 3
        }
        #expect(try await Ask.fetch(answer, policy: policy).document?.body.count == 300_000)
    }

    @Test("T4: names a body that is not encoded as it says", arguments: ["gzip", "br", "zstd", "gzip, gzip"])
    func wrongEncoding(encoding: String) async throws {
        let result = try await Ask.fetch(.init(200, [("Content-Encoding", encoding)], "<rss>no such thing</rss>"))
        #expect(result.failure?.state == .damaged)
    }

    @Test("T5: does not take a body that is shorter than announced for a document", arguments: [0, 1, 13])
    func shortBody(count: Int) async throws {
        #expect(try await Ask.fetch(answer("<rss><channel>", .cut(after: count))).failure?.state == .damaged)
    }

    @Test("T5: does not take a body that claims to be longer for a document")
    func claimedLength() async throws {
        #expect(try await Ask.fetch(answer("<rss/>", .claiming(5000))).failure?.state == .damaged)
    }

    @Test("T5: reads no byte behind the announced length")
    func longBody() async throws {
        #expect(try await Ask.fetch(answer("<rss/><script>", .claiming(6))).document?.text == "<rss/>")
    }

    @Test("T5: takes no length that is none", arguments: ["-5", "six", "99999999999999999999999"])
    func noLength(length: String) async throws {
        let text = "HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n<rss/>"
        let result = try await Ask.fetch(answer("", .raw(Array(text.utf8))))
        // What is no number at all may be passed over: then the end of the connection is the end of the body.
        #expect(result.document?.text == "<rss/>" || result.failure?.state == .damaged)
    }

    @Test("T6: does not take chunks that were cut for a document", arguments: [0, 5, 14])
    func cutChunks(count: Int) async throws {
        // After 14 bytes only the last, empty chunk is missing.
        #expect(try await Ask.fetch(answer("<rss><channel>", .chunked(cutAfter: count))).failure?.state == .damaged)
    }

    @Test("T6: names chunks that are none")
    func brokenChunks() async throws {
        let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n"
        #expect(try await Ask.fetch(answer("", .raw(Array(text.utf8)))).failure?.state == .damaged)
    }

    @Test(
        "T6: takes chunks and bodies without a length when they end as they should",
        arguments: [TestOrigin.Delivery.chunked(cutAfter: nil), .untilClose]
    )
    func ended(delivery: TestOrigin.Delivery) async throws {
        let document = try #require(await Ask.fetch(answer("<rss/>", delivery)).document)
        #expect(document.text == "<rss/>")
        #expect(document.validators.etag == "\"1\"")
    }

    @Test("T6: leaves it to the parser whether a body without a length is whole, compressed or not")
    func cutWithoutLength() async throws {
        // Nothing in HTTP shows that its end is missing, and libcurl does not look at the end of a gzip stream.
        let body = Array(Bombs.bytes(Bombs.smallGzip).dropLast(12))
        var answer = TestOrigin.Answer(200, [("Content-Encoding", "gzip")], body: body)
        answer.delivery = .untilClose
        let document = try #require(await Ask.fetch(answer).document)
        #expect("<rss/>".hasPrefix(document.text))
        #expect(document.text != "<rss/>")
    }

    @Test("T17: brings a 200 without a byte as an empty document, chunked or not", arguments: [true, false])
    func emptyBody(isChunked: Bool) async throws {
        let document = try #require(
            await Ask.fetch(answer("", isChunked ? .chunked(cutAfter: nil) : .whole)).document
        )
        #expect(document.body.isEmpty)
    }
}
