import CCLD2
import Syndication

/// Decides the language of an article: what is declared, else what its script means, else what its words say.
///
/// A declaration that the script of the text plainly contradicts is passed over: publishers leave the `en-us` of the
/// template in place.
enum LanguageDetector {
    /// The most that is looked at, in bytes.
    ///
    /// The letters are counted for every article; CLD2 is asked only where nothing else decides.
    private static let limit = 600

    /// The language of a text; nil when nothing decides it.
    ///
    /// - `declared`: what is written, strongest first.
    /// - `text`: plain text, the title first.
    /// - `domain`: the top-level domain it comes from, a hint for what its words say.
    static func language(declared: [String?], text: String, domain: String? = nil) -> ArticleLanguage? {
        let beginning = beginning(of: text)
        let tally = ScriptTally(beginning)
        let tags = declared.compactMap { LanguageTag.canonical($0) }
        if let tag = tags.first(where: { !isContradicted($0, by: tally) }) { return ArticleLanguage(tag, .declared) }
        if let tag = tally.main?.onlyLanguage { return ArticleLanguage(tag, .script) }
        if let tag = detected(beginning, tally, domain) { return ArticleLanguage(tag, .detected) }
        // Names and quotations are in Latin letters in any language.
        return tally.main == .latin ? tags.first.map { ArticleLanguage($0, .declared) } : nil
    }

    // MARK: - The script

    /// Whether a text is in another script than the language a tag names.
    ///
    /// Latin letters contradict only where there is hardly anything else and enough of them to be detected.
    static func isContradicted(_ tag: String, by tally: ScriptTally) -> Bool {
        guard let main = tally.main, let own = scripts(of: tag), !own.contains(main) else { return false }
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
