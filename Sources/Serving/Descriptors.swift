import Glibc

/// File descriptors of the process: a connection takes one, and so does every file and every source that is asked.
enum Descriptors {
    /// How many the process may have open, raised as far as the system lets it.
    static func raised() -> Int {
        var limit = rlimit()
        // RLIMIT_NOFILE, an enumeration Swift does not take for the number it is.
        let resource = __rlimit_resource_t(7)
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        if limit.rlim_cur < limit.rlim_max {
            limit.rlim_cur = min(limit.rlim_max, 65_536)
            setrlimit(resource, &limit)
            getrlimit(resource, &limit)
        }
        return Int(min(limit.rlim_cur, 65_536))
    }
}
