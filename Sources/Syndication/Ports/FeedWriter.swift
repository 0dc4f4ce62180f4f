/// Writes one output format.
package protocol FeedWriter: Sendable {
    /// The ending of its files, without the dot.
    var fileExtension: String { get }
    /// The media type its files are served with, charset included.
    var mediaType: String { get }

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
