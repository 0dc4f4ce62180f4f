import Syndication

/// Sketches of the articles of a window, and the rows they belong to.
package struct ReportIndex: Sendable {
    private var index: ShingleIndex
    private let window: Int32
    private var numbers: [Int64] = []
    private var candidates: [Int] = []
    /// How many there were after the last clearing.
    private var cleared = 0

    /// How many more than after the last clearing there may be at least before it is worth another.
    private static let slack = 20_000

    /// An index of nothing.
    ///
    /// - Parameter window: in minutes; articles further apart do not see each other.
    package init(window: Int32) {
        self.window = window
        index = ShingleIndex(window: window)
    }

    /// How many articles there are.
    package var count: Int { numbers.count }

    /// Makes room for so many articles at once.
    package mutating func reserve(_ articles: Int) {
        index.reserve(articles)
        numbers.reserveCapacity(articles + articles / 10)
    }

    /// Adds an article; returns the numbers of those that may be the same report.
    package mutating func add(_ sketch: TextSketch, number: Int64) -> [Int64] {
        index.add(sketch, candidates: &candidates)
        numbers.append(number)
        return candidates.filter { sketch.mayAgree(with: index.sketches[$0]) }.map { numbers[$0] }
    }

    /// Gives the articles that were added last their final numbers, in the order of adding.
    package mutating func number(last new: [Int64]) {
        numbers.replaceSubrange((numbers.count - new.count)..., with: new)
    }

    /// Forgets what lies before the window, when that has become much.
    package mutating func clear(before minute: Int32) {
        guard count > cleared * 2, count > cleared + ReportIndex.slack else { return }
        var fresh = ReportIndex(window: window)
        fresh.reserve(index.sketches.count { $0.minute == .min || $0.minute >= minute })
        for (place, sketch) in index.sketches.enumerated() where sketch.minute == .min || sketch.minute >= minute {
            _ = fresh.add(sketch, number: numbers[place])
        }
        fresh.cleared = fresh.count
        self = fresh
    }
}
