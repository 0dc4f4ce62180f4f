import Scheduling
import Syndication
import Testing

/// How long a source that fails is left alone.
@Suite("Backoff")
struct BackoffTests {
    private let now = Sample.now
    private let backoff = Backoff(PollPolicy())

    private func wait(_ outcome: PollOutcome, failures: Int, failingFor: Duration = .hour) -> Duration? {
        var record = Sample.fresh
        (record.failures, record.failingSince) = (failures, now - failingFor)
        return backoff.wait(after: outcome, record, now: now)
    }

    @Test("asks for no wait after a good answer, and after a request that was given up")
    func good() {
        #expect(wait(.read(entries: 3, known: 3), failures: 0) == nil)
        #expect(wait(.notModified, failures: 0) == nil)
        #expect(wait(.failed(.cancelled), failures: 9) == nil)
    }

    @Test(
        "P17: waits half as long again with every failure in a row, up to a day",
        arguments: [
            (0, 900), (1, 900), (2, 1350), (3, 2025), (4, 3037.5), (12, 77_847.8), (13, 86_400), (1000, 86_400),
        ] as [(Int, Double)]
    )
    func grows(failures: Int, seconds: Double) throws {
        for outcome in [Sample.silence, .unreadable, Sample.status(404), Sample.status(500)] {
            let seen = try #require(wait(outcome, failures: failures))
            #expect(abs(seen.seconds - seconds) < 0.1)
        }
    }

    @Test("P17: waits up to a week when it has failed for a week")
    func week() {
        #expect(wait(Sample.silence, failures: 40, failingFor: .day * 7 - .seconds(1)) == .day)
        #expect(wait(Sample.silence, failures: 40, failingFor: .day * 7) == .day * 7)
        #expect(wait(Sample.silence, failures: 1, failingFor: .day * 40) == .minute * 15)
    }

    @Test(
        "P17: waits four hours at least where it is not welcome",
        arguments: [Sample.status(401), Sample.status(403), .failed(.challenge("Cloudflare", FreshnessHints()))]
    )
    func unwelcome(outcome: PollOutcome) {
        #expect(wait(outcome, failures: 1) == .hour * 4)
        #expect(wait(outcome, failures: 7) == .hour * 4)
        #expect((wait(outcome, failures: 9) ?? .zero) > .hour * 6)
        #expect(wait(outcome, failures: 99) == .day)
    }

    @Test("P18: waits a day after 410")
    func gone() {
        #expect(wait(.failed(.gone), failures: 1) == .day)
        #expect(wait(.failed(.gone), failures: 99, failingFor: .day * 30) == .day * 7)
    }

    @Test("P17: waits after every kind of failure, for ever longer, and never ends", arguments: Sample.failures)
    func every(failure: FetchFailure) throws {
        guard failure != .cancelled else { return }
        var record = Sample.fresh
        var time = now
        record.failingSince = now
        var last = Duration.zero
        for failures in 1...60 {
            record.failures = failures
            let next = try #require(backoff.wait(after: .failed(failure), record, now: time))
            #expect(next >= last && next <= .day * 7)
            last = next
            time = time + next
        }
        #expect(last == .day * 7)
    }
}

/// What 410 means.
@Suite("GoneRule")
struct GoneRuleTests {
    private let now = Sample.now
    private let rule = GoneRule(PollPolicy())

    /// A record after answers, each some hours after the beginning.
    private func record(_ answers: [(hours: Double, outcome: PollOutcome)], adopted: String? = nil) -> SourceRecord {
        var record = Sample.record()
        record.adopted = adopted
        record.validators = Validators(etag: "\"1\"")
        for answer in answers { rule.note(answer.outcome, &record, now: now + .hours(answer.hours)) }
        return record
    }

    private let gone = PollOutcome.failed(.gone)

    @Test("P18: takes the first 410 for a mistake, and the second one a day later at its word")
    func twice() {
        let once = record([(0, gone)])
        #expect(once.goneSince == now)
        #expect(!once.isStopped)
        #expect(record([(0, gone), (24, gone)]).isStopped)
    }

    @Test("P18: does not take two 410 within a day at their word")
    func tooSoon() {
        let record = record([(0, gone), (1, gone), (23.9, gone)])
        #expect(!record.isStopped)
        #expect(record.goneSince == now)
    }

    @Test(
        "P18: forgets no 410 over another failure in between",
        arguments: [Sample.status(404), Sample.status(503), Sample.silence, .unreadable]
    )
    func between(outcome: PollOutcome) {
        #expect(record([(0, gone), (12, outcome), (25, gone)]).isStopped)
        #expect(!record([(0, gone), (25, outcome)]).isStopped)
    }

    @Test(
        "P18: takes 410 back when a good answer comes",
        arguments: [PollOutcome.notModified, .read(entries: 1, known: 1)]
    )
    func takenBack(outcome: PollOutcome) {
        let again = record([(0, gone), (25, outcome), (50, gone)])
        #expect(again.goneSince == now + .hour * 50)
        #expect(!again.isStopped)
        let restored = record([(0, gone), (25, gone), (99, outcome)])
        #expect(!restored.isStopped)
        #expect(restored.goneSince == nil)
    }

    @Test("stays at its word when the desk asks once more and gets another failure")
    func stays() {
        #expect(record([(0, gone), (25, gone), (99, Sample.status(500))]).isStopped)
        #expect(record([(0, gone), (25, gone), (99, gone)]).isStopped)
    }

    @Test("goes back to the configured address when an adopted one is gone")
    func adopted() {
        let record = record([(0, gone)], adopted: "https://b.example/rss")
        #expect(record.adopted == nil)
        #expect(record.validators.isEmpty)
        #expect(record.goneSince == nil)
        #expect(!record.isStopped)
    }
}
