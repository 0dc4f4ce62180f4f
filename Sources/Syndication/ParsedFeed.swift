/// What a publisher wrote in one document, in the words of RSS and Atom; nothing repaired, nothing invented.
package struct ParsedFeed: Sendable {
    /// The dialect that was recognised.
    package var format: FeedFormat = .unknown
    /// The encoding the bytes were really decoded with, IANA name in lower case.
    package var encoding = "utf-8"
    /// Whether the document had to be repaired to be read.
    package var isRecovered = false
    /// Whether its root element never ended: the rest may be missing.
    package var isCut = false
    /// What was wrong with it, in document order.
    package var warnings: [ParseWarning] = []
    /// What the document says about itself.
    package var channel = ParsedChannel()
    /// Its entries, in document order, not de-duplicated.
    package var entries: [ParsedEntry] = []
    /// Ids of entries that were deleted (RFC 6721).
    package var deleted: [String] = []

    /// A document nothing is known of yet.
    package init() {}
}

/// A dialect of RSS, Atom or JSON Feed.
package enum FeedFormat: String, Sendable {
    case rss090, rdf090, rdf10, rss091, rss091n, rss092, rss093, rss094, rss20, rss
    case atom01, atom02, atom03, atom10, atom, json10, json11, unknown

    /// Whether text constructs carry a type (RFC 4287, section 3.1), which RSS leaves to guessing.
    package var isAtom: Bool {
        switch self {
        case .atom01, .atom02, .atom03, .atom10, .atom: true
        default: false
        }
    }
}

/// Something that was wrong in a document and did not stop it from being read.
package struct ParseWarning: Sendable, Equatable {
    /// A short word for the kind, in lower case with hyphens.
    package var code: String
    /// What was found.
    package var message: String
    /// The line it was found in, counted from 1; nil when not known.
    package var line: Int?

    /// A warning.
    package init(_ code: String, _ message: String, line: Int? = nil) {
        self.code = code
        self.message = message
        self.line = line
    }
}

/// How the value of a text is to be read (RFC 4287, section 3.1.1).
package enum TextKind: Sendable, Equatable {
    /// Literal characters.
    case plain
    /// An HTML fragment.
    case html
    /// An XHTML fragment, serialised; Atom 1.0's wrapping `div` removed.
    case xhtml
    /// RSS says nothing: literal characters or HTML, to be guessed from the value.
    case unspecified
    /// Any other media type the document declares, such as `image/png`.
    case other(String)
}

/// A text with what its document says about it.
package struct ParsedText: Sendable, Equatable {
    /// How the value is to be read.
    package var kind: TextKind
    /// The text, entities of the XML level resolved.
    package var value: String
    /// The xml:lang in force, as written; nil when none is.
    package var language: String?
    /// The xml:base in force, resolved against its ancestors; nil when none is.
    package var base: String?
    /// Where the text really is (atom:content, attribute `src`); nil for inline text.
    package var address: String?

    /// A text.
    package init(_ value: String, kind: TextKind, language: String? = nil, base: String? = nil) {
        self.value = value
        self.kind = kind
        self.language = language
        self.base = base
    }
}

/// A link with its relation (RFC 4287, section 4.2.7).
package struct ParsedLink: Sendable, Equatable {
    /// The relation as written; `alternate` when none is.
    package var relation = "alternate"
    /// The address, resolved against the base in force; empty when none is written.
    package var address = ""
    /// The media type it declares.
    package var type: String?
    /// The language it declares.
    package var language: String?
    /// Its title.
    package var title: String?
    /// Its length in bytes.
    package var length: Int?

    /// A link with the relation `alternate`.
    package init(_ address: String = "") { self.address = address }
}

/// A person or an organisation.
package struct Person: Sendable, Equatable, Hashable {
    /// The name.
    package var name: String?
    /// The mail address.
    package var email: String?
    /// A page about them.
    package var page: String?

    /// A person of whom anything may be unknown.
    package init(name: String? = nil, email: String? = nil, page: String? = nil) {
        self.name = name
        self.email = email
        self.page = page
    }

    /// Whether nothing is known.
    package var isEmpty: Bool { name == nil && email == nil && page == nil }
}

/// A category, tag or keyword.
package struct Category: Sendable, Equatable, Hashable {
    /// The term.
    package var term: String?
    /// The scheme or domain it belongs to.
    package var scheme: String?
    /// What is shown to people.
    package var label: String?

    /// A category.
    package init(term: String?, scheme: String? = nil, label: String? = nil) {
        self.term = term
        self.scheme = scheme
        self.label = label
    }
}

/// A file that belongs to an entry, meant to be downloaded (RSS `enclosure`, Atom `rel="enclosure"`).
package struct Enclosure: Sendable, Equatable {
    /// Its address.
    package var address: String
    /// Its media type.
    package var type: String?
    /// Its length in bytes.
    package var length: Int?
    /// Its title.
    package var title: String?
    /// How long it plays, in seconds.
    package var seconds: Double?

    /// An enclosure.
    package init(_ address: String) { self.address = address }
}

/// A picture, video or sound that belongs to an entry (Media RSS `media:content`).
package struct Medium: Sendable, Equatable {
    /// Its address.
    package var address: String?
    /// Its media type.
    package var type: String?
    /// `image`, `audio`, `video`, `document` or `executable`.
    package var medium: String?
    /// Width in pixels.
    package var width: Int?
    /// Height in pixels.
    package var height: Int?
    /// Its title.
    package var title: String?
    /// Its description.
    package var description: String?
    /// Who made it.
    package var credit: String?
    /// What it shows, for those who cannot see it.
    package var alternative: String?

    /// A medium nothing is known of yet.
    package init() {}
}

/// Who made a medium (media:credit).
package struct Credit: Sendable, Equatable {
    /// The name.
    package var name: String?
    /// What they did, in lower case.
    package var role: String?

    /// A credit.
    package init(name: String?, role: String?) {
        self.name = name
        self.role = role
    }
}

/// A picture with what it shows (RSS `image`, itunes:image, media:thumbnail).
package struct Picture: Sendable, Equatable {
    /// Its address.
    package var address: String?
    /// Its title.
    package var title: String?
    /// Where it leads.
    package var link: String?
    /// Its description.
    package var description: String?
    /// Width in pixels.
    package var width: Int?
    /// Height in pixels.
    package var height: Int?

    /// A picture nothing is known of yet.
    package init(_ address: String? = nil) { self.address = address }
}

/// A place in coordinates (GeoRSS, W3C geo, podcast:location), longitude before latitude, WGS 84.
package struct Geometry: Sendable, Equatable {
    /// A shape of GeoRSS.
    package enum Shape: String, Sendable { case point = "Point", line = "LineString", polygon = "Polygon", box = "Box" }

    /// Its shape.
    package var shape: Shape
    /// Pairs of longitude (−180 to 180) and latitude (−90 to 90), flattened; one pair for a point, two corners for a box.
    package var coordinates: [Double]
    /// What people call it (podcast:location); nil when only coordinates are written.
    package var name: String?

    /// A geometry.
    package init(_ shape: Shape, _ coordinates: [Double]) {
        self.shape = shape
        self.coordinates = coordinates
    }
}
