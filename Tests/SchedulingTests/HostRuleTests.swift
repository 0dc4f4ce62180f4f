import Scheduling
import Syndication
import Testing

/// How long a whole host is left alone.
@Suite("HostRule")
struct HostRuleTests {
    private let now = Sample.now
    private let rule = HostRule(PollPolicy())
    private let fresh = HostRecord(name: "a.example")

    private func record(
        _ old: HostRecord? = nil,
        after outcome: PollOutcome,
        retryAfter: Duration? = nil,
        at time: Timestamp? = nil,
        random: Double = 0
    ) -> HostRecord? {
        rule.record(
            old ?? fresh,
            after: outcome,
            Sample.hints(retryAfter: retryAfter),
            now: time ?? now,
            random: random
        )
    }

    @Test("P14: leaves a host alone as long as it asks, with any status", arguments: [429, 503, 403, 301, 302, 500])
    func retryAfter(status: Int) {
        let record = record(after: Sample.status(status), retryAfter: .hour * 2)
        #expect(record?.blockedUntil == now + .hour * 2)
        #expect(record?.refusals == 0)
        #expect(record?.reason == "HTTP \(status), Retry-After 2h")
    }

    @Test(
        "P14: comes a minute later at the most, and never before",
        arguments: [(0, 7200), (0.5, 7230), (1, 7260)] as [(Double, Int)]
    )
    func courtesy(random: Double, seconds: Int) {
        let record = record(after: Sample.status(503), retryAfter: .hour * 2, random: random)
        #expect(record?.blockedUntil == now + .seconds(seconds))
    }

    @Test("P14: leaves a host alone for a week at the most, whatever it asks for")
    func week() {
        let days = record(after: Sample.status(429), retryAfter: .seconds(317_100))
        #expect(days?.blockedUntil == now + .seconds(317_100))
        #expect(record(after: Sample.status(429), retryAfter: .day * 3650)?.blockedUntil == now + .day * 7)
    }

    @Test("P15: leaves a host alone for 1, 2, 4 … 24 hours after bare 429s")
    func bare() throws {
        var host = fresh
        var time = now
        for hours in [1, 2, 4, 8, 16, 24, 24] {
            host = try #require(record(host, after: Sample.status(429), at: time))
            #expect(host.blockedUntil == time + .hour * hours)
            time = time + .hour * hours
        }
        #expect(host.reason == "HTTP 429")
        #expect(host.refusals == 7)
    }

    @Test("P15: begins with an hour again when somebody was let in")
    func letIn() throws {
        let refused = try #require(record(after: Sample.status(429)))
        let twice = try #require(record(refused, after: Sample.status(429), at: now + .hour))
        let later = now + .hour * 5
        let free = try #require(record(twice, after: .notModified, at: later))
        #expect(free == fresh)
        #expect(record(free, after: Sample.status(429), at: later)?.blockedUntil == later + .hour)
    }

    @Test("P14: leaves a host alone whose wall names a time, and only then")
    func challenge() {
        let hints = Sample.hints(retryAfter: .hour)
        let wall = PollOutcome.failed(.challenge("Cloudflare", hints))
        #expect(record(after: wall, retryAfter: .hour)?.blockedUntil == now + .hour)
        #expect(record(after: .failed(.challenge("Cloudflare", FreshnessHints()))) == nil)
    }

    @Test("keeps a time that is not over when another source is let in, and when a shorter one is named")
    func longest() throws {
        let blocked = try #require(record(after: Sample.status(503), retryAfter: .day))
        #expect(record(blocked, after: .read(entries: 1, known: 0), at: now + .minute) == nil)
        let again = try #require(record(blocked, after: Sample.status(429), at: now + .minute))
        #expect(again.blockedUntil == now + .day)
        #expect(again.refusals == 1)
    }

    @Test(
        "blames no host for what is one source's",
        arguments: [
            Sample.status(404), Sample.status(500), Sample.status(503), Sample.silence, .failed(.gone), .unreadable,
        ]
    )
    func others(outcome: PollOutcome) {
        #expect(record(after: outcome) == nil)
    }

    @Test("has nothing to say of a host that answers as it should")
    func good() {
        #expect(record(after: .notModified) == nil)
        #expect(record(after: .read(entries: 1, known: 0)) == nil)
    }
}
