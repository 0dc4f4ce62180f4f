import Syndication

/// What of an article decides whether it is the same report as another.
package struct ReportText: Sendable {
    /// Its words.
    let words: TextWords
    /// Its numbers, sorted, each once.
    let numbers: [UInt32]
    /// The same without those of its dateline; nil where it has no dateline.
    let numbersBehindDateline: [UInt32]?
    /// The words of its title, sorted, each once, without "update" and the like.
    let titleWords: [UInt32]
    /// The numbers of its title.
    let titleNumbers: [UInt32]
    /// Which part of its words are numbers.
    let numberShare: Double
    /// Its shingles, sorted, each once; made when they are first asked for, as most comparisons end before.
    private(set) var shingles: [UInt32] = []
    /// The same without those of its dateline; nil where it has none.
    private var shinglesBehindDateline: [UInt32]?

    /// The text of an article's words.
    package init(_ words: TextWords) {
        self.words = words
        let numbers = words.hashes.filter(TextWords.isNumber)
        numberShare = Double(numbers.count) / Double(max(1, words.hashes.count))
        self.numbers = SortedSet.of(numbers)
        let dateline = words.titleCount..<(words.titleCount + words.datelineCount)
        numbersBehindDateline =
            dateline.isEmpty
            ? nil
            : SortedSet.of(
                words.hashes.indices.filter { !dateline.contains($0) }.map { words.hashes[$0] }
                    .filter(TextWords.isNumber)
            )
        titleWords = ReportWords.ofTitle(words)
        titleNumbers = titleWords.filter(TextWords.isNumber)
    }

    /// Makes its shingles.
    package mutating func makeShingles() {
        guard shingles.isEmpty else { return }
        shingles = words.shingles()
        if words.datelineCount > 0 { shinglesBehindDateline = words.shinglesBehindDateline() }
    }

    /// Its shingles as they are compared with those of another text: an outlet adds a dateline or leaves it out.
    func shingles(beside other: ReportText) -> [UInt32] {
        other.words.datelineCount == 0 ? shinglesBehindDateline ?? shingles : shingles
    }

    /// How many numbers are in both texts, of how many in the one with fewer.
    ///
    /// Outlets add a dateline or leave it out; where both have one, its day tells a report from that of the next day.
    func numbers(sharedWith other: ReportText) -> (shared: Int, fewer: Int) {
        var (mine, theirs) = (numbers, other.numbers)
        switch (numbersBehindDateline, other.numbersBehindDateline) {
        case (let behind?, nil): mine = behind
        case (nil, let behind?): theirs = behind
        default: break
        }
        return (SortedSet.common(mine, theirs), min(mine.count, theirs.count))
    }

    /// Whether the title has a word that is nowhere in another article.
    func hasOwnTitleWord(besides other: ReportText) -> Bool {
        titleWords.contains { !other.words.hashes.contains($0) }
    }
}

