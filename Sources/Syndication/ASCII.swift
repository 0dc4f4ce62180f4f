extension UInt8 {
    /// a to z or A to Z.
    @inlinable package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// 0 to 9.
    @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Space, tab, line feed, form feed or carriage return.
    @inlinable package var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// Whether it may stand in a text: no control character but tab, line feed and carriage return.
    @inlinable package var isText: Bool { self >= 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
    /// The value of a hexadecimal digit, 0 to 15; nil for anything else.
    @inlinable package var hexValue: UInt8? {
        if isASCIIDigit { return self - 0x30 }
        let lower = self | 0x20
        return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : nil
    }
    /// The lower-case form of an ASCII letter, anything else unchanged.
    @inlinable package var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension String {
    /// The text without ASCII white space at both ends.
    package var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return self }
        return first.isASCIISpace || last.isASCIISpace ? Substring(self).trimmed : self
    }

    /// Every run of white space (no-break space and zero-width space included) as one space, none at the ends.
    package var whitespaceFolded: String {
        var text = self
        return text.withUTF8 { bytes in WhiteSpace.isFolded(bytes) ? nil : WhiteSpace.folded(bytes) } ?? self
    }
}

extension Substring {
    /// The text without ASCII white space at both ends.
    package var trimmed: String {
        guard let first = utf8.firstIndex(where: { !$0.isASCIISpace }),
            let last = utf8.lastIndex(where: { !$0.isASCIISpace })
        else { return "" }
        return String(self[first...last])
    }
}

/// White space in UTF-8.
package enum WhiteSpace {
    /// Whether nothing has to be folded.
    fileprivate static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 {
                if wasSpace { return false }
                wasSpace = true
            } else {
                if byte < 0x20 ? byte >= 0x09 && byte <= 0x0D : byte >= 0xC2 && length(bytes, at: index) > 0 {
                    return false
                }
                wasSpace = false
            }
            index += 1
        }
        return !wasSpace || bytes.isEmpty
    }

    /// The text with every run as one space.
    fileprivate static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { output in
            var (count, index, pending) = (0, 0, false)
            while index < bytes.count {
                let length = length(bytes, at: index)
                if length > 0 {
                    pending = count > 0
                    index += length
                    continue
                }
                if pending {
                    output[count] = 0x20
                    count += 1
                    pending = false
                }
                output[count] = bytes[index]
                count += 1
                index += 1
            }
            return count
        }
    }

    /// The length of the white space character that begins here; 0 when there is none.
    package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
        if byte == 0xC2 {
            return index + 1 < bytes.count && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
        }
        guard byte >= 0xE1, byte <= 0xEF, index + 2 < bytes.count else { return 0 }
        switch (byte, bytes[index + 1], bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }
}
