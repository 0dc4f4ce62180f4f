import Scheduling
import Syndication
import Testing

/// When a permanent redirect is believed.
@Suite("RedirectRule")
struct RedirectRuleTests {
    private let now = Sample.now
    private let rule = RedirectRule(PollPolicy())
    private let target = "https://b.example/rss"

    /// Notes answers a day apart.
    private func note(_ targets: [String?], _ outcome: PollOutcome = .notModified, into record: inout SourceRecord) {
        for (day, target) in targets.enumerated() { rule.note(target, outcome, &record, now: now + .day * day) }
    }

    private func record(_ targets: [String?], _ outcome: PollOutcome = .notModified) -> SourceRecord {
        var record = Sample.record()
        record.validators = Validators(etag: "\"1\"")
        note(targets, outcome, into: &record)
        return record
    }

    @Test("P19: asks the new address after five equal answers over three days, and keeps the validators")
    func adopts() {
        let four = record([target, target, target, target])
        #expect(four.adopted == nil)
        #expect(four.redirect == RedirectEvidence(target: target, answers: 4, first: now, last: now + .day * 3))
        let five = record([target, target, target, target, target])
        #expect(five.adopted == target)
        #expect(five.redirect == nil)
        #expect(five.validators == Validators(etag: "\"1\""))
    }

    @Test("P19: wants three days, however many answers come before")
    func tooSoon() {
        var record = Sample.record()
        for hour in 0..<72 { rule.note(target, .notModified, &record, now: now + .hour * hour) }
        #expect(record.adopted == nil)
        #expect(record.redirect?.answers == 72)
        rule.note(target, .notModified, &record, now: now + .hour * 72)
        #expect(record.adopted == target)
    }

    @Test("P19: begins anew when an answer leads elsewhere, or nowhere, in between")
    func interrupted() {
        let other = record([target, target, "https://c.example/rss", target, target, target])
        #expect(other.adopted == nil)
        #expect(other.redirect?.answers == 3)
        let none = record([target, target, target, target, nil])
        #expect(none.redirect == nil)
        #expect(record([target, target, nil, target, target, target]).adopted == nil)
    }

    @Test("P19: counts only answers with a good feed behind them")
    func onlyGood() {
        for outcome in [PollOutcome.unreadable, Sample.status(500), Sample.silence] {
            #expect(record(Array(repeating: target, count: 9), outcome).redirect == nil)
        }
        #expect(record(Array(repeating: target, count: 5), .read(entries: 3, known: 1)).adopted == target)
    }

    @Test("takes a redirect to the address that is asked for none")
    func itself() {
        #expect(record(Array(repeating: Sample.address, count: 9)).redirect == nil)
        var record = record(Array(repeating: target, count: 5))
        note([target, target], into: &record)
        #expect(record.redirect == nil)
        #expect(record.adopted == target)
    }

    @Test("P19: follows a source that moves on")
    func movesOn() {
        var record = record(Array(repeating: target, count: 5))
        note(Array(repeating: "https://c.example/rss", count: 5), into: &record)
        #expect(record.adopted == "https://c.example/rss")
    }

    @Test("adopts nothing where a source has moved back to its configured address")
    func movesBack() {
        var record = record(Array(repeating: target, count: 5))
        note(Array(repeating: Sample.address, count: 5), into: &record)
        #expect(record.adopted == nil)
    }

    @Test("goes back to the configured address when the adopted one has failed five times in three days")
    func dies() {
        func failed(_ failures: Int, for time: Duration) -> SourceRecord {
            var record = Sample.record()
            record.adopted = target
            record.validators = Validators(etag: "\"1\"")
            (record.failures, record.failingSince) = (failures, now - time)
            rule.note(nil, Sample.status(500), &record, now: now)
            return record
        }
        #expect(failed(4, for: .day * 4).adopted == target)
        #expect(failed(5, for: .day * 2).adopted == target)
        let given = failed(5, for: .day * 3)
        #expect(given.adopted == nil)
        #expect(given.validators.isEmpty)
    }

    @Test(
        "P19: asks no address instead that gives up encryption, holds a user, or is none",
        arguments: [
            ("https://b.example/rss", true), ("https://a.example:8443/", true), ("http://a.example/rss", false),
            ("https://me:secret@b.example/rss", false), ("/rss", false), ("ftp://a.example/rss", false),
            ("file:///etc/passwd", false), ("", false),
        ]
    )
    func acceptable(target: String, isAcceptable: Bool) {
        #expect(
            RedirectRule.isAcceptable(target, instead: Sample.address, hasCredentials: false) == isAcceptable
        )
    }

    @Test("P19: takes up encryption where it is offered")
    func encryption() {
        for target in ["https://a.example/rss", "http://b.example/rss"] {
            #expect(RedirectRule.isAcceptable(target, instead: "http://a.example/rss", hasCredentials: false))
        }
    }

    @Test(
        "P19: takes credentials to no other host, and to no other port",
        arguments: [
            ("https://a.example/new", true), ("https://A.EXAMPLE:443/new", true), ("https://b.example/rss", false),
            ("https://a.example:8443/rss", false), ("https://a.example.evil.example/rss", false),
        ]
    )
    func credentials(target: String, isAcceptable: Bool) {
        #expect(RedirectRule.isAcceptable(target, instead: Sample.address, hasCredentials: true) == isAcceptable)
    }
}
