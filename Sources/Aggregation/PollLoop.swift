import Scheduling
import Syndication

/// Polls sources as they fall due, a bounded number at a time, and stores and publishes in batches.
struct PollLoop {
    let cycle: PollCycle
    /// Who publishes what is new; nil where nothing is to be published.
    let publisher: Publisher?
    let journal: Journal
    let heartbeat: Heartbeat
    let sleeper: Sleeper
    /// How long an article is kept after it was last seen.
    let keep: Duration
    /// Whether it goes on when nothing is due, until it is cancelled.
    let isEndless: Bool

    private var desk: PollDesk
    private var report = PollReport()
    private var lastPublished: Timestamp
    private var needsPublishing = false
    private var hasPublished = false
    private var lastForgotten: Timestamp?
    /// When the earliest tick under way will come.
    private var nextTick: Timestamp?

    /// The most polls stored, and the most requests begun, in one transaction.
    private static let batchSize = 128
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
        desk: PollDesk,
        publisher: Publisher?,
        journal: Journal,
        heartbeat: Heartbeat,
        keep: Duration,
        isEndless: Bool,
        sleeper: Sleeper? = nil
    ) {
        self.cycle = cycle
        self.desk = desk
        self.publisher = publisher
        self.journal = journal
        self.heartbeat = heartbeat
        self.keep = keep
        self.isEndless = isEndless
        self.sleeper = sleeper ?? .real(cycle.clock)
        lastPublished = cycle.clock.now
    }

    /// Polls what is due; returns when nothing is, or never, as `isEndless` says, but for cancellation.
    mutating func run() async throws(StoreError) -> PollReport {
        let result: Result<Void, StoreError> = await withTaskGroup(of: Event.self) { group in
            do throws(StoreError) {
                while !Task.isCancelled {
                    heartbeat.beat()
                    let (requests, action) = desk.next(at: cycle.clock.now, most: PollLoop.batchSize)
                    if !requests.isEmpty {
                        try await begin(requests, &group)
                        continue
                    }
                    guard try await wait(action, &group) else { return .success(()) }
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

    /// Sees to it that something wakes the loop; false when everything is done.
    private mutating func wait(_ action: HostQueue.Action, _ group: inout TaskGroup<Event>) async throws(StoreError)
        -> Bool
    {
        switch action {
        case .start: break
        case .wait(let time):
            try await store()
            tick(until: time, &group)
        case .waitForAnswer:
            tick(until: cycle.clock.now + (desk.hasResults ? PollLoop.patience : PollLoop.longestSleep), &group)
        case .finished:
            if !isEndless { desk.settle() }
            try await store()
            try await forget(cycle.clock.now)
            try await publish(isIdle: true)
            guard isEndless else {
                // A tick that nobody waits for any more.
                group.cancelAll()
                return false
            }
            tick(until: desk.nextDue, &group)
        }
        return true
    }

    /// Asks some sources; that they are asked is stored before.
    private func begin(_ requests: [PollRequest], _ group: inout TaskGroup<Event>) async throws(StoreError) {
        let asked = requests.map(\.source).filter { $0.host != nil }.map(\.id)
        if !asked.isEmpty { try await cycle.store.begin(asked, at: cycle.clock.now) }
        for request in requests {
            let cycle = cycle
            group.addTask {
                do throws(StoreError) {
                    return .polled(.success(try await cycle.poll(request)))
                } catch {
                    return .polled(.failure(error))
                }
            }
        }
    }

    /// Wakes the loop at a time, at the latest when the watchdog wants to hear of it.
    private mutating func tick(until time: Timestamp?, _ group: inout TaskGroup<Event>) {
        if sleeper.isVirtual, desk.underWay > 0 { return }
        let now = cycle.clock.now
        let latest = now + PollLoop.longestSleep
        let wanted = time.map { min(max($0, now + .milliseconds(1)), latest) } ?? latest
        if let nextTick, nextTick <= wanted { return }
        nextTick = wanted
        group.addTask { [sleeper] in
            await sleeper.sleep(wanted)
            return .tick(wanted)
        }
    }

    /// Notes what has happened.
    private mutating func take(_ event: Event?) async throws(StoreError) {
        switch event {
        case .polled(let result):
            let wasDown = desk.isNetworkDown
            desk.take(try result.get(), now: cycle.clock.now)
            tell(wasDown: wasDown)
            if desk.resultCount >= PollLoop.batchSize { try await store() }
        case .tick(let time):
            if nextTick == time { nextTick = nil }
            try await store()
            // With thousands of sources there is no moment when nothing is under way.
            try await forget(cycle.clock.now)
            // A takedown has to be seen at once, not with the next article.
            if try await cycle.store.wasChangedByOthers() { try await publish(isIdle: true, isForced: true) }
        case nil: break
        }
        try await publish(isIdle: false)
    }

    private func tell(wasDown: Bool) {
        guard desk.isNetworkDown != wasDown else { return }
        if wasDown {
            journal.notice("somebody answers again")
        } else {
            journal.error("nobody answers: the network seems to be down; no source is blamed for it")
        }
    }

    /// Publishes what is new: when nothing is left to do, and from time to time before.
    private mutating func publish(isIdle: Bool, isForced: Bool = false) async throws(StoreError) {
        let now = cycle.clock.now
        let isDue =
            isIdle
            ? needsPublishing || !hasPublished : needsPublishing && now.since(lastPublished) >= PollLoop.publishEvery
        guard isDue || isForced, let publisher else { return }
        let outcome = try await publisher.publish()
        report.published = Array(Set(report.published + outcome.written)).sorted()
        for failure in outcome.failures { journal.error(failure.message) }
        for item in outcome.dropped { journal.warning(item) }
        report.unpublished = outcome.failures.count
        let feeds = outcome.written.filter { $0.hasSuffix(".xml") }
        if !feeds.isEmpty { journal.notice("published \(feeds.joined(separator: ", "))") }
        lastPublished = now
        hasPublished = true
        needsPublishing = !outcome.failures.isEmpty
    }

    /// Forgets, from time to time, what no source has shown for long.
    private mutating func forget(_ now: Timestamp) async throws(StoreError) {
        if let lastForgotten, now.since(lastForgotten) < PollLoop.forgetEvery { return }
        lastForgotten = now
        let forgotten = try await cycle.store.forget(notSeenSince: now - keep)
        guard forgotten != Forgotten() else { return }
        publisher?.forgetPages(of: forgotten.articles)
        publisher?.forgetArchives(forgotten.documents)
        needsPublishing = true
    }

    /// Stores what has come, in one transaction.
    private mutating func store() async throws(StoreError) {
        let (polled, learned) = desk.collect(now: cycle.clock.now)
        guard !polled.isEmpty || !learned.isEmpty else { return }
        let now = learned.now
        var records: [SourceRecord] = []
        let stored = try await cycle.store(polled, learned) { new in
            // No copy of the desk: that would copy all records with the next change.
            records = polled.map { self.desk.record(after: $0, new: new[$0.source.id] ?? 0, now: now) }
            return records
        }
        // A feed of what happens to the sources tells of a state even where no article came.
        var hasNews = false
        for (polled, record) in zip(polled, records) {
            let old = desk.accept(record, isEndless: isEndless)
            journal.poll(report.add(polled), polled, record, isNews: record.state != old?.state)
            hasNews = hasNews || record.state.isNews(after: old?.state ?? .new)
        }
        report.new += stored.new
        report.updated += stored.updated
        needsPublishing = needsPublishing || stored != StoreReport() || hasNews
    }
}
