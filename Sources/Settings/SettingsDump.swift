extension Settings {
    /// Every single value with its key and where it comes from, in the order of the tables.
    package var values: [(key: String, value: String, origin: String)] {
        SettingTables.allKeys.compactMap { key in
            guard let setting = SettingTables.key(key) else { return nil }
            return (key, setting.show(self) ?? "null", origins[key] ?? "default")
        }
    }

    /// Every key with its one-line meaning and its default, for the reference.
    package static var reference: [(key: String, summary: String, value: String)] {
        let defaults = Settings()
        return SettingTables.allKeys.compactMap { key in
            SettingTables.key(key).map { (key, $0.summary, $0.show(defaults) ?? "null") }
        }
    }

    /// Keys of the lists `sources`, `feeds` and `regions`, with their one-line meaning.
    package static var listKeys: [String: [(key: String, summary: String)]] {
        [
            "sources": SettingTables.source.filter { !$0.isLater }.map { ($0.name, $0.summary) },
            "feeds": SettingTables.feed.filter { !$0.isLater }.map { ($0.name, $0.summary) },
            "regions": SettingTables.region.filter { !$0.isLater }.map { ($0.name, $0.summary) },
        ]
    }
}
