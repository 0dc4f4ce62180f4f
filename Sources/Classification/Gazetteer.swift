import Syndication

/// Every name of a place we know, in one table that a text is matched against in one pass.
///
/// A name is a path of hashed words (or letters, in scripts without spaces); the time a text takes does not depend on
/// how many names there are. No name is kept as text.
struct Gazetteer: Sendable {
    /// What a name is; how much it counts is said in `Evidence`.
    enum Kind: UInt8, Sendable {
        /// A country's name, and what people call it.
        case name
        /// People, language, adjective.
        case demonym
        /// An organisation, an office, a leader's seat that speaks for a country or a region.
        case organisation
        /// The capital.
        case capital
        /// A state, province, or part of a country.
        case administrative
        /// A city of a million.
        case metropolis
        /// A smaller city.
        case city
        /// A region, sea or area.
        case area
        /// A word that mostly one country uses.
        case hint
        /// The short name of a state, which is one only behind a comma: Baton Rouge, La.
        case abbreviation
        /// An office the language's own country calls by a word others use too: it counts where no country is named.
        case home
        /// No place at all: a trap.
        case trap

        init?(_ letter: UInt8) {
            switch letter {
            case 0x6E: self = .name  // n
            case 0x64: self = .demonym  // d
            case 0x6F: self = .organisation  // o
            case 0x43: self = .capital  // C
            case 0x61: self = .administrative  // a
            case 0x4D: self = .metropolis  // M
            case 0x63: self = .city  // c
            case 0x72: self = .area  // r
            case 0x77: self = .hint  // w
            case 0x73: self = .abbreviation  // s
            case 0x68: self = .home  // h
            case 0x2D: self = .trap  // -
            default: return nil
            }
        }
    }

    /// One meaning of a name.
    struct Meaning: Sendable {
        /// The languages whose texts it is looked for in, one bit each.
        var languages: UInt64
        /// What it is.
        var kind: Kind
        /// How its letters must be written.
        var letters: LetterCase
        /// In a script without spaces: whether only an ending may follow.
        var needsEnding: Bool
        /// Whether it speaks for its country beside the others of its line, not instead of them.
        var isShared: Bool
        /// The country or region, in `regions`.
        var region: UInt16
        /// The next meaning of the same name, in `meanings`; -1: none.
        var next: Int32
    }

    /// How the letters of a name must be written.
    enum LetterCase: UInt8, Sendable { case any, capitalised, upper }

    /// A place in the table.
    private struct Slot {
        var key: UInt64 = 0
        var meaning: Int32 = -1
        var goesOn = false
    }

    /// Countries and regions by number.
    private(set) var regions: [RegionID] = []
    private(set) var meanings: [Meaning] = []
    private var slots: [Slot]
    private var used = 0
    private var numbers: [String: UInt16] = [:]
    /// First words and stems that begin a name: most words of a text do not.
    private var first: [UInt64]
    /// Letters a name in a script without spaces begins with.
    private var firstLetters = [UInt64](repeating: 0, count: 1024)
    private var endings: Set<UInt64> = []
    /// The languages that have endings.
    private(set) var inflected: UInt64 = 0
    private let firstMask: Int

    /// The names of some tables.
    init(_ tables: [StaticString], capacity: Int = 1 << 17) {
        self.init(capacity: capacity)
        for table in tables {
            read(UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
        }
        numbers = [:]
    }

    /// A table without names.
    init(capacity: Int) {
        slots = [Slot](repeating: Slot(), count: capacity)
        first = [UInt64](repeating: 0, count: capacity / 8)
        firstMask = capacity * 8 - 1
    }

    // MARK: - Looking up

    /// What a path of words leads to.
    @inline(__always) func find(_ key: UInt64) -> (meaning: Int32, goesOn: Bool)? {
        let mask = slots.count - 1
        return slots.withUnsafeBufferPointer { slots in
            var index = Int(truncatingIfNeeded: key >> 20) & mask
            while slots[index].key != 0 {
                if slots[index].key == key { return (slots[index].meaning, slots[index].goesOn) }
                index = (index + 1) & mask
            }
            return nil
        }
    }

    /// Whether a name may begin with a word or stem.
    @inline(__always) func mayBegin(_ word: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: word >> 9) & firstMask
        return first.withUnsafeBufferPointer { $0[bit >> 6] & (1 << UInt64(bit & 63)) != 0 }
    }

    /// Whether a name without spaces may begin with a letter.
    @inline(__always) func mayBegin(letter: UInt32) -> Bool {
        letter < 0x10000 && firstLetters[Int(letter) >> 6] & (1 << UInt64(letter & 63)) != 0
    }

    /// Whether letters are an ending of a language.
    func isEnding(_ letters: ArraySlice<UInt32>, _ language: Int) -> Bool {
        if letters.isEmpty { return true }
        return endings.contains(Gazetteer.ending(letters, language))
    }

    private static func ending(_ letters: ArraySlice<UInt32>, _ language: Int) -> UInt64 {
        letters.reduce(NameHash.step(NameHash.seed, UInt32(0x10_0000 + language)), NameHash.step)
    }

    // MARK: - Reading tables

