import CCurl
import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

@testable import Fetching

/// Names, connections, proxies, and what libcurl's words become (reliability.md, T12, T15, T25, T27).
@Suite("Connections")
struct ConnectionTests {
    @Test("T12: names a host that is not there")
    func unknownHost() async {
        // RFC 6761: .invalid never exists. A name server that is silent takes longer than we wait.
        let policy = Ask.policy { $0.timeout = .milliseconds(1500) }
        let failure = await Ask.fetch("http://nonexistent.invalid/feed", policy: policy).failure
        #expect(failure == .unknownHost("nonexistent.invalid") || failure?.state == .timeout)
        #expect(failure?.isSilence == true)
    }

    @Test("T12: names the host that is not there, not the one that led to it")
    func unknownTarget() async throws {
        try await Ask.origin { origin in
            origin.on("/feed", .init(302, [("Location", "http://nonexistent.invalid/feed")]))
            let policy = Ask.policy { $0.timeout = .milliseconds(1500) }
            let failure = await Ask.fetch(origin.url + "/feed", policy: policy).failure
            #expect(failure == .unknownHost("nonexistent.invalid") || failure?.state == .timeout)
        }
    }

    @Test("names a port where nobody listens")
    func nobody() async throws {
        let origin = try await TestOrigin()
        let url = origin.url
        try await origin.stop()
        #expect(await Ask.fetch(url + "/feed").failure?.state == .connectError)
    }

    /// There is no HTTP/2 origin here, NIO's is a package of its own, that could send GOAWAY or reset its streams:
    /// what is tested is only what becomes of libcurl's codes for them.
    @Test("T15: takes a connection that HTTP/2 ended for a damaged answer", arguments: [16, 92])
    func brokenStreams(code: UInt32) async {
        #expect(await result(of: code).failure?.state == .damaged)
    }

    @Test(
        "says for each code of libcurl what it means",
        arguments: [
            (6, SourceState.dnsError), (7, .connectError), (8, .damaged), (18, .damaged), (23, .damaged),
            (27, .damaged), (28, .timeout), (35, .tlsError), (47, .tooManyRedirects), (52, .connectError),
            (56, .damaged), (58, .tlsError), (59, .tlsError), (60, .tlsError), (61, .damaged), (77, .tlsError),
            (83, .tlsError), (91, .tlsError),
        ] as [(UInt32, SourceState)]
    )
    func codes(code: UInt32, state: SourceState) async {
        #expect(await result(of: code).failure?.state == state)
    }

    private func result(of code: UInt32) async -> FetchResult {
        let request = Ask.request("http://127.0.0.1:1/feed")
        return await withCheckedContinuation { waiting in
            let job = FetchJob(request: request, answer: waiting)
            let handle = CurlHandle(policy: Ask.policy())
            handle?.begin(job, url: request.source.id.address)
            waiting.resume(returning: handle?.end(CURLcode(rawValue: code))?.result ?? .failed(.cancelled))
        }
    }

    @Test("T25: takes no proxy from the environment")
    func noProxy() async {
        // In a process of its own: the environment belongs to all tests.
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
                setenv(name, "http://127.0.0.1:9/", 1)
            }
            for name in ["no_proxy", "NO_PROXY"] { unsetenv(name) }
            try await Ask.origin { origin in
                origin.any { _ in .init(200, [], "<rss/>") }
                #expect(await Ask.fetch(origin.url + "/feed").document?.text == "<rss/>")
                #expect(origin.requests.map(\.path) == ["/feed"])
            }
        }
    }

    @Test("T25: asks the configured proxy for everything, names and all")
    func proxy() async throws {
        try await Ask.origin { proxy in
            proxy.any { _ in .init(200, [], "<rss/>") }
            let policy = Ask.policy { ($0.proxy, $0.addresses) = (proxy.url, AddressGuard(allow: [])) }
            let document = try #require(await Ask.fetch("http://paper.invalid/feed", policy: policy).document)
            #expect(document.text == "<rss/>")
            #expect(document.trace.peer == nil)
            #expect(proxy.requests.map(\.path) == ["http://paper.invalid/feed"])
        }
    }

    @Test("T25: says that it is the proxy that is down or refuses, and blames no source")
    func brokenProxy() async throws {
        try await Ask.origin { proxy in
            proxy.any { _ in .init(407, [("Proxy-Authenticate", "Basic realm=x")], "") }
            let policy = Ask.policy { $0.proxy = proxy.url }
            let failure = await Ask.fetch("http://paper.invalid/feed", policy: policy).failure
            #expect(failure == .connection("the proxy wants other credentials (407): network.proxy"))
            #expect(failure?.isSilence == true)
        }
        let policy = Ask.policy { $0.proxy = "http://127.0.0.1:1" }
        let failure = await Ask.fetch("http://paper.invalid/feed", policy: policy).failure
        #expect(failure?.state == .connectError)
        #expect(failure?.reason.hasSuffix("network.proxy") == true)
    }

    @Test(
        "asks no proxy for a private address, however it is written",
        arguments: [
            "http://127.0.0.1/", "http://127.1:8080/", "http://0x7f000001/", "http://2130706433/", "http://[::1]/",
            "http://localhost/", "http://a.localhost/", "http://10.0.0.1/", "http://[::ffff:10.0.0.1]/",
        ]
    )
    func privateBehindProxy(url: String) async throws {
        try await Ask.origin { proxy in
            proxy.any { _ in .init(302, [("Location", url)]) }
            let policy = Ask.policy { ($0.proxy, $0.addresses) = (proxy.url, AddressGuard(allow: [])) }
            #expect(await Ask.fetch(url, policy: policy).failure?.state == .privateAddress)
            #expect(proxy.requests.isEmpty)
            #expect(await Ask.fetch("http://paper.invalid/", policy: policy).failure?.state == .privateAddress)
            #expect(proxy.requests.map(\.path) == ["http://paper.invalid/"])
        }
    }

    @Test("T27: comes through where IPv6 leads nowhere")
    func brokenSix() async throws {
        // The origin listens at IPv4 only; localhost is both to libcurl, ::1 first.
        let policy = Ask.policy { $0.addresses = AddressGuard(allow: ["127.0.0.0/8", "::1"]) }
        try await throughLocalhost(policy)
    }

    @Test("T11 T27: comes through where only one address of a name may be connected to")
    func refusedSix() async throws {
        try await throughLocalhost(Ask.policy())
    }

    private func throughLocalhost(_ policy: FetchPolicy) async throws {
        try await Ask.origin { origin in
            origin.any { _ in .init(200, [], "<rss/>") }
            let document = try #require(
                await Ask.fetch(origin.url(host: "localhost") + "/feed", policy: policy).document
            )
            #expect(document.trace.peer == "127.0.0.1")
            #expect(origin.requests.map(\.host) == ["localhost"])
        }
    }

    @Test("T11: names what failed at the address that was permitted, not the one that was refused")
    func refusedAndDead() async throws {
        let origin = try await TestOrigin()
        let url = origin.url(host: "localhost")
        try await origin.stop()
        #expect(await Ask.fetch(url + "/feed").failure?.state == .connectError)
    }
}
