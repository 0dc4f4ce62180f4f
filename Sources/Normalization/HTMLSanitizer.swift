import Syndication

/// Turns any HTML into HTML that is safe wherever it is put: alone, before other markup, inside a document.
///
/// Only what `HTMLPolicy` lists comes out, written anew with quoted attributes and closed elements; nothing of the input
/// is copied as markup. It never recurses, and a result sanitised again is itself.
package struct HTMLSanitizer {
    private let base: String?
    private let bytes: UnsafeBufferPointer<UInt8>
    private var output: [UInt8] = []
    private var open: [String] = []
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
        guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 || $0 == 0x3E }) else { return html }
        var html = html
        return html.withUTF8 { bytes in
            var sanitizer = HTMLSanitizer(bytes, base: base)
            sanitizer.run()
            return String(decoding: sanitizer.output, as: UTF8.self)
        }
    }

    private mutating func run() {
        var tokens = HTMLTokenizer(bytes)
        while let token = tokens.next() {
            switch token {
            case .text(let range): write(text: range)
            case .end(let name): close(name)
            case .start(let name, let attributes):
                switch HTMLPolicy.elements[name] {
                case .keep: start(name, attributes)
                case .void: void(name, attributes)
                case .dropRaw: tokens.skipContent(of: name)
                case .drop: if !isSelfClosed(name, attributes) { HTMLSanitizer.skip(name, &tokens) }
                case nil: break
                }
            }
        }
        while let name = open.popLast() { write(endOf: name) }
    }

    /// Passes over an element whose content is HTML, others of its name inside it included.
    private static func skip(_ name: String, _ tokens: inout HTMLTokenizer) {
        var depth = 1
        while depth > 0, let token = tokens.next() {
            switch token {
            case .start(name, _): depth += 1
            case .end(name): depth -= 1
            case .start(let inner, _) where isRaw(inner): tokens.skipContent(of: inner)
            default: break
            }
        }
    }

    private static func isRaw(_ name: String) -> Bool {
        if case .dropRaw = HTMLPolicy.elements[name] { true } else { false }
    }

    /// Whether an element of another language than HTML is closed in its start tag.
    private func isSelfClosed(_ name: String, _ attributes: Range<Int>) -> Bool {
        (name == "svg" || name == "math") && attributes.count >= 2 && bytes[attributes.upperBound - 2] == 0x2F
    }

    // MARK: - Tags

    private mutating func start(_ name: String, _ attributes: Range<Int>) {
        if let ends = HTMLPolicy.impliedEnds[name] {
            while let last = open.last, ends.contains(last) {
                write(endOf: last)
                open.removeLast()
            }
        }
        popBases()
        guard open.count < HTMLSanitizer.maxDepth else { return }
        open.append(name)
        pushBase(attributes)
        write(tag: name, attributes)
    }

    private mutating func void(_ name: String, _ attributes: Range<Int>) {
        open.append(name)
        pushBase(attributes)
        write(tag: name, attributes)
        open.removeLast()
        popBases()
    }

    private mutating func close(_ name: String) {
        if name == "br" { return append("<br>") }
        guard let index = open.lastIndex(of: name) else { return }
        while open.count > index {
            write(endOf: open.removeLast())
            popBases()
        }
    }

    private mutating func write(tag name: String, _ range: Range<Int>) {
        if name == "img", isTrackingPixel(range) { return }
        output.append(0x3C)
        output.append(contentsOf: name.utf8)
        var reader = HTMLAttributes(bytes, range)
        var seen: [String] = []
        while let (nameRange, value) = reader.next() {
            guard nameRange.count <= 32 else { continue }
            let attribute = HTMLName.of(bytes, nameRange)
            guard HTMLPolicy.attributes.contains(attribute), !seen.contains(attribute) else { continue }
            seen.append(attribute)
            write(attribute: attribute, of: name, HTMLReferences.resolve(bytes, value))
        }
        output.append(0x3E)
    }

    private mutating func write(endOf name: String) {
        append("</")
        output.append(contentsOf: name.utf8)
        output.append(0x3E)
    }

    private mutating func write(attribute name: String, of element: String, _ value: [UInt8]) {
        var text = String(decoding: value, as: UTF8.self)
        if HTMLPolicy.addresses.contains(name) {
            // A refused address becomes the empty one, which leads nowhere else.
            text = HTMLAddress.safe(text, base: currentBase, isPicture: element == "img" && name == "src") ?? ""
        } else if name == "srcset" {
            guard let set = HTMLAddress.safeSet(text, base: currentBase) else { return }
            text = set
        }
        output.append(0x20)
        output.append(contentsOf: name.utf8)
        append("=\"")
        for byte in text.utf8 { writeEscaped(byte) }
        output.append(0x22)
    }

    /// A picture of one pixel that only counts readers.
    private func isTrackingPixel(_ range: Range<Int>) -> Bool {
        var reader = HTMLAttributes(bytes, range)
        var small = 0
        while let (name, value) = reader.next() {
            let name = HTMLName.of(bytes, name)
            guard name == "width" || name == "height" else { continue }
            let size = String(decoding: HTMLReferences.resolve(bytes, value), as: UTF8.self).trimmed
            if ["0", "1", "1px", "0px"].contains(size) { small += 1 }
        }
        return small >= 2
    }

    // MARK: - Bases

    private var currentBase: String? { bases.last?.address ?? base }

    /// Puts an element's xml:base in force for it and what is inside.
    private mutating func pushBase(_ range: Range<Int>) {
        var reader = HTMLAttributes(bytes, range)
        while let (name, value) = reader.next() {
            guard name.count == 8, HTMLName.of(bytes, name) == "xml:base" else { continue }
            let written = String(decoding: HTMLReferences.resolve(bytes, value), as: UTF8.self).trimmed
            if let base = URLResolver.base(written, within: currentBase) { bases.append((open.count, base)) }
        }
    }

    /// Takes back the bases of elements that are closed.
    private mutating func popBases() {
        while let last = bases.last, last.depth > open.count { bases.removeLast() }
    }

    // MARK: - Text

    private mutating func write(text range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            let special = bytes[position..<range.upperBound].firstIndex { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }
            let end = special ?? range.upperBound
            output.append(contentsOf: bytes[position..<end])
            guard special != nil else { return }
            if bytes[end] == 0x26,
                let (scalar, after) = HTMLReferences.reference(bytes, at: end, limit: range.upperBound)
            {
                for byte in String(scalar).utf8 { writeTextByte(byte) }
                position = after
            } else {
                writeTextByte(bytes[end])
                position = end + 1
            }
        }
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
