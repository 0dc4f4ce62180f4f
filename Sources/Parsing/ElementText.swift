import Syndication

/// What an element held: its text and its attributes.
struct ElementText {
    /// The text without white space at its ends; tags inside it are written out.
    var value: String
    /// Attributes that mean anything.
    var attributes: [(name: AttributeName, value: String)]
    /// Whether there were elements inside.
    var hasMarkup: Bool
    /// The xml:lang in force.
    var language: String?
    /// The base URL in force.
    var base: String?
    /// Whether the document is one of Atom's, where texts carry a type.
    var isAtom: Bool
    /// Whether white space stood around the text.
    var wasTrimmed: Bool

    /// The value of an attribute; nil when absent or blank.
    func attribute(_ name: AttributeName) -> String? {
        guard !attributes.isEmpty, let value = attributes.first(where: { $0.name == name })?.value.trimmed,
            !value.isEmpty
        else { return nil }
        return value
    }

    /// The text; nil when it is blank.
    var nonEmpty: String? { value.isEmpty ? nil : value }

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
        var text = ParsedText(value, kind: kind(fallback), language: language, base: base)
        if !attributes.isEmpty, isBase64, let decoded = Base64.decode(value) { text.value = decoded }
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
        case "text/plain": return hasMarkup ? .html : .plain
        // Markup in place where markup as text is announced: read as what it is.
        case "html", "text/html": return hasMarkup && isAtom && attribute(.mode) == nil ? .xhtml : .html
        case "xhtml", "application/xhtml+xml": return .xhtml
        default: return type.contains("/") ? .other(type) : fallback ?? .unspecified
        }
    }
}
