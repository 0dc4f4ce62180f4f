import CLibXML2

/// Character references of HTML, resolved to Unicode.
package enum HTMLEntities {
    /// The character a named entity of HTML stands for (`eacute`); nil for an unknown name.
    package static func scalar(named name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard name.count > 1, name.count <= 8 else { return nil }
        // The name is copied to the stack so that it can end with a zero byte.
        return withUnsafeTemporaryAllocation(of: xmlChar.self, capacity: name.count + 1) { copy in
            for index in 0..<name.count { copy[index] = name[index] }
            copy[name.count] = 0
            guard let start = copy.baseAddress, let entity = htmlEntityLookup(start) else { return nil }
            return Unicode.Scalar(entity.pointee.value)
        }
    }

    /// The character a numeric reference stands for.
    ///
    /// C1 controls mean windows-1252, as everybody wrote them; what cannot stand in XML 1.0 is nil.
    package static func scalar(numbered number: UInt32) -> Unicode.Scalar? {
        if number >= 0x80, number <= 0x9F { return Unicode.Scalar(windows1252[Int(number - 0x80)]) }
        switch number {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return Unicode.Scalar(number)
        default: return nil
        }
    }

    /// What the bytes 0x80 to 0x9F are in windows-1252 (WHATWG Encoding, index windows-1252).
    private static let windows1252: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
