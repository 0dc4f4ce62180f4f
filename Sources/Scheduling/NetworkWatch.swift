import Syndication

/// Tells a dead network from dead publishers (P34): while nobody answers at all, silence counts for nobody.
package struct NetworkWatch: Sendable {
    /// What to make of a poll.
    package enum Verdict: Sendable, Equatable {
        /// It counts, and proves that the network is alive.
        case proves
        /// It counts.
        case counts
        /// Keep it: whether it counts shows later.
        case doubtful
        /// The network is down: neither it nor what was kept counts.
        case isDown
    }

    /// How many hosts in a row have to be silent; with fewer hosts all of them, and never fewer than two.
    private let least: Int
    private let hosts: Int
    private var silent: Set<String> = []
    /// Whether the network is taken for dead.
    package private(set) var isDown = false

    /// A watch over so many hosts.
    package init(hosts: Int) {
        self.hosts = hosts
        least = Swift.min(5, Swift.max(2, hosts))
    }

    /// Notes how a request ended; an answer of whatever kind proves that the network is alive.
    ///
    /// `host`: the host that was asked; nil for a file, which proves nothing.
    /// `wasFailing`: whether the source has failed before, so that its silence is no news of the network.
    package mutating func note(_ outcome: PollOutcome, host: String?, wasFailing: Bool = false) -> Verdict {
        guard let host else { return .counts }
        guard case .failed(let failure) = outcome, failure.isSilence else {
            (silent, isDown) = ([], false)
            return .proves
        }
        // Where there is one host, its silence is its own.
        guard hosts > 1, !wasFailing || isDown else { return .counts }
        silent.insert(host)
        isDown = isDown || silent.count >= least
        return isDown ? .isDown : .doubtful
    }
}
