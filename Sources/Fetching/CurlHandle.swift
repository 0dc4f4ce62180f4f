import CCurl
import Glibc
import Syndication

/// One libcurl easy handle and the request it carries; it is used again when that has ended.
///
/// Lives on the fetcher's thread.
final class CurlHandle {
    /// The handle, as the multi handle knows it.
    let easy: UnsafeMutableRawPointer
    private let policy: FetchPolicy
    /// The request under way; nil between two.
    private(set) var job: FetchJob?
    private var lines: UnsafeMutablePointer<curl_slist>?
    private var body: [UInt8] = []
    private var headers = ResponseHeaders()
    /// Whether a socket was opened, to whatever address.
    private var wasConnected = false
    private var refusal: FetchFailure?

    /// A handle with everything set that is the same for all requests; nil when libcurl has none left.
    init?(policy: FetchPolicy) {
        guard let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.policy = policy
        guard setLimits() else { return nil }
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(lines)
    }

    // MARK: - The request

    /// Takes a request.
    func begin(_ job: FetchJob, url: String) {
        self.job = job
        headers = ResponseHeaders(address: url)
        (body, wasConnected, refusal) = ([], false, nil)
        refuse(target: url)
        set(CURLOPT_URL, url)
        set(CURLOPT_FOLLOWLOCATION, 1)
        // libcurl's caches take time that grows with the square of the hosts.
        set(CURLOPT_FORBID_REUSE, job.request.keepsConnection ? 0 : 1)
        set(CURLOPT_DNS_CACHE_TIMEOUT, job.request.keepsConnection ? 60 : 0)
        // An adopted address is never one of another host where there are credentials.
        let credentials = job.request.source.credentials
        meridian_setopt_string(easy, CURLOPT_USERNAME, credentials?.user)
        meridian_setopt_string(easy, CURLOPT_PASSWORD, credentials?.password)
        setHeaders(job.request.validators)
    }

    /// Ends the request; returns it with what came of it.
    func end(_ code: CURLcode) -> (job: FetchJob, result: FetchResult)? {
        guard let job else { return nil }
        defer {
            self.job = nil
            // A large body is not kept for the next request.
            body = []
        }
        return (job, result(code, job.request))
    }

    /// False where this libcurl cannot be kept to http and https.
    private func setLimits() -> Bool {
        set(CURLOPT_USERAGENT, policy.userAgent)
        // Every encoding this libcurl knows: gzip, br, zstd.
        set(CURLOPT_ACCEPT_ENCODING, "")
        let isSafe =
            meridian_setopt_string(easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK
            && meridian_setopt_string(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https") == CURLE_OK
        guard isSafe else { return false }
        // Proxies of the environment would see past the address guard, and so would hosts it excepts.
        set(CURLOPT_PROXY, policy.proxy ?? "")
        set(CURLOPT_NOPROXY, "")
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        set(CURLOPT_NOSIGNAL, 1)
        // A name that is still being resolved must not keep anybody waiting.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_MAXREDIRS, policy.maxRedirects)
        set(CURLOPT_TIMEOUT_MS, max(1, Int(policy.timeout.milliseconds)))
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(policy.timeout.milliseconds)))
        set(CURLOPT_LOW_SPEED_LIMIT, policy.leastSpeed)
        set(CURLOPT_LOW_SPEED_TIME, max(1, Int(policy.slow.seconds.rounded(.up))))
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let certificates = policy.certificates {
            set(CURLOPT_CAINFO, certificates)
            // Instead of the system's, not beside them.
            meridian_setopt_string(easy, CURLOPT_CAPATH, nil)
        }
        // CURLAUTH_BASIC, a macro Swift does not see.
        set(CURLOPT_HTTPAUTH, 1)
        return true
    }

    private func setCallbacks() {
        let this = Unmanaged.passUnretained(self).toOpaque()
        meridian_setopt_write(easy, CURLOPT_WRITEFUNCTION, takeBody)
        meridian_setopt_pointer(easy, CURLOPT_WRITEDATA, this)
        meridian_setopt_write(easy, CURLOPT_HEADERFUNCTION, takeHeader)
        meridian_setopt_pointer(easy, CURLOPT_HEADERDATA, this)
        meridian_setopt_socket(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket)
        meridian_setopt_pointer(easy, CURLOPT_OPENSOCKETDATA, this)
    }

    private static let accept =
        "Accept: application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
        + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"

    private func setHeaders(_ validators: Validators) {
        curl_slist_free_all(lines)
        lines = curl_slist_append(nil, CurlHandle.accept)
        if let etag = validators.etag { add("If-None-Match: " + etag) }
        if let date = validators.lastModified { add("If-Modified-Since: " + date) }
        meridian_setopt_list(easy, CURLOPT_HTTPHEADER, lines)
    }

