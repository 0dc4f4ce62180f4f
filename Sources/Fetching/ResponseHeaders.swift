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
    /// Where the permanent redirects at the beginning of the chain lead; nil while there was none.
    private(set) var movedTo: String?
    /// Whether every hop so far was a permanent redirect.
    private var isPermanent = true
    /// The status of this hop.
    private(set) var status = 0
    /// The address this hop was asked at, as far as permanent redirects tell.
    private var address: String
    /// The Retry-After of earlier hops.
    private var earlierRetries: [String] = []

    private static let kept: Set<String> = [
        "etag", "last-modified", "content-type", "content-language", "content-location", "cache-control", "expires",
        "date", "age", "retry-after", "location", "cf-mitigated",
    ]
    /// The lengths of these names: a line of another is passed over without being read.
    private static let lengths = Set(kept.map(\.utf8.count))

    /// No headers yet.
    ///
    /// `address`: the address that is asked.
    package init(address: String = "") { self.address = address }

    /// Takes one header line as it came, line end included.
    package mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        count += 1
        bytes += line.count
        if line.starts(with: "HTTP/".utf8) { return beginHop(ResponseHeaders.text(line)) }
        guard let colon = line.firstIndex(of: 0x3A), ResponseHeaders.lengths.contains(colon) else { return }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        guard ResponseHeaders.kept.contains(name) else { return }
        let bytes = UnsafeBufferPointer(rebasing: line[(colon + 1)...])
        let isAddress = name == "location" || name == "content-location"
        let value = (isAddress ? ResponseHeaders.address(bytes) : ResponseHeaders.text(bytes)).trimmed
        // What is sent back must not end a header line, nor be longer than servers take.
        if ResponseHeaders.echoed.contains(name), !ResponseHeaders.isEchoable(value) { return }
        if name == "cache-control", let earlier = values[name] {
            values[name] = earlier + ", " + value
        } else if values[name] == nil {
            values[name] = value
        }
        if name == "location" { redirect(to: value) }
    }

    /// Where this hop leads, if it is a redirect.
    func redirectTarget(from address: String) -> String? {
        guard (300..<400).contains(status), let target = values["location"] else { return nil }
        return URLResolver.resolve(target, against: address)
    }

    private mutating func beginHop(_ line: String) {
        if let retry = values["retry-after"] { earlierRetries.append(retry) }
        values = [:]
        let words = line.split(separator: " ")
        status = words.count > 1 ? Int(words[1].trimmed) ?? 0 : 0
    }

    /// Notes where a permanent redirect leads, as long as no temporary one came before it (P19).
    private mutating func redirect(to target: String) {
        guard (300..<400).contains(status) else { return }
        isPermanent = isPermanent && (status == 301 || status == 308)
        guard isPermanent else { return }
        address = URLResolver.resolve(target, against: address.isEmpty ? nil : address)
        movedTo = address
    }

    /// The bytes as characters, one each (ISO 8859-1): what is sent back is what came (P1).
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The bytes of an address as libcurl asks for it: what cannot stand in one is percent-encoded, a fragment is dropped.
    private static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        let trimmed = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        let end = trimmed.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? trimmed.startIndex
        for byte in trimmed[..<end].prefix(while: { $0 != 0x23 }) {
            if byte > 0x20 && byte < 0x7F {
                result.append(byte)
            } else {
                result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Headers whose values are sent back.
    private static let echoed: Set<String> = ["etag", "last-modified"]
    private static let longestEcho = 8192

    private static func isEchoable(_ value: String) -> Bool {
        value.unicodeScalars.count <= longestEcho
            && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }
    }

    /// The value of a header, by lower-case name; nil when absent or empty.
    subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The validators of the answer, byte for byte.
    var validators: Validators { Validators(etag: self["etag"], lastModified: self["last-modified"]) }

    /// When to come again, reckoned from now.
    package func hints(now: Int) -> FreshnessHints {
        var hints = FreshnessHints()
        hints.retryAfter = (earlierRetries + [self["retry-after"]].compactMap { $0 })
            .compactMap { ResponseHeaders.retryAfter($0, now: now) }.max()
        let directives = (self["cache-control"] ?? "").lowercased().split(separator: ",").map { $0.trimmed }
        if let age = directives.first(where: { $0.hasPrefix("max-age=") }).flatMap(ResponseHeaders.seconds) {
            // Both are anybody's numbers: they are bounded before they are reckoned with.
            let bounds = 0...ResponseHeaders.tenYears
            let spent = (self["age"].flatMap { Int($0) } ?? 0).clamped(to: bounds)
            hints.maxAge = .seconds(max(0, age.clamped(to: bounds) - spent))
        } else if directives.allSatisfy({ !ResponseHeaders.outranksExpires($0) }),
            let expires = self["expires"].flatMap(ResponseHeaders.date)
        {
            let from = self["date"].flatMap(ResponseHeaders.date) ?? now
            hints.maxAge = .seconds((expires - from).clamped(to: 0...ResponseHeaders.tenYears))
        }
        return hints
    }

    /// Whether a directive says how fresh an answer is, so that Expires says nothing (RFC 9111, section 5.3).
    private static func outranksExpires(_ directive: String) -> Bool {
        directive.hasPrefix("max-age=") || directive == "no-cache" || directive == "no-store"
    }

    private static let tenYears = 315_360_000

    /// The number of `max-age=60`, also in quotes, which some write.
    private static func seconds(_ directive: String) -> Int? { Int(directive.dropFirst(8).filter { $0 != "\"" }) }

    /// `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3); nil for what is neither, or lies in the past.
    ///
    /// Of two values the first counts.
    private static func retryAfter(_ text: String, now: Int) -> Duration? {
        let first = text.split(separator: ",").first?.trimmed ?? ""
        if let seconds = Double(first) {
            return seconds > 0 ? .seconds(min(seconds.rounded(.up), 31_536_000)) : nil
        }
        // Without a letter it is no date: curl_getdate is liberal.
        guard text.utf8.contains(where: \.isASCIILetter) else { return nil }
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
