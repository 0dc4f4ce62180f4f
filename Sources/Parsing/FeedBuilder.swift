import Markup
import Syndication

/// Builds a `ParsedFeed` from XML events by the dispatch table.
final class FeedBuilder: XMLSink {
    /// The document so far.
    var feed = ParsedFeed()
    /// The channel being read; an entry's `source` takes its place meanwhile.
    var channel = ParsedChannel()
    /// The entry being read.
    var entry = ParsedEntry()
    /// The image being read.
    var picture = Picture()
    /// The medium being read.
    var medium = Medium()
    /// The person being read.
    var person = Person()
    /// The geometry being read: latitude first, as GeoRSS and GML write it.
    var latitudeFirst: [Double] = []
    /// One half of a W3C point, until the other comes.
    var halfPoint: (latitude: Double?, longitude: Double?)
    /// The channels around the one being read.
    var outerChannels: [ParsedChannel] = []
    /// Whether texts may hold C1 controls that stand for something else.
    var mendsControls = false
    /// The line being read.
    var line: () -> Int = { 0 }
    /// The name of the root element, when it is no feed's.
    private(set) var foreignRoot: String?

    private let table = ElementTable.all
    private let baseURL: String?
    private let maxEntries: Int
    private var frames: [Frame] = []
    private var text: [UInt8] = []
    /// How many elements deep inside one that means nothing.
    private var ignored = 0
    /// How many elements deep inside a text.
    private var inlined = 0
    private var isInEntry = false
    private var rootNamespace = "-"

    private struct Frame {
        var element: Element?
        var inside: Scope?
        var keepsText: Bool
        var textStart: Int
        var attributes: [(name: String, value: String)] = []
        var language: String?
        var base: String?
        var escapes = false
        var hasMarkup = false
    }

    /// A builder for a document with this URL.
    init(baseURL: String?, maxEntries: Int) {
        self.baseURL = baseURL
        self.maxEntries = maxEntries
        text.reserveCapacity(8192)
        frames.reserveCapacity(16)
    }

    /// The scope the next element stands in.
    var scope: Scope { frames.last?.inside ?? .document }

    /// Whether what is being read belongs to an entry rather than to the channel.
    var isEntryPart: Bool { isInEntry && outerChannels.isEmpty }

    /// Notes that something was wrong.
    func warn(_ code: String, _ message: String) {
        if feed.warnings.count < 50 { feed.warnings.append(ParseWarning(code, message, line: line())) }
    }

    // MARK: - Events

    func resolve(local: String, prefix: String?, namespace: String?) -> Int {
        // A root element's own namespace is a feed's, whatever it is called.
        let vocabulary = namespace == rootNamespace ? "" : table.vocabulary(ofNamespace: namespace, prefix: prefix)
        return table.number(local: local, vocabulary: vocabulary)
    }

    func start(_ name: Int, _ attributes: XMLAttributes, _ tag: XMLTagName) {
        if ignored > 0 { return ignored += 1 }
        guard let parent = frames.last else { return startRoot(name, attributes, tag) }
        guard let scope = parent.inside else { return inline(attributes, tag) }
        guard let element = table.element(name, in: scope) else { return ignored = 1 }
        var frame = Frame(
            element: element,
            inside: element.inside,
            keepsText: element.keepsText,
            textStart: text.count,
            language: parent.language,
            base: parent.base
        )
        if attributes.count > 0 { read(attributes, into: &frame) }
        frames.append(frame)
        element.open?(self, attributes)
    }

    func end(_ name: Int, _ tag: XMLTagName) {
        if ignored > 0 { return ignored -= 1 }
        if inlined > 0 {
            inlined -= 1
            appendASCII("</")
            append(tag.localName)
            return appendASCII(">")
        }
        closeTop()
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard ignored == 0, let top = frames.last, top.keepsText else { return }
        if top.escapes || inlined > 0 && top.hasMarkup && top.escapes {
            appendEscaped(bytes)
        } else {
            text.append(contentsOf: bytes)
        }
    }

    /// Ends what a document that was cut off left open.
    func finish() {
        ignored = 0
        while inlined > 0 { inlined -= 1 }
        while !frames.isEmpty { closeTop() }
        feed.channel = channel
    }

