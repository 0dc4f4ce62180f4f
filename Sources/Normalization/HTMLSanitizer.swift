import Syndication

/// Turns any HTML into HTML that is safe wherever it is put: alone, before other markup, inside a document.
///
/// Only what `HTMLPolicy` lists comes out, written anew with quoted attributes and closed elements; nothing of the input
/// is copied as markup. It never recurses, and a result sanitised again is itself.
package struct HTMLSanitizer {
    private let base: String?
    private let bytes: UnsafeBufferPointer<UInt8>
    private var output: [UInt8] = []
    private var open: [HTMLElement] = []
    private var attributes: [(name: HTMLAttribute, value: Range<Int>)] = []
    private var bases: [(depth: Int, address: String)] = []

    /// How many elements may be inside each other; the tags of deeper ones are taken out.
    private static let maxDepth = 200

    private init(_ bytes: UnsafeBufferPointer<UInt8>, base: String?) {
        self.bytes = bytes
        self.base = base
        output.reserveCapacity(bytes.count + 32)
    }

    /// The safe form of some HTML.
    ///
    /// `base`: what relative addresses are resolved against; nil leaves them relative.
    package static func sanitize(_ html: String, base: String?) -> String {
        var html = html
        let result: String? = html.withUTF8 { bytes in
            guard
                bytes.contains(where: {
                    $0 == 0x3C || $0 == 0x26 || $0 == 0x3E || ForbiddenCharacters.mayBegin(with: $0)
                })
            else { return nil }
            var sanitizer = HTMLSanitizer(bytes, base: base)
            sanitizer.run()
            return String(knownUTF8: sanitizer.output)
        }
        return result ?? html
    }

    private mutating func run() {
        var tokens = HTMLTokenizer(bytes)
        while let token = tokens.next() {
            switch token {
            case .text(let range): write(text: range)
            case .end(let element): close(element)
            case .start(let element, let range):
                switch element.treatment {
                case .keep: start(element, range)
                case .void: void(element, range)
                case .dropRaw: tokens.skipContent(of: element)
                case .drop: if !isSelfClosed(element, range) { HTMLSanitizer.skip(element, &tokens) }
                case .unwrap: break
                }
            }
        }
        while let element = open.popLast() { write(endOf: element) }
    }

    /// Passes over an element whose content is HTML, others of its name inside it included.
    private static func skip(_ element: HTMLElement, _ tokens: inout HTMLTokenizer) {
        var depth = 1
        while depth > 0, let token = tokens.next() {
            switch token {
            case .start(let inner, _):
                if inner == element { depth += 1 }
                if inner.treatment == .dropRaw { tokens.skipContent(of: inner) }
            case .end(let inner): if inner == element { depth -= 1 }
            case .text: break
            }
        }
    }

    /// Whether an element of another language than HTML is closed in its start tag.
    private func isSelfClosed(_ element: HTMLElement, _ range: Range<Int>) -> Bool {
        (element == .svg || element == .math) && range.count >= 2 && bytes[range.upperBound - 2] == 0x2F
    }

    // MARK: - Tags

    private mutating func start(_ element: HTMLElement, _ range: Range<Int>) {
        let ends = element.impliedEnds
        while let last = open.last, ends.contains(last) {
            write(endOf: last)
            open.removeLast()
        }
        popBases()
        guard open.count < HTMLSanitizer.maxDepth else { return }
        read(range)
        open.append(element)
        pushBase()
        write(tag: element)
    }

    private mutating func void(_ element: HTMLElement, _ range: Range<Int>) {
        read(range)
        open.append(element)
        pushBase()
        write(tag: element)
        open.removeLast()
        popBases()
    }

    private mutating func close(_ element: HTMLElement) {
        if element == .br { return append("<br>") }
        guard element.isKnown, let index = open.lastIndex(of: element) else { return }
        while open.count > index {
            write(endOf: open.removeLast())
            popBases()
        }
    }

    /// Reads the attributes of a tag that mean anything; of two with one name the first counts.
    private mutating func read(_ range: Range<Int>) {
        attributes.removeAll(keepingCapacity: true)
        var reader = HTMLAttributes(bytes, range)
        var seen: (low: UInt64, high: UInt64) = (0, 0)
        while let (nameRange, value) = reader.next() {
            let name = HTMLAttribute(bytes, nameRange)
            guard name.number != 0 else { continue }
            let bit = UInt64(1) << UInt64(name.number & 63)
            if name.number < 64 {
                guard seen.low & bit == 0 else { continue }
                seen.low |= bit
            } else {
                guard seen.high & bit == 0 else { continue }
                seen.high |= bit
            }
            attributes.append((name, value))
        }
    }

    private mutating func write(tag element: HTMLElement) {
        if element == .img, isTrackingPixel() { return }
        output.append(0x3C)
        output.append(contentsOf: element.name.utf8)
        for (name, value) in attributes where name.isAllowed { write(name, of: element, value) }
        output.append(0x3E)
    }

    private mutating func write(endOf element: HTMLElement) {
        append("</")
        output.append(contentsOf: element.name.utf8)
        output.append(0x3E)
    }

    private mutating func write(_ name: HTMLAttribute, of element: HTMLElement, _ range: Range<Int>) {
        if isHarmless(range, isAddress: name.isAddress), name != .srcset {
            begin(name)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
            return output.append(0x22)
        }
        var text = value(range)
        if name.isAddress {
            // A refused address becomes the empty one, which leads nowhere else.
            text = HTMLAddress.safe(text, base: currentBase, isPicture: element == .img && name == .src) ?? ""
        } else if name == .srcset {
            guard let set = HTMLAddress.safeSet(text, base: currentBase) else { return }
            text = set
        }
        begin(name)
        for byte in text.utf8 { writeEscaped(byte) }
        output.append(0x22)
    }

    /// What an attribute says: its references resolved, without what HTML forbids.
    private func value(_ range: Range<Int>) -> String {
        ForbiddenCharacters.removed(String(knownUTF8: HTMLReferences.resolve(bytes, range)))
    }

    private mutating func begin(_ name: HTMLAttribute) {
        output.append(0x20)
        output.append(contentsOf: name.name.utf8)
        append("=\"")
    }

    /// Whether a value would come out as it is written: plain ASCII with no reference but `&amp;`; an address must be
    /// of the web besides.
    private func isHarmless(_ range: Range<Int>, isAddress: Bool) -> Bool {
        if isAddress {
            guard starts("http", at: range.lowerBound),
                starts("://", at: range.lowerBound + 4) || starts("s://", at: range.lowerBound + 4)
            else { return false }
        }
        let least: UInt8 = isAddress ? 0x21 : 0x20
        var position = range.lowerBound
        while position < range.upperBound {
            switch bytes[position] {
            case 0x22, 0x3C, 0x3E: return false
            case 0x26:
                guard starts("&amp;", at: position), position + 5 <= range.upperBound else { return false }
                position += 4
            case least...0x7E: break
            default: return false
            }
            position += 1
        }
        return true
    }

    private func starts(_ text: StaticString, at position: Int) -> Bool {
        ByteSearch.starts(text, in: bytes, at: position)
    }

    /// A picture of one pixel that only counts readers.
    private func isTrackingPixel() -> Bool {
        var small = 0
        for (name, value) in attributes where name == .width || name == .height {
            let size = self.value(value).trimmed
            if ["0", "1", "1px", "0px"].contains(size) { small += 1 }
        }
        return small >= 2
    }

    // MARK: - Bases

    private var currentBase: String? { bases.last?.address ?? base }

    /// Puts an element's xml:base in force for it and what is inside.
    private mutating func pushBase() {
        for (name, value) in attributes where name == .base {
            let written = self.value(value).trimmed
            if let base = URLResolver.base(written, within: currentBase) { bases.append((open.count, base)) }
        }
    }

    /// Takes back the bases of elements that are closed.
    private mutating func popBases() {
        while let last = bases.last, last.depth > open.count { bases.removeLast() }
    }

    // MARK: - Text

    private mutating func write(text range: Range<Int>) {
        var (start, position) = (range.lowerBound, range.lowerBound)
        while position < range.upperBound {
            let byte = bytes[position]
            guard byte == 0x26 || byte == 0x3C || byte == 0x3E else {
                let forbidden =
                    ForbiddenCharacters.mayBegin(with: byte) ? ForbiddenCharacters.length(bytes, at: position) : 0
                if forbidden > 0 {
                    copy(start..<position)
                    start = min(position + forbidden, range.upperBound)
                }
                position += max(1, forbidden)
                continue
            }
            if byte == 0x26, let length = escapeLength(at: position), position + length <= range.upperBound {
                position += length
                continue
            }
            copy(start..<position)
            if byte == 0x26,
                let (scalar, after) = HTMLReferences.reference(bytes, at: position, limit: range.upperBound)
            {
                if !ForbiddenCharacters.contains(scalar) {
                    for byte in UTF8.encode(scalar).unsafelyUnwrapped { writeTextByte(byte) }
                }
                position = after
            } else {
                writeTextByte(byte)
                position += 1
            }
            start = position
        }
        copy(min(start, range.upperBound)..<range.upperBound)
    }

    /// The length of a reference that comes out as it is written; nil for any other.
    private func escapeLength(at position: Int) -> Int? {
        starts("&amp;", at: position) ? 5 : starts("&lt;", at: position) || starts("&gt;", at: position) ? 4 : nil
    }

    private mutating func copy(_ range: Range<Int>) {
        if !range.isEmpty { output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range])) }
    }

    private mutating func writeTextByte(_ byte: UInt8) {
        switch byte {
        case 0x26: append("&amp;")
        case 0x3C: append("&lt;")
        case 0x3E: append("&gt;")
        default: output.append(byte)
        }
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        if byte == 0x22 { append("&quot;") } else { writeTextByte(byte) }
    }

    private mutating func append(_ text: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
