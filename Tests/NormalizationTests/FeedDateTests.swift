import Normalization
import Syndication
import Testing

@Suite("Dates as publishers write them")
struct FeedDateTests {
    static let dates: [(String, String)] = [
        // RFC 822 and 2822
        ("Wed, 04 Mar 2026 06:30:00 GMT", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 +0100", "2026-03-04T05:30:00Z"),
        ("Wed, 4 Mar 2026 06:30:00 -0330", "2026-03-04T10:00:00Z"),
        ("04 Mar 2026 06:30:00 GMT", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 26 06:30:00 GMT", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 96 06:30:00 GMT", "1996-03-04T06:30:00Z"),
        ("Wed, 04 Mar 2026 06:30 GMT", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 2026", "2026-03-04T00:00:00Z"),
        ("Wednesday, 04 March 2026 06:30:00 EST", "2026-03-04T11:30:00Z"),
        ("wed, 04 mar 2026 06:30:00 gmt", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 PDT", "2026-03-04T13:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 CEST", "2026-03-04T04:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 A", "2026-03-04T06:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 GMT+01:00", "2026-03-04T05:30:00Z"),
        ("Wed, 04 Mar 2026 06:30:00 (sunrise) GMT", "2026-03-04T06:30:00Z"),
        ("Mon, 04 Mar 2026 06:30:00 GMT", "2026-03-04T06:30:00Z"),
        // HTTP's old form (RFC 9110, section 5.6.7) and asctime
        ("Wednesday, 04-Mar-26 06:30:00 GMT", "2026-03-04T06:30:00Z"),
        ("Wed Mar  4 06:30:00 2026", "2026-03-04T06:30:00Z"),
        // RFC 3339, W3CDTF, ISO 8601, SQL
        ("2026-03-04T06:30:00Z", "2026-03-04T06:30:00Z"),
        ("  2026-03-04T06:30:00Z\n", "2026-03-04T06:30:00Z"),
        ("2026-03-04t06:30:00z", "2026-03-04T06:30:00Z"),
        ("2026-03-04T06:30:00.987Z", "2026-03-04T06:30:00Z"),
        ("2026-03-04T06:30:00+05:30", "2026-03-04T01:00:00Z"),
        ("2026-03-04T06:30:00-0800", "2026-03-04T14:30:00Z"),
        ("2026-03-04T06:30Z", "2026-03-04T06:30:00Z"),
        ("2026-03-04T06:30:00", "2026-03-04T06:30:00Z"),
        ("2026-03-04 06:30:00 +0200", "2026-03-04T04:30:00Z"),
        ("2026-03-04T23:59:60Z", "2026-03-05T00:00:00Z"),
        ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"),
        ("20260304T063000Z", "2026-03-04T06:30:00Z"),
        ("2026-063", "2026-03-04T00:00:00Z"),
        ("2026-03-04", "2026-03-04T00:00:00Z"),
        ("2026-03", "2026-03-01T00:00:00Z"),
        ("2026", "2026-01-01T00:00:00Z"),
        // Habits
        ("Mar 4, 2026 6:30 PM", "2026-03-04T18:30:00Z"),
        ("Mar 4, 2026 12:05 AM", "2026-03-04T00:05:00Z"),
        ("4th March 2026", "2026-03-04T00:00:00Z"),
        ("04.03.2026", "2026-03-04T00:00:00Z"),
        ("03/14/2026", "2026-03-14T00:00:00Z"),
        ("14/03/2026", "2026-03-14T00:00:00Z"),
        ("04-Mar-2026 06:30", "2026-03-04T06:30:00Z"),
        ("4 mars 2026", "2026-03-04T00:00:00Z"),
        ("4. März 2026", "2026-03-04T00:00:00Z"),
        ("4 мая 2026", "2026-05-04T00:00:00Z"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z"),
    ]

    @Test("a date is read as the time it names, in UTC", arguments: FeedDateTests.dates)
    func isRead(written: String, expected: String) {
        #expect(FeedDate.parse(written)?.rfc3339 == expected)
    }

    static let noDates = [
        "", "   ", "now", "yesterday", "Wed", "04 Mar", "12:30", "1772605800",
        "Mon, 31 Feb 2026 06:30:00 GMT", "Wed, 32 Mar 2026 06:30:00 GMT", "Wed, 04 Mar 2026 25:00:00 GMT",
        "04 Xyz 2026", "Wed, 04 Mar 2026 06:30:00 XYZ", "Wed, 04 Mar 2026 06:30:00 +99999999999999",
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-03-00", "2026-366", "2026-W10-3",
        "2026-03-04T24:00:00Z", "2026-03-04T06:60:00Z", "2026-03-04T06:30:00+25:00", "2026-03-04T06:30:00Z and more",
        "0001-01-01T00:00:00Z", "0000-00-00 00:00:00", "99999999999999999999", "9223372036854775807-01-01",
        String(repeating: "1", count: 500),
    ]

    @Test(
        "an impossible date is none: never rolled forward, never now, never the epoch",
        arguments: FeedDateTests.noDates
    )
    func isNone(written: String) {
        #expect(FeedDate.parse(written) == nil)
    }

    static let enormous = ["03/04/9999999999", "03/04/9223372036854775807", "4-Mar-99999", "03/04/99999"]

    @Test("a year of more than four digits is no date, and stops nothing", arguments: FeedDateTests.enormous)
    func enormousYear(written: String) {
        #expect(FeedDate.parse(written) == nil)
    }
}
