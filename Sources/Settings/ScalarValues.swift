import Syndication

/// Reads values with units.
enum ScalarValues {
    private static let durations: [(unit: String, milliseconds: Double)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("min", 60_000), ("h", 3_600_000), ("d", 86_400_000), ("w", 604_800_000),
    ]
    private static let sizes: [(unit: String, bytes: Double)] = [
        ("B", 1), ("kB", 1e3), ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("KiB", 1024), ("MiB", 1_048_576),
        ("GiB", 1_073_741_824),
    ]

    /// A duration with its unit, `500ms` to `30d`; nil for anything else.
    ///
    /// Zero needs no unit.
    static func duration(_ text: String) -> Duration? {
        if text == "0" { return .zero }
        guard let (number, unit) = split(text), let factor = durations.first(where: { $0.unit == unit })?.milliseconds
        else {
            return nil
        }
        // A thousand years: whatever is longer is a slip of the pen.
        guard number * factor < 3.2e13 else { return nil }
        return .microseconds(Int64(number * factor * 1000))
    }

    /// A size with its unit, `64kB` to `2GiB`, in bytes; nil for anything else.
    static func size(_ text: String) -> Int? {
        guard let (number, unit) = split(text), let factor = sizes.first(where: { $0.unit == unit })?.bytes else {
            return nil
        }
        return number * factor < 9e18 ? Int(number * factor) : nil
    }

    /// A share: `10%` or `0.1`; nil for anything else.
    static func share(_ text: String) -> Double? {
        if text.hasSuffix("%") { return Double(text.dropLast()).map { $0 / 100 } }
        return Double(text)
    }

    private static func split(_ text: String) -> (Double, String)? {
        let unit = text.drop { $0.isNumber || $0 == "." }
        guard let number = Double(text[..<unit.startIndex]), number.isFinite, number < 1e9 else { return nil }
        return (number, String(unit.drop { $0 == " " }))
    }

    /// A duration as the file would write it.
    static func text(_ duration: Duration) -> String {
        let milliseconds = duration.milliseconds
        for (unit, factor) in [("d", Int64(86_400_000)), ("h", 3_600_000), ("m", 60_000), ("s", 1000)]
        where milliseconds >= factor && milliseconds % factor == 0 {
            return "\(milliseconds / factor)\(unit)"
        }
        return milliseconds == 0 ? "0s" : "\(milliseconds)ms"
    }

    /// A size as the file would write it.
    static func text(bytes: Int) -> String {
        for (unit, factor) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000)]
        where bytes >= factor && bytes % factor == 0 {
            return "\(bytes / factor)\(unit)"
        }
        return "\(bytes)B"
    }
}
