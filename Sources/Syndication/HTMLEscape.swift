/// Plain characters as HTML.
package enum HTMLEscape {
    /// The text as it stands in an attribute in double quotes.
    package static func attribute(_ text: String) -> String {
        let text = self.text(text)
        guard text.utf8.contains(0x22) else { return text }
        var result = ""
        // By code points: a quote with a mark behind it is another character, and still ends the attribute.
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "&quot;" } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// The text with `&`, `<` and `>` as references, as it stands between tags.
    package static func text(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
