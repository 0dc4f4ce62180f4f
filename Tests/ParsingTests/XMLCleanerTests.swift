import Markup
import Testing

@Suite("XML made ready to be read")
struct XMLCleanerTests {
    /// What came of a text.
    struct Cleaned {
        var text: String
        var result: CleanXML
    }

    private static func clean(_ text: String, limits: MarkupLimits = MarkupLimits()) throws -> Cleaned {
        let bytes = Array(text.utf8)
        let result = try bytes.withUnsafeBufferPointer { try XMLCleaner.clean($0, limits: limits) }
        let cleaned = result.bytes ?? Array(bytes[result.start...])
        return Cleaned(text: String(decoding: cleaned, as: UTF8.self), result: result)
    }

    static let unchanged = [
        "<a/>",
        "<a b=\"1\" c='2'>text</a>",
        "<a>&amp;&lt;&gt;&quot;&apos;</a>",
        "<a>&#233;&#xE9;&#xe9;</a>",
        "<a><![CDATA[ & < &eacute; <b> ]]></a>",
        "<a b=\"x>y\">1 > 0</a>",
        "<Ünïcode>x</Ünïcode>",
    ]

    @Test("a document without faults is not copied", arguments: XMLCleanerTests.unchanged)
    func isNotCopied(text: String) throws {
        let cleaned = try XMLCleanerTests.clean(text)
        #expect(cleaned.result.bytes == nil)
        #expect(cleaned.result.repairs.isEmpty)
        #expect(cleaned.text == text)
    }

    static let mended: [(String, String)] = [
        ("<a>x & y</a>", "<a>x &amp; y</a>"),
        ("<a>R&D</a>", "<a>R&amp;D</a>"),
        ("<a b=\"?c=1&d=2\"/>", "<a b=\"?c=1&amp;d=2\"/>"),
        ("<a>1 < 2</a>", "<a>1 &lt; 2</a>"),
        ("<a><3</a>", "<a>&lt;3</a>"),
        ("<a>&eacute;</a>", "<a>é</a>"),
        ("<a>&harbour;</a>", "<a>&amp;harbour;</a>"),
        ("<a>&#xD83D;&#xDEA2;</a>", "<a>🚢</a>"),
        ("<a>&#0;&#xFFFF;&#x110000;&#99999999999;</a>", "<a></a>"),
        ("<a>x<", "<a>x"),
        ("<a><!x>y</a>", "<a>y</a>"),
    ]

    @Test("a fault is mended and told", arguments: XMLCleanerTests.mended)
    func isMended(written: String, expected: String) throws {
        let cleaned = try XMLCleanerTests.clean(written)
        #expect(cleaned.text == expected)
    }

    static let upperCase: [(String, String)] = [("<a>&#X41;</a>", "<a>A</a>"), ("<a>&#XE9;</a>", "<a>é</a>")]

    @Test("a hexadecimal reference with a capital X is resolved", arguments: XMLCleanerTests.upperCase)
    func capitalReference(written: String, expected: String) throws {
        #expect(try XMLCleanerTests.clean(written).text == expected)
    }

