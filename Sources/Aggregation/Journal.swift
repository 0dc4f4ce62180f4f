import Glibc
package import Logging
package import Syndication

/// Tells people and service managers what happens.
///
/// Only this module writes the log.
package struct Journal: Sendable {
    private let logger: Logger
    /// Whether every poll is told, not only those that change the state of a source.
    private let tellsEveryPoll: Bool

    /// A journal.
    package init(_ logger: Logger, tellsEveryPoll: Bool) {
        self.logger = logger
        self.tellsEveryPoll = tellsEveryPoll
    }

    /// Something people may want to know.
    package func notice(_ message: String) { logger.notice("\(message)") }

    /// Something that should be looked at.
    package func warning(_ message: String) { logger.warning("\(message)") }

    /// Something that failed.
    package func error(_ message: String) { logger.error("\(message)") }

    /// One poll: a notice when the source's state has changed, or every poll is to be told.
    func poll(_ line: String, _ polled: PolledSource, _ record: SourceRecord, isNews: Bool) {
        let metadata: Logger.Metadata = [
            "source": "\(polled.source.id)", "state": "\(record.state.word)", "entries": "\(polled.entries)",
            "next": "\(record.nextPoll?.rfc3339 ?? "")",
        ]
        let level: Logger.Level =
            switch polled.outcome {
            case .failed, .unreadable: isNews || tellsEveryPoll ? .warning : .debug
            case .read, .notModified: isNews || tellsEveryPoll ? .notice : .debug
            }
        logger.log(level: level, "\(line)", metadata: metadata)
    }
}

/// Writes log lines to standard error.
package struct StandardErrorLog: LogHandler {
    /// How lines look.
    package enum Style: String, Sendable, CaseIterable {
        /// For people: the message.
        case text
        /// For systemd's journal: the message behind its priority (sd-daemon(3)).
        case journal
        /// For machines: one JSON object a line.
        case json
    }

    /// What is added to every line.
    package var metadata: Logger.Metadata = [:]
    /// The least level that is written.
    package var logLevel: Logger.Level
    private let style: Style
    private let clock: any WallClock

    /// A log.
    package init(style: Style, level: Logger.Level, clock: any WallClock) {
        self.style = style
        logLevel = level
        self.clock = clock
    }

    /// One entry of `metadata`.
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line.
    package func log(event: LogEvent) {
        let message = LogText.oneLine("\(event.message)")
        let line: String
        switch style {
        case .text: line = (event.level >= .error ? "error: " : "") + message
        case .journal: line = "<\(LogText.priority(event.level))>\(message)"
        case .json:
            var members: [(String, JSONValue?)] = [
                ("time", clock.now.rfc3339.json), ("level", event.level.rawValue.json), ("message", message.json),
            ]
            for (key, value) in (event.metadata ?? [:]).sorted(by: { $0.key < $1.key }) {
                members.append((key, "\(value)".json))
            }
            line = JSONWriter.text(.members(members))
        }
        LogText.write(line + "\n")
    }
}

/// Log lines as bytes.
enum LogText {
    /// Priorities of syslog.
    static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    /// A message without line ends and controls, which a publisher could write false lines with.
    static func oneLine(_ message: String) -> String {
        guard message.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return message }
        return String(
            String.UnicodeScalarView(message.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 })
        )
    }

    /// Writes to standard error; a closed one is no reason to stop.
    static func write(_ line: String) {
        let bytes = Array(line.utf8)
        _ = Glibc.write(2, bytes, bytes.count)
    }
}
