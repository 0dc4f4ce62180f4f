import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Redirects: how far, where to, and what is remembered of them (polite.md, P19, P20; reliability.md, T7 to T9).
@Suite("Redirects")
struct RedirectTests {
    private func redirect(_ status: Int, to target: String) -> TestOrigin.Answer {
        .init(status, [("Location", target)])
    }

    @Test("P19: remembers where permanent redirects led, and not where temporary ones did")
    func movedTo() async throws {
        try await Ask.origin { origin in
            for status in [301, 302, 303, 307, 308] { origin.on("/\(status)", redirect(status, to: "/new")) }
            origin.on("/new", .init(200, [], "<rss/>"))
            for status in [301, 302, 303, 307, 308] {
                let document = try #require(await Ask.fetch(origin.url + "/\(status)").document)
                #expect(document.finalURL == origin.url + "/new")
                #expect(document.trace.movedTo == ([301, 308].contains(status) ? origin.url + "/new" : nil))
            }
        }
    }

    @Test("P19: remembers the new address also when it answers 304, or with the same bytes")
    func movedUnchanged() async throws {
        try await Ask.origin { origin in
            origin.on("/old", redirect(301, to: "/new"))
            origin.on("/new", .init(304))
            origin.on("/new", .init(200, [], "<rss/>"))
            let results = [
                await Ask.fetch(origin.url + "/old") { $0.validators.etag = "\"1\"" },
                await Ask.fetch(origin.url + "/old") { $0.bodyHash = StableHash.of(Array("<rss/>".utf8)) },
            ]
            for result in results { #expect(result.unchanged?.trace.movedTo == origin.url + "/new") }
        }
    }

    @Test("P20: remembers the permanent beginning of a chain, and nothing behind a temporary redirect")
    func permanentPrefix() async throws {
        try await Ask.origin { origin in
            origin.on("/a", redirect(301, to: "/b"))
            origin.on("/b", redirect(308, to: "c"))
            origin.on("/c", redirect(302, to: "/d"))
            origin.on("/d", redirect(301, to: "/e"))
            origin.on("/e", .init(200, [], "<rss/>"))
            let whole = try #require(await Ask.fetch(origin.url + "/a").document)
            #expect(whole.finalURL == origin.url + "/e")
            #expect(whole.trace.movedTo == origin.url + "/c")
            let rest = try #require(await Ask.fetch(origin.url + "/c").document)
            #expect(rest.finalURL == origin.url + "/e")
            #expect(rest.trace.movedTo == nil)
        }
    }

    @Test("P20: asks the address it was told, and pays for no redirect it knows")
    func askedAddress() async throws {
        try await Ask.origin { origin in
            origin.on("/old", redirect(301, to: "/new"))
            origin.on("/new", .init(200, [], "<rss/>"))
            _ = await Ask.fetch(origin.url + "/old") { $0.address = origin.url + "/new" }
            #expect(origin.requests.map(\.path) == ["/new"])
        }
    }

    @Test(
        "P19: remembers a new address as it can be asked",
        arguments: [
            ("/caf\u{E9}", "/caf%c3%a9"), ("/new feed.xml", "/new%20feed.xml"), ("/new#top", "/new"),
            ("/a/../new?b=%20", "/new?b=%20"),
        ]
    )
    func writtenAddress(location: String, path: String) async throws {
        try await Ask.origin { origin in
            origin.on("/old", redirect(301, to: location))
            origin.any { _ in .init(200, [], "<rss/>") }
            let moved = try #require(await Ask.fetch(origin.url + "/old").document?.trace.movedTo)
            _ = await Ask.fetch(moved)
            let paths = origin.requests.dropFirst().map { $0.path.lowercased() }
            #expect(paths == [path, path])
        }
    }

    @Test("T7: ends loops and long chains at the limit", arguments: ["/loop", "/Case", "/1", "/ping"])
    func loops(path: String) async throws {
        try await Ask.origin { origin in
            origin.on("/loop", redirect(301, to: "/loop"))
            origin.on("/Case", redirect(301, to: "/case"))
            origin.on("/case", redirect(301, to: "/Case"))
            origin.on("/ping", redirect(302, to: "/pong"))
            origin.on("/pong", redirect(307, to: "/ping"))
            for hop in 1...30 { origin.on("/\(hop)", redirect(302, to: "/\(hop + 1)")) }
            #expect(await Ask.fetch(origin.url + path).failure == .tooManyRedirects(limit: 5))
            #expect(origin.requests.count == 6)
        }
    }

    @Test("T7: follows as many redirects as are allowed")
    func longChain() async throws {
        try await Ask.origin { origin in
            for hop in 1...5 { origin.on("/\(hop)", redirect(302, to: "/\(hop + 1)")) }
            origin.on("/6", .init(200, [], "<rss/>"))
            #expect(await Ask.fetch(origin.url + "/1").document?.text == "<rss/>")
        }
    }

    @Test(
        "T8: is not led to anything but http and https",
        arguments: ["file:///etc/hostname", "gopher://127.0.0.1:1/", "dict://127.0.0.1:1/", "ftp://127.0.0.1:1/"]
    )
    func otherSchemes(target: String) async throws {
        try await Ask.origin { origin in
            origin.on("/feed", redirect(302, to: target))
            let failure = await Ask.fetch(origin.url + "/feed").failure
            #expect(failure == .connection("redirected to something else than http or https"))
        }
    }

    @Test(
        "T9: is not led to a private address, however it is written",
        arguments: [
            "127.0.0.1", "127.1", "127.0.0.2", "0x7f.1", "2130706433", "017700000001", "0.0.0.0", "0", "[::1]",
            "[::]", "[::ffff:7f00:1]", "[::7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001::1]",
            "[::ffff:0:7f00:1]", "[fe80::1]", "[fd12::1]", "169.254.169.254", "10.0.0.1", "localhost",
        ]
    )
    func privateTargets(host: String) async throws {
        try await Ask.origin { outside in
            try await Ask.origin { inside in
                outside.on("/feed", redirect(302, to: inside.url(host: host) + "/secret"))
                inside.any { _ in .init(200, [], "<rss/>") }
                let policy = Ask.policy {
                    $0.addresses = AddressGuard(allow: ["127.0.0.1:\(outside.port)"])
                    $0.timeout = .milliseconds(500)
                }
                let failure = await Ask.fetch(outside.url + "/feed", policy: policy).failure
                #expect(failure?.state == .privateAddress)
                #expect(inside.requests.isEmpty)
            }
        }
    }

    @Test("T9: refuses loopback where it is not on the list, before a byte is sent")
    func refusesLoopback() async throws {
        try await Ask.origin { origin in
            origin.any { _ in .init(200, [], "<rss/>") }
            let policy = Ask.policy { $0.addresses = AddressGuard(allow: []) }
            let failure = await Ask.fetch(origin.url + "/feed", policy: policy).failure
            #expect(failure == .refusedAddress("127.0.0.1:\(origin.port)"))
            #expect(origin.requests.isEmpty)
        }
    }

    @Test("follows no Location of an answer that is no redirect", arguments: [200, 304])
    func noRedirect(status: Int) async throws {
        try await Ask.origin { origin in
            let headers = [("Location", "/other"), ("ETag", "\"2\"")]
            origin.on("/feed", .init(status, headers, status == 200 ? "<rss/>" : ""))
            origin.on("/other", .init(200, [], "<html/>"))
            let result = await Ask.fetch(origin.url + "/feed") { $0.validators.etag = "\"1\"" }
            #expect(origin.requests.map(\.path) == ["/feed"])
            #expect((result.document?.validators ?? result.unchanged?.validators)?.etag == "\"2\"")
        }
    }
}
