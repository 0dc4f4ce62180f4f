import Scheduling
import Syndication

/// Brings a source's record up to date after a poll.
struct SourceLedger: Sendable {
    let interval: PollInterval

    /// The record after a poll.
    ///
    /// `random`: 0 to 1, for the jitter of the next poll.
    func record(_ old: SourceRecord, after polled: PolledSource, now: Timestamp, random: Double) -> SourceRecord {
        var record = old
        if let channel = polled.channel { wishes(of: channel, into: &record) }
        let next = interval.next(after: outcome(polled), polled.hints, record: record, now: now, random: random)
        record.nextPoll = next.time
        record.interval = next.pace
        record.arithmetic = next.arithmetic
        record.lastPoll = now
        let (state, reason) = SourceLedger.state(polled)
        if state != old.state { record.stateSince = now }
        (record.state, record.reason) = (state, reason)
        switch polled.outcome {
        case .read, .notModified:
            record.failures = 0
            record.lastGood = now
            record.validators = polled.validators ?? old.validators
            record.bodyHash = polled.bodyHash ?? old.bodyHash
            record.title = polled.title ?? old.title
            record.homePage = polled.homePage ?? old.homePage
            if polled.isDocument { record.entries = polled.entries }
        case .failed, .unreadable:
            record.failures += 1
        }
        return record
    }

    private func outcome(_ polled: PolledSource) -> PollOutcome {
        switch polled.outcome {
        case .read: .read(new: polled.articles.count)
        case .notModified: .notModified
        case .failed(let failure): .failed(failure)
        case .unreadable: .unreadable
        }
    }

    /// The state of a source and the reason, in the vocabulary of the health table.
    static func state(_ polled: PolledSource) -> (state: String, reason: String) {
        switch polled.outcome {
        case .read where polled.entries == 0: ("empty", "the document has no entries")
        case .read:
            ("ok", polled.movedTo.map { "moved for good to \($0); put that address into the configuration" } ?? "")
        case .notModified: ("ok", "")
        case .failed(let failure): (failure.state, failure.reason)
        case .unreadable(.notAFeed(let what)): ("not a feed", what)
        case .unreadable(let error): ("parse error", error.message)
        }
    }

    private static let periods: [String: Double] = [
        "hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
    ]

    /// What the document itself says about when to come again.
    private func wishes(of channel: ParsedChannel, into record: inout SourceRecord) {
        var wish: Duration?
        if let ttl = channel.ttl { wish = .seconds(min(ttl, 525_600) * 60) }
        if let period = channel.updatePeriod?.period, let seconds = SourceLedger.periods[period] {
            let each = Duration.seconds(seconds / Double(max(1, channel.updatePeriod?.frequency ?? 1)))
            wish = max(wish ?? .zero, each)
        }
        record.wishedInterval = wish
        record.skipHours = channel.skipHours
        record.skipDays = channel.skipDays
    }
}
