import Syndication

/// Chooses the one page an entry or a channel is about among its links.
enum EntryLinks {
    /// The page of an entry: its first alternate link to a page, else a guid that is a permalink, else any web link.
    static func page(of entry: ParsedEntry) -> String? {
        if let link = page(in: entry.links) { return link }
        if entry.idIsPermalink == true, let id = entry.id, URLResolver.isWeb(id) { return id }
        return entry.links.first { $0.relation == "related" || $0.relation == "via" }.flatMap { safe($0.address) }
    }

    /// The page of a channel.
    static func page(of channel: ParsedChannel) -> String? { page(in: channel.links) }

    /// The last of the links that lead to a page with the best claim: one that says it leads to HTML before one that says
    /// nothing before one that leads to something else.
    private static func page(in links: [ParsedLink]) -> String? {
        var best: (claim: Int, address: String)?
        for link in links where link.relation == "alternate" && !link.address.isEmpty {
            let isHTML = link.type == "text/html" || link.type == "application/xhtml+xml"
            let claim = isHTML ? 2 : link.type == nil ? 1 : 0
            if best.map({ claim >= $0.claim }) ?? true { best = (claim, link.address) }
        }
        return best.flatMap { safe($0.address) }
    }

    /// The first link with a relation.
    static func first(_ relation: String, in links: [ParsedLink]) -> String? {
        links.first { $0.relation == relation && !$0.address.isEmpty }.flatMap { safe($0.address) }
    }

    /// An address that is not a script; nil otherwise.
    static func safe(_ address: String) -> String? {
        if CanonicalURL.isPlain(address) { return address }
        return HTMLAddress.safe(address, base: nil, isPicture: false)
    }
}
