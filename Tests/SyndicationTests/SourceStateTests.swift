import Syndication
import Testing

/// How a source is, in words.
@Suite("SourceState")
struct SourceStateTests {
    private static let good: [SourceState] = [.new, .ok, .notModified, .interrupted]
    private static let warning: [SourceState] = [.empty, .repaired, .moved, .quiet, .frozen, .losingEntries]
    private static let failing: [SourceState] = [
        .dnsError, .connectError, .tlsError, .timeout, .tooLarge, .tooManyRedirects, .http(404), .rateLimited,
        .challenge, .notAFeed, .rejected, .gone, .privateAddress, .damaged, .fileError,
    ]

    @Test("comes back from its word", arguments: good + warning + failing + [.http(503), .http(999)])
    func roundTrip(state: SourceState) {
        #expect(SourceState(word: state.word) == state)
    }

    @Test("has a word of its own for each")
    func words() {
        let words = (SourceStateTests.good + SourceStateTests.warning + SourceStateTests.failing).map(\.word)
        #expect(Set(words).count == words.count)
        #expect(!words.contains("unknown"))
    }

    @Test(
        "is written as the health table has it",
        arguments: [
            (.notModified, "not modified"), (.dnsError, "DNS error"), (.http(404), "HTTP 404"),
            (.losingEntries, "losing items"), (.repaired, "parse error (repaired)"),
            (.privateAddress, "refused: private address"), (.challenge, "blocked (challenge)"),
        ] as [(SourceState, String)]
    )
    func word(state: SourceState, word: String) {
        #expect(state.word == word)
    }

    @Test("reads a word of an earlier version, and takes an unknown one for new")
    func earlier() {
        #expect(SourceState(word: "parse error") == .rejected)
        for word in ["", "splendid", "HTTP", "HTTP ", "HTTP teapot", "OK"] { #expect(SourceState(word: word) == .new) }
    }

    @Test("is good, a warning or failing, in this order")
    func severity() {
        #expect(SourceStateTests.good.allSatisfy { $0.severity == .good })
        #expect(SourceStateTests.warning.allSatisfy { $0.severity == .warning })
        #expect(SourceStateTests.failing.allSatisfy { $0.severity == .failing })
        #expect(SourceState.Severity.good < .warning)
        #expect(SourceState.Severity.warning < .failing)
    }

    @Test("goes on as one spell where it is well, with 304 or without, and begins anew with all else")
    func continues() {
        #expect(SourceState.ok.continues(.notModified))
        #expect(SourceState.notModified.continues(.ok))
        #expect(SourceState.timeout.continues(.timeout))
        #expect(SourceState.http(500).continues(.http(500)))
        #expect(!SourceState.http(500).continues(.http(502)))
        #expect(!SourceState.ok.continues(.new))
        #expect(!SourceState.ok.continues(.quiet))
        #expect(!SourceState.frozen.continues(.quiet))
    }

    @Test("takes 503 for a limit only where it names a time")
    func rateLimited() {
        var hints = FreshnessHints()
        #expect(FetchFailure.status(429, hints).state == .rateLimited)
        #expect(FetchFailure.status(503, hints).state == .http(503))
        hints.retryAfter = .seconds(60)
        #expect(FetchFailure.status(503, hints).state == .rateLimited)
        #expect(FetchFailure.status(502, hints).state == .http(502))
    }

    @Test("P34: takes for silence only what leaves open whether the network is there")
    func silence() {
        let silent: [FetchFailure] = [.unknownHost("a"), .connection("refused"), .timeout(after: .seconds(1))]
        #expect(silent.allSatisfy { $0.isSilence })
        let answered: [FetchFailure] = [
            .tls("expired"), .status(500, FreshnessHints()), .gone, .damaged("cut"), .tooLarge(limit: 1),
            .challenge("wall", FreshnessHints()), .refusedAddress("10.0.0.1"), .cancelled, .tooManyRedirects(limit: 5),
            .file("missing"),
        ]
        #expect(!answered.contains { $0.isSilence })
    }
}
