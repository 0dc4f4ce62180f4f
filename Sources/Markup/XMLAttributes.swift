import CLibXML2

/// The attributes of one start tag, as libxml2 holds them.
///
/// Valid during the event only.
package struct XMLAttributes {
    private let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    /// How many there are.
    package let count: Int

    init(_ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
        self.fields = fields
        self.count = fields == nil ? 0 : count
    }

    /// One attribute: its name without prefix, its prefix if it has one, and its value with references resolved.
    package subscript(index: Int) -> (local: String, prefix: String?, value: String) {
        guard let fields, let local = fields[5 * index] else { return ("", nil, "") }
        let prefix = fields[5 * index + 1].map { String(cString: $0) }
        return (String(cString: local), prefix, value(at: index))
    }

    /// Whether an attribute has a prefix.
    package func hasPrefix(_ index: Int) -> Bool { fields?[5 * index + 1] != nil }

    /// The name of an attribute without prefix; the same name is the same pointer throughout a document.
    package func localPointer(_ index: Int) -> UnsafePointer<UInt8>? { fields?[5 * index] }

    /// The value of an attribute, references resolved.
    package func value(_ index: Int) -> String { value(at: index) }

    /// Adds the value of an attribute, references resolved, to a buffer.
    package func append(_ index: Int, to buffer: inout [UInt8]) {
        guard let fields, let start = fields[5 * index + 3], let end = fields[5 * index + 4] else { return }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard bytes.contains(0x26) else { return buffer.append(contentsOf: bytes) }
        var position = 0
        while position < bytes.count {
            buffer.append(bytes[position])
            // Without entity substitution libxml2 hands out "&#38;" for every ampersand.
            let isReference =
                bytes[position] == 0x26 && position + 4 < bytes.count && bytes[position + 1] == 0x23
                && bytes[position + 2] == 0x33 && bytes[position + 3] == 0x38 && bytes[position + 4] == 0x3B
            position += isReference ? 5 : 1
        }
    }

    /// The value of an attribute without a namespace; nil when it is absent.
    package func value(_ name: StaticString) -> String? {
        guard let fields else { return nil }
        for index in 0..<count {
            if fields[5 * index + 1] == nil, let local = fields[5 * index], equal(local, name) {
                return value(at: index)
            }
        }
        return nil
    }

    private func value(at index: Int) -> String {
        var text: [UInt8] = []
        append(index, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

/// Whether a C string and a literal are the same bytes.
func equal(_ text: UnsafePointer<xmlChar>, _ literal: StaticString) -> Bool {
    let wanted = literal.utf8Start
    for index in 0..<literal.utf8CodeUnitCount where text[index] != wanted[index] { return false }
    return text[literal.utf8CodeUnitCount] == 0
}
