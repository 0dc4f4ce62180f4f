import Scheduling
import Syndication

/// Polls sources as they fall due, a bounded number at a time, and stores and publishes in batches.
struct PollLoop {
    let cycle: PollCycle
    let ledger: SourceLedger
    let publisher: Publisher
    let journal: Journal
    let heartbeat: Heartbeat
    /// How long an article is kept after it was last seen.
    let keep: Duration
    /// Whether it goes on when nothing is due, until it is cancelled.
    let isEndless: Bool

    private var timetable: Timetable
    private var queue: HostQueue
    private var records: [SourceID: SourceRecord]
    private var batch: [PolledSource] = []
    private var report = PollReport()
    private var lastPublished: Timestamp
    private var needsPublishing = false
    private var hasPublished = false
    private var lastForgotten: Timestamp?
    /// When the earliest tick under way will come.
    private var nextTick: Timestamp?

    /// The most polls stored in one transaction.
    private static let batchSize = 32
    /// How often the feeds are brought up to date while polls go on.
    private static let publishEvery: Duration = .seconds(20)
    /// How often articles that are no longer seen are forgotten.
    private static let forgetEvery: Duration = .seconds(6 * 3600)
    /// How long polls wait to be stored with others.
    private static let patience: Duration = .seconds(2)
    /// How long the loop sleeps at most, so that the watchdog hears of it.
    private static let longestSleep: Duration = .seconds(15)

    /// What a task of the loop brings.
    private enum Event: Sendable {
        case polled(Result<PolledSource, StoreError>)
        case tick(Timestamp)
    }

    init(
        cycle: PollCycle,
        ledger: SourceLedger,
        publisher: Publisher,
        journal: Journal,
        heartbeat: Heartbeat,
        keep: Duration,
        queue: HostQueue,
        records: [SourceID: SourceRecord],
        isEndless: Bool
    ) {
        self.cycle = cycle
        self.ledger = ledger
        self.publisher = publisher
        self.journal = journal
        self.heartbeat = heartbeat
        self.keep = keep
        lastPublished = cycle.clock.now
        self.queue = queue
        self.records = records
        self.isEndless = isEndless
        timetable = Timetable(cycle.sources.values.sorted { $0.id < $1.id }, records)
    }

    /// Polls what is due; returns when nothing is, or never, as `isEndless` says, but for cancellation.
    mutating func run() async throws(StoreError) -> PollReport {
        let result: Result<Void, StoreError> = await withTaskGroup(of: Event.self) { group in
            do throws(StoreError) {
                while !Task.isCancelled {
                    heartbeat.beat()
                    for id in timetable.takeDue(at: cycle.clock.now) { cycle.sources[id].map { queue.add($0) } }
                    switch queue.next(at: cycle.clock.now) {
                    case .start(let id):
                        start(id, &group)
                        continue
                    case .wait(let time):
                        try await store()
                        tick(until: time, &group)
                    case .waitForAnswer:
                        tick(
                            until: cycle.clock.now + (batch.isEmpty ? PollLoop.longestSleep : PollLoop.patience),
                            &group
                        )
                    case .finished:
                        try await store()
                        try await forget(cycle.clock.now)
                        try await publish(isIdle: true)
                        guard isEndless else {
                            // A tick that nobody waits for any more.
                            group.cancelAll()
                            return .success(())
                        }
                        tick(until: timetable.next, &group)
                    }
                    try await take(group.next())
                }
                group.cancelAll()
                while let event = await group.next() { try await take(event) }
                try await store()
                if needsPublishing { try await publish(isIdle: true) }
                return .success(())
            } catch {
                group.cancelAll()
                return .failure(error)
            }
        }
        try result.get()
        return report
    }

    private func start(_ id: SourceID, _ group: inout TaskGroup<Event>) {
        guard let source = cycle.sources[id] else { return }
        var request = PollRequest(source: source)
        request.validators = records[id]?.validators ?? Validators()
        request.bodyHash = records[id]?.bodyHash
        request.keepsConnection = queue.count(besides: source) > 1
        let (cycle, ready) = (cycle, request)
        group.addTask {
            do throws(StoreError) {
                return .polled(.success(try await cycle.poll(ready)))
            } catch {
                return .polled(.failure(error))
            }
        }
    }

    /// Wakes the loop at a time, at the latest when the watchdog wants to hear of it.
    private mutating func tick(until time: Timestamp?, _ group: inout TaskGroup<Event>) {
        let now = cycle.clock.now
        let latest = now + PollLoop.longestSleep
        let wanted = time.map { min(max($0, now + .milliseconds(1)), latest) } ?? latest
        if let nextTick, nextTick <= wanted { return }
        nextTick = wanted
        group.addTask {
            try? await Task.sleep(for: wanted.since(now))
            return .tick(wanted)
        }
    }

    /// Notes what has happened.
    private mutating func take(_ event: Event?) async throws(StoreError) {
        switch event {
        case .polled(let result):
            let polled = try result.get()
            queue.finished(polled.source)
            if !polled.isCancelled { batch.append(polled) }
            if batch.count >= PollLoop.batchSize { try await store() }
        case .tick(let time):
            if nextTick == time { nextTick = nil }
            try await store()
        case nil: break
        }
        try await publish(isIdle: false)
    }

    /// Publishes what is new: when nothing is left to do, and from time to time before.
    private mutating func publish(isIdle: Bool) async throws(StoreError) {
        let now = cycle.clock.now
        let isDue =
            isIdle
            ? needsPublishing || !hasPublished : needsPublishing && now.since(lastPublished) >= PollLoop.publishEvery
        guard isDue else { return }
        let (written, failures) = try await publisher.publish()
        report.published = Array(Set(report.published + written)).sorted()
        for failure in failures { journal.error(failure.message) }
        report.unpublished = failures.count
        if !written.isEmpty { journal.notice("published \(written.joined(separator: ", "))") }
        lastPublished = now
        hasPublished = true
        needsPublishing = !failures.isEmpty
    }

    /// Forgets, from time to time, what no source has shown for long.
    private mutating func forget(_ now: Timestamp) async throws(StoreError) {
        if let lastForgotten, now.since(lastForgotten) < PollLoop.forgetEvery { return }
        lastForgotten = now
        if try await cycle.store.forget(notSeenSince: now - keep) > 0 { needsPublishing = true }
    }

    /// Stores what has come, in one transaction.
    private mutating func store() async throws(StoreError) {
        guard !batch.isEmpty else { return }
        let now = cycle.clock.now
        var changed: [SourceRecord] = []
        for polled in batch {
            let old = records[polled.source.id] ?? SourceRecord(id: polled.source.id)
            changed.append(ledger.record(old, after: polled, now: now, random: .random(in: 0...1)))
        }
        let stored = try await cycle.store(batch, changed)
        for (polled, record) in zip(batch, changed) {
            journal.poll(report.add(polled), polled, record, isNews: record.state != records[record.id]?.state)
            records[record.id] = record
            if isEndless { timetable.set(record.id, record.nextPoll ?? now) }
        }
        report.new += stored.new
        report.updated += stored.updated
        needsPublishing = needsPublishing || stored != StoreReport()
        batch = []
    }
}
