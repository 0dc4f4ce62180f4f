import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Certificates and protocol versions (reliability.md, T13), and redirects between https and http (T8).
@Suite(
    "Certificates",
    .enabled(if: TLSOrigin.openssl != nil, "openssl is not installed: no TLS origin can be started"),
    .timeLimit(.minutes(1))
)
struct CertificateTests {
    /// What comes of a request to a TLS origin whose certificate is trusted, or is not.
    private func fetch(_ origin: TLSOrigin, isTrusted: Bool = true) async -> FetchResult {
        await Ask.fetch(
            origin.url + "/feed",
            policy: Ask.policy { $0.certificates = isTrusted ? origin.certificate : nil }
        )
    }

    @Test("T13: trusts what the file of certificates names, and without it does not")
    func trusted() async throws {
        let origin = try await TLSOrigin()
        defer { origin.stop() }
        #expect(await fetch(origin).document?.text == "<rss/>")
        #expect(await fetch(origin, isTrusted: false).failure?.state == .tlsError)
    }

    @Test("T13: refuses a certificate that has expired")
    func expired() async throws {
        let origin = try await TLSOrigin(days: -1)
        defer { origin.stop() }
        #expect(await fetch(origin).failure?.state == .tlsError)
    }

    @Test("T13: refuses a certificate of another name or address", arguments: ["DNS:other.example", "IP:127.0.0.2"])
    func otherName(name: String) async throws {
        let origin = try await TLSOrigin(for: name)
        defer { origin.stop() }
        #expect(await fetch(origin).failure?.state == .tlsError)
    }

    @Test("T13: speaks no TLS older than 1.2", arguments: ["-tls1", "-tls1_1"])
    func oldProtocol(option: String) async throws {
        let origin = try await TLSOrigin(options: [option, "-cipher", "ALL:@SECLEVEL=0"])
        defer { origin.stop() }
        #expect(await fetch(origin).failure?.state == .tlsError)
    }

    @Test("T13: speaks TLS 1.2 and 1.3", arguments: ["-tls1_2", "-tls1_3"])
    func newProtocol(option: String) async throws {
        let origin = try await TLSOrigin(options: [option])
        defer { origin.stop() }
        #expect(await fetch(origin).document?.text == "<rss/>")
    }

    @Test("T13: names a file of certificates that cannot be read", arguments: ["/nonexistent.pem", "/etc/hostname"])
    func unreadable(file: String) async throws {
        let origin = try await TLSOrigin()
        defer { origin.stop() }
        let policy = Ask.policy { $0.certificates = file }
        #expect(await Ask.fetch(origin.url + "/feed", policy: policy).failure?.state == .tlsError)
    }

    @Test("T13: gives up on a server that speaks no TLS")
    func plain() async throws {
        try await Ask.origin { origin in
            // It waits for the end of a head that never comes.
            let policy = Ask.policy { $0.timeout = .milliseconds(300) }
            let url = "https://127.0.0.1:\(origin.port)/feed"
            #expect(await Ask.fetch(url, policy: policy).failure?.state == .timeout)
        }
    }

    @Test("T8: follows from http to https and back")
    func acrossSchemes() async throws {
        try await Ask.origin { plain in
            let answer = "HTTP/1.0 302 Found\r\nLocation: \(plain.url)/end\r\n\r\n"
            let secure = try await TLSOrigin(answer: answer)
            defer { secure.stop() }
            plain.on("/start", .init(302, [("Location", secure.url + "/feed")]))
            plain.on("/end", .init(200, [], "<rss/>"))
            let policy = Ask.policy { $0.certificates = secure.certificate }
            let document = await Ask.fetch(plain.url + "/start", policy: policy).document
            #expect(document?.text == "<rss/>")
            #expect(plain.requests.map(\.path) == ["/start", "/end"])
        }
    }
}
