import CCurl
package import Syndication

/// The headers of one answer that matter here, collected line by line; a new hop begins anew.
package struct ResponseHeaders {
    /// Values by lower-case name; of several lines the first counts, but for Cache-Control, which are joined.
    private var values: [String: String] = [:]
    /// How many lines there were, all hops together.
    private(set) var count = 0
    /// How many bytes there were, all hops together.
    private(set) var bytes = 0
    /// Whether every hop so far was a permanent redirect; nil before the first.
    private(set) var isPermanent: Bool?

    private static let kept: Set<String> = [
        "etag", "last-modified", "content-type", "content-language", "content-location", "cache-control", "expires",
        "date",
        "age", "retry-after",
    ]

    /// No headers yet.
    package init() {}

    /// Takes one header line as it came, line end included.
    package mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        count += 1
        bytes += line.count
        let text = String(decoding: line, as: UTF8.self).trimmed
        if text.hasPrefix("HTTP/") {
            values = [:]
            let words = text.split(separator: " ")
            if words.count > 1, let status = Int(words[1]), (300..<400).contains(status), status != 304 {
                isPermanent = (isPermanent ?? true) && (status == 301 || status == 308)
            }
            return
        }
        guard let colon = text.firstIndex(of: ":") else { return }
        let name = text[..<colon].lowercased()
        guard ResponseHeaders.kept.contains(name) else { return }
        let value = text[text.index(after: colon)...].trimmed
        if name == "cache-control", let earlier = values[name] {
            values[name] = earlier + ", " + value
        } else if values[name] == nil {
            values[name] = value
        }
    }

    /// The value of a header, by lower-case name; nil when absent or empty.
    subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The validators of the answer, byte for byte.
    var validators: Validators { Validators(etag: self["etag"], lastModified: self["last-modified"]) }

    /// When to come again, reckoned from now.
    package func hints(now: Int) -> FreshnessHints {
        var hints = FreshnessHints()
        hints.retryAfter = self["retry-after"].flatMap { ResponseHeaders.retryAfter($0, now: now) }
        let directives = (self["cache-control"] ?? "").lowercased().split(separator: ",").map { $0.trimmed }
        if let age = directives.first(where: { $0.hasPrefix("max-age=") }).flatMap({ Int($0.dropFirst(8)) }) {
            // Both are anybody's numbers: they are bounded before they are reckoned with.
            let bounds = 0...ResponseHeaders.tenYears
            let spent = (self["age"].flatMap { Int($0) } ?? 0).clamped(to: bounds)
            hints.maxAge = .seconds(max(0, age.clamped(to: bounds) - spent))
        } else if directives.isEmpty, let expires = self["expires"].flatMap(ResponseHeaders.date) {
            let from = self["date"].flatMap(ResponseHeaders.date) ?? now
            hints.maxAge = .seconds((expires - from).clamped(to: 0...ResponseHeaders.tenYears))
        }
        return hints
    }

    private static let tenYears = 315_360_000

    /// `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3); nil for what is neither, or lies in the past.
    private static func retryAfter(_ text: String, now: Int) -> Duration? {
        if let seconds = Int(text) { return seconds > 0 ? .seconds(min(seconds, 31_536_000)) : nil }
        return date(text).flatMap { $0 > now ? .seconds(min($0 - now, 31_536_000)) : nil }
    }

    /// Seconds since the epoch of an HTTP date.
    private static func date(_ text: String) -> Int? {
        let time = curl_getdate(text, nil)
        return time < 0 ? nil : Int(time)
    }
}

extension Int {
    /// The nearest number within bounds.
    fileprivate func clamped(to bounds: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, bounds.lowerBound), bounds.upperBound)
    }
}
