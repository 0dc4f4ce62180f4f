import Synchronization

/// What was published last, as a number for each file: what has the same number needs not be rendered again.
final class PublishedMemory: Sendable {
    private struct State {
        var versions: [String: UInt64] = [:]
        var owners: [String: String] = [:]
    }

    private let state = Mutex(State())

    /// Whether a file was published in this version.
    func holds(_ path: String, _ version: UInt64) -> Bool { state.withLock { $0.versions[path] == version } }

    /// Notes that a file is published in this version.
    func keep(_ path: String, _ version: UInt64) { state.withLock { $0.versions[path] = version } }

    /// Whether a page belongs to a feed: the first that asks for it has it.
    func owns(_ feed: String, _ page: String) -> Bool {
        state.withLock { state in
            if let owner = state.owners[page] { return owner == feed }
            state.owners[page] = feed
            return true
        }
    }
}
