package import Syndication

/// Writes the first page of the site: all feeds, in all formats, and how to subscribe to one.
package struct IndexPageWriter {
    /// The file's name.
    package static let path = "index.html"
    /// HTML in UTF-8.
    package static let mediaType = "text/html; charset=utf-8"

    /// A writer.
    package init() {}

    /// Writes the page; the same values always give the same bytes.
    ///
    /// - Parameters:
    ///   - title: the site's.
    ///   - description: one sentence about the site; nil for none.
    ///   - language: the language of both (BCP 47).
    ///   - channels: the feeds, in order.
    /// - Returns: HTML in UTF-8.
    /// - Throws: `WriteError` when the page could not be built.
    package func write(
        site title: String,
        description: String?,
        language: String,
        channels: [Channel]
    ) throws(WriteError) -> [UInt8] {
        let words = PageWords(around: language)
        var content: HTML = "<header>\n<h1>\(title)</h1>\n"
        if let description { content += "<p class=\"lead\">\(description)</p>\n" }
        content += "</header>\n<main id=\"main\">\n"
        content += "<p class=\"how\">\(html: words.label(IndexPageWriter.howToSubscribe))</p>\n"
        for channel in channels { content += entry(channel) }
        content += "</main>\n"
        let frame = PageFrame(
            title: title,
            description: description,
            language: language,
            address: PageItem.web(channels.first?.link),
            site: title,
            kind: "website",
            alternates: [("\(title) (OPML)", "text/x-opml", OPMLWriter.path)] + channels.compactMap(\.feeds.first)
        )
        return frame.page(content)
    }

    private static let howToSubscribe: HTML = """
        To subscribe, copy the address of a feed, RSS or any other format, into your feed reader. To subscribe to all \
        of them at once, import <a href="\(OPMLWriter.path)" type="text/x-opml">feeds.opml</a>.
        """

    private func entry(_ channel: Channel) -> HTML {
        let title: HTML = channel.page.map { "<a href=\"\($0)\">\(channel.title)</a>" } ?? "\(channel.title)"
        let direction = TextDirection(of: channel.language).rawValue
        return """
            <section class="story" lang="\(channel.language)" dir="\(direction)">
            <div class="text">
            <h2>\(html: title)</h2>
            <p>\(channel.description)</p>
            \(html: channel.formats(channel.alternates))</div>
            </section>

            """
    }
}
