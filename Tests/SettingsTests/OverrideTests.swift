import Foundation
import Settings
import Syndication
import TestSupport
import Testing

/// What wins: the default, the file, the environment, a flag.
@Suite("Values and where they come from")
struct OverrideTests {
    private let yaml = newsroom + "polling: { start: 2h }\n"

    private func entry(_ key: String, _ settings: Settings) throws -> String {
        let entry = try #require(settings.values.first { $0.key == key })
        return "\(entry.value) (\(entry.origin))"
    }

    @Test("tells of each value whether it is a default or where it was written")
    func origins() throws {
        let settings = try read(yaml)
        #expect(try entry("polling.start", settings) == "2h (/desk/news.yaml:5:19)")
        #expect(try entry("polling.min", settings) == "15m (default)")
        #expect(try entry("site.link", settings) == "null (default)")
    }

    @Test("lets a variable outrank the file, and says so")
    func environment() throws {
        let settings = try read(yaml, environment: ["MERIDIAN_POLLING_START": "30m", "PATH": "/bin"])
        #expect(settings.polling.start == .seconds(1800))
        #expect(try entry("polling.start", settings) == "30m (MERIDIAN_POLLING_START)")
    }

    @Test("lets a flag outrank a variable, and says so")
    func flag() throws {
        let settings = try read(
            newsroom + "state: file.db\n",
            environment: ["MERIDIAN_STATE": "variable.db"],
            flags: [(key: "state", value: "/var/flag.db", flag: "--state")]
        )
        #expect(settings.state == "/var/flag.db")
        #expect(try entry("state", settings) == "/var/flag.db (--state)")
    }

    @Test("finds the variable of a key in a section within a section")
    func nested() throws {
        let settings = try read(
            newsroom,
            environment: ["MERIDIAN_POLLING_PER_HOST_SPACING": "250ms", "MERIDIAN_POLLING_PER_HOST_PARALLEL": "2"]
        )
        #expect(settings.polling.hostSpacing == .milliseconds(250))
        #expect(settings.polling.hostParallel == 2)
        #expect(settings.polling.parallel == Settings().polling.parallel)
    }

    @Test("splits a list in a variable at its commas")
    func list() throws {
        let settings = try read(newsroom, environment: ["MERIDIAN_NETWORK_ALLOW": "127.0.0.1:8000, 10.0.0.0/8"])
        #expect(settings.network.allow == ["127.0.0.1:8000", "10.0.0.0/8"])
    }

    @Test("reads a value from the file a variable names, without the line end behind it")
    func file() throws {
        let path = try Fixture.temporaryFolder() + "/start"
        try Data("45m\n".utf8).write(to: URL(filePath: path))
        let settings = try read(yaml, environment: ["MERIDIAN_POLLING_START_FILE": path])
        #expect(try entry("polling.start", settings) == "45m (MERIDIAN_POLLING_START_FILE)")
    }

    @Test("takes a key whose own name ends in file for no file to read")
    func fileKey() throws {
        #expect(
            problems(newsroom, environment: ["MERIDIAN_NETWORK_CA_FILE": "/nowhere/ca.pem"])
                == ["MERIDIAN_NETWORK_CA_FILE: network.ca_file: /nowhere/ca.pem cannot be read; check the path"]
        )
    }

    @Test(
        "names the variable that is wrong",
        arguments: [
            (
                ["MERIDIAN_LIMITS_BODY": "5GB"],
                "MERIDIAN_LIMITS_BODY: limits.body: 5GB is out of range; it may be 1kB to 1GB"
            ),
            (
                ["MERIDIAN_POLING_START": "1h"],
                #"MERIDIAN_POLING_START: names no key; did you mean "MERIDIAN_POLLING_START"?"#
            ),
            (["MERIDIAN_X": "1h"], "MERIDIAN_X: names no key"),
            (["MERIDIAN_STATE_FILE": "/nowhere/a"], "MERIDIAN_STATE_FILE: the file /nowhere/a cannot be read"),
        ]
    )
    func wrongVariable(environment: [String: String], problem: String) {
        #expect(problems(newsroom, environment: environment) == [problem])
    }

    @Test("resolves relative paths against the folder of the file, wherever they were written")
    func paths() throws {
        let written = try read(
            newsroom + "state: data/news.db\noutput: { dir: ../feeds }\nnetwork: { ca_file: ../etc/passwd }\n"
        )
        #expect(written.folder == "/desk")
        #expect(written.state == "/desk/data/news.db")
        #expect(written.output.folder == "/feeds")
        #expect(written.network.certificates == "/etc/passwd")
        let variable = try read(newsroom, environment: ["MERIDIAN_STATE": "../news.db"])
        #expect(variable.state == "/news.db")
        #expect(variable.output.folder == "/desk/feeds")
    }

    @Test("takes a value back with null")
    func null() throws {
        let settings = try read(newsroom + "output: { listen: null }\n", environment: ["MERIDIAN_SITE_LINK": "null"])
        #expect(settings.output.listen == nil)
        #expect(settings.site.link == nil)
    }

    @Test("closes the site's address with a slash", arguments: ["https://a.example/news", "https://a.example/news/"])
    func link(written: String) throws {
        #expect(try read(newsroom + "site: { link: \(written) }\n").site.link == "https://a.example/news/")
    }
}
