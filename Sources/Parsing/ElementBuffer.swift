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
    /// Where its attributes begin in the list.
    var attributeStart = 0
    /// Where their values begin in the buffer.
    var valueStart = 0
    /// Where its text begins in the buffer, behind the values.
    var textStart = 0
    /// Its text, as long as it is one piece that lies elsewhere and lasts.
    var piece: UnsafeBufferPointer<UInt8>?
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
    case about, alt, complete, contentType, domain, geo, height, href, hreflang, isPermaLink, label, language, length
    case medium, mode, owner, ref, rel, resource, role, scheme, src, srcset, term, text, title, type, uri, url, version
    case width

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The attribute of a name, whatever its case; nil for one that means nothing.
    static func of(_ name: String) -> AttributeName? {
        byName[name] ?? allCases.first { $0.rawValue.lowercased() == name.lowercased() }
    }
}

/// The texts and attributes of open elements, one stack each, so that no element costs memory of its own.
final class ElementBuffer {
    private var bytes: [UInt8] = []
    private var attributes: [(name: AttributeName, value: Range<Int>)] = []
    private var names: [(pointer: UnsafePointer<UInt8>, name: AttributeName?)] = []
    private var languages: [String?] = [nil]
    /// Every base that was in force; the first is the document's URL.
    private var bases: [String?]

    /// A buffer for a document with this URL.
    init(base: String?) {
        bases = [base]
        bytes.reserveCapacity(4096)
    }

    /// Begins an element.
    func begin(_ frame: inout Frame) {
        frame.attributeStart = attributes.count
        frame.valueStart = bytes.count
        frame.textStart = bytes.count
    }

    /// Forgets an element.
    func drop(_ frame: Frame) {
        if bytes.count > frame.valueStart { bytes.removeSubrange(frame.valueStart...) }
        if attributes.count > frame.attributeStart { attributes.removeSubrange(frame.attributeStart...) }
    }

    /// The language in force in an element, as written.
    func language(of frame: Frame) -> String? { languages[frame.language] }

    /// The base in force in an element.
    func base(of frame: Frame) -> String? { bases[frame.base] }

    /// A fingerprint with an element's text and attributes mixed in.
    func fingerprint(of frame: Frame, _ hash: UInt64) -> UInt64 {
        bytes.withUnsafeBufferPointer { buffer in
            let text = frame.piece ?? UnsafeBufferPointer(rebasing: buffer[frame.textStart...])
            let mixed = StableHash.combine(hash, StableHash.of(UnsafeRawBufferPointer(text)))
            guard frame.attributeStart < attributes.count else { return mixed }
            let values = UnsafeBufferPointer(rebasing: buffer[frame.valueStart..<frame.textStart])
            return StableHash.combine(mixed, StableHash.of(UnsafeRawBufferPointer(values)))
        }
    }

    /// Reads the text of an element that is being closed, its children's texts being gone.
    func withText<Value>(of frame: Frame, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        if let piece = frame.piece { return body(piece) }
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[frame.textStart...])) }
    }

    // MARK: - Attributes

    /// Whether an element that is being closed has attributes that mean anything.
    func hasAttributes(_ frame: Frame) -> Bool { frame.attributeStart < attributes.count }

    /// An attribute of an element that is being closed; nil when it is absent.
    func attribute(_ name: AttributeName, of frame: Frame) -> String? {
        guard frame.attributeStart < attributes.count,
            let found = attributes[frame.attributeStart...].first(where: { $0.name == name })
        else { return nil }
        return bytes.withUnsafeBufferPointer { String(knownUTF8: UnsafeBufferPointer(rebasing: $0[found.value])) }
    }

    /// Keeps the attributes of a start tag; xml:lang and xml:base change what is in force.
    func read(_ list: XMLAttributes, into frame: inout Frame) {
        for index in 0..<list.count {
            if list.hasPrefix(index) {
                readPrefixed(list, index, &frame)
            } else if let pointer = list.localPointer(index), let name = name(pointer) {
                let start = bytes.count
                list.append(index, to: &bytes)
                attributes.append((name, start..<bytes.count))
            }
        }
        frame.textStart = bytes.count
        frame.escapes = frame.keepsText && frame.inside == nil && isXHTML(frame)
    }

    private func readPrefixed(_ list: XMLAttributes, _ index: Int, _ frame: inout Frame) {
        let (local, prefix, value) = list[index]
        switch (prefix, local) {
        case ("xml", "lang"):
            languages.append(value.trimmed)
            frame.language = languages.count - 1
        case ("xml", "base"): setBase(value.trimmed, &frame)
        case ("rdf", "about"): keep(.about, value)
        case ("rdf", "resource"): keep(.resource, value)
        default: break
        }
    }

    private func keep(_ name: AttributeName, _ value: String) {
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        attributes.append((name, start..<bytes.count))
    }

    /// Puts an xml:base in force, unless it is no address that documents are at.
    private func setBase(_ written: String, _ frame: inout Frame) {
        guard let base = URLResolver.base(written, within: bases[frame.base]) else { return }
        bases.append(base)
        frame.base = bases.count - 1
    }

    /// libxml2 keeps every name once a document, so a pointer is a name.
    private func name(_ pointer: UnsafePointer<UInt8>) -> AttributeName? {
        for known in names where known.pointer == pointer { return known.name }
        let name = AttributeName.of(String(cString: pointer))
        if names.count < 32 { names.append((pointer, name)) }
        return name
    }

    /// Whether attributes say that a text is markup in place (Atom 1.0 xhtml, Atom 0.3 mode xml).
    private func isXHTML(_ frame: Frame) -> Bool {
        guard let type = attribute(.type, of: frame)?.trimmed.lowercased() else { return false }
        if type == "xhtml" { return true }
        guard type == "application/xhtml+xml" else { return false }
        let mode = attribute(.mode, of: frame)?.trimmed.lowercased()
        return mode != "escaped" && mode != "base64"
    }

    // MARK: - Text

    /// Adds characters to an element; lasting ones stay where they are, as long as they are all there is.
    func append(_ more: UnsafeBufferPointer<UInt8>, isLasting: Bool, to frame: inout Frame) {
        if isLasting, !frame.escapes, frame.piece == nil, bytes.count == frame.textStart {
            frame.piece = more
            return
        }
        settle(&frame)
        if frame.escapes { appendEscaped(more) } else { bytes.append(contentsOf: more) }
    }

    /// Moves a text that lies elsewhere to the buffer, as more comes.
    private func settle(_ frame: inout Frame) {
        guard let piece = frame.piece else { return }
        bytes.append(contentsOf: piece)
        frame.piece = nil
    }

    /// Adds a start tag as text.
    func appendStartTag(_ tag: XMLTagName, _ list: XMLAttributes, to frame: inout Frame) {
        settle(&frame)
        frame.hasMarkup = true
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
    func appendEndTag(_ tag: XMLTagName, to frame: inout Frame) {
        // HTML has no end tags for these: it would read another line break.
        if ElementBuffer.voids.contains(tag.localName) { return }
        settle(&frame)
        append("</")
        bytes.append(contentsOf: tag.localName.utf8)
        append(">")
    }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private func append(_ string: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    private func appendEscaped(_ more: UnsafeBufferPointer<UInt8>) {
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
