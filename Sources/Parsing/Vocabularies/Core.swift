import Markup
import Syndication

extension Vocabularies {
    /// RSS 0.9x, 1.0 and 2.0 and Atom, which publishers mix: one vocabulary, told apart by what an element holds.
    static let core = Vocabulary(
        prefix: "",
        namespaces: [
            "http://www.w3.org/2005/atom", "http://purl.org/atom/ns#", "http://example.com/newformat#",
            "http://example.com/necho", "http://purl.org/echo/", "uri/of/echo/namespace#", "http://purl.org/pie/",
            "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
            "http://channel.netscape.com/rdf/simple/0.9/",
            "http://my.netscape.com/publish/formats/rss-0.91.dtd", "http://purl.org/net/rss1.1#",
            "http://backend.userland.com/rss", "http://backend.userland.com/rss2", "http://backend.userland.com/rss091",
            "http://backend.userland.com/rss092", "http://blogs.law.harvard.edu/tech/rss",
            "http://cyber.law.harvard.edu/rss/rss.html", "http://www.rssboard.org/rss-specification",
            "http://purl.org/rss/1.0/modules/rss091/", "http://purl.org/rss/1.0/modules/rss091#",
        ],
        elements: structure + channelTexts + entryTexts + persons + dates + pictures
    )

    private static let structure: [Element] = [
        .container(
            "channel",
            in: .channel,
            inside: .channel,
            open: { builder, attributes in
                if let about = attributes.value("about") { builder.channel.id = about }
            }
        ),
        .container(
            "item",
            in: .channel,
            inside: .entry,
            open: { builder, attributes in
                builder.openEntry(id: attributes.value("about"))
            },
            { builder, text in
                if let about = text.attribute(.about), builder.entry.id == nil { builder.entry.id = about }
                builder.closeEntry()
            }
        ),
        .container(
            "entry",
            in: .channel,
            inside: .entry,
            open: { builder, _ in builder.openEntry(id: nil) },
            { builder, _ in
                builder.closeEntry()
            }
        ),
        .mixed(
            "source",
            in: .entry,
            inside: .channel,
            open: { builder, _ in
                builder.outerChannels.append(builder.channel)
                builder.channel = ParsedChannel()
            },
            { builder, text in
                var source = builder.channel
                builder.channel = builder.outerChannels.popLast() ?? ParsedChannel()
                source.address = text.attribute(.url).map(text.resolve)
                if source.title == nil, let title = text.nonEmpty {
                    source.title = ParsedText(title, kind: .unspecified)
                }
                builder.entry.source = [source]
            }
        ),
    ]

    private static let channelTexts: [Element] = [
        .text("id", in: .channel) { $0.channel.id = $1.address ?? $0.channel.id },
        .text("title", in: .channel) { $0.channel.keepTitle($1.construct()) },
        .text("link", in: .channel) { $0.channel.addLink($1) },
        .text("description", in: .channel) { $0.channel.keepDescription($1.construct()) },
        .text("subtitle", in: .channel) { $0.channel.subtitle = $1.construct() },
        .text("tagline", in: .channel) { $0.channel.subtitle = $1.construct() },
        .text("summary", in: .channel) { $0.channel.summary = $1.construct() },
        .text("copyright", in: .channel) { $0.channel.rights = $1.construct() },
        .text("rights", in: .channel) { $0.channel.rights = $1.construct() },
        .text("language", in: .channel) { $0.channel.language = $1.nonEmpty },
        .text("category", in: .channel) { $0.channel.categories.add(.init($1)) },
        .text("generator", in: .channel) { builder, text in
            var generator = ParsedChannel.Generator()
            generator.name = text.nonEmpty
            generator.page = (text.attribute(.uri) ?? text.attribute(.url)).map(text.resolve)
            generator.version = text.attribute(.version)
            builder.channel.generator = generator
        },
        .text("icon", in: .channel) { $0.channel.icon = $1.address },
        .text("logo", in: .channel) { $0.channel.logo = $1.address },
        .text("ttl", in: .channel) { $0.channel.ttl = $1.count },
        .text("newlocation", in: .channel) { $0.channel.newAddress = $1.address },
        .container("redirect", in: .channel, inside: .channel),
        .container("skiphours", in: .channel, inside: .channel),
        .container("skipdays", in: .channel, inside: .channel),
        .text("hour", in: .channel) { builder, text in
            if let hour = text.count, hour <= 24, !builder.channel.skipHours.contains(hour % 24) {
                builder.channel.skipHours.append(hour % 24)
            }
        },
        .text("day", in: .channel) { builder, text in
            if let day = weekday(text.value), !builder.channel.skipDays.contains(day) {
                builder.channel.skipDays.append(day)
            }
        },
    ]

