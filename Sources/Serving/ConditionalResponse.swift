import NIOCore
import NIOHTTP1
import Syndication

/// An answer to one request, decided from its head alone.
struct Response: Equatable {
    /// The status code.
    var status: Int
    /// Headers in order.
    var headers: [(name: String, value: String)]
    /// The body; for HEAD it is not sent, but its length is.
    var body: [UInt8]
    /// The same body, and the head before it, ready to be sent; nil where they have to be put together.
    var ready: ReadyBytes?

    /// Bytes that many connections share.
    struct ReadyBytes {
        /// Status line and headers of an answer on a connection that stays open.
        var head: ByteBuffer
        /// The body.
        var body: ByteBuffer
    }

    /// Status line and headers, ended by the empty line.
    func head(close: Bool) -> String {
        let reason = HTTPResponseStatus(statusCode: status).reasonPhrase
        var text = "HTTP/1.1 \(status) \(reason)\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if status != 304 { text += "Content-Length: \(body.count)\r\n" }
        if close { text += "Connection: close\r\n" }
        return text + "Server: Meridian\r\n\r\n"
    }

    static func == (one: Response, other: Response) -> Bool {
        one.status == other.status && one.body == other.body
            && one.headers.elementsEqual(other.headers) { $0.name == $1.name && $0.value == $1.value }
    }

    /// A short answer in words.
    static func text(_ status: Int, _ text: String, _ headers: [(name: String, value: String)] = []) -> Response {
        Response(
            status: status,
            headers: [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")] + headers,
            body: Array(text.utf8)
        )
    }
}

/// The head of a request, as far as it matters.
struct RequestHead {
    /// The method, upper case.
    var method: String
    /// The path without query.
    var path: String
    /// The value of a header by lower-case name, several lines joined by commas; nil when absent.
    var header: (String) -> String?
}

/// Conditional requests (RFC 9110, section 13) and content coding (section 12.5.3) for a document.
enum ConditionalResponse {
    /// The answer to GET or HEAD for a document.
    static func to(_ head: RequestHead, _ prepared: PreparedDocument) -> Response {
        let compressed = accepts(gzip: head.header("accept-encoding")) ? prepared.gzip : nil
        if let difference = FeedDifference.response(head, prepared) { return difference }
        if isFresh(head, prepared) { return compressed == nil ? prepared.fresh : prepared.freshCompressed }
        return compressed == nil ? prepared.whole : prepared.wholeCompressed
    }

    /// The answer with a document, or without its bytes to whoever has them.
    static func answer(_ document: PublishedDocument, tag: String, gzip: [UInt8]?, isFresh: Bool) -> Response {
        var headers: [(name: String, value: String)] = [
            ("ETag", gzip == nil ? "\"\(tag)\"" : "\"\(tag)-gzip\""), ("Last-Modified", document.modified.rfc822),
            ("Cache-Control", "public, max-age=300"), ("Vary", "Accept-Encoding, A-IM"),
        ]
        if !isFresh {
            headers.append(("Content-Type", document.mediaType))
            headers.append(("X-Content-Type-Options", "nosniff"))
            // A part of a feed is of no use to anybody.
            headers.append(("Accept-Ranges", "none"))
            if gzip != nil { headers.append(("Content-Encoding", "gzip")) }
        }
        var response = Response(
            status: isFresh ? 304 : 200,
            headers: headers,
            body: isFresh ? [] : gzip ?? document.bytes
        )
        response.ready = Response.ReadyBytes(
            head: ByteBuffer(string: response.head(close: false)),
            body: ByteBuffer(bytes: response.body)
        )
        return response
    }

    /// Whether the client has this version: by entity tag where it sends one, else by date.
    private static func isFresh(_ head: RequestHead, _ prepared: PreparedDocument) -> Bool {
        if let tags = head.header("if-none-match") {
            return tags.split(separator: ",").contains { written in
                let tag = written.trimmed
                let plain = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
                return tag == "*" || plain == "\"\(prepared.tag)\"" || plain == "\"\(prepared.tag)-gzip\""
            }
        }
        // The date goes back as it was sent; any other is not worth parsing for a feed.
        return head.header("if-modified-since") == prepared.lastModified
    }

    /// Whether gzip is acceptable.
    static func accepts(gzip header: String?) -> Bool {
        guard let header else { return false }
        var any: Bool?
        for part in header.lowercased().split(separator: ",") {
            let pieces = part.split(separator: ";").map { $0.trimmed }
            guard let coding = pieces.first else { continue }
            let isRefused = pieces.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
            if coding == "gzip" || coding == "x-gzip" { return !isRefused }
            if coding == "*" { any = !isRefused }
        }
        return any ?? false
    }
}
