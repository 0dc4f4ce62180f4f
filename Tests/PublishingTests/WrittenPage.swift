import Foundation
import Testing

/// A page of ours taken apart, by rules that only what we write ourselves keeps: every value is quoted, and no sign of
/// markup stands in a value or a text.
struct WrittenPage {
    /// A tag.
    struct Tag {
        var name: String
        var isEnd: Bool
        var attributes: [(name: String, value: String)]

        /// The value of an attribute; nil where it has none of that name.
        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// The whole text.
    let text: String
    /// All tags, in order; the contents of `style` and `script` are no tags.
    let tags: [Tag]
    /// The style sheet.
    let style: String
    /// The data for machines; nil where there is none.
    let data: String?

    private static let void: Set<String> = ["br", "col", "hr", "img", "link", "meta", "source", "track", "wbr"]

    /// Takes a page apart; what breaks the rules is an issue.
    init(_ bytes: [UInt8]) throws {
        text = String(decoding: bytes, as: UTF8.self)
        var rest = Substring(text)
        style = try #require(WrittenPage.cut("style", from: &rest))
        data = WrittenPage.cut("script", from: &rest)
        var tags: [Tag] = []
        var open: [String] = []
        // Byte by byte: a sign of markup with an accent behind it is a sign of markup all the same.
        for piece in Array(rest.utf8).split(separator: 0x3C).dropFirst() {
            let parts = piece.split(separator: 0x3E, maxSplits: 1, omittingEmptySubsequences: false)
            #expect(parts.count == 2 && !parts[1].contains(0x3E), "\(String(decoding: piece, as: UTF8.self))")
            let tag = WrittenPage.tag(parts[0])
            tags.append(tag)
            if tag.isEnd {
                let last = open.popLast()
                #expect(last == tag.name)
            } else if !WrittenPage.void.contains(tag.name) {
                open.append(tag.name)
            }
        }
        #expect(open.isEmpty)
        self.tags = tags
    }

    /// The start tags of an element.
    func all(_ name: String) -> [Tag] { tags.filter { $0.name == name && !$0.isEnd } }

    /// The value of a `meta` element by its `name`, `property` or `http-equiv`.
    func meta(_ name: String) -> String? {
        all("meta").first { $0["name"] == name || $0["property"] == name || $0["http-equiv"] == name }?["content"]
    }

    /// Expects that nothing in the page could run or load anything but what pages of ours load.
    func expectNothingRuns(sourceLocation: SourceLocation = #_sourceLocation) {
        let forbidden: Set<String> = ["script", "style", "iframe", "object", "embed", "svg", "math", "base", "form"]
        for tag in tags {
            #expect(!forbidden.contains(tag.name), "<\(tag.name)>", sourceLocation: sourceLocation)
            for (name, value) in tag.attributes {
                #expect(!name.hasPrefix("on") && name != "style", "\(name)=", sourceLocation: sourceLocation)
                guard ["href", "src", "poster", "cite", "action", "formaction"].contains(name) else { continue }
                let scheme = value.lowercased().filter { !$0.isWhitespace }.prefix { $0 != ":" }
                let isAlive = ["javascript", "vbscript", "data"].contains(scheme)
                #expect(!isAlive, "\(name)", sourceLocation: sourceLocation)
            }
        }
    }

    /// The content of the only element of a name, which is taken out.
    private static func cut(_ name: String, from page: inout Substring) -> String? {
        guard let start = page.range(of: "<\(name)"), let end = page.range(of: "</\(name)>"),
            let inside = page[start.upperBound..<end.lowerBound].firstIndex(of: ">")
        else { return nil }
        let content = page[page.index(after: inside)..<end.lowerBound]
        page = page[..<start.lowerBound] + page[end.upperBound...]
        return String(content)
    }

    private static func tag(_ inside: ArraySlice<UInt8>) -> Tag {
        let isEnd = inside.first == 0x2F
        let name = inside.drop { $0 == 0x2F }.prefix { $0 != 0x20 }
        let rest = inside.drop { $0 == 0x2F }.dropFirst(name.count)
        // Between the quotes, names and values take turns.
        let parts = rest.split(separator: 0x22, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let attributes = stride(from: 0, to: parts.count - 1, by: 2).map { index in
            (name: parts[index].filter { $0 != " " && $0 != "=" }.lowercased(), value: parts[index + 1])
        }
        return Tag(name: String(decoding: name, as: UTF8.self).lowercased(), isEnd: isEnd, attributes: attributes)
    }
}
