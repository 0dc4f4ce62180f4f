package import Syndication

/// What of an article its regions are decided from.
package struct PlaceText: Sendable {
    /// Plain text.
    package var title: String
    /// Plain text behind the title: lead and body.
    package var text: String
    /// Its language; nil when not known.
    package var language: String?
    /// ISO 3166 code of the source's country in upper case; nil when not known.
    package var country: String?
    /// Its link.
    package var link: String?
    /// Its categories and their domains.
    package var categories: [String] = []
    /// Its own coordinates: longitude and latitude.
    package var point: (longitude: Double, latitude: Double)?

    /// How many bytes of a text are read; places named behind them are passing mentions.
    static let limit = 8000

    /// A title and a text.
    package init(title: String, text: String, language: String?, country: String?) {
        self.title = title
        self.text = text
        self.language = language
        self.country = country
    }

    /// An article of a source.
    package init(_ article: Article, from source: Source) {
        self.init(
            title: article.title,
            text: PlaceText.longest(article),
            language: article.language?.tag,
            country: source.country
        )
        link = article.link
        categories = article.categories.flatMap { [$0.term, $0.label, $0.scheme].compactMap(\.self) }
        if let geometry = article.geometry, geometry.coordinates.count >= 2 { point = PlaceText.middle(geometry) }
    }

    private static func longest(_ article: Article) -> String {
        let summary = article.summary.map(plain) ?? ""
        let body = article.body.map(plain) ?? ""
        let text = body.utf8.count > summary.utf8.count ? body : summary
        return text.utf8.count > article.teaser.utf8.count ? text : article.teaser
    }

    private static func middle(_ geometry: Geometry) -> (longitude: Double, latitude: Double) {
        let pairs = geometry.coordinates.count / 2
        var sum = (longitude: 0.0, latitude: 0.0)
        for index in 0..<pairs {
            sum.longitude += geometry.coordinates[2 * index]
            sum.latitude += geometry.coordinates[2 * index + 1]
        }
        return (sum.longitude / Double(pairs), sum.latitude / Double(pairs))
    }

    /// The text of sanitised HTML: what stands between tags; a tag parts words.
    static func plain(_ html: String) -> String {
        guard html.utf8.contains(0x3C) || html.utf8.contains(0x26) else { return html }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(html.utf8.count, limit))
        var isTag = false
        for byte in html.utf8 {
            switch byte {
            case 0x3C:
                isTag = true
                bytes.append(0x20)
            case 0x3E: isTag = false
            default: if !isTag { bytes.append(byte) }
            }
            if bytes.count >= limit { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
