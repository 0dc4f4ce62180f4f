import Scheduling
import Syndication
import Testing

/// When each source is due.
@Suite("Timetable")
struct TimetableTests {
    private let now = Timestamp(seconds: 1_800_000_000)

    private func source(_ name: String) -> Source {
        Source(id: SourceID(name), location: .http("https://a.example/" + name))
    }

    /// A timetable of sources by the seconds until they are due; nil for one that was never polled.
    private func timetable(_ sources: [(name: String, due: Int64?)]) -> Timetable {
        var records: [SourceID: SourceRecord] = [:]
        for source in sources {
            guard let due = source.due else { continue }
            var record = SourceRecord(id: SourceID(source.name))
            record.nextPoll = now + .seconds(due)
            records[record.id] = record
        }
        return Timetable(sources.map { source($0.name) }, records)
    }

    /// When one source is due that a record and an unanswered request are known of.
    private func due(_ record: SourceRecord?, asked: Timestamp? = nil) -> Timestamp? {
        let id = record?.id ?? SourceID("a")
        var timetable = Timetable(
            [source(id.address)],
            record.map { [id: $0] } ?? [:],
            asked: asked.map { [id: $0] } ?? [:],
            now: now
        )
        return timetable.next
    }

    @Test("takes a source that was never polled for due, and one whose time has come")
    func due() {
        var timetable = timetable([("later", 1), ("now", 0), ("never", nil), ("past", -10)])
        #expect(Set(timetable.takeDue(at: now).map(\.address)) == ["now", "never", "past"])
    }

    @Test("begins with the source that is longest overdue, and orders equal ones by address")
    func order() {
        var timetable = timetable([("d", -5), ("c", -60), ("b", nil), ("a", -5)])
        #expect(timetable.takeDue(at: now).map(\.address) == ["b", "c", "a", "d"])
    }

    @Test("hands a source out once, until it is set again")
    func once() {
        var timetable = timetable([("a", -5)])
        #expect(timetable.takeDue(at: now) == [SourceID("a")])
        #expect(timetable.takeDue(at: now + .seconds(1000)) == [])
        timetable.set(SourceID("a"), now + .seconds(60))
        #expect(timetable.takeDue(at: now + .seconds(59)) == [])
        #expect(timetable.takeDue(at: now + .seconds(60)) == [SourceID("a")])
    }

    @Test("goes by what was set last, be it earlier or later, and hands it out once")
    func setAgain() {
        var timetable = timetable([("a", 60), ("b", 90)])
        timetable.set(SourceID("a"), now + .seconds(200))
        timetable.set(SourceID("b"), now + .seconds(10))
        timetable.set(SourceID("b"), now + .seconds(10))
        #expect(timetable.next == now + .seconds(10))
        #expect(timetable.takeDue(at: now + .seconds(100)) == [SourceID("b")])
        #expect(timetable.next == now + .seconds(200))
        #expect(timetable.takeDue(at: now + .seconds(200)) == [SourceID("a")])
        #expect(timetable.next == nil)
    }

    @Test("knows when the next source is due")
    func next() {
        var timetable = timetable([("a", 90), ("b", 30)])
        #expect(timetable.next == now + .seconds(30))
        _ = timetable.takeDue(at: now + .seconds(30))
        #expect(timetable.next == now + .seconds(90))
        _ = timetable.takeDue(at: now + .seconds(90))
        #expect(timetable.next == nil)
    }

    @Test("ignores the record of a source that is no longer configured")
    func forgotten() {
        var record = SourceRecord(id: SourceID("old"))
        record.nextPoll = now
        var timetable = Timetable([], [record.id: record])
        #expect(timetable.next == nil)
    }

    @Test("P18: never takes up a source that is stopped, but for the desk's own command")
    func stopped() {
        var record = SourceRecord(id: SourceID("a"))
        (record.isStopped, record.nextPoll) = (true, nil)
        var timetable = Timetable([source("a")], [record.id: record], asked: [record.id: now], now: now)
        #expect(timetable.next == nil)
        timetable.set(record.id, now)
        #expect(timetable.takeDue(at: now) == [record.id])
    }

    @Test("P9: counts a request that was never answered like one that was")
    func unanswered() {
        #expect(due(nil, asked: now - .minute) == now - .minute + .hour)
        var record = SourceRecord(id: SourceID("a"))
        (record.lastPoll, record.nextPoll) = (now - .hour * 3, now - .hour)
        record.pace.interval = .hour * 2
        #expect(due(record) == now - .hour)
        #expect(due(record, asked: now - .minute) == now - .minute + .hour * 2)
        // What the last answer asked for still holds.
        record.nextPoll = now + .day
        #expect(due(record, asked: now - .minute) == now + .day)
    }

    @Test("pays no heed to an unanswered request from before the last answer")
    func answeredSince() {
        var record = SourceRecord(id: SourceID("a"))
        (record.lastPoll, record.nextPoll) = (now - .minute, now + .minute)
        #expect(due(record, asked: now - .minute * 2) == now + .minute)
    }

    @Test("asks after an interval where only a clock set back explains the time")
    func clockSetBack() {
        var record = SourceRecord(id: SourceID("a"))
        record.pace.interval = .hour * 2
        record.nextPoll = now + .day * 8
        #expect(due(record) == now + .day * 8)
        record.nextPoll = now + .day * 400
        #expect(due(record) == now + .hour * 2)
    }
}
