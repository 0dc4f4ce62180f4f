import Aggregation
import Syndication
import Testing

/// The health table.
@Suite("SourceTable")
struct SourceTableTests {
    private let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8).timestamp
    private let hour = Duration.seconds(3600)

    private func source(_ name: String) -> Source {
        Source(id: SourceID("https://\(name).example/rss"), location: .http("https://\(name).example/rss"))
    }

    private func record(_ name: String, _ state: SourceState, _ change: (inout SourceRecord) -> Void = { _ in })
        -> SourceRecord
    {
        var record = SourceRecord(id: source(name).id)
        (record.state, record.entries) = (state, 25)
        (record.stateSince, record.lastGood, record.nextPoll) = (now - hour * 48, now - hour, now + hour)
        if state.severity == .failing { record.failures = 3 }
        change(&record)
        return record
    }

    private func table(
        _ records: [SourceRecord],
        never: [String] = [],
        blocked: [String: Timestamp] = [:],
        isFailing: Bool = false
    ) -> SourceTable {
        var ledger = HostLedger()
        for (name, time) in blocked {
            ledger.hosts[name] = HostRecord(name: name)
            ledger.hosts[name]?.blockedUntil = time
        }
        let configured = records.map { Source(id: $0.id, location: .http($0.id.address)) } + never.map { source($0) }
        return SourceTable(
            configured,
            Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) }),
            ledger,
            now: now,
            isFailing: isFailing
        )
    }

    @Test("shows a line for each source in the order of the configuration, and below it what is the matter")
    func lines() {
        let table = table(
            [
                record("b", .ok) { $0.title = "The Paper" },
                record("a", .http(500)) { $0.reason = "HTTP 500" },
            ],
            never: ["c"]
        )
        #expect(
            table.lines == [
                "STATE     SINCE        LAST GOOD    NEXT         ENTRIES  SOURCE",
                "ok        11-23 08:00  11-25 07:00  11-25 09:00  25       The Paper",
                "HTTP 500  11-23 08:00  11-25 07:00  11-25 09:00  25       https://a.example/rss",
                "    HTTP 500",
                "new       -            -            -            0        https://c.example/rss",
            ]
        )
        #expect(table.hasFailures)
    }

    @Test("P18: shows a source that is stopped")
    func stopped() {
        let gone = record("a", .gone) { ($0.isStopped, $0.nextPoll) = (true, nil) }
        #expect(table([gone]).lines[1].contains("  stopped  "))
    }

    @Test("P14: shows until when a host is left alone, if that is later than the next poll")
    func blocked() {
        func line(_ record: SourceRecord, until time: Timestamp, at host: String = "a.example") -> String {
            table([record], blocked: [host: time]).lines[1]
        }
        #expect(line(record("a", .ok), until: now + hour * 3).contains("  until 11-25 11:00  "))
        #expect(!line(record("a", .ok), until: now + hour / 2).contains("until"))
        #expect(!line(record("a", .ok), until: now - hour).contains("until"))
        let moved = record("a", .moved) { $0.adopted = "https://b.example/rss" }
        #expect(line(moved, until: now + hour * 3, at: "b.example").contains("until"))
        #expect(!line(moved, until: now + hour * 3).contains("until"))
    }

    @Test("P14: shows until when a host is left alone of which another source was never polled")
    func blockedNew() {
        let lines = table([], never: ["a"], blocked: ["a.example": now + hour * 3]).lines
        #expect(lines[1].contains("until 11-25 11:00"))
    }

    @Test("shows with --failing only what should be looked at, the worst first, then by address")
    func failing() {
        let table = table(
            [
                record("f", .ok), record("e", .quiet), record("d", .timeout), record("c", .losingEntries),
                record("b", .notModified), record("a", .gone), record("g", .empty) { $0.failures = 2 },
            ],
            never: ["h"],
            isFailing: true
        )
        #expect(
            table.lines.dropFirst().map { String($0.prefix { $0 != " " }) } == [
                "gone", "timeout", "losing", "quiet", "empty",
            ]
        )
    }

    @Test("says whether any source fails; a warning is no failure")
    func hasFailures() {
        #expect(!table([record("a", .quiet), record("b", .ok)]).hasFailures)
        #expect(table([record("a", .quiet), record("b", .dnsError)]).hasFailures)
        #expect(!table([], never: ["a"]).hasFailures)
    }

    /// The members of the only source of a table.
    private func members(_ table: SourceTable) -> [String: JSONValue] {
        guard case .array(let rows) = table.value, rows.count == 1, case .object(let members) = rows[0] else {
            return [:]
        }
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
    }

    @Test("writes as JSON what is known of a source, and leaves out what is not")
    func json() {
        let least = members(table([], never: ["a"]))
        #expect(
            least.keys.sorted() == [
                "arithmetic", "entries", "evidence", "failures", "lies", "name", "severity", "source", "state",
                "trusted",
            ]
        )
        #expect(least["state"] == .string("new"))
        let full = members(
            table(
                [
                    record("a", .losingEntries) { record in
                        (record.reason, record.arithmetic) = ("lost", "max(pace 60m)")
                        (record.lastPoll, record.failingSince, record.failures) = (now - hour, now - hour, 2)
                        (record.pace.interval, record.pace.perEntry) = (hour, hour / 2)
                        (record.isStopped, record.adopted) = (true, "https://b.example/rss")
                        record.loss = CoverageLoss(time: now, entries: 9, gap: hour, lost: 4)
                    }
                ],
                blocked: ["b.example": now + hour]
            )
        )
        #expect(
            full.keys.sorted() == [
                "adopted", "arithmetic", "entries", "evidence", "failing_since", "failures", "host_blocked_until",
                "last_good", "last_poll", "lies", "loss", "name", "next_poll", "pace_s", "per_entry_s", "reason",
                "severity", "since",
                "source", "state", "stopped", "trusted",
            ]
        )
        #expect(full["state"] == .string("losing items"))
        #expect(full["severity"] == .string("warning"))
        #expect(full["pace_s"] == .number(3600))
        #expect(full["per_entry_s"] == .number(1800))
        #expect(full["stopped"] == .bool(true))
        #expect(full["host_blocked_until"] == .string("2026-11-25T09:00:00Z"))
        #expect(full["loss"]?["lost"] == .number(4))
        #expect(full["loss"]?["gap_s"] == .number(3600))
        #expect(full["loss"]?["entries"] == .number(9))
    }
}

