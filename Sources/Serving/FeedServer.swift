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
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
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
private final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let router: Router
    private var head: HTTPRequestHead?

    init(_ router: Router) { self.router = router }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: break
        case .end: if let head { answer(head, context) }
        }
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let path = head.uri.prefix { $0 != "?" }
        let request = RequestHead(method: head.method.rawValue, path: String(path)) { name in
            let values = head.headers[name]
            return values.isEmpty ? nil : values.joined(separator: ", ")
        }
        let response = router.respond(to: request)
        var headers = HTTPHeaders(response.headers)
        headers.add(name: "Server", value: "Meridian")
        if response.status != 304 { headers.add(name: "Content-Length", value: String(response.body.count)) }
        let isLast = !head.isKeepAlive
        if isLast { headers.add(name: "Connection", value: "close") }
        let status = HTTPResponseStatus(statusCode: response.status)
        context.write(
            wrapOutboundOut(.head(HTTPResponseHead(version: head.version, status: status, headers: headers))),
            promise: nil
        )
        guard head.method != .HEAD, !response.body.isEmpty else { return end(context, isLast: isLast) }
        // The end waits until the body has gone out, and the next request waits for the end: one answer a connection.
        let buffer = context.channel.allocator.buffer(bytes: response.body)
        let handler = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer)))).whenComplete { result in
            let (this, context) = handler.value
            if case .failure = result { return context.close(promise: nil) }
            this.end(context, isLast: isLast)
        }
    }

    private func end(_ context: ChannelHandlerContext, isLast: Bool) {
        let done = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        if isLast { done.assumeIsolated().whenComplete { _ in context.close(promise: nil) } }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
