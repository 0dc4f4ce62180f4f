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
        // Delimiters are ASCII, so bytes are enough to find them.
        var rest = url[colon.upperBound...]
        if let hash = rest.utf8.firstIndex(of: 0x23) {
            fragment = String(rest[rest.utf8.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.utf8.firstIndex(of: 0x3F) {
            query = String(rest[rest.utf8.index(after: mark)...])
            rest = rest[..<mark]
        }
        let slash = rest.utf8.firstIndex(of: 0x2F) ?? rest.endIndex
        path = String(rest[slash...])
        var authority = rest[..<slash]
        if let at = authority.utf8.lastIndex(of: 0x40) {
            userInfo = String(authority[..<at])
            authority = authority[authority.utf8.index(after: at)...]
        }
        // The colons of an IPv6 literal stand in brackets (RFC 3986, section 3.2.2).
        var end = authority.utf8.firstIndex(of: 0x3A) ?? authority.endIndex
        if authority.utf8.first == 0x5B {
            guard let bracket = authority.utf8.lastIndex(of: 0x5D) else { return nil }
            end = authority.utf8.index(after: bracket)
        }
        let digits = authority[end...].utf8.dropFirst()
        guard authority[end...].utf8.first.map({ $0 == 0x3A }) ?? true, digits.allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        guard digits.isEmpty || (Int(Substring(digits)).map { $0 > 0 && $0 < 65_536 } ?? false) else { return nil }
        port = Int(Substring(digits))
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

    /// Host and port, as written.
    package var authority: String { port.map { "\(host):\($0)" } ?? host }

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
