package import Syndication

/// How often sources may be asked.
package struct PollPolicy: Sendable {
    /// The interval of a source nothing is known of yet.
    package var start: Duration
    /// The shortest interval.
    package var min: Duration
    /// The longest interval of a source that answers.
    package var max: Duration
    /// How much is added at random, as a share, 0 to 1.
    package var jitter: Double
    /// The first wait after a failure.
    package var backoff: Duration

    /// A policy.
    package init(start: Duration, min: Duration, max: Duration, jitter: Double, backoff: Duration) {
        self.start = start
        self.min = min
        self.max = max
        self.jitter = jitter
        self.backoff = backoff
    }
}

/// What a poll brought, as far as the next one depends on it.
package enum PollOutcome: Sendable {
    /// A document, with so many entries that were not known.
    case read(new: Int)
    /// The same document as last time.
    case notModified
    /// No document.
    case failed(FetchFailure)
    /// A document that is no feed.
    case unreadable
}

/// Reckons when a source is asked next:
/// max(own pace, ttl, sy:*, max-age, Retry-After, back-off), moved out of skipHours and skipDays, plus jitter.
package struct PollInterval: Sendable {
    private let policy: PollPolicy

    /// A reckoner for a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// No term but Retry-After keeps a source waiting longer than this after a failure.
    private static let longestBackoff: Duration = .seconds(7 * 86_400)
    /// A source that is gone is asked once more after a day, and then no more for so long.
    private static let never: Duration = .seconds(3650 * 86_400)

    /// When to ask next, the source's new pace, and the arithmetic in words.
    ///
    /// - `record`: the source's record before this poll, with what its document wishes.
    /// - `random`: 0 to 1, for the jitter.
    package func next(
        after outcome: PollOutcome,
        _ hints: FreshnessHints,
        record: SourceRecord,
        now: Timestamp,
        random: Double
    ) -> (time: Timestamp, pace: Duration, arithmetic: String) {
        let pace = pace(after: outcome, record)
        var terms: [(name: String, wait: Duration)] = [("pace", pace)]
        if let wish = record.wishedInterval { terms.append(("ttl/sy", Swift.min(wish, policy.max))) }
        if let age = hints.maxAge { terms.append(("max-age", Swift.min(age, policy.max))) }
        if let wait = hints.retryAfter { terms.append(("Retry-After", Swift.min(wait, PollInterval.longestBackoff))) }
        if case .failed(let failure) = outcome { terms.append(("back-off", backoff(failure, record, hints))) }
        if case .unreadable = outcome { terms.append(("back-off", doubled(record.failures))) }
        let (name, wait) = terms.max { $0.wait < $1.wait } ?? ("pace", pace)
        let extra = wait * (policy.jitter * random)
        let (time, skipped) = outside(record, now + wait + extra)
        let sum = terms.map { "\($0.name) \(PollInterval.text($0.wait))" }.joined(separator: ", ")
        let moved = skipped ? ", moved out of skipHours/skipDays" : ""
        return (time, pace, "max(\(sum)) = \(name), + \(PollInterval.text(extra)) jitter\(moved)")
    }

    /// Slower by a quarter when nothing was new; back at the start when something was.
    ///
    /// Never faster than the start.
    private func pace(after outcome: PollOutcome, _ record: SourceRecord) -> Duration {
        let current = record.interval ?? policy.start
        switch outcome {
        case .read(let new) where new > 0: return Swift.max(policy.min, Swift.min(policy.start, policy.max))
        case .read, .notModified: return Swift.max(policy.min, Swift.min(current * 1.25, policy.max))
        case .failed, .unreadable: return Swift.max(policy.min, Swift.min(current, policy.max))
        }
    }

    private func backoff(_ failure: FetchFailure, _ record: SourceRecord, _ hints: FreshnessHints) -> Duration {
        switch failure {
        case .gone: return record.state == failure.state ? PollInterval.never : .seconds(86_400)
        case .cancelled: return .zero
        case .status(429, _) where hints.retryAfter == nil: return Swift.max(policy.start, doubled(record.failures))
        case .status(401, _), .status(403, _): return Swift.max(policy.start * 4, doubled(record.failures))
        default: return doubled(record.failures)
        }
    }

    /// The first wait, doubled for every earlier failure.
    private func doubled(_ failures: Int) -> Duration {
        Swift.min(policy.backoff * Double(1 << Swift.min(failures, 16)), PollInterval.longestBackoff)
    }

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// The first time from `time` on that the document's skipHours and skipDays allow.
    private func outside(_ record: SourceRecord, _ time: Timestamp) -> (Timestamp, moved: Bool) {
        guard Set(record.skipHours).count < 24, Set(record.skipDays).count < 7,
            !record.skipHours.isEmpty || !record.skipDays.isEmpty
        else { return (time, false) }
        var time = time
        var moved = false
        // At most a week of hours.
        for _ in 0..<168 {
            let date = CivilDate(time)
            let isSkipped =
                record.skipHours.contains(date.hour)
                || record.skipDays.contains(PollInterval.weekdays[date.weekday])
            if !isSkipped { break }
            moved = true
            time = time + .seconds(3600 - date.minute * 60 - date.second)
        }
        return (time, moved)
    }

    /// A duration in the largest unit that shows it without a fraction worth reading.
    static func text(_ duration: Duration) -> String {
        let seconds = duration.seconds
        switch seconds {
        case ..<1: return "\(duration.milliseconds)ms"
        case ..<120: return "\(Int(seconds.rounded()))s"
        case ..<7200: return "\(Int((seconds / 60).rounded()))m"
        case ..<172_800: return "\(Int((seconds / 3600).rounded()))h"
        default: return "\(Int((seconds / 86_400).rounded()))d"
        }
    }
}
