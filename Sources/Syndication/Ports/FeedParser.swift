/// Reads one family of input formats.
package protocol FeedParser: Sendable {
    /// Whether a document that begins with `prefix` (white space and byte order mark removed) may be of this family.
    func recognizes(_ prefix: ArraySlice<UInt8>) -> Bool

    /// Reads a whole document.
    ///
    /// - Throws: `ParseError` when no feed could be found in it.
    func parse(_ document: FeedBytes) throws(ParseError) -> ParsedFeed
}

/// A document to be read, with what HTTP said about it.
package struct FeedBytes: Sendable {
    /// The bytes, decompressed.
    package var bytes: [UInt8]
    /// The URL relative links are resolved against; nil when there is none.
    package var baseURL: String?
    /// The Content-Type header.
    package var contentType: String?
    /// The Content-Language header.
    package var contentLanguage: String?

    /// A document.
    package init(_ bytes: [UInt8], baseURL: String? = nil, contentType: String? = nil, contentLanguage: String? = nil) {
        self.bytes = bytes
        self.baseURL = baseURL
        self.contentType = contentType
        self.contentLanguage = contentLanguage
    }
}

/// Why no feed could be read from a document.
package enum ParseError: Error, Sendable, Equatable {
    /// Nothing but white space.
    case empty
    /// Something else, such as an HTML page.
    case notAFeed(String)
    /// Broken beyond recovery.
    case malformed(line: Int, message: String)
    /// One of our limits stopped the reading.
    case limit(String)
    /// No known encoding fits.
    case encoding(String)

    /// A short word for the kind.
    package var code: String {
        switch self {
        case .empty: "empty"
        case .notAFeed: "not-a-feed"
        case .malformed: "malformed"
        case .limit: "limit"
        case .encoding: "encoding"
        }
    }

    /// What was found, for people.
    package var message: String {
        switch self {
        case .empty: "the document is empty"
        case .notAFeed(let what): what
        case .malformed(let line, let message): "line \(line): \(message)"
        case .limit(let what): what
        case .encoding(let what): what
        }
    }
}
