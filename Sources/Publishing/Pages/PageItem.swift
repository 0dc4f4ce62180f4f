import Syndication

/// An item as pages show it.
struct PageItem {
    /// The item.
    let item: PublishedItem
    /// Its title, or what stands for it.
    let headline: String
    /// Its teaser, where that is not the headline.
    let teaser: String?
    /// Where its headline leads: to its own page, or else to the outlet.
    let address: String?
    /// The article at the outlet.
    let link: String?
    /// Our own words within it.
    let words: PageWords
    private let language: String?

    /// An item.
    init(_ item: PublishedItem) {
        self.item = item
        let title = item.article.title.trimmed
        let teaser = item.article.teaser.trimmed
        headline = title.isEmpty ? (teaser.isEmpty ? item.outlet : teaser) : title
        self.teaser = teaser.isEmpty || title.isEmpty ? nil : teaser
        link = PageItem.web(item.article.link)
        address = PageItem.web(item.page) ?? link
        language = item.article.language?.tag
        words = PageWords(around: language)
    }

    /// `lang` and `dir` of everything of the outlet's; an empty `lang` is one that is not known (HTML, 3.2.6.2).
    var tongue: HTML { "lang=\"\(language ?? "")\" dir=\"\(words.direction.rawValue)\"" }

    /// The headline, as a link where there is anything to lead to.
    var linkedHeadline: HTML { address.map { "<a href=\"\($0)\">\(headline)</a>" } ?? "\(headline)" }

    /// The outlet's name, which leads to the article there, or else to its home page.
    var outlet: HTML { PageItem.named(item.outlet, link ?? PageItem.web(item.outletPage)) }

    /// `Also: The Paper, Radio`; nil where no other outlet has the story.
    var also: HTML? {
        guard !item.also.isEmpty else { return nil }
        var line: HTML = "<p class=\"meta\">\(html: words.label("Also:"))"
        for (index, report) in item.also.enumerated() {
            line += "\(html: index == 0 ? " " : ", ")\(html: PageItem.named(report.outlet, PageItem.web(report.link)))"
        }
        line += "</p>\n"
        return line
    }

    /// The address of the lead picture.
    var picture: String? { PageItem.web(item.article.image?.address) }

    /// The lead picture; nil where there is none.
    func figure(isLazy: Bool) -> HTML? {
        guard let picture, let image = item.article.image else { return nil }
        let text = (image.description ?? image.title ?? "").trimmed
        var figure: HTML = "<div class=\"picture\"><img src=\"\(picture)\" alt=\"\(text == headline ? "" : text)\""
        if let width = image.width, let height = image.height, width > 0, height > 0 {
            figure += " width=\"\(width)\" height=\"\(height)\""
        }
        if isLazy { figure += " loading=\"lazy\"" }
        figure += " referrerpolicy=\"no-referrer\"></div>\n"
        return figure
    }

    /// The item in a list: headline, outlet, time, teaser.
    ///
    /// - Parameters:
    ///   - level: the heading's, 2 or 3.
    ///   - full: whether the picture and the other outlets are shown.
    /// - Returns: an `article`.
    func story(level: Int, full: Bool) -> HTML {
        var story: HTML = "<article class=\"story\" \(html: tongue)>\n"
        story += "<div class=\"text\">\n<h\(level)>\(html: linkedHeadline)</h\(level)>\n"
        story += "<p class=\"meta\">\(html: outlet) · \(html: words.time(item.article.published.time))</p>\n"
        if let teaser { story += "<p>\(teaser)</p>\n" }
        if full, let also { story += also }
        story += "</div>\n"
        if full, let figure = figure(isLazy: true) { story += figure }
        story += "</article>\n"
        return story
    }

    /// An address of the web in the characters a URL may hold; nil for any other, so that no page links to a script.
    static func web(_ address: String?) -> String? {
        guard let address, URLResolver.isWeb(address) else { return nil }
        return PercentEncoding.encoded(address)
    }

    /// A name, kept apart from the direction of the text around it.
    static func named(_ name: String, _ address: String?) -> HTML {
        address.map { "<a href=\"\($0)\"><bdi>\(name)</bdi></a>" } ?? "<bdi>\(name)</bdi>"
    }
}
