/// Keeps articles and what is known of sources.
package protocol ArticleStore: Sendable {
    /// The host name article identities are made with; the first call decides, for ever.
    func authority(proposed: String) async throws(StoreError) -> String

    /// What is remembered of every source that was ever polled.
    func sourceRecords() async throws(StoreError) -> [SourceID: SourceRecord]

    /// What the documents of sources say of themselves, for those that say something.
    func selfPortraits() async throws(StoreError) -> [SourceID: SelfPortrait]

    /// What is remembered of hosts, and when requests began that were never answered.
    func hostLedger() async throws(StoreError) -> HostLedger

    /// Notes, before it happens, that sources are asked: a request that is never answered counts as one.
    func begin(_ sources: [SourceID], at time: Timestamp) async throws(StoreError)

    /// The fingerprints of the entries of a source that are stored as they are.
    func fingerprints(of source: SourceID) async throws(StoreError) -> Set<UInt64>

    /// The articles that have one of these keys, by the key's hash.
    func known(_ keys: [IdentityKey]) async throws(StoreError) -> [UInt64: KnownArticle]

    /// Stores a batch in one transaction: articles are durable together with the validators that vouch for them.
    func apply(_ batch: StoreBatch) async throws(StoreError) -> StoreReport

    /// All articles, newest publication first, beginning after `cursor`.
    func headlines(after cursor: HeadlineCursor?, limit: Int) async throws(StoreError) -> [Headline]

    /// Whole articles, in the order asked for; those not stored are left out.
    func articles(_ ids: [ArticleID]) async throws(StoreError) -> [Article]

    /// Every report of some stories that have more than one, by story, earliest first.
    func reports(of stories: [ArticleID]) async throws(StoreError) -> [ArticleID: [StoryReport]]

    /// The articles whose identity, link or title contains a text, newest first.
    func search(_ text: String, limit: Int) async throws(StoreError) -> [Article]

    /// Sketches of articles published since a minute, beginning behind a row's number.
    func sketches(after number: Int64, since minute: Int32, limit: Int) async throws(StoreError) -> SketchPage

    /// Some articles by their rows' numbers, as far as comparing reports needs them.
    func storedReports(_ numbers: [Int64]) async throws(StoreError) -> [StoredReport]

    /// Makes two stories one, for ever: the articles of `other` belong to the story of `one` from now on.
    func join(_ one: ArticleID, _ other: ArticleID) async throws(StoreError)

    /// Takes an article out of its story, for ever; where it was the first, the others go on under the next.
    func split(_ article: ArticleID) async throws(StoreError)

    /// Other articles of a story.
    func story(_ id: ArticleID) async throws(StoreError) -> [Article]

    /// Takes down what stands at some addresses or has an identity, for ever; returns what was found.
    func withdraw(_ links: [String], _ id: ArticleID?, at time: Timestamp) async throws(StoreError) -> [Withdrawal]

    /// What was taken down since a time, the latest first.
    func withdrawals(since time: Timestamp) async throws(StoreError) -> [Withdrawal]

    /// The same of what a feed has shown, the latest `limit`.
    func withdrawals(ofShownSince time: Timestamp, limit: Int) async throws(StoreError) -> [Withdrawal]

    /// The paths of feeds with archive documents that have to be written.
    func feedsWithOpenArchives() async throws(StoreError) -> Set<String>

    /// The last changes of sources' states from or to one that is not good, the latest first.
    func stateChanges(limit: Int) async throws(StoreError) -> [StateChange]

    /// Notes which stories a feed shows, the newest first, and closes an archive document when more than `size` have
    /// been shown since the last one; returns what is to be written of its history.
    ///
    /// - `isThere`: whether the files of a document are there.
    func history(
        of feed: String,
        showing headlines: [Headline],
        size: Int,
        isThere: @escaping @Sendable (Int) -> Bool
    ) async throws(StoreError) -> FeedHistory

    /// Notes that an archive document is written.
    func keep(_ document: FeedHistory.Document, of feed: String) async throws(StoreError)

    /// Forgets articles not seen in any document since `limit`, and with them archive documents of nothing else; what a
    /// feed or one of its other archive documents shows is kept.
    func forget(notSeenSince limit: Timestamp) async throws(StoreError) -> Forgotten

    /// Whether somebody else, a command of the desk, has changed what is stored since this was last asked.
    func wasChangedByOthers() async throws(StoreError) -> Bool
}

