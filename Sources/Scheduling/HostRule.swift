package import Syndication

/// Decides how long a whole host is left alone: as long as Retry-After says, an hour and more after 429 (P14, P15).
package struct HostRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// The host's record after an answer of it; nil when nothing has changed.
    ///
    /// `random`: 0 to 1, for the minute that is added to a named time.
    package func record(
        _ old: HostRecord,
        after outcome: PollOutcome,
        _ hints: FreshnessHints,
        now: Timestamp,
        random: Double
    ) -> HostRecord? {
        var record = old
        switch outcome {
        case .read, .notModified:
            guard old.blockedUntil != nil || old.refusals > 0 else { return nil }
            // Somebody was let in: what was said before is over, but not before its time.
            record.refusals = 0
            if old.blockedUntil.map({ $0 <= now }) ?? false { (record.blockedUntil, record.reason) = (nil, "") }
        case .failed(.challenge):
            return self.record(old, after: .failed(.status(403, hints)), hints, now: now, random: random)
        case .failed(.status(let status, _)):
            guard let wait = self.wait(status, hints, old) else { return nil }
            if status == 429 && hints.retryAfter == nil { record.refusals += 1 }
            let until = now + wait + policy.courtesy * random
            record.blockedUntil = Swift.max(until, old.blockedUntil ?? until)
            record.reason = hints.retryAfter.map { "HTTP \(status), Retry-After \($0.short)" } ?? "HTTP \(status)"
        case .failed, .unreadable: return nil
        }
        return record == old ? nil : record
    }

    /// The wait a status asks of the whole host; nil when it asks for none.
    private func wait(_ status: Int, _ hints: FreshnessHints, _ record: HostRecord) -> Duration? {
        if let named = hints.retryAfter { return Swift.min(named, policy.retryAfterMax) }
        guard status == 429 else { return nil }
        // 1, 2, 4, 8, 16, 24 hours.
        return Swift.min(policy.busy * Double(1 << Swift.min(record.refusals, 16)), policy.max)
    }
}
