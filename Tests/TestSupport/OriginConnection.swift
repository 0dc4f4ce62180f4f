import NIOCore

/// The head of a request: all there is of a GET.
struct RequestHead: Sendable {
    /// The method, as written.
    var method: String
    /// The path with its query.
    var path: String
    /// Headers by lower-case name; several lines joined by commas.
    var headers: [String: String]

    /// The Host header without the port, in lower case.
    var host: String {
        let written = (headers["host"] ?? "").lowercased()
        guard let colon = written.lastIndex(of: ":"), !written.hasSuffix("]") else { return written }
        return String(written[..<colon])
    }

    /// A head from its bytes, the empty line not included; each byte becomes one character (ISO 8859-1).
    init(_ bytes: some Sequence<UInt8>) {
        var text = String.UnicodeScalarView()
        for byte in bytes where byte != 0x0D { text.append(Unicode.Scalar(byte)) }
        var lines = String(text).split(separator: "\n")
        let words = lines.isEmpty ? [] : lines.removeFirst().split(separator: " ")
        method = words.first.map { String($0) } ?? ""
        path = words.count > 1 ? String(words[1]) : ""
        headers = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            let name = line[..<colon].lowercased()
            headers[name] = headers[name].map { $0 + ", " + value } ?? String(value)
        }
    }
}

/// Cuts what comes over one connection into requests.
final class OriginConnection: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let take: (RequestHead, any Channel) -> Void
    private var bytes: [UInt8] = []

    init(_ take: @escaping (RequestHead, any Channel) -> Void) { self.take = take }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytesView
        while let end = endOfHead {
            let head = RequestHead(bytes[..<end])
            bytes.removeFirst(end + 4)
            take(head, context.channel)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    /// Where the empty line begins.
    private var endOfHead: Int? {
        let mark: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard bytes.count >= mark.count else { return nil }
        return (0...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
    }
}

/// Sends one answer over a connection.
struct OriginDelivery: Sendable {
    let channel: any Channel
    let answer: TestOrigin.Answer
    /// Called when all is sent; what is never finished ends with its connection.
    let end: @Sendable () -> Void

    /// Begins to send.
    func begin() {
        let length = ("Content-Length", String(answer.body.count))
        let chunks = ("Transfer-Encoding", "chunked")
        switch answer.delivery {
        case .silent: return
        case .whole where answer.isBodiless: send(answer.head(adding: []))
        case .whole: send(answer.head(adding: [length]) + answer.body)
        case .cut(let count): sendLast(answer.head(adding: [length]) + answer.body.prefix(count))
        case .claiming(let count):
            sendLast(answer.head(adding: [("Content-Length", String(count))]) + answer.body)
        case .chunked(nil):
            let body = answer.body.isEmpty ? [] : TestOrigin.Answer.chunk(answer.body) + [0x0D, 0x0A]
            send(answer.head(adding: [chunks]) + body + Array("0\r\n\r\n".utf8))
        case .chunked(let count?):
            let missing = max(0, answer.body.count - count)
            sendLast(answer.head(adding: [chunks]) + TestOrigin.Answer.chunk(answer.body).dropLast(missing))
        case .drip(let count, let pause):
            write(answer.head(adding: [length]))
            drip(from: 0, count, .milliseconds(Int64(pause)))
        case .endless:
            let body = answer.body.isEmpty ? [UInt8](repeating: 0x30, count: 16_384) : answer.body
            write(answer.head(adding: [chunks]))
            repeatEndlessly(TestOrigin.Answer.chunk(body) + [0x0D, 0x0A])
        case .untilClose: sendLast(answer.head(adding: [("Connection", "close")]) + answer.body)
        case .raw(let bytes): sendLast(bytes)
        }
    }

    @discardableResult
    private func write(_ bytes: [UInt8]) -> EventLoopFuture<Void> {
        channel.writeAndFlush(channel.allocator.buffer(bytes: bytes))
    }

    private func send(_ bytes: [UInt8]) { write(bytes).whenComplete { _ in end() } }

    /// Sends the last bytes of a connection.
    private func sendLast(_ bytes: [UInt8]) {
        write(bytes).whenComplete { _ in
            end()
            channel.close(promise: nil)
        }
    }

    private func drip(from start: Int, _ count: Int, _ pause: TimeAmount) {
        guard channel.isActive else { return }
        let next = min(start + max(1, count), answer.body.count)
        let bytes = Array(answer.body[start..<next])
        guard next < answer.body.count else { return send(bytes) }
        write(bytes)
        channel.eventLoop.scheduleTask(in: pause) { drip(from: next, count, pause) }
    }

    private func repeatEndlessly(_ chunk: [UInt8]) {
        write(chunk).whenSuccess {
            // On the next turn of the loop, so that others get theirs.
            channel.eventLoop.execute { repeatEndlessly(chunk) }
        }
    }
}
