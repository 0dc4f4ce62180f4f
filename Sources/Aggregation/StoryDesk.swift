import Deduplication
import Normalization
package import Settings
import Synchronization
package import Syndication

/// Finds the stories of new articles beyond equal links and texts: the same report, and where the desk wants it the same
/// event.
///
/// What is found is stored with the articles, in their transaction; only what finds it is kept in memory, and made again
/// from the store after a start or a failure.
package final class StoryDesk: Sendable {
    private let store: any ArticleStore
    private let merge: Settings.Stories.Merge
    private let window: Int32
    private let memory = Mutex<Memory?>(nil)

    private struct Memory {
        var reports: ReportIndex
        var events: RecentEvents
    }

    /// How many bytes of a text are compared.
    static let textLimit = 6000
    /// How many sketches are read at once.
    private static let page = 20_000

    /// A desk.
    package init(_ stories: Settings.Stories, store: any ArticleStore) {
        self.store = store
        merge = stories.merge
        window = Int32(clamping: stories.window.components.seconds / 60)
    }

    /// Whether it does anything.
    private var isWorking: Bool { merge == .careful || merge == .broad }

    /// What has to be stored, and what is remembered once it is.
    struct Placement: Sendable {
        var changes: [ArticleChange]
        var sketches: [ArticleSketch] = []
        var moves: [StoryMove] = []
        fileprivate var events: [RecentEvents.Entry] = []
    }

    /// Puts new articles into the stories they belong to.
    ///
    /// - `changes`: what is new and changed, the preferred leads of stories first.
    func place(_ changes: [ArticleChange], now: Timestamp) async throws(StoreError) -> Placement {
        var placement = Placement(changes: changes)
        guard isWorking, changes.contains(where: { $0.isNew }) else { return placement }
        try await load(now)
        var new = StoryDesk.reports(of: changes)
        let candidates = add(new.map(\.report), now)
        let stored = try await reports(Array(Set(candidates.joined().filter { $0 > 0 })))
        var joiner = StoryJoiner()
        var others = Dictionary(uniqueKeysWithValues: stored.map { ($0.number, $0.report) })
        for index in new.indices {
            for number in candidates[index] {
                // Articles of this batch have no number yet: minus their place, and one.
                if number < 0 {
                    let other = Int(-number) - 1
                    guard other != index else { continue }
                    var partner = new[other].report
                    _ = joiner.join(&new[index].report, &partner)
                    new[other].report = partner
                } else if var partner = others[number] {
                    _ = joiner.join(&new[index].report, &partner)
                    others[number] = partner
                }
            }
        }
        var rules = Dictionary(uniqueKeysWithValues: new.map { ($0.report.id, IdentityRule.sameReport) })
        placement.moves = joiner.moves(by: .sameReport)
        if merge == .broad {
            placement.events = try await events(new.map(\.report), changes, &joiner, &rules)
        }
        for (index, report) in new {
            var article = changes[index].article
            let story = joiner.story(report.story)
            if story != article.story { (article.story, article.storyRule) = (story, rules[report.id]) }
            if story == article.id { article.storyRule = nil }
            placement.changes[index] = changes[index].with(article)
            placement.sketches.append(
                ArticleSketch(id: article.id, minute: report.sketch.minute, bytes: report.sketch.bytes)
            )
        }
        return placement
    }

    /// Notes that a placement is stored.
    func keep(_ placement: Placement, _ numbers: [ArticleID: Int64]) {
        guard !placement.sketches.isEmpty else { return }
        memory.withLock { memory in
            memory?.reports.number(last: placement.sketches.map { numbers[$0.id] ?? 0 })
            memory?.events.add(
                placement.events.map { entry in
                    var entry = entry
                    entry.number = numbers[entry.report.id] ?? 0
                    return entry
                }
            )
        }
    }

    /// Forgets everything: what was placed is not stored.
    func forget() { memory.withLock { $0 = nil } }

    // MARK: - Reports

    private static func reports(of changes: [ArticleChange]) -> [(index: Int, report: Report)] {
        var reports: [(index: Int, report: Report)] = []
        for (index, change) in changes.enumerated() where change.isNew {
            let article = change.article
            let report = Report(
                id: article.id,
                source: article.source,
                story: article.story,
                // What joined a stored story by its link is as old as that; only its own story can be new.
                rank: article.story == article.id ? StoryJoiner.unstored + Int64(index) : StoryJoiner.unstored - 1,
                isFixed: false,
                published: article.published.time,
                title: article.title,
                text: text(article)
            )
            if !report.sketch.isEmpty { reports.append((index, report)) }
        }
        return reports
    }

    private func add(_ reports: [Report], _ now: Timestamp) -> [[Int64]] {
        memory.withLock { memory in
            memory?.reports.clear(before: Int32(clamping: now.milliseconds / 60_000) - window)
            return reports.enumerated().map { index, report in
                memory?.reports.add(report.sketch, number: -Int64(index) - 1) ?? []
            }
        }
    }

    private func reports(_ numbers: [Int64]) async throws(StoreError) -> [(number: Int64, report: Report)] {
        guard !numbers.isEmpty else { return [] }
        return try await store.storedReports(numbers.sorted()).map { ($0.number, StoryDesk.report($0)) }
    }

    /// The plain text of an article, as far as it is compared.
    static func text(_ article: Article) -> String {
        HTMLText.plain(article.body ?? article.summary ?? "", limit: textLimit)
    }

    /// A stored article as it is compared.
    static func report(_ stored: StoredReport) -> Report {
        Report(
            id: stored.id,
            source: stored.source,
            story: stored.story,
            rank: stored.rank,
            isFixed: stored.isFixed,
            published: stored.published,
            title: stored.title,
            text: HTMLText.plain(stored.text, limit: textLimit)
        )
    }

    // MARK: - Events

    /// Joins what is new to older stories of the same event; returns what is to be remembered.
    private func events(
        _ reports: [Report],
        _ changes: [ArticleChange],
        _ joiner: inout StoryJoiner,
        _ rules: inout [ArticleID: IdentityRule]
    ) async throws(StoreError) -> [RecentEvents.Entry] {
        let articles = Dictionary(changes.map { ($0.article.id, $0.article) }, uniquingKeysWith: { first, _ in first })
        let entries = reports.compactMap { report in
            articles[report.id].map { RecentEvents.Entry(report, $0.title, $0.body ?? $0.summary ?? "") }
        }
        let pairs = memory.withLock { $0?.events.partners(of: entries, window: window) ?? [] }
        // To which story a stored one belongs by now, only the store knows: it may have been moved.
        let numbers = Set(pairs.map(\.old.number).filter { $0 > 0 })
        let stored = Dictionary(
            try await self.reports(Array(numbers)).map { ($0.number, $0.report) },
            uniquingKeysWith: { first, _ in first }
        )
        for (new, old) in pairs where joiner.story(entries[new].report.story) == entries[new].report.id {
            guard let partner = old.number > 0 ? stored[old.number] : old.report else { continue }
            joiner.join(story: entries[new].report, with: partner)
            rules[entries[new].report.id] = .sameEvent
        }
        return entries
    }

    // MARK: - What is stored

    /// Reads the sketches of the window from the store, if that has not happened yet.
    package func load(_ now: Timestamp) async throws(StoreError) {
        guard memory.withLock({ $0 == nil }) else { return }
        let since = Int32(clamping: now.milliseconds / 60_000) - window
        var index = ReportIndex(window: window)
        var (last, recent): (Int64, [Int64]) = (0, [])
        while true {
            let page = try await store.sketches(after: last, since: since, limit: StoryDesk.page)
            if last == 0 { index.reserve(page.total) }
            for (place, number) in page.numbers.enumerated() {
                let start = place * TextSketch.byteCount
                let bytes = page.bytes[start..<(start + TextSketch.byteCount)]
                guard let sketch = TextSketch(bytes: bytes, minute: page.minutes[place]) else { continue }
                _ = index.add(sketch, number: number)
            }
            recent = Array((recent + page.numbers).suffix(RecentEvents.most))
            guard page.numbers.count == StoryDesk.page, let end = page.numbers.last else { break }
            last = end
        }
        var events = RecentEvents()
        if merge == .broad {
            let stored = try await store.storedReports(recent)
            events.add(
                stored.map { RecentEvents.Entry(StoryDesk.report($0), $0.title, $0.text, number: $0.number) }
            )
        }
        let loaded = Memory(reports: index, events: events)
        memory.withLock { $0 = loaded }
    }
}

