/// The identity of a region: a lower-case word (`europe`, `nordics`) or a country's ISO 3166 code in lower case (`fr`).
package struct RegionID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The word.
    package let name: String

    /// An identity from a word, in lower case.
    package init(_ name: String) { self.name = name.lowercased() }

    /// The word.
    package var description: String { name }

    /// Sorted by name.
    package static func < (one: RegionID, other: RegionID) -> Bool { one.name < other.name }

    /// What no region claims.
    package static let none = RegionID("none")
}

/// A piece of evidence for the region of an article.
package struct Place: Hashable, Sendable {
    /// Where a piece of evidence stood.
    package enum Position: String, Sendable {
        case desk, point, category, section, title, dateline, lead, body, source

        /// A small number for each.
        package var order: Int {
            switch self {
            case .desk: 0
            case .point: 1
            case .category: 2
            case .section: 3
            case .title: 4
            case .dateline: 5
            case .lead: 6
            case .body: 7
            case .source: 8
            }
        }
    }

    /// The words that were found, or the configured value.
    package var phrase: String
    /// Where they stood.
    package var position: Position
    /// The region or country it speaks for.
    package var region: RegionID
    /// How much it counts; what a region needs is said in `Evidence`.
    package var weight: Double

    /// A piece of evidence.
    package init(phrase: String, position: Position, region: RegionID, weight: Double) {
        self.phrase = phrase
        self.position = position
        self.region = region
        self.weight = weight
    }
}
