import Synchronization
package import Syndication

/// A clock that tells the time it was set to.
package final class ManualClock: WallClock {
    private let time: Mutex<Timestamp>

    /// A clock that shows a time.
    package init(_ time: Timestamp = Timestamp(seconds: 1_800_000_000)) { self.time = Mutex(time) }

    /// The time it shows.
    package var now: Timestamp { time.withLock { $0 } }

    /// Sets it on to a time; it never goes back.
    package func set(_ new: Timestamp) { time.withLock { $0 = max($0, new) } }

    /// Moves it on.
    package func advance(by duration: Duration) { time.withLock { $0 = $0 + duration } }
}
