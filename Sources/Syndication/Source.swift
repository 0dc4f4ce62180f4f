/// The identity of a configured source: its address as the configuration writes it.
package struct SourceID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The configured address.
    package let address: String

    /// An identity from a configured address.
    package init(_ address: String) { self.address = address }

    /// The configured address.
    package var description: String { address }

    /// Sorted by address.
    package static func < (one: SourceID, other: SourceID) -> Bool { one.address < other.address }
}

/// Where a source's document is read from.
package enum SourceLocation: Hashable, Sendable {
    /// An absolute http or https URL.
    case http(String)
    /// An absolute path of a file below the configuration's folder.
    case file(String)

    /// A text that is the same for two ways of writing one address: the case of the host, the default port, a fragment, a
    /// missing path (RFC 3986, section 6.2).
    package var sameDocument: String {
        switch self {
        case .file(let path): return "file:" + path
        case .http(let url):
            guard var parts = URLParts(url) else { return url }
            if parts.port == (parts.scheme == "https" ? 443 : 80) { parts.port = nil }
            parts.fragment = nil
            if parts.path.isEmpty { parts.path = "/" }
            return parts.text
        }
    }
}

/// A user and a password for one source.
///
/// Never logged, never sent to another host.
package struct Credentials: Hashable, Sendable {
    /// The user name.
    package let user: String
    /// The password.
    package let password: String

    /// Credentials for one source.
    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}

/// A configured thing to poll.
package struct Source: Hashable, Sendable {
    /// Its identity, which its articles and its state in the store refer to.
    package let id: SourceID
    /// Where its document is read from.
    package let location: SourceLocation
    /// The outlet's name as the desk writes it; nil: the source's own title is used.
    package var name: String?
    /// ISO 3166 country code in upper case: weak evidence for its articles' regions.
    package var country: String?
    /// The language the desk declares (BCP 47); nil: what the source declares.
    package var language: String?
    /// Preference as the lead of a story, 1 to 10; the higher wins.
    package var weight: Int
    /// Regions the desk has decided for every article of the source.
    package var regions: [RegionID]
    /// How many of its articles one published feed shows at the most; nil: what the feed says.
    package var maxPerFeed: Int?
    /// Sent as HTTP basic authentication; nil for most.
    package var credentials: Credentials?
    /// Where the configuration names it, for messages: `config/world.yaml:14:5`.
    package var mark: String

    /// The host that is asked, lower case; nil for a file.
    package let host: String?

    /// A source with the defaults of the configuration.
    package init(id: SourceID, location: SourceLocation, mark: String = "") {
        self.id = id
        self.location = location
        if case .http(let url) = location { host = URLParts(url)?.host } else { host = nil }
        self.mark = mark
        weight = 5
        regions = []
    }

    /// A short name for messages and feeds: the desk's, else the host, else the file's name.
    package var label: String {
        if let name { return name }
        switch location {
        case .http(let url): return host ?? url
        case .file(let path): return String(path.split(separator: "/").last ?? "file")
        }
    }
}
