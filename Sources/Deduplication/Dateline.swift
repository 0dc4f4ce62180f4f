import Syndication

/// Where an agency's report begins with its place, day and name: "PARIS, Nov 20 (AFP) - ".
///
/// Outlets add it and leave it out; the day in it is no number of the report.
package enum Dateline {
    /// How far into a text its dateline may reach, in bytes.
    private static let limit = 80

    /// The dashes that end it.
    private static let dashes = [" - ", " – ", " — ", "– ", "— "].map { Array($0.utf8) }

    /// A text's dateline, which may be empty, and what stands behind it.
    package static func parted(_ text: String) -> (dateline: Substring, text: Substring) {
        let head = Array(text.utf8.prefix(limit))
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            first.properties.isUppercase || !first.properties.changesWhenUppercased
        else { return (text[..<text.startIndex], text[...]) }
        let ends = dashes.compactMap { dash in head.firstRange(of: dash) }
        guard let end = ends.min(by: { $0.lowerBound < $1.lowerBound }), isDateline(head[..<end.lowerBound]) else {
            return (text[..<text.startIndex], text[...])
        }
        let start = text.utf8.index(text.startIndex, offsetBy: end.upperBound)
        return (text[..<start], text[start...])
    }

    /// Whether a beginning is that of an agency's report: a place in capitals, or an agency's name in brackets at its end.
    private static func isDateline(_ head: ArraySlice<UInt8>) -> Bool {
        guard head.count >= 3 else { return false }
        if head.last == 0x29, head.contains(0x28) { return true }
        // More than a place of three words has its day or agency behind a comma or bracket.
        guard head.split(separator: 0x20).count <= 3 || head.contains(0x2C) || head.contains(0x28) else { return false }
        let place = head.prefix { $0 != 0x2C && $0 != 0x28 && $0 != 0x20 }
        let letters = place.filter { $0.isASCIILetter }
        return place.count >= 3 && (letters.isEmpty || letters.allSatisfy { $0 < 0x61 })
    }
}
