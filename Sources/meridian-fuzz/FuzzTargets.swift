import Fetching
import Glibc
import Normalization
import Parsing
import Syndication

/// What is fuzzed: each target takes any bytes, must come to an end, and stops the fuzzer where a promise is broken.
enum FuzzTargets {
    /// Every target by name.
    static let all: [String: @Sendable (UnsafeBufferPointer<UInt8>) -> Void] = [
        "xml": feed, "json": feed, "html": html, "dates": dates, "urls": urls, "headers": headers,
    ]

    private static let now = Timestamp(seconds: 1_800_000_000)
    private static let source = Source(
        id: SourceID("https://fuzz.example/feed"),
        location: .http("https://fuzz.example/feed")
    )

    /// A document is parsed, printed and normalised.
    @Sendable private static func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        let document = FeedBytes(Array(bytes), baseURL: "https://fuzz.example/feed")
        guard let feed = try? FeedFormats(maxBytes: 1_000_000).parse(document) else { return }
        _ = JSONWriter.bytes(ParseDocument.of(feed))
        let result = Normalizer(authority: "fuzz.example").articles(from: feed, of: source, known: [], now: now)
        for article in result.articles {
            require(article.teaser.count <= Teaser.limit, "a teaser is too long")
            require(article.updated.time >= article.published.time, "an update before the publication")
            if let link = article.link { require(CanonicalURL.of(link) == link, "a link that is not canonical") }
            for html in [article.summary, article.body] { html.map(check) }
        }
    }

    /// HTML is sanitised: what comes out is safe, and stays as it is when it is sanitised again.
    @Sendable private static func html(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        let once = HTMLSanitizer.sanitize(text, base: "https://fuzz.example/page")
        let twice = HTMLSanitizer.sanitize(once, base: "https://fuzz.example/page")
        require(once == twice, "sanitised twice:\n\(once)\n\(twice)")
        check(once)
        _ = HTMLText.plain(text)
        _ = HTMLText.looksLikeHTML(text)
    }

    /// Nothing of a list of dangerous things stands in HTML that is published.
    private static func check(_ html: String) {
        // Text holds no `<`, and values hold no `>`: what stands between is a tag. Scalars, as a mark may join a `>`.
        for part in html.lowercased().unicodeScalars.split(separator: "<", omittingEmptySubsequences: false).dropFirst()
        {
            let tag = String(part.prefix { $0 != ">" })
            for word in dangerous { require(!tag.hasPrefix(word), "an element is published: \(tag)") }
            require(!tag.contains("=\"javascript:") && !tag.contains("=\"vbscript:"), "a script is published: \(tag)")
            require(!hasHandler(tag), "an event handler is published: \(tag)")
        }
    }

    private static let dangerous = [
        "script", "iframe", "object", "svg", "style", "base", "meta", "form", "math", "template", "embed", "link",
    ]

    /// Whether a tag has an attribute whose name begins with `on`.
    private static func hasHandler(_ tag: String) -> Bool {
        var isQuoted = false
        var word = ""
        for character in tag.unicodeScalars {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if character == " " { word = "" } else { word.unicodeScalars.append(character) }
                if character == "=", word.hasPrefix("on") { return true }
            }
        }
        return false
    }

    /// A date that is read is the same date when it is written and read again.
    @Sendable private static func dates(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let time = FeedDate.parse(String(decoding: bytes, as: UTF8.self)) else { return }
        let whole = Timestamp(seconds: time.milliseconds / 1000)
        require(FeedDate.parse(whole.rfc3339) == whole, "a date does not read back")
    }

    /// A canonical address is its own canonical form.
    @Sendable private static func urls(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        if let once = CanonicalURL.of(text) {
            require(CanonicalURL.of(once) == once, "canonical twice:\n\(once)\n\(CanonicalURL.of(once) ?? "nothing")")
        }
        _ = URLResolver.resolve(text, against: "https://fuzz.example/a/b?c#d")
        _ = URLResolver.resolve("../x", against: text)
    }

    /// Header lines are read, whatever they hold.
    @Sendable private static func headers(_ bytes: UnsafeBufferPointer<UInt8>) {
        var headers = ResponseHeaders()
        for line in bytes.split(separator: 0x0A) { headers.take(UnsafeBufferPointer(rebasing: line)) }
        let hints = headers.hints(now: 1_800_000_000)
        require((hints.maxAge ?? .zero) >= .zero && (hints.retryAfter ?? .zero) >= .zero, "a wait into the past")
    }

    /// Stops the fuzzer, with the reason, where a promise is broken.
    private static func require(_ isKept: Bool, _ reason: @autoclosure () -> String) {
        guard !isKept else { return }
        print(reason())
        fflush(nil)
        preconditionFailure()
    }
}
