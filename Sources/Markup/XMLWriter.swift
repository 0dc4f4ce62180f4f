/// Writes one XML document in UTF-8, indented by two spaces.
///
/// Our own: libxml2's text writer takes two thirds longer with the same items, which the tests read back either way.
package struct XMLWriter {
    private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var open: [Element] = []

    private struct Element {
        let name: String
        /// Whether its start tag has no `>` yet.
        var isTagOpen = true
        /// Whether it holds text, whose white space counts: then nothing in it is indented.
        var hasText = false
        var hasElements = false
    }

    /// A document with its XML declaration.
    package init() { bytes.reserveCapacity(1 << 16) }

    /// Begins an element.
    package mutating func start(_ name: String) {
        closeTag()
        if let last = open.indices.last {
            open[last].hasElements = true
            if !open[last].hasText { newLine() }
        }
        bytes.append(0x3C)
        bytes.append(contentsOf: name.utf8)
        open.append(Element(name: name))
    }

    /// Adds an attribute to the element that has just begun.
    package mutating func attribute(_ name: String, _ value: String) {
        bytes.append(0x20)
        bytes.append(contentsOf: name.utf8)
        bytes.append(0x3D)
        bytes.append(0x22)
        XMLText.append(value, isAttribute: true, to: &bytes)
        bytes.append(0x22)
    }

    /// Ends the innermost element.
    package mutating func end() {
        guard let element = open.popLast() else { return }
        if element.isTagOpen {
            bytes.append(contentsOf: [0x2F, 0x3E])
        } else {
            if element.hasElements, !element.hasText { newLine() }
            bytes.append(contentsOf: [0x3C, 0x2F])
            bytes.append(contentsOf: element.name.utf8)
            bytes.append(0x3E)
        }
        if open.isEmpty { bytes.append(0x0A) }
    }

    /// Writes a whole element with text in it.
    package mutating func element(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        if !text.isEmpty {
            closeTag()
            open[open.count - 1].hasText = true
            XMLText.append(text, isAttribute: false, to: &bytes)
        }
        end()
    }

    /// Ends the document with every element that is still open.
    package consuming func finish() -> [UInt8] {
        while !open.isEmpty { end() }
        return bytes
    }

    private mutating func closeTag() {
        guard let last = open.indices.last, open[last].isTagOpen else { return }
        open[last].isTagOpen = false
        bytes.append(0x3E)
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        for _ in 0..<open.count { bytes.append(contentsOf: [0x20, 0x20]) }
    }
}

/// What may stand in XML 1.0, and how.
package enum XMLText {
    /// Appends a text with what is markup as references, without characters that XML 1.0 forbids (section 2.2).
    ///
    /// In an attribute line ends and tabs are references too, or parsers would make spaces of them (section 3.3.3).
    static func append(_ text: String, isAttribute: Bool, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var (start, index) = (0, 0)
            let special = isAttribute ? inAttribute : inText
            while true {
                index = next(bytes, from: index, special)
                guard index < bytes.count else { break }
                let (length, replacement) = replacement(bytes, at: index)
                guard let replacement else {
                    index += length
                    continue
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                output.append(
                    contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
                )
                index += length
                start = index
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    /// Bytes below 0x40 that need something: controls and markup, a bit each; in a text not tab, line end and quote.
    private static let inAttribute: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    private static let inText: UInt64 = inAttribute & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x22)

    /// The next byte that may need something: one of those, or the beginning of U+FFFE and U+FFFF.
    @inline(__always)
    private static func next(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ special: UInt64) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x40 ? special >> UInt64(byte) & 1 != 0 : byte == 0xEF { break }
            index += 1
        }
        return index
    }

    /// How many bytes the character here has, and what stands for it; nil for itself.
    private static func replacement(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int)
        -> (length: Int, text: StaticString?)
    {
        switch bytes[index] {
        case 0x26: return (1, "&amp;")
        case 0x3C: return (1, "&lt;")
        case 0x3E: return (1, "&gt;")
        case 0x22: return (1, "&quot;")
        case 0x09: return (1, "&#9;")
        case 0x0A: return (1, "&#10;")
        case 0x0D: return (1, "&#13;")
        case 0xEF:
            let isForbidden = index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
            return isForbidden ? (3, "") : (1, nil)
        default: return (1, "")
        }
    }
}
