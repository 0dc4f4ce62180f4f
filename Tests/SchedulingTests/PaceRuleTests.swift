import Scheduling
import Syndication
import TestSupport
import Testing

/// A source's own pace.
@Suite("PaceRule")
struct PaceRuleTests {
    private let now = Sample.now
    private let rule = PaceRule(PollPolicy())

    /// A document of ten entries, of which so many are known.
    private func read(_ known: Int) -> PollOutcome { .read(entries: 10, known: known) }

    private func pace(after outcome: PollOutcome, _ record: SourceRecord, late: Duration = .zero) -> Pace {
        rule.pace(after: outcome, record, asked: now + late, now: now + late)
    }

    private func interval(after outcome: PollOutcome, every interval: Duration) -> Duration? {
        pace(after: outcome, Sample.record(every: interval)).interval
    }

    /// The record of a source that may be asked faster than at the start.
    private func lively(every interval: Duration = .hour, evidence: Int = 0) -> SourceRecord {
        var record = Sample.record(every: interval)
        record.wishes.maxAge = .minute * 5
        record.pace.evidence = evidence
        return record
    }

    // MARK: - Slower

    @Test("begins with the start, and half as much again where the first document is empty")
    func first() {
        #expect(pace(after: read(0), Sample.fresh).interval == .hour)
        #expect(pace(after: .read(entries: 0, known: 0), Sample.fresh).interval == .hour * 1.5)
    }

    @Test("P30: asks a source without news half as seldom again each time, up to a day")
    func slower() {
        for outcome in [read(10), .notModified] {
            #expect(interval(after: outcome, every: .hour) == .hour * 1.5)
            #expect(interval(after: outcome, every: .hour * 20) == .day)
            #expect(interval(after: outcome, every: .day) == .day)
        }
    }

    @Test("P30: asks no more seldom than is the source's own rhythm, where that is known")
    func rhythm() {
        var record = Sample.record(every: .hour * 4)
        record.pace.perEntry = .hour * 5
        record.habit.newsPolls = 2
        #expect(pace(after: .notModified, record).interval == .hour * 6)
        record.habit.newsPolls = 3
        #expect(pace(after: .notModified, record).interval == .hour * 5)
        record.pace.interval = .hour * 9
        #expect(pace(after: .notModified, record).interval == .hour * 9)
    }

    @Test("keeps the pace of a source that fails", arguments: Sample.failures)
    func failing(failure: FetchFailure) {
        guard failure.state != .rateLimited else { return }
        #expect(interval(after: .failed(failure), every: .hour * 2) == .hour * 2)
        #expect(interval(after: .unreadable, every: .hour * 2) == .hour * 2)
    }

    // MARK: - News

    @Test("goes back to the start at least when a third of a document is new")
    func someNews() {
        #expect(interval(after: read(5), every: .hour * 9) == .hour)
        #expect(interval(after: read(4), every: .hour * 9) == .hour)
        #expect(pace(after: read(5), lively(every: .minute * 20)).interval == .minute * 20)
    }

    @Test("follows the source's own rhythm step by step when little of a document is new")
    func littleNews() {
        func next(every interval: Duration, perEntry: Duration) -> Double? {
            var record = Sample.record(every: interval)
            // The rhythm is what this poll shows, too.
            record.habit.lastNews = now - perEntry
            record.pace.perEntry = perEntry
            return pace(after: read(9), record).interval?.hours
        }
        #expect(next(every: .hour * 8, perEntry: .hour * 6) == 6)
        #expect(next(every: .hour * 8, perEntry: .hour * 2) == 4)
        #expect(next(every: .hour * 8, perEntry: .hour * 20) == 12)
        #expect(next(every: .hour, perEntry: .minute) == 1)
        #expect(next(every: .hour * 20, perEntry: .hour * 99) == 24)
        #expect(pace(after: read(9), lively(every: .minute * 20)).interval == .minute * 20)
    }

    @Test("reckons the time from entry to entry as a running mean")
    func perEntry() {
        var record = Sample.record(every: .hour * 4)
        #expect(pace(after: read(8), record).perEntry == .hour * 2)
        record.pace.perEntry = .hour * 10
        #expect(pace(after: read(8), record).perEntry.map { ($0.hours * 1000).rounded() } == 8000)
        #expect(pace(after: read(10), record).perEntry == .hour * 10)
        #expect(pace(after: read(8), Sample.fresh).perEntry == nil)
    }

