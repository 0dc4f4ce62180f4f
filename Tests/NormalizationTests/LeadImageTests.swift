import Syndication
import Testing

@testable import Normalization

@Suite("The picture shown with an article")
struct LeadImageTests {
    private static func medium(_ address: String, type: String? = nil, medium: String? = nil) -> Medium {
        var result = Medium()
        result.address = address
        result.type = type
        result.medium = medium
        return result
    }

    /// An entry with a picture in every place, weaker ones first taken away.
    private static func entry(places: Int) -> ParsedEntry {
        var entry = ParsedEntry()
        if places > 0 {
            var file = Enclosure("https://harbour.example/enclosure.jpg")
            file.type = "image/jpeg"
            entry.enclosures = [Enclosure("https://harbour.example/sound.mp3"), file]
        }
        if places > 1 { entry.thumbnails = [Picture("https://harbour.example/thumbnail.jpg")] }
        if places > 2 {
            entry.media = [
                medium("https://harbour.example/film.mp4", type: "video/mp4", medium: "video"),
                medium("https://harbour.example/medium.jpg", type: "image/jpeg"),
            ]
        }
        if places > 3 { entry.image = Picture("https://harbour.example/image.jpg") }
        return entry
    }

    static let order: [(Int, String)] = [
        (4, "https://harbour.example/image.jpg"),
        (3, "https://harbour.example/medium.jpg"),
        (2, "https://harbour.example/thumbnail.jpg"),
        (1, "https://harbour.example/enclosure.jpg"),
        (0, "https://harbour.example/text.jpg"),
    ]

    @Test("the entry's own picture comes before media, thumbnails, files and the text", arguments: LeadImageTests.order)
    func inOrder(places: Int, expected: String) {
        let html = "<p>x <img src=\"https://harbour.example/text.jpg\"></p>"
        #expect(LeadImage.of(LeadImageTests.entry(places: places), html: html)?.address == expected)
    }

    @Test("a picture that is not of the web gives way to the next")
    func notOfTheWeb() {
        var entry = LeadImageTests.entry(places: 2)
        entry.image = Picture("data:image/png;base64,AA==")
        #expect(LeadImage.of(entry, html: nil)?.address == "https://harbour.example/thumbnail.jpg")
    }

    @Test("a picture among media keeps its size and what it shows")
    func sizeAndTitle() {
        var entry = ParsedEntry()
        var medium = LeadImageTests.medium("https://harbour.example/medium.jpg", medium: "image")
        (medium.width, medium.height, medium.alternative) = (640, 480, "The quay")
        entry.media = [medium]
        var expected = Picture("https://harbour.example/medium.jpg")
        (expected.width, expected.height, expected.title) = (640, 480, "The quay")
        #expect(LeadImage.of(entry, html: nil) == expected)
    }

    static let texts: [(String?, String?)] = [
        (nil, nil),
        ("<p>no picture</p>", nil),
        ("<img src=\"https://harbour.example/a.jpg?x=1&amp;y=2\">", "https://harbour.example/a.jpg?x=1&y=2"),
        ("<img alt=\"y\" src=\"https://harbour.example/a.jpg\"><img src=\"x\">", "https://harbour.example/a.jpg"),
        ("<img src=\"relative.jpg\">", nil),
        ("<img src=\"data:image/png;base64,AA==\">", nil),
    ]

    @Test("in a text the first picture counts, if it is of the web", arguments: LeadImageTests.texts)
    func inText(html: String?, expected: String?) {
        #expect(LeadImage.of(ParsedEntry(), html: html)?.address == expected)
    }
}
