import Synchronization

/// What was published last, as a number for each file: what has the same number needs not be rendered again.
final class PublishedMemory: Sendable {
    private let versions = Mutex<[String: UInt64]>([:])

    /// Whether a file was published in this version.
    func holds(_ path: String, _ version: UInt64) -> Bool { versions.withLock { $0[path] == version } }

    /// Notes that a file is published in this version.
    func keep(_ path: String, _ version: UInt64) { versions.withLock { $0[path] = version } }
}
