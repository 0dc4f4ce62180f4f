import CLibXML2

/// Writes one XML document in UTF-8 with libxml2's text writer.
package struct XMLWriter: ~Copyable {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    private var failed = false

    /// A document with its XML declaration, indented by two spaces; nil when there is no memory left.
    package init?() {
        guard let buffer = xmlBufferCreate() else { return nil }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
            xmlBufferFree(buffer)
            return nil
        }
        self.buffer = buffer
        self.writer = writer
        xmlTextWriterSetIndent(writer, 1)
        xmlTextWriterSetIndentString(writer, "  ")
        xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    /// Begins an element.
    package mutating func start(_ name: String) { check(xmlTextWriterStartElement(writer, name)) }

    /// Adds an attribute to the element that has just begun.
    package mutating func attribute(_ name: String, _ value: String) {
        check(xmlTextWriterWriteAttribute(writer, name, XMLText.allowed(value)))
    }

    /// Ends the innermost element.
    package mutating func end() { check(xmlTextWriterEndElement(writer)) }

    /// Writes a whole element with text in it.
    package mutating func element(_ name: String, _ text: String, _ attributes: [(String, String)] = []) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        if !text.isEmpty { check(xmlTextWriterWriteString(writer, XMLText.allowed(text))) }
        end()
    }

    /// Ends the document; nil when something could not be written.
    package mutating func finish() -> [UInt8]? {
        check(xmlTextWriterEndDocument(writer))
        xmlTextWriterFlush(writer)
        guard !failed, let content = xmlBufferContent(buffer) else { return nil }
        return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
    }

    private mutating func check(_ status: Int32) { if status < 0 { failed = true } }
}

/// What may stand in XML 1.0.
package enum XMLText {
    /// The text without characters that XML 1.0 forbids (section 2.2).
    package static func allowed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isForbidden(scalar) { result.append(scalar) }
        return String(result)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && scalar != "\t" && scalar != "\n" && scalar != "\r" || scalar.value == 0xFFFE
            || scalar.value == 0xFFFF
    }
}
