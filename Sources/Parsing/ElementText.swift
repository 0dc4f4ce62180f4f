import Syndication

/// What an element held: its text and its attributes.
///
/// Valid while the element is being closed; nothing is copied before somebody asks.
struct ElementText {
    let buffer: ElementBuffer
    let frame: Frame
    /// Whether the document is one of Atom's, where texts carry a type.
    let isAtom: Bool
    /// Whether the text may hold C1 controls that stand for something else.
    let mendsControls: Bool

    /// The text without white space at its ends; tags inside it are written out.
    var value: String {
        guard frame.keepsText else { return "" }
        let value = buffer.withText(of: frame) { bytes in
            String(knownUTF8: UnsafeBufferPointer(rebasing: bytes[ElementText.inner(bytes)]))
        }
        return mendsControls ? ControlCharacters.mended(value) : value
    }

    /// Whether white space stood around the text.
    var wasTrimmed: Bool {
        frame.keepsText && buffer.withText(of: frame) { ElementText.inner($0).count != $0.count }
    }

    /// What is left without white space at the ends.
    private static func inner(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (first, last) = (0, bytes.count)
        while first < last, bytes[first].isASCIISpace { first += 1 }
        while last > first, bytes[last - 1].isASCIISpace { last -= 1 }
        return first..<last
    }

    /// Whether there are attributes that mean anything.
    var hasAttributes: Bool { buffer.hasAttributes(frame) }

    /// The value of an attribute; nil when absent or blank.
    func attribute(_ name: AttributeName) -> String? {
        guard let value = buffer.attribute(name, of: frame)?.trimmed, !value.isEmpty else { return nil }
        return value
    }

    /// The base URL in force.
    var base: String? { buffer.base(of: frame) }

    /// The text; nil when it is blank.
    var nonEmpty: String? {
        let value = value
        return value.isEmpty ? nil : value
    }

    /// The text as a whole number that is not negative; nil when it is none.
    var count: Int? { ElementText.count(value) }

    /// A whole number that is not negative, as attributes write it.
    static func count(_ text: String?) -> Int? {
        guard let text, let number = Double(text), number >= 0, number < 9e15 else { return nil }
        return Int(number)
    }

    /// An address resolved against the base in force.
    func resolve(_ address: String) -> String { URLResolver.resolve(address, against: base) }

    /// The text as an address, resolved; nil when it is blank.
    var address: String? { nonEmpty.map(resolve) }

    /// The text as a text construct (RFC 4287, section 3.1), or as RSS leaves it.
    func construct(_ fallback: TextKind? = nil) -> ParsedText {
        var text = ParsedText(value, kind: kind(fallback), language: buffer.language(of: frame), base: base)
        if hasAttributes, isBase64, let decoded = Base64.decode(text.value) { text.value = decoded }
        return text
    }

    private var isBase64: Bool {
        if attribute(.mode) == "base64" { return true }
        guard isAtom, attribute(.mode) == nil, let type = attribute(.type), type.contains("/") else { return false }
        return !ElementText.isTextual(type)
    }

    /// Whether a media type is text or XML, which Atom carries as it is (RFC 4287, section 4.1.3.3).
    private static func isTextual(_ type: String) -> Bool {
        let type = type.lowercased()
        return type.hasPrefix("text/") || type.hasSuffix("/xml") || type.hasSuffix("+xml")
    }

    private func kind(_ fallback: TextKind?) -> TextKind {
        guard let type = attribute(.type)?.lowercased() else { return fallback ?? (isAtom ? .plain : .unspecified) }
        switch type {
        case "text": return .plain
        case "plain": return .plain
        case "text/plain": return frame.hasMarkup ? .html : .plain
        // Markup in place where markup as text is announced: read as what it is.
        case "html", "text/html": return frame.hasMarkup && isAtom && attribute(.mode) == nil ? .xhtml : .html
        case "xhtml", "application/xhtml+xml": return .xhtml
        default: return type.contains("/") ? .other(type) : fallback ?? .unspecified
        }
    }
}
