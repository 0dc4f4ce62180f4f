import Syndication

/// Regions in links and categories: /europe/, /world/africa/, "Latin America".
struct LinkSections: Sendable {
    private let names: [String: RegionID]

    /// Countries whose names are those of people or of states as well.
    private static let ambiguous: Set<RegionID> = [RegionID("ge"), RegionID("jo"), RegionID("td")]

    /// The regions of a tree by their identities and titles; countries by their titles alone.
    init(_ tree: RegionTree) {
        var names: [String: RegionID] = [:]
        for id in tree.ids where id.name.utf8.count == 2 && !LinkSections.ambiguous.contains(id) {
            names[LinkSections.plain(tree.title(of: id))] = id
        }
        for id in tree.ids where id.name.utf8.count > 2 {
            names[LinkSections.plain(id.name)] = id
            names[LinkSections.plain(tree.title(of: id))] = id
        }
        for (name, region) in LinkSections.others { names[name] = RegionID(region) }
        self.names = names
    }

    private static let others = [
        "us news": "us", "us": "us", "usa": "us", "uk": "gb", "uk news": "gb", "china": "cn",
        "india": "in", "russia": "ru", "canada": "ca", "australia": "au", "mideast": "middle-east",
        "middleeast": "middle-east", "asia pacific": "asia", "france": "fr", "germany": "de", "deutschland": "de",
        "espana": "es", "italia": "it", "turkiye": "tr", "europa": "europe", "afrika": "africa", "afrique": "africa",
        "asie": "asia", "asien": "asia", "ukraine": "ua", "israel": "il", "japan": "jp",
    ]

    /// A name as it is looked for: ASCII in small letters, spaces for hyphens.
    private static func plain(_ text: some StringProtocol) -> String {
        String(
            unsafeUninitializedCapacity: text.utf8.count,
            initializingUTF8With: { output in
                var count = 0
                for byte in text.utf8 {
                    output[count] =
                        byte == 0x2D || byte == 0x5F ? 0x20 : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    count += 1
                }
                return count
            }
        )
    }

    /// What stands behind `http://` and `https://`; nil for any other address.
    private static func behindScheme(_ link: String) -> Substring? {
        for scheme in ["https://", "http://"] where link.hasPrefix(scheme) { return link.dropFirst(scheme.utf8.count) }
        return nil
    }

    /// The region a category is called after.
    func region(named category: String) -> RegionID? { names[LinkSections.plain(category)] }

    /// The region a category's domain ends in.
    func region(in domain: String) -> RegionID? {
        guard domain.contains("/") else { return nil }
        return domain.split(separator: "/").reversed().lazy.compactMap { names[LinkSections.plain($0)] }.first
    }

    /// The section of a link: one of its first three folders, never its last part.
    func section(_ link: String) -> (String, RegionID)? {
        guard let path = LinkSections.behindScheme(link) else { return nil }
        let parts = path.split(separator: "/").dropFirst().dropLast().prefix(3)
        for part in parts {
            if let region = names[LinkSections.plain(part)] { return ("/\(part)/", region) }
        }
        return nil
    }

    /// Country domains that are sold to everybody.
    private static let generic: Set<String> = [
        "io", "tv", "me", "co", "ai", "cc", "ws", "fm", "am", "la", "to", "ly", "gg", "sh", "st", "im", "is", "nu",
        "tk", "ms",
        "vc", "su", "eu",
    ]

    /// The country of a link's host.
    static func country(_ link: String) -> (String, RegionID)? {
        guard let path = behindScheme(link) else { return nil }
        let host = path.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        guard let end = host.split(separator: ".").last?.lowercased(), end.utf8.count == 2, !generic.contains(end),
            end.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
        else { return nil }
        return ("." + end, RegionID(end == "uk" ? "gb" : end))
    }
}
