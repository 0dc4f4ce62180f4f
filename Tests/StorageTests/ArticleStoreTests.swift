import Foundation
import Storage
import Syndication
import TestSupport
import Testing

/// What every store keeps and how.
@Suite("ArticleStore")
struct ArticleStoreTests {
    private let now = Timestamp(seconds: 1_800_000_000)
    private let source = SourceID("https://example.org/feed")

    private func article(_ name: String, published: Int64 = 0) -> Article {
        let time = now + .seconds(published)
        var article = Article(
            id: ArticleID(authority: "example.org", source: source, key: name),
            source: source,
            title: name,
            published: Dated(time, .declared),
            updated: Dated(time, .repaired),
            firstSeen: now
        )
        article.keys = [IdentityKey(.guid, source: source, value: name)]
        article.fingerprint = StableHash.of(name)
        return article
    }

    private func batch(_ articles: [Article], record: SourceRecord? = nil, at time: Timestamp? = nil) -> StoreBatch {
        var batch = StoreBatch(now: time ?? now)
        batch.changes = articles.map { .new($0) }
        batch.records = [record ?? SourceRecord(id: source)]
        batch.seenAgain[source] = []
        return batch
    }

    @Test("gives an article back as it was stored")
    func roundTrip() async throws {
        let store = try SQLiteStore(path: ":memory:")
        var article = article("one")
        article.link = "https://example.org/one"
        article.publishedLink = "https://example.org/one?utm_source=x"
        (article.summary, article.body, article.teaser) = ("<p>s</p>", "<p>b</p>", "s")
        article.authors = [Person(name: "Ann", email: "ann@example.org", page: "https://example.org/ann")]
        article.categories = [Category(term: "a", scheme: "b", label: "c")]
        (article.language, article.rights) = (ArticleLanguage("pt-BR", .script), "CC BY")
        var enclosure = Enclosure("https://example.org/a.mp3")
        (enclosure.type, enclosure.length, enclosure.seconds) = ("audio/mpeg", 123, 4.5)
        article.enclosures = [enclosure]
        article.image = Picture("https://example.org/a.jpg")
        article.geometry = Geometry(.point, [2.35, 48.85])
        article.places = [Place(phrase: "France", position: .title, region: RegionID("fr"), weight: 2)]
        article.regions = [RegionID("fr"), RegionID("de")]
        _ = try await store.apply(batch([article]))
        let stored = try #require(try await store.articles([article.id]).first)
        // Keys are kept apart and not read back.
        article.keys = []
        #expect("\(stored)" == "\(article)")
    }

    @Test("finds articles by their keys, and keeps a key with the first that had it")
    func keys() async throws {
        let store = try SQLiteStore(path: ":memory:")
        let first = article("one")
        var second = article("two")
        second.keys += first.keys
        _ = try await store.apply(batch([first, second]))
        let known = try await store.known(second.keys)
        #expect(known[first.keys[0].hash]?.id == first.id)
        #expect(known[second.keys[0].hash]?.id == second.id)
    }

    @Test("lists articles, newest publication first, page by page, with the source of their story's first")
    func headlines() async throws {
        let store = try SQLiteStore(path: ":memory:")
        var joined = article("joined", published: 50)
        (joined.story, joined.storyRule) = (article("a0").id, .sameLink)
        let articles = (0..<5).map { article("a\($0)", published: Int64($0 / 2) * 10) }
        _ = try await store.apply(batch(articles + [joined]))
        var found: [Headline] = []
        var cursor: HeadlineCursor?
        while case let page = try await store.headlines(after: cursor, limit: 2), let last = page.last {
            found += page
            cursor = last.cursor
        }
        #expect(found.count == 6)
        #expect(Set(found.map(\.id)) == Set((articles + [joined]).map(\.id)))
        #expect(found.map(\.cursor.published) == found.map(\.cursor.published).sorted(by: >))
        #expect(found.first?.story == articles[0].id)
        #expect(found.first?.lead?.source == source)
        #expect(found.last?.lead?.source == nil)
    }

