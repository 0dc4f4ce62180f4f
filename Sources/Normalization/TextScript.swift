import Syndication

/// A script, as far as scripts tell languages apart.
enum TextScript: Int, CaseIterable {
    case arabic, armenian, bengali, cyrillic, devanagari, ethiopic, georgian, greek, gujarati, gurmukhi, han, hangul
    case hebrew, kana, kannada, khmer, lao, latin, malayalam, myanmar, odia, sinhala, tamil, telugu, thaana, thai

    /// The one language of the news that is written in it; nil where there are several.
    var onlyLanguage: String? { TextScript.onlyLanguages[self] }

    /// How many letters of an alphabet one of its letters stands for: whole syllables and words say more.
    fileprivate var weight: Int { self == .han || self == .hangul || self == .kana ? 3 : 1 }

    private static let onlyLanguages: [TextScript: String] = [
        .armenian: "hy",
        .georgian: "ka",
        .greek: "el",
        .gujarati: "gu",
        .gurmukhi: "pa",
        .hangul: "ko",
        .hebrew: "he",
        .kana: "ja",
        .kannada: "kn",
        .khmer: "km",
        .lao: "lo",
        .malayalam: "ml",
        .myanmar: "my",
        .odia: "or",
        .sinhala: "si",
        .tamil: "ta",
        .telugu: "te",
        .thaana: "dv",
        .thai: "th",
    ]

    /// Where the letters of a script lie in Unicode, by code point; digits and punctuation have no place here.
    fileprivate static let blocks: [(range: ClosedRange<UInt32>, script: TextScript)] = [
        (0x0041...0x005A, .latin),
        (0x0061...0x007A, .latin),
        (0x00C0...0x00D6, .latin),
        (0x00D8...0x00F6, .latin),
        (0x00F8...0x02AF, .latin),
        (0x0370...0x03FF, .greek),
        (0x0400...0x052F, .cyrillic),
        (0x0531...0x0587, .armenian),
        (0x05D0...0x05F2, .hebrew),
        (0x0620...0x065F, .arabic),
        (0x066E...0x06D3, .arabic),
        (0x06D5...0x06EF, .arabic),
        (0x06FA...0x06FF, .arabic),
        (0x0750...0x077F, .arabic),
        (0x0780...0x07BF, .thaana),
        (0x0900...0x0963, .devanagari),
        (0x0980...0x09E3, .bengali),
        (0x0A00...0x0A5E, .gurmukhi),
        (0x0A70...0x0A74, .gurmukhi),
        (0x0A80...0x0AE3, .gujarati),
        (0x0B00...0x0B63, .odia),
        (0x0B80...0x0BD7, .tamil),
        (0x0C00...0x0C63, .telugu),
        (0x0C80...0x0CE3, .kannada),
        (0x0D00...0x0D63, .malayalam),
        (0x0D80...0x0DDF, .sinhala),
        (0x0E01...0x0E3A, .thai),
        (0x0E40...0x0E4E, .thai),
        (0x0E80...0x0ECD, .lao),
        (0x1000...0x103F, .myanmar),
        (0x10A0...0x10FF, .georgian),
        (0x1100...0x11FF, .hangul),
        (0x1200...0x137F, .ethiopic),
        (0x1780...0x17D3, .khmer),
        (0x1C90...0x1CBF, .georgian),
        (0x1E00...0x1EFF, .latin),
        (0x1F00...0x1FFF, .greek),
        (0x3041...0x309F, .kana),
        (0x30A1...0x30FA, .kana),
        (0x30FC...0x30FF, .kana),
        (0x3131...0x318E, .hangul),
        (0x3400...0x4DBF, .han),
        (0x4E00...0x9FFF, .han),
        (0xAC00...0xD7A3, .hangul),
        (0xF900...0xFAFF, .han),
        (0xFB50...0xFDFB, .arabic),
        (0xFE70...0xFEFC, .arabic),
        (0xFF66...0xFF9D, .kana),
        (0x20000...0x323AF, .han),
    ]
}

/// How many letters of which script a text has.
struct ScriptTally {
    /// All letters, those of syllables and words counted as three.
    private(set) var letters = 0
    private var counts = [Int](repeating: 0, count: TextScript.allCases.count)

    /// The letters of a text.
    init(_ text: String) {
        // A letter is mostly in the same block as the one before.
        var block = TextScript.blocks[1]
        for scalar in text.unicodeScalars {
            if !block.range.contains(scalar.value) {
                guard let found = ScriptTally.block(of: scalar.value) else { continue }
                block = found
            }
            counts[block.script.rawValue] += block.script.weight
            letters += block.script.weight
        }
        // Japanese mixes the two; Chinese has a kana only where it quotes.
        if self[.kana] > 0, self[.kana] * 10 >= self[.kana] + self[.han] {
            counts[TextScript.kana.rawValue] += self[.han]
            counts[TextScript.han.rawValue] = 0
        }
    }

    /// The letters of one script.
    ///
    /// Those of Han beside kana are counted as kana.
    subscript(script: TextScript) -> Int { counts[script.rawValue] }

    /// The script of more than 60 in 100 letters, if there are ten at least.
    var main: TextScript? {
        guard letters >= 10 else { return nil }
        return TextScript.allCases.first { self[$0] * 100 > letters * 60 }
    }

    /// Whether the beginning of a text has so much ASCII that no other script can be its main one.
    static func isLatinLikely(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var (letters, others) = (0, 0)
            for byte in bytes.prefix(200) {
                if byte >= 0x80 { others += 1 } else if byte.isASCIILetter { letters += 1 }
            }
            return letters >= others
        }
    }

    private static func block(of value: UInt32) -> (range: ClosedRange<UInt32>, script: TextScript)? {
        guard value >= 0x41 else { return nil }
        var (low, high) = (0, TextScript.blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if TextScript.blocks[middle].range.upperBound < value { low = middle + 1 } else { high = middle }
        }
        guard low < TextScript.blocks.count, TextScript.blocks[low].range.contains(value) else { return nil }
        return TextScript.blocks[low]
    }
}
