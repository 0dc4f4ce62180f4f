import Publishing
import Syndication

/// How fast feeds and pages are written.
enum WriteBenchmark {
    /// Writes a feed of a thousand items, and the page of each, again and again.
    ///
    /// Prints for each format name, items/s, MB/s.
    static func run(seconds: Double) throws {
        let channel = Channel(
            path: "region.xml",
            title: "Region",
            description: "Region: news",
            link: "https://feeds.example/",
            address: "https://feeds.example/region.xml",
            language: "en",
            contact: nil
        )
        let items = items()
        for writer in OutputFormats.all {
            try measure(writer.name, seconds, items.count) { try writer.write(channel, items).count }
        }
        try measure("article pages", seconds, items.count) {
            try items.indices.reduce(0) { bytes, index in
                let more = Array(items[(index + 1)...].prefix(5))
                return bytes + (try ArticlePageWriter().write(items[index], more: more, in: channel).count)
            }
        }
    }

    private static func measure(_ name: String, _ seconds: Double, _ count: Int, _ write: () throws -> Int) throws {
        let begin = processorTime()
        var (passes, bytes) = (0, 0)
        repeat {
            bytes += try write()
            passes += 1
        } while processorTime() - begin < seconds
        let rate = 1 / (processorTime() - begin)
        print("meridian:write \(name)\t\(Int(Double(passes * count) * rate))\t\(Int(Double(bytes) / 1e6 * rate))")
    }

    /// Items like those of the floor: title, link, guid, date, and a text of 500 to 4,000 bytes.
    private static func items() -> [PublishedItem] {
        let source = SourceID("https://paper.example/feed")
        return (0..<1000).map { index in
            let time = Timestamp(seconds: 1_741_255_364 - Int64(index) * 60)
            var article = Article(
                id: ArticleID("tag:feeds.example,2025:\(index)"),
                source: source,
                title: "Council of Region \(index) adopts the plan & opens bridge \(index * 7)",
                published: Dated(time, .declared),
                updated: Dated(time, .declared),
                firstSeen: time
            )
            article.link = "https://h\(index % 90).feeds.example/\(index)/article.html?a=1&b=2"
            let sentence =
                "<p>The \(index % 900) police in the town of Nowhere said that <a href=\"https://x.example/\(index % 77)\">\(index % 31) people</a> were there &amp; left.</p>\n"
            article.summary = String(repeating: sentence, count: (500 + index * 7919 % 3500) / sentence.utf8.count + 1)
            article.teaser = "The police in the town of Nowhere said that people were there & left."
            return PublishedItem(
                article: article,
                outlet: "The Paper",
                outletFeed: "https://paper.example/feed",
                outletPage: "https://paper.example/",
                regionNames: ["Region"],
                showsBody: true
            )
        }
    }
}
