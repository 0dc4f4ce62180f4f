import Deduplication
import Foundation
import Syndication
import TestSupport
import Testing

/// A report as it is compared.
func report(
    _ title: String,
    _ text: String,
    source: String = "https://a.example/rss",
    published: Timestamp = morning
) -> Report {
    let id = ArticleID("tag:desk.example,2026:\(source) \(title) \(text.count)")
    return Report(
        id: id,
        source: SourceID(source),
        story: id,
        rank: 0,
        isFixed: false,
        published: published,
        title: title,
        text: text
    )
}

@Suite("Texts without measure")
struct LongTextTests {
    @Test("a title of a megabyte counts as its beginning, also where that is in the middle of a character")
    func title() {
        #expect(TextWords(title: String(repeating: "word ", count: 200_000), text: "").hashes.count == 200)
        #expect(TextWords(title: "a" + String(repeating: "é", count: 5000), text: "").titleCount == 1)
    }
}

/// Whether two reports of two sources are the same.
func areSame(_ one: (title: String, text: String), _ other: (title: String, text: String)) -> Bool {
    var (left, right) = (report(one.title, one.text), report(other.title, other.text, source: "https://b.example/rss"))
    return ReportMatcher().isSame(&left, &right)
}

/// The same report in the languages of the news: an agency's text, and what outlets make of it.
@Suite("The same report in eleven languages")
struct ReportLanguageTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let language: String
        let title: String
        let text: String
        let other: String
        var testDescription: String { language }
    }

    static let samples: [Sample] = {
        let file = Fixture.root().appending(path: "Tests/DeduplicationTests/Reports/languages.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.compactMap { line in
            guard let value = try? JSONReader.read(Array(line.utf8)).value else { return nil }
            return Sample(
                language: value["language"]?.string ?? "",
                title: value["title"]?.string ?? "",
                text: value["text"]?.string ?? "",
                other: value["other"]?.string ?? ""
            )
        }
    }()

    @Test("there are eleven")
    func count() { #expect(ReportLanguageTests.samples.count == 11) }

    @Test("another headline, a dateline, a credit line and typographic quotes make no other report", arguments: samples)
    func rewritten(_ sample: Sample) {
        let quoted = sample.text.replacing("\"", with: "“", maxReplacements: 1).replacing("\"", with: "”")
        #expect(areSame((sample.title, sample.text), (sample.other, "BERLIN, June 15 (NPA) — \(quoted) (npa/abc)")))
    }

    @Test("a text that is cut, under its title in capitals, is the same report", arguments: samples)
    func cut(_ sample: Sample) {
        let start = String(sample.text.prefix(sample.text.count * 6 / 10))
        #expect(areSame((sample.title, sample.text), (sample.title.uppercased(), start)))
    }

    @Test("the numerals of another script are the same numbers", arguments: samples)
    func numerals(_ sample: Sample) {
        let offset: UInt32 = sample.language == "ar" ? 0x660 : 0xFF10
        let written = sample.text.unicodeScalars.map { scalar in
            guard (0x30...0x39).contains(scalar.value) else {
                return (0x660...0x669).contains(scalar.value) ? String(scalar.value - 0x660) : String(scalar)
            }
            return Unicode.Scalar(offset + scalar.value - 0x30).map(String.init) ?? ""
        }
        #expect(areSame((sample.title, sample.text), (sample.title, written.joined())))
    }

    @Test("the same template with other numbers is another report", arguments: samples)
    func template(_ sample: Sample) {
        let other = sample.text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x31...0x38: String(scalar.value - 0x30 + 1)
            case 0x661...0x668: Unicode.Scalar(scalar.value + 1).map(String.init) ?? ""
            default: String(scalar)
            }
        }
        #expect(!areSame((sample.title, sample.text), (sample.title, other.joined())))
    }
}

@Suite("Reports that look alike")
struct LookAlikeTests {
    @Test("a table of quotes on the next day")
    func quotes() {
        let one =
            "Wheat 241.50, maize 198.25, barley 187.00, rape 455.75, oats 210.10 euros a tonne at the close in Paris."
        let two =
            "Wheat 239.25, maize 199.75, barley 186.50, rape 452.00, oats 211.40 euros a tonne at the close in Paris."
        #expect(!areSame(("Grain prices", one), ("Grain prices", two)))
    }

