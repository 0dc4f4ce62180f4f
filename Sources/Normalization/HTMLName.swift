import Syndication

/// Names of HTML, found without making a string of each tag.
///
/// A name of up to 16 bytes is two numbers; a small table, half empty, leads from those to the name's own number.
struct HTMLNames: Sendable {
    private var slots = [UInt8](repeating: 0, count: 512)
    private var keys: [Key] = [Key()]
    /// The names, by number; 0 is any other name.
    private(set) var names = [""]

    private struct Key: Equatable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var slot: Int { Int(truncatingIfNeeded: ((low ^ (high &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 55) }
    }

    /// The names of a list, numbered from 1.
    init(_ list: [String]) {
        for name in list where number(of: name) == 0 {
            var text = name
            guard let key = text.withUTF8({ HTMLNames.key($0, 0..<$0.count) }) else { continue }
            var slot = key.slot
            while slots[slot] != 0 { slot = (slot + 1) & 511 }
            slots[slot] = UInt8(names.count)
            keys.append(key)
            names.append(name)
        }
    }

    /// The number of a name, whatever the case of its ASCII letters; 0 for one that is not listed.
    func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8 {
        guard let key = HTMLNames.key(bytes, range) else { return 0 }
        var slot = key.slot
        while slots[slot] != 0 {
            if keys[Int(slots[slot])] == key { return slots[slot] }
            slot = (slot + 1) & 511
        }
        return 0
    }

    /// The number of a name.
    func number(of name: String) -> UInt8 {
        var name = name
        return name.withUTF8 { number($0, 0..<$0.count) }
    }

    private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Key? {
        guard !range.isEmpty, range.count <= 16 else { return nil }
        var key = Key()
        for index in range {
            let byte = bytes[index].asciiLowercased
            // A zero byte would be no byte at all.
            guard byte != 0 else { return nil }
            key.high = key.high << 8 | key.low >> 56
            key.low = key.low << 8 | UInt64(byte)
        }
        return key
    }
}

/// An element of HTML.
struct HTMLElement: Hashable {
    /// Its number; 0 for one that HTML does not know.
    let number: UInt8

    private static let names = HTMLNames(HTMLPolicy.elements.map(\.name))
    private static let treatments = [HTMLPolicy.Treatment.unwrap] + HTMLPolicy.elements.map(\.treatment)
    private static let blocks = Set(HTMLPolicy.blocks.map(HTMLElement.init(_:)))
    private static let isBlocks = names.names.indices.map { blocks.contains(HTMLElement(number: UInt8($0))) }
    private static let impliedEnds = names.names.map { HTMLPolicy.impliedEnds[$0]?.map(HTMLElement.init(_:)) ?? [] }

    /// Elements that are asked for by name.
    static let br = HTMLElement("br"), img = HTMLElement("img"), svg = HTMLElement("svg"), math = HTMLElement("math")

    private init(number: UInt8) { self.number = number }

    /// The element of a name.
    init(_ name: String) { number = HTMLElement.names.number(of: name) }

    /// The element whose name stands in some bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        number = HTMLElement.names.number(bytes, range)
    }

    /// Whether HTML knows it.
    var isKnown: Bool { number != 0 }
    /// The name in lower case; empty for an unknown one.
    var name: String { HTMLElement.names.names[Int(number)] }
    /// What becomes of it.
    var treatment: HTMLPolicy.Treatment { HTMLElement.treatments[Int(number)] }
    /// Whether a text has a break around it.
    var isBlock: Bool { HTMLElement.isBlocks[Int(number)] }
    /// Open elements that its start ends.
    var impliedEnds: [HTMLElement] { HTMLElement.impliedEnds[Int(number)] }
}

/// An attribute of HTML that may be published, or says something about what is.
struct HTMLAttribute: Hashable {
    /// Its number; 0 for any other.
    let number: UInt8

    private static let names = HTMLNames(HTMLPolicy.attributes + ["xml:base"])
    private static let areAddresses = names.names.map { HTMLPolicy.addresses.contains($0) }

    /// Attributes that are asked for by name.
    static let base = HTMLAttribute("xml:base"), height = HTMLAttribute("height"), src = HTMLAttribute("src")
    /// Attributes that are asked for by name.
    static let srcset = HTMLAttribute("srcset"), width = HTMLAttribute("width")

    private init(_ name: String) { number = HTMLAttribute.names.number(of: name) }

    /// The attribute whose name stands in some bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        number = HTMLAttribute.names.number(bytes, range)
    }

    /// Whether it may be published.
    var isAllowed: Bool { number != 0 && self != HTMLAttribute.base }
    /// The name in lower case.
    var name: String { HTMLAttribute.names.names[Int(number)] }
    /// Whether its value is an address.
    var isAddress: Bool { HTMLAttribute.areAddresses[Int(number)] }
}
