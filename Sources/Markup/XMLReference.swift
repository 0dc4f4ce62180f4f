import Glibc

/// What a character or entity reference stands for.
struct XMLReference {
    /// A meaning.
    enum Value {
        /// One character.
        case character(Unicode.Scalar)
        /// The characters of an entity that the document declares.
        case characters([UInt8])
        /// Nothing that could stand in XML.
        case nothing
        /// No reference at all: the ampersand is a character.
        case itself
    }

    /// Where the document goes on.
    var end: Int
    /// What it stands for.
    var value: Value
    /// Whether libxml2 reads it the same way.
    var isReadable = false

    /// The character of one of XML's five entities; nil for any other name.
    static func predefined(_ name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard let base = name.baseAddress else { return nil }
        switch name.count {
        case 2 where base[1] == 0x74: return base[0] == 0x6C ? "<" : base[0] == 0x67 ? ">" : nil
        case 3 where memcmp(base, "amp", 3) == 0: return "&"
        case 4 where memcmp(base, "quot", 4) == 0: return "\""
        case 4 where memcmp(base, "apos", 4) == 0: return "'"
        default: return nil
        }
    }
}

extension UInt8 {
    /// Space, tab, line feed, form feed or carriage return.
    var isSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
    /// a to z or A to Z.
    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// What a name of ASCII letters is made of.
    var isNamePart: Bool {
        isLetter || self >= 0x30 && self <= 0x39 || self == 0x5F || self == 0x2D || self == 0x2E || self == 0x3A
    }
    /// What a name may begin with (XML 1.0, section 2.3).
    var isNameStart: Bool { isLetter || self == 0x5F || self == 0x3A || self >= 0x80 }
}
