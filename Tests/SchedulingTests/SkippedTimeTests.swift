import Scheduling
import Syndication
import Testing

/// Hours and days on which a document wants no polls.
@Suite("skipHours and skipDays")
struct SkippedTimeTests {
    private let interval = PollInterval(
        PollPolicy(start: .seconds(3600), min: .seconds(900), max: .seconds(86_400), jitter: 1, backoff: .seconds(900))
    )

    /// The time after a poll on a Wednesday at 8:20:30.
    private func next(skipHours: [Int] = [], skipDays: [String] = [], random: Double = 0) -> String {
        var record = SourceRecord(id: SourceID("https://a.example/rss"))
        (record.skipHours, record.skipDays) = (skipHours, skipDays)
        let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8, minute: 20, second: 30).timestamp
        return interval.next(after: .read(new: 1), FreshnessHints(), record: record, now: now, random: random).time
            .rfc3339
    }

    @Test("leaves a time alone that is not skipped")
    func free() {
        #expect(next(skipHours: [8, 10], skipDays: ["Tuesday", "Thursday"]) == "2026-11-25T09:20:30Z")
    }

    @Test("moves a time to the beginning of the next hour that is not skipped")
    func hours() {
        #expect(next(skipHours: [9]) == "2026-11-25T10:00:00Z")
        #expect(next(skipHours: [9, 10, 11, 13]) == "2026-11-25T12:00:00Z")
        #expect(next(skipHours: Array(9...23)) == "2026-11-26T00:00:00Z")
    }

    @Test("moves a time to the beginning of the next day that is not skipped")
    func days() {
        #expect(next(skipDays: ["Wednesday"]) == "2026-11-26T00:00:00Z")
        #expect(next(skipDays: ["Wednesday", "Thursday", "Saturday"]) == "2026-11-27T00:00:00Z")
    }

    @Test("finds a time that is neither in a skipped hour nor on a skipped day")
    func both() {
        #expect(next(skipHours: [0, 1], skipDays: ["Wednesday"]) == "2026-11-26T02:00:00Z")
        let allButMonday = ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        #expect(next(skipHours: Array(0...22), skipDays: allButMonday) == "2026-11-30T23:00:00Z")
    }

    @Test("ignores a document that skips every hour or every day")
    func always() {
        #expect(next(skipHours: Array(0...23)) == "2026-11-25T09:20:30Z")
        let week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        #expect(next(skipDays: week) == "2026-11-25T09:20:30Z")
    }

    @Test("still skips where a document names one hour many times")
    func repeated() {
        #expect(next(skipHours: Array(repeating: 9, count: 30)) == "2026-11-25T10:00:00Z")
        #expect(next(skipDays: Array(repeating: "Wednesday", count: 7)) == "2026-11-26T00:00:00Z")
    }

    @Test("moves a time that only the jitter brought into a skipped hour")
    func behindJitter() {
        #expect(next(skipHours: [10], random: 0) == "2026-11-25T09:20:30Z")
        #expect(next(skipHours: [10], random: 0.75) == "2026-11-25T11:00:00Z")
    }
}
