package import Syndication

/// Groups of articles that are one report, found one article after the other; for `meridian cluster`, which keeps every text.
package struct ReportClusters: Sendable {
    private var index: ShingleIndex
    private var texts: [ReportText] = []
    private var groups = DisjointSets()
    private var candidates: [Int] = []
    private let matcher: ReportMatcher
    /// How many pairs were compared by their texts.
    package private(set) var compared = 0

    /// No articles yet.
    ///
    /// - Parameters:
    ///   - window: how many minutes apart two articles of one group may be published.
    ///   - mostOfOneKey: to how many articles a key of the index leads.
    ///   - matcher: decides.
    package init(window: Int32, mostOfOneKey: Int = 64, matcher: ReportMatcher = ReportMatcher()) {
        index = ShingleIndex(window: window, mostOfOneKey: mostOfOneKey)
        self.matcher = matcher
    }

    /// How many articles there are.
    package var count: Int { texts.count }

    /// Adds an article; returns how many before it are the same report.
    package mutating func add(_ text: TextWords, published: Timestamp?) -> Int {
        let place = texts.count
        let sketch = TextSketch(text, published: published)
        index.add(sketch, candidates: &candidates)
        texts.append(ReportText(text))
        groups.add()
        guard !text.hashes.isEmpty else { return 0 }
        var links = 0
        for other in candidates {
            let theirs = index.sketches[other]
            guard sketch.mayAgree(with: theirs) else { continue }
            // What belongs together already need not be compared again.
            guard groups.first(of: other) != groups.first(of: place) else { continue }
            guard matcher.mayBeSame(texts[place], texts[other], sketches: (sketch, theirs)) else { continue }
            compared += 1
            texts[place].makeShingles()
            texts[other].makeShingles()
            if case .same = matcher.compare(texts[place], texts[other]).verdict {
                groups.join(place, other)
                links += 1
            }
        }
        return links
    }

    /// The first article of the group of an article.
    package mutating func cluster(of place: Int) -> Int { groups.first(of: place) }
}

/// Sets that only ever grow together; each is named by its least element.
struct DisjointSets: Sendable {
    private var parents: [Int] = []

    /// Adds an element in a set of its own.
    mutating func add() { parents.append(parents.count) }

    /// The least element of the set of an element.
    mutating func first(of element: Int) -> Int {
        var element = element
        while parents[element] != element {
            parents[element] = parents[parents[element]]
            element = parents[element]
        }
        return element
    }

    /// Makes two sets one.
    mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (first(of: one), first(of: other))
        if a != b { parents[max(a, b)] = min(a, b) }
    }
}
