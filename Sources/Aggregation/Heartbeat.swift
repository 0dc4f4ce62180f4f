import Synchronization

/// Tells whether the polling loop is alive.
package final class Heartbeat: Sendable {
    private let last = Mutex<ContinuousClock.Instant?>(nil)
    private let notifier: ServiceNotifier

    /// A heart that has not beaten yet.
    package init(_ notifier: ServiceNotifier = ServiceNotifier(nil)) { self.notifier = notifier }

    /// Notes that the loop came by, and tells the service manager's watchdog.
    ///
    /// Clocks that are set do not matter.
    package func beat() {
        let now = ContinuousClock.now
        let isDue = last.withLock { last in
            let isDue = last.map { now - $0 >= .seconds(1) } ?? true
            if isDue { last = now }
            return isDue
        }
        if isDue { notifier.send("WATCHDOG=1") }
    }

    /// What is wrong; nil while the loop came by within two minutes.
    package var problem: String? {
        guard let last = last.withLock({ $0 }) else { return nil }
        let silence = ContinuousClock.now - last
        return silence > .seconds(120) ? "the polling loop has been silent for \(silence.components.seconds) s" : nil
    }
}
