/// A language and which rule decided it.
package struct ArticleLanguage: Sendable, Equatable {
    /// Which rule decided a language.
    package enum Provenance: String, Sendable {
        /// The publisher or the desk wrote it.
        case declared
        /// The text is in a script that one language is written in.
        case script
        /// The words of the text.
        case detected
    }

    /// BCP 47, in the usual case.
    package var tag: String
    /// Which rule decided it.
    package var provenance: Provenance

    /// A language.
    package init(_ tag: String, _ provenance: Provenance) {
        self.tag = tag
        self.provenance = provenance
    }
}
