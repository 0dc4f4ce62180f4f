package import Syndication

/// When each source is due.
package struct Timetable: Sendable {
    private var times: [SourceID: Timestamp] = [:]

    /// The timetable of some sources; one that was never polled is due at once.
    package init(_ sources: [Source], _ records: [SourceID: SourceRecord]) {
        for source in sources {
            times[source.id] = records[source.id]?.nextPoll ?? Timestamp(milliseconds: .min)
        }
    }

    /// Takes out the sources that are due, those longest overdue first; they come back with `set`.
    package mutating func takeDue(at now: Timestamp) -> [SourceID] {
        let due = times.filter { $0.value <= now }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        for id in due { times[id] = nil }
        return due
    }

    /// Notes when a source is due next.
    package mutating func set(_ id: SourceID, _ time: Timestamp) { times[id] = time }

    /// When the next source is due; nil when none is in the timetable.
    package var next: Timestamp? { times.values.min() }
}
