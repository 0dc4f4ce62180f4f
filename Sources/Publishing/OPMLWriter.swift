import Markup
package import Syndication

/// Writes OPML 2.0 (opml.org/spec2.opml): the list of all feeds, for readers that subscribe to many at once.
package struct OPMLWriter: Sendable {
    /// The file's name.
    package static let path = "feeds.opml"
    /// The media type; `text/x-opml` is what programs look for.
    package static let mediaType = "text/x-opml; charset=utf-8"

    /// A writer.
    package init() {}

    /// Writes the list.
    ///
    /// - Throws: `WriteError` when the document could not be built.
    package func write(title: String, _ channels: [Channel]) throws(WriteError) -> [UInt8] {
        var xml = XMLWriter()
        xml.start("opml")
        xml.attribute("version", "2.0")
        xml.start("head")
        xml.element("title", title)
        xml.end()
        xml.start("body")
        for channel in channels {
            xml.element(
                "outline",
                "",
                [
                    ("type", "rss"), ("text", channel.title), ("title", channel.title),
                    ("description", channel.description), ("language", channel.language),
                    ("xmlUrl", channel.address), ("htmlUrl", channel.homePage),
                ]
            )
        }
        xml.end()
        xml.end()
        return xml.finish()
    }
}
