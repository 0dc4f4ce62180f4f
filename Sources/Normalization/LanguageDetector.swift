import CCLD2
import Syndication

/// Decides the language of an article: what is declared, else what its script means, else what its words say.
///
/// A declaration that the script of the text plainly contradicts is passed over: publishers leave the `en-us` of the
/// template in place.
struct LanguageDetector {
    /// The most that is looked at, in bytes.
    private static let limit = 600

    /// Declarations of the document and what they mean; there are hardly more than two in one.
    private var known: [String: Declared?] = [:]

    /// A language that is declared.
    private struct Declared {
        /// BCP 47, in the usual case.
        let tag: String
        /// The scripts it is written in; nil when any is possible.
        let scripts: [TextScript]?
    }

    /// The language of a text; nil when nothing decides it.
    ///
    /// - `declared`: what is written, strongest first.
    /// - `title`, `text`: plain text.
    /// - `link`: where it is from; its top-level domain is a hint for what its words say.
    mutating func language(
        declared: [String?],
        title: String,
        text: String,
        link: String? = nil
    ) -> ArticleLanguage? {
        for written in declared {
            guard let written, let first = meaning(of: written) else { continue }
            guard first.scripts?.contains(.latin) ?? true, ScriptTally.isLatinLikely(title),
                ScriptTally.isLatinLikely(text)
            else { break }
            return ArticleLanguage(first.tag, .declared)
        }
        let tags = declared.compactMap { $0.flatMap { meaning(of: $0) } }
        let beginning = LanguageDetector.beginning(of: title + "\n" + text)
        let tally = ScriptTally(beginning)
        if let tag = tags.first(where: { !LanguageDetector.isContradicted($0, by: tally) })?.tag {
            return ArticleLanguage(tag, .declared)
        }
        if let tag = tally.main?.onlyLanguage { return ArticleLanguage(tag, .script) }
        let domain = link.flatMap { URLParts($0)?.host.split(separator: ".").last.map(String.init) }
        if let tag = LanguageDetector.detected(beginning, tally, domain) { return ArticleLanguage(tag, .detected) }
        // Names and quotations are in Latin letters in any language.
        return tally.main == .latin ? tags.first.map { ArticleLanguage($0.tag, .declared) } : nil
    }

    private mutating func meaning(of written: String) -> Declared? {
        if let meaning = known[written] { return meaning }
        let meaning = LanguageTag.canonical(written).map {
            Declared(tag: $0, scripts: LanguageDetector.scripts(of: $0))
        }
        if known.count < 64 { known[written] = .some(meaning) }
        return meaning
    }

    // MARK: - The script

    /// Whether a text is in another script than the language a tag names.
    ///
    /// Latin letters contradict only where there is hardly anything else and enough of them to be detected.
    private static func isContradicted(_ language: Declared, by tally: ScriptTally) -> Bool {
        guard let main = tally.main, let own = language.scripts, !own.contains(main) else { return false }
        return main != .latin || tally.letters >= leastLetters(of: .latin) && tally[.latin] * 100 > tally.letters * 90
    }

    /// The scripts of the language a tag names, or the one the tag itself names; nil when any is possible.
    private static func scripts(of tag: String) -> [TextScript]? {
        let parts = tag.split(separator: "-")
        return parts.dropFirst().lazy.compactMap { namedScripts[String($0)] }.first
            ?? parts.first.flatMap { ownScripts[String($0)] }
    }

    /// Scripts that a tag names, for languages with several.
    private static let namedScripts: [String: [TextScript]] = [
        "Arab": [.arabic], "Cyrl": [.cyrillic], "Deva": [.devanagari], "Latn": [.latin],
    ]

    /// The scripts of the languages that are written in no other; a language that is missing may be in any.
    private static let ownScripts: [String: [TextScript]] = {
        let written: [(languages: String, scripts: [TextScript])] = [
            (
                "af ca cs cy da de en es et eu fi fil fr ga gl hr hu id is it lb lt lv mt nb nl nn no pl pt ro sk sl "
                    + "sq sv sw tl tr vi", [.latin]
            ),
            ("ar fa ur", [.arabic]),
            ("as bn", [.bengali]),
            ("be bg mk ru uk", [.cyrillic]),
            ("hi mr ne", [.devanagari]),
            ("am ti", [.ethiopic]),
            ("ja", [.han, .kana]),
            ("ko", [.han, .hangul]),
            ("yi", [.hebrew]),
            ("zh", [.han]),
        ]
        var table: [String: [TextScript]] = [:]
        for script in TextScript.allCases { if let language = script.onlyLanguage { table[language] = [script] } }
        for line in written {
            for language in line.languages.split(separator: " ") { table[String(language)] = line.scripts }
        }
        return table
    }()

    // MARK: - The words

    /// The fewest letters whose language is believed: more in the script that most languages share.
    private static func leastLetters(of script: TextScript?) -> Int { script == .latin ? 60 : 40 }

    /// What CLD2 says, where it is sure, there are letters enough and the language is one it tells apart.
    private static func detected(_ text: String, _ tally: ScriptTally, _ domain: String?) -> String? {
        let least = leastLetters(of: tally.main)
        guard tally.letters >= least else { return nil }
        var text = text
        let result = text.withUTF8 { bytes in
            bytes.baseAddress.map { meridian_cld2_detect($0, bytes.count, domain) }
        }
        guard let result, result.is_reliable, result.percent >= 70 else { return nil }
        let code = String(cString: result.code)
        guard distinct.contains(code) || neighbours.contains(code) && tally.letters >= 2 * least else { return nil }
        return tags[code] ?? code
    }

    /// CLD2's codes of the languages it tells from all others, in scripts of several languages.
    ///
    /// Left out on purpose: `bs`, which much Croatian and Serbian is taken for, and rare ones such as `ny`, which languages
    /// CLD2 does not know are taken for. Those with a script of their own are decided before.
    private static let distinct = words(
        "ar az be bg bn cs cy da de en es et eu fa fi fr ga hi hr hu id is it ja kk ky lt lv mk mr ne nl no pl pt ro "
            + "ru sk sl sq sr sv sw tg tl tr uk ur uz vi zh zh-Hant"
    )

    /// CLD2's codes of the languages that a short text of a neighbour is taken for: Spanish for Galician, for one.
    private static let neighbours = words("af ca gl jw ku mg ms mt nn rw")

    /// Where CLD2's code is not the tag.
    private static let tags = ["jw": "jv", "no": "nb"]

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    /// As much of a text as is looked at, cut between characters.
    private static func beginning(of text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count > limit else { return nil }
            let end = bytes[...limit].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
            return String(decoding: bytes[..<end], as: UTF8.self)
        } ?? text
    }
}
