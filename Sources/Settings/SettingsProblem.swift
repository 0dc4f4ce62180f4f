/// One thing that is wrong with a configuration.
package struct SettingsProblem: Sendable, Equatable, CustomStringConvertible {
    /// `config/world.yaml:14:10`, or the name of an environment variable.
    package var mark: String
    /// The key it is about; nil when it is about the file.
    package var key: String?
    /// What is wrong and what to do.
    package var message: String

    /// A problem.
    package init(_ mark: String, _ key: String?, _ message: String) {
        self.mark = mark
        self.key = key
        self.message = message
    }

    /// `config/world.yaml:14:10: url: not absolute: "bbc.co.uk/rss"`.
    package var description: String {
        key.map { "\(mark): \($0): \(message)" } ?? "\(mark): \(message)"
    }
}

/// Everything that is wrong with a configuration, in the order of the file.
package struct SettingsError: Error, Sendable, Equatable {
    /// At least one problem.
    package var problems: [SettingsProblem]
}

/// Finds what was probably meant.
enum Spelling {
    /// The candidate nearest to a word; nil when none is near.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let ranked = candidates.map { ($0, distance(word.lowercased(), $0.lowercased())) }
        guard let best = ranked.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return nil }
        return best.1 <= Swift.max(1, min(3, best.0.count / 3)) ? best.0 : nil
    }

    /// ` — did you mean "x"?`, or nothing.
    static func hint(_ word: String, among candidates: some Sequence<String>) -> String {
        nearest(to: word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    /// How many letters have to be added, taken out, changed or swapped to get from one word to the other.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (a, b) = (Array(one.prefix(40)), Array(other.prefix(40)))
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = Swift.min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = Swift.min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            before = previous
            previous = row
        }
        return previous[b.count]
    }
}
