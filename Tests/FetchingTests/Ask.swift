import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

@testable import Fetching

/// Requests of the tests, made by the fetcher of the daemon.
enum Ask {
    /// A policy that lets loopback through and has little patience.
    static func policy(_ change: (inout FetchPolicy) -> Void = { _ in }) -> FetchPolicy {
        var policy = FetchPolicy(userAgent: "Meridian/test (+https://news.example.org/; feeds=1; desk@example.org)")
        policy.addresses = AddressGuard(allow: ["127.0.0.0/8"])
        policy.timeout = .seconds(10)
        change(&policy)
        return policy
    }

    /// A request for an address.
    static func request(_ url: String, _ change: (inout PollRequest) -> Void = { _ in }) -> PollRequest {
        var request = PollRequest(source: Source(id: SourceID(url), location: .http(url)))
        change(&request)
        return request
    }

    /// What comes of one request for an address.
    static func fetch(
        _ url: String,
        policy: FetchPolicy = Ask.policy(),
        _ change: (inout PollRequest) -> Void = { _ in }
    ) async -> FetchResult {
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        return await fetcher.fetch(request(url, change))
    }

    /// What comes of one request for the path `/feed` of an origin that answers it so.
    static func fetch(
        _ answer: TestOrigin.Answer,
        policy: FetchPolicy = Ask.policy(),
        _ change: (inout PollRequest) -> Void = { _ in }
    ) async throws -> FetchResult {
        try await Ask.origin { origin in
            origin.on("/feed", answer)
            return await fetch(origin.url + "/feed", policy: policy, change)
        }
    }

    /// Works with an origin that is stopped afterwards.
    static func origin<Value: Sendable>(
        clock: (any WallClock)? = nil,
        _ work: (TestOrigin) async throws -> Value
    ) async throws -> Value {
        let origin = try await TestOrigin(clock: clock)
        let result: Result<Value, any Error>
        do { result = .success(try await work(origin)) } catch { result = .failure(error) }
        try await origin.stop()
        return try result.get()
    }

    /// The headers of one hop or more, given line by line.
    static func headers(_ lines: String..., address: String = "") -> ResponseHeaders {
        var headers = ResponseHeaders(address: address)
        for line in lines { take(Array((line + "\r\n").utf8), &headers) }
        return headers
    }

    /// Hands a line to the headers, byte for byte.
    static func take(_ line: [UInt8], _ headers: inout ResponseHeaders) {
        line.withUnsafeBufferPointer { headers.take($0) }
    }
}

extension FetchResult {
    /// The new document; nil for anything else.
    var document: FetchedDocument? {
        if case .modified(let document) = self { document } else { nil }
    }

    /// The answer that left the document as it was; nil for anything else.
    var unchanged: UnchangedDocument? {
        if case .notModified(let answer) = self { answer } else { nil }
    }

    /// What went wrong; nil when nothing did.
    var failure: FetchFailure? {
        if case .failed(let failure) = self { failure } else { nil }
    }
}

extension FetchedDocument {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
