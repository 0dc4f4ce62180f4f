import Syndication

/// Lists of an article as JSON texts, the same in every store.
///
/// Nil stands for an empty list.
enum ArticleColumns {
    // MARK: - Writing

    static func text(_ persons: [Person]) -> String? {
        list(persons.map { .members([("name", $0.name?.json), ("email", $0.email?.json), ("page", $0.page?.json)]) })
    }

    static func text(_ categories: [Category]) -> String? {
        list(
            categories.map {
                .members([("term", $0.term?.json), ("scheme", $0.scheme?.json), ("label", $0.label?.json)])
            }
        )
    }

    static func text(_ enclosures: [Enclosure]) -> String? {
        list(
            enclosures.map {
                .members([
                    ("url", $0.address.json), ("type", $0.type?.json),
                    ("length", $0.length.map { .number(Double($0)) }),
                    ("title", $0.title?.json), ("seconds", $0.seconds.map { .number($0) }),
                ])
            }
        )
    }

    static func text(_ picture: Picture?) -> String? {
        picture.map { picture in
            JSONWriter.text(
                .members([
                    ("url", picture.address?.json), ("title", picture.title?.json),
                    ("width", picture.width.map { .number(Double($0)) }),
                    ("height", picture.height.map { .number(Double($0)) }),
                ])
            )
        }
    }

    static func text(_ geometry: Geometry?) -> String? {
        geometry.map { geometry in
            JSONWriter.text(
                .members([
                    ("shape", geometry.shape.rawValue.json),
                    ("coordinates", .array(geometry.coordinates.map { .number($0) })),
                ])
            )
        }
    }

    static func text(_ places: [Place]) -> String? {
        list(
            places.map {
                .members([
                    ("phrase", $0.phrase.json), ("position", $0.position.rawValue.json),
                    ("region", $0.region.name.json),
                    ("weight", .number($0.weight)),
                ])
            }
        )
    }

    static func text(_ regions: [RegionID]) -> String { regions.map(\.name).joined(separator: " ") }

    private static func list(_ elements: [JSONValue]) -> String? {
        elements.isEmpty ? nil : JSONWriter.text(.array(elements))
    }

    // MARK: - Reading

    static func persons(_ text: String?) -> [Person] {
        elements(text).map { Person(name: $0["name"]?.string, email: $0["email"]?.string, page: $0["page"]?.string) }
    }

    static func categories(_ text: String?) -> [Category] {
        elements(text).map {
            Category(term: $0["term"]?.string, scheme: $0["scheme"]?.string, label: $0["label"]?.string)
        }
    }

    static func enclosures(_ text: String?) -> [Enclosure] {
        elements(text).map { value in
            var enclosure = Enclosure(value["url"]?.string ?? "")
            enclosure.type = value["type"]?.string
            enclosure.length = value["length"]?.number.map { Int($0) }
            enclosure.title = value["title"]?.string
            enclosure.seconds = value["seconds"]?.number
            return enclosure
        }
    }

    static func picture(_ text: String?) -> Picture? {
        guard let value = value(text) else { return nil }
        var picture = Picture(value["url"]?.string)
        picture.title = value["title"]?.string
        picture.width = value["width"]?.number.map { Int($0) }
        picture.height = value["height"]?.number.map { Int($0) }
        return picture
    }

    static func geometry(_ text: String?) -> Geometry? {
        guard let value = value(text), let shape = value["shape"]?.string.flatMap(Geometry.Shape.init) else {
            return nil
        }
        return Geometry(shape, value["coordinates"]?.array.compactMap(\.number) ?? [])
    }

    static func places(_ text: String?) -> [Place] {
        elements(text).compactMap { value in
            guard let position = value["position"]?.string.flatMap(Place.Position.init) else { return nil }
            return Place(
                phrase: value["phrase"]?.string ?? "",
                position: position,
                region: RegionID(value["region"]?.string ?? ""),
                weight: value["weight"]?.number ?? 0
            )
        }
    }

    static func regions(_ text: String) -> [RegionID] { text.split(separator: " ").map { RegionID(String($0)) } }

    private static func value(_ text: String?) -> JSONValue? {
        text.flatMap { text in try? JSONReader.read(Array(text.utf8)).value }
    }

    private static func elements(_ text: String?) -> [JSONValue] { value(text)?.array ?? [] }
}
