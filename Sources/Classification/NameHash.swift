/// The hashes names are looked up by.
enum NameHash {
    /// Where every hash begins.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Where the hash of a run without spaces begins.
    static let runSeed: UInt64 = 0x8422_2325_CBF2_9CE4

    /// One letter more.
    @inline(__always) static func step(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
        let mixed = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }

    /// The hash of a stem, which is not that of the word it looks like.
    @inline(__always) static func stem(_ hash: UInt64) -> UInt64 { step(hash, 0x7E00_0000) }

    /// One word more.
    @inline(__always) static func join(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (state &+ 0x5851_F42D_4C95_7F2D) &* 0x2545_F491_4F6C_DD1D ^ word
        return (mixed ^ mixed >> 31) &* 0x9E37_79B9_7F4A_7C15
    }
}
