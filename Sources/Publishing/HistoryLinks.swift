import Syndication

/// How the documents of a feed's history are chained (RFC 5005, section 4).
///
/// An archive document does not name its successor: it would change when there is one.
enum HistoryLinks {
    /// The namespace of `fh:archive`.
    static let namespace = "http://purl.org/syndication/history/1.0"

    /// The links a document has.
    static func of(_ channel: Channel) -> [(relation: String, address: String)] {
        let links = [("current", channel.archivedFrom), ("prev-archive", channel.previousArchive)]
        return links.compactMap { relation, address in address.map { (relation, $0) } }
    }
}
