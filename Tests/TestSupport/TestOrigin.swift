import Foundation
import NIOCore
import NIOPosix
import Synchronization
package import Syndication

/// A real HTTP origin on loopback: answers each path as told and remembers what was asked.
///
/// It listens at every address of the machine, so that `http://127.0.0.2:port/` and the like are hosts of their own.
/// Only GET is served: anything else is noted and answered with 405.
package final class TestOrigin: Sendable {
    /// What was asked.
    package struct Request: Sendable {
        /// The path with its query.
        package var path: String
        /// Headers by lower-case name; several lines joined by commas; each character stands for one byte.
        package var headers: [String: String]
        /// When it came, by the origin's clock.
        package var time: Timestamp
        /// The Host header without the port, in lower case.
        package var host: String
        /// The peer's port, which tells connections apart.
        package var port: Int
        /// How many requests with the same Host header were under way when it began, itself included.
        package var overlap: Int
    }

    private typealias Reply = @Sendable (Request) -> Answer

    private struct State {
        var answers: [String: [Reply]] = [:]
        var otherwise: Reply = { _ in Answer(404) }
        var requests: [Request] = []
        /// The Host header of each request under way, by its number.
        var underWay: [Int: String] = [:]

        /// Takes the answer whose turn it is.
        mutating func reply(to head: RequestHead) -> Reply {
            guard head.method == "GET" else { return { _ in Answer(405) } }
            guard let replies = answers[head.path], let first = replies.first else { return otherwise }
            if replies.count > 1 { answers[head.path]?.removeFirst() }
            return first
        }
    }

    private let state = Mutex(State())
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let channel = Mutex<(any NIOCore.Channel)?>(nil)
    private let clock: (any WallClock)?

    /// The port it listens at.
    package var port: Int { channel.withLock { $0?.localAddress?.port ?? 0 } }
    /// Its address without a path.
    package var url: String { url(host: "127.0.0.1") }

    /// Its address under another name or address that leads to this machine, without a path: `127.0.0.2`, `localhost`.
    package func url(host: String) -> String { "http://\(host):\(port)" }

    /// An origin that listens at a port of the system's choice; without a clock requests carry the real time.
    package init(clock: (any WallClock)? = nil) async throws {
        self.clock = clock
        let bound = try await ServerBootstrap(group: group)
            .serverChannelOption(ChannelOptions.backlog, value: 1024)
            .childChannelInitializer { [weak self] channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = OriginConnection { [weak self] in self?.take($0, on: $1) }
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
            .bind(host: "0.0.0.0", port: 0).get()
        channel.withLock { $0 = bound }
    }

    /// Adds an answer for a path; the last one is given again and again.
    package func on(_ path: String, _ answer: Answer) { on(path) { _ in answer } }

    /// Adds an answer for a path, made anew for each request; the last one is given again and again.
    package func on(_ path: String, _ answer: @escaping @Sendable (Request) -> Answer) {
        state.withLock { $0.answers[path, default: []].append(answer) }
    }

    /// Sets the answer for every path without its own; 404 otherwise.
    package func any(_ answer: @escaping @Sendable (Request) -> Answer) {
        state.withLock { $0.otherwise = answer }
    }

    /// What was asked so far.
    package var requests: [Request] { state.withLock { $0.requests } }

    /// Stops listening, and ends all connections.
    package func stop() async throws {
        try await channel.withLock { $0 }?.close().get()
        try await group.shutdownGracefully()
    }

    private func take(_ head: RequestHead, on channel: any NIOCore.Channel) {
        let time = clock?.now ?? Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let port = channel.remoteAddress?.port ?? 0
        let (number, request, reply) = state.withLock { state in
            let number = state.requests.count
            state.underWay[number] = head.host
            let request = Request(
                path: head.path,
                headers: head.headers,
                time: time,
                host: head.host,
                port: port,
                overlap: state.underWay.values.count { $0 == head.host }
            )
            state.requests.append(request)
            return (number, request, state.reply(to: head))
        }
        // Outside the lock: a reply may look at the requests.
        let answer = reply(request)
        let end: @Sendable () -> Void = { [weak self] in self?.state.withLock { $0.underWay[number] = nil } }
        channel.closeFuture.whenComplete { _ in end() }
        OriginDelivery(channel: channel, answer: answer, end: end).begin()
    }
}
