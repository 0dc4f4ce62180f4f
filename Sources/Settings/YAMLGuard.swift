import Syndication
import Yams

/// Refuses what YAML allows and a configuration should not hold, and says what is wrong with broken YAML.
enum YAMLGuard {
    /// Anchors, aliases and tabs; nil when there is none.
    static func problem(in yaml: String, file: String) -> SettingsProblem? {
        for (index, line) in yaml.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == " " }
            if line.dropFirst(indent.count).first == "\t" {
                return SettingsProblem("\(file):\(index + 1):\(indent.count + 1)", nil, "a tab; indent with spaces")
            }
            if let column = alias(in: line) {
                return SettingsProblem(
                    "\(file):\(index + 1):\(column)",
                    nil,
                    "anchors and aliases are not allowed; write the value out"
                )
            }
        }
        return nil
    }

    /// The column of an anchor or alias: `&` or `*` with a letter behind it, where a value begins.
    private static func alias(in line: Substring) -> Int? {
        var before: Character = " "
        var beginsValue = true
        var quote: Character?
        for (column, character) in line.enumerated() {
            if let open = quote {
                if character == open { quote = nil }
            } else if beginsValue, character == "\"" || character == "'" {
                quote = character
            } else if character == "#", before == " " {
                return nil
            } else if beginsValue, character == "&" || character == "*" {
                return column + 1
            }
            let isGap = character == " " && (beginsValue || [":", "-", ","].contains(before))
            beginsValue = isGap || character == "[" || character == "{"
            before = character
        }
        return nil
    }

    /// What the YAML parser found, in our words.
    static func problem(_ error: any Error, file: String) -> SettingsProblem {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            SettingsProblem("\(file):\(mark.line):\(mark.column)", nil, "not valid YAML: \(problem.trimmed)")
        case .duplicatedKeysInMapping(let keys, let context):
            SettingsProblem(
                "\(file):\(context.mark.line):\(context.mark.column)",
                nil,
                "the key \(keys.map { "\"\($0)\"" }.joined(separator: ", ")) stands twice in the section that begins here"
            )
        case .reader(let problem, _, _, _): SettingsProblem(file, nil, "not valid YAML: \(problem)")
        default: SettingsProblem(file, nil, "not valid YAML: \(error)")
        }
    }
}
