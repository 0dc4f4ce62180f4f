/// The exact bytes a server gave to recognise a version by, to be sent back unchanged (RFC 9110, section 8.8).
package struct Validators: Sendable, Equatable {
    /// The ETag, quotes and `W/` included.
    package var etag: String?
    /// The Last-Modified date, as the server wrote it.
    package var lastModified: String?

    /// Validators of which any may be missing.
    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// One request for a source.
package struct PollRequest: Sendable {
    /// The source to ask.
    package var source: Source
    /// What its last good answer carried.
    package var validators: Validators
    /// The hash of its last good body; nil when there was none.
    package var bodyHash: UInt64?
    /// Whether the connection is kept for another source of the same host.
    package var keepsConnection = false

    /// A request; without validators it is unconditional.
    package init(source: Source, validators: Validators = Validators(), bodyHash: UInt64? = nil) {
        self.source = source
        self.validators = validators
        self.bodyHash = bodyHash
    }
}

/// What the server said about when to come again.
package struct FreshnessHints: Sendable, Equatable {
    /// `Cache-Control: max-age`, or the time until `Expires`; nil when neither is given.
    package var maxAge: Duration?
    /// `Retry-After`, in seconds or as a date, as the time from now.
    package var retryAfter: Duration?

    /// No hints.
    package init() {}
}

/// A body with what came with it.
package struct FetchedDocument: Sendable {
    /// The decoded bytes.
    package var body: [UInt8]
    /// The URL it came from at last, after redirects and Content-Location: the base of relative links.
    package var finalURL: String
    /// The Content-Type header, as written.
    package var contentType: String?
    /// The Content-Language header, as written.
    package var contentLanguage: String?
    /// What to send back next time.
    package var validators: Validators
    /// The hash of the body.
    package var bodyHash: UInt64
    /// When to come again.
    package var hints: FreshnessHints
    /// The status code; 0 for a file.
    package var status: Int
    /// The address every permanent redirect of the chain led to; nil when there was none.
    package var movedTo: String?

    /// A document.
    package init(body: [UInt8], finalURL: String, status: Int = 200) {
        self.body = body
        self.finalURL = finalURL
        self.status = status
        validators = Validators()
        bodyHash = StableHash.of(body)
        hints = FreshnessHints()
    }
}

/// Why a source's document could not be had.
package enum FetchFailure: Error, Sendable, Equatable {
    /// The host name could not be resolved.
    case unknownHost(String)
    /// No connection.
    case connection(String)
    /// The certificate or the handshake failed.
    case tls(String)
    /// Over the total time, or too slow.
    case timeout(after: Duration)
    /// More bytes than allowed, counted after decompression.
    case tooLarge(limit: Int)
    /// More redirects than allowed, or a loop.
    case tooManyRedirects(limit: Int)
    /// A status that carries no document.
    case status(Int, FreshnessHints)
    /// 410: the source is gone for good.
    case gone
    /// The address is private and not on the allow-list.
    case refusedAddress(String)
    /// The body ended early, or its encoding is damaged.
    case damaged(String)
    /// A file that cannot be read.
    case file(String)
    /// The daemon is stopping.
    case cancelled

    /// The state of a source with this failure, in a word or two.
    package var state: String {
        switch self {
        case .unknownHost: "DNS error"
        case .connection: "connect error"
        case .tls: "TLS error"
        case .timeout: "timeout"
        case .tooLarge: "too large"
        case .tooManyRedirects: "too many redirects"
        case .status(429, _): "rate limited"
        case .status(let code, _): "HTTP \(code)"
        case .gone: "gone"
        case .refusedAddress: "refused: private address"
        case .damaged: "damaged body"
        case .file: "file error"
        case .cancelled: "cancelled"
        }
    }

    /// What happened, for people.
    package var reason: String {
        switch self {
        case .unknownHost(let host): "the host name \(host) could not be resolved"
        case .connection(let message), .tls(let message), .damaged(let message), .file(let message): message
        case .timeout(let limit): "no complete answer within \(limit.seconds) s"
        case .tooLarge(let limit): "the body is larger than \(limit) bytes after decompression (limits.body)"
        case .tooManyRedirects(let limit): "more than \(limit) redirects (limits.redirects)"
        case .status(let code, let hints):
            hints.retryAfter.map { "HTTP \(code), asked to wait \(Int($0.seconds)) s" } ?? "HTTP \(code)"
        case .gone: "HTTP 410: the publisher has removed it"
        case .refusedAddress(let address): "\(address) is a private address; list it under network.allow to permit it"
        case .cancelled: "stopped before it was answered"
        }
    }
}

/// What came of one request.
package enum FetchResult: Sendable {
    /// A document that differs from the last one.
    case modified(FetchedDocument)
    /// The server said 304, or the body is byte for byte the last one.
    case notModified(Validators, FreshnessHints)
    /// Nothing usable.
    case failed(FetchFailure)
}
