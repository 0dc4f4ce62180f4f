import Syndication

extension ParsedLink {
    /// A link as an element writes it: Atom's attributes, or RSS's text.
    ///
    /// Nil when it says nothing.
    init?(_ text: ElementText) {
        let written = text.attribute(.href) ?? text.nonEmpty ?? text.attribute(.resource)
        guard written != nil || text.hasAttributes else { return nil }
        self.init(written.map(text.resolve) ?? "")
        relation = text.attribute(.rel) ?? "alternate"
        // A feed's address of its own leads to Atom, where Atom says nothing else.
        type = text.attribute(.type) ?? (relation == "self" && text.isAtom ? "application/atom+xml" : nil)
        language = text.attribute(.hreflang)
        title = text.attribute(.title)
        length = ElementText.count(text.attribute(.length))
    }
}

extension Category {
    /// A category as an element writes it: Atom's attributes, or RSS's text and domain.
    init(_ text: ElementText) {
        self.init(
            term: text.attribute(.term) ?? text.nonEmpty,
            scheme: text.attribute(.scheme) ?? text.attribute(.domain),
            label: text.attribute(.label)
        )
    }
}

extension [Category] {
    /// Adds a category unless it says nothing or is there already.
    mutating func add(_ category: Category) {
        guard category.term != nil || category.label != nil, !contains(category) else { return }
        append(category)
    }
}

extension ParsedChannel {
    /// Keeps the first title; one of an extension gives way to the channel's own.
    mutating func keepTitle(_ text: ParsedText, isFallback: Bool = false) {
        guard title == nil || hasBorrowedTitle && !isFallback else { return }
        (title, hasBorrowedTitle) = (text, isFallback)
    }

    /// Keeps the first description, and a second one as the summary; one of an extension gives way to the channel's own.
    mutating func keepDescription(_ text: ParsedText, isFallback: Bool = false) {
        if subtitle == nil || hasBorrowedSubtitle && !isFallback {
            (subtitle, hasBorrowedSubtitle) = (text, isFallback)
        } else if !isFallback {
            summary = text
        }
    }

    /// Adds a link.
    mutating func addLink(_ text: ElementText) {
        guard let link = ParsedLink(text) else { return }
        links.append(link)
        if link.relation == "enclosure", !link.address.isEmpty { enclosures.append(Enclosure(link)) }
        if link.relation == "license" { license = link.address }
    }
}

extension ParsedEntry {
    /// Adds a link, also as an enclosure where it is one.
    mutating func addLink(_ text: ElementText) {
        guard let link = ParsedLink(text) else { return }
        if link.relation == "enclosure", !link.address.isEmpty { return addEnclosure(link) }
        links.append(link)
        if link.relation == "license" { license = link.address }
    }

    /// Adds an enclosure, which is a link too.
    mutating func addEnclosure(_ link: ParsedLink) {
        links.append(link)
        enclosures.append(Enclosure(link))
    }

    /// Keeps the first title that says anything; one of an extension gives way to the entry's own.
    mutating func keepTitle(_ text: ParsedText, isFallback: Bool = false) {
        if title == nil || title?.value.isEmpty == true || hasBorrowedTitle && !isFallback {
            title = text
            hasBorrowedTitle = isFallback
        }
    }

    /// Keeps the first text as the summary and a further one as content.
    mutating func addSummary(_ text: ParsedText) {
        if summary == nil || summary?.value.isEmpty == true {
            summary = text
        } else if !text.value.isEmpty {
            contents.append(text)
        }
    }
}

extension Enclosure {
    /// The file behind a link.
    init(_ link: ParsedLink) {
        self.init(link.address)
        type = link.type
        length = link.length
        title = link.title
    }
}
