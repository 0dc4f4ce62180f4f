import Syndication

/// The text of HTML, without its markup.
package enum HTMLText {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr",
        "ul",
    ]

    /// Plain text, white space folded; blocks are kept apart by a space.
    ///
    /// `limit`: where to stop, in bytes of text.
    package static func plain(_ html: String, limit: Int = .max) -> String {
        guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return html.whitespaceFolded }
        var html = html
        return html.withUTF8 { bytes in
            var text: [UInt8] = []
            var tokens = HTMLTokenizer(bytes)
            while text.count < limit, let token = tokens.next() {
                switch token {
                case .text(let range): HTMLReferences.resolve(bytes, range, into: &text)
                case .end(let name): if blocks.contains(name) { text.append(0x20) }
                case .start(let name, _):
                    if case .dropRaw = HTMLPolicy.elements[name] { tokens.skipContent(of: name) }
                    if blocks.contains(name) { text.append(0x20) }
                }
            }
            return String(decoding: text, as: UTF8.self).whitespaceFolded
        }
    }

    /// Whether a text that does not say so is HTML: a known element with an end tag, a known void element or comment-free
    /// start tag of one, or a character reference.
    package static func looksLikeHTML(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var position = 0
            while position < bytes.count {
                if bytes[position] == 0x26, HTMLReferences.reference(bytes, at: position, limit: bytes.count) != nil {
                    return true
                }
                if bytes[position] == 0x3C, isTag(bytes, at: position) { return true }
                position += 1
            }
            return false
        }
    }

    private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var position = start + 1
        if position < bytes.count, bytes[position] == 0x2F { position += 1 }
        let from = position
        while position < bytes.count, position - from < 12,
            bytes[position].isASCIILetter || bytes[position].isASCIIDigit
        {
            position += 1
        }
        guard position > from, position < bytes.count else { return false }
        let name = String(decoding: bytes[from..<position], as: UTF8.self).lowercased()
        guard HTMLPolicy.elements[name] != nil || HTMLPolicy.known.contains(name) else { return false }
        return bytes[position...].contains(0x3E)
    }
}
