import Syndication
import Testing

@testable import Normalization

@Suite("Text that was encoded twice")
struct DoubleEncodingTests {
    static let broken: [(String, String)] = [
        ("GroÃŸeltern", "Großeltern"),
        ("donâ€™t", "don’t"),
        ("CafÃ©", "Café"),
        ("â€œquayâ€\u{9D}", "“quay”"),
        ("10Â°", "10°"),
        ("20 â‚¬", "20 €"),
        ("Ð¢ÐµÐ°Ñ‚Ñ€ Ð¸Ñ\u{81}Ð¿Ð¾Ð»Ð½Ð¸Ð»", "Театр исполнил"),
        ("Î‘Î¸Î®Î½Î±", "Αθήνα"),
    ]

    @Test("characters that are really the bytes of UTF-8 are decoded once more", arguments: DoubleEncodingTests.broken)
    func mended(written: String, expected: String) {
        #expect(DoubleEncoding.mended(written) == expected)
    }

    static let good = [
        "", "Quay closed", "Großeltern", "Café", "São Paulo", "âge", "Â", "Ã", "Ã ", "GroÃŸeltern и Мир", "Åâ", "港口",
    ]

    @Test("a text that can be read as it is stays as it is", arguments: DoubleEncodingTests.good)
    func stays(text: String) {
        #expect(DoubleEncoding.mended(text) == text)
    }

    @Test("titles, summaries and bodies of articles are mended")
    func articles() throws {
        var entry = Desk.entry(title: "GroÃŸe Freude", summary: "donâ€™t")
        entry.contents = [ParsedText("<p>CafÃ©</p>", kind: .html)]
        let article = try Desk.article(entry)
        #expect(article.title == "Große Freude")
        #expect(article.summary == "don’t")
        #expect(article.body == "<p>Café</p>")
    }
}
