import Syndication

/// A piece of a page: what is written in the source is markup, every value put in is escaped.
///
/// `"<a href=\"\(link)\">\(title)</a>"` is a template that the compiler checks: markup is a `StaticString`, which no
/// value is. One can only get in as it is by `\(html:)`, which takes another piece, or by `\(sanitised:)`, which takes
/// what `HTMLSanitizer` made.
struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8]

    /// A piece without values.
    init(stringLiteral markup: StaticString) { bytes = markup.withUTF8Buffer(Array.init) }

    /// A piece with values.
    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    /// Adds a piece at the end.
    static func += (page: inout HTML, piece: HTML) { page.bytes.append(contentsOf: piece.bytes) }

    /// Makes room for a page of some length.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Collects a piece.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        /// A piece of about some length.
        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 48 * interpolationCount)
        }

        /// Markup.
        mutating func appendLiteral(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

        /// A value, as it stands between tags and in attributes in double quotes.
        mutating func appendInterpolation(_ text: String) { append(text, HTML.inMarkup) }

        /// A number.
        mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

        /// A number of fixed width.
        mutating func appendInterpolation(_ digits: Digits) { digits.append(to: &bytes) }

        /// Another piece.
        mutating func appendInterpolation(html piece: HTML) { bytes.append(contentsOf: piece.bytes) }

        /// Sanitised HTML; see `ForeignHTML`.
        mutating func appendInterpolation(sanitised text: String) { ForeignHTML.append(text, to: &bytes) }

        /// A JSON string within a `script` element, quotes included.
        ///
        /// `<`, `>` and `&` are written as `\u003c` and so on: nothing in it ends the element or begins a comment.
        mutating func appendInterpolation(json text: String) {
            bytes.append(0x22)
            append(text, HTML.inJSON)
            bytes.append(0x22)
        }

        @inline(__always)
        private mutating func append(_ text: String, _ reference: (UInt8) -> StaticString?) {
            var text = text
            text.withUTF8 { utf8 in
                var (start, index) = (0, 0)
                while index < utf8.count {
                    guard HTML.isSpecial(utf8[index]), let found = HTML.replacement(utf8, index, reference) else {
                        index += 1
                        continue
                    }
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    found.written.withUTF8Buffer { bytes.append(contentsOf: $0) }
                    index += found.skipped
                    start = index
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
            }
        }
    }

    // MARK: - Escaping

    // Byte by byte: a quotation mark with a combining accent behind it is one `Character`, and not equal to the mark.

    /// Whether a byte may have to be written in another way, or begins a character that may.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x28 && byte != 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x5C || byte == 0x7F || byte == 0xC2
            || byte >= 0xEF
    }

    /// What stands for a byte in markup; nil for itself.
    private static func inMarkup(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x22: "&quot;"
        case 0x26: "&amp;"
        case 0x27: "&#39;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x09: "\t"
        case 0x0A, 0x0D: "\n"
        case 0..<0x20, 0x7F: ""
        default: nil
        }
    }

    /// What stands for a byte in a JSON string; nil for itself.
    private static func inJSON(_ byte: UInt8) -> StaticString? {
        switch byte {
        case 0x22: "\\\""
        case 0x26: "\\u0026"
        case 0x3C: "\\u003c"
        case 0x3E: "\\u003e"
        case 0x5C: "\\\\"
        case 0x09: "\\t"
        case 0x0A, 0x0D: "\\n"
        case 0..<0x20, 0x7F: ""
        default: nil
        }
    }

    /// How many bytes are left out at an index and what is written for them; nil where they stay.
    private static func replacement(
        _ utf8: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ reference: (UInt8) -> StaticString?
    ) -> (skipped: Int, written: StaticString)? {
        if utf8[index] < 0x80 { return reference(utf8[index]).map { (1, $0) } }
        return forbiddenLength(utf8, index).map { ($0, "") }
    }

    /// The length of a character that HTML forbids (control characters above ASCII, and noncharacters); nil for others.
    private static func forbiddenLength(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        let length = utf8[index] < 0xE0 ? 2 : utf8[index] < 0xF0 ? 3 : 4
        guard index + length <= utf8.count else { return nil }
        let (second, last) = (utf8[index + 1], utf8[index + length - 1])
        let isForbidden =
            switch length {
            case 2: second < 0xA0
            case 3: second == 0xBF && last >= 0xBE || second == 0xB7 && last >= 0x90 && last <= 0xAF
            default: second & 0x0F == 0x0F && utf8[index + 2] == 0xBF && last >= 0xBE
            }
        return isForbidden ? length : nil
    }
}

/// A number in decimal with leading zeros.
struct Digits {
    private let number: Int
    private let width: Int

    /// A number of `width` digits; of a larger one the last.
    init(_ number: Int, _ width: Int = 2) {
        self.number = number
        self.width = width
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(0x30 + UInt8(truncatingIfNeeded: number.magnitude / UInt(divisor) % 10))
            divisor /= 10
        }
    }
}
