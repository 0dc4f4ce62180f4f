import Syndication
import TestSupport
import Testing

/// When an origin is asked again.
@Suite("Polite timing")
struct PoliteTimingTests {
    private let clock = ManualClock()
    /// A Friday, eight o'clock.
    private var start: Timestamp { Timestamp(seconds: 1_800_000_000) }

    @Test("P7: asks no faster than hourly without leave, however much is new")
    func withoutLeave() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.paper("/feed", every: .seconds(60), from: start)
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<12 { try await newsroom.step() }
        #expect(origin.requests.gaps.allSatisfy { $0 >= .hours(1) && $0 <= .hours(1.1) })
        try await origin.stop()
    }

    @Test("P7, P30: reaches 15 minutes with leave and evidence, and goes no faster")
    func withLeave() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.paper("/feed", every: .seconds(60), from: start, headers: [("Cache-Control", "max-age=300")])
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<8 { try await newsroom.step() }
        let gaps = origin.requests.gaps
        #expect(gaps[0] >= .hours(1))
        #expect(gaps.allSatisfy { $0 >= .seconds(900) })
        #expect(gaps.suffix(3).allSatisfy { $0 <= .seconds(990) })
        try await origin.stop()
    }

    @Test("P7: waits for max-age as long as it says where the evidence would allow less")
    func maxAgeAsFloor() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.paper("/feed", every: .seconds(60), from: start, headers: [("Cache-Control", "max-age=1200")])
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<8 { try await newsroom.step() }
        #expect(origin.requests.gaps.allSatisfy { $0 >= .seconds(1200) })
        #expect(origin.requests.gaps.suffix(3).allSatisfy { $0 <= .seconds(1320) })
        try await origin.stop()
    }

    @Test("P30: asks a source of one entry a day daily within ten polls")
    func daily() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.paper("/feed", every: .days(1), from: start)
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<20 { try await newsroom.step() }
        let gaps = origin.requests.gaps
        #expect(gaps.prefix(9).contains { $0 >= .hours(17) })
        #expect(gaps.prefix(11).contains { $0 >= .days(1) })
        #expect(gaps.suffix(6).allSatisfy { $0 >= .hours(18) && $0 <= .hours(26.5) })
        try await origin.stop()
    }

    @Test("P8: never comes early, and spreads over the minutes behind the hour")
    func jitter() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.any { .feed($0, 1...3, of: String($0.path.dropFirst())) }
        let chance = Chance(seed: 8)
        let hosts = (1...100).map { "\(origin.url(host: "127.0.1.\($0)"))/\($0)" }
        let newsroom = try OriginNewsroom(hosts, clock: clock, random: { chance.next })
        try await newsroom.run(until: start + .hours(1.2))
        let second = Dictionary(grouping: origin.requests, by: \.path).values.map { $0.gaps[0] }
        #expect(second.count == 100)
        #expect(second.allSatisfy { $0 >= .hours(1) && $0 <= .hours(1.1) + .seconds(10) })
        #expect(Set(second.map { Int($0.seconds / 60) }).count >= 6)
        #expect(second.count { $0 < .hours(1) + .seconds(1) } <= 2)
        try await origin.stop()
    }

    /// What a publisher says about when to come again, and what follows, in hours.
    struct Wish: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var headers: [(String, String)]
        var extra: String
        var hours: ClosedRange<Double>

        init(_ name: String, _ headers: [(String, String)] = [], extra: String = "", _ least: Double) {
            testDescription = name
            self.headers = headers
            self.extra = extra
            hours = least...(least * 1.1 + 0.01)
        }
    }

    private static let all: [Wish] = [
        Wish("P10 max-age", [("Cache-Control", "public, max-age=7200")], 2),
        Wish("P10 max-age in quotes", [("Cache-Control", "max-age=\"7200\"")], 2),
        Wish("P10 age is taken off", [("Cache-Control", "max-age=10800"), ("Age", "3600")], 2),
        Wish(
            "P10 Expires",
            [("Date", "Fri, 15 Jan 2027 08:00:00 GMT"), ("Expires", "Fri, 15 Jan 2027 11:00:00 GMT")],
            3
        ),
        Wish("P10 ten years are a day", [("Cache-Control", "max-age=315360000")], 24),
        Wish("P10 no-store is no leave", [("Cache-Control", "no-store")], 1),
        Wish("P10 no-cache, max-age=0 is no leave", [("Cache-Control", "no-cache, max-age=0")], 1),
        Wish("P11 ttl", extra: "<ttl>180</ttl>", 3),
        Wish("P11 ttl of a year is a day", extra: "<ttl>525600</ttl>", 24),
        Wish("P13 hourly", extra: "<sy:updatePeriod>hourly</sy:updatePeriod>", 1),
        Wish(
            "P13 four times a day",
            extra: "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            6
        ),
        Wish("P13 twice, of a day", extra: "<sy:updateFrequency>2</sy:updateFrequency>", 12),
        Wish("P13 weekly is a day", extra: "<sy:updatePeriod>Weekly</sy:updatePeriod>", 24),
        Wish("P13 dayly", extra: "<sy:updatePeriod>dayly</sy:updatePeriod>", 1),
        Wish(
            "P13 always, 0.1",
            extra: "<sy:updatePeriod>always</sy:updatePeriod><sy:updateFrequency>0.1</sy:updateFrequency>",
            1
        ),
        Wish("the longest of all", [("Cache-Control", "max-age=7200")], extra: "<ttl>240</ttl>", 4),
    ]

    @Test("P10, P11, P13: waits as long as the publisher wishes, a day at most", arguments: PoliteTimingTests.all)
    func wishes(_ wish: Wish) async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed") { .feed($0, 1...5, extra: wish.extra, headers: wish.headers) }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        let due = try #require(try await newsroom.record.nextPoll)
        #expect(wish.hours.contains(due.since(start).seconds / 3600))
        clock.set(due - .seconds(1))
        try await newsroom.restarted().poll()
        #expect(origin.requests.count == 1)
        clock.set(due)
        try await newsroom.restarted().poll()
        #expect(origin.requests.count == 2)
        try await origin.stop()
    }

    @Test("P10: remembers max-age over a 304 that does not repeat it")
    func rememberedMaxAge() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.script(
            "/feed",
            [.init(200, [("ETag", "\"1\""), ("Cache-Control", "max-age=36000")], document(1...5)), .init(304)]
        )
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<4 { try await newsroom.step() }
        #expect(origin.requests.gaps.allSatisfy { $0 >= .hours(10) })
        try await origin.stop()
    }

    @Test("P12: asks in no skipped hour, also when it was overdue at a start")
    func skippedHours() async throws {
        let origin = try await TestOrigin(clock: clock)
        let hours = (9...16).map { "<hour>\($0)</hour>" }.joined()
        origin.on("/feed") { .feed($0, 1...5, extra: "<skipHours>\(hours)</skipHours>") }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .hours(10))
        #expect(origin.requests.count == 2)
        // Down from six in the evening to ten in the morning, and started again and again from then on.
        for minutes in stride(from: 26 * 60, through: 34 * 60, by: 20) {
            clock.set(start + .seconds(Double(minutes) * 60))
            try await newsroom.restarted().poll()
        }
        #expect(origin.requests.count == 3)
        clock.set(start + .hours(49.5))
        try await newsroom.restarted().run(until: start + .hours(58))
        #expect(origin.requests.count > 3)
        let asked = origin.requests.dropFirst().map { CivilDate($0.time).hour }
        #expect(asked.allSatisfy { !(9...16).contains($0) })
        try await origin.stop()
    }

    @Test("P12: asks on no skipped day")
    func skippedDays() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed") {
            .feed($0, 1...5, extra: "<skipDays><day>Saturday</day><day>Sunday</day></skipDays>")
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(15))
        #expect(origin.requests.count > 10)
        #expect(origin.requests.allSatisfy { (1...5).contains(CivilDate($0.time).weekday) })
        try await origin.stop()
    }
}
