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
        let (summary, body) = (article.summary ?? "", article.body ?? "")
        let text = plain(body.utf8.count > summary.utf8.count ? body : summary)
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
        var html = html
        let plain: String? = html.withUTF8 { html in
            guard html.contains(0x3C) else { return nil }
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(html.count, limit)) { text in
                var (count, index) = (0, 0)
                while index < html.count, count < text.count {
                    if html[index] == 0x3C {
                        text[count] = 0x20
                        while index < html.count, html[index] != 0x3E { index += 1 }
                    } else {
                        text[count] = html[index]
                    }
                    count += 1
                    index += 1
                }
                return String(decoding: text[..<count], as: UTF8.self)
            }
        }
        return plain ?? html
    }
}
