/// Where the dateline of a text ends: PARIS (AFP) -, BRUSSELS, June 15 —, （北京5日电）, 【ロンドン＝共同】.
enum Dateline {
    private static let reach = 110

    /// The byte behind the dateline; 0: there is none.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ text: ScannedText) -> Int {
        guard let first = text.words.first, first.isCapitalised else { return 0 }
        if let end = bracketed(bytes, first) { return end }
        guard let end = separator(bytes) else { return 0 }
        let words = text.words.prefix { $0.to <= end }
        guard !words.isEmpty, words.count <= 12 else { return 0 }
        if first.script != .spaced { return words.count <= 5 ? end : 0 }
        // One or two names, a name in capitals, or a name that an agency or a date follows.
        let isMarked = bytes[..<end].contains { $0 == 0x28 || $0 >= 0x30 && $0 <= 0x39 }
        let isShort = words.count <= 3 && words.allSatisfy(\.isCapitalised)
        return isShort || first.isUpperCase || isMarked && words.count <= 9 ? end : 0
    }

    /// A first bracket, as agencies of East Asia write it.
    private static func bracketed(_ bytes: UnsafeBufferPointer<UInt8>, _ first: ScannedText.Word) -> Int? {
        guard first.script == .unspaced || first.script == .hangul, bytes.count > 6 else { return nil }
        let closings: [[UInt8]] = [
            Array("）".utf8), Array("】".utf8), Array(")".utf8), Array("]".utf8), Array("电".utf8), Array("電".utf8),
        ]
        let isOpened = first.from > 0
        for index in first.from..<min(bytes.count, reach) {
            for (number, closing) in closings.enumerated()
            where bytes[index] == closing[0] && isOpened == (number < 4) && index + closing.count <= bytes.count
                && bytes[index..<index + closing.count].elementsEqual(closing)
            {
                return index + closing.count
            }
        }
        return nil
    }

    /// The first sign that ends a dateline.
    private static func separator(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 2
        while index + 2 < min(bytes.count, reach) {
            switch bytes[index] {
            case 0x0A: return nil
            // An en dash or em dash.
            case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94):
                return index
            // A hyphen that is none within a word.
            case 0x2D
            where bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2E || bytes[index + 1] == 0x2D
                || bytes[index - 1] == 0x29:
                return index
            // (dpa): , Moscow. 5 June. Agency
            case 0x3A where bytes[index + 1] == 0x20 && index < 40: return index
            case 0x29 where bytes[index + 1] == 0x20 && index < 60: return index
            default: index += 1
            }
        }
        return nil
    }
}
