import Classification
import Syndication
import Testing

/// Which regions are decided from the evidence.
@Suite("RegionClassifier")
struct RegionClassifierTests {
    private func place(_ region: String, _ weight: Double) -> Place {
        Place(phrase: region, position: .title, region: RegionID(region), weight: weight)
    }

    @Test("lets the desk decide, whatever the text names")
    func decided() {
        let found = classifier.classify(
            article("France votes"),
            from: source(country: "GB", regions: ["europe", "no"])
        )
        #expect(found.regions.map(\.name) == ["europe", "no"])
        #expect(found.places.allSatisfy { $0.position == .desk })
    }

    @Test("takes the source's country where the text names no place")
    func sourceCountry() {
        let found = classifier.classify(article("Council opens a library"), from: source(country: "GB"))
        #expect(found.regions.map(\.name) == ["gb"])
        #expect(found.places == [Place(phrase: "GB", position: .source, region: RegionID("gb"), weight: 1)])
    }

    @Test("leaves the source's country aside where the title or the lead names a place")
    func sourceCountryAside() {
        let titled = classifier.classify(article("France votes"), from: source(country: "GB"))
        #expect(titled.regions.map(\.name) == ["fr"])
        let led = classifier.classify(article("Election", lead: "It is held in France."), from: source(country: "GB"))
        #expect(led.regions.map(\.name) == ["fr"])
    }

    @Test("finds no region where neither the text nor the source names one")
    func nothing() {
        let found = classifier.classify(article("Council opens a library"), from: source())
        #expect(found.regions.isEmpty)
        #expect(found.places.isEmpty)
    }

    @Test("keeps every piece of evidence: the words, where they stood, and how much they count")
    func evidence() {
        let found = classifier.classify(
            article("France’s and Britain's fleets meet", lead: "Off Norway, France leads. France!"),
            from: source(country: "DE")
        )
        #expect(
            found.places == [
                Place(phrase: "France", position: .title, region: RegionID("fr"), weight: 3),
                Place(phrase: "Britain", position: .title, region: RegionID("gb"), weight: 3),
                Place(phrase: "Norway", position: .lead, region: RegionID("no"), weight: 1.25),
                Place(phrase: "France", position: .lead, region: RegionID("fr"), weight: 2.25),
                Place(phrase: "DE", position: .source, region: RegionID("de"), weight: 1),
            ]
        )
    }

    @Test("forgets evidence an article brought with it from before")
    func again() {
        var old = article("Norway votes")
        old.places = [place("fr", 10)]
        old.regions = [RegionID("fr")]
        let found = classifier.classify(old, from: source())
        #expect(found.regions.map(\.name) == ["no"])
        #expect(found.places.map(\.phrase) == ["Norway"])
    }

    @Test("takes an article without a language for English")
    func noLanguage() {
        let found = classifier.classify(article("Norway votes", language: nil), from: source())
        #expect(found.regions.map(\.name) == ["no"])
    }

    @Test("puts the strongest region first and equal ones in the order of their names")
    func order() {
        #expect(classifier.decide([place("no", 1), place("fr", 2), place("de", 2)]).map(\.name) == ["de", "fr", "no"])
    }

    @Test("leaves out a region with far less evidence than the strongest")
    func share() {
        let found = classifier.classify(
            article("France votes", lead: "France goes to the polls while Germany watches."),
            from: source()
        )
        #expect(found.regions.map(\.name) == ["fr"])
        let equal = classifier.classify(article("France votes", lead: "Germany watches."), from: source())
        #expect(equal.regions.map(\.name) == ["fr", "de"])
    }

    @Test("decides regions from enough evidence on, and adds it up; where none has enough, the strongest alone")
    func threshold() {
        #expect(classifier.decide([]).isEmpty)
        #expect(classifier.decide([place("fr", 0.2)]).isEmpty)
        #expect(classifier.decide([place("fr", 0.9), place("de", 0.8)]) == [RegionID("fr")])
        #expect(classifier.decide([place("fr", 0.5), place("fr", 0.5), place("de", 1)]).count == 2)
    }

    @Test("takes a region that the lead names before the source's own country")
    func regionBeforeSource() {
        let found = classifier.classify(
            article("Floods", lead: "Fields in the Sahel are flooded."),
            from: source(country: "NL")
        )
        #expect(found.regions.map(\.name) == ["sahel"])
    }

    @Test("puts an article about a smaller region there, and so into those around it", arguments: ["en", "de", "ru"])
    func smaller(language: String) {
        let titles = ["en": "Sahel states meet", "de": "Die Sahelzone leidet", "ru": "Засуха в Сахеле"]
        let found = classifier.classify(article(titles[language] ?? "", language: language), from: source())
        #expect(found.regions.map(\.name) == ["sahel"])
        #expect(classifier.tree.contains(RegionID("africa"), found.regions))
    }

    @Test("adds what speaks for a smaller region to the one around it, and decides the smaller where that suffices")
    func smallerAndLarger() {
        #expect(classifier.decide([place("sahel", 1.6), place("africa", 0.6)]).map(\.name) == ["sahel"])
        #expect(classifier.decide([place("sahel", 0.9), place("africa", 0.9)]).map(\.name) == ["africa"])
    }

    @Test("takes a list of countries alike for an article about none of them")
    func list() {
        let codes = ["br", "co", "mx", "ke", "et", "vn", "ug"]
        let places = codes.map { Place(phrase: $0, position: .body, region: RegionID($0), weight: 1) }
        #expect(classifier.decide(places).isEmpty)
        let led = places + [Place(phrase: "ke", position: .body, region: RegionID("ke"), weight: 1)]
        #expect(classifier.decide(led).map(\.name) == ["ke"])
    }

    @Test("takes London in a dateline for the capital, wherever else the article is")
    func datelineCapital() {
        let found = classifier.classify(
            article("Wheat sold", lead: "LONDON, March 3 - Canada sold wheat to Canadian traders, Canada said."),
            from: source()
        )
        #expect(found.places.contains { $0.position == .dateline && $0.region == RegionID("gb") })
    }

    @Test("decides at most four regions")
    func most() {
        #expect(regions("France, Germany, Italy, Spain and Poland meet") == ["de", "es", "fr", "it"])
    }

    // MARK: - Words of a desk's own

    private var desk: RegionClassifier {
        let nordics = RegionID("nordics")
        let tree = RegionTree([RegionTree.Definition(id: nordics, title: "Nordics", members: [RegionID("no")])])
        return RegionClassifier(
            tree: tree,
            words: ["Fennoscandia", "Northern Lights", " "].map { (word: $0, region: nordics) }
        )
    }

    @Test(
        "finds the words of a region of the desk's own, in any case",
        arguments: ["Fennoscandia braces for snow", "Snow in fennoscandia", "The northern lights return"]
    )
    func ownWords(title: String) {
        let found = desk.classify(article(title), from: source(country: "GB"))
        #expect(found.regions.map(\.name) == ["nordics"])
        #expect(found.places.map(\.position) == [.title, .source])
    }

    @Test(
        "finds the words of a region only as whole words that follow each other",
        arguments: ["Fennoscandian design", "Northern city lights", "Lights northern", ""]
    )
    func noOwnWords(title: String) {
        #expect(desk.classify(article(title), from: source()).regions.isEmpty)
    }
}
