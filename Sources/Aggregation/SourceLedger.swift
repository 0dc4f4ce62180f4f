import Scheduling
import Syndication

/// Brings a source's record up to date after a poll: every rule of Scheduling, in a fixed order.
struct SourceLedger: Sendable {
    let policy: PollPolicy

    /// What a poll was and brought, as far as the ledger goes.
    struct Entry: Sendable {
        /// How it ended, with what the store has found to be known.
        var outcome: PollOutcome
        /// What it brought.
        var polled: PolledSource
        /// Until when its host is left alone, with this answer counted; nil when nothing stands against it.
        var hostBlock: Timestamp?
        /// When the answer had come.
        var now: Timestamp
        /// 0 to 1, for the jitter of the next poll.
        var random: Double
    }

    /// The record after a poll.
    func record(_ old: SourceRecord, after entry: Entry) -> SourceRecord {
        var record = old
        let (outcome, polled, now) = (entry.outcome, entry.polled, entry.now)
        wishes(of: polled, into: &record)
        // These look at the record as it was before the poll.
        let pace = PaceRule(policy).pace(after: outcome, record, asked: polled.asked, now: now)
        let loss = CoverageAlarm.loss(outcome, record, now: now)
        let habit = HabitRule.habit(after: outcome, record, now: now)
        TrustRule(policy).note(
            outcome,
            wasConditional: polled.isConditional,
            polled.validators,
            isSameBody: polled.isUnchanged,
            &record,
            now: now
        )
        (record.pace, record.habit) = (pace, habit)
        // A loss stays until a document shows that none was lost since.
        if case .read = outcome { record.loss = loss }
        count(outcome, polled, &record, now)
        GoneRule(policy).note(outcome, &record, now: now)
        RedirectRule(policy).note(target(polled, record), outcome, &record, now: now)
        let next = PollInterval(policy).next(
            after: outcome,
            polled.hints,
            record: record,
            hostBlock: entry.hostBlock,
            now: now,
            random: entry.random
        )
        record.nextPoll = record.isStopped ? nil : next.time
        record.arithmetic = record.isStopped ? "410 twice: not asked any more" : next.arithmetic
        let (state, reason) = StateRule(policy).state(after: outcome, polled.findings, record, now: now)
        if !state.continues(record.state) || record.stateSince == nil { record.stateSince = now }
        (record.state, record.reason) = (state, reason)
        record.history.add(polled.historyEntry(outcome, wait: next.time.since(now)))
        return record
    }

    /// Where the source has moved, if that is an address that may be asked instead.
    private func target(_ polled: PolledSource, _ record: SourceRecord) -> String? {
        guard case .http(let url) = polled.source.location, let target = polled.trace?.movedTo else { return nil }
        let hasCredentials = polled.source.credentials != nil
        let isAcceptable = RedirectRule.isAcceptable(
            target,
            instead: record.adopted ?? url,
            hasCredentials: hasCredentials
        )
        return isAcceptable ? target : nil
    }

    /// Counts failures, and keeps what a good answer brought.
    private func count(_ outcome: PollOutcome, _ polled: PolledSource, _ record: inout SourceRecord, _ now: Timestamp) {
        record.lastPoll = polled.asked
        record.peer = polled.trace?.peer ?? record.peer
        if let host = polled.hints.host { record.answeredBy = host == polled.source.host ? nil : host }
        guard outcome.isGood else {
            record.failures += 1
            record.failingSince = record.failingSince ?? now
            return
        }
        (record.failures, record.failingSince) = (0, nil)
        record.lastGood = now
        // Other content comes with its own validators or none; the same content keeps those it had.
        let new = polled.validators ?? Validators()
        record.validators = polled.isUnchanged ? record.validators.updated(with: new) : new
        record.bodyHash = polled.bodyHash ?? record.bodyHash
        record.title = polled.title ?? record.title
        record.homePage = polled.homePage ?? record.homePage
        if polled.isDocument { record.entries = polled.entries }
    }

    private static let periods: [String: Double] = [
        "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
    ]

    /// What the answer and the document themselves say about when to come again.
    private func wishes(of polled: PolledSource, into record: inout SourceRecord) {
        if polled.isDocument {
            record.wishes.maxAge = polled.hints.maxAge
        } else if polled.isUnchanged {
            // A bare 304 leaves in force what was said with the document.
            record.wishes.maxAge = polled.hints.maxAge ?? record.wishes.maxAge
        }
        guard let channel = polled.channel else { return }
        var wish: Duration?
        if let ttl = channel.ttl { wish = .seconds(min(ttl, 525_600) * 60) }
        // Without a period it is a day (RSS 1.0 syndication module), where a frequency is written at all.
        let period = channel.updatePeriod?.period ?? (channel.updatePeriod?.frequency == nil ? nil : "daily")
        if let period, let seconds = SourceLedger.periods[period] {
            let each = Duration.seconds(seconds / Double(max(1, channel.updatePeriod?.frequency ?? 1)))
            wish = max(wish ?? .zero, each)
        }
        record.wishes.interval = wish
        record.wishes.skipHours = channel.skipHours
        record.wishes.skipDays = channel.skipDays
    }
}

extension PolledSource {
    /// The poll as the source's history keeps it.
    func historyEntry(_ outcome: PollOutcome, wait: Duration) -> PollHistory.Poll {
        let ending: PollHistory.Ending =
            switch outcome {
            case .read: outcome.new > 0 ? .news : .nothingNew
            case .notModified: trace?.status == 304 ? .notModified : .sameBody
            case .failed: .failed
            case .unreadable: .unreadable
            }
        return PollHistory.Poll(
            time: asked,
            ending: ending,
            status: status,
            isConditional: isConditional,
            entries: entries,
            new: outcome.new,
            wait: wait
        )
    }
}
