import Markup
import Syndication

/// An open element.
struct Frame {
    /// Its cell in the dispatch table; nil for the root.
    var cell: Int?
    /// The scope of its children; nil where tags are part of its text.
    var inside: Scope?
    /// How deep it stands.
    var depth = 0
    /// Whether its characters are kept.
    var keepsText = false
    /// Whether its characters are written as markup.
    var escapes = false
    /// Whether there were elements in its text.
    var hasMarkup = false
    /// Where its text begins in the buffer.
    var textStart = 0
    /// Where its attributes begin.
    var attributeStart = 0
    /// Which language is in force.
    var language = 0
    /// Which base is in force.
    var base = 0

    /// The root.
    init() {}

    /// A child, in whose parent's language and base it begins.
    init(inside parent: Frame) {
        language = parent.language
        base = parent.base
    }
}

/// The attributes that mean anything in any vocabulary.
enum AttributeName: String, CaseIterable {
    case about, domain, href, hreflang, isPermaLink, label, length, medium, mode, rel, resource, role, scheme, src,
        term, text
    case title, type, uri, url, version, width, height

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The attribute of a name, whatever its case; nil for one that means nothing.
    static func of(_ name: String) -> AttributeName? {
        byName[name] ?? allCases.first { $0.rawValue.lowercased() == name.lowercased() }
    }
}

/// The texts and attributes of open elements, one stack each, so that no element costs memory of its own.
struct ElementBuffer {
    private var bytes: [UInt8] = []
    private var attributes: [(name: AttributeName, value: String)] = []
    private var names: [(pointer: UnsafePointer<UInt8>, name: AttributeName?)] = []
    private var languages: [String?] = [nil]
    /// Every base that was in force; the first is the document's URL.
    var bases: [String?] = [nil]

    /// Begins an element.
    mutating func begin(_ frame: inout Frame) {
        frame.textStart = bytes.count
        frame.attributeStart = attributes.count
    }

    /// Forgets an element.
    mutating func drop(_ frame: Frame) {
        bytes.removeSubrange(frame.textStart...)
        attributes.removeSubrange(frame.attributeStart...)
    }

    /// The language in force in an element, as written.
    func language(of frame: Frame) -> String? { languages[frame.language] }

    /// The base in force in an element.
    func base(of frame: Frame) -> String? { bases[frame.base] }

    /// An attribute of an element that is being closed.
    func attribute(_ name: AttributeName, of frame: Frame) -> String? {
        guard frame.attributeStart < attributes.count else { return nil }
        return attributes[frame.attributeStart...].first { $0.name == name }?.value
    }

    /// What an element held, its children's texts being gone.
    func element(_ frame: Frame, isAtom: Bool, mendsControls: Bool) -> ElementText {
        var (value, wasTrimmed) = frame.keepsText ? trimmed(frame) : ("", false)
        if mendsControls { value = ControlCharacters.mended(value) }
        return ElementText(
            value: value,
            attributes: frame.attributeStart < attributes.count ? Array(attributes[frame.attributeStart...]) : [],
            hasMarkup: frame.hasMarkup,
            language: languages[frame.language],
            base: bases[frame.base],
            isAtom: isAtom,
            wasTrimmed: wasTrimmed
        )
    }

    /// A fingerprint with an element's text and attributes mixed in.
    func fingerprint(of frame: Frame, _ hash: UInt64) -> UInt64 {
        let text = bytes.withUnsafeBytes { StableHash.of(UnsafeRawBufferPointer(rebasing: $0[frame.textStart...])) }
        var mixed = StableHash.combine(hash, text)
        for index in frame.attributeStart..<attributes.count {
            mixed = StableHash.combine(mixed, StableHash.of(attributes[index].value))
        }
        return mixed
    }

