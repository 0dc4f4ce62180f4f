import Markup

/// Mends C1 controls (U+0080 to U+009F), which no publisher ever meant.
enum ControlCharacters {
    /// A text whose characters are really the bytes of UTF-8 is decoded; in any other, C1 controls are windows-1252.
    static func mended(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value >= 0x80 && $0.value < 0xA0 }) else { return text }
        if text.unicodeScalars.allSatisfy({ $0.value < 0x100 }) {
            let bytes = text.unicodeScalars.map { UInt8($0.value) }
            if UTF8Check.isValid(bytes) { return String(decoding: bytes, as: UTF8.self) }
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value >= 0x80 && scalar.value < 0xA0
            result.append(isControl ? HTMLEntities.scalar(numbered: scalar.value) ?? scalar : scalar)
        }
        return String(result)
    }
}
