import FoundationEssentials

/// Base64 (RFC 4648) as feeds carry it: line breaks and a missing padding are overlooked.
enum Base64 {
    /// The decoded text; nil when it is no base64 or no UTF-8.
    static func decode(_ text: String) -> String? {
        var digits = text.filter { !$0.isWhitespace }
        while digits.utf8.count % 4 != 0 { digits.append("=") }
        guard let data = Data(base64Encoded: digits) else { return nil }
        return String(data: data, encoding: .utf8)
    }
}
