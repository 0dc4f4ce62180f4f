import Classification
import Publishing
package import Settings
package import Syndication

/// Why an article is what it is and where it is.
package struct Explanation: Sendable {
    private let article: Article
    private let story: [Article]
    private let feeds: [(path: String, absence: String?)]
    private let classifier: RegionClassifier
    private let partners: StoryPartners
    private let names: [SourceID: String]

    /// The articles with a text in their guid, link or title, explained; at most five.
    package static func find(
        _ text: String,
        in store: any ArticleStore,
        _ settings: Settings
    ) async throws(StoreError) -> [Explanation] {
        let classifier = Newsroom.classifier(settings)
        let names = Dictionary(
            settings.sources.map { ($0.source.id, $0.source.label) },
            uniquingKeysWith: { first, _ in first }
        )
        let chosen = try await FeedSelector(settings: settings, tree: classifier.tree, store: store).select()
        let withdrawn = Set(try await store.withdrawals(since: Timestamp(seconds: 0)).map(\.id))
        var explanations: [Explanation] = []
        for article in try await store.search(text, limit: 5) {
            let story = try await store.story(article.story)
            let feeds = zip(settings.feeds, chosen).map { feed, headlines in
                let isIn = headlines.contains { $0.id == article.id }
                let isWithdrawn = withdrawn.contains(article.id)
                let absence =
                    isIn ? nil : absence(of: article, isWithdrawn, from: feed, names[article.source], classifier)
                return (path: feed.path, absence: absence)
            }
            let partners = try await StoryPartners.find(article, settings.stories, in: store)
            explanations.append(
                Explanation(
                    article: article,
                    story: story,
                    feeds: feeds,
                    classifier: classifier,
                    partners: partners,
                    names: names
                )
            )
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
        lines.append("  language   \(article.language.map { "\($0.tag) (\($0.provenance))" } ?? "not known")")
        lines.append(
            "  regions    "
                + (article.regions.isEmpty
                    ? "none" : article.regions.map(classifier.tree.title).joined(separator: ", "))
        )
        lines += EvidenceTable(article, classifier).lines.map { "             " + $0 }
        lines.append("  story      \(article.story)")
        if let rule = article.storyRule {
            lines.append("             joined by \(rule.rawValue); the story's first article is published")
        }
        for other in story where other.id != article.id {
            lines.append("             also \(name(other.source)): \(other.title)")
        }
        lines += partners.lines(name).map { "             " + $0 }
        lines.append("  in feeds   " + (inFeeds.isEmpty ? "none" : inFeeds.joined(separator: ", ")))
        for feed in feeds { feed.absence.map { lines.append("             not in \(feed.path): \($0)") } }
        return lines.joined(separator: "\n")
    }

    /// For machines.
    package var value: JSONValue {
        .members([
            ("guid", article.id.uri.json), ("title", article.title.json), ("source", article.source.address.json),
            ("link", article.link?.json), ("published", article.published.time.rfc3339.json),
            ("published_from", article.published.provenance.rawValue.json),
            ("updated", article.updated.time.rfc3339.json),
            ("language", article.language?.tag.json), ("regions", .array(article.regions.map(\.name.json))),
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
            ("compared", partners.value),
            ("feeds", .array(inFeeds.map(\.json))),
            ("not_in", .object(feeds.compactMap { feed in feed.absence.map { (feed.path, $0.json) } })),
        ])
    }

    private var inFeeds: [String] { feeds.filter { $0.absence == nil }.map(\.path) }

    /// Why an article is not in a feed.
    private static func absence(
        of article: Article,
        _ isWithdrawn: Bool,
        from feed: FeedSettings,
        _ source: String?,
        _ classifier: RegionClassifier
    ) -> String {
        if feed.kind == .status { return "it shows what happens to the sources" }
        if isWithdrawn { return "it was taken down" }
        if source == nil { return "its source is no longer configured" }
        if let region = feed.region, !classifier.tree.contains(region, article.regions) {
            if region == .none { return "it has a region" }
            let shortfall = EvidenceTable(article, classifier).shortfall(of: region)
            return "it is not about \(classifier.tree.title(of: region)): \(shortfall)"
        }
        if article.storyRule != nil { return "its story is told by another article" }
        if let most = feed.maxPerSource {
            return "\(feed.items) newer items or \(most) of its source are there already"
        }
        let share = FeedSelection.share(of: feed.items)
        return "\(feed.items) newer items are there already, or \(share) of its source, which is its fair share"
    }

    private func name(_ source: SourceID) -> String { names[source] ?? source.address }
}
