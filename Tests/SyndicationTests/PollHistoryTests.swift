import Syndication
import TestSupport
import Testing

/// The last polls of a source.
@Suite("PollHistory")
struct PollHistoryTests {
    private let now = Timestamp(seconds: 1_800_000_000)

    private func poll(
        _ time: Timestamp,
        _ ending: PollHistory.Ending = .news,
        status: Int = 200,
        isConditional: Bool = true,
        entries: Int = 10,
        new: Int = 3,
        wait: Duration = .seconds(3600)
    ) -> PollHistory.Poll {
        PollHistory.Poll(
            time: time,
            ending: ending,
            status: status,
            isConditional: isConditional,
            entries: entries,
            new: new,
            wait: wait
        )
    }

    private func history(_ polls: [PollHistory.Poll]) -> PollHistory {
        var history = PollHistory()
        for poll in polls { history.add(poll) }
        return history
    }

    @Test("keeps the last thirty, oldest first")
    func capacity() {
        let polls = (0..<75).map { poll(now + .seconds($0)) }
        #expect(history(polls).polls == Array(polls.suffix(30)))
        #expect(history(Array(polls.prefix(30))).polls == Array(polls.prefix(30)))
        #expect(PollHistory().polls.isEmpty)
    }

    @Test("takes twenty bytes a poll, little-endian")
    func layout() {
        let one = history([
            poll(
                Timestamp(milliseconds: 0x0102_0304_0506_0708),
                .notModified,
                status: 304,
                entries: 0x0A0B,
                new: 2,
                wait: .milliseconds(0x0D0E * 100 + 99)
            )
        ])
        #expect(
            one.bytes == [8, 7, 6, 5, 4, 3, 2, 1, 0x83, 0x30, 1, 0x0B, 0x0A, 2, 0, 0x0E, 0x0D, 0, 0, 0]
        )
        #expect(PollHistory().bytes.isEmpty)
    }

    @Test("comes back from its bytes as it was, every ending too")
    func roundTrip() {
        var dice = Dice(seed: 20)
        let endings: [PollHistory.Ending] = [
            .news, .nothingNew, .sameBody, .notModified, .failed, .unreadable, .interrupted,
        ]
        for _ in 0..<200 {
            let polls = (0..<dice.roll(31)).map { _ in
                poll(
                    Timestamp(milliseconds: Int64(dice.roll(1 << 31)) * 4000 - (1 << 40)),
                    endings[dice.roll(endings.count)],
                    status: dice.roll(600),
                    isConditional: dice.roll(2) == 0,
                    entries: dice.roll(65_536),
                    new: dice.roll(65_536),
                    wait: .milliseconds(Int64(dice.roll(1 << 31)) * 100)
                )
            }
            let history = history(polls)
            #expect(PollHistory(bytes: history.bytes) == history)
        }
    }

    @Test("bounds numbers that do not fit, and takes what is negative for none")
    func clamping() {
        let large = poll(now, status: 70_000, entries: 1_000_000, new: .max, wait: .seconds(400_000_000_000))
        let small = poll(now, status: -1, entries: -5, new: .min, wait: .seconds(-5))
        let back = PollHistory(bytes: history([large, small]).bytes).polls
        #expect(
            back == [
                poll(now, status: 65_535, entries: 65_535, new: 65_535, wait: .milliseconds(0xFF_FFFF_FFFF * 100)),
                poll(now, status: 0, entries: 0, new: 0, wait: .zero),
            ]
        )
    }

    @Test("leaves out what is no whole poll", arguments: [0, 1, 19, 20, 21, 39, 40, 41])
    func cut(count: Int) {
        let polls = [poll(now), poll(now + .seconds(60), .failed, status: 500)]
        let bytes = (history(polls).bytes + [1]).prefix(count)
        #expect(PollHistory(bytes: Array(bytes)).polls == Array(polls.prefix(count / 20)))
    }

    @Test("takes an ending that it does not know for interrupted")
    func unknownEnding() {
        var bytes = history([poll(now)]).bytes
        bytes[8] = 0x80 | 0x55
        let back = PollHistory(bytes: bytes).polls
        #expect(back == [poll(now, .interrupted)])
    }

    @Test("makes something of whatever bytes there are, and keeps thirty at the most behind the next poll")
    func damaged() {
        var dice = Dice(seed: 7)
        for _ in 0..<300 {
            var history = PollHistory(bytes: (0..<dice.roll(1500)).map { _ in UInt8(dice.roll(256)) })
            history.add(poll(now))
            #expect(history.polls.count <= PollHistory.capacity)
            #expect(history.polls.last == poll(now))
            #expect(PollHistory(bytes: history.bytes) == history)
        }
    }
}
