import Foundation
import Settings
import Syndication
import TestSupport
import Testing

/// The sources of a configuration.
@Suite("Sources of a configuration")
struct SourceSettingsTests {
    /// A file that only its owner can read, or that everybody can.
    private func file(_ text: String, permissions: Int) throws -> String {
        let path = try Fixture.temporaryFolder() + "/file"
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
        return path
    }

    private func source(_ lines: String) -> String {
        "sources:\n  - url: https://a.example/rss\n    \(lines)\nfeeds:\n  - path: all.xml\n"
    }

    @Test("takes a URL alone for a source")
    func shortest() throws {
        let settings = try read("sources:\n  - https://a.example/rss\nfeeds:\n  - path: all.xml\n")
        #expect(settings.sources.count == 1)
        let source = try #require(settings.sources.first)
        #expect(source.source.id == SourceID("https://a.example/rss"))
        #expect(source.source.location == .http("https://a.example/rss"))
        #expect(source.source.mark == "/desk/news.yaml:2:5")
        #expect(source.source.weight == 5)
        #expect(source.source.name == nil)
        #expect(!source.fullText)
    }

    @Test("reads every key of a source")
    func longest() throws {
        let password = try file("s3cret\n", permissions: 0o600)
        let settings = try read(
            """
            sources:
              - url: https://a.example/rss
                name: The Gazette
                country: gb
                language: en
                weight: 8
                regions: [europe, fr]
                max_per_feed: 4
                full_text: true
                kind: feed
                auth: { user: me, password_file: \(password) }
            feeds:
              - path: all.xml
            """
        )
        let entry = try #require(settings.sources.first)
        #expect(entry.source.name == "The Gazette")
        #expect(entry.source.country == "GB")
        #expect(entry.source.language == "en")
        #expect(entry.source.weight == 8)
        #expect(entry.source.regions == [RegionID("europe"), RegionID("fr")])
        #expect(entry.source.maxPerFeed == 4)
        #expect(entry.source.credentials == Credentials(user: "me", password: "s3cret"))
        #expect(entry.fullText)
        #expect(settings.warnings.isEmpty)
    }

    @Test("refuses a source that stands twice and says where it stands first")
    func twice() {
        let yaml = "sources:\n  - https://a.example/rss\n  - url: https://a.example/rss\n"
        #expect(problems(yaml) == ["news.yaml:3:10: url: is configured already at news.yaml:2:5"])
    }

    @Test(
        "refuses an address that cannot be asked",
        arguments: [
            ("bbc.co.uk/rss", #"not absolute: "bbc.co.uk/rss"; write https://bbc.co.uk/rss"#),
            ("ftp://a.example/rss", "ftp: is not supported; only http, https and file: are"),
            (
                "https://me:secret@a.example/rss",
                "holds a password, which would be logged; write it under auth: { user: …, password: … }"
            ),
        ]
    )
    func address(written: String, problem: String) {
        #expect(problems("sources:\n  - \(written)\n") == ["news.yaml:2:5: url: \(problem)"])
        #expect(problems("sources:\n  - url: \(written)\n") == ["news.yaml:2:10: url: \(problem)"])
    }

    @Test(
        "finds a file below the folder of the configuration",
        arguments: [
            "file:samples/a.xml", "file:./samples/a.xml", "file:/desk/samples/a.xml", "file:x/../samples/a.xml",
        ]
    )
    func file(written: String) throws {
        let settings = try read("sources:\n  - \(written)\nfeeds:\n  - path: all.xml\n")
        #expect(settings.sources.map(\.source.location) == [.file("/desk/samples/a.xml")])
        #expect(settings.sources.map(\.source.id) == [SourceID(written)])
    }

    @Test(
        "refuses a file outside the folder of the configuration",
        arguments: [
            "file:../a.xml", "file:/etc/passwd", "file:///etc/passwd", "file:samples/../../a.xml",
            "file:../desk2/a.xml",
            "file:.",
        ]
    )
    func fileOutside(written: String) {
        #expect(
            problems("sources:\n  - \(written)\n", file: "/desk/news.yaml") == [
                "/desk/news.yaml:2:5: url: file: sources have to be below the configuration's folder /desk"
            ]
        )
    }

    @Test("asks for the address of a source that has none")
    func noAddress() {
        #expect(problems("sources:\n  - name: The Gazette\n") == ["news.yaml:2:5: sources: `url:` is missing"])
    }

    @Test("tells of every problem of one source, also where its address is wrong")
    func everyProblem() {
        #expect(
            problems("sources:\n  - url: bbc.co.uk/rss\n    cuntry: GB\n    weight: 11\n") == [
                #"news.yaml:2:10: url: not absolute: "bbc.co.uk/rss"; write https://bbc.co.uk/rss"#,
                #"news.yaml:3:5: source: unknown key "cuntry"; did you mean "country"?"#,
                "news.yaml:4:13: weight: 11 is out of range; it may be 1 to 10",
            ]
        )
    }

    @Test(
        "refuses a country that ISO 3166 does not have, and knows what UK means",
        arguments: [
            ("UK", #""UK" is no ISO 3166 code; write GB"#),
            ("England", #""England" is no country code of ISO 3166; write two letters such as FR"#),
            ("XX", #""XX" is no country code of ISO 3166; write two letters such as FR"#),
        ]
    )
    func country(written: String, problem: String) {
        #expect(problems(source("country: \(written)")) == ["news.yaml:3:14: country: \(problem)"])
    }

    @Test(
        "says what a section with a user and a password lacks",
        arguments: [
            ("{ user: me }", ["3:11: auth: `password:` or `password_file:` is missing"]),
            ("{ password: x }", ["3:11: auth: `user:` is missing"]),
            ("me", ["3:11: auth: a section is expected: { user: me, password_file: path }"]),
            (
                "{ user: me, pasword: x }",
                [
                    #"3:23: auth: unknown key "pasword"; did you mean "password"?"#,
                    "3:11: auth: `password:` or `password_file:` is missing",
                ]
            ),
            (
                "{ user: me, password_file: /nowhere/secret }",
                ["3:38: password_file: /nowhere/secret cannot be read"]
            ),
        ]
    )
    func credentials(written: String, expected: [String]) {
        #expect(problems(source("auth: \(written)")) == expected.map { "news.yaml:" + $0 })
    }

    @Test("warns of a password file that others can read")
    func readablePassword() throws {
        let password = try file("s3cret", permissions: 0o644)
        let settings = try read(source("auth: { user: me, password_file: \(password) }"))
        #expect(
            settings.warnings.map(\.description) == [
                "/desk/news.yaml:3:38: auth: \(password) can be read by others; chmod 600"
            ]
        )
    }

    @Test("warns of a configuration that holds a password and can be read by others, and only then")
    func readableConfiguration() throws {
        let yaml = source("auth: { user: me, password: s3cret }")
        for (permissions, count) in [(0o640, 1), (0o600, 0)] {
            let path = try file(yaml, permissions: permissions)
            let settings = try SettingsFile.read(path, regions: [:])
            #expect(settings.sources.first?.source.credentials == Credentials(user: "me", password: "s3cret"))
            #expect(settings.warnings.count == count)
        }
    }
}
