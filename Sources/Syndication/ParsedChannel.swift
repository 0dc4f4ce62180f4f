/// What a document says about itself: an RSS channel, an Atom feed, or an entry's `source`.
package struct ParsedChannel: Sendable {
    /// Atom id (RFC 4287, section 4.2.6), else podcast:guid.
    package var id: String?
    /// RSS `source@url`: where an entry was taken from.
    package var address: String?
    /// The title.
    package var title: ParsedText?
    /// Whether the title is an extension's, which stands in for a missing one.
    package var hasBorrowedTitle = false
    /// Whether the subtitle is an extension's, which stands in for a missing one.
    package var hasBorrowedSubtitle = false
    /// RSS description, Atom subtitle, Atom 0.3 tagline, itunes:subtitle.
    package var subtitle: ParsedText?
    /// itunes:summary, or a second description.
    package var summary: ParsedText?
    /// RSS copyright, Atom rights, dc:rights.
    package var rights: ParsedText?
    /// Every link, in document order.
    package var links: [ParsedLink] = []
    /// The language the document declares in an element.
    package var language: String?
    /// The xml:lang of the root, as written.
    package var rootLanguage: String?
    /// pubDate, dcterms:issued; as written.
    package var published: String?
    /// lastBuildDate, atom:updated, dc:date, Atom 0.3 modified; as written.
    package var updated: String?
    /// dcterms:created; as written.
    package var created: String?
    /// Authors.
    package var authors: [Person] = []
    /// Contributors.
    package var contributors: [Person] = []
    /// webMaster, dc:publisher, itunes:owner; the owner podcast:locked names.
    package var publisher: Person?
    /// Categories and keywords.
    package var categories: [Category] = []
    /// The name of the program that wrote the document.
    package var generator: Generator?
    /// atom:icon.
    package var icon: String?
    /// atom:logo.
    package var logo: String?
    /// RSS image, itunes:image, podcast:image.
    package var image: Picture?
    /// Files attached to the channel itself.
    package var enclosures: [Enclosure] = []
    /// The address of a licence.
    package var license: String?
    /// RSS ttl: minutes; nil when absent or no whole number.
    package var ttl: Int?
    /// RSS skipHours: hours of the day, GMT, 0 to 23.
    package var skipHours: [Int] = []
    /// RSS skipDays: English names of days.
    package var skipDays: [String] = []
    /// Syndication module.
    package var updatePeriod: UpdatePeriod?
    /// itunes:explicit.
    package var isExplicit: Bool?
    /// itunes:block.
    package var isBlocked = false
    /// itunes:complete, podcast:updateFrequency: nothing will follow.
    package var isComplete = false
    /// JSON Feed `expired`.
    package var isExpired = false
    /// Where the channel is about.
    package var geometry: Geometry?
    /// newLocation, itunes:new-feed-url.
    package var newAddress: String?

    /// A channel nothing is known of yet.
    package init() {}

    /// The program that wrote a document.
    package struct Generator: Sendable, Equatable {
        /// Its name.
        package var name: String?
        /// Its page.
        package var page: String?
        /// Its version.
        package var version: String?

        /// A generator nothing is known of yet.
        package init() {}
    }

    /// sy:updatePeriod, sy:updateFrequency and sy:updateBase.
    package struct UpdatePeriod: Sendable, Equatable {
        /// `hourly`, `daily`, `weekly`, `monthly` or `yearly`; nil when something else is written.
        package var period: String?
        /// How often in a period, 1 or more; nil when absent.
        package var frequency: Int?
        /// The date the periods are counted from, as written.
        package var base: String?

        /// A period nothing is known of yet.
        package init() {}
    }
}