extension ArticleChange {
    /// Whether readers see a difference.
    var isEdited: Bool {
        if case .updated(_, _, let isEdited) = self { isEdited } else { false }
    }

    /// Whether it was never seen before.
    var isNew: Bool {
        if case .new = self { true } else { false }
    }
}

/// What the newest articles are about.
struct RecentEvents: Sendable {
    /// An article.
    struct Entry: Sendable {
        let report: Report
        let terms: EventTerms
        /// The number of its row; 0 before it is stored.
        var number: Int64

        init(_ report: Report, _ title: String, _ html: String, number: Int64 = 0) {
            self.report = report
            self.number = number
            terms = EventTerms(title: title, text: HTMLText.plain(html, limit: 1000))
        }
    }

    /// How many are compared with what is new.
    static let most = 2000

    private var entries: [Entry] = []

    /// Adds articles that are stored.
    mutating func add(_ new: [Entry]) { entries = Array((entries + new).suffix(RecentEvents.most)) }

    /// For new articles one that is about the same event and older, or stands before it.
    func partners(of new: [Entry], window: Int32) -> [(new: Int, old: Entry)] {
        // Of a first poll's thousands as well only the newest: comparing takes time by the square.
        let skipped = max(0, new.count - RecentEvents.most)
        let recent = entries.suffix(RecentEvents.most - (new.count - skipped))
        let all = recent + new[skipped...]
        let groups = EventMatcher().groups(
            all.map(\.terms),
            minutes: all.map { $0.report.sketch.minute },
            window: window
        )
        var members: [Int: [Int]] = [:]
        for (place, first) in groups.enumerated() { members[first, default: []].append(place) }
        return new.indices[skipped...].compactMap { index in
            let place = recent.count + index - skipped
            // One outlet tells of one event in articles that it wants apart.
            let others = members[groups[place]] ?? []
            let partner = others.first { $0 < place && all[$0].report.source != new[index].report.source }
            return partner.map { (index, all[$0]) }
        }
    }
}
