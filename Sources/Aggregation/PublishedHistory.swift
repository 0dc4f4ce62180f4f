import Publishing
import Settings
import Syndication

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
        let history = try await store.history(of: feed.path, showing: headlines, size: feed.items)
        for document in history.unwritten {
            let articles = try await store.articles(document.articles)
            let reports = try await store.reports(of: articles.map(\.story))
            let items = sound(articles.map { item($0, reports[$0.story] ?? [], outlets) }, feed, &outcome)
            var channel = archive(document.number, of: feed)
            channel.archivedFrom = base + feed.path
            channel.previousArchive = address(ofArchive: document.number - 1, of: feed)
            do throws(OutputError) {
                for writer in OutputFormats.all where writer.isFeed {
                    let path = try write(channel, items, writer, &outcome)
                    if let path { outcome.written.append(path) }
                }
            } catch {
                // The chain ends where it is whole; the rest is tried again.
                outcome.failures.append(error)
                return address(ofArchive: document.number - 1, of: feed)
            }
            try await store.keep(document, of: feed.path)
        }
        return address(ofArchive: history.newest, of: feed)
    }

    private func archive(_ number: Int, of feed: FeedSettings) -> Channel {
        let path = Publisher.archives + feed.path.dropLast(4) + "-\(number).xml"
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

    private func address(ofArchive number: Int, of feed: FeedSettings) -> String? {
        number > 0 ? archive(number, of: feed).address : nil
    }
}
