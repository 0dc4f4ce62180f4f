import Classification
package import Settings
package import Syndication

/// Why an article is what it is and where it is.
package struct Explanation: Sendable {
    private let article: Article
    private let story: [Article]
    private let feeds: [(path: String, belongs: Bool)]
    private let tree: RegionTree
    private let names: [SourceID: String]

    /// The articles with a text in their guid, link or title, explained; at most five.
    package static func find(
        _ text: String,
        in store: any ArticleStore,
        _ settings: Settings
    ) async throws(StoreError) -> [Explanation] {
        let tree = Newsroom.tree(settings)
        let names = Dictionary(
            settings.sources.map { ($0.source.id, $0.source.label) },
            uniquingKeysWith: { first, _ in first }
        )
        var explanations: [Explanation] = []
        for article in try await store.search(text, limit: 5) {
            let story = try await store.story(article.story)
            let feeds = settings.feeds.map { feed in
                (path: feed.path, belongs: feed.region.map { tree.contains($0, article.regions) } ?? true)
            }
            explanations.append(Explanation(article: article, story: story, feeds: feeds, tree: tree, names: names))
        }
        return explanations
    }

    /// For people.
    package var text: String {
        var lines = [
            article.title, "  guid       \(article.id)", "  source     \(name(article.source))",
            "  link       \(article.link ?? "none")",
        ]
        if let published = article.publishedLink { lines.append("             published as \(published)") }
        lines.append("  published  \(article.published.time.rfc3339) (\(article.published.provenance.rawValue))")
        lines.append("  updated    \(article.updated.time.rfc3339) (\(article.updated.provenance.rawValue))")
        lines.append("  language   \(article.language ?? "not known")")
        lines.append(
            "  regions    "
                + (article.regions.isEmpty ? "none" : article.regions.map(tree.title).joined(separator: ", "))
        )
        for place in article.places {
            lines.append(
                "             \(place.position.rawValue): \"\(place.phrase)\" → \(tree.title(of: place.region)), weight \(JSONWriter.text(place.weight))"
            )
        }
        if article.places.isEmpty {
            lines.append("             no name of a place in title or lead, and the source has no country")
        }
        lines.append(
            "             a region needs \(RegionClassifier.threshold) and \(Int(RegionClassifier.share * 100)) % of the strongest"
        )
        lines.append("  story      \(article.story)")
        if let rule = article.storyRule {
            lines.append("             joined by \(rule.rawValue); the story's first article is published")
        }
        for other in story where other.id != article.id {
            lines.append("             also \(name(other.source)): \(other.title)")
        }
        lines.append("  feeds      " + feeds.filter { isPublished && $0.belongs }.map(\.path).joined(separator: ", "))
        lines.append(
            "             not in " + feeds.filter { !isPublished || !$0.belongs }.map(\.path).joined(separator: ", ")
        )
        return lines.joined(separator: "\n")
    }

    /// For machines.
    package var value: JSONValue {
        .members([
            ("guid", article.id.uri.json), ("title", article.title.json), ("source", article.source.address.json),
            ("link", article.link?.json), ("published", article.published.time.rfc3339.json),
            ("published_from", article.published.provenance.rawValue.json),
            ("updated", article.updated.time.rfc3339.json),
            ("language", article.language?.json), ("regions", .array(article.regions.map(\.name.json))),
            (
                "places",
                .array(
                    article.places.map {
                        .object([
                            ("phrase", $0.phrase.json), ("position", $0.position.rawValue.json),
                            ("region", $0.region.name.json),
                            ("weight", .number($0.weight)),
                        ])
                    }
                )
            ),
            ("story", article.story.uri.json), ("story_rule", article.storyRule?.rawValue.json),
            ("also", .array(story.filter { $0.id != article.id }.map(\.id.uri.json))),
            ("feeds", .array(feeds.filter { isPublished && $0.belongs }.map(\.path.json))),
        ])
    }

    /// Only the first article of a story is published.
    private var isPublished: Bool { article.storyRule == nil }

    private func name(_ source: SourceID) -> String { names[source] ?? source.address }
}
