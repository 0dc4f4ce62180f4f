import Syndication
import Yams

/// One key of the configuration: how it is written, what it means, and where its value goes.
struct SettingKey<Target>: Sendable {
    /// Its name within its section.
    let name: String
    /// What it means, its range and its unit, in one line.
    let summary: String
    /// What a value looks like, for messages.
    let expected: String
    /// Takes a value; returns what is wrong with it.
    let read: @Sendable (Node, inout Target) -> String?
    /// The value as the file would write it; nil when none is set.
    let show: @Sendable (Target) -> String?

    /// A key whose values are written as one word.
    private static func scalar(
        _ name: String,
        _ summary: String,
        expected: String,
        show: @escaping @Sendable (Target) -> String?,
        read: @escaping @Sendable (String, inout Target) -> String?
    ) -> SettingKey {
        SettingKey(
            name: name,
            summary: summary,
            expected: expected,
            read: { node, target in
                guard let text = node.scalar?.string else { return "\(expected) is expected, not a list or a section" }
                return read(text, &target)
            },
            show: show
        )
    }

    /// A text.
    static func text(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, String> & Sendable,
        check: @escaping @Sendable (String) -> String? = { $0.isEmpty ? "it is empty" : nil }
    ) -> SettingKey {
        scalar(name, summary, expected: "a text", show: { $0[keyPath: path] }) { text, target in
            if let problem = check(text) { return problem }
            target[keyPath: path] = text
            return nil
        }
    }

    /// A text that may be left out; `null` takes it back.
    static func optionalText(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, String?> & Sendable,
        expected: String = "a text",
        check: @escaping @Sendable (String) -> String? = { $0.isEmpty ? "it is empty" : nil }
    ) -> SettingKey {
        scalar(name, summary, expected: expected, show: { $0[keyPath: path] }) { text, target in
            if text == "null" || text == "~" {
                target[keyPath: path] = nil
                return nil
            }
            if let problem = check(text) { return problem }
            target[keyPath: path] = text
            return nil
        }
    }

