import Normalization
import Scheduling
import Syndication

/// What one poll brought, before it is stored.
struct PolledSource: Sendable {
    /// How a poll ended.
    enum Outcome: Sendable {
        /// A document with entries, some of them perhaps new.
        case read
        /// The same document as last time.
        case notModified
        /// No document.
        case failed(FetchFailure)
        /// A document that is no feed.
        case unreadable(ParseError)
    }

    /// The source.
    var source: Source
    /// How the poll ended.
    var outcome: Outcome
    /// When the request began.
    var asked: Timestamp
    /// Whether validators were sent.
    var isConditional: Bool
    /// Articles that are not stored as they are.
    var articles: [Article] = []
    /// Fingerprints of entries that are stored as they are.
    var unchanged: [UInt64] = []
    /// The keys of articles that the source has deleted.
    var deleted: [IdentityKey] = []
    /// Entries in the document.
    var entries = 0
    /// What to send back next time; nil leaves the record's as they are.
    var validators: Validators?
    /// The hash of the body, where there was a good one.
    var bodyHash: UInt64?
    /// When to come again.
    var hints = FreshnessHints()
    /// How a good answer came; nil for any other.
    var trace: AnswerTrace?
    /// What the document says about itself.
    var channel: ParsedChannel?
    /// What else was found in the document.
    var findings = PollFindings()
    /// The title the document gives itself.
    var title: String?
    /// The page the document belongs to.
    var homePage: String?

    /// A poll that brought no document.
    init(_ request: PollRequest, _ result: FetchResult, asked: Timestamp) {
        source = request.source
        isConditional = request.isConditional
        self.asked = asked
        switch result {
        case .notModified(let answer):
            outcome = .notModified
            validators = answer.validators
            hints = answer.hints
            trace = answer.trace
        case .failed(let failure):
            outcome = .failed(failure)
            switch failure {
            case .status(_, let hints), .challenge(_, let hints): self.hints = hints
            default: break
            }
        case .modified(let document):
            outcome = .read
            hints = document.hints
            trace = document.trace
        }
    }

    /// A poll that brought a feed.
    init(
        _ request: PollRequest,
        _ document: FetchedDocument,
        _ feed: ParsedFeed,
        _ result: Normalizer.Result,
        asked: Timestamp
    ) {
        self.init(request, .modified(document), asked: asked)
        articles = result.articles
        unchanged = result.unchanged
        deleted = result.deleted
        entries = feed.entries.count
        // A document that was cut must not be taken for the whole one: the rest has to come with the next.
        validators = feed.isCut ? Validators() : document.validators
        bodyHash = feed.isCut ? nil : document.bodyHash
        channel = feed.channel
        if feed.isRecovered { findings.repair = feed.warnings.first?.message ?? "it had to be repaired" }
        title = result.title
        homePage = result.homePage
    }

    /// A poll that brought something else.
    ///
    /// Its validators vouch for nothing and are not kept.
    init(_ request: PollRequest, _ document: FetchedDocument, unreadable error: ParseError, asked: Timestamp) {
        self.init(request, .modified(document), asked: asked)
        outcome = .unreadable(error)
        findings.parseError = error
    }

    /// Whether a feed was read.
    var isDocument: Bool {
        if case .read = outcome { true } else { false }
    }

    /// Whether the document was the last one.
    var isUnchanged: Bool {
        if case .notModified = outcome { true } else { false }
    }

    /// Whether the poll was given up because the daemon stops.
    var isCancelled: Bool {
        if case .failed(.cancelled) = outcome { true } else { false }
    }

    /// The status code; 0 when no answer came or it is a file.
    var status: Int {
        switch outcome {
        case .failed(.status(let code, _)): code
        case .failed(.gone): 410
        default: trace?.status ?? 0
        }
    }

    /// How the poll ended, for the ledger.
    ///
    /// `new`: entries that turned out not to be known.
    func pollOutcome(new: Int) -> PollOutcome {
        switch outcome {
        case .read: .read(entries: entries, known: max(0, entries - new))
        case .notModified: .notModified
        case .failed(let failure): .failed(failure)
        case .unreadable: .unreadable
        }
    }
}

extension FeedBytes {
    /// A fetched document, ready to be parsed.
    init(_ document: FetchedDocument) {
        self.init(
            document.body,
            baseURL: document.finalURL.isEmpty ? nil : document.finalURL,
            contentType: document.contentType,
            contentLanguage: document.contentLanguage
        )
    }
}
