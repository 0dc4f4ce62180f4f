import Syndication

/// How many articles have a term; what is in many says little.
package struct TermStatistics: Sendable {
    private var counts: [UInt32: Int32] = [:]
    /// How many articles were counted.
    package private(set) var articles = 0

    /// Nothing counted.
    package init() {}

    /// Counts an article.
    package mutating func add(_ terms: EventTerms) {
        articles += 1
        for (term, _) in terms.terms { counts[term, default: 0] += 1 }
    }

    /// How many articles have a term.
    func count(_ term: UInt32) -> Int { Int(counts[term] ?? 0) }

    /// How much a term tells: the logarithm of the share of articles without it, as if three in a hundred had the rarest.
    func weight(_ term: UInt32) -> Float {
        let floor = max(1, Double(articles) * EventMatcher.rarest)
        return Float(Logarithm.natural((Double(articles) + 1) / (max(Double(count(term)), floor) + 0.5)))
    }
}

/// Finds articles about one event: groups in which they are alike on average.
package struct EventMatcher: Sendable {
    /// The share of articles below which a term is not taken for rarer.
    static let rarest = 0.03

    /// How much alike two articles with texts must be, as the cosine of their weighted terms.
    package var bar: Float = 0.28
    /// The same for two articles that are hardly more than headlines.
    package var headlineBar: Float = 0.13
    /// Of two articles that are less alike than this part of the bar nothing is kept.
    package var least: Float = 0.1

    /// A matcher with the bars that were found on the development data; see docs/quality.md.
    package init() {}

    /// The terms of an article as a vector of length one.
    package func vector(_ terms: EventTerms, _ statistics: TermStatistics) -> [(term: UInt32, weight: Float)] {
        let weighted = terms.terms.map { ($0.term, $0.weight * max(0, statistics.weight($0.term))) }
        let length = weighted.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
        return length == 0 ? [] : weighted.map { ($0.0, $0.1 / length) }
    }

    /// Groups articles: by pairs of groups, those most alike first, as long as they are alike enough on average.
    ///
    /// The result does not depend on the order but where two pairs are exactly as much alike.
    ///
    /// - Parameters:
    ///   - articles: what each is about.
    ///   - minutes: when each was published; nil lies in every window.
    ///   - window: minutes.
    /// - Returns: for each article the first of its group.
    package func groups(_ articles: [EventTerms], minutes: [Int32?], window: Int32) -> [Int] {
        var statistics = TermStatistics()
        for article in articles { statistics.add(article) }
        var links = likeness(articles, statistics, minutes, window)
        var sizes = Array(repeating: 1, count: articles.count)
        var sets = DisjointSets()
        var heap = PairHeap()
        for index in articles.indices {
            sets.add()
            for (other, value) in links[index] where other > index && value >= 1 { heap.push((value, index, other)) }
        }
        while let (value, one, other) = heap.pop() {
            guard let sum = links[one][other], sum / Float(sizes[one] * sizes[other]) == value else { continue }
            sets.join(one, other)
            let kept = min(one, other)
            let gone = max(one, other)
            sizes[kept] += sizes[gone]
            for (third, sum) in links[gone] where third != kept {
                links[kept][third, default: 0] += sum
                links[third][kept, default: 0] += sum
                links[third][gone] = nil
            }
            links[gone] = [:]
            links[kept][gone] = nil
            for (third, sum) in links[kept] {
                let average = sum / Float(sizes[kept] * sizes[third])
                if average >= 1 { heap.push((average, min(kept, third), max(kept, third))) }
            }
        }
        return articles.indices.map { sets.first(of: $0) }
    }

    /// For each article those like it, as multiples of the bar.
    private func likeness(
        _ articles: [EventTerms],
        _ statistics: TermStatistics,
        _ minutes: [Int32?],
        _ window: Int32
    ) -> [[Int: Float]] {
        var links = Array(repeating: [Int: Float](), count: articles.count)
        var postings: [UInt32: [(article: Int, weight: Float)]] = [:]
        var sums = Array(repeating: Float(0), count: articles.count)
        var touched: [Int] = []
        for (index, article) in articles.enumerated() {
            for (term, weight) in vector(article, statistics) where weight > 0 {
                for (other, theirs) in postings[term, default: []] {
                    if sums[other] == 0 { touched.append(other) }
                    sums[other] += weight * theirs
                }
                postings[term, default: []].append((index, weight))
            }
            for other in touched {
                let bar = article.isHeadline && articles[other].isHeadline ? headlineBar : self.bar
                let value = sums[other] / bar
                sums[other] = 0
                if let one = minutes[index], let two = minutes[other], abs(Int64(one) - Int64(two)) > Int64(window) {
                    continue
                }
                guard value >= least else { continue }
                links[index][other] = value
                links[other][index] = value
            }
            touched.removeAll(keepingCapacity: true)
        }
        return links
    }
}

/// Pairs of groups, the most alike first, then the earliest.
private struct PairHeap {
    private var pairs: [(value: Float, one: Int, other: Int)] = []

    private func isBefore(_ a: Int, _ b: Int) -> Bool {
        pairs[a].value != pairs[b].value
            ? pairs[a].value > pairs[b].value : (pairs[a].one, pairs[a].other) < (pairs[b].one, pairs[b].other)
    }

    mutating func push(_ pair: (Float, Int, Int)) {
        pairs.append((pair.0, pair.1, pair.2))
        var place = pairs.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            pairs.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func pop() -> (value: Float, one: Int, other: Int)? {
        guard let first = pairs.first else { return nil }
        pairs[0] = pairs[pairs.count - 1]
        pairs.removeLast()
        var place = 0
        while true {
            var best = place
            for child in [2 * place + 1, 2 * place + 2] where child < pairs.count && isBefore(child, best) {
                best = child
            }
            if best == place { return first }
            pairs.swapAt(best, place)
            place = best
        }
    }
}

/// The natural logarithm, without a mathematics library.
enum Logarithm {
    /// The logarithm of a positive number.
    static func natural(_ value: Double) -> Double {
        guard value > 0 else { return -.infinity }
        let exponent = Double(value.exponent)
        // ln m = 2 artanh((m-1)/(m+1)), for m of 1 to 2.
        let part = (value.significand - 1) / (value.significand + 1)
        let square = part * part
        var (sum, power) = (0.0, part)
        for odd in stride(from: 1.0, through: 27, by: 2) {
            sum += power / odd
            power *= square
        }
        return exponent * 0.693_147_180_559_945_3 + 2 * sum
    }
}
