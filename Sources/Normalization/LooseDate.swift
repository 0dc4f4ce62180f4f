import Syndication

/// Dates in words: RFC 822 and its neighbours, in whatever order, with names of months in several languages.
struct LooseDate {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var time: TimeOfDay?
    private var offset: Int?
    private var isAfternoon: Bool?

    /// The time a text names; nil when a part of it cannot be understood, or it is impossible.
    static func parse(_ text: String) -> Timestamp? {
        var date = LooseDate()
        let words = withoutComments(korean(text)).split(whereSeparator: { $0 == "," || $0.isWhitespace })
        for (index, word) in words.enumerated() {
            guard date.read(String(word), isFirst: index == 0) else { return nil }
        }
        return date.timestamp
    }

    private var timestamp: Timestamp? {
        guard let year, let month, let day else { return nil }
        var time = time
        if let isAfternoon, let hour = time?.hour, hour <= 12 { time?.hour = hour % 12 + (isAfternoon ? 12 : 0) }
        let date = CivilDate(year: year, month: month, day: day)
        guard let time else { return date.isPossible ? date.timestamp - .seconds(offset ?? 0) : nil }
        return time.timestamp(on: date).map { time.offset == nil ? $0 - .seconds(offset ?? 0) : $0 }
    }

    /// Understands one word; false when it makes no sense.
    private mutating func read(_ word: String, isFirst: Bool) -> Bool {
        guard let first = word.unicodeScalars.first else { return true }
        if word.contains(":"), first.isDigit { return word.contains("T") ? readMixed(word) : readTime(word) }
        if first == "+" || first == "-" { return readZone(word) }
        if word.utf8.allSatisfy(\.isASCIIDigit) { return readNumber(word) }
        if first.isDigit { return readMixed(word) }
        return readName(word, isFirst: isFirst)
    }

    private mutating func readTime(_ word: String) -> Bool {
        guard time == nil, let read = TimeOfDay(word.uppercased()) else { return false }
        time = read
        return true
    }

    private mutating func readZone(_ word: String) -> Bool {
        guard let seconds = TimeZones.offset(word) else { return false }
        offset = seconds
        return true
    }

    private mutating func readNumber(_ word: String) -> Bool {
        guard let number = Int(word) else { return false }
        if word.utf8.count == 4 {
            guard year == nil else { return false }
            year = number
        } else if word.utf8.count <= 2, day == nil {
            day = number
        } else if word.utf8.count <= 3, year == nil {
            // RFC 2822, section 4.3: two digits, or three where 1900 was subtracted.
            year = word.utf8.count == 3 ? 1900 + number : ISODate.year(number)
        } else {
            return false
        }
        return true
    }

    /// `25-Nov-2026`, `2026/11/25`, `11/25/2026`, `25th`, `2004-július-13T9:15-05:00`.
    private mutating func readMixed(_ word: String) -> Bool {
        if word.contains(":") {
            guard let mark = word.firstIndex(of: "T"), word[..<mark].contains("-") else { return readTime(word) }
            return readMixed(String(word[..<mark])) && readTime(String(word[word.index(after: mark)...]))
        }
        if let number = LooseDate.ordinal(word) { return readNumber(number) }
        let parts = word.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." }).map(String.init)
        guard parts.count == 3 else { return false }
        if let named = MonthNames.number(parts[1]) {
            let yearFirst = parts[0].utf8.count == 4
            guard let first = Int(parts[0]), let last = Int(parts[2]) else { return false }
            (day, month, year) = yearFirst ? (last, named, first) : (first, named, ISODate.year(last))
            return true
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return false }
        if parts[0].utf8.count == 4 {
            (year, month, day) = (numbers[0], numbers[1], numbers[2])
        } else if numbers[0] > 12 || word.contains(".") {
            (day, month, year) = (numbers[0], numbers[1], ISODate.year(numbers[2]))
        } else {
            (month, day, year) = (numbers[0], numbers[1], ISODate.year(numbers[2]))
        }
        return true
    }

    private static func ordinal(_ word: String) -> String? {
        for ending in ["st", "nd", "rd", "th", "."] where word.lowercased().hasSuffix(ending) {
            let digits = word.dropLast(ending.count)
            if digits.utf8.allSatisfy(\.isASCIIDigit), digits.utf8.count <= 2 { return String(digits) }
        }
        return nil
    }

