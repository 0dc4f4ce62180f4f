/// The digits of the scripts, and what stands between the digits of one number.
enum Numerals {
    /// Where the zero of a script stands, for those outside ASCII.
    private static let zeros: [UInt32] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0,
        0x0F20, 0x1040, 0x17E0, 0xFF10,
    ]

    /// The value of a decimal digit of any script; nil for anything else.
    static func value(_ scalar: UInt32) -> UInt8? {
        guard scalar >= 0x0660 else { return nil }
        for zero in zeros where scalar >= zero && scalar < zero + 10 { return UInt8(scalar - zero) }
        return nil
    }

    /// The digit at a place and its length in bytes; nil where none stands there.
    @inline(__always)
    static func digit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt8, length: Int)? {
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 0x30 && byte <= 0x39 ? (byte - 0x30, 1) : nil }
        let (scalar, length) = UTF8Scalar.read(bytes, index)
        return value(scalar).map { ($0, length) }
    }

    /// The length of a separator with a digit behind it: `.` `,` U+066B U+066C, narrow spaces, and a space where asked for; else 0.
    @inline(__always)
    static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, orSpace: Bool) -> Int {
        let byte = bytes[index]
        var length = 0
        if byte == 0x2E || byte == 0x2C || (orSpace && byte == 0x20) {
            length = 1
        } else if byte >= 0x80 {
            let (scalar, count) = UTF8Scalar.read(bytes, index)
            if scalar == 0x066B || scalar == 0x066C || scalar == 0x202F || scalar == 0x2009 { length = count }
        }
        guard length > 0, index + length < bytes.count, digit(bytes, index + length) != nil else { return 0 }
        return length
    }
}

/// One code point of a text that is known to be UTF-8.
enum UTF8Scalar {
    /// The code point at a place and its length; bytes that are no UTF-8 count as one each.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let left = bytes.count - index
        if first < 0x80 { return (first, 1) }
        if first < 0xE0, left > 1 { return ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2) }
        if first < 0xF0, left > 2 {
            return ((first & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
        }
        guard left > 3 else { return (0xFFFD, 1) }
        let high = (first & 7) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
    }
}

/// What a character outside ASCII is for the comparison of texts.
enum CharacterKind {
    /// Punctuation, spaces, symbols.
    case separator
    /// Part of a word.
    case letter
    /// A word by itself: its script does not separate words.
    case character
    /// A decimal digit.
    case digit

    /// The kind of a code point of U+0080 or more.
    static func of(_ scalar: UInt32) -> CharacterKind {
        switch scalar {
        case 0...0xBF: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .letter : .separator
        case 0xC0...0x05FF: scalar == 0xD7 || scalar == 0xF7 ? .separator : .letter
        // Arabic punctuation, and marks that are written or not.
        case 0x0600...0x061F, 0x064B...0x065F, 0x066A...0x066D, 0x06D4: .separator
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: Numerals.value(scalar) == nil ? .character : .digit
        case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB, 0xFE00...0xFE6F: .separator
        case 0x3005...0x3007, 0x3021...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF: .character
        case 0xFF10...0xFF19: .digit
        case 0xFF00...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF, 0x1F000...0x1FFFF: .separator
        case 0x0660...0x0FFF: Numerals.value(scalar) == nil ? .letter : .digit
        default: .letter
        }
    }

    /// The small letter of a capital of the Latin, Greek and Cyrillic scripts, and of full width.
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE: scalar + 0x20
        case 0x0100...0x0137, 0x014A...0x0177, 0x0460...0x0481, 0x048A...0x04BF, 0x04D0...0x052F: scalar | 1
        case 0x0139...0x0148, 0x0179...0x017E: scalar + (scalar & 1)
        case 0x0391...0x03A9, 0x0410...0x042F: scalar + 0x20
        case 0x0400...0x040F: scalar + 0x50
        case 0x0622, 0x0623, 0x0625: 0x0627
        case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
        case 0xFF41...0xFF5A: scalar - 0xFEE0
        default: scalar
        }
    }
}
