import Foundation
import Syndication
import TestSupport
import Testing

/// What a whole host may ask for, and what it is spared.
@Suite("Peace for hosts")
struct HostPeaceTests {
    private let clock = ManualClock()
    private var start: Timestamp { Timestamp(seconds: 1_800_000_000) }

    @Test("P14: leaves the whole host alone after Retry-After, also after a restart", arguments: [429, 503])
    func wholeHost(_ status: Int) async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.script("/a", [.init(status, [("Retry-After", "7200")]), .init(200, [], document(1...3))])
        origin.on("/b") { .feed($0, 1...3, of: "b") }
        origin.on("/other") { .feed($0, 1...3, of: "other") }
        let sources = ["/a", "/b"].map { origin.url + $0 } + [origin.url(host: "127.0.0.2") + "/other"]
        let newsroom = try OriginNewsroom(sources, clock: clock, random: { 1 })
        try await newsroom.run(until: start + .seconds(600))
        #expect(Set(origin.requests.map(\.path)) == ["/a", "/other"])
        for minutes in [20, 60, 119] {
            try await newsroom.restarted().run(until: start + .seconds(Double(minutes) * 60))
        }
        let host = { origin.requests.filter { $0.host == "127.0.0.1" } }
        #expect(host().count == 1)
        try await newsroom.restarted().run(until: start + .hours(3))
        #expect(host().count >= 3)
        #expect(host().gaps[0] >= .hours(2) && host().gaps[0] <= .hours(2) + .seconds(75))
        try await origin.stop()
    }

    @Test("P14: a poll does not wait for a host that wants to be left alone")
    func noWaiting() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/a", .init(429, [("Retry-After", "7200")]))
        origin.on("/b") { .feed($0, 1...3, of: "b") }
        let newsroom = try OriginNewsroom(["/a", "/b"].map { origin.url + $0 }, clock: clock)
        try await newsroom.poll()
        #expect(clock.now.since(start) < .seconds(60))
        #expect(origin.requests.map(\.path) == ["/a"])
        clock.advance(by: .seconds(600))
        try await newsroom.restarted().poll()
        #expect(clock.now.since(start) < .seconds(700))
        clock.set(start + .hours(2.1))
        try await newsroom.restarted().poll()
        #expect(Set(origin.requests.map(\.path)) == ["/a", "/b"])
        try await origin.stop()
    }

    /// Values of Retry-After, and the seconds they mean; nil: they mean nothing.
    private static let values: [(text: String, seconds: Double?)] = [
        ("36000", 36_000), ("36000.4", 36_001), ("317100", 317_100), ("99999999", 604_800), ("36000, 5", 36_000),
        ("-1", nil), ("0", nil), ("soon", nil), ("Wed, 01 Jan 2020 00:00:00 GMT", nil), ("20200101", 604_800),
    ]

    @Test(
        "P14, T22: waits as long as Retry-After says and a minute at most longer, or an hour where it says nothing",
        arguments: HostPeaceTests.values.indices
    )
    func retryAfter(_ index: Int) async throws {
        let (text, seconds) = HostPeaceTests.values[index]
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed", .init(429, [("Retry-After", text)]))
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock, random: { 1 })
        for _ in 0..<2 { try await newsroom.step() }
        let gap = try #require(origin.requests.gaps.first).seconds
        if let seconds {
            #expect(gap >= seconds && gap <= seconds + 60, "\(text)")
        } else {
            #expect(gap >= 3600 && gap <= 3600 * 1.5 * 1.1, "\(text)")
        }
        try await origin.stop()
    }

    @Test("P14: reads Retry-After as a date", arguments: [429, 503, 403])
    func retryDate(_ status: Int) async throws {
        let origin = try await TestOrigin(clock: clock)
        let date = (clock.now + .seconds(36_000)).rfc822
        origin.on("/feed", .init(status, [("Retry-After", date)]))
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<2 { try await newsroom.step() }
        let gap = try #require(origin.requests.gaps.first)
        #expect(gap >= .seconds(36_000) && gap <= .seconds(36_060))
        try await origin.stop()
    }

    @Test("P15: waits 1, 2, 4, 8, 16 hours and then a day after 429 without a time")
    func bareRefusals() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/a", .init(429))
        let newsroom = try OriginNewsroom([origin.url + "/a"], clock: clock)
        for _ in 0..<9 { try await newsroom.restarted().step() }
        for (gap, hours) in zip(origin.requests.gaps, [1, 2, 4, 8, 16, 24, 24, 24]) {
            #expect(gap >= .hours(Double(hours)) && gap <= max(.hours(1.65), .hours(Double(hours)) + .seconds(8640)))
        }
        #expect(try await newsroom.record.state == .rateLimited)
        try await origin.stop()
    }

    @Test("P15: leaves every source of the host alone after 429 without a time")
    func bareRefusalOfHost() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.script("/a", [.init(429), .init(200, [], document(1...3))])
        for path in ["/b", "/c"] { origin.on(path) { .feed($0, 1...3, of: "b") } }
        let newsroom = try OriginNewsroom(["/a", "/b", "/c"].map { origin.url + $0 }, clock: clock)
        try await newsroom.run(until: start + .hours(2))
        #expect(origin.requests.gaps[0] >= .hours(1))
        #expect(origin.requests.gaps.allSatisfy { $0 >= .seconds(5) })
        #expect(Set(origin.requests.map(\.path)) == ["/a", "/b", "/c"])
        try await origin.stop()
    }

    @Test("P16: is slower for good after 429")
    func slowerForGood() async throws {
        let origin = try await TestOrigin(clock: clock)
        let start = start
        origin.on("/feed") { request in
            let hours = request.time.since(start).seconds / 3600
            if hours > 5 && hours < 7 { return .init(429) }
            let number = 10 + Int(hours * 4)
            return .feed(request, (number - 9)...number)
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .hours(5))
        #expect(origin.requests.gaps.allSatisfy { $0 < .hours(1.2) })
        try await newsroom.steps(until: start + .days(3))
        let later = origin.requests.filter { $0.time > start + .hours(9) }
        #expect(later.count > 20)
        #expect(later.gaps.allSatisfy { $0 >= .hours(1.5) && $0 <= .hours(1.7) })
        try await origin.stop()
    }

    @Test("P21, P22, T24: 400 sources of one host: never two at once, five seconds apart, on one connection")
    func manySourcesOfOneHost() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.any { .feed($0, 1...2, of: String($0.path.dropFirst())) }
        let newsroom = try OriginNewsroom((1...400).map { "\(origin.url)/\($0)" }, clock: clock)
        try await newsroom.poll()
        let first = origin.requests
        #expect(first.count == 400 && Set(first.map(\.path)).count == 400)
        #expect(first.allSatisfy { $0.overlap == 1 })
        #expect(first.gaps.allSatisfy { $0 >= .seconds(5) })
        #expect(Set(first.map(\.port)).count == 1)
        clock.advance(by: .days(2))
        try await newsroom.poll()
        let second = origin.requests.dropFirst(400)
        #expect(second.count == 400)
        #expect(Set(second.map(\.port)).count == 1)
        #expect(second.first?.port != first.first?.port, "the connection was kept after the first batch")
        try await origin.stop()
    }

    @Test("P21: keeps the five seconds of a host over a restart")
    func spacingOverRestarts() async throws {
        let origin = try await TestOrigin(clock: clock)
        for path in ["/a", "/b", "/c"] { origin.on(path) { .feed($0, 1...2, of: "one") } }
        let newsroom = try OriginNewsroom(["/a", "/b", "/c"].map { origin.url + $0 }, clock: clock)
        for _ in 0..<3 {
            let killed = try newsroom.restarted()
            killed.store.crash(at: .beforeApply)
            _ = try? await killed.poll()
            clock.advance(by: .seconds(1))
        }
        try await newsroom.restarted().poll()
        #expect(Set(origin.requests.map(\.path)) == ["/a", "/b", "/c"])
        #expect(origin.requests.gaps.allSatisfy { $0 >= .seconds(5) })
        try await origin.stop()
    }
}
