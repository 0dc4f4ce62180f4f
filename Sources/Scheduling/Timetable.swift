package import Syndication

/// When each source is due.
package struct Timetable: Sendable {
    private var times: [SourceID: Timestamp] = [:]
    /// What `times` says, earliest first; entries that it does not say any more are passed over.
    private var heap = TimeHeap<SourceID>()

    /// The timetable of some sources; one that was never polled is due at once, one that is stopped never.
    ///
    /// - `asked`: when requests began that were never answered, because the program ended before.
    package init(
        _ sources: [Source],
        _ records: [SourceID: SourceRecord],
        asked: [SourceID: Timestamp] = [:],
        policy: PollPolicy = PollPolicy(),
        now: Timestamp = Timestamp(milliseconds: .max)
    ) {
        // In the order of the addresses, so that equal times come out in it.
        for source in sources.sorted(by: { $0.id < $1.id }) {
            let record = records[source.id] ?? SourceRecord(id: source.id)
            guard !record.isStopped else { continue }
            set(source.id, Timetable.due(record, asked: asked[source.id], policy: policy, now: now))
        }
    }

    /// When a source is due.
    ///
    /// A request that was not answered counts as one: after a crash nobody is asked sooner than after an answer (P9). A
    /// time that only a clock set back can explain, further ahead than any wait, is no time.
    static func due(_ record: SourceRecord, asked: Timestamp?, policy: PollPolicy, now: Timestamp) -> Timestamp {
        let never = Timestamp(milliseconds: .min)
        var due = record.nextPoll ?? never
        if let asked, asked >= record.lastPoll ?? never {
            due = Swift.max(due, asked + (record.pace.interval ?? policy.start))
        }
        let longest = Swift.max(policy.retryAfterMax, policy.backoffMax, policy.max) * 2
        guard now.milliseconds < .max, due > now + longest else { return due }
        return now + (record.pace.interval ?? policy.start)
    }

    /// Takes out the sources that are due, those longest overdue first; they come back with `set`.
    package mutating func takeDue(at now: Timestamp) -> [SourceID] {
        var due: [SourceID] = []
        while let first = heap.first, first.time <= now {
            heap.removeFirst()
            guard times[first.element] == first.time else { continue }
            times[first.element] = nil
            due.append(first.element)
        }
        return due
    }

    /// Notes when a source is due next.
    package mutating func set(_ id: SourceID, _ time: Timestamp) {
        times[id] = time
        heap.add(id, at: time)
    }

    /// When the next source is due; nil when none is in the timetable.
    package var next: Timestamp? {
        mutating get {
            while let first = heap.first, times[first.element] != first.time { heap.removeFirst() }
            return heap.first?.time
        }
    }
}
