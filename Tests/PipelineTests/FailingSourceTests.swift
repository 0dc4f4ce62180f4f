import Fetching
import Settings
import Syndication
import TestSupport
import Testing

@testable import Aggregation

/// Sources that fail, move, vanish or fall silent.
@Suite("Failing sources")
struct FailingSourceTests {
    private let clock = ManualClock()
    private var start: Timestamp { Timestamp(seconds: 1_800_000_000) }

    @Test("P17: is asked later and later through 40 days of 503, up to a week, never stopped, and comes back")
    func fortyDays() async throws {
        let origin = try await TestOrigin(clock: clock)
        let end = start + .days(40)
        origin.on("/feed") { $0.time < end ? .init(503) : .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: end)
        let gaps = origin.requests.gaps
        #expect(gaps.elementsEqual(gaps.sorted()))
        #expect(gaps.allSatisfy { $0 >= .hours(1) && $0 <= .days(7.7) })
        #expect(origin.requests.filter { $0.time < start + .days(7) }.gaps.allSatisfy { $0 <= .days(1.1) })
        #expect(gaps.contains { $0 >= .days(7) })
        #expect(gaps.count < 40)
        try await newsroom.steps(until: end + .days(8))
        #expect(try await newsroom.record.failures == 0)
        #expect(try await newsroom.links.count == 5)
        #expect(origin.requests.gaps.suffix(1).allSatisfy { $0 < .days(1.1) })
        try await origin.stop()
    }

