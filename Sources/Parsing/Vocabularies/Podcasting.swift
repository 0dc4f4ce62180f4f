import Syndication

extension Vocabularies {
    private static let podcastingNamespace = "https://podcastindex.org/namespace/1.0"

    /// Podcasting 2.0: persons, places, pictures, licences and files beside an episode.
    ///
    /// The schedule of `updateFrequency` is left out: it says when episodes come, not how often to ask for them. So is
    /// what only a player needs, such as numbers of seasons and episodes, and live events.
    static let podcasting = Vocabulary(
        prefix: "podcast",
        namespaces: [
            podcastingNamespace, "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
        ],
        elements: show + episode + showOrEpisode + podcastPictures
    )

    private static let show: [Element] = [
        .text("guid", in: .channel) { builder, text in
            if builder.channel.id == nil { builder.channel.id = text.nonEmpty }
        },
        .text("medium", in: .channel) { builder, text in
            builder.channel.categories.add(Category(term: text.nonEmpty, scheme: podcastingNamespace))
        },
        .text("locked", in: .channel) { builder, text in
            guard let owner = text.attribute(.owner), builder.channel.publisher == nil else { return }
            builder.channel.publisher = Person(email: owner)
        },
        .text("updatefrequency", in: .channel) { builder, text in
            if text.attribute(.complete)?.lowercased() == "true" { builder.channel.isComplete = true }
        },
    ]

    private static let episode: [Element] = [
        file("transcript"),
        file("chapters"),
        // The post under which readers are to comment; without an address where comments are not wanted.
        .text("socialinteract", in: .entry) { builder, text in
            guard builder.entry.comments == nil, let address = text.attribute(.uri), URLResolver.isWeb(address) else {
                return
            }
            builder.entry.comments = address
        },
        .container(
            "alternateenclosure",
            in: .entry,
            inside: .media,
            open: { builder, _ in builder.medium = Medium() },
            { builder, text in
                var medium = builder.medium
                guard medium.address != nil else { return }
                medium.type = text.attribute(.type)
                medium.height = ElementText.count(text.attribute(.height))
                medium.title = text.attribute(.title)
                builder.entry.media.append(medium)
            }
        ),
        // One file in several places: the first that the web leads to, and that is the file rather than its torrent.
        .text("source", in: .media) { builder, text in
            guard builder.medium.address == nil,
                text.attribute(.contentType)?.lowercased() != "application/x-bittorrent",
                let address = text.attribute(.uri), URLResolver.isWeb(address)
            else { return }
            builder.medium.address = address
        },
    ]

    private static let showOrEpisode: [Element] = [
        .text("location", in: .channel, .entry) { builder, text in
            builder.keepLocation(text, latitudeFirst: text.attribute(.geo).map(point) ?? [])
        },
        .text("person", in: .channel, .entry) { $0.keepPodcastPerson($1) },
        .text("license", in: .channel, .entry) { $0.keepPodcastLicense($1) },
        .text("funding", in: .channel, .entry) { $0.keepPayment($1) },
    ]

    private static let podcastPictures: [Element] = [
        .text("image", in: .channel, .entry) { builder, text in
            // It may be a film.
            guard text.attribute(.type)?.hasPrefix("image/") ?? true else { return }
            var picture = Picture(text.attribute(.href))
            picture.title = text.attribute(.alt)
            picture.width = ElementText.count(text.attribute(.width))
            picture.height = ElementText.count(text.attribute(.height))
            builder.keepPodcastPicture(picture, text)
        },
        // As it was before podcast:image.
        .text("images", in: .channel, .entry) { builder, text in
            if let picture = text.attribute(.srcset).flatMap(widest) { builder.keepPodcastPicture(picture, text) }
        },
    ]

    /// A file about an episode, as a link with the element's name as its relation.
    private static func file(_ relation: String) -> Element {
        .text(relation, in: .entry) { builder, text in
            guard let address = text.attribute(.url) else { return }
            var link = ParsedLink(text.resolve(address))
            link.relation = text.attribute(.rel)?.lowercased() == "captions" ? "captions" : relation
            link.type = text.attribute(.type)
            link.language = text.attribute(.language)
            builder.entry.links.append(link)
        }
    }

