import Publishing
import Storage
import Syndication
import TestSupport
import Testing

@testable import Aggregation

@Suite("One story, one item")
struct StoryPipelineTests {
    private static func yaml(_ merge: String) -> String {
        """
        sources:
          - { url: https://one.example/feed, name: One }
          - { url: https://two.example/feed, name: Two }
          - { url: https://three.example/feed, name: Three }
        stories: { merge: \(merge) }
        feeds:
          - { path: all.xml, title: All }
        """
    }

    /// An agency's text, cut after some sentences.
    private static func agency(_ sentences: Int) -> String {
        [
            "The ferry between Harwich and Esbjerg has resumed service after a storm kept it in port for 3 days, the operator said.",
            "On its first crossing it carried 1,250 passengers, among them a brass band from Ribe.",
            "Two lorries were damaged, and repairs will cost 40,000 euros.",
            "The harbour master of Esbjerg expects the next gale on Sunday night.",
        ].prefix(sentences).joined(separator: " ")
    }

    private func document(_ number: Int, _ title: String, _ text: String, at hour: Int = 8) -> String {
        """
        <rss version="2.0"><channel><title>Paper</title><item><title>\(title)</title><guid isPermaLink="false">g\(number)</guid>
        <link>https://paper\(number).example/ferry</link><description>\(text)</description>
        <pubDate>Thu, 14 Jan 2027 \(hour < 10 ? "0" : "")\(hour):00:00 GMT</pubDate></item></channel></rss>
        """
    }

    private func answer(_ newsroom: TestNewsroom, _ name: String, _ document: String) throws {
        newsroom.fetcher.answer(try newsroom.source("https://\(name).example/feed"), document: document)
    }

    private let empty = "<rss version=\"2.0\"><channel><title>Paper</title></channel></rss>"

    /// One and two with the agency's text, the second one later, cut and under another title; three with another story.
    private func newsroom(_ merge: String = "careful", store: (any ArticleStore)? = nil) throws -> TestNewsroom {
        let newsroom = try TestNewsroom(StoryPipelineTests.yaml(merge), store: store)
        try answer(newsroom, "one", document(1, "Ferry service resumes", StoryPipelineTests.agency(4)))
        try answer(
            newsroom,
            "two",
            document(2, "A brass band sails again", "ESBJERG, Jan 14 (NPA) - " + StoryPipelineTests.agency(3), at: 9)
        )
        try answer(
            newsroom,
            "three",
            document(
                3,
                "Baker bakes bread",
                "A baker in Ribe has baked bread every day for 60 years, and so he did today.",
                at: 10
            )
        )
        return newsroom
    }

    private func items(_ newsroom: TestNewsroom) throws -> [String] {
        try newsroom.feed("all.xml").entries.compactMap { $0.title?.value }
    }

    private func text(_ newsroom: TestNewsroom, _ path: String) throws -> String {
        String(decoding: try newsroom.bytes(path), as: UTF8.self)
    }

    @Test("names as many other outlets as the desk wants", arguments: [(0, false), (1, true)])
    func shownOthers(most: Int, isShown: Bool) async throws {
        let newsroom = try newsroom("careful, show_others: \(most)")
        _ = try await newsroom.poll()
        let text = String(decoding: try newsroom.bytes("all.xml"), as: UTF8.self)
        #expect(text.contains("Also:") == isShown)
        #expect(try newsroom.feed("all.xml").entries.count == 2)
    }

    @Test("a copy that was cut and given another headline is told with the report it is a copy of, in every format")
    func careful() async throws {
        let newsroom = try newsroom()
        _ = try await newsroom.poll()
        #expect(try items(newsroom) == ["Baker bakes bread", "Ferry service resumes"])
        for path in ["all.xml", "all.atom", "all.json", "all.html"] {
            #expect(try text(newsroom, path).contains("https://paper2.example/ferry"), "\(path)")
        }
    }

    @Test("off and exact leave it alone", arguments: ["off", "exact"])
    func exact(_ merge: String) async throws {
        let newsroom = try newsroom(merge)
        _ = try await newsroom.poll()
        #expect(try items(newsroom).count == 3)
    }

    /// Entries about other things: what is in all articles tells nothing of an event.
    private var everydayNews: String {
        let towns = ["Ribe", "Vejle", "Skive", "Thisted", "Viborg", "Randers", "Horsens", "Kolding"]
        let deeds = [
            "opens a library", "repairs its bridge", "elects a mayor", "plants five hundred oaks", "loses at football",
        ]
        return towns.flatMap { town in deeds.map { (town, $0) } }.enumerated().map { index, news in
            """
            <item><title>\(news.0) \(news.1)</title><guid isPermaLink="false">n\(index)</guid>
            <link>https://paper3.example/\(index)</link>
            <description>The council of \(news.0) met on Wednesday; it \(news.1), as many had hoped for years.</description>
            <pubDate>Thu, 14 Jan 2027 06:00:00 GMT</pubDate></item>
            """
        }.joined()
    }

