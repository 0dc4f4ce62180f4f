import Scheduling
import Syndication
import TestSupport
import Testing

/// When a source is asked next.
@Suite("PollInterval")
struct PollIntervalTests {
    private let now = Sample.now
    private let news = PollOutcome.read(entries: 10, known: 9)
    private let interval = PollInterval(PollPolicy())

    /// The next poll of a source; at the pace of the start, without jitter, if nothing else is said.
    private func next(
        after outcome: PollOutcome,
        _ record: SourceRecord = Sample.record(),
        retryAfter: Duration? = nil,
        hostBlock: Timestamp? = nil,
        random: Double = 0
    ) -> NextPoll {
        interval.next(
            after: outcome,
            Sample.hints(retryAfter: retryAfter),
            record: record,
            hostBlock: hostBlock,
            now: now,
            random: random
        )
    }

    /// The record of a source with validators and a wish.
    private func record(ttl: Duration? = nil, maxAge: Duration? = nil) -> SourceRecord {
        var record = Sample.record()
        record.validators = Validators(etag: "\"1\"")
        (record.wishes.interval, record.wishes.maxAge) = (ttl, maxAge)
        return record
    }

    /// The record of a source that has failed, so quick that only the back-off counts.
    private func failing(_ failures: Int) -> SourceRecord {
        var record = record()
        record.pace.interval = .minute
        (record.failures, record.failingSince) = (failures, now - .hour)
        return record
    }

    private func wait(
        after outcome: PollOutcome,
        _ record: SourceRecord,
        retryAfter: Duration? = nil,
        hostBlock: Timestamp? = nil
    ) -> Duration {
        next(after: outcome, record, retryAfter: retryAfter, hostBlock: hostBlock).time.since(now)
    }

    // MARK: - Terms

    @Test("goes by the source's own pace, and by the start where there is none yet")
    func pace() {
        #expect(next(after: news, Sample.record(every: .hour * 3)).time == now + .hour * 3)
        #expect(next(after: news, Sample.record(every: .hour * 3)).winner == .pace)
        #expect(next(after: Sample.silence, Sample.fresh).time == now + .hour)
    }

    @Test("P11: waits as long as the document wishes, but no longer than a day")
    func wish() {
        #expect(wait(after: news, record(ttl: .hour * 2)) == .hour * 2)
        #expect(wait(after: news, record(ttl: .minute * 10)) == .hour)
        #expect(wait(after: news, record(ttl: .day * 30)) == .day)
        #expect(wait(after: Sample.silence, record(ttl: .hour * 2)) == .hour * 2)
    }

    @Test("P10: waits until an answer is no longer fresh, but no longer than a day")
    func maxAge() {
        #expect(wait(after: .notModified, record(maxAge: .hour * 5)) == .hour * 5)
        #expect(wait(after: .notModified, record(maxAge: .zero)) == .hour)
        #expect(wait(after: .notModified, record(maxAge: .day * 3650)) == .day)
    }

    @Test("P10: does not take an error for as fresh as the last document was")
    func staleMaxAge() {
        #expect(wait(after: Sample.status(500), record(maxAge: .hour * 5)) == .hour)
    }

    @Test("P14: waits as long as a server asks for, beyond the longest interval, but no longer than a week")
    func retryAfter() {
        let busy = Sample.status(503)
        #expect(wait(after: busy, record(), retryAfter: .day * 2) == .day * 2)
        #expect(wait(after: busy, record(), retryAfter: .seconds(317_100)) == .seconds(317_100))
        #expect(wait(after: busy, record(), retryAfter: .day * 365) == .day * 7)
        #expect(wait(after: busy, record(), retryAfter: .seconds(1)) == .hour)
        #expect(wait(after: news, record(), retryAfter: .minute * 80) == .minute * 80)
    }

    @Test("P14: waits until the host may be asked, and pays no heed to a time that is over")
    func host() {
        #expect(wait(after: news, record(), hostBlock: now + .hour * 9) == .hour * 9)
        #expect(next(after: news, record(), hostBlock: now + .hour * 9).winner == .host)
        #expect(wait(after: news, record(), hostBlock: now - .hour) == .hour)
        #expect(next(after: news, record(), hostBlock: now).terms.count == 1)
    }

    @Test("P17: waits longer with every failure", arguments: [(1, 900), (2, 1350), (3, 2025), (99, 86_400)])
    func backoff(failures: Int, seconds: Int) {
        #expect(wait(after: Sample.silence, failing(failures)) == .seconds(seconds))
        #expect(next(after: .unreadable, failing(failures)).winner == .backoff)
    }