/// What is stored in one transaction.
package struct StoreBatch: Sendable {
    /// New and changed articles.
    package var changes: [ArticleChange] = []
    /// What is to be remembered of sources.
    package var records: [SourceRecord] = []
    /// Sketches of new articles.
    package var sketches: [ArticleSketch] = []
    /// Stories that become part of others.
    package var moves: [StoryMove] = []
    /// Articles that their source has deleted (RFC 6721), by the key of their guid.
    package var deleted: [IdentityKey] = []
    /// Fingerprints of entries that were in a source's document again, unchanged.
    package var seenAgain: [SourceID: [UInt64]] = [:]
    /// What is to be remembered of hosts.
    package var hosts: [HostRecord] = []
    /// Sources whose requests do not count: nobody could be reached.
    package var forgiven: [SourceID] = []
    /// The time of the batch.
    package var now: Timestamp

    /// A batch of nothing.
    package init(now: Timestamp) { self.now = now }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { changes.isEmpty && records.isEmpty && hosts.isEmpty && forgiven.isEmpty }
}

/// What a transaction did.
package struct StoreReport: Sendable, Equatable {
    /// Articles stored for the first time.
    package var new = 0
    /// Articles stored again with other content.
    package var updated = 0
    /// Articles taken down because their source has deleted them.
    package var deleted = 0
    /// The numbers of the rows of articles that came with a sketch.
    package var numbers: [ArticleID: Int64] = [:]

    /// Nothing done.
    package init() {}
}

/// What selecting articles for feeds needs to know of one.
package struct Headline: Sendable, Equatable {
    /// The article.
    package var id: ArticleID
    /// Its source.
    package var source: SourceID
    /// Its regions, without those that contain them.
    package var regions: [RegionID]
    /// The story it belongs to.
    package var story: ArticleID
    /// The story's first article; nil when that is this one, or is forgotten.
    package var lead: Lead?
    /// Where it stands in the order.
    package var cursor: HeadlineCursor
    /// A number that changes with what readers see of the article.
    package var version: UInt64

    /// The first article of a story.
    package struct Lead: Sendable, Equatable {
        /// Its source.
        package var source: SourceID
        /// Its regions.
        package var regions: [RegionID]

        /// A first article.
        package init(source: SourceID, regions: [RegionID]) { (self.source, self.regions) = (source, regions) }
    }

    /// A headline.
    package init(
        id: ArticleID,
        source: SourceID,
        regions: [RegionID],
        story: ArticleID,
        lead: Lead?,
        cursor: HeadlineCursor,
        version: UInt64 = 0
    ) {
        self.id = id
        self.source = source
        self.regions = regions
        self.story = story
        self.lead = lead
        self.cursor = cursor
        self.version = version
    }
}

/// The archive documents of a feed (RFC 5005, section 4): what it has shown and shows no more.
package struct FeedHistory: Sendable, Equatable {
    /// The numbers of the documents, counted from 1, the oldest first; those before have been forgotten.
    package var documents: [Int]
    /// The documents that have to be written, the oldest first.
    package var unwritten: [Document]

    /// A document that is full: it never changes, but for what is taken down.
    package struct Document: Sendable, Equatable {
        /// Its number.
        package var number: Int
        /// Its articles, in the order of a feed.
        package var articles: [ArticleID]

        /// A document.
        package init(number: Int, articles: [ArticleID]) { (self.number, self.articles) = (number, articles) }
    }

    /// A history.
    package init(documents: [Int] = [], unwritten: [Document] = []) {
        (self.documents, self.unwritten) = (documents, unwritten)
    }
}

