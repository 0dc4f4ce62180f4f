import Syndication
import Testing

@testable import Normalization

@Suite("Dates of articles")
struct ArticleDatesTests {
    private static func noonPlus(minutes: Int) -> Timestamp { Desk.now + .seconds(minutes * 60) }

    /// What an entry says of its dates, and what is made of it.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var published: String?
        var created: String?
        var updated: String?
        var expected: Dated
    }

    static let cases = [
        Case(
            testDescription: "published",
            published: "2026-03-04T06:30:00Z",
            created: "2026-03-04T05:00:00Z",
            updated: "2026-03-04T07:00:00Z",
            expected: Dated(noonPlus(minutes: -330), .declared)
        ),
        Case(
            testDescription: "created only",
            created: "2026-03-04T05:00:00Z",
            updated: "2026-03-04T07:00:00Z",
            expected: Dated(noonPlus(minutes: -420), .declared)
        ),
        Case(
            testDescription: "updated only",
            updated: "2026-03-04T07:00:00Z",
            expected: Dated(noonPlus(minutes: -300), .declared)
        ),
        Case(
            testDescription: "published cannot be read",
            published: "soon",
            updated: "2026-03-04T07:00:00Z",
            expected: Dated(noonPlus(minutes: -300), .repaired)
        ),
        Case(
            testDescription: "a clock that is fast",
            published: "2026-03-04T12:09:00Z",
            expected: Dated(noonPlus(minutes: 9), .declared)
        ),
        Case(
            testDescription: "the future",
            published: "2026-03-04T12:11:00Z",
            expected: Dated(Desk.now, .repaired)
        ),
        Case(
            testDescription: "the far future",
            published: "9999-12-31T23:59:59Z",
            expected: Dated(Desk.now, .repaired)
        ),
        Case(testDescription: "none", expected: Dated(Desk.now, .firstSeen)),
        Case(testDescription: "none to be read", published: "soon", expected: Dated(Desk.now, .firstSeen)),
    ]

    @Test("the date of publication tells where it comes from", arguments: ArticleDatesTests.cases)
    func published(of dates: Case) {
        var entry = ParsedEntry()
        entry.published = dates.published
        entry.created = dates.created
        entry.updated = dates.updated
        #expect(ArticleDates.published(entry, now: Desk.now) == dates.expected)
    }

    private static let atHalfPastSix = Dated(noonPlus(minutes: -330), .declared)

    static let updates: [(String?, Dated)] = [
        (nil, atHalfPastSix),
        ("soon", atHalfPastSix),
        ("2026-03-04T05:00:00Z", atHalfPastSix),
        ("2026-03-04T06:30:00Z", atHalfPastSix),
        ("2026-03-04T07:00:00Z", Dated(noonPlus(minutes: -300), .declared)),
        ("2026-03-05T07:00:00Z", Dated(Desk.now, .repaired)),
    ]

    @Test(
        "the date of the last update is never before publication nor in the future",
        arguments: ArticleDatesTests.updates
    )
    func updated(written: String?, expected: Dated) {
        var entry = ParsedEntry()
        entry.updated = written
        let updated = ArticleDates.updated(entry, published: ArticleDatesTests.atHalfPastSix, now: Desk.now)
        #expect(updated == expected)
    }

    @Test("an update set back to now is not before a publication a little ahead of it")
    func updateOfAFastClock() {
        var entry = ParsedEntry()
        entry.updated = "2026-03-05T07:00:00Z"
        let published = Dated(ArticleDatesTests.noonPlus(minutes: 9), .declared)
        let updated = ArticleDates.updated(entry, published: published, now: Desk.now)
        #expect(updated.time >= published.time)
    }
}
