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
    private let maxEntries: Int
    private var frames: [Frame] = []
    private let text: ElementBuffer
    /// How many elements are open, those that mean nothing included.
    private var depth = 0
    /// How deep the element is that means nothing, with all that is in it; nil outside of one.
    private var ignoredFrom: Int?
    private var isInEntry = false
    private var rootNamespace = "-"

    /// A builder for a document with this URL.
    init(baseURL: String?, maxEntries: Int) {
        self.maxEntries = maxEntries
        text = ElementBuffer(base: baseURL)
        frames.reserveCapacity(16)
    }

    /// Whether what is being read belongs to an entry rather than to the channel.
    var isEntryPart: Bool { isInEntry && outerChannels.isEmpty }

    /// Notes that something was wrong.
    func warn(_ code: String, _ message: String) {
        if feed.warnings.count < 50 { feed.warnings.append(ParseWarning(code, message, line: line())) }
    }

    // MARK: - Events

    func resolve(local: String, prefix: String?, namespace: String?) -> Int {
        if feed.format == .rdf10, namespace?.lowercased().hasSuffix("netscape.com/rdf/simple/0.9/") == true {
            feed.format = .rdf090
        }
        // A root element's own namespace is a feed's, whatever it is called.
        let vocabulary = namespace == rootNamespace ? "" : table.vocabulary(ofNamespace: namespace, prefix: prefix)
        return table.number(local: local, vocabulary: vocabulary)
    }

    func start(_ name: Int, _ attributes: XMLAttributes, _ tag: XMLTagName) {
        depth += 1
        guard ignoredFrom == nil else { return }
        closeForgottenEntry(name)
        guard let parent = frames.last else { return startRoot(name, attributes, tag) }
        guard let scope = parent.inside else { return inline(attributes, tag) }
        guard let cell = table.cell(name, in: scope) else { return ignoredFrom = depth }
        let element = table.element(cell)
        var frame = Frame(inside: parent)
        frame.cell = cell
        frame.depth = depth
        frame.inside = element.inside
        frame.keepsText = element.keepsText
        text.begin(&frame)
        if attributes.count > 0 { text.read(attributes, into: &frame) }
        frames.append(frame)
        element.open?(self, attributes)
    }

    func end(_ name: Int, _ tag: XMLTagName) {
        defer { depth -= 1 }
        if let from = ignoredFrom {
            if from == depth { ignoredFrom = nil }
            return
        }
        guard let top = frames.last else { return }
        if top.depth == depth {
            closeTop()
        } else if top.inside == nil {
            text.appendEndTag(tag, to: &frames[frames.count - 1])
        }
    }

    /// An entry inside an entry: the end tag of the first was forgotten.
    private func closeForgottenEntry(_ name: Int) {
        guard isInEntry, let top = frames.last, top.inside == .entry, let cell = table.cell(name, in: .channel),
            table.element(cell).inside == .entry
        else { return }
        while isInEntry, !frames.isEmpty { closeTop() }
        warn("markup", "an entry inside an entry: the first has no end tag")
        feed.isRecovered = true
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, isLasting: Bool) {
        let top = frames.count - 1
        guard ignoredFrom == nil, top >= 0, frames[top].keepsText else { return }
        text.append(bytes, isLasting: isLasting, to: &frames[top])
    }

    /// Ends what a document that was cut off left open.
    func finish() {
        ignoredFrom = nil
        feed.isCut = !frames.isEmpty
        while !frames.isEmpty { closeTop() }
        feed.channel = channel
    }

    private func closeTop() {
        guard let frame = frames.popLast() else { return }
        if let cell = frame.cell, let close = table.element(cell).close {
            if isInEntry { entry.fingerprint = text.fingerprint(of: frame, entry.fingerprint ^ table.nameHash(cell)) }
            let isAtom = feed.format.isAtom
            close(self, ElementText(buffer: text, frame: frame, isAtom: isAtom, mendsControls: mendsControls))
        }
        text.drop(frame)
    }

    // MARK: - The root

    private func startRoot(_ name: Int, _ attributes: XMLAttributes, _ tag: XMLTagName) {
        let local = tag.localName.lowercased()
        let version = attributes.value("version")
        guard let format = RootElement.format(local, namespace: tag.namespace?.lowercased(), version: version) else {
            foreignRoot = tag.localName
            ignoredFrom = depth
            return
        }
        feed.format = format
        if table.vocabulary(ofNamespace: tag.namespace, prefix: nil) == nil { rootNamespace = tag.namespace ?? "" }
        var frame = Frame()
        frame.inside = .channel
        frame.depth = depth
        text.read(attributes, into: &frame)
        channel.rootLanguage = text.language(of: frame)
        frames.append(frame)
        // An entry, or an item, may be a document of its own.
        guard let cell = table.cell(name, in: .channel), table.element(cell).inside == .entry else { return }
        frame.cell = cell
        frame.inside = .entry
        frames.append(frame)
        table.element(cell).open?(self, attributes)
    }

    // MARK: - Entries

    /// Begins an entry; one inside another ends the outer first.
    func openEntry(id: String?) {
        entry.id = id
        halfPoint = (nil, nil)
        isInEntry = true
    }

    /// Ends the entry and keeps it.
    func closeEntry() {
        isInEntry = false
        var done = ParsedEntry()
        swap(&entry, &done)
        guard feed.entries.count < maxEntries else {
            if feed.warnings.last?.code != "limit" {
                warn("limit", "more than \(maxEntries) entries; the rest is left out")
            }
            return
        }
        feed.entries.append(done)
    }

    // MARK: - Text

    /// Writes an element inside a text out as markup.
    private func inline(_ attributes: XMLAttributes, _ tag: XMLTagName) {
        text.appendStartTag(tag, attributes, to: &frames[frames.count - 1])
    }
}
