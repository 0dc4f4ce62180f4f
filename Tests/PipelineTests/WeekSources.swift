import Syndication
import TestSupport

/// One source of the simulated week: what it shows and wishes follows from its number and the time.
struct WeekSource: Sendable {
    /// What goes wrong with it for a while.
    enum Trouble: Sendable {
        case gone
        case movedForGood
        case broken(retry: Int?)
        case busy(retry: Int?)
    }

    let index: Int
    /// The time between two entries, in milliseconds.
    let period: Int64
    /// How many entries it shows.
    let window: Int
    /// When its entry 0 came, in milliseconds.
    let phase: Int64
    let hasValidators: Bool
    let maxAge: Int?
    let ttl: Int?
    let frequency: Int?
    let skipHours: [Int]
    let trouble: Trouble?
    /// When the trouble begins and ends, in milliseconds.
    let troubled: Range<Int64>
    let host: String

    /// Seconds between entries, the most frequent last.
    private static let periods: [Int64] = [
        604_800, 302_400, 86_400, 86_400, 43_200, 43_200, 21_600, 10_800, 10_800, 7200, 3600, 3600, 1800, 900, 300,
    ]

    /// The source with a number, in a week that begins at `start`.
    init(_ index: Int, start: Timestamp, _ dice: inout Dice) {
        self.index = index
        let isTroubled = index % 20 == 7
        let seconds = isTroubled ? 3600 * Int64(1 + dice.roll(24)) : WeekSource.periods[index % 15]
        period = seconds * 1000
        window = 10 + dice.roll(41)
        phase = start.milliseconds - Int64(1 + dice.roll(1000)) * period / 1000 - 60 * period
        hasValidators = isTroubled || index % 20 >= 3
        maxAge = seconds == 300 ? 300 : dice.roll(6) == 0 ? 1800 * (1 + dice.roll(4)) : nil
        ttl = seconds >= 3600 && dice.roll(6) == 0 ? 60 * (1 + dice.roll(6)) : nil
        frequency = seconds >= 3600 && dice.roll(8) == 0 ? 4 : nil
        let night = dice.roll(20)
        skipHours = seconds >= 7200 && dice.roll(4) == 0 ? (night..<(night + 5)).map { $0 % 24 } : []
        let kinds: [Trouble] = [
            .gone, .movedForGood, .broken(retry: nil), .busy(retry: 14_400), .broken(retry: 7200), .busy(retry: nil),
        ]
        trouble = isTroubled ? kinds[(index / 20) % kinds.count] : nil
        let begin = start.milliseconds + 36_000_000 + Int64(dice.roll(36_000)) * 1000
        switch trouble {
        case .gone: troubled = begin..<Int64.max
        case .movedForGood: troubled = start.milliseconds..<Int64.max
        default: troubled = begin..<(begin + 3_600_000 * Int64(1 + dice.roll(8)))
        }
        // Every tenth shares its host with the one before.
        let place = index % 10 == 1 ? index - 1 : index
        host = "127.0.\(1 + place / 200).\(1 + place % 200)"
    }

    /// The name that stands for it in paths and links.
    var name: String { "s\(index)" }

    /// The number of its latest entry.
    func latest(_ time: Int64) -> Int { Int((time - phase) / period) }

    /// When an entry is shown.
    func visible(_ number: Int) -> Range<Int64> {
        let begin = phase + Int64(number) * period
        return begin..<(begin + Int64(window) * period)
    }

    /// The shortest wait between two requests that its wishes allow, in milliseconds.
    var floor: Int64 {
        let hasLeave = hasValidators && (maxAge != nil || ttl != nil || frequency != nil)
        return max(hasLeave ? 900 : 3600, Int64(ttl ?? 0) * 60, frequency == nil ? 0 : 21_600) * 1000
    }

    /// The longest wait that its wishes and our jitter make of an interval, in milliseconds.
    func ceiling(_ interval: Int64) -> Int64 {
        let wish = max(interval, floor, Int64(maxAge ?? 0) * 1000)
        return wish * 11 / 10 + (skipHours.isEmpty ? 0 : 6 * 3_600_000)
    }

    /// What it answers.
    func answer(_ request: TestOrigin.Request) -> TestOrigin.Answer {
        let time = request.time.milliseconds
        if troubled.contains(time), let trouble {
            switch trouble {
            case .gone: return .init(410)
            case .movedForGood:
                if !request.path.hasPrefix("/new/") { return .init(301, [("Location", "/new/\(name)")]) }
            case .broken(let retry): return .init(503, WeekSource.header("Retry-After", retry))
            case .busy(let retry): return .init(429, WeekSource.header("Retry-After", retry))
            }
        }
        let number = latest(time)
        let age = maxAge.map { [("Cache-Control", "max-age=\($0)")] } ?? []
        let numbers = (number - window + 1)...number
        if hasValidators { return .feed(request, numbers, of: name, extra: extra, headers: age) }
        return .init(200, age, document(numbers, of: name, extra: extra))
    }

    private static func header(_ name: String, _ value: Int?) -> [(String, String)] {
        value.map { [(name, "\($0)")] } ?? []
    }

    private var extra: String {
        var text = ttl.map { "<ttl>\($0)</ttl>" } ?? ""
        if let frequency {
            text += "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>\(frequency)</sy:updateFrequency>"
        }
        if !skipHours.isEmpty { text += "<skipHours>\(skipHours.map { "<hour>\($0)</hour>" }.joined())</skipHours>" }
        return text
    }
}
