/// The exact bytes a server gave to recognise a version by, to be sent back unchanged (RFC 9110, section 8.8).
package struct Validators: Sendable, Equatable {
    /// The ETag, quotes and `W/` included; each character stands for one byte (ISO 8859-1).
    package var etag: String?
    /// The Last-Modified date, as the server wrote it; each character stands for one byte.
    package var lastModified: String?

    /// Validators of which any may be missing.
    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    /// Whether there are none.
    package var isEmpty: Bool { etag == nil && lastModified == nil }

    /// The validators in force after an answer that left the document as it was (RFC 9110, section 15.4.5).
    package func updated(with new: Validators) -> Validators {
        Validators(etag: new.etag ?? etag, lastModified: new.lastModified ?? lastModified)
    }
}

/// One request for a source.
package struct PollRequest: Sendable {
    /// The source to ask.
    package var source: Source
    /// The address to ask; nil: the configured one.
    package var address: String?
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

    /// Whether validators are sent.
    package var isConditional: Bool { !validators.isEmpty }
}

/// What the server said about when to come again.
package struct FreshnessHints: Sendable, Equatable {
    /// `Cache-Control: max-age`, or the time until `Expires`; nil when neither is given.
    package var maxAge: Duration?
    /// `Retry-After`, in seconds or as a date, as the time from now; the longest of all hops.
    package var retryAfter: Duration?
    /// The host that answered at last, in lower case; nil when none did, or the document is a file.
    package var host: String?

    /// No hints.
    package init() {}
}

/// What is the same in every answer that was good.
package struct AnswerTrace: Sendable, Equatable {
    /// The status code; 0 for a file.
    package var status: Int
    /// The address that answered, as text; nil for a file.
    package var peer: String?
    /// Where the permanent redirects at the beginning of the chain led; nil when there was none.
    package var movedTo: String?
    /// Bytes of the body as they came, before decompression.
    package var encodedBytes = 0

    /// A trace.
    package init(status: Int) { self.status = status }
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
    /// How it came.
    package var trace: AnswerTrace

    /// A document.
    package init(body: [UInt8], finalURL: String, status: Int = 200) {
        self.body = body
        self.finalURL = finalURL
        trace = AnswerTrace(status: status)
        validators = Validators()
        bodyHash = StableHash.of(body)
        hints = FreshnessHints()
    }
}

/// An answer that left the document as it was.
package struct UnchangedDocument: Sendable, Equatable {
    /// What to send back next time.
    package var validators: Validators
    /// When to come again.
    package var hints: FreshnessHints
    /// How it came: with status 304, or with the bytes of the last body.
    package var trace: AnswerTrace

    /// An answer without validators and hints.
    package init(status: Int) {
        validators = Validators()
        hints = FreshnessHints()
        trace = AnswerTrace(status: status)
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
    /// Over the total time.
    case timeout(after: Duration)
    /// Slower than so many bytes a second for so long.
    case slow(Int, Duration)
    /// More bytes than allowed, counted after decompression.
    case tooLarge(limit: Int)
    /// More redirects than allowed, or a loop.
    case tooManyRedirects(limit: Int)
    /// A status that carries no document.
    case status(Int, FreshnessHints)
    /// A page that asks a browser to prove itself: whose it is.
    case challenge(String, FreshnessHints)
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

    /// What happened, for people.
    package var reason: String {
        switch self {
        case .unknownHost(let host): "the host name \(host) could not be resolved"
        case .connection(let message), .tls(let message), .damaged(let message), .file(let message): message
        case .timeout(let limit): "no complete answer within \(limit.seconds) s"
        case .tooLarge(let limit): "the body is larger than \(limit) bytes after decompression (limits.body)"
        case .tooManyRedirects(let limit): "more than \(limit) redirects (limits.redirects)"
        case .status(304, _): "HTTP 304, although nothing was asked that it could answer"
        case .status(let code, let hints):
            hints.retryAfter.map { "HTTP \(code), asked to wait \(Int($0.seconds)) s" } ?? "HTTP \(code)"
        case .slow(let bytes, let time): "the answer crawled: less than \(bytes) bytes a second for \(time.short)"
        case .challenge(let wall, _): "\(wall) asks for a browser; ask the publisher to let the feed through"
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
    /// The server said 304 to validators, or the body is byte for byte the last one.
    case notModified(UnchangedDocument)
    /// Nothing usable.
    case failed(FetchFailure)
}
