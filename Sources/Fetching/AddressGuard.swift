import Glibc
import Syndication

/// Decides which addresses may be connected to: public ones, and private ones that are on the list.
package struct AddressGuard: Sendable {
    private let allowed: [AddressRange]

    /// A guard that lets through the listed private addresses.
    ///
    /// - Parameter allow: `host:port`, `[::1]:8080`, an address, or a range `10.0.0.0/8`; host names are resolved now.
    package init(allow: [String]) {
        allowed = allow.flatMap(AddressRange.parse)
    }

    /// The private address a URL is written with, if it may not be asked; nil for names, but `localhost`.
    func refused(in url: String) -> String? {
        guard let parts = URLParts(url) else { return nil }
        let isLocal = parts.host == "localhost" || parts.host.hasSuffix(".localhost")
        guard let address = isLocal ? IPAddress([127, 0, 0, 1]) : IPAddress.written(parts.host),
            !permits(address, port: UInt16(parts.effectivePort))
        else { return nil }
        return address.text(port: parts.effectivePort)
    }

    /// Whether a connection to an address may be made.
    func permits(_ address: IPAddress, port: UInt16) -> Bool {
        guard address.isPrivate else { return true }
        return allowed.contains { $0.contains(address, port) }
    }
}

/// An IPv4 or IPv6 address; an IPv4 address inside an IPv6 one is taken out.
struct IPAddress: Equatable, Sendable, CustomStringConvertible {
    /// Four or sixteen bytes.
    let bytes: [UInt8]

    /// An address from its bytes.
    init(_ bytes: [UInt8]) { self.bytes = IPAddress.embedded(bytes) ?? bytes }

    /// The address and port of a socket address; nil for anything but IP.
    static func of(_ address: UnsafePointer<sockaddr>) -> (address: IPAddress, port: UInt16)? {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let four = raw.loadUnaligned(as: sockaddr_in.self)
            return (IPAddress(withUnsafeBytes(of: four.sin_addr) { Array($0) }), UInt16(bigEndian: four.sin_port))
        case AF_INET6:
            let six = raw.loadUnaligned(as: sockaddr_in6.self)
            return (IPAddress(withUnsafeBytes(of: six.sin6_addr) { Array($0) }), UInt16(bigEndian: six.sin6_port))
        default: return nil
        }
    }

    /// The address with a port, as `network.allow` takes it.
    func text(port: Int) -> String { bytes.count == 16 ? "[\(self)]:\(port)" : "\(self):\(port)" }

    /// The host of a URL as an address, in any of the ways resolvers understand (`127.1`, `0x7f000001`); nil for a name.
    static func written(_ host: String) -> IPAddress? {
        if host.hasPrefix("["), host.hasSuffix("]") { return parse(String(host.dropFirst().dropLast())) }
        var four = in_addr()
        return inet_aton(host, &four) == 0 ? nil : IPAddress(withUnsafeBytes(of: four) { Array($0) })
    }

    /// An address as text; nil for anything else.
    static func parse(_ text: String) -> IPAddress? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return IPAddress(withUnsafeBytes(of: four) { Array($0) }) }
        var six = in6_addr()
        if inet_pton(AF_INET6, text, &six) == 1 { return IPAddress(withUnsafeBytes(of: six) { Array($0) }) }
        return nil
    }

    /// The IPv4 address that a v4-mapped, NAT64, 6to4 or v4-compatible address carries; nil for any other.
    private static func embedded(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count == 16 else { return nil }
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        let isNAT64 = bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B]) && bytes[4..<12].allSatisfy { $0 == 0 }
        let isCompatible = bytes[..<12].allSatisfy { $0 == 0 } && bytes[12] != 0
        if isMapped || isNAT64 || isCompatible { return Array(bytes[12...]) }
        return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
    }

    private static let privateRanges = [
        // RFC 6890: this network, private use, shared (CGNAT), loopback, link-local, protocol assignments, test nets,
        // the 6to4 relays that were (RFC 7526), benchmarking, multicast, reserved.
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
        // Teredo, benchmarking, ORCHID and ORCHIDv2, documentation twice.
        "2001::/32", "2001:2::/48", "2001:10::/28", "2001:20::/28", "2001:db8::/32", "3fff::/20",
    ].flatMap(AddressRange.parse)

    /// All that IANA gives out as global unicast: loopback, link-local, unique local, multicast, discard-only, SIIT, local
    /// NAT64 and whatever will be thought of lie outside.
    private static let globalUnicast = AddressRange.parse("2000::/3")

    /// Whether it is no address of the public internet.
    var isPrivate: Bool {
        let isOutside = bytes.count == 16 && !IPAddress.globalUnicast.contains { $0.contains(self, nil) }
        return isOutside || IPAddress.privateRanges.contains { $0.contains(self, nil) }
    }

    /// The address as text.
    var description: String {
        var buffer = [CChar](repeating: 0, count: 64)
        _ = inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &buffer, 64)
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// A range of addresses, of one port or of all.
struct AddressRange: Sendable {
    private let first: IPAddress
    private let bits: Int
    private let port: UInt16?

    /// Whether an address is in the range; without a port only ranges of all ports count.
    func contains(_ address: IPAddress, _ port: UInt16?) -> Bool {
        guard self.port == nil || self.port == port, address.bytes.count == first.bytes.count else { return false }
        for index in 0..<address.bytes.count {
            let remaining = bits - index * 8
            if remaining <= 0 { return true }
            let mask: UInt8 = remaining >= 8 ? 0xFF : ~(0xFF >> UInt8(remaining))
            if address.bytes[index] & mask != first.bytes[index] & mask { return false }
        }
        return true
    }

    /// The ranges a text names: an address, a range, or `host:port`, whose host may have several addresses.
    static func parse(_ text: String) -> [AddressRange] {
        let parts = text.split(separator: "/")
        if let first = parts.first, let address = IPAddress.parse(String(first)) {
            let bits = parts.count == 2 ? Int(parts[1]) : nil
            return [AddressRange(first: address, bits: bits ?? address.bytes.count * 8, port: nil)]
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return resolve(text).map { AddressRange(first: $0, bits: $0.bytes.count * 8, port: nil) }
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        let addresses = IPAddress.parse(String(host)).map { [$0] } ?? resolve(String(host))
        return addresses.map { AddressRange(first: $0, bits: $0.bytes.count * 8, port: port) }
    }

    private static func resolve(_ host: String) -> [IPAddress] {
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, nil, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var next = list
        while let entry = next {
            if let address = entry.pointee.ai_addr, let found = IPAddress.of(address)?.address,
                !addresses.contains(found)
            {
                addresses.append(found)
            }
            next = entry.pointee.ai_next
        }
        return addresses
    }
}
