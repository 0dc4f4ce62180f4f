import Markup
import Syndication

/// Resolves character references of HTML.
enum HTMLReferences {
    /// The text with its references resolved; unknown ones stay as they are.
    static func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        resolve(bytes, range, into: &output)
        return output
    }

    /// Adds the text with its references resolved.
    static func resolve(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
        var position = range.lowerBound
        while let mark = ByteSearch.find(0x26, in: bytes, position..<range.upperBound) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<mark]))
            if let (scalar, end) = reference(bytes, at: mark, limit: range.upperBound) {
                output.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
                position = end
            } else {
                output.append(0x26)
                position = mark + 1
            }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<range.upperBound]))
    }

    /// The text with its references resolved.
    static func resolve(_ text: String) -> String {
        guard text.utf8.contains(0x26) else { return text }
        var text = text
        return text.withUTF8 { String(decoding: resolve($0, 0..<$0.count), as: UTF8.self) }
    }

    /// The character of the reference that begins at `start`, and where it ends; nil when it is none.
    static func reference(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at start: Int,
        limit: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        var end = start + 1
        guard end < limit else { return nil }
        if bytes[end] == 0x23 { return numeric(bytes, start, limit) }
        while end < limit, end - start < 10, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[start + 1..<end])
        guard end < limit, bytes[end] == 0x3B, let scalar = HTMLEntities.scalar(named: name) else { return nil }
        return (scalar, end + 1)
    }

    private static func numeric(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ limit: Int
    ) -> (scalar: Unicode.Scalar, end: Int)? {
        var end = start + 2
        let isHex = end < limit && bytes[end] | 0x20 == 0x78
        if isHex { end += 1 }
        let first = end
        var number: UInt32 = 0
        while end < limit, end - first < 10, let digit = bytes[end].hexValue, isHex || digit < 10 {
            number = number &* (isHex ? 16 : 10) &+ UInt32(digit)
            end += 1
        }
        guard end > first else { return nil }
        let scalar = HTMLEntities.scalar(numbered: number)
        guard end < limit, bytes[end] == 0x3B else { return scalar.map { ($0, end) } }
        return (scalar ?? "\u{FFFD}", end + 1)
    }
}
