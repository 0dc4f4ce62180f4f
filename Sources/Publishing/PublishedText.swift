import Syndication

/// Texts as they are published.
enum PublishedText {
    /// A title that no reader takes for markup: `<` before a letter becomes `‹`, and its `>` becomes `›`.
    static func title(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var result = ""
        var isInTag = false
        var characters = text.makeIterator()
        var next = characters.next()
        while let character = next {
            next = characters.next()
            if character == "<", let following = next, following.isLetter || following == "/" || following == "!" {
                isInTag = true
                result.append("‹")
            } else if character == ">", isInTag {
                isInTag = false
                result.append("›")
            } else {
                result.append(character)
            }
        }
        return result
    }

    /// The longest summary that is no whole text, in bytes of HTML.
    private static let longestSummary = 1500

    /// What stands below the title, as safe HTML: the summary, or the teaser where there is none, and the other outlets.
    static func description(_ item: PublishedItem) -> String { text(item) + also(item.also) }

    /// The same, or the title for an item that is nothing else: readers and validators want a text.
    static func descriptionOrTitle(_ item: PublishedItem) -> String {
        let text = description(item)
        return text.isEmpty ? HTMLEscape.text(item.article.title) : text
    }

    /// The whole text, where the desk granted it.
    static func body(_ item: PublishedItem) -> String? {
        item.showsBody ? item.article.body.map(EmptyAddresses.removed) : nil
    }

    /// Some sources put their whole text in the summary, which is theirs to publish: unless the desk granted it, the
    /// teaser stands.
    static func text(_ item: PublishedItem) -> String {
        let article = item.article
        if let summary = article.summary, item.showsBody || summary.utf8.count <= longestSummary {
            return EmptyAddresses.removed(summary)
        }
        return article.teaser.isEmpty ? "" : HTMLEscape.text(article.teaser)
    }

    /// The same story in other outlets: `<p>Also: <a href="…">The Paper</a>, Radio</p>`; empty where there is none.
    private static func also(_ reports: [PublishedItem.OtherReport]) -> String {
        guard !reports.isEmpty else { return "" }
        let names = reports.map { report in
            let name = HTMLEscape.text(report.outlet)
            return report.link.map { "<a href=\"\(HTMLEscape.attribute($0))\">\(name)</a>" } ?? name
        }
        return "<p>Also: " + names.joined(separator: ", ") + "</p>"
    }

    /// Whether a text has the form of a mail address, as Atom wants it (RFC 4287, section 3.2.3).
    static func isMailAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        let isHost =
            labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
            }
        return isHost
            && parts[0].utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0)
            }
    }
}

extension PublishedItem {
    /// The names of its regions, then the publisher's own categories, none twice.
    var categories: [String] {
        var names = regionNames
        for name in article.categories.compactMap({ $0.label ?? $0.term }).map(PublishedText.title)
        where !name.isEmpty && !names.contains(name) {
            names.append(name)
        }
        return names
    }
}
