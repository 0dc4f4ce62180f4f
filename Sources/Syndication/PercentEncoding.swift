/// Addresses in the characters a URL may hold (RFC 3986, section 2).
package enum PercentEncoding {
    /// Characters that may not stand in a URL (RFC 3986, section 2) as percent-encoded UTF-8.
    package static func encoded(_ url: String) -> String {
        guard url.utf8.contains(where: { !isAllowed($0) }) else { return url }
        var result = ""
        for byte in url.utf8 {
            if isAllowed(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return result
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
    }
}
