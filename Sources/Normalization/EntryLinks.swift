import Syndication

/// Chooses the one page an entry or a channel is about among its links.
enum EntryLinks {
    /// The page of an entry: its first alternate link to a page, else a guid that is a permalink, else any web link.
    static func page(of entry: ParsedEntry) -> String? {
        if let link = page(in: entry.links) { return link }
        if entry.idIsPermalink == true, let id = entry.id, isWeb(id) { return id }
        return entry.links.first { $0.relation == "related" || $0.relation == "via" }.flatMap { safe($0.address) }
    }

    /// The page of a channel.
    static func page(of channel: ParsedChannel) -> String? { page(in: channel.links) }

    private static func page(in links: [ParsedLink]) -> String? {
        let alternates = links.filter { $0.relation == "alternate" || $0.relation.isEmpty }
        let html = alternates.first { $0.type == nil || $0.type == "text/html" || $0.type == "application/xhtml+xml" }
        return (html ?? alternates.first).flatMap { safe($0.address) }
    }

    /// The first link with a relation.
    static func first(_ relation: String, in links: [ParsedLink]) -> String? {
        links.first { $0.relation == relation }.flatMap { safe($0.address) }
    }

    /// An address that is not a script; nil otherwise.
    static func safe(_ address: String) -> String? { HTMLAddress.safe(address, base: nil, isPicture: false) }

    /// Whether an address is of the web.
    static func isWeb(_ address: String) -> Bool {
        let scheme = URLResolver.scheme(of: address)
        return scheme == "http" || scheme == "https"
    }
}
