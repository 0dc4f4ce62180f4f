/// Some articles' sketches, as they are stored: what is kept in memory to find reports that are the same.
package struct SketchPage: Sendable {
    /// The numbers of the articles' rows, ascending.
    package var numbers: [Int64] = []
    /// When they were published, in minutes since the epoch.
    package var minutes: [Int32] = []
    /// Their sketches, one behind the other, all of the same length.
    package var bytes: [UInt8] = []

    /// How many there are in all; only told with the first ones.
    package var total = 0

    /// No sketches.
    package init() {}
}

/// A sketch to be stored with its article.
package struct ArticleSketch: Sendable, Equatable {
    /// The article.
    package var id: ArticleID
    /// When it was published, in minutes since the epoch.
    package var minute: Int32
    /// The sketch.
    package var bytes: [UInt8]

    /// A sketch.
    package init(id: ArticleID, minute: Int32, bytes: [UInt8]) {
        (self.id, self.minute, self.bytes) = (id, minute, bytes)
    }
}

/// A stored article as far as comparing reports needs it.
package struct StoredReport: Sendable {
    /// The number of its row.
    package var number: Int64
    /// Its identity.
    package var id: ArticleID
    /// Its source.
    package var source: SourceID
    /// The story it belongs to.
    package var story: ArticleID
    /// The number of the row of the story's first article: the less, the older the story.
    package var rank: Int64
    /// Whether the desk has split the story off: it never joins another again.
    package var isFixed: Bool
    /// When it was published.
    package var published: Timestamp
    /// Its title.
    package var title: String
    /// Its text as sanitised HTML.
    package var text: String

    /// A stored article.
    package init(
        number: Int64,
        id: ArticleID,
        source: SourceID,
        story: ArticleID,
        rank: Int64,
        isFixed: Bool,
        published: Timestamp,
        title: String,
        text: String
    ) {
        self.number = number
        self.id = id
        self.source = source
        self.story = story
        self.rank = rank
        self.isFixed = isFixed
        self.published = published
        self.title = title
        self.text = text
    }
}

/// A story that becomes part of an older one.
package struct StoryMove: Sendable, Equatable {
    /// The story that ends.
    package var story: ArticleID
    /// The story its articles belong to from now on.
    package var target: ArticleID
    /// Why.
    package var rule: IdentityRule

    /// A move.
    package init(_ story: ArticleID, into target: ArticleID, by rule: IdentityRule) {
        (self.story, self.target, self.rule) = (story, target, rule)
    }
}
