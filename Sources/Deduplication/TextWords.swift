import Syndication

/// The words of an article as hashes: what every comparison of texts starts from.
///
/// Case, punctuation, typographic quotes, accents of case and the digits of other scripts make no difference. Where words are
/// not separated (Chinese, Japanese, Thai …) every character is a word.
package struct TextWords: Sendable {
    /// The hashes in the order of the text, the title's first; the lowest bit is set for numbers.
    package private(set) var hashes: [UInt32] = []
    /// How many of them are the title's.
    package private(set) var titleCount = 0
    /// How many behind them are those of the text's dateline.
    private(set) var datelineCount = 0
    /// How many are characters of a script that does not separate words.
    private var unseparated = 0

    /// How many bytes of a title are compared.
    private static let longestTitle = 1000

    /// The words of a title and a text, both plain.
    package init(title: String, text: String) {
        hashes.reserveCapacity(16 + (title.utf8.count + text.utf8.count) / 6)
        var title = title
        var (dateline, text) = Dateline.parted(text)
        title.withUTF8 { title in
            // A title of a megabyte is none; each of its words is looked for in other articles.
            var end = min(title.count, TextWords.longestTitle)
            while end < title.count, end > 0, title[end] & 0xC0 == 0x80 { end -= 1 }
            add(UnsafeBufferPointer(rebasing: title[..<end]))
        }
        titleCount = hashes.count
        dateline.withUTF8 { add($0) }
        datelineCount = hashes.count - titleCount
        text.withUTF8 { add($0) }
    }

    /// The words of some UTF-8 without a title.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        hashes.reserveCapacity(16 + bytes.count / 6)
        add(bytes)
    }

    /// The length of a shingle: three words, or five characters where words are not separated.
    package var shingleLength: Int { unseparated * 2 > hashes.count ? 5 : 3 }

    /// Whether a hash is that of a number.
    static func isNumber(_ hash: UInt32) -> Bool { hash & 1 == 1 }

    /// The hash of the shingle that begins at a word.
    @inline(__always)
    static func shingle(_ words: UnsafeBufferPointer<UInt32>, _ index: Int, _ length: Int) -> UInt32 {
        var hash = UInt64(words[index]) &* 0x9E37_79B9_7F4A_7C15
        for offset in 1..<length { hash = (hash ^ UInt64(words[index + offset])) &* 0xFF51_AFD7_ED55_8CCD }
        return UInt32(truncatingIfNeeded: (hash ^ (hash >> 29)) >> 16)
    }

    /// Every shingle's hash, sorted, each once; one of all words where there are too few for one.
    package func shingles() -> [UInt32] { shingles(of: hashes) }

    /// The same of the words without those of the dateline.
    func shinglesBehindDateline() -> [UInt32] {
        shingles(of: Array(hashes[..<titleCount] + hashes[(titleCount + datelineCount)...]))
    }

    private func shingles(of hashes: [UInt32]) -> [UInt32] {
        let length = shingleLength
        guard hashes.count >= length else {
            return hashes.isEmpty ? [] : [hashes.reduce(0) { ($0 ^ $1) &* 0x85EB_CA6B }]
        }
        return hashes.withUnsafeBufferPointer { words in
            SortedSet.of(hashes: (0...(words.count - length)).map { TextWords.shingle(words, $0, length) })
        }
    }

    // MARK: - Reading

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            let lower = byte | 0x20
            if lower >= 0x61, lower <= 0x7A {
                word(bytes, &index, TextWords.seed)
            } else if byte >= 0x30, byte <= 0x39 {
                number(bytes, &index)
            } else if byte < 0x80 {
                index += 1
            } else {
                let (scalar, length) = UTF8Scalar.read(bytes, index)
                switch CharacterKind.of(scalar) {
                case .separator: index += length
                case .digit: number(bytes, &index)
                case .character:
                    index += length
                    unseparated += 1
                    hashes.append(TextWords.finish((TextWords.seed ^ scalar) &* TextWords.prime, isNumber: false))
                case .letter: word(bytes, &index, TextWords.seed)
                }
            }
        }
    }

    private static let seed: UInt32 = 0x811C_9DC5
    private static let prime: UInt32 = 0x0100_0193

    @inline(__always)
    private static func finish(_ hash: UInt32, isNumber: Bool) -> UInt32 {
        var hash = hash
        hash = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
        hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35
        hash ^= hash >> 16
        return isNumber ? hash | 1 : hash & ~1
    }

    @inline(__always)
    private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ start: UInt32) {
        var hash = start
        while index < bytes.count {
            let byte = bytes[index]
            let lower = byte | 0x20
            if lower >= 0x61, lower <= 0x7A {
                hash = (hash ^ UInt32(lower)) &* TextWords.prime
                index += 1
            } else if byte < 0x80 {
                break
            } else {
                let (scalar, length) = UTF8Scalar.read(bytes, index)
                // Most are letters of Latin, Greek, Cyrillic and Hebrew.
                guard (0xD8...0x5FF).contains(scalar) && scalar != 0xF7 || CharacterKind.of(scalar) == .letter else {
                    break
                }
                let folded = CharacterKind.lowercased(scalar)
                hash = (hash ^ (folded & 0xFF)) &* TextWords.prime
                hash = (hash ^ (folded >> 8)) &* TextWords.prime
                index += length
            }
        }
        hashes.append(TextWords.finish(hash, isNumber: false))
    }

    /// Digits, with separators between them left out: 1,000 and 1.000 and 1000 are one number, as are 07 and 7.
    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        var hash = TextWords.seed
        // In a text of characters spaces do not separate: "7 2 5" is 725.
        let joinsOverSpace = unseparated * 2 > hashes.count
        while index < bytes.count {
            guard let (digit, length) = Numerals.digit(bytes, index) else {
                let skipped = Numerals.separator(bytes, index, orSpace: joinsOverSpace)
                guard skipped > 0 else { break }
                index += skipped
                continue
            }
            if digit != 0 || hash != TextWords.seed { hash = (hash ^ UInt32(digit + 1)) &* TextWords.prime }
            index += length
        }
        hashes.append(TextWords.finish(hash, isNumber: true))
    }
}

