/// What a strict webmaster would read from an origin's log: the table of field/polite.md, section 3.
package struct PolitenessTable: Sendable {
    /// One request as the origin saw it; times in virtual milliseconds.
    package struct Line: Sendable {
        /// When it began.
        package var time: Int64
        /// The path, which stands for the source.
        package var path: String
        /// The Host header, without a port.
        package var host: String
        /// Whether it carried a validator.
        package var isConditional: Bool
        /// What it was answered with.
        package var status: Int

        /// A request.
        package init(time: Int64, path: String, host: String, isConditional: Bool, status: Int) {
            self.time = time
            self.path = path
            self.host = host
            self.isConditional = isConditional
            self.status = status
        }
    }

    private let lines: [Line]
    private let day: Int64 = 86_400_000

    /// A table of a log.
    package init(_ lines: [Line]) { self.lines = lines.sorted { $0.time < $1.time } }

    /// The upper bounds of the histogram of gaps, in minutes.
    private static let bounds: [Int64] = [15, 30, 60, 66, 120, 240, 480, 720, 1440, 10_080]

    /// Gaps between the starts of two requests for one path, in milliseconds.
    package var gaps: [Int64] { differences(\.path) }

    /// The shortest gap between the starts of two requests of one host, in milliseconds; nil when there is none.
    package var shortestHostGap: Int64? { differences(\.host).min() }

    /// The share of requests answered with 304, 0 to 1.
    package var shareNotModified: Double {
        lines.isEmpty ? 0 : Double(lines.filter { $0.status == 304 }.count) / Double(lines.count)
    }

    /// The most requests without validators any path saw within a day.
    package var mostUnconditional: Int {
        var times: [String: [Int64]] = [:]
        for line in lines where !line.isConditional { times[line.path, default: []].append(line.time) }
        return times.values.map { list in
            list.indices.map { first in list[first...].prefix { $0 < list[first] + day }.count }.max() ?? 0
        }.max() ?? 0
    }

    /// χ² of the minutes of the hour requests began in, over 60 bins; below 100 they are spread.
    package var minuteChiSquare: Double {
        var bins = [Double](repeating: 0, count: 60)
        for line in lines { bins[Int(line.time / 60_000 % 60)] += 1 }
        let expected = Double(lines.count) / 60
        return expected == 0 ? 0 : bins.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    }

    private func differences(_ key: KeyPath<Line, String>) -> [Int64] {
        var last: [String: Int64] = [:]
        var gaps: [Int64] = []
        for line in lines {
            if let before = last.updateValue(line.time, forKey: line[keyPath: key]) { gaps.append(line.time - before) }
        }
        return gaps
    }

    /// The table as text.
    package var text: String {
        var rows = [
            "requests                      \(lines.count)",
            "share of 304                  \(Int((shareNotModified * 100).rounded())) %",
            "unconditional, source and day \(mostUnconditional) at the most",
            "shortest gap of a host        \(shortestHostGap.map { "\($0) ms" } ?? "-")",
            "chi-square of start minutes   \(Int(minuteChiSquare.rounded()))",
            "gaps of a source, up to",
        ]
        var lower: Int64 = 0
        for bound in PolitenessTable.bounds {
            let count = gaps.filter { $0 > lower * 60_000 && $0 <= bound * 60_000 }.count
            rows.append("  \(bound) min".padded(to: 30) + String(count))
            lower = bound
        }
        rows.append("  more".padded(to: 30) + String(gaps.filter { $0 > lower * 60_000 }.count))
        return rows.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
