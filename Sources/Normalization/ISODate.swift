import Syndication

/// ISO 8601, W3CDTF and SQL dates: year first, numbers only.
enum ISODate {
    /// The time a text names; nil when it is of another form, or impossible.
    static func parse(_ text: String) -> Timestamp? {
        let text = text.uppercased()
        let cut = text.firstIndex { $0 == "T" || $0 == " " } ?? text.endIndex
        guard let date = day(text[..<cut]) else { return nil }
        guard cut < text.endIndex else { return date.isPossible ? date.timestamp : nil }
        var rest = text[text.index(after: cut)...].trimmed
        if rest.hasPrefix("T") { rest = rest.dropFirst().trimmed }
        if rest.isEmpty { return date.isPossible ? date.timestamp : nil }
        return TimeOfDay(rest)?.timestamp(on: date)
    }

    /// A date in numbers.
    private static func day(_ text: Substring) -> CivilDate? {
        guard text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x2D }) else { return nil }
        let isShort = text.hasPrefix("-")
        let parts = (isShort ? text.dropFirst() : text).split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.map { Int($0) ?? -1 }
        guard !numbers.contains(-1), parts.count <= 3 else { return nil }
        if isShort { return shortMonth(parts.map(String.init), numbers) }
        switch (parts.map(\.count), numbers.count) {
        case ([4], 1): return CivilDate(year: numbers[0], month: 1, day: 1)
        case ([8], 1): return CivilDate(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        case ([6], 1):
            return CivilDate(year: year(numbers[0] / 10_000), month: numbers[0] / 100 % 100, day: numbers[0] % 100)
        case ([7], 1): return ordinal(numbers[0] / 1000, numbers[0] % 1000)
        case ([5], 1): return numbers[0] < 20_000 ? ordinal(year(numbers[0] / 1000), numbers[0] % 1000) : nil
        case ([4, 3], 2): return ordinal(numbers[0], numbers[1])
        case ([2, 3], 2): return ordinal(year(numbers[0]), numbers[1])
        case ([4, 2], 2), ([4, 1], 2): return CivilDate(year: numbers[0], month: numbers[1], day: 1)
        case ([2, 2, 2], 3): return CivilDate(year: year(numbers[0]), month: numbers[1], day: numbers[2])
        case (let counts, 3) where counts[0] == 4 && counts[1] <= 3 && counts[2] <= 2:
            return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
        default: return nil
        }
    }

    /// `-YYMM` and `-YY-MM` (ISO 8601:1988, section 5.2.1.3).
    private static func shortMonth(_ parts: [String], _ numbers: [Int]) -> CivilDate? {
        switch parts.map(\.count) {
        case [4]: CivilDate(year: year(numbers[0] / 100), month: numbers[0] % 100, day: 1)
        case [2, 2]: CivilDate(year: year(numbers[0]), month: numbers[1], day: 1)
        default: nil
        }
    }

    /// A day counted from the beginning of the year, 1 to 366.
    private static func ordinal(_ year: Int, _ day: Int) -> CivilDate? {
        let length = CivilDate.days(inMonth: 2, of: year) == 29 ? 366 : 365
        guard day >= 1, day <= length else { return nil }
        let first = CivilDate(year: year, month: 1, day: 1).timestamp
        return CivilDate(first + .seconds((day - 1) * 86_400))
    }

    /// A year of two digits (RFC 2822, section 4.3).
    static func year(_ number: Int) -> Int { number >= 100 ? number : number < 50 ? 2000 + number : 1900 + number }
}

/// A time of day with its zone.
struct TimeOfDay {
    /// Hour, 0 to 23.
    var hour: Int
    /// Minute, 0 to 59.
    var minute: Int
    /// Second, 0 to 60.
    var second: Int
    /// Seconds east of UTC; nil when no zone is written.
    var offset: Int?

    /// Reads `10:14`, `10:14:55.12`, `101455`, each with or without a zone behind it; nil for anything else.
    init?(_ text: String) {
        let end = text.firstIndex { !($0.isNumber || $0 == ":" || $0 == "." || $0 == ",") } ?? text.endIndex
        guard let clock = TimeOfDay.clock(String(text[..<end])) else { return nil }
        (hour, minute, second) = clock
        let zone = text[end...].trimmed
        if zone.isEmpty {
            offset = nil
        } else {
            guard let seconds = TimeZones.offset(zone) else { return nil }
            offset = seconds
        }
    }

    private static func clock(_ text: String) -> (Int, Int, Int)? {
        let whole = text.split(whereSeparator: { $0 == "." || $0 == "," }).first ?? ""
        var parts = whole.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        if parts.count == 1, whole.count == 6 || whole.count == 4 {
            let digits = parts[0]
            parts =
                whole.count == 6 ? [digits / 10_000, digits / 100 % 100, digits % 100] : [digits / 100, digits % 100]
        }
        guard parts.count == 2 || parts.count == 3, !parts.contains(-1) else { return nil }
        let second = parts.count == 3 ? parts[2] : 0
        guard parts[0] < 24, parts[1] < 60, second < 61 else { return nil }
        return (parts[0], parts[1], second)
    }

    /// The time on a date; nil when the date is impossible.
    ///
    /// Without a zone it is UTC.
    func timestamp(on date: CivilDate) -> Timestamp? {
        var date = date
        (date.hour, date.minute, date.second) = (hour, minute, second)
        guard date.isPossible else { return nil }
        return date.timestamp - .seconds(offset ?? 0)
    }
}

/// Time zones as feeds name them.
enum TimeZones {
    /// Hours east of UTC by name, in upper case (RFC 822, section 5.1, and habit).
    private static let names: [String: Double] = [
        "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "AST": -4, "ADT": -3, "NST": -3.5, "NDT": -2.5,
        "AT": -4,
        "ET": -5, "CT": -6, "MT": -7, "PT": -8, "BST": 1, "IST": 5.5, "WEST": 1, "CET": 1, "CEST": 2, "MET": 1,
        "MEST": 2,
        "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "SAST": 2, "EAT": 3, "WAT": 1, "CAT": 2, "JST": 9,
        "KST": 9, "HKT": 8, "SGT": 8, "PHT": 8, "WIB": 7, "PKT": 5, "NPT": 5.75, "AEST": 10, "AEDT": 11, "ACST": 9.5,
        "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13, "BRT": -3, "BRST": -2, "ART": -3, "CLT": -4, "COT": -5,
        "PET": -5,
    ]

    /// Seconds east of UTC of `+0100`, `+01:00`, `-1`, `GMT+01:00`, `Etc/GMT`, `CEST`; nil for anything else.
    static func offset(_ text: String) -> Int? {
        var text = text.uppercased()
        if text.hasPrefix("ETC/") { text.removeFirst(4) }
        if let hours = names[text] { return Int(hours * 3600) }
        // RFC 822's one-letter zones were defined with the wrong sign; RFC 2822, section 4.3, has them all mean UTC.
        if text.utf8.count == 1, text.utf8.allSatisfy(\.isASCIILetter), text != "J" { return 0 }
        for prefix in ["GMT", "UTC"] where text.hasPrefix(prefix) { text.removeFirst(3) }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let number = Int(first), number >= 0,
            first.first?.isNumber == true
        else { return nil }
        var (hours, minutes) = first.count > 2 ? (number / 100, number % 100) : (number, 0)
        if parts.count == 2 {
            guard first.count <= 2, let written = Int(parts[1]), parts[1].count == 2 else { return nil }
            (hours, minutes) = (number, written)
        }
        guard hours < 24, minutes >= 0, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
