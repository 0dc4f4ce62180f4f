/// Finds the articles that share a key with another: a table of places, filled to four fifths at most.
///
/// A key leads to the first articles that have it, so many and no more: what more have is said in every article,
/// or copies of one text, which the first ones stand for.
package struct ShingleIndex: Sendable {
    private let mostOfOneKey: Int
    private let window: Int32

    /// The sketches, in order of arrival.
    package private(set) var sketches: [TextSketch] = []
    /// Eight bits of a key and 24 of the place of its article plus one; 0 where nothing is.
    ///
    /// So there may be sixteen million articles.
    private var table: [UInt32]
    private var used = 0
    /// For which query an article was last met, and whether once or as a candidate: no candidate twice.
    private var seen: [UInt32] = []
    private var query: UInt32 = 0

    /// An empty index.
    ///
    /// - Parameters:
    ///   - window: in minutes; articles further apart do not see each other.
    ///   - mostOfOneKey: to how many articles of the window a key leads; up to so many the order of arrival makes no difference.
    package init(window: Int32, mostOfOneKey: Int = 64) {
        self.window = window
        self.mostOfOneKey = mostOfOneKey
        table = Array(repeating: 0, count: 1 << 10)
    }

    /// Adds an article; returns the places of those before it that share a key with it.
    package mutating func add(_ sketch: TextSketch, candidates: inout [Int]) {
        candidates.removeAll(keepingCapacity: true)
        if (used + TextSketch.size + 1) * 5 > table.count * 4 {
            grow(to: table.count < 1 << 20 ? table.count * 2 : table.count / 2 * 3)
        }
        // Thirty bits are enough for a billion articles.
        query = (query &+ 1) & 0x3FFF_FFFF
        let title = sketch.title
        let isShort = sketch.isShort
        let place = UInt32(sketches.count)
        sketches.append(sketch)
        seen.append(0)
        table.withUnsafeMutableBufferPointer { [mostOfOneKey, window, sketches] table in
            sketch.forEachKey { key in
                var (slot, tag, found) = ShingleIndex.start(key, table.count)
                while table[slot] != 0 {
                    let other = Int(table[slot] & 0xFF_FFFF) - 1
                    if table[slot] >> 24 == tag, sketch.isWithin(window, of: sketches[other]) {
                        found += 1
                        // One shared shingle is chance; two make a candidate, and so does one title.
                        let times = seen[other] >> 2 == query ? seen[other] & 3 : 0
                        if times < 2, other != Int(place) {
                            let isEnough = times == 1 || key == title || isShort || sketches[other].isShort
                            seen[other] = query << 2 | (isEnough ? 2 : 1)
                            if isEnough { candidates.append(other) }
                        }
                        if found == mostOfOneKey { return }
                    }
                    slot = slot + 1 == table.count ? 0 : slot + 1
                }
                table[slot] = tag << 24 | (place + 1)
                used += 1
            }
        }
    }

    @inline(__always)
    private static func start(_ key: UInt32, _ size: Int) -> (slot: Int, tag: UInt32, found: Int) {
        let mixed = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
        // The upper half, as a share of the table, whose size need be no power of two.
        return (Int(((mixed >> 32) &* UInt64(size)) >> 32), UInt32(truncatingIfNeeded: mixed >> 16) & 0xFF, 0)
    }

    /// Makes room for so many articles at once, a tenth to spare.
    package mutating func reserve(_ articles: Int) {
        let wanted = articles + articles / 10
        sketches.reserveCapacity(wanted)
        seen.reserveCapacity(wanted)
        let size = wanted * (TextSketch.size + 1) / 4 * 5
        if size > table.count { grow(to: size) }
    }

    /// Makes room: every key is put into a larger table, oldest articles first.
    private mutating func grow(to size: Int) {
        // The old table goes before the new one comes.
        table = []
        table = Array(repeating: 0, count: size)
        used = 0
        table.withUnsafeMutableBufferPointer { [mostOfOneKey, window, sketches] table in
            for (place, sketch) in sketches.enumerated() {
                sketch.forEachKey { key in
                    var (slot, tag, found) = ShingleIndex.start(key, table.count)
                    while table[slot] != 0 {
                        if table[slot] >> 24 == tag,
                            sketch.isWithin(window, of: sketches[Int(table[slot] & 0xFF_FFFF) - 1])
                        {
                            found += 1
                        }
                        if found == mostOfOneKey { return }
                        slot = slot + 1 == table.count ? 0 : slot + 1
                    }
                    table[slot] = tag << 24 | UInt32(place + 1)
                    used += 1
                }
            }
        }
    }
}
