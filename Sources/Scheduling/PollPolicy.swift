/// How often sources may be asked: every number of the polling policy.
///
/// The defaults come from field/polite.md, section 2. What is no key of its own follows `start`, the policy's hour, and
/// `max`, the policy's day, so that a test may shrink time as a whole.
package struct PollPolicy: Sendable, Equatable {
    /// The interval of a source nothing is known of yet; without a publisher's leave no source is asked faster (P7).
    package var start: Duration = .seconds(3600)
    /// The shortest interval of all (P30).
    package var min: Duration = .seconds(900)
    /// The longest interval of a source that answers (P30).
    package var max: Duration = .seconds(86_400)
    /// How much is added at random, as a share of the wait, 0 to 1 (P8).
    package var jitter = 0.1
    /// The most that is added at random to a time a server has named (P14).
    package var courtesy: Duration = .seconds(60)
    /// The first wait after a failure; half as much again with every further one (P17).
    package var backoff: Duration = .seconds(900)
    /// The longest wait of a source that has failed for a week (P17).
    package var backoffMax: Duration = .seconds(7 * 86_400)
    /// The shortest wait after 401 and 403 (P17).
    package var unwelcome: Duration = .seconds(4 * 3600)
    /// How long a host is left alone after 429 without a time; twice as long with every further one, up to `max` (P15).
    package var busy: Duration = .seconds(3600)
    /// The most a document's or an answer's wish for a longer interval is followed (P10, P11).
    package var wishMax: Duration = .seconds(86_400)
    /// The most a Retry-After is followed (P14).
    package var retryAfterMax: Duration = .seconds(7 * 86_400)
    /// How far apart two 410 have to be to end a source (P18).
    package var gone: Duration = .seconds(86_400)
    /// How many equal answers move a source for good (P19).
    package var movedAnswers = 5
    /// Over how long these answers have to come (P19).
    package var movedAfter: Duration = .seconds(3 * 86_400)
    /// The shortest time between two requests without validators of a source that has some, or lies with them (P6).
    package var unconditional: Duration = .seconds(86_400)
    /// The shortest silence, and the shortest time between two audits, of validators (polite.md, section 4).
    package var audit: Duration = .seconds(7 * 86_400)
    /// How much of a source's history a silent-death alarm needs (none-has.md, 5).
    package var silenceHistory: Duration = .seconds(28 * 86_400)

    /// The defaults.
    package init() {}
}
