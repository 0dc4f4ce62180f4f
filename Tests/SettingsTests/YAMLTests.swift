import Classification
import Settings
import Syndication
import Testing

/// What is said of a file before any of its keys is looked at.
@Suite("YAML")
struct YAMLTests {
    @Test("says that a file cannot be read")
    func missing() {
        let error = #expect(throws: SettingsError.self) {
            try SettingsFile.read("/nowhere/news.yaml", regions: RegionTree().parents)
        }
        #expect(
            error?.problems.map(\.description) == [
                "/nowhere/news.yaml: cannot be read: No such file or directory; check the path, or write one like config/sample.yaml"
            ]
        )
    }

    @Test("reads a file that begins with the mark of its encoding")
    func mark() throws {
        #expect(try read("\u{FEFF}" + newsroom).sources.count == 1)
    }

    @Test(
        "refuses what no address can be under network.allow",
        arguments: ["10.0.0.0/99", "300.1.1.1", "localhost:99999", "::1::8191", "a b:1", "fd00::/129", "x/8"]
    )
    func allowed(word: String) {
        #expect(problems(newsroom + "network: { allow: [\"\(word)\"] }").count == 1)
    }

    @Test(
        "takes addresses, ranges, and hosts with a port under network.allow",
        arguments: ["10.0.0.0/8", "fd00::/8", "127.0.0.1", "::1", "localhost:8080", "[::1]:8191", "origin.lan"]
    )
    func allowedWell(word: String) {
        #expect(problems(newsroom + "network: { allow: [\"\(word)\"] }").isEmpty)
    }

    @Test("says that a file is empty, also where it holds comments", arguments: ["", "\n\n", "# nothing yet\n"])
    func empty(yaml: String) {
        #expect(problems(yaml) == ["news.yaml: is empty; config/sample.yaml shows what belongs in it"])
    }

    @Test("refuses a file that is a list or a text", arguments: ["- https://a.example/rss", "https://a.example/rss"])
    func noSections(yaml: String) {
        #expect(problems(yaml) == ["news.yaml: holds no sections; it should begin with `sources:` or `site:`"])
    }

    @Test(
        "says where a file is no YAML",
        arguments: [
            ("site: { title: Desk\n", "news.yaml:2:1: not valid YAML: "),
            ("site:\n  title: \"Desk\n", "news.yaml:3:1: not valid YAML: "),
            ("---\nsite: {}\n---\nsite: {}\n", "news.yaml:3:1: not valid YAML: but found another document"),
        ]
    )
    func broken(yaml: String, beginning: String) {
        let found = problems(yaml)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix(beginning) }, "\(found)")
    }

    @Test(
        "refuses a key that stands twice, and says where it stands first",
        arguments: [
            ("site: {}\nstate: a.db\nsite: {}\n", "news.yaml:1:1: the key \"site\" stands twice"),
            ("site:\n  title: A\n  language: en\n  language: de\n", "news.yaml:3:3: the key \"language\" stands twice"),
        ]
    )
    func duplicate(yaml: String, beginning: String) {
        let found = problems(yaml)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix(beginning) }, "\(found)")
    }

    @Test(
        "refuses anchors and aliases",
        arguments: [
            ("site: &desk { title: Desk }", "1:7"), ("site:\n  title: *name", "2:10"), ("sources:\n  - *one", "2:5"),
            ("network: { allow: [*home] }", "1:20"), ("network: { allow: [a, *home] }", "1:23"),
            ("&all site: {}", "1:1"),
        ]
    )
    func alias(yaml: String, place: String) {
        #expect(
            problems(yaml) == ["news.yaml:\(place): anchors and aliases are not allowed; write the value out"]
        )
    }

    @Test("refuses an alias in a file with Windows line ends too, and knows its line")
    func aliasBehindCarriageReturn() {
        #expect(
            problems("# The desk\r\nsite:\r\n  title: *name\r\n") == [
                "news.yaml:3:10: anchors and aliases are not allowed; write the value out"
            ]
        )
    }

    @Test(
        "takes ampersands and asterisks for what they are in a text",
        arguments: [
            ("R&D", "R&D"), ("Rust & Rivet", "Rust & Rivet"), ("\"*starred*\"", "*starred*"), ("'& more'", "& more"),
            ("News # *draft*", "News"),
        ]
    )
    func noAlias(written: String, title: String) throws {
        #expect(try read(newsroom + "site:\n  title: \(written)\n").site.title == title)
    }

    @Test(
        "takes an asterisk behind a hyphen or a comma of a text for no alias",
        arguments: [("Wine - *old*", "Wine - *old*"), ("Wine, *old*", "Wine, *old*"), ("|\n    *old*", "*old*\n")]
    )
    func noAliasWithin(written: String, title: String) throws {
        #expect(try read(newsroom + "site:\n  title: \(written)\n").site.title == title)
    }

    @Test(
        "refuses a tab in an indent",
        arguments: [("site:\n\ttitle: Desk", "2:1"), ("site:\n  \ttitle: Desk", "2:3")]
    )
    func tab(yaml: String, place: String) {
        #expect(problems(yaml) == ["news.yaml:\(place): a tab; indent with spaces"])
    }

    @Test("reads a file with Windows line ends")
    func carriageReturns() throws {
        let yaml = newsroom + "site:\n  title: Desk\n"
        let settings = try read(yaml.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        #expect(settings.site.title == "Desk")
        #expect(settings.feeds.map(\.path) == ["all.xml"])
    }

    @Test("leaves NO, off and no as text")
    func norway() throws {
        let settings = try read(
            """
            regions:
              nordics: { countries: [NO, SE] }
            sources:
              - url: https://a.example/rss
                country: NO
                language: no
                name: off
            feeds:
              - path: all.xml
                title: NO
            """
        )
        let source = try #require(settings.sources.first?.source)
        #expect(source.country == "NO")
        #expect(source.language == "no")
        #expect(source.name == "off")
        #expect(settings.regions.first?.countries == ["NO", "SE"])
        #expect(settings.feeds.first?.title == "NO")
    }

    @Test("takes a section without keys for one that is left out")
    func emptySections() throws {
        let settings = try read(newsroom + "site:\npolling: null\nregions:\n")
        #expect(settings.site.title == Settings().site.title)
        #expect(settings.regions.isEmpty)
    }
}
