import Syndication

/// Fast questions about bytes that may be UTF-8.
enum UTF8Check {
    /// Whether the bytes are valid UTF-8 (RFC 3629).
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while true {
                position = ASCIIBytes.firstOther(buffer, from: position)
                // Texts in other scripts are long runs of such sequences, with single spaces between them.
                var ascii = 0
                while position < buffer.count, ascii < 8 {
                    if buffer[position] < 0x80 {
                        ascii += 1
                        position += 1
                        continue
                    }
                    ascii = 0
                    let length = sequenceLength(buffer, at: position)
                    if length == 0 { return false }
                    position += length
                }
                if position >= buffer.count { return true }
            }
        }
    }

    /// How many multibyte sequences are right, and how many bytes are not.
    static func sequences(_ bytes: [UInt8]) -> (good: Int, bad: Int) {
        bytes.withUnsafeBufferPointer { buffer in
            var (good, bad, position) = (0, 0, 0)
            while true {
                position = ASCIIBytes.firstOther(buffer, from: position)
                if position >= buffer.count { return (good, bad) }
                let length = sequenceLength(buffer, at: position)
                if length == 0 { bad += 1 } else { good += 1 }
                position += max(1, length)
            }
        }
    }

    /// Whether there is a control character that XML forbids, or a carriage return, which it turns into a line feed.
    static func hasControls(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            let ones: UInt64 = 0x0101_0101_0101_0101
            var position = 0
            while position + 8 <= buffer.count {
                let word = buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                // A byte below 0x20 has its high bit set here; one behind such a byte may have it too.
                var low = (word &- ones &* 0x20) & ~word & (ones &* 0x80)
                while low != 0 {
                    if isControl(buffer[position + low.trailingZeroBitCount / 8]) { return true }
                    low &= low - 1
                }
                position += 8
            }
            while position < buffer.count {
                if isControl(buffer[position]) { return true }
                position += 1
            }
            return false
        }
    }

    /// A control character other than tab and line feed.
    static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A }

    /// The length of the sequence that begins here, 2 to 4; 0 when it is not right.
    @inline(__always)
    private static func sequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let lead = buffer[start]
        if lead < 0xE0 { return lead >= 0xC2 && start + 1 < buffer.count && buffer[start + 1] & 0xC0 == 0x80 ? 2 : 0 }
        let length = lead >= 0xF0 ? 4 : 3
        guard lead <= 0xF4, start + length <= buffer.count, buffer[start + 1] & 0xC0 == 0x80,
            buffer[start + 2] & 0xC0 == 0x80,
            length == 3 || buffer[start + 3] & 0xC0 == 0x80
        else { return 0 }
        let second = buffer[start + 1]
        switch lead {
        case 0xE0: return second >= 0xA0 ? length : 0
        case 0xED: return second < 0xA0 ? length : 0
        case 0xF0: return second >= 0x90 ? length : 0
        case 0xF4: return second < 0x90 ? length : 0
        default: return length
        }
    }
}
