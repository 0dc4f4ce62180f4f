import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Syndication

/// Serves the published documents over HTTP/1.1.
package final class FeedServer: Sendable {
    private let channel: any NIOCore.Channel
    private let group: MultiThreadedEventLoopGroup
    /// The port in use; the one the system chose where 0 was asked for.
    package let port: Int

    /// Binds to an address, `host:port`.
    ///
    /// - `patience`: how long a connection may bring nothing forward, a request or a piece of an answer.
    /// - `mostConnections`: nil for as many as there are file descriptors, less those polling needs.
    /// - `health`: nil while the daemon works as it should, else what is wrong.
    /// - Throws: `ServingError` when the address cannot be had.
    package init(
        _ shelf: DocumentShelf,
        listen: String,
        patience: Duration = .seconds(60),
        mostConnections: Int? = nil,
        health: @escaping @Sendable () -> String?
    ) async throws(ServingError) {
        let (host, wanted) = FeedServer.split(listen)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let router = Router(shelf: shelf, health: health)
        let descriptors = Descriptors.raised()
        let connections = Connections(most: mostConnections ?? descriptors - min(256, descriptors / 2))
        let patience = TimeAmount.milliseconds(patience.milliseconds)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { channel in
                // One too many is closed at once: without a descriptor left, nobody could be served.
                guard connections.open() else { return channel.close() }
                channel.closeFuture.whenComplete { _ in connections.close() }
                return channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
                    try pipeline.addHandler(RequestHandler(router, patience: patience))
                }
            }
        do {
            channel = try await bootstrap.bind(host: host, port: wanted).get()
        } catch {
            try? await group.shutdownGracefully()
            throw .cannotListen(listen, (error as? IOError).map { FeedServer.reason($0) } ?? "\(error)")
        }
        self.group = group
        port = channel.localAddress?.port ?? wanted
    }

    /// Stops listening and closes what is open.
    package func stop() async {
        try? await channel.close().get()
        try? await group.shutdownGracefully()
    }

    private static func split(_ listen: String) -> (String, Int) {
        guard let colon = listen.lastIndex(of: ":") else { return (listen, 8080) }
        let host = listen[..<colon].filter { $0 != "[" && $0 != "]" }
        return (host.isEmpty ? "0.0.0.0" : host, Int(listen[listen.index(after: colon)...]) ?? 8080)
    }

    private static func reason(_ error: IOError) -> String {
        switch error.errnoCode {
        case 98: "the port is in use by another program; stop it, or change output.listen"
        case 13: "a port below 1024 needs a privilege; choose a higher one"
        case 99: "this machine has no such address"
        default: "\(error)"
        }
    }
}

/// Why feeds cannot be served.
package enum ServingError: Error, Sendable, Equatable {
    /// The address, and why it cannot be had.
    case cannotListen(String, String)

    /// What happened and what to do, for people.
    package var message: String {
        switch self {
        case .cannotListen(let address, let reason): "output.listen: \(address): \(reason)"
        }
    }
}

/// How many connections are open.
private final class Connections: Sendable {
    private let count = Atomic(0)
    private let most: Int

    init(most: Int) { self.most = most }

    /// Counts one more; false when there are too many.
    func open() -> Bool {
        guard count.add(1, ordering: .relaxed).newValue <= most else {
            close()
            return false
        }
        return true
    }

    func close() { count.subtract(1, ordering: .relaxed) }
}

/// Answers the requests of one connection, one after the other.
///
/// Answers are written as bytes: their heads are the same for everybody, and are kept ready with the documents.
private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let router: Router
    private var head: HTTPRequestHead?
    /// Requests that came before the answer to the last one had gone out.
    private var waiting: [HTTPRequestHead] = []
    private var isBusy = false
    private let patience: TimeAmount
    /// When a request was complete or a piece of an answer had gone out.
    private var lastProgress = NIODeadline.now()
    private var watch: Scheduled<Void>?

    /// The most bytes that are written at once: a slow reader gets the next when these have gone out.
    private static let piece = 65_536
    /// More requests than this are not taken before their answers are.
    private static let mostWaiting = 64

    init(_ router: Router, patience: TimeAmount) { (self.router, self.patience) = (router, patience) }

    func channelActive(context: ChannelHandlerContext) {
        lastProgress = .now()
        watch(context)
    }

    func channelInactive(context: ChannelHandlerContext) { watch?.cancel() }

    /// Closes the connection when nothing has come forward for too long.
    private func watch(_ context: ChannelHandlerContext) {
        let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        watch = context.eventLoop.scheduleTask(deadline: lastProgress + patience) {
            let (this, context) = handler.value
            if .now() >= this.lastProgress + this.patience {
                context.close(promise: nil)
            } else {
                this.watch(context)
            }
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: break
        case .end:
            guard let head else { return }
            if isBusy {
                guard waiting.count < RequestHandler.mostWaiting else { return context.close(promise: nil) }
                waiting.append(head)
            } else {
                answer(head, context)
            }
        }
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let path = head.uri.prefix { $0 != "?" }
        let request = RequestHead(method: head.method.rawValue, path: String(path)) { name in
            let values = head.headers[name]
            return values.count > 1 ? values.joined(separator: ", ") : values.first
        }
        let response = router.respond(to: request)
        let isLast = !head.isKeepAlive
        (isBusy, lastProgress) = (true, .now())
        let hasBody = head.method != .HEAD && !response.body.isEmpty
        if let ready = response.ready, !isLast {
            if hasBody { context.write(wrapOutboundOut(ready.head), promise: nil) }
            send(hasBody ? ready.body : ready.head, isLast: false, context)
        } else {
            var bytes = ByteBuffer(string: response.head(close: isLast))
            if hasBody { bytes.writeBytes(response.body) }
            send(bytes, isLast: isLast, context)
        }
    }

    /// Sends an answer in pieces.
    ///
    /// The next request waits until it has gone out: one answer a connection is in memory.
    private func send(_ bytes: ByteBuffer, isLast: Bool, _ context: ChannelHandlerContext) {
        var rest = bytes
        let piece = rest.readSlice(length: min(RequestHandler.piece, rest.readableBytes)) ?? rest
        let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(piece)).whenComplete { [rest] result in
            let (this, context) = handler.value
            if case .failure = result { return context.close(promise: nil) }
            this.lastProgress = .now()
            if rest.readableBytes > 0 { return this.send(rest, isLast: isLast, context) }
            if isLast { return context.close(promise: nil) }
            this.isBusy = false
            if !this.waiting.isEmpty { this.answer(this.waiting.removeFirst(), context) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What is no HTTP gets one answer.
        guard error is HTTPParserError, !isBusy else { return context.close(promise: nil) }
        let bytes = ByteBuffer(string: Response.text(400, "This is no HTTP request.\n").head(close: true))
        context.writeAndFlush(wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
}
