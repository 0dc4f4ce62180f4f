import Syndication

/// Finds the keys an entry can be recognised by.
struct ArticleIdentity {
    private let source: SourceID
    private var guids = Repetitions()
    private var links = Repetitions()
    /// The page of each entry as written, and in its canonical form.
    private(set) var pages: [(written: String?, canonical: String?)] = []

    /// Hashes of values, and which of them came more than once.
    private struct Repetitions {
        private var seen: Set<UInt64> = []
        private var repeated: Set<UInt64> = []

        mutating func add(_ value: String) {
            let hash = StableHash.of(value)
            if !seen.insert(hash).inserted { repeated.insert(hash) }
        }

        func contains(_ value: String) -> Bool { !repeated.isEmpty && repeated.contains(StableHash.of(value)) }
    }

    /// Counts the guids and links of a document: one that several entries share identifies none of them.
    init(_ feed: ParsedFeed, source: SourceID) {
        self.source = source
        pages.reserveCapacity(feed.entries.count)
        for index in feed.entries.indices {
            if let id = feed.entries[index].id { guids.add(id) }
            let page = ArticleIdentity.page(of: feed.entries[index])
            let canonical = page.flatMap(CanonicalURL.of)
            pages.append((page, canonical))
            if let canonical { links.add(canonical) }
        }
    }

    private static func page(of entry: ParsedEntry) -> String? {
        entry.originalLink.flatMap(EntryLinks.safe) ?? EntryLinks.page(of: entry)
    }

    /// The keys of an entry, strongest first, and the text its identity is derived from.
    ///
    /// `published`: when the publisher says it was published; nil when it does not say.
    func keys(
        of entry: ParsedEntry,
        link: String?,
        title: String,
        text: String,
        published: Timestamp?
    ) -> (keys: [IdentityKey], name: String) {
        var keys: [IdentityKey] = []
        keys.reserveCapacity(5)
        let id = entry.id.flatMap { guids.contains($0) ? nil : $0 }
        let link = link.flatMap { links.contains($0) ? nil : $0 }
        let title = NormalizedText.hash(title)
        let text = NormalizedText.hash(text)
        let day = published.map { UInt64(bitPattern: $0.day) } ?? 0
        if let id { keys.append(IdentityKey(.guid, source: source, value: id)) }
        if let link { keys.append(IdentityKey(.link, source: source, value: link)) }
        // A short title, "Weather", comes again for something else.
        if title.length >= 20 {
            keys.append(IdentityKey(.titleAndDay, source: source, hash: StableHash.combine(title.hash, day)))
        }
        if let link { keys.append(IdentityKey(.sameLink, value: link)) }
        let name = id.map { "guid " + $0 } ?? link.map { "link " + $0 }
        // Only where nothing better is there.
        let fallback =
            name != nil && !keys.isEmpty ? "" : "text \(entry.id ?? "") \(link ?? "") \(title.hash) \(day) \(text.hash)"
        if keys.isEmpty { keys.append(IdentityKey(.titleAndDay, source: source, value: fallback)) }
        if text.length >= 120 { keys.append(IdentityKey(.sameText, hash: text.hash)) }
        return (keys, name ?? fallback)
    }
}
