import Scheduling
import Syndication
import TestSupport
import Testing

/// How many requests begin in a second, and what many sources look like from outside.
@Suite("HostQueue, at the start of a large newsroom")
struct HostQueueRampTests {
    private let begin = Sample.now

    @Test("spreads starts evenly, three ahead at the most")
    func even() {
        var limits = HostQueue.Limits()
        limits.rate = 10
        var queue = HostQueue(limits)
        for number in 1...6 { queue.add(SourceID("https://\(number).example/"), host: "\(number).example") }
        var starts: [Duration] = []
        var now = begin
        while starts.count < 6 {
            switch queue.next(at: now) {
            case .start: starts.append(now.since(begin))
            case .wait(let time): now = time
            case .waitForAnswer, .finished:
                Issue.record("a start is missing")
                return
            }
        }
        #expect(starts == [0, 0, 100, 200, 300, 400].map { .milliseconds($0) })
    }

    @Test("saves no starts up while nothing is due")
    func idle() {
        var queue = HostQueue(HostQueue.Limits())
        queue.add(SourceID("https://a.example/"), host: "a.example")
        _ = queue.next(at: begin)
        for number in 1...100 { queue.add(SourceID("https://\(number).example/"), host: "\(number).example") }
        let later = begin + .hour
        var count = 0
        while case .start = queue.next(at: later) { count += 1 }
        #expect(count == 3)
        #expect(queue.next(at: later) == .wait(until: later + .milliseconds(50)))
    }

    /// A request as the origin sees it.
    private struct Request {
        var host: String
        var address: String
        var start: Timestamp
        var end: Timestamp
    }

    /// Everything a queue starts, on virtual time; requests take 40 ms to 2 s.
    private func run(_ sources: [(id: SourceID, host: String, address: String)]) -> [Request] {
        var dice = Dice(seed: 4)
        var queue = HostQueue(HostQueue.Limits())
        let places = Dictionary(sources.map { ($0.id, ($0.host, $0.address)) }, uniquingKeysWith: { $1 })
        for source in sources { queue.add(source.id, host: source.host, address: source.address) }
        var requests: [Request] = []
        var running: [(end: Timestamp, id: SourceID)] = []
        var now = begin
        func answer(before time: Timestamp?) -> Bool {
            guard let next = running.indices.min(by: { running[$0].end < running[$1].end }),
                time.map({ running[next].end <= $0 }) ?? true
            else { return false }
            let (end, id) = running.remove(at: next)
            now = Swift.max(now, end)
            queue.finished(id, address: places[id]?.1)
            return true
        }
        while true {
            switch queue.next(at: now) {
            case .start(let id):
                guard let (host, address) = places[id] else { return [] }
                let end = now + .milliseconds(Int64(40 + dice.roll(1960)))
                requests.append(Request(host: host, address: address, start: now, end: end))
                running.append((end, id))
            case .wait(let time):
                if !answer(before: time) { now = time }
            case .waitForAnswer:
                guard answer(before: nil) else { return [] }
            case .finished:
                return requests
            }
        }
    }

    /// Sources in no order, twice as many at some hosts as it would be evenly, one at others.
    private func sources(_ count: Int, hosts: Int) -> [(id: SourceID, host: String, address: String)] {
        var dice = Dice(seed: 10)
        let most = Swift.max(1, 2 * count / hosts)
        var places = (0..<hosts).flatMap { host in Array(repeating: host, count: 1 + dice.roll(most)) }
        while places.count < count { places.append(dice.roll(hosts)) }
        for index in places.indices.reversed() { places.swapAt(index, dice.roll(index + 1)) }
        return places.prefix(count).enumerated().map { number, host in
            (SourceID("https://h\(host).example/\(number)"), "h\(host).example", "192.0.2.\(host)")
        }
    }

    @Test("asks 10,000 sources in 500 seconds: 23 starts in a second at the most, one request of a host, five seconds")
    func ramp() {
        let requests = run(sources(10_000, hosts: 3000))
        #expect(requests.count == 10_000)
        let starts = requests.map(\.start.milliseconds)
        #expect(starts == starts.sorted())
        // Any second, not only those of the clock.
        var first = 0
        var most = 0
        for (index, start) in starts.enumerated() {
            while starts[first] <= start - 1000 { first += 1 }
            most = Swift.max(most, index - first + 1)
        }
        #expect(most <= 23)
        let length = (requests.map(\.end).max() ?? begin).since(begin)
        #expect(length >= .seconds(500) && length <= .seconds(510), "\(length)")
        var last: [String: Request] = [:]
        var shortest = Duration.day
        var overlaps = 0
        for request in requests {
            if let before = last.updateValue(request, forKey: request.host) {
                shortest = Swift.min(shortest, request.start.since(before.start))
                if request.start < before.end { overlaps += 1 }
            }
        }
        #expect(overlaps == 0)
        #expect(shortest >= .seconds(5))
    }

    @Test("P21: asks 300 hosts of one address one by one")
    func massHoster() {
        let all = sources(400, hosts: 300).map { (id: $0.id, host: $0.host, address: "192.0.2.1") }
        let requests = run(all)
        #expect(requests.count == 400)
        #expect(zip(requests, requests.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    @Test("P21: asks 400 sources of one host five seconds apart")
    func oneHost() {
        let requests = run(sources(400, hosts: 1))
        #expect(requests.count == 400)
        #expect(zip(requests, requests.dropFirst()).allSatisfy { $1.start.since($0.start) == .seconds(5) })
    }
}
