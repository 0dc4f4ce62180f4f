import Foundation
import Synchronization
import Syndication

/// The names of countries in one language, ready to be looked up word by word.
struct PlaceNames: Sendable {
    /// Names by their first word in lower case, the longest first.
    private var names: [String: [(words: [String], country: RegionID)]] = [:]
    /// Names of a language that writes no spaces; nil for one that does.
    private(set) var unspaced: UnspacedNames?

    private static let withoutSpaces: Set<String> = ["zh", "ja", "th", "km", "lo", "my"]

    /// The names Unicode's CLDR has for every country in a language, and those people use besides.
    ///
    /// `language`: two or three letters.
    init(language: String, countries: some Sequence<RegionID>) {
        let locale = Locale(identifier: language)
        var list: [(String, RegionID)] = []
        for country in countries where country.name.utf8.count == 2 {
            let code = country.name.uppercased()
            // A language without names of its own gets the code back.
            guard let name = locale.localizedString(forRegionCode: code), name != code else { continue }
            for variant in PlaceNames.variants(name) { list.append((variant, country)) }
        }
        for (code, others) in PlaceNames.others[language] ?? [:] {
            for name in others { list.append((name, RegionID(code))) }
        }
        if let name = PlaceNames.china[language] { list.append((name, RegionID("cn"))) }
        if PlaceNames.withoutSpaces.contains(language) {
            unspaced = UnspacedNames(list.filter { $0.0.count > 1 }.map { (name: $0.0, country: $0.1) })
        }
        for (name, country) in list {
            let words = Words.of(name).map(\.lowercased)
            if let first = words.first { names[first, default: []].append((words, country)) }
        }
        for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
    }

    /// The country whose name begins with the word at `index`, and how many words it has; nil when none does.
    func match(_ words: [Words.Word], at index: Int) -> (country: RegionID, count: Int)? {
        guard let candidates = names[words[index].lowercased] else { return nil }
        for candidate in candidates where index + candidate.words.count <= words.count {
            if candidate.words.indices.allSatisfy({ words[index + $0].lowercased == candidate.words[$0] }) {
                return (candidate.country, candidate.words.count)
            }
        }
        return nil
    }

    /// A name as CLDR writes it and as people do: "Myanmar (Burma)" is two, "Hong Kong SAR China" is "Hong Kong".
    private static func variants(_ name: String) -> [String] {
        var name = name
        for tail in [" SAR China", " SAR", "特别行政区", "特別行政区"] where name.contains(tail) {
            name = name.replacingOccurrences(of: tail, with: "")
        }
        name = name.replacingOccurrences(of: "’", with: "'")
        guard let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")") else { return [name] }
        return [String(name[..<open]).trimmed, String(name[name.index(after: open)..<close]).trimmed].filter {
            $0.count > 2
        }
    }

    /// China, which CLDR calls "China mainland".
    private static let china = [
        "en": "China", "de": "China", "fr": "Chine", "es": "China", "it": "Cina", "pt": "China", "nl": "China",
        "ru": "Китай",
        "uk": "Китай", "pl": "Chiny", "cs": "Čína", "sk": "Čína", "sv": "Kina", "da": "Kina", "nb": "Kina",
        "no": "Kina",
        "fi": "Kiina", "tr": "Çin", "ar": "الصين", "fa": "چین", "hi": "चीन", "id": "Tiongkok", "ja": "中国", "zh": "中国",
        "ko": "중국", "el": "Κίνα", "hu": "Kína", "ro": "China", "sw": "China", "vi": "Trung Quốc", "th": "จีน",
        "he": "סין",
        "bg": "Китай", "sr": "Кина", "hr": "Kina", "ca": "Xina",
    ]

    /// Names in use that CLDR does not have.
    private static let others: [String: [String: [String]]] = [
        "en": [
            "us": ["US", "U.S.", "USA", "United States of America"],
            "gb": ["UK", "U.K.", "Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
            "ae": ["UAE", "Emirates"], "tr": ["Turkey", "Türkiye"], "cz": ["Czech Republic"], "ci": ["Ivory Coast"],
            "cd": ["DR Congo", "Democratic Republic of the Congo", "Democratic Republic of Congo", "DRC"],
            "cg": ["Republic of the Congo"], "mk": ["Macedonia"], "ps": ["Palestine", "Gaza", "West Bank"],
            "kr": ["Republic of Korea"],
            "va": ["Vatican"], "sz": ["Swaziland"], "tl": ["East Timor"], "cv": ["Cabo Verde"], "nl": ["Holland"],
        ],
        "de": [
            "us": ["USA"], "gb": ["Großbritannien", "England", "Schottland", "Wales"], "nl": ["Holland"],
            "ci": ["Elfenbeinküste"], "by": ["Weißrussland"], "tr": ["Türkei"], "kr": ["Korea"],
        ],
        "fr": [
            "us": ["USA", "États-Unis d'Amérique"], "gb": ["Grande-Bretagne", "Angleterre", "Écosse"],
            "nl": ["Hollande"], "cd": ["RDC"],
        ],
        "es": [
            "us": ["EE.UU.", "EEUU", "EE. UU."], "gb": ["Gran Bretaña", "Inglaterra", "Escocia"], "nl": ["Holanda"],
        ],
        "it": ["us": ["USA", "Stati Uniti d'America"], "gb": ["Gran Bretagna", "Inghilterra", "Scozia"]],
        "pt": ["us": ["EUA"], "gb": ["Grã-Bretanha", "Inglaterra", "Escócia"]],
        "ru": ["us": ["США"], "gb": ["Британия", "Англия", "Шотландия"], "by": ["Белоруссия"]],
        "ja": ["us": ["米国"], "gb": ["英国"], "kr": ["韓国"], "kp": ["北朝鮮"], "cn": ["中国"]],
        "zh": ["us": ["美国", "美國"], "gb": ["英国", "英國"]],
    ]
}

