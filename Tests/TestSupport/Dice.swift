/// Throws of dice that are the same in every run: a linear congruential generator (Knuth, MMIX).
package struct Dice {
    private var state: UInt64

    /// Dice whose throws follow from a seed.
    package init(seed: UInt64) { state = seed }

    /// A number from 0 to one below `sides`.
    package mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    /// Up to `most` of some pieces, one behind the other.
    package mutating func text(of pieces: [String], _ most: Int) -> String {
        (0..<roll(most + 1)).map { _ in pieces[roll(pieces.count)] }.joined()
    }
}
