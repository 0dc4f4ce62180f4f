/// The parts of an absolute URL with an authority (RFC 3986, section 3), found without changing a byte.
package struct URLParts: Sendable, Equatable {
    /// The scheme in lower case, without the colon.
    package var scheme: String
    /// User and password before `@`, as written; nil when there is none.
    package var userInfo: String?
    /// The host in lower case; IPv6 literals keep their brackets.
    package var host: String
    /// The port as written; nil when there is none.
    package var port: Int?
    /// The path, empty or beginning with a slash, as written.
    package var path: String
    /// What follows `?`, without it; nil when there is none.
    package var query: String?
    /// What follows `#`, without it; nil when there is none.
    package var fragment: String?

    /// The parts of an absolute URL; nil when it has no scheme or no host.
    package init?(_ url: String) {
        guard let colon = url.range(ofASCII: "://"), colon.lowerBound > url.startIndex else { return nil }
        let name = url[..<colon.lowerBound]
        guard name.utf8.first?.isASCIILetter == true else { return nil }
        guard name.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        scheme = name.lowercased()
        var rest = url[colon.upperBound...]
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        path = String(rest[slash...])
        var authority = rest[..<slash]
        if let at = authority.lastIndex(of: "@") {
            userInfo = String(authority[..<at])
            authority = authority[authority.index(after: at)...]
        }
        // The colons of an IPv6 literal stand in brackets (RFC 3986, section 3.2.2).
        var end = authority.firstIndex(of: ":") ?? authority.endIndex
        if authority.first == "[" {
            guard let bracket = authority.lastIndex(of: "]") else { return nil }
            end = authority.index(after: bracket)
        }
        let digits = authority[end...].dropFirst()
        guard authority[end...].first.map({ $0 == ":" }) ?? true, digits.utf8.allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        guard digits.isEmpty || (Int(digits).map { $0 > 0 && $0 < 65_536 } ?? false) else { return nil }
        port = Int(digits)
        authority = authority[..<end]
        guard !authority.isEmpty else { return nil }
        host = authority.lowercased()
    }

    /// The URL put together again.
    package var text: String {
        var text = scheme + "://"
        if let userInfo { text += userInfo + "@" }
        text += host
        if let port { text += ":\(port)" }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }

    /// The port in use: the written one, else 443 for https, else 80.
    package var effectivePort: Int { port ?? (scheme == "https" ? 443 : 80) }
}

extension String {
    /// The first place where some ASCII text stands; nil when it does not.
    package func range(ofASCII needle: StaticString) -> Range<String.Index>? {
        let count = needle.utf8CodeUnitCount
        let bytes = utf8
        guard count > 0, bytes.count >= count else { return nil }
        return needle.withUTF8Buffer { wanted in
            var start = bytes.startIndex
            while let first = bytes[start...].firstIndex(of: wanted[0]) {
                guard let end = bytes.index(first, offsetBy: count, limitedBy: bytes.endIndex) else { return nil }
                if bytes[first..<end].elementsEqual(wanted) { return first..<end }
                start = bytes.index(after: first)
            }
            return nil
        }
    }
}