    /// Reads a table: `@language` lines, `%ending ending …` lines, and `regions TAB kind TAB form|form|…` lines.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var languages: UInt64 = 0
        var numbers: [Int] = []
        var from = 0
        while from < bytes.count {
            var to = from
            while to < bytes.count, bytes[to] != 0x0A { to += 1 }
            let line = UnsafeBufferPointer(rebasing: bytes[from..<to])
            from = to + 1
            guard let head = line.first else { continue }
            if head == 0x40 {
                let names = String(decoding: line.dropFirst(), as: UTF8.self).split(separator: " ")
                numbers = names.compactMap { Languages.number(String($0)) }
                languages = names.contains("*") ? .max : numbers.reduce(0) { $0 | 1 << UInt64($1) }
            } else if head == 0x25 {
                for number in numbers { addEndings(line, number) }
            } else if head != 0x23 {
                readNames(line, languages)
            }
        }
    }

    private mutating func addEndings(_ line: UnsafeBufferPointer<UInt8>, _ language: Int) {
        inflected |= 1 << UInt64(language)
        for part in line.dropFirst().split(separator: 0x20) {
            let text = UnsafeBufferPointer(rebasing: part)
            let scan = ScannedText(text)
            endings.insert(Gazetteer.ending(scan.letters[...], language))
        }
    }

    private mutating func readNames(_ line: UnsafeBufferPointer<UInt8>, _ languages: UInt64) {
        guard let tab = line.firstIndex(of: 9), tab + 2 < line.count, let kind = Kind(line[tab + 1]) else { return }
        let places = line[..<tab].split(separator: 0x2C).map { number(String(decoding: $0, as: UTF8.self)) }
        var from = tab + 3
        while from < line.count {
            var to = from
            while to < line.count, line[to] != 0x7C { to += 1 }
            add(UnsafeBufferPointer(rebasing: line[from..<to]), kind, places, languages)
            from = to + 1
        }
    }

    private mutating func number(_ name: String) -> UInt16 {
        if let number = numbers[name] { return number }
        let number = UInt16(regions.count)
        regions.append(RegionID(name))
        numbers[name] = number
        return number
    }

    /// Adds one form: `=` before it asks for capitals throughout, `~` behind a word admits the endings of the language,
    /// `*` behind a word any ending.
    private mutating func add(
        _ form: UnsafeBufferPointer<UInt8>,
        _ kind: Kind,
        _ places: [UInt16],
        _ languages: UInt64
    ) {
        let scan = ScannedText(form)
        guard let head = scan.words.first else { return }
        let letters: LetterCase =
            form.first == 0x3D ? .upper : head.isCapitalised && head.script == .spaced ? .capitalised : .any
        var meaning = Meaning(
            languages: languages,
            kind: kind,
            letters: letters,
            needsEnding: false,
            isShared: places.count > 1,
            region: 0,
            next: -1
        )
        var state: UInt64
        if head.script == .unspaced || head.script == .hangul {
            state = NameHash.runSeed
            let run = scan.letters
            firstLetters[Int(run[0]) >> 6] |= 1 << UInt64(run[0] & 63)
            meaning.needsEnding = form.last == 0x7E
            for (index, letter) in run.enumerated() {
                state = NameHash.step(state, letter)
                insert(state, goesOn: index + 1 < run.count)
            }
        } else {
            state = NameHash.seed
            for (index, word) in scan.words.enumerated() {
                let hash = word.hash
                let mark = word.to < form.count ? form[word.to] : 0
                let step = mark == 0x7E ? NameHash.stem(hash) : mark == 0x2A ? NameHash.stem(NameHash.stem(hash)) : hash
                if index == 0 {
                    let bit = Int(truncatingIfNeeded: step >> 9) & firstMask
                    first[bit >> 6] |= 1 << UInt64(bit & 63)
                }
                state = NameHash.join(state, step)
                insert(state, goesOn: index + 1 < scan.words.count)
            }
        }
        for place in places {
            meaning.region = place
            attach(meaning, to: state)
        }
    }

    /// Adds a phrase of words of the desk's own, in any case.
    mutating func add(phrase: String, for region: RegionID) {
        let number = number(region.name)
        var text = phrase.lowercased()
        text.withUTF8 { add($0, .name, [number], .max) }
    }

    private mutating func insert(_ key: UInt64, goesOn: Bool) {
        if used * 3 > slots.count * 2 { grow() }
        let index = place(key)
        if slots[index].key == 0 {
            slots[index].key = key
            used += 1
        }
        if goesOn { slots[index].goesOn = true }
    }

    private mutating func attach(_ meaning: Meaning, to key: UInt64) {
        let index = place(key)
        // The same meaning twice would count twice.
        var known = slots[index].meaning
        var last: Int32 = -1
        while known >= 0 {
            let other = meanings[Int(known)]
            if other.region == meaning.region, other.kind == meaning.kind, other.letters == meaning.letters {
                meanings[Int(known)].languages |= meaning.languages
                return
            }
            last = known
            known = other.next
        }
        let number = Int32(meanings.count)
        meanings.append(meaning)
        if last < 0 { slots[index].meaning = number } else { meanings[Int(last)].next = number }
    }

    private func place(_ key: UInt64) -> Int {
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[index].key != 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.key != 0 { slots[place(slot.key)] = slot }
    }
}