    /// A duration with a unit.
    static func duration(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, Duration> & Sendable,
        _ range: ClosedRange<Duration> = .zero ... .seconds(3650 * 86_400)
    ) -> SettingKey {
        let bounds = "\(ScalarValues.text(range.lowerBound)) to \(ScalarValues.text(range.upperBound))"
        return scalar(name, summary, expected: "a duration", show: { ScalarValues.text($0[keyPath: path]) }) {
            text,
            target in
            guard let value = ScalarValues.duration(text) else {
                return "\"\(text)\" is no duration; write a number with its unit: ms, s, m, h or d, such as 30s"
            }
            guard range.contains(value) else { return "\(text) is out of range; it may be \(bounds)" }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A size with a unit.
    static func size(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, Int> & Sendable,
        _ range: ClosedRange<Int>
    ) -> SettingKey {
        let bounds = "\(ScalarValues.text(bytes: range.lowerBound)) to \(ScalarValues.text(bytes: range.upperBound))"
        return scalar(name, summary, expected: "a size", show: { ScalarValues.text(bytes: $0[keyPath: path]) }) {
            text,
            target in
            guard let value = ScalarValues.size(text) else {
                return "\"\(text)\" is no size; write a number with its unit: kB, MB or GB, such as 10MB"
            }
            guard range.contains(value) else { return "\(text) is out of range; it may be \(bounds)" }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A whole number.
    static func count(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, Int> & Sendable,
        _ range: ClosedRange<Int>
    ) -> SettingKey {
        scalar(name, summary, expected: "a whole number", show: { String($0[keyPath: path]) }) { text, target in
            guard let value = Int(text) else { return "\"\(text)\" is no whole number" }
            guard range.contains(value) else {
                return "\(value) is out of range; it may be \(range.lowerBound) to \(range.upperBound)"
            }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A whole number that may be left out.
    static func optionalCount(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, Int?> & Sendable,
        _ range: ClosedRange<Int>
    ) -> SettingKey {
        scalar(name, summary, expected: "a whole number", show: { $0[keyPath: path].map(String.init) }) {
            text,
            target in
            if text == "null" || text == "~" {
                target[keyPath: path] = nil
                return nil
            }
            guard let value = Int(text) else { return "\"\(text)\" is no whole number" }
            guard range.contains(value) else {
                return "\(value) is out of range; it may be \(range.lowerBound) to \(range.upperBound)"
            }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A duration that may be left out; `null` takes it back.
    static func optionalDuration(
        _ name: String,
        _ summary: String,
        _ path: any WritableKeyPath<Target, Duration?> & Sendable
    ) -> SettingKey {
        let longest = Duration.seconds(3650 * 86_400)
        return scalar(name, summary, expected: "a duration", show: { $0[keyPath: path].map(ScalarValues.text) }) {
            text,
            target in
            if text == "null" || text == "~" {
                target[keyPath: path] = nil
                return nil
            }
            guard let value = ScalarValues.duration(text) else {
                return "\"\(text)\" is no duration; write a number with its unit: ms, s, m, h or d, such as 30s"
            }
            guard value <= longest else { return "\(text) is out of range; it may be 0s to 3650d" }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A share in percent.
    static func share(_ name: String, _ summary: String, _ path: any WritableKeyPath<Target, Double> & Sendable)
        -> SettingKey
    {
        scalar(
            name,
            summary,
            expected: "a share",
            show: { "\(JSONWriter.text(($0[keyPath: path] * 1e8).rounded() / 1e6))%" }
        ) {
            text,
            target in
            guard let value = ScalarValues.share(text), value >= 0, value <= 1 else {
                return "\"\(text)\" is no share; write 0% to 100%, such as 10%"
            }
            target[keyPath: path] = value
            return nil
        }
    }

    /// `true` or `false`.
    static func flag(_ name: String, _ summary: String, _ path: any WritableKeyPath<Target, Bool> & Sendable)
        -> SettingKey
    {
        scalar(name, summary, expected: "true or false", show: { $0[keyPath: path] ? "true" : "false" }) {
            text,
            target in
            guard let value = ["true": true, "false": false][text] else {
                return "\"\(text)\" is neither true nor false"
            }
            target[keyPath: path] = value
            return nil
        }
    }

    /// A value of its own kind, written as one word.
    static func custom(
        _ name: String,
        _ summary: String,
        expected: String,
        show: @escaping @Sendable (Target) -> String?,
        _ read: @escaping @Sendable (String, inout Target) -> String?
    ) -> SettingKey {
        scalar(name, summary, expected: expected, show: show, read: read)
    }

    /// A list of words; a single word is a list of one.
    static func words(
        _ name: String,
        _ summary: String,
        show: @escaping @Sendable (Target) -> [String],
        _ read: @escaping @Sendable ([String], inout Target) -> String?
    ) -> SettingKey {
        SettingKey(
            name: name,
            summary: summary,
            expected: "a list",
            read: { node, target in
                if let word = node.scalar?.string { return word == "null" ? read([], &target) : read([word], &target) }
                guard let list = node.sequence else { return "a list such as [a, b] is expected" }
                let words = list.compactMap { $0.scalar?.string }
                guard words.count == list.count else { return "every element of the list has to be a single word" }
                return read(words, &target)
            },
            show: { show($0).isEmpty ? "[]" : "[" + show($0).joined(separator: ", ") + "]" }
        )
    }

    /// A key of the grammar whose behaviour comes with a later version: refused, never ignored.
    static func later(_ name: String) -> SettingKey {
        SettingKey(
            name: name,
            summary: "",
            expected: "",
            read: { _, _ in "not supported yet; take it out for now" },
            show: { _ in nil }
        )
    }

    /// Whether the key is refused for now.
    var isLater: Bool { expected.isEmpty }
}
