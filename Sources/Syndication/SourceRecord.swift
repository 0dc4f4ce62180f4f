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
    /// How it is.
    package var state = SourceState.new
    /// What happened, for people; empty when all is well.
    package var reason = ""
    /// Since when it is in that state.
    package var stateSince: Timestamp?
    /// When its last request began, answered or not.
    package var lastPoll: Timestamp?
    /// When it last answered well.
    package var lastGood: Timestamp?
    /// When to ask next; nil: at once, or never, when it is stopped.
    package var nextPoll: Timestamp?
    /// Whether it is not asked any more, but by the desk's own command.
    package var isStopped = false
    /// Failed polls in a row.
    package var failures = 0
    /// When the first of them was; nil when the last poll went well.
    package var failingSince: Timestamp?
    /// When the first 410 came; nil when it did not, or was followed by a good answer.
    package var goneSince: Timestamp?
    /// Entries in its last good document.
    package var entries = 0
    /// How often it is asked of our own accord.
    package var pace = Pace()
    /// How it is used to bring something new.
    package var habit = Habit()
    /// What its publisher wishes.
    package var wishes = PublisherWishes()
    /// Whether its validators are believed.
    package var trust = ValidatorTrust()
    /// Answers that it has moved for good, not acted upon yet.
    package var redirect: RedirectEvidence?
    /// The address that is asked instead of the configured one; nil: the configured one.
    package var adopted: String?
    /// The loss its last document showed; nil when it showed none.
    package var loss: CoverageLoss?
    /// The host that answered last, where redirects led to another than is asked; nil otherwise.
    package var answeredBy: String?
    /// The address its host last answered from, as text; nil until it did.
    package var peer: String?
    /// How the next poll was reckoned, for people.
    package var arithmetic = ""
    /// Its last polls, oldest first.
    package var history = PollHistory()

    /// The record of a source that was never polled.
    package init(id: SourceID) { self.id = id }

    /// Whether its last poll brought nothing usable.
    package var isFailing: Bool { failures > 0 || isStopped }
}
