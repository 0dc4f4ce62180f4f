import Synchronization
package import Syndication

/// Answers requests from a script and remembers them.
package final class ScriptedFetcher: FeedFetcher {
    private struct State {
        var answers: [SourceID: [FetchResult]] = [:]
        var requests: [PollRequest] = []
    }

    private let state = Mutex(State())

    /// A fetcher without answers.
    package init() {}

    /// Adds an answer; the last one of a source is given again and again.
    package func answer(_ source: Source, _ result: FetchResult) {
        state.withLock { $0.answers[source.id, default: []].append(result) }
    }

    /// Adds a document as an answer.
    package func answer(_ source: Source, document text: String, validators: Validators = Validators()) {
        var document = FetchedDocument(body: Array(text.utf8), finalURL: source.id.address)
        document.validators = validators
        answer(source, .modified(document))
    }

    /// The requests so far.
    package var requests: [PollRequest] { state.withLock { $0.requests } }

    /// See `FeedFetcher`.
    package func fetch(_ request: PollRequest) async -> FetchResult {
        state.withLock { state in
            state.requests.append(request)
            guard let answers = state.answers[request.source.id], let first = answers.first else {
                return .failed(.connection("no answer scripted"))
            }
            if answers.count > 1 { state.answers[request.source.id]?.removeFirst() }
            if case .modified(let document) = first, document.bodyHash == request.bodyHash {
                var answer = UnchangedDocument(status: 200)
                (answer.validators, answer.hints) = (document.validators, document.hints)
                return .notModified(answer)
            }
            return first
        }
    }
}
