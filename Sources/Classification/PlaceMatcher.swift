import Syndication

/// Finds the names of a gazetteer in a text, in one pass.
struct PlaceMatcher {
    /// A name that was found.
    struct Mention {
        /// Its words.
        var words: Range<Int>
        /// Its bytes.
        var bytes: Range<Int>
        /// The first of its meanings.
        var meaning: Int32
    }

    let gazetteer: Gazetteer
    /// The bit of the text's own language; nil where no names are known in it.
    let language: Int?
    private let own: UInt64
    private let understood: UInt64
    private let isInflected: Bool
    private let isArabic: Bool

    /// A matcher for texts in a language, which is also asked for English names.
    init(_ gazetteer: Gazetteer, language tag: String) {
        self.gazetteer = gazetteer
        language = Languages.number(tag)
        own = language.map { 1 << UInt64($0) } ?? 0
        understood = own | 1
        isInflected = own & gazetteer.inflected != 0
        isArabic = tag == "ar"
    }

    /// The names in a text from left to right, at each place the longest; traps are passed over.
    func mentions(in text: ScannedText) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < text.words.count {
            let word = text.words[index]
            if word.script == .unspaced {
                readRun(text, index, &found)
                index += 1
                continue
            }
            let best = word.script == .hangul ? hangul(text, index) : longest(text, index)
            guard let best else {
                index += 1
                continue
            }
            if gazetteer.meanings[Int(best.meaning)].kind != .trap {
                let bytes = word.from..<text.words[best.end - 1].to
                found.append(Mention(words: index..<best.end, bytes: bytes, meaning: best.meaning))
            }
            index = best.end
        }
        return found
    }

    // MARK: - Words

    private struct Match {
        var end: Int
        var rank: Int
        var meaning: Int32
    }

    private func longest(_ text: ScannedText, _ index: Int) -> Match? {
        if !isInflected, !isArabic, !gazetteer.mayBegin(text.words[index].hash) { return nil }
        var best: Match?
        walk(text, index, NameHash.seed, isFirst: index, &best)
        return best
    }

    /// Follows every path from a state with the word at `index`.
    private func walk(_ text: ScannedText, _ index: Int, _ state: UInt64, isFirst first: Int, _ best: inout Match?) {
        let word = text.words[index]
        var starts = 1
        if isArabic, word.script == .arabic { starts = 4 }
        for attempt in 0..<starts {
            guard let from = start(text, word, attempt) else { continue }
            walk(text, index, from, state, first, &best)
        }
    }

    /// Where the name may begin within a word: in Arabic behind "and", "in", "for" and the article.
    private func start(_ text: ScannedText, _ word: ScannedText.Word, _ attempt: Int) -> Int? {
        if attempt == 0 { return word.start }
        let letters = text.letters
        let from = word.start
        func isPrefix(_ letter: UInt32) -> Bool {
            letter == 0x648 || letter == 0x628 || letter == 0x644 || letter == 0x643 || letter == 0x641
        }
        func isArticle(_ at: Int) -> Bool {
            at + 4 < word.start + word.count && letters[at] == 0x627 && letters[at + 1] == 0x644
        }
        switch attempt {
        case 1: return word.count > 3 && isPrefix(letters[from]) ? from + 1 : nil
        case 2: return isArticle(from) ? from + 2 : nil
        default:
            guard word.count > 4, isPrefix(letters[from]) else { return nil }
            if isArticle(from + 1) { return from + 3 }
            // للعراق: the article has lost its alef.
            return letters[from] == 0x644 && letters[from + 1] == 0x644 ? from + 2 : nil
        }
    }

    private func walk(
        _ text: ScannedText,
        _ index: Int,
        _ from: Int,
        _ state: UInt64,
        _ first: Int,
        _ best: inout Match?
    ) {
        let word = text.words[index]
        let end = word.start + word.count
        let isAlone = index == first
        if !isInflected, from == word.start {
            if !isAlone || gazetteer.mayBegin(word.hash) {
                follow(text, index, NameHash.join(state, word.hash), rank: 2, first, &best)
            }
            return
        }
        var hash = NameHash.seed
        text.letters.withUnsafeBufferPointer { letters in
            for at in from..<end {
                hash = NameHash.step(hash, letters[at])
                let left = end - at - 1
                guard left == 0 || isInflected && at - from >= 1 && left <= 8 else { continue }
                if left == 0, !isAlone || gazetteer.mayBegin(hash) {
                    follow(text, index, NameHash.join(state, hash), rank: 2, first, &best)
                }
                guard isInflected else { continue }
                let stem = NameHash.stem(hash)
                if !isAlone || gazetteer.mayBegin(stem), let next = known(NameHash.join(state, stem)),
                    gazetteer.isEnding(text.letters[at + 1..<end], language ?? 0)
                {
                    follow(text, index, next, rank: 1, first, &best)
                }
                let open = NameHash.stem(stem)
                if !isAlone || gazetteer.mayBegin(open) {
                    follow(text, index, NameHash.join(state, open), rank: 0, first, &best)
                }
            }
        }
    }

    private func known(_ key: UInt64) -> UInt64? { gazetteer.find(key) == nil ? nil : key }

    private func follow(
        _ text: ScannedText,
        _ index: Int,
        _ key: UInt64,
        rank: Int,
        _ first: Int,
        _ best: inout Match?
    ) {
        guard let (meaning, goesOn) = gazetteer.find(key) else { return }
        if meaning >= 0, let (chosen, isOwn) = accepted(meaning, text, first..<index + 1) {
            // A word in small letters that is written with a capital gives way to any name.
            let soft = index == first && isSoft(gazetteer.meanings[Int(chosen)], text, index)
            let rank = soft ? 0 : (index - first) * 8 + rank * 2 + (isOwn ? 1 : 0)
            if rank >= best?.rank ?? 0 { best = Match(end: index + 1, rank: rank, meaning: chosen) }
        }
        if goesOn, index + 1 < text.words.count, text.words[index + 1].gap.joins {
            walk(text, index + 1, key, isFirst: first, &best)
        }
    }

    /// The first meaning that holds in this language and this spelling; those of the text's own language go before.
    private func accepted(_ meaning: Int32, _ text: ScannedText, _ words: Range<Int>) -> (Int32, isOwn: Bool)? {
        var english: Int32?
        var soft: Int32?
        var next = meaning
        while next >= 0 {
            let candidate = gazetteer.meanings[Int(next)]
            if candidate.languages & understood != 0, isWritten(candidate, text, words) {
                if words.count == 1, isSoft(candidate, text, words.lowerBound) {
                    soft = soft ?? next
                } else if candidate.languages & own != 0 {
                    return (next, true)
                } else {
                    english = english ?? next
                }
            }
            next = candidate.next
        }
        // A name that is only English does not overrule a word of the text's own language.
        if let soft { return (soft, true) }
        return english.map { ($0, false) }
    }

    /// Whether a meaning is a trap in small letters, and its word written with a capital: paris, but Paris.
    private func isSoft(_ meaning: Gazetteer.Meaning, _ text: ScannedText, _ index: Int) -> Bool {
        guard meaning.kind == .trap, meaning.letters == .any, !text.isShouted else { return false }
        let word = text.words[index]
        return word.script == .spaced && word.isCapitalised && text.letters[word.start] < 0x530
    }

    /// Every meaning of a name that holds in this language.
    func meanings(_ mention: Mention, _ text: ScannedText) -> [Gazetteer.Meaning] {
        var found: [Gazetteer.Meaning] = []
        let isOwn = gazetteer.meanings[Int(mention.meaning)].languages & own != 0
        var next = mention.meaning
        while next >= 0 {
            let candidate = gazetteer.meanings[Int(next)]
            if candidate.languages & (isOwn ? own : understood) != 0, isWritten(candidate, text, mention.words),
                candidate.kind != .trap, !found.contains(where: { $0.region == candidate.region })
            {
                found.append(candidate)
            }
            next = candidate.next
        }
        return found
    }

    private func isWritten(_ meaning: Gazetteer.Meaning, _ text: ScannedText, _ words: Range<Int>) -> Bool {
        let first = text.words[words.lowerBound]
        if meaning.kind == .abbreviation {
            guard first.gap == .comma, words.lowerBound > 0, text.words[words.lowerBound - 1].isCapitalised else {
                return false
            }
        }
        if text.isShouted { return true }
        switch meaning.letters {
        case .any: return true
        case .capitalised: return first.isCapitalised
        case .upper: return first.isUpperCase
        }
    }

    // MARK: - Scripts without spaces

    /// The names within a run of letters, at each place the longest: インドネシア is no インド.
    private func readRun(_ text: ScannedText, _ index: Int, _ found: inout [Mention]) {
        let word = text.words[index]
        let end = word.start + word.count
        var at = word.start
        var byte = word.from
        while at < end {
            let size = text.letters[at] < 0x800 ? 2 : 3
            guard gazetteer.mayBegin(letter: text.letters[at]), let (length, meaning) = longestRun(text, at, end) else {
                at += 1
                byte += size
                continue
            }
            if !isWithinKatakana(text.letters, word.start, at, at + length, end) {
                if gazetteer.meanings[Int(meaning)].kind != .trap {
                    found.append(
                        Mention(words: index..<index + 1, bytes: byte..<byte + 3 * length, meaning: meaning)
                    )
                }
                at += length
                byte += 3 * length
            } else {
                at += 1
                byte += size
            }
        }
    }

    private func longestRun(_ text: ScannedText, _ from: Int, _ end: Int) -> (length: Int, meaning: Int32)? {
        var state = NameHash.runSeed
        var best: (Int, Int32)?
        for at in from..<end {
            state = NameHash.step(state, text.letters[at])
            guard let (meaning, goesOn) = gazetteer.find(state) else { break }
            if meaning >= 0, let chosen = acceptedRun(meaning, text, at + 1, end) { best = (at + 1 - from, chosen) }
            if !goesOn { break }
        }
        return best
    }

    private func acceptedRun(_ meaning: Int32, _ text: ScannedText, _ behind: Int, _ end: Int) -> Int32? {
        var next = meaning
        while next >= 0 {
            let candidate = gazetteer.meanings[Int(next)]
            if candidate.languages & own != 0,
                !candidate.needsEnding || gazetteer.isEnding(text.letters[behind..<end], language ?? 0)
            {
                return next
            }
            next = candidate.next
        }
        return nil
    }

    private func hangul(_ text: ScannedText, _ index: Int) -> Match? {
        let word = text.words[index]
        guard gazetteer.mayBegin(letter: text.letters[word.start]),
            let (_, meaning) = longestRun(text, word.start, word.start + word.count)
        else { return nil }
        return Match(end: index + 1, rank: 0, meaning: meaning)
    }

    /// Whether a name in katakana is a part of a longer word: インドア is no インド.
    private func isWithinKatakana(_ letters: [UInt32], _ start: Int, _ from: Int, _ to: Int, _ end: Int) -> Bool {
        func isKatakana(_ letter: UInt32) -> Bool { letter >= 0x30A1 && letter <= 0x30FE && letter != 0x30FB }
        if isKatakana(letters[from]), from > start, isKatakana(letters[from - 1]) { return true }
        return isKatakana(letters[to - 1]) && to < end && isKatakana(letters[to])
    }
}