    /// The latitude and longitude of a `geo:` URI (RFC 5870); none for anything else.
    private static func point(_ address: String) -> [Double] {
        guard address.lowercased().hasPrefix("geo:") else { return [] }
        let numbers = address.dropFirst(4).prefix { $0 != ";" }.split(separator: ",").map { Double($0.trimmed) }
        guard numbers.count >= 2, let latitude = numbers[0], let longitude = numbers[1] else { return [] }
        return [latitude, longitude]
    }

    /// The widest picture of a `srcset`, which HTML defines; nil when there is none.
    private static func widest(_ set: String) -> Picture? {
        var pictures: [Picture] = []
        for written in set.split(whereSeparator: { $0.isWhitespace }) {
            let word = String(written.hasSuffix(",") ? written.dropLast() : written)
            if word.hasSuffix("w"), let width = ElementText.count(String(word.dropLast())), !pictures.isEmpty {
                pictures[pictures.count - 1].width = width
            } else if !word.isEmpty {
                pictures.append(Picture(word))
            }
        }
        return pictures.max { ($0.width ?? 0) < ($1.width ?? 0) }
    }
}

extension FeedBuilder {
    /// Roles of the Podcast Taxonomy that write what is told; the others take part in it.
    private static let writers: Set<String> = ["author", "co-writer", "guest writer", "reporter", "writer"]

    /// Keeps somebody who took part.
    fileprivate func keepPodcastPerson(_ text: ElementText) {
        guard let name = text.nonEmpty else { return }
        let role = text.attribute(.role)?.lowercased()
        let person = Person(name: name, page: text.attribute(.href).map(text.resolve))
        let isWriter = role.map { FeedBuilder.writers.contains($0) } ?? false
        if isEntryPart {
            entry.credits.append(Credit(name: name, role: role))
            if isWriter { entry.authors.addNew(person) } else { entry.contributors.addNew(person) }
        } else {
            if isWriter { channel.authors.addNew(person) } else { channel.contributors.addNew(person) }
        }
    }

    /// Keeps the address of a licence, and its short name where no other word is said about rights.
    fileprivate func keepPodcastLicense(_ text: ElementText) {
        let address = text.attribute(.url).map(text.resolve)
        let name = text.nonEmpty.map { ParsedText($0, kind: .plain) }
        if isEntryPart {
            entry.license = entry.license ?? address
            entry.rights = entry.rights ?? name
        } else {
            channel.license = channel.license ?? address
            channel.rights = channel.rights ?? name
        }
    }

    /// Keeps a page that takes payments, under the relation that IANA lists for one.
    fileprivate func keepPayment(_ text: ElementText) {
        guard let address = text.attribute(.url) else { return }
        var link = ParsedLink(text.resolve(address))
        link.relation = "payment"
        link.title = text.nonEmpty
        if isEntryPart { entry.links.append(link) } else { channel.links.append(link) }
    }

    /// Keeps the place something is about, which is not always where it was made, unless there is one already.
    fileprivate func keepLocation(_ text: ElementText, latitudeFirst: [Double]) {
        let known = isEntryPart ? entry.geometry : channel.geometry
        guard known == nil, text.attribute(.rel)?.lowercased() != "creator" else { return }
        keepGeometry(.point, latitudeFirst)
        if isEntryPart { entry.geometry?.name = text.nonEmpty } else { channel.geometry?.name = text.nonEmpty }
    }

    /// Keeps a picture, if it has an address: a channel's only where there is none yet.
    fileprivate func keepPodcastPicture(_ picture: Picture, _ text: ElementText) {
        guard let address = picture.address else { return }
        var picture = picture
        picture.address = text.resolve(address)
        if isEntryPart {
            entry.thumbnails.append(picture)
        } else if channel.image?.address == nil {
            channel.image = picture
        }
    }
}

extension [Person] {
    /// Adds a person unless somebody of that name is there already.
    fileprivate mutating func addNew(_ person: Person) {
        if !contains(where: { $0.name == person.name }) { append(person) }
    }
}
