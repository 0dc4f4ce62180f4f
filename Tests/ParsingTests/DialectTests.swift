import Parsing
import Syndication
import Testing

@Suite("The dialect of a document")
struct DialectTests {
    static let roots: [(String, FeedFormat)] = [
        ("rss version=\"0.90\"", .rss090),
        ("rss version=\"0.91\"", .rss091),
        ("rss version=\"0.92\"", .rss092),
        ("rss version=\"0.93\"", .rss093),
        ("rss version=\"0.94\"", .rss094),
        ("rss version=\"2.0\"", .rss20),
        ("rss version=\" 2.0 \"", .rss20),
        ("rss version=\"2\"", .rss20),
        ("rss version=\"2.0.1\"", .rss20),
        ("rss version=\"2.1\"", .rss20),
        ("rss version=\"7\"", .rss),
        ("rss", .rss),
        ("channel", .rss),
        (
            "rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"",
            .rdf10
        ),
        ("feed xmlns=\"http://www.w3.org/2005/Atom\"", .atom10),
        ("feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"", .atom03),
        ("feed xmlns=\"http://purl.org/atom/ns#\"", .atom03),
        ("feed version=\"0.2\" xmlns=\"http://purl.org/atom/ns#\"", .atom02),
        ("feed version=\"0.1\" xmlns=\"http://example.com/newformat#\"", .atom01),
        ("feed xmlns=\"https://unknown.example/\"", .atom),
        ("feed", .atom),
    ]

    @Test("the root element tells the dialect of XML", arguments: DialectTests.roots)
    func rootTells(root: String, format: FeedFormat) throws {
        let feed = try Documents.parse("<\(root)/>")
        #expect(feed.format == format)
        #expect(!feed.isRecovered)
    }

    static let versions: [(String, FeedFormat)] = [
        ("https://jsonfeed.org/version/1", .json10),
        ("https://jsonfeed.org/version/1.1", .json11),
        ("http://jsonfeed.org/version/1.1", .json11),
        ("https://www.jsonfeed.org/version/1", .json10),
    ]

    @Test("the version tells the dialect of JSON Feed", arguments: DialectTests.versions)
    func versionTells(version: String, format: FeedFormat) throws {
        let feed = try Documents.parse("{\"version\": \"\(version)\"}")
        #expect(feed.format == format)
    }
}
