import Testing

@testable import Settings

/// Values with units.
@Suite("Values with units")
struct ScalarValuesTests {
    private static let durations: [(String, Duration)] = [
        ("500ms", .milliseconds(500)), ("30s", .seconds(30)), ("15m", .seconds(900)), ("15min", .seconds(900)),
        ("2h", .seconds(7200)), ("1.5h", .seconds(5400)), ("30d", .seconds(2_592_000)), ("2w", .seconds(1_209_600)),
        ("30 s", .seconds(30)), ("0", .zero),
    ]

    @Test("reads a duration in any unit", arguments: ScalarValuesTests.durations)
    func duration(text: String, duration: Duration) {
        #expect(ScalarValues.duration(text) == duration)
    }

    @Test(
        "reads no duration where a unit or a number is missing",
        arguments: ["", "30", "s", "-5s", "1e3s", "5 S", "1..5s"]
    )
    func noDuration(text: String) {
        #expect(ScalarValues.duration(text) == nil)
    }

    @Test("takes a duration too long to count for out of range or for none", arguments: ["200000000d", "99999999w"])
    func endless(text: String) {
        #expect(problems("limits: { keep: \(text) }").count == 1)
    }

    @Test(
        "writes a duration in the largest unit that needs no fraction",
        arguments: [
            (.zero, "0s"), (.milliseconds(1500), "1500ms"), (.seconds(90), "90s"), (.seconds(900), "15m"),
            (.seconds(3600), "1h"), (.seconds(345_600), "4d"),
        ] as [(Duration, String)]
    )
    func text(duration: Duration, text: String) {
        #expect(ScalarValues.text(duration) == text)
        #expect(ScalarValues.duration(text) == duration)
    }

    @Test(
        "reads a size in thousands and in 1024s",
        arguments: [
            ("512B", 512), ("64kB", 64_000), ("64KB", 64_000), ("10MB", 10_000_000), ("1GB", 1_000_000_000),
            ("64KiB", 65_536), ("2MiB", 2_097_152), ("2GiB", 2_147_483_648), ("1.5 MB", 1_500_000),
        ]
    )
    func size(text: String, bytes: Int) {
        #expect(ScalarValues.size(text) == bytes)
    }

    @Test("reads no size where a unit or a number is missing", arguments: ["", "10", "MB", "10mb", "-1MB", "10 bytes"])
    func noSize(text: String) {
        #expect(ScalarValues.size(text) == nil)
    }

    @Test(
        "reads a share in percent and as a fraction",
        arguments: [("10%", 0.1), ("0.1", 0.1), ("100%", 1), ("0", 0)] as [(String, Double)]
    )
    func share(text: String, share: Double) {
        #expect(ScalarValues.share(text) == share)
    }

    @Test("shows a share as it was written", arguments: ["0%", "7%", "10%", "29%", "55%", "100%"])
    func shownShare(text: String) throws {
        let settings = try read(newsroom + "polling: { jitter: \(text) }\n")
        #expect(settings.values.first { $0.key == "polling.jitter" }?.value == text)
    }

    @Test(
        "finds the nearest word, but none that is far",
        arguments: [
            ("strat", "start"), ("Start", "start"), ("sart", "start"), ("startt", "start"), ("stop", nil), ("", nil),
        ]
            as [(String, String?)]
    )
    func spelling(word: String, nearest: String?) {
        #expect(Spelling.nearest(to: word, among: ["jitter", "backoff", "start"]) == nearest)
    }
}