/// What a source's document says of itself.
package struct SelfPortrait: Sendable, Equatable {
    /// Its title; nil when it has none.
    package var title: String?
    /// The home page it names; nil when it names none.
    package var homePage: String?

    /// A portrait.
    package init(title: String?, homePage: String?) { (self.title, self.homePage) = (title, homePage) }
}

/// What was forgotten.
package struct Forgotten: Sendable, Equatable {
    /// The articles.
    package var articles: [ArticleID] = []
    /// The archive documents.
    package var documents: [Document] = []

    /// An archive document.
    package struct Document: Sendable, Equatable {
        /// The path of its feed.
        package var feed: String
        /// Its number.
        package var number: Int

        /// A document of a feed.
        package init(feed: String, number: Int) { (self.feed, self.number) = (feed, number) }
    }

    /// Nothing.
    package init() {}
}

/// An article that was taken down.
package struct Withdrawal: Sendable, Equatable {
    /// The article.
    package var id: ArticleID
    /// Its story.
    package var story: ArticleID
    /// Its title.
    package var title: String
    /// Its link; nil where it had none.
    package var link: String?
    /// Its regions.
    package var regions: [RegionID]
    /// When it was taken down.
    package var time: Timestamp

    /// A withdrawal.
    package init(
        id: ArticleID,
        story: ArticleID,
        title: String,
        link: String?,
        regions: [RegionID],
        time: Timestamp
    ) {
        self.id = id
        self.story = story
        self.title = title
        self.link = link
        self.regions = regions
        self.time = time
    }
}

/// One outlet's report of a story.
package struct StoryReport: Sendable, Equatable {
    /// The article.
    package var id: ArticleID
    /// Its source.
    package var source: SourceID
    /// Its title.
    package var title: String
    /// Its address; nil when it has none.
    package var link: String?
    /// When it was first seen.
    package var firstSeen: Timestamp

    /// A report.
    package init(id: ArticleID, source: SourceID, title: String, link: String?, firstSeen: Timestamp) {
        self.firstSeen = firstSeen
        self.id = id
        self.source = source
        self.title = title
        self.link = link
    }
}

/// A place in the order of headlines: time of publication, then identity, both descending.
package struct HeadlineCursor: Sendable, Equatable, Comparable {
    /// When it was published.
    package var published: Timestamp
    /// Its identity, which orders equal times.
    package var id: ArticleID

    /// Whether one place is older than another.
    package static func < (one: HeadlineCursor, other: HeadlineCursor) -> Bool {
        (one.published, one.id.uri) < (other.published, other.id.uri)
    }

    /// A place.
    package init(published: Timestamp, id: ArticleID) {
        self.published = published
        self.id = id
    }
}

/// Why the store could not do what was asked.
package enum StoreError: Error, Sendable, Equatable {
    /// The state file cannot be opened or written: path and reason.
    case unavailable(String, String)
    /// Another process holds it: path.
    case locked(String)
    /// It is not a database, or damaged: path and reason.
    case damaged(String, String)
    /// It is another program's, or of a build before the first version: path.
    case foreign(String)
    /// It was written by a newer version: path.
    case newer(String)
    /// The disk is full: path.
    case full(String)

    /// What happened and what to do, for people.
    package var message: String {
        switch self {
        case .unavailable(let path, let reason):
            "\(path): cannot be used as state: \(reason); check the folder and its permissions, or change `state:`"
        case .locked(let path):
            "\(path): another meridian is using this state; stop it first, or give this one a `state:` of its own"
        case .damaged(let path, let reason):
            "\(path): the state file is damaged (\(reason)); move it away and start again, or restore a backup"
        case .foreign(let path):
            "\(path): is no state of this meridian, but another program's or an older build's; move it away, or change `state:`"
        case .newer(let path):
            "\(path): the state was written by a newer version of meridian; run that version, or use another `state:`"
        case .full(let path):
            "\(path): the disk is full; nothing was lost, free some space and the work goes on"
        }
    }
}
