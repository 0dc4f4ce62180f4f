import Normalization
import Scheduling
import Syndication
import Testing

@testable import Aggregation

/// What is remembered of a source after each kind of poll.
@Suite("SourceLedger")
struct SourceLedgerTests {
    private let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8).timestamp
    private let source = Source(id: SourceID("https://a.example/rss"), location: .http("https://a.example/rss"))
    private let ledger = SourceLedger(policy: PollPolicy())
    private let etag = Validators(etag: "W/\"1\"", lastModified: "Wed, 1 Jan 2020 0:0:0 +0000")
    private let hour = Duration.seconds(3600)

    /// The record of a source that answered well an hour ago.
    private var good: SourceRecord {
        var record = SourceRecord(id: source.id)
        (record.state, record.stateSince, record.entries) = (.ok, now - hour * 50, 10)
        (record.validators, record.bodyHash, record.peer) = (etag, 7, "192.0.2.1")
        (record.lastPoll, record.lastGood, record.nextPoll) = (now - hour, now - hour, now)
        record.habit.lastNews = now - hour
        record.pace.interval = hour
        return record
    }

    private func record(
        _ old: SourceRecord,
        _ polled: PolledSource,
        new: Int = 0,
        hostBlock: Timestamp? = nil
    ) -> SourceRecord {
        let entry = SourceLedger.Entry(
            outcome: polled.pollOutcome(new: new),
            polled: polled,
            hostBlock: hostBlock,
            now: polled.asked + .seconds(2),
            random: 0
        )
        return ledger.record(old, after: entry)
    }

    private func request(_ validators: Validators) -> PollRequest {
        PollRequest(source: source, validators: validators)
    }

    /// A poll that brought a document of ten entries.
    private func document(
        _ validators: Validators = Validators(),
        maxAge: Duration? = nil,
        entries: Int = 10,
        at time: Timestamp? = nil,
        _ change: (inout ParsedChannel) -> Void = { _ in }
    ) -> PolledSource {
        var document = FetchedDocument(body: [1, 2, 3], finalURL: source.id.address)
        (document.validators, document.hints.maxAge, document.trace.peer) = (validators, maxAge, "192.0.2.9")
        var polled = PolledSource(request(etag), .modified(document), asked: time ?? now)
        (polled.validators, polled.bodyHash, polled.entries) = (validators, document.bodyHash, entries)
        (polled.title, polled.homePage) = ("Paper", "https://a.example/")
        var channel = ParsedChannel()
        change(&channel)
        polled.channel = channel
        return polled
    }

    /// A poll that brought what was there before: 304, or the same bytes with 200.
    private func unchanged(
        _ status: Int = 304,
        _ validators: Validators = Validators(),
        maxAge: Duration? = nil,
        movedTo: String? = nil,
        at time: Timestamp? = nil
    ) -> PolledSource {
        var answer = UnchangedDocument(status: status)
        (answer.validators, answer.hints.maxAge, answer.trace.movedTo) = (validators, maxAge, movedTo)
        return PolledSource(request(etag), .notModified(answer), asked: time ?? now)
    }

    private func failed(_ failure: FetchFailure, at time: Timestamp? = nil) -> PolledSource {
        PolledSource(request(etag), .failed(failure), asked: time ?? now)
    }

    private func status(_ code: Int, _ change: (inout FreshnessHints) -> Void = { _ in }) -> PolledSource {
        var hints = FreshnessHints()
        change(&hints)
        return failed(.status(code, hints))
    }

    // MARK: - Kinds of polls

    @Test("keeps what a first document brings, and asks again in an hour")
    func first() {
        let record = record(SourceRecord(id: source.id), document(etag), new: 10)
        #expect(record.state == .ok)
        #expect(record.stateSince == now + .seconds(2))
        #expect(record.validators == etag)
        #expect(record.bodyHash == document().bodyHash)
        #expect(record.title == "Paper")
        #expect(record.homePage == "https://a.example/")
        #expect(record.entries == 10)
        #expect(record.lastPoll == now)
        #expect(record.lastGood == now + .seconds(2))
        #expect(record.habit.lastNews == now + .seconds(2))
        #expect(record.peer == "192.0.2.9")
        #expect(record.nextPoll == now + .seconds(2) + hour)
        #expect(record.arithmetic == "max(pace 60m) = pace, + 0ms jitter")
        #expect(record.history.polls.map(\.ending) == [.news])
    }

    @Test("goes on with the spell of a source that answers 304, and asks it half as seldom")
    func notModified() {
        let record = record(good, unchanged())
        #expect(record.state == .notModified)
        #expect(record.stateSince == now - hour * 50)
        #expect(record.entries == 10)
        #expect(record.bodyHash == 7)
        #expect(record.peer == "192.0.2.1")
        #expect(record.pace.interval == hour * 1.5)
        #expect(record.history.polls.map(\.ending) == [.notModified])
        #expect(record.history.polls.first?.isConditional == true)
        #expect(record.history.polls.first?.wait == hour * 1.5)
    }

    @Test("tells the same bytes from 304, and from a document without news")
    func endings() {
        #expect(record(good, unchanged(200)).history.polls.first?.ending == .sameBody)
        #expect(record(good, document(), new: 0).history.polls.first?.ending == .nothingNew)
        #expect(record(good, status(500)).history.polls.first?.status == 500)
        #expect(record(good, failed(.gone)).history.polls.first?.status == 410)
    }

    @Test("keeps everything but the state when a poll fails, and counts it")
    func failure() {
        let once = record(good, failed(.timeout(after: .seconds(30))))
        #expect(once.state == .timeout)
        #expect(once.reason == "no complete answer within 30.0 s")
        #expect(once.stateSince == now + .seconds(2))
        #expect((once.failures, once.failingSince) == (1, now + .seconds(2)))
        #expect(once.validators == etag)
        #expect((once.bodyHash, once.entries, once.lastGood) == (7, 10, now - hour))
        #expect(once.lastPoll == now)
        let twice = record(once, failed(.timeout(after: .seconds(30)), at: now + hour))
        #expect((twice.failures, twice.failingSince, twice.stateSince) == (2, now + .seconds(2), now + .seconds(2)))
        let well = record(twice, unchanged(at: now + hour * 2))
        #expect(well.failures == 0)
        #expect(well.failingSince == nil)
    }

    @Test("P5: keeps no validators and no hash of what is no feed")
    func unreadable() {
        var page = FetchedDocument(body: Array("<html>".utf8), finalURL: source.id.address)
        page.validators = Validators(etag: "\"page\"")
        let polled = PolledSource(request(etag), page, unreadable: .notAFeed("an HTML page"), asked: now)
        let record = record(good, polled)
        #expect((record.state, record.reason) == (.notAFeed, "an HTML page"))
        #expect(record.validators == etag)
        #expect(record.bodyHash == 7)
        #expect(record.failures == 1)
    }

    // MARK: - Validators

    @Test("P4: keeps the validators when the same bytes come without any")
    func sameBodyWithout() {
        #expect(record(good, unchanged(200)).validators == etag)
        #expect(record(good, unchanged(304)).validators == etag)
    }

    @Test("P4: takes the new validators of the same bytes, and of 304", arguments: [200, 304])
    func sameBodyWith(status: Int) {
        let record = record(good, unchanged(status, Validators(etag: "\"2\"")))
        #expect(record.validators == Validators(etag: "\"2\"", lastModified: etag.lastModified))
    }

    @Test("P4: keeps no validator of the last document when another comes without")
    func otherBody() {
        #expect(record(good, document(Validators(etag: "\"2\"")), new: 1).validators == Validators(etag: "\"2\""))
        #expect(record(good, document(), new: 1).validators.isEmpty)
    }

    // MARK: - Wishes

    @Test("P10: remembers max-age over a bare 304, and takes a new one from it")
    func maxAge() {
        let first = record(good, document(etag, maxAge: hour * 3), new: 1)
        #expect(first.nextPoll == now + .seconds(2) + hour * 3)
        let bare = record(first, unchanged(at: now + hour * 3))
        #expect(bare.wishes.maxAge == hour * 3)
        #expect(bare.nextPoll == now + .seconds(2) + hour * 6)
        #expect(record(first, unchanged(maxAge: hour * 9)).wishes.maxAge == hour * 9)
        #expect(record(first, document(), new: 1).wishes.maxAge == nil)
    }

    @Test("P10: takes no max-age of an error for the document's")
    func errorMaxAge() {
        var old = good
        old.wishes.maxAge = hour * 3
        let record = record(old, status(404) { $0.maxAge = .seconds(60) })
        #expect(record.wishes.maxAge == hour * 3)
    }

    @Test(
        "P11, P13: takes the longer of ttl and sy:*",
        arguments: [
            (60, nil, nil, 3600), (nil, "hourly", nil, 3600), (nil, "daily", 4, 21_600), (nil, nil, 12, 7200),
            (600, "hourly", 2, 36_000), (1, "weekly", nil, 604_800), (nil, nil, nil, nil), (nil, "sometimes", nil, nil),
            (0, nil, nil, 0), (.max, nil, nil, 31_536_000),
        ] as [(Int?, String?, Int?, Int?)]
    )
    func interval(ttl: Int?, period: String?, frequency: Int?, seconds: Int?) {
        let polled = document { channel in
            channel.ttl = ttl
            if period != nil || frequency != nil {
                var update = ParsedChannel.UpdatePeriod()
                (update.period, update.frequency) = (period, frequency)
                channel.updatePeriod = update
            }
        }
        #expect(record(good, polled).wishes.interval == seconds.map { .seconds($0) })
    }

    @Test("P12: keeps skipHours and skipDays over 304 and failures, until a document comes without")
    func skipped() {
        let first = record(good, document { ($0.skipHours, $0.skipDays) = ([9, 10], ["Sunday"]) }, new: 1)
        #expect(first.nextPoll == now + hour * 3)
        #expect(first.arithmetic.hasSuffix("moved out of skipHours/skipDays"))
        for polled in [unchanged(), status(500)] {
            #expect(record(first, polled).wishes.skipHours == [9, 10])
            #expect(record(first, polled).wishes.skipDays == ["Sunday"])
        }
        #expect(record(first, document()).wishes.skipHours == [])
    }

    // MARK: - Refusals

    @Test("P14, P15: waits until its host may be asked")
    func hostBlock() {
        let record = record(good, unchanged(), hostBlock: now + hour * 9)
        #expect(record.nextPoll == now + hour * 9)
        #expect(record.arithmetic.contains("= host"))
    }

    @Test("P16: is slower for good after 429")
    func tooMany() {
        let refused = record(good, status(429))
        #expect(refused.state == .rateLimited)
        #expect(refused.pace.throttled == hour * 1.5)
        let again = record(refused, document(etag, at: now + hour * 2), new: 9)
        #expect(again.state == .ok)
        #expect(again.pace.interval == hour * 1.5)
    }

    @Test("P18: is stopped by the second 410 a day later, which a 404 between does not prevent")
    func gone() {
        let once = record(good, failed(.gone))
        #expect(once.state == .http(410))
        #expect(!once.isStopped)
        #expect(once.nextPoll.map { $0 >= now + hour * 24 } == true)
        let between = record(once, failed(.status(404, FreshnessHints()), at: now + hour * 24))
        #expect(between.state == .http(404))
        #expect(!between.isStopped)
        let twice = record(between, failed(.gone, at: now + hour * 48))
        #expect((twice.state, twice.isStopped, twice.nextPoll) == (.gone, true, nil))
        #expect(twice.arithmetic == "410 twice: not asked any more")
        #expect(twice.history.polls.map(\.status) == [410, 404, 410])
        let back = record(twice, unchanged(at: now + hour * 99))
        #expect(!back.isStopped)
        #expect(back.goneSince == nil)
        #expect(back.nextPoll != nil)
    }

    @Test("P18: is not stopped when a good answer came between two 410")
    func goneAndBack() {
        let back = record(record(good, failed(.gone)), unchanged(at: now + hour * 24))
        let again = record(back, failed(.gone, at: now + hour * 48))
        #expect(!again.isStopped)
    }

    // MARK: - Redirects

    @Test("P19: adopts an address after five answers over three days, also where all of them are 304")
    func adopts() {
        var last = good
        for day in 0..<5 {
            #expect(last.adopted == nil)
            last = record(last, unchanged(movedTo: "https://b.example/rss", at: now + hour * (24 * day)))
        }
        #expect(last.adopted == "https://b.example/rss")
        #expect(last.state == .moved)
        #expect(last.validators == etag)
    }

    @Test("P19: follows no source with credentials to another host, and none out of encryption")
    func refused() {
        for (target, credentials) in [
            ("http://a.example/rss", nil), ("https://b.example/rss", Credentials(user: "me", password: "secret")),
        ] {
            var last = good
            for day in 0..<6 {
                var polled = unchanged(movedTo: target, at: now + hour * (24 * day))
                polled.source.credentials = credentials
                last = record(last, polled)
            }
            #expect(last.adopted == nil)
            #expect(last.redirect == nil)
        }
    }

    // MARK: - Losses and lies

    @Test("tells of a loss until a document shows that none was lost since, 304 does not")
    func loss() {
        let lost = record(good, document(etag), new: 10)
        #expect(lost.state == .losingEntries)
        #expect(lost.loss?.entries == 10)
        let same = record(lost, unchanged(at: now + hour))
        #expect(same.state == .losingEntries)
        #expect(record(same, document(etag, at: now + hour * 2), new: 3).state == .ok)
    }

    @Test("P6: asks a source once a day whose validators have hidden an entry")
    func lie() {
        var polled = document(etag)
        polled.isConditional = false
        let record = record(good, polled, new: 1)
        #expect(!record.trust.isTrusted)
        #expect(record.trust.lastUnconditional == now + .seconds(2))
        #expect(record.nextPoll == now + .seconds(2) + hour * 24)
        #expect(record.state == .ok)
        #expect(record.reason.contains("validators"))
    }

    @Test("tells what was repaired, and still does after 304")
    func repaired() {
        var polled = document(etag)
        polled.findings.repair = "line 3: no end"
        let repaired = record(good, polled, new: 1)
        #expect((repaired.state, repaired.reason) == (.repaired, "line 3: no end"))
        #expect(record(repaired, unchanged(at: now + hour)).state == .repaired)
    }
}
