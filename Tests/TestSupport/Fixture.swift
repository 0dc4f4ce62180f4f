package import Foundation
package import Testing

/// Files beside a test.
package enum Fixture {
    /// The bytes of a file in the folder `Fixtures` beside the calling test.
    package static func bytes(_ name: String, file: String = #filePath) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder(file).appending(path: "Fixtures/" + name)))
    }

    /// The names of the files in a folder below `Fixtures`, sorted.
    package static func names(in folder: String, file: String = #filePath) throws -> [String] {
        let path = self.folder(file).appending(path: "Fixtures/" + folder).path(percentEncoded: false)
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The root of the repository.
    package static func root(file: String = #filePath) -> URL {
        var url = URL(filePath: file)
        while url.path(percentEncoded: false) != "/" {
            url.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: url.appending(path: "Package.swift").path(percentEncoded: false))
            {
                return url
            }
        }
        return url
    }

    /// A folder of the caller's own that is removed by the system in time.
    package static func temporaryFolder() throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "meridian-tests-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url.path(percentEncoded: false)
    }

    static func folder(_ file: String) -> URL { URL(filePath: file).deletingLastPathComponent() }
}

/// Golden files: what a value looked like when a person last looked at it.
package enum Golden {
    /// Compares a text with a file in the folder `Golden` beside the calling test.
    ///
    /// With `GOLDEN=write` in the environment the file is written anew and the test fails, so that the difference
    /// is reviewed.
    package static func check(
        _ text: String,
        _ name: String,
        file: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let url = Fixture.folder(file).appending(path: "Golden/" + name)
        let old = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
        if ProcessInfo.processInfo.environment["GOLDEN"] == "write", old != text {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
            Issue.record("\(name) was written anew; look at the difference", sourceLocation: sourceLocation)
            return
        }
        #expect(old == text, "differs from Golden/\(name); make golden writes it anew", sourceLocation: sourceLocation)
    }
}
