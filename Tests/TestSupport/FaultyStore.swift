import Synchronization
package import Syndication

/// A store that hands everything on to another, until it is told to fail.
package final class FaultyStore: ArticleStore {
    private let inner: any ArticleStore
    private let failure = Mutex<StoreError?>(nil)

    /// A store in front of another.
    package init(_ inner: any ArticleStore) { self.inner = inner }

    /// Lets every write fail from now on; nil lets them through again.
    package func fail(with error: StoreError?) { failure.withLock { $0 = error } }

    private func check() throws(StoreError) {
        if let error = failure.withLock({ $0 }) { throw error }
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
    package func fingerprints(of source: SourceID) async throws(StoreError) -> Set<UInt64> {
        try await inner.fingerprints(of: source)
    }

    /// See `ArticleStore`.
    package func known(_ keys: [IdentityKey]) async throws(StoreError) -> [UInt64: KnownArticle] {
        try await inner.known(keys)
    }

    /// See `ArticleStore`; fails when told to.
    package func apply(_ batch: StoreBatch) async throws(StoreError) -> StoreReport {
        try check()
        return try await inner.apply(batch)
    }

    /// See `ArticleStore`.
    package func headlines(after cursor: HeadlineCursor?, limit: Int) async throws(StoreError) -> [Headline] {
        try await inner.headlines(after: cursor, limit: limit)
    }

    /// See `ArticleStore`.
    package func articles(_ ids: [ArticleID]) async throws(StoreError) -> [Article] { try await inner.articles(ids) }

    /// See `ArticleStore`.
    package func search(_ text: String, limit: Int) async throws(StoreError) -> [Article] {
        try await inner.search(text, limit: limit)
    }

    /// See `ArticleStore`.
    package func story(_ id: ArticleID) async throws(StoreError) -> [Article] { try await inner.story(id) }

    /// See `ArticleStore`; fails when told to.
    package func forget(notSeenSince limit: Timestamp) async throws(StoreError) -> Int {
        try check()
        return try await inner.forget(notSeenSince: limit)
    }
}
