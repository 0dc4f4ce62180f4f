/// A feed to publish: what it says about itself.
package struct Channel: Sendable, Equatable {
    /// The file's path below the output folder, `europe.xml`.
    package var path: String
    /// The title.
    package var title: String
    /// One sentence about it; never empty.
    package var description: String
    /// The page it belongs to, absolute.
    package var link: String
    /// The address it is published at, absolute.
    package var address: String
    /// The language of its title (BCP 47).
    package var language: String
    /// The mail address of the desk; nil when none is configured.
    package var contact: String?
    /// The same feed in every format, this one included, in the order of the formats.
    package var alternates: [Alternate] = []

    /// What was taken down lately (RFC 6721).
    package var withdrawals: [Withdrawal] = []
    /// The newest archive document before this one (RFC 5005), absolute; nil when there is none.
    package var previousArchive: String?
    /// For an archive document the address of the feed it belongs to; nil for the feed itself.
    package var archivedFrom: String?

    /// The address of its own page, else of the site.
    package var homePage: String { alternates.first { $0.mediaType == "text/html" }?.address ?? link }

    /// A feed in one format.
    package struct Alternate: Sendable, Equatable {
        /// What people call the format: `RSS`, `Atom`.
        package var format: String
        /// The media type without its charset.
        package var mediaType: String
        /// The address, absolute.
        package var address: String

        /// A feed in one format.
        package init(format: String, mediaType: String, address: String) {
            self.format = format
            self.mediaType = mediaType
            self.address = address
        }
    }

    /// A feed's head.
    package init(
        path: String,
        title: String,
        description: String,
        link: String,
        address: String,
        language: String,
        contact: String?
    ) {
        self.path = path
        self.title = title
        self.description = description
        self.link = link
        self.address = address
        self.language = language
        self.contact = contact
    }
}

/// An article ready to be published, with its outlet.
package struct PublishedItem: Sendable {
    /// The article.
    package var article: Article
    /// The outlet's name.
    package var outlet: String
    /// The outlet's feed, absolute; nil for a file.
    package var outletFeed: String?
    /// The outlet's home page; nil when it names none.
    package var outletPage: String?
    /// Names of the regions it belongs to, the smallest first.
    package var regionNames: [String]
    /// Whether the desk may publish the whole text.
    package var showsBody: Bool
    /// The same story in other outlets, earliest first.
    package var also: [OtherReport] = []
    /// The address of its own page, absolute; nil where none is published.
    package var page: String?

    /// The same story in another outlet.
    package struct OtherReport: Sendable, Equatable {
        /// The outlet's name.
        package var outlet: String
        /// Its title, where it differs.
        package var title: String
        /// The article's address; nil when it has none.
        package var link: String?

        /// A report.
        package init(outlet: String, title: String, link: String?) {
            self.outlet = outlet
            self.title = title
            self.link = link
        }
    }

    /// An item.
    package init(
        article: Article,
        outlet: String,
        outletFeed: String?,
        outletPage: String?,
        regionNames: [String],
        showsBody: Bool
    ) {
        self.article = article
        self.showsBody = showsBody
        self.outlet = outlet
        self.outletFeed = outletFeed
        self.outletPage = outletPage
        self.regionNames = regionNames
    }
}

/// A published file as it is served.
package struct PublishedDocument: Sendable, Equatable {
    /// Its path below the output folder, without a leading slash.
    package var path: String
    /// Its media type, charset included.
    package var mediaType: String
    /// Its bytes.
    package var bytes: [UInt8]
    /// When its bytes last changed.
    package var modified: Timestamp

    /// A document.
    package init(path: String, mediaType: String, bytes: [UInt8], modified: Timestamp) {
        self.path = path
        self.mediaType = mediaType
        self.bytes = bytes
        self.modified = modified
    }
}
