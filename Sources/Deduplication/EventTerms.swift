/// What an article is about, as weighted terms: words cut to their beginning, names, dates in the text.
package struct EventTerms: Sendable {
    /// How much a term weighs by where and how it stands.
    package struct Weights: Sendable {
        /// A word of the title; one of the text weighs 1.
        package var title: Float = 1.5
        /// Times as much for a name.
        package var name: Float = 2
        /// A date written out in the text, and its month and its year.
        package var date: Float = 4
        /// A further occurrence, of the first one's weight.
        package var again: Float = 0.3
        /// How many words of the text are read.
        package var lead = 60

        /// The weights that were found on the development data; see docs/quality.md.
        package init() {}
    }

    /// The terms, sorted by hash.
    package private(set) var terms: [(term: UInt32, weight: Float)] = []
    /// Whether there is hardly a text: such articles share fewer words.
    package let isHeadline: Bool

    /// The terms of a title and a text, both plain.
    package init(title: String, text: String, weights: Weights = Weights()) {
        var found: [UInt32: Float] = [:]
        let titleWords = EventTerms.words(title, limit: 60)
        let textWords = EventTerms.words(text, limit: weights.lead)
        isHeadline = textWords.count < 12
        EventTerms.add(titleWords, weights.title, weights, &found)
        EventTerms.add(textWords, 1, weights, &found)
        EventTerms.addDates(titleWords + textWords, weights, &found)
        terms = found.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }

    private struct Word {
        /// The hash of its first five letters in lower case.
        var stem: UInt32 = 0x811C_9DC5
        /// The hash of its first three.
        var start: UInt32 = 0
        var letters = 0
        var isCapital = false
        var isCharacter = false
        var isNumber = false
        var number = 0
    }

    private static func add(_ words: [Word], _ weight: Float, _ weights: Weights, _ found: inout [UInt32: Float]) {
        let capitals = words.count { $0.isCapital }
        // Headlines of capitals tell no names.
        let showsNames = capitals * 10 <= words.count * 6
        for (index, word) in words.enumerated() {
            var term = word.stem
            if word.isCharacter {
                // Two characters are a term.
                guard index + 1 < words.count, words[index + 1].isCharacter else { continue }
                term = (term &* 31) ^ words[index + 1].stem
            } else if !word.isNumber && word.letters <= 3 || word.letters < 2 {
                continue
            }
            let own = word.isCapital && index > 0 && showsNames ? weight * weights.name : weight
            if let before = found[term] {
                found[term] = max(before, own) + weights.again * own
            } else {
                found[term] = own
            }
        }
    }

    /// A year with a day of a month beside it makes a date: terms for the year, and for month and year.
    private static func addDates(_ words: [Word], _ weights: Weights, _ found: inout [UInt32: Float]) {
        for (index, year) in words.enumerated()
        where year.isNumber && year.letters == 4 && (1900..<2100).contains(year.number) {
            let before = words[max(0, index - 4)..<index]
            let after = words[(index + 1)..<min(words.count, index + 3)]
            guard (before + after).contains(where: { $0.isNumber && $0.letters < 3 && (1...31).contains($0.number) })
            else { continue }
            let term = year.stem &* 0x9E37_79B1
            found[term] = weights.date
            let month = before.suffix(3).last { $0.isCapital }
            found[(term ^ (month?.start ?? 0)) &* 0x85EB_CA6B | 1] = weights.date
        }
    }

    private static func words(_ text: String, limit: Int) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var words: [Word] = []
            words.reserveCapacity(min(limit, bytes.count / 5 + 1))
            var index = 0
            while index < bytes.count, words.count < limit {
                let (scalar, length) = UTF8Scalar.read(bytes, index)
                switch kind(scalar) {
                case .separator: index += length
                case .character:
                    var word = Word()
                    word.stem = (word.stem ^ scalar) &* 0x0100_0193
                    word.isCharacter = true
                    words.append(word)
                    index += length
                case .digit: words.append(number(bytes, &index))
                case .letter: words.append(word(bytes, &index))
                }
            }
            return words
        }
    }

    private static func kind(_ scalar: UInt32) -> CharacterKind {
        guard scalar < 0x80 else { return CharacterKind.of(scalar) }
        if scalar >= 0x30 && scalar <= 0x39 { return .digit }
        let lower = scalar | 0x20
        return lower >= 0x61 && lower <= 0x7A ? .letter : .separator
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Word {
        var word = Word()
        word.isNumber = true
        while index < bytes.count {
            guard let (digit, length) = Numerals.digit(bytes, index) else {
                let skipped = Numerals.separator(bytes, index, orSpace: false)
                guard skipped > 0 else { break }
                index += skipped
                word.letters += 1
                continue
            }
            word.stem = (word.stem ^ UInt32(digit + 1)) &* 0x0100_0193
            word.number = min(word.number * 10 + Int(digit), 1_000_000)
            word.letters += 1
            index += length
        }
        return word
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Word {
        var word = Word()
        while index < bytes.count {
            let (scalar, length) = UTF8Scalar.read(bytes, index)
            guard kind(scalar) == .letter else { break }
            let lower = scalar < 0x80 ? scalar | 0x20 : CharacterKind.lowercased(scalar)
            if word.letters == 0 { word.isCapital = lower != scalar }
            if word.letters < 5 { word.stem = (word.stem ^ lower) &* 0x0100_0193 }
            word.letters += 1
            if word.letters <= 3 { word.start = word.stem }
            index += length
        }
        return word
    }
}
