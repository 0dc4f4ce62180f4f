package import Syndication

/// A whole configuration: typed, checked, complete with defaults.
package struct Settings: Sendable {
    /// What is said about the site.
    package var site = Site()
    /// The state file, an absolute path.
    package var state = "meridian.db"
    /// Where feeds are published.
    package var output = Output()
    /// How often sources are asked.
    package var polling = Polling()
    /// What a source may cost.
    package var limits = Limits()
    /// Which addresses may be asked.
    package var network = Network()
    /// How the same story from several sources is told.
    package var stories = Stories()
    /// The desk's own regions, in the order of the file.
    package var regions: [RegionSettings] = []
    /// The sources, in the order of the file, each once.
    package var sources: [SourceSettings] = []
    /// The feeds, in the order of the file.
    package var feeds: [FeedSettings] = []

    /// The file they were read from.
    package var file = ""
    /// The folder of that file, absolute, without a slash at its end.
    package var folder = ""
    /// Where each value that is no default comes from, by key.
    package var origins: [String: String] = [:]
    /// What is allowed but looks wrong.
    package var warnings: [SettingsProblem] = []

    /// The defaults.
    package init() {}

    /// What is said about the site.
    package struct Site: Sendable {
        /// Its title.
        package var title = "Regional news"
        /// Where the output folder is reachable, with a slash at its end; nil: at `output.listen`.
        package var link: String?
        /// The desk's mail address, sent to publishers in the User-Agent.
        package var contact: String?
        /// One sentence about it.
        package var description: String?
        /// The language of its titles.
        package var language = "en"
    }

    /// Where feeds are published.
    package struct Output: Sendable {
        /// The folder of the files, an absolute path.
        package var folder = "feeds"
        /// The address they are served at, `host:port`; nil: not at all.
        package var listen: String? = "127.0.0.1:8080"
    }

    /// How often sources are asked.
    package struct Polling: Sendable {
        /// The interval of a source nothing is known of yet.
        package var start: Duration = .seconds(3600)
        /// The shortest interval.
        package var min: Duration = .seconds(900)
        /// The longest interval of a source that answers.
        package var max: Duration = .seconds(86_400)
        /// How much is added at random, as a share of the interval, 0 to 1.
        package var jitter = 0.1
        /// The first wait after a failure; it doubles with every further one.
        package var backoff: Duration = .seconds(900)
        /// How many requests may be under way in all.
        package var parallel = 64
        /// How many requests of one host may be under way.
        package var hostParallel = 1
        /// How long after one request of a host the next may begin.
        package var hostSpacing: Duration = .seconds(5)
    }

    /// What a source may cost.
    package struct Limits: Sendable {
        /// The largest body after decompression, in bytes.
        package var body = 10_000_000
        /// The most entries of one document.
        package var entries = 2000
        /// The total time of one request.
        package var timeout: Duration = .seconds(30)
        /// The most redirects of one request.
        package var redirects = 5
        /// How long an article is kept after it was last seen in its source.
        package var keep: Duration = .seconds(30 * 86_400)
    }

    /// Which addresses may be asked.
    package struct Network: Sendable {
        /// Private addresses that may be asked nevertheless: `host:port`, an address, or a range `10.0.0.0/8`.
        package var allow: [String] = []
        /// A file of certificates to trust instead of the system's.
        package var certificates: String?
    }

    /// How the same story from several sources is told.
    package struct Stories: Sendable {
        /// Which articles are told once.
        package enum Merge: String, Sendable, CaseIterable {
            /// Every article is told.
            case off
            /// The same link or the same text is told once.
            case exact
        }

        /// Which articles are told once.
        package var merge = Merge.exact
        /// How far apart two articles of one story may be published.
        package var window: Duration = .seconds(96 * 3600)
    }
}

/// A region of the desk's own.
package struct RegionSettings: Sendable {
    /// Its identity.
    package var id: RegionID
    /// Its title.
    package var title: String
    /// ISO 3166 codes in upper case.
    package var countries: [String] = []
    /// Other regions it contains.
    package var regions: [RegionID] = []
    /// Words that speak for it.
    package var words: [String] = []
    /// Where it is defined.
    package var mark = ""
}

/// A source as the file has it.
package struct SourceSettings: Sendable {
    /// The source.
    package var source: Source
    /// Whether the desk may publish its whole texts.
    package var fullText = false
}

/// A feed to publish.
package struct FeedSettings: Sendable {
    /// The file's path below the output folder, ending in `.xml`.
    package var path = ""
    /// Its title; empty: the region's.
    package var title = ""
    /// One sentence about it; nil: made from its title.
    package var description: String?
    /// The region whose articles it shows, `none` for those of no region; nil: all.
    package var region: RegionID?
    /// The most items.
    package var items = 60
    /// The most items of one source; nil: no limit.
    package var maxPerSource: Int?
    /// Where it is defined.
    package var mark = ""
}
