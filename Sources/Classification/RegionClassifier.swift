package import Syndication

/// Decides which regions an article is about, from evidence that is kept.
package struct RegionClassifier: Sendable {
    /// The regions.
    package let tree: RegionTree
    /// How much each piece of evidence counts.
    package let evidence: Evidence
    private let own: PlaceReader?
    private let sections: LinkSections

    /// The names that are built in, read once.
    private static let builtIn = Gazetteer(GazetteerTables.names, capacity: 1 << 18)
    private static let persons = Persons()
    private static let points = PointIndex()

    /// A classifier over a tree of regions.
    ///
    /// `words`: words that speak for regions of the desk's own.
    package init(
        tree: RegionTree,
        words: [(word: String, region: RegionID)] = [],
        evidence: Evidence = Evidence()
    ) {
        self.tree = tree
        self.evidence = evidence
        sections = LinkSections(tree)
        var own = Gazetteer(capacity: 1 << 9)
        for (word, region) in words { own.add(phrase: word, for: region) }
        self.own =
            words.isEmpty ? nil : PlaceReader(gazetteer: own, persons: RegionClassifier.persons, evidence: evidence)
    }

    /// The names that are built in are read with the first article: where nothing is new, they cost nothing.
    private var reader: PlaceReader {
        PlaceReader(gazetteer: RegionClassifier.builtIn, persons: RegionClassifier.persons, evidence: evidence)
    }

    /// The article with its evidence and its regions.
    package func classify(_ article: Article, from source: Source) -> Article {
        var article = article
        if source.regions.isEmpty {
            article.places = places(in: PlaceText(article, from: source))
        } else {
            article.places = source.regions.map {
                Place(phrase: $0.name, position: .desk, region: $0, weight: evidence.desk)
            }
        }
        article.regions = decide(article.places)
        return article
    }

    /// Every piece of evidence in a text, in the order in which it stands.
    package func places(in text: PlaceText) -> [Place] {
        let tag = text.language ?? Languages.guess(text.title + " " + text.text)
        let language = String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
        let prior = text.country.map { RegionID($0) }
        var places = outside(text)
        places += reader.places(title: text.title, text: text.text, language: language, prior: prior)
        if let own { places += own.places(title: text.title, text: text.text, language: language, prior: nil) }
        if let prior, let code = text.country {
            places.append(Place(phrase: code, position: .source, region: prior, weight: evidence.source))
        } else if let (host, country) = text.link.flatMap(LinkSections.country) {
            places.append(Place(phrase: host, position: .source, region: country, weight: evidence.host))
        }
        return places
    }

    /// What the article says of itself beside its words: its coordinates, its categories, the section of its link.
    private func outside(_ text: PlaceText) -> [Place] {
        var places: [Place] = []
        if let point = text.point, let country = RegionClassifier.points.country(of: point) {
            let phrase = "\(point.latitude) \(point.longitude)"
            places.append(Place(phrase: phrase, position: .point, region: country, weight: evidence.point))
        }
        for category in text.categories {
            if let region = sections.region(named: category) ?? sections.region(in: category) {
                places.append(
                    Place(phrase: category, position: .category, region: region, weight: evidence.category)
                )
            }
        }
        if let (section, region) = text.link.flatMap(sections.section) {
            places.append(Place(phrase: section, position: .section, region: region, weight: evidence.section))
        }
        return places
    }

    /// The regions the evidence suffices for, the strongest first.
    package func decide(_ places: [Place]) -> [RegionID] {
        let desk = places.filter { $0.position == .desk }
        if !desk.isEmpty { return unique(desk.map(\.region)) }
        let sums = totals(places)
        let countries = sums.filter { RegionTree.isCountry($0.region) }
        let areas = sums.filter { !RegionTree.isCountry($0.region) }
        let named = totals(places.filter { $0.position != .source })
        let top = countries.first?.weight ?? 0
        var decided = countries.filter { sum in
            // What only the source speaks for is decided last of all.
            let own = named.first { $0.region == sum.region }?.weight ?? 0
            return own > 0 && sum.weight >= evidence.threshold && sum.weight >= top * evidence.share
        }
        .map(\.region)
        // A list of countries is about those in its title and dateline; a short one else about that it speaks of most.
        let isCrowd = decided.count > evidence.crowd
        if isCrowd {
            let ahead = Set(places.filter { $0.position == .title || $0.position == .dateline }.map(\.region))
            let isLed = countries.count <= 2 * evidence.crowd && countries[0].weight > countries[1].weight
            let those = decided.filter(ahead.contains)
            decided = those.isEmpty && isLed ? [decided[0]] : those
        }
        decided = Array(decided.prefix(evidence.most))
        let areaTop = max(areas.first?.weight ?? 0, top)
        // A region around one that is decided says nothing new.
        for area in innermost(areas.filter { $0.weight >= max(evidence.areaThreshold, areaTop * evidence.areaShare) })
        where !decided.contains(where: { tree.enclosing($0).contains(area) }) { decided.append(area) }
        if !decided.isEmpty || isCrowd { return decided }
        // Little was named. Where it is no country, one mention of a region at the beginning is enough.
        if !named.contains(where: { RegionTree.isCountry($0.region) }),
            let area = innermost(areas.filter { $0.weight >= evidence.threshold }).first
        {
            return [area]
        }
        // Else it is the strongest country, with the source's own; or, where nothing was named, that alone.
        if countries.count <= 2 * evidence.crowd, let best = countries.first, best.weight >= evidence.alone {
            return [best.region]
        }
        return []
    }

    /// The regions of a list that are around no other of it.
    private func innermost(_ areas: [(region: RegionID, weight: Double)]) -> [RegionID] {
        areas.map(\.region).filter { area in
            !areas.contains { $0.region != area && tree.enclosing($0.region).contains(area) }
        }
    }

    /// What each region has in all, the strongest first, equal ones by name.
    ///
    /// What speaks for a region speaks for a named one around it too; what speaks for a country does not.
    package func totals(_ places: [Place]) -> [(region: RegionID, weight: Double)] {
        var sums: [RegionID: Double] = [:]
        for place in places { sums[place.region, default: 0] += place.weight }
        for place in places where !RegionTree.isCountry(place.region) {
            for outer in tree.enclosing(place.region).dropFirst() { sums[outer]? += place.weight }
        }
        return sums.map { (region: $0.key, weight: $0.value) }
            .sorted { ($1.weight, $0.region) < ($0.weight, $1.region) }
    }

    private func unique(_ regions: [RegionID]) -> [RegionID] {
        regions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The regions of the world that some regions belong to, as in `europe`.
    package func feedRegions(_ regions: [RegionID]) -> [RegionID] {
        RegionTable.world.map { RegionID($0) }.filter { tree.contains($0, regions) }
    }
}
