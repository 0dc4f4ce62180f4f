import Markup
package import Syndication

/// Writes Atom 1.0 (RFC 4287).
package struct AtomWriter: FeedWriter {
    /// `Atom`.
    package let name = "Atom"
    /// `atom`.
    package let fileExtension = "atom"
    /// The media type readers expect.
    package let mediaType = "application/atom+xml; charset=utf-8"
    /// It is read back.
    package let isFeed = true

    /// A writer.
    package init() {}

    /// Writes a feed; see `FeedWriter`.
    package func write(_ channel: Channel, _ items: [PublishedItem]) throws(WriteError) -> [UInt8] {
        var xml = XMLWriter()
        xml.start("feed")
        xml.attribute("xmlns", "http://www.w3.org/2005/Atom")
        xml.attribute("xml:lang", channel.language)
        if !channel.withdrawals.isEmpty {
            xml.attribute("xmlns:at", "http://purl.org/atompub/tombstones/1.0")
        }
        if channel.archivedFrom != nil { xml.attribute("xmlns:fh", HistoryLinks.namespace) }
        write(channel, items, to: &xml)
        for withdrawal in channel.withdrawals {
            xml.element(
                "at:deleted-entry",
                "",
                [("ref", withdrawal.id.uri), ("when", withdrawal.time.rfc3339)]
            )
        }
        for item in items { write(item, to: &xml) }
        xml.end()
        return xml.finish()
    }

    private func write(_ channel: Channel, _ items: [PublishedItem], to xml: inout XMLWriter) {
        xml.element("id", channel.archivedFrom ?? channel.address)
        xml.element("title", PublishedText.title(channel.title))
        xml.element("subtitle", channel.description)
        // RFC 4287 wants a date; that of a feed without entries is one that validators find likely, and never changes.
        let changes = items.map(\.article.updated.time) + channel.withdrawals.map(\.time)
        let newest = changes.max() ?? Timestamp(seconds: 946_684_800)
        xml.element("updated", newest.rfc3339)
        xml.start("author")
        xml.element("name", channel.title)
        if let contact = channel.contact { xml.element("email", contact) }
        xml.end()
        xml.element("link", "", [("rel", "self"), ("type", "application/atom+xml"), ("href", channel.address)])
        for other in channel.alternates where other.address != channel.address {
            xml.element("link", "", [("rel", "alternate"), ("type", other.mediaType), ("href", other.address)])
        }
        for link in HistoryLinks.of(channel) {
            xml.element("link", "", [("rel", link.relation), ("type", "application/atom+xml"), ("href", link.address)])
        }
        xml.element("generator", "Meridian")
        if channel.archivedFrom != nil { xml.element("fh:archive", "") }
    }

    private func write(_ item: PublishedItem, to xml: inout XMLWriter) {
        let article = item.article
        xml.start("entry")
        if let language = article.language?.tag { xml.attribute("xml:lang", language) }
        xml.element("id", article.story.uri)
        xml.element("title", PublishedText.title(article.title))
        xml.element("published", article.published.time.rfc3339)
        xml.element("updated", article.updated.time.rfc3339)
        let authors = article.authors.filter { $0.name != nil || $0.email != nil }
        for person in authors { write(person, to: &xml) }
        // An entry without an author would take the feed's, which is the desk.
        if authors.isEmpty { write(Person(name: item.outlet, page: item.outletPage), to: &xml) }
        if let link = article.link ?? item.page { xml.element("link", "", [("rel", "alternate"), ("href", link)]) }
        for report in item.also {
            guard let link = report.link else { continue }
            xml.element("link", "", [("rel", "related"), ("title", report.outlet), ("href", link)])
        }
        for name in item.categories { xml.element("category", "", [("term", name)]) }
        let summary = PublishedText.description(item)
        // What leads nowhere has to have a content (RFC 4287, section 4.1.2).
        let text = article.link ?? item.page == nil ? PublishedText.descriptionOrTitle(item) : nil
        let content = PublishedText.body(item) ?? text
        if !summary.isEmpty || content == nil {
            xml.element("summary", PublishedText.descriptionOrTitle(item), [("type", "html")])
        }
        if let content { xml.element("content", content, [("type", "html")]) }
        if let rights = article.rights { xml.element("rights", PublishedText.title(rights)) }
        for file in article.enclosures { write(file, to: &xml) }
        write(sourceOf: item, to: &xml)
        xml.end()
    }

    private func write(_ person: Person, to xml: inout XMLWriter) {
        xml.start("author")
        xml.element("name", PublishedText.title(person.name ?? person.email ?? ""))
        if let email = person.email, PublishedText.isMailAddress(email) { xml.element("email", email) }
        if let page = person.page, URLResolver.isWeb(page) { xml.element("uri", PercentEncoding.encoded(page)) }
        xml.end()
    }

    private func write(_ file: Enclosure, to xml: inout XMLWriter) {
        var attributes = [("rel", "enclosure"), ("href", PercentEncoding.encoded(file.address))]
        if let type = file.type { attributes.append(("type", type)) }
        if let length = file.length { attributes.append(("length", String(length))) }
        xml.element("link", "", attributes)
    }

    /// Where the entry was taken from (RFC 4287, section 4.2.11).
    private func write(sourceOf item: PublishedItem, to xml: inout XMLWriter) {
        guard let address = item.outletFeed ?? item.outletPage else { return }
        xml.start("source")
        xml.element("id", address)
        xml.element("title", PublishedText.title(item.outlet))
        xml.element("updated", item.article.updated.time.rfc3339)
        if let page = item.outletPage { xml.element("link", "", [("rel", "alternate"), ("href", page)]) }
        xml.end()
    }
}
