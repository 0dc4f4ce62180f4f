import Syndication

extension Vocabularies {
    /// Entries that were deleted (RFC 6721).
    static let tombstones = Vocabulary(
        prefix: "at",
        namespaces: ["http://purl.org/atompub/tombstones/1.0"],
        elements: [
            .text("deleted-entry", in: .channel) { builder, text in
                guard let id = text.attribute(.ref).map(text.resolve), builder.feed.deleted.count < mostTombstones
                else { return }
                builder.feed.deleted.append(id)
            }
        ]
    )

    /// The most of them that are read from one document.
    private static let mostTombstones = 1000
}
