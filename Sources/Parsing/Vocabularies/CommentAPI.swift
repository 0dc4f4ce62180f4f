import Syndication

extension Vocabularies {
    /// The Well-Formed Web's CommentAPI: the feed of an entry's comments, as Atom links to it (RFC 4685, section 4).
    static let commentAPI = Vocabulary(
        prefix: "wfw",
        namespaces: ["http://wellformedweb.org/commentapi/"],
        elements: [
            .text("commentrss", in: .entry) { builder, text in
                guard let address = text.address else { return }
                var link = ParsedLink(address)
                link.relation = "replies"
                link.type = "application/rss+xml"
                builder.entry.links.append(link)
            }
        ]
    )
}
