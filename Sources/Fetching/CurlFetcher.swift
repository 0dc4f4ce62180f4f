import CCurl
import Foundation
package import Syndication

/// Gets documents over HTTP with libcurl, and from files below the configuration's folder.
package final class CurlFetcher: FeedFetcher {
    private let mailbox: CurlMailbox
    private let policy: FetchPolicy

    /// A fetcher with a thread of its own, which ends with `stop`.
    package init(_ policy: FetchPolicy) {
        curl_global_init(Int(CURL_GLOBAL_ALL))
        self.policy = policy
        let multi = MultiPointer(curl_multi_init())
        mailbox = CurlMailbox { if let pointer = multi.pointer { curl_multi_wakeup(pointer) } }
        let thread = Thread { [mailbox] in
            guard let pointer = multi.pointer else { return mailbox.close() }
            var loop = CurlMulti(pointer, policy: policy)
            loop.run(mailbox)
        }
        thread.name = "fetching"
        thread.stackSize = 1 << 20
        thread.start()
    }

    deinit { mailbox.close() }

    /// Asks for one document; see `FeedFetcher`.
    package func fetch(_ request: PollRequest) async -> FetchResult {
        if case .file(let path) = request.source.location { return FileReader.read(path, request, policy) }
        return await withCheckedContinuation { mailbox.put(FetchJob(request: request, answer: $0)) }
    }

    /// Ends the thread; requests under way are answered as cancelled.
    package func stop() { mailbox.close() }
}

/// The multi handle on its way to its thread.
// SAFETY: other threads use the pointer for curl_multi_wakeup only, which libcurl allows from any thread.
private struct MultiPointer: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer?

    init(_ pointer: UnsafeMutableRawPointer?) { self.pointer = pointer }
}

/// Reads sources that are files.
enum FileReader {
    /// The file's bytes, unless they are the last ones.
    static func read(_ path: String, _ request: PollRequest, _ policy: FetchPolicy) -> FetchResult {
        let real = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        let root = URL(filePath: policy.fileRoot).resolvingSymlinksInPath().path(percentEncoded: false)
        let folder = root.hasSuffix("/") ? root : root + "/"
        guard real.hasPrefix(folder) else {
            return .failed(.file("\(path) leads out of the configuration's folder"))
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: real)
        guard let attributes else { return .failed(.file("there is no file \(path)")) }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            return .failed(.file("\(path) is no regular file"))
        }
        guard let size = attributes[.size] as? Int, size <= policy.maxBody else {
            return .failed(.tooLarge(limit: policy.maxBody))
        }
        guard let data = FileManager.default.contents(atPath: real) else {
            return .failed(.file("\(path) cannot be read; check its permissions"))
        }
        let document = FetchedDocument(body: [UInt8](data), finalURL: "", status: 0)
        return document.bodyHash == request.bodyHash
            ? .notModified(UnchangedDocument(status: 0)) : .modified(document)
    }
}
