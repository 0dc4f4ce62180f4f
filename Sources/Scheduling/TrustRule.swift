package import Syndication

/// Decides whether validators are sent, and whether what they said was true (field/polite.md, section 4).
package struct TrustRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// How many times its own usual gap a source has to be silent before its validators are put to the test.
    private static let patience = 5.0
    /// Honest changes in a row that restore trust.
    private static let enough = 5

    /// The validators to send now; none for an audit, and where they have lied.
    package func validators(_ record: SourceRecord, now: Timestamp) -> Validators {
        record.trust.isTrusted && !isAuditDue(record, now: now) ? record.validators : Validators()
    }

    /// Whether one request without validators shall find out if a long silence is true.
    package func isAuditDue(_ record: SourceRecord, now: Timestamp) -> Bool {
        guard record.trust.isTrusted, record.validators != Validators(), let last = record.habit.lastNews else {
            return false
        }
        let silence = Swift.max(policy.audit, (record.habit.usualGap ?? .zero) * TrustRule.patience)
        let since = [last, record.trust.lastUnconditional ?? last].max() ?? last
        return now.since(last) >= silence && now.since(since) >= policy.audit
    }

    /// The shortest wait of a source that can only be asked without validators; nil for all others.
    package func floor(_ record: SourceRecord) -> Duration? {
        if !record.trust.isTrusted { return policy.unconditional }
        // The publisher gives no validators: not faster than the start, whatever else allows it.
        return record.validators == Validators() && record.lastGood != nil ? policy.start : nil
    }

    /// Notes what a poll says about the validators.
    ///
    /// - `wasConditional`: whether validators were sent.
    /// - `validators`: what came with the answer; nil when it was not good.
    /// - `isSameBody`: whether the body was byte for byte the last one, or 304.
    /// - `record`: before this poll, but for the trust.
    package func note(
        _ outcome: PollOutcome,
        wasConditional: Bool,
        _ validators: Validators?,
        isSameBody: Bool,
        _ record: inout SourceRecord,
        now: Timestamp
    ) {
        if !wasConditional { record.trust.lastUnconditional = now }
        guard !wasConditional, outcome.isGood, let validators, record.validators != Validators(), !isSameBody else {
            return
        }
        // Beside an ETag a date is not looked at (RFC 9110, section 13.2.2).
        let isSame =
            record.validators.etag == nil
            ? validators.lastModified == record.validators.lastModified : validators.etag == record.validators.etag
        // Other bytes alone, a date of the build for instance, are no lie: an entry that was kept from us is.
        if isSame && outcome.new > 0 {
            record.trust.lies += 1
            (record.trust.isTrusted, record.trust.honest) = (false, 0)
        } else if !isSame && !record.trust.isTrusted {
            record.trust.honest += 1
            if record.trust.honest >= TrustRule.enough { (record.trust.isTrusted, record.trust.honest) = (true, 0) }
        }
    }
}