    @Test("broad joins what two outlets tell of one event in words of their own, and nothing else")
    func broad() async throws {
        let newsroom = try TestNewsroom(StoryPipelineTests.yaml("broad"))
        try answer(
            newsroom,
            "one",
            document(1, "Ferry service Harwich to Esbjerg resumes", StoryPipelineTests.agency(4))
        )
        let own =
            "After three days of storm the ferry from Harwich reached the port of Esbjerg. The first crossing was rough, "
            + "passengers said; a brass band played."
        try answer(newsroom, "two", document(2, "Ferry from Harwich reaches Esbjerg after storm", own, at: 9))
        try answer(newsroom, "three", empty.replacing("</channel>", with: everydayNews + "</channel>"))
        _ = try await newsroom.poll()
        let stories = try await newsroom.store.search("", limit: 99).filter { $0.storyRule != nil }
        #expect(stories.map(\.title) == ["Ferry from Harwich reaches Esbjerg after storm"])
        #expect(stories.map(\.storyRule) == [.sameEvent])
        let item = try #require(
            try newsroom.feed("all.xml").entries.first { $0.title?.value.contains("resumes") == true }
        )
        #expect(item.summary?.value.contains("Two") == true)
    }

    @Test("broad joins what comes while it works, to the story the desk has made of the older one")
    func broadLater() async throws {
        let newsroom = try TestNewsroom(StoryPipelineTests.yaml("broad"))
        try answer(
            newsroom,
            "one",
            document(1, "Ferry service Harwich to Esbjerg resumes", StoryPipelineTests.agency(4))
        )
        try answer(newsroom, "two", empty)
        try answer(newsroom, "three", empty.replacing("</channel>", with: everydayNews + "</channel>"))
        _ = try await newsroom.poll()
        let older = try #require(try await newsroom.store.search("resumes", limit: 1).first)
        let other = try #require(try await newsroom.store.search("", limit: 99).first { $0.id != older.id })
        try await newsroom.store.join(other.id, older.id)
        let own =
            "After three days of storm the ferry from Harwich reached the port of Esbjerg. The first crossing was rough, "
            + "passengers said; a brass band played."
        try answer(newsroom, "two", document(2, "Ferry from Harwich reaches Esbjerg after storm", own, at: 9))
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        let new = try #require(try await newsroom.store.search("reaches Esbjerg", limit: 1).first)
        #expect(new.story == other.id)
        #expect(new.storyRule == .sameEvent)
    }

    @Test("a report that comes later, after a restart too, joins the story that is there: same guid, same date")
    func later() async throws {
        let store = try SQLiteStore(path: ":memory:")
        let first = try TestNewsroom(StoryPipelineTests.yaml("careful"), store: store)
        for name in ["two", "three"] { try answer(first, name, empty) }
        try answer(first, "one", document(1, "Ferry service resumes", StoryPipelineTests.agency(4)))
        _ = try await first.poll()
        let before = try #require(try first.feed("all.xml").entries.first)
        // Another process: nothing is in memory.
        let second = try newsroom(store: store)
        second.clock.advance(by: .seconds(100_000))
        _ = try await second.poll()
        let after = try #require(try second.feed("all.xml").entries.last)
        #expect(after.id == before.id && after.published == before.published)
        #expect(after.summary?.value.contains("Two") == true)
    }

    @Test("an article that lies between two stories joins them, into the older one; nothing comes twice")
    func bridge() async throws {
        let newsroom = try TestNewsroom(StoryPipelineTests.yaml("careful"))
        let half = { (from: Int, to: Int) in
            (from..<to).map {
                "Sentence number\($0) tells of the ferry\($0) and of the harbour\($0) in the rain\($0) again."
            }
            .joined(separator: " ")
        }
        try answer(newsroom, "one", document(1, "Ferry and harbour in the rain", half(0, 20)))
        try answer(newsroom, "two", document(2, "Ferry and harbour in the rain", half(20, 40), at: 9))
        try answer(newsroom, "three", empty)
        _ = try await newsroom.poll()
        #expect(try items(newsroom).count == 2)
        try answer(newsroom, "three", document(3, "Ferry and harbour in the rain", half(0, 40), at: 10))
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        let items = try newsroom.feed("all.xml").entries
        #expect(items.count == 1)
        #expect(items.first?.published == "Thu, 14 Jan 2027 08:00:00 GMT")
        let stories = Set(try await newsroom.store.search("", limit: 9).map(\.story))
        #expect(stories.count == 1)
    }

    @Test(
        "a crash at any moment of storing neither loses nor doubles a membership",
        arguments: FaultyStore.Moment.allCases
    )
    func crash(_ moment: FaultyStore.Moment) async throws {
        let store = try SQLiteStore(path: ":memory:")
        let killed = try newsroom(store: store)
        killed.store.crash(at: moment)
        await #expect(throws: StoreError.self) { _ = try await killed.poll() }
        let next = try newsroom(store: store)
        for _ in 0..<3 {
            next.clock.advance(by: .seconds(100_000))
            _ = try await next.poll()
        }
        #expect(try items(next) == ["Baker bakes bread", "Ferry service resumes"])
        let articles = try await store.search("", limit: 9)
        #expect(articles.count == 3)
        #expect(articles.count { $0.storyRule == .sameReport } == 1)
    }

    @Test("what was placed and not stored is placed again in the same process")
    func failure() async throws {
        let newsroom = try newsroom()
        newsroom.store.fail(with: .full("state.db"))
        await #expect(throws: StoreError.self) { _ = try await newsroom.poll() }
        newsroom.store.fail(with: nil)
        newsroom.clock.advance(by: .seconds(100_000))
        _ = try await newsroom.poll()
        #expect(try items(newsroom).count == 2)
    }

    @Test("what the desk splits stays apart, and what it merges stays together")
    func desk() async throws {
        let newsroom = try newsroom()
        _ = try await newsroom.poll()
        let copy = try #require(try await newsroom.store.search("brass band", limit: 1).first)
        try await newsroom.store.split(copy.id)
        _ = try await newsroom.publisher.publish()
        #expect(try items(newsroom).count == 3)
        // The same again, and a third copy: the split one stays by itself.
        try answer(newsroom, "three", document(4, "Ferry again", StoryPipelineTests.agency(4), at: 11))
        for _ in 0..<2 {
            newsroom.clock.advance(by: .seconds(100_000))
            _ = try await newsroom.poll()
        }
        #expect(try await newsroom.store.search("brass band", limit: 1).first?.story == copy.id)
        let bread = try #require(try await newsroom.store.search("Baker", limit: 1).first)
        try await newsroom.store.join(bread.id, copy.id)
        _ = try await newsroom.publisher.publish()
        #expect(try await newsroom.store.search("brass band", limit: 1).first?.story == bread.id)
        #expect(try items(newsroom).contains("Baker bakes bread"))
        #expect(try !items(newsroom).contains("A brass band sails again"))
    }

    @Test("the first article of a story that is split leaves the others to the next of them")
    func splitLead() async throws {
        let newsroom = try newsroom()
        _ = try await newsroom.poll()
        let lead = try #require(try await newsroom.store.search("Ferry service", limit: 1).first)
        try await newsroom.store.split(lead.id)
        let copy = try #require(try await newsroom.store.search("brass band", limit: 1).first)
        #expect(copy.story == copy.id && copy.storyRule == nil)
        _ = try await newsroom.publisher.publish()
        #expect(try items(newsroom).count == 3)
    }

    @Test("an edit that only ticks is no update; one that says something is, and the article keeps its story")
    func edits() async throws {
        let newsroom = try newsroom()
        _ = try await newsroom.poll()
        let copy = try #require(try await newsroom.store.search("brass band", limit: 1).first)
        for (text, isEdit) in [(" 128 comments", false), (" The band played all night.", true)] {
            try answer(
                newsroom,
                "two",
                document(
                    2,
                    "A brass band sails again",
                    "ESBJERG, Jan 14 (NPA) - " + StoryPipelineTests.agency(3) + text,
                    at: 9
                )
            )
            for _ in 0..<2 {
                newsroom.clock.advance(by: .seconds(100_000))
                _ = try await newsroom.poll()
            }
            let now = try #require(try await newsroom.store.search("brass band", limit: 1).first)
            #expect(now.story == copy.story)
            #expect((now.updated != copy.updated) == isEdit, "\(text)")
        }
    }

    @Test("explains with what an article was compared, and which condition failed")
    func explained() async throws {
        let newsroom = try newsroom()
        try answer(
            newsroom,
            "three",
            document(
                5,
                "Ferry service resumes",
                StoryPipelineTests.agency(4).replacing("1,250", with: "978").replacing("40,000", with: "7,300")
                    .replacing("3 days", with: "12 days"),
                at: 10
            )
        )
        for _ in 0..<2 {
            _ = try await newsroom.poll()
            newsroom.clock.advance(by: .seconds(100_000))
        }
        let found = try await Explanation.find("brass band", in: newsroom.store, newsroom.settings)
        let text = try #require(found.first).text
        #expect(text.contains("same report"))
        #expect(text.contains("near, but the numbers differ: Three"))
        #expect(text.contains("1 h apart"))
    }
}

@Suite("The clock of a story")
struct StoryClockTests {
    private let start = Timestamp(seconds: 1_800_000_000)

    @Test("other outlets move the time of the last update once an hour at most")
    func hourly() {
        let joined = [0, 600, 1200, 3600, 4000, 9000].map { start + .seconds($0) }
        #expect(StoryClock.updated(start - .seconds(60), joined: Array(joined[..<3])) == start)
        #expect(
            StoryClock.updated(start - .seconds(60), joined: Array(joined[..<5].reversed())) == start + .seconds(3600)
        )
        #expect(StoryClock.updated(start - .seconds(60), joined: joined) == start + .seconds(9000))
    }

    @Test("an update of the article itself that is later counts")
    func own() {
        #expect(StoryClock.updated(start, joined: []) == start)
        #expect(StoryClock.updated(start + .seconds(50_000), joined: [start]) == start + .seconds(50_000))
    }
}
