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

    /// What stands below the title: the summary, or the teaser where there is none, as safe HTML.
    ///
    /// Some sources put their whole text there, which is theirs to publish: unless the desk granted it, the teaser stands.
    static func description(_ article: Article, isWhole: Bool) -> String {
        if let summary = article.summary, isWhole || summary.utf8.count <= longestSummary { return summary }
        return article.teaser.isEmpty ? "" : HTMLEscape.text(article.teaser)
    }
}
