/// How a source is: one state at a time, in the words of the health table.
package enum SourceState: Hashable, Sendable {
    /// Never polled.
    case new
    /// It answered with a document that held something new, or was read for the first time.
    case ok
    /// It answered that nothing has changed.
    case notModified
    /// The host name could not be resolved.
    case dnsError
    /// No connection, or one that is not http.
    case connectError
    /// The certificate or the handshake failed.
    case tlsError
    /// Over the total time, or too slow.
    case timeout
    /// More bytes than allowed.
    case tooLarge
    /// More redirects than allowed, or a loop.
    case tooManyRedirects
    /// A status that carries no document.
    case http(Int)
    /// 429, or 503 with a time to come again.
    case rateLimited
    /// A page that asks a browser to prove itself.
    case challenge
    /// Something else than a feed.
    case notAFeed
    /// A feed that had to be repaired to be read.
    case repaired
    /// A document that is broken beyond recovery.
    case rejected
    /// A document without entries, or without a byte.
    case empty
    /// It has moved for good; the new address is asked.
    case moved
    /// 410 twice, a day apart: it is not asked any more.
    case gone
    /// Nothing new for far longer than is its habit.
    case quiet
    /// Quiet, and a request without validators has shown that this is so.
    case frozen
    /// Two documents in a row without a common entry.
    case losingEntries
    /// Its address is private and not on the allow-list.
    case privateAddress
    /// The body ended early, or its encoding is damaged.
    case damaged
    /// A file that cannot be read.
    case fileError
    /// The daemon ended before it was answered.
    case interrupted

    /// The states that are one word, with how serious they are.
    private static let table: [(state: SourceState, word: String, severity: Severity)] = [
        (.new, "new", .good),
        (.ok, "ok", .good),
        (.notModified, "not modified", .good),
        (.interrupted, "interrupted", .good),
        (.empty, "empty", .warning),
        (.repaired, "parse error (repaired)", .warning),
        (.moved, "moved", .warning),
        (.quiet, "quiet", .warning),
        (.frozen, "frozen", .warning),
        (.losingEntries, "losing items", .warning),
        (.rateLimited, "rate limited", .failing),
        (.dnsError, "DNS error", .failing),
        (.connectError, "connect error", .failing),
        (.tlsError, "TLS error", .failing),
        (.timeout, "timeout", .failing),
        (.tooLarge, "too large", .failing),
        (.tooManyRedirects, "too many redirects", .failing),
        (.challenge, "blocked (challenge)", .failing),
        (.notAFeed, "not a feed", .failing),
        (.rejected, "parse error (rejected)", .failing),
        (.damaged, "damaged body", .failing),
        (.privateAddress, "refused: private address", .failing),
        (.fileError, "file error", .failing),
        (.gone, "gone", .failing),
    ]

    private static let byWord = Dictionary(table.map { ($0.word, $0.state) }, uniquingKeysWith: { first, _ in first })
    private static let byState = Dictionary(table.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })

    /// How serious a state is.
    package enum Severity: Int, Sendable, Comparable {
        /// All is well.
        case good
        /// It answers, but the desk should look at it.
        case warning
        /// It brings nothing.
        case failing

        /// The less serious first.
        package static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
    }

    /// How serious it is.
    package var severity: Severity {
        if case .http = self { return .failing }
        return SourceState.byState[self]?.severity ?? .failing
    }

    /// The state as the health table, the log and the store write it: `DNS error`, `HTTP 404`.
    package var word: String {
        if case .http(let status) = self { return "HTTP \(status)" }
        return SourceState.byState[self]?.word ?? "unknown"
    }

    /// Whether somebody should know that a source came into this state from another: where one of the two is not good.
    package func isNews(after old: SourceState) -> Bool {
        self != old && (old.severity > .good || severity > .good)
    }

    /// The state a word stands for; words of earlier versions included, anything else is `new`.
    package init(word: String) {
        if word.hasPrefix("HTTP "), let status = Int(word.dropFirst(5)) {
            self = .http(status)
        } else {
            self = SourceState.byWord[word] ?? (word == "parse error" ? .rejected : .new)
        }
    }

    /// Whether two states are one spell, whose beginning does not change: `ok` and `not modified` are.
    package func continues(_ other: SourceState) -> Bool {
        self == other || isCalm && other.isCalm
    }

    private var isCalm: Bool { self == .ok || self == .notModified }
}

extension FetchFailure {
    /// The state of a source with this failure.
    package var state: SourceState {
        switch self {
        case .unknownHost: .dnsError
        case .connection: .connectError
        case .tls: .tlsError
        case .timeout, .slow: .timeout
        case .tooLarge: .tooLarge
        case .tooManyRedirects: .tooManyRedirects
        case .status(429, _): .rateLimited
        case .status(503, let hints) where hints.retryAfter != nil: .rateLimited
        case .status(let code, _): .http(code)
        case .challenge: .challenge
        case .gone: .gone
        case .refusedAddress: .privateAddress
        case .damaged: .damaged
        case .file: .fileError
        case .cancelled: .interrupted
        }
    }

    /// Whether it says nothing about the publisher: no answer of any kind came, as when the network is dead.
    package var isSilence: Bool {
        switch self {
        case .unknownHost, .connection, .timeout: true
        default: false
        }
    }
}

/// A source has come into another state.
package struct StateChange: Sendable, Equatable {
    /// The number of the change, rising.
    package var number: Int
    /// The source.
    package var source: SourceID
    /// When.
    package var time: Timestamp
    /// The state before.
    package var old: SourceState
    /// The state since.
    package var new: SourceState
    /// Why, for people; may be empty.
    package var reason: String
    /// When the source last answered well; nil when it never did.
    package var lastGood: Timestamp?

    /// A change.
    package init(
        number: Int,
        source: SourceID,
        time: Timestamp,
        old: SourceState,
        new: SourceState,
        reason: String,
        lastGood: Timestamp?
    ) {
        self.number = number
        self.source = source
        self.time = time
        self.old = old
        self.new = new
        self.reason = reason
        self.lastGood = lastGood
    }
}
