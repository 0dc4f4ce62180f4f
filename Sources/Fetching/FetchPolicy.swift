package import Syndication

/// What requests look like and what an answer may cost.
package struct FetchPolicy: Sendable {
    /// The User-Agent header.
    package var userAgent: String
    /// The largest body after decompression, in bytes.
    package var maxBody = 10_000_000
    /// The total time of one request.
    package var timeout: Duration = .seconds(30)
    /// How long an answer may crawl below `leastSpeed`.
    package var slow: Duration = .seconds(15)
    /// The slowest an answer may be for long, in bytes a second.
    package var leastSpeed = 100
    /// How many times its size a body may grow in decompression.
    package var maxRatio = 100
    /// The decoded size from which that is looked at: a small feed may well be mostly white space.
    package var ratioFrom = 1_000_000
    /// The most redirects.
    package var maxRedirects = 5
    /// The most header lines of one answer.
    package var maxHeaders = 500
    /// The most bytes of headers of one answer.
    package var maxHeaderBytes = 262_144
    /// A file of certificates to trust instead of the system's; nil for the system's.
    package var certificates: String?
    /// The proxy every request goes through; nil for none.
    ///
    /// It connects in our place, so the guard sees only the addresses that are written in URLs: what names lead to is the
    /// proxy's to decide.
    package var proxy: String?
    /// Which addresses may be connected to.
    package var addresses = AddressGuard(allow: [])
    /// The clock that dates in answers are reckoned from; nil for the machine's.
    package var clock: (any WallClock)?
    /// The folder `file:` sources have to be below, absolute.
    package var fileRoot = "/"

    /// A policy with the defaults.
    package init(userAgent: String) { self.userAgent = userAgent }
}
