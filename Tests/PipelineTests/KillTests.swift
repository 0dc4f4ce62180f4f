import Syndication
import TestSupport
import Testing

/// The program is killed at every kind of moment, and started again over the same file.
@Suite("Killed newsrooms")
struct KillTests {
    private static let start = Timestamp(seconds: 1_800_000_000)
    private static let window = 8

    /// The latest entry of a paper at a time: one in 9, 17, 25 … minutes.
    private static func latest(_ paper: Int, _ time: Timestamp) -> Int {
        20 + Int(time.since(start).seconds / Double(60 * (1 + 8 * paper)))
    }

    @Test("200 deaths: no article is lost whose validator was sent again, and nobody is asked before it is due")
    func deaths() async throws {
        let clock = ManualClock(KillTests.start)
        let origin = try await TestOrigin(clock: clock)
        origin.any { request in
            guard let paper = Int(request.path.dropFirst()) else { return .init(404) }
            let number = KillTests.latest(paper, request.time)
            return .feed(request, (number - KillTests.window + 1)...number, of: "\(paper)")
        }
        let fetcher = OriginNewsroom.curl(clock: clock)
        let newsroom = try OriginNewsroom(
            (1...6).map { "\(origin.url(host: "127.0.0.\($0 / 2 + 1)"))/\($0)" },
            clock: clock,
            fetcher: fetcher
        )
        var dice = Dice(seed: 9)
        var deaths = 0
        for _ in 0..<200 {
            let round = try newsroom.restarted(keeping: fetcher)
            let due = try await KillTests.due(round)
            let before = origin.requests.count
            let moment = FaultyStore.Moment.allCases[dice.roll(4)]
            round.store.crash(at: moment, after: dice.roll(2))
            do { try await round.poll() } catch { deaths += 1 }
            for request in origin.requests.dropFirst(before) {
                #expect(request.time >= due[request.path] ?? KillTests.start, "\(request.path) after \(moment)")
            }
            clock.advance(by: .seconds(Double(60 * dice.roll(40))))
        }
        #expect(deaths > 30)
        #expect(origin.requests.gaps(ofEach: \.host).allSatisfy { $0 >= .seconds(5) })
        #expect(origin.requests.gaps(ofEach: \.path).allSatisfy { $0 >= .hours(1) })
        let links = try await newsroom.links
        for (paper, number) in Set(origin.requests.compactMap(\.etag)).compactMap(KillTests.version) {
            for entry in (number - KillTests.window + 1)...number {
                #expect(links.contains(entryLink(entry, of: paper)), "\(paper)-\(entry) is lost")
            }
        }
        try await origin.stop()
    }

    /// When each path may be asked, by what the file says.
    private static func due(_ newsroom: OriginNewsroom) async throws -> [String: Timestamp] {
        var due: [String: Timestamp] = [:]
        let attempts = try await newsroom.store.hostLedger().attempts
        for (id, record) in try await newsroom.store.sourceRecords() {
            let times = [record.nextPoll, attempts[id].map { $0 + (record.pace.interval ?? .hours(1)) }]
            let path = "/" + (id.address.split(separator: "/").last ?? "")
            if let time = times.compactMap({ $0 }).max() { due[path] = time }
        }
        return due
    }

    /// The paper and the latest entry that an ETag stands for.
    private static func version(_ etag: String) -> (paper: String, number: Int)? {
        let parts = etag.filter { $0 != "\"" }.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        return (String(parts[0]), number)
    }
}

extension [TestOrigin.Request] {
    /// The times between the starts of two requests of the same path, or of the same host.
    func gaps(ofEach key: KeyPath<TestOrigin.Request, String>) -> [Duration] {
        Dictionary(grouping: self) { $0[keyPath: key] }.values.flatMap(\.gaps)
    }
}
