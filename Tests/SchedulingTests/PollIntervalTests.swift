import Scheduling
import Syndication
import Testing

/// When a source is asked next.
@Suite("PollInterval")
struct PollIntervalTests {
    /// A Wednesday.
    private let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8, minute: 20, second: 30).timestamp
    private let fresh = SourceRecord(id: SourceID("https://a.example/rss"))
    private let day: Duration = .seconds(86_400)

    private let interval = PollInterval(
        PollPolicy(
            start: .seconds(3600),
            min: .seconds(900),
            max: .seconds(86_400),
            jitter: 0.5,
            backoff: .seconds(900)
        )
    )

    /// How long a source waits after a poll.
    private func wait(
        after outcome: PollOutcome,
        _ record: SourceRecord,
        maxAge: Duration? = nil,
        retryAfter: Duration? = nil,
        random: Double = 0
    ) -> Duration {
        var hints = FreshnessHints()
        hints.maxAge = maxAge
        hints.retryAfter = retryAfter
        return interval.next(after: outcome, hints, record: record, now: now, random: random).time.since(now)
    }

    private func pace(after outcome: PollOutcome, interval known: Duration?) -> Duration {
        var record = fresh
        record.interval = known
        return interval.next(after: outcome, FreshnessHints(), record: record, now: now, random: 0).pace
    }

    private func record(interval: Duration? = nil, failures: Int = 0, state: String = "ok") -> SourceRecord {
        var record = fresh
        (record.interval, record.failures, record.state) = (interval, failures, state)
        return record
    }

    // MARK: - Pace

    @Test("asks a source that has news at the pace of the start, however slow it was before")
    func news() {
        #expect(pace(after: .read(new: 1), interval: nil) == .seconds(3600))
        #expect(pace(after: .read(new: 3), interval: .seconds(80_000)) == .seconds(3600))
    }

    @Test("asks a source without news a quarter later each time, up to the longest interval")
    func slower() {
        #expect(pace(after: .read(new: 0), interval: nil) == .seconds(4500))
        #expect(pace(after: .notModified, interval: .seconds(7200)) == .seconds(9000))
        #expect(pace(after: .notModified, interval: .seconds(80_000)) == day)
        #expect(pace(after: .notModified, interval: day) == day)
    }

    @Test("keeps the pace of a source that fails")
    func failing() {
        #expect(pace(after: .failed(.connection("refused")), interval: .seconds(7200)) == .seconds(7200))
        #expect(pace(after: .unreadable, interval: .seconds(7200)) == .seconds(7200))
    }

    @Test("never asks faster than the shortest interval, also where the start is shorter")
    func shortest() {
        let hasty = PollInterval(
            PollPolicy(start: .seconds(60), min: .seconds(900), max: day, jitter: 0, backoff: .seconds(900))
        )
        for outcome in [PollOutcome.read(new: 1), .read(new: 0), .notModified] {
            let next = hasty.next(after: outcome, FreshnessHints(), record: fresh, now: now, random: 0)
            #expect(next.pace == .seconds(900))
            #expect(next.time == now + .seconds(900))
        }
    }

    // MARK: - Wishes

    @Test("waits as long as the document wishes, but no longer than the longest interval")
    func wish() {
        var record = fresh
        record.wishedInterval = .seconds(7200)
        #expect(wait(after: .read(new: 1), record) == .seconds(7200))
        record.wishedInterval = .seconds(600)
        #expect(wait(after: .read(new: 1), record) == .seconds(3600))
        record.wishedInterval = .seconds(30 * 86_400)
        #expect(wait(after: .read(new: 1), record) == day)
    }

    @Test("waits until an answer is no longer fresh, but no longer than the longest interval")
    func maxAge() {
        #expect(wait(after: .notModified, fresh, maxAge: .seconds(18_000)) == .seconds(18_000))
        #expect(wait(after: .notModified, fresh, maxAge: .zero) == .seconds(4500))
        #expect(wait(after: .notModified, fresh, maxAge: .seconds(365 * 86_400)) == day)
    }

    @Test("waits as long as a server asks for, beyond the longest interval, but no longer than a week")
    func retryAfter() {
        let busy = PollOutcome.failed(.status(503, FreshnessHints()))
        #expect(wait(after: busy, fresh, retryAfter: .seconds(2 * 86_400)) == .seconds(2 * 86_400))
        #expect(wait(after: busy, fresh, retryAfter: .seconds(365 * 86_400)) == .seconds(7 * 86_400))
        #expect(wait(after: busy, fresh, retryAfter: .seconds(1)) == .seconds(3600))
        #expect(wait(after: .read(new: 1), fresh, retryAfter: .seconds(5000)) == .seconds(5000))
    }

    // MARK: - Failures

    @Test(
        "doubles the wait with every failure in a row, up to a week",
        arguments: [
            (0, 900), (1, 1800), (2, 3600), (3, 7200), (6, 57_600), (9, 460_800), (10, 604_800), (16, 604_800),
            (1000, 604_800),
        ]
    )
    func backoff(failures: Int, seconds: Int) {
        // A pace so quick that only the back-off counts.
        let quick = record(interval: .seconds(900), failures: failures)
        #expect(wait(after: .failed(.timeout(after: .seconds(30))), quick) == .seconds(seconds))
        #expect(wait(after: .unreadable, quick) == .seconds(seconds))
    }

    @Test("asks a source that is gone once more after a day, and then no more")
    func gone() {
        #expect(wait(after: .failed(.gone), record(state: "ok")) == day)
        #expect(wait(after: .failed(.gone), record(failures: 1, state: "HTTP 500")) == day)
        #expect(wait(after: .failed(.gone), record(failures: 1, state: "gone")) >= .seconds(3000 * 86_400))
    }

    @Test("goes back to the start at least when it was too many requests and no time was named")
    func tooMany() {
        let quick = record(interval: .seconds(900))
        #expect(wait(after: .failed(.status(429, FreshnessHints())), quick) == .seconds(3600))
        #expect(wait(after: .failed(.status(500, FreshnessHints())), quick) == .seconds(900))
        let fifth = record(interval: .seconds(900), failures: 4)
        #expect(wait(after: .failed(.status(429, FreshnessHints())), fifth) == .seconds(14_400))
    }

    @Test("takes the server at its word when it was too many requests and a time was named")
    func tooManyUntil() {
        let quick = record(interval: .seconds(900))
        let answer = PollOutcome.failed(.status(429, FreshnessHints()))
        #expect(wait(after: answer, quick, retryAfter: .seconds(1200)) == .seconds(1200))
        #expect(wait(after: answer, quick, retryAfter: .seconds(60)) == .seconds(900))
    }

    @Test("waits four times the start where it is not welcome", arguments: [401, 403])
    func forbidden(status: Int) {
        #expect(wait(after: .failed(.status(status, FreshnessHints())), record()) == .seconds(14_400))
        let sixth = record(failures: 5)
        #expect(wait(after: .failed(.status(status, FreshnessHints())), sixth) == .seconds(28_800))
    }

    @Test("counts no failure against a source that was not asked to the end")
    func cancelled() {
        #expect(wait(after: .failed(.cancelled), record(interval: .seconds(900), failures: 9)) == .seconds(900))
    }

    // MARK: - Jitter

    @Test(
        "adds to the wait and never takes away from it",
        arguments: [(0, 3600), (0.25, 4050), (0.5, 4500), (1, 5400)] as [(Double, Int)]
    )
    func jitter(random: Double, seconds: Int) {
        #expect(wait(after: .read(new: 1), fresh, random: random) == .seconds(seconds))
    }

    @Test("adds to what a server asks for, too")
    func jitterBehindRetryAfter() {
        let wait = wait(
            after: .failed(.status(503, FreshnessHints())),
            fresh,
            retryAfter: .seconds(7200),
            random: 0.5
        )
        #expect(wait == .seconds(9000))
    }

    // MARK: - Arithmetic

    @Test("tells how the time was reckoned")
    func arithmetic() {
        var hints = FreshnessHints()
        hints.retryAfter = .seconds(7200)
        let failed = interval.next(
            after: .failed(.status(503, hints)),
            hints,
            record: fresh,
            now: now,
            random: 0.5
        )
        #expect(failed.arithmetic == "max(pace 60m, Retry-After 2h, back-off 15m) = Retry-After, + 30m jitter")
        var skipping = fresh
        skipping.wishedInterval = .seconds(1800)
        skipping.skipHours = [9]
        let read = interval.next(after: .read(new: 1), FreshnessHints(), record: skipping, now: now, random: 0)
        #expect(
            read.arithmetic == "max(pace 60m, ttl/sy 30m) = pace, + 0ms jitter, moved out of skipHours/skipDays"
        )
    }
}
