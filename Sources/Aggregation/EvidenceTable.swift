import Classification
import Syndication

/// What speaks for which region in an article, and what would have been needed for those it does not have.
struct EvidenceTable {
    private let article: Article
    private let classifier: RegionClassifier

    /// How many pieces of evidence are named for each region.
    private static let mostPieces = 4
    /// How many regions that are not decided are named.
    private static let mostMissed = 6

    init(_ article: Article, _ classifier: RegionClassifier) {
        (self.article, self.classifier) = (article, classifier)
    }

    /// A line for each region, the strongest first.
    var lines: [String] {
        guard !article.places.isEmpty else { return ["nothing names a place, and the source has no country"] }
        if article.places.contains(where: { $0.position == .desk }) { return ["the desk decided for the source"] }
        let needed = Dictionary(
            uniqueKeysWithValues: classifier.shortfalls(article.places).map { ($0.region, $0.needed) }
        )
        var lines: [String] = []
        var missed = 0
        for total in classifier.totals(article.places) {
            var end = "enough"
            if let least = needed[total.region] {
                missed += 1
                if missed > EvidenceTable.mostMissed { continue }
                end = "needs \(EvidenceTable.number(least))"
                if total.weight >= least { end = reason(against: total.region) }
            }
            let title = classifier.tree.title(of: total.region)
            lines.append("\(title) \(EvidenceTable.number(total.weight)) (\(end)): \(pieces(of: total.region))")
        }
        if missed > EvidenceTable.mostMissed { lines.append("\(missed - EvidenceTable.mostMissed) more with less") }
        return lines
    }

    /// Why a region is not decided although its evidence suffices.
    private func reason(against region: RegionID) -> String {
        let isNamed = article.places.contains {
            $0.position != .source && classifier.tree.enclosing($0.region).contains(region)
        }
        return isNamed ? "among many countries" : "not named, others are"
    }

    /// What a region that an article does not have would have needed.
    func shortfall(of region: RegionID) -> String {
        let shortfall = classifier.shortfall(of: region, article.places)
        if shortfall.weight >= shortfall.needed { return "places there are \(reason(against: region))" }
        return "it has \(EvidenceTable.number(shortfall.weight)) and needs \(EvidenceTable.number(shortfall.needed))"
    }

    /// The evidence for a region, the heaviest first.
    private func pieces(of region: RegionID) -> String {
        // What speaks for a region inside speaks for it as well.
        let places = article.places.filter { place in
            place.region == region
                || !RegionTree.isCountry(place.region) && classifier.tree.enclosing(place.region).contains(region)
        }
        .sorted { $0.weight > $1.weight }
        var pieces = places.prefix(EvidenceTable.mostPieces).map { place in
            "\(place.position.rawValue) \"\(place.phrase)\" \(EvidenceTable.number(place.weight))"
        }
        let rest = places.dropFirst(EvidenceTable.mostPieces).reduce(0) { $0 + $1.weight }
        if rest > 0 {
            pieces.append("\(places.count - EvidenceTable.mostPieces) more with \(EvidenceTable.number(rest))")
        }
        return pieces.joined(separator: ", ")
    }

    private static func number(_ value: Double) -> String { JSONWriter.text((value * 100).rounded() / 100) }
}
