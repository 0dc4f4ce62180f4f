import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A real HTTP origin on loopback: answers each path as told and remembers what was asked.
package final class TestOrigin: Sendable {
    /// What to answer.
    package struct Answer: Sendable {
        /// The status code.
        package var status: Int
        /// Headers, in order.
        package var headers: [(String, String)]
        /// The body.
        package var body: [UInt8]
        /// A Content-Length other than the body's; the connection is closed after the body.
        package var claimedLength: Int?
        /// Whether nothing is ever answered.
        package var isSilent = false

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

    /// What was asked.
    package struct Request: Sendable {
        /// The path with its query.
        package var path: String
        /// Headers by lower-case name; several lines joined by commas.
        package var headers: [String: String]
    }

    private struct State {
        var answers: [String: [Answer]] = [:]
        var requests: [Request] = []
    }

    private let state = Mutex(State())
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let channel = Mutex<(any Channel)?>(nil)
    /// The port it listens at.
    package var port: Int { channel.withLock { $0?.localAddress?.port ?? 0 } }
    /// Its address without a path.
    package var url: String { "http://127.0.0.1:\(port)" }

    /// An origin that listens at a port of the system's choice.
    package init() async throws {
        let bound = try await ServerBootstrap(group: group)
            .childChannelInitializer { [weak self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(OriginHandler { self?.answer($0) ?? Answer(500) })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        channel.withLock { $0 = bound }
    }

    /// Adds an answer for a path; the last one is given again and again.
    package func on(_ path: String, _ answer: Answer) {
        state.withLock { $0.answers[path, default: []].append(answer) }
    }

    /// What was asked so far.
    package var requests: [Request] { state.withLock { $0.requests } }

    /// Stops listening.
    package func stop() async throws {
        try await channel.withLock { $0 }?.close().get()
        try await group.shutdownGracefully()
    }

    private func answer(_ request: Request) -> Answer {
        state.withLock { state in
            state.requests.append(request)
            guard let answers = state.answers[request.path], let first = answers.first else { return Answer(404) }
            if answers.count > 1 { state.answers[request.path]?.removeFirst() }
            return first
        }
    }
}

private final class OriginHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let answer: (TestOrigin.Request) -> TestOrigin.Answer

    init(_ answer: @escaping (TestOrigin.Request) -> TestOrigin.Answer) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data) else { return }
        var headers: [String: String] = [:]
        for (name, value) in head.headers {
            headers[name.lowercased()] = headers[name.lowercased()].map { $0 + ", " + value } ?? value
        }
        let answer = answer(TestOrigin.Request(path: head.uri, headers: headers))
        if answer.isSilent { return }
        var response = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status))
        for (name, value) in answer.headers { response.headers.add(name: name, value: value) }
        response.headers.replaceOrAdd(name: "Content-Length", value: String(answer.claimedLength ?? answer.body.count))
        context.write(wrapOutboundOut(.head(response)), promise: nil)
        context.write(
            wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(bytes: answer.body)))),
            promise: nil
        )
        let end = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        if answer.claimedLength != nil { end.assumeIsolated().whenComplete { _ in context.close(promise: nil) } }
    }
}
