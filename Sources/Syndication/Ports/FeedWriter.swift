/// Writes one output format.
package protocol FeedWriter: Sendable {
    /// What people call the format.
    var name: String { get }
    /// The ending of its files, without the dot.
    var fileExtension: String { get }
    /// The media type its files are served with, charset included.
    var mediaType: String { get }

    /// Whether our own parsers read it back, so that it can be checked before it replaces the old one.
    var isFeed: Bool { get }

    /// Writes a document; the same values always give the same bytes.
    ///
    /// - Throws: `WriteError` when the document could not be built.
    func write(_ channel: Channel, _ items: [PublishedItem]) throws(WriteError) -> [UInt8]
}

/// Why a document could not be written.
package enum WriteError: Error, Sendable, Equatable {
    /// The writer ran out of memory or refused a value.
    case unwritable(String)
}
