import Settings
import Syndication
import TestSupport
import Testing

/// What an origin sees of requests: which there are, and what they carry.
@Suite("Polite requests")
struct PoliteRequestTests {
    private let clock = ManualClock()
    private var start: Timestamp { Timestamp(seconds: 1_800_000_000) }

    @Test("P4: sends the new ETag of the same bytes, and that of a 304")
    func renewedValidators() async throws {
        let origin = try await TestOrigin(clock: clock)
        let text = document(1...3)
        origin.script(
            "/feed",
            [
                .init(200, [("ETag", "\"1\"")], text), .init(200, [("ETag", "\"2\"")], text),
                .init(304, [("ETag", "\"3\"")]), .init(200, [], text), .init(304),
            ]
        )
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<6 { try await newsroom.step() }
        #expect(origin.requests.map(\.etag) == [nil, "\"1\"", "\"2\"", "\"3\"", "\"3\"", "\"3\""])
        try await origin.stop()
    }

    /// An answer whose validators vouch for nothing.
    private static let worthless: [(name: String, answer: TestOrigin.Answer)] = {
        let text = document(1...9)
        func cut(_ delivery: TestOrigin.Delivery, _ text: String) -> TestOrigin.Answer {
            var answer = TestOrigin.Answer(200, [("ETag", "\"bad\"")], text)
            answer.delivery = delivery
            return answer
        }
        return [
            ("cut by its length", cut(.cut(after: 400), text)),
            ("cut in a chunk", cut(.chunked(cutAfter: 400), text)),
            ("cut where nothing tells", cut(.untilClose, String(text.prefix(400)))),
            ("html", .init(200, [("ETag", "\"bad\"")], "<html><body><p>Welcome</p></body></html>")),
            ("an error", .init(500, [("ETag", "\"bad\"")], text)),
        ]
    }()

    @Test("P5: keeps no validators of a cut answer, or of one that is no feed", arguments: worthless.indices)
    func worthlessValidators(_ index: Int) async throws {
        let (name, bad) = PoliteRequestTests.worthless[index]
        let origin = try await TestOrigin(clock: clock)
        let good = TestOrigin.Answer(200, [("ETag", "\"good\"")], document(1...3))
        origin.script("/feed", [good, bad, .init(304)])
        origin.script("/first", [bad, .init(304)])
        let sources = [origin.url + "/feed", origin.url(host: "127.0.0.2") + "/first"]
        let newsroom = try OriginNewsroom(sources, clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .hours(8))
        let tags = origin.requests(for: "/feed").map(\.etag)
        #expect(tags.prefix(2) == [nil, "\"good\""])
        #expect(!tags.contains("\"bad\""), "\(name)")
        let first = origin.requests(for: "/first")
        #expect(first.count > 1 && first.allSatisfy { $0.etag == nil }, "\(name)")
        try await origin.stop()
    }

    @Test("P5: loses no entry of a body that was cut where nothing tells")
    func cutEntries() async throws {
        let origin = try await TestOrigin(clock: clock)
        let text = document(1...9)
        var cut = TestOrigin.Answer(200, [("ETag", "\"9\"")], String(text.prefix(text.count / 2)))
        cut.delivery = .untilClose
        let whole = Shared([cut])
        origin.on("/feed") { request in
            whole.change { $0.popLast() } ?? .feed(request, 1...9, etag: "\"9\"")
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<2 { try await newsroom.step() }
        #expect(try await newsroom.links == Set((1...9).map { entryLink($0) }))
        try await origin.stop()
    }

    @Test("P6: asks once without validators within a day, whatever is called how often")
    func oneUnconditional() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed") { .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<10 { try await newsroom.poll() }
        try await newsroom.restarted().poll()
        #expect(origin.requests.count == 1)
        while clock.now < start + .hours(23) {
            let killed = try newsroom.restarted()
            killed.store.crash(at: .beforeApply)
            _ = try? await killed.poll()
            for _ in 0..<2 { try await newsroom.restarted().poll() }
            clock.advance(by: .seconds(1200))
        }
        #expect(origin.requests.unconditional.count == 1)
        #expect(origin.requests.gaps.allSatisfy { $0 >= .hours(1) })
        try await origin.stop()
    }

