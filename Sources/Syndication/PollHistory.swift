/// The last polls of a source, oldest first, at most thirty.
package struct PollHistory: Sendable, Equatable {
    /// How a poll ended.
    package enum Ending: UInt8, Sendable {
        /// A document with entries that were not known.
        case news
        /// A document without.
        case nothingNew
        /// The same bytes, although the server did not say so.
        case sameBody
        /// 304.
        case notModified
        /// No document.
        case failed
        /// No feed.
        case unreadable
        /// Not answered.
        case interrupted
    }

    /// One poll.
    package struct Poll: Sendable, Equatable {
        /// When the request began.
        package var time: Timestamp
        /// How it ended.
        package var ending: Ending
        /// The status code; 0 when no answer came or it is a file.
        package var status: Int
        /// Whether validators were sent.
        package var isConditional: Bool
        /// Entries of the document.
        package var entries: Int
        /// Entries among them that were not known.
        package var new: Int
        /// The wait that was reckoned from it, jitter included.
        package var wait: Duration

        /// A poll.
        package init(
            time: Timestamp,
            ending: Ending,
            status: Int,
            isConditional: Bool,
            entries: Int,
            new: Int,
            wait: Duration
        ) {
            self.time = time
            self.ending = ending
            self.status = status
            self.isConditional = isConditional
            self.entries = entries
            self.new = new
            self.wait = wait
        }
    }

    /// How many are remembered.
    package static let capacity = 30
    private static let width = 20

    /// The polls as they are kept, in memory and in the store: twenty bytes each, little-endian.
    package private(set) var bytes: [UInt8] = []

    /// No polls.
    package init() {}

    /// The polls that were kept as bytes; what is no whole poll is left out.
    package init(bytes: [UInt8]) {
        self.bytes = Array(bytes.prefix(bytes.count / PollHistory.width * PollHistory.width))
    }

    /// Adds a poll; the oldest is forgotten when there are too many.
    package mutating func add(_ poll: Poll) {
        var all: [UInt8] = []
        all.reserveCapacity(min(bytes.count + PollHistory.width, PollHistory.capacity * PollHistory.width))
        all += bytes.suffix((PollHistory.capacity - 1) * PollHistory.width)
        PollHistory.append(UInt64(bitPattern: poll.time.milliseconds), 8, to: &all)
        PollHistory.append(UInt64(poll.ending.rawValue) | (poll.isConditional ? 0x80 : 0), 1, to: &all)
        PollHistory.append(PollHistory.clamped(poll.status, 0xFFFF), 2, to: &all)
        PollHistory.append(PollHistory.clamped(poll.entries, 0xFFFF), 2, to: &all)
        PollHistory.append(PollHistory.clamped(poll.new, 0xFFFF), 2, to: &all)
        // Tenths of a second: 40 bits hold 3,000 years.
        PollHistory.append(PollHistory.clamped(Int(poll.wait.milliseconds / 100), 0xFF_FFFF_FFFF), 5, to: &all)
        bytes = all
    }

    /// The polls, oldest first.
    package var polls: [Poll] {
        stride(from: 0, to: bytes.count, by: PollHistory.width).map { start in
            let flags = UInt8(truncatingIfNeeded: PollHistory.number(bytes, start + 8, 1))
            return Poll(
                time: Timestamp(milliseconds: Int64(bitPattern: PollHistory.number(bytes, start, 8))),
                ending: Ending(rawValue: flags & 0x7F) ?? .interrupted,
                status: Int(PollHistory.number(bytes, start + 9, 2)),
                isConditional: flags & 0x80 != 0,
                entries: Int(PollHistory.number(bytes, start + 11, 2)),
                new: Int(PollHistory.number(bytes, start + 13, 2)),
                wait: .milliseconds(Int64(PollHistory.number(bytes, start + 15, 5)) * 100)
            )
        }
    }

    private static func clamped(_ number: Int, _ limit: UInt64) -> UInt64 {
        Swift.min(UInt64(Swift.max(0, number)), limit)
    }

    private static func append(_ number: UInt64, _ width: Int, to bytes: inout [UInt8]) {
        for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> UInt64 {
        (0..<width).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
}
