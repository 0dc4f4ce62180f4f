import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Requests as an origin sees them.
@Suite("CurlFetcher")
struct CurlFetcherTests {
    private static let validators = Validators(etag: "W/\"a b;c\"", lastModified: "Wed, 1 Jan 2020 0:0:0 +0000")

    @Test("brings the body with its validators, byte for byte")
    func body() async throws {
        try await Ask.origin { origin in
            let headers = [("ETag", "W/\"a b;c\""), ("Last-Modified", "Wed, 1 Jan 2020 0:0:0 +0000")]
            origin.on("/feed", .init(200, headers, "<rss/>"))
            let document = try #require(await Ask.fetch(origin.url + "/feed").document)
            #expect(document.text == "<rss/>")
            #expect(document.validators == CurlFetcherTests.validators)
            #expect(document.finalURL == origin.url + "/feed")
            #expect(document.hints.host == "127.0.0.1")
            #expect(document.trace.status == 200)
            #expect(document.trace.peer == "127.0.0.1")
            #expect(document.trace.encodedBytes == 6)
        }
    }

    @Test("P1: sends an ETag back byte for byte, also bytes that are no UTF-8")
    func strangeBytes() async throws {
        try await Ask.origin { origin in
            var answer = TestOrigin.Answer()
            let lines = Array("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nETag: W/\"a ".utf8)
            answer.delivery = .raw(lines + [0xE9, 0xFF] + Array("b;c\"\r\n\r\n<rss/>".utf8))
            origin.on("/feed", answer)
            let validators = try #require(await Ask.fetch(origin.url + "/feed").document).validators
            _ = await Ask.fetch(origin.url + "/feed") { $0.validators = validators }
            #expect(origin.requests.last?.headers["if-none-match"] == "W/\"a \u{E9}\u{FF}b;c\"")
        }
    }

    @Test("P2 P3: sends both validators back exactly as they came, and none where there was none")
    func conditional() async throws {
        try await Ask.origin { origin in
            origin.on("/feed", .init(304))
            _ = await Ask.fetch(origin.url + "/feed") { $0.validators = CurlFetcherTests.validators }
            _ = await Ask.fetch(origin.url + "/feed") { $0.validators.etag = "\"only\"" }
            let both = try #require(origin.requests.first).headers
            #expect(both["if-none-match"] == "W/\"a b;c\"")
            #expect(both["if-modified-since"] == "Wed, 1 Jan 2020 0:0:0 +0000")
            let one = try #require(origin.requests.last).headers
            #expect(one["if-none-match"] == "\"only\"")
            #expect(one["if-modified-since"] == nil)
        }
    }

