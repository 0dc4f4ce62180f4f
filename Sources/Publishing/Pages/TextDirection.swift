import Syndication

/// The direction a language is written in.
enum TextDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
    /// Its first strong letter decides.
    case unknown = "auto"

    /// Languages written from right to left unless their tag names another script (CLDR, `characterOrder`).
    private static let languages: Set<String> = [
        "ar", "arc", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "iw", "ji",
        "khw", "ks", "lrc", "luz", "mzn", "nqo", "pes", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
    ]

    /// Scripts written from right to left (ISO 15924).
    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]

    /// The direction of a language (BCP 47); nil is one that is not known.
    init(of language: String?) {
        guard let language else {
            self = .unknown
            return
        }
        let parts = language.split(separator: "-").map { $0.lowercased() }
        // A script stands behind the language and has four letters (RFC 5646, section 2.2.3).
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIILetter) }) {
            self = TextDirection.scripts.contains(script) ? .rightToLeft : .leftToRight
        } else {
            self = TextDirection.languages.contains(parts.first ?? "") ? .rightToLeft : .leftToRight
        }
    }
}