    @Test("every kind of repair is named once")
    func namesRepairs() throws {
        let cleaned = try XMLCleanerTests.clean("x<a>& & &eacute;&eacute;&harbour; < </a>")
        #expect(
            cleaned.result.repairs == [
                "text before the document", "bare ampersand", "undeclared entity", "unknown entity",
                "bare less-than sign",
            ]
        )
    }

    @Test("references to C1 controls are kept and told of")
    func toldOfC1References() throws {
        let cleaned = try XMLCleanerTests.clean("<a>&#146;</a>")
        #expect(cleaned.result.hasC1References)
        #expect(cleaned.text == "<a>&#146;</a>")
    }

    @Test("comments and processing instructions are gone, and lines keep their numbers")
    func keepsLines() throws {
        let cleaned = try XMLCleanerTests.clean("<a><!-- one\ntwo --><?php\n echo ?>\n<b/></a>")
        #expect(cleaned.text == "<a>\n\n\n<b/></a>")
        #expect(cleaned.result.repairs.isEmpty)
    }

    // MARK: - Long tags

    private static let narrow: MarkupLimits = {
        var limits = MarkupLimits()
        limits.tagBytes = 40
        return limits
    }()

    static let longTags: [(String, String)] = [
        ("<a b=\"\(String(repeating: "x", count: 60))\"><c/></a>", "<a><c/></a>"),
        ("<r><a b=\"\(String(repeating: "x", count: 60))\"/></r>", "<r><a/></r>"),
        ("<r><a b=\"\(String(repeating: "& ", count: 30))\">y</a></r>", "<r><a>y</a></r>"),
    ]

    @Test("a tag that is too long loses its attributes and nothing else", arguments: XMLCleanerTests.longTags)
    func losesAttributes(written: String, expected: String) throws {
        let cleaned = try XMLCleanerTests.clean(written, limits: XMLCleanerTests.narrow)
        #expect(cleaned.text == expected)
        #expect(cleaned.result.repairs.contains("a tag longer than 40 bytes"))
    }

    @Test("a tag of 64 KB keeps its attributes, a longer one does not")
    func defaultTagLimit() throws {
        func tag(_ length: Int) -> String { "<a b=\"" + String(repeating: "x", count: length - 9) + "\"/>" }
        #expect(try XMLCleanerTests.clean(tag(65_536)).text == tag(65_536))
        #expect(try XMLCleanerTests.clean(tag(65_537)).text == "<a/>")
    }

    // MARK: - DOCTYPE

    @Test("a DOCTYPE is taken out; its public identifier is told")
    func doctypeIsDropped() throws {
        let cleaned = try XMLCleanerTests.clean(
            "<!DOCTYPE rss PUBLIC \"-//Harbour//DTD 1//EN\" \"https://dtd.example/x\">\n<rss/>"
        )
        #expect(cleaned.text == "\n<rss/>")
        #expect(cleaned.result.publicID == "-//Harbour//DTD 1//EN")
    }

    static let entities: [(String, String)] = [
        (" <!ENTITY p \"Port\"> ", "Port"),
        ("<!ENTITY p \"Port\">", "Port"),
        (" <!ENTITY q \"x\"> <!ENTITY p 'Port'>", "Port"),
        (" <!-- it's a comment --> <!ENTITY p \"Port\"> ", "Port"),
        (" <!ENTITY p SYSTEM \"file:///etc/hostname\"> ", "&amp;p;"),
        (" <!ENTITY q \"x\"> <!ENTITY p \"&q;&q;\"> ", "&amp;p;"),
        (" <!ENTITY p \"<b/>\"> ", "&amp;p;"),
        (" <!ENTITY % p \"Port\"> ", "&amp;p;"),
    ]

    @Test("only an entity of plain characters is expanded", arguments: XMLCleanerTests.entities)
    func expandsHarmless(subset: String, expected: String) throws {
        let cleaned = try XMLCleanerTests.clean("<!DOCTYPE a [\(subset)]><a>&p;</a>")
        #expect(cleaned.text == "<a>\(expected)</a>")
    }

    private static func tenBytesOfEntities() throws -> Cleaned {
        var limits = MarkupLimits()
        limits.entityBytes = 10
        return try clean("<!DOCTYPE a [ <!ENTITY p \"12345\"> ]><a>&p;&p;&p;&p;</a>", limits: limits)
    }

    @Test("entities expand up to a budget, and to nothing beyond it")
    func entityBudget() throws {
        #expect(try XMLCleanerTests.tenBytesOfEntities().text == "<a>1234512345</a>")
    }

    @Test("entities that expand to nothing are told of")
    func entityBudgetIsTold() throws {
        #expect(try !XMLCleanerTests.tenBytesOfEntities().result.repairs.isEmpty)
    }

    @Test("an internal subset that is too long ends the reading")
    func subsetLimit() {
        let text = "\n<!DOCTYPE a [ <!-- \(String(repeating: "x", count: 6000)) --> ]><a/>"
        #expect(throws: MarkupError.limit("an internal DTD subset longer than 4096 bytes", line: 2)) {
            try XMLCleanerTests.clean(text)
        }
    }

    /// With time that grows with the square it would take many minutes.
    @Test("processing instructions cost time in proportion to their number", .timeLimit(.minutes(1)))
    func instructionsInProportion() throws {
        let text = "<a>" + String(repeating: "<? >", count: 160_000)
        #expect(try XMLCleanerTests.clean(text).text == "<a>")
    }
}
