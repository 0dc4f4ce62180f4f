import Syndication

/// Where an agency's report begins with its place, day and name: "PARIS, Nov 20 (AFP) - ".
///
/// Outlets add it and leave it out; the day in it is no number of the report.
package enum Dateline {
    /// How far into a text its dateline may reach, in bytes.
    private static let limit = 80

    /// A text's dateline, which may be empty, and what stands behind it.
    package static func parted(_ text: String) -> (dateline: Substring, text: Substring) {
        var text = text
        let end = text.withUTF8(length)
        let index = text.utf8.index(text.startIndex, offsetBy: end)
        return (text[..<index], text[index...])
    }

    /// The length of the dateline in bytes, its dash and the space behind it included; 0 for none.
    private static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = bytes.first, first >= 0x41, !(0x5B...0x7F).contains(first) else { return 0 }
        for index in 0..<min(limit, bytes.count) where bytes[index] == 0x2D || bytes[index] == 0xE2 {
            guard let dash = dash(bytes, at: index) else { continue }
            let head = UnsafeBufferPointer(rebasing: bytes[..<dash.lowerBound])
            return isDateline(head) ? dash.upperBound : 0
        }
        return 0
    }

    /// A dash with the spaces around it; a hyphen needs one on either side, a long dash one behind it.
    private static func dash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int>? {
        let isLong = bytes[index] == 0xE2
        let end = index + (isLong ? 3 : 1)
        guard end < bytes.count, bytes[end] == 0x20 else { return nil }
        if isLong, bytes[index + 1] != 0x80 || bytes[index + 2] != 0x93 && bytes[index + 2] != 0x94 { return nil }
        let hasSpace = index > 0 && bytes[index - 1] == 0x20
        guard isLong || hasSpace else { return nil }
        return (hasSpace ? index - 1 : index)..<(end + 1)
    }

    /// Whether a beginning is that of an agency's report: a place in capitals, or an agency's name in brackets at its end.
    private static func isDateline(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        guard head.count >= 3 else { return false }
        if head[head.count - 1] == 0x29, head.contains(0x28) { return true }
        var (spaces, isOpen, isPlace, isCapital, size) = (0, false, true, true, 0)
        for byte in head {
            switch byte {
            case 0x20: (spaces, isPlace) = (spaces + 1, false)
            case 0x2C, 0x28: (isOpen, isPlace) = (true, false)
            default: break
            }
            if isPlace { (size, isCapital) = (size + 1, isCapital && !(0x61...0x7A).contains(byte)) }
        }
        // More than a place of three words has its day or agency behind a comma or bracket.
        return size >= 3 && isCapital && (spaces <= 2 || isOpen)
    }
}
