/// Letters as names are compared: in lower case, with the variants that writers mix up made one.
enum LetterFold {
    /// What kind of script a scalar belongs to, as far as matching differs.
    enum Script: UInt8 {
        /// Not part of a word.
        case none
        /// Written with spaces between words.
        case spaced
        /// Chinese characters and kana: no spaces.
        case unspaced
        /// Hangul: spaces, but particles stick to the name.
        case hangul
        /// Arabic: prefixes stick to the name.
        case arabic
    }

    /// The folded letters below U+0700, 0 for what is no letter.
    private static let low: [UInt16] = (0..<0x700).map { UInt16(folded($0)) }

    /// The folded letter of an ASCII byte; 0 where it belongs to no word.
    @inline(__always) static func ascii(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: byte
        case 0x41...0x5A: byte + 32
        default: 0
        }
    }

    /// The folded scalar; 0 where it belongs to no word.
    @inline(__always) static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return UInt32(ascii(UInt8(truncatingIfNeeded: scalar))) }
        if scalar < 0x700 { return UInt32(low[Int(scalar)]) }
        switch scalar {
        // Hindi without its nukta, and with one sign of nasality.
        case 0x93C: return 0
        case 0x901: return 0x902
        case 0x958...0x95F: return nukta[Int(scalar - 0x958)]
        case 0x900...0x963, 0x966...0xDFF, 0xE01...0xE3A, 0xE40...0xE5B, 0x10A0...0x10FF: return scalar
        case 0x1E00...0x1EFF: return scalar < 0x1E96 || scalar > 0x1E9F ? scalar | 1 : scalar
        case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: return scalar
        case 0xAC00...0xD7A3: return scalar
        case 0xFF21...0xFF3A: return scalar - 0xFF21 + 0x61
        case 0xFF41...0xFF5A: return scalar - 0xFF41 + 0x61
        default: return 0
        }
    }

    /// The script of a scalar that belongs to a word.
    @inline(__always) static func script(_ scalar: UInt32) -> Script {
        if scalar < 0x620 { return .spaced }
        if scalar < 0x700 { return .arabic }
        if scalar < 0x3000 { return .spaced }
        if scalar >= 0xAC00 && scalar <= 0xD7A3 { return .hangul }
        return scalar < 0xAC00 ? .unspaced : .spaced
    }

    /// Whether a scalar is a capital letter.
    @inline(__always) static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
        return scalar < 0x530 && fold(scalar) != scalar && !small.contains(scalar)
    }

    /// Small letters that fold to another: accented Greek, ё, ı and such.
    private static let small: Set<UInt32> = [
        0xDF, 0x131, 0x15F, 0x163, 0x390, 0x3AC, 0x3AD, 0x3AE, 0x3AF, 0x3B0, 0x3C2, 0x3CA, 0x3CB, 0x3CC, 0x3CD, 0x3CE,
        0x451,
    ]

    private static let nukta: [UInt32] = [0x915, 0x916, 0x917, 0x91C, 0x921, 0x922, 0x92B, 0x92F]

    private static let special: [Int: Int] = [
        0x130: 0x69, 0x131: 0x69, 0x15E: 0x219, 0x15F: 0x219, 0x162: 0x21B, 0x163: 0x21B,
        // Greek without its accents, and with one sigma.
        0x386: 0x3B1, 0x388: 0x3B5, 0x389: 0x3B7, 0x38A: 0x3B9, 0x38C: 0x3BF, 0x38E: 0x3C5, 0x38F: 0x3C9, 0x390: 0x3B9,
        0x3AC: 0x3B1, 0x3AD: 0x3B5, 0x3AE: 0x3B7, 0x3AF: 0x3B9, 0x3B0: 0x3C5, 0x3C2: 0x3C3, 0x3CA: 0x3B9, 0x3CB: 0x3C5,
        0x3CC: 0x3BF, 0x3CD: 0x3C5, 0x3CE: 0x3C9, 0x3AA: 0x3B9, 0x3AB: 0x3C5,
        0x401: 0x435, 0x451: 0x435,
        // Arabic: one alef, ya, kaf and ha.
        0x622: 0x627, 0x623: 0x627, 0x625: 0x627, 0x671: 0x627, 0x629: 0x647, 0x649: 0x64A, 0x6CC: 0x64A, 0x6A9: 0x643,
        0x6C0: 0x647, 0x626: 0x64A,
    ]

    private static func folded(_ value: Int) -> Int {
        if let other = special[value] { return other }
        switch value {
        case 0x30...0x39, 0x61...0x7A: return value
        case 0x41...0x5A: return value + 32
        case 0xC0...0xD6, 0xD8...0xDE: return value + 32
        case 0xDF...0xF6, 0xF8...0xFF: return value
        case 0x100...0x137, 0x14A...0x177: return value | 1
        case 0x139...0x148, 0x179...0x17E: return value % 2 == 1 ? value + 1 : value
        case 0x178: return 0xFF
        case 0x17F...0x1FF, 0x250...0x2AF: return value
        case 0x200...0x233: return value | 1
        case 0x391...0x3A9: return value + 32
        case 0x3B1...0x3C9: return value
        case 0x400...0x40F: return value + 80
        case 0x410...0x42F: return value + 32
        case 0x430...0x45F: return value
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return value | 1
        case 0x531...0x556: return value + 48
        case 0x561...0x587, 0x5D0...0x5EA, 0x620...0x63F, 0x641...0x64A, 0x660...0x669, 0x671...0x6D3, 0x6D5,
            0x6F0...0x6FF:
            return value
        default: return 0
        }
    }

    /// Scalars within a word that count for nothing: Arabic vowel signs and the tatweel, soft hyphen, joiners.
    @inline(__always) static func isIgnored(_ scalar: UInt32) -> Bool {
        scalar >= 0x64B && scalar <= 0x65F || scalar == 0x640 || scalar == 0xAD || scalar == 0x200D || scalar == 0x301
            || scalar == 0x670 || scalar == 0x93C
    }
}
