import Fetching
import Syndication
import Testing

@testable import Fetching

/// What is read from headers (polite.md, P1, P10, P14, P19).
///
/// P11, the ttl of RSS, stands in the document: it is not read here.
@Suite("ResponseHeaders")
struct ResponseHeadersTests {
    /// Sun, 15 Nov 2026 00:00:00 GMT.
    private static let now = 1_794_700_800

    private func hints(_ lines: String...) -> FreshnessHints {
        var headers = Ask.headers("HTTP/1.1 200 OK")
        for line in lines { Ask.take(Array((line + "\r\n").utf8), &headers) }
        return headers.hints(now: ResponseHeadersTests.now)
    }

    @Test("counts from a known day")
    func day() {
        #expect(Timestamp(seconds: Int64(ResponseHeadersTests.now)).rfc822 == "Sun, 15 Nov 2026 00:00:00 GMT")
    }

    @Test(
        "P10: reads max-age however it is written",
        arguments: [
            ("max-age=1800", 1800), ("public, max-age=1800", 1800), ("MAX-AGE=60,must-revalidate", 60),
            ("max-age=\"60\"", 60), ("no-cache, max-age=0", 0), ("s-maxage=5, max-age=60", 60),
        ]
    )
    func maxAge(directives: String, seconds: Int) {
        #expect(hints("Cache-Control: " + directives).maxAge == .seconds(seconds))
    }

    @Test("P10: joins several Cache-Control lines, and takes off the age")
    func joined() {
        #expect(hints("Cache-Control: public", "cache-control: max-age=100", "Age: 40").maxAge == .seconds(60))
        #expect(hints("Cache-Control: max-age=100", "Age: 400").maxAge == .zero)
        #expect(hints("Cache-Control: max-age=100", "Age: old").maxAge == .seconds(100))
    }

    @Test("P10: reads no max-age where there is none", arguments: ["no-store", "max-age", "max-age=", "max-age=soon"])
    func noMaxAge(directives: String) {
        #expect(hints("Cache-Control: " + directives).maxAge == nil)
    }

    @Test("P10: reads Expires, from the server's own date, where there is no max-age")
    func expires() {
        let hour = "Expires: Sun, 15 Nov 2026 01:00:00 GMT"
        #expect(hints(hour).maxAge == .seconds(3600))
        #expect(hints(hour, "Date: Sun, 15 Nov 2026 00:30:00 GMT").maxAge == .seconds(1800))
        #expect(hints(hour, "Cache-Control: max-age=60").maxAge == .seconds(60))
        #expect(hints("Expires: Thu, 01 Jan 1970 00:00:00 GMT").maxAge == .zero)
        #expect(hints("Expires: 0").maxAge == nil)
        #expect(hints("Expires: -1").maxAge == nil)
    }

    @Test("P10: reads Expires beside directives that say nothing about time (RFC 9111, section 4.2.1)")
    func expiresBesideDirectives() {
        let hour = "Expires: Sun, 15 Nov 2026 01:00:00 GMT"
        #expect(hints(hour, "Cache-Control: public").maxAge == .seconds(3600))
        #expect(hints(hour, "Cache-Control: no-cache").maxAge == nil)
        #expect(hints(hour, "Cache-Control: no-store").maxAge == nil)
    }

    @Test(
        "P10: takes absurd ages for what they are",
        arguments: [
            ("max-age=60", "-9223372036854775808"), ("max-age=-9223372036854775808", "1"),
            ("max-age=9223372036854775807", "9223372036854775807"), ("max-age=315360000", "0"),
        ]
    )
    func absurdAges(directive: String, age: String) {
        let wait = hints("Cache-Control: " + directive, "Age: " + age).maxAge ?? .zero
        #expect(wait >= .zero)
        #expect(wait <= .seconds(315_360_000))
    }

    @Test(
        "P14 T22: reads Retry-After as seconds or as a date, and nothing from what is neither",
        arguments: [
            ("120", 120), ("317100", 317_100), (" 120 ", 120), ("120, 300", 120), ("0.5", 1), ("120.4", 121),
            ("Sun, 15 Nov 2026 00:10:00 GMT", 600), ("Sunday, 15-Nov-26 00:10:00 GMT", 600),
            ("99999999999999999999", 31_536_000), ("Fri, 15 Nov 2126 00:00:00 GMT", 31_536_000), ("0", nil),
            ("-1", nil), ("", nil), ("soon", nil), ("nan", nil), ("Sat, 14 Nov 2026 00:00:00 GMT", nil),
            ("2026", 2026), ("20261116", 20_261_116), ("1:30", nil),
        ]
    )
    func retryAfter(text: String, seconds: Int?) {
        #expect(hints("Retry-After: " + text).retryAfter == seconds.map { .seconds($0) })
    }

