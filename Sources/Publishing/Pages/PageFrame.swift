import Syndication

/// What all pages have in common: the head, the first lines and the last.
struct PageFrame {
    /// The title.
    var title: String
    /// What search results and previews show below it; nil for nothing.
    var description: String?
    /// The language of our own words on it, the title included.
    var language: String
    /// The page's own address; nil where it has none.
    var address: String?
    /// The address search engines shall show; nil for the page's own.
    var canonical: String?
    /// The site's name.
    var site: String
    /// `website` or `article` (ogp.me).
    var kind: String
    /// The picture of previews.
    var picture: String?
    /// Further elements of the head.
    var head: HTML = ""
    /// Feeds that tell the same.
    var alternates: [(title: String, mediaType: String, address: String)] = []

    /// The page around its content.
    func page(_ content: HTML) -> [UInt8] {
        let words = PageWords(around: language)
        var page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language)" dir="\(words.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(html: PageStyle.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>

            """
        page.reserve(content.bytes.count + 12_000)
        if let description, !description.isEmpty {
            page += "<meta name=\"description\" content=\"\(description)\">\n"
            page += "<meta property=\"og:description\" content=\"\(description)\">\n"
        }
        page += """
            <meta property="og:title" content="\(title)">
            <meta property="og:type" content="\(kind)">
            <meta property="og:site_name" content="\(site)">

            """
        if let address { page += "<meta property=\"og:url\" content=\"\(address)\">\n" }
        if let picture { page += "<meta property=\"og:image\" content=\"\(picture)\">\n" }
        page += head
        if let canonical = canonical ?? address { page += "<link rel=\"canonical\" href=\"\(canonical)\">\n" }
        for other in alternates {
            page += """
                <link rel="alternate" type="\(other.mediaType)" title="\(other.title)" href="\(other.address)">

                """
        }
        page += PageFrame.style
        page += "</head>\n<body>\n"
        page += "<a class=\"skip\" href=\"#main\">\(html: words.label("Skip to the content"))</a>\n"
        page += content
        page += "</body>\n</html>\n"
        return page.bytes
    }

    private static let style: HTML = "<style>\(html: HTML(stringLiteral: PageStyle.sheet))</style>\n"
}

/// Our own words, which are English, within a text of another language.
struct PageWords {
    /// The direction of the text around.
    let direction: TextDirection
    private let isEnglish: Bool

    /// Words within a text of a language; nil for one that is not known.
    init(around language: String?) {
        direction = TextDirection(of: language)
        isEnglish = language.map { $0.lowercased() == "en" || $0.lowercased().hasPrefix("en-") } ?? false
    }

    /// Words, marked as English where they would be taken for something else.
    func label(_ text: HTML) -> HTML { isEnglish ? text : "<span lang=\"en\" dir=\"ltr\">\(html: text)</span>" }

    /// A time as `Wed, 15/06/2016 - 16:27`, UTC.
    func time(_ time: Timestamp, after words: HTML = "") -> HTML {
        let date = CivilDate(time)
        let (day, month, year) = (Digits(date.day), Digits(date.month), Digits(date.year, 4))
        let (hour, minute, second) = (Digits(date.hour), Digits(date.minute), Digits(date.second))
        return label(
            """
            \(html: words)<time datetime="\(year)-\(month)-\(day)T\(hour):\(minute):\(second)Z">\
            \(html: PageWords.weekdays[date.weekday]), \(day)/\(month)/\(year) - \(hour):\(minute)</time>
            """
        )
    }

    private static let weekdays: [HTML] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
}
