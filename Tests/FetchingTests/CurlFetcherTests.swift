import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Requests against a real origin on loopback.
@Suite("CurlFetcher")
struct CurlFetcherTests {
    /// A policy that lets loopback through.
    static func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
        var policy = FetchPolicy(userAgent: "Meridian/test (+https://news.example.org/; feeds=1; desk@example.org)")
        policy.addresses = AddressGuard(allow: ["127.0.0.0/8"])
        policy.timeout = .seconds(10)
        change(&policy)
        return policy
    }

    /// One request for a path of an origin.
    static func fetch(
        _ origin: TestOrigin,
        _ path: String,
        policy: FetchPolicy = CurlFetcherTests.policy(),
        _ change: (inout PollRequest) -> Void = { _ in }
    ) async -> FetchResult {
        let url = origin.url + path
        var request = PollRequest(source: Source(id: SourceID(url), location: .http(url)))
        change(&request)
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        return await fetcher.fetch(request)
    }

    @Test("brings the body with its validators, byte for byte")
    func body() async throws {
        let origin = try await TestOrigin()
        origin.on(
            "/feed",
            .init(200, [("ETag", "W/\"a b;c\""), ("Last-Modified", "Wed, 1 Jan 2020 00:00:00 +0000")], "<rss/>")
        )
        guard case .modified(let document) = await CurlFetcherTests.fetch(origin, "/feed") else {
            Issue.record("no document")
            return
        }
        #expect(String(decoding: document.body, as: UTF8.self) == "<rss/>")
        #expect(document.validators == Validators(etag: "W/\"a b;c\"", lastModified: "Wed, 1 Jan 2020 00:00:00 +0000"))
        #expect(document.finalURL == origin.url + "/feed")
        try await origin.stop()
    }

    @Test("sends both validators back exactly as they came, and takes a 304 for what it is")
    func conditional() async throws {
        let origin = try await TestOrigin()
        origin.on("/feed", .init(304, [("ETag", "\"new\"")]))
        let old = Validators(etag: "W/\"a b;c\"", lastModified: "Wed, 1 Jan 2020 00:00:00 +0000")
        let result = await CurlFetcherTests.fetch(origin, "/feed") { $0.validators = old }
        let request = try #require(origin.requests.first)
        #expect(request.headers["if-none-match"] == "W/\"a b;c\"")
        #expect(request.headers["if-modified-since"] == "Wed, 1 Jan 2020 00:00:00 +0000")
        guard case .notModified(let validators, _) = result else {
            Issue.record("not taken for unchanged: \(result)")
            return
        }
        #expect(validators == Validators(etag: "\"new\"", lastModified: old.lastModified))
        try await origin.stop()
    }

    @Test("takes the same bytes for unchanged, with their new validators")
    func sameBytes() async throws {
        let origin = try await TestOrigin()
        origin.on("/feed", .init(200, [("ETag", "\"2\"")], "<rss/>"))
        let result = await CurlFetcherTests.fetch(origin, "/feed") { $0.bodyHash = StableHash.of(Array("<rss/>".utf8)) }
        guard case .notModified(let validators, _) = result else {
            Issue.record("taken for changed")
            return
        }
        #expect(validators.etag == "\"2\"")
        try await origin.stop()
    }

    @Test("introduces itself, asks for feeds first, and sends no cookie, referer or cache-busting header")
    func politeHeaders() async throws {
        let origin = try await TestOrigin()
        origin.on("/feed", .init(200, [], "<rss/>"))
        _ = await CurlFetcherTests.fetch(origin, "/feed")
        let headers = try #require(origin.requests.first).headers
        #expect(headers["user-agent"] == "Meridian/test (+https://news.example.org/; feeds=1; desk@example.org)")
        #expect(headers["accept"]?.hasPrefix("application/rss+xml") == true)
        #expect(headers["accept"]?.hasSuffix("*/*;q=0.1") == true)
        #expect(headers["accept-encoding"]?.contains("gzip") == true)
        for name in ["cookie", "referer", "pragma", "cache-control", "if-none-match", "if-modified-since"] {
            #expect(headers[name] == nil)
        }
        try await origin.stop()
    }

    @Test("follows redirects and remembers where permanent ones led")
    func redirects() async throws {
        let origin = try await TestOrigin()
        origin.on("/old", .init(301, [("Location", "/new")]))
        origin.on("/moved-for-now", .init(302, [("Location", "/new")]))
        origin.on("/new", .init(200, [], "<rss/>"))
        guard case .modified(let permanent) = await CurlFetcherTests.fetch(origin, "/old"),
            case .modified(let temporary) = await CurlFetcherTests.fetch(origin, "/moved-for-now")
        else {
            Issue.record("redirect not followed")
            return
        }
        #expect(permanent.finalURL == origin.url + "/new")
        #expect(permanent.movedTo == origin.url + "/new")
        #expect(temporary.movedTo == nil)
        try await origin.stop()
    }

    @Test(
        "names what went wrong",
        arguments: [
            ("/404", TestOrigin.Answer(404), "HTTP 404"), ("/410", TestOrigin.Answer(410), "gone"),
            ("/500", TestOrigin.Answer(500), "HTTP 500"), ("/429", TestOrigin.Answer(429), "rate limited"),
            ("/loop", TestOrigin.Answer(302, [("Location", "/loop")]), "too many redirects"),
            ("/gopher", TestOrigin.Answer(302, [("Location", "gopher://127.0.0.1/")]), "connect error"),
            ("/file", TestOrigin.Answer(302, [("Location", "file:///etc/passwd")]), "connect error"),
        ]
    )
    func failures(path: String, answer: TestOrigin.Answer, state: String) async throws {
        let origin = try await TestOrigin()
        origin.on(path, answer)
        guard case .failed(let failure) = await CurlFetcherTests.fetch(origin, path) else {
            Issue.record("no failure")
            return
        }
        #expect(failure.state == state)
        try await origin.stop()
    }

    @Test("gives up on an answer that never comes")
    func silence() async throws {
        let origin = try await TestOrigin()
        var answer = TestOrigin.Answer()
        answer.isSilent = true
        origin.on("/silent", answer)
        let policy = CurlFetcherTests.policy { $0.timeout = .milliseconds(150) }
        guard case .failed(.timeout) = await CurlFetcherTests.fetch(origin, "/silent", policy: policy) else {
            Issue.record("no timeout")
            return
        }
        try await origin.stop()
    }

    @Test("does not take a body that was cut off for a document")
    func cutBody() async throws {
        let origin = try await TestOrigin()
        var answer = TestOrigin.Answer(200, [("ETag", "\"1\"")], "<rss><channel>")
        answer.claimedLength = 5000
        origin.on("/cut", answer)
        guard case .failed(.damaged) = await CurlFetcherTests.fetch(origin, "/cut") else {
            Issue.record("a cut body passed")
            return
        }
        try await origin.stop()
    }

    @Test("stops at the size limit, counted after decompression")
    func sizeLimit() async throws {
        let origin = try await TestOrigin()
        origin.on("/big", .init(200, [], body: [UInt8](repeating: 0x41, count: 50_000)))
        let policy = CurlFetcherTests.policy { $0.maxBody = 10_000 }
        let result = await CurlFetcherTests.fetch(origin, "/big", policy: policy)
        guard case .failed(.tooLarge(limit: 10_000)) = result else {
            Issue.record("not stopped: \(result)")
            return
        }
        try await origin.stop()
    }

    @Test("refuses loopback where it is not on the list, before a byte is sent")
    func refusesLoopback() async throws {
        let origin = try await TestOrigin()
        origin.on("/feed", .init(200, [], "<rss/>"))
        let policy = CurlFetcherTests.policy { $0.addresses = AddressGuard(allow: []) }
        guard case .failed(.refusedAddress) = await CurlFetcherTests.fetch(origin, "/feed", policy: policy) else {
            Issue.record("not refused")
            return
        }
        #expect(origin.requests.isEmpty)
        try await origin.stop()
    }

    @Test("reads Retry-After and max-age")
    func hints() async throws {
        let origin = try await TestOrigin()
        origin.on("/busy", .init(503, [("Retry-After", "120")]))
        origin.on("/feed", .init(200, [("Cache-Control", "public, max-age=1800")], "<rss/>"))
        if case .failed(.status(503, let hints)) = await CurlFetcherTests.fetch(origin, "/busy") {
            #expect(hints.retryAfter == .seconds(120))
        } else {
            Issue.record("503 not seen")
        }
        if case .modified(let document) = await CurlFetcherTests.fetch(origin, "/feed") {
            #expect(document.hints.maxAge == .seconds(1800))
        } else {
            Issue.record("200 not seen")
        }
        try await origin.stop()
    }

    @Test(
        "takes absurd ages for what they are",
        arguments: [
            ("max-age=60", "-9223372036854775808"), ("max-age=-9223372036854775808", "1"),
            ("max-age=9223372036854775807", "9223372036854775807"),
        ]
    )
    func absurdAges(directive: String, age: String) {
        var headers = ResponseHeaders()
        for line in ["HTTP/1.1 200 OK\r\n", "Cache-Control: \(directive)\r\n", "Age: \(age)\r\n"] {
            var line = line
            line.withUTF8 { headers.take($0) }
        }
        let wait = headers.hints(now: 1_800_000_000).maxAge ?? .zero
        #expect(wait >= .zero)
        #expect(wait <= .seconds(315_360_000))
    }

    @Test("sends credentials to their host, and not to another one it is redirected to")
    func credentials() async throws {
        let (first, second) = (try await TestOrigin(), try await TestOrigin())
        first.on("/feed", .init(302, [("Location", "http://localhost:\(second.port)/other")]))
        second.on("/other", .init(200, [], "<rss/>"))
        let policy = CurlFetcherTests.policy { $0.addresses = AddressGuard(allow: ["127.0.0.0/8", "::1/128"]) }
        _ = await CurlFetcherTests.fetch(first, "/feed", policy: policy) {
            $0.source.credentials = Credentials(user: "me", password: "secret")
        }
        #expect(first.requests.first?.headers["authorization"] == "Basic bWU6c2VjcmV0")
        #expect(second.requests.first?.headers["authorization"] == nil)
        try await first.stop()
        try await second.stop()
    }

    @Test("answers at once after it was stopped")
    func stopped() async throws {
        let fetcher = CurlFetcher(CurlFetcherTests.policy())
        fetcher.stop()
        let source = Source(id: SourceID("http://127.0.0.1:1/"), location: .http("http://127.0.0.1:1/"))
        guard case .failed(.cancelled) = await fetcher.fetch(PollRequest(source: source)) else {
            Issue.record("not cancelled")
            return
        }
    }
}

