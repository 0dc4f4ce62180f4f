import Syndication

/// Characters that HTML forbids (HTML, section 13.1.3): controls, C1 controls, noncharacters.
enum ForbiddenCharacters {
    /// Whether one may begin with a byte; most bytes begin none.
    @inline(__always)
    static func mayBegin(with byte: UInt8) -> Bool {
        byte < 0x20 && !byte.isText || byte == 0x7F || byte == 0xC2 || byte == 0xEF || byte >= 0xF0
    }

    /// The length of the one that begins here, in bytes of UTF-8; 0 when there is none.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch byte {
        case 0..<0x20: return byte.isText ? 0 : 1
        case 0x7F: return 1
        // U+0080 to U+009F
        case 0xC2: return next(1) >= 0x80 && next(1) < 0xA0 ? 2 : 0
        // U+FDD0 to U+FDEF, U+FFFE, U+FFFF
        case 0xEF:
            let isReserved = next(1) == 0xB7 && next(2) >= 0x90 && next(2) < 0xB0
            return isReserved || next(1) == 0xBF && next(2) >= 0xBE ? 3 : 0
        // The last two of each plane
        case 0xF0...: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
        default: return 0
        }
    }

    /// A text without them.
    static func removed(_ text: String) -> String {
        var text = text
        let isSuspect = text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count, !mayBegin(with: bytes[index]) || length(bytes, at: index) == 0 { index += 1 }
            return index < bytes.count
        }
        guard isSuspect else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { !contains($0) }))
    }

    /// Whether a character is one.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20: !UInt8(scalar.value).isText
        case 0x7F..<0xA0, 0xFDD0..<0xFDF0: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
