import Scheduling
import Syndication
import Testing

@testable import Aggregation

/// The first start with many sources, on the desk alone.
@Suite("The ramp")
struct RampTests {
    /// A request that began.
    private struct Start {
        var time: Int64
        var host: String
    }

    /// The starts of all requests of a first run; every answer takes a while.
    private func firstStart(_ count: Int, hosts: Int, latency: Duration) -> [Start] {
        var now = Timestamp(seconds: 1_800_000_000)
        let sources = (0..<count).map { index in
            let url = "http://host\(index % hosts).example/\(index)"
            return Source(id: SourceID(url), location: .http(url))
        }
        var desk = PollDesk(
            Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }),
            [:],
            HostLedger(),
            policy: PollPolicy(),
            limits: HostQueue.Limits(),
            now: now,
            random: { 0.5 }
        )
        var starts: [Start] = []
        // In the order in which they end.
        var underWay: [(request: PollRequest, asked: Timestamp)] = []
        var first = 0
        while true {
            let (requests, action) = desk.next(at: now, most: 32)
            for request in requests {
                starts.append(Start(time: now.milliseconds, host: request.source.host ?? ""))
                underWay.append((request, now))
            }
            if !requests.isEmpty { continue }
            let answer = first < underWay.count ? underWay[first].asked + latency : nil
            if case .wait(let time) = action, time < answer ?? time + .seconds(1) {
                now = time
            } else if let answer {
                now = max(now, answer)
                let (request, asked) = underWay[first]
                first += 1
                let polled = PolledSource(request, .notModified(UnchangedDocument(status: 304)), asked: asked)
                desk.take(polled, now: now)
                _ = desk.collect(now: now)
                _ = desk.accept(desk.record(after: polled, new: 0, now: now), isEndless: false)
            } else {
                return starts
            }
        }
    }

    @Test("begins no more than 23 requests in any second, and spares every host", arguments: [10_000, 1000, 100])
    func ramp(_ hosts: Int) throws {
        let starts = firstStart(10_000, hosts: hosts, latency: .milliseconds(300))
        #expect(starts.count == 10_000)
        var first = 0
        var most = 0
        for last in starts.indices {
            while starts[first].time <= starts[last].time - 1000 { first += 1 }
            most = max(most, last - first + 1)
        }
        #expect(most <= 23)
        for times in Dictionary(grouping: starts, by: \.host).values {
            #expect(zip(times.dropFirst(), times).allSatisfy { $0.time - $1.time >= 5000 })
        }
        let length = try #require(starts.last).time - starts[0].time
        #expect(length >= 430_000 && length <= 700_000)
    }
}
