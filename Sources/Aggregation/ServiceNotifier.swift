import Glibc

/// Tells systemd how the service is (sd_notify(3)): a datagram to the socket it names in NOTIFY_SOCKET.
package struct ServiceNotifier: Sendable {
    private let path: String?

    /// A notifier for a socket; nil for none, as when no service manager waits.
    package init(_ path: String?) { self.path = path }

    /// Sends a state such as `READY=1`.
    ///
    /// A manager that does not listen is no error.
    package func send(_ state: String) {
        guard let path, !path.isEmpty else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        var name = Array(path.utf8)
        guard name.count < room else { return }
        // A leading @ stands for the zero byte of an abstract socket.
        if name.first == 0x40 { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        withUnsafePointer(to: &address) { start in
            start.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
                _ = sendto(descriptor, state, state.utf8.count, Int32(MSG_NOSIGNAL), target, length)
            }
        }
    }

    /// The monotonic clock in microseconds, which `RELOADING=1` has to carry.
    package static var monotonicMicroseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
