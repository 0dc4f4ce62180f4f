import Syndication

/// A text reduced to what is said: words in lower case, single spaces, no punctuation.
enum NormalizedText {
    /// The reduced form; only ASCII letters change case, as only equality matters.
    static func of(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { output in reduce(bytes, into: output) }
        }
    }

    /// The hash of the reduced form, and its length in bytes.
    static func hash(_ text: String) -> (hash: UInt64, length: Int) {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { output in
                let count = reduce(bytes, into: output)
                return (
                    StableHash.of(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(output)[..<count])), count
                )
            }
        }
    }

    private static func reduce(_ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>)
        -> Int
    {
        var (count, index, pending) = (0, 0, false)
        while index < bytes.count {
            let byte = bytes[index]
            // Most bytes are small letters.
            if byte >= 0x61, byte <= 0x7A, !pending {
                output[count] = byte
                count += 1
                index += 1
                continue
            }
            let skipped =
                byte < 0x80 ? (byte.isASCIILetter || byte.isASCIIDigit ? 0 : 1) : punctuation(bytes, at: index)
            if skipped > 0 {
                pending = count > 0
                index += skipped
                continue
            }
            if pending {
                output[count] = 0x20
                count += 1
                pending = false
            }
            output[count] = byte.asciiLowercased
            count += 1
            index += 1
        }
        return count
    }

    /// The length of the punctuation that begins here: U+0080 to U+00BF, U+2000 to U+206F, U+3000 to U+303F; 0 for none.
    private static func punctuation(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: return 2
        case 0xE2:
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 ? 3 : 0
        case 0xE3: return index + 1 < bytes.count && bytes[index + 1] == 0x80 ? 3 : 0
        default: return 0
        }
    }
}
