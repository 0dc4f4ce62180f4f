package import Syndication

/// Turns what a publisher wrote into articles.
package struct Normalizer: Sendable {
    private let authority: String

    private let sanitize: TextResolver.Sanitize

    /// A normaliser that makes identities under a host name.
    ///
    /// `sanitize`: what makes HTML safe; only a benchmark that measures everything else has another.
    package init(authority: String, sanitize: @escaping TextResolver.Sanitize = HTMLSanitizer.sanitize(_:base:)) {
        self.authority = authority
        self.sanitize = sanitize
    }

    /// What came of a document.
    package struct Result: Sendable {
        /// Articles of entries that are not stored as they are.
        package var articles: [Article] = []
        /// Fingerprints of entries that are stored as they are: they were not looked at.
        package var unchanged: [UInt64] = []
        /// The keys of articles that the source has deleted.
        package var deleted: [IdentityKey] = []
        /// Entries that say nothing: neither title nor text.
        package var empty = 0
        /// The title the document gives itself.
        package var title: String?
        /// The page the document belongs to.
        package var homePage: String?
    }

    /// The articles of a document.
    ///
    /// - `known`: fingerprints of the source's entries that are stored as they are.
    /// - `now`: the time articles without a date get, and the limit for dates.
    package func articles(
        from feed: ParsedFeed,
        of source: Source,
        known: Set<UInt64>,
        now: Timestamp
    ) -> Result {
        var result = Result()
        let texts = TextResolver(format: feed.format, sanitize: sanitize)
        let title = texts.plain(DoubleEncoding.mended(feed.channel.title))
        result.title = title.isEmpty ? nil : title
        result.homePage = EntryLinks.page(of: feed.channel).flatMap {
            URLResolver.isWeb($0) ? PercentEncoding.encoded($0) : nil
        }
        let identity = ArticleIdentity(feed, source: source.id)
        var languages = LanguageDetector()
        var seen: Set<UInt64> = []
        for index in feed.entries.indices {
            let fingerprint = feed.entries[index].fingerprint
            guard seen.insert(fingerprint).inserted else { continue }
            if known.contains(fingerprint) {
                result.unchanged.append(fingerprint)
            } else if let article = article(
                from: feed.entries[index],
                identity.pages[index],
                feed.channel,
                source,
                texts,
                identity,
                &languages,
                now
            ) {
                result.articles.append(article)
            } else {
                result.empty += 1
            }
        }
        if !feed.deleted.isEmpty {
            // What is in the document again is not deleted.
            let present = Set(feed.entries.compactMap(\.id))
            result.deleted = feed.deleted.filter { !present.contains($0) }
                .map { IdentityKey(.guid, source: source.id, value: $0) }
        }
        return result
    }

    private func article(
        from entry: ParsedEntry,
        _ page: (written: String?, canonical: String?),
        _ channel: ParsedChannel,
        _ source: Source,
        _ texts: TextResolver,
        _ identity: ArticleIdentity,
        _ languages: inout LanguageDetector,
        _ now: Timestamp
    ) -> Article? {
        let title = texts.plain(DoubleEncoding.mended(entry.title))
        let summary = texts.html(DoubleEncoding.mended(entry.summary))
        let body = entry.contents.lazy.filter { $0.address == nil }.compactMap { texts.html(DoubleEncoding.mended($0)) }
            .max {
                $0.utf8.count < $1.utf8.count
            }
        let text = HTMLText.plain(summary ?? body ?? "", limit: 4000)
        guard !title.isEmpty || !text.isEmpty else { return nil }
        let published = ArticleDates.published(entry, now: now)
        let (written, link) = page
        let (keys, name) = identity.keys(
            of: entry,
            link: link,
            title: title,
            text: text,
            published: published.provenance == .firstSeen ? nil : published.time
        )
        var article = Article(
            id: ArticleID(authority: authority, source: source.id, key: name),
            source: source.id,
            title: title.isEmpty ? Teaser.of(text) : title,
            published: published,
            updated: ArticleDates.updated(entry, published: published, now: now),
            firstSeen: now
        )
        article.keys = keys
        article.link = link
        article.publishedLink = written == link ? nil : written
        article.teaser = Teaser.of(text)
        (article.summary, article.body) = (summary, body)
        let authors = NamedThings.persons(entry.authors, texts)
        article.authors = authors.isEmpty ? NamedThings.persons(channel.authors, texts) : authors
        article.categories = NamedThings.categories(entry.categories, texts)
        article.language = languages.language(
            declared: [
                entry.language, source.language, entry.title?.language, channel.language, channel.rootLanguage,
            ],
            title: title,
            text: text,
            link: link
        )
        article.rights = [entry.rights, channel.rights].lazy.map { texts.plain($0) }.first { !$0.isEmpty }
        article.enclosures = NamedThings.files(entry.enclosures, texts)
        article.image = LeadImage.of(entry, html: body ?? summary)
        article.geometry = entry.geometry
        article.fingerprint = entry.fingerprint
        return article
    }
}

