import Syndication

/// Hashes everything a publisher wrote about an entry, so that an unchanged one is recognised without being looked at.
enum EntryFingerprint {
    /// The fingerprint of an entry.
    static func of(_ entry: ParsedEntry) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        func mix(_ text: String?) {
            hash = (hash ^ (text.map { StableHash.of($0) } ?? 1)) &* 0xFF51_AFD7_ED55_8CCD &+ 7
        }
        mix(entry.id)
        mix(entry.title?.value)
        mix(entry.summary?.value)
        for content in entry.contents { mix(content.value) }
        for link in entry.links { mix(link.address) }
        for author in entry.authors { mix(author.name) }
        for category in entry.categories { mix(category.term) }
        for enclosure in entry.enclosures { mix(enclosure.address) }
        mix(entry.image?.address)
        for medium in entry.media { mix(medium.address) }
        mix(entry.published)
        mix(entry.updated)
        return hash
    }
}
