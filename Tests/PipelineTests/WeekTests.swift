import Foundation
import Syndication
import TestSupport
import Testing

/// A week of polling, as the origins see it; `WEEK=1` for the whole of it.
@Suite("A simulated week")
struct WeekTests {
    private static let start = Timestamp(seconds: 1_800_000_000)
    private static let isWhole = ProcessInfo.processInfo.environment["WEEK"] != nil

    /// What the origins saw.
    private struct Log: Sendable {
        var lines: [PolitenessTable.Line] = []
        /// The second halves of redirected requests, which are no polls of their own.
        var hops: Set<Int> = []

        /// The polls, in order.
        var polls: [PolitenessTable.Line] { lines.indices.filter { !hops.contains($0) }.map { lines[$0] } }

        mutating func add(_ request: TestOrigin.Request, _ source: WeekSource, _ status: Int) {
            let time = request.time.milliseconds
            let last = lines.last { $0.path == source.name }
            if request.path.hasPrefix("/new/"), last?.status == 301, last?.time == time { hops.insert(lines.count) }
            lines.append(
                PolitenessTable.Line(
                    time: time,
                    path: source.name,
                    host: request.host,
                    isConditional: request.isConditional,
                    status: status
                )
            )
        }
    }

    @Test("misses no entry that was visible for the floor of its source, and breaks no rule")
    func week() async throws {
        let (count, days) = WeekTests.isWhole ? (500, 7) : (50, 3)
        let clock = ManualClock(WeekTests.start)
        var dice = Dice(seed: 7)
        let sources = (0..<count).map { WeekSource($0, start: WeekTests.start, &dice) }
        let origin = try await TestOrigin(clock: clock)
        let log = Shared(Log())
        origin.any { request in
            guard let name = request.path.split(separator: "/").last, let index = Int(name.dropFirst()) else {
                return .init(404)
            }
            let answer = sources[index].answer(request)
            log.change { $0.add(request, sources[index], answer.status) }
            return answer
        }
        let chance = Chance(seed: 70)
        let newsroom = try OriginNewsroom(
            sources.map { "\(origin.url(host: $0.host))/\($0.name)" },
            clock: clock,
            random: { chance.next }
        )
        let end = WeekTests.start + .days(Double(days))
        for day in 1...days { try await newsroom.restarted().run(until: WeekTests.start + .days(Double(day))) }
        try await origin.stop()

        let polls = log.now.polls
        let bySource = Dictionary(grouping: polls, by: \.path)
        let trusting = Set(sources.filter(\.hasValidators).map(\.name))
        let links = try await newsroom.links
        var missed: [String] = []
        for source in sources {
            let lines = bySource[source.name] ?? []
            check(lines, source)
            missed += WeekTests.missed(lines, source, links, end: end.milliseconds)
        }
        print(PolitenessTable(polls).text)
        print("missed entries                \(missed.count)")
        #expect(missed.isEmpty, "\(missed.prefix(10))")
        #expect(PolitenessTable(polls.filter { trusting.contains($0.path) }).mostUnconditional <= 1)
        #expect((PolitenessTable(polls).shortestHostGap ?? 0) >= 5000)
    }

    /// The rules that a webmaster would look for.
    private func check(_ lines: [PolitenessTable.Line], _ source: WeekSource) {
        #expect(!lines.isEmpty)
        for (line, next) in zip(lines, lines.dropFirst()) {
            let gap = next.time - line.time
            var least = source.floor
            if line.status == 200 || line.status == 304 { least = max(least, Int64(source.maxAge ?? 0) * 1000) }
            #expect(gap >= least, "\(source.name) was asked after \(gap) ms, \(least) are allowed")
            switch source.trouble {
            case .busy(let retry?)? where line.status == 429: #expect(gap >= Int64(retry) * 1000)
            case .broken(let retry?)? where line.status == 503: #expect(gap >= Int64(retry) * 1000)
            default: break
            }
            let hour = CivilDate(Timestamp(milliseconds: next.time)).hour
            #expect(!source.skipHours.contains(hour), "\(source.name) was asked at \(hour)")
        }
        let gone = lines.filter { $0.status == 410 }
        #expect(gone.count <= 2)
        if gone.count == 2 { #expect(gone[1].time - gone[0].time >= 86_400_000 && lines.last?.status == 410) }
    }

    /// The entries that came and went unseen although they were shown for as long as the source may be left alone.
    private static func missed(
        _ lines: [PolitenessTable.Line],
        _ source: WeekSource,
        _ links: Set<String>,
        end: Int64
    ) -> [String] {
        let good = lines.filter { $0.status < 400 }
        guard let first = good.first else { return [] }
        // Nothing is known of its pace before the third document: until then it is left alone for the start.
        let known = good.count > 2 ? good[2].time : Int64.max
        // While it fails it shows nothing, and it is left alone until it is asked again.
        let blind: Range<Int64>
        switch source.trouble {
        case nil, .movedForGood?: blind = 0..<0
        default:
            let back = good.first { $0.time >= source.troubled.upperBound }?.time ?? Int64.max
            blind = source.troubled.lowerBound..<back
        }
        return (source.latest(first.time)...source.latest(end)).compactMap { number in
            let visible = source.visible(number)
            guard visible.upperBound <= end, !visible.overlaps(blind) else { return nil }
            let floor = source.ceiling(visible.lowerBound >= known ? source.floor : 3_600_000)
            guard visible.upperBound - visible.lowerBound >= floor else { return nil }
            let link = entryLink(number, of: source.name)
            return links.contains(link) ? nil : link
        }
    }
}
