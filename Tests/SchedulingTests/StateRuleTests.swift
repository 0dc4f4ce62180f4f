import Scheduling
import Syndication
import Testing

/// Which of its states a source is in.
@Suite("StateRule")
struct StateRuleTests {
    private let now = Sample.now
    private let rule = StateRule(PollPolicy())
    private let news = PollOutcome.read(entries: 10, known: 9)

    private func state(
        _ outcome: PollOutcome,
        _ record: SourceRecord = Sample.record(),
        error: ParseError? = nil,
        repair: String? = nil
    ) -> (state: SourceState, reason: String) {
        var findings = PollFindings()
        (findings.parseError, findings.repair) = (error, repair)
        return rule.state(after: outcome, findings, record, now: now)
    }

    /// The record of a source that has been silent for twenty days, and was last asked without validators before some.
    private func silent(asked days: Double? = nil) -> SourceRecord {
        var record = Sample.record()
        record.habit.firstNews = now - .day * 90
        record.habit.lastNews = now - .day * 20
        (record.habit.usualGap, record.habit.longestGap, record.habit.newsPolls) = (.hour * 6, .day, 100)
        record.trust.lastUnconditional = days.map { now - .days($0) }
        return record
    }

    @Test("is well where a document or 304 came, and has nothing to say")
    func well() {
        #expect(state(news) == (.ok, ""))
        #expect(state(.read(entries: 10, known: 10)) == (.ok, ""))
        #expect(state(.notModified) == (.notModified, ""))
    }

    @Test("names every failure with its reason", arguments: Sample.failures)
    func failures(failure: FetchFailure) {
        guard failure != .gone else { return }
        #expect(state(.failed(failure)) == (failure.state, failure.reason))
    }

    @Test("P18: shows the first 410 as a status, and the second as gone")
    func gone() {
        #expect(state(.failed(.gone)).state == .http(410))
        var record = Sample.record()
        record.isStopped = true
        #expect(state(.failed(.gone), record).state == .gone)
    }

    @Test("tells another document from a broken one, and from none")
    func unreadable() {
        #expect(state(.unreadable, error: .notAFeed("an HTML page")) == (.notAFeed, "an HTML page"))
        let broken = ParseError.malformed(line: 3, message: "no end")
        #expect(state(.unreadable, error: broken) == (.rejected, broken.message))
        #expect(state(.unreadable, error: .empty) == (.empty, "the document has no byte"))
        #expect(state(.unreadable).state == .rejected)
    }

    @Test("is empty where a document has no entries, and stays so after 304")
    func empty() {
        let none = PollOutcome.read(entries: 0, known: 0)
        #expect(state(none) == (.empty, "the document has no entries"))
        var record = Sample.record()
        (record.state, record.reason, record.entries) = (.empty, "the document has no entries", 0)
        #expect(state(.notModified, record) == (.empty, "the document has no entries"))
        #expect(state(news, record) == (.ok, ""))
    }

    @Test("is no longer empty when 304 says that the last good document, which had entries, is still there")
    func noByte() {
        var record = Sample.record()
        (record.state, record.reason) = (.empty, "the document has no byte")
        #expect(state(.notModified, record).state == .notModified)
    }

    @Test("tells what was repaired, and still does after 304")
    func repaired() {
        #expect(state(news, repair: "an unclosed element") == (.repaired, "an unclosed element"))
        var record = Sample.record()
        (record.state, record.reason) = (.repaired, "an unclosed element")
        #expect(state(.notModified, record) == (.repaired, "an unclosed element"))
        #expect(state(news, record).state == .ok)
    }

    @Test("P19: tells of an adopted address, and of answers on the way to one")
    func moved() {
        var record = Sample.record()
        record.redirect = RedirectEvidence(target: "https://b.example/", answers: 2, first: now, last: now)
        #expect(state(.notModified, record).state == .notModified)
        #expect(state(.notModified, record).reason == "redirected for good to https://b.example/, 2 of 5 times")
        record.adopted = "https://b.example/"
        #expect(state(.notModified, record).state == .moved)
        #expect(state(news, record).reason.contains("https://b.example/"))
    }

    @Test("is quiet when nothing new comes for long, and frozen when a request without validators has shown it")
    func quiet() {
        #expect(state(.notModified, silent()).state == .quiet)
        #expect(state(.notModified, silent(asked: 30)).state == .quiet)
        #expect(state(.notModified, silent(asked: 2)).state == .frozen)
        #expect(state(.read(entries: 10, known: 10), silent(asked: 2)).state == .frozen)
        #expect(state(.notModified, silent(asked: 2)).reason.hasSuffix("validators 2d ago brought the same"))
    }

    @Test("tells of a loss until it is made good")
    func loss() {
        var record = Sample.record()
        let loss = CoverageLoss(time: now, entries: 10, gap: .hour * 10, lost: 4)
        record.loss = loss
        #expect(state(news, record) == (.losingEntries, CoverageAlarm.reason(loss)))
        #expect(state(.notModified, record).state == .losingEntries)
    }

    @Test("tells of validators that have lied, and is well all the same")
    func lies() {
        var record = Sample.record()
        record.trust.isTrusted = false
        #expect(state(news, record).state == .ok)
        #expect(state(.notModified, record).state == .notModified)
        #expect(state(news, record).reason.contains("validators"))
    }

    @Test("names the worst: a failure, then a loss, then silence, then a move, then a repair, then emptiness")
    func order() {
        var record = silent()
        record.adopted = "https://b.example/"
        record.loss = CoverageLoss(time: now, entries: 10, gap: .hour, lost: 4)
        let empty = PollOutcome.read(entries: 0, known: 0)
        #expect(state(Sample.status(500), record).state == .http(500))
        #expect(state(empty, record, repair: "x").state == .losingEntries)
        record.loss = nil
        #expect(state(empty, record, repair: "x").state == .quiet)
        record.habit = Habit()
        #expect(state(empty, record, repair: "x").state == .moved)
        record.adopted = nil
        #expect(state(empty, record, repair: "x").state == .repaired)
        #expect(state(empty, record).state == .empty)
    }
}