/// Sources that are files.
@Suite("File sources")
struct FileSourceTests {
    private func fetch(_ path: String, root: String) async -> FetchResult {
        let policy = CurlFetcherTests.policy {
            $0.fileRoot = root
            $0.maxBody = 1000
        }
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        return await fetcher.fetch(PollRequest(source: Source(id: SourceID("file:" + path), location: .file(path))))
    }

    @Test("reads a file below the configuration's folder")
    func readsFile() async throws {
        let folder = try Fixture.temporaryFolder()
        try Data("<rss/>".utf8).write(to: URL(filePath: folder + "/a.xml"))
        guard case .modified(let document) = await fetch(folder + "/a.xml", root: folder) else {
            Issue.record("not read")
            return
        }
        #expect(document.body == Array("<rss/>".utf8))
    }

    @Test("does not follow a link out of the folder, and reads no folder, no missing and no large file")
    func refuses() async throws {
        let folder = try Fixture.temporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: folder + "/out.xml", withDestinationPath: "/etc/hostname")
        try FileManager.default.createDirectory(atPath: folder + "/folder", withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 2000).write(to: URL(filePath: folder + "/large.xml"))
        for name in ["out.xml", "folder", "missing.xml", "large.xml"] {
            guard case .failed = await fetch(folder + "/" + name, root: folder) else {
                Issue.record("\(name) was read")
                continue
            }
        }
    }
}
