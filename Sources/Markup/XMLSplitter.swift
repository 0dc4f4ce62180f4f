import Glibc

/// Cuts UTF-8 bytes into tags and texts, so that libxml2 meets no DTD, no entity it would have to expand, no comment, no
/// bare `&` or `<`, no tag that takes it quadratic time, and hardly a text.
///
/// libxml2 looks at every character of a text several times; here a text that needs no change is not even copied.
package struct XMLSplitter {
    let bytes: UnsafeBufferPointer<UInt8>
    let limits: MarkupLimits
    var result = SplitXML()
    /// Up to where the document is in `result.tags`.
    private var copied = 0
    private var entities: [String: [UInt8]] = [:]
    private var expanded = 0
    /// Whether no `?>` comes any more.
    private var hasNoInstructionEnd = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: MarkupLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Splits a document.
    ///
    /// `bytes`: valid UTF-8 without control characters but tab and line feed.
    /// - Throws: `MarkupError.limit` for an internal subset that is too long.
    package static func split(
        _ bytes: UnsafeBufferPointer<UInt8>,
        limits: MarkupLimits = MarkupLimits()
    ) throws(MarkupError) -> SplitXML {
        var splitter = XMLSplitter(bytes, limits)
        try splitter.run()
        return splitter.result
    }

    private mutating func run() throws(MarkupError) {
        result.tags.reserveCapacity(bytes.count / 2 + 64)
        var position = find(0x3C, from: 0) ?? bytes.count
        if bytes[..<position].contains(where: { !$0.isSpace }) { repair("text before the document") }
        cut(0..<position)
        while position < bytes.count {
            position = isMarkup(at: position) ? try markup(at: position) : text(from: position)
        }
        flush(to: bytes.count)
    }

    // MARK: - Markup

    /// Whether what stands here begins with a `<` that is more than a character of a text.
    private func isMarkup(at position: Int) -> Bool {
        guard bytes[position] == 0x3C else { return false }
        // The document was cut off here.
        guard position + 1 < bytes.count else { return true }
        switch bytes[position + 1] {
        case 0x21, 0x2F, 0x3A, 0x3F, 0x5F, 0x80...0xFF: return true  // ! / : ? _
        case let byte: return byte.isLetter
        }
    }

    private mutating func markup(at start: Int) throws(MarkupError) -> Int {
        guard start + 1 < bytes.count else { return drop(start, to: nil) }
        switch bytes[start + 1] {
        case 0x21:  // !
            if starts("<!--", at: start) { return drop(start, to: end(of: "-->", from: start + 4)) }
            if starts("<![CDATA[", at: start) { return section(at: start) }
            if starts("<!DOCTYPE", at: start) || starts("<!doctype", at: start) { return try doctype(at: start) }
            repair("stray declaration")
            return drop(start, to: end(of: ">", from: start))
        case 0x3F:  // ?
            var close = hasNoInstructionEnd ? nil : end(of: "?>", from: start + 2)
            if close == nil { hasNoInstructionEnd = true }
            close = close ?? end(of: ">", from: start + 2)
            return drop(start, to: close)
        default: return tag(at: start)
        }
    }

    private mutating func section(at start: Int) -> Int {
        let close = end(of: "]]>", from: start + 9)
        if close == nil { repair("a CDATA section without end") }
        let end = close ?? bytes.count
        let text = start + 9..<max(start + 9, close.map { $0 - 3 } ?? end)
        take(start..<end, text: text.clamped(to: start..<end), isResolved: false)
        return end
    }

    private mutating func doctype(at start: Int) throws(MarkupError) -> Int {
        let text = Doctype(bytes, at: start, limit: limits.subsetBytes)
        guard let end = text.end else {
            let line = 1 + bytes[..<start].lazy.filter { $0 == 0x0A }.count
            throw .limit("an internal DTD subset longer than \(limits.subsetBytes) bytes", line: line)
        }
        result.publicID = text.publicID
        entities = text.entities
        return drop(start, to: end)
    }

    /// Walks over one tag, mending it; one that is too long loses its attributes.
    private mutating func tag(at start: Int) -> Int {
        let before = (result.tags.count, copied, result.cuts.count)
        let end = walk(at: start)
        guard end - start > limits.tagBytes else { return end }
        repair("a tag longer than \(limits.tagBytes) bytes")
        result.tags.removeSubrange(before.0...)
        copied = before.1
        result.cuts.removeSubrange(before.2...)
        var name = start + 1
        while name < end, bytes[name].isNamePart || bytes[name] == 0x2F, name - start < 256 { name += 1 }
        let isEmpty = end >= 2 && bytes[end - 1] == 0x3E && bytes[end - 2] == 0x2F && bytes[start + 1] != 0x2F
        return replace(name..<end, with: isEmpty ? "/>" : ">")
    }

    // MARK: - Text

    /// The longest plain text that is left between the tags, in bytes: below that a placeholder costs more.
    private static let shortText = 48

    /// Takes out the text up to the next tag, unless it is short or nothing but white space.
    private mutating func text(from start: Int) -> Int {
        var end = find(0x3C, from: start) ?? bytes.count
        var position = start
        while position < end, bytes[position].isSpace { position += 1 }
        if position == end, end == bytes.count || isMarkup(at: end) { return end }
        if end < bytes.count, !isMarkup(at: end) {
            repair("bare less-than sign")
            while end < bytes.count, !isMarkup(at: end) { end = find(0x3C, from: end + 1) ?? bytes.count }
        } else if end - start <= XMLSplitter.shortText {
            while position < end, bytes[position] < 0x80, bytes[position] != 0x26 { position += 1 }
            if position == end { return end }
        }
        guard var ampersand = find(0x26, from: start, to: end) else {
            take(start..<end, text: start..<end, isResolved: false)
            return end
        }
        let from = result.resolved.count
        position = start
        while true {
            result.resolved.append(contentsOf: bytes[position..<ampersand])
            let reference = reference(at: ampersand)
            append(reference.value)
            position = reference.end
            guard position < end, let next = find(0x26, from: position, to: end) else { break }
            ampersand = next
        }
        if position < end { result.resolved.append(contentsOf: bytes[position..<end]) }
        take(start..<end, text: from..<result.resolved.count, isResolved: true)
        return end
    }

    private mutating func append(_ value: XMLReference.Value) {
        switch value {
        case .character(let scalar):
            if scalar.value < 0x80 {
                result.resolved.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                result.resolved.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
            }
        case .characters(let text): result.resolved.append(contentsOf: text)
        case .nothing: break
        case .itself: result.resolved.append(0x26)
        }
    }

    // MARK: - References

    /// Looks at one `&`.
    mutating func reference(at start: Int) -> XMLReference {
        var end = start + 1
        while end < bytes.count, end - start < 32, bytes[end].isNamePart || bytes[end] == 0x23 { end += 1 }
        guard end < bytes.count, bytes[end] == 0x3B, end > start + 1 else {
            repair("bare ampersand")
            return XMLReference(end: start + 1, value: .itself)
        }
        if bytes[start + 1] == 0x23 { return number(start, end) }
        let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<end])
        if let scalar = XMLReference.predefined(name) {
            return XMLReference(end: end + 1, value: .character(scalar), isReadable: true)
        }
        if !entities.isEmpty, let value = entities[String(decoding: name, as: UTF8.self)] {
            expanded += value.count
            if expanded > limits.entityBytes { repair("more entities than are expanded") }
            return XMLReference(end: end + 1, value: expanded > limits.entityBytes ? .nothing : .characters(value))
        }
        if let scalar = HTMLEntities.scalar(named: name) {
            repair("undeclared entity")
            return XMLReference(end: end + 1, value: .character(scalar))
        }
        repair("unknown entity")
        return XMLReference(end: start + 1, value: .itself)
    }

    private mutating func number(_ start: Int, _ end: Int) -> XMLReference {
        // libxml2 takes no capital X.
        let isReadable = bytes[start + 2] != 0x58
        let value = digits(start, end)
        if let value, value >= 0x20, value < 0xD800, value != 0x7F, let scalar = Unicode.Scalar(value) {
            if !isReadable { repair("reference with a capital X") }
            let isC1 = value >= 0x80 && value < 0xA0
            if isC1, isReadable { result.hasC1References = true }
            let read = isC1 && !isReadable ? HTMLEntities.scalar(numbered: value) ?? scalar : scalar
            return XMLReference(end: end + 1, value: .character(read), isReadable: isReadable)
        }
        if let value, value >= 0xD800, value < 0xDC00, let pair = lowSurrogate(at: end + 1) {
            repair("surrogate references")
            let scalar = Unicode.Scalar(0x10000 + ((value - 0xD800) << 10) + (pair.value - 0xDC00))
            return XMLReference(end: pair.end, value: scalar.map { .character($0) } ?? .nothing)
        }
        guard let value, let scalar = HTMLEntities.scalar(numbered: value) else {
            repair("reference to no character")
            return XMLReference(end: end + 1, value: .nothing)
        }
        return XMLReference(end: end + 1, value: .character(scalar), isReadable: isReadable)
    }

    private func lowSurrogate(at start: Int) -> (value: UInt32, end: Int)? {
        guard start + 3 < bytes.count, bytes[start] == 0x26, bytes[start + 1] == 0x23,
            let end = find(0x3B, from: start, to: min(start + 12, bytes.count)),
            let value = digits(start, end), value >= 0xDC00, value < 0xE000
        else { return nil }
        return (value, end + 1)
    }

    /// The number in a reference that begins at `start` and whose semicolon stands at `end`.
    private func digits(_ start: Int, _ end: Int) -> UInt32? {
        let isHex = bytes[start + 2] | 0x20 == 0x78
        let range = start + (isHex ? 3 : 2)..<max(end, start + 3)
        guard range.lowerBound < end, end - range.lowerBound <= 12 else { return nil }
        return UInt32(String(decoding: bytes[range], as: UTF8.self), radix: isHex ? 16 : 10)
    }

    // MARK: - Cutting

    /// Notes a repair, once.
    mutating func repair(_ what: String) {
        if !result.repairs.contains(what) { result.repairs.append(what) }
    }

    /// Puts something in the place of a part of a tag; returns where to go on.
    mutating func replace(_ range: Range<Int>, with text: StaticString) -> Int {
        flush(to: range.lowerBound)
        copied = range.upperBound
        result.tags.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        return range.upperBound
    }

    /// Puts a character in the place of a part of a tag, as a reference where it would be markup.
    mutating func replace(_ range: Range<Int>, withCharacter scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "<": return replace(range, with: "&lt;")
        case "&": return replace(range, with: "&amp;")
        case "\"": return replace(range, with: "&#34;")
        case "'": return replace(range, with: "&#39;")
        default:
            flush(to: range.lowerBound)
            copied = range.upperBound
            result.tags.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
            return range.upperBound
        }
    }

    /// Leaves a placeholder where a text was.
    private mutating func take(_ range: Range<Int>, text: Range<Int>, isResolved: Bool) {
        guard !text.isEmpty else { return cut(range) }
        _ = replace(range, with: SplitXML.placeholder)
        result.cuts.append(
            SplitXML.Cut(
                tags: result.tags.count,
                source: range.upperBound,
                start: text.lowerBound,
                count: text.count,
                isResolved: isResolved
            )
        )
    }

    private mutating func drop(_ start: Int, to end: Int?) -> Int {
        let end = end ?? bytes.count
        cut(start..<end)
        return end
    }

    /// Leaves something out.
    private mutating func cut(_ range: Range<Int>) {
        flush(to: range.lowerBound)
        copied = range.upperBound
        if !range.isEmpty { result.cuts.append(SplitXML.Cut(tags: result.tags.count, source: range.upperBound)) }
    }

    private mutating func flush(to end: Int) {
        if copied < end { result.tags.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<end])) }
    }

    // MARK: - Searching

    /// Where a byte comes next; nil when it does not.
    func find(_ byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
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
}
