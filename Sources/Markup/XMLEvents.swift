import CLibXML2
import Glibc

/// Receives the events of one XML document and says what they mean.
package protocol XMLSink: AnyObject {
    /// A number of the sink's choice for an element's name; asked once for each name of a document, mostly.
    func resolve(local: String, prefix: String?, namespace: String?) -> Int

    /// An element begins; `name` is what `resolve` said.
    func start(_ name: Int, _ attributes: XMLAttributes, _ tag: XMLTagName)

    /// An element ends.
    func end(_ name: Int, _ tag: XMLTagName)

    /// Characters, or a part of them; lasting ones stay where they are until the end of the document.
    func text(_ bytes: UnsafeBufferPointer<UInt8>, isLasting: Bool)
}

/// The name in a tag.
///
/// Valid during the event only.
package struct XMLTagName {
    let local: UnsafePointer<xmlChar>
    let prefix: UnsafePointer<xmlChar>?
    let uri: UnsafePointer<xmlChar>?

    /// The name without its prefix.
    package var localName: String { String(cString: local) }
    /// The namespace URI; nil when it is in none, or its prefix is not declared.
    package var namespace: String? { uri.map { String(cString: $0) } }
}

/// Drives libxml2's push parser over a document that `XMLSplitter` has cut up.
package final class XMLEvents {
    private let sink: any XMLSink
    private let limits: MarkupLimits
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    private var failure: MarkupError?
    private var split = SplitXML()
    private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var resolved = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var nextCut = 0
    private let names = UnsafeMutablePointer<CachedName>.allocate(capacity: 256)
    /// Whether libxml2 had to repair the document; meaningful after `run`.
    package private(set) var wasRepaired = false
    /// The first thing libxml2 complained about: its line and its words; nil when it did not.
    package private(set) var firstComplaint: (line: Int, message: String)?

    private struct CachedName {
        var local: UnsafePointer<xmlChar>?
        var prefix: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?
        var number = 0
    }

    /// Events for `sink` within `limits`.
    package init(_ sink: any XMLSink, limits: MarkupLimits = MarkupLimits()) {
        self.sink = sink
        self.limits = limits
        names.initialize(repeating: CachedName(), count: 256)
    }

    deinit { names.deallocate() }

    /// The line being read, counted from 1; 0 before and after the run.
    ///
    /// It is counted when somebody asks.
    package var line: Int {
        guard let context else { return 0 }
        let end = min(max(0, split.source(of: xmlByteConsumed(context))), source.count)
        return 1 + source[..<end].lazy.filter { $0 == 0x0A }.count
    }

    /// Reads a whole document, and sends its events to the sink.
    ///
    /// `source`: the document in UTF-8. `split`: the same, cut up.
    /// - Throws: `MarkupError` when a limit stopped it; what was sent before stays sent.
    package func run(_ source: UnsafeBufferPointer<UInt8>, _ split: SplitXML) throws(MarkupError) {
        (self.source, self.split) = (source, split)
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = startElement
        handler.endElementNs = endElement
        handler.characters = characters
        handler.cdataBlock = characters
        handler.processingInstruction = placeholder
        handler.ignorableWhitespace = characters
        handler.serror = complaint
        let this = Unmanaged.passUnretained(self).toOpaque()
        guard let context = xmlCreatePushParserCtxt(&handler, this, nil, 0, nil) else { throw .unavailable }
        self.context = context
        defer {
            self.context = nil
            xmlFreeParserCtxt(context)
        }
        let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue
        xmlCtxtUseOptions(context, Int32(options))
        split.resolved.withUnsafeBufferPointer { resolved in
            self.resolved = resolved
            split.tags.withUnsafeBufferPointer { push($0, into: context) }
        }
        wasRepaired = context.pointee.wellFormed == 0 || context.pointee.nsWellFormed == 0
        if let failure { throw failure }
    }

    private func push(_ bytes: UnsafeBufferPointer<UInt8>, into context: xmlParserCtxtPtr) {
        let chunk = 16_384
        let deadline = processorTime() + limits.processorTime
        var position = 0
        while position < bytes.count, failure == nil {
            let count = min(chunk, bytes.count - position)
            let start = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
            xmlParseChunk(context, start.assumingMemoryBound(to: CChar.self), Int32(count), 0)
            position += count
            if processorTime() > deadline { stop(.limit("processor time", line: line)) }
        }
        if failure == nil { xmlParseChunk(context, nil, 0, 1) }
    }

    private func stop(_ error: MarkupError) {
        guard failure == nil else { return }
        failure = error
        if let context { xmlStopParser(context) }
    }

    fileprivate func noteComplaint(_ error: xmlErrorPtr) {
        guard firstComplaint == nil else { return }
        let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
        firstComplaint = (line, message.split(separator: "\n").first.map(String.init) ?? "")
    }

    fileprivate func open(_ tag: XMLTagName, _ attributes: XMLAttributes) {
        depth += 1
        if depth > limits.depth { return stop(.limit("elements nested deeper than \(limits.depth)", line: line)) }
        sink.start(number(of: tag), attributes, tag)
    }

    fileprivate func close(_ tag: XMLTagName) {
        depth -= 1
        sink.end(number(of: tag), tag)
    }

    fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) { sink.text(bytes, isLasting: false) }

    /// A placeholder: its text is the one that was cut out where libxml2 stands now.
    fileprivate func takeUpText() {
        guard let context else { return }
        let position = xmlByteConsumed(context)
        while nextCut < split.cuts.count, split.cuts[nextCut].tags < position || split.cuts[nextCut].count == 0 {
            nextCut += 1
        }
        guard nextCut < split.cuts.count, split.cuts[nextCut].tags == position else { return }
        sink.text(split.text(split.cuts[nextCut], of: source, resolved), isLasting: true)
        nextCut += 1
    }

    /// libxml2 keeps every name once a document, so three pointers are the name.
    private func number(of tag: XMLTagName) -> Int {
        let mix = UInt(bitPattern: tag.local) &* 31 &+ UInt(bitPattern: tag.uri) &+ UInt(bitPattern: tag.prefix) &* 7
        let slot = Int(truncatingIfNeeded: (mix ^ (mix >> 9)) & 255)
        let cached = names[slot]
        if cached.local == tag.local, cached.uri == tag.uri, cached.prefix == tag.prefix { return cached.number }
        let number = sink.resolve(
            local: tag.localName,
            prefix: tag.prefix.map { String(cString: $0) },
            namespace: tag.uri.map { String(cString: $0) }
        )
        names[slot] = CachedName(local: tag.local, prefix: tag.prefix, uri: tag.uri, number: number)
        return number
    }
}

/// The processor time of this thread.
private func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

private func events(_ context: UnsafeMutableRawPointer?) -> XMLEvents? {
    context.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
    _ context: UnsafeMutableRawPointer?,
    _ local: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?,
    _: Int32,
    _: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ count: Int32,
    _: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let local else { return }
    events(context)?.open(
        XMLTagName(local: local, prefix: prefix, uri: uri),
        XMLAttributes(attributes, count: Int(count))
    )
}

private func endElement(
    _ context: UnsafeMutableRawPointer?,
    _ local: UnsafePointer<xmlChar>?,
    _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
) {
    guard let local else { return }
    events(context)?.close(XMLTagName(local: local, prefix: prefix, uri: uri))
}

private func characters(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    events(context)?.text(UnsafeBufferPointer(start: text, count: Int(count)))
}

private func placeholder(_ context: UnsafeMutableRawPointer?, _: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?) {
    events(context)?.takeUpText()
}

private func complaint(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error else { return }
    events(context)?.noteComplaint(error)
}
