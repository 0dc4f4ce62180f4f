import Fetching
package import Syndication

/// Gets one document for a person who names its address.
package enum DocumentSource {
    /// The document at a URL; redirects lead to public addresses only.
    package static func fetch(_ url: String) async throws(FetchFailure) -> FeedBytes {
        var policy = FetchPolicy(userAgent: "Meridian/\(Newsroom.version)")
        // What a person has typed may be private.
        if let parts = URLParts(url) {
            policy.addresses = AddressGuard(allow: ["\(parts.host):\(parts.effectivePort)"])
        }
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        let source = Source(id: SourceID(url), location: .http(url))
        switch await fetcher.fetch(PollRequest(source: source)) {
        case .modified(let document): return FeedBytes(document)
        case .failed(let failure): throw failure
        case .notModified: throw .status(304, FreshnessHints())
        }
    }
}
