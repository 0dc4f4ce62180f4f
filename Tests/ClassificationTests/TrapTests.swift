import Classification
import Syndication
import Testing

/// Names that are places and are not: what the reader of a feed would laugh at.
@Suite("Names that mislead")
struct TrapTests {
    @Test(
        "takes persons, words, dishes and companies for no place",
        arguments: [
            Sample("en", "Paris Hilton opens a bakery"), Sample("en", "Jordan Peterson cancels a lecture"),
            Sample("en", "Ambassador assures the assadors of help"), Sample("en", "How to cook lima beans"),
            Sample("en", "Nice work if you can get it"), Sample("en", "Reading helps children to sleep"),
            Sample("en", "Mobile phones get cheaper"), Sample("en", "Chad Smith plays the drums"),
            Sample("en", "Denzel Washington receives a prize"), Sample("de", "Auf der Insel steht ein Turm"),
            Sample("en", "Turkey recipes for the holidays"), Sample("fr", "La fin du tour"),
        ]
    )
    func none(_ sample: Sample) {
        #expect(regions(sample.title, language: sample.language).isEmpty)
    }

    @Test(
        "takes the place where it is meant",
        arguments: [
            Sample("en", "Georgia's parliament in Tbilisi passes the law", "ge"),
            Sample("en", "Atlanta, Georgia: voters queue for hours", "us"),
            Sample("en", "Jordan's king visits Amman hospital", "jo"),
            Sample("en", "Chad and Sudan close the border", "sd", "td"),
            Sample("en", "Washington and Moscow talk again", "ru", "us"),
            Sample("en", "New England braces for snow", "us"), Sample("de", "Island wählt ein neues Parlament", "is"),
            Sample("en", "A fire in Paris, Texas", "us"), Sample("fr", "Nice : la promenade rouvre", "fr"),
        ]
    )
    func meant(_ sample: Sample) {
        #expect(Set(regions(sample.title, language: sample.language)) == Set(sample.regions))
    }

    @Test("takes US$ for money")
    func money() {
        #expect(regions("Firm in Kenya raises US$ 5 million") == ["ke"])
    }
}

/// What an article says of its place beside its words.
@Suite("Evidence beside the words")
struct OtherEvidenceTests {
    private func decided(_ change: (inout PlaceText) -> Void) -> [String] {
        var text = PlaceText(title: "Council opens a library", text: "", language: "en", country: nil)
        change(&text)
        return classifier.decide(classifier.places(in: text)).map(\.name)
    }

    @Test("its own coordinates")
    func point() {
        #expect(decided { $0.point = (longitude: 36.8, latitude: -1.3) } == ["ke"])
        #expect(decided { $0.point = (longitude: -40, latitude: 30) }.isEmpty)
    }

    @Test("its categories and the section of its link")
    func sections() {
        #expect(decided { $0.categories = ["Kenya"] } == ["ke"])
        #expect(decided { $0.link = "https://news.example/world/africa/1" } == ["africa"])
        #expect(decided { $0.link = "https://news.example/sport/1" }.isEmpty)
    }

    @Test("its dateline, which counts more than a name in passing")
    func dateline() {
        let text = PlaceText(
            title: "Ministers meet",
            text: "PARIS (AFP) - Ministers met on Monday. A letter from Kenya was read.",
            language: "en",
            country: nil
        )
        #expect(classifier.decide(classifier.places(in: text)).first == RegionID("fr"))
        #expect(classifier.places(in: text).contains { $0.position == .dateline })
    }

    @Test("what a region would have needed")
    func shortfall() throws {
        let text = PlaceText(
            title: "France and its ports",
            text: "The port of Mombasa is larger.",
            language: "en",
            country: nil
        )
        let places = classifier.places(in: text)
        let kenya = try #require(classifier.shortfalls(places).first { $0.region == RegionID("ke") })
        #expect(kenya.weight < kenya.needed)
        #expect(classifier.shortfall(of: RegionID("jp"), places).needed == kenya.needed)
        #expect(classifier.shortfall(of: RegionID("east-africa"), places).weight == kenya.weight)
    }

    @Test("what a region named itself would have needed: more than a country")
    func regionShortfall() throws {
        let places = classifier.places(
            in: PlaceText(title: "France votes", text: "So does the Sahel.", language: "en", country: nil)
        )
        let sahel = classifier.shortfall(of: RegionID("sahel"), places)
        #expect(sahel.weight == 1.25)
        #expect(abs(sahel.needed - 1.8) < 0.001)
    }
}

@Suite("Names nobody claims")
struct UnclaimedNameTests {
    @Test("counts the names that stand in several articles without a region")
    func most() {
        var names = UnclaimedNames()
        names.count(title: "Mayor of Springvale resigns", lead: "The council of Springvale met.")
        names.count(title: "Fire in Springvale", lead: "")
        names.count(title: "A day in Summerton", lead: "")
        #expect(names.articles == 3)
        #expect(names.most(5).map(\.name) == ["Springvale"])
        #expect(names.most(5).map(\.articles) == [2])
    }
}
