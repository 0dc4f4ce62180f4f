import CZlib
import Synchronization
package import Syndication

/// The published documents, ready to be sent; replaced as a whole, read by every connection.
package final class DocumentShelf: Sendable {
    private let documents = Mutex<[String: PreparedDocument]>([:])
    /// Documents too many to be kept, by the paths they are below, and some that were asked for lately.
    private let onDemand = Mutex<OnDemand?>(nil)

    private struct OnDemand {
        var prefixes: [String]
        var find: @Sendable (String) -> PublishedDocument?
        var recent: [String: PreparedDocument] = [:]

        /// How many are kept.
        static let most = 256
    }

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
                prepared["/" + document.path] = PreparedDocument(document, instead: old["/" + document.path])
            }
        }
        let ready = prepared
        documents.withLock { $0 = ready }
    }

    /// Puts one document on the shelf in place of the one of its path.
    package func put(_ document: PublishedDocument) {
        let path = "/" + document.path
        let old = documents.withLock { $0[path] }
        if let old, old.document == document { return }
        let prepared = PreparedDocument(document, instead: old)
        documents.withLock { $0[path] = prepared }
    }

    /// The document of a request path such as `/europe.xml`; nil when there is none.
    func document(at path: String) -> PreparedDocument? {
        if let document = documents.withLock({ $0[path] }) { return document }
        return onDemand.withLock { pages in
            guard let prefix = pages?.prefixes.first(where: { path.dropFirst().hasPrefix($0) }),
                DocumentShelf.isPlain(path.dropFirst(prefix.count + 1)),
                let found = pages?.find(String(path.dropFirst()))
            else { return nil }
            if let same = pages?.recent[path], same.document == found { return same }
            let prepared = PreparedDocument(found)
            if pages?.recent.count ?? 0 >= OnDemand.most { pages?.recent = [:] }
            pages?.recent[path] = prepared
            return prepared
        }
    }

    /// Whether there is a document at a request path.
    package func holds(_ path: String) -> Bool { document(at: path) != nil }

    /// Whether a name leads to no hidden file and out of no folder.
    private static func isPlain(_ name: Substring) -> Bool {
        name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.hasPrefix(".")
                && part.utf8.allSatisfy {
                    $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
                }
        }
    }

    /// Looks for a document below some paths when somebody asks for it, rather than keeping all of them.
    ///
    /// `find`: the document of a path; nil when there is none, or it is not to be served.
    package func serve(below prefixes: [String], find: @escaping @Sendable (String) -> PublishedDocument?) {
        onDemand.withLock { $0 = OnDemand(prefixes: prefixes, find: find) }
    }

    /// The documents that are one feed in several formats: `/europe` is `/europe.xml`, `/europe.atom` and so on.
    func variants(of path: String) -> [PreparedDocument] {
        documents.withLock { documents in
            documents.filter { $0.key.hasPrefix(path + ".") && !$0.key.dropFirst(path.count + 1).contains(".") }
                .sorted { $0.key > $1.key }.map(\.value)
        }
    }

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
    /// The answers with the document, plain and compressed, and without it to whoever has it.
    let whole: Response, wholeCompressed: Response, fresh: Response, freshCompressed: Response
    /// Its items, so that a reader can be sent only those it does not have.
    let parts: FeedDifference.Parts?

    /// Compresses a document; `old` is the one it takes the place of.
    init(_ document: PublishedDocument, instead old: PreparedDocument? = nil) {
        self.document = document
        let tag = StableHash.hex(document.bytes)
        let gzip = Gzip.compress(document.bytes).flatMap { $0.count < document.bytes.count ? $0 : nil }
        (self.tag, self.gzip, lastModified) = (tag, gzip, document.modified.rfc822)
        whole = ConditionalResponse.answer(document, tag: tag, gzip: nil, isFresh: false)
        wholeCompressed = ConditionalResponse.answer(document, tag: tag, gzip: gzip, isFresh: false)
        fresh = ConditionalResponse.answer(document, tag: tag, gzip: nil, isFresh: true)
        freshCompressed = ConditionalResponse.answer(document, tag: tag, gzip: gzip, isFresh: true)
        parts = FeedDifference.Parts(document, tag: tag, after: old?.parts)
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
