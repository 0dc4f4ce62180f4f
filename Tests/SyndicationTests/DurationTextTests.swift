import Syndication
import Testing

/// Durations for people.
@Suite("Duration in words")
struct DurationTextTests {
    @Test(
        "takes the largest unit that shows it without a fraction worth reading",
        arguments: [
            (0, "0ms"), (1, "1ms"), (999, "999ms"), (1000, "1s"), (1499, "1s"), (90_000, "90s"), (119_400, "119s"),
            (120_000, "2m"), (3_600_000, "60m"), (7_199_000, "120m"), (7_200_000, "2h"), (86_400_000, "24h"),
            (172_799_000, "48h"), (172_800_000, "2d"), (604_800_000, "7d"), (315_360_000_000, "3650d"),
        ] as [(Int64, String)]
    )
    func short(milliseconds: Int64, text: String) {
        #expect(Duration.milliseconds(milliseconds).short == text)
    }

    @Test("leaves out what is less than a millisecond")
    func fraction() {
        #expect(Duration.microseconds(1999).short == "1ms")
    }
}
