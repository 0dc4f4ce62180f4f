package import Syndication

/// Hours and days on which a document wants no polls (RSS 2.0, skipHours and skipDays; GMT).
package struct SkippedTime: Sendable, Equatable {
    private let hours: Set<Int>
    private let days: Set<Int>

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// The hours and days of a publisher's wishes; a list that leaves no time at all is no wish.
    package init(_ wishes: PublisherWishes) {
        let hours = Set(wishes.skipHours.map { $0 % 24 })
        let days = Set(wishes.skipDays.compactMap { SkippedTime.weekdays.firstIndex(of: $0) })
        self.hours = hours.count < 24 ? hours : []
        self.days = days.count < 7 ? days : []
    }

    /// Whether a time lies in a skipped hour or on a skipped day.
    package func contains(_ time: Timestamp) -> Bool {
        if hours.isEmpty && days.isEmpty { return false }
        let date = CivilDate(time)
        return hours.contains(date.hour) || days.contains(date.weekday)
    }

    /// A time itself where it is allowed, else some way into the first allowed hour behind it.
    ///
    /// `spread`: how far into that hour, so that not everybody comes at its first second (P8); less than an hour.
    package func allowed(from time: Timestamp, spread: Duration) -> Timestamp {
        guard contains(time) else { return time }
        let hour: Int64 = 3_600_000
        var next = Timestamp(milliseconds: time.milliseconds - SkippedTime.modulo(time.milliseconds, hour) + hour)
        // At most a week of hours: 24 hours of which one is free, 7 days of which one is free.
        for _ in 0..<168 where contains(next) { next = next + .seconds(3600) }
        return next + Swift.min(spread, .milliseconds(hour - 1))
    }

    private static func modulo(_ number: Int64, _ divisor: Int64) -> Int64 {
        let rest = number % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
