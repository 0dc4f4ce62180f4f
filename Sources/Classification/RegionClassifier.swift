package import Syndication

/// Decides which regions an article is about, from evidence that is kept.
package struct RegionClassifier: Sendable {
    /// The regions.
    package let tree: RegionTree
    private let names: PlaceNameCache
    private let words: [(words: [String], region: RegionID)]

    /// How much a piece of evidence counts, by where it stands.
    package enum Weight {
        /// The desk decided; nothing else is asked.
        package static let desk = 10.0
        /// A name in the title.
        package static let title = 2.0
        /// A name in the lead.
        package static let lead = 1.2
        /// The source's own country, which counts only where the text names no place.
        package static let source = 1.0
    }

    /// The least evidence a region is decided from.
    package static let threshold = 1.0
    /// The least share of the strongest evidence it needs besides.
    package static let share = 0.4
    /// The most regions of one article.
    package static let most = 4

    /// A classifier over a tree of regions.
    ///
    /// `words`: words that speak for regions of the desk's own.
    package init(tree: RegionTree, words: [(word: String, region: RegionID)] = []) {
        self.tree = tree
        names = PlaceNameCache(countries: tree.ids.filter { $0.name.utf8.count == 2 }.sorted())
        self.words = words.map { (Words.of($0.word).map(\.lowercased), $0.region) }.filter { !$0.0.isEmpty }
    }

    /// The article with its evidence and its regions.
    package func classify(_ article: Article, from source: Source) -> Article {
        var article = article
        article.places = evidence(for: article, from: source)
        article.regions = decide(article.places)
        return article
    }

    /// Every piece of evidence, the strongest kind first.
    private func evidence(for article: Article, from source: Source) -> [Place] {
        if !source.regions.isEmpty {
            return source.regions.map { Place(phrase: $0.name, position: .desk, region: $0, weight: Weight.desk) }
        }
        let language = String((article.language?.tag ?? "en").prefix { $0 != "-" })
        var places = find(in: article.title, language, .title, Weight.title)
        places += find(in: article.teaser, language, .lead, Weight.lead)
        if places.isEmpty, let country = source.country {
            places.append(Place(phrase: country, position: .source, region: RegionID(country), weight: Weight.source))
        }
        return places
    }

    /// The regions the evidence suffices for, the strongest first.
    package func decide(_ places: [Place]) -> [RegionID] {
        var sums: [RegionID: Double] = [:]
        for place in places { sums[place.region, default: 0] += place.weight }
        guard let top = sums.values.max() else { return [] }
        return sums.filter { $0.value >= RegionClassifier.threshold && $0.value >= top * RegionClassifier.share }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(RegionClassifier.most)
            .map(\.key)
    }

    // MARK: - Names in a text

    /// The names of places in a text, each country once.
    private func find(in text: String, _ language: String, _ position: Place.Position, _ weight: Double) -> [Place] {
        var places: [Place] = []
        func add(_ phrase: some StringProtocol, _ region: RegionID) {
            guard !places.contains(where: { $0.region == region }) else { return }
            places.append(Place(phrase: String(phrase), position: position, region: region, weight: weight))
        }
        let own = names.names(language)
        if let unspaced = own.unspaced {
            for (name, country) in unspaced.find(in: text) { add(name, country) }
        }
        let english = language == "en" ? own : names.names("en")
        let list = Words.of(text)
        var index = 0
        while index < list.count {
            // In lower case, "turkey" is a bird and "us" a pronoun.
            if list[index].isCapitalised,
                let (country, count) = own.match(list, at: index) ?? english.match(list, at: index),
                !isPronoun(list[index].text)
            {
                add(phrase(list, index, count), country)
                index += count
            } else {
                index += 1
            }
        }
        for (words, region) in words where RegionClassifier.contains(list, words) {
            add(words.joined(separator: " "), region)
        }
        return places
    }

    /// "Us" at the beginning of a sentence is no country; "US" is.
    private func isPronoun(_ word: Substring) -> Bool { word == "Us" }

    private func phrase(_ list: [Words.Word], _ index: Int, _ count: Int) -> String {
        list[index..<index + count].map { String($0.text) }.joined(separator: " ")
    }

    private static func contains(_ list: [Words.Word], _ words: [String]) -> Bool {
        guard list.count >= words.count else { return false }
        return (0...list.count - words.count).contains { start in
            words.indices.allSatisfy { list[start + $0].lowercased == words[$0] }
        }
    }
}
