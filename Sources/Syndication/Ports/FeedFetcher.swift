/// Gets a source's document.
package protocol FeedFetcher: Sendable {
    /// Asks for one document; a failure is a result, never thrown.
    func fetch(_ request: PollRequest) async -> FetchResult
}