/// Names in a script without spaces, found wherever they stand.
struct UnspacedNames: Sendable {
    /// Names by their first byte pair, the longest first.
    private var names: [UInt16: [(bytes: [UInt8], name: String, country: RegionID)]] = [:]

    /// A table of names.
    init(_ list: [(name: String, country: RegionID)]) {
        for (name, country) in list {
            let bytes = Array(name.utf8)
            names[UInt16(bytes[0]) << 8 | UInt16(bytes[1]), default: []].append((bytes, name, country))
        }
        for key in names.keys { names[key]?.sort { $0.bytes.count > $1.bytes.count } }
    }

    /// The names in a text from left to right, at each place the longest: インドネシア is no インド.
    func find(in text: String) -> [(name: String, country: RegionID)] {
        var found: [(name: String, country: RegionID)] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index + 1 < bytes.count {
            let key = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            if let hit = names[key]?.first(where: { bytes[index...].starts(with: $0.bytes) }) {
                found.append((hit.name, hit.country))
                index += hit.bytes.count
            } else {
                index += 1
            }
        }
        return found
    }
}

/// Words of a text.
enum Words {
    /// A word: as it stands, in lower case, and where it begins.
    struct Word: Sendable {
        /// As it stands in the text.
        let text: Substring
        /// In lower case.
        let lowercased: String
        /// Whether it begins with a capital, or with a letter of a script without capitals.
        let isCapitalised: Bool
    }

    /// The words of a text: runs of letters, digits, apostrophes within and dots of abbreviations.
    static func of(_ text: String) -> [Word] {
        var words: [Word] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if isLetter(scalar) || start != nil && (isApostrophe(scalar) || scalar == ".") {
                start = start ?? index
                // An article that has lost its vowel is a word of its own: l'Italie, d'Ukraine, dell'Iran.
                if isApostrophe(scalar), let from = start, elided.contains(text[from..<index].lowercased()) {
                    add(text[from..<index], to: &words)
                    start = nil
                }
            } else if let from = start {
                add(text[from..<index], to: &words)
                start = nil
            }
            index = scalars.index(after: index)
        }
        if let from = start { add(text[from...], to: &words) }
        return words
    }

    private static let elided: Set<String> = [
        "l", "d", "j", "m", "t", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "dell", "nell", "all", "dall", "sull",
        "quell", "un",
    ]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: return scalar.properties.numericType != nil || UInt8(scalar.value).isASCIILetter
        // Latin, Greek, Cyrillic, Arabic, kana, Chinese characters, Hangul: letters all, and quickly told.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x391...0x3CE, 0x400...0x481, 0x620...0x64A, 0x3041...0x3096,
            0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return true
        default: break
        }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
            || properties.generalCategory == .spacingMark
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

    private static func add(_ part: Substring, to words: inout [Word]) {
        var part = part
        // Most words end in a letter and need no trimming: `.`, `'`, the last byte of ’, or an s that may be a genitive's.
        let mayNeedTrimming = [0x2E, 0x27, 0x99, 0x73].contains(part.utf8.last ?? 0)
        if mayNeedTrimming { part = trimmed(part) }
        guard let first = part.unicodeScalars.first else { return }
        words.append(Word(text: part, lowercased: part.lowercased(), isCapitalised: !first.properties.isLowercase))
    }

    private static func trimmed(_ part: Substring) -> Substring {
        var part = part
        if part.hasSuffix("..") {
            part = part.prefix(upTo: part.lastIndex { $0 != "." }.map(part.index(after:)) ?? part.startIndex)
        }
        // A dot at the end belongs to a sentence unless there is another inside, as in U.S.
        while let last = part.last,
            last == "." && part.dropLast().firstIndex(of: ".") == nil || last == "'" || last == "’"
        {
            part = part.dropLast()
        }
        for ending in ["'s", "’s"] where part.hasSuffix(ending) { part = part.dropLast(2) }
        return part
    }
}

/// Tables of names by language, each built when it is first needed.
final class PlaceNameCache: Sendable {
    private let tables = Mutex<[String: PlaceNames]>([:])
    private let countries: [RegionID]

    init(countries: [RegionID]) { self.countries = countries }

    /// The names of a language.
    func names(_ language: String) -> PlaceNames {
        tables.withLock { tables in
            if let table = tables[language] { return table }
            let table = PlaceNames(language: language, countries: countries)
            // Languages come from publishers, who can invent any number of them.
            if tables.count < 64 { tables[language] = table }
            return table
        }
    }
}
