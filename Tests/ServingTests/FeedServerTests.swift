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
