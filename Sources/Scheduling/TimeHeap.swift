import Syndication

/// Elements by time, the earliest first; equal times in the order they came.
struct TimeHeap<Element: Sendable>: Sendable {
    private struct Entry {
        let time: Timestamp
        let number: Int
        let element: Element

        static func < (one: Entry, other: Entry) -> Bool {
            one.time == other.time ? one.number < other.number : one.time < other.time
        }
    }

    private var entries: [Entry] = []
    private var count = 0

    /// The earliest; nil when there is none.
    var first: (time: Timestamp, element: Element)? { entries.first.map { ($0.time, $0.element) } }

    /// Adds an element.
    mutating func add(_ element: Element, at time: Timestamp) {
        count += 1
        entries.append(Entry(time: time, number: count, element: element))
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[child] < entries[parent] else { break }
            entries.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes out the earliest.
    mutating func removeFirst() {
        guard let last = entries.popLast(), !entries.isEmpty else { return }
        entries[0] = last
        var parent = 0
        while true {
            var least = parent
            let (left, right) = (2 * parent + 1, 2 * parent + 2)
            if left < entries.count, entries[left] < entries[least] { least = left }
            if right < entries.count, entries[right] < entries[least] { least = right }
            guard least != parent else { return }
            entries.swapAt(parent, least)
            parent = least
        }
    }
}
