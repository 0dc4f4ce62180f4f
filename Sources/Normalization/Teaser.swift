import Syndication

/// A text cut for a list: at most 120 characters, at a word's end, closed by "...".
package enum Teaser {
    /// The longest teaser in characters, the dots included.
    package static let limit = 120

    /// The teaser of a plain text with folded white space; the text itself where it is short enough.
    package static func of(_ text: String) -> String {
        guard text.utf8.count > limit, text.index(text.startIndex, offsetBy: limit + 1, limitedBy: text.endIndex) != nil
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
}