    @Test("a second earthquake on the next day")
    func quake() {
        let text = { (size: String, time: String, depth: String) in
            "An earthquake of magnitude \(size) struck the coast near Valdivia at \(time) on Tuesday, at a depth of \(depth) "
                + "kilometres, the seismological centre said. There were no reports of damage."
        }
        #expect(
            !areSame(
                ("Earthquake off Chile", text("5.9", "04:12", "31")),
                ("Earthquake off Chile", text("6.3", "16:48", "12"))
            )
        )
    }

    @Test("two entries of a live ticker under changing titles")
    func ticker() {
        let head = "All news on the storm in our live ticker."
        #expect(
            !areSame(
                ("Storm: railway stops all trains", head + " The railway stops its trains in the north until noon."),
                ("Storm: schools stay shut", head + " Schools stay shut on Friday, the minister says.")
            )
        )
    }

    @Test("two articles of a series by one author")
    func series() {
        #expect(
            !areSame(
                (
                    "Letter from Lagos: the market",
                    "Our correspondent writes every week. This time she buys tomatoes on the market of Balogun."
                ),
                (
                    "Letter from Lagos: the bridge",
                    "Our correspondent writes every week. This time she waits on the bridge over the lagoon."
                )
            )
        )
    }

    @Test("two interviews with one person")
    func interviews() {
        #expect(
            !areSame(
                (
                    "\"We must save\": the finance minister in an interview",
                    "The finance minister speaks of the budget, of debts and of the next election. \"We must save,\" he says."
                ),
                (
                    "The finance minister in an interview: \"I stay\"",
                    "The finance minister speaks of his party, of his critics and of the summer. \"I stay,\" he says."
                )
            )
        )
    }

    @Test("a headline without a text that says nothing")
    func nothing() {
        #expect(!areSame(("Weather", ""), ("Weather", "")))
        #expect(!areSame(("", ""), ("", "")))
    }

    @Test("a template that one source fills with another name")
    func names() {
        let text = { (town: String) in
            "The council of \(town) met on Wednesday; it plants five hundred oaks, as many had hoped for years."
        }
        var one = report("Ribe plants five hundred oaks", text("Ribe"))
        var two = report("Kolding plants five hundred oaks", text("Kolding"))
        #expect(!ReportMatcher().isSame(&one, &two))
    }

    @Test("what one source publishes twice is compared more strictly than what two do")
    func sameSource() {
        let long =
            "The council has decided on the new harbour after a debate of five hours. The opposition wants to go to court. The mayor speaks of a great day for the town and its people."
        let short = "The council has decided on the new harbour after a debate of five hours."
        var (one, two) = (report("New harbour decided", long), report("New harbour decided", short))
        #expect(!ReportMatcher().isSame(&one, &two))
        var other = report("New harbour decided", short, source: "https://b.example/rss")
        #expect(ReportMatcher().isSame(&one, &other))
    }
}

@Suite("Datelines")
struct DatelineTests {
    @Test(
        "are left out",
        arguments: [
            "PARIS, Nov 20 (AFP) - Ministers met.", "BRUSSELS — Ministers met.", "London (Reuters) - Ministers met.",
            "MOSKAU/BERLIN (dpa) – Ministers met.", "МОСКВА, 20 ноября — Ministers met.",
        ]
    )
    func removed(_ text: String) { #expect(Dateline.parted(text).text == "Ministers met.") }

    @Test(
        "are no beginning of a sentence with a dash",
        arguments: [
            "Ministers met - and parted.", "It was late — too late.", "", "- a list", "A - B",
            "Nobody knows why the old lighthouse was lit again on Friday night, nor by whom - not even the keeper.",
        ]
    )
    func kept(_ text: String) { #expect(Dateline.parted(text).text == text) }
}

@Suite("Edits and noise")
struct EditRuleTests {
    private func isSignificant(_ one: String, _ other: String) -> Bool {
        EditRule.isSignificant(from: ("The ferry runs again", one), to: ("The ferry runs again", other))
    }

    @Test(
        "white space, case, punctuation and what ticks are noise",
        arguments: [
            ("It sails at noon.", "It  sails\nat noon!"),
            ("Updated 5 minutes ago. It sails.", "Updated 12 minutes ago. It sails."),
            ("It sails. 3 comments", "It sails. 128 comments"), ("Gelesen: 12. Es fährt.", "Gelesen: 99. Es fährt."),
            ("\"It sails\"", "“It sails”"), ("更新于5分前 出航", "更新于12分前 出航"),
        ]
    )
    func noise(_ one: String, _ other: String) { #expect(!isSignificant(one, other)) }

    @Test(
        "another number, another word and a further sentence are not",
        arguments: [
            ("5 people were hurt.", "7 people were hurt."), ("It sails at noon.", "It sails at dusk."),
            ("It sails.", "It sails. The captain is content."),
        ]
    )
    func said(_ one: String, _ other: String) { #expect(isSignificant(one, other)) }

    @Test("another title is one")
    func title() { #expect(EditRule.isSignificant(from: ("Two dead", "x"), to: ("Three dead", "x"))) }
}
