import Syndication
import Testing

@testable import Classification

/// Which names of places are found in a title.
@Suite("Names of places")
struct PlaceNameTests {
    @Test(
        "finds the names of countries in the language of the article",
        arguments: [
            Sample("en", "France and Germany sign a treaty", "de", "fr"),
            Sample("de", "Frankreich wählt ein neues Parlament", "fr"),
            Sample("de", "Die Türkei und Österreich verhandeln", "at", "tr"),
            Sample("fr", "La France ferme ses ports", "fr"),
            Sample("fr", "Les États-Unis annoncent des droits de douane", "us"),
            Sample("es", "España y Portugal acuerdan una nueva línea", "es", "pt"),
            Sample("ru", "Франция закрывает порты", "fr"),
            Sample("ru", "Китай и Индия подписали договор", "cn", "in"),
            Sample("ja", "フランスで総選挙", "fr"),
            Sample("ja", "米国と中国が合意", "cn", "us"),
            Sample("ar", "زلزال يضرب مصر", "eg"),
            Sample("ar", "قمة بين الولايات المتحدة و الصين", "cn", "us"),
        ]
    )
    func languages(sample: Sample) {
        #expect(regions(sample.title, language: sample.language) == sample.regions)
    }

    @Test("finds English names in an article of another language", arguments: ["de", "fr", "sw", "xx", ""])
    func english(language: String) {
        #expect(regions("Norway", language: language) == ["no"])
    }

    @Test("finds names in the language of a tag with a country")
    func tag() {
        #expect(regions("Deutschland wählt", language: "de-AT") == ["de"])
    }

    @Test(
        "finds names in use that are no official ones",
        arguments: [
            Sample("en", "Britain and the Czech Republic agree", "cz", "gb"),
            Sample("en", "DR Congo declares the outbreak over", "cd"),
            Sample("en", "Ivory Coast wins", "ci"),
            Sample("en", "The UK and the USA disagree", "gb", "us"),
            Sample("en", "Myanmar votes", "mm"),
            Sample("en", "Hong Kong closes its schools", "hk"),
            Sample("es", "EE.UU. anuncia aranceles", "us"),
            Sample("es", "Los EE. UU. anuncian aranceles", "us"),
        ]
    )
    func others(sample: Sample) {
        #expect(regions(sample.title, language: sample.language) == sample.regions)
    }

    @Test(
        "takes the longest name and none that is a part of it",
        arguments: [
            Sample("en", "South Sudan celebrates", "ss"), Sample("en", "Papua New Guinea votes", "pg"),
            Sample("en", "Equatorial Guinea votes", "gq"), Sample("en", "Guinea-Bissau votes", "gw"),
            Sample("en", "Northern Ireland votes", "gb"), Sample("en", "Dominican Republic votes", "do"),
            Sample("es", "Guinea Ecuatorial vota", "gq"), Sample("en", "New Zealand votes", "nz"),
        ]
    )
    func longest(sample: Sample) {
        #expect(regions(sample.title, language: sample.language) == sample.regions)
    }

    @Test(
        "takes the longest name also in a language without spaces",
        arguments: [
            Sample("ja", "インドネシアで地震", "id"), Sample("ja", "南スーダンで停戦", "ss"), Sample("ja", "ソマリアで洪水", "so"),
        ]
    )
    func longestWithoutSpaces(sample: Sample) {
        #expect(regions(sample.title, language: sample.language) == sample.regions)
    }

    @Test(
        "takes a word in lower case for no country",
        arguments: ["How to roast a turkey", "What the storm taught us", "A cup of fine china", "Old jersey, new chad"]
    )
    func lowerCase(title: String) {
        #expect(regions(title).isEmpty)
    }

    @Test("takes Turkey in upper case for the country")
    func turkey() {
        #expect(regions("Turkey votes") == ["tr"])
        #expect(regions("Türkiye votes") == ["tr"])
    }

    @Test("takes Us at the beginning of a sentence for a pronoun, and US for the country")
    func pronoun() {
        #expect(regions("Us and them").isEmpty)
        #expect(regions("US and them") == ["us"])
    }

    @Test(
        "finds the United States by their initials, wherever they stand",
        arguments: ["U.S. senators vote", "Senators of the U.S.", "A U.S.-led mission", "The U.S.: a portrait"]
    )
    func initials(title: String) {
        #expect(regions(title) == ["us"])
    }

    @Test(
        "finds a name in the possessive, in quotes, and at the end of a sentence",
        arguments: [
            "France's ports are closed", "France’s ports are closed", "“France” is sold out", "'France' is sold out",
            "A visit to France.", "A visit to (France)", "France: a portrait", "France-based firm grows", "Why France?",
        ]
    )
    func punctuation(title: String) {
        #expect(regions(title) == ["fr"])
    }

    @Test("finds a name that the plural possessive follows")
    func pluralPossessive() {
        #expect(regions("The Netherlands' ports are closed") == ["nl"])
    }

    @Test("finds a name before the dots that close a cut lead")
    func cutLead() {
        let found = classifier.classify(
            article("Talks go on", lead: "They will be continued in Iran..."),
            from: source()
        )
        #expect(found.regions.map(\.name) == ["ir"])
    }

    @Test(
        "finds a name whichever apostrophe it is written with",
        arguments: ["Côte d'Ivoire votes", "Côte d’Ivoire votes"]
    )
    func apostrophe(title: String) {
        #expect(regions(title) == ["ci"])
    }

    @Test(
        "finds a name behind an elided article",
        arguments: [
            Sample("fr", "L'Allemagne et la Pologne signent un accord", "de", "pl"),
            Sample("fr", "Un séisme au large de l’Italie", "it"),
            Sample("fr", "Le président d'Ukraine démissionne", "ua"),
        ]
    )
    func elision(sample: Sample) {
        #expect(regions(sample.title, language: sample.language) == sample.regions)
    }

    @Test("takes no code for a name, also in a language that has few names", arguments: ["oc", "rw", "haw", "xx"])
    func codes(language: String) {
        #expect(regions("No deal: In It To Me, At Us", language: language).isEmpty)
    }

    @Test(
        "finds no name within a longer word",
        arguments: ["Omanisation of jobs", "Francesca wins", "Chinatown burns"]
    )
    func withinWord(title: String) {
        #expect(regions(title).isEmpty)
    }
}
