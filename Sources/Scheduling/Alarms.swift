package import Syndication

/// Notices that entries were lost: two documents in a row without a common entry (none-has.md, 4).
package enum CoverageAlarm {
    /// A document of fewer entries proves nothing.
    private static let least = 3

    /// The loss a poll shows; nil when it shows none.
    ///
    /// `record`: before this poll.
    package static func loss(_ outcome: PollOutcome, _ record: SourceRecord, now: Timestamp) -> CoverageLoss? {
        guard case .read(let entries, let known) = outcome, known == 0, entries >= least, record.entries >= least,
            let last = record.lastGood
        else { return nil }
        let gap = now.since(last)
        let expected = record.pace.perEntry.map { $0 > .zero ? gap / $0 : 0 } ?? 0
        // A rhythm from other times may make one expect anything; ten documents are as bad as it is told.
        let lost = Int(Swift.min(Swift.max(0, expected - Double(entries)), Double(entries) * 10))
        return CoverageLoss(time: now, entries: entries, gap: gap, lost: lost)
    }

    /// A loss in words, with its arithmetic.
    package static func reason(_ loss: CoverageLoss) -> String {
        let number = loss.lost > 0 ? "about \(loss.lost) entries" : "entries"
        return "none of the \(loss.entries) entries was in the document \(loss.gap.short) before: "
            + "\(number) came and went in between"
    }
}

/// Notices that a source has died silently: it answers, and nothing is new for far longer than is its habit.
package struct SilenceAlarm: Sendable {
    private let policy: PollPolicy

    /// The alarm of a policy.
    package init(_ policy: PollPolicy) { self.policy = policy }

    /// How many times its usual gap is far longer (field/polite.md, section 4).
    private static let factor = 5.0
    /// How many times its longest gap is far longer: a source that rests at weekends has rested before.
    private static let margin = 1.5
    /// How many polls with something new make a habit.
    private static let least = 5

    /// How long the source may be silent; nil while its habit is not known.
    package func limit(_ record: SourceRecord, now: Timestamp) -> Duration? {
        let habit = record.habit
        guard habit.newsPolls >= SilenceAlarm.least, let usual = habit.usualGap, let first = habit.firstNews,
            now.since(first) >= policy.silenceHistory
        else { return nil }
        return Swift.max(usual * SilenceAlarm.factor, habit.longestGap * SilenceAlarm.margin, policy.audit)
    }

    /// Why the source is taken for silent, with the arithmetic; nil when it is not.
    package func reason(_ record: SourceRecord, now: Timestamp) -> String? {
        guard let last = record.habit.lastNews, let limit = self.limit(record, now: now), now.since(last) > limit else {
            return nil
        }
        let habit = record.habit
        return "nothing new for \(now.since(last).short): it used to bring something every "
            + "\((habit.usualGap ?? .zero).short), at the longest after \(habit.longestGap.short); "
            + "the limit is max(5 × usual, 1.5 × longest, \(policy.audit.short)) = \(limit.short)"
    }
}