    /// Adds a header line, a byte for each character: what a server gave is sent back as it came.
    private func add(_ line: String) {
        var bytes = line.unicodeScalars.map { CChar(bitPattern: UInt8(truncatingIfNeeded: $0.value)) }
        bytes.append(0)
        lines = curl_slist_append(lines, bytes)
    }

    private func set(_ option: CURLoption, _ value: Int) { meridian_setopt_long(easy, option, value) }

    private func set(_ option: CURLoption, _ value: String) { meridian_setopt_string(easy, option, value) }

    // MARK: - The answer

    fileprivate func receive(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard body.count + bytes.count <= policy.maxBody else {
            refusal = .tooLarge(limit: policy.maxBody)
            return false
        }
        body.append(contentsOf: bytes)
        // libcurl counts a buffer of 16 kB late.
        guard isBomb(slack: 16_384) else { return true }
        refusal = bomb
        return false
    }

    /// Whether the body has grown more than it may in decompression.
    private func isBomb(slack: Int) -> Bool {
        guard body.count > policy.ratioFrom else { return false }
        return body.count / policy.maxRatio > encodedBytes + slack
    }

    private var bomb: FetchFailure { .damaged("the body grew more than \(policy.maxRatio)-fold in decompression") }

    private var encodedBytes: Int {
        var encoded: curl_off_t = 0
        meridian_getinfo_offset(easy, CURLINFO_SIZE_DOWNLOAD_T, &encoded)
        return Int(encoded)
    }

    fileprivate func receive(header: UnsafeBufferPointer<UInt8>) -> Bool {
        headers.take(header)
        if header.starts(with: "HTTP/".utf8) { beginHop() }
        if policy.proxy != nil, let target = headers.redirectTarget(from: effectiveURL) {
            refuse(target: target)
            if refusal != nil { return false }
        }
        if headers.count > policy.maxHeaders || headers.bytes > policy.maxHeaderBytes {
            refusal = .damaged("more than \(policy.maxHeaders) header lines or \(policy.maxHeaderBytes) bytes of them")
            return false
        }
        return true
    }

    private func beginHop() {
        wasConnected = false
        if case .refusedAddress? = refusal { refusal = nil }
        // libcurl would follow the Location of a 304, which leads nowhere.
        if headers.status == 304 { set(CURLOPT_FOLLOWLOCATION, 0) }
    }

    /// Notes that a proxy must not be asked for a private address.
    private func refuse(target: String) {
        guard policy.proxy != nil, let address = policy.addresses.refused(in: target) else { return }
        refusal = .refusedAddress(address)
    }

    fileprivate func permits(_ address: UnsafePointer<sockaddr>) -> Bool {
        // The proxy is the only address that is connected to.
        if policy.proxy != nil { return refusal == nil }
        guard let (ip, port) = IPAddress.of(address) else { return false }
        if policy.addresses.permits(ip, port: port) {
            wasConnected = true
            return true
        }
        refusal = .refusedAddress(ip.text(port: Int(port)))
        return false
    }

