import Classification
import Deduplication
import Normalization
import Parsing
import Syndication

/// The line: Fetching → Parsing → Normalization → Deduplication → Classification → Storage.
///
/// This is the only file that knows the order. What belongs after it, Publishing and Serving, begins at `Publisher`.
package struct PollCycle: Sendable {
    let fetcher: any FeedFetcher
    let formats: FeedFormats
    let normalizer: Normalizer
    let deduplicator: Deduplicator
    let classifier: RegionClassifier
    let store: any ArticleStore
    let clock: any WallClock
    /// The configured sources.
    let sources: [SourceID: Source]

    /// Asks one source, and makes articles of what is new.
    ///
    /// An unchanged body ends here.
    func poll(_ request: PollRequest) async throws(StoreError) -> PolledSource {
        let asked = clock.now
        let fetched = await fetcher.fetch(request)
        guard case .modified(let document) = fetched else { return PolledSource(request, fetched, asked: asked) }
        let feed: ParsedFeed
        do throws(ParseError) {
            feed = try formats.parse(FeedBytes(document))
        } catch {
            return PolledSource(request, document, unreadable: error, asked: asked)
        }
        let known = try await store.fingerprints(of: request.source.id)
        let result = normalizer.articles(from: feed, of: request.source, known: known, now: clock.now)
        return PolledSource(request, document, feed, result, asked: asked)
    }

    /// Finds what is new, decides where it belongs, and stores it with what is learned of its sources, in one transaction.
    ///
    /// - `learned`: what else is stored; it has no changes yet.
    /// - `records`: makes the records of the sources from how many entries of each turned out to be new.
    func store(
        _ polled: [PolledSource],
        _ learned: StoreBatch,
        records: ([SourceID: Int]) -> [SourceRecord]
    ) async throws(StoreError) -> StoreReport {
        var batch = learned
        let articles = polled.flatMap(\.articles).sorted(by: isPreferredLead)
        let known = try await store.known(articles.flatMap(\.keys))
        batch.changes = deduplicator.changes(articles, known: known, now: batch.now).map { change in
            guard let source = sources[change.article.source] else { return change }
            return change.with(classifier.classify(change.article, from: source))
        }
        let new = batch.changes.reduce(into: [SourceID: Int]()) { counts, change in
            if case .new(let article) = change { counts[article.source, default: 0] += 1 }
        }
        batch.deleted = polled.flatMap(\.deleted)
        batch.records = records(new)
        for source in polled where source.isDocument { batch.seenAgain[source.source.id] = source.unchanged }
        return try await store.apply(batch)
    }

    /// Stories are led by the source of the greatest weight, then by the earliest article.
    private func isPreferredLead(_ one: Article, _ other: Article) -> Bool {
        let weights = (sources[one.source]?.weight ?? 0, sources[other.source]?.weight ?? 0)
        if weights.0 != weights.1 { return weights.0 > weights.1 }
        return (one.published.time, one.id.uri) < (other.published.time, other.id.uri)
    }
}
