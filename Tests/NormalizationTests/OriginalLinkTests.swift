import Normalization
import Parsing
import Syndication
import Testing

/// Links through services that count clicks.
@Suite("Original links")
struct OriginalLinkTests {
    @Test("an article leads to the publisher's own page where the feed names it")
    func originalLink() throws {
        let document = """
            <rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>Quay</title>
            <item><title>Quay closed</title><link>https://counter.example/~r/1</link>
            <feedburner:origLink>https://harbour.example/quay?utm_source=feed</feedburner:origLink></item></channel></rss>
            """
        let feed = try FeedFormats().parse(FeedBytes(Array(document.utf8)))
        let source = Source(
            id: SourceID("https://harbour.example/feed"),
            location: .http("https://harbour.example/feed")
        )
        let result = Normalizer(authority: "desk.example")
            .articles(from: feed, of: source, known: [], now: Timestamp(seconds: 1_800_000_000))
        #expect(result.articles.map(\.link) == ["https://harbour.example/quay"])
        #expect(feed.entries.first?.links.map(\.address) == ["https://counter.example/~r/1"])
    }
}
