import Parsing
import Publishing
import Syndication
import TestSupport
import Testing

@Suite("What is published is what is read back")
struct ReadBackTests {
    /// Pieces that texts are put together from: markup, its likeness, and what lies at the edges of Unicode.
    private static let pieces = [
        "quay", "Å", "港", "נמל", "🚢", "👨‍👩‍👧", "e\u{301}", " ", "  ", "\n", "\t", "\u{A0}", "&", "&amp;", "&lt;b&gt;",
        "<b>", "</b>",
        "<", ">", "\"", "'", "]]>", "<![CDATA[", "<!--", "-->", "<?t?>", "<?xml", "&#0;", "\u{0}", "\u{8}", "\u{B}",
        "\u{85}",
        "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{2028}", "\u{202E}", "\u{10FFFF}", "%", "://", ";",
    ]

    private static func item(_ dice: inout Dice, _ number: Int) -> PublishedItem {
        let source = SourceID("https://harbour.example/feed.xml")
        let time = Timestamp(seconds: 1_700_000_000 + Int64(dice.roll(100_000_000)))
        var article = Article(
            id: ArticleID(authority: "desk.example", source: source, key: "\(number)"),
            source: source,
            title: dice.text(of: pieces, 8),
            published: Dated(time, .declared),
            updated: Dated(time + .seconds(dice.roll(3) * 60), .declared),
            firstSeen: time
        )
        article.link = "https://harbour.example/" + PercentEncoding.encoded(dice.text(of: pieces, 3))
        article.summary = HTMLEscape.text(dice.text(of: pieces, 12))
        article.categories = (0..<dice.roll(3)).map { _ in Category(term: dice.text(of: pieces, 2)) }
        article.authors = [Person(name: dice.text(of: pieces, 2))]
        return PublishedItem(
            article: article,
            outlet: dice.text(of: pieces, 3),
            outletFeed: "https://harbour.example/feed.xml",
            outletPage: "https://harbour.example/",
            regionNames: ["Norway"],
            showsBody: dice.roll(2) == 0
        )
    }

    /// What XML can carry of a text, with its line ends as XML reads them and without white space at the ends.
    private static func carried(_ text: String?) -> String {
        String(
            String.UnicodeScalarView(
                (text ?? "").unicodeScalars.filter {
                    $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\t" || $0 == "\n"
                }
            )
        ).trimmed
    }

    @Test("Atom and JSON Feed carry the same items", arguments: UInt64(1)...40)
    func otherFormats(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let items = (0..<20).map { ReadBackTests.item(&dice, $0) }
        for writer in [AtomWriter(), JSONFeedWriter()] as [any FeedWriter] {
            let feed = try FeedFormats().parse(FeedBytes(try writer.write(Stories.channel, items)))
            #expect(!feed.isRecovered, "\(writer.name)")
            #expect(feed.entries.map(\.id) == items.map { $0.article.id.uri }, "\(writer.name)")
            for (entry, item) in zip(feed.entries, items) {
                #expect(entry.published == item.article.published.time.rfc3339, "\(writer.name)")
                #expect(
                    entry.links.first { $0.relation == "alternate" }?.address == item.article.link,
                    "\(writer.name)"
                )
            }
        }
    }

    @Test("items of any characters come back with their identities, links, dates and texts", arguments: UInt64(1)...40)
    func roundTrip(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let items = (0..<20).map { ReadBackTests.item(&dice, $0) }
        let feed = try FeedFormats().parse(FeedBytes(try RSSWriter().write(Stories.channel, items)))
        #expect(!feed.isRecovered)
        #expect(feed.entries.map(\.id) == items.map { $0.article.id.uri })
        for (entry, item) in zip(feed.entries, items) {
            #expect(entry.links.first?.address == item.article.link)
            #expect(entry.published == item.article.published.time.rfc822)
            #expect(entry.summary?.value ?? "" == ReadBackTests.carried(item.article.summary))
        }
    }
}
