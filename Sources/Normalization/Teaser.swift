import Syndication

/// A text cut for a list: at most 120 characters, at a word's end, closed by "...".
package enum Teaser {
    /// The longest teaser in characters, the dots included.
    package static let limit = 120

    /// The teaser of a plain text with folded white space; the text itself where it is short enough.
    package static func of(_ text: String) -> String {
        guard text.utf8.count > limit else { return text }
        if let quick = simple(text) { return quick }
        guard text.index(text.startIndex, offsetBy: limit + 1, limitedBy: text.endIndex) != nil
        else { return text }
        let cut = text.prefix(limit - 3)
        let next = text[cut.endIndex]
        // Scripts without spaces are cut anywhere.
        let lastSpace = cut.lastIndex { $0.isWhitespace }
        let isWordEnd = next.isWhitespace
        let end = isWordEnd ? cut.endIndex : lastSpace ?? cut.endIndex
        let isFarBack = text.distance(from: text.startIndex, to: end) < limit / 3
        return text[..<(isFarBack ? cut.endIndex : end)].trimmed + "..."
    }

    /// The same where every code point at the beginning is a character, which is mostly so.
    private static func simple(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes -> String? in
            var (count, position) = (0, 0)
            // Where the text could be cut: before the last place for the dots, and at the last space up to there.
            var (cut, space, spaceCount) = (0, 0, 0)
            while position < bytes.count, count <= limit {
                if count == limit - 3 { cut = position }
                if bytes[position] == 0x20, count <= limit - 3 { (space, spaceCount) = (position, count) }
                let length = simpleLength(bytes, at: position)
                guard length > 0, position + length <= bytes.count else { return nil }
                position += length
                count += 1
            }
            guard count > limit else { return String(knownUTF8: bytes) }
            // A mark that changes the last character may follow.
            guard position == bytes.count || simpleLength(bytes, at: position) > 0 else { return nil }
            let end = spaceCount < limit / 3 ? cut : space
            return String(knownUTF8: UnsafeBufferPointer(rebasing: bytes[..<end])) + "..."
        }
    }

    /// The length of a code point that no mark joins with another, in bytes of UTF-8; 0 for any other.
    ///
    /// Latin, Greek, Cyrillic, kana, Han and Hangul syllables, without the marks among them.
    private static func simpleLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        let third = position + 2 < bytes.count ? bytes[position + 2] : 0
        switch bytes[position] {
        case 0x20..<0x7F: return 1
        case 0xC3...0xCA, 0xCE...0xD1, 0xD3: return 2
        case 0xD2: return second > 0x89 ? 2 : 0
        case 0xE2: return second == 0x80 && third >= 0x90 && third < 0xA8 ? 3 : 0
        case 0xE3: return second == 0x82 && (third == 0x99 || third == 0x9A) || second == 0x80 ? 0 : 3
        case 0xE4...0xEC: return 3
        case 0xEF: return second == 0xBC || second == 0xBD && third <= 0xA0 ? 3 : 0
        default: return 0
        }
    }
}
