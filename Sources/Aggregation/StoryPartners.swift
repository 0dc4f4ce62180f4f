import Deduplication
import Settings
import Syndication

/// What an article was compared with, and what came of it.
struct StoryPartners: Sendable {
    /// One comparison.
    struct Partner: Sendable {
        let report: StoredReport
        let verdict: ReportMatcher.Verdict
        let evidence: ReportMatcher.Evidence
        let hours: Double
    }

    /// The same reports first, then those that came near.
    let partners: [Partner]

    /// How many that share something are compared, and how many that came near are shown.
    private static let mostCompared = 200
    private static let mostNear = 5
    private static let page = 20_000

    /// Compares an article with all others of the window.
    static func find(_ article: Article, _ stories: Settings.Stories, in store: any ArticleStore)
        async throws(StoreError) -> StoryPartners
    {
        let window = Int32(clamping: stories.window.components.seconds / 60)
        var own = Report(
            id: article.id,
            source: article.source,
            story: article.story,
            rank: 0,
            isFixed: false,
            published: article.published.time,
            title: article.title,
            text: StoryDesk.text(article)
        )
        var found: [(number: Int64, shared: Int)] = []
        var last: Int64 = 0
        while true {
            let page = try await store.sketches(after: last, since: own.sketch.minute - window, limit: page)
            for (place, number) in page.numbers.enumerated() where page.minutes[place] <= own.sketch.minute + window {
                let start = place * TextSketch.byteCount
                let bytes = page.bytes[start..<(start + TextSketch.byteCount)]
                guard let other = TextSketch(bytes: bytes, minute: page.minutes[place]) else { continue }
                let (shingles, isTitle) = own.sketch.sharedKeys(with: other)
                if shingles > 0 || isTitle { found.append((number, shingles + (isTitle ? 5 : 0))) }
            }
            guard page.numbers.count == StoryPartners.page, let end = page.numbers.last else { break }
            last = end
        }
        let nearest = found.sorted { ($1.shared, $0.number) < ($0.shared, $1.number) }.prefix(mostCompared)
        var partners: [Partner] = []
        let matcher = ReportMatcher()
        for stored in try await store.storedReports(nearest.map(\.number)) where stored.id != article.id {
            var other = StoryDesk.report(stored)
            let (verdict, evidence) = matcher.evidence(&own, &other)
            let apart = stored.published.milliseconds - article.published.time.milliseconds
            partners.append(
                Partner(
                    report: stored,
                    verdict: verdict,
                    evidence: evidence,
                    hours: Double(abs(apart)) / 3_600_000
                )
            )
        }
        partners.sort { $0.evidence.resemblance > $1.evidence.resemblance }
        let same = partners.filter { if case .same = $0.verdict { true } else { false } }
        let near = partners.filter { if case .same = $0.verdict { false } else { true } }
        return StoryPartners(partners: same + near.prefix(mostNear))
    }

    /// A line for each, for people.
    func lines(_ name: (SourceID) -> String) -> [String] { partners.map { StoryPartners.line($0, name) } }

    private static func line(_ partner: Partner, _ name: (SourceID) -> String) -> String {
        let evidence = partner.evidence
        var facts = [
            "\(evidence.shared) shared shingles", "\(percent(evidence.resemblance)) of both",
            "\(percent(evidence.containment)) of the shorter",
            "numbers \(evidence.numbers.shared) of \(evidence.numbers.fewer)",
        ]
        if let titles = evidence.titles { facts.append("titles \(percent(titles)) alike") }
        facts.append("\(Int(partner.hours.rounded())) h apart")
        return
            "\(word(partner)): \(name(partner.report.source)): \(partner.report.title) (\(facts.joined(separator: ", ")))"
    }

    private static func word(_ partner: Partner) -> String {
        switch partner.verdict {
        case .same(let reason): "same report, \(reason.rawValue)"
        case .different(.numbers): "near, but the numbers differ"
        case .different(.titles): "near, but too little of the text is the same for other titles"
        case .different(.text): "near, but too little of the text is the same"
        case .different(.series): "near, but of the same source, as in a series"
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// For machines.
    var value: JSONValue {
        .array(
            partners.map { partner in
                .members([
                    ("guid", partner.report.id.uri.json), ("title", partner.report.title.json),
                    ("source", partner.report.source.address.json), ("verdict", StoryPartners.word(partner).json),
                    ("shared", .number(Double(partner.evidence.shared))),
                    ("resemblance", .number(partner.evidence.resemblance)),
                    ("containment", .number(partner.evidence.containment)),
                    ("titles", partner.evidence.titles.map { .number($0) }),
                    ("numbers_shared", .number(Double(partner.evidence.numbers.shared))),
                    ("numbers", .number(Double(partner.evidence.numbers.fewer))),
                    ("hours", .number(partner.hours)),
                ])
            }
        )
    }
}
