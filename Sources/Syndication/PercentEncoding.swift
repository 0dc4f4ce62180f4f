/// Addresses in the characters a URL may hold (RFC 3986, section 2).
package enum PercentEncoding {
    /// Characters that may not stand in a URL (RFC 3986, section 2) as percent-encoded UTF-8; brackets around an IPv6
    /// address only (section 3.2.2).
    package static func encoded(_ url: String) -> String {
        guard url.utf8.contains(where: { !isAllowed($0) || $0 == 0x5B || $0 == 0x5D }) else { return url }
        var (result, slashes, isHost) = ("", 0, false)
        for byte in url.utf8 {
            if byte == 0x2F { slashes += 1 }
            // The host stands behind the second slash, as far as the next, a query or a fragment.
            isHost = byte == 0x2F ? slashes == 2 : isHost && byte != 0x3F && byte != 0x23
            if isAllowed(byte), isHost || byte != 0x5B && byte != 0x5D {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return result
    }

    /// Whether a byte may stand in a URL as it is.
    @inlinable
    package static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }
}
