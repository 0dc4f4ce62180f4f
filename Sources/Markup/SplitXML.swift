/// A document cut into its tags, which libxml2 reads, and its texts, which it never sees.
package struct SplitXML {
    /// The tags, with short plain texts between them and the placeholder where another text was taken out.
    package internal(set) var tags: [UInt8] = []
    /// Texts in which references had to be resolved, one behind the other.
    package internal(set) var resolved: [UInt8] = []
    /// Where a text, or something that is no text, was taken out; in document order.
    var cuts: [Cut] = []
    /// The public identifier of the DOCTYPE; nil when there is none.
    package internal(set) var publicID: String?
    /// What had to be mended, each once, in a word or two.
    package internal(set) var repairs: [String] = []
    /// Whether there are references to C1 controls, which everybody wrote for something else.
    package internal(set) var hasC1References = false

    /// A place where the tags do not go on as the document does.
    struct Cut {
        /// Behind the placeholder in `tags`.
        var tags: Int
        /// Where the document goes on.
        var source: Int
        /// Where the text begins, in the document or in `resolved`.
        var start = 0
        /// How many bytes the text has; 0 where there is none, and no placeholder.
        var count = 0
        /// Whether the text is in `resolved`.
        var isResolved = false
    }

    /// What stands in `tags` for a text: no other processing instruction is left in there.
    static let placeholder: StaticString = "<?t?>"

    /// A document nothing is known of yet.
    package init() {}

    /// The text that a cut took out of `source`.
    func text(_ cut: Cut, of source: UnsafeBufferPointer<UInt8>, _ resolved: UnsafeBufferPointer<UInt8>)
        -> UnsafeBufferPointer<UInt8>
    {
        UnsafeBufferPointer(rebasing: (cut.isResolved ? resolved : source)[cut.start..<cut.start + cut.count])
    }

    /// The place in the document that a place in `tags` came from.
    func source(of position: Int) -> Int {
        var (low, high) = (0, cuts.count)
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle].tags <= position { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? position : cuts[low - 1].source + position - cuts[low - 1].tags
    }
}
