import Syndication

/// Characters that show nothing and turn or hide what is beside them.
enum InvisibleCharacters {
    /// A text without controls, bidirectional overrides and isolates, soft hyphens, zero-width spaces and tags, every run of
    /// white space as one space, none at the ends.
    static func cleaned(_ text: String) -> String {
        var text = text
        return text.withUTF8(cleaned)
    }

    /// The same of a text in UTF-8.
    static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { output in
            var (count, index, isPending) = (0, 0, false)
            while index < bytes.count {
                let byte = bytes[index]
                if byte <= 0x20 || byte >= 0x7F {
                    let hidden = length(bytes, at: index)
                    if hidden > 0 {
                        index += hidden
                        continue
                    }
                    let space = WhiteSpace.length(bytes, at: index)
                    if space > 0 {
                        index += space
                        isPending = count > 0
                        continue
                    }
                }
                if isPending {
                    output[count] = 0x20
                    count += 1
                    isPending = false
                }
                output[count] = byte
                count += 1
                index += 1
            }
            return String(knownUTF8: UnsafeBufferPointer(rebasing: output[..<count]))
        }
    }

    /// The length of the invisible character that begins here, in bytes of UTF-8; 0 when there is none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F ? 1 : 0 }
        switch byte {
        case 0xC2:
            // U+0080 to U+009F, U+00AD
            return index + 1 < bytes.count && (bytes[index + 1] < 0xA0 || bytes[index + 1] == 0xAD) ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count else { return 0 }
            switch (bytes[index + 1], bytes[index + 2]) {
            // U+200B, U+2028 to U+202E, U+2060 to U+2069
            case (0x80, 0x8B), (0x80, 0xA8...0xAE), (0x81, 0xA0...0xA9): return 3
            default: return 0
            }
        case 0xEF:
            guard index + 2 < bytes.count else { return 0 }
            switch (bytes[index + 1], bytes[index + 2]) {
            // U+FEFF, U+FFF9 to U+FFFB
            case (0xBB, 0xBF), (0xBF, 0xB9...0xBB): return 3
            default: return 0
            }
        // U+E0000 to U+E007F
        case 0xF3:
            let isTag =
                index + 3 < bytes.count && bytes[index + 1] == 0xA0
                && (bytes[index + 2] == 0x80 || bytes[index + 2] == 0x81)
            return isTag ? 4 : 0
        default: return 0
        }
    }
}
