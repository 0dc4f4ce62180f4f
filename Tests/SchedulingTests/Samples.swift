import Scheduling
import Syndication

/// What the suites of this module have in common.
enum Sample {
    /// A Wednesday, 8:20:30.
    static let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8, minute: 20, second: 30).timestamp

    /// The address of the source in question.
    static let address = "https://a.example/rss"

    /// The record of a source nothing is known of.
    static var fresh: SourceRecord { SourceRecord(id: SourceID(address)) }

    /// The record of a source that answers well: last an hour ago, and as punctually now.
    static func record(every interval: Duration = .hour) -> SourceRecord {
        var record = fresh
        record.state = .ok
        record.entries = 10
        record.pace.interval = interval
        (record.lastPoll, record.lastGood, record.nextPoll) = (now - interval, now - interval, now)
        record.habit.lastNews = now - interval
        return record
    }

    /// A policy with some numbers changed.
    static func policy(_ change: (inout PollPolicy) -> Void) -> PollPolicy {
        var policy = PollPolicy()
        change(&policy)
        return policy
    }

    /// An answer with a status that carries no document.
    static func status(_ code: Int, retryAfter: Duration? = nil) -> PollOutcome {
        .failed(.status(code, hints(retryAfter: retryAfter)))
    }

    /// What a server says about when to come again.
    static func hints(retryAfter: Duration? = nil) -> FreshnessHints {
        var hints = FreshnessHints()
        hints.retryAfter = retryAfter
        return hints
    }

    /// No answer of any kind.
    static let silence = PollOutcome.failed(.timeout(after: .seconds(30)))

    /// Every kind of failure.
    static let failures: [FetchFailure] = [
        .unknownHost("a.example"), .connection("refused"), .tls("expired"), .timeout(after: .seconds(30)),
        .tooLarge(limit: 10), .tooManyRedirects(limit: 5), .status(404, FreshnessHints()),
        .status(429, FreshnessHints()), .status(503, hints(retryAfter: .hour)),
        .challenge("Cloudflare", FreshnessHints()), .gone,
        .refusedAddress("10.0.0.1"), .damaged("cut"), .file("missing"), .cancelled,
    ]
}

extension Duration {
    static let minute = Duration.seconds(60)
    static let hour = Duration.seconds(3600)
    static let day = Duration.seconds(86_400)

    /// Some hours, to the millisecond: a product with a fraction is not exact.
    static func hours(_ number: Double) -> Duration { .milliseconds(Int64((number * 3_600_000).rounded())) }

    /// Some days, to the millisecond.
    static func days(_ number: Double) -> Duration { .hours(number * 24) }

    /// The duration in hours.
    var hours: Double { seconds / 3600 }
}
