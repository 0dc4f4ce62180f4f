import Syndication

/// Every key of the configuration, a line each.
///
/// `config/reference.yaml` and `meridian config` follow these tables.
enum SettingTables {
    /// The sections of single values, in the order of the file.
    static let sections: [(name: String, keys: [SettingKey<Settings>])] = [
        ("site", site), ("output", output), ("polling", polling), ("polling.per_host", perHost), ("limits", limits),
        ("network", network), ("stories", stories),
    ]

    /// Keys at the top of the file that are no sections.
    static let top: [SettingKey<Settings>] = [
        .text("state", "The file everything is remembered in.", \.state) { text in
            text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
                ? "PostgreSQL is not supported yet; name a file" : text.isEmpty ? "it is empty" : nil
        }
    ]

    /// Lists at the top of the file.
    static let lists = ["regions", "sources", "rules", "feeds"]

    static let site: [SettingKey<Settings>] = [
        .text("title", "The site's title.", \.site.title),
        .optionalText(
            "link",
            "Where the output folder is reachable; goes into every self link.",
            \.site.link,
            expected: "an absolute URL"
        ) { text in
            guard let parts = URLParts(text), parts.scheme == "http" || parts.scheme == "https" else {
                return "not absolute: \"\(text)\"; write https://news.example.org/"
            }
            return nil
        },
        .optionalText("contact", "The desk's mail address; goes into the User-Agent and the feeds.", \.site.contact) {
            text in
            text.contains("@") && !text.contains(" ") ? nil : "\"\(text)\" is no mail address"
        },
        .optionalText("description", "One sentence about the site.", \.site.description),
        .text("language", "The language of its titles (BCP 47).", \.site.language) { text in
            text.utf8.count >= 2 && text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
                ? nil : "\"\(text)\" is no language tag; write en, de, pt-BR …"
        },
    ]

