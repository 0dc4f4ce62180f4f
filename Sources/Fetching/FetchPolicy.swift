/// What requests look like and what an answer may cost.
package struct FetchPolicy: Sendable {
    /// The User-Agent header.
    package var userAgent: String
    /// The largest body after decompression, in bytes.
    package var maxBody = 10_000_000
    /// The total time of one request.
    package var timeout: Duration = .seconds(30)
    /// The most redirects.
    package var maxRedirects = 5
    /// The most header lines of one answer.
    package var maxHeaders = 500
    /// The most bytes of headers of one answer.
    package var maxHeaderBytes = 262_144
    /// A file of certificates to trust instead of the system's; nil for the system's.
    package var certificates: String?
    /// Which addresses may be connected to.
    package var addresses = AddressGuard(allow: [])
    /// The folder `file:` sources have to be below, absolute.
    package var fileRoot = "/"

    /// A policy with the defaults.
    package init(userAgent: String) { self.userAgent = userAgent }
}
