import Syndication

@testable import Serving

/// Requests and documents in the words of a test.
enum Requests {
    /// A document that gzip makes smaller, last changed on 2026-03-04 at 10:00.
    static let document = PublishedDocument(
        path: "world.xml",
        mediaType: "application/rss+xml; charset=utf-8",
        bytes: Array(String(repeating: "<item>quay</item>", count: 200).utf8),
        modified: modified
    )

    static let modified = CivilDate(year: 2026, month: 3, day: 4, hour: 10).timestamp

    static let prepared = PreparedDocument(document)

    /// A request with headers by lower-case name.
    static func head(
        _ method: String = "GET",
        _ path: String = "/world.xml",
        _ headers: [String: String] = [:]
    ) -> RequestHead {
        RequestHead(method: method, path: path) { headers[$0] }
    }

    /// The answer for the document to a GET with headers.
    static func answer(_ headers: [String: String] = [:]) -> Response {
        ConditionalResponse.to(head("GET", "/world.xml", headers), prepared)
    }
}

extension Response {
    /// The value of a header; nil when there is none.
    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
