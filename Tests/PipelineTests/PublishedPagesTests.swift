import Foundation
import Publishing
import Syndication
import TestSupport
import Testing

@testable import Aggregation

@Suite("What is published beside the feeds")
struct PublishedPagesTests {
    private static let yaml = """
        sources:
          - { url: https://one.example/feed, name: One }
          - { url: https://two.example/feed, name: Two }
        feeds:
          - { path: all.xml, title: All }
          - { path: europe.xml, region: europe }
          - { path: asia.xml, region: asia }
          - { path: status.xml, title: Sources, kind: status }
        """

    private func newsroom() throws -> TestNewsroom { try TestNewsroom(PublishedPagesTests.yaml) }

    private func items(_ numbers: ClosedRange<Int>) -> [(title: String, guid: String, link: String)] {
        numbers.reversed().map { (title: "Story \($0) from France", guid: "\($0)", link: "https://one.example/\($0)") }
    }

    private func times(_ newsroom: TestNewsroom) throws -> [String: Date] {
        let root = newsroom.folder + "/feeds"
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.contains(".") }
        return try Dictionary(
            uniqueKeysWithValues: files.map { name in
                let attributes = try FileManager.default.attributesOfItem(atPath: root + "/" + name)
                return (name, attributes[.modificationDate] as? Date ?? .distantPast)
            }
        )
    }

    @Test("every story has a page, told as one of its region, with what else there is below it")
    func pages() async throws {
        let newsroom = try newsroom()
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items(1...8)))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        let pages = try times(newsroom).keys.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".html") }
        #expect(pages.count == 8)
        for page in pages {
            let text = String(decoding: try newsroom.bytes(page), as: UTF8.self)
            #expect(text.contains("More from") && text.contains(">Europe<"), "\(page)")
        }
        #expect(String(decoding: try newsroom.bytes("index.html"), as: UTF8.self).contains("europe.atom"))
        #expect(String(decoding: try newsroom.bytes("feeds.opml"), as: UTF8.self).contains("europe.xml"))
        #expect(String(decoding: try newsroom.bytes("europe.html"), as: UTF8.self).contains("Story 8 from France"))
    }

    @Test("one new article is rendered where it belongs and nowhere else")
    func onlyWhatChanged() async throws {
        let newsroom = try newsroom()
        let source = try newsroom.source("https://one.example/feed")
        newsroom.fetcher.answer(source, document: rss(items(1...20)))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        let publisher = newsroom.publisher
        _ = try await publisher.publish()
        let before = try times(newsroom)
        newsroom.clock.advance(by: .seconds(90_000))
        newsroom.fetcher.answer(source, document: rss(items(1...21)))
        newsroom.fetcher.answer(source, document: rss(items(1...21)))
        _ = try await newsroom.poll()
        let outcome = try await publisher.publish()
        let after = try times(newsroom)
        let changed = after.filter { before[$0.key] != $0.value }.keys.filter { !$0.hasSuffix(".gz") }
        #expect(
            changed.filter { !$0.hasPrefix("articles/") }.allSatisfy { $0.hasPrefix("all.") || $0.hasPrefix("europe.") }
        )
        // Its own page, and the last ones of the list, below which the newest stand.
        #expect(changed.filter { $0.hasPrefix("articles/") }.count <= 6)
        #expect(outcome.failures.isEmpty)
    }

    @Test("a hundred polls without news leave every byte and every time as they were")
    func stillness() async throws {
        let newsroom = try newsroom()
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(items(1...5)))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        _ = try await newsroom.poll()
        let before = try times(newsroom)
        for _ in 0..<100 {
            newsroom.clock.advance(by: .seconds(90_000))
            _ = try await newsroom.poll()
        }
        #expect(try times(newsroom) == before)
    }

    @Test("the status feed tells when a source fails and when it is well again, once each")
    func status() async throws {
        let newsroom = try newsroom()
        let source = try newsroom.source("https://one.example/feed")
        newsroom.fetcher.answer(source, document: rss(items(1...2)))
        newsroom.fetcher.answer(try newsroom.source("https://two.example/feed"), document: rss([]))
        for failure in [FetchFailure.status(404, FreshnessHints()), .status(404, FreshnessHints())] {
            newsroom.fetcher.answer(source, .failed(failure))
        }
        newsroom.fetcher.answer(source, document: rss(items(1...3)))
        for _ in 0..<6 {
            _ = try await newsroom.poll()
            newsroom.clock.advance(by: .seconds(200_000))
        }
        let entries = try newsroom.feed("status.xml").entries.filter { $0.title?.value.hasPrefix("One") == true }
        #expect(entries.map { $0.title?.value } == ["One is well again", "One: HTTP 404"])
        #expect(entries.last?.summary?.value.contains("https://one.example/feed: HTTP 404") == true)
        #expect(Set(entries.map(\.id)).count == 2)
    }
}

@Suite("What feeds of one configuration do to each other")
struct FeedsTogetherTests {
    @Test("a feed of what happens to the sources takes no story's page, wherever it stands")
    func statusFirst() async throws {
        let newsroom = try TestNewsroom(
            """
            sources: [{ url: https://one.example/feed, name: One }]
            feeds:
              - { path: status.xml, title: Sources, kind: status }
              - { path: all.xml, title: All }
            """
        )
        let stories = [(title: "Strike in France", guid: "1", link: "https://one.example/1")]
        newsroom.fetcher.answer(try newsroom.source("https://one.example/feed"), document: rss(stories))
        _ = try await newsroom.poll()
        let id = try #require(try newsroom.feed("all.xml").entries.first?.id)
        #expect(try !newsroom.bytes(ArticlePageWriter.path(ArticleID(id))).isEmpty)
    }

    @Test("a state is told also where no article came with it")
    func stateWithoutArticle() async throws {
        let newsroom = try TestNewsroom(
            """
            sources: [{ url: https://one.example/feed, name: One }]
            feeds: [{ path: status.xml, title: Sources, kind: status }]
            """
        )
        let source = try newsroom.source("https://one.example/feed")
        newsroom.fetcher.answer(source, document: rss([]))
        _ = try await newsroom.poll()
        newsroom.fetcher.answer(source, .failed(.status(404, FreshnessHints())))
        newsroom.clock.advance(by: .seconds(90_000))
        _ = try await newsroom.poll()
        #expect(try newsroom.feed("status.xml").entries.count == 1)
    }
}
