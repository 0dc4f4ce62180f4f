package import Syndication

/// When a story counts as updated: with its article, and when other outlets take it up, once an hour at most.
///
/// Readers show an item again when it is updated; a story that ten outlets take up within an hour must not come back ten
/// times.
package enum StoryClock {
    /// How far apart two updates by other outlets are at least.
    private static let pause: Duration = .seconds(3600)

    /// The time of the last update.
    ///
    /// - Parameters:
    ///   - updated: when the article itself was last updated.
    ///   - joined: when the articles of other outlets were first seen, in any order.
    /// - Returns: the later of the two.
    package static func updated(_ updated: Timestamp, joined: [Timestamp]) -> Timestamp {
        var last: Timestamp?
        for time in joined.sorted() {
            if let before = last, time.since(before) < pause { continue }
            last = time
        }
        return max(updated, last ?? updated)
    }
}
