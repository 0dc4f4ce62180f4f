package import Syndication

/// What would have been needed for a region an article does not have.
package struct Shortfall: Sendable, Equatable {
    /// The region.
    package let region: RegionID
    /// What it has.
    package let weight: Double
    /// What it needs beside the other evidence of the article.
    package let needed: Double
}

extension RegionClassifier {
    /// The regions that were named and not decided, the nearest first.
    package func shortfalls(_ places: [Place]) -> [Shortfall] {
        let decided = decide(places)
        let sums = totals(places)
        let top = sums.first { RegionTree.isCountry($0.region) }?.weight ?? 0
        return sums.filter { sum in !decided.contains { tree.enclosing($0).contains(sum.region) } }.map { sum in
            let isCountry = RegionTree.isCountry(sum.region)
            let least = isCountry ? evidence.threshold : evidence.areaThreshold
            let share = isCountry ? evidence.share : evidence.areaShare
            return Shortfall(region: sum.region, weight: sum.weight, needed: max(least, top * share))
        }
    }

    /// What a region would need that nothing speaks for yet.
    package func needed(for region: RegionID, beside places: [Place]) -> Double {
        let top = totals(places).first { RegionTree.isCountry($0.region) }?.weight ?? 0
        return max(evidence.threshold, top * evidence.share)
    }
}
