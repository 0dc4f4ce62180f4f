import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

@testable import Fetching

/// What is made of statuses, validators and pages (reliability.md, T16 to T23).
@Suite("Answers")
struct AnswerTests {
    private static let html = [("Content-Type", "text/html; charset=utf-8")]
    private static let justAMoment =
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>"

    @Test(
        "names what a status says",
        arguments: [
            (204, "HTTP 204"), (206, "HTTP 206"), (226, "HTTP 226"), (300, "HTTP 300"), (304, "HTTP 304"),
            (400, "HTTP 400"), (401, "HTTP 401"), (403, "HTTP 403"), (404, "HTTP 404"), (407, "HTTP 407"),
            (429, "rate limited"), (500, "HTTP 500"), (503, "HTTP 503"), (999, "HTTP 999"),
        ]
    )
    func statuses(status: Int, word: String) async throws {
        let failure = try #require(await Ask.fetch(.init(status, [], "<rss/>")).failure)
        #expect(failure.state.word == word)
    }

    @Test("takes a 410 for a farewell")
    func gone() async throws {
        #expect(try await Ask.fetch(.init(410, [], "<rss/>")).failure == .gone)
    }

    @Test("T16: names the wall, whatever the status", arguments: [200, 403, 503])
    func wall(status: Int) async throws {
        let result = try await Ask.fetch(.init(status, AnswerTests.html, AnswerTests.justAMoment))
        #expect(result.failure?.reason.hasPrefix("Cloudflare") == true)
    }

    @Test("T16: takes a 429 for one, also when it comes with a challenge")
    func wallOfBusyHost() async throws {
        let headers = AnswerTests.html + [("Retry-After", "60")]
        let result = try await Ask.fetch(.init(429, headers, AnswerTests.justAMoment))
        #expect(result.failure?.state == .rateLimited)
    }

    @Test(
        "T16: knows the walls by what they say",
        arguments: [
            ("<title>Just a moment...</title>", "Cloudflare"),
            ("<title>Attention Required! | Cloudflare</title>", "Cloudflare"),
            ("<script src=\"/cdn-cgi/challenge-platform/h/b/x.js\"></script>", "Cloudflare"),
            ("<iframe src=\"/_Incapsula_Resource?x=1\"></iframe>", "Imperva"),
            ("<title>DDoS-Guard</title>", "DDoS-Guard"),
            ("<script src=\"https://geo.captcha-delivery.com/c.js\"></script>", "DataDome"),
            ("<div id=\"px-captcha\"></div>", "HUMAN"), ("<script>AwsWafIntegration.getToken()</script>", "AWS WAF"),
            ("<title>Making sure you're not a bot!</title>", "Anubis"),
            ("<h1>Checking your browser before accessing example.org</h1>", "a bot wall"),
        ]
    )
    func walls(sign: String, wall: String) {
        let page = Array("<!doctype html><html>\(sign)</html>".utf8)
        #expect(ChallengeSigns.wall(mitigated: nil, contentType: "text/html", body: page) == wall)
        #expect(ChallengeSigns.wall(mitigated: nil, contentType: nil, body: page) == wall)
        #expect(ChallengeSigns.wall(mitigated: nil, contentType: "application/rss+xml", body: page) == nil)
    }

    @Test("T16: knows the wall by the header alone")
    func mitigated() async throws {
        let result = try await Ask.fetch(.init(403, [("cf-mitigated", "challenge")], "no"))
        #expect(result.failure?.reason.hasPrefix("Cloudflare") == true)
    }

    @Test(
        "T16: takes no feed that writes about walls for one, and leaves other pages to the parser",
        arguments: [
            "<rss><channel><title>Just a moment...</title><item>px-captcha</item></channel></rss>",
            "<!doctype html><html><title>Hotel Wi-Fi: please log in</title></html>",
            "<!doctype html><html><title>This domain is for sale</title></html>",
        ]
    )
    func noWall(text: String) async throws {
        #expect(try await Ask.fetch(.init(200, AnswerTests.html, text)).document?.text == text)
    }

    @Test("T17: takes no 204 and no 226 it did not ask for", arguments: [204, 226])
    func unasked(status: Int) async throws {
        let result = try await Ask.fetch(.init(status, [("ETag", "\"1\"")], "<rss/>")) { $0.validators.etag = "\"1\"" }
        #expect(result.failure?.state == .http(status))
    }

    @Test("T18: takes no 304 it did not ask for")
    func unaskedNotModified() async throws {
        let result = try await Ask.fetch(.init(304, [("ETag", "\"1\"")]))
        #expect(result.failure?.state == .http(304))
        #expect(result.failure?.reason == "HTTP 304, although nothing was asked that it could answer")
    }

    @Test(
        "T20: takes an ETag that changes each time for no change, and sends the last one",
        arguments: [["\"1\"", "\"2\"", "\"3\""], ["\"1\"", "W/\"1\"", "\"1\""]]
    )
    func flippingTags(tags: [String]) async throws {
        try await Ask.origin { origin in
            for tag in tags { origin.on("/feed", .init(200, [("ETag", tag)], "<rss/>")) }
            var validators = Validators()
            let hash = StableHash.of(Array("<rss/>".utf8))
            for tag in tags {
                let result = await Ask.fetch(origin.url + "/feed") {
                    $0.validators = validators
                    $0.bodyHash = hash
                }
                validators = validators.updated(with: try #require(result.unchanged).validators)
                #expect(validators.etag == tag)
            }
            #expect(origin.requests.map { $0.headers["if-none-match"] } == [nil] + tags.dropLast())
        }
    }

    @Test(
        "T21: sends a Last-Modified back that lies far ahead, or is no date",
        arguments: ["Tue, 01 Jan 2041 00:00:00 GMT", "yesterday", "2020-01-01", "0", "-1", "Wed, 32 Foo 20200 99:99"]
    )
    func oddDates(date: String) async throws {
        try await Ask.origin { origin in
            origin.on("/feed", .init(200, [("Last-Modified", date)], "<rss/>"))
            let validators = try #require(await Ask.fetch(origin.url + "/feed").document).validators
            _ = await Ask.fetch(origin.url + "/feed") { $0.validators = validators }
            #expect(origin.requests.last?.headers["if-modified-since"] == date)
        }
    }

    @Test("T22: brings Retry-After with whatever asks to wait", arguments: [403, 429, 500, 503])
    func retryAfter(status: Int) async throws {
        let failure = try await Ask.fetch(.init(status, [("Retry-After", "317100")])).failure
        guard case .status(status, let hints) = failure else {
            Issue.record("not a status: \(String(describing: failure))")
            return
        }
        #expect(hints.retryAfter == .seconds(317_100))
        #expect(hints.host == "127.0.0.1")
    }

    @Test("T23: asks once, whatever the answer: a server that refuses the second request never sees one")
    func askedOnce() async throws {
        let clock = ManualClock()
        try await Ask.origin(clock: clock) { origin in
            origin.any { [clock] request in
                let isTooSoon = request.time == clock.now && request.path == "/refused"
                return isTooSoon ? .init(403) : .init(200, [], "<rss/>")
            }
            #expect(await Ask.fetch(origin.url + "/refused").failure?.state == .http(403))
            clock.advance(by: .seconds(3600))
            #expect(await Ask.fetch(origin.url + "/feed").document != nil)
            #expect(origin.requests.map(\.path) == ["/refused", "/feed"])
            #expect(origin.requests.map(\.overlap) == [1, 1])
            #expect(origin.requests.last?.time == clock.now)
        }
    }
}
