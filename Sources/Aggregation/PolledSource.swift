import Normalization
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
    /// Articles that are not stored as they are.
    var articles: [Article] = []
    /// Fingerprints of entries that are stored as they are.
    var unchanged: [UInt64] = []
    /// Entries in the document.
    var entries = 0
    /// What to send back next time; nil leaves the record's as they are.
    var validators: Validators?
    /// The hash of the body, where there was a good one.
    var bodyHash: UInt64?
    /// When to come again.
    var hints = FreshnessHints()
    /// What the document says about itself.
    var channel: ParsedChannel?
    /// Where every redirect of the chain said it is for good; nil otherwise.
    var movedTo: String?
    /// The title the document gives itself.
    var title: String?
    /// The page the document belongs to.
    var homePage: String?

    /// A poll that brought no document.
    init(_ source: Source, _ result: FetchResult) {
        self.source = source
        switch result {
        case .notModified(let validators, let hints):
            outcome = .notModified
            self.validators = validators
            self.hints = hints
        case .failed(let failure):
            outcome = .failed(failure)
            if case .status(_, let hints) = failure { self.hints = hints }
        case .modified(let document):
            outcome = .read
            hints = document.hints
        }
    }

    /// A poll that brought a feed.
    init(
        _ source: Source,
        _ document: FetchedDocument,
        _ channel: ParsedChannel,
        _ result: Normalizer.Result,
        entries: Int
    ) {
        self.init(source, .modified(document))
        articles = result.articles
        unchanged = result.unchanged
        self.entries = entries
        validators = document.validators
        bodyHash = document.bodyHash
        movedTo = document.movedTo
        self.channel = channel
        title = result.title
        homePage = result.homePage
    }

    /// A poll that brought something else.
    ///
    /// Its validators vouch for nothing and are not kept.
    init(_ source: Source, _ document: FetchedDocument, unreadable error: ParseError) {
        self.init(source, .modified(document))
        outcome = .unreadable(error)
    }

    /// Whether a feed was read.
    var isDocument: Bool {
        if case .read = outcome { true } else { false }
    }

    /// Whether the poll was given up because the daemon stops.
    var isCancelled: Bool {
        if case .failed(.cancelled) = outcome { true } else { false }
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
