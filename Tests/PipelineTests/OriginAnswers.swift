import Synchronization
import Syndication
import TestSupport

/// A value that the answers of an origin share with their test.
final class Shared<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    /// The value.
    var now: Value {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }

    /// Changes the value.
    func change<Result: Sendable>(_ work: @Sendable (inout Value) -> Result) -> Result { value.withLock { work(&$0) } }
}

/// The link of an entry.
func entryLink(_ number: Int, of paper: String = "paper") -> String { "https://paper.example/\(paper)/\(number)" }

/// An RSS document with entries of these numbers.
///
/// `extra`: what else the channel says.
func document(_ numbers: ClosedRange<Int>, of paper: String = "paper", extra: String = "") -> String {
    let items = numbers.reversed().map { number in
        "<item><title>Note \(number) of \(paper)</title><guid isPermaLink=\"false\">\(paper)-\(number)</guid>"
            + "<link>\(entryLink(number, of: paper))</link></item>"
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
        + "<channel><title>\(paper)</title><link>https://paper.example/</link>\(extra)\(items.joined())</channel></rss>"
}

extension TestOrigin.Answer {
    /// A feed with entries of these numbers, or 304 for whoever has it.
    static func feed(
        _ request: TestOrigin.Request,
        _ numbers: ClosedRange<Int>,
        of paper: String = "paper",
        etag: String? = nil,
        extra: String = "",
        headers: [(String, String)] = []
    ) -> TestOrigin.Answer {
        // It says nothing but which entries there are.
        let etag = etag ?? "\"\(paper)-\(numbers.upperBound)\""
        let all = [("ETag", etag)] + headers
        if request.etag == etag { return TestOrigin.Answer(304, all) }
        return TestOrigin.Answer(200, all, document(numbers, of: paper, extra: extra))
    }
}

extension TestOrigin {
    /// Answers a path with one answer after the other, then with the last again and again.
    func script(_ path: String, _ answers: [Answer]) {
        let left = Shared(answers)
        on(path) { _ in left.change { $0.count > 1 ? $0.removeFirst() : $0[0] } }
    }

    /// Answers a path with a feed of one entry a period, the latest ten, which began ten periods before `start`.
    func paper(
        _ path: String,
        every period: Duration,
        from start: Timestamp,
        extra: String = "",
        headers: [(String, String)] = []
    ) {
        on(path) { request in
            let number = 10 + Int(request.time.since(start) / period)
            return .feed(request, (number - 9)...number, extra: extra, headers: headers)
        }
    }

    /// The requests for a path.
    func requests(for path: String) -> [Request] { requests.filter { $0.path == path } }
}

extension TestOrigin.Request {
    /// The ETag it carried.
    var etag: String? { headers["if-none-match"] }

    /// Whether it carried a validator.
    var isConditional: Bool { etag != nil || headers["if-modified-since"] != nil }
}

extension [TestOrigin.Request] {
    /// The times between the starts of two requests.
    var gaps: [Duration] { zip(dropFirst(), self).map { $0.time.since($1.time) } }

    /// Those without validators.
    var unconditional: [TestOrigin.Request] { filter { !$0.isConditional } }
}

extension Duration {
    static func hours(_ count: Double) -> Duration { .seconds(count * 3600) }

    static func days(_ count: Double) -> Duration { .seconds(count * 86_400) }
}
