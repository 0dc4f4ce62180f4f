import Glibc

/// What may stand under `network.allow`: `host:port`, `[::1]:8080`, an address, or a range `10.0.0.0/8`.
enum AllowedAddress {
    /// What is wrong with a word; nil when nothing is.
    static func problem(_ word: String) -> String? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 1 {
            guard parts.count == 2, let width = width(parts[0]), let bits = Int(parts[1]), (0...width).contains(bits)
            else {
                return "\"\(word)\" is no range; write 10.0.0.0/8 or fd00::/8"
            }
            return nil
        }
        if width(word) != nil { return nil }
        guard let colon = word.lastIndex(of: ":") else { return host(word) ? nil : "\"\(word)\" is no address" }
        guard let port = Int(word[word.index(after: colon)...]), (1...65_535).contains(port) else {
            return "\"\(word)\" has no port from 1 to 65535"
        }
        let name = String(word[..<colon])
        if name.hasPrefix("["), name.hasSuffix("]"), width(String(name.dropFirst().dropLast())) == 128 { return nil }
        if name.contains(":") { return "\"\(word)\": write an IPv6 address with a port as [::1]:\(port)" }
        return host(name) ? nil : "\"\(word)\" is no host and port"
    }

    /// The bits of an address; nil for anything else.
    private static func width(_ text: String) -> Int? {
        var bytes = in6_addr()
        if inet_pton(AF_INET, text, &bytes) == 1 { return 32 }
        return inet_pton(AF_INET6, text, &bytes) == 1 ? 128 : nil
    }

    /// Whether a text may be a host: an IPv4 address, or a name that does not end in a number.
    private static func host(_ text: String) -> Bool {
        if width(text) == 32 { return true }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { !$0.isEmpty && !$0.contains(" ") } && Int(labels.last ?? "0") == nil
    }
}
