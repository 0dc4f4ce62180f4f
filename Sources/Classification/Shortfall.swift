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
            Shortfall(region: sum.region, weight: sum.weight, needed: needed(sum.region, top))
        }
    }

    /// What an article had for a region, or for a country of it, and would have needed.
    package func shortfall(of region: RegionID, _ places: [Place]) -> Shortfall {
        let top = totals(places).first { RegionTree.isCountry($0.region) }?.weight ?? 0
        let best = totals(places.filter { tree.enclosing($0.region).contains(region) }).first
        let needed = needed(best?.region ?? region, top)
        return Shortfall(region: region, weight: best?.weight ?? 0, needed: needed)
    }

    private func needed(_ region: RegionID, _ top: Double) -> Double {
        RegionTree.isCountry(region)
            ? max(evidence.threshold, top * evidence.share) : max(evidence.areaThreshold, top * evidence.areaShare)
    }
}
