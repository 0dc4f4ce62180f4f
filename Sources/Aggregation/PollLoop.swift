import Scheduling
import Syndication

/// Polls sources as they fall due, a bounded number at a time, and stores and publishes in batches.
struct PollLoop {
    let cycle: PollCycle
    let ledger: SourceLedger
    let publisher: Publisher
    let journal: Journal
    let heartbeat: Heartbeat
    /// Whether it goes on when nothing is due, until it is cancelled.
    let isEndless: Bool

    private var timetable: Timetable
    private var queue: HostQueue
    private var records: [SourceID: SourceRecord]
    private var batch: [PolledSource] = []
    private var report = PollReport()
    private var lastPublished: Timestamp?
    private var needsPublishing = false

    /// The most polls stored in one transaction.
    private static let batchSize = 32
    /// How often the feeds are brought up to date while polls go on.
    private static let publishEvery: Duration = .seconds(20)
    /// How long the loop sleeps at most, so that the watchdog hears of it.
    private static let longestSleep: Duration = .seconds(15)

    /// What a task of the loop brings.
    private enum Event: Sendable {
        case polled(Result<PolledSource, StoreError>)
        case tick
    }

    init(
        cycle: PollCycle,
        ledger: SourceLedger,
        publisher: Publisher,
        journal: Journal,
        heartbeat: Heartbeat,
        queue: HostQueue,
        records: [SourceID: SourceRecord],
        isEndless: Bool
    ) {
        self.cycle = cycle
        self.ledger = ledger
        self.publisher = publisher
        self.journal = journal
        self.heartbeat = heartbeat
        self.queue = queue
        self.records = records
        self.isEndless = isEndless
        timetable = Timetable(cycle.sources.values.sorted { $0.id < $1.id }, records)
    }

    /// Polls what is due; returns when nothing is, or never, as `isEndless` says, but for cancellation.
    mutating func run() async throws(StoreError) -> PollReport {
        let result: Result<Void, StoreError> = await withTaskGroup(of: Event.self) { group in
            var isTicking = false
            do throws(StoreError) {
                while !Task.isCancelled {
                    heartbeat.beat(cycle.clock.now)
                    for id in timetable.takeDue(at: cycle.clock.now) { cycle.sources[id].map { queue.add($0) } }
                    switch queue.next(at: cycle.clock.now) {
                    case .start(let id):
                        start(id, &group)
                        continue
                    case .wait(let time): tick(until: time, &isTicking, &group)
                    case .waitForAnswer: tick(until: nil, &isTicking, &group)
                    case .finished:
                        try await flush(force: true)
                        guard isEndless else {
                            // A tick that nobody waits for any more.
                            group.cancelAll()
                            return .success(())
                        }
                        tick(until: timetable.next, &isTicking, &group)
                    }
                    guard let event = await group.next() else { continue }
                    switch event {
                    case .tick: isTicking = false
                    case .polled(let polled): try await take(polled.get())
                    }
                }
                group.cancelAll()
                for await case .polled(let polled) in group { try await take(polled.get()) }
                try await flush(force: true)
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

    private func tick(until time: Timestamp?, _ isTicking: inout Bool, _ group: inout TaskGroup<Event>) {
        guard !isTicking else { return }
        isTicking = true
        let wait = min(time.map { $0.since(cycle.clock.now) } ?? PollLoop.longestSleep, PollLoop.longestSleep)
        group.addTask {
            try? await Task.sleep(for: max(wait, .milliseconds(1)))
            return .tick
        }
    }

    /// Notes a poll that has ended.
    private mutating func take(_ polled: PolledSource) async throws(StoreError) {
        queue.finished(polled.source)
        if polled.isCancelled { return }
        batch.append(polled)
        try await flush(force: batch.count >= PollLoop.batchSize)
    }

    /// Stores what has come, if there is enough of it, and publishes from time to time.
    private mutating func flush(force: Bool) async throws(StoreError) {
        guard force, !batch.isEmpty || needsPublishing || lastPublished == nil else { return }
        let now = cycle.clock.now
        if !batch.isEmpty { try await store(now) }
        let isDue = lastPublished.map { now.since($0) >= PollLoop.publishEvery } ?? true
        guard needsPublishing || lastPublished == nil, isDue || queue.isIdle else { return }
        let (written, failures) = try await publisher.publish()
        report.published = Array(Set(report.published + written)).sorted()
        for failure in failures { journal.error(failure.message) }
        if !written.isEmpty { journal.notice("published \(written.joined(separator: ", "))") }
        lastPublished = now
        needsPublishing = !failures.isEmpty
    }

    private mutating func store(_ now: Timestamp) async throws(StoreError) {
        var changed: [SourceRecord] = []
        for polled in batch {
            let old = records[polled.source.id] ?? SourceRecord(id: polled.source.id)
            changed.append(ledger.record(old, after: polled, now: now, random: .random(in: 0...1)))
        }
        let stored = try await cycle.store(batch, changed)
        for (polled, record) in zip(batch, changed) {
            journal.poll(report.add(polled), polled, record, isNews: record.state != records[record.id]?.state)
            records[record.id] = record
            timetable.set(record.id, record.nextPoll ?? now)
        }
        report.new += stored.new
        report.updated += stored.updated
        needsPublishing = needsPublishing || stored != StoreReport()
        batch = []
    }
}
