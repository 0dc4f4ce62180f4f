package import Syndication

/// How long a source that fails is left alone: later and later, but never for ever (P17).
package struct Backoff: Sendable {
    private let policy: PollPolicy

    /// The back-off of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// Half as much again with every failure (field/polite.md, section 2).
    private static let growth = 1.5

    /// The wait after a poll; nil when it was none that failed.
    ///
    /// `record`: with this failure counted already.
    package func wait(after outcome: PollOutcome, _ record: SourceRecord, now: Timestamp) -> Duration? {
        switch outcome {
        case .read, .notModified, .failed(.cancelled): nil
        case .failed(.gone): Swift.max(policy.gone, grown(record, now))
        case .failed(.status(401, _)), .failed(.status(403, _)), .failed(.challenge):
            Swift.max(policy.unwelcome, grown(record, now))
        case .failed, .unreadable: grown(record, now)
        }
    }

    /// The first wait, grown with every earlier failure: up to a day, and after a week of failures up to a week.
    private func grown(_ record: SourceRecord, _ now: Timestamp) -> Duration {
        let week = policy.max * 7
        let hasFailedForAWeek = record.failingSince.map { now.since($0) >= week } ?? false
        let limit = hasFailedForAWeek ? policy.backoffMax : policy.max
        // 64 steps are more than any two durations are apart.
        let steps = Swift.min(Swift.max(0, record.failures - 1), 64)
        var wait = policy.backoff
        for _ in 0..<steps where wait < limit { wait = wait * Backoff.growth }
        return Swift.min(wait, limit)
    }
}

/// Decides what 410 means: the first may be a mistake, a second a day later is not (P18).
package struct GoneRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// Notes an answer: a good one takes a 410 back, another failure leaves it as it is.
    package func note(_ outcome: PollOutcome, _ record: inout SourceRecord, now: Timestamp) {
        if outcome.isGood {
            (record.goneSince, record.isStopped) = (nil, false)
            return
        }
        guard case .failed(.gone) = outcome else { return }
        if record.adopted != nil {
            // An address of our own choice is gone: the configured one has the last word.
            (record.adopted, record.validators) = (nil, Validators())
            return
        }
        if let first = record.goneSince {
            record.isStopped = now.since(first) >= policy.gone
        } else {
            record.goneSince = now
        }
    }
}
