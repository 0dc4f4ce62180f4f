package import Syndication

/// An article as far as it is compared with others.
package struct Report: Sendable {
    /// Its identity.
    package var id: ArticleID
    /// Its source.
    package var source: SourceID
    /// The story it belongs to.
    package var story: ArticleID
    /// The less, the older the story.
    package var rank: Int64
    /// Whether the desk has split the story off.
    package var isFixed: Bool
    /// Its sketch.
    package var sketch: TextSketch
    /// Its text.
    package var text: ReportText

    /// An article, from plain texts.
    package init(
        id: ArticleID,
        source: SourceID,
        story: ArticleID,
        rank: Int64,
        isFixed: Bool,
        published: Timestamp,
        title: String,
        text: String
    ) {
        self.id = id
        self.source = source
        self.story = story
        self.rank = rank
        self.isFixed = isFixed
        let words = TextWords(title: title, text: text)
        sketch = TextSketch(words, published: published)
        self.text = ReportText(words)
    }
}

/// Joins stories whose articles are the same report: always to the older of two.
package struct StoryJoiner: Sendable {
    private struct Story: Sendable {
        var parent: ArticleID
        var rank: Int64
        var isFixed: Bool
    }

    private let matcher: ReportMatcher
    /// Stories of rows that are stored have a rank below this.
    package static let unstored = Int64.max / 2

    private var stories: [ArticleID: Story] = [:]

    /// A joiner.
    package init(matcher: ReportMatcher = ReportMatcher()) { self.matcher = matcher }

    /// The story that an article's story belongs to now.
    package func story(_ id: ArticleID) -> ArticleID {
        var id = id
        while let parent = stories[id]?.parent, parent != id { id = parent }
        return id
    }

    /// Joins the stories of two reports if they are the same; returns whether they are.
    package mutating func join(_ one: inout Report, _ other: inout Report) -> Bool {
        guard story(one.story) != story(other.story), matcher.isSame(&one, &other) else { return false }
        join(story: one, with: other)
        return true
    }

    /// Joins the stories of two articles, unless the desk has split one off.
    package mutating func join(story one: Report, with other: Report) {
        let (left, right) = (note(one), note(other))
        guard left != right, let first = stories[left], let second = stories[right] else { return }
        // Two stories of the desk's making are never one; what is new may join either.
        let areStored = first.rank < StoryJoiner.unstored && second.rank < StoryJoiner.unstored
        if areStored, first.isFixed || second.isFixed { return }
        let (kept, gone) = first.rank <= second.rank ? (left, right) : (right, left)
        stories[gone]?.parent = kept
        if stories[gone]?.isFixed == true { stories[kept]?.isFixed = true }
    }

    /// The stored stories that are part of another now.
    package func moves(by rule: IdentityRule) -> [StoryMove] {
        stories.filter { $0.value.rank < StoryJoiner.unstored && story($0.key) != $0.key }
            .map { StoryMove($0.key, into: story($0.key), by: rule) }
            .sorted { $0.story.uri < $1.story.uri }
    }

    private mutating func note(_ report: Report) -> ArticleID {
        if let known = stories[report.story] {
            stories[report.story]?.rank = min(known.rank, report.rank)
            stories[report.story]?.isFixed = known.isFixed || report.isFixed
        } else {
            stories[report.story] = Story(parent: report.story, rank: report.rank, isFixed: report.isFixed)
        }
        return story(report.story)
    }
}

extension ReportMatcher {
    /// How much two reports of one source must share: what it publishes again is often a series or a template.
    private static let withinSource = 0.6

    /// Whether two articles are one report.
    package func isSame(_ one: inout Report, _ other: inout Report) -> Bool {
        guard mayBeSame(one.text, other.text, sketches: (one.sketch, other.sketch)) else { return false }
        if case .same = evidence(&one, &other).verdict { return true }
        return false
    }

    /// What a comparison brings, for people.
    package func evidence(_ one: inout Report, _ other: inout Report) -> (verdict: Verdict, evidence: Evidence) {
        one.text.makeShingles()
        other.text.makeShingles()
        let (verdict, evidence) = compare(one.text, other.text)
        guard case .same = verdict, one.source == other.source else { return (verdict, evidence) }
        let isTemplate = one.text.hasOwnTitleWord(besides: other.text) && other.text.hasOwnTitleWord(besides: one.text)
        let isSeries = isTemplate || evidence.resemblance < ReportMatcher.withinSource
        return (isSeries ? .different(.series) : verdict, evidence)
    }
}
