import Glibc

/// What has to be done with a text before it may be shown, found in one pass.
struct PlainText {
    /// Whether there is a `<` or a `&`, which may be markup.
    private(set) var mayBeMarkup = false
    /// Whether there may be white space to fold, characters to take out or double encoding to mend.
    private(set) var mayNeedWork = false

    /// Whether a byte is fine wherever it stands.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x27 && byte < 0x7F && byte != 0x3C || byte >= 0x80 && byte < 0xC2 || byte >= 0xC4 && byte < 0xE1
    }

    /// Looks at a text.
    init(_ text: String) {
        var text = text
        self = text.withUTF8 { PlainText($0) }
    }

    /// Looks at a text in UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var previous: UInt8 = 0x20
        var index = -1
        while index + 1 < bytes.count {
            index += 1
            let byte = bytes[index]
            // Most bytes are letters.
            if PlainText.isPlain(byte) {
                previous = byte
                continue
            }
            switch byte {
            case 0x3C, 0x26: mayBeMarkup = true
            case 0x20: if previous == 0x20 { mayNeedWork = true }
            case 0..<0x20, 0x7F, 0xC2, 0xE1, 0xEF, 0xF3: mayNeedWork = true
            case 0xC3:
                // What double encoding begins with, see DoubleEncoding.
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                if DoubleEncoding.mayBegin(next) { mayNeedWork = true }
            case 0xE2:
                // Typographic quotes and dashes stand between two runs of spaces and invisible characters.
                let isQuote =
                    index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90
                    && bytes[index + 2] < 0xA8
                if !isQuote { mayNeedWork = true }
            case 0xE3: if index + 1 < bytes.count, bytes[index + 1] == 0x80 { mayNeedWork = true }
            default: break
            }
            previous = byte
        }
        if previous == 0x20, !bytes.isEmpty { mayNeedWork = true }
    }
}

/// Searching bytes.
enum ByteSearch {
    /// Where a byte comes next; nil when it does not.
    static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty, let base = bytes.baseAddress,
            let hit = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return hit - UnsafeMutableRawPointer(mutating: base)
    }

    /// Whether some ASCII text stands at a place.
    static func starts(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        guard let base = bytes.baseAddress, position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return memcmp(base + position, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
