import Normalization
import Testing

@Suite("Language tags")
struct LanguageTagTests {
    static let tags: [(String, String)] = [
        ("en", "en"), ("EN", "en"), ("en-us", "en-US"), ("pt_br", "pt-BR"), ("nb-NO", "nb-NO"), (" fr ", "fr"),
        ("deu", "deu"), ("es-419", "es-419"), ("zh-Hans-CN", "zh-Hans-CN"), ("zh_hans", "zh-Hans"),
        ("de-DE-1996", "de-DE-1996"), ("en-US-x-verylongprivatesubtag", "en-US"), ("en-a", "en"),
        ("fr-bad words", "fr"),
    ]

    @Test("a tag is written in the usual case, with hyphens", arguments: LanguageTagTests.tags)
    func canonical(written: String, expected: String) {
        #expect(LanguageTag.canonical(written) == expected)
    }

    static let words: [String?] = [
        nil, "", " ", "english", "und", "UND", "e", "e1", "-", "_", "en us", "العربية", "xx", "zz", "qqq-Latn",
    ]

    @Test("a word that is no tag says nothing", arguments: LanguageTagTests.words)
    func saysNothing(written: String?) {
        #expect(LanguageTag.canonical(written) == nil)
    }

    @Test("tidying leaves what is written, but for underscores and white space")
    func tidy() {
        #expect(LanguageTag.tidy(" en_us ") == "en-us")
        #expect(LanguageTag.tidy("english") == "english")
        #expect(LanguageTag.tidy("  ") == nil)
        #expect(LanguageTag.tidy(nil) == nil)
    }
}
