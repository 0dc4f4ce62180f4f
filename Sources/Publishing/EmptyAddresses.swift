import Syndication

/// Addresses that were refused: sanitised HTML keeps them as `href=""`, which to validators is a relative address.
enum EmptyAddresses {
    private static let attributes = ["href", "src", "cite", "poster", "longdesc"].map { Array(" \($0)=\"\"".utf8) }
    private static let picture = Array("<img".utf8)
    private static let source = Array(" src=\"".utf8)

    /// Sanitised HTML without them, and without pictures that have none.
    static func removed(_ html: String) -> String {
        guard html.range(ofASCII: "=\"\"") != nil else { return html }
        let bytes = Array(html.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            // Within a tag `>` is the end: sanitising writes the others as references.
            guard bytes[position] == 0x3C, let end = bytes[position...].firstIndex(of: 0x3E) else {
                result.append(bytes[position])
                position += 1
                continue
            }
            let tag = cleared(bytes[position...end])
            if !tag.starts(with: picture) || holds(tag[...], source) { result += tag }
            position = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func cleared(_ tag: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var position = tag.startIndex
        while position < tag.endIndex {
            if tag[position] == 0x20, let empty = attributes.first(where: { tag[position...].starts(with: $0) }) {
                position += empty.count
            } else {
                result.append(tag[position])
                position += 1
            }
        }
        return result
    }

    private static func holds(_ bytes: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
        guard bytes.count >= part.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - part.count)).contains { bytes[$0...].starts(with: part) }
    }
}
