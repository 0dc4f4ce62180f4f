import CXXHash

/// Hashes that are the same on every machine and in every run: xxHash (XXH3), for identities, fingerprints and ETags.
///
/// Not cryptographic: a publisher could make two of its own entries collide, and would only hurt itself.
package enum StableHash {
    /// The 64-bit hash of some bytes.
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 { XXH3_64bits(bytes.baseAddress, bytes.count) }

    /// The 64-bit hash of a text's UTF-8.
    package static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }

    /// The 64-bit hash of an array of bytes.
    package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

    /// The 128-bit hash of some bytes, as 32 lower-case hexadecimal digits.
    package static func hex(_ bytes: [UInt8]) -> String {
        let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
        return digits(hash.high64) + digits(hash.low64)
    }

    /// The 128-bit hash of a text's UTF-8, as 32 lower-case hexadecimal digits.
    package static func hex(_ text: String) -> String { hex(Array(text.utf8)) }

    /// Two hashes as one, in which their order counts.
    package static func combine(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let mixed = (one ^ (other &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 32)
    }

    private static func digits(_ number: UInt64) -> String {
        String(unsafeUninitializedCapacity: 16) { output in
            for index in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 15
                output[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 16
        }
    }
}
