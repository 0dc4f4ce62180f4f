/// Writes JSON values as UTF-8.
package struct JSONWriter {
    private var bytes: [UInt8] = []
    private let indented: Bool

    private init(indented: Bool) { self.indented = indented }

    /// A value as JSON text.
    ///
    /// `indented`: two spaces a level and a line a member; else everything on one line.
    package static func bytes(_ value: JSONValue, indented: Bool = false) -> [UInt8] {
        var writer = JSONWriter(indented: indented)
        writer.write(value, level: 0)
        return writer.bytes
    }

    /// A value as JSON text.
    package static func text(_ value: JSONValue, indented: Bool = false) -> String {
        String(decoding: bytes(value, indented: indented), as: UTF8.self)
    }

    /// A number as JSON: without a fraction where it has none; infinities and not-a-number as 0.
    package static func text(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        return number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : String(number)
    }

    private mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let number): append(JSONWriter.text(number))
        case .string(let text): quote(text)
        case .array(let elements):
            list(open: 0x5B, close: 0x5D, count: elements.count, level: level) { writer, index in
                writer.write(elements[index], level: level + 1)
            }
        case .object(let members):
            list(open: 0x7B, close: 0x7D, count: members.count, level: level) { writer, index in
                writer.quote(members[index].name)
                writer.append(writer.indented ? ": " : ":")
                writer.write(members[index].value, level: level + 1)
            }
        }
    }

    private mutating func list(
        open: UInt8,
        close: UInt8,
        count: Int,
        level: Int,
        _ element: (inout JSONWriter, Int) -> Void
    ) {
        bytes.append(open)
        for index in 0..<count {
            if index > 0 { bytes.append(0x2C) }
            newLine(level + 1)
            element(&self, index)
        }
        if count > 0 { newLine(level) }
        bytes.append(close)
    }

    private mutating func newLine(_ level: Int) {
        guard indented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func quote(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case 0..<0x20:
                append("\\u00")
                bytes.append(JSONWriter.hex[Int(byte >> 4)])
                bytes.append(JSONWriter.hex[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
