import Synchronization
package import Syndication

/// A store that hands everything on to another, until it is told to fail.
package final class FaultyStore: ArticleStore {
    private let inner: any ArticleStore
    private let state = Mutex(State())

    /// A moment of a write at which a program may be killed.
    package enum Moment: CaseIterable, Sendable {
        /// Before it is noted that sources are asked.
        case beforeBegin
        /// After that, before any is asked.
        case afterBegin
        /// When answers have come and nothing of them is stored.
        case beforeApply
        /// When everything is stored and nobody knows.
        case afterApply
    }

    private struct State {
        var failure: StoreError?
        var moment: Moment?
        var passes = 0
    }

    /// A store in front of another.
    package init(_ inner: any ArticleStore) { self.inner = inner }

    /// Lets every write fail from now on; nil lets them through again.
    package func fail(with error: StoreError?) { state.withLock { $0.failure = error } }

    /// Kills the program at a moment that has come so often before: from then on every write fails.
    package func crash(at moment: Moment, after passes: Int = 0) {
        state.withLock { ($0.moment, $0.passes) = (moment, passes) }
    }

    private func check(_ moment: Moment? = nil) throws(StoreError) {
        let failure: StoreError? = state.withLock { state in
            guard state.failure == nil, let moment, moment == state.moment else { return state.failure }
            state.passes -= 1
            if state.passes < 0 { state.failure = .unavailable("state.db", "the program was killed") }
            return state.failure
        }
        if let failure { throw failure }
    }

    /// See `ArticleStore`.
    package func authority(proposed: String) async throws(StoreError) -> String {
        try await inner.authority(proposed: proposed)
    }

    /// See `ArticleStore`.
    package func sourceRecords() async throws(StoreError) -> [SourceID: SourceRecord] {
        try await inner.sourceRecords()
    }

    /// See `ArticleStore`.
    package func hostLedger() async throws(StoreError) -> HostLedger { try await inner.hostLedger() }

    /// See `ArticleStore`; fails when told to.
    package func begin(_ sources: [SourceID], at time: Timestamp) async throws(StoreError) {
        try check(.beforeBegin)
        try await inner.begin(sources, at: time)
        try check(.afterBegin)
    }

    /// See `ArticleStore`.
    package func fingerprints(of source: SourceID) async throws(StoreError) -> Set<UInt64> {
        try await inner.fingerprints(of: source)
    }

    /// See `ArticleStore`.
    package func known(_ keys: [IdentityKey]) async throws(StoreError) -> [UInt64: KnownArticle] {
        try await inner.known(keys)
    }

    /// See `ArticleStore`; fails when told to.
    package func apply(_ batch: StoreBatch) async throws(StoreError) -> StoreReport {
        try check(.beforeApply)
        let report = try await inner.apply(batch)
        try check(.afterApply)
        return report
    }

    /// See `ArticleStore`.
    package func headlines(after cursor: HeadlineCursor?, limit: Int) async throws(StoreError) -> [Headline] {
        try await inner.headlines(after: cursor, limit: limit)
    }

    /// See `ArticleStore`.
    package func articles(_ ids: [ArticleID]) async throws(StoreError) -> [Article] { try await inner.articles(ids) }

    /// See `ArticleStore`.
    package func reports(of stories: [ArticleID]) async throws(StoreError) -> [ArticleID: [StoryReport]] {
        try await inner.reports(of: stories)
    }

    /// See `ArticleStore`.
    package func sketches(after number: Int64, since minute: Int32, limit: Int) async throws(StoreError)
        -> SketchPage
    {
        try await inner.sketches(after: number, since: minute, limit: limit)
    }

    /// See `ArticleStore`.
    package func storedReports(_ numbers: [Int64]) async throws(StoreError) -> [StoredReport] {
        try await inner.storedReports(numbers)
    }

    /// See `ArticleStore`; fails when told to.
    package func join(_ one: ArticleID, _ other: ArticleID) async throws(StoreError) {
        try check()
        try await inner.join(one, other)
    }

    /// See `ArticleStore`; fails when told to.
    package func split(_ article: ArticleID) async throws(StoreError) {
        try check()
        try await inner.split(article)
    }

    /// See `ArticleStore`.
    package func search(_ text: String, limit: Int) async throws(StoreError) -> [Article] {
        try await inner.search(text, limit: limit)
    }

    /// See `ArticleStore`.
    package func story(_ id: ArticleID) async throws(StoreError) -> [Article] { try await inner.story(id) }

    /// See `ArticleStore`; fails when told to.
    package func withdraw(_ links: [String], _ id: ArticleID?, at time: Timestamp) async throws(StoreError)
        -> [Withdrawal]
    {
        try check()
        return try await inner.withdraw(links, id, at: time)
    }

    /// See `ArticleStore`.
    package func selfPortraits() async throws(StoreError) -> [SourceID: SelfPortrait] {
        try await inner.selfPortraits()
    }

    /// See `ArticleStore`.
    package func withdrawals(ofShownSince time: Timestamp, limit: Int) async throws(StoreError) -> [Withdrawal] {
        try await inner.withdrawals(ofShownSince: time, limit: limit)
    }

    /// See `ArticleStore`.
    package func feedsWithOpenArchives() async throws(StoreError) -> Set<String> {
        try await inner.feedsWithOpenArchives()
    }

    /// See `ArticleStore`.
    package func withdrawals(since time: Timestamp) async throws(StoreError) -> [Withdrawal] {
        try await inner.withdrawals(since: time)
    }

    /// See `ArticleStore`.
    package func stateChanges(limit: Int) async throws(StoreError) -> [StateChange] {
        try await inner.stateChanges(limit: limit)
    }

    /// See `ArticleStore`; fails when told to.
    package func history(
        of feed: String,
        showing headlines: [Headline],
        size: Int,
        isThere: @escaping @Sendable (Int) -> Bool
    ) async throws(StoreError) -> FeedHistory {
        try check()
        return try await inner.history(of: feed, showing: headlines, size: size, isThere: isThere)
    }

    /// See `ArticleStore`; fails when told to.
    package func keep(_ document: FeedHistory.Document, of feed: String) async throws(StoreError) {
        try check()
        try await inner.keep(document, of: feed)
    }

    /// See `ArticleStore`.
    package func wasChangedByOthers() async throws(StoreError) -> Bool { try await inner.wasChangedByOthers() }

    /// See `ArticleStore`; fails when told to.
    package func forget(notSeenSince limit: Timestamp) async throws(StoreError) -> Forgotten {
        try check()
        return try await inner.forget(notSeenSince: limit)
    }
}
