import CZlib
import Synchronization
package import Syndication

/// The published documents, ready to be sent; replaced as a whole, read by every connection.
package final class DocumentShelf: Sendable {
    private let documents = Mutex<[String: PreparedDocument]>([:])

    /// An empty shelf.
    package init() {}

    /// Puts documents on the shelf in place of all that are there; unchanged ones keep their compressed form.
    package func replace(with new: [PublishedDocument]) {
        let old = documents.withLock { $0 }
        var prepared: [String: PreparedDocument] = [:]
        for document in new {
            if let same = old["/" + document.path], same.document == document {
                prepared["/" + document.path] = same
            } else {
                prepared["/" + document.path] = PreparedDocument(document)
            }
        }
        let ready = prepared
        documents.withLock { $0 = ready }
    }

    /// Puts one document on the shelf in place of the one of its path.
    package func put(_ document: PublishedDocument) {
        let path = "/" + document.path
        if let same = documents.withLock({ $0[path] }), same.document == document { return }
        let prepared = PreparedDocument(document)
        documents.withLock { $0[path] = prepared }
    }

    /// The document of a request path such as `/europe.xml`; nil when there is none.
    func document(at path: String) -> PreparedDocument? { documents.withLock { $0[path] } }

    /// The request paths of all documents, sorted.
    var paths: [String] { documents.withLock { $0.keys.sorted() } }
}

/// A document with its compressed form and the headers that belong to it.
struct PreparedDocument: Sendable {
    /// The document.
    let document: PublishedDocument
    /// Its entity tag without quotes.
    let tag: String
    /// Its bytes in gzip; nil where that is no smaller.
    let gzip: [UInt8]?
    /// `Last-Modified`.
    let lastModified: String

    /// Compresses a document.
    init(_ document: PublishedDocument) {
        self.document = document
        tag = StableHash.hex(document.bytes)
        lastModified = document.modified.rfc822
        gzip = Gzip.compress(document.bytes).flatMap { $0.count < document.bytes.count ? $0 : nil }
    }
}

/// gzip (RFC 1952) with zlib.
package enum Gzip {
    /// The compressed bytes, the same for the same input; nil when zlib has no memory.
    package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard meridian_gzip_begin(&stream, 9) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
        let status = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        return status == Z_STREAM_END ? Array(output[..<Int(stream.total_out)]) : nil
    }
}