/// Why a source is asked when it is.
@Suite("PollExplanation")
struct PollExplanationTests {
    private let now = CivilDate(year: 2026, month: 11, day: 25, hour: 8).timestamp
    private let source = Source(id: SourceID("https://a.example/rss"), location: .http("https://a.example/rss"))

    @Test("has little to say of a source that was never polled")
    func new() {
        #expect(
            PollExplanation(source, [:], HostLedger()).lines == [
                "https://a.example/rss", "  state       new since -", "  pace        not known yet",
                "  validators  none",
            ]
        )
    }

    @Test("tells the arithmetic, the wishes, the pace, the trust, the host and the last polls")
    func full() {
        var record = SourceRecord(id: source.id)
        (record.state, record.stateSince, record.nextPoll) = (.ok, now, now + .seconds(3600))
        record.arithmetic = "max(pace 60m) = pace, + 0ms jitter"
        record.wishes.maxAge = .seconds(300)
        record.wishes.skipHours = [1, 2]
        (record.pace.interval, record.pace.evidence, record.pace.throttled) = (.seconds(3600), 2, .seconds(5400))
        record.validators = Validators(etag: "\"1\"")
        (record.trust.isTrusted, record.trust.lies) = (false, 2)
        for (hours, status) in [(0, 200), (1, 304)] {
            record.history.add(
                PollHistory.Poll(
                    time: now + .seconds(3600 * hours),
                    ending: status == 304 ? .notModified : .news,
                    status: status,
                    isConditional: status == 304,
                    entries: 10,
                    new: 10 * (1 - hours),
                    wait: .seconds(3600)
                )
            )
        }
        var ledger = HostLedger()
        var host = HostRecord(name: "a.example")
        (host.blockedUntil, host.reason) = (now + .seconds(60), "HTTP 429")
        ledger.hosts[host.name] = host
        #expect(
            PollExplanation(source, [source.id: record], ledger).lines == [
                "https://a.example/rss",
                "  state       ok since 11-25 08:00",
                "  next        2026-11-25T09:00:00Z",
                "  arithmetic  max(pace 60m) = pace, + 0ms jitter",
                "  wishes      max-age 5m, skipHours 1 2",
                "  pace        every 60m, 2 mostly new documents in a row, not below 90m after 429",
                "  validators  ETag \"1\", not believed: 2 times they hid an entry",
                "  host        a.example: HTTP 429, until 2026-11-25T08:01:00Z",
                "",
                "  TIME                  GAP  ENDING        STATUS  COND  ENTRIES  NEW  WAIT",
                "  2026-11-25T08:00:00Z  -    news          200     no    10       10   60m",
                "  2026-11-25T09:00:00Z  60m  not modified  304     yes   10       0    60m",
            ]
        )
    }
}
