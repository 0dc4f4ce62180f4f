import Classification
package import Syndication

/// The articles no region claims, and the names that stand most often in them: suggestions for a rule of the desk.
package struct UnclaimedTable: Sendable {
    private let sources: [(name: String, unclaimed: Int, all: Int)]
    private let names: UnclaimedNames

    /// How many names are shown.
    private static let mostNames = 25
    private static let page = 2000

    /// Counts all stored articles of the configured sources.
    package init(_ configured: [Source], _ store: any ArticleStore) async throws(StoreError) {
        var counts: [SourceID: (unclaimed: Int, all: Int)] = [:]
        var names = UnclaimedNames()
        var cursor: HeadlineCursor?
        let known = Set(configured.map(\.id))
        while true {
            let headlines = try await store.headlines(after: cursor, limit: UnclaimedTable.page)
            for headline in headlines where known.contains(headline.source) {
                counts[headline.source, default: (0, 0)].all += 1
                if headline.regions.isEmpty { counts[headline.source, default: (0, 0)].unclaimed += 1 }
            }
            let unclaimed = headlines.filter { $0.regions.isEmpty && known.contains($0.source) }.map(\.id)
            for article in try await store.articles(unclaimed) {
                names.count(title: article.title, lead: article.teaser)
            }
            guard headlines.count == UnclaimedTable.page, let last = headlines.last else { break }
            cursor = last.cursor
        }
        self.names = names
        sources = configured.compactMap { source in
            counts[source.id].map { (name: source.label, unclaimed: $0.unclaimed, all: $0.all) }
        }
        .sorted { ($1.unclaimed, $0.name) < ($0.unclaimed, $1.name) }
    }

    /// For people.
    package var lines: [String] {
        let all = sources.reduce(0) { $0 + $1.all }
        guard names.articles > 0 else { return ["\(all) articles, each with a region"] }
        var lines = ["\(names.articles) of \(all) articles have no region"]
        let width = String(names.articles).utf8.count
        for source in sources where source.unclaimed > 0 {
            lines.append("  \(UnclaimedTable.padded(source.unclaimed, width)) of \(source.all)  \(source.name)")
        }
        let frequent = names.most(UnclaimedTable.mostNames)
        guard !frequent.isEmpty else { return lines }
        lines.append("names that stand in several of them; give one to a region with words:, or a source a country:")
        for (name, articles) in frequent { lines.append("  \(UnclaimedTable.padded(articles, width))  \(name)") }
        return lines
    }

    /// For machines.
    package var value: JSONValue {
        .object([
            ("unclaimed", .number(Double(names.articles))),
            (
                "sources",
                .array(
                    sources.map { source in
                        .object([
                            ("name", source.name.json), ("unclaimed", .number(Double(source.unclaimed))),
                            ("articles", .number(Double(source.all))),
                        ])
                    }
                )
            ),
            (
                "names",
                .array(
                    names.most(UnclaimedTable.mostNames).map { name, articles in
                        .object([("name", name.json), ("articles", .number(Double(articles)))])
                    }
                )
            ),
        ])
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
