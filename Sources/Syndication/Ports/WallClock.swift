/// Tells the time of day.
///
/// Waiting uses the standard library's `Clock`.
package protocol WallClock: Sendable {
    /// The time now, UTC.
    var now: Timestamp { get }
}
