/// What a publisher wrote about one item: an RSS item, an Atom entry, a JSON Feed item.
package struct ParsedEntry: Sendable {
    /// RSS guid, rdf:about, Atom id (RFC 4287, section 4.2.6), JSON Feed id; not unique: some repeat one for every item.
    package var id: String?
    /// RSS `guid@isPermaLink`: true unless written as false; nil where there is no guid element.
    package var idIsPermalink: Bool?
    /// The title.
    package var title: ParsedText?
    /// Whether the title is an extension's (media:title), which stands in for a missing one.
    package var hasBorrowedTitle = false
    /// RSS description, Atom summary.
    package var summary: ParsedText?
    /// content:encoded, atom:content; several are allowed.
    package var contents: [ParsedText] = []
    /// Rights.
    package var rights: ParsedText?
    /// Every link, in document order, enclosures included.
    package var links: [ParsedLink] = []
    /// The publisher's own link where `links` lead to a service that counts clicks (feedburner:origLink).
    package var originalLink: String?
    /// Authors.
    package var authors: [Person] = []
    /// Contributors, and guests of a podcast.
    package var contributors: [Person] = []
    /// dc:publisher.
    package var publisher: Person?
    /// RSS pubDate, atom:published, dcterms:issued; as written.
    package var published: String?
    /// atom:updated, dc:date, Atom 0.3 modified; as written.
    package var updated: String?
    /// dcterms:created, Atom 0.3 created; as written.
    package var created: String?
    /// expirationDate, dcterms:valid; as written.
    package var expires: String?
    /// Categories and keywords.
    package var categories: [Category] = []
    /// Files to download.
    package var enclosures: [Enclosure] = []
    /// Pictures, videos, sounds (media:content, podcast:alternateEnclosure).
    package var media: [Medium] = []
    /// Pictures that stand for the entry (media:thumbnail, podcast:image).
    package var thumbnails: [Picture] = []
    /// Who made the media (media:credit, podcast:person).
    package var credits: [Credit] = []
    /// The entry's picture.
    package var image: Picture?
    /// Where readers' comments are: RSS comments, Atom `rel="replies"` (RFC 4685) to a page, podcast:socialInteract.
    package var comments: String?
    /// The address of a licence.
    package var license: String?
    /// The language the entry declares.
    package var language: String?
    /// itunes:explicit.
    package var isExplicit: Bool?
    /// itunes:block.
    package var isBlocked = false
    /// itunes:duration, in seconds.
    package var seconds: Double?
    /// Where the entry is about.
    package var geometry: Geometry?
    /// RSS source, atom:source: the feed the entry was taken from.
    ///
    /// One or none.
    package var source: [ParsedChannel] = []
    /// A hash of everything written above, for telling an unchanged entry without looking at it again.
    package var fingerprint: UInt64 = 0

    /// An entry nothing is known of yet.
    package init() {}
}
