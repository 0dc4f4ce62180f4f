import Scheduling
import Syndication

/// Decides who is asked next and what is learned from the answers; knows no network and no store.
///
/// Everything about politeness comes together here: the timetable, the hosts, and the rules of the ledger.
struct PollDesk {
    private let sources: [SourceID: Source]
    /// The source of each configured address.
    private let configured: [String: SourceID]
    private let policy: PollPolicy
    private let ledger: SourceLedger
    private let spacing: Duration
    private let parallel: Int
    private var timetable: Timetable
    private var queue: HostQueue
    private var records: [SourceID: SourceRecord]
    private var hosts: [String: HostRecord]
    private var watch: NetworkWatch
    /// Polls to be stored.
    private var results: [PolledSource] = []
    /// Polls of which it will show whether they count: nobody else has answered since.
    private var doubtful: [PolledSource] = []
    /// Sources that are asked whatever stands against it.
    private var forced: Set<SourceID> = []
    /// Hosts whose records have changed.
    private var changedHosts: Set<String> = []
    /// Sources whose requests do not count.
    private var forgiven: [SourceID] = []
    /// Numbers from 0 to 1, for jitter.
    private let random: @Sendable () -> Double

    /// A desk over some sources.
    ///
    /// - `known`: what the store remembers of hosts and of requests that were never answered.
    init(
        _ sources: [SourceID: Source],
        _ records: [SourceID: SourceRecord],
        _ known: HostLedger,
        policy: PollPolicy,
        limits: HostQueue.Limits,
        now: Timestamp,
        random: @escaping @Sendable () -> Double = { .random(in: 0...1) }
    ) {
        self.sources = sources
        configured = Dictionary(
            sources.values.map { ($0.location.sameDocument, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        self.records = records
        for (id, asked) in known.attempts where asked > records[id]?.lastPoll ?? Timestamp(milliseconds: .min) {
            // A test of validators that was never answered counts as one.
            guard let record = records[id], TrustRule(policy).validators(record, now: asked).isEmpty else { continue }
            self.records[id]?.trust.lastUnconditional = asked
        }
        self.policy = policy
        self.random = random
        (spacing, parallel) = (limits.spacing, limits.parallel)
        ledger = SourceLedger(policy: policy)
        hosts = known.hosts
        let configured = self.configured
        let asked = sources.values.filter { source in
            records[source.id].map { !PollDesk.isDuplicate($0, configured) } ?? true
        }
        timetable = Timetable(asked, records, asked: known.attempts, policy: policy, now: now)
        watch = NetworkWatch(hosts: Set(sources.values.compactMap(\.host)).count)
        queue = HostQueue(limits)
        for (name, host) in hosts { if let time = host.blockedUntil { queue.hold(name, until: time) } }
        for source in sources.values {
            let last = [records[source.id]?.lastPoll, known.attempts[source.id]].compactMap { $0 }.max()
            // What was asked just before this desk began counts as well.
            if let last, last + spacing > now, let host = host(of: source.id) {
                queue.hold(host, until: last + spacing)
            }
        }
    }

    // MARK: - Asking

    /// How many requests are under way.
    var underWay: Int { queue.underWay }

    /// When the next source is due; nil when none is in the timetable.
    var nextDue: Timestamp? { mutating get { timetable.next } }

    /// Whether nobody answers at all.
    var isNetworkDown: Bool { watch.isDown }

    /// The requests to begin now, and what to do when there is none.
    mutating func next(at now: Timestamp, most: Int) -> (requests: [PollRequest], action: HostQueue.Action) {
        for id in timetable.takeDue(at: now) where !isSkipped(id, now) && !isBlocked(id, now) {
            // What the desk commands waits for no host.
            let isForced = forced.contains(id)
            queue.add(id, host: isForced ? nil : host(of: id), address: isForced ? nil : records[id]?.peer)
        }
        // Requests begin in groups, as each group is noted in the store before.
        guard queue.underWay <= parallel - parallel / 4 else { return ([], .waitForAnswer) }
        var requests: [PollRequest] = []
        while requests.count < most {
            guard case .start(let id) = queue.next(at: now) else { break }
            // It may have waited for its host into an hour its publisher wants to be left alone in.
            if isSkipped(id, now) {
                queue.finished(id)
            } else if let source = sources[id] {
                requests.append(request(source, now))
            }
        }
        return (requests, requests.isEmpty ? queue.next(at: now) : .waitForAnswer)
    }

    /// Asks named sources now, whatever the timetable says; that is the desk's own command.
    mutating func ask(_ ids: [SourceID], at now: Timestamp) {
        for id in ids where sources[id] != nil {
            forced.insert(id)
            timetable.set(id, now)
        }
    }

    private mutating func request(_ source: Source, _ now: Timestamp) -> PollRequest {
        let record = records[source.id] ?? SourceRecord(id: source.id)
        var request = PollRequest(source: source)
        request.validators = TrustRule(policy).validators(record, now: now)
        request.bodyHash = record.bodyHash
        request.address = record.adopted
        request.keepsConnection = queue.count(besides: source.id) > 1
        // Where it leads to another host, that one is asked as well.
        if let other = record.answeredBy, other != host(of: source.id) { queue.hold(other, until: now + spacing) }
        return request
    }

    /// Puts a source off that is due within an hour or on a day it must not be asked.
    private mutating func isSkipped(_ id: SourceID, _ now: Timestamp) -> Bool {
        guard let wishes = records[id]?.wishes, !forced.contains(id) else { return false }
        let skipped = SkippedTime(wishes)
        guard skipped.contains(now) else { return false }
        timetable.set(id, skipped.allowed(from: now, spread: .seconds(3600) * (policy.jitter * random())))
        return true
    }

    /// Puts a source off whose host, or the one it leads to, has asked for peace.
    private mutating func isBlocked(_ id: SourceID, _ now: Timestamp) -> Bool {
        if forced.contains(id) { return false }
        let names = [host(of: id), records[id]?.answeredBy].compactMap { $0 }
        guard let until = names.compactMap({ hosts[$0]?.blockedUntil }).max(), until > now else { return false }
        timetable.set(id, until)
        return true
    }

    /// The host that is asked for a source; nil for a file.
    private func host(of id: SourceID) -> String? {
        guard let source = sources[id] else { return nil }
        return records[id]?.adopted.flatMap { URLParts($0)?.host } ?? source.host
    }

    // MARK: - Answers

    /// Whether there is anything to store.
    var hasResults: Bool { !results.isEmpty }

    /// How many polls there are to store.
    var resultCount: Int { results.count }

    /// Takes an answer.
    mutating func take(_ polled: PolledSource, now: Timestamp) {
        let id = polled.source.id
        queue.finished(id, address: polled.trace?.peer)
        // Given up because the daemon stops: the request stays noted as one that was begun.
        if polled.isCancelled { return }
        let host = polled.hints.host ?? host(of: id)
        let outcome = polled.pollOutcome(new: 0)
        let verdict = watch.note(outcome, host: self.host(of: id), wasFailing: records[id]?.failures ?? 0 > 0)
        switch verdict {
        case .proves, .counts:
            if verdict == .proves { settle() }
            results.append(polled)
            note(outcome, polled.hints, host: host, now)
        case .doubtful:
            doubtful.removeAll { $0.source.id == id }
            doubtful.append(polled)
            timetable.set(id, now + policy.backoff * (1 + policy.jitter * random()))
        case .isDown:
            for polled in doubtful + [polled] {
                forgiven.append(polled.source.id)
                timetable.set(polled.source.id, now + policy.backoff * (1 + policy.jitter * random()))
            }
            doubtful = []
        }
    }

    /// Lets the polls count that were in doubt.
    mutating func settle() {
        results += doubtful
        doubtful = []
    }

    /// Leaves a host alone that has asked for it.
    private mutating func note(_ outcome: PollOutcome, _ hints: FreshnessHints, host: String?, _ now: Timestamp) {
        guard let host else { return }
        let old = hosts[host] ?? HostRecord(name: host)
        guard let new = HostRule(policy).record(old, after: outcome, hints, now: now, random: random()) else { return }
        hosts[host] = new
        changedHosts.insert(host)
        guard let time = new.blockedUntil else { return }
        queue.hold(host, until: time)
        for id in queue.remove(host: host) { timetable.set(id, time) }
    }

    /// Hands over what is to be stored.
    mutating func collect(now: Timestamp) -> (polled: [PolledSource], learned: StoreBatch) {
        var batch = StoreBatch(now: now)
        batch.hosts = changedHosts.sorted().compactMap { hosts[$0] }
        batch.forgiven = forgiven
        defer { (results, changedHosts, forgiven) = ([], [], []) }
        return (results, batch)
    }

    /// The record of a source after a poll.
    ///
    /// `new`: entries that turned out not to be known.
    func record(after polled: PolledSource, new: Int, now: Timestamp) -> SourceRecord {
        let id = polled.source.id
        let old = records[id] ?? SourceRecord(id: id)
        let host = polled.hints.host ?? host(of: id)
        let entry = SourceLedger.Entry(
            outcome: polled.pollOutcome(new: new),
            polled: polled,
            hostBlock: host.flatMap { hosts[$0]?.blockedUntil },
            now: now,
            random: random()
        )
        var record = ledger.record(old, after: entry)
        if isDuplicate(record), let address = record.adopted {
            record.reason = "moved for good to \(address), which is configured as well; take this one out"
        }
        return record
    }

    /// Whether a source has moved to where another one is configured: nobody is asked twice for one document (P35).
    private func isDuplicate(_ record: SourceRecord) -> Bool {
        PollDesk.isDuplicate(record, configured)
    }

    private static func isDuplicate(_ record: SourceRecord, _ configured: [String: SourceID]) -> Bool {
        guard let address = record.adopted, let other = configured[SourceLocation.http(address).sameDocument] else {
            return false
        }
        return other != record.id
    }

    /// Keeps a record that is stored, and notes when its source is due; returns the one before.
    mutating func accept(_ record: SourceRecord, isEndless: Bool) -> SourceRecord? {
        let old = records.updateValue(record, forKey: record.id)
        if isEndless, let next = record.nextPoll, !isDuplicate(record) { timetable.set(record.id, next) }
        return old
    }
}