/// Decides the dates of an article.
enum ArticleDates {
    /// How far in the future a date may lie before it is set back, for clocks that run fast.
    private static let tolerance: Duration = .seconds(600)

    /// When an entry was published: what it says, set back to now if it lies ahead; now if it says nothing.
    static func published(_ entry: ParsedEntry, now: Timestamp) -> Dated {
        for (index, written) in [entry.published, entry.created, entry.updated].enumerated() {
            guard let written, let time = FeedDate.parse(written) else { continue }
            if time > now + tolerance { return Dated(now, .repaired) }
            return Dated(time, index == 0 || entry.published == nil ? .declared : .repaired)
        }
        return Dated(now, .firstSeen)
    }

    /// When an entry was last updated, never before it was published.
    static func updated(_ entry: ParsedEntry, published: Dated, now: Timestamp) -> Dated {
        guard let written = entry.updated, let time = FeedDate.parse(written), time > published.time else {
            return published
        }
        guard time > now + tolerance else { return Dated(time, .declared) }
        return Dated(max(now, published.time), .repaired)
    }
}

/// Chooses the picture shown with an article.
enum LeadImage {
    /// The entry's own picture, else a picture among its media, else the first one in its text.
    static func of(_ entry: ParsedEntry, html: String?) -> Picture? {
        if let picture = entry.image, isUsable(picture) { return picture }
        for medium in entry.media where medium.medium == "image" || medium.type?.hasPrefix("image/") == true {
            var picture = Picture(medium.address)
            (picture.width, picture.height) = (medium.width, medium.height)
            picture.title = medium.title ?? medium.alternative
            if isUsable(picture) { return picture }
        }
        if let picture = entry.thumbnails.first(where: isUsable) { return picture }
        let file = entry.enclosures.first { $0.type?.hasPrefix("image/") == true && URLResolver.isWeb($0.address) }
        return file.map { Picture($0.address) } ?? html.flatMap(firstPicture)
    }

    private static func isUsable(_ picture: Picture) -> Bool { picture.address.map { URLResolver.isWeb($0) } ?? false }

    /// The first picture of sanitised HTML.
    private static func firstPicture(_ html: String) -> Picture? {
        var html = html
        return html.withUTF8 { bytes in
            var position = 0
            while let mark = ByteSearch.find(0x3C, in: bytes, position..<bytes.count) {
                position = mark + 1
                guard ByteSearch.starts("<img ", in: bytes, at: mark) else { continue }
                var attributes = HTMLAttributes(bytes, mark + 5..<bytes.count)
                while let (name, value) = attributes.next() {
                    guard HTMLAttribute(bytes, name) == .src else { continue }
                    let address = String(knownUTF8: HTMLReferences.resolve(bytes, value))
                    return URLResolver.isWeb(address) ? Picture(address) : nil
                }
                return nil
            }
            return nil
        }
    }
}
