/// A point in time: milliseconds since 1970-01-01T00:00:00Z, UTC, leap seconds not counted.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since the Unix epoch; negative before 1970.
    package let milliseconds: Int64

    /// A timestamp from milliseconds since the Unix epoch.
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// A timestamp from whole seconds since the Unix epoch.
    package init(seconds: Int64) { self.milliseconds = seconds * 1000 }

    /// Earlier timestamps come first.
    package static func < (one: Timestamp, other: Timestamp) -> Bool { one.milliseconds < other.milliseconds }

    /// The timestamp that lies `duration` later.
    package static func + (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds + duration.milliseconds)
    }

    /// The timestamp that lies `duration` earlier.
    package static func - (time: Timestamp, duration: Duration) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds - duration.milliseconds)
    }

    /// The day, counted from 1970-01-01; negative before.
    package var day: Int64 {
        milliseconds >= 0 ? milliseconds / 86_400_000 : -((-milliseconds + 86_399_999) / 86_400_000)
    }

    /// The time from `other` to this; negative when `other` is later.
    package func since(_ other: Timestamp) -> Duration { .milliseconds(milliseconds - other.milliseconds) }
}

extension Duration {
    /// The duration in whole milliseconds, rounded towards zero.
    package var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }

    /// The duration in seconds.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

/// A date of the proleptic Gregorian calendar with a time of day, UTC.
package struct CivilDate: Equatable, Sendable {
    /// The year; 1 is the year 1 CE.
    package var year: Int
    /// The month, 1 to 12.
    package var month: Int
    /// The day of the month, 1 to 31.
    package var day: Int
    /// The hour, 0 to 23.
    package var hour: Int
    /// The minute, 0 to 59.
    package var minute: Int
    /// The second, 0 to 60.
    package var second: Int

    /// A date from its parts, which are not checked here.
    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The date and time of day at a timestamp.
    package init(_ time: Timestamp) {
        let seconds = time.milliseconds.floorDivided(by: 1000)
        let days = seconds.floorDivided(by: 86_400)
        let rest = Int(seconds - days * 86_400)
        // Days to date: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * monthIndex + 2) / 5 + 1)
        month = Int(monthIndex < 10 ? monthIndex + 3 : monthIndex - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
    }

    /// Days since 1970-01-01.
    package var daysSinceEpoch: Int64 {
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let era = shiftedYear.floorDivided(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The timestamp of this date, taken as UTC.
    package var timestamp: Timestamp {
        Timestamp(seconds: daysSinceEpoch * 86_400 + Int64(hour * 3600 + minute * 60 + second))
    }

    /// Whether the day exists in its month, in a year of at most four digits, and the time of day is possible.
    package var isPossible: Bool {
        year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1
            && day <= CivilDate.days(inMonth: month, of: year)
            && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61
    }

    /// The number of days in a month, 28 to 31.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day of the week, 0 for Sunday to 6 for Saturday.
    package var weekday: Int { Int((daysSinceEpoch + 4).floorModulo(7)) }
}

extension Timestamp {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `2026-11-25T08:00:00Z` (RFC 3339), whole seconds.
    package var rfc3339: String {
        let date = CivilDate(self)
        return "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))T\(clock(date))Z"
    }

    /// `Wed, 25 Nov 2026 08:00:00 GMT` (RFC 822 with four-digit years; also the HTTP date of RFC 9110, section 5.6.7).
    package var rfc822: String {
        let date = CivilDate(self)
        let weekday = Timestamp.weekdays[date.weekday]
        return
            "\(weekday), \(padded(date.day)) \(Timestamp.months[date.month - 1]) \(padded(date.year, 4)) \(clock(date)) GMT"
    }

    private func clock(_ date: CivilDate) -> String {
        "\(padded(date.hour)):\(padded(date.minute)):\(padded(date.second))"
    }
}

/// A non-negative number in decimal, filled with leading zeros up to `width` digits.
private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}

extension Int64 {
    /// The quotient rounded towards minus infinity.
    func floorDivided(by divisor: Int64) -> Int64 {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }

    /// The remainder that belongs to `floorDivided`, never negative for a positive divisor.
    func floorModulo(_ divisor: Int64) -> Int64 { self - floorDivided(by: divisor) * divisor }
}
