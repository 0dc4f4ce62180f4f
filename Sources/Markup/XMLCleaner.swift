import Glibc

/// A document made ready for libxml2, with what was found on the way.
package struct CleanXML {
    /// The bytes to read; nil when the original can be read as it is, from `start` on.
    package var bytes: [UInt8]?
    /// Where the document begins in the original.
    package var start = 0
    /// The public identifier of the DOCTYPE; nil when there is none.
    package var publicID: String?
    /// What had to be mended, each once, in a word or two.
    package var repairs: [String] = []
    /// Whether there are references to C1 controls, which everybody wrote for something else.
    package var hasC1References = false

    /// A document that needs no change.
    package init() {}
}

/// Prepares UTF-8 bytes so that libxml2 meets no DTD, no entity it would have to expand, no processing instruction, no
/// comment, no bare `&` or `<`, and no tag that takes it quadratic time.
///
/// The usual document needs no change and is not copied. Lines keep their numbers.
package struct XMLCleaner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: MarkupLimits
    private var output: [UInt8] = []
    private var copied = 0
    private var result = CleanXML()
    private var entities: [String: [UInt8]] = [:]
    private var expanded = 0
    /// Whether no `?>` comes any more.
    private var hasNoInstructionEnd = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: MarkupLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Prepares a document.
    ///
    /// `bytes`: valid UTF-8 without control characters but tab, line feed and carriage return.
    /// - Throws: `MarkupError.limit` for an internal subset that is too long.
    package static func clean(
        _ bytes: UnsafeBufferPointer<UInt8>,
        limits: MarkupLimits = MarkupLimits()
    ) throws(MarkupError) -> CleanXML {
        var cleaner = XMLCleaner(bytes, limits)
        try cleaner.run()
        return cleaner.result
    }

    private mutating func run() throws(MarkupError) {
        var position = find(0x3C, from: 0) ?? bytes.count
        if bytes[..<position].contains(where: { !$0.isSpace }) { repair("text before the document") }
        result.start = position
        copied = position
        while position < bytes.count {
            position = bytes[position] == 0x3C ? try markup(at: position) : text(from: position, to: nil)
        }
        guard !output.isEmpty || copied != result.start else { return }
        output.append(contentsOf: bytes[copied...])
        result.bytes = output
    }

    // MARK: - Markup

    private mutating func markup(at start: Int) throws(MarkupError) -> Int {
        guard start + 1 < bytes.count else { return replace(start..<bytes.count, with: []) }
        switch bytes[start + 1] {
        case 0x21:  // !
            if starts("<!--", at: start) { return drop(start, until: "-->", from: start + 4) }
            if starts("<![CDATA[", at: start) { return end(of: "]]>", from: start + 9) ?? bytes.count }
            if starts("<!DOCTYPE", at: start) || starts("<!doctype", at: start) { return try doctype(at: start) }
            repair("stray declaration")
            return drop(start, until: ">", from: start)
        case 0x3F:  // ?
            var close = hasNoInstructionEnd ? nil : end(of: "?>", from: start + 2)
            if close == nil { hasNoInstructionEnd = true }
            close = close ?? end(of: ">", from: start + 2)
            return blank(start..<(close ?? bytes.count))
        case 0x2F, 0x3A, 0x5F, 0x80...0xFF:  // / : _
            return tag(at: start)
        case let byte where (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A:
            return tag(at: start)
        default:
            repair("bare less-than sign")
            return replace(start..<start + 1, with: "&lt;")
        }
    }

    /// Walks over one tag, mending references in its attribute values; one that is too long loses its attributes.
    private mutating func tag(at start: Int) -> Int {
        let before = (output.count, copied)
        let end = attributes(at: start)
        guard end - start > limits.tagBytes else { return end }
        repair("a tag longer than \(limits.tagBytes) bytes")
        output.removeSubrange(before.0...)
        copied = before.1
        var name = start + 1
        while name < end, bytes[name].isNamePart || bytes[name] == 0x2F, name - start < 256 { name += 1 }
        let isEmpty = end >= 2 && bytes[end - 1] == 0x3E && bytes[end - 2] == 0x2F && bytes[start + 1] != 0x2F
        return replace(start..<end, with: bytes[start..<name] + (isEmpty ? [0x2F, 0x3E] : [0x3E]))
    }

    /// Walks over a tag to its end, mending references.
    private mutating func attributes(at start: Int) -> Int {
        var position = start + 1
        var quote: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                if bytes[position - 1] == 0x3D || bytes[position - 1].isSpace { quote = byte }
            } else if byte == 0x3E {
                return position + 1
            }
            if byte == 0x3C { return position }
            if byte == 0x26 {
                position = reference(at: position)
            } else {
                position += 1
            }
        }
        return position
    }

    private mutating func doctype(at start: Int) throws(MarkupError) -> Int {
        let text = Doctype(bytes, at: start, limit: limits.subsetBytes)
        guard let end = text.end else {
            throw .limit("an internal DTD subset longer than \(limits.subsetBytes) bytes", line: line(of: start))
        }
        result.publicID = text.publicID
        entities = text.entities
        return blank(start..<end)
    }

    // MARK: - Text

    /// Walks over text up to the next tag, mending references.
    private mutating func text(from start: Int, to limit: Int?) -> Int {
        let end = limit ?? find(0x3C, from: start) ?? bytes.count
        var position = start
        while position < end, let ampersand = find(0x26, from: position, to: end) {
            position = reference(at: ampersand)
        }
        return end
    }

    /// Looks at one `&`; returns where to go on.
    private mutating func reference(at start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, end - start < 32, bytes[end].isNamePart || bytes[end] == 0x23 { end += 1 }
        guard end < bytes.count, bytes[end] == 0x3B, end > start + 1 else {
            repair("bare ampersand")
            _ = replace(start..<start + 1, with: "&amp;")
            return start + 1
        }
        if bytes[start + 1] == 0x23 { return number(start, end) }
        let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<end])
        if isPredefined(name) { return end + 1 }
        if let value = entities[String(decoding: name, as: UTF8.self)] {
            expanded += value.count
            if expanded > limits.entityBytes { repair("more entities than are expanded") }
            return replace(start..<end + 1, with: expanded > limits.entityBytes ? [] : value)
        }
        if let scalar = HTMLEntities.scalar(named: name) {
            repair("undeclared entity")
            return replace(start..<end + 1, with: escaped(scalar))
        }
        repair("unknown entity")
        _ = replace(start..<start + 1, with: "&amp;")
        return end + 1
    }

    private mutating func number(_ start: Int, _ end: Int) -> Int {
        let isHex = bytes[start + 2] | 0x20 == 0x78
        let value = digits(start + (isHex ? 3 : 2)..<end, hex: isHex)
        // libxml2 takes no capital X.
        let isReadable = bytes[start + 2] != 0x58
        if let value, isReadable, value >= 0x20, value < 0xD800, value != 0x7F {
            if value >= 0x80, value < 0xA0 { result.hasC1References = true }
            return end + 1
        }
        if let value, value >= 0xD800, value < 0xDC00, let pair = lowSurrogate(at: end + 1) {
            let scalar = Unicode.Scalar(0x10000 + ((value - 0xD800) << 10) + (pair.value - 0xDC00))
            repair("surrogate references")
            return replace(start..<pair.end, with: scalar.map { Array(String($0).utf8) } ?? [])
        }
        guard let value, let scalar = HTMLEntities.scalar(numbered: value) else {
            repair("reference to no character")
            return replace(start..<end + 1, with: [])
        }
        if isReadable { return end + 1 }
        repair("reference with a capital X")
        return replace(start..<end + 1, with: escaped(scalar))
    }

    private func lowSurrogate(at start: Int) -> (value: UInt32, end: Int)? {
        guard start + 3 < bytes.count, bytes[start] == 0x26, bytes[start + 1] == 0x23,
            let end = find(0x3B, from: start, to: min(start + 12, bytes.count))
        else { return nil }
        let isHex = bytes[start + 2] | 0x20 == 0x78
        guard let value = digits(start + (isHex ? 3 : 2)..<end, hex: isHex), value >= 0xDC00, value < 0xE000
        else { return nil }
        return (value, end + 1)
    }

    private func digits(_ range: Range<Int>, hex: Bool) -> UInt32? {
        guard !range.isEmpty, range.count <= 12 else { return nil }
        return UInt32(String(decoding: bytes[range], as: UTF8.self), radix: hex ? 16 : 10)
    }

    // MARK: - Copying

    private mutating func repair(_ what: String) {
        if !result.repairs.contains(what) { result.repairs.append(what) }
    }

    private mutating func replace(_ range: Range<Int>, with text: some Sequence<UInt8>) -> Int {
        if output.isEmpty { output.reserveCapacity(bytes.count + 64) }
        output.append(contentsOf: bytes[copied..<range.lowerBound])
        output.append(contentsOf: text)
        copied = range.upperBound
        return range.upperBound
    }

    private mutating func replace(_ range: Range<Int>, with text: StaticString) -> Int {
        replace(range, with: Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
    }

    /// Takes a range out and keeps its line ends; at the very beginning the document just begins later.
    private mutating func blank(_ range: Range<Int>) -> Int {
        replace(range, with: bytes[range].filter { $0 == 0x0A })
    }

    private mutating func drop(_ start: Int, until mark: StaticString, from search: Int) -> Int {
        blank(start..<(end(of: mark, from: search) ?? bytes.count))
    }

    private func find(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let end = end ?? bytes.count
        guard start < end, let base = bytes.baseAddress, let hit = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return hit - UnsafeMutableRawPointer(mutating: base)
    }

    private func starts(_ text: StaticString, at position: Int) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count, let base = bytes.baseAddress else { return false }
        return memcmp(base + position, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    private func end(of mark: StaticString, from start: Int) -> Int? {
        var position = start
        while let hit = find(mark.utf8Start[0], from: position) {
            if starts(mark, at: hit) { return hit + mark.utf8CodeUnitCount }
            position = hit + 1
        }
        return nil
    }

    private func line(of position: Int) -> Int { 1 + bytes[..<position].lazy.filter { $0 == 0x0A }.count }
}

/// A character as XML text: `<` and `&` as references.
private func escaped(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "<": Array("&lt;".utf8)
    case "&": Array("&amp;".utf8)
    default: Array(String(scalar).utf8)
    }
}

private func isPredefined(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = name.baseAddress else { return false }
    return switch name.count {
    case 2: base[1] == 0x74 && (base[0] == 0x6C || base[0] == 0x67)
    case 3: memcmp(base, "amp", 3) == 0
    case 4: memcmp(base, "quot", 4) == 0 || memcmp(base, "apos", 4) == 0
    default: false
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
    var isNamePart: Bool {
        (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x30 && self <= 0x39 || self == 0x5F || self == 0x2D
            || self == 0x2E || self == 0x3A
    }
}
