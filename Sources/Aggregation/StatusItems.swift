import Syndication

/// What happens to the sources, as items of a feed: one for each change of a state.
enum StatusItems {
    /// What to do about a state; nothing where it is good again.
    private static let advice: [(state: SourceState, text: String)] = [
        (.dnsError, "Check the address; the host may have moved."),
        (.connectError, "It will be asked again, later each time. If it stays so, check the address in a browser."),
        (.tlsError, "Its certificate is at fault. Write to the publisher; set network.ca_file if it is your own."),
        (.tooLarge, "Raise limits.body if it is meant to be so large."),
        (.tooManyRedirects, "Follow the redirects in a browser and configure where they end."),
        (.rateLimited, "Nothing: it is left alone for as long as it asked, and asked less often afterwards."),
        (.challenge, "Ask the publisher to let feed readers through."),
        (.notAFeed, "It is a page. Look in its source for the address of its feed."),
        (.rejected, "Run meridian parse on it and write to the publisher."),
        (.repaired, "Nothing; the publisher may like to know."),
        (.empty, "Nothing, unless it stays so: then look for another feed of the publisher."),
        (.moved, "Run meridian suggest for a patch of the configuration."),
        (.gone, "Take it out of the configuration."),
        (.quiet, "Look at its site: the feed may have been left behind."),
        (.frozen, "Look at its site: the feed may have been left behind."),
        (.losingEntries, "It publishes more than its document holds. Lower polling.min, or ask for a longer feed."),
        (.privateAddress, "List the address under network.allow if it is meant."),
        (.fileError, "Check the path and its permissions."),
    ]

    /// The item that tells of a change.
    static func item(_ change: StateChange, _ outlet: Outlets.Outlet, authority: String, page: String) -> PublishedItem
    {
        let id = ArticleID("tag:\(authority),2026:state-\(change.number)")
        let isBack = change.new.severity == .good
        var article = Article(
            id: id,
            source: change.source,
            title: isBack ? "\(outlet.name) is well again" : "\(outlet.name): \(change.new.word)",
            published: Dated(change.time, .declared),
            updated: Dated(change.time, .declared),
            firstSeen: change.time
        )
        article.link = outlet.page.flatMap { URLResolver.isWeb($0) ? $0 : nil } ?? page
        article.language = ArticleLanguage("en", .declared)
        var lines = ["\(change.source.address): \(change.new.word), before: \(change.old.word)."]
        if !change.reason.isEmpty { lines.append(change.reason + ".") }
        lines.append("Since \(change.time.rfc822).")
        if let good = change.lastGood, !isBack { lines.append("It last answered well on \(good.rfc822).") }
        if let text = advice.first(where: { $0.state == change.new })?.text { lines.append("What to do: " + text) }
        article.teaser = lines.joined(separator: " ")
        article.summary = lines.map { "<p>" + HTMLEscape.text($0) + "</p>" }.joined()
        return PublishedItem(
            article: article,
            outlet: outlet.name,
            outletFeed: outlet.feed,
            outletPage: outlet.page,
            regionNames: [],
            showsBody: false
        )
    }
}
