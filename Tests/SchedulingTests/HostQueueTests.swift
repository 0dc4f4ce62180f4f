import Scheduling
import Syndication
import Testing

/// Which of the due sources is asked next.
@Suite("HostQueue")
struct HostQueueTests {
    private let now = Timestamp(seconds: 1_800_000_000)

    private func source(_ address: String) -> Source {
        Source(id: SourceID("https://" + address), location: .http("https://" + address))
    }

    private func file(_ name: String) -> Source {
        Source(id: SourceID("file:" + name), location: .file("/desk/" + name))
    }

    /// A queue of some sources, with five seconds between requests of one host.
    private func queue(_ sources: [Source], parallel: Int = 8, hostParallel: Int = 1) -> HostQueue {
        var queue = HostQueue(parallel: parallel, hostParallel: hostParallel, spacing: .seconds(5))
        for source in sources { queue.add(source) }
        return queue
    }

    @Test("has nothing to do when nothing was added")
    func empty() {
        var queue = queue([])
        #expect(queue.next(at: now) == .finished)
    }

    @Test("asks sources of different hosts at once, in the order they were added")
    func order() {
        let sources = [source("c.example/1"), source("a.example/1"), source("b.example/1")]
        var queue = queue(sources)
        #expect(queue.next(at: now) == .start(sources[0].id))
        #expect(queue.next(at: now) == .start(sources[1].id))
        #expect(queue.next(at: now) == .start(sources[2].id))
        #expect(queue.next(at: now) == .waitForAnswer)
    }

    @Test("is finished when the last answer has come")
    func finished() {
        let only = source("a.example/1")
        var queue = queue([only])
        #expect(queue.next(at: now) == .start(only.id))
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(only)
        #expect(queue.next(at: now) == .finished)
    }

    @Test("asks no host again before it has answered")
    func oneInFlight() {
        let (first, second) = (source("a.example/1"), source("a.example/2"))
        var queue = queue([first, second])
        #expect(queue.next(at: now) == .start(first.id))
        #expect(queue.next(at: now) == .waitForAnswer)
        #expect(queue.next(at: now + .seconds(60)) == .waitForAnswer)
        queue.finished(first)
        #expect(queue.next(at: now + .seconds(60)) == .start(second.id))
    }

    @Test("lets the spacing pass between the starts of two requests of one host")
    func spacing() {
        let (first, second) = (source("a.example/1"), source("a.example/2"))
        var queue = queue([first, second])
        #expect(queue.next(at: now) == .start(first.id))
        queue.finished(first)
        #expect(queue.next(at: now + .seconds(1)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .milliseconds(4999)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(5)) == .start(second.id))
    }

    @Test("lets the spacing pass also where several requests of one host may be under way")
    func spacingInParallel() {
        let sources = (1...3).map { source("a.example/\($0)") }
        var queue = queue(sources, hostParallel: 2)
        #expect(queue.next(at: now) == .start(sources[0].id))
        #expect(queue.next(at: now) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(5)) == .start(sources[1].id))
        #expect(queue.next(at: now + .seconds(20)) == .waitForAnswer)
        queue.finished(sources[0])
        #expect(queue.next(at: now + .seconds(20)) == .start(sources[2].id))
    }

    @Test("remembers the spacing of a host whose queue was empty in between")
    func spacingAfterPause() {
        let (first, second) = (source("a.example/1"), source("a.example/2"))
        var queue = queue([first])
        #expect(queue.next(at: now) == .start(first.id))
        queue.finished(first)
        #expect(queue.next(at: now) == .finished)
        queue.add(second)
        #expect(queue.next(at: now + .seconds(2)) == .wait(until: now + .seconds(5)))
    }

    @Test("waits for the host that is ready first")
    func firstReady() {
        let (a1, a2) = (source("a.example/1"), source("a.example/2"))
        let (b1, b2) = (source("b.example/1"), source("b.example/2"))
        var queue = queue([a1, b1, a2, b2])
        #expect(queue.next(at: now) == .start(a1.id))
        #expect(queue.next(at: now + .seconds(2)) == .start(b1.id))
        queue.finished(b1)
        queue.finished(a1)
        #expect(queue.next(at: now + .seconds(3)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(9)) == .start(a2.id))
        #expect(queue.next(at: now + .seconds(9)) == .start(b2.id))
    }

    @Test("asks the sources of one host in the order they were added")
    func orderWithinHost() {
        let sources = ["3", "1", "2"].map { source("a.example/" + $0) }
        var queue = queue(sources)
        for (index, source) in sources.enumerated() {
            #expect(queue.next(at: now + .seconds(10 * Int64(index))) == .start(source.id))
            queue.finished(source)
        }
    }

    @Test("takes hosts for the same however their names are written")
    func sameHost() {
        let (first, second) = (source("a.example/1"), source("A.Example:8443/2"))
        var queue = queue([first, second])
        #expect(queue.next(at: now) == .start(first.id))
        #expect(queue.next(at: now) == .waitForAnswer)
    }

    @Test("has no more requests under way than allowed in all")
    func limit() {
        let sources = ["a", "b", "c"].map { source($0 + ".example/1") }
        var queue = queue(sources, parallel: 2)
        #expect(queue.next(at: now) == .start(sources[0].id))
        #expect(queue.next(at: now) == .start(sources[1].id))
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(sources[1])
        #expect(queue.next(at: now) == .start(sources[2].id))
    }

    @Test("spares no host where sources are files")
    func files() {
        let files = ["a.xml", "b.xml", "c.xml"].map { file($0) }
        var queue = queue(files)
        for file in files { #expect(queue.next(at: now) == .start(file.id)) }
    }

    @Test("counts the sources of a host that wait or are under way")
    func count() {
        let (first, second, other) = (source("a.example/1"), source("a.example/2"), source("b.example/1"))
        var queue = queue([first, second, other])
        #expect(queue.count(besides: first) == 2)
        _ = queue.next(at: now)
        #expect(queue.count(besides: first) == 2)
        queue.finished(first)
        #expect(queue.count(besides: first) == 1)
        #expect(queue.count(besides: source("c.example/1")) == 0)
    }
}
