import Classification
import Foundation
import Syndication
import TestSupport
import Testing

/// Items written for this project in twenty-four languages: about every region, about none, and the traps of each.
@Suite("Regions in twenty-four languages")
struct LanguageItemTests {
    private static let languages = [
        "ar", "cs", "de", "el", "en", "es", "fa", "fr", "hi", "hu", "id", "it", "ja", "ko", "nl", "pl", "pt", "ro",
        "ru",
        "sv", "sw", "tr", "uk", "zh",
    ]

    /// Regions found, regions that should be, and both.
    private struct Count {
        var found = 0, wanted = 0, right = 0

        /// The harmonic mean of precision and recall.
        var f1: Double { found + wanted == 0 ? 1 : 2 * Double(right) / Double(found + wanted) }

        static func + (one: Count, other: Count) -> Count {
            Count(found: one.found + other.found, wanted: one.wanted + other.wanted, right: one.right + other.right)
        }
    }

    private static func items(_ language: String) throws -> [JSONValue] {
        let file = Fixture.root().appending(path: "Tests/ClassificationTests/Languages/\(language).jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONReader.read(Array($0.utf8)).value
        }
    }

    private static func regions(_ item: JSONValue) -> (found: Set<String>, wanted: Set<String>) {
        let text = PlaceText(
            title: item["title"]?.string ?? "",
            text: item["text"]?.string ?? "",
            language: item["lang"]?.string,
            country: nil
        )
        let decided = classifier.decide(classifier.places(in: text))
        return (
            Set(classifier.feedRegions(decided).map(\.name)), Set(item["regions"]?.array.compactMap(\.string) ?? [])
        )
    }

    private static func count(_ language: String) throws -> Count {
        try items(language).reduce(into: Count()) { count, item in
            let (found, wanted) = regions(item)
            count = count + Count(found: found.count, wanted: wanted.count, right: found.intersection(wanted).count)
        }
    }

    @Test("finds the regions of the items of each language: F1 of .80 at least", arguments: languages)
    func each(_ language: String) throws {
        #expect(try LanguageItemTests.items(language).count >= 20)
        let f1 = try LanguageItemTests.count(language).f1
        #expect(f1 >= 0.80, "\(language): \(f1)")
    }

    @Test("finds the regions of all items: F1 of .88 at least")
    func all() throws {
        let counts = try LanguageItemTests.languages.map(LanguageItemTests.count)
        #expect(counts.reduce(Count(), +).f1 >= 0.88)
    }
}
