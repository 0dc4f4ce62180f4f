import Syndication

/// Sanitised HTML of a source as it stands within a page of ours.
///
/// It is safe already. Here it is made to fit: one `h1` and one `main` a page, no landmarks of another site, no
/// elements and attributes that HTML gave up, a text for every picture, and links that search engines do not follow,
/// for the desk did not choose them.
enum ForeignHTML {
    /// Elements written under another name; under the empty one only their content stays.
    private static let names: [(name: String, ours: String)] = [
        ("acronym", "abbr"), ("area", ""), ("article", "div"), ("aside", "div"), ("big", ""), ("center", "div"),
        ("dir", "ul"), ("font", ""), ("footer", "div"), ("h1", "h2"), ("header", "div"), ("hgroup", "div"),
        ("main", "div"), ("map", ""), ("menu", "ul"), ("nav", "div"), ("picture", ""), ("section", "div"),
        ("strike", "s"), ("time", "span"), ("tt", "code"),
    ]

    /// The attributes that stay, beside `lang`, `dir` and `title`.
    private static let attributes: [(name: String, kept: [String])] = [
        ("a", ["href", "hreflang"]), ("audio", ["src", "controls", "loop", "muted", "preload"]),
        ("blockquote", ["cite"]), ("col", ["span"]), ("colgroup", ["span"]), ("del", ["cite", "datetime"]),
        ("details", ["open"]), ("img", ["src", "alt", "width", "height"]), ("ins", ["cite", "datetime"]),
        ("li", ["value"]), ("ol", ["start", "reversed"]), ("q", ["cite"]), ("source", ["src", "type"]),
        ("td", ["colspan", "rowspan"]), ("th", ["colspan", "rowspan", "scope"]),
        ("track", ["src", "srclang", "kind", "label"]),
        ("video", ["src", "poster", "controls", "width", "height", "loop", "muted", "preload"]),
    ]

    /// Elements that are nothing without an address.
    private static let addressed: [[UInt8]] = ["img", "source", "track"].map { Array($0.utf8) }

    /// What is added to an element.
    private static let additions: [[UInt8]: [UInt8]] = [
        Array("a".utf8): Array(" rel=\"nofollow\"".utf8),
        Array("img".utf8): Array(" loading=\"lazy\" referrerpolicy=\"no-referrer\"".utf8),
    ]

    private static let renamed = Dictionary(
        uniqueKeysWithValues: names.map { (Array($0.name.utf8), Array($0.ours.utf8)) }
    )
    private static let kept = Dictionary(
        uniqueKeysWithValues: attributes.map { (Array($0.name.utf8), Set($0.kept.map { Array($0.utf8) })) }
    )
    private static let addresses = Set(["cite", "href", "poster", "src"].map { Array($0.utf8) })
    private static let language = Array("lang".utf8)
    private static let everywhere = Set(["lang", "dir", "title"].map { Array($0.utf8) })
    private static let numbers = Set(["width", "height", "colspan", "rowspan", "span", "start"].map { Array($0.utf8) })
    private static let (anchor, reference) = (Array("a".utf8), Array("href".utf8))
    private static let (image, source, alternative) = (Array("img".utf8), Array("src".utf8), Array("alt".utf8))

    /// Adds sanitised HTML to a page.
    static func append(_ html: String, to page: inout [UInt8]) {
        var html = html
        html.withUTF8 { bytes in
            var position = 0
            while position < bytes.count {
                guard let sign = bytes[position...].firstIndex(of: 0x3C) else {
                    page.append(contentsOf: bytes[position...])
                    return
                }
                page.append(contentsOf: bytes[position..<sign])
                if let tag = Tag(bytes, at: sign) {
                    append(tag, bytes, to: &page)
                    position = tag.end
                } else {
                    page.append(contentsOf: "&lt;".utf8)
                    position = sign + 1
                }
            }
        }
    }

