package import Syndication

/// Decides when a permanent redirect is believed: five equal answers over three days, with a good feed behind (P19).
package struct RedirectRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// Failures in a row after which an adopted address is given up again for the configured one.
    private static let patience = 5

    /// Notes where a poll led.
    ///
    /// - `target`: where the permanent redirects led; nil when there was none, or a temporary one came first.
    /// - `record`: with this poll's failures counted already.
    package func note(_ target: String?, _ outcome: PollOutcome, _ record: inout SourceRecord, now: Timestamp) {
        guard outcome.isGood else { return giveUp(&record, now) }
        guard let target, target != record.adopted ?? record.id.address else {
            record.redirect = nil
            return
        }
        if var evidence = record.redirect, evidence.target == target {
            evidence.answers += 1
            evidence.last = now
            record.redirect = evidence
        } else {
            record.redirect = RedirectEvidence(target: target, answers: 1, first: now, last: now)
        }
        guard let evidence = record.redirect, evidence.answers >= policy.movedAnswers,
            evidence.last.since(evidence.first) >= policy.movedAfter
        else { return }
        // It may have moved back.
        record.adopted = target == record.id.address ? nil : target
        record.redirect = nil
    }

    /// Whether an address may be asked instead of another.
    ///
    /// Credentials never leave their host, encryption is not given up, and an address with a user in it is not kept.
    package static func isAcceptable(_ target: String, instead address: String, hasCredentials: Bool) -> Bool {
        guard let new = URLParts(target), let old = URLParts(address), new.userInfo == nil else { return false }
        guard new.scheme == "https" || new.scheme == "http" && old.scheme == "http" else { return false }
        return !hasCredentials || new.host == old.host && new.effectivePort == old.effectivePort
    }

    /// Goes back to the configured address when the adopted one has failed again and again for three days.
    private func giveUp(_ record: inout SourceRecord, _ now: Timestamp) {
        guard record.adopted != nil, record.failures >= RedirectRule.patience,
            record.failingSince.map({ now.since($0) >= policy.movedAfter }) ?? false
        else { return }
        record.adopted = nil
        record.redirect = nil
        // They vouch for what the other address sent.
        record.validators = Validators()
    }
}