    static let output: [SettingKey<Settings>] = [
        .text("dir", "The folder the feeds are written to.", \.output.folder),
        .optionalText(
            "listen",
            "The address they are served at, host:port; null: not served.",
            \.output.listen,
            expected: "host:port"
        ) { text in
            guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]), port >= 0,
                port < 65_536
            else { return "\"\(text)\" is no address; write host:port, such as 127.0.0.1:8080" }
            return nil
        },
    ]

    static let polling: [SettingKey<Settings>] = [
        .duration("start", "The interval of a source nothing is known of yet.", \.polling.start),
        .duration("min", "The shortest interval.", \.polling.min),
        .duration("max", "The longest interval of a source that answers.", \.polling.max),
        .share("jitter", "How much is added to an interval at random.", \.polling.jitter),
        .duration(
            "backoff",
            "The first wait after a failure; half as much again with every further one.",
            \.polling.backoff
        ),
        .count("parallel", "How many requests may be under way in all.", \.polling.parallel, 1...1024),
        .count("rate", "How many requests may begin in a second, in all; 0: no limit.", \.polling.rate, 0...10_000),
        .duration("wish_max", "The most a wish to wait is followed: ttl, sy:*, max-age, Expires.", \.polling.wishMax),
        .duration("retry_after_max", "The most a Retry-After is followed.", \.polling.retryAfterMax),
        .duration(
            "courtesy",
            "How much is added at random to a time a server has named, at the most.",
            \.polling.courtesy
        ),
        .optionalDuration(
            "busy",
            "How long a host is left alone after 429 without a time; null: start.",
            \.polling.busy
        ),
        .optionalDuration(
            "unwelcome",
            "The shortest wait after 401 and 403; null: four times start.",
            \.polling.unwelcome
        ),
        .optionalDuration(
            "backoff_max",
            "The longest wait of a source that has failed for a week; null: seven times max.",
            \.polling.backoffMax
        ),
        .optionalDuration("gone", "How far apart two answers of 410 are that end a source; null: max.", \.polling.gone),
        .count("moved_answers", "How many equal answers move a source for good.", \.polling.movedAnswers, 1...1000),
        .optionalDuration(
            "moved_after",
            "Over how long these have to come; null: three times max.",
            \.polling.movedAfter
        ),
        .optionalDuration(
            "unconditional",
            "The shortest time between two requests that cannot be answered with 304; null: max.",
            \.polling.unconditional
        ),
        .duration("audit", "How long 304 is believed without a test.", \.polling.audit),
        .duration(
            "silence_history",
            "How long a source is known before its silence is told.",
            \.polling.silenceHistory
        ),
    ]

    static let perHost: [SettingKey<Settings>] = [
        .count("parallel", "How many requests of one host may be under way.", \.polling.hostParallel, 1...16),
        .duration("spacing", "How long after one request of a host the next may begin.", \.polling.hostSpacing),
    ]

    static let limits: [SettingKey<Settings>] = [
        .size("body", "The largest body of a source, after decompression.", \.limits.body, 1000...1_000_000_000),
        .count("entries", "The most entries of one document.", \.limits.entries, 1...100_000),
        .duration("timeout", "The total time of one request.", \.limits.timeout, .milliseconds(1) ... .seconds(3600)),
        .duration("slow", "How long an answer may crawl below 100 bytes a second.", \.limits.slow),
        .count("ratio", "How many times its size a body may grow in decompression.", \.limits.ratio, 1...100_000),
        .count("headers", "The most header lines of one answer, redirects included.", \.limits.headers, 1...100_000),
        .size("header_bytes", "The most bytes of them.", \.limits.headerBytes, 1000...10_000_000),
        .count("redirects", "The most redirects of one request.", \.limits.redirects, 0...30),
        .duration("keep", "How long an article is kept after it was last seen in its source.", \.limits.keep),
    ]

    static let network: [SettingKey<Settings>] = [
        .words(
            "allow",
            "Private addresses that may be asked: host:port, an address or a range.",
            show: { $0.network.allow }
        ) { words, settings in
            settings.network.allow = words
            return words.lazy.compactMap(AllowedAddress.problem).first
        },
        .optionalText("ca_file", "A file of certificates to trust instead of the system's.", \.network.certificates),
        .custom(
            "proxy",
            "The proxy every request goes through: http:// or socks5h://, host and port; null: none.",
            expected: "an address",
            // Without its password.
            show: { $0.network.proxy.map { text in URLParts(text).map { "\($0.scheme)://\($0.authority)" } ?? text } }
        ) { text, settings in
            settings.network.proxy = text == "null" || text == "~" ? nil : text
            guard let proxy = settings.network.proxy else { return nil }
            guard let parts = URLParts(proxy), ["http", "https", "socks5h"].contains(parts.scheme) else {
                return "no proxy's address; write http://proxy.example:3128 or socks5h://127.0.0.1:9050"
            }
            return nil
        },
    ]

    static let stories: [SettingKey<Settings>] = [
        .custom(
            "merge",
            "Which articles are told once: off, exact (same link or text), careful (same report) or broad (same event).",
            expected: "off, exact, careful or broad",
            show: { $0.stories.merge.rawValue }
        ) { text, settings in
            guard let merge = Settings.Stories.Merge(rawValue: text) else {
                return "\"\(text)\" is unknown; write off, exact, careful or broad"
            }
            settings.stories.merge = merge
            return nil
        },
        .duration("window", "How far apart two articles of one story may be published.", \.stories.window),
        .count("show_others", "How many other outlets of a story are named; 0: none.", \.stories.showOthers, 0...100),
    ]

    static let source: [SettingKey<SourceSettings>] = [
        .custom(
            "url",
            "Its address: http, https, or file: below this file's folder.",
            expected: "an address",
            show: { $0.source.id.address }
        ) { _, _ in nil },
        .optionalText("name", "The outlet's name.", \.source.name),
        .optionalText(
            "country",
            "Its country (ISO 3166): weak evidence for its articles' regions.",
            \.source.country,
            expected: "a country code"
        ) { CountryCode.problem($0) },
        .optionalText("language", "Its language, where it declares none or a wrong one.", \.source.language),
        .count("weight", "Preference as the lead of a story.", \.source.weight, 1...10),
        .words(
            "regions",
            "Regions decided for all its articles.",
            show: { $0.source.regions.map(\.name) }
        ) { words, settings in
            settings.source.regions = words.map { RegionID($0) }
            return nil
        },
        .optionalCount("max_per_feed", "The most of its articles in one feed.", \.source.maxPerFeed, 1...1000),
        .flag("full_text", "Whether the feeds may carry its whole texts.", \.fullText),
        .custom(
            "auth",
            "User and password: { user: me, password_file: path }.",
            expected: "a section",
            show: { _ in nil }
        ) { _, _ in nil },
        .custom("kind", "feed; other kinds are not supported yet.", expected: "a word", show: { _ in "feed" }) {
            text,
            _ in
            text == "feed" ? nil : "\"\(text)\" is not supported yet; only feed is"
        },
        .later("entries"), .later("opml"),
    ]

    static let feed: [SettingKey<FeedSettings>] = [
        .text("path", "Its file below the output folder, ending in .xml.", \.path) { path in
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            if parts.contains("..") || parts.contains("") || path.hasPrefix("/") {
                return "\"\(path)\" leaves the output folder"
            }
            guard path.hasSuffix(".xml"), path.count > 4 else { return "\"\(path)\" does not end in .xml" }
            if path == "index.xml" { return "\"index.xml\" would take the place of the first page; name it otherwise" }
            if let folder = ["articles/", "archive/"].first(where: { path.hasPrefix($0) }) {
                return "\"\(path)\" is in \(folder), which is for pages and archives; put it elsewhere"
            }
            let isPlain = path.utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || [0x2D, 0x2E, 0x5F, 0x2F].contains($0)
            }
            return isPlain ? nil : "\"\(path)\" may hold only letters, digits, hyphens, dots and slashes"
        },
        .text("title", "Its title; the region's without it.", \.title),
        .optionalText("description", "One sentence about it.", \.description),
        .custom(
            "region",
            "The region whose articles it shows; none: those of no region; without it: all.",
            expected: "a region",
            show: { $0.region?.name }
        ) { text, feed in
            feed.region = RegionID(text)
            return nil
        },
        .count("items", "The most items.", \.items, 1...1000),
        .optionalCount("max_per_source", "The most items of one source.", \.maxPerSource, 1...1000),
        .custom(
            "kind",
            "news, or status: what happens to the sources.",
            expected: "a word",
            show: { $0.kind.rawValue }
        ) { text, feed in
            guard let kind = FeedSettings.Kind(rawValue: text) else { return "\"\(text)\" is neither news nor status" }
            feed.kind = kind
            return nil
        },
        .later("where"),
    ]

    static let region: [SettingKey<RegionSettings>] = [
        .text("title", "Its title.", \.title),
        .words("countries", "Its countries (ISO 3166).", show: { $0.countries }) { words, region in
            if let problem = words.lazy.compactMap({ CountryCode.problem($0) }).first { return problem }
            region.countries = words.map { $0.uppercased() }
            return nil
        },
        .words("regions", "Other regions it contains.", show: { $0.regions.map(\.name) }) { words, region in
            region.regions = words.map { RegionID($0) }
            return nil
        },
        .words("words", "Words in a title or lead that speak for it.", show: { $0.words }) { words, region in
            region.words = words
            return nil
        },
    ]
}

/// ISO 3166-1 country codes.
enum CountryCode {
    /// What is wrong with a code; nil when it is one.
    static func problem(_ code: String) -> String? {
        if code.utf8.count == 2, codes.contains(code.uppercased()) { return nil }
        if code.uppercased() == "UK" { return "\"UK\" is no ISO 3166 code; write GB" }
        return "\"\(code)\" is no country code of ISO 3166; write two letters such as FR"
    }

    private static let codes = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD \
        CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
        GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
        KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
        NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
        SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
        VN VU WF WS XK YE YT ZA ZM ZW
        """.split(separator: " ").map(String.init)
    )
}
