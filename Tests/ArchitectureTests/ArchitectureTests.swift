import Foundation
import TestSupport
import Testing

/// The rules of ARCHITECTURE.md, held against the sources.
@Suite("Architecture")
struct ArchitectureTests {
    private static let stages = [
        "Settings", "Scheduling", "Fetching", "Parsing", "Normalization", "Deduplication", "Classification", "Storage",
        "Publishing", "Serving",
    ]

    private struct File {
        let path: String
        let module: String
        let lines: [Substring]
    }

    private func files(_ folder: String = "Sources") throws -> [File] {
        let root = Fixture.root().appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
            let module = String(name.split(separator: "/")[0])
            return File(
                path: folder + "/" + name,
                module: module,
                lines: text.split(separator: "\n", omittingEmptySubsequences: false)
            )
        }
    }

    private func imports(_ file: File) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index < 3, index + 1 < words.count, !line.hasPrefix(" ")
            else { return nil }
            return String(words[index + 1])
        }
    }

    @Test("no stage imports a stage")
    func star() throws {
        for file in try files() where ArchitectureTests.stages.contains(file.module) {
            for name in imports(file) where ArchitectureTests.stages.contains(name) {
                Issue.record("\(file.path) imports \(name)")
            }
        }
    }

    @Test("the bottom imports nothing of ours")
    func bottom() throws {
        let ours = Set(ArchitectureTests.stages + ["Aggregation", "Markup", "Syndication"])
        for file in try files() where file.module == "Syndication" || file.module == "Markup" {
            for name in imports(file) where ours.contains(name) { Issue.record("\(file.path) imports \(name)") }
        }
    }

    @Test(
        "a C library is seen by one module only",
        arguments: [
            ("CCurl", "Fetching"), ("CLibXML2", "Markup"), ("CXXHash", "Syndication"), ("CCLD2", "Normalization"),
            ("GRDB", "Storage"),
            ("Yams", "Settings"),
        ]
    )
    func libraries(library: String, owner: String) throws {
        for file in try files() where file.module != owner && imports(file).contains(library) {
            Issue.record("\(file.path) imports \(library)")
        }
    }

    @Test("nobody imports FoundationNetworking or FoundationXML, which load libcurl and libxml2 behind our back")
    func noHiddenLibraries() throws {
        for file in try files() {
            for name in imports(file) where name == "FoundationNetworking" || name == "FoundationXML" {
                Issue.record("\(file.path) imports \(name)")
            }
        }
    }

    @Test("stages read no clock, no environment, and print nothing")
    func noHiddenWorld() throws {
        let forbidden = [
            " Date()", "(Date()", " print(", "{print(", "ProcessInfo", "getenv(", "SystemClock()", ".random(",
        ]
        for file in try files() where ArchitectureTests.stages.contains(file.module) {
            for (number, line) in file.lines.enumerated() {
                for word in forbidden where line.contains(word) { Issue.record("\(file.path):\(number + 1): \(word)") }
            }
        }
    }

    @Test("every escape hatch says who guarantees it")
    func escapeHatches() throws {
        let hatches = ["@unchecked Sendable", "nonisolated(unsafe)", "fatalError("]
        for file in try files() {
            for (number, line) in file.lines.enumerated() where hatches.contains(where: { line.contains($0) }) {
                let before = file.lines[max(0, number - 2)..<number]
                #expect(before.contains { $0.contains("// SAFETY:") }, "\(file.path):\(number + 1)")
            }
        }
    }

    @Test("no file is longer than 400 lines, but for tables that are generated")
    func length() throws {
        for file in try files() + files("Tests") where file.lines.count > 401 && !file.path.contains("/Data/") {
            Issue.record("\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test("every package declaration is documented")
    func documentation() throws {
        let words = [
            "package var", "package let", "package func", "package init", "package struct", "package enum",
            "package final class",
            "package static", "package protocol", "package mutating", "package subscript", "package indirect",
        ]
        for file in try files() {
            for (number, line) in file.lines.enumerated() {
                let text = line.drop { $0 == " " }
                guard words.contains(where: { text.hasPrefix($0) }) else { continue }
                var above = number - 1
                while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
                let isDocumented = above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
                if !isDocumented { Issue.record("\(file.path):\(number + 1): \(text)") }
            }
        }
    }

    @Test("ARCHITECTURE.md names every target, and no file that is not there")
    func document() throws {
        let root = Fixture.root()
        let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
        for module in Set(try files().map(\.module)) { #expect(text.contains("`\(module)`"), "\(module) is missing") }
        for part in text.split(separator: "](").dropFirst() {
            let link = part.prefix { $0 != ")" && $0 != "#" }
            guard !link.hasPrefix("http"), !link.isEmpty else { continue }
            let path = root.appending(path: String(link)).path(percentEncoded: false)
            #expect(FileManager.default.fileExists(atPath: path), "there is no \(link)")
        }
    }
}
