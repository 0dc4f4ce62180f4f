import NIOCore
import NIOHTTP1
import NIOPosix
import Syndication

/// Serves the published documents over HTTP/1.1.
package final class FeedServer: Sendable {
    private let channel: any NIOCore.Channel
    private let group: MultiThreadedEventLoopGroup
    /// The port in use; the one the system chose where 0 was asked for.
    package let port: Int

    /// Binds to an address, `host:port`.
    ///
    /// `health`: nil while the daemon works as it should, else what is wrong.
    /// - Throws: `ServingError` when the address cannot be had.
    package init(
        _ shelf: DocumentShelf,
        listen: String,
        health: @escaping @Sendable () -> String?
    ) async throws(ServingError) {
        let (host, wanted) = FeedServer.split(listen)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let router = Router(shelf: shelf, health: health)
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(IdleStateHandler(readTimeout: .seconds(60), writeTimeout: .seconds(60)))
                    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
                    try pipeline.addHandler(RequestHandler(router))
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

    /// More requests than this are not taken before their answers are.
    private static let mostWaiting = 64

    init(_ router: Router) { self.router = router }

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
        isBusy = true
        let hasBody = head.method != .HEAD && !response.body.isEmpty
        let sent: EventLoopFuture<Void>
        if let ready = response.ready, !isLast {
            if hasBody { context.write(wrapOutboundOut(ready.head), promise: nil) }
            sent = context.writeAndFlush(wrapOutboundOut(hasBody ? ready.body : ready.head))
        } else {
            var bytes = ByteBuffer(string: response.head(close: isLast))
            if hasBody { bytes.writeBytes(response.body) }
            sent = context.writeAndFlush(wrapOutboundOut(bytes))
        }
        // The next request waits until the answer has gone out: one answer a connection is in memory.
        let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        sent.whenComplete { result in
            let (this, context) = handler.value
            if case .failure = result { return context.close(promise: nil) }
            if isLast { return context.close(promise: nil) }
            this.isBusy = false
            if !this.waiting.isEmpty { this.answer(this.waiting.removeFirst(), context) }
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What is no HTTP gets one answer.
        guard error is HTTPParserError, !isBusy else { return context.close(promise: nil) }
        let bytes = ByteBuffer(string: Response.text(400, "This is no HTTP request.\n").head(close: true))
        context.writeAndFlush(wrapOutboundOut(bytes)).assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
}