    @Test("P9: ten starts in an hour, each killed when the answer has come, make one request")
    func killedStarts() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed") { .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<10 {
            let killed = try newsroom.restarted()
            killed.store.crash(at: .beforeApply)
            _ = try? await killed.poll()
            clock.advance(by: .seconds(359))
        }
        #expect(origin.requests.count == 1)
        clock.advance(by: .hours(0.2))
        try await newsroom.restarted().poll()
        #expect(origin.requests.count == 2)
        #expect(try await newsroom.links.count == 5)
        try await origin.stop()
    }

    @Test("P9: a daemon that is stopped and started does not poll")
    func restartedDaemon() async throws {
        let origin = try await TestOrigin(clock: clock)
        origin.on("/feed") { .feed($0, 1...5) }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for minute in 1...10 { try await newsroom.restarted().run(until: start + .seconds(Double(minute) * 300)) }
        #expect(origin.requests.count == 1)
        try await origin.stop()
    }

    @Test("P27: asks for the feeds and for nothing else")
    func onlyFeeds() async throws {
        let origin = try await TestOrigin(clock: clock)
        for path in ["/one", "/two"] { origin.on(path) { .feed($0, 1...5, of: "one") } }
        let newsroom = try OriginNewsroom([origin.url + "/one", origin.url + "/two"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(2))
        #expect(Set(origin.requests.map(\.path)) == ["/one", "/two"])
        try await origin.stop()
    }

    @Test("P35: takes two spellings of one address for one source, and says so")
    func spellings() async throws {
        let address = "http://127.0.0.1:8000/feed"
        for other in ["HTTP://127.0.0.1:8000/feed", "http://127.0.0.1:8000/feed#top"] {
            #expect(throws: SettingsError.self, "\(other)") { try OriginNewsroom([address, other], clock: clock) }
        }
        #expect(throws: SettingsError.self) {
            try OriginNewsroom(["http://news.example", "http://News.example:80/"], clock: clock)
        }
    }

    @Test("T19, T21: finds out after a week that 304 was a lie, then asks without validators once a day")
    func lyingServer() async throws {
        let origin = try await TestOrigin(clock: clock)
        let start = start
        origin.on("/feed") { request in
            let headers = [("ETag", "\"same\""), ("Last-Modified", "Tue, 01 Jan 2041 00:00:00 GMT")]
            if request.isConditional { return .init(304, headers) }
            let number = 10 + Int(request.time.since(start) / .days(1))
            return .init(200, headers, document((number - 9)...number))
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        try await newsroom.poll()
        try await newsroom.steps(until: start + .days(6.9))
        #expect(origin.requests.unconditional.count == 1)
        #expect(try await newsroom.record.trust.isTrusted)
        try await newsroom.steps(until: start + .days(14))
        let asked = origin.requests.unconditional
        #expect(asked.count >= 5)
        #expect(asked.gaps[0] >= .days(7) && asked.gaps[0] <= .days(8.2))
        #expect(asked.gaps.dropFirst().allSatisfy { $0 >= .days(1) && $0 <= .days(1.1) })
        #expect(try await newsroom.links.isSuperset(of: (15...22).map { entryLink($0) }))
        #expect(try await newsroom.record.reason.contains("its validators said nothing had changed"))
        try await origin.stop()
    }

    @Test("T20: an ETag that changes each time makes nothing news, and is sent")
    func restlessETag() async throws {
        let origin = try await TestOrigin(clock: clock)
        let count = Shared(0)
        origin.on("/feed") { _ in
            let number = count.change { value -> Int in
                value += 1
                return value
            }
            let tag = number % 2 == 0 ? "W/\"\(number)\"" : "\"\(number)\""
            return .init(200, [("ETag", tag)], document(1...5))
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<5 { try await newsroom.step() }
        #expect(origin.requests.map(\.etag) == [nil, "\"1\"", "W/\"2\"", "\"3\"", "W/\"4\""])
        let gaps = origin.requests.gaps
        #expect(gaps.elementsEqual(gaps.sorted()) && gaps[3] > gaps[0] * 3)
        try await origin.stop()
    }

    @Test("T23: is not refused by a server that refuses the second request within a minute")
    func impatientServer() async throws {
        let origin = try await TestOrigin(clock: clock)
        let last = Shared<Timestamp?>(nil)
        origin.on("/feed") { request in
            let isSoon = last.now.map { request.time.since($0) < .seconds(60) } ?? false
            last.now = request.time
            return isSoon ? .init(403) : .feed(request, 1...5)
        }
        let newsroom = try OriginNewsroom([origin.url + "/feed"], clock: clock)
        for _ in 0..<20 {
            try await newsroom.restarted().poll()
            clock.advance(by: .seconds(20))
        }
        try await newsroom.steps(until: start + .days(1))
        #expect(try await newsroom.record.failingSince == nil)
        #expect(try await newsroom.record.state == .notModified)
        try await origin.stop()
    }
}
