import Syndication

/// What a run of polls brought.
package struct PollReport: Sendable {
    /// One source that brought nothing usable.
    package struct Failure: Sendable {
        /// The source's name.
        package var source: String
        /// `fetch` or `parse`.
        package var stage: String
        /// What happened.
        package var reason: String
    }

    /// Sources polled.
    package var polled = 0
    /// Sources whose document had not changed.
    package var notModified = 0
    /// Entries in all documents read.
    package var entries = 0
    /// Articles stored for the first time.
    package var new = 0
    /// Articles whose content changed.
    package var updated = 0
    /// Sources that failed.
    package var failures: [Failure] = []
    /// Files that could not be written.
    package var unpublished = 0
    /// Files that were written anew.
    package var published: [String] = []

    /// Nothing yet.
    package init() {}

    /// Adds one poll; returns the line that tells of it.
    mutating func add(_ result: PolledSource) -> String {
        polled += 1
        // A host may have many sources: without a name the address tells which.
        let name = result.source.name ?? result.title ?? result.source.id.address
        switch result.outcome {
        case .read:
            entries += result.entries
            let fresh = result.articles.isEmpty ? "nothing new" : "\(result.articles.count) new or changed"
            return "ok    \(name): \(result.entries) entries, \(fresh)"
        case .notModified:
            notModified += 1
            return "same  \(name): not modified"
        case .failed(let failure):
            failures.append(Failure(source: name, stage: "fetch", reason: failure.reason))
            return "FAIL  (fetch) \(name): \(failure.reason)"
        case .unreadable(let error):
            failures.append(Failure(source: name, stage: "parse", reason: error.message))
            return "FAIL  (parse) \(name): \(error.message)"
        }
    }

    /// One line about the whole.
    package var summary: String {
        if polled == 0 { return "no source is due; `meridian sources` shows when each one is" }
        let files = published.isEmpty ? "no feed changed" : "\(published.count) files written"
        return
            "\(polled) sources: \(polled - failures.count) ok (\(notModified) not modified), \(failures.count) failed; "
            + "\(entries) entries, \(new) new, \(updated) changed; \(files)"
    }
}
