import Syndication

extension Vocabularies {
    /// Media RSS.
    static let mediaRSS = Vocabulary(
        prefix: "media",
        namespaces: [
            "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss", "http://tools.search.yahoo.com/mrss/",
        ],
        elements: [
            .container("group", in: .entry, inside: .entry),
            .container(
                "content",
                in: .entry,
                inside: .media,
                open: { builder, _ in builder.medium = Medium() },
                { builder, text in
                    var medium = builder.medium
                    medium.address = text.attribute(.url).map(text.resolve)
                    medium.type = text.attribute(.type)
                    medium.medium = text.attribute(.medium)
                    medium.width = ElementText.count(text.attribute(.width))
                    medium.height = ElementText.count(text.attribute(.height))
                    if medium != Medium() { builder.entry.media.append(medium) }
                }
            ),
            .text("title", in: .entry) { $0.entry.keepTitle($1.construct(.plain), isFallback: true) },
            .text("title", in: .media) { $0.medium.title = $1.nonEmpty },
            .text("description", in: .media) { $0.medium.description = $1.nonEmpty },
            .text("description", in: .entry) { builder, text in
                if builder.entry.summary == nil { builder.entry.summary = text.construct() }
            },
            .text("credit", in: .entry) { builder, text in
                builder.entry.credits.append(Credit(name: text.nonEmpty, role: text.attribute(.role)?.lowercased()))
            },
            .text("credit", in: .media) { builder, text in
                builder.medium.credit = text.nonEmpty
                builder.entry.credits.append(Credit(name: text.nonEmpty, role: text.attribute(.role)?.lowercased()))
            },
            thumbnail(in: .entry),
            thumbnail(in: .media),
            thumbnail(in: .channel),
            .text("category", in: .entry) { $0.entry.categories.add(mediaCategory($1)) },
            .text("category", in: .media) { $0.entry.categories.add(mediaCategory($1)) },
            .text("category", in: .channel) { $0.channel.categories.add(mediaCategory($1)) },
            .text("keywords", in: .entry) { builder, text in
                for word in text.value.split(separator: ",") {
                    builder.entry.categories.add(Category(term: word.trimmed))
                }
            },
        ]
    )

    private static func mediaCategory(_ text: ElementText) -> Category {
        Category(
            term: text.nonEmpty,
            scheme: text.attribute(.scheme) ?? "http://search.yahoo.com/mrss/category_schema",
            label: text.attribute(.label)
        )
    }

    private static func thumbnail(in scope: Scope) -> Element {
        .text("thumbnail", in: scope) { builder, text in
            guard let address = text.attribute(.url) ?? text.nonEmpty else { return }
            var picture = Picture(text.resolve(address))
            picture.width = ElementText.count(text.attribute(.width))
            picture.height = ElementText.count(text.attribute(.height))
            if scope == .channel {
                builder.channel.image = builder.channel.image ?? picture
            } else {
                builder.entry.thumbnails.append(picture)
            }
        }
    }
}