    private static func append(_ tag: Tag, _ bytes: UnsafeBufferPointer<UInt8>, to page: inout [UInt8]) {
        let name = renamed[tag.name] ?? tag.name
        guard !name.isEmpty else { return }
        guard !tag.isEnd else {
            page.append(contentsOf: [0x3C, 0x2F] + name + [0x3E])
            return
        }
        guard !addressed.contains(name) || tag.attributes.contains(where: { $0.name == source && !$0.value.isEmpty })
        else { return }
        page.append(0x3C)
        page.append(contentsOf: name)
        let isPlain = name == anchor && !tag.attributes.contains { $0.name == reference && !$0.value.isEmpty }
        for attribute in tag.attributes where isKept(attribute, in: isPlain ? [] : name, bytes) {
            page.append(0x20)
            page.append(contentsOf: attribute.name)
            page.append(contentsOf: [0x3D, 0x22])
            if addresses.contains(attribute.name) {
                append(address: bytes[attribute.value], to: &page)
            } else {
                page.append(contentsOf: bytes[attribute.value])
            }
            page.append(0x22)
        }
        if name == image, !tag.attributes.contains(where: { $0.name == alternative }) {
            page.append(contentsOf: " alt=\"\"".utf8)
        }
        if !isPlain, let addition = additions[name] { page.append(contentsOf: addition) }
        page.append(0x3E)
    }

    /// Adds an address in the characters a URL may hold.
    private static func append(address: Slice<UnsafeBufferPointer<UInt8>>, to page: inout [UInt8]) {
        for byte in address {
            switch byte {
            case 0x20: page.append(contentsOf: "%20".utf8)
            case 0x5B: page.append(contentsOf: "%5B".utf8)
            case 0x5D: page.append(contentsOf: "%5D".utf8)
            case 0x7B: page.append(contentsOf: "%7B".utf8)
            case 0x7C: page.append(contentsOf: "%7C".utf8)
            case 0x7D: page.append(contentsOf: "%7D".utf8)
            default: page.append(byte)
            }
        }
    }

    private static func isKept(
        _ attribute: Tag.Attribute,
        in name: [UInt8],
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let value = bytes[attribute.value]
        if addresses.contains(attribute.name), value.isEmpty { return false }
        if numbers.contains(attribute.name) {
            guard !value.isEmpty, value.allSatisfy(\.isASCIIDigit) else { return false }
        }
        if attribute.name == language {
            guard !value.isEmpty, value.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }) else {
                return false
            }
        }
        return everywhere.contains(attribute.name) || kept[name]?.contains(attribute.name) ?? false
    }

    /// A tag as `HTMLSanitizer` writes it: names in lower case, values in double quotes.
    private struct Tag {
        typealias Attribute = (name: [UInt8], value: Range<Int>)

        var name: [UInt8]
        var isEnd: Bool
        var attributes: [Attribute] = []
        /// Where the text goes on.
        var end: Int

        init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
            var position = start + 1
            isEnd = position < bytes.count && bytes[position] == 0x2F
            if isEnd { position += 1 }
            name = Tag.word(bytes, &position)
            guard !name.isEmpty else { return nil }
            while position < bytes.count, bytes[position] == 0x20 {
                position += 1
                let attribute = Tag.word(bytes, &position)
                guard !attribute.isEmpty else { return nil }
                guard position + 1 < bytes.count, bytes[position] == 0x3D, bytes[position + 1] == 0x22 else {
                    attributes.append((attribute, position..<position))
                    continue
                }
                let first = position + 2
                guard let last = bytes[first...].firstIndex(of: 0x22) else { return nil }
                attributes.append((attribute, first..<last))
                position = last + 1
            }
            guard position < bytes.count, bytes[position] == 0x3E else { return nil }
            end = position + 1
        }

        private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> [UInt8] {
            let start = position
            while position < bytes.count, isPartOfName(bytes[position]) { position += 1 }
            return Array(bytes[start..<position])
        }

        private static func isPartOfName(_ byte: UInt8) -> Bool {
            byte >= 0x61 && byte <= 0x7A || byte.isASCIIDigit || byte == 0x2D
        }
    }
}
