import Scheduling
import Syndication
import TestSupport
import Testing

/// What holds of the next poll, whatever came before.
@Suite("PollInterval, over many records")
struct PollIntervalPropertyTests {
    /// A poll of which everything is thrown with dice.
    private struct Throw {
        var outcome: PollOutcome
        var hints: FreshnessHints
        var record: SourceRecord
        var hostBlock: Timestamp?
        var now: Timestamp
        var random: Double

        init(_ dice: inout Dice) {
            func length(_ seconds: Int) -> Duration { .milliseconds(dice.roll(seconds) * 1000 + dice.roll(1000)) }
            func maybe<T>(_ value: T) -> T? { dice.roll(2) == 0 ? value : nil }
            now = Sample.now + length(30 * 86_400)
            let entries = dice.roll(30)
            let outcomes: [PollOutcome] = [
                .read(entries: entries, known: dice.roll(entries + 1)), .notModified, .unreadable,
                .failed(Sample.failures[dice.roll(Sample.failures.count)]),
            ]
            outcome = outcomes[dice.roll(outcomes.count)]
            hints = Sample.hints(retryAfter: maybe(length(20 * 86_400)))
            record = Sample.fresh
            record.pace.interval = maybe(length(86_400))
            record.lastGood = maybe(now - length(86_400))
            record.wishes.interval = maybe(length(3 * 86_400))
            record.wishes.maxAge = maybe(length(3 * 86_400))
            record.wishes.skipHours = (0..<dice.roll(12)).map { _ in dice.roll(25) }
            record.wishes.skipDays = (0..<dice.roll(3)).map { _ in ["Sunday", "Monday", "Friday"][dice.roll(3)] }
            record.trust.isTrusted = dice.roll(3) > 0
            if dice.roll(2) == 0 { record.validators.etag = "\"1\"" }
            record.failures = dice.roll(50)
            record.failingSince = maybe(now - length(20 * 86_400))
            hostBlock = maybe(now + length(8 * 86_400) - .day)
            random = Double(dice.roll(1001)) / 1000
        }

        func next(_ policy: PollPolicy = PollPolicy(), random other: Double? = nil) -> NextPoll {
            PollInterval(policy).next(
                after: outcome,
                hints,
                record: record,
                hostBlock: hostBlock,
                now: now,
                random: other ?? random
            )
        }
    }

    /// Throws many polls; stops at the first of which something does not hold.
    private func check(_ seed: UInt64, _ holds: (Throw) -> Bool) {
        var dice = Dice(seed: seed)
        for _ in 0..<5000 {
            let poll = Throw(&dice)
            guard holds(poll) else {
                Issue.record("\(poll.outcome) at \(poll.now.rfc3339), random \(poll.random): \(poll.next().arithmetic)")
                return
            }
        }
    }

    @Test("P8: is never before what was decided, and no term is longer than the winner")
    func never() {
        check(1) { poll in
            let next = poll.next()
            guard let winner = next.terms.first(where: { $0.term == next.winner }) else { return false }
            return next.terms.allSatisfy { $0.wait <= winner.wait } && next.time >= poll.now + winner.wait
        }
    }

    @Test("P12: is never in a skipped hour or on a skipped day")
    func skipped() {
        check(2) { poll in
            let next = poll.next()
            return !SkippedTime(poll.record.wishes).contains(next.time) && (next.isMoved || next.time >= poll.now)
        }
    }

    @Test("P8: is as late as without jitter at least, and a tenth later at the most")
    func jitter() {
        check(3) { poll in
            var poll = poll
            poll.record.wishes.skipHours = []
            poll.record.wishes.skipDays = []
            let (none, some, most) = (poll.next(random: 0), poll.next(), poll.next(random: 1))
            let wait = none.time.since(poll.now)
            return none.jitter == .zero && none.winner == some.winner && none.time <= some.time
                && some.time <= most.time
                && most.time.since(poll.now) <= wait * 1.1 + .milliseconds(1)
        }
    }

    @Test("P14: is a minute at the most behind a time a server has named to this source")
    func courtesy() {
        check(4) { poll in
            let next = poll.next(random: 1)
            return next.winner != .retryAfter && next.winner != .host || next.jitter <= .minute
        }
    }

    @Test("P10, P11, P14: is a week off at the most, and a day where it answers well and nobody asks for more")
    func bounds() {
        check(5) { poll in
            var poll = poll
            poll.record.wishes.skipHours = []
            poll.record.wishes.skipDays = []
            let longest = poll.next().time.since(poll.now)
            poll.hints.retryAfter = nil
            poll.hostBlock = nil
            return longest <= .day * 7 * 1.1
                && (!poll.outcome.isGood || poll.next().time.since(poll.now) <= .day * 1.1)
        }
    }

    @Test("P8: begins in every minute of the hour about as often")
    func minutes() {
        var dice = Dice(seed: 60)
        var lines: [PolitenessTable.Line] = []
        var times = (0..<300).map { _ in Sample.now + .milliseconds(Int64(dice.roll(3_600_000))) }
        for _ in 0..<40 {
            for index in times.indices {
                let next = PollInterval(PollPolicy()).next(
                    after: .notModified,
                    FreshnessHints(),
                    record: Sample.record(),
                    hostBlock: nil,
                    now: times[index],
                    random: Double(dice.roll(100_000)) / 100_000
                )
                times[index] = next.time
                lines.append(
                    PolitenessTable.Line(
                        time: next.time.milliseconds,
                        path: "/\(index)",
                        host: "h\(index)",
                        isConditional: true,
                        status: 304
                    )
                )
            }
        }
        let table = PolitenessTable(lines)
        #expect(table.minuteChiSquare < 100)
        #expect((table.gaps.min() ?? 0) >= 3_600_000)
    }
}
