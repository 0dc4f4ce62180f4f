import Foundation
import Settings
import Syndication
import TestSupport
import Testing

@testable import Aggregation

/// From sources to feeds.
@Suite("Pipeline")
struct PipelineTests {
    private static let yaml = """
        site: { title: News, link: https://news.example/ }
        sources:
          - { url: https://one.example/feed, name: One }
          - { url: https://two.example/feed, name: Two, weight: 9 }
        feeds:
          - { path: europe.xml, region: europe }
          - { path: elsewhere.xml, region: none }
          - { path: all.xml, title: All }
        """

    private func newsroom() throws -> TestNewsroom { try TestNewsroom(PipelineTests.yaml) }

    @Test("puts an article about France into Europe, and one about nowhere elsewhere")
    func regions() async throws {
        let newsroom = try newsroom()
        let items = [
            (title: "Strike in France", guid: "1", link: "https://one.example/1"),
            (title: "On the pleasure of queueing", guid: "2", link: "https://one.example/2"),
        ]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        let report = try await newsroom.poll()
        #expect(report.new == 2)
        #expect(try newsroom.feed("europe.xml").entries.map(\.title?.value) == ["Strike in France"])
        #expect(try newsroom.feed("elsewhere.xml").entries.map(\.title?.value) == ["On the pleasure of queueing"])
        #expect(try newsroom.feed("all.xml").entries.count == 2)
    }

    @Test("changes no byte of a feed and no time of a file when a poll brings nothing new")
    func stillness() async throws {
        let newsroom = try newsroom()
        let items = [(title: "Strike in France", guid: "1", link: "https://one.example/1")]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        let path = newsroom.folder + "/feeds/europe.xml"
        let before = (
            try newsroom.bytes("europe.xml"), try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        )
        for _ in 0..<5 {
            newsroom.clock.advance(by: .seconds(86_400))
            let report = try await newsroom.poll()
            #expect(report.polled == 2)
            #expect(report.new == 0)
            #expect(report.published.isEmpty)
        }
        let after = (
            try newsroom.bytes("europe.xml"), try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        )
        #expect(before.0 == after.0)
        #expect(before.1 as? Date == after.1 as? Date)
    }

    @Test("does not bring everything again when guids rotate")
    func rotatingGuids() async throws {
        let newsroom = try newsroom()
        let source = try newsroom.source("https://one.example/feed")
        for day in 0..<3 {
            let items = [
                (title: "Strike in France goes on", guid: "session-\(day)", link: "https://one.example/1?sid=\(day)")
            ]
            newsroom.fetcher.answer(source, document: rss(items, extra: "<description>\(day)</description>"))
        }
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        var guids: Set<String?> = []
        for day in 0..<3 {
            let report = try await newsroom.poll()
            #expect(report.new == (day == 0 ? 1 : 0))
            guids.formUnion(try newsroom.feed("all.xml").entries.map(\.id))
            newsroom.clock.advance(by: .seconds(90_000))
        }
        #expect(guids.count == 1)
    }

