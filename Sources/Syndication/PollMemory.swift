/// How often a source is asked of our own accord, and what that rests on.
package struct Pace: Sendable, Equatable {
    /// The interval it has led to; nil until there is one.
    package var interval: Duration?
    /// Punctual polls in a row whose document was mostly new.
    package var evidence = 0
    /// The usual time from one new entry to the next, as a running mean; nil until two polls brought something new.
    package var perEntry: Duration?
    /// The interval a 429 has put below all others; nil when there was none.
    package var throttled: Duration?
    /// When the last 429 came.
    package var throttledAt: Timestamp?

    /// A pace nothing is known of yet.
    package init() {}
}

/// How a source is used to bring something new.
package struct Habit: Sendable, Equatable {
    /// When it first brought something new after its first document.
    package var firstNews: Timestamp?
    /// When it last brought something new; the first document counts.
    package var lastNews: Timestamp?
    /// The usual time between two polls with something new, as a running mean.
    package var usualGap: Duration?
    /// The longest such time in living memory: it shrinks by a hundredth with every poll that brings something new.
    package var longestGap: Duration = .zero
    /// Polls that brought something new, the first document not counted.
    package var newsPolls = 0

    /// A habit nothing is known of yet.
    package init() {}
}

/// The wishes of a publisher about when to come again.
package struct PublisherWishes: Sendable, Equatable {
    /// The interval the document asks for (ttl, sy:updatePeriod); nil when it asks for none.
    package var interval: Duration?
    /// `Cache-Control: max-age` or `Expires` of the last answer that had one; nil when none had.
    package var maxAge: Duration?
    /// Hours of the day, GMT, 0 to 23, in which the document wants no polls.
    package var skipHours: [Int] = []
    /// Days, by English name, on which the document wants no polls.
    package var skipDays: [String] = []

    /// No wishes.
    package init() {}
}

/// Equal answers that a source has moved for good.
package struct RedirectEvidence: Sendable, Equatable {
    /// Where every permanent redirect led.
    package var target: String
    /// How many answers in a row said so.
    package var answers: Int
    /// When the first of them came.
    package var first: Timestamp
    /// When the last of them came.
    package var last: Timestamp

    /// Evidence.
    package init(target: String, answers: Int, first: Timestamp, last: Timestamp) {
        self.target = target
        self.answers = answers
        self.first = first
        self.last = last
    }
}

/// Whether a source's validators can be believed: measured, not assumed.
package struct ValidatorTrust: Sendable, Equatable {
    /// Whether a 304 is believed.
    package var isTrusted = true
    /// When a request without validators was last sent to find out, or because there were none.
    package var lastUnconditional: Timestamp?
    /// How often such a request has found entries that the validators denied.
    package var lies = 0
    /// Honest changes in a row while not trusted: other content came with other validators.
    package var honest = 0

    /// Trust, as every source begins with.
    package init() {}
}

/// Two documents in a row had no entry in common: something was lost in between.
package struct CoverageLoss: Sendable, Equatable {
    /// When the second of them came.
    package var time: Timestamp
    /// Entries of that document, none of which was known.
    package var entries: Int
    /// The time since the document before.
    package var gap: Duration
    /// How many more entries its habit makes one expect; 0 when the habit is not known.
    package var lost: Int

    /// A loss.
    package init(time: Timestamp, entries: Int, gap: Duration, lost: Int) {
        self.time = time
        self.entries = entries
        self.gap = gap
        self.lost = lost
    }
}

/// What is remembered of a host between requests.
package struct HostRecord: Sendable, Equatable {
    /// The host name in lower case.
    package var name: String
    /// Until when none of its sources is asked; nil when nothing stands against it.
    package var blockedUntil: Timestamp?
    /// Answers of 429 or 503 in a row that named no time.
    package var refusals = 0
    /// What it said, for people.
    package var reason = ""

    /// A host nothing is remembered of.
    package init(name: String) { self.name = name }
}

/// What the store remembers of hosts and of requests under way.
package struct HostLedger: Sendable {
    /// Hosts that have asked for peace, by name.
    package var hosts: [String: HostRecord] = [:]
    /// When the requests began that were never answered.
    package var attempts: [SourceID: Timestamp] = [:]

    /// A ledger with nothing in it.
    package init() {}
}
