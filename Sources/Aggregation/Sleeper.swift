import Syndication

/// Waits: really, or on a clock that is set on instead.
struct Sleeper: Sendable {
    /// Waits until a time, or until its task is cancelled.
    let sleep: @Sendable (Timestamp) async -> Void
    /// Whether time only goes on when somebody waits: then nobody may wait while a request is under way.
    let isVirtual: Bool

    /// Waits on the machine's clock for as long as a wall clock says is left.
    static func real(_ clock: any WallClock) -> Sleeper {
        Sleeper(
            sleep: { time in try? await Task.sleep(for: time.since(clock.now)) },
            isVirtual: false
        )
    }
}
