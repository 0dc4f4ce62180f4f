import Markup
import Syndication

/// Mends text that was decoded with the wrong encoding before it was published: `GroÃŸeltern`, `donâ€™t`.
enum DoubleEncoding {
    /// A text all of whose characters are, in windows-1252, the bytes of UTF-8 is decoded once more; others stay.
    static func mended(_ text: ParsedText?) -> ParsedText? {
        guard var text, isSuspected(text.value) else { return text }
        text.value = mended(text.value)
        return text
    }

    /// The text, mended if need be.
    static func mended(_ text: String) -> String {
        guard isSuspected(text) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = scalar.value < 0x100 ? UInt8(scalar.value) : windows1252[scalar] else { return text }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self) ?? text
    }

    /// What begins letters of Latin, Greek, Cyrillic, Hebrew and Arabic and typographic signs, taken for windows-1252:
    /// `Â`, `Ã`, `Î`, `Ï`, `Ð`, `Ñ`, `×`, `Ø`, `Ù`, `â`; the second byte of each in UTF-8, the first is C3.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x82, 0x83, 0x8E...0x91, 0x97...0x99, 0xA2: true
        default: false
        }
    }

    /// Whether one of these stands before a character that continues a sequence of UTF-8 in windows-1252.
    private static func isSuspected(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var position = 0
            while let hit = ByteSearch.find(0xC3, in: bytes, position..<bytes.count) {
                guard hit + 2 < bytes.count else { return false }
                let (second, third) = (bytes[hit + 1], bytes[hit + 2])
                if second == 0xA2 ? third == 0xE2 || third == 0xC2 : mayBegin(second) && third >= 0xC2 { return true }
                position = min(hit + 2, bytes.count)
            }
            return false
        }
    }

    private static let windows1252: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt32(0x80)...0x9F {
            if let scalar = HTMLEntities.scalar(numbered: byte) { table[scalar] = UInt8(byte) }
        }
        return table
    }()
}
