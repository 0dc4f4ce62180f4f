import Syndication

extension Vocabularies {
    /// Atom's threading extension (RFC 4685): what an entry answers, as a link.
    ///
    /// Counts of replies (`thr:total`, `thr:count`, slash:comments) are left out: they would make an entry new whenever
    /// somebody comments on it.
    static let threading = Vocabulary(
        prefix: "thr",
        namespaces: ["http://purl.org/syndication/thread/1.0"],
        elements: [
            .text("in-reply-to", in: .entry) { builder, text in
                // An id may lead nowhere, as those of `tag:` do.
                let address = text.attribute(.href).map(text.resolve) ?? text.attribute(.ref)
                guard let address, URLResolver.isWeb(address) else { return }
                var link = ParsedLink(address)
                link.relation = "in-reply-to"
                link.type = text.attribute(.type)
                builder.entry.links.append(link)
            }
        ]
    )
}

extension ParsedEntry {
    /// Takes the last link for the page of readers' comments where it leads to replies and there is no such page yet.
    ///
    /// Replies lead to a feed unless they say otherwise (RFC 4685, section 4).
    mutating func keepReplies() {
        guard comments == nil, let link = links.last, link.relation == "replies", URLResolver.isWeb(link.address),
            link.type == "text/html" || link.type == "application/xhtml+xml"
        else { return }
        comments = link.address
    }
}
