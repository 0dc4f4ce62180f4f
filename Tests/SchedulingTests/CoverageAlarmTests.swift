import Scheduling
import Syndication
import Testing

/// Entries that were lost between two documents.
@Suite("CoverageAlarm")
struct CoverageAlarmTests {
    private let now = Sample.now

    /// The loss that a document shows ten hours after another.
    private func loss(_ entries: Int, known: Int, before: Int = 10, perEntry: Duration? = .hour / 2) -> CoverageLoss? {
        var record = Sample.record(every: .hour * 10)
        record.entries = before
        record.pace.perEntry = perEntry
        return CoverageAlarm.loss(.read(entries: entries, known: known), record, now: now)
    }

    @Test("tells when entries were lost, with the number and the arithmetic")
    func lost() throws {
        let seen = try #require(loss(8, known: 0))
        #expect(seen == CoverageLoss(time: now, entries: 8, gap: .hour * 10, lost: 12))
        #expect(
            CoverageAlarm.reason(seen)
                == "none of the 8 entries was in the document 10h before: about 12 entries came and went in between"
        )
    }

    @Test("tells no number where the rhythm is not known, or none was to be expected")
    func unknown() throws {
        #expect(loss(8, known: 0, perEntry: nil)?.lost == 0)
        #expect(loss(8, known: 0, perEntry: .hour * 9)?.lost == 0)
        #expect(loss(8, known: 0, perEntry: .zero)?.lost == 0)
        let reason = CoverageAlarm.reason(try #require(loss(8, known: 0, perEntry: nil)))
        #expect(
            reason == "none of the 8 entries was in the document 10h before: entries came and went in between"
        )
    }

    @Test("makes no wild guesses: ten documents at the most")
    func bounded() {
        #expect(loss(8, known: 0, perEntry: .milliseconds(1))?.lost == 80)
    }

    @Test("is content with one known entry")
    func known() {
        #expect(loss(8, known: 1) == nil)
    }

    @Test("proves nothing by documents of fewer than three entries", arguments: [(2, 10), (10, 2), (0, 10), (10, 0)])
    func few(entries: Int, before: Int) {
        #expect(loss(entries, known: 0, before: before) == nil)
    }

    @Test("proves nothing by a first document, by 304 and by a failure")
    func noDocument() {
        var first = Sample.fresh
        first.entries = 10
        #expect(CoverageAlarm.loss(.read(entries: 10, known: 0), first, now: now) == nil)
        for outcome in [PollOutcome.notModified, .unreadable, Sample.status(500)] {
            #expect(CoverageAlarm.loss(outcome, Sample.record(), now: now) == nil)
        }
    }
}
