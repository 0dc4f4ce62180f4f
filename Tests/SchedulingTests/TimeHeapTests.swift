import Syndication
import TestSupport
import Testing

@testable import Scheduling

/// Elements by time.
@Suite("TimeHeap")
struct TimeHeapTests {
    /// Takes everything out.
    private func drain(_ heap: inout TimeHeap<Int>) -> [(time: Timestamp, element: Int)] {
        var taken: [(time: Timestamp, element: Int)] = []
        while let first = heap.first {
            taken.append(first)
            heap.removeFirst()
        }
        return taken
    }

    @Test("has nothing at first, and bears that something is taken out of it then")
    func empty() {
        var heap = TimeHeap<Int>()
        #expect(heap.first == nil)
        heap.removeFirst()
        heap.add(1, at: Sample.now)
        heap.removeFirst()
        #expect(heap.first == nil)
    }

    @Test("gives out the earliest first, equal times in the order they came", arguments: 0..<50 as Range<UInt64>)
    func sorted(seed: UInt64) {
        var dice = Dice(seed: seed)
        var heap = TimeHeap<Int>()
        let times = (0..<dice.roll(300)).map { _ in Timestamp(seconds: Int64(dice.roll(40)) - 20) }
        for (element, time) in times.enumerated() { heap.add(element, at: time) }
        let expected = times.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
        let taken = drain(&heap)
        #expect(taken.map(\.element) == expected.map(\.offset))
        #expect(taken.map(\.time) == expected.map(\.element))
    }

    @Test("keeps its order while things are taken out and put in", arguments: 0..<20 as Range<UInt64>)
    func mixed(seed: UInt64) {
        var dice = Dice(seed: seed)
        var heap = TimeHeap<Int>()
        var model: [(time: Timestamp, element: Int)] = []
        for element in 0..<500 {
            if dice.roll(3) > 0 {
                let time = Timestamp(seconds: Int64(dice.roll(30)))
                heap.add(element, at: time)
                model.append((time, element))
            } else {
                heap.removeFirst()
                if !model.isEmpty { model.removeFirst() }
            }
            model.sort { ($0.time, $0.element) < ($1.time, $1.element) }
            #expect(heap.first?.element == model.first?.element)
        }
        #expect(drain(&heap).map(\.element) == model.map(\.element))
    }
}
