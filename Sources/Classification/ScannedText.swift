/// A text cut into words, in one pass over its bytes: folded letters, where each word stands, and what precedes it.
struct ScannedText {
    /// What stands between a word and the one before it.
    enum Gap: UInt8 {
        case start, space, hyphen, apostrophe, comma, abbreviation, sentence, other
        /// Whether the words on both sides may belong to one name.
        var joins: Bool { self == .space || self == .hyphen || self == .apostrophe || self == .abbreviation }
    }

    /// One word; in scripts without spaces, one run of letters.
    struct Word {
        /// Its first letter, in `letters`.
        var start: Int
        /// How many letters it has.
        var count: Int
        /// The hash of its letters.
        var hash: UInt64
        /// Its first byte.
        var from: Int
        /// The byte behind it.
        var to: Int
        /// What precedes it.
        var gap: Gap
        /// How names are looked for in it.
        var script: LetterFold.Script
        /// Whether it begins with a capital, or with a letter of a script without capitals.
        var isCapitalised: Bool
        /// Whether it has capitals only.
        var isUpperCase: Bool
    }

    /// The folded letters of all words, one after the other.
    private(set) var letters: [UInt32] = []
    /// The words.
    private(set) var words: [Word] = []
    /// Whether the text is written in capitals: then they tell nothing.
    private(set) var isShouted = false

    /// Whether Nearly Every Word Begins With a Capital, as in the titles of some papers.
    private(set) var isTitled = false

    private var gap = Gap.start
    private var small = 0
    private var capital = 0

    /// The words of a text.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        letters.reserveCapacity(bytes.count)
        words.reserveCapacity(bytes.count / 5 + 4)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if LetterFold.ascii(byte) != 0 {
                    index = word(bytes, index)
                } else {
                    pass(UInt32(byte))
                    index += 1
                }
                continue
            }
            let (scalar, length) = ScannedText.scalar(bytes, index)
            let letter = LetterFold.fold(scalar)
            if letter != 0 {
                index = word(bytes, index)
            } else {
                if !LetterFold.isIgnored(scalar) { pass(scalar) }
                index += length
            }
        }
        isShouted = capital > 12 && small * 4 < capital
        let long = words.count { $0.count > 3 && $0.script == .spaced }
        isTitled = long > 3 && words.count { $0.count > 3 && $0.isCapitalised && $0.script == .spaced } * 10 > long * 8
    }

    /// Reads one word from `begin` and tells where it ends.
    private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ begin: Int) -> Int {
        var index = begin
        var end = begin
        let start = letters.count
        let (first, _) = ScannedText.scalar(bytes, begin)
        let script = LetterFold.script(first)
        var capitals = 0
        var segment = 0
        var hash = NameHash.seed
        scan: while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80, script == .spaced {
                let letter = LetterFold.ascii(byte)
                if letter != 0 {
                    letters.append(UInt32(letter))
                    hash = NameHash.step(hash, UInt32(letter))
                    segment += 1
                    if byte < 0x5B && byte > 0x40 { capitals += 1 } else if byte > 0x60 { small += 1 }
                    index += 1
                    end = index
                    continue
                }
                if byte != 0x2E || segment > 2 || capitals == 0 { break }
            }
            let (scalar, length) = ScannedText.scalar(bytes, index)
            let letter = LetterFold.fold(scalar)
            if letter != 0 {
                if LetterFold.script(scalar) != script { break }
                letters.append(letter)
                hash = NameHash.step(hash, letter)
                segment += 1
                if LetterFold.isCapital(scalar) { capitals += 1 } else if scalar > 0x60 { small += 1 }
                index += length
                end = index
            } else if LetterFold.isIgnored(scalar) {
                index += length
            } else if scalar == 0x2E, segment <= 2, capitals > 0, index + 1 < bytes.count,
                segment == letters.count - start || letters[start..<letters.count].contains(0x2E),
                LetterFold.fold(ScannedText.scalar(bytes, index + 1).0) != 0
            {
                // U.S., EE.UU.: one word.
                letters.append(0x2E)
                hash = NameHash.step(hash, 0x2E)
                segment = 0
                index += 1
            } else {
                break scan
            }
        }
        capital += capitals
        let isCaseless = script != .spaced || first >= 0x530
        words.append(
            Word(
                start: start,
                count: letters.count - start,
                hash: hash,
                from: begin,
                to: end,
                gap: gap,
                script: script,
                isCapitalised: isCaseless || LetterFold.isCapital(first) || first < 0x3A,
                isUpperCase: isCaseless || capitals > 0 && capitals >= (letters.count - start + 1) / 2 && capitals > 1
            )
        )
        gap = .space
        // A word without anything between it and the next: another script begins.
        if index < bytes.count, LetterFold.fold(ScannedText.scalar(bytes, index).0) != 0 { gap = .other }
        return max(index, begin + 1)
    }

    private mutating func pass(_ scalar: UInt32) {
        let next: Gap
        switch scalar {
        case 0x20, 0xA0, 0x202F, 0x3000: next = .space
        case 0x2D, 0x2010, 0x2011, 0x200C: next = .hyphen
        case 0x27, 0x2019, 0x2BC, 0x60: next = .apostrophe
        case 0x2C, 0x60C: next = .comma
        case 0x2E: next = (words.last.map { $0.count <= 4 && $0.isCapitalised } ?? false) ? .abbreviation : .sentence
        case 0x21, 0x3F, 0x0A, 0x3A, 0x3002, 0x61F: next = .sentence
        default: next = .other
        }
        if gap == .start { return }
        // A blank adds nothing to what stands before it; of two signs the later of the list is the stronger.
        if next.rawValue > gap.rawValue { gap = next }
        if gap == .hyphen, scalar == 0x20, next == .space { gap = .other }
    }

    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (first, 1) }
        func next(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0 }
        if first < 0xE0 { return ((first & 0x1F) << 6 | next(1), 2) }
        if first < 0xF0 { return ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
        return ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }

    /// The words as they stand from one word to another.
    func phrase(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: bytes[words[range.lowerBound].from..<words[range.upperBound - 1].to], as: UTF8.self)
    }
}
