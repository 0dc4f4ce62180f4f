import Testing

/// What is said of a configuration that is wrong.
@Suite("Problems of a configuration")
struct ProblemTests {
    @Test("reports every problem at once, each with its file, line and column")
    func everything() {
        let yaml = """
            site:
              titel: Desk
              link: news.example.org
            polling: { start: 60, jitter: 200% }
            limits:
              body: 10
            sources:
              - bbc.co.uk/rss
              - url: https://a.example/rss
                country: UK
            feeds:
              - path: ../europe.xml
                region: europ
            """
        #expect(
            problems(yaml) == [
                #"news.yaml:2:3: site: unknown key "titel"; did you mean "title"?"#,
                #"news.yaml:3:9: site.link: not absolute: "news.example.org"; write https://news.example.org/"#,
                #"news.yaml:4:19: polling.start: "60" is no duration; "#
                    + "write a number with its unit: ms, s, m, h or d, such as 30s",
                #"news.yaml:4:31: polling.jitter: "200%" is no share; write 0% to 100%, such as 10%"#,
                #"news.yaml:6:9: limits.body: "10" is no size; "#
                    + "write a number with its unit: kB, MB or GB, such as 10MB",
                #"news.yaml:8:5: url: not absolute: "bbc.co.uk/rss"; write https://bbc.co.uk/rss"#,
                #"news.yaml:10:14: country: "UK" is no ISO 3166 code; write GB"#,
                #"news.yaml:12:11: path: "../europe.xml" leaves the output folder"#,
                #"news.yaml:12:5: region: there is no region "europ"; did you mean "europe"?"#,
            ]
        )
    }

    @Test(
        "says what an unknown key probably means, and nothing where no key is near",
        arguments: [
            ("feed:\n  - path: a.xml", #"news.yaml:1:1: unknown key "feed"; did you mean "feeds"?"#),
            ("polling:\n  strat: 1h", #"news.yaml:2:3: polling: unknown key "strat"; did you mean "start"?"#),
            (
                "polling:\n  perhost: { parallel: 1 }",
                #"news.yaml:2:3: polling: unknown key "perhost"; did you mean "per_host"?"#
            ),
            (
                "polling:\n  per_host: { spacng: 5s }",
                #"news.yaml:2:15: polling.per_host: unknown key "spacng"; did you mean "spacing"?"#
            ),
            (
                "sources:\n  - url: https://a.example/rss\n    cuntry: GB",
                #"news.yaml:3:5: source: unknown key "cuntry"; did you mean "country"?"#
            ),
            (
                "feeds:\n  - path: a.xml\n    item: 5",
                #"news.yaml:3:5: feed: unknown key "item"; did you mean "items"?"#
            ),
            (
                "regions:\n  north: { contries: [NO] }",
                #"news.yaml:2:12: north: unknown key "contries"; did you mean "countries"?"#
            ),
            ("site:\n  horoscope: daily", #"news.yaml:2:3: site: unknown key "horoscope""#),
        ]
    )
    func unknownKey(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "asks for a unit where a duration has none or a strange one",
        arguments: ["60", "60 parsecs", "1h30m", "-5s", "h"]
    )
    func wrongUnit(text: String) {
        let advice = "write a number with its unit: ms, s, m, h or d, such as 30s"
        #expect(
            problems("polling: { start: \(text) }")
                == ["news.yaml:1:19: polling.start: \"\(text)\" is no duration; \(advice)"]
        )
    }

    @Test(
        "names the range of a value that is out of it",
        arguments: [
            ("polling: { parallel: 0 }", "news.yaml:1:22: polling.parallel: 0 is out of range; it may be 1 to 1024"),
            (
                "polling: { start: 4000d }",
                "news.yaml:1:19: polling.start: 4000d is out of range; it may be 0s to 3650d"
            ),
            ("limits: { body: 1B }", "news.yaml:1:17: limits.body: 1B is out of range; it may be 1kB to 1GB"),
            ("limits: { timeout: 2h }", "news.yaml:1:20: limits.timeout: 2h is out of range; it may be 1ms to 1h"),
            (
                "sources:\n  - url: https://a.example/rss\n    weight: 11",
                "news.yaml:3:13: weight: 11 is out of range; it may be 1 to 10"
            ),
            (
                "feeds:\n  - path: a.xml\n    items: 1001",
                "news.yaml:3:12: items: 1001 is out of range; it may be 1 to 1000"
            ),
        ]
    )
    func outOfRange(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "refuses what comes with a later version instead of ignoring it",
        arguments: [
            ("rules:\n  - drop: x", "news.yaml:1:1: rules: not supported yet; take it out for now"),
            ("state: postgres://desk@db/news", "news.yaml:1:8: state: PostgreSQL is not supported yet; name a file"),
            ("feeds:\n  - path: a.xml\n    where: x", "news.yaml:3:12: where: not supported yet; take it out for now"),
            (
                "feeds:\n  - path: a.xml\n    kind: weather",
                #"news.yaml:3:11: kind: "weather" is neither news nor status"#
            ),
            (
                "sources:\n  - url: https://a.example/\n    kind: page",
                #"news.yaml:3:11: kind: "page" is not supported yet; only feed is"#
            ),
            (
                "sources:\n  - url: https://a.example/\n    entries: { each: p }",
                "news.yaml:3:14: entries: not supported yet; take it out for now"
            ),
            (
                "sources:\n  - opml: https://a.example/list.opml",
                "news.yaml:2:11: opml: not supported yet; take it out for now"
            ),
        ]
    )
    func later(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "says which shape is expected where another one stands",
        arguments: [
            ("site: Desk", "news.yaml:1:7: site: a section with keys is expected"),
            ("polling: { per_host: 3 }", "news.yaml:1:22: polling.per_host: a section with keys is expected"),
            (
                "site: { title: [Desk] }",
                "news.yaml:1:16: site.title: a text is expected, not a list or a section"
            ),
            (
                "sources: https://a.example/rss",
                "news.yaml:1:10: sources: a list is expected, each source behind a hyphen"
            ),
            ("feeds:\n  path: a.xml", "news.yaml:2:3: feeds: a list is expected, each feed behind a hyphen"),
            ("regions: [no]", "news.yaml:1:10: regions: a section of regions is expected"),
            ("network: { allow: { a: b } }", "news.yaml:1:19: network.allow: a list such as [a, b] is expected"),
        ]
    )
    func shape(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "refuses a shortest interval that is longer than the longest, whichever of the two was written",
        arguments: [
            ("polling:\n  min: 2h\n  max: 1h", "news.yaml:2:8: polling.min: is longer than polling.max"),
            ("polling: { max: 10m }", "news.yaml:1:17: polling.min: is longer than polling.max"),
        ]
    )
    func minimum(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test(
        "refuses a merge, a mail address, a language and a listening address that are none",
        arguments: [
            (
                "stories: { merge: loose }",
                #"news.yaml:1:19: stories.merge: "loose" is unknown; write off, exact, careful or broad"#
            ),
            ("site: { contact: desk }", #"news.yaml:1:18: site.contact: "desk" is no mail address"#),
            (
                "site: { language: en_GB }",
                #"news.yaml:1:19: site.language: "en_GB" is no language tag; write en, de, pt-BR …"#
            ),
            (
                "output: { listen: 127.0.0.1 }",
                #"news.yaml:1:19: output.listen: "127.0.0.1" is no address; write host:port, such as 127.0.0.1:8080"#
            ),
        ]
    )
    func wrongValue(yaml: String, problem: String) {
        #expect(problems(yaml) == [problem])
    }

    @Test("asks for a source where there is none, and for a feed")
    func nothingToDo() {
        #expect(
            problems("feeds:\n  - path: a.xml") == ["news.yaml: sources: there is none; add a URL under `sources:`"]
        )
        #expect(
            problems("sources:\n  - https://a.example/rss") == [
                "news.yaml: feeds: there is none; add `- path: europe.xml` with `region: europe` under `feeds:`"
            ]
        )
    }
}
