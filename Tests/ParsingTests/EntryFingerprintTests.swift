import Syndication
import Testing

@testable import Parsing

@Suite("Fingerprints of entries")
struct EntryFingerprintTests {
    private static func entry() -> ParsedEntry {
        var entry = ParsedEntry()
        entry.id = "quay"
        entry.title = ParsedText("Quay closed", kind: .plain)
        entry.summary = ParsedText("Until noon", kind: .plain)
        entry.contents = [ParsedText("The quay is closed until noon", kind: .plain)]
        entry.links = [ParsedLink("https://harbour.example/quay")]
        entry.published = "2026-03-04T06:30:00Z"
        return entry
    }

    /// A change a publisher may make to an entry.
    struct Change: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var make: @Sendable (inout ParsedEntry) -> Void

        init(_ name: String, _ make: @escaping @Sendable (inout ParsedEntry) -> Void) {
            testDescription = name
            self.make = make
        }
    }

    static let changes = [
        Change("id") { $0.id = "quay-2" },
        Change("title") { $0.title?.value = "Quay open" },
        Change("no title") { $0.title = nil },
        Change("kind of the title") { $0.title?.kind = .html },
        Change("summary") { $0.summary?.value = "Until one" },
        Change("content") { $0.contents[0].value = "The quay is closed until one" },
        Change("another content") { $0.contents.append(ParsedText("More", kind: .plain)) },
        Change("link") { $0.links[0].address = "https://harbour.example/quay-2" },
        Change("author") { $0.authors = [Person(name: "Ada Quay")] },
        Change("category") { $0.categories = [Category(term: "closure")] },
        Change("enclosure") { $0.enclosures = [Enclosure("https://harbour.example/quay.mp3")] },
        Change("image") { $0.image = Picture("https://harbour.example/quay.jpg") },
        Change("published") { $0.published = "2026-03-04T07:30:00Z" },
        Change("updated") { $0.updated = "2026-03-04T07:30:00Z" },
        Change("created") { $0.created = "2026-03-04T05:30:00Z" },
        Change("language") { $0.language = "nb" },
        Change("rights") { $0.rights = ParsedText("Free", kind: .plain) },
        Change("thumbnail") { $0.thumbnails = [Picture("https://harbour.example/small.jpg")] },
    ]

    @Test("whatever an article is made from changes the fingerprint", arguments: EntryFingerprintTests.changes)
    func changeIsNoticed(change: Change) {
        var changed = EntryFingerprintTests.entry()
        change.make(&changed)
        #expect(EntryFingerprint.of(changed) != EntryFingerprint.of(EntryFingerprintTests.entry()))
    }

    @Test("the same entry has the same fingerprint wherever in its document it stands")
    func placeDoesNotCount() throws {
        let entry = "<item><title>Quay closed</title></item>"
        let first = try Documents.parse(Documents.rss(entry + "<item><title>Other</title></item>"))
        let second = try Documents.parse(Documents.rss("\n\n<item><title>Other</title></item>\n" + entry))
        #expect(first.entries.first?.fingerprint == second.entries.last?.fingerprint)
        #expect(first.entries.first?.fingerprint != first.entries.last?.fingerprint)
    }

    @Test("a text moved from one part of an entry to another changes the fingerprint")
    func moveIsNoticed() {
        var inContent = ParsedEntry()
        inContent.contents = [ParsedText("https://harbour.example/", kind: .plain)]
        var inLink = ParsedEntry()
        inLink.links = [ParsedLink("https://harbour.example/")]
        #expect(EntryFingerprint.of(inContent) != EntryFingerprint.of(inLink))
    }
}
