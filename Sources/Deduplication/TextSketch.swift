package import Syndication

/// What is kept in memory of an article to find others that may be the same report: 80 bytes.
///
/// It only proposes; whether two articles are one report, `ReportMatcher` decides on their texts.
package struct TextSketch: Sendable {
    /// How many of the least shingles are kept.
    package static let size = 14

    /// The least hashes of its shingles, ascending; unused places hold `.max`.
    var shingles = InlineArray<14, UInt32>(repeating: .max)
    /// The hash of its title's words in any order; 0 where they are fewer than three.
    var title: UInt32 = 0
    /// The eight least hashes of its numbers, ascending; unused places hold `.max`.
    var numbers = InlineArray<8, UInt16>(repeating: .max)
    /// Minutes since the epoch; `.min` for an article without a date, which lies in every window.
    package private(set) var minute: Int32

    /// A sketch of nothing.
    init(minute: Int32) { self.minute = minute }

    /// The sketch of an article's words.
    package init(_ words: TextWords, published: Timestamp?) {
        minute = published.map { Int32(clamping: $0.milliseconds / 60_000) } ?? .min
        sketchShingles(words)
        sketchNumbers(words)
        let marked = ReportWords.ofTitle(words)
        if marked.count >= 3 { title = max(1, marked.reduce(0) { ($0 ^ $1) &* 0x85EB_CA6B }) }
    }

    /// Whether it has so few shingles that one shared is no chance.
    var isShort: Bool { shingles[TextSketch.size - 1] == .max }

    /// The keys it is found by.
    package func forEachKey(_ body: (UInt32) -> Void) {
        for index in 0..<TextSketch.size where shingles[index] != .max { body(shingles[index]) }
        if title != 0 { body(title) }
    }

    /// Whether its numbers allow the two to be one report, as far as the least of them tell.
    package func mayAgree(with other: TextSketch) -> Bool {
        let (one, two) = (numbers[7] == .max, other.numbers[7] == .max)
        // Beyond the last number of a full sketch nothing is known of it.
        let limit = min(one ? UInt16.max - 1 : numbers[7], two ? UInt16.max - 1 : other.numbers[7])
        var (left, right, both, mine, others) = (0, 0, 0, 0, 0)
        while left < 8, numbers[left] <= limit { left += 1; mine += 1 }
        while right < 8, other.numbers[right] <= limit { right += 1; others += 1 }
        (left, right) = (0, 0)
        while left < mine, right < others {
            let (a, b) = (numbers[left], other.numbers[right])
            if a == b { both += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        let fewer = min(mine, others)
        guard fewer - both <= 1 || both * 5 >= fewer * 3 else { return false }
        // Without titles only numbers or most of the text can tell.
        return (title != 0 && other.title != 0) || (numbers[5] != .max && other.numbers[5] != .max && both > 1)
            || mayContainMost(of: other)
    }

    /// Whether most of the shorter text may be in the other, as far as the least shingles tell.
    package func mayContainMost(of other: TextSketch) -> Bool {
        let last = TextSketch.size - 1
        let limit = min(
            shingles[last] == .max ? .max - 1 : shingles[last],
            other.shingles[last] == .max ? .max - 1 : other.shingles[last]
        )
        var (left, right, both) = (0, 0, 0)
        while left <= last, right <= last, shingles[left] <= limit || other.shingles[right] <= limit {
            let (a, b) = (shingles[left], other.shingles[right])
            if a == b { both += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        let mine = (0...last).count { shingles[$0] <= limit }
        let theirs = (0...last).count { other.shingles[$0] <= limit }
        return both * 5 >= min(mine, theirs) * 2
    }

    /// Whether two articles lie within a window.
    package func isWithin(_ window: Int32, of other: TextSketch) -> Bool {
        guard minute != .min, other.minute != .min else { return true }
        return abs(Int64(minute) - Int64(other.minute)) <= Int64(window)
    }

    private mutating func sketchShingles(_ words: TextWords) {
        let length = words.shingleLength
        guard words.hashes.count >= length else {
            if let only = words.shingles().first { shingles[0] = only }
            return
        }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: TextSketch.size) { least in
            var count = 0
            var greatest = UInt32.max
            words.hashes.withUnsafeBufferPointer { words in
                for index in 0...(words.count - length) {
                    let hash = TextWords.shingle(words, index, length)
                    if hash < greatest { TextSketch.insert(hash, least, &count, &greatest) }
                }
            }
            for index in 0..<count { shingles[index] = least[index] }
        }
    }

    /// Inserts a hash where it belongs, if it is not there, and drops the greatest of too many.
    private static func insert(
        _ hash: UInt32,
        _ least: UnsafeMutableBufferPointer<UInt32>,
        _ count: inout Int,
        _ greatest: inout UInt32
    ) {
        var place = count
        while place > 0, least[place - 1] > hash { place -= 1 }
        if place > 0, least[place - 1] == hash { return }
        var last = min(count, least.count - 1)
        while last > place {
            least[last] = least[last - 1]
            last -= 1
        }
        least[place] = hash
        if count < least.count { count += 1 }
        if count == least.count { greatest = least[count - 1] }
    }

    private mutating func sketchNumbers(_ words: TextWords) {
        var count = 0
        for hash in words.hashes where TextWords.isNumber(hash) {
            let number = min(UInt16(truncatingIfNeeded: hash >> 1), .max - 1)
            var place = count
            while place > 0, numbers[place - 1] > number { place -= 1 }
            if place == 8 || (place > 0 && numbers[place - 1] == number) { continue }
            var last = min(count, 7)
            while last > place {
                numbers[last] = numbers[last - 1]
                last -= 1
            }
            numbers[place] = number
            count = min(count + 1, 8)
        }
    }
}

/// Which words of a title count.
enum ReportWords {
    /// What editors put before a headline, in the languages of the news.
    private static let marks: Set<UInt32> = Set(
        TextWords(
            title: "",
            text: """
                corrected correction corrects rpt repeat update updated updates flash urgent breaking live exclusive \
                eil eilmeldung aktualisiert korrigiert direct maj urgente última hora actualización directo \
                aggiornamento diretta pilne aktualizacja срочно обновлено молния عاجل
                """
        ).hashes
    )

    /// The words of a title, sorted, each once, without the marks.
    static func ofTitle(_ words: TextWords) -> [UInt32] {
        SortedSet.of(words.hashes[..<words.titleCount].filter { !marks.contains($0) })
    }
}
