package import Markup
package import Syndication

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0.
package struct XMLFeedParser: FeedParser {
    private let limits: MarkupLimits
    private let maxEntries: Int

    /// A parser within limits.
    ///
    /// `maxEntries`: how many entries of a document are kept.
    package init(limits: MarkupLimits = MarkupLimits(), maxEntries: Int = 50_000) {
        self.limits = limits
        self.maxEntries = maxEntries
    }

    /// Everything that is no JSON may be XML, whatever stands before it.
    package func recognizes(_ prefix: ArraySlice<UInt8>) -> Bool { true }

    /// Reads a document; see `FeedParser`.
    package func parse(_ document: FeedBytes) throws(ParseError) -> ParsedFeed {
        let encoding = CharacterEncoding(document.bytes, contentType: document.contentType)
        guard encoding.bytes.contains(where: { !$0.isASCIISpace }) else { throw .empty }
        let bytes = encoding.bytes
        var (feed, foreignRoot) = try read(bytes, from: 0, document)
        // A warning of PHP, or a banner, may stand before the feed and have a root of its own.
        if foreignRoot != nil, let start = XMLFeedParser.rootPosition(in: bytes) {
            (feed, foreignRoot) = try read(bytes, from: start, document)
            feed.isRecovered = true
        }
        if let foreignRoot { throw .notAFeed(XMLFeedParser.describe(foreignRoot)) }
        guard feed.format != .unknown else { throw .notAFeed("no element of a feed was found") }
        feed.encoding = encoding.name
        if encoding.isRecovered {
            feed.isRecovered = true
            feed.warnings.insert(ParseWarning("encoding", "decoded as \(encoding.name)"), at: 0)
        }
        return feed
    }

    private func read(
        _ bytes: [UInt8],
        from start: Int,
        _ document: FeedBytes
    ) throws(ParseError) -> (ParsedFeed, foreignRoot: String?) {
        let builder = FeedBuilder(baseURL: document.baseURL, maxEntries: maxEntries)
        let events = XMLEvents(builder, limits: limits)
        builder.line = { [unowned events] in events.line }
        var failure: MarkupError?
        var split = SplitXML()
        bytes.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[start...])
            do throws(MarkupError) {
                split = try XMLSplitter.split(part, limits: limits)
                builder.mendsControls = split.hasC1References
                try events.run(part, split)
            } catch {
                failure = error
            }
        }
        builder.finish()
        var feed = builder.feed
        feed.isRecovered = feed.isRecovered || events.wasRepaired || !split.repairs.isEmpty
        if feed.format == .rss091, split.publicID?.contains("Netscape") == true { feed.format = .rss091n }
        for repair in split.repairs { feed.warnings.append(ParseWarning("repaired", repair)) }
        if let complaint = events.firstComplaint, events.wasRepaired {
            feed.warnings.append(ParseWarning("markup", complaint.message, line: complaint.line))
        }
        if let failure {
            guard case .limit(let what, let line) = failure else { throw .limit("libxml2 could not begin") }
            guard !feed.entries.isEmpty else { throw .limit("line \(line): \(what)") }
            feed.isRecovered = true
            feed.warnings.append(ParseWarning("limit", what, line: line))
        }
        return (feed, builder.foreignRoot)
    }

    private static let roots: [StaticString] = ["<rss", "<feed", "<rdf:RDF", "<RDF"]

    /// Where the root element of a feed seems to begin, further down; nil when there is none.
    private static func rootPosition(in bytes: [UInt8]) -> Int? {
        let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
        return roots.compactMap { root in
            text.range(ofASCII: root).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
        }.min().flatMap { $0 > 0 ? $0 : nil }
    }

    private static func describe(_ root: String) -> String {
        root.lowercased() == "html"
            ? "it is an HTML page, not a feed" : "its root element is <\(root.prefix(40))>, which is no feed's"
    }
}
