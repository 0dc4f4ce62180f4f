package import Syndication

/// Reads the dates publishers write: RFC 822, RFC 3339 and W3CDTF, ISO 8601, asctime, SQL, and what came of them.
///
/// An impossible date is no date: nothing is rolled forward, and nothing is ever "now" or the epoch.
package enum FeedDate {
    /// The time a text names; nil when it names none.
    package static func parse(_ text: String) -> Timestamp? {
        var text = text
        let quick = text.withUTF8 { FeedDateFast.parse($0) }
        if let quick { return quick }
        let trimmed = text.trimmed
        guard !trimmed.isEmpty, trimmed.utf8.count <= 80 else { return nil }
        let date = ISODate.parse(trimmed) ?? LooseDate.parse(trimmed)
        return date.flatMap { $0 > earliest ? $0 : nil }
    }

    /// Nothing before the year 2 is meant: .NET writes 0001-01-01 where it has no date.
    private static let earliest = CivilDate(year: 1, month: 12, day: 31, hour: 23, minute: 59, second: 59).timestamp
}

/// The forms nearly everybody writes, read byte by byte.
enum FeedDateFast {
    /// `Wed, 25 Nov 2026 08:00:00 GMT` or `+0100`, and `2026-11-25T08:00:00Z` or `+01:00`, with or without fractions of a
    /// second; nil for anything else.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        if bytes.count >= 20, bytes.count <= 35, bytes[4] == 0x2D, bytes[10] == 0x54 { return rfc3339(bytes) }
        if bytes.count >= 26, bytes.count <= 31, bytes[3] == 0x2C, bytes[4] == 0x20 { return rfc822(bytes) }
        return nil
    }

    private static func rfc3339(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        guard bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A, let month = pair(bytes, 5),
            let day = pair(bytes, 8), let time = time(bytes, year: 0, month: month, day: day, clock: 11)
        else { return nil }
        var end = 19
        if bytes[end] == 0x2E {
            end += 1
            while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        }
        if end + 1 == bytes.count { return bytes[end] == 0x5A ? time : nil }
        guard end + 6 == bytes.count, bytes[end + 3] == 0x3A else { return nil }
        return zone(bytes, sign: end, hours: end + 1, minutes: end + 4).map { time - $0 }
    }

    private static func rfc822(_ bytes: UnsafeBufferPointer<UInt8>) -> Timestamp? {
        // A day of one digit moves everything behind it.
        let shift = bytes[6] == 0x20 ? -1 : 0
        let day = shift == 0 ? pair(bytes, 5) : bytes[5].isASCIIDigit ? Int(bytes[5] - 0x30) : nil
        guard bytes.count + shift >= 26, bytes[7 + shift] == 0x20, bytes[11 + shift] == 0x20, bytes[16 + shift] == 0x20,
            bytes[19 + shift] == 0x3A, bytes[22 + shift] == 0x3A, bytes[25 + shift] == 0x20, let day,
            let month = month(bytes[8 + shift], bytes[9 + shift], bytes[10 + shift]),
            let time = time(bytes, year: 12 + shift, month: month, day: day, clock: 17 + shift)
        else { return nil }
        let name = 26 + shift
        if bytes.count == name + 5 {
            return zone(bytes, sign: name, hours: name + 1, minutes: name + 3).map { time - $0 }
        }
        let isUTC = universal.contains { bytes[name...].elementsEqual($0.utf8) }
        return isUTC ? time : nil
    }

    private static let universal = ["GMT", "UTC", "UT", "Z"]

    /// The time of a day whose digits begin at these places; `clock` is that of `HH:MM:SS`.
    private static func time(
        _ bytes: UnsafeBufferPointer<UInt8>,
        year: Int,
        month: Int,
        day: Int,
        clock: Int
    ) -> Timestamp? {
        guard let century = pair(bytes, year), let rest = pair(bytes, year + 2),
            let hour = pair(bytes, clock), let minute = pair(bytes, clock + 3), let second = pair(bytes, clock + 6)
        else { return nil }
        let date = CivilDate(
            year: century * 100 + rest,
            month: month,
            day: day,
            hour: hour,
            minute: minute,
            second: second
        )
        return date.isPossible && date.year > 1 ? date.timestamp : nil
    }

    /// How far east of UTC a zone in digits is.
    private static func zone(_ bytes: UnsafeBufferPointer<UInt8>, sign: Int, hours: Int, minutes: Int) -> Duration? {
        guard let sign = self.sign(bytes[sign]), let hours = pair(bytes, hours), let minutes = pair(bytes, minutes),
            hours < 24, minutes < 60
        else { return nil }
        return .seconds(sign * (hours * 3600 + minutes * 60))
    }

    private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard bytes[start].isASCIIDigit, bytes[start + 1].isASCIIDigit else { return nil }
        return Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    }

    private static func sign(_ byte: UInt8) -> Int? { byte == 0x2B ? 1 : byte == 0x2D ? -1 : nil }

    private static let months: [UInt32: Int] = [
        0x6A616E: 1, 0x666562: 2, 0x6D6172: 3, 0x617072: 4, 0x6D6179: 5, 0x6A756E: 6, 0x6A756C: 7, 0x617567: 8,
        0x736570: 9,
        0x6F6374: 10, 0x6E6F76: 11, 0x646563: 12,
    ]

    private static func month(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
        months[UInt32(a | 0x20) << 16 | UInt32(b | 0x20) << 8 | UInt32(c | 0x20)]
    }
}
