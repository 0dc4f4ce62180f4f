package import Syndication

/// What a poll showed beside its outcome, as far as the state of the source depends on it.
package struct PollFindings: Sendable {
    /// Why the document is no feed; nil when it is one, or there is none.
    package var parseError: ParseError?
    /// What had to be repaired to read the document; nil when nothing had to.
    package var repair: String?

    /// No findings.
    package init() {}
}

/// Decides which of its states a source is in: what fails first, then what is lost, then what is silent.
package struct StateRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// The state and the reason, for people; the reason is empty when all is well.
    ///
    /// `record`: with everything learned from the poll, but for the state.
    package func state(
        after outcome: PollOutcome,
        _ findings: PollFindings,
        _ record: SourceRecord,
        now: Timestamp
    ) -> (state: SourceState, reason: String) {
        switch outcome {
        case .failed(let failure): return failed(failure, record)
        case .unreadable: return unreadable(findings.parseError)
        case .read, .notModified: break
        }
        if let loss = record.loss { return (.losingEntries, CoverageAlarm.reason(loss)) }
        if !record.trust.isTrusted {
            let lie = "its validators said nothing had changed when something had; it is asked without them"
            return (calm(outcome), lie)
        }
        if let reason = SilenceAlarm(policy).reason(record, now: now) { return silent(reason, record, now) }
        if let address = record.adopted {
            return (.moved, "moved for good to \(address); write that into the configuration")
        }
        if let repair = findings.repair { return (.repaired, repair) }
        if case .read(let entries, _) = outcome, entries == 0 { return (.empty, "the document has no entries") }
        if case .notModified = outcome { return unchanged(record) }
        return (.ok, moving(record))
    }

    private func failed(_ failure: FetchFailure, _ record: SourceRecord) -> (SourceState, String) {
        guard case .gone = failure else { return (failure.state, failure.reason) }
        return record.isStopped
            ? (.gone, "HTTP 410 twice, a day apart: it is not asked any more; take it out, or poll it with --force")
            : (.http(410), "HTTP 410: it is asked once more in a day")
    }

    private func unreadable(_ error: ParseError?) -> (SourceState, String) {
        switch error {
        case .empty?: (.empty, "the document has no byte")
        case .notAFeed(let what)?: (.notAFeed, what)
        case let other?: (.rejected, other.message)
        case nil: (.rejected, "")
        }
    }

    /// Quiet until a request without validators has brought the same: then it is certain.
    private func silent(_ reason: String, _ record: SourceRecord, _ now: Timestamp) -> (SourceState, String) {
        guard let last = record.habit.lastNews, let audit = record.trust.lastUnconditional,
            let limit = SilenceAlarm(policy).limit(record, now: now), audit.since(last) >= limit
        else { return (.quiet, reason) }
        return (.frozen, reason + "; a request without validators \(now.since(audit).short) ago brought the same")
    }

    /// 304 says nothing of the document: what was wrong with it still is.
    private func unchanged(_ record: SourceRecord) -> (SourceState, String) {
        switch record.state {
        case .repaired: (record.state, record.reason)
        case .empty where record.entries == 0: (record.state, record.reason)
        default: (.notModified, moving(record))
        }
    }

    private func calm(_ outcome: PollOutcome) -> SourceState {
        if case .notModified = outcome { .notModified } else { .ok }
    }

    private func moving(_ record: SourceRecord) -> String {
        guard let evidence = record.redirect else { return "" }
        return "redirected for good to \(evidence.target), \(evidence.answers) of \(policy.movedAnswers) times"
    }
}