/// Decides whether two articles are one report: the same text, an agency's copy or its light rewrite.
package struct ReportMatcher: Sendable {
    /// The bounds of the conditions.
    package struct Bounds: Sendable {
        /// How many words the shorter must have at least: "Weather" is no report.
        package var fewestWords = 6
        /// Titles agree from here: words in both, of those in either.
        package var titles = 0.5
        /// One title is nearly contained in the other from here.
        package var containedTitle = 0.8
        /// How much of the fewer numbers the other text must have.
        package var numbers = 5.0 / 6
        /// One number may differ where at least so many shingles are shared.
        package var incidentalNumber = 30
        /// A text with a greater part of numbers is a table.
        package var table = 1.0 / 8
        /// Shared shingles, of all, where one title contains the other.
        package var underOneTitle = 0.18
        /// Shared shingles, of all, where titles agree otherwise.
        package var underLikeTitles = 0.35
        /// Shared shingles, of all, where each title has words the other article has not.
        package var underDifferingTitles = 0.5
        /// Shared shingles, of those of the shorter, where titles agree.
        package var containedUnderLikeTitles = 0.5
        /// Shared shingles, of all, under other titles.
        package var underOtherTitles = 0.6
        /// Shared shingles, of those of the shorter, under other titles.
        package var contained = 0.8
        /// How many shingles the shorter must have to be recognised by containment.
        package var shortest = 12
        /// So many shared numbers are evidence of their own.
        package var sharedNumbers = 6
        /// Shared shingles, of all, beside so many numbers.
        package var besideNumbers = 0.15
        /// The same, of those of the shorter.
        package var containedBesideNumbers = 0.3

        /// The bounds that were found on the development data; see docs/quality.md.
        package init() {}
    }

    /// What was compared, for people.
    package struct Evidence: Sendable, Equatable {
        /// Shared shingles.
        package var shared: Int
        /// Shared shingles, of all.
        package var resemblance: Double
        /// Shared shingles, of those of the shorter.
        package var containment: Double
        /// Words in both titles, of those in either; nil where an article has no title.
        package var titles: Double?
        /// Shared numbers, and the numbers of the text with fewer.
        package var numbers: (shared: Int, fewer: Int)

        /// Whether two comparisons brought the same.
        package static func == (one: Evidence, other: Evidence) -> Bool {
            one.shared == other.shared && one.resemblance == other.resemblance && one.titles == other.titles
                && one.containment == other.containment && one.numbers == other.numbers
        }
    }

    /// What came of a comparison.
    package enum Verdict: Sendable, Equatable {
        /// One report, and why.
        case same(Reason)
        /// Not, and which condition failed.
        case different(Obstacle)
    }

    /// Why two articles are one report.
    package enum Reason: String, Sendable {
        /// Under titles that agree much of the text is the same.
        case titlesAndText = "titles-and-text"
        /// Most of the text is the same, or all of the shorter.
        case text
        /// Much of the text is the same, and the numbers in it are.
        case numbersAndText = "numbers-and-text"
    }

    /// Which condition failed.
    package enum Obstacle: String, Sendable {
        /// The numbers differ: a template filled anew, or a later state.
        case numbers
        /// Too little of the text is the same.
        case text
        /// Both are of one source, which tells of things alike: a series, or a template.
        case series
        /// The text would do under titles that agree.
        case titles
    }

    /// The bounds.
    package let bounds: Bounds

    /// A matcher.
    package init(bounds: Bounds = Bounds()) { self.bounds = bounds }

    /// Whether titles, numbers and sketches do not rule out that two articles are one report.
    package func mayBeSame(_ one: ReportText, _ other: ReportText, sketches: (TextSketch, TextSketch)) -> Bool {
        guard min(one.words.hashes.count, other.words.hashes.count) >= bounds.fewestWords else { return false }
        let (shared, fewer) = one.numbers(sharedWith: other)
        let inBoth = SortedSet.common(one.titleWords, other.titleWords)
        let inEither = one.titleWords.count + other.titleWords.count - inBoth
        if inBoth > 0, Double(inBoth) >= bounds.titles * Double(inEither) {
            return fewer - shared <= 1 || agree(shared, of: fewer)
        }
        guard agree(shared, of: fewer) else { return false }
        return shared >= bounds.sharedNumbers || sketches.0.mayContainMost(of: sketches.1)
    }

    /// Compares two articles whose shingles are made; that they lie within the window is known.
    package func compare(_ one: ReportText, _ other: ReportText) -> (verdict: Verdict, evidence: Evidence) {
        let (mine, theirs) = (one.shingles(beside: other), other.shingles(beside: one))
        let shared = SortedSet.common(mine, theirs)
        let shorter = min(mine.count, theirs.count)
        let titles = (one.titleWords.count, other.titleWords.count)
        let inBothTitles = SortedSet.common(one.titleWords, other.titleWords)
        let hasTitles = titles.0 > 0 && titles.1 > 0
        let evidence = Evidence(
            shared: shared,
            resemblance: Double(shared) / Double(max(1, mine.count + theirs.count - shared)),
            containment: Double(shared) / Double(max(1, shorter)),
            titles: hasTitles ? Double(inBothTitles) / Double(titles.0 + titles.1 - inBothTitles) : nil,
            numbers: one.numbers(sharedWith: other)
        )
        let isTable = max(one.numberShare, other.numberShare) > bounds.table
        guard let agreement = evidence.titles, agreement >= bounds.titles else {
            return (underOtherTitles(evidence, shorter: shorter, isTable: isTable), evidence)
        }
        let contained = Double(inBothTitles) / Double(min(titles.0, titles.1))
        let isIncidental =
            evidence.numbers.fewer - evidence.numbers.shared <= 1 && shared >= bounds.incidentalNumber && !isTable
            && SortedSet.common(one.titleNumbers, other.titleNumbers)
                == min(one.titleNumbers.count, other.titleNumbers.count)
        guard agree(evidence.numbers.shared, of: evidence.numbers.fewer) || isIncidental else {
            return (.different(.numbers), evidence)
        }
        let differ = one.hasOwnTitleWord(besides: other) && other.hasOwnTitleWord(besides: one)
        let bound =
            differ
            ? bounds.underDifferingTitles
            : contained >= bounds.containedTitle ? bounds.underOneTitle : bounds.underLikeTitles
        let isSame =
            evidence.resemblance >= bound
            || evidence.containment >= (differ ? bounds.contained : bounds.containedUnderLikeTitles)
        return (isSame ? .same(.titlesAndText) : .different(.text), evidence)
    }

    private func underOtherTitles(_ evidence: Evidence, shorter: Int, isTable: Bool) -> Verdict {
        let numbers = evidence.numbers
        guard isTable ? numbers.shared == numbers.fewer : agree(numbers.shared, of: numbers.fewer) else {
            return .different(.numbers)
        }
        if evidence.resemblance >= bounds.underOtherTitles { return .same(.text) }
        if evidence.containment >= bounds.contained && shorter >= bounds.shortest { return .same(.text) }
        if !isTable, numbers.shared >= bounds.sharedNumbers,
            evidence.resemblance >= bounds.besideNumbers || evidence.containment >= bounds.containedBesideNumbers
        {
            return .same(.numbersAndText)
        }
        return .different(evidence.resemblance >= bounds.underOneTitle ? .titles : .text)
    }

    private func agree(_ shared: Int, of fewer: Int) -> Bool {
        Double(shared) >= bounds.numbers * Double(fewer) - 1e-9
    }
}
