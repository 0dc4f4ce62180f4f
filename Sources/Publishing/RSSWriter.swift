import Markup
package import Syndication

/// Writes RSS 2.0 (rssboard.org/rss-specification) that validators are silent about.
package struct RSSWriter: FeedWriter {
    /// `RSS`.
    package let name = "RSS"
    /// It is read back.
    package let isFeed = true
    /// `xml`.
    package let fileExtension = "xml"
    /// The media type readers expect.
    package let mediaType = "application/rss+xml; charset=utf-8"

    /// A writer.
    package init() {}

    private static let namespaces = [
        ("xmlns:atom", "http://www.w3.org/2005/Atom"), ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:media", "http://search.yahoo.com/mrss/"),
    ]

    /// Writes a feed; see `FeedWriter`.
    package func write(_ channel: Channel, _ items: [PublishedItem]) throws(WriteError) -> [UInt8] {
        var xml = XMLWriter()
        xml.start("rss")
        xml.attribute("version", "2.0")
        for (name, value) in RSSWriter.namespaces { xml.attribute(name, value) }
        if channel.archivedFrom != nil { xml.attribute("xmlns:fh", HistoryLinks.namespace) }
        xml.start("channel")
        write(channel, items, to: &xml)
        for item in items { write(item, to: &xml) }
        xml.end()
        xml.end()
        return xml.finish()
    }

    private func write(_ channel: Channel, _ items: [PublishedItem], to xml: inout XMLWriter) {
        xml.element("title", PublishedText.title(channel.title))
        xml.element("link", channel.link)
        xml.element("description", channel.description)
        xml.element("language", channel.language)
        if let contact = channel.contact {
            xml.element("managingEditor", "\(contact) (\(PublishedText.title(channel.title)))")
        }
        // The newest change among the items, not the time of writing: nothing changes when nothing changed.
        if let newest = items.map(\.article.updated.time).max() { xml.element("lastBuildDate", newest.rfc822) }
        xml.element("generator", "Meridian")
        xml.element("docs", "https://www.rssboard.org/rss-specification")
        xml.element(
            "atom:link",
            "",
            [("rel", "self"), ("type", "application/rss+xml"), ("href", channel.address)]
        )
        for link in HistoryLinks.of(channel) {
            xml.element(
                "atom:link",
                "",
                [("rel", link.relation), ("type", "application/rss+xml"), ("href", link.address)]
            )
        }
        if channel.archivedFrom != nil { xml.element("fh:archive", "") }
    }

    private func write(_ item: PublishedItem, to xml: inout XMLWriter) {
        let article = item.article
        xml.start("item")
        xml.element("title", PublishedText.title(article.title))
        if let link = article.link ?? item.page { xml.element("link", link) }
        xml.element("guid", article.story.uri, [("isPermaLink", "false")])
        xml.element("pubDate", article.published.time.rfc822)
        if article.updated.time > article.published.time { xml.element("atom:updated", article.updated.time.rfc3339) }
        for name in article.authors.compactMap({ $0.name ?? $0.email }) {
            xml.element("dc:creator", PublishedText.title(name))
        }
        let description = PublishedText.description(item)
        let body = PublishedText.body(item)
        // Where there is a whole text, its description stands before it (RSS Best Practices, content:encoded).
        if !description.isEmpty || body != nil { xml.element("description", description) }
        if let body { xml.element("content:encoded", body) }
        for name in item.categories { xml.element("category", name) }
        if let url = item.outletFeed ?? item.outletPage {
            xml.element("source", PublishedText.title(item.outlet), [("url", url)])
        }
        if let enclosure = article.enclosures.first { write(enclosure, to: &xml) }
        if let picture = article.image?.address {
            xml.element("media:content", "", [("url", PercentEncoding.encoded(picture)), ("medium", "image")])
        }
        xml.end()
    }

    /// Only the first: readers look at no other, and validators warn of more.
    private func write(_ enclosure: Enclosure, to xml: inout XMLWriter) {
        xml.element(
            "enclosure",
            "",
            [
                ("url", PercentEncoding.encoded(enclosure.address)), ("length", String(enclosure.length ?? 0)),
                ("type", enclosure.type ?? "application/octet-stream"),
            ]
        )
    }
}
