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
    ///
    /// Only language, script, region and variants stay (RFC 5646, section 2.1): what is none of these, and all behind it,
    /// tells a reader nothing.
    package static func canonical(_ written: String?) -> String? {
        guard let tag = tidy(written) else { return nil }
        let parts = tag.split(separator: "-").map { inUsualCase(String($0)) }
        guard let first = parts.first?.lowercased(), isLanguage(first) else { return nil }
        return ([first] + parts.dropFirst().prefix(3).prefix(while: isSubtag)).joined(separator: "-")
    }

    /// Two letters of ISO 639-1, or three that are not set aside for private use or for no language.
    private static func isLanguage(_ code: String) -> Bool {
        guard code.utf8.allSatisfy(\.isASCIILetter) else { return false }
        switch code.utf8.count {
        case 2: return languages.contains(code)
        case 3: return !(code >= "qaa" && code <= "qtz") && !["und", "mul", "mis", "zxx"].contains(code)
        default: return false
        }
    }

    /// A script, a region or a variant.
    private static func isSubtag(_ part: String) -> Bool {
        let isDigits = part.utf8.allSatisfy(\.isASCIIDigit)
        let isLetters = part.utf8.allSatisfy(\.isASCIILetter)
        switch part.utf8.count {
        case 2: return isLetters
        case 3: return isDigits
        case 4: return isLetters || part.utf8.first?.isASCIIDigit == true
        case 5...8: return part.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        default: return false
        }
    }

    /// ISO 639-1, with the codes it once had for Hebrew, Indonesian, Yiddish and Serbo-Croatian.
    private static let languages = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw \
        ja ji jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na \
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so \
        sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init)
    )
}
