extension UInt8 {
    /// a to z or A to Z.
    package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// 0 to 9.
    package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Space, tab, line feed, form feed or carriage return.
    package var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// The value of a hexadecimal digit, 0 to 15; nil for anything else.
    package var hexValue: UInt8? {
        if isASCIIDigit { return self - 0x30 }
        let lower = self | 0x20
        return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : nil
    }
    /// The lower-case form of an ASCII letter, anything else unchanged.
    package var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension StringProtocol {
    /// The text without ASCII white space at both ends.
    package var trimmed: String {
        let bytes = Substring(self).utf8
        guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
            let last = bytes.lastIndex(where: { !$0.isASCIISpace })
        else { return "" }
        return String(self[first...last])
    }

    /// Every run of white space (no-break space and zero-width characters included) as one space, none at the ends.
    package var whitespaceFolded: String {
        var result = ""
        result.reserveCapacity(utf8.count)
        var pending = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
                pending = !result.isEmpty
            } else {
                if pending { result.unicodeScalars.append(" ") }
                pending = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
