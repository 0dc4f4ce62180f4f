import Classification
import Syndication
import Testing

/// A title in a language and the regions it speaks for.
struct Sample: Sendable, CustomTestStringConvertible {
    let language: String
    let title: String
    let regions: [String]

    init(_ language: String, _ title: String, _ regions: String...) {
        self.language = language
        self.title = title
        self.regions = regions
    }

    var testDescription: String { title }
}

/// An article with a title and a lead.
func article(_ title: String, lead: String = "", language: String? = "en") -> Article {
    let time = Timestamp(seconds: 1_800_000_000)
    var article = Article(
        id: ArticleID("tag:desk.example,2026:1"),
        source: SourceID("https://a.example/rss"),
        title: title,
        published: Dated(time, .declared),
        updated: Dated(time, .declared),
        firstSeen: time
    )
    article.teaser = lead
    article.language = language.map { ArticleLanguage($0, .declared) }
    return article
}

/// A source with what the desk says of it.
func source(country: String? = nil, regions: [String] = []) -> Source {
    var source = Source(id: SourceID("https://a.example/rss"), location: .http("https://a.example/rss"))
    source.country = country
    source.regions = regions.map { RegionID($0) }
    return source
}

/// The classifier of a desk without regions of its own.
let classifier = RegionClassifier(tree: RegionTree())

/// The names of the regions of an article by its title alone.
func regions(_ title: String, language: String = "en") -> [String] {
    classifier.classify(article(title, language: language), from: source()).regions.map(\.name)
}