    @Test("stores a source's record with its articles and gives it back")
    func records() async throws {
        let store = try SQLiteStore(path: ":memory:")
        var record = SourceRecord(id: source)
        record.validators = Validators(etag: "W/\"a\"", lastModified: "yesterday")
        record.bodyHash = .max
        (record.state, record.reason, record.failures, record.entries) = (.http(500), "HTTP 500", 3, 7)
        (record.stateSince, record.lastPoll, record.lastGood, record.nextPoll) = (now, now, now, now + .seconds(60))
        (record.failingSince, record.goneSince, record.isStopped) = (now, now, true)
        (record.pace.interval, record.pace.evidence, record.pace.perEntry) = (.seconds(3600), 2, .seconds(60))
        (record.pace.throttled, record.pace.throttledAt) = (.seconds(7200), now)
        (record.habit.firstNews, record.habit.lastNews, record.habit.newsPolls) = (now, now, 9)
        (record.habit.usualGap, record.habit.longestGap) = (.seconds(1), .seconds(2))
        (record.wishes.interval, record.wishes.maxAge) = (.milliseconds(1500), .seconds(5))
        (record.wishes.skipHours, record.wishes.skipDays) = ([0, 23], ["Sunday"])
        (record.trust.isTrusted, record.trust.lastUnconditional) = (false, now)
        (record.trust.lies, record.trust.honest) = (1, 2)
        record.redirect = RedirectEvidence(target: "https://b.example/", answers: 3, first: now, last: now)
        (record.adopted, record.peer, record.answeredBy) = ("https://c.example/", "192.0.2.1", "c.example")
        record.loss = CoverageLoss(time: now, entries: 5, gap: .seconds(60), lost: 4)
        record.history.add(
            PollHistory.Poll(
                time: now,
                ending: .news,
                status: 200,
                isConditional: true,
                entries: 5,
                new: 2,
                wait: .seconds(60)
            )
        )
        (record.title, record.homePage, record.arithmetic) = ("T", "https://example.org/", "max(…)")
        _ = try await store.apply(batch([], record: record))
        #expect(try await store.sourceRecords() == [source: record])
    }

    @Test("remembers that a source was asked until it has answered, and hosts that asked for peace")
    func hostLedger() async throws {
        let store = try SQLiteStore(path: ":memory:")
        try await store.begin([source], at: now)
        #expect(try await store.hostLedger().attempts == [source: now])
        var busy = HostRecord(name: "a.example")
        (busy.blockedUntil, busy.refusals, busy.reason) = (now, 2, "HTTP 429")
        var batch = batch([], record: SourceRecord(id: source))
        batch.hosts = [busy]
        _ = try await store.apply(batch)
        #expect(try await store.hostLedger().attempts.isEmpty)
        #expect(try await store.hostLedger().hosts == ["a.example": busy])
    }

    @Test("forgets that a source was asked when its request does not count")
    func forgiven() async throws {
        let store = try SQLiteStore(path: ":memory:")
        try await store.begin([source], at: now)
        var batch = StoreBatch(now: now)
        batch.forgiven = [source]
        _ = try await store.apply(batch)
        #expect(try await store.hostLedger().attempts.isEmpty)
    }

    @Test("keeps an article that its source still shows, and forgets one that it dropped")
    func forgetting() async throws {
        let store = try SQLiteStore(path: ":memory:")
        let (kept, dropped) = (article("kept"), article("dropped"))
        _ = try await store.apply(batch([kept, dropped]))
        let later = now + .seconds(40 * 86_400)
        var again = batch([], at: later)
        again.seenAgain[source] = [kept.fingerprint]
        _ = try await store.apply(again)
        #expect(try await store.forget(notSeenSince: later - .seconds(30 * 86_400)).articles == [dropped.id])
        #expect(try await store.articles([kept.id, dropped.id]).map(\.id) == [kept.id])
        #expect(try await store.known(dropped.keys).isEmpty)
    }

