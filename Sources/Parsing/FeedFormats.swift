package import Syndication

/// The input formats, in the order they are tried.
///
/// A new one is a file and a line here.
package struct FeedFormats: Sendable {
    private let parsers: [any FeedParser]
    private let maxBytes: Int

    /// All formats.
    ///
    /// - Parameters:
    ///   - maxBytes: the largest document after decompression.
    ///   - maxEntries: how many entries of a document are kept.
    package init(maxBytes: Int = 64_000_000, maxEntries: Int = 50_000) {
        self.maxBytes = maxBytes
        parsers = [
            JSONFeedParser(maxEntries: maxEntries),
            XMLFeedParser(maxEntries: maxEntries),
        ]
    }

    /// Reads a document of any format, also one that is still compressed with gzip.
    ///
    /// - Throws: `ParseError` when no feed could be found in it.
    package func parse(_ document: FeedBytes) throws(ParseError) -> ParsedFeed {
        var document = document
        var isRecovered = false
        if document.bytes.starts(with: [0x1F, 0x8B]) || Gunzip.looksLikeZlib(document.bytes) {
            guard let bytes = Gunzip.decode(document.bytes, limit: maxBytes) else {
                throw .limit("more than \(maxBytes) bytes after decompression, or damaged")
            }
            document.bytes = bytes
            isRecovered = true
        }
        let start =
            document.bytes.firstIndex { !$0.isASCIISpace && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
            ?? document.bytes.count
        let prefix = document.bytes[start...].prefix(64)
        guard !prefix.isEmpty else { throw .empty }
        for parser in parsers where parser.recognizes(prefix) {
            var feed = try parser.parse(document)
            if isRecovered {
                feed.isRecovered = true
                feed.warnings.append(ParseWarning("compressed", "the body was compressed without saying so"))
            }
            return feed
        }
        throw .notAFeed("no format recognises it")
    }
}
