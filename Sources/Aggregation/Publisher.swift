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

    /// Brings every feed up to date.
    ///
    /// - Returns: the files written anew, and what could not be written; the old file stays where one fails.
    package func publish() async throws(StoreError) -> (written: [String], failures: [OutputError]) {
        let selections = try await FeedSelector(settings: settings, tree: tree, store: store).select()
        let records = try await store.sourceRecords()
        var documents: [PublishedDocument] = []
        var written: [String] = []
        var failures: [OutputError] = []
        for (feed, ids) in zip(settings.feeds, selections) {
            let items = try await store.articles(ids).map { item($0, records[$0.source]) }
            for writer in OutputFormats.all {
                let path = OutputFormats.path(feed.path, in: writer)
                let old = folder.read(path)
                do throws(OutputError) {
                    let bytes = try render(channel(feed, path), items, writer)
                    if old?.bytes != bytes {
                        try folder.write(path, bytes)
                        written.append(path)
                    }
                } catch {
                    failures.append(error)
                }
                // What cannot be read back now is served as it was.
                if let (bytes, modified) = folder.read(path) ?? old {
                    documents.append(document(path, writer, bytes, modified))
                }
            }
        }
        shelf.replace(with: documents)
        return (written, failures)
    }

    /// Puts what is published already on the shelf, so that it is served before anything is polled.
    package func serveOldFiles() {
        var documents: [PublishedDocument] = []
        for feed in settings.feeds {
            for writer in OutputFormats.all {
                let path = OutputFormats.path(feed.path, in: writer)
                guard let (bytes, modified) = folder.read(path) else { continue }
                documents.append(document(path, writer, bytes, modified))
            }
        }
        shelf.replace(with: documents)
    }

    private func document(
        _ path: String,
        _ writer: any FeedWriter,
        _ bytes: [UInt8],
        _ modified: Timestamp
    ) -> PublishedDocument {
        PublishedDocument(path: path, mediaType: writer.mediaType, bytes: bytes, modified: modified)
    }

    /// The addresses of the feeds.
    package var addresses: [String] { settings.feeds.map { base + $0.path } }

    // MARK: - Documents

    private var base: String {
        if let link = settings.site.link { return link }
        let listen = settings.output.listen ?? "localhost"
        let port = listen.split(separator: ":").last.map { ":\($0)" } ?? ""
        return listen.hasPrefix("0.0.0.0") || listen.hasPrefix(":") ? "http://localhost\(port)/" : "http://\(listen)/"
    }

    private func channel(_ feed: FeedSettings, _ path: String) -> Channel {
        let place = feed.region.map { $0 == .none ? "Elsewhere" : tree.title(of: $0) } ?? settings.site.title
        let title = feed.title.isEmpty ? place : feed.title
        return Channel(
            path: path,
            title: title,
            description: feed.description
                ?? "\(title): \(settings.site.description ?? "news from " + settings.site.title)",
            link: base,
            address: base + path,
            language: settings.site.language,
            contact: settings.site.contact
        )
    }

    private func item(_ article: Article, _ record: SourceRecord?) -> PublishedItem {
        let configured = settings.sources.first { $0.source.id == article.source }
        let regions = article.regions.flatMap { tree.enclosing($0) }
        var names: [String] = []
        for region in regions where !names.contains(tree.title(of: region)) { names.append(tree.title(of: region)) }
        var feed: String?
        if case .http(let url)? = configured?.source.location { feed = url }
        return PublishedItem(
            article: article,
            outlet: configured?.source.name ?? record?.title ?? configured?.source.label ?? article.source.address,
            outletFeed: feed,
            outletPage: record?.homePage,
            regionNames: names,
            showsBody: configured?.fullText ?? false
        )
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
