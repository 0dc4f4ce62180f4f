/// A DOCTYPE declaration, read only for its public identifier and its harmless entities.
struct Doctype {
    /// Where it ends; nil when its internal subset is longer than allowed or never ends.
    private(set) var end: Int?
    /// The public identifier.
    private(set) var publicID: String?
    /// Internal general entities whose value holds no further reference and no markup, ready to stand in XML.
    private(set) var entities: [String: [UInt8]] = [:]

    /// Reads the declaration that begins at `start`.
    ///
    /// Parameter and external entities are never looked at: nothing is fetched and nothing expands.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
        var position = start
        var quote: UInt8 = 0
        var subset: Int?
        let last = min(bytes.count, start + limit + 1024)
        while position < last {
            let byte = bytes[position]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3C, let end = Doctype.commentEnd(bytes, at: position, before: last) {
                position = end
                continue
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x5B, subset == nil {
                subset = position + 1
            } else if byte == 0x5D, let from = subset {
                readEntities(String(decoding: bytes[from..<position], as: UTF8.self))
            } else if byte == 0x3E, subset == nil || bytes[position - 1] == 0x5D || closes(bytes, position) {
                end = position + 1
                break
            }
            position += 1
        }
        let head = String(decoding: bytes[start..<(subset ?? end ?? start)], as: UTF8.self)
        let parts = head.split(whereSeparator: { $0 == "\"" || $0 == "'" })
        if parts.count > 1, parts[0].uppercased().contains("PUBLIC") { publicID = String(parts[1]) }
    }

    /// Whether only white space stands between `]` and the `>` at `position`.
    private func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        var before = position - 1
        while before > 0, bytes[before].isSpace { before -= 1 }
        return bytes[before] == 0x5D
    }

    /// Where the comment that begins here ends; nil when none does.
    private static func commentEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before last: Int) -> Int? {
        guard start + 6 < last, bytes[start..<start + 4].elementsEqual([0x3C, 0x21, 0x2D, 0x2D]) else { return nil }
        for end in start + 6..<last where bytes[end] == 0x3E && bytes[end - 1] == 0x2D && bytes[end - 2] == 0x2D {
            return end + 1
        }
        return nil
    }

    private mutating func readEntities(_ subset: String) {
        for declaration in subset.split(separator: "<!ENTITY", omittingEmptySubsequences: false).dropFirst() {
            let words = declaration.split(maxSplits: 1, whereSeparator: { $0.isWhitespace })
            guard words.count == 2, let quote = words[1].first, quote == "\"" || quote == "'" else { continue }
            let value = words[1].dropFirst().prefix { $0 != quote }
            guard value.utf8.count <= 256, !value.contains("&"), !value.contains("<"), !value.contains("%"),
                !value.contains("\""), !value.contains("'")
            else { continue }
            entities[String(words[0])] = Array(value.utf8)
        }
    }
}
