import Scheduling
import Syndication
import TestSupport
import Testing

/// Hours and days on which a document wants no polls.
@Suite("skipHours and skipDays")
struct SkippedTimeTests {
    private func skipped(_ hours: [Int] = [], _ days: [String] = []) -> SkippedTime {
        var wishes = PublisherWishes()
        (wishes.skipHours, wishes.skipDays) = (hours, days)
        return SkippedTime(wishes)
    }

    /// The time allowed from Wednesday, 9:20:30 on.
    private func next(_ hours: [Int] = [], _ days: [String] = [], spread: Duration = .zero) -> String {
        skipped(hours, days).allowed(from: Sample.now + .hour, spread: spread).rfc3339
    }

    @Test("P12: leaves a time alone that is not skipped")
    func free() {
        #expect(next([8, 10], ["Tuesday", "Thursday"], spread: .minute) == "2026-11-25T09:20:30Z")
        #expect(!skipped().contains(Sample.now))
    }

    @Test("P12: moves a time into the next hour that is not skipped")
    func hours() {
        #expect(next([9]) == "2026-11-25T10:00:00Z")
        #expect(next([9, 10, 11, 13]) == "2026-11-25T12:00:00Z")
        #expect(next(Array(9...23)) == "2026-11-26T00:00:00Z")
    }

    @Test("P12: moves a time into the next day that is not skipped")
    func days() {
        #expect(next([], ["Wednesday"]) == "2026-11-26T00:00:00Z")
        #expect(next([], ["Wednesday", "Thursday", "Saturday"]) == "2026-11-27T00:00:00Z")
    }

    @Test("P12: finds a time that is neither in a skipped hour nor on a skipped day")
    func both() {
        #expect(next([0, 1], ["Wednesday"]) == "2026-11-26T02:00:00Z")
        let allButMonday = ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        #expect(next(Array(0...22), allButMonday) == "2026-11-30T23:00:00Z")
    }

    @Test("P12: takes 24 for midnight")
    func midnight() {
        let midnight = CivilDate(year: 2026, month: 11, day: 26, minute: 10).timestamp
        #expect(skipped([24]).contains(midnight))
        #expect(skipped([24]).allowed(from: midnight, spread: .zero).rfc3339 == "2026-11-26T01:00:00Z")
    }

    @Test("ignores hours where every one is skipped, but not the days, and the other way round")
    func always() {
        let week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        #expect(next(Array(0...23)) == "2026-11-25T09:20:30Z")
        #expect(next(Array(1...24)) == "2026-11-25T09:20:30Z")
        #expect(next([], week) == "2026-11-25T09:20:30Z")
        #expect(next(Array(0...23), ["Wednesday", "Thursday"]) == "2026-11-27T00:00:00Z")
        #expect(next([9], week) == "2026-11-25T10:00:00Z")
    }

    @Test("still skips where a document names one hour many times, and passes over a day that is none")
    func repeated() {
        #expect(next(Array(repeating: 9, count: 30)) == "2026-11-25T10:00:00Z")
        #expect(next([], Array(repeating: "Wednesday", count: 7) + ["Caturday"]) == "2026-11-26T00:00:00Z")
    }

    @Test("P8: comes some way into the allowed hour, never behind it")
    func spread() {
        #expect(next([9], spread: .minute * 5) == "2026-11-25T10:05:00Z")
        #expect(next([9, 11], spread: .day) == "2026-11-25T10:59:59Z")
    }

    @Test("P12: names for every time an allowed one that is not earlier, a week later at the most")
    func property() {
        var dice = Dice(seed: 12)
        let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        for _ in 0..<3000 {
            let skipped = skipped(
                (0..<dice.roll(24)).map { _ in dice.roll(25) },
                (0..<dice.roll(7)).map { _ in names[dice.roll(7)] }
            )
            // Before 1970, too.
            let time = Timestamp(milliseconds: Int64(dice.roll(1_000_000_000)) * 4000 - 2_000_000_000_000)
            let allowed = skipped.allowed(from: time, spread: .milliseconds(Int64(dice.roll(3_600_000))))
            guard !skipped.contains(allowed), allowed >= time, allowed.since(time) <= .day * 7,
                skipped.contains(time) || allowed == time
            else {
                Issue.record("\(time.rfc3339) became \(allowed.rfc3339) with \(skipped)")
                return
            }
        }
    }
}
