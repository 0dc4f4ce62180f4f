/// A JSON value (RFC 8259).
///
/// Objects keep the order of their members; of equal names the last counts.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    /// The member of an object; nil when this is no object or has no such member, or the member is null.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self, let member = members.last(where: { $0.name == name }) else {
            return nil
        }
        return member.value == .null ? nil : member.value
    }

    /// The text of a string; nil for anything else.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The text of a string, or a number or boolean written out; nil for anything else.
    package var scalarText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): JSONWriter.text(number)
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// The number, also where it is written as a string; nil for anything else.
    package var number: Double? {
        switch self {
        case .number(let number): number
        case .string(let text): Double(text)
        default: nil
        }
    }

    /// The boolean; nil for anything else.
    package var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// The elements of an array; none for anything else.
    package var array: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// Equal values; the order of members counts.
    package static func == (one: JSONValue, other: JSONValue) -> Bool {
        switch (one, other) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): a == b
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.name == $1.name && $0.value == $1.value }
        default: false
        }
    }

    /// An object of the members that have a value, in order.
    package static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(members.compactMap { member in member.1.map { (member.0, $0) } })
    }
}

extension String {
    /// The text as a JSON string.
    package var json: JSONValue { .string(self) }
}
