import Classification
import Foundation
import Settings
import Syndication
import TestSupport
import Testing

/// The configurations that come with the program.
@Suite("Configurations that come along")
struct ReferenceTests {
    /// A line that holds a key; one that is commented out counts too.
    private struct KeyLine {
        let indent: Int
        let key: String
        let value: String

        init?(_ line: Substring) {
            indent = line.prefix { $0 == " " }.count
            var rest = line.dropFirst(indent)
            for mark in ["# ", "- "] where rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count) }
            guard let colon = rest.firstIndex(of: ":") else { return nil }
            let name = rest[..<colon]
            let behind = rest[rest.index(after: colon)...]
            guard !name.isEmpty, name.allSatisfy({ $0.isLowercase || $0 == "_" }),
                behind.isEmpty || behind.hasPrefix(" ")
            else { return nil }
            key = String(name)
            value = behind.trimmed
        }
    }

    private let lists = ["regions", "sources", "feeds"]

    private func reference() throws -> String {
        try String(contentsOf: Fixture.root().appending(path: "config/reference.yaml"), encoding: .utf8)
    }

    /// The lines of the reference that hold keys, by the key of the top they stand below.
    private func keyLines() throws -> [(section: String, line: KeyLine)] {
        var section = ""
        var found: [(section: String, line: KeyLine)] = []
        for line in try reference().split(separator: "\n").compactMap({ KeyLine($0) }) {
            if line.indent == 0 { section = line.key }
            found.append((section, line))
        }
        return found
    }

    @Test("shows every key of the sections with its default, and no other")
    func values() throws {
        var inner = ""
        var found: [String] = []
        for (section, line) in try keyLines() where !lists.contains(section) {
            if line.indent <= 2 { inner = "" }
            if line.value.isEmpty {
                inner = line.indent > 0 ? line.key + "." : ""
            } else {
                found.append((line.indent == 0 ? "" : section + "." + inner) + line.key + ": " + line.value)
            }
        }
        #expect(found.sorted() == Settings.reference.map { $0.key + ": " + $0.value }.sorted())
    }

    @Test("shows every key of a list, and no other", arguments: ["regions", "sources", "feeds"])
    func keys(list: String) throws {
        // Right below `regions:` stand the regions' own names.
        let indent = list == "regions" ? 4 : 2
        let found = try keyLines().filter { $0.section == list && $0.line.indent >= indent }.map { $0.line.key }
        let keys = try #require(Settings.listKeys[list])
        #expect(Set(found) == Set(keys.map { $0.key }))
    }

    @Test("explains every key of the reference in the words of the program")
    func summaries() throws {
        let text = try reference()
        let summaries =
            Settings.reference.map { $0.summary } + Settings.listKeys.values.flatMap { $0.map { $0.summary } }
        for summary in summaries { #expect(text.contains("# " + summary + "\n"), "\(summary)") }
    }

    @Test("accepts the reference, the sample and the world", arguments: ["reference", "sample", "world"])
    func accepted(name: String) throws {
        let path = Fixture.root().appending(path: "config/\(name).yaml").path(percentEncoded: false)
        let settings = try SettingsFile.read(path, regions: RegionTree().parents)
        #expect(!settings.sources.isEmpty)
        #expect(!settings.feeds.isEmpty)
        #expect(settings.warnings.isEmpty)
    }

    @Test("shows in the reference what a configuration has that says nothing")
    func defaults() throws {
        let path = Fixture.root().appending(path: "config/reference.yaml").path(percentEncoded: false)
        let shown = try SettingsFile.read(path, regions: RegionTree().parents)
        let silent = try SettingsFile.read(yaml: newsroom, file: path, regions: RegionTree().parents)
        #expect(shown.values.map { $0.key + ": " + $0.value } == silent.values.map { $0.key + ": " + $0.value })
    }
}
