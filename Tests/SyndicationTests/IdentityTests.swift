import Syndication
import Testing

/// Hashes, identities and keys.
@Suite("Identity")
struct IdentityTests {
    @Test("hashes a text as its bytes, every time alike")
    func same() {
        for text in ["", "a", "日本", String(repeating: "long ", count: 1000)] {
            #expect(StableHash.of(text) == StableHash.of(Array(text.utf8)))
            #expect(StableHash.hex(text) == StableHash.hex(Array(text.utf8)))
        }
    }

    @Test("hashes different texts differently")
    func different() {
        let texts = (0..<10_000).map { "article \($0)" } + ["", " ", "\0", "é", "e\u{301}"]
        #expect(Set(texts.map { StableHash.of($0) }).count == texts.count)
        #expect(Set(texts.map { StableHash.hex($0) }).count == texts.count)
    }

    @Test("writes a long hash as 32 lower-case hexadecimal digits")
    func hex() {
        for number in 0..<1000 {
            let hex = StableHash.hex("\(number)")
            #expect(hex.utf8.count == 32)
            #expect(hex.utf8.allSatisfy { $0.hexValue != nil && $0.asciiLowercased == $0 })
        }
    }

    @Test("makes the identity of an article from its source and its key, and from nothing else")
    func article() {
        let (one, two) = (SourceID("https://a.example/rss"), SourceID("https://b.example/rss"))
        let id = ArticleID(authority: "desk.example", source: one, key: "guid 1")
        #expect(id == ArticleID(authority: "desk.example", source: SourceID("https://a.example/rss"), key: "guid 1"))
        #expect(id != ArticleID(authority: "desk.example", source: two, key: "guid 1"))
        #expect(id != ArticleID(authority: "desk.example", source: one, key: "guid 2"))
        #expect(id.uri.hasPrefix("tag:desk.example,2026:"))
        #expect(id.uri.utf8.count == "tag:desk.example,2026:".utf8.count + 24)
        #expect(ArticleID(id.uri) == id)
    }

    @Test("takes one guid of two sources for two keys, and one link of two sources for one")
    func keys() {
        let (one, two) = (SourceID("https://a.example/rss"), SourceID("https://b.example/rss"))
        #expect(IdentityKey(.guid, source: one, value: "1") != IdentityKey(.guid, source: two, value: "1"))
        #expect(IdentityKey(.guid, source: one, value: "1").hash != IdentityKey(.link, source: one, value: "1").hash)
        #expect(IdentityKey(.sameLink, value: "1").hash == IdentityKey(.sameLink, value: "1").hash)
        #expect(IdentityKey(.sameLink, value: "1").hash != IdentityKey(.sameText, value: "1").hash)
    }

    @Test("knows a source by the name the desk gave, else its host, else its file")
    func label() {
        var web = Source(id: SourceID("w"), location: .http("https://News.Example:8443/rss"))
        #expect(web.label == "news.example")
        #expect(web.host == "news.example")
        web.name = "The Gazette"
        #expect(web.label == "The Gazette")
        let file = Source(id: SourceID("f"), location: .file("/desk/samples/gazette.xml"))
        #expect(file.label == "gazette.xml")
        #expect(file.host == nil)
    }
}
