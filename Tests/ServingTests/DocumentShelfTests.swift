import Syndication
import Testing

@testable import Serving

@Suite("The shelf of published documents")
struct DocumentShelfTests {
    private static func document(_ path: String, _ text: String = "<rss/>") -> PublishedDocument {
        PublishedDocument(path: path, mediaType: "text/xml", bytes: Array(text.utf8), modified: Requests.modified)
    }

    @Test("what is put on the shelf takes the place of all that was there")
    func replaces() {
        let shelf = DocumentShelf()
        #expect(shelf.paths.isEmpty)
        shelf.replace(with: [DocumentShelfTests.document("b.xml"), DocumentShelfTests.document("a.xml")])
        #expect(shelf.paths == ["/a.xml", "/b.xml"])
        shelf.replace(with: [DocumentShelfTests.document("c.xml")])
        #expect(shelf.paths == ["/c.xml"])
        #expect(shelf.document(at: "/a.xml") == nil)
    }

    @Test("a document that changed is sent anew")
    func changes() throws {
        let shelf = DocumentShelf()
        shelf.replace(with: [DocumentShelfTests.document("a.xml", "<rss/>")])
        let old = try #require(shelf.document(at: "/a.xml"))
        shelf.replace(with: [DocumentShelfTests.document("a.xml", "<rss></rss>")])
        let new = try #require(shelf.document(at: "/a.xml"))
        #expect(new.tag != old.tag)
        #expect(new.document.bytes == Array("<rss></rss>".utf8))
    }

    @Test("a document's date follows it though its bytes stay")
    func dates() {
        let shelf = DocumentShelf()
        var document = DocumentShelfTests.document("a.xml")
        shelf.replace(with: [document])
        document.modified = Requests.modified + .seconds(60)
        shelf.replace(with: [document])
        #expect(shelf.document(at: "/a.xml")?.lastModified == "Wed, 04 Mar 2026 10:01:00 GMT")
    }
}
