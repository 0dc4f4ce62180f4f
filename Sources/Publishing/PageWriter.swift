package import Syndication

/// Writes the page of a feed: its stories, newest first, in HTML that needs no script.
package struct PageWriter: FeedWriter {
    /// `Web page`.
    package let name = "Web page"
    /// `html`.
    package let fileExtension = "html"
    /// HTML in UTF-8.
    package let mediaType = "text/html; charset=utf-8"
    /// It is for people; our parsers do not read it back.
    package let isFeed = false

    /// A writer.
    package init() {}

    /// Writes the page; see `FeedWriter`.
    package func write(_ channel: Channel, _ items: [PublishedItem]) throws(WriteError) -> [UInt8] {
        let stories = items.map(PageItem.init)
        let words = PageWords(around: channel.language)
        var content: HTML = """
            <header>
            \(html: channel.top)<h1>\(channel.title)</h1>
            <p class="lead">\(channel.description)</p>
            </header>
            <main id="main">

            """
        content.reserve(stories.count * 1000 + 2000)
        for story in stories { content += story.story(level: 2, full: true) }
        if stories.isEmpty { content += "<p>\(html: words.label("There are no stories yet."))</p>\n" }
        content += "</main>\n\(html: channel.foot)"
        let frame = PageFrame(
            title: channel.title,
            description: channel.description,
            language: channel.language,
            address: channel.page,
            site: channel.title,
            kind: "website",
            picture: stories.lazy.compactMap(\.picture).first,
            head: PageData.list(channel.title, stories),
            alternates: channel.feeds
        )
        return frame.page(content)
    }
}

extension Channel {
    /// The address of its page; nil where none is published.
    var page: String? { PageItem.web(alternates.first { $0.mediaType == "text/html" }?.address) }

    /// Its formats for readers, with a title each.
    var feeds: [(title: String, mediaType: String, address: String)] {
        alternates.filter { $0.mediaType != "text/html" }.compactMap { feed in
            PageItem.web(feed.address).map { ("\(title) (\(feed.format))", feed.mediaType, $0) }
        }
    }

    /// The way to all feeds, and the formats of this one.
    var top: HTML {
        let words = PageWords(around: language)
        var top: HTML = "<nav class=\"top\" aria-label=\"Feeds\">\n"
        if let home = PageItem.web(link) {
            top += "<a class=\"home\" href=\"\(home)\">\(html: words.label("All feeds"))</a>\n"
        }
        top += formats(alternates.filter { $0.mediaType != "text/html" })
        top += "</nav>\n"
        return top
    }

    /// Links to some of its formats.
    func formats(_ feeds: [Alternate]) -> HTML {
        guard !feeds.isEmpty else { return "" }
        var list: HTML = "<ul class=\"formats\">\n"
        for feed in feeds {
            guard let address = PageItem.web(feed.address) else { continue }
            list += "<li><a href=\"\(address)\" type=\"\(feed.mediaType)\">\(feed.format)</a></li>\n"
        }
        list += "</ul>\n"
        return list
    }

    /// The last lines of its pages.
    var foot: HTML {
        let words = PageWords(around: language)
        var foot: HTML = """
            <footer class="foot">
            <p>\(html: words.label("Headlines, texts and pictures belong to the outlets named. All times are UTC."))</p>

            """
        if let contact {
            foot += """
                <p>\(html: words.label("Write to the desk:")) <a href="mailto:\(PercentEncoding.encoded(contact))">\
                <bdi>\(contact)</bdi></a></p>

                """
        }
        foot += "</footer>\n"
        return foot
    }
}
