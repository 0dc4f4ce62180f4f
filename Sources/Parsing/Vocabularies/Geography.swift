import Syndication

extension Vocabularies {
    /// GeoRSS Simple, and GeoRSS GML's wrapper.
    static let geoRSS = Vocabulary(
        prefix: "georss",
        namespaces: ["http://www.georss.org/georss", "http://www.georss.org/georss/10"],
        elements: [
            .text("point", in: .channel) { $0.keepGeometry(.point, $1.value) },
            .text("point", in: .entry) { $0.keepGeometry(.point, $1.value) },
            .text("line", in: .channel) { $0.keepGeometry(.line, $1.value) },
            .text("line", in: .entry) { $0.keepGeometry(.line, $1.value) },
            .text("polygon", in: .channel) { $0.keepGeometry(.polygon, $1.value) },
            .text("polygon", in: .entry) { $0.keepGeometry(.polygon, $1.value) },
            .text("box", in: .channel) { $0.keepGeometry(.box, $1.value) },
            .text("box", in: .entry) { $0.keepGeometry(.box, $1.value) },
            .container("where", in: .channel, inside: .geometry),
            .container("where", in: .entry, inside: .geometry),
        ]
    )

    /// The part of GML that GeoRSS uses.
    static let gml = Vocabulary(
        prefix: "gml",
        namespaces: ["http://www.opengis.net/gml"],
        elements: [
            gmlShape("point", .point), gmlShape("linestring", .line), gmlShape("polygon", .polygon),
            gmlShape("envelope", .box),
            .container("exterior", in: .geometry, inside: .geometry),
            .container("linearring", in: .geometry, inside: .geometry),
            .text("pos", in: .geometry) { $0.latitudeFirst += numbers($1.value) },
            .text("poslist", in: .geometry) { $0.latitudeFirst += numbers($1.value) },
            .text("lowercorner", in: .geometry) { $0.latitudeFirst += numbers($1.value) },
            .text("uppercorner", in: .geometry) { $0.latitudeFirst += numbers($1.value) },
        ]
    )

    /// W3C's basic geo vocabulary.
    static let w3cGeo = Vocabulary(
        prefix: "geo",
        namespaces: ["http://www.w3.org/2003/01/geo/wgs84_pos#"],
        elements: [
            .text("lat", in: .channel, .entry) { builder, text in
                guard let latitude = Double(text.value) else { return }
                builder.keepCoordinate(latitude: latitude)
            },
            .text("long", in: .channel, .entry) { builder, text in
                guard let longitude = Double(text.value) else { return }
                builder.keepCoordinate(longitude: longitude)
            },
            .text("lon", in: .channel, .entry) { builder, text in
                guard let longitude = Double(text.value) else { return }
                builder.keepCoordinate(longitude: longitude)
            },
            .container("point", in: .entry, inside: .entry),
            .container("point", in: .channel, inside: .channel),
        ]
    )

    private static func gmlShape(_ name: String, _ shape: Geometry.Shape) -> Element {
        .container(
            name,
            in: .geometry,
            .entry,
            .channel,
            inside: .geometry,
            open: { builder, _ in builder.latitudeFirst = [] },
            { builder, _ in
                builder.keepGeometry(shape, builder.latitudeFirst)
            }
        )
    }

    static func numbers(_ text: String) -> [Double] {
        text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).compactMap { Double($0) }.filter { $0.isFinite }
    }
}

extension FeedBuilder {
    /// Keeps a geometry written as numbers in a text, latitude first.
    func keepGeometry(_ shape: Geometry.Shape, _ text: String) { keepGeometry(shape, Vocabularies.numbers(text)) }

    /// Keeps a geometry, turned to longitude first; one with impossible coordinates is left out.
    func keepGeometry(_ shape: Geometry.Shape, _ latitudeFirst: [Double]) {
        let least = [Geometry.Shape.point: 2, .line: 4, .polygon: 8, .box: 4][shape] ?? 2
        guard latitudeFirst.count >= least, latitudeFirst.count % 2 == 0 else { return }
        var coordinates: [Double] = []
        for index in stride(from: 0, to: latitudeFirst.count, by: 2) {
            let (latitude, longitude) = (latitudeFirst[index], latitudeFirst[index + 1])
            guard latitude.magnitude <= 90, longitude.magnitude <= 180 else { return }
            coordinates += [longitude, latitude]
        }
        keep(Geometry(shape, coordinates))
    }

    /// Keeps one half of a point.
    func keepCoordinate(latitude: Double? = nil, longitude: Double? = nil) {
        if let latitude { halfPoint.latitude = latitude }
        if let longitude { halfPoint.longitude = longitude }
        guard let latitude = halfPoint.latitude, let longitude = halfPoint.longitude else { return }
        halfPoint = (nil, nil)
        keepGeometry(.point, [latitude, longitude])
    }

    private func keep(_ geometry: Geometry) {
        if isEntryPart { entry.geometry = geometry } else { channel.geometry = geometry }
    }
}