    @Test("P17: asks a source that fails no more often than one that does not")
    func failingPace() {
        var slow = failing(1)
        slow.pace.interval = .hour * 9
        #expect(wait(after: Sample.silence, slow) == .hour * 9)
    }

    @Test("P17: waits four hours where it is not welcome, and a day after 410")
    func unwelcome() {
        #expect(wait(after: Sample.status(401), failing(1)) == .hour * 4)
        #expect(wait(after: Sample.status(403), failing(1)) == .hour * 4)
        #expect(wait(after: .failed(.gone), failing(1)) == .day)
    }

    @Test("P6: asks a source whose validators have lied once a day")
    func untrusted() {
        var record = record()
        record.trust.isTrusted = false
        #expect(wait(after: news, record) == .day)
        #expect(next(after: news, record).winner == .unconditional)
    }

    @Test("P7: asks a source without validators no more often than at the start")
    func noValidators() {
        var record = Sample.record(every: .minute * 20)
        #expect(wait(after: news, record) == .hour)
        record.validators = Validators(lastModified: "yesterday")
        #expect(wait(after: news, record) == .minute * 20)
    }

    @Test("counts no failure against a source that was not asked to the end")
    func cancelled() {
        #expect(wait(after: .failed(.cancelled), failing(9)) == .minute)
    }

    // MARK: - Jitter

    @Test(
        "P8: adds up to a tenth, and never takes away",
        arguments: [(0, 3600), (0.25, 3690), (0.5, 3780), (1, 3960)] as [(Double, Int)]
    )
    func jitter(random: Double, seconds: Int) {
        #expect(next(after: news, random: random).time == now + .seconds(seconds))
        #expect(next(after: news, random: random).jitter == .seconds(seconds - 3600))
    }

    @Test("P14: comes a minute at the most behind the time a server has named")
    func courtesy() {
        let busy = next(after: Sample.status(503), record(), retryAfter: .day, random: 1)
        #expect(busy.time == now + .day + .minute)
        let long = next(after: Sample.status(503), record(), retryAfter: .day, random: 0.5)
        #expect(long.jitter == .seconds(30))
    }

    @Test("P14: adds no second minute to what was added for the whole host")
    func courtesyOnce() {
        let hosts = HostRule(PollPolicy())
        let outcome = Sample.status(503)
        let hints = Sample.hints(retryAfter: .day)
        let host = hosts.record(HostRecord(name: "a.example"), after: outcome, hints, now: now, random: 1)
        let next = next(after: outcome, record(), retryAfter: .day, hostBlock: host?.blockedUntil, random: 1)
        #expect(next.time <= now + .day + .minute)
        #expect(next.time >= now + .day)
    }

    // MARK: - Skipped hours

    @Test("P12: moves a time that only the jitter brought into a skipped hour")
    func behindJitter() {
        var record = Sample.record(every: .hour * 6 + .minute * 30)
        record.wishes.skipHours = [15]
        #expect(next(after: news, record, random: 0).time.rfc3339 == "2026-11-25T14:50:30Z")
        let moved = next(after: news, record, random: 1)
        #expect(moved.isMoved)
        #expect(moved.time.rfc3339 == "2026-11-25T16:06:00Z")
    }

    @Test("P8: does not come at the first second of an allowed hour")
    func noFence() {
        var record = Sample.record()
        record.wishes.skipHours = [9]
        let times = (1...10).map { next(after: news, record, random: Double($0) / 10).time }
        #expect(Set(times).count == 10)
        let fence = CivilDate(year: 2026, month: 11, day: 25, hour: 10).timestamp
        #expect(times.allSatisfy { $0 > fence && $0 < fence + .hour })
    }

    // MARK: - Arithmetic

    @Test("tells how the time was reckoned")
    func arithmetic() {
        let failed = next(after: Sample.status(503), failing(2), retryAfter: .hour * 2, random: 0.5)
        #expect(
            failed.arithmetic
                == "max(pace 60s, Retry-After 2h, back-off 23m) = Retry-After, + 30s jitter"
        )
        var skipping = record(ttl: .minute * 30, maxAge: .minute * 5)
        skipping.wishes.skipHours = [9]
        #expect(
            next(after: news, skipping).arithmetic
                == "max(pace 60m, ttl/sy 30m, max-age 5m) = pace, + 0ms jitter, moved out of skipHours/skipDays"
        )
    }

    @Test("names our own pace where a wish is equal")
    func equal() {
        #expect(next(after: news, record(ttl: .hour)).winner == .pace)
    }
}
