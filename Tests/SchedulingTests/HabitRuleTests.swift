import Scheduling
import Syndication
import Testing

/// How a source is used to bring something new.
@Suite("HabitRule")
struct HabitRuleTests {
    private let now = Sample.now
    private let news = PollOutcome.read(entries: 10, known: 9)

    /// The habit after news at some hours.
    private func habit(_ hours: [Double]) -> Habit {
        var record = Sample.fresh
        for hour in hours { record.habit = HabitRule.habit(after: news, record, now: now + .hours(hour)) }
        return record.habit
    }

    @Test("takes the first document for no habit yet")
    func first() {
        let habit = habit([0])
        #expect(habit.lastNews == now)
        #expect(habit.firstNews == nil)
        #expect(habit.usualGap == nil)
        #expect(habit.newsPolls == 0)
    }

    @Test("begins with the first gap, and moves a fifth of the way with every further one")
    func usual() throws {
        let two = habit([0, 4])
        #expect(two.usualGap == .hour * 4)
        #expect(two.firstNews == now + .hour * 4)
        #expect(two.newsPolls == 1)
        let three = habit([0, 4, 13])
        #expect(abs(try #require(three.usualGap).hours - 5) < 0.001)
        #expect(three.firstNews == now + .hour * 4)
        #expect(three.lastNews == now + .hour * 13)
        #expect(three.newsPolls == 2)
    }

    @Test("remembers the longest gap, a hundredth less with every gap since")
    func longest() {
        #expect(habit([0, 50]).longestGap == .hour * 50)
        #expect(abs(habit([0, 50, 51, 52]).longestGap.hours - 50 * 0.99 * 0.99) < 0.001)
        #expect(habit([0, 50, 150]).longestGap == .hour * 100)
    }

    @Test("is changed by nothing that brings no news")
    func noNews() {
        var record = Sample.fresh
        record.habit = habit([0, 4, 13])
        let outcomes: [PollOutcome] = [
            .notModified, .read(entries: 10, known: 10), .read(entries: 0, known: 0), .unreadable, Sample.status(500),
        ]
        for outcome in outcomes {
            #expect(HabitRule.habit(after: outcome, record, now: now + .day) == record.habit)
        }
    }

    @Test("counts no gap where a clock was set back")
    func clockSetBack() {
        let habit = habit([0, 4, 2])
        #expect(habit.newsPolls == 1)
        #expect(habit.usualGap == .hour * 4)
        #expect(habit.lastNews == now + .hour * 2)
    }
}