    @Test("P14: takes the first of several Retry-After lines, and the longest of all hops")
    func retryAfterOfHops() {
        #expect(hints("Retry-After: 120", "Retry-After: 300").retryAfter == .seconds(120))
        let redirect = "HTTP/1.1 302 Found"
        let first = Ask.headers(redirect, "Retry-After: 300", "Location: /b", "", "HTTP/1.1 200 OK")
        #expect(first.hints(now: ResponseHeadersTests.now).retryAfter == .seconds(300))
        let second = Ask.headers(redirect, "Retry-After: 60", "", "HTTP/1.1 429 No", "Retry-After: 90")
        #expect(second.hints(now: ResponseHeadersTests.now).retryAfter == .seconds(90))
        let lower = Ask.headers(
            redirect,
            "Retry-After: 300",
            "",
            redirect,
            "Retry-After: 60",
            "",
            "HTTP/1.1 200 OK"
        )
        #expect(lower.hints(now: ResponseHeadersTests.now).retryAfter == .seconds(300))
    }

    @Test("forgets all other headers of a hop when the next begins")
    func hops() {
        let headers = Ask.headers(
            "HTTP/1.1 302 Found",
            "ETag: \"1\"",
            "Content-Type: text/html",
            "Cache-Control: max-age=60",
            "",
            "HTTP/2 200",
            "Last-Modified: Wed, 1 Jan 2020 0:0:0 +0000"
        )
        #expect(headers.validators == Validators(lastModified: "Wed, 1 Jan 2020 0:0:0 +0000"))
        #expect(headers["content-type"] == nil)
        #expect(headers.hints(now: ResponseHeadersTests.now).maxAge == nil)
    }

    @Test("P1: keeps validators byte for byte, the first of several, and none that is empty")
    func validators() {
        var headers = Ask.headers("HTTP/1.1 200 OK", "ETAG:   W/\"a b;c\"  ", "ETag: \"2\"", "Last-Modified: ")
        #expect(headers.validators == Validators(etag: "W/\"a b;c\""))
        headers = Ask.headers("HTTP/1.1 200 OK")
        Ask.take(Array("ETag: \"".utf8) + [0xE9, 0xC3, 0xA9] + Array("\"\r\n".utf8), &headers)
        #expect(headers.validators.etag?.unicodeScalars.map(\.value) == [0x22, 0xE9, 0xC3, 0xA9, 0x22])
    }

    @Test("P1: keeps no validator that is longer than servers accept in a request")
    func longValidator() {
        let text = String(repeating: "a", count: 8200)
        #expect(Ask.headers("HTTP/1.1 200 OK", "ETag: " + text, "Last-Modified: " + text).validators.isEmpty)
    }

    @Test(
        "P19 P20: finds the permanent beginning of a chain",
        arguments: [
            ([(301, "/b")], "http://a.example/b"), ([(308, "b")], "http://a.example/x/b"), ([(302, "/b")], nil),
            ([(303, "/b")], nil), ([(307, "/b")], nil), ([(301, "https://B.example/c?d")], "https://B.example/c?d"),
            ([(301, "//b.example/"), (308, "/c")], "http://b.example/c"),
            ([(301, "/b"), (302, "/c"), (301, "/d")], "http://a.example/b"), ([(302, "/b"), (301, "/c")], nil),
            ([(200, "/b")], nil), ([(103, "/b"), (301, "/c")], "http://a.example/c"),
        ] as [([(Int, String)], String?)]
    )
    func movedTo(hops: [(Int, String)], target: String?) {
        var headers = ResponseHeaders(address: "http://a.example/x/a")
        for (status, location) in hops {
            for line in ["HTTP/1.1 \(status) x", "Location: \(location)", ""] {
                Ask.take(Array((line + "\r\n").utf8), &headers)
            }
        }
        Ask.take(Array("HTTP/1.1 200 OK\r\n".utf8), &headers)
        #expect(headers.movedTo == target)
    }

    @Test("T14: counts lines and bytes of all hops together")
    func counts() {
        let headers = Ask.headers("HTTP/1.1 302 Found", "A: b", "", "HTTP/1.1 200 OK", "A: b", "")
        #expect(headers.count == 6)
        #expect(headers.bytes == 20 + 6 + 2 + 17 + 6 + 2)
    }
}
