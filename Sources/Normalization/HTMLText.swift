import Syndication

/// The text of HTML, without its markup.
package enum HTMLText {
    /// Plain text without invisible characters, white space folded; blocks are kept apart by a space.
    ///
    /// `limit`: where to stop, in bytes of text.
    package static func plain(_ html: String, limit: Int = .max) -> String {
        var html = html
        let plain: String? = html.withUTF8 { bytes in
            guard
                ByteSearch.find(0x3C, in: bytes, 0..<bytes.count) != nil
                    || ByteSearch.find(0x26, in: bytes, 0..<bytes.count) != nil
            else { return nil }
            var text: [UInt8] = []
            var tokens = HTMLTokenizer(bytes)
            while text.count < limit, let token = tokens.next() {
                switch token {
                case .text(let range): HTMLReferences.resolve(bytes, range, into: &text)
                case .end(let element): if element.isBlock { text.append(0x20) }
                case .start(let element, _):
                    if element.treatment == .dropRaw { tokens.skipContent(of: element) }
                    if element.isBlock { text.append(0x20) }
                }
            }
            return text.withUnsafeBufferPointer(InvisibleCharacters.cleaned)
        }
        return plain ?? html.withUTF8(InvisibleCharacters.cleaned)
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
        guard HTMLElement(bytes, from..<position).isKnown else { return false }
        return bytes[position...].contains(0x3E)
    }
}
