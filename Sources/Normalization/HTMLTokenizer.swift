import Markup
import Syndication

/// Cuts HTML into tags and text the way browsers do (WHATWG HTML, section 13.2.5), over bytes and without recursion.
///
/// libxml2's own HTML parser takes quadratic time over attributes and knows HTML 4; see docs/decisions.
struct HTMLTokenizer {
    /// A piece of HTML.
    enum Token {
        /// Text, references not yet resolved.
        case text(Range<Int>)
        /// A start tag with the bytes its attributes stand in.
        case start(HTMLElement, attributes: Range<Int>)
        /// An end tag.
        case end(HTMLElement)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Bytes that were looked at in vain, for tags that never end.
    private var wasted = 0
    /// Whether no comment ends any more.
    private var hasNoCommentEnd = false

    /// A tokenizer at the beginning of some UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next piece; nil at the end.
    ///
    /// Comments, declarations and processing instructions are passed over.
    mutating func next() -> Token? {
        while position < bytes.count {
            guard bytes[position] == 0x3C else { return text() }
            let start = position
            // Tags that never end would take quadratic time: what is left is text.
            if wasted > 4 * bytes.count + 65_536 {
                position = bytes.count
                return .text(start..<position)
            }
            switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
            case 0x21:
                guard isDeclaration(at: start) else { return looseText(from: start) }
                skipDeclaration()
            case 0x3F: skip(past: 0x3E)
            case 0x2F:
                guard start + 2 < bytes.count, bytes[start + 2].isASCIILetter else {
                    skip(past: 0x3E)
                    continue
                }
                position = start + 2
                let element = tagName()
                guard skipAttributes() else { return looseText(from: start) }
                return .end(element)
            case let byte where byte.isASCIILetter:
                position = start + 1
                let element = tagName()
                let attributes = position
                guard skipAttributes() else { return looseText(from: start) }
                return .start(element, attributes: attributes..<position)
            default: return looseText(from: start)
            }
        }
        return nil
    }

    /// Passes over everything up to the end tag of an element whose content is no HTML.
    mutating func skipContent(of element: HTMLElement) {
        while let open = find(0x3C, from: position) {
            position = open + 1
            guard position < bytes.count, bytes[position] == 0x2F else { continue }
            position += 1
            if tagName() == element {
                skipAttributes()
                return
            }
        }
        position = bytes.count
    }

    private mutating func text() -> Token? {
        guard position < bytes.count, bytes[position] != 0x3C else { return nil }
        let start = position
        position = find(0x3C, from: position) ?? bytes.count
        return .text(start..<position)
    }

    private mutating func tagName() -> HTMLElement {
        let start = position
        while position < bytes.count, !bytes[position].isASCIISpace, bytes[position] != 0x3E, bytes[position] != 0x2F {
            position += 1
        }
        return HTMLElement(bytes, start..<position)
    }

    /// Moves behind the `>` that ends a tag; one inside a quoted value does not.
    ///
    /// False when the tag never ends.
    @discardableResult
    private mutating func skipAttributes() -> Bool {
        var reader = HTMLAttributes(bytes, position..<bytes.count)
        while reader.next() != nil {}
        if !reader.isClosed { wasted += reader.end - position }
        position = reader.end
        return reader.isClosed
    }

    /// A `<` that begins no tag, and the text behind it.
    private mutating func looseText(from start: Int) -> Token {
        position = find(0x3C, from: start + 1) ?? bytes.count
        return .text(start..<position)
    }

    /// Whether `<!` begins a comment or a declaration rather than being two characters of a text.
    private func isDeclaration(at start: Int) -> Bool {
        guard start + 2 < bytes.count else { return false }
        return bytes[start + 2] == 0x2D || bytes[start + 2] == 0x5B || bytes[start + 2].isASCIILetter
    }

    private mutating func skipDeclaration() {
        guard position + 3 < bytes.count, bytes[position + 2] == 0x2D, bytes[position + 3] == 0x2D else {
            return skip(past: 0x3E)
        }
        // A comment; `<!-->` and `<!--->` are complete ones.
        var search = position + 4
        if search < bytes.count, bytes[search] == 0x3E { return position = search + 1 }
        let first = search
        while !hasNoCommentEnd, let close = find(0x3E, from: search) {
            let isBang = close >= 1 && bytes[close - 1] == 0x21
            let dash = isBang ? close - 2 : close - 1
            if dash - 1 >= position + 2, bytes[dash] == 0x2D, bytes[dash - 1] == 0x2D {
                position = close + 1
                return
            }
            search = close + 1
        }
        hasNoCommentEnd = true
        // It never ends: then it ends with the next tag's end, so that it does not swallow the rest.
        position = find(0x3E, from: first).map { $0 + 1 } ?? bytes.count
    }

    private mutating func skip(past byte: UInt8) {
        position = find(byte, from: position).map { $0 + 1 } ?? bytes.count
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        ByteSearch.find(byte, in: bytes, start..<max(start, bytes.count))
    }
}

/// Reads the attributes of one tag (WHATWG HTML, sections 13.2.5.32 to 13.2.5.40).
struct HTMLAttributes {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private let limit: Int
    /// Behind the `>` of the tag, once `next` has returned nil.
    private(set) var end: Int
    /// Whether there was such a `>`.
    private(set) var isClosed = false

    /// A reader for the attributes that begin with a range.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        limit = range.upperBound
        end = range.upperBound
    }

    /// The next attribute as its name and its value, references not yet resolved; nil at the end of the tag.
    mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
        while position < limit, bytes[position].isASCIISpace || bytes[position] == 0x2F { position += 1 }
        guard position < limit, bytes[position] != 0x3E else {
            end = min(position + 1, limit)
            isClosed = position < limit
            return nil
        }
        let start = position
        position += 1
        while position < limit, !bytes[position].isASCIISpace, bytes[position] != 0x2F, bytes[position] != 0x3E,
            bytes[position] != 0x3D
        {
            position += 1
        }
        let name = start..<position
        var ahead = position
        while ahead < limit, bytes[ahead].isASCIISpace { ahead += 1 }
        guard ahead < limit, bytes[ahead] == 0x3D else { return (name, position..<position) }
        position = ahead + 1
        while position < limit, bytes[position].isASCIISpace { position += 1 }
        guard position < limit else { return (name, position..<position) }
        let quote = bytes[position]
        guard quote == 0x22 || quote == 0x27 else {
            let from = position
            while position < limit, !bytes[position].isASCIISpace, bytes[position] != 0x3E { position += 1 }
            return (name, from..<position)
        }
        let from = position + 1
        position = from
        while position < limit, bytes[position] != quote { position += 1 }
        let value = from..<position
        if position < limit { position += 1 }
        return (name, value)
    }
}
