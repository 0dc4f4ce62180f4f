import NIOHTTP1

extension TestOrigin {
    /// What to answer.
    package struct Answer: Sendable {
        /// The status code.
        package var status: Int
        /// Headers, in order; Content-Length or Transfer-Encoding is added by the delivery.
        package var headers: [(String, String)]
        /// The body, as it goes over the wire: a compressed one comes with a Content-Encoding among the headers.
        package var body: [UInt8]
        /// How it is sent.
        package var delivery: Delivery = .whole

        /// An answer.
        package init(_ status: Int = 200, _ headers: [(String, String)] = [], body: [UInt8] = []) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        /// An answer with a text.
        package init(_ status: Int = 200, _ headers: [(String, String)] = [], _ text: String) {
            self.init(status, headers, body: Array(text.utf8))
        }
    }

    /// How an answer is sent.
    package enum Delivery: Sendable {
        /// With its Content-Length; the connection stays open.
        case whole
        /// Nothing is ever sent.
        case silent
        /// With its Content-Length, but the connection is closed after so many bytes of the body.
        case cut(after: Int)
        /// With another Content-Length; the connection is closed after the body.
        case claiming(Int)
        /// In one chunk, with its proper end; or cut after so many bytes of it (nil: not cut).
        case chunked(cutAfter: Int?)
        /// With its Content-Length, a few bytes at a time, every so many milliseconds.
        case drip(bytes: Int, every: Int)
        /// Chunks of the body again and again, zeros when it is empty, until the peer hangs up.
        case endless
        /// Without a length and without chunks; the end of the connection is the end of the body.
        case untilClose
        /// These bytes instead of status, headers and body; then the connection is closed.
        case raw([UInt8])
    }
}

extension TestOrigin.Answer {
    /// Status line and headers, with some more headers, and the empty line.
    func head(adding more: [(String, String)]) -> [UInt8] {
        var text = "HTTP/1.1 \(status) \(HTTPResponseStatus(statusCode: status).reasonPhrase)\r\n"
        for (name, value) in headers + more { text += "\(name): \(value)\r\n" }
        return Array((text + "\r\n").utf8)
    }

    /// Whether the status allows no body (RFC 9110, section 6.4.1).
    var isBodiless: Bool { status == 204 || status == 304 || (100..<200).contains(status) }

    /// One chunk (RFC 9112, section 7.1) of some bytes, without the line end behind them.
    static func chunk(_ bytes: [UInt8]) -> [UInt8] { Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes }
}
