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
    let stories: StoryDesk
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
        let changes = try await significant(deduplicator.changes(articles, known: known, now: batch.now))
        let placement: StoryDesk.Placement
        do throws(StoreError) {
            placement = try await stories.place(changes, now: batch.now)
        } catch {
            stories.forget()
            throw error
        }
        batch.changes = placement.changes.map { change in
            guard let source = sources[change.article.source] else { return change }
            return change.with(classifier.classify(change.article, from: source))
        }
        batch.sketches = placement.sketches
        batch.moves = placement.moves
        let new = batch.changes.reduce(into: [SourceID: Int]()) { counts, change in
            if case .new(let article) = change { counts[article.source, default: 0] += 1 }
        }
        batch.deleted = polled.flatMap(\.deleted)
        batch.records = records(new)
        for source in polled where source.isDocument { batch.seenAgain[source.source.id] = source.unchanged }
        do throws(StoreError) {
            let report = try await store.apply(batch)
            stories.keep(placement, report.numbers)
            return report
        } catch {
            stories.forget()
            throw error
        }
    }

    /// The changes, with edits that only change white space or counters told as none.
    private func significant(_ changes: [ArticleChange]) async throws(StoreError) -> [ArticleChange] {
        let edited = changes.filter(\.isEdited).map(\.article.id)
        guard !edited.isEmpty else { return changes }
        let old = Dictionary(
            try await store.articles(edited).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return changes.map { change in
            guard case .updated(var article, let rule, true) = change, let old = old[article.id],
                !EditRule.isSignificant(
                    from: (old.title, StoryDesk.text(old)),
                    to: (article.title, StoryDesk.text(article))
                )
            else { return change }
            article.updated = old.updated
            return .updated(article, by: rule, isEdited: false)
        }
    }

    /// Stories are led by the source of the greatest weight, then by the earliest article.
    private func isPreferredLead(_ one: Article, _ other: Article) -> Bool {
        let weights = (sources[one.source]?.weight ?? 0, sources[other.source]?.weight ?? 0)
        if weights.0 != weights.1 { return weights.0 > weights.1 }
        return (one.published.time, one.id.uri) < (other.published.time, other.id.uri)
    }
}