    private func closeTop() {
        guard let frame = frames.popLast() else { return }
        defer { text.removeSubrange(frame.textStart...) }
        guard let close = frame.element?.close else { return }
        let value = frame.keepsText ? trimmedText(from: frame.textStart) : ""
        close(
            self,
            ElementText(
                value: value,
                attributes: frame.attributes,
                hasMarkup: frame.hasMarkup,
                language: frame.language,
                base: frame.base,
                isAtom: feed.format.isAtom,
                wasTrimmed: value.utf8.count != text.count - frame.textStart
            )
        )
    }

    // MARK: - The root

    private func startRoot(_ name: Int, _ attributes: XMLAttributes, _ tag: XMLTagName) {
        var frame = Frame(element: nil, inside: .channel, keepsText: false, textStart: 0, base: baseURL)
        read(attributes, into: &frame)
        let local = tag.localName.lowercased()
        let namespace = tag.namespace?.lowercased()
        guard let format = RootElement.format(local, namespace: namespace, version: attributes.value("version")) else {
            foreignRoot = tag.localName
            ignored = 1
            return
        }
        feed.format = format
        if table.vocabulary(ofNamespace: tag.namespace, prefix: nil) == nil { rootNamespace = tag.namespace ?? "" }
        channel.rootLanguage = frame.language
        frames.append(frame)
        if local == "entry" {
            frames[0].inside = .document
            if let element = table.element(name, in: .channel) {
                var inner = frame
                inner.element = element
                inner.inside = element.inside
                frames.append(inner)
                element.open?(self, attributes)
            }
        }
    }

    // MARK: - Entries

    /// Begins an entry; one inside another ends the outer first.
    func openEntry(id: String?) {
        entry = ParsedEntry()
        entry.id = id
        entry.line = line()
        isInEntry = true
    }

    /// Ends the entry and keeps it.
    func closeEntry() {
        isInEntry = false
        guard feed.entries.count < maxEntries else {
            if feed.warnings.last?.code != "limit" {
                warn("limit", "more than \(maxEntries) entries; the rest is left out")
            }
            return
        }
        entry.fingerprint = EntryFingerprint.of(entry)
        feed.entries.append(entry)
        entry = ParsedEntry()
    }

    // MARK: - Text

    private func read(_ attributes: XMLAttributes, into frame: inout Frame) {
        for index in 0..<attributes.count {
            let (local, prefix, value) = attributes[index]
            switch (prefix, local) {
            case ("xml", "lang"): frame.language = value.trimmed
            case ("xml", "base"): setBase(value.trimmed, &frame)
            case (nil, _): frame.attributes.append((local, value))
            case ("rdf", "about"), ("rdf", "resource"): frame.attributes.append((local, value))
            default: break
            }
        }
        frame.escapes = frame.element?.inside == nil && RootElement.isXHTML(frame.attributes)
    }

    /// Puts an xml:base in force, unless it is no address that documents are at.
    private func setBase(_ written: String, _ frame: inout Frame) {
        let base = URLResolver.resolve(written, against: frame.base)
        if let scheme = URLResolver.scheme(of: base), !["http", "https", "ftp", "file"].contains(scheme) { return }
        frame.base = base
    }

    /// Writes an element inside a text out as markup.
    private func inline(_ attributes: XMLAttributes, _ tag: XMLTagName) {
        frames[frames.count - 1].hasMarkup = true
        inlined += 1
        appendASCII("<")
        append(tag.localName)
        for index in 0..<attributes.count {
            let (local, prefix, value) = attributes[index]
            appendASCII(" ")
            if let prefix {
                append(prefix)
                appendASCII(":")
            }
            append(local)
            appendASCII("=\"")
            var text = value
            text.withUTF8 { appendEscaped($0) }
            appendASCII("\"")
        }
        appendASCII(">")
    }

    private func append(_ string: String) { text.append(contentsOf: string.utf8) }

    private func appendASCII(_ string: StaticString) {
        text.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes {
            switch byte {
            case 0x26: appendASCII("&amp;")
            case 0x3C: appendASCII("&lt;")
            case 0x3E: appendASCII("&gt;")
            case 0x22: appendASCII("&quot;")
            default: text.append(byte)
            }
        }
    }

    private func trimmedText(from start: Int) -> String {
        text.withUnsafeBufferPointer { buffer in
            var first = start
            var last = buffer.count
            while first < last, buffer[first].isASCIISpace { first += 1 }
            while last > first, buffer[last - 1].isASCIISpace { last -= 1 }
            let value = String(decoding: UnsafeBufferPointer(rebasing: buffer[first..<last]), as: UTF8.self)
            return mendsControls ? ControlCharacters.mended(value) : value
        }
    }
}
