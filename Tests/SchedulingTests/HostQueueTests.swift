import Scheduling
import Syndication
import Testing

/// Which of the due sources is asked next.
@Suite("HostQueue")
struct HostQueueTests {
    private let now = Sample.now

    private func id(_ address: String) -> SourceID { SourceID("https://" + address) }

    /// A queue with five seconds between requests of one host, and no limit to the starts in a second.
    private func queue(_ addresses: [String] = [], _ change: (inout HostQueue.Limits) -> Void = { _ in }) -> HostQueue {
        var limits = HostQueue.Limits()
        limits.rate = 0
        change(&limits)
        var queue = HostQueue(limits)
        for address in addresses { queue.add(id(address), host: String(address.prefix { $0 != "/" })) }
        return queue
    }

    @Test("has nothing to do when nothing was added")
    func empty() {
        var queue = queue()
        #expect(queue.next(at: now) == .finished)
    }

    @Test("asks sources of different hosts at once, in the order they were added")
    func order() {
        let addresses = ["c.example/1", "a.example/1", "b.example/1"]
        var queue = queue(addresses)
        for address in addresses { #expect(queue.next(at: now) == .start(id(address))) }
        #expect(queue.next(at: now) == .waitForAnswer)
        #expect(queue.underWay == 3)
    }

    @Test("is finished when the last answer has come")
    func finished() {
        var queue = queue(["a.example/1"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now) == .finished)
        #expect(queue.underWay == 0)
    }

    @Test("passes over the end of a request that it knows nothing of, or knows to have ended")
    func unknown() {
        var queue = queue(["a.example/1"])
        _ = queue.next(at: now)
        queue.finished(id("b.example/1"))
        #expect(queue.underWay == 1)
        queue.finished(id("a.example/1"))
        queue.finished(id("a.example/1"))
        #expect(queue.underWay == 0)
    }

    @Test("P21: asks no host again before it has answered")
    func oneInFlight() {
        var queue = queue(["a.example/1", "a.example/2"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now) == .waitForAnswer)
        #expect(queue.next(at: now + .minute) == .waitForAnswer)
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now + .minute) == .start(id("a.example/2")))
    }

    @Test("P21: lets the spacing pass between the starts of two requests of one host")
    func spacing() {
        var queue = queue(["a.example/1", "a.example/2"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now + .seconds(1)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .milliseconds(4999)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(5)) == .start(id("a.example/2")))
    }

    @Test("P21: lets the spacing pass also where several requests of one host may be under way")
    func spacingInParallel() {
        var queue = queue((1...3).map { "a.example/\($0)" }) { $0.hostParallel = 2 }
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(5)) == .start(id("a.example/2")))
        #expect(queue.next(at: now + .seconds(20)) == .waitForAnswer)
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now + .seconds(20)) == .start(id("a.example/3")))
    }

    @Test("P21: remembers the spacing of a host whose queue was empty in between")
    func spacingAfterPause() {
        var queue = queue(["a.example/1"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now) == .finished)
        queue.add(id("a.example/2"), host: "a.example")
        #expect(queue.next(at: now + .seconds(2)) == .wait(until: now + .seconds(5)))
    }

    @Test("waits for the host that is ready first")
    func firstReady() {
        var queue = queue(["a.example/1", "b.example/1", "a.example/2", "b.example/2"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now + .seconds(2)) == .start(id("b.example/1")))
        queue.finished(id("b.example/1"))
        queue.finished(id("a.example/1"))
        #expect(queue.next(at: now + .seconds(3)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(9)) == .start(id("a.example/2")))
        #expect(queue.next(at: now + .seconds(9)) == .start(id("b.example/2")))
    }

    @Test("asks the sources of one host in the order they were added")
    func orderWithinHost() {
        let addresses = ["a.example/3", "a.example/1", "a.example/2"]
        var queue = queue(addresses)
        for (index, address) in addresses.enumerated() {
            #expect(queue.next(at: now + .seconds(10 * Int64(index))) == .start(id(address)))
            queue.finished(id(address))
        }
    }

    @Test("has no more requests under way than allowed in all")
    func limit() {
        var queue = queue(["a.example/1", "b.example/1", "c.example/1"]) { $0.parallel = 2 }
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now) == .start(id("b.example/1")))
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(id("b.example/1"))
        #expect(queue.next(at: now) == .start(id("c.example/1")))
    }

    @Test("spares no host where sources are files, and counts them in no second")
    func files() {
        var queue = queue { $0.rate = 1 }
        let files = (1...9).map { SourceID("file:\($0).xml") }
        for file in files { queue.add(file, host: nil) }
        for file in files { #expect(queue.next(at: now) == .start(file)) }
    }

    @Test("counts the sources of a host that wait or are under way")
    func count() {
        var queue = queue(["a.example/1", "a.example/2", "b.example/1"])
        #expect(queue.count(besides: id("a.example/1")) == 2)
        _ = queue.next(at: now)
        #expect(queue.count(besides: id("a.example/1")) == 2)
        queue.finished(id("a.example/1"))
        #expect(queue.count(besides: id("a.example/2")) == 1)
        #expect(queue.count(besides: id("c.example/1")) == 0)
    }

    // MARK: - Held hosts

    @Test("P9: leaves a host alone that was asked just before the queue was made")
    func heldBefore() {
        var queue = queue()
        queue.hold("a.example", until: now + .seconds(3))
        queue.add(id("a.example/1"), host: "a.example")
        queue.add(id("b.example/1"), host: "b.example")
        #expect(queue.next(at: now) == .start(id("b.example/1")))
        #expect(queue.next(at: now) == .wait(until: now + .seconds(3)))
        #expect(queue.next(at: now + .seconds(3)) == .start(id("a.example/1")))
    }

    @Test("P14: leaves a host alone that asks for it while its other sources wait already")
    func heldMeanwhile() {
        var queue = queue(["a.example/1", "a.example/2", "b.example/1", "b.example/2"])
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        queue.finished(id("a.example/1"))
        queue.hold("a.example", until: now + .hour)
        queue.hold("b.example", until: now + .hour * 2)
        #expect(queue.next(at: now + .seconds(1)) == .wait(until: now + .seconds(5)))
        #expect(queue.next(at: now + .seconds(5)) == .wait(until: now + .hour))
        #expect(queue.next(at: now + .hour) == .start(id("a.example/2")))
        #expect(queue.next(at: now + .hour) == .wait(until: now + .hour * 2))
        #expect(queue.next(at: now + .hour * 2) == .start(id("b.example/1")))
    }

    @Test("P14: does not shorten what a host has asked for")
    func heldTwice() {
        var queue = queue()
        queue.hold("a.example", until: now + .hour)
        queue.hold("a.example", until: now + .minute)
        queue.add(id("a.example/1"), host: "a.example")
        #expect(queue.next(at: now + .minute) == .wait(until: now + .hour))
    }

    // MARK: - Addresses

    @Test("P21: has one request under way for hosts that answer from the same address")
    func address() {
        var queue = queue()
        for name in ["a.example", "b.example", "c.example"] {
            queue.add(id(name + "/1"), host: name, address: name == "c.example" ? "192.0.2.2" : "192.0.2.1")
        }
        #expect(queue.next(at: now) == .start(id("a.example/1")))
        #expect(queue.next(at: now) == .start(id("c.example/1")))
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(id("c.example/1"), address: "192.0.2.2")
        #expect(queue.next(at: now) == .waitForAnswer)
        queue.finished(id("a.example/1"), address: "192.0.2.1")
        #expect(queue.next(at: now) == .start(id("b.example/1")))
        queue.finished(id("b.example/1"), address: "192.0.2.1")
        #expect(queue.next(at: now) == .finished)
    }

    @Test("P21: learns the address of a host from its answer, and lets others go that waited for the old one")
    func learnedAddress() {
        var queue = queue(["a.example/1", "b.example/1", "a.example/2", "b.example/2"])
        for address in ["a.example/1", "b.example/1"] {
            #expect(queue.next(at: now) == .start(id(address)))
            queue.finished(id(address), address: "192.0.2.1")
        }
        #expect(queue.next(at: now + .seconds(5)) == .start(id("a.example/2")))
        #expect(queue.next(at: now + .seconds(5)) == .waitForAnswer)
        queue.finished(id("a.example/2"), address: "192.0.2.9")
        #expect(queue.next(at: now + .seconds(5)) == .start(id("b.example/2")))
    }
}
