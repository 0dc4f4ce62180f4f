import CCurl
import Synchronization
import Syndication

/// A request on its way to the thread, with whoever waits for the answer.
struct FetchJob: Sendable {
    /// The request.
    let request: PollRequest
    /// Whoever waits.
    let answer: CheckedContinuation<FetchResult, Never>
}

/// What other threads hand to the one that owns libcurl.
///
/// The multi handle itself is only used there, but for `curl_multi_wakeup`, which may be called from anywhere.
final class CurlMailbox: Sendable {
    private struct State {
        var jobs: [FetchJob] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wakeUp: @Sendable () -> Void

    init(wakeUp: @escaping @Sendable () -> Void) { self.wakeUp = wakeUp }

    /// Hands over a request; one that comes after the end is answered at once.
    func put(_ job: FetchJob) {
        let isClosed = state.withLock { state in
            guard !state.isClosed else { return true }
            state.jobs.append(job)
            // Within the lock: after the end the multi handle is gone.
            wakeUp()
            return false
        }
        if isClosed { job.answer.resume(returning: .failed(.cancelled)) }
    }

    /// Takes what was handed over; nil after the end.
    func take() -> [FetchJob]? {
        state.withLock { state in
            defer { state.jobs = [] }
            return state.isClosed && state.jobs.isEmpty ? nil : state.jobs
        }
    }

    /// Ends the work: what is under way is answered as cancelled.
    ///
    /// Once is enough, twice does no harm.
    func close() {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.isClosed = true
            wakeUp()
        }
    }
}

/// libcurl's multi handle and the loop that drives it; created and used on one thread only.
struct CurlMulti: ~Copyable {
    private let multi: UnsafeMutableRawPointer
    private let policy: FetchPolicy
    private var running: [UnsafeMutableRawPointer: CurlHandle] = [:]
    /// Handles for the next requests: making one costs as much as a short request.
    private var idle: [CurlHandle] = []

    init(_ multi: UnsafeMutableRawPointer, policy: FetchPolicy) {
        self.multi = multi
        self.policy = policy
    }

    deinit { curl_multi_cleanup(multi) }

    /// Works until the mailbox is closed.
    mutating func run(_ mailbox: borrowing CurlMailbox) {
        while let jobs = mailbox.take() {
            for job in jobs { start(job) }
            var active: Int32 = 0
            curl_multi_perform(multi, &active)
            finish()
            curl_multi_poll(multi, nil, 0, 1000, nil)
        }
        // Answers first: taking out a handle may have to wait for its name to be resolved.
        for handle in running.values { handle.job?.answer.resume(returning: .failed(.cancelled)) }
        for easy in running.keys { curl_multi_remove_handle(multi, easy) }
        (running, idle) = ([:], [])
    }

    private mutating func start(_ job: FetchJob) {
        guard case .http(let url) = job.request.source.location,
            let handle = idle.popLast() ?? CurlHandle(policy: policy)
        else {
            return job.answer.resume(returning: .failed(.connection("libcurl has no handle left")))
        }
        handle.begin(job, url: job.request.address ?? url)
        guard curl_multi_add_handle(multi, handle.easy) == CURLM_OK else {
            return job.answer.resume(returning: .failed(.connection("libcurl did not take the request")))
        }
        running[handle.easy] = handle
    }

    private mutating func finish() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let code = message.pointee.data.result
            curl_multi_remove_handle(multi, easy)
            guard let handle = running.removeValue(forKey: easy), let (job, result) = handle.end(code) else { continue }
            idle.append(handle)
            job.answer.resume(returning: result)
        }
    }
}
