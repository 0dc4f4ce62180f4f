import Syndication

/// A fixed set of items to publish.
enum Stories {
    static let channel: Channel = {
        var channel = head
        channel.alternates = [
            Channel.Alternate(
                format: "RSS",
                mediaType: "application/rss+xml",
                address: "https://desk.example/world.xml"
            ),
            Channel.Alternate(
                format: "Atom",
                mediaType: "application/atom+xml",
                address: "https://desk.example/world.atom"
            ),
        ]
        return channel
    }()

    private static let head = Channel(
        path: "world.xml",
        title: "World <desk> & more",
        description: "All stories, newest first",
        link: "https://desk.example/",
        address: "https://desk.example/world.xml",
        language: "en",
        contact: "desk@desk.example"
    )

    static let all = [hostile, rightToLeft, full, bare]

    private static func time(_ day: Int, _ hour: Int) -> Timestamp {
        CivilDate(year: 2026, month: 3, day: day, hour: hour).timestamp
    }

    private static func draft(_ key: String, title: String, published: Timestamp, updated: Timestamp) -> Article {
        let source = SourceID("https://harbour.example/feed.xml")
        return Article(
            id: ArticleID(authority: "desk.example", source: source, key: key),
            source: source,
            title: title,
            published: Dated(published, .declared),
            updated: Dated(updated, .declared),
            firstSeen: published
        )
    }

    private static func item(_ article: Article, regions: [String] = [], showsBody: Bool = false) -> PublishedItem {
        PublishedItem(
            article: article,
            outlet: "Harbour notices",
            outletFeed: "https://harbour.example/feed.xml",
            outletPage: "https://harbour.example/",
            regionNames: regions,
            showsBody: showsBody
        )
    }

    /// A title that readers could take for markup, a file of unknown length and kind, a body that is not granted.
    static let hostile: PublishedItem = {
        var article = draft("hostile", title: "<b>x</b> & y", published: time(4, 9), updated: time(4, 9))
        article.link = "https://harbour.example/hostile?a=1&b=2"
        article.teaser = "5 < 7 & more"
        article.body = "<p>Kept back</p>"
        article.enclosures = [
            Enclosure("https://harbour.example/quay plan.mp3"), Enclosure("https://harbour.example/second.mp3"),
        ]
        return item(article)
    }()

    /// A title and a summary from right to left.
    static let rightToLeft: PublishedItem = {
        var article = draft("rtl", title: "הרציף סגור עד הצהריים", published: time(4, 8), updated: time(4, 8))
        article.link = "https://harbour.example/rtl"
        article.language = ArticleLanguage("he", .declared)
        article.summary = "<p dir=\"rtl\">הרציף סגור</p>"
        return item(article, regions: ["Israel", "Middle East"])
    }()

    /// Everything an article may have, updated last of all.
    static let full: PublishedItem = {
        var article = draft("full", title: "Quay open again", published: time(3, 12), updated: time(4, 10))
        article.link = "https://harbour.example/full"
        article.summary = "The quay is <em>open</em> again."
        article.body = "<p>The quay is <em>open</em> again.</p><p>Ships may land.</p>"
        article.authors = [
            Person(name: "Ada Quay", email: "ada@harbour.example"), Person(email: "bo@harbour.example"),
            Person(page: "https://harbour.example/cy"),
        ]
        article.categories = [
            Category(term: "ships"), Category(term: "land", label: "Landing"), Category(term: "Norway"),
        ]
        article.image = Picture("https://harbour.example/quay.jpg?w=1&h=2")
        var film = Enclosure("https://harbour.example/quay.mp4")
        film.type = "video/mp4"
        film.length = 1024
        article.enclosures = [film]
        article.rights = "© Harbour notices"
        var full = Stories.item(article, regions: ["Norway", "Europe"], showsBody: true)
        full.also = [
            PublishedItem.OtherReport(
                outlet: "Coast <Radio>",
                title: "Quay opens",
                link: "https://radio.example/?a=1&b=2"
            ),
            PublishedItem.OtherReport(outlet: "Paper", title: "Quay open again", link: nil),
        ]
        return full
    }()

    /// No more than an article must have, from a file.
    static let bare: PublishedItem = {
        PublishedItem(
            article: draft("bare", title: "Tide table", published: time(2, 12), updated: time(2, 12)),
            outlet: "Harbour notices",
            outletFeed: nil,
            outletPage: nil,
            regionNames: [],
            showsBody: true
        )
    }()
}
