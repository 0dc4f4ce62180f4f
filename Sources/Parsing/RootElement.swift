import Syndication

/// Tells the dialect from the root element.
enum RootElement {
    /// The dialect of a root element; nil when it is no feed's.
    static func format(_ name: String, namespace: String?, version: String?) -> FeedFormat? {
        switch name {
        case "rss", "channel", "item": rss[version?.trimmed ?? ""] ?? (name == "rss" ? majorVersion(version) : .rss)
        case "rdf": .rdf10
        case "feed", "entry": atom(namespace, version: version)
        default: nil
        }
    }

    private static let rss: [String: FeedFormat] = [
        "0.90": .rss090, "0.9": .rss090, "0.91": .rss091, "0.92": .rss092, "0.93": .rss093, "0.94": .rss094,
        "2.0": .rss20, "2": .rss20, "2.0.1": .rss20,
    ]

    private static func majorVersion(_ version: String?) -> FeedFormat {
        version?.trimmed.hasPrefix("2.") == true ? .rss20 : .rss
    }

    private static let atomNamespaces: [String: FeedFormat] = [
        "http://www.w3.org/2005/atom": .atom10, "http://purl.org/atom/ns#": .atom03,
        "http://example.com/newformat#": .atom01, "http://example.com/necho": .atom02, "http://purl.org/echo/": .atom02,
        "uri/of/echo/namespace#": .atom01, "http://purl.org/pie/": .atom02,
    ]

    private static let atomVersions: [String: FeedFormat] = [
        "0.1": .atom01, "0.2": .atom02, "0.3": .atom03, "1.0": .atom10,
    ]

    private static func atom(_ namespace: String?, version: String?) -> FeedFormat {
        if let version = version?.trimmed, let format = atomVersions[version] { return format }
        guard let namespace else { return .atom }
        return atomNamespaces[namespace.trimmed] ?? .atom
    }
}
