import Syndication

/// Language tags (BCP 47) as publishers write them.
package enum LanguageTag {
    /// The tag with hyphens for underscores and no white space; nil for a blank one or one that says nothing.
    package static func tidy(_ written: String?) -> String? {
        guard let written else { return nil }
        let tag = written.trimmed.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
        return tag.isEmpty ? nil : tag
    }

    /// A region in upper case, a script with a capital, anything else in lower case (RFC 5646, section 2.1.1).
    private static func inUsualCase(_ part: String) -> String {
        switch part.utf8.count {
        case 2: part.uppercased()
        case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
        default: part.lowercased()
        }
    }

    /// The tag in the usual case (`pt-BR`), if it is one; nil for words such as `english` or `und`.
    package static func canonical(_ written: String?) -> String? {
        guard let tag = tidy(written) else { return nil }
        let parts = tag.split(separator: "-").map(String.init)
        guard let first = parts.first, first.utf8.count == 2 || first.utf8.count == 3,
            first.utf8.allSatisfy(\.isASCIILetter),
            first.lowercased() != "und"
        else { return nil }
        let rest = parts.dropFirst().prefix(3).filter { $0.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit } }
        return ([first.lowercased()] + rest.map(inUsualCase)).joined(separator: "-")
    }
}
