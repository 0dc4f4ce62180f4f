import Syndication
import Testing

/// Points in time and how they are written.
@Suite("Timestamp")
struct TimestampTests {
    @Test(
        "writes RFC 3339, before 1970 too",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (946_684_799, "1999-12-31T23:59:59Z"), (1_795_593_600, "2026-11-25T08:00:00Z"),
            (-2_203_891_200, "1900-03-01T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
        ] as [(Int64, String)]
    )
    func rfc3339(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).rfc3339 == text)
    }

    @Test(
        "writes RFC 822 with the day of the week",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (1_795_593_600, "Wed, 25 Nov 2026 08:00:00 GMT"),
            (4_107_456_000, "Sun, 28 Feb 2100 00:00:00 GMT"),
        ] as [(Int64, String)]
    )
    func rfc822(seconds: Int64, text: String) {
        #expect(Timestamp(seconds: seconds).rfc822 == text)
    }

    @Test(
        "leaves out what is less than a second, towards the past",
        arguments: [
            (999, "1970-01-01T00:00:00Z"), (1000, "1970-01-01T00:00:01Z"), (-1, "1969-12-31T23:59:59Z"),
            (-1000, "1969-12-31T23:59:59Z"), (-1001, "1969-12-31T23:59:58Z"),
        ] as [(Int64, String)]
    )
    func milliseconds(milliseconds: Int64, text: String) {
        #expect(Timestamp(milliseconds: milliseconds).rfc3339 == text)
    }

    @Test("adds and takes away durations, and tells the time between")
    func arithmetic() {
        let time = Timestamp(seconds: 100)
        #expect(time + .milliseconds(1500) == Timestamp(milliseconds: 101_500))
        #expect(time - .seconds(200) == Timestamp(seconds: -100))
        #expect((time + .seconds(5)).since(time) == .seconds(5))
        #expect(time.since(time + .seconds(5)) == .seconds(-5))
        #expect(time < time + .milliseconds(1))
    }

    @Test("counts a duration in whole milliseconds, towards zero")
    func duration() {
        #expect(Duration.microseconds(1999).milliseconds == 1)
        #expect(Duration.microseconds(-1999).milliseconds == -1)
        #expect(Duration.seconds(3).milliseconds == 3000)
        #expect(Duration.milliseconds(1500).seconds == 1.5)
    }
}

/// Dates of the calendar.
@Suite("CivilDate")
struct CivilDateTests {
    @Test("gives every date back as it went in, through eight centuries")
    func roundTrip() {
        var days: Int64 = CivilDate(year: 1599, month: 12, day: 31).daysSinceEpoch
        var expected = CivilDate(year: 1599, month: 12, day: 31, hour: 23, minute: 59, second: 58)
        while expected.year < 2401 {
            let date = CivilDate(Timestamp(seconds: days * 86_400 + 86_398))
            guard date == expected, date.timestamp == Timestamp(seconds: days * 86_400 + 86_398), date.isPossible else {
                Issue.record("\(date) is not \(expected)")
                return
            }
            days += 1
            expected.day += 1
            if expected.day > CivilDate.days(inMonth: expected.month, of: expected.year) {
                expected.day = 1
                expected.month += 1
            }
            if expected.month > 12 {
                expected.month = 1
                expected.year += 1
            }
        }
    }

    @Test("knows leap years", arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29)])
    func leapYears(year: Int, days: Int) {
        #expect(CivilDate.days(inMonth: 2, of: year) == days)
        #expect(CivilDate(year: year, month: 2, day: 29).isPossible == (days == 29))
    }

    @Test("goes on with the first of March after the end of February", arguments: [1900, 2000, 2023, 2024])
    func endOfFebruary(year: Int) {
        let last = CivilDate(year: year, month: 2, day: CivilDate.days(inMonth: 2, of: year))
        let next = CivilDate(last.timestamp + .seconds(86_400))
        #expect(next == CivilDate(year: year, month: 3, day: 1))
    }

    @Test("knows the day of the week, before 1970 too")
    func weekday() {
        #expect(CivilDate(year: 1970, month: 1, day: 1).weekday == 4)
        #expect(CivilDate(year: 2026, month: 11, day: 25).weekday == 3)
        #expect(CivilDate(year: 1969, month: 12, day: 28).weekday == 0)
        #expect(CivilDate(year: 1900, month: 3, day: 1).weekday == 4)
    }

    @Test("takes a leap second for possible")
    func leapSecond() {
        #expect(CivilDate(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60).isPossible)
    }

    @Test(
        "takes no date for possible that the calendar does not have",
        arguments: [
            CivilDate(year: 2023, month: 2, day: 29), CivilDate(year: 2024, month: 4, day: 31),
            CivilDate(year: 2024, month: 13, day: 1), CivilDate(year: 2024, month: 0, day: 1),
            CivilDate(year: 2024, month: 1, day: 0), CivilDate(year: 2024, month: 1, day: 1, hour: 24),
            CivilDate(year: 2024, month: 1, day: 1, minute: 60), CivilDate(year: 2024, month: 1, day: 1, second: 61),
            CivilDate(year: 2024, month: 1, day: 1, hour: -1),
        ]
    )
    func impossible(date: CivilDate) {
        #expect(!date.isPossible)
    }
}
