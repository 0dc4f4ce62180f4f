import Scheduling
import Syndication
import Testing

/// Whether what validators said was true.
@Suite("TrustRule")
struct TrustRuleTests {
    private let now = Sample.now
    private let rule = TrustRule(PollPolicy())
    private let validators = Validators(etag: "\"1\"", lastModified: "Wed, 01 Jan 2020 00:00:00 GMT")
    private let news = PollOutcome.read(entries: 10, known: 9)

    /// The record of a source that has been silent for some time.
    private func record(silent: Duration = .hour, usual: Duration? = nil, asked: Duration? = nil) -> SourceRecord {
        var record = Sample.record()
        record.validators = validators
        record.habit.lastNews = now - silent
        record.habit.usualGap = usual
        record.trust.lastUnconditional = asked.map { now - $0 }
        return record
    }

    /// The record after an answer.
    private func noted(
        _ outcome: PollOutcome,
        wasConditional: Bool = false,
        _ new: Validators?,
        isSameBody: Bool = false,
        _ old: SourceRecord? = nil
    ) -> SourceRecord {
        var record = old ?? self.record()
        rule.note(outcome, wasConditional: wasConditional, new, isSameBody: isSameBody, &record, now: now)
        return record
    }

    // MARK: - What is sent

    @Test("P3: sends both validators back")
    func both() {
        #expect(rule.validators(record(), now: now) == validators)
    }

    @Test("sends none where they have lied")
    func untrusted() {
        var record = record()
        record.trust.isTrusted = false
        #expect(rule.validators(record, now: now).isEmpty)
    }

    @Test(
        "asks once without validators after a week of silence, and five usual gaps",
        arguments: [
            (7, nil, nil, true), (6.9, nil, nil, false), (8, 24, nil, true), (9, 48, nil, false), (10.1, 48, nil, true),
            (30, 24, 6.9, false), (30, 24, 7, true), (30, 24, 60, true),
        ] as [(Double, Double?, Double?, Bool)]
    )
    func audit(silentDays: Double, usualHours: Double?, askedDays: Double?, isDue: Bool) {
        let record = record(
            silent: .days(silentDays),
            usual: usualHours.map { .hours($0) },
            asked: askedDays.map { .days($0) }
        )
        #expect(rule.isAuditDue(record, now: now) == isDue)
        #expect(rule.validators(record, now: now).isEmpty == isDue)
    }

    @Test("P6: asks without validators once a week at the most, however long the silence")
    func seldom() {
        var record = record(silent: .day * 10)
        var asked: [Timestamp] = []
        for hour in 0..<(60 * 24) {
            let time = now + .hour * hour
            guard rule.validators(record, now: time).isEmpty else { continue }
            asked.append(time)
            // Also when no answer comes of it.
            let outcome = hour % 2 == 0 ? PollOutcome.notModified : Sample.silence
            rule.note(outcome, wasConditional: false, validators, isSameBody: true, &record, now: time)
        }
        #expect(asked.count == 9)
        #expect(zip(asked, asked.dropFirst()).allSatisfy { $1.since($0) >= .day * 7 })
    }

    @Test("puts nothing to the test where there is nothing: no validators, no news ever")
    func nothing() {
        var bare = record(silent: .day * 30)
        bare.validators = Validators()
        #expect(!rule.isAuditDue(bare, now: now))
        var silent = record()
        silent.habit.lastNews = nil
        #expect(!rule.isAuditDue(silent, now: now))
    }

    // MARK: - What is learned

    @Test("notes when a request without validators was sent, whatever came of it")
    func lastUnconditional() {
        for outcome in [PollOutcome.notModified, news, Sample.silence, .unreadable] {
            #expect(noted(outcome, nil).trust.lastUnconditional == now)
            #expect(noted(outcome, wasConditional: true, nil).trust.lastUnconditional == nil)
        }
    }

    @Test("takes a new entry behind the same validators for a lie")
    func lie() {
        let record = noted(news, validators)
        #expect(!record.trust.isTrusted)
        #expect(record.trust.lies == 1)
        #expect(noted(news, validators, record).trust.lies == 2)
    }

    @Test("takes no other bytes, no other validators and no same body for a lie")
    func noLie() {
        #expect(noted(.read(entries: 10, known: 10), validators).trust.isTrusted)
        #expect(noted(news, Validators(etag: "\"2\"")).trust.isTrusted)
        #expect(noted(.notModified, validators, isSameBody: true).trust.isTrusted)
        #expect(noted(news, wasConditional: true, validators).trust.isTrusted)
        #expect(noted(news, nil).trust.isTrusted)
    }

    @Test("takes an ETag that stays for a lie, also where the date beside it changes: the ETag comes first")
    func etagFirst() {
        let record = noted(news, Validators(etag: "\"1\"", lastModified: "Thu, 02 Jan 2020 00:00:00 GMT"))
        #expect(!record.trust.isTrusted)
    }

    @Test("takes nothing of a first document for a lie")
    func first() {
        #expect(noted(news, validators, Sample.fresh).trust.isTrusted)
    }

    @Test("trusts again after five honest changes in a row")
    func honest() {
        var record = noted(news, validators)
        for number in 2...6 {
            #expect(!record.trust.isTrusted)
            let next = Validators(etag: "\"\(number)\"")
            rule.note(news, wasConditional: false, next, isSameBody: false, &record, now: now)
            record.validators = next
        }
        #expect(record.trust.isTrusted)
        #expect(record.trust.lies == 1)
    }

    @Test("counts honest changes anew after another lie, and counts nothing where nothing has changed")
    func lieBetween() {
        var record = noted(news, validators)
        rule.note(news, wasConditional: false, Validators(etag: "\"2\""), isSameBody: false, &record, now: now)
        rule.note(.notModified, wasConditional: false, validators, isSameBody: true, &record, now: now)
        #expect(record.trust.honest == 1)
        rule.note(news, wasConditional: false, validators, isSameBody: false, &record, now: now)
        #expect(record.trust.honest == 0)
        #expect(record.trust.lies == 2)
    }

    // MARK: - How often

    @Test("P6: asks once a day where validators have lied, and once an hour where there are none")
    func floor() {
        var record = record()
        #expect(rule.floor(record) == nil)
        record.trust.isTrusted = false
        #expect(rule.floor(record) == .day)
        record = Sample.record()
        #expect(rule.floor(record) == .hour)
        #expect(rule.floor(Sample.fresh) == nil)
    }
}
