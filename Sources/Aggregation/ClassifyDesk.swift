import Classification
package import Syndication

/// Answers `classify`: one request and one answer a line, by the same code as the line.
package struct ClassifyDesk: Sendable {
    private let classifier = RegionClassifier(tree: RegionTree())
    private let defaultCountry: String?
    private let characters: Int

    /// A desk.
    ///
    /// - Parameters:
    ///   - defaultCountry: the country of a source that names none.
    ///   - characters: how many of each text are read; nil: all.
    package init(defaultCountry: String?, characters: Int?) {
        self.defaultCountry = defaultCountry
        self.characters = characters ?? .max
    }

    /// The countries, the regions of the world and the evidence of one article.
    package func answer(_ request: JSONValue) -> JSONValue {
        var text = PlaceText(
            title: request["title"]?.string ?? "",
            text: String(String.UnicodeScalarView((request["text"]?.string ?? "").unicodeScalars.prefix(characters))),
            language: request["lang"]?.string,
            country: request["source_country"]?.string ?? defaultCountry
        )
        text.link = request["url"]?.string
        text.categories = request["categories"]?.array.compactMap(\.string) ?? []
        if let point = request["point"]?.array.compactMap(\.number), point.count == 2 {
            text.point = (longitude: point[0], latitude: point[1])
        }
        let places = classifier.places(in: text)
        let regions = classifier.decide(places)
        return .members([
            ("id", request["id"]),
            ("countries", .array(regions.filter(RegionTree.isCountry).map { $0.name.uppercased().json })),
            ("regions", .array(classifier.feedRegions(regions).map(\.name.json))),
            ("places", .array(places.map(ClassifyDesk.value))),
        ])
    }

    private static func value(_ place: Place) -> JSONValue {
        .object([
            ("phrase", place.phrase.json), ("position", place.position.rawValue.json),
            ("region", place.region.name.json), ("weight", .number((place.weight * 100).rounded() / 100)),
        ])
    }
}