    @Test("P30: halves the interval when two documents in a row are mostly new, down to fifteen minutes")
    func faster() {
        let once = pace(after: read(3), lively())
        #expect(once.interval == .hour)
        #expect(once.evidence == 1)
        let twice = pace(after: read(3), lively(evidence: 1))
        #expect(twice.interval == .minute * 30)
        #expect(twice.evidence == 2)
        #expect(pace(after: read(0), lively(every: .minute * 30, evidence: 2)).interval == .minute * 15)
        #expect(pace(after: read(0), lively(every: .minute * 15, evidence: 3)).interval == .minute * 15)
    }

    @Test("P30: halves it after one poll already, behind one that was mostly new, when nothing is known at all")
    func allNew() {
        #expect(pace(after: read(0), lively()).interval == .minute * 30)
    }

    @Test("P30: takes a document for no evidence that came late")
    func late() {
        #expect(pace(after: read(3), lively(evidence: 1), late: .minute * 15).evidence == 2)
        #expect(pace(after: read(3), lively(evidence: 1), late: .minute * 16).evidence == 0)
        #expect(pace(after: read(0), lively(evidence: 5), late: .hour * 3).interval == .hour)
    }

    @Test("is punctual where it was planned and came in time")
    func punctual() {
        let record = Sample.record()
        #expect(rule.isPunctual(record, now))
        #expect(rule.isPunctual(record, now + .minute * 15))
        #expect(!rule.isPunctual(record, now + .minute * 16))
        #expect(!rule.isPunctual(Sample.fresh, now))
    }

    @Test("forgets evidence when a document brings little", arguments: [4, 9, 10])
    func evidence(known: Int) {
        #expect(pace(after: read(known), lively(evidence: 3)).evidence == 0)
    }

    // MARK: - Bounds

    @Test("P7: is not faster than hourly without the publisher's leave, whatever the evidence")
    func noLeave() {
        var record = lively(evidence: 9)
        record.wishes.maxAge = nil
        #expect(pace(after: read(0), record).interval == .hour)
        record.wishes.maxAge = .zero
        #expect(pace(after: read(0), record).interval == .hour)
        record.wishes.interval = .minute * 10
        #expect(pace(after: read(0), record).interval == .minute * 30)
    }

    @Test("P7: goes back to hourly when leave is taken away")
    func leaveTaken() {
        var record = lively(every: .minute * 15, evidence: 4)
        record.wishes.maxAge = nil
        #expect(pace(after: .notModified, record).interval == .hour)
    }

    @Test("P7: has leave from max-age, ttl and sy:*, not from zeros", arguments: [nil, 0, 300] as [Int?])
    func leave(seconds: Int?) {
        var (age, ttl) = (PublisherWishes(), PublisherWishes())
        age.maxAge = seconds.map { .seconds($0) }
        ttl.interval = seconds.map { .seconds($0) }
        #expect(PaceRule.hasLeave(age) == (seconds == 300))
        #expect(PaceRule.hasLeave(ttl) == (seconds == 300))
    }

    @Test("P30: stays between its bounds, whatever comes", arguments: 0..<30 as Range<UInt64>)
    func bounds(seed: UInt64) {
        var dice = Dice(seed: seed)
        var record = Sample.fresh
        var time = now
        for _ in 0..<300 {
            let entries = dice.roll(20)
            let outcomes: [PollOutcome] = [
                .read(entries: entries, known: dice.roll(entries + 1)), .notModified, .unreadable, Sample.status(429),
                Sample.silence,
            ]
            let outcome = outcomes[dice.roll(outcomes.count)]
            record.wishes.maxAge = dice.roll(2) == 0 ? .seconds(dice.roll(9000)) : nil
            let habit = HabitRule.habit(after: outcome, record, now: time)
            record.pace = rule.pace(after: outcome, record, asked: time, now: time)
            record.habit = habit
            if outcome.isGood { (record.lastGood, record.state, record.entries) = (time, .ok, entries) }
            let interval = record.pace.interval ?? .zero
            let least = Duration.minute * (PaceRule.hasLeave(record.wishes) ? 15 : 60)
            #expect(interval >= Swift.max(least, record.pace.throttled ?? .zero) && interval <= .day)
            (record.lastPoll, record.nextPoll) = (time, time + interval)
            time = time + interval + .seconds(dice.roll(900))
        }
    }

    // MARK: - 429

