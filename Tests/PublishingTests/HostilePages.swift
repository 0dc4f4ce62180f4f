import Syndication

/// What pages are tried with.
enum HostilePages {
    /// A channel with a page and a format for readers.
    static let channel: Channel = {
        var channel = Stories.channel
        channel.alternates = [
            Channel.Alternate(
                format: "RSS",
                mediaType: "application/rss+xml",
                address: "https://desk.example/world.xml"
            ),
            Channel.Alternate(format: "Web page", mediaType: "text/html", address: "https://desk.example/world.html"),
        ]
        return channel
    }()

    /// Texts that would come alive where a sign of markup is not escaped.
    static let hostile = [
        "<script>go()</script>", "</title><script>go()</script>", "</style><img src=x onerror=go()>",
        "</script><script>go()</script>", "<!--<script>", "-->", "]]>", "\" onmouseover=\"go()", "' onmouseover='go()",
        // One `Character` each, which is not the sign alone.
        "x\"\u{301} onmouseover=\"\u{301}go() ", "<\u{338}script>", "\"\u{200D} autofocus onfocus=go() ",
        "&lt;script&gt;go()&lt;/script&gt;", "{{title}} ${title} \\(title)",
        "\u{0}\u{8}\u{85}\u{FFFE}\u{FFFF}",
        "\u{2028}\u{2029}\\u003c/script>\\", "\u{202E}txet", "javascript:go()",
    ]

    /// An item that says the same everywhere.
    static func item(saying text: String) -> PublishedItem {
        var item = Stories.full
        item.article.title = text
        item.article.teaser = text
        item.article.rights = text
        item.article.link = "https://harbour.example/" + text
        item.article.authors = [Person(name: text, page: text)]
        item.article.language = ArticleLanguage(text, .declared)
        item.article.image = Picture("https://harbour.example/" + text)
        item.article.image?.description = "Seen: " + text
        item.article.enclosures = [Enclosure("https://harbour.example/" + text)]
        item.outlet = text
        item.outletPage = text
        item.also = [PublishedItem.OtherReport(outlet: text, title: text, link: text)]
        item.page = "https://desk.example/articles/" + text
        return item
    }

    /// A channel that says the same everywhere.
    static func channel(saying text: String) -> Channel {
        var channel = HostilePages.channel
        channel.title = text
        channel.description = text
        channel.link = text
        channel.language = text
        channel.contact = text
        channel.alternates[0].format = text
        return channel
    }
}
