/// What a document may cost before its reading stops.
package struct MarkupLimits: Sendable {
    /// The longest tag in bytes: libxml2 takes quadratic time over the attributes of one tag.
    package var tagBytes = 65_536
    /// The deepest nesting of elements.
    package var depth = 2_000
    /// The longest internal subset of a DOCTYPE in bytes.
    package var subsetBytes = 4_096
    /// What all declared entities together may expand to, in bytes.
    package var entityBytes = 65_536
    /// The processor time one document may take.
    package var processorTime: Duration = .seconds(8)

    /// The defaults.
    package init() {}
}

/// Why the reading of a document stopped early.
package enum MarkupError: Error, Sendable, Equatable {
    /// One of `MarkupLimits`, in words, and the line where it was reached.
    case limit(String, line: Int)
    /// libxml2 could not begin.
    case unavailable
}