    @Test("P16: is half as slow again for good after 429, once for each time it begins")
    func throttled() {
        var record = Sample.record(every: .hour * 2)
        record.pace = pace(after: Sample.status(429), record)
        #expect(record.pace.throttled == .hour * 3)
        #expect(record.pace.interval == .hour * 3)
        record.state = .rateLimited
        record.pace = pace(after: Sample.status(429), record)
        #expect(record.pace.throttled == .hour * 3)
        record.state = .ok
        #expect(pace(after: read(0), record).interval == .hour * 3)
        #expect(pace(after: Sample.status(429), record).throttled == .hour * 4.5)
    }

    @Test("P16: is not slower than a day, and forgets it after thirty days without another 429")
    func forgiven() {
        #expect(pace(after: Sample.status(429), Sample.record(every: .hour * 20)).throttled == .day)
        var record = Sample.record(every: .hour * 3)
        (record.pace.throttled, record.pace.throttledAt) = (.hour * 3, now - .day * 30 + .seconds(1))
        #expect(pace(after: read(5), record).interval == .hour * 3)
        record.pace.throttledAt = now - .day * 30
        #expect(pace(after: read(5), record).interval == .hour)
        #expect(pace(after: read(5), record).throttled == nil)
    }

    @Test("P16: is slower after 429 also where 503 with a time came before")
    func throttledAfter503() {
        var record = Sample.record()
        record.state = .rateLimited
        #expect(pace(after: Sample.status(429), record).throttled == .hour * 1.5)
    }

    @Test("P16: is half as slow again as it really was, which may be slower than its own pace")
    func throttledWish() {
        var record = Sample.record()
        record.wishes.maxAge = .hour * 2
        (record.lastPoll, record.nextPoll) = (now - .hour * 2, now)
        #expect(pace(after: Sample.status(429), record).throttled == .hour * 3)
    }

    // MARK: - Sources

    /// A poll of a source that shows its last entries.
    private struct Poll {
        var wait: Duration
        var new: Int
        /// The number of the first entry it shows.
        var first: Int
    }

    /// Polls of a source with a new entry every so often, asked punctually.
    private func polls(_ count: Int, entryEvery gap: Duration, window: Int, _ wishes: PublisherWishes) -> [Poll] {
        var record = Sample.fresh
        record.wishes = wishes
        var (time, seen) = (now, -1)
        return (0..<count).map { _ in
            let newest = 1000 + Int(time.since(now) / gap)
            let known = Swift.max(0, Swift.min(window, window - (newest - seen)))
            let outcome: PollOutcome = newest == seen ? .notModified : .read(entries: window, known: known)
            let habit = HabitRule.habit(after: outcome, record, now: time)
            record.pace = rule.pace(after: outcome, record, asked: time, now: time)
            (record.habit, record.lastGood, record.lastPoll, record.entries) = (habit, time, time, window)
            let wait = Swift.max(record.pace.interval ?? .hour, wishes.maxAge ?? .zero)
            record.nextPoll = time + wait
            time = time + wait
            let poll = Poll(wait: wait, new: newest - seen, first: newest - window + 1)
            seen = newest
            return poll
        }
    }

    @Test("P30: asks a source of one entry a day daily within ten polls, and goes on so")
    func daily() {
        let polls = polls(60, entryEvery: .day, window: 20, PublisherWishes())
        let first = polls.firstIndex { $0.wait == .day } ?? 99
        #expect(first < 10)
        #expect(polls.dropFirst(first).allSatisfy { $0.wait >= .hour * 16 })
    }

    @Test("P30: asks a source of one entry in five minutes often enough to lose none, and not below the floor")
    func lively() {
        var wishes = PublisherWishes()
        wishes.maxAge = .minute * 5
        let polls = polls(100, entryEvery: .minute * 5, window: 10, wishes)
        #expect(polls.allSatisfy { $0.wait >= .minute * 15 })
        #expect(polls.dropFirst(5).allSatisfy { $0.new <= 10 })
        let patient = self.polls(100, entryEvery: .minute * 5, window: 10, PublisherWishes())
        #expect(patient.allSatisfy { $0.wait == .hour })
    }

    @Test("P30: asks a source of one entry an hour about hourly")
    func hourly() {
        let polls = polls(100, entryEvery: .hour, window: 15, PublisherWishes())
        #expect(polls.dropFirst(5).allSatisfy { $0.wait >= .hour && $0.wait <= .hour * 2 })
    }
}