    private func trimmed(_ frame: Frame) -> (String, Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            var (first, last) = (frame.textStart, buffer.count)
            while first < last, buffer[first].isASCIISpace { first += 1 }
            while last > first, buffer[last - 1].isASCIISpace { last -= 1 }
            let value = String(decoding: UnsafeBufferPointer(rebasing: buffer[first..<last]), as: UTF8.self)
            return (value, last - first != buffer.count - frame.textStart)
        }
    }

    // MARK: - Attributes

    /// Keeps the attributes of a start tag; xml:lang and xml:base change what is in force.
    mutating func read(_ list: XMLAttributes, into frame: inout Frame) {
        for index in 0..<list.count {
            if list.hasPrefix(index) {
                readPrefixed(list, index, &frame)
            } else if let pointer = list.localPointer(index), let name = name(pointer) {
                attributes.append((name, list.value(index)))
            }
        }
        frame.escapes = frame.keepsText && frame.inside == nil && isXHTML(frame)
    }

    private mutating func readPrefixed(_ list: XMLAttributes, _ index: Int, _ frame: inout Frame) {
        let (local, prefix, value) = list[index]
        switch (prefix, local) {
        case ("xml", "lang"):
            languages.append(value.trimmed)
            frame.language = languages.count - 1
        case ("xml", "base"): setBase(value.trimmed, &frame)
        case ("rdf", "about"): attributes.append((.about, value))
        case ("rdf", "resource"): attributes.append((.resource, value))
        default: break
        }
    }

    /// Puts an xml:base in force, unless it is no address that documents are at.
    private mutating func setBase(_ written: String, _ frame: inout Frame) {
        guard let base = URLResolver.base(written, within: bases[frame.base]) else { return }
        bases.append(base)
        frame.base = bases.count - 1
    }

    /// libxml2 keeps every name once a document, so a pointer is a name.
    private mutating func name(_ pointer: UnsafePointer<UInt8>) -> AttributeName? {
        if let known = names.first(where: { $0.pointer == pointer }) { return known.name }
        let name = AttributeName.of(String(cString: pointer))
        if names.count < 32 { names.append((pointer, name)) }
        return name
    }

    /// Whether attributes say that a text is markup in place (Atom 1.0 xhtml, Atom 0.3 mode xml).
    private func isXHTML(_ frame: Frame) -> Bool {
        guard let type = attribute(.type, of: frame)?.trimmed.lowercased() else { return false }
        if type == "xhtml" { return true }
        let mode = attribute(.mode, of: frame)?.trimmed.lowercased()
        return type == "application/xhtml+xml" && mode != "escaped" && mode != "base64"
    }

    // MARK: - Text

    /// Adds characters.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>, escaped: Bool) {
        if escaped { appendEscaped(more) } else { bytes.append(contentsOf: more) }
    }

    /// Adds a start tag as text.
    mutating func appendStartTag(_ tag: XMLTagName, _ list: XMLAttributes) {
        append("<")
        bytes.append(contentsOf: tag.localName.utf8)
        for index in 0..<list.count {
            let (local, prefix, value) = list[index]
            append(" ")
            if let prefix {
                bytes.append(contentsOf: prefix.utf8)
                append(":")
            }
            bytes.append(contentsOf: local.utf8)
            append("=\"")
            var text = value
            text.withUTF8 { appendEscaped($0) }
            append("\"")
        }
        append(">")
    }

    /// Adds an end tag as text.
    mutating func appendEndTag(_ tag: XMLTagName) {
        // HTML has no end tags for these: it would read another line break.
        if ElementBuffer.voids.contains(tag.localName) { return }
        append("</")
        bytes.append(contentsOf: tag.localName.utf8)
        append(">")
    }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private mutating func append(_ string: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    private mutating func appendEscaped(_ more: UnsafeBufferPointer<UInt8>) {
        for byte in more {
            switch byte {
            case 0x26: append("&amp;")
            case 0x3C: append("&lt;")
            case 0x3E: append("&gt;")
            case 0x22: append("&quot;")
            default: bytes.append(byte)
            }
        }
    }
}