    @Test("forgets nothing of a source that only says not modified")
    func silentSource() async throws {
        let store = try SQLiteStore(path: ":memory:")
        _ = try await store.apply(batch([article("one")]))
        #expect(try await store.forget(notSeenSince: now + .seconds(400 * 86_400)) == Forgotten())
    }

    @Test("an edit that comes with a story read before leaves what the desk has split off meanwhile")
    func editAfterSplit() async throws {
        let store = try SQLiteStore(path: ":memory:")
        var (one, two) = (article("one"), article("two"))
        (two.story, two.storyRule) = (one.id, .sameText)
        _ = try await store.apply(batch([one, two]))
        try await store.split(two.id)
        one.title = "One"
        two.title = "Two"
        var edit = batch([], at: now + .seconds(60))
        edit.changes = [.updated(one, by: .guid, isEdited: true), .updated(two, by: .guid, isEdited: true)]
        _ = try await store.apply(edit)
        let stored = try #require(try await store.articles([two.id]).first)
        #expect(stored.title == "Two" && stored.story == two.id && stored.storyRule == nil)
    }

    @Test("a corrected picture makes another version of a headline")
    func version() async throws {
        let store = try SQLiteStore(path: ":memory:")
        var one = article("one")
        _ = try await store.apply(batch([one]))
        let before = try await store.headlines(after: nil, limit: 1).map(\.version)
        (one.image, one.fingerprint) = (Picture("https://example.org/a.png"), 7)
        var edit = batch([])
        edit.changes = [.updated(one, by: .guid, isEdited: false)]
        _ = try await store.apply(edit)
        #expect(try await store.headlines(after: nil, limit: 1).map(\.version) != before)
    }

    @Test("decides the authority of identities once")
    func authority() async throws {
        let store = try SQLiteStore(path: ":memory:")
        #expect(try await store.authority(proposed: "one.example") == "one.example")
        #expect(try await store.authority(proposed: "two.example") == "one.example")
    }
}

/// State files that cannot be used.
@Suite("State files")
struct StateFileTests {
    @Test("survives being closed and opened again")
    func reopen() async throws {
        let path = try Fixture.temporaryFolder() + "/state.db"
        do {
            _ = try await SQLiteStore(path: path).authority(proposed: "one.example")
        }
        #expect(try await SQLiteStore(path: path).authority(proposed: "two.example") == "one.example")
    }

    @Test("says that a file is no database")
    func damaged() throws {
        let path = try Fixture.temporaryFolder() + "/state.db"
        try Data(repeating: 0x41, count: 8192).write(to: URL(filePath: path))
        do {
            _ = try SQLiteStore(path: path)
            Issue.record("opened")
        } catch {
            guard case .damaged(path, _) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("leaves another program's database alone")
    func foreign() throws {
        let path = try Fixture.temporaryFolder() + "/state.db"
        _ = try SQLiteStore(path: path)
        // Whose it is stands at byte 68 (sqlite.org/fileformat2.html, section 1.3).
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
        try bytes.write(to: URL(filePath: path))
        #expect(throws: StoreError.foreign(path)) { try SQLiteStore(path: path) }
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test("says that a folder cannot be written")
    func unavailable() throws {
        do {
            _ = try SQLiteStore(path: "/proc/no-such-folder/state.db")
            Issue.record("opened")
        } catch {
            guard case .unavailable = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test("keeps a second process away, and lets it in afterwards")
    func lock() throws {
        let path = try Fixture.temporaryFolder() + "/state.db"
        do {
            let lock = try StateLock(path)
            #expect(throws: StoreError.locked(path)) { try StateLock(path) }
            withExtendedLifetime(lock) {}
        }
        _ = try StateLock(path)
    }
}
