import Normalization
import Testing

@Suite("Teasers")
struct TeaserTests {
    @Test(
        "a text of 120 characters or fewer is its own teaser",
        arguments: ["", "Quay closed", String(repeating: "x", count: 120)]
    )
    func shortText(text: String) {
        #expect(Teaser.of(text) == text)
    }

    @Test("a longer text is cut at a word's end, however long its words are", arguments: 1...30)
    func wordEnd(length: Int) throws {
        let word = String(repeating: "x", count: length) + " "
        let text = String(String(repeating: word, count: 200 / length + 2).dropLast())
        let teaser = Teaser.of(text)
        #expect(teaser.count <= 120)
        #expect(teaser.hasSuffix("x..."))
        let kept = teaser.dropLast(3)
        #expect(text.hasPrefix(kept))
        let next = try #require(text.dropFirst(kept.count).first)
        #expect(next == " ")
    }

    @Test("no word is lost that would have fitted")
    func asMuchAsFits() {
        let text = String(repeating: "x", count: 116) + " " + String(repeating: "y", count: 20)
        #expect(Teaser.of(text) == String(repeating: "x", count: 116) + "...")
        let exact = String(repeating: "x", count: 117) + " y z"
        #expect(Teaser.of(exact) == String(repeating: "x", count: 117) + "...")
    }

    @Test("scripts without spaces are cut anywhere")
    func withoutSpaces() {
        let text = String(repeating: "港", count: 200)
        #expect(Teaser.of(text) == String(repeating: "港", count: 117) + "...")
    }

    @Test("a single early space does not make a teaser of one word")
    func earlySpace() {
        let text = "港 " + String(repeating: "口", count: 200)
        let teaser = Teaser.of(text)
        #expect(teaser.count == 120)
        #expect(teaser.hasSuffix("口..."))
    }

    @Test("characters of several code points are not cut apart")
    func wholeCharacters() {
        let family = "👨‍👩‍👧‍👦"
        let teaser = Teaser.of(String(repeating: family, count: 130))
        #expect(teaser == String(repeating: family, count: 117) + "...")
    }
}