    @Test("P17: waits four hours at least after 401 and 403", arguments: [401, 403])
    func unwelcome(_ status: Int) async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed", .init(status))
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<4 { try await newsroom.step() }
        #expect(origin.requests.gaps.allSatisfy { $0 >= .hours(4) && $0 <= .hours(8) })
        try await origin.stop()
    }

    @Test("P18: stops at the second 410 a day later; a 404 between does not save it, a 200 does")
    func gone() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.script("/twice", [.init(410)])
        origin.script("/between", [.init(410), .init(404), .init(410)])
        origin.script(
            "/saved",
            [.init(410), .init(200, [], document(1...3)), .init(410), .init(200, [], document(1...3))]
        )
        for path in ["/twice", "/between", "/saved"] {
            let clock = ManualClock()
            let newsroom = try OriginNewsroom([origin.url + path], clock: clock)
            try await newsroom.poll()
            try await newsroom.steps(until: start + .hours(23.9))
            #expect(origin.requests(for: path).count == 1)
            try await newsroom.steps(until: start + .days(60))
            let isStopped = path != "/saved"
            let record = try await newsroom.record
            #expect(record.isStopped == isStopped)
            #expect((record.state == .gone) == isStopped)
            try await newsroom.restarted().run(until: start + .days(60.1))
        }
        #expect(origin.requests(for: "/twice").count == 2)
        #expect(origin.requests(for: "/between").count == 3)
        #expect(origin.requests(for: "/saved").count > 10)
        try await origin.stop()
    }

    // MARK: - Redirects

    @Test(
        "P19: asks the new address after five answers over three days, 304 behind the redirect too, and says the line"
    )
    func moved() async throws {
        let origin = try await TestOrigin(clock: clock)
        let target = origin.url + "/new"
        origin.on("/old", .init(301, [("Location", target)]))
        origin.on("/new") { .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/old"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(2.9))
        #expect(try await newsroom.record.adopted == nil)
        try await newsroom.steps(until: start + .days(5))
        let record = try await newsroom.record
        #expect(record.adopted == target)
        #expect(record.state == .moved)
        let asked = origin.requests(for: "/old")
        #expect(asked.count >= 5)
        try await newsroom.restarted().steps(until: start + .days(12))
        #expect(origin.requests(for: "/old").count == asked.count)
        #expect(origin.requests(for: "/new").unconditional.count <= 2)
        let source = try #require(newsroom.settings.sources.first).source
        let line = "  - \(origin.url)/old  # harbour"
        #expect(SourceSuggestion.patch(source, record, line: line) == ["-" + line, "+  - \(target)  # harbour"])
        try await origin.stop()
    }

    @Test("P19: follows a redirect that may be temporary for ever", arguments: [302, 303, 307])
    func temporary(_ status: Int) async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/old", .init(status, [("Location", "/new")]))
        origin.on("/new") { .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/old"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(8))
        #expect(origin.requests(for: "/old").count == origin.requests(for: "/new").count)
        #expect(try await newsroom.record.adopted == nil)
        try await origin.stop()
    }

    @Test("P19: credentials stay with their host")
    func credentials() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/old", .init(308, [("Location", origin.url(host: "127.0.0.2") + "/new")]))
        origin.on("/new") { .feed($0, 1...5) }
        let source = "{ url: \"\(origin.url)/old\", auth: { user: desk, password: secret } }"
        let newsroom = try OriginNewsroom([source], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(8))
        #expect(origin.requests(for: "/old").allSatisfy { $0.headers["authorization"] != nil })
        #expect(origin.requests(for: "/new").allSatisfy { $0.headers["authorization"] == nil })
        #expect(try await newsroom.record.adopted == nil)
        try await origin.stop()
    }

    @Test("P19: goes back to the configured address when the new one dies")
    func movedToNowhere() async throws {
        let origin = try await TestOrigin(clock: clock)
        let death = start + .days(6)
        origin.on("/old") { $0.time < death ? .init(301, [("Location", "/new")]) : .feed($0, 1...7) }
        origin.on("/new") { $0.time < death ? .feed($0, 1...5) : .init(404) }
        let newsroom = try OriginNewsroom([origin.url + "/old"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: death)
        #expect(try await newsroom.record.adopted == origin.url + "/new")
        try await newsroom.steps(until: death + .days(8))
        #expect(try await newsroom.record.adopted == nil)
        #expect(try await newsroom.record.failures == 0)
        #expect(try await newsroom.links.count == 7)
        try await origin.stop()
    }

    // MARK: - The network

    /// A fetcher whose cable can be pulled: then every request goes to a port nobody listens at.
    private final class Cable: FeedFetcher {
        private let inner: CurlFetcher
        let isCut = Shared(false)

        init(_ clock: any WallClock) { inner = OriginNewsroom.curl(clock: clock) }

        func fetch(_ request: PollRequest) async -> FetchResult {
            guard isCut.now else { return await inner.fetch(request) }
            var lost = request
            lost.address = "http://\(request.source.host ?? "127.0.0.1"):1/"
            return await inner.fetch(lost)
        }
    }

    @Test("P34, T26: a dead network marks nobody and is followed by no storm")
    func deadNetwork() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.any { .feed($0, 1...3, of: String($0.path.dropFirst())) }
        let cable = Cable(clock)
        let sources = (1...60).map { "\(origin.url(host: "127.0.1.\($0)"))/\($0)" }
        let newsroom = try OriginNewsroom(sources, clock: clock, fetcher: cable)
        cable.isCut.now = true
        try await newsroom.run(until: start + .hours(2))
        var records = try await newsroom.store.sourceRecords()
        #expect(records.values.allSatisfy { $0.failures == 0 && $0.failingSince == nil && $0.state == .new })
        cable.isCut.now = false
        try await newsroom.restarted(keeping: cable).run(until: start + .hours(2.9))
        #expect(origin.requests.count == 60)
        let times = origin.requests.map(\.time)
        #expect(times.allSatisfy { time in times.count { $0 >= time && $0 < time + .seconds(1) } <= 23 })
        // Down again with everybody known, while the daemon goes on.
        cable.isCut.now = true
        try await newsroom.restarted(keeping: cable).run(until: start + .hours(8))
        records = try await newsroom.store.sourceRecords()
        #expect(records.values.allSatisfy { $0.failures == 0 && !$0.state.word.contains("error") })
        #expect(origin.requests.count == 60)
        try await origin.stop()
    }

    @Test("P34: a refused port of every host marks nobody, one of some hosts marks these")
    func refusedPorts() async throws {
        let origin = try await TestOrigin(clock: clock)
        let dead = try await TestOrigin(clock: clock)
        let gone = (1...3).map { "\(dead.url(host: "127.0.1.\($0)"))/\($0)" }
        try await dead.stop()
        let newsroom = try OriginNewsroom(gone, clock: clock)
        try await newsroom.poll()
        #expect(try await newsroom.store.sourceRecords().values.allSatisfy { $0.failures == 0 })
        origin.any { .feed($0, 1...3) }
        let mixed = try OriginNewsroom(gone + [origin.url(host: "127.0.2.1") + "/alive"], clock: clock)
        try await mixed.poll()
        let failures = try await mixed.store.sourceRecords().values.map(\.failures)
        #expect(failures.sorted() == [0, 1, 1, 1])
        try await origin.stop()
    }

    // MARK: - Alarms

    @Test("tells when entries were lost and about how many, and stops telling when none is lost any more")
    func coverage() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.paper("/feed", every: .seconds(720), from: start)
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .hours(6))
        #expect(try await newsroom.record.state == .ok)
        // Nobody polls for ten hours, in which fifty entries come and forty of them go.
        clock.set(start + .hours(16))
        try await newsroom.restarted().poll()
        let record = try await newsroom.record
        #expect(record.state == .losingEntries)
        #expect(record.reason.hasPrefix("none of the 10 entries was in the document "))
        #expect(record.reason.contains(": about "))
        let loss = try #require(record.loss)
        #expect(loss.entries == 10 && (30...55).contains(loss.lost))
        try await newsroom.steps(until: start + .hours(19))
        let later = try await newsroom.record
        #expect(later.state == .ok && later.loss == nil)
        try await origin.stop()
    }

    @Test("tells of a silent death with its arithmetic, after far more than the usual gap, and takes it back")
    func silence() async throws {
        let origin = try await TestOrigin(clock: clock)
        let start = start
        origin.on("/feed") { request in
            let days = request.time.since(start).seconds / 86_400
            let number = 10 + Int(days < 60 ? min(days, 40) : days - 20)
            return .feed(request, (number - 9)...number)
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(46))
        #expect(try await newsroom.record.state == .notModified)
        try await newsroom.steps(until: start + .days(55))
        let record = try await newsroom.record
        #expect(record.state == .quiet || record.state == .frozen)
        #expect(record.reason.hasPrefix("nothing new for "))
        #expect(record.reason.contains("max(5 × usual"))
        try await newsroom.steps(until: start + .days(63))
        let state = try await newsroom.record.state
        #expect(state == .ok || state == .notModified)
        try await origin.stop()
    }
}
