import Syndication

extension Vocabularies {
    /// Dublin Core elements 1.1, which RSS 1.0 carries its dates and authors in.
    static let dublinCore = Vocabulary(
        prefix: "dc",
        namespaces: [
            "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/",
            "http://purl.org/rss/1.0/modules/dc/",
        ],
        elements: [
            .text("title", in: .channel) { $0.channel.keepTitle($1.construct(), isFallback: true) },
            .text("title", in: .entry) { $0.entry.keepTitle($1.construct(), isFallback: true) },
            .text("description", in: .channel) { $0.channel.keepDescription($1.construct(), isFallback: true) },
            .text("description", in: .entry) { builder, text in
                if builder.entry.summary == nil { builder.entry.summary = text.construct() }
            },
            person("creator", in: .channel) { $0.channel.authors += $1 },
            person("creator", in: .entry) { $0.entry.authors += $1 },
            person("author", in: .channel) { $0.channel.authors += $1 },
            person("author", in: .entry) { $0.entry.authors += $1 },
            person("publisher", in: .channel) { $0.channel.publisher = $1.first },
            person("publisher", in: .entry) { $0.entry.publisher = $1.first },
            person("contributor", in: .channel) { $0.channel.contributors += $1 },
            person("contributor", in: .entry) { $0.entry.contributors += $1 },
            .text("date", in: .channel) { $0.channel.updated = $1.nonEmpty },
            .text("date", in: .entry) { $0.entry.updated = $1.nonEmpty },
            .text("language", in: .channel) { $0.channel.language = $1.nonEmpty },
            .text("language", in: .entry) { $0.entry.language = $1.nonEmpty },
            .text("rights", in: .channel) { $0.channel.rights = $1.construct() },
            .text("rights", in: .entry) { $0.entry.rights = $1.construct() },
            .text("subject", in: .channel) { $0.channel.categories.add(Category($1)) },
            .text("subject", in: .entry) { $0.entry.categories.add(Category($1)) },
        ]
    )

    /// Dublin Core terms.
    static let dublinCoreTerms = Vocabulary(
        prefix: "dcterms",
        namespaces: ["http://purl.org/dc/terms/"],
        elements: [
            .text("created", in: .channel) { $0.channel.created = $1.nonEmpty },
            .text("created", in: .entry) { $0.entry.created = $1.nonEmpty },
            .text("issued", in: .channel) { $0.channel.published = $1.nonEmpty },
            .text("issued", in: .entry) { $0.entry.published = $1.nonEmpty },
            .text("modified", in: .channel) { $0.channel.updated = $1.nonEmpty },
            .text("modified", in: .entry) { $0.entry.updated = $1.nonEmpty },
        ]
    )

    /// The content module of RSS 1.0, used by RSS 2.0 for whole texts.
    static let content = Vocabulary(
        prefix: "content",
        namespaces: ["http://purl.org/rss/1.0/modules/content/"],
        elements: [
            .text("encoded", in: .entry) { builder, text in
                builder.entry.contents.append(text.construct(.html))
            }
        ]
    )

    /// The syndication module of RSS 1.0.
    static let syndication = Vocabulary(
        prefix: "sy",
        namespaces: ["http://purl.org/rss/1.0/modules/syndication/"],
        elements: [
            .text("updateperiod", in: .channel) { builder, text in
                let known = ["hourly", "daily", "weekly", "monthly", "yearly"].first { $0 == text.value.lowercased() }
                builder.channel.updatePeriod = builder.channel.updatePeriod ?? .init()
                builder.channel.updatePeriod?.period = known
            },
            .text("updatefrequency", in: .channel) { builder, text in
                guard let frequency = text.count, frequency > 0 else { return }
                builder.channel.updatePeriod = builder.channel.updatePeriod ?? .init()
                builder.channel.updatePeriod?.frequency = frequency
            },
            .text("updatebase", in: .channel) { builder, text in
                builder.channel.updatePeriod = builder.channel.updatePeriod ?? .init()
                builder.channel.updatePeriod?.base = text.nonEmpty
            },
        ]
    )

    /// The Creative Commons module of RSS 2.0.
    static let creativeCommons = Vocabulary(
        prefix: "creativecommons",
        namespaces: ["http://backend.userland.com/creativecommonsrssmodule"],
        elements: [
            .text("license", in: .channel) { $0.channel.license = $1.address },
            .text("license", in: .entry) { $0.entry.license = $1.address },
        ]
    )

    /// Creative Commons' own vocabulary, as RSS 1.0 uses it.
    static let creativeCommonsRDF = Vocabulary(
        prefix: "cc",
        namespaces: ["http://web.resource.org/cc/", "http://creativecommons.org/ns#"],
        elements: [
            .text("license", in: .channel) { builder, text in
                builder.channel.license = text.attribute(.resource).map(text.resolve) ?? text.address
            },
            .text("license", in: .entry) { builder, text in
                builder.entry.license = text.attribute(.resource).map(text.resolve) ?? text.address
            },
        ]
    )

    /// FeedBurner and Pheedo count clicks: the publisher's own link stands beside theirs.
    static let feedBurner = Vocabulary(
        prefix: "feedburner",
        namespaces: ["http://rssnamespace.org/feedburner/ext/1.0", "http://www.pheedo.com/namespace/pheedo"],
        elements: [
            .text("origlink", in: .entry) { $0.entry.originalLink = $1.address }
        ]
    )
}