    @Test("P4: takes the new validators of a 304")
    func unchanged() async throws {
        let result = try await Ask.fetch(.init(304, [("ETag", "\"new\"")])) {
            $0.validators = CurlFetcherTests.validators
        }
        let answer = try #require(result.unchanged)
        #expect(answer.trace.status == 304)
        #expect(answer.validators.etag == "\"new\"")
        #expect(
            CurlFetcherTests.validators.updated(with: answer.validators)
                == Validators(etag: "\"new\"", lastModified: CurlFetcherTests.validators.lastModified)
        )
    }

    @Test("P4: takes the same bytes for unchanged, with their new validators")
    func sameBytes() async throws {
        let result = try await Ask.fetch(.init(200, [("ETag", "\"2\"")], "<rss/>")) {
            $0.bodyHash = StableHash.of(Array("<rss/>".utf8))
        }
        let answer = try #require(result.unchanged)
        #expect(answer.trace.status == 200)
        #expect(answer.validators == Validators(etag: "\"2\""))
    }

    @Test(
        "P5: brings no validator with what is no document",
        arguments: [403, 404, 410, 429, 500, 503],
        [TestOrigin.Delivery.whole, .cut(after: 3), .chunked(cutAfter: 3)]
    )
    func noValidators(status: Int, delivery: TestOrigin.Delivery) async throws {
        // A failure has no place for validators: that it is one says it all.
        var answer = TestOrigin.Answer(status, [("ETag", "\"1\"")], "<rss/>")
        answer.delivery = delivery
        #expect(try await Ask.fetch(answer).failure != nil)
    }

    @Test("P22: keeps a connection for as long as it is told, and closes it after the last request of a batch")
    func keepAlive() async throws {
        try await Ask.origin { origin in
            origin.any { _ in .init(200, [], "<rss/>") }
            let fetcher = CurlFetcher(Ask.policy())
            defer { fetcher.stop() }
            for (path, keeps) in [("/a", true), ("/b", true), ("/c", false), ("/d", false)] {
                _ = await fetcher.fetch(Ask.request(origin.url + path) { $0.keepsConnection = keeps })
            }
            let ports = origin.requests.map(\.port)
            try #require(ports.count == 4)
            #expect(Set(ports[..<3]).count == 1)
            #expect(ports[3] != ports[2])
        }
    }

    @Test("P23: offers gzip, br and zstd")
    func encodings() async throws {
        let offered = try await headersOfOneRequest()["accept-encoding"] ?? ""
        let names = offered.split(separator: ",").map { $0.trimmed }
        for name in ["gzip", "br", "zstd"] { #expect(names.contains(name)) }
    }

    @Test("P24: asks for feeds first and for anything else last")
    func accept() async throws {
        let accept = try await headersOfOneRequest()["accept"] ?? ""
        #expect(accept.hasPrefix("application/rss+xml, application/atom+xml, application/feed+json"))
        #expect(accept.hasSuffix("*/*;q=0.1"))
    }

    @Test("P25: says who asks, how many read it, and whom to write to")
    func userAgent() async throws {
        let agent = try await headersOfOneRequest()["user-agent"] ?? ""
        #expect(try #/Meridian/[^ ]+ \(\+https://[^;]+; feeds=\d+; [^ ]+@[^ ]+\)/#.wholeMatch(in: agent) != nil)
        #expect(!agent.contains("Mozilla"))
    }

    @Test("P26: sends no cookie, no referer and nothing against caches, not even to where it is redirected")
    func noOtherHeaders() async throws {
        try await Ask.origin { origin in
            origin.on("/feed", .init(302, [("Location", "/next"), ("Set-Cookie", "id=1; Path=/")]))
            origin.on("/next", .init(200, [("Set-Cookie", "id=2; Path=/")], "<rss/>"))
            _ = await Ask.fetch(origin.url + "/feed")
            #expect(origin.requests.map(\.path) == ["/feed", "/next"])
            let expected: Set = ["host", "user-agent", "accept", "accept-encoding"]
            for request in origin.requests { #expect(Set(request.headers.keys) == expected) }
        }
    }

    @Test("P27: asks for the feed with one GET, and for nothing else")
    func onlyTheFeed() async throws {
        try await Ask.origin { origin in
            // The origin answers anything but GET with 405.
            origin.any { _ in .init(200, [], "<rss/>") }
            let document = await Ask.fetch(origin.url + "/feed?a=b&c#part").document
            #expect(document?.text == "<rss/>")
            #expect(origin.requests.map(\.path) == ["/feed?a=b&c"])
        }
    }

    @Test("sends credentials to their host, and not to another one it is redirected to")
    func credentials() async throws {
        try await Ask.origin { first in
            try await Ask.origin { second in
                first.on("/feed", .init(302, [("Location", second.url(host: "127.0.0.2") + "/other")]))
                second.on("/other", .init(200, [], "<rss/>"))
                _ = await Ask.fetch(first.url + "/feed") {
                    $0.source.credentials = Credentials(user: "me", password: "secret")
                }
                #expect(first.requests.first?.headers["authorization"] == "Basic bWU6c2VjcmV0")
                let other = try #require(second.requests.first)
                #expect(other.headers["authorization"] == nil)
            }
        }
    }

    @Test("answers at once after it was stopped")
    func stopped() async {
        let fetcher = CurlFetcher(Ask.policy())
        fetcher.stop()
        #expect(await fetcher.fetch(Ask.request("http://127.0.0.1:1/")).failure == .cancelled)
    }

    @Test("answers what is under way as cancelled when it is stopped")
    func stoppedUnderWay() async throws {
        try await Ask.origin { origin in
            let fetcher = CurlFetcher(Ask.policy())
            origin.on("/feed") { _ in
                fetcher.stop()
                var answer = TestOrigin.Answer()
                answer.delivery = .silent
                return answer
            }
            #expect(await fetcher.fetch(Ask.request(origin.url + "/feed")).failure == .cancelled)
        }
    }

    private func headersOfOneRequest() async throws -> [String: String] {
        try await Ask.origin { origin in
            origin.any { _ in .init(200, [], "<rss/>") }
            _ = await Ask.fetch(origin.url + "/feed")
            return try #require(origin.requests.first).headers
        }
    }
}
