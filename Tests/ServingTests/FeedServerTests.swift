import Fetching
import Serving
import Syndication
import TestSupport
import Testing

/// The server, asked over loopback.
@Suite("FeedServer")
struct FeedServerTests {
    private func fetch(_ url: String, _ validators: Validators = Validators()) async -> FetchResult {
        var policy = FetchPolicy(userAgent: "test")
        policy.addresses = AddressGuard(allow: ["127.0.0.0/8"])
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        return await fetcher.fetch(
            PollRequest(source: Source(id: SourceID(url), location: .http(url)), validators: validators)
        )
    }

    private func shelf() -> DocumentShelf {
        let shelf = DocumentShelf()
        let bytes = Array(String(repeating: "<item>A notice of the harbour</item>", count: 500).utf8)
        let document = PublishedDocument(
            path: "europe.xml",
            mediaType: "application/rss+xml; charset=utf-8",
            bytes: bytes,
            modified: Timestamp(seconds: 1_800_000_000)
        )
        shelf.replace(with: [document])
        return shelf
    }

    @Test("sends a document once, and 304 to whoever has it")
    func conditional() async throws {
        let server = try await FeedServer(shelf(), listen: "127.0.0.1:0") { nil }
        let url = "http://127.0.0.1:\(server.port)/europe.xml"
        guard case .modified(let document) = await fetch(url) else {
            Issue.record("no document")
            return
        }
        #expect(document.body.count == 500 * 36)
        #expect(document.contentType == "application/rss+xml; charset=utf-8")
        guard case .notModified = await fetch(url, document.validators) else {
            Issue.record("sent again")
            return
        }
        await server.stop()
    }

    @Test("closes a connection that does not come to an end with its request")
    func neverEnding() async throws {
        let server = try await FeedServer(shelf(), listen: "127.0.0.1:0", patience: .milliseconds(50)) { nil }
        let client = try RawClient(port: server.port)
        client.send("GET /europe.xml HTTP/1.1\r\nHost: a\r\n")
        #expect(client.read().isEmpty)
        client.end()
        await server.stop()
    }

    @Test("sends a large document whole to a reader whose window is small")
    func smallWindow() async throws {
        let shelf = DocumentShelf()
        let bytes = [UInt8](repeating: 0x61, count: 3_000_000)
        shelf.replace(with: [
            PublishedDocument(path: "all.xml", mediaType: "text/xml", bytes: bytes, modified: Timestamp(seconds: 1))
        ])
        let server = try await FeedServer(shelf, listen: "127.0.0.1:0") { nil }
        let client = try RawClient(port: server.port, window: 4096)
        client.send("GET /all.xml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(client.read().suffix(bytes.count) == bytes[...])
        client.end()
        await server.stop()
    }

    @Test("closes a connection too many at once, and serves the others")
    func tooMany() async throws {
        let server = try await FeedServer(shelf(), listen: "127.0.0.1:0", mostConnections: 1) { nil }
        let request = "GET /europe.xml HTTP/1.1\r\nHost: a\r\n\r\n"
        let first = try RawClient(port: server.port)
        first.send(request)
        #expect(!first.read(1).isEmpty)
        let second = try RawClient(port: server.port)
        second.send(request)
        #expect(second.read().isEmpty)
        first.send(request)
        #expect(!first.read(20_000).isEmpty)
        first.end()
        second.end()
        await server.stop()
    }

    @Test("says what is there when something else is asked for")
    func missing() async throws {
        let server = try await FeedServer(shelf(), listen: "127.0.0.1:0") { nil }
        guard case .failed(.status(404, _)) = await fetch("http://127.0.0.1:\(server.port)/nope.xml") else {
            Issue.record("no 404")
            return
        }
        await server.stop()
    }

    @Test("says so when another program has the port")
    func portInUse() async throws {
        let server = try await FeedServer(shelf(), listen: "127.0.0.1:0") { nil }
        do throws(ServingError) {
            _ = try await FeedServer(shelf(), listen: "127.0.0.1:\(server.port)") { nil }
            Issue.record("two servers at one port")
        } catch {
            #expect(error.message.contains("the port is in use by another program"))
        }
        await server.stop()
    }
}
