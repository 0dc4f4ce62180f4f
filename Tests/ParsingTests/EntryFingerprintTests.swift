import Parsing
import Syndication
import Testing

@Suite("Fingerprints of entries")
struct EntryFingerprintTests {
    /// A document with one entry, and the changes a publisher may make to it.
    struct Document: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        var changes: [(from: String, to: String)]
    }

    static let documents = [
        Document(
            testDescription: "RSS",
            text: Documents.rss(
                "<item><guid>quay</guid><title>Quay closed</title><description>Until noon</description>"
                    + "<link>https://harbour.example/quay</link><pubDate>2026-03-04</pubDate></item>"
            ),
            changes: [
                ("<guid>quay", "<guid>quay-2"),
                ("<guid>", "<guid isPermaLink=\"false\">"),
                ("Quay closed", "Quay open"),
                ("<title>Quay closed</title>", ""),
                ("<title>", "<title type=\"html\">"),
                ("Until noon", "Until one"),
                ("https://harbour.example/quay", "https://harbour.example/pier"),
                ("2026-03-04", "2026-03-05"),
                ("</item>", "<author>Ada Quay</author></item>"),
                ("</item>", "<category>closure</category></item>"),
                ("</item>", "<enclosure url=\"https://harbour.example/quay.mp3\"/></item>"),
                ("</item>", "<copyright>Free</copyright></item>"),
                ("</item>", "<language>nb</language></item>"),
            ]
        ),
        Document(
            testDescription: "JSON Feed",
            text: Documents.json(
                "\"items\": [{\"id\": \"quay\", \"title\": \"Quay closed\", \"content_text\": \"Until noon\", "
                    + "\"url\": \"https://harbour.example/quay\", \"date_published\": \"2026-03-04\"}]"
            ),
            changes: [
                ("\"quay\"", "\"quay-2\""),
                ("Quay closed", "Quay open"),
                ("Until noon", "Until one"),
                ("content_text", "content_html"),
                ("https://harbour.example/quay", "https://harbour.example/pier"),
                ("2026-03-04", "2026-03-05"),
                ("}]", ", \"date_modified\": \"2026-03-05\"}]"),
                ("}]", ", \"authors\": [{\"name\": \"Ada Quay\"}]}]"),
                ("}]", ", \"tags\": [\"closure\"]}]"),
                ("}]", ", \"image\": \"https://harbour.example/quay.jpg\"}]"),
                ("}]", ", \"attachments\": [{\"url\": \"https://harbour.example/quay.mp3\"}]}]"),
                ("}]", ", \"language\": \"nb\"}]"),
            ]
        ),
    ]

    private static func fingerprint(_ text: String) throws -> UInt64 {
        try #require(try Documents.parse(text).entries.first).fingerprint
    }

    @Test(
        "whatever a publisher changes in an entry changes its fingerprint",
        arguments: EntryFingerprintTests.documents
    )
    func changeIsNoticed(document: Document) throws {
        let original = try EntryFingerprintTests.fingerprint(document.text)
        for (from, to) in document.changes {
            let changed = document.text.replacing(from, with: to)
            #expect(changed != document.text)
            let fingerprint = try EntryFingerprintTests.fingerprint(changed)
            #expect(fingerprint != original, "\(from) → \(to)")
        }
    }

    @Test("the same entry has the same fingerprint wherever in its document it stands")
    func placeDoesNotCount() throws {
        let entry = "<item><title>Quay closed</title></item>"
        let first = try Documents.parse(Documents.rss(entry + "<item><title>Other</title></item>"))
        let second = try Documents.parse(Documents.rss("\n\n<item><title>Other</title></item>\n" + entry))
        #expect(first.entries.first?.fingerprint == second.entries.last?.fingerprint)
        #expect(first.entries.first?.fingerprint != first.entries.last?.fingerprint)
    }

    @Test("a text that moves from one element to another changes the fingerprint")
    func moveIsNoticed() throws {
        let title = try EntryFingerprintTests.fingerprint(Documents.rss("<item><title>Quay</title></item>"))
        let summary = try EntryFingerprintTests.fingerprint(
            Documents.rss("<item><description>Quay</description></item>")
        )
        #expect(title != summary)
    }

    @Test("an attribute that one vocabulary alone has counts as any other")
    func rareAttributeIsNoticed() throws {
        let entry =
            "<item><podcast:location xmlns:podcast=\"https://podcastindex.org/namespace/1.0\" "
            + "geo=\"geo:59.9,10.7\">Oslo</podcast:location></item>"
        let original = try EntryFingerprintTests.fingerprint(Documents.rss(entry))
        let moved = try EntryFingerprintTests.fingerprint(Documents.rss(entry.replacing("10.7", with: "10.8")))
        #expect(original != moved)
    }

    @Test(
        "one comment more leaves the fingerprint as it is",
        arguments: [
            "<n:comments xmlns:n=\"http://purl.org/rss/1.0/modules/slash/\">7</n:comments>",
            "<n:total xmlns:n=\"http://purl.org/syndication/thread/1.0\">7</n:total>",
        ]
    )
    func commentsAreNotCounted(element: String) throws {
        let entry = "<item><title>Quay closed</title>" + element + "</item>"
        let original = try EntryFingerprintTests.fingerprint(Documents.rss(entry))
        let commented = try EntryFingerprintTests.fingerprint(Documents.rss(entry.replacing(">7<", with: ">8<")))
        #expect(original == commented)
    }
}
