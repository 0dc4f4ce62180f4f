package import Syndication

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
package struct JSONFeedParser: FeedParser {
    private let maxEntries: Int

    /// A parser that keeps so many entries of a document.
    package init(maxEntries: Int = 50_000) { self.maxEntries = maxEntries }

    /// A JSON Feed is an object.
    package func recognizes(_ prefix: ArraySlice<UInt8>) -> Bool { prefix.first == 0x7B }

    /// Reads a document; see `FeedParser`.
    package func parse(_ document: FeedBytes) throws(ParseError) -> ParsedFeed {
        let encoding = CharacterEncoding(document.bytes, contentType: document.contentType)
        let value: JSONValue
        var feed = ParsedFeed()
        do {
            let read = try JSONReader.read(encoding.bytes)
            value = read.value
            feed.isRecovered = read.isRecovered || encoding.isRecovered
        } catch {
            switch error {
            case .malformed(let line, let message): throw .malformed(line: line, message: message)
            case .tooDeep: throw .limit("JSON values nested deeper than 512")
            }
        }
        guard let format = JSONFeedParser.format(value) else {
            throw .notAFeed("it is JSON, but no JSON Feed: `version` does not name one")
        }
        feed.format = format
        feed.encoding = encoding.name
        feed.channel = channel(value, base: document.baseURL)
        for item in value["items"]?.array ?? [] {
            guard case .object = item else { continue }
            guard feed.entries.count < maxEntries else {
                feed.warnings.append(ParseWarning("limit", "more than \(maxEntries) entries; the rest is left out"))
                break
            }
            feed.entries.append(entry(item, base: document.baseURL))
        }
        return feed
    }

    private static func format(_ value: JSONValue) -> FeedFormat? {
        guard let version = value["version"]?.string?.lowercased() else { return nil }
        guard version.range(ofASCII: "jsonfeed.org/version/") != nil else { return nil }
        return version.hasSuffix("/1.1") ? .json11 : .json10
    }

    private func channel(_ value: JSONValue, base: String?) -> ParsedChannel {
        func address(_ name: String) -> String? { JSONFeedParser.address(value[name], base) }
        var channel = ParsedChannel()
        channel.title = text(value["title"], .plain)
        channel.subtitle = text(value["description"], .plain)
        if let page = address("home_page_url") { channel.links.append(ParsedLink(page)) }
        channel.addLink(address("feed_url"), relation: "self")
        channel.addLink(address("next_url"), relation: "next")
        for hub in value["hubs"]?.array ?? [] {
            channel.addLink(JSONFeedParser.address(hub["url"], base), relation: "hub")
        }
        channel.icon = address("favicon")
        channel.logo = address("icon")
        channel.language = value["language"]?.string
        channel.authors = authors(value, base)
        channel.isExpired = value["expired"]?.bool ?? false
        return channel
    }

    private func entry(_ value: JSONValue, base: String?) -> ParsedEntry {
        func address(_ name: String) -> String? { JSONFeedParser.address(value[name], base) }
        var entry = ParsedEntry()
        entry.id = value["id"]?.scalarText.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        entry.title = text(value["title"], .plain)
        entry.summary = text(value["summary"], .plain)
        if let html = value["content_html"]?.scalarText {
            entry.contents.append(ParsedText(html, kind: .html, base: base))
        }
        if let plain = value["content_text"]?.scalarText { entry.contents.append(ParsedText(plain, kind: .plain)) }
        if let url = address("url") { entry.links.append(ParsedLink(url)) }
        if let external = address("external_url") {
            var link = ParsedLink(external)
            link.relation = entry.links.isEmpty ? "alternate" : "related"
            entry.links.append(link)
        }
        entry.published = value["date_published"]?.string
        entry.updated = value["date_modified"]?.string
        entry.authors = authors(value, base)
        entry.language = value["language"]?.string
        for tag in value["tags"]?.array ?? [] { entry.categories.add(Category(term: tag.scalarText)) }
        entry.image = (address("image") ?? address("banner_image")).map { Picture($0) }
        for attachment in value["attachments"]?.array ?? [] {
            guard let url = JSONFeedParser.address(attachment["url"], base) else { continue }
            var link = ParsedLink(url)
            link.relation = "enclosure"
            link.type = attachment["mime_type"]?.string
            link.length = attachment["size_in_bytes"]?.number.flatMap { $0 >= 0 && $0 < 9e15 ? Int($0) : nil }
            link.title = attachment["title"]?.string
            entry.addEnclosure(link)
            let seconds = attachment["duration_in_seconds"]?.number
            entry.enclosures[entry.enclosures.count - 1].seconds = seconds.flatMap { $0 >= 0 && $0 < 1e9 ? $0 : nil }
        }
        entry.fingerprint = StableHash.of(JSONWriter.bytes(value))
        return entry
    }

    private func text(_ value: JSONValue?, _ kind: TextKind) -> ParsedText? {
        value?.scalarText.map { ParsedText($0, kind: kind) }
    }

    private static func address(_ value: JSONValue?, _ base: String?) -> String? {
        guard let written = value?.string?.trimmed, !written.isEmpty else { return nil }
        return URLResolver.resolve(written, against: base)
    }

    /// `authors` of version 1.1, else `author` of 1.0, which some write beside an empty list.
    private func authors(_ value: JSONValue, _ base: String?) -> [Person] {
        let authors = persons(value["authors"], base)
        return authors.isEmpty ? persons(value["author"], base) : authors
    }

    /// The persons of a member that holds a list of them, or one.
    private func persons(_ value: JSONValue?, _ base: String?) -> [Person] {
        guard let value else { return [] }
        let written = value.array.isEmpty ? [value] : value.array
        return written.compactMap { author in
            let person = Person(
                name: author["name"]?.string ?? author.string,
                page: JSONFeedParser.address(author["url"], base)
            )
            return person.isEmpty ? nil : person
        }
    }
}

extension ParsedChannel {
    /// Adds a link with a relation, if it leads anywhere.
    fileprivate mutating func addLink(_ address: String?, relation: String) {
        guard let address else { return }
        var link = ParsedLink(address)
        link.relation = relation
        links.append(link)
    }
}
