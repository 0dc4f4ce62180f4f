package import Syndication

/// Writes the page of one article: what the source carried or granted of it, and more of the same region.
package struct ArticlePageWriter {
    /// A writer.
    package init() {}

    /// The folder all pages are in, below the output folder.
    package static let folder = "articles/"

    /// The most other stories below an article.
    private static let mostOthers = 5

    /// The path of an article's page below the output folder: `articles/`, the last part of its identity, `.html`.
    ///
    /// A part that could not be the name of a file everywhere gives way to its hash.
    package static func path(_ id: ArticleID) -> String {
        let name = id.uri.utf8.split(separator: 0x3A).last.map { String(Substring($0)) } ?? ""
        let isSafe =
            (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIIDigit || $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
        return folder + (isSafe ? name : String(StableHash.hex(id.uri).prefix(24))) + ".html"
    }

    /// A headline or an address as it stands on pages.
    package static func escaped(_ text: String) -> [UInt8] { ("\(text.trimmed)" as HTML).bytes }

    /// The article a page is of, when it is the whole path or the address of one; nil for anything else.
    package static func name(ofPage address: String) -> String? {
        guard let start = address.range(ofASCII: "articles/"), address.hasSuffix(".html") else { return nil }
        return String(address[start.upperBound...].dropLast(5))
    }

    /// Writes the page; the same values always give the same bytes.
    ///
    /// - Parameters:
    ///   - item: the article.
    ///   - more: other stories of the channel, the first to be shown first; five are.
    ///   - channel: the region it is read in.
    /// - Returns: HTML in UTF-8.
    /// - Throws: `WriteError` when the page could not be built.
    package func write(
        _ item: PublishedItem,
        more: [PublishedItem],
        in channel: Channel
    ) throws(WriteError) -> [UInt8] {
        let story = PageItem(item)
        let others = more.filter { $0.article.story != item.article.story }.prefix(ArticlePageWriter.mostOthers)
        var content: HTML = "<header>\n\(html: channel.top)</header>\n<main id=\"main\">\n"
        content += article(story)
        if !others.isEmpty { content += section(others.map(PageItem.init), channel) }
        content += "</main>\n\(html: channel.foot)"
        let page = PageItem.web(item.page)
        let frame = PageFrame(
            title: story.headline,
            description: story.teaser,
            language: channel.language,
            address: page,
            // A whole text is found where it was first published.
            canonical: item.body == nil ? page : story.link ?? page,
            site: channel.title,
            kind: "article",
            picture: story.picture,
            head: head(story, page, channel),
            alternates: channel.feeds
        )
        return frame.page(content)
    }

    private func head(_ story: PageItem, _ page: String?, _ channel: Channel) -> HTML {
        let article = story.item.article
        return """
            <meta property="article:published_time" content="\(article.published.time.rfc3339)">
            <meta property="article:modified_time" content="\(article.updated.time.rfc3339)">
            <meta property="article:section" content="\(channel.title)">
            \(html: PageData.article(story, page: page, section: channel.title))
            """
    }

    private func article(_ story: PageItem) -> HTML {
        let (item, words) = (story.item, story.words)
        let article = item.article
        var html: HTML = """
            <article \(html: story.tongue)>
            <h1>\(story.headline)</h1>
            <p class="meta">\(html: story.outlet)\(html: authors(article)) · \
            \(html: words.time(article.published.time))</p>

            """
        if let figure = story.figure(isLazy: false) { html += figure }
        let text = item.body ?? PublishedText.text(item)
        if !text.isEmpty { html += "<div class=\"body\">\n\(sanitised: text)\n</div>\n" }
        if let link = story.link {
            html += """
                <p class="go"><a href="\(link)"><bdi dir="ltr">\(html: words.label("Read it at")) <bdi>\(item.outlet)</bdi></bdi></a></p>

                """
        }
        for file in article.enclosures {
            guard let address = PageItem.web(file.address), file.type?.hasPrefix("image/") != true else { continue }
            html += "<p class=\"meta\">\(html: words.label("File:")) \(html: PageItem.named(file.name, address))</p>\n"
        }
        if let also = story.also { html += also }
        html += "<p class=\"meta\">\(html: words.time(article.updated.time, after: "Last update: "))</p>\n"
        if let rights = article.rights { html += "<p class=\"meta\">\(rights)</p>\n" }
        html += "</article>\n"
        return html
    }

    /// ` · Ada Quay, Bo Quay`; nothing where no name is known.
    private func authors(_ article: Article) -> HTML {
        var names: HTML = ""
        for person in article.authors {
            guard let name = person.name, !name.isEmpty else { continue }
            names += names.bytes.isEmpty ? " · " : ", "
            names += PageItem.named(name, PageItem.web(person.page))
        }
        return names
    }

    private func section(_ others: [PageItem], _ channel: Channel) -> HTML {
        let words = PageWords(around: channel.language)
        var section: HTML = """
            <section class="more" aria-labelledby="more">
            <h2 id="more">\(html: words.label("More from")) \(html: PageItem.named(channel.title, channel.page))</h2>

            """
        for other in others { section += other.story(level: 3, full: false) }
        section += "</section>\n"
        return section
    }
}

extension PublishedItem {
    /// The whole text, where the source carried it and the desk may publish it.
    fileprivate var body: String? { showsBody ? article.body : nil }
}

extension Enclosure {
    /// Its title, or the last part of its address.
    fileprivate var name: String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return title ?? path.split(separator: "/").last.map(String.init) ?? address
    }
}
