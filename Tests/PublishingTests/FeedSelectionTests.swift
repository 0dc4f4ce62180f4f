import Publishing
import Syndication
import Testing

@Suite("Which articles a feed holds")
struct FeedSelectionTests {
    private static func headline(
        _ name: String,
        source: String = "harbour",
        regions: [String] = [],
        story: String? = nil,
        lead: String? = nil,
        leadRegions: [String] = []
    ) -> Headline {
        let id = ArticleID(name)
        return Headline(
            id: id,
            source: SourceID(source),
            regions: regions.map { RegionID($0) },
            story: ArticleID(story ?? name),
            lead: lead.map { Headline.Lead(source: SourceID($0), regions: leadRegions.map { RegionID($0) }) },
            cursor: HeadlineCursor(published: Timestamp(seconds: 0), id: id)
        )
    }

    private static func chosen(
        _ headlines: [Headline],
        limit: Int = 10,
        isShared: Bool = false,
        sourceLimit: @escaping @Sendable (SourceID) -> Int = { _ in 10 },
        belongs: @escaping @Sendable ([RegionID]) -> Bool = { _ in true }
    ) -> [String] {
        var selection = FeedSelection(
            limit: limit,
            isShared: isShared,
            sourceLimit: sourceLimit,
            belongs: belongs
        )
        for headline in headlines { selection.offer(headline) }
        return selection.chosen.map(\.id.uri)
    }

    @Test("articles are taken in the order they are offered")
    func order() {
        let headlines = ["c", "a", "b"].map { FeedSelectionTests.headline($0) }
        #expect(FeedSelectionTests.chosen(headlines) == ["c", "a", "b"])
    }

    @Test("no more articles are taken than the feed may hold")
    func limit() {
        let headlines = ["a", "b", "c"].map { FeedSelectionTests.headline($0) }
        #expect(FeedSelectionTests.chosen(headlines, limit: 2) == ["a", "b"])
        #expect(FeedSelectionTests.chosen(headlines, limit: 0).isEmpty)
    }

    @Test("no source takes more room than it may, and others go on")
    func sourceLimit() {
        let headlines = [
            FeedSelectionTests.headline("h1"), FeedSelectionTests.headline("h2"), FeedSelectionTests.headline("h3"),
            FeedSelectionTests.headline("c1", source: "coast"), FeedSelectionTests.headline("c2", source: "coast"),
        ]
        let chosen = FeedSelectionTests.chosen(headlines, sourceLimit: { $0 == SourceID("harbour") ? 2 : 1 })
        #expect(chosen == ["h1", "h2", "c1"])
    }

    /// Headlines in the order of publication, a letter for the source of each.
    private static func timeline(_ sources: String) -> [Headline] {
        sources.enumerated().map { index, letter in
            var headline = headline("\(letter)\(index)", source: String(letter))
            headline.cursor.published = Timestamp(seconds: Int64(1000 - index))
            return headline
        }
    }

    @Test("a source that publishes all the time leaves room for the others, as far as they fill it")
    func fairShare() {
        let busy = FeedSelectionTests.timeline("aaaaaaaabaabcaaaac")
        #expect(
            FeedSelectionTests.chosen(busy, limit: 7, isShared: true, sourceLimit: { _ in .max })
                == ["a0", "a1", "a2", "b8", "b11", "c12", "c17"]
        )
    }

    @Test("a source that is alone fills the feed, newest first")
    func alone() {
        let alone = FeedSelectionTests.timeline("aaaaaaaaba")
        #expect(
            FeedSelectionTests.chosen(alone, limit: 6, isShared: true, sourceLimit: { _ in .max })
                == ["a0", "a1", "a2", "a3", "a4", "b8"]
        )
    }

    @Test("what others wrote long ago does not take the place of today's news")
    func depth() {
        let long = FeedSelectionTests.timeline(String(repeating: "a", count: 30) + "bbbb")
        #expect(
            FeedSelectionTests.chosen(long, limit: 4, isShared: true, sourceLimit: { _ in .max })
                == ["a0", "a1", "a2", "a3"]
        )
    }

    @Test("only articles that belong are taken, and others use up no room")
    func belongs() {
        let headlines = [
            FeedSelectionTests.headline("a", regions: ["asia"]), FeedSelectionTests.headline("b", regions: ["no"]),
            FeedSelectionTests.headline("c"), FeedSelectionTests.headline("d", regions: ["asia", "no"]),
        ]
        let norway = RegionID("no")
        let chosen = FeedSelectionTests.chosen(headlines, limit: 2, belongs: { $0.contains(norway) })
        #expect(chosen == ["b", "d"])
    }

    @Test("a story is told by its first article, and by another only where the first one's source is not in the feed")
    func leadTellsTheStory() {
        let headlines = [
            FeedSelectionTests.headline("other", source: "coast", story: "first", lead: "harbour"),
            FeedSelectionTests.headline("first", source: "harbour"),
        ]
        #expect(FeedSelectionTests.chosen(headlines) == ["first"])
        let withoutLead = FeedSelectionTests.chosen(headlines, sourceLimit: { $0 == SourceID("harbour") ? 0 : 10 })
        #expect(withoutLead == ["other"])
    }

    @Test("a story whose first article is about another region is told by one that is about this one")
    func leadElsewhere() {
        let headlines = [
            FeedSelectionTests.headline(
                "other",
                source: "coast",
                regions: ["asia"],
                story: "first",
                lead: "harbour",
                leadRegions: ["europe"]
            )
        ]
        let asia = RegionID("asia")
        #expect(FeedSelectionTests.chosen(headlines, belongs: { $0.contains(asia) }) == ["other"])
    }

    @Test("a story is told once, also where its first article is forgotten")
    func storyIsToldOnce() {
        let headlines = [
            FeedSelectionTests.headline("second", source: "coast", story: "first"),
            FeedSelectionTests.headline("third", source: "island", story: "first"),
        ]
        #expect(FeedSelectionTests.chosen(headlines) == ["second"])
    }

    @Test("a full selection says so")
    func isFull() {
        var selection = FeedSelection(limit: 1, isShared: true, sourceLimit: { _ in 10 }, belongs: { _ in true })
        #expect(!selection.isFull)
        selection.offer(FeedSelectionTests.headline("a"))
        #expect(selection.isFull)
    }
}
