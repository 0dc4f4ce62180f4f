import Markup
import Syndication

extension Vocabularies {
    private static let scheme = "http://www.itunes.com/"

    /// Apple's podcast vocabulary.
    static let iTunes = Vocabulary(
        prefix: "itunes",
        namespaces: ["http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/dtds/podcast-1.0.dtd"],
        elements: [
            person("author", in: .channel) { builder, persons in
                if builder.channel.authors.isEmpty { builder.channel.authors = persons }
            },
            person("author", in: .entry) { builder, persons in
                if builder.entry.authors.isEmpty { builder.entry.authors = persons }
            },
            person("owner", in: .channel) { $0.channel.publisher = $1.first },
            .text("name", in: .person) { $0.person.name = $1.nonEmpty },
            .text("email", in: .person) { $0.person.email = $1.nonEmpty },
            .text("subtitle", in: .channel) { $0.channel.keepDescription($1.construct(), isFallback: true) },
            .text("summary", in: .channel) { builder, text in
                if builder.channel.summary == nil { builder.channel.summary = text.construct() }
            },
            .text("subtitle", in: .entry) { builder, text in
                if builder.entry.summary == nil { builder.entry.summary = text.construct() }
            },
            .text("summary", in: .entry) { builder, text in
                if builder.entry.summary == nil { builder.entry.summary = text.construct() }
            },
            .text("image", in: .channel) { builder, text in
                guard let address = text.attribute(.href) ?? text.attribute(.url) ?? text.nonEmpty else { return }
                if builder.channel.image?.address == nil { builder.channel.image = Picture(text.resolve(address)) }
            },
            .text("image", in: .entry) { builder, text in
                guard let address = text.attribute(.href) ?? text.attribute(.url) ?? text.nonEmpty else { return }
                builder.entry.image = Picture(text.resolve(address))
            },
            .container(
                "category",
                in: .channel,
                inside: .category,
                open: { builder, attributes in
                    builder.channel.categories.add(Category(term: attributes.value("text"), scheme: scheme))
                }
            ),
            .container(
                "category",
                in: .entry,
                inside: .category,
                open: { builder, attributes in
                    builder.entry.categories.add(Category(term: attributes.value("text"), scheme: scheme))
                }
            ),
            .container(
                "category",
                in: .category,
                inside: .category,
                open: { builder, attributes in
                    let category = Category(term: attributes.value("text"), scheme: scheme)
                    if builder.isEntryPart {
                        builder.entry.categories.add(category)
                    } else {
                        builder.channel.categories.add(category)
                    }
                }
            ),
            .text("keywords", in: .channel) { builder, text in
                for word in keywords(text.value) { builder.channel.categories.add(word) }
            },
            .text("keywords", in: .entry) { builder, text in
                for word in keywords(text.value) { builder.entry.categories.add(word) }
            },
            .text("explicit", in: .channel) { $0.channel.isExplicit = explicit($1) },
            .text("explicit", in: .entry) { $0.entry.isExplicit = explicit($1) },
            .text("block", in: .channel) { $0.channel.isBlocked = word($1) == "yes" },
            .text("block", in: .entry) { $0.entry.isBlocked = word($1) == "yes" },
            // As it was before itunes:image.
            .text("link", in: .channel) { builder, text in
                guard text.attribute(.rel) == "image", let address = text.attribute(.href) else { return }
                if builder.channel.image == nil { builder.channel.image = Picture(text.resolve(address)) }
            },
            .text("complete", in: .channel) { $0.channel.isComplete = $1.value.lowercased() == "yes" },
            .text("new-feed-url", in: .channel) { $0.channel.newAddress = $1.address },
            .text("duration", in: .entry) { $0.entry.seconds = seconds($1.value) },
        ]
    )

    private static func keywords(_ text: String) -> [Category] {
        let byComma = text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        let words = byComma.count > 1 ? byComma : text.split(whereSeparator: { $0.isWhitespace }).map(String.init)
        return words.map { Category(term: $0, scheme: scheme) }
    }

    /// A word in lower case; Apple takes none with white space around it.
    private static func word(_ text: ElementText) -> String { text.wasTrimmed ? "" : text.value.lowercased() }

    private static func explicit(_ text: ElementText) -> Bool? {
        switch word(text) {
        case "yes", "true", "explicit": true
        case "no", "false", "clean": false
        default: nil
        }
    }

    /// Seconds written as `H:MM:SS`, `MM:SS` or a number.
    static func seconds(_ text: String) -> Double? {
        var total = 0.0
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard !parts.isEmpty, parts.count <= 3 else { return nil }
        for part in parts {
            guard let number = Double(part.trimmed), number >= 0, number < 1e9 else { return nil }
            total = total * 60 + number
        }
        return total
    }
}
