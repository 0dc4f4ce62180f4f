import Aggregation
import Syndication
import Testing

/// Patches of the configuration.
@Suite("SourceSuggestion")
struct SourceSuggestionTests {
    private let source = Source(id: SourceID("http://a.example/rss"), location: .http("http://a.example/rss"))

    private func patch(_ line: String, adopted: String? = nil, isStopped: Bool = false) -> [String]? {
        var record = SourceRecord(id: source.id)
        (record.adopted, record.isStopped) = (adopted, isStopped)
        return SourceSuggestion.patch(source, record, line: line)
    }

    @Test(
        "P19: replaces the address in the line, and touches nothing else of it",
        arguments: [
            ("  - http://a.example/rss", "  - https://b.example/feed"),
            ("  - url: \"http://a.example/rss\"   # daily", "  - url: \"https://b.example/feed\"   # daily"),
            ("  - { url: http://a.example/rss, name: A }", "  - { url: https://b.example/feed, name: A }"),
        ]
    )
    func moved(old: String, new: String) {
        #expect(patch(old, adopted: "https://b.example/feed") == ["-" + old, "+" + new])
    }

    @Test("P18: says where a source stands that is gone; what belongs to it only a person can tell")
    func gone() {
        #expect(patch("  - http://a.example/rss", isStopped: true) == nil)
        var record = SourceRecord(id: SourceID("http://a.example/rss"))
        let source = Source(id: record.id, location: .http("http://a.example/rss"), mark: "desk.yaml:3:5")
        #expect(SourceSuggestion.advice(source, record) == nil)
        record.isStopped = true
        let advice = SourceSuggestion.advice(source, record)
        #expect(advice == "desk.yaml:3:5: http://a.example/rss is gone (HTTP 410); take it out")
    }

    @Test("suggests nothing where nothing is the matter, or the line is not the source's any more")
    func nothing() {
        #expect(patch("  - http://a.example/rss") == nil)
        #expect(patch("  - http://c.example/rss", adopted: "https://b.example/feed") == nil)
        #expect(patch("", isStopped: true) == nil)
    }

    @Test("leaves a longer address alone that begins with the source's")
    func longer() {
        #expect(patch("  - http://a.example/rss2", adopted: "https://b.example/feed") == nil)
    }

    @Test(
        "finds file and line in a mark",
        arguments: [
            ("config/world.yaml:14:5", "config/world.yaml", 14), ("C:/world.yaml:3:1", "C:/world.yaml", 3),
            ("a:b.yaml:7:2", "a:b.yaml", 7),
        ]
    )
    func place(mark: String, file: String, line: Int) {
        let place = SourceSuggestion.place(mark)
        #expect(place?.file == file)
        #expect(place?.line == line)
    }

    @Test("finds no place in a mark that names none", arguments: ["", "world.yaml", "world.yaml:3", "world.yaml:x:y"])
    func noPlace(mark: String) {
        #expect(SourceSuggestion.place(mark) == nil)
    }
}
