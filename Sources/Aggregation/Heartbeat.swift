import Synchronization
package import Syndication

/// Tells whether the polling loop is alive.
package final class Heartbeat: Sendable {
    private let last = Mutex<Timestamp?>(nil)
    private let notifier: ServiceNotifier

    /// A heart that has not beaten yet.
    package init(_ notifier: ServiceNotifier = ServiceNotifier(nil)) { self.notifier = notifier }

    /// Notes that the loop came by, and tells the service manager's watchdog.
    package func beat(_ now: Timestamp) {
        let isDue = last.withLock { last in
            let isDue = last.map { now.since($0) >= .seconds(1) } ?? true
            if isDue { last = now }
            return isDue
        }
        if isDue { notifier.send("WATCHDOG=1") }
    }

    /// What is wrong; nil while the loop came by within two minutes.
    package func problem(at now: Timestamp) -> String? {
        guard let last = last.withLock({ $0 }) else { return nil }
        let silence = now.since(last)
        return silence > .seconds(120) ? "the polling loop has been silent for \(Int(silence.seconds)) s" : nil
    }
}
