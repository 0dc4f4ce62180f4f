/// Resolves references against a base (RFC 3986, section 5.2), leaving everything else as it is written.
package enum URLResolver {
    /// The absolute form of a reference; the reference itself where it is absolute already or there is no base.
    package static func resolve(_ reference: String, against base: String?) -> String {
        if hasScheme(reference) { return reference }
        guard let base, let parts = URLParts(base) else { return reference }
        if reference.isEmpty { return String(base.prefix { $0 != "#" }) }
        if reference.hasPrefix("//") { return parts.scheme + ":" + reference }
        var target = parts
        target.fragment = nil
        var path = Substring(reference)
        if let hash = path.firstIndex(of: "#") {
            target.fragment = String(path[path.index(after: hash)...])
            path = path[..<hash]
        }
        var query: String?
        if let mark = path.firstIndex(of: "?") {
            query = String(path[path.index(after: mark)...])
            path = path[..<mark]
        }
        if path.isEmpty {
            if let query { target.query = query }
            return target.text
        }
        target.query = query
        let full = path.hasPrefix("/") ? String(path) : folder(parts.path) + path
        target.path = withoutDots(full)
        return target.text
    }

    /// The base that a reference sets within another base; nil when it leads to no document, as `javascript:` does.
    package static func base(_ reference: String, within base: String?) -> String? {
        let address = resolve(reference, against: base)
        guard let scheme = scheme(of: address) else { return address }
        return ["http", "https", "ftp"].contains(scheme) && URLParts(address) != nil ? address : nil
    }

    /// Whether a reference begins with a scheme (RFC 3986, section 3.1).
    package static func hasScheme(_ reference: String) -> Bool { schemeLength(of: reference) > 0 }

    /// The scheme a reference begins with, in lower case; nil for a relative one.
    package static func scheme(of reference: String) -> String? {
        let length = schemeLength(of: reference)
        return length > 0 ? reference.prefix(length).lowercased() : nil
    }

    /// Whether an address is of the web, so that anybody can follow it.
    package static func isWeb(_ address: String) -> Bool {
        address.hasPrefix("https://") || address.hasPrefix("http://")
            || ["http", "https"].contains(scheme(of: address))
    }

    private static func schemeLength(of reference: String) -> Int {
        var length = 0
        for byte in reference.utf8 {
            if byte == 0x3A { return length }
            let isTail = byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
            guard byte.isASCIILetter || isTail && length > 0 else { return 0 }
            length += 1
        }
        return 0
    }

    /// A path up to and with its last slash.
    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "/" }
        return String(path[...slash])
    }

    /// Takes out `.` and `..` (RFC 3986, section 5.2.4).
    private static func withoutDots(_ path: String) -> String {
        guard path.range(ofASCII: "/.") != nil else { return path }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return kept.joined(separator: "/")
    }
}
