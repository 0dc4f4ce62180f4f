package import Syndication

/// Finds a source's own pace from what it really publishes: the share of known entries in a document (P30).
///
/// Nothing new: half as much again. Some news: the source's own rhythm. Mostly new, twice and punctually: half, and
/// below the start only where the publisher's own numbers give leave (P7).
package struct PaceRule: Sendable {
    private let policy: PollPolicy

    /// The rule of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// A poll without news lengthens the interval by this: an hour becomes a day within eight polls.
    private static let slower = 1.5
    /// A document of which less is known is mostly new (Media Cloud, AUTO_ADJUST).
    private static let mostlyNew = 1.0 / 3
    /// A document of which more is known brings a few entries.
    private static let mostlyKnown = 2.0 / 3
    /// How many punctual polls of mostly new documents are evidence.
    private static let enough = 2
    /// A poll later than this share of the planned wait is not punctual.
    private static let patience = 0.25
    /// How much of the running mean the latest value makes up.
    private static let weight = 0.25
    /// How much slower a source is asked after 429 (P16), and for how long at least, in days of the policy.
    private static let penalty = 1.5
    private static let penaltyDays = 30

    /// The pace after a poll.
    ///
    /// - `record`: before this poll, but with the wishes of its document.
    /// - `asked`: when the request began.
    package func pace(after outcome: PollOutcome, _ record: SourceRecord, asked: Timestamp, now: Timestamp) -> Pace {
        var pace = record.pace
        let old = pace.interval ?? policy.start
        var interval = old
        switch outcome {
        case .read(let entries, _) where record.lastGood == nil || entries == 0 && record.entries == 0:
            interval = entries == 0 ? old * PaceRule.slower : policy.start
        case .read(let entries, let known) where known < entries:
            interval = news(entries, known, record, &pace, asked, now)
        case .read, .notModified:
            pace.evidence = 0
            interval = Swift.min(old * PaceRule.slower, Swift.max(old, ceiling(record, now)))
        case .failed(.status(429, _)): throttle(&pace, old, record, now)
        case .failed, .unreadable: break
        }
        pace.interval = bounded(interval, &pace, record, now)
        return pace
    }

    /// The interval after a document with something new.
    private func news(
        _ entries: Int,
        _ known: Int,
        _ record: SourceRecord,
        _ pace: inout Pace,
        _ asked: Timestamp,
        _ now: Timestamp
    ) -> Duration {
        let old = pace.interval ?? policy.start
        let share = Double(known) / Double(entries)
        if let last = record.habit.lastNews, now > last {
            let each = now.since(last) / Double(entries - known)
            pace.perEntry = pace.perEntry.map { $0 * (1 - PaceRule.weight) + each * PaceRule.weight } ?? each
        }
        guard share < PaceRule.mostlyNew else {
            pace.evidence = 0
            if share < PaceRule.mostlyKnown { return Swift.min(old, policy.start) }
            let rhythm = Swift.max(policy.start, Swift.min(pace.perEntry ?? policy.start, policy.max))
            // Below the start it stays as it is while there is news; above, it follows the rhythm step by step.
            return old < policy.start ? old : Swift.min(Swift.max(rhythm, old / 2), old * PaceRule.slower)
        }
        pace.evidence = isPunctual(record, asked) ? pace.evidence + 1 : 0
        let isCertain = pace.evidence >= PaceRule.enough || known == 0 && pace.evidence > 0
        return isCertain ? Swift.min(old, policy.start) / 2 : Swift.min(old, policy.start)
    }

    /// Whether the poll came when it was planned: after a pause of ours a new document is no evidence.
    package func isPunctual(_ record: SourceRecord, _ asked: Timestamp) -> Bool {
        guard let planned = record.nextPoll, let last = record.lastPoll, planned > last else { return false }
        return asked.since(planned) <= planned.since(last) * PaceRule.patience
    }

    /// How slow a source without news may become: its own rhythm, or the longest interval where that is not known.
    private func ceiling(_ record: SourceRecord, _ now: Timestamp) -> Duration {
        guard let rhythm = record.pace.perEntry, record.habit.newsPolls >= 3 else { return policy.max }
        if SilenceAlarm(policy).reason(record, now: now) != nil { return policy.max }
        return Swift.max(policy.start, Swift.min(rhythm, policy.max))
    }

    /// Makes a source slower for good after 429: once for each time it begins.
    private func throttle(_ pace: inout Pace, _ old: Duration, _ record: SourceRecord, _ now: Timestamp) {
        // The wait that has led to it, whatever it was that made it so long.
        let wait = record.nextPoll.flatMap { next in record.lastPoll.map { next.since($0) } } ?? old
        let least = Swift.max(old, wait, pace.throttled ?? .zero)
        if record.state != .rateLimited || pace.throttled == nil {
            pace.throttled = Swift.min(least * PaceRule.penalty, policy.max)
        }
        pace.throttledAt = now
    }

    private func bounded(
        _ interval: Duration,
        _ pace: inout Pace,
        _ record: SourceRecord,
        _ now: Timestamp
    ) -> Duration {
        if let time = pace.throttledAt, now.since(time) >= policy.max * PaceRule.penaltyDays {
            (pace.throttled, pace.throttledAt) = (nil, nil)
        }
        let leave = PaceRule.hasLeave(record.wishes) ? policy.min : policy.start
        let floor = Swift.max(policy.min, leave, pace.throttled ?? .zero)
        return Swift.max(floor, Swift.min(interval, policy.max))
    }

    /// Whether the publisher's own numbers allow more than the start; no number at all, and max-age=0, allow nothing.
    ///
    /// How much they allow is the business of the formula: it takes the longest of them.
    package static func hasLeave(_ wishes: PublisherWishes) -> Bool {
        (wishes.maxAge ?? .zero) > .zero || (wishes.interval ?? .zero) > .zero
    }
}

/// Keeps count of when a source brings something new.
package enum HabitRule {
    private static let weight = 0.2
    private static let decay = 0.99

    /// The habit after a poll; only a document with something new changes it.
    package static func habit(after outcome: PollOutcome, _ record: SourceRecord, now: Timestamp) -> Habit {
        var habit = record.habit
        guard outcome.new > 0 else { return habit }
        if let last = habit.lastNews, now > last {
            let gap = now.since(last)
            habit.usualGap = habit.usualGap.map { $0 * (1 - weight) + gap * weight } ?? gap
            habit.longestGap = Swift.max(gap, habit.longestGap * decay)
            habit.firstNews = habit.firstNews ?? now
            habit.newsPolls += 1
        }
        habit.lastNews = now
        return habit
    }
}
