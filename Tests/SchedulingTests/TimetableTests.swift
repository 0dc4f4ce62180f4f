import Scheduling
import Syndication
import Testing

/// When each source is due.
@Suite("Timetable")
struct TimetableTests {
    private let now = Timestamp(seconds: 1_800_000_000)

    /// A timetable of sources by the seconds until they are due; nil for one that was never polled.
    private func timetable(_ sources: [(name: String, due: Int64?)]) -> Timetable {
        var records: [SourceID: SourceRecord] = [:]
        for source in sources {
            guard let due = source.due else { continue }
            var record = SourceRecord(id: SourceID(source.name))
            record.nextPoll = now + .seconds(due)
            records[record.id] = record
        }
        return Timetable(
            sources.map { Source(id: SourceID($0.name), location: .http("https://a.example/" + $0.name)) },
            records
        )
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
        let timetable = Timetable([], [record.id: record])
        #expect(timetable.next == nil)
    }
}
