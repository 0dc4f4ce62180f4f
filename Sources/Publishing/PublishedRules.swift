package import Syndication

/// What validators and readers require of an item, as far as it depends on the item: one line a rule.
///
/// The writers see to the rest: dates, guids that are no permalinks, enclosures with a length, one self link.
package enum PublishedRules {
    /// A rule: what is wrong, and whether an item breaks it.
    private static let all: [(breach: String, isBroken: @Sendable (PublishedItem) -> Bool)] = [
        ("it has neither a title nor a text", { $0.article.title.isEmpty && PublishedText.text($0).isEmpty }),
        ("its link is no web address", { $0.article.link.map { !isAddress($0) } ?? false }),
        (
            "an address of its outlet is none",
            { [$0.outletFeed, $0.outletPage].contains { $0.map { !isAddress($0) } ?? false } }
        ),
        ("its picture is at no web address", { $0.article.image?.address.map { !URLResolver.isWeb($0) } ?? false }),
        ("a file of it is at no web address", { !$0.article.enclosures.allSatisfy { URLResolver.isWeb($0.address) } }),
        ("its text holds what could run", { isAlive(PublishedText.text($0)) || isAlive($0.article.body ?? "") }),
        ("its date lies before the year 2", { $0.article.published.time.milliseconds < -62_104_060_800_000 }),
    ]

    /// What is wrong with an item; nil when nothing is.
    package static func breach(of item: PublishedItem) -> String? { all.first { $0.isBroken(item) }?.breach }

    /// Whether an address can stand in a link as it is: of the web, without spaces or characters to be encoded.
    private static func isAddress(_ address: String) -> Bool {
        URLResolver.isWeb(address) && PercentEncoding.encoded(address) == address
    }

    private static let living: [StaticString] = [
        "<script", "<iframe", "<object", "<embed", "<form", "<style", "<base", "<meta", "<link", "<svg", "<math",
        "javascript:", "vbscript:",
    ]

    /// Whether HTML that was made safe is not: sanitising takes all of this out, and this makes sure.
    private static func isAlive(_ html: String) -> Bool {
        guard html.utf8.contains(0x3C) else { return false }
        let text = html.lowercased()
        return living.contains { word in
            guard let range = text.range(ofASCII: word) else { return false }
            // A text may speak of scripts, and show them; a tag and its attributes must not.
            if word.utf8Start.pointee == 0x3C { return true }
            let before = text[..<range.lowerBound].utf8
            guard before.suffix(6).elementsEqual("href=\"".utf8) else { return false }
            guard let start = before.lastIndex(of: 0x3C) else { return false }
            return before.lastIndex(of: 0x3E).map { start > $0 } ?? true
        }
    }
}