/// Sorted arrays without repetition, compared by walking along both.
enum SortedSet {
    /// The elements in order, each once.
    static func of<Element: Comparable>(_ elements: [Element]) -> [Element] {
        var sorted = elements
        sorted.sort()
        var kept = 0
        for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
        return sorted
    }

    /// The hashes in order, each once; hashes are spread evenly, so their upper halves are sorted by counting.
    static func of(hashes: [UInt32]) -> [UInt32] {
        guard hashes.count >= 48 else { return of(hashes) }
        var sorted = hashes
        let count = hashes.count
        sorted.withUnsafeMutableBufferPointer { sorted in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { other in
                pass(UnsafeBufferPointer(sorted), into: other, shift: 16)
                pass(UnsafeBufferPointer(other), into: sorted, shift: 24)
            }
            for index in 1..<count {
                let hash = sorted[index]
                var place = index
                while place > 0, sorted[place - 1] > hash {
                    sorted[place] = sorted[place - 1]
                    place -= 1
                }
                sorted[place] = hash
            }
        }
        var kept = 0
        for index in 0..<count where index == 0 || sorted[index] != sorted[kept - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        sorted.removeLast(count - kept)
        return sorted
    }

    /// One pass of a sort by counting, by eight bits.
    private static func pass(
        _ hashes: UnsafeBufferPointer<UInt32>,
        into sorted: UnsafeMutableBufferPointer<UInt32>,
        shift: UInt32
    ) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 257) { starts in
            starts.initialize(repeating: 0)
            for hash in hashes { starts[Int(hash >> shift & 0xFF) + 1] += 1 }
            for value in 1...256 { starts[value] += starts[value - 1] }
            for hash in hashes {
                let value = Int(hash >> shift & 0xFF)
                sorted[Int(starts[value])] = hash
                starts[value] += 1
            }
        }
    }

    /// How many elements are in both.
    static func common<Element: Comparable>(_ one: [Element], _ other: [Element]) -> Int {
        one.withUnsafeBufferPointer { one in
            other.withUnsafeBufferPointer { other in
                var (left, right, count) = (0, 0, 0)
                while left < one.count, right < other.count {
                    let (a, b) = (one[left], other[right])
                    if a == b { count += 1 }
                    if a <= b { left += 1 }
                    if b <= a { right += 1 }
                }
                return count
            }
        }
    }
}
