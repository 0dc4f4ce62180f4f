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
        /// The first wait after a failure; half as much again with every further one.
        package var backoff: Duration = .seconds(900)
        /// How many requests may be under way in all.
        package var parallel = 64
        /// How many requests may begin in a second, in all; 0: no limit.
        package var rate = 20
        /// The most a wish to wait is followed: ttl, sy:*, max-age, Expires.
        package var wishMax: Duration = .seconds(86_400)
        /// The most a Retry-After is followed.
        package var retryAfterMax: Duration = .seconds(7 * 86_400)
        /// How much is added at random to a time a server has named, at the most.
        package var courtesy: Duration = .seconds(60)
        /// How long a host is left alone after 429 without a time; nil: `start`.
        package var busy: Duration?
        /// The shortest wait after 401 and 403; nil: four times `start`.
        package var unwelcome: Duration?
        /// The longest wait of a source that has failed for a week; nil: seven times `max`.
        package var backoffMax: Duration?
        /// How far apart two answers of 410 are that end a source; nil: `max`.
        package var gone: Duration?
        /// How many equal answers move a source for good.
        package var movedAnswers = 5
        /// Over how long these have to come; nil: three times `max`.
        package var movedAfter: Duration?
        /// The shortest time between two requests that cannot be answered with 304; nil: `max`.
        package var unconditional: Duration?
        /// How long 304 is believed without a test.
        package var audit: Duration = .seconds(7 * 86_400)
        /// How long a source is known before its silence is told.
        package var silenceHistory: Duration = .seconds(28 * 86_400)
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
        /// How long an answer may crawl below 100 bytes a second.
        package var slow: Duration = .seconds(15)
        /// How many times its size a body may grow in decompression.
        package var ratio = 100
        /// The most header lines of one answer, redirects included.
        package var headers = 500
        /// The most bytes of them.
        package var headerBytes = 256_000
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
        /// The proxy every request goes through; nil for none.
        package var proxy: String?
    }

    /// How the same story from several sources is told.
    package struct Stories: Sendable {
        /// Which articles are told once.
        package enum Merge: String, Sendable, CaseIterable {
            /// Every article is told.
            case off
            /// The same link or the same text is told once.
            case exact
            /// The same report is told once: also a copy that was cut or slightly rewritten.
            case careful
            /// Every report of one event is told as one.
            case broad
        }

        /// Which articles are told once.
        package var merge = Merge.careful
        /// How far apart two articles of one story may be published.
        package var window: Duration = .seconds(96 * 3600)
        /// How many other outlets of a story are named.
        package var showOthers = 5
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
    /// What it tells of.
    package var kind = Kind.news
    /// What a feed tells of.
    package enum Kind: String, Sendable, CaseIterable {
        /// The articles of a region, or of all.
        case news
        /// Changes of the sources' states.
        case status
    }
    /// Where it is defined.
    package var mark = ""
}
