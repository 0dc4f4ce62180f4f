import NIOCore
import Syndication

/// Sends a reader that asks for it only the items it does not have yet (RFC 3229, with the `feed` manipulation).
enum FeedDifference {
    /// Which part of a feed's XML is an item, and which items earlier versions had.
    struct Parts: Sendable {
        /// Where the items are.
        let items: [Range<Int>]
        /// A hash of each item.
        let hashes: [UInt64]
        /// The hashes of the items of this version and of some before it, by entity tag.
        let versions: [String: Set<UInt64>]
        /// The tags of these versions, the newest first.
        private let order: [String]

        /// How many earlier versions are remembered.
        private static let most = 24

        /// The items of a document; nil where it is no feed in XML.
        init?(_ document: PublishedDocument, tag: String, after old: Parts?) {
            let names: [(type: String, element: StaticString)] = [
                ("application/rss+xml", "item"), ("application/atom+xml", "entry"),
            ]
            guard let name = names.first(where: { document.mediaType.hasPrefix($0.type) })?.element else { return nil }
            items = Parts.ranges(of: name, in: document.bytes)
            hashes = items.map { range in document.bytes.withUnsafeBytes { StableHash.of(.init(rebasing: $0[range])) } }
            let tags = [tag] + (old?.order ?? []).filter { $0 != tag }
            let kept = Array(tags.prefix(Parts.most))
            order = kept
            var versions = (old?.versions ?? [:]).filter { kept.contains($0.key) }
            versions[tag] = Set(hashes)
            self.versions = versions
        }

        /// Where elements begin and end; in text their names could only stand escaped.
        private static func ranges(of name: StaticString, in bytes: [UInt8]) -> [Range<Int>] {
            let name = name.withUTF8Buffer { Array($0) }
            var ranges: [Range<Int>] = []
            var start: Int?
            for index in bytes.indices where bytes[index] == 0x3C {
                let isEnd = index + 1 < bytes.count && bytes[index + 1] == 0x2F
                let from = index + (isEnd ? 2 : 1)
                guard bytes[from...].starts(with: name), from + name.count < bytes.count else { continue }
                let next = bytes[from + name.count]
                guard next == 0x3E || next == 0x20 else { continue }
                if isEnd, let first = start {
                    ranges.append(first..<from + name.count + 1)
                    start = nil
                } else if !isEnd {
                    start = index
                }
            }
            return ranges
        }
    }

    /// The answer with what is new since the version a reader has; nil where it does not ask, or none is known.
    static func response(_ head: RequestHead, _ prepared: PreparedDocument) -> Response? {
        guard let wishes = head.header("a-im"), asks(wishes), let parts = prepared.parts,
            let written = head.header("if-none-match"), let known = known(written, parts), known.tag != prepared.tag
        else { return nil }
        let bytes = prepared.document.bytes
        var body: [UInt8] = []
        var position = 0
        for (range, hash) in zip(parts.items, parts.hashes) where known.hashes.contains(hash) {
            body += bytes[position..<range.lowerBound]
            position = range.upperBound
        }
        body += bytes[position...]
        return Response(
            status: 226,
            headers: [
                ("ETag", "\"\(prepared.tag)\""), ("Last-Modified", prepared.lastModified), ("IM", "feed"),
                // Only a cache that knows RFC 3229 may keep it.
                ("Cache-Control", "no-store, im"), ("Vary", "Accept-Encoding, A-IM, If-None-Match"),
                ("Content-Type", prepared.document.mediaType), ("X-Content-Type-Options", "nosniff"),
            ],
            body: body
        )
    }

    private static func asks(_ header: String) -> Bool {
        header.lowercased().split(separator: ",").contains { part in
            let pieces = part.split(separator: ";").map(\.trimmed)
            return pieces.first == "feed"
                && !pieces.dropFirst().contains { $0.hasPrefix("q=0") && Double($0.dropFirst(2)) == 0 }
        }
    }

    /// The newest version among those a reader says it has.
    private static func known(_ header: String, _ parts: Parts) -> (tag: String, hashes: Set<UInt64>)? {
        for written in header.split(separator: ",").map(\.trimmed) {
            var tag = written.hasPrefix("W/") ? String(written.dropFirst(2)) : written
            tag = tag.filter { $0 != "\"" }
            if tag.hasSuffix("-gzip") { tag = String(tag.dropLast(5)) }
            if let hashes = parts.versions[tag] { return (tag, hashes) }
        }
        return nil
    }
}
