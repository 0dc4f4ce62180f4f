import CCurl
import Glibc
import Syndication

/// One libcurl easy handle with the request it carries.
///
/// Lives on the fetcher's thread.
final class CurlHandle {
    let job: FetchJob
    /// The handle, as the multi handle knows it.
    let easy: UnsafeMutableRawPointer
    private let policy: FetchPolicy
    private var lines: UnsafeMutablePointer<curl_slist>?
    private var body: [UInt8] = []
    private var headers = ResponseHeaders()
    private var refusal: FetchFailure?

    /// Prepares a request; nil when libcurl has no handle left.
    init?(_ job: FetchJob, url: String, policy: FetchPolicy) {
        guard let easy = curl_easy_init() else { return nil }
        self.easy = easy
        self.job = job
        self.policy = policy
        setLimits(url)
        setCallbacks()
        setHeaders()
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(lines)
    }

    // MARK: - The request

    private func setLimits(_ url: String) {
        set(CURLOPT_URL, url)
        set(CURLOPT_USERAGENT, policy.userAgent)
        // Every encoding this libcurl knows: gzip, br, zstd.
        set(CURLOPT_ACCEPT_ENCODING, "")
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        // Proxies of the environment would see past the address guard.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        // A name that is still being resolved must not keep anybody waiting.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_FOLLOWLOCATION, 1)
        set(CURLOPT_MAXREDIRS, policy.maxRedirects)
        set(CURLOPT_TIMEOUT_MS, max(1, Int(policy.timeout.milliseconds)))
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(policy.timeout.milliseconds)))
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        if !job.request.keepsConnection {
            // libcurl's caches take time that grows with the square of the hosts.
            set(CURLOPT_FORBID_REUSE, 1)
            set(CURLOPT_DNS_CACHE_TIMEOUT, 0)
        }
        if let certificates = policy.certificates { set(CURLOPT_CAINFO, certificates) }
        if let credentials = job.request.source.credentials {
            set(CURLOPT_USERNAME, credentials.user)
            set(CURLOPT_PASSWORD, credentials.password)
            // CURLAUTH_BASIC, a macro Swift does not see.
            set(CURLOPT_HTTPAUTH, 1)
        }
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

    private func setHeaders() {
        let accept =
            "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
            + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
        add("Accept: " + accept)
        if let etag = job.request.validators.etag { add("If-None-Match: " + etag) }
        if let date = job.request.validators.lastModified { add("If-Modified-Since: " + date) }
        meridian_setopt_list(easy, CURLOPT_HTTPHEADER, lines)
    }

    private func add(_ line: String) { lines = curl_slist_append(lines, line) }

    private func set(_ option: CURLoption, _ value: Int) { meridian_setopt_long(easy, option, value) }

    private func set(_ option: CURLoption, _ value: String) { meridian_setopt_string(easy, option, value) }

    // MARK: - The answer

    fileprivate func receive(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard body.count + bytes.count <= policy.maxBody else {
            refusal = .tooLarge(limit: policy.maxBody)
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    fileprivate func receive(header: UnsafeBufferPointer<UInt8>) -> Bool {
        headers.take(header)
        if headers.count > policy.maxHeaders || headers.bytes > policy.maxHeaderBytes {
            refusal = .damaged("more than \(policy.maxHeaders) header lines or \(policy.maxHeaderBytes) bytes of them")
            return false
        }
        return true
    }

    fileprivate func permits(_ address: UnsafePointer<sockaddr>) -> Bool {
        guard let (ip, port) = IPAddress.of(address) else { return false }
        if policy.addresses.permits(ip, port: port) { return true }
        refusal = .refusedAddress("\(ip):\(port)")
        return false
    }

    /// What came of the request, once libcurl is done with it.
    func result(_ code: CURLcode) -> FetchResult {
        guard code == CURLE_OK else { return .failed(refusal ?? failure(code)) }
        var status = 0
        meridian_getinfo_long(easy, CURLINFO_RESPONSE_CODE, &status)
        let hints = headers.hints(now: time(nil))
        switch status {
        case 200: return modified(hints)
        case 304: return .notModified(merged(), hints)
        case 410: return .failed(.gone)
        default: return .failed(.status(status, hints))
        }
    }

    private func modified(_ hints: FreshnessHints) -> FetchResult {
        var document = FetchedDocument(body: body, finalURL: effectiveURL)
        document.validators = headers.validators
        document.contentType = headers["content-type"]
        document.contentLanguage = headers["content-language"]
        document.hints = hints
        if headers.isPermanent == true { document.movedTo = document.finalURL }
        if let location = headers["content-location"] {
            document.finalURL = URLResolver.resolve(location, against: document.finalURL)
        }
        // A body that is byte for byte the last one is no news, but its validators are.
        if document.bodyHash == job.request.bodyHash { return .notModified(document.validators, hints) }
        return .modified(document)
    }

    /// The validators in force after a 304 (RFC 9110, section 15.4.5).
    private func merged() -> Validators {
        let new = headers.validators
        let old = job.request.validators
        return Validators(etag: new.etag ?? old.etag, lastModified: new.lastModified ?? old.lastModified)
    }

    private var effectiveURL: String {
        var text: UnsafePointer<CChar>?
        meridian_getinfo_string(easy, CURLINFO_EFFECTIVE_URL, &text)
        return text.map { String(cString: $0) } ?? ""
    }

    private func failure(_ code: CURLcode) -> FetchFailure {
        let words = String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(job.request.source.host ?? "")
        case CURLE_OPERATION_TIMEDOUT: return .timeout(after: policy.timeout)
        case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects(limit: policy.maxRedirects)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM:
            return .tls(words.lowercased())
        case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_RECV_ERROR, CURLE_WRITE_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            return .damaged("the body did not arrive whole: \(words.lowercased())")
        case CURLE_UNSUPPORTED_PROTOCOL: return .connection("redirected to something else than http or https")
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
