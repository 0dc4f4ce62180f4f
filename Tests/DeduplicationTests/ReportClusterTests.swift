import Deduplication
import Syndication
import TestSupport
import Testing

/// Sketches, the index, and clusters that do not depend on the order of arrival.
@Suite("Clusters of reports")
struct ReportClusterTests {
    private struct Document: Sendable {
        let name: Int
        let title: String
        let text: String
        let published: Timestamp
    }

    private static let words = (0..<400).map { "word\($0 * 7919 % 997)" }

    /// Reports and copies of them: cut, with words changed, under other titles, with other numbers.
    private static func documents(_ dice: inout Dice) -> [Document] {
        var documents: [Document] = []
        for _ in 0..<60 {
            let text = (0..<(40 + dice.roll(60))).map { _ in words[dice.roll(400)] }
            let title = (0..<7).map { _ in words[dice.roll(400)] }.joined(separator: " ")
            let start = morning + .seconds(Int64(dice.roll(300)) * 3600)
            for _ in 0..<(1 + dice.roll(4)) {
                var copy = text
                for _ in 0..<dice.roll(12) { copy[dice.roll(copy.count)] = words[dice.roll(400)] }
                if dice.roll(3) == 0 { copy = Array(copy.prefix(copy.count / 2)) }
                if dice.roll(4) == 0 { copy.append("\(dice.roll(1000))") }
                documents.append(
                    Document(
                        name: documents.count,
                        title: dice.roll(3) == 0 ? words[dice.roll(400)] + " " + words[dice.roll(400)] : title,
                        text: copy.joined(separator: " "),
                        published: start + .seconds(Int64(dice.roll(80)) * 3600)
                    )
                )
            }
        }
        return documents
    }

    /// The pairs of documents in one cluster.
    private static func pairs(_ documents: [Document]) -> Set<[Int]> {
        var clusters = ReportClusters(window: 96 * 60)
        for document in documents {
            _ = clusters.add(TextWords(title: document.title, text: document.text), published: document.published)
        }
        let groups = Dictionary(grouping: documents.indices) { clusters.cluster(of: $0) }
        return Set(
            groups.values.flatMap { members in
                members.flatMap { one in
                    members.filter { $0 < one }.map { [documents[$0].name, documents[one].name].sorted() }
                }
            }
        )
    }

    @Test("the order of arrival makes no difference", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func order(_ seed: UInt64) {
        var dice = Dice(seed: seed)
        var documents = ReportClusterTests.documents(&dice)
        let expected = ReportClusterTests.pairs(documents)
        #expect(expected.count > 30)
        for _ in 0..<3 {
            for index in documents.indices.reversed() { documents.swapAt(index, dice.roll(index + 1)) }
            #expect(ReportClusterTests.pairs(documents) == expected)
        }
    }

    @Test("nothing further apart than the window is one cluster")
    func window() {
        let text = (0..<60).map { ReportClusterTests.words[$0] }.joined(separator: " ")
        let near = [0, 95].map {
            Document(name: $0, title: "A title of words", text: text, published: morning + .seconds($0 * 3600))
        }
        let far = [0, 97].map {
            Document(name: $0, title: "A title of words", text: text, published: morning + .seconds($0 * 3600))
        }
        #expect(ReportClusterTests.pairs(near).count == 1)
        #expect(ReportClusterTests.pairs(far).isEmpty)
    }

    @Test("a sketch is read back as it was stored")
    func roundTrip() throws {
        var dice = Dice(seed: 9)
        for document in ReportClusterTests.documents(&dice) {
            let sketch = TextSketch(
                TextWords(title: document.title, text: document.text),
                published: document.published
            )
            #expect(sketch.bytes.count == TextSketch.byteCount)
            let read = try #require(TextSketch(bytes: sketch.bytes[...], minute: sketch.minute))
            #expect(read.bytes == sketch.bytes && read.minute == sketch.minute)
            let (shared, _) = read.sharedKeys(with: sketch)
            #expect(shared > 0 && read.mayAgree(with: sketch))
        }
        #expect(TextSketch(bytes: [1, 2, 3], minute: 0) == nil)
    }

    @Test("an index that is cleared finds what is left, and nothing older")
    func clearing() {
        var index = ReportIndex(window: 60)
        let old = TextSketch(TextWords(title: "An old title of words", text: ""), published: Timestamp(seconds: 0))
        for number in 0..<30_000 { _ = index.add(old, number: Int64(number + 1)) }
        index.clear(before: 1000)
        #expect(index.count == 0)
        let new = TextSketch(TextWords(title: "A new title of words", text: ""), published: morning)
        #expect(index.add(new, number: 1).isEmpty)
        #expect(index.add(new, number: 2) == [1])
    }
}

@Suite("Joining stories")
struct StoryJoinerTests {
    private let text =
        "The council has decided on the new harbour after a debate of five hours, and the opposition goes to court."

    private func stored(_ rank: Int64, fixed: Bool = false) -> Report {
        var stored = report("New harbour decided", text, source: "https://\(rank).example/rss")
        (stored.rank, stored.isFixed) = (rank, fixed)
        return stored
    }

    private func new(_ place: Int64) -> Report {
        var new = report("New harbour decided", text, source: "https://new\(place).example/rss")
        new.rank = StoryJoiner.unstored + place
        return new
    }

    @Test("the older story stays, whichever comes first")
    func older() {
        for isSwapped in [false, true] {
            var joiner = StoryJoiner()
            var (one, two) = (stored(1), stored(2))
            #expect(isSwapped ? joiner.join(&two, &one) : joiner.join(&one, &two))
            #expect(joiner.story(two.story) == one.story && joiner.story(one.story) == one.story)
            #expect(joiner.moves(by: .sameReport) == [StoryMove(two.story, into: one.story, by: .sameReport)])
        }
    }

    @Test("what is new joins what is stored, and moves nothing")
    func joinsStored() {
        var joiner = StoryJoiner()
        var (one, two) = (new(0), stored(7))
        #expect(joiner.join(&one, &two))
        #expect(joiner.story(one.story) == two.story)
        #expect(joiner.moves(by: .sameReport).isEmpty)
    }

    @Test("a story that the desk has split off joins no other, not even by way of a third article")
    func fixed() {
        var joiner = StoryJoiner()
        var (between, one, two) = (new(0), stored(1), stored(2, fixed: true))
        _ = joiner.join(&between, &one)
        _ = joiner.join(&between, &two)
        #expect(joiner.story(two.story) == two.story)
        #expect(joiner.story(between.story) == one.story)
        #expect(joiner.moves(by: .sameReport).isEmpty)
    }
}