    private mutating func readName(_ word: String, isFirst: Bool) -> Bool {
        let upper = word.uppercased()
        if let number = MonthNames.number(word), month == nil {
            month = number
        } else if upper == "AM" || upper == "PM" || upper == "오전" || upper == "오후" {
            isAfternoon = upper == "PM" || upper == "오후"
            if upper.first != "A", upper.first != "P" { offset = 9 * 3600 }
        } else if let seconds = TimeZones.offset(word), time != nil || !isFirst {
            offset = seconds
        } else if upper == "AT" || upper == "T" || MonthNames.isWeekday(word) {
            return true
        } else {
            // A weekday in a language of its own.
            return isFirst
        }
        return true
    }

    /// Without what stands in parentheses, which may be nested and escaped (RFC 822, section 3.4.3).
    private static func withoutComments(_ text: String) -> String {
        guard text.contains("(") else { return text }
        var (result, depth, isEscaped) = ("", 0, false)
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth = max(0, depth - 1)
                if depth == 0 { result.append(" ") }
            } else if depth == 0 {
                result.append(character)
            }
        }
        return result
    }

    /// `2004년 05월 28일` as numbers; such dates are Korean time.
    private static func korean(_ text: String) -> String {
        guard text.contains("년") else { return text }
        var result = ""
        for character in text {
            switch character {
            case "년", "월": result.append("-")
            case "일": result.append(" ")
            case " " where result.hasSuffix("-"): continue
            default: result.append(character)
            }
        }
        return result + " KST"
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { value >= 0x30 && value <= 0x39 }
}

/// Names of months and weekdays.
enum MonthNames {
    private static let english = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// Beginnings of months' names in other languages, in lower case.
    private static let others: [(String, Int)] = [
        // Greek
        ("ιαν", 1), ("φεβ", 2), ("φεύ", 2), ("μάρ", 3), ("μαρ", 3), ("απρ", 4), ("μάι", 5), ("μαι", 5), ("μαϊ", 5),
        ("ιούν", 6), ("ιον", 6), ("ιουν", 6), ("ιούλ", 7), ("ιολ", 7), ("ιουλ", 7), ("αύγ", 8), ("αυγ", 8), ("σεπ", 9),
        ("οκτ", 10), ("νοέ", 11), ("νοε", 11), ("δεκ", 12),
        // Hungarian
        ("január", 1), ("februári", 2), ("február", 2), ("március", 3), ("április", 4), ("máujus", 5), ("május", 5),
        ("június", 6), ("július", 7), ("augusztus", 8), ("szeptember", 9), ("október", 10),
        // German, French, Spanish, Italian, Dutch, Portuguese where they differ from English
        ("jänner", 1), ("märz", 3), ("mrz", 3), ("mär", 3), ("mai", 5), ("okt", 10), ("dez", 12), ("janv", 1),
        ("févr", 2),
        ("fév", 2), ("mars", 3), ("avr", 4), ("juin", 6), ("juil", 7), ("août", 8), ("aoû", 8), ("déc", 12), ("ene", 1),
        ("abr", 4), ("ago", 8), ("dic", 12), ("gen", 1), ("mag", 5), ("giu", 6), ("lug", 7), ("set", 9), ("ott", 10),
        ("maart", 3), ("mei", 5), ("fev", 2), ("out", 10),
        // Russian
        ("янв", 1), ("фев", 2), ("мар", 3), ("апр", 4), ("май", 5), ("мая", 5), ("июн", 6), ("июл", 7), ("авг", 8),
        ("сен", 9),
        ("окт", 10), ("ноя", 11), ("дек", 12),
    ]

    /// The month, 1 to 12, of a name or an abbreviation of at least three letters; nil for anything else.
    static func number(_ word: String) -> Int? {
        let name = word.lowercased().split(separator: ".").first.map(String.init) ?? ""
        guard name.count >= 3 else { return nil }
        if let index = english.firstIndex(where: { $0.hasPrefix(name) }) { return index + 1 }
        if name == "sept" { return 9 }
        return others.first { name.hasPrefix($0.0) }?.1
    }

    /// Whether a word is an English weekday or an abbreviation of one.
    static func isWeekday(_ word: String) -> Bool {
        let name = word.lowercased().split(separator: ".").first.map(String.init) ?? ""
        if ["tues", "thur", "thurs", "weds"].contains(name) { return true }
        return name.count >= 3 && weekdays.contains { $0.hasPrefix(name) }
    }
}
