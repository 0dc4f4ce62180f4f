import Classification
import Parsing
import Publishing
import Serving
import Settings
package import Syndication

/// Publishes the stored articles: selection, writing, the check, the file, the shelf.
package struct Publisher: Sendable {
    let settings: Settings
    let tree: RegionTree
    let store: any ArticleStore
    let folder: OutputFolder
    let shelf: DocumentShelf
    let clock: any WallClock
    /// The host name identities are made with.
    let authority: String
    /// What was published before, so that only what has changed is rendered again.
    let memory = PublishedMemory()

    /// How long Atom tells that something was taken down.
    private static let mourning: Duration = .seconds(30 * 86_400)
    /// Of how many at the most.
    private static let mostMourned = 500

    /// What came of publishing.
    package struct Outcome: Sendable {
        /// The files written anew.
        package var written: [String] = []
        /// How many pages of articles were written anew.
        package var pages = 0
        /// What could not be written; the old file stays.
        package var failures: [OutputError] = []
        /// Items that were left out, with the reason.
        package var dropped: [String] = []
    }

    /// Brings every feed up to date.
    package func publish() async throws(StoreError) -> Outcome {
        let selections = try await FeedSelector(settings: settings, tree: tree, store: store).select()
        let stories = Set(selections.joined().map(\.story))
        let reports = try await store.reports(of: stories.sorted { $0.uri < $1.uri })
        let outlets = Outlets(settings, try await store.selfPortraits())
        let withdrawals = try await store.withdrawals(
            ofShownSince: clock.now - Publisher.mourning,
            limit: Publisher.mostMourned
        )
        let archived = try await store.feedsWithOpenArchives()
        var outcome = Outcome()
        let owners = owners(of: selections)
        for (feed, headlines) in zip(settings.feeds, selections) {
            if feed.kind == .status {
                let changes = try await store.stateChanges(limit: feed.items)
                publish(feed, changes, outlets, &outcome)
                continue
            }
            let told = Set(headlines.map(\.story))
            // A story that another outlet tells as well is not gone.
            let gone = withdrawals.filter { withdrawal in
                !told.contains(withdrawal.id) && feed.region.map { tree.contains($0, withdrawal.regions) } ?? true
            }
            let version = version(of: feed, headlines, reports, outlets, gone)
            guard !memory.holds(feed.path, version) || !isThere(feed) || archived.contains(feed.path) else { continue }
            let articles = try await store.articles(headlines.map(\.id))
            let failures = outcome.failures.count
            let items = sound(articles.map { item($0, reports[$0.story] ?? [], outlets) }, feed, &outcome)
            var channel = channel(feed, feed.path)
            channel.withdrawals = gone
            channel.previousArchive = try await publishHistory(of: feed, headlines, outlets, &outcome)
            publish(feed, channel, items, &outcome)
            let versions = Dictionary(headlines.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
            let owned = items.filter { owners[$0.article.story] == feed.path }
            publishPages(feed, owned, items, versions, &outcome)
            // What failed is tried again with the next publication.
            if outcome.failures.count == failures { memory.keep(feed.path, version) }
        }
        publishList(&outcome)
        takeAwayPages(of: withdrawals, besides: owners)
        return outcome
    }

    /// Puts what is published already on the shelf, so that it is served before anything is polled.
    package func serveOldFiles() {
        let (folder, archived) = (folder, Set(settings.feeds.map { $0.path.dropLast(4) }))
        shelf.serve(below: [ArticlePageWriter.folder, Publisher.archives]) { path in
            if path.hasPrefix(Publisher.archives), !archived.contains(Publisher.feed(ofArchive: path)) { return nil }
            return OutputFormats.mediaType(ofFile: path).flatMap { folder.document(path, $0) }
        }
        let feeds = settings.feeds.flatMap { feed in OutputFormats.all.compactMap { published(feed, $0) } }
        shelf.replace(with: feeds + Publisher.lists.compactMap { folder.document($0.path, $0.mediaType) })
    }

    /// The addresses of the feeds.
    package var addresses: [String] { settings.feeds.map { base + $0.path } }

    // MARK: - One feed

    /// A feed of what happens to the sources.
    private func publish(
        _ feed: FeedSettings,
        _ changes: [StateChange],
        _ outlets: Outlets,
        _ outcome: inout Outcome
    ) {
        let version = changes.reduce(StableHash.of("\(feed)")) { StableHash.combine($0, UInt64($1.number)) }
        guard !memory.holds(feed.path, version) || !isThere(feed) else { return }
        let page = base + OutputFormats.path(feed.path, in: PageWriter())
        let items = changes.compactMap { change in
            outlets.configured(change.source).map {
                StatusItems.item(change, $0, authority: authority, page: page)
            }
        }
        let failures = outcome.failures.count
        publish(feed, channel(feed, feed.path), sound(items, feed, &outcome), &outcome)
        if outcome.failures.count == failures { memory.keep(feed.path, version) }
    }

    /// The items that break no rule; what is wrong with the others is told.
    func sound(_ all: [PublishedItem], _ feed: FeedSettings, _ outcome: inout Outcome) -> [PublishedItem] {
        all.filter { item in
            guard let breach = PublishedRules.breach(of: item) else { return true }
            outcome.dropped.append("\(feed.path): \(item.article.id) is left out: \(breach)")
            return false
        }
    }

    private func publish(
        _ feed: FeedSettings,
        _ channel: Channel,
        _ items: [PublishedItem],
        _ outcome: inout Outcome
    ) {
        for writer in OutputFormats.all {
            do throws(OutputError) {
                let path = try write(channel, items, writer, &outcome)
                if let path { outcome.written.append(path) }
            } catch {
                outcome.failures.append(error)
            }
            // What cannot be written now is served as it was.
            if let document = published(feed, writer) { shelf.put(document) }
        }
    }

    /// Writes a feed in one format; returns the path where that changes a file.
    func write(_ channel: Channel, _ items: [PublishedItem], _ writer: any FeedWriter, _ outcome: inout Outcome)
        throws(OutputError) -> String?
    {
        let path = OutputFormats.path(channel.path, in: writer)
        var channel = channel
        channel.path = path
        channel.address = base + path
        // Addresses of other documents are those of the same format.
        channel.previousArchive = channel.previousArchive.map { OutputFormats.path($0, in: writer) }
        channel.archivedFrom = channel.archivedFrom.map { OutputFormats.path($0, in: writer) }
        let bytes = try render(channel, items, writer)
        return try write(path, bytes) ? path : nil
    }

    /// Replaces a file whose bytes have changed, and its compressed form beside it.
    func write(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> Bool {
        guard folder.read(path)?.bytes != bytes else { return false }
        // The compressed form goes first: a server that offers both must not offer an older one for long.
        if let compressed = Gzip.compress(bytes) { try folder.write(path + ".gz", compressed) }
        try folder.write(path, bytes)
        return true
    }

    /// Whether all files of a feed are there; somebody may have taken them away.
    private func isThere(_ feed: FeedSettings) -> Bool {
        OutputFormats.all.allSatisfy { folder.holds(OutputFormats.path(feed.path, in: $0)) }
    }

    private func published(_ feed: FeedSettings, _ writer: any FeedWriter) -> PublishedDocument? {
        let path = OutputFormats.path(feed.path, in: writer)
        return folder.document(path, writer.mediaType)
    }

    private static let lists:
        [(
            path: String, mediaType: String,
            write: @Sendable (Settings.Site, [Channel]) throws(WriteError) -> [UInt8]
        )] = [
            (
                OPMLWriter.path, OPMLWriter.mediaType,
                { site, channels throws(WriteError) in
                    try OPMLWriter().write(title: site.title, channels)
                }
            ),
            (
                IndexPageWriter.path, "text/html; charset=utf-8",
                { site, channels throws(WriteError) in
                    try IndexPageWriter().write(
                        site: site.title,
                        description: site.description,
                        language: site.language,
                        channels: channels
                    )
                }
            ),
        ]

    /// The lists of all feeds: for readers, and for people.
    private func publishList(_ outcome: inout Outcome) {
        let channels = settings.feeds.map { channel($0, $0.path) }
        for list in Publisher.lists {
            do {
                if try write(list.path, list.write(settings.site, channels)) { outcome.written.append(list.path) }
            } catch let error as OutputError {
                outcome.failures.append(error)
            } catch {
                outcome.failures.append(.unsound(list.path, "\(error)"))
            }
            if let document = folder.document(list.path, list.mediaType) { shelf.put(document) }
        }
    }

    /// A number that changes with anything that a feed is made of.
    private func version(
        of feed: FeedSettings,
        _ headlines: [Headline],
        _ reports: [ArticleID: [StoryReport]],
        _ outlets: Outlets,
        _ withdrawals: [Withdrawal]
    ) -> UInt64 {
        var hash = StableHash.of("\(feed)")
        for withdrawal in withdrawals { hash = StableHash.combine(hash, StableHash.of(withdrawal.id.uri)) }
        for headline in headlines {
            hash = StableHash.combine(hash, StableHash.of(headline.id.uri))
            hash = StableHash.combine(hash, headline.version)
            hash = StableHash.combine(hash, outlets.version(of: headline.source))
            for region in headline.regions { hash = StableHash.combine(hash, StableHash.of(region.name)) }
            for report in reports[headline.story] ?? [] {
                hash = StableHash.combine(hash, StableHash.of(report.id.uri))
                hash = StableHash.combine(hash, outlets.version(of: report.source))
            }
        }
        return hash
    }

    // MARK: - Documents

    var base: String {
        if let link = settings.site.link { return link }
        let listen = settings.output.listen ?? "localhost"
        let port = listen.split(separator: ":").last.map { ":\($0)" } ?? ""
        return listen.hasPrefix("0.0.0.0") || listen.hasPrefix(":") ? "http://localhost\(port)/" : "http://\(listen)/"
    }

    func channel(_ feed: FeedSettings, _ path: String) -> Channel {
        let place = feed.region.map { $0 == .none ? "Elsewhere" : tree.title(of: $0) } ?? settings.site.title
        let title = feed.title.isEmpty ? place : feed.title
        var channel = Channel(
            path: path,
            title: title,
            description: feed.description
                ?? "\(title): \(settings.site.description ?? "news from " + settings.site.title)",
            link: base,
            address: base + path,
            language: settings.site.language,
            contact: settings.site.contact
        )
        channel.alternates = OutputFormats.all.map { writer in
            Channel.Alternate(
                format: writer.name,
                mediaType: OutputFormats.mediaType(of: writer),
                address: base + OutputFormats.path(feed.path, in: writer)
            )
        }
        return channel
    }

    func item(_ article: Article, _ reports: [StoryReport], _ outlets: Outlets) -> PublishedItem {
        let regions = article.regions.flatMap { tree.enclosing($0) }
        var names: [String] = []
        for region in regions where !names.contains(tree.title(of: region)) { names.append(tree.title(of: region)) }
        let outlet = outlets[article.source]
        var item = PublishedItem(
            article: article,
            outlet: outlet.name,
            outletFeed: outlet.feed,
            outletPage: outlet.page,
            regionNames: names,
            showsBody: outlet.isWhole
        )
        item.page = base + ArticlePageWriter.path(article.story)
        item.article.updated.time = StoryClock.updated(
            article.updated.time,
            joined: reports.filter { $0.id != article.id }.map(\.firstSeen)
        )
        for report in reports where report.id != article.id {
            guard item.also.count < settings.stories.showOthers,
                let other = outlets.configured(report.source), other.name != outlet.name,
                !item.also.contains(where: { $0.outlet == other.name })
            else { continue }
            let link = report.link.flatMap { URLResolver.isWeb($0) ? $0 : nil }
            item.also.append(PublishedItem.OtherReport(outlet: other.name, title: report.title, link: link))
        }
        return item
    }

    /// The bytes of a document that our own parser reads back as it was meant.
    private func render(_ channel: Channel, _ items: [PublishedItem], _ writer: any FeedWriter) throws(OutputError)
        -> [UInt8]
    {
        let bytes: [UInt8]
        do throws(WriteError) {
            bytes = try writer.write(channel, items)
        } catch {
            throw .unsound(channel.path, "\(error)")
        }
        guard writer.isFeed else { return bytes }
        do throws(ParseError) {
            let feed = try FeedFormats().parse(FeedBytes(bytes))
            guard !feed.isRecovered else {
                throw ParseError.notAFeed(feed.warnings.first?.message ?? "it needs repair")
            }
            guard feed.entries.map(\.id) == items.map(\.article.story.uri) else {
                throw ParseError.notAFeed("other items")
            }
        } catch {
            throw .unsound(channel.path, error.message)
        }
        return bytes
    }
}