    @Test("tells the same link from two outlets once, led by the heavier outlet")
    func sameStory() async throws {
        let newsroom = try newsroom()
        let one = [(title: "Cable laid", guid: "a", link: "https://wire.example/cable?utm_source=one")]
        let two = [(title: "New cable in Chile", guid: "b", link: "https://wire.example/cable")]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(one))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss(two))
        _ = try await newsroom.poll()
        #expect(try newsroom.feed("all.xml").entries.map(\.title?.value) == ["New cable in Chile"])
        let explanation = try #require(
            try await Explanation.find("Cable laid", in: newsroom.store, newsroom.settings).first
        )
        #expect(explanation.text.contains("joined by same-link"))
    }

    @Test("sends back the validators of the last good answer, and none of an answer that was no feed")
    func validators() async throws {
        let newsroom = try newsroom()
        let source = try newsroom.source("https://one.example/feed")
        let validators = Validators(etag: "\"1\"", lastModified: nil)
        newsroom.fetcher.answer(source, document: rss([]), validators: validators)
        newsroom.fetcher.answer(
            source,
            document: "<html>Just a moment…</html>",
            validators: Validators(etag: "\"challenge\"")
        )
        newsroom.fetcher.answer(source, document: rss([]), validators: validators)
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        for _ in 0..<3 {
            _ = try await newsroom.poll()
            newsroom.clock.advance(by: .seconds(100_000))
        }
        let sent = newsroom.fetcher.requests.filter { $0.source.id == source.id }.map(\.validators.etag)
        #expect(sent == [nil, "\"1\"", "\"1\""])
    }

    @Test("polls nothing that is not due, however often it is started")
    func notDue() async throws {
        let newsroom = try newsroom()
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss([]))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        for _ in 0..<10 { _ = try await newsroom.poll() }
        #expect(newsroom.fetcher.requests.count == 2)
    }

    @Test("goes on with the other sources when one fails, and says which and why")
    func oneFails() async throws {
        let newsroom = try newsroom()
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), .failed(.gone))
        let items = [(title: "Strike in France", guid: "1", link: "https://two.example/1")]
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss(items))
        let report = try await newsroom.poll()
        #expect(report.failures.map(\.source) == ["One"])
        #expect(report.failures.map(\.stage) == ["fetch"])
        #expect(try newsroom.feed("all.xml").entries.count == 1)
        let record = try #require(try await newsroom.store.sourceRecords()[SourceID("https://one.example/feed")])
        #expect(record.state == .http(410))
        #expect(record.failures == 1)
    }

    @Test("loses nothing when the disk is full while storing: the next poll brings it")
    func fullDisk() async throws {
        let newsroom = try newsroom()
        let items = [(title: "Strike in France", guid: "1", link: "https://one.example/1")]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        newsroom.store.fail(with: .full("state.db"))
        await #expect(throws: StoreError.self) { try await newsroom.poll() }
        newsroom.store.fail(with: nil)
        #expect(try await newsroom.poll().new == 1)
    }

    @Test("keeps the old file and says so when a feed cannot be written, and writes it later")
    func unwritableFeed() async throws {
        let newsroom = try newsroom()
        let items = [(title: "Strike in France", guid: "1", link: "https://one.example/1")]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        // A folder where the temporary file should be: no writing, whoever runs the test.
        let blocked = newsroom.folder + "/feeds/.europe.xml.tmp"
        try FileManager.default.createDirectory(atPath: blocked, withIntermediateDirectories: true)
        _ = try await newsroom.poll()
        #expect(!FileManager.default.fileExists(atPath: newsroom.folder + "/feeds/europe.xml"))
        #expect(try newsroom.feed("all.xml").entries.count == 1)
        try FileManager.default.removeItem(atPath: blocked)
        let outcome = try await newsroom.publisher.publish()
        #expect(outcome.written == ["europe.xml"])
        #expect(outcome.failures.isEmpty)
    }

    @Test("takes a source's articles out of the feeds when it is no longer configured")
    func removedSource() async throws {
        let first = try newsroom()
        let items = [(title: "Strike in France", guid: "1", link: "https://one.example/1")]
        first.fetcher.answer(try first.source("https://one.example/feed"), document: rss(items))
        first.fetcher.answer(try first.source("https://two.example/feed"), document: rss([]))
        _ = try await first.poll()
        let yaml = PipelineTests.yaml.split(separator: "\n").filter { !$0.contains("one.example") }.joined(
            separator: "\n"
        )
        let second = try TestNewsroom(yaml, store: first.store)
        _ = try await second.publisher.publish()
        #expect(try second.feed("all.xml").entries.isEmpty)
    }

    @Test("keeps a story and its guid when the source of its first article goes and another outlet has it too")
    func survivingStory() async throws {
        let first = try newsroom()
        let item = [(title: "Strike in France", guid: "1", link: "https://wire.example/strike")]
        first.fetcher.answer(try first.source("https://one.example/feed"), document: rss(item))
        first.fetcher.answer(try first.source("https://two.example/feed"), document: rss(item))
        _ = try await first.poll()
        let before = try first.feed("all.xml").entries.map(\.id)
        // Two is the heavier, so it leads.
        let yaml = PipelineTests.yaml.split(separator: "\n").filter { !$0.contains("two.example") }.joined(
            separator: "\n"
        )
        let second = try TestNewsroom(yaml, store: first.store)
        _ = try await second.publisher.publish()
        #expect(before.count == 1)
        #expect(try second.feed("all.xml").entries.map(\.id) == before)
    }

    @Test("publishes the teaser instead of a whole text in the summary")
    func longSummary() async throws {
        let newsroom = try newsroom()
        let text = String(repeating: "A sentence about France. ", count: 100)
        let document =
            "<rss version=\"2.0\"><channel><title>P</title><item><title>Strike in France</title><guid>1</guid>"
            + "<description>\(text)</description></item></channel></rss>"
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: document)
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        let summary = try #require(try newsroom.feed("all.xml").entries.first?.summary?.value)
        #expect(summary.count <= 120)
        #expect(summary.hasSuffix("..."))
    }

    @Test("publishes the whole text only where the desk granted it")
    func fullText() async throws {
        let document = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>P</title>
            <item><title>Strike in France</title><guid>1</guid><description>Short.</description>
            <content:encoded>&lt;p&gt;The whole text.&lt;/p&gt;</content:encoded></item></channel></rss>
            """
        for isGranted in [false, true] {
            let yaml = """
                sources: [{ url: https://one.example/feed, full_text: \(isGranted) }]
                feeds: [{ path: all.xml, title: All }]
                """
            let newsroom = try TestNewsroom(yaml)
            newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: document)
            _ = try await newsroom.poll()
            let entry = try #require(try newsroom.feed("all.xml").entries.first)
            #expect(entry.contents.map(\.value) == (isGranted ? ["<p>The whole text.</p>"] : []))
            #expect(entry.summary?.value == "Short.")
        }
    }
}
