import Syndication

/// Takes apart the ways people write a name and a mail address in one text.
enum PersonText {
    /// The person in `mail (Name)`, `Name (mail)`, `Name <mail>`, `mailto:mail`, or just a name.
    static func person(_ written: String) -> Person {
        let text = written.whitespaceFolded
        guard let mail = mailRange(in: text) else { return Person(name: text) }
        var rest = text
        rest.replaceSubrange(mail, with: "")
        for empty in ["mailto:", "<>", "()", "&lt;&gt;"] { rest = remove(empty, from: rest) }
        var name = rest.trimmed
        if name.hasPrefix("("), name.hasSuffix(")") { name = String(name.dropFirst().dropLast()).trimmed }
        if name.hasPrefix("\""), name.hasSuffix("\""), name.utf8.count > 1 {
            name = String(name.dropFirst().dropLast())
        }
        name = name.trimmed
        return Person(name: name.isEmpty ? nil : name, email: String(text[mail]))
    }

    private static func remove(_ part: String, from text: String) -> String {
        guard text.utf8.count >= part.utf8.count else { return text }
        var result = ""
        var rest = Substring(text)
        while !rest.isEmpty {
            if rest.hasPrefix(part) {
                rest = rest.dropFirst(part.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    /// Where a mail address stands: what has an `@` between characters of addresses and a dot behind it.
    private static func mailRange(in text: String) -> Range<String.Index>? {
        let bytes = text.utf8
        guard let at = bytes.firstIndex(of: 0x40) else { return nil }
        var start = at
        while start > bytes.startIndex, isLocalPart(bytes[bytes.index(before: start)]) {
            start = bytes.index(before: start)
        }
        var end = bytes.index(after: at)
        while end < bytes.endIndex, isDomainPart(bytes[end]) { end = bytes.index(after: end) }
        while end > at, bytes[bytes.index(before: end)] == 0x2E { end = bytes.index(before: end) }
        guard start < at, bytes.distance(from: at, to: end) > 2 else { return nil }
        return start..<end
    }

    private static func isLocalPart(_ byte: UInt8) -> Bool {
        isDomainPart(byte) || byte == 0x2B || byte == 0x5F || byte == 0x25 || byte == 0x27
    }

    private static func isDomainPart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x2E
    }
}
