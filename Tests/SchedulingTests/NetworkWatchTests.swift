import Scheduling
import Syndication
import Testing

/// A dead network and dead publishers.
@Suite("NetworkWatch")
struct NetworkWatchTests {
    /// What becomes of silences, host after host.
    private func verdicts(_ hosts: Int, _ silent: [String]) -> [NetworkWatch.Verdict] {
        var watch = NetworkWatch(hosts: hosts)
        return silent.map { watch.note(Sample.silence, host: $0) }
    }

    @Test("P34: takes the network for dead when five hosts in a row are silent")
    func five() {
        let verdicts = verdicts(100, ["a", "b", "c", "d", "e", "f"])
        #expect(verdicts == [.doubtful, .doubtful, .doubtful, .doubtful, .isDown, .isDown])
    }

    @Test(
        "P34: wants all hosts to be silent where there are fewer than five",
        arguments: [(2, [.doubtful, .isDown]), (3, [.doubtful, .doubtful, .isDown])]
            as [(Int, [NetworkWatch.Verdict])]
    )
    func few(hosts: Int, expected: [NetworkWatch.Verdict]) {
        #expect(verdicts(hosts, Array(["a", "b", "c"].prefix(hosts))) == expected)
    }

    @Test("blames the only host there is for its silence")
    func one() {
        #expect(verdicts(1, ["a", "a", "a"]) == [.counts, .counts, .counts])
    }

    @Test("does not take one silent host for many")
    func sameHost() {
        #expect(verdicts(100, ["a", "a", "a", "b", "a", "a"]) == Array(repeating: .doubtful, count: 6))
    }

    @Test(
        "P34: begins to count anew with an answer of whatever kind",
        arguments: [
            .notModified, .read(entries: 1, known: 1), .unreadable, Sample.status(500), Sample.status(429),
            .failed(.gone), .failed(.tls("expired")), .failed(.damaged("cut")),
            .failed(.challenge("Cloudflare", FreshnessHints())),
        ] as [PollOutcome]
    )
    func answer(outcome: PollOutcome) {
        var watch = NetworkWatch(hosts: 100)
        for host in ["a", "b", "c", "d"] { #expect(watch.note(Sample.silence, host: host) == .doubtful) }
        #expect(watch.note(outcome, host: "e") == .proves)
        #expect(watch.note(Sample.silence, host: "f") == .doubtful)
        #expect(!watch.isDown)
    }

    @Test("P34: takes the network for alive again with the first answer")
    func back() {
        var watch = NetworkWatch(hosts: 2)
        _ = watch.note(Sample.silence, host: "a")
        #expect(watch.note(Sample.silence, host: "b") == .isDown)
        #expect(watch.isDown)
        #expect(watch.note(.notModified, host: "a") == .proves)
        #expect(!watch.isDown)
        #expect(watch.note(Sample.silence, host: "b") == .doubtful)
    }

    @Test("learns nothing from a file")
    func file() {
        var watch = NetworkWatch(hosts: 2)
        _ = watch.note(Sample.silence, host: "a")
        #expect(watch.note(.read(entries: 1, known: 0), host: nil) == .counts)
        #expect(watch.note(Sample.silence, host: "b") == .isDown)
        #expect(watch.note(.failed(.file("missing")), host: nil) == .counts)
        #expect(watch.isDown)
    }

    @Test(
        "P34: takes only these for silence: no name, no connection, no answer in time",
        arguments: Sample.failures
    )
    func silence(failure: FetchFailure) {
        var watch = NetworkWatch(hosts: 9)
        let isSilence = [.dnsError, .connectError, .timeout].contains(failure.state)
        #expect(watch.note(.failed(failure), host: "a") == (isSilence ? .doubtful : .proves))
    }
}
