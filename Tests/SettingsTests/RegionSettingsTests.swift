import Settings
import Syndication
import Testing

/// The regions and the feeds of a configuration.
@Suite("Regions and feeds of a configuration")
struct RegionSettingsTests {
    @Test("reads every key of a region, in the order of the file")
    func regions() throws {
        let settings = try read(
            newsroom + """
                regions:
                  north: { title: The North, countries: [no, SE], regions: [baltics], words: [Arctic, Baltic Sea] }
                  alps-and-po: { countries: AT }
                """
        )
        #expect(settings.regions.map(\.id) == [RegionID("north"), RegionID("alps-and-po")])
        let north = try #require(settings.regions.first)
        #expect(north.title == "The North")
        #expect(north.countries == ["NO", "SE"])
        #expect(north.regions == [RegionID("baltics")])
        #expect(north.words == ["Arctic", "Baltic Sea"])
        #expect(settings.regions.last?.title == "Alps-and-po")
        #expect(settings.regions.last?.countries == ["AT"])
    }

    @Test(
        "refuses a name of a region that is no word in lower case",
        arguments: ["Nordics", "none", "north sea", "süd"]
    )
    func name(written: String) {
        #expect(
            problems("regions:\n  \(written): { countries: [NO] }\n") == [
                "news.yaml:2:3: regions: \"\(written)\" is no name of a region; "
                    + "use lower-case letters, digits and hyphens"
            ]
        )
    }

    @Test("asks for a section below the name of a region")
    func noSection() {
        #expect(
            problems("regions:\n  nordics: [NO, SE]\n") == [
                "news.yaml:2:12: nordics: a section is expected: { title: …, countries: [ … ] }"
            ]
        )
    }

    @Test("knows what UK means among the countries of a region")
    func unitedKingdom() {
        #expect(
            problems("regions:\n  isles: { countries: [IE, UK] }\n") == [
                #"news.yaml:2:23: countries: "UK" is no ISO 3166 code; write GB"#
            ]
        )
    }

    @Test("refuses regions that contain each other, and blames none that only contains those")
    func cycle() {
        let yaml = """
            regions:
              a: { regions: [b] }
              b: { regions: [c] }
              c: { regions: [a] }
              outside: { regions: [a] }
              self: { regions: [self] }
              northern-europe: { regions: [europe] }
            """
        #expect(
            problems(yaml) == [
                "news.yaml:2:3: a: contains itself; take it out of `regions:`",
                "news.yaml:3:3: b: contains itself; take it out of `regions:`",
                "news.yaml:4:3: c: contains itself; take it out of `regions:`",
                "news.yaml:6:3: self: contains itself; take it out of `regions:`",
                "news.yaml:7:3: northern-europe: contains itself; take it out of `regions:`",
            ]
        )
    }

    @Test(
        "refuses a region that is not there, and says which was meant",
        arguments: [
            (
                "feeds:\n  - path: a.xml\n    region: eurpoe",
                #"news.yaml:2:5: region: there is no region "eurpoe"; did you mean "europe"?"#
            ),
            (
                "sources:\n  - url: https://a.example/rss\n    regions: [europ]",
                #"news.yaml:2:10: regions: there is no region "europ"; did you mean "europe"?"#
            ),
            (
                "regions:\n  north: { regions: [balitcs] }",
                #"news.yaml:2:3: north: there is no region "balitcs"; did you mean "baltics"?"#
            ),
            ("feeds:\n  - path: a.xml\n    region: atlantis", #"news.yaml:2:5: region: there is no region "atlantis""#),
        ]
    )
    func unknownRegion(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "takes countries, built-in regions, the desk's own and none as the region of a feed",
        arguments: ["fr", "NO", "middle-east", "isles", "none"]
    )
    func knownRegion(written: String) throws {
        let settings = try read(
            """
            regions:
              isles: { countries: [IE, GB] }
            sources:
              - https://a.example/rss
            feeds:
              - { path: a.xml, region: \(written) }
            """
        )
        #expect(settings.feeds.map(\.region) == [RegionID(written)])
    }

    // MARK: - Feeds

    @Test("gives a feed that names only its path every default")
    func defaults() throws {
        let feed = try #require(try read(newsroom).feeds.first)
        #expect(feed.path == "all.xml")
        #expect(feed.region == nil)
        #expect(feed.items == 60)
        #expect(feed.maxPerSource == nil)
        #expect(feed.description == nil)
        #expect(feed.mark == "/desk/news.yaml:4:5")
    }

    @Test("reads every key of a feed")
    func feed() throws {
        let settings = try read(
            """
            sources:
              - https://a.example/rss
            feeds:
              - path: regions/europe_1.xml
                title: Europe
                description: All of it
                region: europe
                items: 12
                max_per_source: 3
            """
        )
        let feed = try #require(settings.feeds.first)
        #expect(feed.path == "regions/europe_1.xml")
        #expect(feed.title == "Europe")
        #expect(feed.description == "All of it")
        #expect(feed.region == RegionID("europe"))
        #expect(feed.items == 12)
        #expect(feed.maxPerSource == 3)
    }

    @Test(
        "refuses a path that leaves the output folder",
        arguments: ["../a.xml", "/etc/a.xml", "a/../../b.xml", "a//b.xml", "a/.."]
    )
    func outside(path: String) {
        #expect(
            problems("feeds:\n  - path: \(path)\n") == ["news.yaml:2:11: path: \"\(path)\" leaves the output folder"]
        )
    }

    @Test(
        "refuses a path that is no plain name of an XML file",
        arguments: [
            ("europe.atom", "does not end in .xml"), ("europe", "does not end in .xml"),
            (".xml", "does not end in .xml"),
            ("index.xml", "would take the place of the first page; name it otherwise"),
            ("articles/a.xml", "is in articles/, which is for pages and archives; put it elsewhere"),
            ("eu rope.xml", "may hold only letters, digits, hyphens, dots and slashes"),
            ("süd.xml", "may hold only letters, digits, hyphens, dots and slashes"),
        ]
    )
    func path(written: String, problem: String) {
        #expect(problems("feeds:\n  - path: \(written)\n") == ["news.yaml:2:11: path: \"\(written)\" \(problem)"])
    }

    @Test("refuses two feeds with one path, and a feed without a path")
    func paths() {
        #expect(
            problems("feeds:\n  - path: a.xml\n  - path: a.xml\n  - title: Europe\n") == [
                "news.yaml:3:5: path: a.xml is written already by the feed at news.yaml:2:5",
                "news.yaml:4:5: feeds: `path:` is missing",
            ]
        )
    }
}
