import Syndication

/// Finds the keys an entry can be recognised by.
struct ArticleIdentity {
    private let source: SourceID
    private var guidCounts: [String: Int] = [:]
    private var linkCounts: [String: Int] = [:]

    /// Counts the guids and links of a document: one that several entries share identifies none of them.
    init(_ feed: ParsedFeed, source: SourceID) {
        self.source = source
        for entry in feed.entries {
            if let id = entry.id { guidCounts[id, default: 0] += 1 }
            if let link = EntryLinks.page(of: entry) { linkCounts[CanonicalURL.of(link) ?? link, default: 0] += 1 }
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
        if let link {
            if linkCounts[link, default: 0] <= 1 {
                keys.append(IdentityKey(.link, source: source, value: link))
                name = name ?? "link " + link
            }
        }
        let normalized = NormalizedText.of(title)
        // A short title, "Weather", comes again for something else.
        if normalized.utf8.count >= 20 {
            keys.append(IdentityKey(.titleAndDay, source: source, value: normalized + day))
        }
        if let link, linkCounts[link, default: 0] <= 1 { keys.append(IdentityKey(.sameLink, value: link)) }
        let body = NormalizedText.of(text)
        if body.utf8.count >= 120 { keys.append(IdentityKey(.sameText, value: body)) }
        return (keys, name ?? "text \(entry.id ?? "") \(link ?? "") \(normalized) \(day) \(StableHash.of(body))")
    }
}

/// A text reduced to what is said: letters and digits in lower case, single spaces.
enum NormalizedText {
    /// The reduced form.
    static func of(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var pending = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if pending, !result.isEmpty { result.unicodeScalars.append(" ") }
                pending = false
                result.unicodeScalars.append(scalar)
            } else {
                pending = true
            }
        }
        return result
    }
}
