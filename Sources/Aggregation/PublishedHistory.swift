import Publishing
import Settings
package import Syndication

/// The archive documents of feeds (RFC 5005, section 4).
extension Publisher {
    /// The folder of archive documents, below the output folder.
    static let archives = "archive/"

    /// Writes the archive documents of a feed that have become full; returns the address of the newest one.
    func publishHistory(
        of feed: FeedSettings,
        _ headlines: [Headline],
        _ outlets: Outlets,
        _ outcome: inout Outcome
    ) async throws(StoreError) -> String? {
        let history = try await store.history(of: feed.path, showing: headlines, size: feed.items) { number in
            files(ofArchive: number, of: feed.path).allSatisfy(folder.holds)
        }
        for document in history.unwritten {
            let articles = leads(try await store.articles(document.articles))
            let reports = try await store.reports(of: articles.map(\.story))
            let items = sound(articles.map { item($0, reports[$0.story] ?? [], outlets) }, feed, &outcome)
            var channel = archive(document.number, of: feed)
            channel.archivedFrom = base + feed.path
            channel.previousArchive = address(before: document.number, in: history, of: feed)
            do throws(OutputError) {
                for writer in OutputFormats.all where writer.isFeed {
                    let path = try write(channel, items, writer, &outcome)
                    if let path { outcome.written.append(path) }
                }
            } catch {
                // The chain ends where it is whole; the rest is tried again.
                outcome.failures.append(error)
                return address(before: document.number, in: history, of: feed)
            }
            try await store.keep(document, of: feed.path)
        }
        return address(before: .max, in: history, of: feed)
    }

    /// Takes away archive documents that are forgotten.
    package func forgetArchives(_ documents: [Forgotten.Document]) {
        for document in documents {
            for path in files(ofArchive: document.number, of: document.feed) { folder.remove(path) }
        }
    }

    /// The path of the feed that an archive document at a path belongs to, without its ending.
    static func feed(ofArchive path: String) -> Substring {
        let name = path.dropFirst(archives.count)
        return name.lastIndex(of: "-").map { name[..<$0] } ?? name
    }

    /// Each story once: two that were shown apart may be one by now.
    private func leads(_ articles: [Article]) -> [Article] {
        let own = Set(articles.filter { $0.id == $0.story }.map(\.story))
        var told = Set<ArticleID>()
        return articles.filter { ($0.id == $0.story || !own.contains($0.story)) && told.insert($0.story).inserted }
    }

    private func files(ofArchive number: Int, of feed: String) -> [String] {
        OutputFormats.all.filter(\.isFeed).map { OutputFormats.path(path(ofArchive: number, of: feed), in: $0) }
    }

    private func path(ofArchive number: Int, of feed: String) -> String {
        Publisher.archives + feed.dropLast(4) + "-\(number).xml"
    }

    private func archive(_ number: Int, of feed: FeedSettings) -> Channel {
        let path = path(ofArchive: number, of: feed.path)
        var channel = channel(feed, path)
        channel.alternates = OutputFormats.all.filter(\.isFeed).map { writer in
            Channel.Alternate(
                format: writer.name,
                mediaType: OutputFormats.mediaType(of: writer),
                address: base + OutputFormats.path(path, in: writer)
            )
        }
        return channel
    }

    /// The address of the newest document before a number.
    private func address(before number: Int, in history: FeedHistory, of feed: FeedSettings) -> String? {
        history.documents.last { $0 < number }.map { archive($0, of: feed).address }
    }
}
