import Normalization
import Parsing
import Syndication
import Testing

/// A desk that reads one source at noon.
enum Desk {
    static let source = Source(
        id: SourceID("https://harbour.example/feed.xml"),
        location: .http("https://harbour.example/feed.xml")
    )
    static let otherSource = Source(
        id: SourceID("https://coast.example/feed.xml"),
        location: .http("https://coast.example/feed.xml")
    )
    /// 2026-03-04, noon.
    static let now = CivilDate(year: 2026, month: 3, day: 4, hour: 12).timestamp

    /// What comes of a document.
    static func result(
        _ feed: ParsedFeed,
        of source: Source = Desk.source,
        known: Set<UInt64> = [],
        now: Timestamp = Desk.now
    ) -> Normalizer.Result {
        Normalizer(authority: "desk.example").articles(from: feed, of: source, known: known, now: now)
    }

    /// What comes of the inside of an RSS channel.
    static func articles(
        _ channel: String,
        of source: Source = Desk.source,
        now: Timestamp = Desk.now
    ) throws -> [Article] {
        result(try feed(channel), of: source, now: now).articles
    }

    /// What comes of one entry.
    static func article(
        _ entry: ParsedEntry,
        channel: ParsedChannel = ParsedChannel(),
        of source: Source = Desk.source
    ) throws -> Article {
        var feed = ParsedFeed()
        feed.format = .rss20
        feed.channel = channel
        feed.entries = [entry]
        return try #require(result(feed, of: source).articles.first)
    }

    /// The inside of an RSS channel, read.
    static func feed(_ channel: String) throws -> ParsedFeed {
        let text = "<rss version=\"2.0\"><channel>\(channel)</channel></rss>"
        return try FeedFormats().parse(FeedBytes(Array(text.utf8)))
    }

    /// An entry with a title and a text.
    static func entry(title: String = "Quay closed", summary: String = "Until noon.") -> ParsedEntry {
        var entry = ParsedEntry()
        entry.title = ParsedText(title, kind: .plain)
        entry.summary = ParsedText(summary, kind: .plain)
        return entry
    }
}
