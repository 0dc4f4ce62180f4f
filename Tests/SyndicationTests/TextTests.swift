import Syndication
import Testing

/// White space and letters.
@Suite("Text")
struct TextTests {
    @Test(
        "folds every run of white space into one space and leaves none at the ends",
        arguments: [
            ("  a \n\t b  ", "a b"), ("a\u{A0}\u{200B}\u{FEFF}b", "a b"), ("a\r\nb", "a b"),
            ("\u{3000}日\u{3000}本\u{2003}", "日 本"),
            ("a b", "a b"), ("a", "a"), (" \n ", ""), ("", ""), ("ü  é", "ü é"), ("a\u{200C}b", "a\u{200C}b"),
        ]
    )
    func folded(text: String, folded: String) {
        #expect(text.whitespaceFolded == folded)
        #expect(folded.whitespaceFolded == folded)
    }

    @Test("folds every white space of Unicode, and no other character")
    func everyWhiteSpace() {
        for code in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let isSpace = scalar.properties.isWhitespace || code == 0x200B || code == 0xFEFF
            let text = "a\(scalar)\(scalar)b"
            let folded = isSpace ? "a b" : text
            guard text.whitespaceFolded.utf8.elementsEqual(folded.utf8) else {
                Issue.record("U+\(String(code, radix: 16))")
                return
            }
        }
    }

    @Test(
        "takes ASCII white space off both ends and leaves the rest",
        arguments: [(" \t\r\n a  b \n", "a  b"), ("a", "a"), ("  ", ""), ("", ""), ("\u{A0}a", "\u{A0}a")]
    )
    func trimmed(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
        #expect(text[...].trimmed == trimmed)
    }

    @Test("knows letters, digits, white space and hexadecimal digits among all bytes")
    func bytes() {
        for byte in UInt8.min ... .max {
            let character = Character(Unicode.Scalar(byte))
            #expect(byte.isASCIILetter == (character.isASCII && character.isLetter), "\(byte)")
            #expect(byte.isASCIIDigit == (character.isASCII && character.isNumber), "\(byte)")
            #expect(byte.isASCIISpace == (character.isASCII && character.isWhitespace), "\(byte)")
            #expect(byte.hexValue.map { Int($0) } == (character.isASCII ? character.hexDigitValue : nil), "\(byte)")
        }
    }

    @Test("lowers ASCII letters and leaves every other byte", arguments: [("AZaz[@`{", "azaz[@`{"), ("ÄÖ", "ÄÖ")])
    func lower(text: String, lower: String) {
        #expect(String(decoding: text.utf8.map(\.asciiLowercased), as: UTF8.self) == lower)
    }

    @Test("finds ASCII text where it stands first")
    func range() throws {
        let text = "ü: a://b://c"
        let range = try #require(text.range(ofASCII: "://"))
        #expect(text[..<range.lowerBound] == "ü: a")
        #expect(text[range.upperBound...] == "b://c")
        #expect(text.range(ofASCII: ":///") == nil)
        #expect("".range(ofASCII: ":") == nil)
        #expect("::/".range(ofASCII: ":/") != nil)
    }
}
