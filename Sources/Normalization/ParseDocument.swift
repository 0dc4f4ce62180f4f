package import Syndication

/// The document `meridian parse` prints: one parsed feed, texts sanitised, addresses absolute, dates in UTC.
package struct ParseDocument {
    private let texts: TextResolver
    private let languages: [String?]

    /// The document of a feed that was read.
    ///
    /// `contentLanguage`: the Content-Language header, used where the document itself names no language.
    package static func of(_ feed: ParsedFeed, contentLanguage: String? = nil) -> JSONValue {
        let channel = feed.channel
        let document = ParseDocument(
            texts: TextResolver(format: feed.format),
            languages: [channel.language, channel.rootLanguage, contentLanguage]
        )
        return .members([
            ("schema", "parse-output/1".json),
            ("status", (feed.isRecovered ? "recovered" : "ok").json),
            ("format", feed.format.rawValue.json),
            ("encoding", feed.encoding.json),
            ("warnings", list(feed.warnings.map(warning))),
            ("feed", document.channel(channel, language: document.feedLanguage)),
            ("entries", .array(feed.entries.map(document.entry))),
        ])
    }

    /// The document of what could not be read.
    package static func of(_ error: ParseError) -> JSONValue {
        var line: JSONValue?
        if case .malformed(let number, _) = error { line = .number(Double(number)) }
        return .members([
            ("schema", "parse-output/1".json),
            ("status", "error".json),
            ("format", "unknown".json),
            ("error", .members([("code", error.code.json), ("message", error.message.json), ("line", line)])),
            ("entries", .array([])),
        ])
    }

    private var feedLanguage: String? { languages.lazy.compactMap { LanguageTag.tidy($0) }.first }

    private static func warning(_ warning: ParseWarning) -> JSONValue {
        .members([
            ("code", warning.code.json), ("message", warning.message.json),
            ("line", warning.line.map { .number(Double($0)) }),
        ])
    }

    // MARK: - Feed

    private func channel(_ channel: ParsedChannel, language: String?) -> JSONValue {
        .members([
            ("id", channel.id?.json),
            ("url", channel.address?.json),
            ("title", text(channel.title)),
            ("subtitle", text(channel.subtitle)),
            ("summary", text(channel.summary)),
            ("rights", text(channel.rights)),
            ("link", EntryLinks.page(of: channel)?.json),
            ("links", list(channel.links.map(link))),
            ("self", EntryLinks.first("self", in: channel.links)?.json),
            (
                "hubs",
                list(channel.links.filter { $0.relation == "hub" && !$0.address.isEmpty }.map { $0.address.json })
            ),
            ("next", EntryLinks.first("next", in: channel.links)?.json),
            ("new_url", channel.newAddress?.json),
            ("language", language?.json),
            ("published", date(channel.published)),
            ("updated", date(channel.updated)),
            ("created", date(channel.created)),
            ("authors", list(channel.authors.map(person))),
            ("contributors", list(channel.contributors.map(person))),
            ("publisher", channel.publisher.map(person)),
            ("categories", list(channel.categories.map(category))),
            ("generator", channel.generator.flatMap(generator)),
            ("icon", channel.icon?.json),
            ("logo", channel.logo?.json),
            ("image", channel.image.map(picture)),
            ("enclosures", list(channel.enclosures.map(enclosure))),
            ("license", channel.license?.json),
            ("ttl", number(channel.ttl)),
            ("skip_hours", list(channel.skipHours.map { .number(Double($0)) })),
            ("skip_days", list(channel.skipDays.map(\.json))),
            ("update_period", channel.updatePeriod.flatMap(updatePeriod)),
            ("explicit", channel.isExplicit.map { .bool($0) }),
            ("block", channel.isBlocked ? .bool(true) : nil),
            ("complete", channel.isComplete ? .bool(true) : nil),
            ("expired", channel.isExpired ? .bool(true) : nil),
            ("geo", channel.geometry.map(geometry)),
        ])
    }

    private func generator(_ generator: ParsedChannel.Generator) -> JSONValue? {
        let members: JSONValue = .members([
            ("name", generator.name?.json), ("uri", generator.page?.json), ("version", generator.version?.json),
        ])
        return members == .object([]) ? nil : members
    }

    private func updatePeriod(_ period: ParsedChannel.UpdatePeriod) -> JSONValue? {
        let members: JSONValue = .members([
            ("period", period.period?.json), ("frequency", number(period.frequency)), ("base", date(period.base)),
        ])
        return members == .object([]) ? nil : members
    }

    // MARK: - Entries

    private func entry(_ entry: ParsedEntry) -> JSONValue {
        let page = EntryLinks.page(of: entry)
        let idIsLink = entry.idIsPermalink == true && entry.links.allSatisfy { $0.relation != "alternate" }
        return .members([
            ("id", entry.id?.json),
            ("id_is_link", entry.idIsPermalink == nil ? nil : .bool(idIsLink)),
            ("title", text(entry.title)),
            // Readers look for a summary first: the text stands in for a missing one.
            ("summary", text(entry.summary ?? entry.contents.first { $0.address == nil })),
            ("content", list(entry.contents.compactMap(content))),
            ("rights", text(entry.rights)),
            ("link", page?.json),
            ("links", list(entry.links.map(link))),
            ("authors", list(entry.authors.map(person))),
            ("contributors", list(entry.contributors.map(person))),
            ("publisher", entry.publisher.map(person)),
            ("published", date(entry.published)),
            ("updated", date(entry.updated)),
            ("created", date(entry.created)),
            ("expires", date(entry.expires)),
            ("categories", list(entry.categories.map(category))),
            ("enclosures", list(entry.enclosures.map(enclosure))),
            ("media", list(entry.media.map(medium))),
            ("thumbnails", list(entry.thumbnails.map(picture))),
            ("credits", list(entry.credits.map { .members([("name", $0.name?.json), ("role", $0.role?.json)]) })),
            ("image", entry.image.map(picture)),
            ("comments", entry.comments?.json),
            ("license", entry.license?.json),
            ("language", LanguageTag.tidy(entry.language)?.json),
            ("explicit", entry.isExplicit.map { .bool($0) }),
            ("block", entry.isBlocked ? .bool(true) : nil),
            ("duration_seconds", entry.seconds.map { .number($0) }),
            ("geo", entry.geometry.map(geometry)),
            ("source", entry.source.first.map { channel($0, language: LanguageTag.tidy($0.language)) }),
        ])
    }

    private func content(_ text: ParsedText) -> JSONValue? {
        guard let address = text.address else { return self.text(text) }
        guard let safe = EntryLinks.safe(address) else { return nil }
        var type: JSONValue?
        if case .other(let declared) = text.kind { type = declared.json }
        return .members([
            ("type", type), ("src", safe.json), ("language", language(of: text)), ("base", text.base?.json),
        ])
    }

    // MARK: - Parts

    private func text(_ text: ParsedText?) -> JSONValue? {
        guard let text else { return nil }
        let resolved = texts.resolve(text)
        return .members([
            ("type", resolved.type.json), ("value", resolved.value.json), ("language", language(of: text)),
            ("base", text.base?.json),
        ])
    }

    /// The xml:lang in force, where a blank one says "none"; else the document's language.
    private func language(of text: ParsedText) -> JSONValue? {
        guard let written = text.language else { return feedLanguage?.json }
        return LanguageTag.tidy(written)?.json ?? .null
    }

    private func link(_ link: ParsedLink) -> JSONValue {
        .members([
            ("rel", link.relation.json), ("href", link.address.isEmpty ? nil : EntryLinks.safe(link.address)?.json),
            ("type", link.type?.json),
            ("hreflang", link.language?.json), ("title", link.title?.json), ("length", number(link.length)),
        ])
    }

    private func person(_ person: Person) -> JSONValue {
        .members([("name", person.name?.json), ("email", person.email?.json), ("uri", person.page?.json)])
    }

    private func category(_ category: Category) -> JSONValue {
        .members([("term", category.term?.json), ("scheme", category.scheme?.json), ("label", category.label?.json)])
    }

    private func enclosure(_ enclosure: Enclosure) -> JSONValue {
        .members([
            ("url", enclosure.address.json), ("type", enclosure.type?.json), ("length", number(enclosure.length)),
            ("title", enclosure.title?.json), ("duration_seconds", enclosure.seconds.map { .number($0) }),
        ])
    }

    private func medium(_ medium: Medium) -> JSONValue {
        .members([
            ("url", medium.address?.json), ("type", medium.type?.json), ("medium", medium.medium?.json),
            ("width", number(medium.width)), ("height", number(medium.height)), ("title", medium.title?.json),
            ("description", medium.description?.json), ("credit", medium.credit?.json),
            ("alt", medium.alternative?.json),
        ])
    }

    private func picture(_ picture: Picture) -> JSONValue {
        .members([
            ("url", picture.address?.json), ("title", picture.title?.json), ("link", picture.link?.json),
            ("description", picture.description?.json), ("width", number(picture.width)),
            ("height", number(picture.height)),
        ])
    }

    private func geometry(_ geometry: Geometry) -> JSONValue {
        let pairs = stride(from: 0, to: geometry.coordinates.count, by: 2).map { index in
            JSONValue.array([.number(geometry.coordinates[index]), .number(geometry.coordinates[index + 1])])
        }
        let coordinates: JSONValue =
            switch geometry.shape {
            case .point: pairs[0]
            case .polygon: .array([.array(pairs)])
            case .line, .box: .array(pairs)
            }
        return .members([
            ("type", geometry.shape.rawValue.json), ("coordinates", coordinates), ("name", geometry.name?.json),
        ])
    }

    private func date(_ written: String?) -> JSONValue? { written.flatMap(FeedDate.parse)?.rfc3339.json }

    private func number(_ number: Int?) -> JSONValue? { number.map { .number(Double($0)) } }

    private func list(_ elements: [JSONValue]) -> JSONValue? { ParseDocument.list(elements) }

    private static func list(_ elements: [JSONValue]) -> JSONValue? { elements.isEmpty ? nil : .array(elements) }
}
