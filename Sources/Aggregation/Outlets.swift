import Settings
import Syndication

/// The outlets behind the sources, as they are named in feeds.
struct Outlets {
    /// An outlet.
    struct Outlet {
        /// Its name: the desk's, else the feed's own, else its host.
        var name: String
        /// Its feed, absolute; nil for a file.
        var feed: String?
        /// Its home page; nil when it names none.
        var page: String?
        /// Whether its whole texts may be published.
        var isWhole: Bool
    }

    private var outlets: [SourceID: Outlet] = [:]

    /// The outlets of a configuration.
    init(_ settings: Settings, _ portraits: [SourceID: SelfPortrait]) {
        for configured in settings.sources {
            let source = configured.source
            let portrait = portraits[source.id]
            var feed: String?
            if case .http(let url) = source.location { feed = PercentEncoding.encoded(url) }
            outlets[source.id] = Outlet(
                name: source.name ?? portrait?.title ?? source.label,
                feed: feed,
                page: portrait?.homePage,
                isWhole: configured.fullText
            )
        }
    }

    /// The outlet of a source; one that is not configured any more is named by its address.
    subscript(source: SourceID) -> Outlet {
        outlets[source] ?? Outlet(name: source.address, feed: nil, page: nil, isWhole: false)
    }

    /// The outlet of a configured source; nil for any other.
    func configured(_ source: SourceID) -> Outlet? { outlets[source] }

    /// A number that changes with anything that is published of an outlet.
    func version(of source: SourceID) -> UInt64 {
        let outlet = self[source]
        return StableHash.of("\(outlet.name)\n\(outlet.feed ?? "")\n\(outlet.page ?? "")\n\(outlet.isWhole)")
    }
}
