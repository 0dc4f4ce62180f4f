package import Syndication

/// Decides which of the due sources is asked next, so that no host is asked too often or too much at once (P21).
package struct HostQueue: Sendable {
    /// What to do now.
    package enum Action: Sendable, Equatable {
        /// Ask this source.
        case start(SourceID)
        /// Nothing until this time, or until a request ends.
        case wait(until: Timestamp)
        /// Nothing until a request ends.
        case waitForAnswer
        /// Everything is done.
        case finished
    }

    /// What a queue allows.
    package struct Limits: Sendable {
        /// The most requests under way in all.
        package var parallel = 64
        /// The most requests of one host, and of one address, under way.
        package var hostParallel = 1
        /// The time from the start of one request of a host to the start of the next.
        package var spacing: Duration = .seconds(5)
        /// The most requests that begin in a second, in all; 0: no limit.
        package var rate = 20

        /// The defaults.
        package init() {}
    }

    private struct Host {
        var waiting: [SourceID] = []
        /// The first of `waiting` that still waits.
        var first = 0
        var running = 0
        var notBefore = Timestamp(milliseconds: .min)
        /// The address it last answered from: other hosts may be there as well.
        var address: String?
        /// Whether it stands in `ready`, `sleeping` or `parked`.
        var isListed = false

        var count: Int { waiting.count - first }

        mutating func takeFirst() -> SourceID {
            let id = waiting[first]
            first += 1
            if first == waiting.count { (waiting, first) = ([], 0) }
            return id
        }
    }

    private let limits: Limits
    private var hosts: [String: Host] = [:]
    /// The host of every source in the queue.
    private var names: [SourceID: String] = [:]
    /// The address of every request under way, where one is known.
    private var addresses: [SourceID: String] = [:]
    private var ready: [String] = []
    private var firstReady = 0
    private var sleeping = TimeHeap<String>()
    /// Requests under way by address.
    private var atAddress: [String: Int] = [:]
    /// Hosts that wait for a request to end that goes to the same address.
    private var parked: [String: [String]] = [:]
    private var running = 0
    private var waiting = 0
    /// When the next start would come if all were evenly spread, in microseconds (a leaky bucket).
    private var nextStart = Int64.min

    /// An empty queue.
    package init(_ limits: Limits) { self.limits = limits }

    /// Adds a source that is due.
    ///
    /// - `host`: the host that will be asked; nil for a file, which has no host to spare.
    /// - `address`: where the host last answered from; nil when that is not known.
    package mutating func add(_ id: SourceID, host: String?, address: String? = nil) {
        let name = host ?? HostQueue.filePrefix + id.address
        names[id] = name
        var entry = hosts[name] ?? Host()
        entry.waiting.append(id)
        entry.address = address ?? entry.address
        hosts[name] = entry
        waiting += 1
        list(name)
    }

    /// Leaves a host alone until a time; it may have been asked before this queue was made, or have asked for it.
    package mutating func hold(_ host: String, until time: Timestamp) {
        var entry = hosts[host] ?? Host()
        entry.notBefore = Swift.max(entry.notBefore, time)
        hosts[host] = entry
    }

    /// Takes the sources of a host out that wait for it.
    package mutating func remove(host: String) -> [SourceID] {
        guard var entry = hosts[host], entry.count > 0 else { return [] }
        let ids = Array(entry.waiting[entry.first...])
        (entry.waiting, entry.first) = ([], 0)
        hosts[host] = entry
        for id in ids { names[id] = nil }
        waiting -= ids.count
        return ids
    }

    /// How many sources of the same host are in the queue or under way, itself included.
    package func count(besides id: SourceID) -> Int {
        names[id].flatMap { hosts[$0] }.map { $0.count + $0.running } ?? 0
    }

    /// How many requests are under way.
    package var underWay: Int { running }

    /// What to do at a time.
    package mutating func next(at now: Timestamp) -> Action {
        guard waiting > 0 else { return running > 0 ? .waitForAnswer : .finished }
        guard running < limits.parallel else { return .waitForAnswer }
        wake(now)
        if let time = turn(now) { return .wait(until: time) }
        while let name = takeReady() {
            guard var host = hosts[name] else { continue }
            if host.count == 0 {
                // What waited here was taken out.
                host.isListed = false
                hosts[name] = host
                continue
            }
            if host.notBefore > now {
                // Somebody has asked for peace since it was put here.
                sleeping.add(name, at: host.notBefore)
                continue
            }
            if let address = host.address, atAddress[address, default: 0] >= limits.hostParallel {
                parked[address, default: []].append(name)
                continue
            }
            host.isListed = false
            let id = host.takeFirst()
            host.running += 1
            host.notBefore = now + limits.spacing
            if let address = host.address {
                addresses[id] = address
                atAddress[address, default: 0] += 1
            }
            hosts[name] = host
            running += 1
            waiting -= 1
            if !HostQueue.isFile(name) { spend(now) }
            list(name)
            return .start(id)
        }
        return sleeping.first.map { .wait(until: $0.time) } ?? .waitForAnswer
    }

    /// Notes that a request has ended.
    ///
    /// `address`: where the host answered from; nil when it did not.
    package mutating func finished(_ id: SourceID, address: String? = nil) {
        guard let name = names.removeValue(forKey: id), var host = hosts[name] else { return }
        running -= 1
        host.running -= 1
        host.address = address ?? host.address
        hosts[name] = host
        if let old = addresses.removeValue(forKey: id) { free(old) }
        list(name)
    }

    /// Lets the hosts that wait for an address try again.
    private mutating func free(_ address: String) {
        let count = atAddress[address, default: 0] - 1
        atAddress[address] = count > 0 ? count : nil
        for name in parked.removeValue(forKey: address) ?? [] { ready.append(name) }
    }

    /// Puts a host where it will be found when it may be asked, if it has anything to ask for.
    private mutating func list(_ name: String) {
        guard var host = hosts[name], !host.isListed, host.count > 0, host.running < limits.hostParallel else { return }
        host.isListed = true
        hosts[name] = host
        if host.notBefore.milliseconds == .min {
            ready.append(name)
        } else {
            sleeping.add(name, at: host.notBefore)
        }
    }

    private mutating func takeReady() -> String? {
        guard firstReady < ready.count else { return nil }
        defer {
            firstReady += 1
            if firstReady == ready.count { (ready, firstReady) = ([], 0) }
        }
        return ready[firstReady]
    }

    private mutating func wake(_ now: Timestamp) {
        while let first = sleeping.first, first.time <= now {
            sleeping.removeFirst()
            ready.append(first.element)
        }
    }

    /// A file is a host of its own, which nobody has to spare.
    private static let filePrefix = "file:"

    private static func isFile(_ name: String) -> Bool { name.hasPrefix(filePrefix) }

    // MARK: - The ramp

    /// How far starts may run ahead of their even spread: a tenth of a second's worth.
    private static let slack: Int64 = 100_000

    /// When a request may begin, if that is not now.
    private func turn(_ now: Timestamp) -> Timestamp? {
        guard limits.rate > 0, firstReady < ready.count, !HostQueue.isFile(ready[firstReady]) else { return nil }
        let ahead = nextStart == .min ? 0 : nextStart - now.milliseconds * 1000
        guard ahead > HostQueue.slack else { return nil }
        return now + .milliseconds((ahead - HostQueue.slack + 999) / 1000)
    }

    private mutating func spend(_ now: Timestamp) {
        guard limits.rate > 0 else { return }
        nextStart = Swift.max(nextStart, now.milliseconds * 1000) + 1_000_000 / Int64(limits.rate)
    }
}
