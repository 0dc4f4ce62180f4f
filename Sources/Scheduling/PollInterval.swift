package import Syndication

/// What a poll brought, as far as the next one depends on it.
package enum PollOutcome: Sendable {
    /// A document with so many entries, of which so many were known.
    case read(entries: Int, known: Int)
    /// The same document as last time: 304, or the same bytes.
    case notModified
    /// No document.
    case failed(FetchFailure)
    /// A document that is no feed.
    case unreadable

    /// Whether the source answered as it should.
    package var isGood: Bool {
        switch self {
        case .read, .notModified: true
        case .failed, .unreadable: false
        }
    }

    /// Entries that were not known.
    package var new: Int {
        if case .read(let entries, let known) = self { Swift.max(0, entries - known) } else { 0 }
    }
}

/// When a source is asked next, with the whole arithmetic.
package struct NextPoll: Sendable, Equatable {
    /// A reason to wait.
    package enum Term: String, Sendable {
        /// Our own pace.
        case pace
        /// The document's ttl or sy:updatePeriod.
        case wish = "ttl/sy"
        /// Cache-Control or Expires.
        case maxAge = "max-age"
        /// Requests without validators have a floor of their own.
        case unconditional
        /// The server's word to this source.
        case retryAfter = "Retry-After"
        /// The server's word to another source of the same host.
        case host
        /// Failures in a row.
        case backoff = "back-off"
    }

    /// The reasons, in a fixed order.
    package var terms: [(term: Term, wait: Duration)]
    /// The one that decided.
    package var winner: Term
    /// What was added at random.
    package var jitter: Duration
    /// Whether the time was moved out of skipHours or skipDays.
    package var isMoved: Bool
    /// When to ask.
    package var time: Timestamp

    /// The arithmetic in words: `max(pace 60m, max-age 2h) = max-age, + 4m jitter`.
    package var arithmetic: String {
        let sum = terms.map { "\($0.term.rawValue) \($0.wait.short)" }.joined(separator: ", ")
        let moved = isMoved ? ", moved out of skipHours/skipDays" : ""
        return "max(\(sum)) = \(winner.rawValue), + \(jitter.short) jitter\(moved)"
    }

    /// Equal times for equal reasons.
    package static func == (one: NextPoll, other: NextPoll) -> Bool {
        one.time == other.time && one.arithmetic == other.arithmetic
    }
}

/// Reckons when a source is asked next (field/polite.md, section 2):
/// max(own pace, ttl, sy:*, max-age, Retry-After, host, back-off) + jitter, moved out of skipHours and skipDays.
package struct PollInterval: Sendable {
    private let policy: PollPolicy

    /// A reckoner for a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// When to ask next.
    ///
    /// - `record`: the source's record after everything else was learned from the poll.
    /// - `hostBlock`: until when the host is left alone; nil when nothing stands against it.
    /// - `random`: 0 to 1, for the jitter.
    package func next(
        after outcome: PollOutcome,
        _ hints: FreshnessHints,
        record: SourceRecord,
        hostBlock: Timestamp?,
        now: Timestamp,
        random: Double
    ) -> NextPoll {
        let terms = terms(outcome, hints, record, hostBlock, now)
        // Of equal waits the first decides: our own pace before anybody's wish.
        let winner = terms.reduce((term: NextPoll.Term.pace, wait: Duration.zero)) { $1.wait > $0.wait ? $1 : $0 }
        let jitter = jitter(winner.term, winner.wait, random)
        let skipped = SkippedTime(record.wishes)
        let wanted = now + winner.wait + jitter
        let time = skipped.allowed(from: wanted, spread: Duration.seconds(3600) * (policy.jitter * random))
        return NextPoll(terms: terms, winner: winner.term, jitter: jitter, isMoved: time != wanted, time: time)
    }

    private func terms(
        _ outcome: PollOutcome,
        _ hints: FreshnessHints,
        _ record: SourceRecord,
        _ hostBlock: Timestamp?,
        _ now: Timestamp
    ) -> [(term: NextPoll.Term, wait: Duration)] {
        var terms: [(term: NextPoll.Term, wait: Duration)] = [(.pace, record.pace.interval ?? policy.start)]
        if let wish = record.wishes.interval { terms.append((.wish, Swift.min(wish, policy.wishMax))) }
        if outcome.isGood, let age = record.wishes.maxAge { terms.append((.maxAge, Swift.min(age, policy.wishMax))) }
        if let floor = TrustRule(policy).floor(record) { terms.append((.unconditional, floor)) }
        if let wait = hints.retryAfter { terms.append((.retryAfter, Swift.min(wait, policy.retryAfterMax))) }
        if let hostBlock, hostBlock > now { terms.append((.host, hostBlock.since(now))) }
        if let wait = Backoff(policy).wait(after: outcome, record, now: now) { terms.append((.backoff, wait)) }
        return terms
    }

    /// A share of the wait; of a time that a server has named a minute at most.
    private func jitter(_ term: NextPoll.Term, _ wait: Duration, _ random: Double) -> Duration {
        let share = wait * (policy.jitter * random)
        switch term {
        case .retryAfter: return Swift.min(share, policy.courtesy * random)
        // It is in the host's time already.
        case .host: return .zero
        default: return share
        }
    }
}
