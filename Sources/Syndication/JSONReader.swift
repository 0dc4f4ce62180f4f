/// Reads JSON liberally: lone surrogates become U+FFFD, numbers out of range become null, control characters in strings
/// are kept, and a document that ends early gives what was read.
package struct JSONReader {
    private let bytes: [UInt8]
    private var position: Int
    private var depth = 0
    /// Whether anything had to be overlooked.
    package private(set) var isRecovered = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Why nothing could be read.
    package enum Failure: Error, Sendable, Equatable {
        /// Something that is no JSON, in this line.
        case malformed(line: Int, message: String)
        /// More than 512 values inside each other.
        case tooDeep
    }

    /// Reads a document.
    ///
    /// - Returns: the value, and whether something had to be overlooked.
    /// - Throws: `Failure` when no value could be read, or it is nested too deeply.
    package static func read(_ bytes: [UInt8]) throws(Failure) -> (value: JSONValue, isRecovered: Bool) {
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipSpace()
        if reader.position < bytes.count { reader.isRecovered = true }
        return (value, reader.isRecovered)
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isASCIISpace { position += 1 }
    }

    private func failure(_ message: String) -> Failure {
        .malformed(line: 1 + bytes[..<min(position, bytes.count)].lazy.filter { $0 == 0x0A }.count, message: message)
    }

    private mutating func value() throws(Failure) -> JSONValue {
        skipSpace()
        guard let byte = peek else { throw failure("the document ends early") }
        switch byte {
        case 0x7B: return try nested { (reader) throws(Failure) in try reader.object() }
        case 0x5B: return try nested { (reader) throws(Failure) in try reader.array() }
        case 0x22: return .string(try string())
        case 0x2D, 0x30...0x39: return number()
        default: return try word()
        }
    }

    private mutating func nested(_ body: (inout JSONReader) throws(Failure) -> JSONValue) throws(Failure) -> JSONValue {
        guard depth < 512 else { throw .tooDeep }
        depth += 1
        position += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(Failure) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = []
        while true {
            skipSpace()
            guard let byte = peek else { return early(.object(members)) }
            if byte == 0x7D {
                position += 1
                return .object(members)
            }
            if byte == 0x2C {
                position += 1
                continue
            }
            guard byte == 0x22 else { throw failure("a member's name is expected") }
            let name = try string()
            skipSpace()
            guard peek == 0x3A else { return try endsEarly(.object(members), "a colon is expected after \"\(name)\"") }
            position += 1
            skipSpace()
            if peek == nil { return early(.object(members)) }
            members.append((name, try value()))
        }
    }

    private mutating func array() throws(Failure) -> JSONValue {
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            guard let byte = peek else { return early(.array(elements)) }
            if byte == 0x5D {
                position += 1
                return .array(elements)
            }
            if byte == 0x2C {
                position += 1
                continue
            }
            elements.append(try value())
        }
    }

    private mutating func early(_ value: JSONValue) -> JSONValue {
        isRecovered = true
        return value
    }

    private mutating func endsEarly(_ value: JSONValue, _ message: String) throws(Failure) -> JSONValue {
        guard peek == nil else { throw failure(message) }
        return early(value)
    }

    private mutating func word() throws(Failure) -> JSONValue {
        for (word, value) in [("true", JSONValue.bool(true)), ("false", .bool(false)), ("null", .null)]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        // A word that the end of the document has cut off.
        if ["true", "false", "null"].contains(where: { $0.utf8.starts(with: bytes[position...]) }) {
            position = bytes.count
            return early(.null)
        }
        throw failure("no JSON value begins with “\(Character(Unicode.Scalar(bytes[position])))”")
    }

    private mutating func number() -> JSONValue {
        let start = position
        while let byte = peek, byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte | 0x20 == 0x65
        {
            position += 1
        }
        guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)), number.isFinite else {
            return early(.null)
        }
        return .number(number)
    }

    private mutating func string() throws(Failure) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case 0x22: return String(decoding: text, as: UTF8.self)
            case 0x5C: escape(&text)
            // Control characters: no text may have them, and the store would end at a NUL.
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: isRecovered = true
            default: text.append(byte)
            }
        }
        isRecovered = true
        return String(decoding: text, as: UTF8.self)
    }

    private static let escapes: [UInt8: UInt8] = [
        0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09, 0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F,
    ]

    private mutating func escape(_ text: inout [UInt8]) {
        guard let byte = peek else { return }
        position += 1
        if let plain = JSONReader.escapes[byte] {
            if plain.isText { text.append(plain) }
            return
        }
        guard byte == 0x75, let unit = hexUnit(at: position) else {
            isRecovered = true
            return text.append(byte)
        }
        position += 4
        var scalar = Unicode.Scalar(unit)
        if unit >= 0xD800, unit < 0xDC00, position + 5 < bytes.count, bytes[position] == 0x5C,
            bytes[position + 1] == 0x75,
            let low = hexUnit(at: position + 2), low >= 0xDC00, low < 0xE000
        {
            position += 6
            scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        }
        if scalar == nil { isRecovered = true }
        if unit < 0x20, !UInt8(unit).isText { return }
        text.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
    }

    private func hexUnit(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count, bytes[start..<start + 4].allSatisfy({ $0.hexValue != nil }) else { return nil }
        return UInt32(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
    }
}
