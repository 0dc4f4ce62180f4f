import Fetching
package import Syndication

/// Gets one document for a person who names its address.
package enum DocumentSource {
    /// The document at a URL; public addresses only.
    package static func fetch(_ url: String) async throws(FetchFailure) -> FeedBytes {
        let fetcher = CurlFetcher(FetchPolicy(userAgent: "Meridian/\(Newsroom.version)"))
        defer { fetcher.stop() }
        let source = Source(id: SourceID(url), location: .http(url))
        switch await fetcher.fetch(PollRequest(source: source)) {
        case .modified(let document): return FeedBytes(document)
        case .failed(let failure): throw failure
        case .notModified: throw .status(304, FreshnessHints())
        }
    }
}
