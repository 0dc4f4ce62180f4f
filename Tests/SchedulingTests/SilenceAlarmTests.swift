import Scheduling
import Syndication
import Testing

/// Sources that have died silently.
@Suite("SilenceAlarm")
struct SilenceAlarmTests {
    private let now = Sample.now
    private let alarm = SilenceAlarm(PollPolicy())

    /// The record of a source that has been silent for some time.
    private func record(
        silent: Duration,
        usual: Duration? = .hour * 6,
        longest: Duration = .day,
        polls: Int = 40,
        history: Duration = .day * 60
    ) -> SourceRecord {
        var record = Sample.record()
        record.habit.lastNews = now - silent
        record.habit.firstNews = now - history
        (record.habit.usualGap, record.habit.longestGap, record.habit.newsPolls) = (usual, longest, polls)
        return record
    }

    @Test("tells of a silent death after a week, with the arithmetic")
    func week() {
        #expect(alarm.reason(record(silent: .day * 7), now: now) == nil)
        #expect(
            alarm.reason(record(silent: .day * 8), now: now)
                == "nothing new for 8d: it used to bring something every 6h, at the longest after 24h; "
                + "the limit is max(5 × usual, 1.5 × longest, 7d) = 7d"
        )
    }

    @Test("tells of it after five usual gaps where these are longer than a week")
    func usual() {
        let weekly = record(silent: .day * 34, usual: .day * 7, longest: .day * 10)
        #expect(alarm.limit(weekly, now: now)?.short == "35d")
        #expect(alarm.reason(weekly, now: now) == nil)
        #expect(alarm.reason(record(silent: .day * 36, usual: .day * 7), now: now) != nil)
    }

    @Test("is used to longer rests that a source has had before")
    func longest() {
        let holidays = record(silent: .day * 20, longest: .day * 14)
        #expect(alarm.limit(holidays, now: now)?.short == "21d")
        #expect(alarm.reason(holidays, now: now) == nil)
    }

    @Test("knows no limit before five polls with news over four weeks")
    func unknown() {
        #expect(alarm.limit(record(silent: .day * 50, polls: 4), now: now) == nil)
        #expect(alarm.limit(record(silent: .day * 50, polls: 5), now: now) != nil)
        #expect(alarm.limit(record(silent: .day * 20, history: .day * 28 - .seconds(1)), now: now) == nil)
        #expect(alarm.limit(record(silent: .day * 20, history: .day * 28), now: now) != nil)
        #expect(alarm.limit(record(silent: .day * 50, usual: nil), now: now) == nil)
        #expect(alarm.reason(Sample.fresh, now: now) == nil)
    }

    @Test("raises no alarm over a weekend, whatever the habit of the week")
    func weekend() {
        var record = Sample.record()
        // Half a year of an office: something new every hour from 8 to 18, Monday to Friday.
        for hour in 0..<(26 * 7 * 24) {
            let time = now + .hour * hour
            let date = CivilDate(time)
            let isNews = (1...5).contains(date.weekday) && (8...18).contains(date.hour)
            #expect(alarm.reason(record, now: time) == nil)
            if isNews {
                record.habit = HabitRule.habit(after: .read(entries: 10, known: 9), record, now: time)
            }
        }
        #expect(record.habit.newsPolls > 1000)
    }
}
