import Syndication

/// Finds the keys an entry can be recognised by.
struct ArticleIdentity {
    private let source: SourceID
    private var guidCounts: [String: Int] = [:]
    private var linkCounts: [String: Int] = [:]
    /// The page of each entry as written, and in its canonical form.
    private(set) var pages: [(written: String?, canonical: String?)] = []

    /// Counts the guids and links of a document: one that several entries share identifies none of them.
    init(_ feed: ParsedFeed, source: SourceID) {
        self.source = source
        for entry in feed.entries {
            if let id = entry.id { guidCounts[id, default: 0] += 1 }
            let page = entry.originalLink.flatMap(EntryLinks.safe) ?? EntryLinks.page(of: entry)
            let canonical = page.flatMap(CanonicalURL.of)
            pages.append((page, canonical))
            if let canonical { linkCounts[canonical, default: 0] += 1 }
        }
    }

    /// The keys of an entry, strongest first, and the text its identity is derived from.
    func keys(
        of entry: ParsedEntry,
        link: String?,
        title: String,
        text: String,
        day: String
    ) -> (keys: [IdentityKey], name: String) {
        var keys: [IdentityKey] = []
        var name: String?
        if let id = entry.id, guidCounts[id, default: 0] <= 1 {
            keys.append(IdentityKey(.guid, source: source, value: id))
            name = "guid " + id
        }
        if let link, linkCounts[link, default: 0] <= 1 {
            keys.append(IdentityKey(.link, source: source, value: link))
            name = name ?? "link " + link
        }
        let normalized = NormalizedText.of(title)
        // A short title, "Weather", comes again for something else.
        if normalized.utf8.count >= 20 {
            keys.append(IdentityKey(.titleAndDay, source: source, value: normalized + day))
        }
        if let link, linkCounts[link, default: 0] <= 1 { keys.append(IdentityKey(.sameLink, value: link)) }
        let body = NormalizedText.of(text)
        let fallback = "text \(entry.id ?? "") \(link ?? "") \(normalized) \(day) \(StableHash.of(body))"
        if keys.isEmpty { keys.append(IdentityKey(.titleAndDay, source: source, value: fallback)) }
        if body.utf8.count >= 120 { keys.append(IdentityKey(.sameText, value: body)) }
        return (keys, name ?? fallback)
    }
}
