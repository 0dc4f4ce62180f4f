import Syndication

/// The names that stand most often in articles no region claims: suggestions for a rule.
package struct UnclaimedNames: Sendable {
    private var counts: [String: Int] = [:]
    /// How many articles were counted.
    package private(set) var articles = 0

    /// Nothing counted yet.
    package init() {}

    /// Counts the names in a title and lead, each once.
    package mutating func count(title: String, lead: String) {
        articles += 1
        for name in Set(UnclaimedNames.names(in: title) + UnclaimedNames.names(in: lead)) {
            counts[name, default: 0] += 1
        }
    }

    /// The most frequent names that stand in two articles at least.
    package func most(_ limit: Int) -> [(name: String, articles: Int)] {
        counts.filter { $0.value > 1 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(limit)
            .map { (name: $0.key, articles: $0.value) }
    }

    /// Runs of words with capitals that begin no sentence; in scripts without capitals, none.
    static func names(in text: String) -> [String] {
        var text = text
        return text.withUTF8 { all in
            let bytes = UnsafeBufferPointer(rebasing: all.prefix(PlaceText.limit))
            let scan = ScannedText(bytes)
            if scan.isShouted || scan.isTitled { return [] }
            var names: [String] = []
            var start: Int?
            for index in 0...scan.words.count {
                let isName = index < scan.words.count && isName(scan.words[index])
                if let from = start, !isName || !scan.words[index].gap.joins {
                    names.append(scan.phrase(bytes, from..<index))
                    start = nil
                }
                if isName, start == nil { start = index }
            }
            return names
        }
    }

    private static func isName(_ word: ScannedText.Word) -> Bool {
        word.script == .spaced && word.isCapitalised && word.gap != .start && word.gap != .sentence && word.count > 2
    }
}
