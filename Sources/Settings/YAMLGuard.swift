import Syndication
import Yams

/// Refuses what YAML allows and a configuration should not hold, and says what is wrong with broken YAML.
enum YAMLGuard {
    /// Anchors, aliases and tabs; nil when there is none.
    static func problem(in yaml: String, file: String) -> SettingsProblem? {
        // The indentation of the key whose text stands in the lines below it, as `|` and `>` announce.
        var textBelow: Int?
        let lines = yaml.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        for (index, line) in lines.enumerated() {
            let indent = line.prefix { $0 == " " }.count
            let content = line.dropFirst(indent)
            if content.first == "\t" {
                return SettingsProblem("\(file):\(index + 1):\(indent + 1)", nil, "a tab; indent with spaces")
            }
            if let outer = textBelow {
                if content.isEmpty || indent > outer { continue }
                textBelow = nil
            }
            if announcesText(content) { textBelow = indent }
            if let column = alias(in: content) {
                let mark = "\(file):\(index + 1):\(indent + column)"
                return SettingsProblem(mark, nil, "anchors and aliases are not allowed; write the value out")
            }
        }
        return nil
    }

    private static func announcesText(_ line: Substring) -> Bool {
        let last = String(line).trimmed.split(separator: " ").last ?? ""
        return ["|", ">", "|-", ">-", "|+", ">+"].contains(last)
    }

    /// The column of an anchor or alias, counted from 1: `&` or `*` with a letter behind it, where a value begins.
    private static func alias(in line: Substring) -> Int? {
        var quote: Character?
        var before: Character = " "
        var (beginsValue, isPlain, depth) = (true, false, 0)
        for (column, character) in line.enumerated() {
            if let open = quote {
                if character == open { quote = nil }
            } else if beginsValue, character == "\"" || character == "'" {
                quote = character
            } else if character == "#", before == " " {
                return nil
            } else if beginsValue, character == "&" || character == "*" {
                let next = line.dropFirst(column + 1).first
                if next.map({ $0.isLetter || $0.isNumber || $0 == "_" }) ?? false { return column + 1 }
            }
            if quote == nil, beginsValue || !isPlain {
                if character == "[" || character == "{" { depth += 1 }
            }
            let isKeyEnd = character == " " && before == ":"
            let isItem = character == " " && (before == "-" && !isPlain || before == "," && depth > 0)
            if isKeyEnd || isItem || character == "[" || character == "{" {
                (beginsValue, isPlain) = (true, false)
            } else if character != " " {
                if beginsValue { isPlain = character != "-" }
                beginsValue = false
            }
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
                "the key \(keys.map { "\"\($0)\"" }.joined(separator: ", ")) stands twice in one section"
            )
        case .reader(let problem, _, _, _): SettingsProblem(file, nil, "not valid YAML: \(problem)")
        default: SettingsProblem(file, nil, "not valid YAML: \(error)")
        }
    }
}
