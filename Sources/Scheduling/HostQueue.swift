package import Syndication

/// Decides which of the due sources is asked next, so that no host is asked too often or too much at once.
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

    private struct Host {
        var waiting: [SourceID] = []
        var running = 0
        var notBefore = Timestamp(milliseconds: .min)
        /// Whether it stands in `ready` or `sleeping`.
        var isListed = false
    }

    private var hosts: [String: Host] = [:]
    private var ready: [String] = []
    private var firstReady = 0
    private var sleeping: [(time: Timestamp, host: String)] = []
    private var running = 0
    private var waiting = 0
    private let parallel: Int
    private let hostParallel: Int
    private let spacing: Duration

    /// An empty queue.
    ///
    /// - Parameters:
    ///   - parallel: the most requests under way in all.
    ///   - hostParallel: the most requests of one host under way.
    ///   - spacing: the time from the start of one request of a host to the start of the next.
    package init(parallel: Int, hostParallel: Int, spacing: Duration) {
        self.parallel = parallel
        self.hostParallel = hostParallel
        self.spacing = spacing
    }

    /// Adds a source that is due; a file has no host to spare.
    package mutating func add(_ source: Source) {
        let name = HostQueue.name(source)
        hosts[name, default: Host()].waiting.append(source.id)
        waiting += 1
        list(name)
    }

    /// How many sources of the same host are in the queue.
    package func count(besides source: Source) -> Int {
        hosts[HostQueue.name(source)].map { $0.waiting.count + $0.running } ?? 0
    }

    /// What to do at a time.
    package mutating func next(at now: Timestamp) -> Action {
        guard waiting > 0 else { return running > 0 ? .waitForAnswer : .finished }
        wake(now)
        guard running < parallel else { return .waitForAnswer }
        guard let name = takeReady() else {
            return sleeping.map(\.time).min().map { .wait(until: $0) } ?? .waitForAnswer
        }
        var host = hosts[name] ?? Host()
        host.isListed = false
        let source = host.waiting.removeFirst()
        host.running += 1
        host.notBefore = now + spacing
        hosts[name] = host
        running += 1
        waiting -= 1
        list(name)
        return .start(source)
    }

    /// Notes that a request has ended.
    package mutating func finished(_ source: Source) {
        let name = HostQueue.name(source)
        running -= 1
        hosts[name]?.running -= 1
        list(name)
    }

    private static func name(_ source: Source) -> String { source.host ?? "file:" + source.id.address }

    /// Puts a host where it will be found when it may be asked, if it has anything to ask for.
    private mutating func list(_ name: String) {
        guard var host = hosts[name], !host.isListed, !host.waiting.isEmpty, host.running < hostParallel else { return }
        host.isListed = true
        hosts[name] = host
        if host.notBefore.milliseconds == .min {
            ready.append(name)
        } else {
            sleeping.append((host.notBefore, name))
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
        guard sleeping.contains(where: { $0.time <= now }) else { return }
        ready += sleeping.filter { $0.time <= now }.sorted { $0.time < $1.time }.map(\.host)
        sleeping.removeAll { $0.time <= now }
    }
}
