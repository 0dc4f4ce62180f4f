package import Syndication

/// Writes JSON Feed 1.1 (jsonfeed.org).
package struct JSONFeedWriter: FeedWriter {
    /// `JSON Feed`.
    package let name = "JSON Feed"
    /// `json`.
    package let fileExtension = "json"
    /// The media type of JSON Feed.
    package let mediaType = "application/feed+json; charset=utf-8"
    /// It is read back.
    package let isFeed = true

    /// A writer.
    package init() {}

    /// Writes a feed; see `FeedWriter`.
    package func write(_ channel: Channel, _ items: [PublishedItem]) throws(WriteError) -> [UInt8] {
        let value = JSONValue.members([
            ("version", "https://jsonfeed.org/version/1.1".json), ("title", PublishedText.title(channel.title).json),
            ("description", channel.description.json), ("home_page_url", channel.homePage.json),
            ("feed_url", channel.address.json), ("next_url", channel.previousArchive?.json),
            ("language", channel.language.json),
            ("authors", .array([.members([("name", channel.title.json)])])),
            ("items", .array(items.map(JSONFeedWriter.value))),
        ])
        return Array(JSONWriter.text(value, indented: true).utf8) + [0x0A]
    }

    private static func value(_ item: PublishedItem) -> JSONValue {
        let article = item.article
        let authors = article.authors.compactMap { person in
            (person.name ?? person.email).map { name in
                JSONValue.members([("name", name.json), ("url", person.page.flatMap { web($0) }?.json)])
            }
        }
        let summary = PublishedText.descriptionOrTitle(item)
        let body = PublishedText.body(item)
        let image = article.image?.address.map { PercentEncoding.encoded($0).json }
        return .members([
            ("id", article.story.uri.json), ("url", (article.link ?? item.page)?.json),
            ("title", article.title.isEmpty ? nil : PublishedText.title(article.title).json),
            // One of the two has to be there.
            ("content_html", (body ?? summary).json),
            ("summary", article.teaser.isEmpty ? nil : article.teaser.json), ("image", image),
            ("date_published", article.published.time.rfc3339.json),
            (
                "date_modified",
                article.updated.time > article.published.time ? article.updated.time.rfc3339.json : nil
            ),
            ("authors", authors.isEmpty ? .array([.members([("name", item.outlet.json)])]) : .array(authors)),
            ("tags", item.categories.isEmpty ? nil : .array(item.categories.map(\.json))),
            ("language", article.language?.tag.json),
            (
                "attachments",
                article.enclosures.isEmpty
                    ? nil
                    : .array(
                        article.enclosures.map { file in
                            .members([
                                ("url", PercentEncoding.encoded(file.address).json),
                                ("mime_type", (file.type ?? "application/octet-stream").json),
                                ("title", file.title?.json),
                                ("size_in_bytes", file.length.map { .number(Double($0)) }),
                                ("duration_in_seconds", file.seconds.map { .number($0) }),
                            ])
                        }
                    )
            ),
            ("_meridian", about(item)),
        ])
    }

    /// What JSON Feed has no name for, under one of our own (JSON Feed 1.1, Extensions).
    private static func about(_ item: PublishedItem) -> JSONValue {
        .members([
            ("outlet", item.outlet.json),
            ("outlet_url", item.outletPage?.json), ("outlet_feed", item.outletFeed?.json),
            ("rights", item.article.rights?.json),
            (
                "also",
                item.also.isEmpty
                    ? nil
                    : .array(item.also.map { .members([("outlet", $0.outlet.json), ("url", $0.link?.json)]) })
            ),
        ])
    }

    private static func web(_ address: String) -> String? {
        URLResolver.isWeb(address) ? PercentEncoding.encoded(address) : nil
    }
}