    private static func weekday(_ text: String) -> String? {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].first {
            $0.lowercased() == text.lowercased()
        }
    }

    private static let entryTexts: [Element] = [
        .text("guid", in: .entry) { builder, text in
            guard let guid = text.nonEmpty else { return }
            builder.entry.id = guid
            builder.entry.idIsPermalink = text.attribute(.isPermaLink)?.lowercased() != "false"
        },
        .text("id", in: .entry) { $0.entry.id = $1.address ?? $0.entry.id },
        .text("title", in: .entry) { $0.entry.keepTitle($1.construct()) },
        .text("link", in: .entry) { builder, text in
            builder.entry.addLink(text)
            builder.entry.keepReplies()
        },
        .text("description", in: .entry) { $0.entry.addSummary($1.construct()) },
        .text("summary", in: .entry) { $0.entry.addSummary($1.construct()) },
        .text("abstract", in: .entry) { $0.entry.addSummary($1.construct()) },
        .text("content", in: .entry) { builder, text in
            var content = text.construct()
            content.address = text.attribute(.src).map(text.resolve)
            builder.entry.contents.append(content)
        },
        .text("body", in: .entry) { $0.entry.contents.append($1.construct(.html)) },
        .text("copyright", in: .entry) { $0.entry.rights = $1.construct() },
        .text("rights", in: .entry) { $0.entry.rights = $1.construct() },
        .text("language", in: .entry) { $0.entry.language = $1.nonEmpty },
        .text("category", in: .entry) { $0.entry.categories.add(.init($1)) },
        .text("comments", in: .entry) { $0.entry.comments = $1.address },
        .text("enclosure", in: .entry) { builder, text in
            guard let address = (text.attribute(.url) ?? text.attribute(.href) ?? text.nonEmpty) else { return }
            var link = ParsedLink(text.resolve(address))
            link.relation = "enclosure"
            link.type = text.attribute(.type)
            link.length = ElementText.count(text.attribute(.length))
            builder.entry.addEnclosure(link)
        },
    ]

    private static let persons: [Element] = [
        person("author", in: .channel) { $0.channel.authors += $1 },
        person("managingeditor", in: .channel) { $0.channel.authors += $1 },
        person("contributor", in: .channel) { $0.channel.contributors += $1 },
        person("webmaster", in: .channel) { $0.channel.publisher = $1.first },
        person("author", in: .entry) { $0.entry.authors += $1 },
        person("contributor", in: .entry) { $0.entry.contributors += $1 },
        .text("name", in: .person) { $0.person.name = $1.nonEmpty },
        .text("email", in: .person) { $0.person.email = $1.nonEmpty },
        .text("uri", in: .person) { $0.person.page = $1.address },
        .text("url", in: .person) { $0.person.page = $1.address },
        .text("homepage", in: .person) { $0.person.page = $1.address },
    ]

    /// An element that is a person's name and address in text, or in elements as Atom has it.
    static func person(
        _ name: String,
        in scope: Scope,
        _ keep: @escaping @Sendable (FeedBuilder, [Person]) -> Void
    ) -> Element {
        .mixed(
            name,
            in: scope,
            inside: .person,
            open: { builder, _ in builder.person = Person() },
            { builder, text in
                var person = builder.person
                if person.isEmpty, let written = text.nonEmpty { person = PersonText.person(written) }
                if !person.isEmpty { keep(builder, [person]) }
            }
        )
    }

    private static let dates: [Element] = [
        .text("pubdate", in: .channel) { $0.channel.published = $1.nonEmpty },
        .text("published", in: .channel) { $0.channel.published = $1.nonEmpty },
        .text("issued", in: .channel) { $0.channel.published = $1.nonEmpty },
        .text("lastbuilddate", in: .channel) { $0.channel.updated = $1.nonEmpty },
        .text("updated", in: .channel) { $0.channel.updated = $1.nonEmpty },
        .text("modified", in: .channel) { $0.channel.updated = $1.nonEmpty },
        .text("created", in: .channel) { $0.channel.created = $1.nonEmpty },
        .text("pubdate", in: .entry) { $0.entry.published = $1.nonEmpty },
        .text("published", in: .entry) { $0.entry.published = $1.nonEmpty },
        .text("issued", in: .entry) { $0.entry.published = $1.nonEmpty },
        .text("updated", in: .entry) { $0.entry.updated = $1.nonEmpty },
        .text("modified", in: .entry) { $0.entry.updated = $1.nonEmpty },
        .text("created", in: .entry) { $0.entry.created = $1.nonEmpty },
        .text("expirationdate", in: .entry) { $0.entry.expires = $1.nonEmpty },
    ]

    /// RSS's image, which some publishers reduce to an address.
    private static func image(in scope: Scope, _ keep: @escaping @Sendable (FeedBuilder, Picture) -> Void) -> Element {
        .mixed(
            "image",
            in: scope,
            inside: .image,
            open: { builder, _ in builder.picture = Picture() },
            { builder, text in
                if builder.picture == Picture() {
                    let address = text.attribute(.href) ?? text.attribute(.url) ?? text.nonEmpty
                    builder.picture.address = address.map(text.resolve)
                }
                if builder.picture != Picture() { keep(builder, builder.picture) }
            }
        )
    }

    private static let pictures: [Element] = [
        image(in: .channel) { $0.channel.image = $1 },
        image(in: .entry) { $0.entry.image = $1 },
        .text("title", in: .image) { $0.picture.title = $1.nonEmpty },
        .text("url", in: .image) { $0.picture.address = $1.address },
        .text("link", in: .image) { $0.picture.link = $1.address },
        .text("description", in: .image) { $0.picture.description = $1.nonEmpty },
        .text("width", in: .image) { $0.picture.width = $1.count },
        .text("height", in: .image) { $0.picture.height = $1.count },
    ]
}