    /// What came of the request, once libcurl is done with it.
    private func result(_ code: CURLcode, _ request: PollRequest) -> FetchResult {
        if isRefusedByProxy { return .failed(.connection("the proxy wants other credentials (407): network.proxy")) }
        guard code == CURLE_OK else {
            // A private address beside a public one that was tried is not what stopped the request.
            if case .refusedAddress? = refusal, wasConnected { return .failed(failure(code, request)) }
            return .failed(refusal ?? failure(code, request))
        }
        var status = 0
        meridian_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &status)
        var hints = headers.hints(now: policy.clock.map { Int($0.now.milliseconds / 1000) } ?? time(nil))
        hints.host = URLParts(effectiveURL)?.host
        if isBomb(slack: 0) { return .failed(bomb) }
        if CurlHandle.challenging.contains(status), let wall = challenge { return .failed(.challenge(wall, hints)) }
        switch status {
        case 200: return modified(hints, request)
        case 304 where request.isConditional: return .notModified(unchanged(304, headers.validators, hints))
        case 410: return .failed(.gone)
        default: return .failed(.status(status, hints))
        }
    }

    /// Statuses bot walls answer with.
    private static let challenging: Set<Int> = [200, 202, 401, 403, 405, 503]

    private var challenge: String? {
        ChallengeSigns.wall(mitigated: headers["cf-mitigated"], contentType: headers["content-type"], body: body)
    }

    private func unchanged(_ status: Int, _ validators: Validators, _ hints: FreshnessHints) -> UnchangedDocument {
        var answer = UnchangedDocument(status: status)
        answer.validators = validators
        answer.hints = hints
        answer.trace = trace(status)
        return answer
    }

    private func trace(_ status: Int) -> AnswerTrace {
        var trace = AnswerTrace(status: status)
        // The proxy's address would make one host of all sources.
        trace.peer = policy.proxy == nil ? string(CURLINFO_PRIMARY_IP) : nil
        trace.movedTo = headers.movedTo
        trace.encodedBytes = encodedBytes
        return trace
    }

    private func modified(_ hints: FreshnessHints, _ request: PollRequest) -> FetchResult {
        var document = FetchedDocument(body: body, finalURL: effectiveURL)
        document.validators = headers.validators
        document.contentType = headers["content-type"]
        document.contentLanguage = headers["content-language"]
        document.hints = hints
        document.trace = trace(200)
        if let location = headers["content-location"] {
            document.finalURL = URLResolver.resolve(location, against: document.finalURL)
        }
        // A body that is byte for byte the last one is no news, but its validators are.
        if document.bodyHash == request.bodyHash {
            return .notModified(unchanged(200, document.validators, hints))
        }
        return .modified(document)
    }

    /// The whole time is over, or the answer crawled for too long.
    private var timeout: FetchFailure {
        var elapsed: curl_off_t = 0
        meridian_getinfo_offset(easy, CURLINFO_TOTAL_TIME_T, &elapsed)
        let isWhole = Duration.microseconds(elapsed) + .milliseconds(50) >= policy.timeout
        return isWhole ? .timeout(after: policy.timeout) : .slow(policy.leastSpeed, policy.slow)
    }

    private var effectiveURL: String { string(CURLINFO_EFFECTIVE_URL) ?? "" }

    private func string(_ info: CURLINFO) -> String? {
        var text: UnsafePointer<CChar>?
        meridian_getinfo_string(easy, info, &text)
        return text.map { String(cString: $0) }
    }

    /// Whether it was the proxy that refused, not the source.
    private var isRefusedByProxy: Bool {
        guard policy.proxy != nil else { return false }
        var (status, connect) = (0, 0)
        meridian_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &status)
        meridian_getinfo_long(easy, CURLINFO_HTTP_CONNECTCODE, &connect)
        return status == 407 || connect == 407
    }

    private func failure(_ code: CURLcode, _ request: PollRequest) -> FetchFailure {
        let words = String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_COULDNT_RESOLVE_PROXY,
            CURLE_COULDNT_CONNECT where policy.proxy != nil, CURLE_PROXY:
            return .connection("\(words.lowercased()): network.proxy")
        case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(URLParts(effectiveURL)?.host ?? request.source.host ?? "")
        case CURLE_OPERATION_TIMEDOUT: return timeout
        case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects(limit: policy.maxRedirects)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .tls(words.lowercased())
        case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_RECV_ERROR, CURLE_WRITE_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM, CURLE_WEIRD_SERVER_REPLY, CURLE_OUT_OF_MEMORY:
            return .damaged("the body did not arrive whole: \(words.lowercased())")
        case CURLE_UNSUPPORTED_PROTOCOL:
            // libcurl says the same of an answer that is none.
            guard let scheme = URLResolver.scheme(of: effectiveURL), scheme == "http" || scheme == "https" else {
                return .connection("redirected to something else than http or https")
            }
            return .damaged("the answer is not HTTP, or redirects to something else than http or https")
        default: return .connection(words.lowercased())
        }
    }
}

private func handle(_ context: UnsafeMutableRawPointer?) -> CurlHandle? {
    context.map { Unmanaged<CurlHandle>.fromOpaque($0).takeUnretainedValue() }
}

private func buffer(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
        start: UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self),
        count: bytes == nil ? 0 : count
    )
}

private func takeBody(
    _ bytes: UnsafeMutablePointer<CChar>?,
    _ size: Int,
    _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    handle(context)?.receive(buffer(bytes, size * count)) == true ? size * count : 0
}

private func takeHeader(
    _ bytes: UnsafeMutablePointer<CChar>?,
    _ size: Int,
    _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    handle(context)?.receive(header: buffer(bytes, size * count)) == true ? size * count : 0
}

/// Called after the name is resolved and before the connection, on every hop and every address tried.
private func openSocket(
    _ context: UnsafeMutableRawPointer?,
    _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, let handle = handle(context) else { return -1 }
    let isPermitted = withUnsafePointer(to: &address.pointee.addr) { start in
        handle.permits(UnsafeRawPointer(start).assumingMemoryBound(to: sockaddr.self))
    }
    guard isPermitted else { return -1 }
    let flags = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return socket(address.pointee.family, flags, address.pointee.protocol)
}
