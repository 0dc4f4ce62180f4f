import Fetching
import Foundation
import Syndication
import TestSupport
import Testing

/// Sources that are files.
@Suite("File sources")
struct FileSourceTests {
    private func fetch(_ path: String, root: String) async -> FetchResult {
        let policy = Ask.policy {
            $0.fileRoot = root
            $0.maxBody = 1000
        }
        let fetcher = CurlFetcher(policy)
        defer { fetcher.stop() }
        return await fetcher.fetch(PollRequest(source: Source(id: SourceID("file:" + path), location: .file(path))))
    }

    @Test("reads a file below the configuration's folder")
    func readsFile() async throws {
        let folder = try Fixture.temporaryFolder()
        try Data("<rss/>".utf8).write(to: URL(filePath: folder + "/a.xml"))
        guard case .modified(let document) = await fetch(folder + "/a.xml", root: folder) else {
            Issue.record("not read")
            return
        }
        #expect(document.body == Array("<rss/>".utf8))
    }

    @Test("does not follow a link out of the folder, and reads no folder, no missing and no large file")
    func refuses() async throws {
        let folder = try Fixture.temporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: folder + "/out.xml", withDestinationPath: "/etc/hostname")
        try FileManager.default.createDirectory(atPath: folder + "/folder", withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 2000).write(to: URL(filePath: folder + "/large.xml"))
        for name in ["out.xml", "folder", "missing.xml", "large.xml"] {
            guard case .failed = await fetch(folder + "/" + name, root: folder) else {
                Issue.record("\(name) was read")
                continue
            }
        }
    }
}
