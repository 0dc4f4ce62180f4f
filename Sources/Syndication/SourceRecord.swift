/// What the store remembers of a source between polls.
package struct SourceRecord: Sendable, Equatable {
    /// Whose record it is.
    package var id: SourceID
    /// What to send back with the next request.
    package var validators = Validators()
    /// The hash of the last good body; nil when there was none.
    package var bodyHash: UInt64?
    /// The title its document gives itself; nil until it has been read.
    package var title: String?
    /// The home page its document names.
    package var homePage: String?
    /// Its state, in the words of `FetchFailure.state`; `ok`, `empty`, `not a feed`, `parse error` and `new` besides.
    package var state = "new"
    /// What happened, for people; empty when all is well.
    package var reason = ""
    /// Since when it is in that state.
    package var stateSince: Timestamp?
    /// When it was last asked.
    package var lastPoll: Timestamp?
    /// When it last answered well.
    package var lastGood: Timestamp?
    /// When to ask next; nil: at once.
    package var nextPoll: Timestamp?
    /// Failed polls in a row.
    package var failures = 0
    /// The interval its own pace has led to; nil until it has one.
    package var interval: Duration?
    /// The interval its document asks for (ttl, sy:updatePeriod); nil when it asks for none.
    package var wishedInterval: Duration?
    /// Hours of the day, GMT, in which its document wants no polls.
    package var skipHours: [Int] = []
    /// Days, by English name, on which its document wants no polls.
    package var skipDays: [String] = []
    /// How the next poll was reckoned, for people.
    package var arithmetic = ""
    /// Entries in its last good document.
    package var entries = 0

    /// The record of a source that was never polled.
    package init(id: SourceID) { self.id = id }
}
