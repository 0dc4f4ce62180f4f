import Markup
import Syndication

/// Where in a feed an element stands.
///
/// The same name means different things in different places.
enum Scope: Int, CaseIterable {
    /// Outside the root element.
    case document
    /// In an RSS channel, an Atom feed, an RDF root, or an entry's `source`.
    case channel
    /// In an item or entry.
    case entry
    /// In an image.
    case image
    /// In an author, contributor or owner.
    case person
    /// In media:content.
    case media
    /// In an element that only groups others, such as media:group; rules of `entry` for extensions hold there too.
    case group
    /// In a nested itunes:category.
    case category
    /// In a geometry.
    case geometry
}

/// What an element of one name means in some scopes.
///
/// One line of the dispatch table.
final class Element: Sendable {
    typealias Open = @Sendable (FeedBuilder, borrowing XMLAttributes) -> Void
    typealias Close = @Sendable (FeedBuilder, ElementText) -> Void

    /// The name without prefix.
    let name: String
    /// Where the meaning holds.
    let scopes: [Scope]
    /// The scope of its children; nil for an element that holds text, in which tags are part of the text.
    let inside: Scope?
    /// Whether its own characters are kept.
    let keepsText: Bool
    /// Called at the start tag.
    let open: Open?
    /// Called at the end tag.
    let close: Close?

    private init(
        _ name: String,
        _ scopes: [Scope],
        inside: Scope?,
        keepsText: Bool,
        open: Open?,
        close: Close?
    ) {
        self.name = name
        self.scopes = scopes
        self.inside = inside
        self.keepsText = keepsText
        self.open = open
        self.close = close
    }

    /// An element that holds text or nothing but attributes.
    static func text(_ name: String, in scopes: Scope..., open: Open? = nil, _ close: @escaping Close) -> Element {
        Element(name, scopes, inside: nil, keepsText: true, open: open, close: close)
    }

    /// An element that holds elements of another scope.
    static func container(
        _ name: String,
        in scopes: Scope...,
        inside: Scope,
        open: Open? = nil,
        _ close: Close? = nil
    ) -> Element {
        Element(name, scopes, inside: inside, keepsText: false, open: open, close: close)
    }

    /// An element that some publishers fill with text and others with elements.
    static func mixed(
        _ name: String,
        in scopes: Scope...,
        inside: Scope,
        open: Open? = nil,
        _ close: @escaping Close
    ) -> Element {
        Element(name, scopes, inside: inside, keepsText: true, open: open, close: close)
    }
}

/// An XML vocabulary: its namespaces and what its elements mean.
struct Vocabulary: Sendable {
    /// The prefix people use for it; accepted where a document forgets to declare it.
    let prefix: String
    /// Its namespace URIs, in lower case, as letters were mixed up in the wild.
    let namespaces: [String]
    /// Its elements.
    let elements: [Element]
}

/// The one dispatch table: namespace, element and scope to meaning.
struct ElementTable: Sendable {
    /// The table of all vocabularies.
    static let all = ElementTable(Vocabularies.all)

    private var numbers: [String: [String: Int]] = [:]
    private var vocabularies: [String: String] = [:]
    private var cells = [Int16](repeating: -1, count: scopes)
    private var elements: [Element] = []
    private var nameHashes: [UInt64] = []

    private static let scopes = Scope.allCases.count

    private init(_ all: [Vocabulary]) {
        for vocabulary in all {
            for namespace in vocabulary.namespaces { vocabularies[namespace] = vocabulary.prefix }
            for element in vocabulary.elements { add(element, to: vocabulary.prefix) }
        }
    }

    private mutating func add(_ element: Element, to prefix: String) {
        let key = element.name.lowercased()
        let number = numbers[prefix]?[key] ?? cells.count / ElementTable.scopes
        numbers[prefix, default: [:]][key] = number
        if number * ElementTable.scopes == cells.count {
            cells += [Int16](repeating: -1, count: ElementTable.scopes)
        }
        for scope in element.scopes { cells[number * ElementTable.scopes + scope.rawValue] = Int16(elements.count) }
        elements.append(element)
        nameHashes.append(StableHash.of(prefix + ":" + key))
    }

    /// The vocabulary a namespace belongs to, by its usual prefix; nil for a foreign one.
    func vocabulary(ofNamespace namespace: String?, prefix: String?) -> String? {
        if let namespace { return vocabularies[namespace.lowercased().trimmed] }
        guard let prefix, !prefix.isEmpty else { return "" }
        return numbers[prefix.lowercased()] == nil ? nil : prefix.lowercased()
    }

    /// The number of a name; 0 for one that means nothing here.
    func number(local: String, vocabulary: String?) -> Int {
        guard let vocabulary else { return 0 }
        return numbers[vocabulary]?[local.lowercased()] ?? 0
    }

    /// The cell of a name in a scope; nil where it means nothing.
    func cell(_ number: Int, in scope: Scope) -> Int? {
        let cell = cells[number * ElementTable.scopes + scope.rawValue]
        return cell < 0 ? nil : Int(cell)
    }

    /// What a cell means.
    func element(_ cell: Int) -> Element { elements[cell] }

    /// A hash of the name of a cell, the same in every version.
    func nameHash(_ cell: Int) -> UInt64 { nameHashes[cell] }
}
