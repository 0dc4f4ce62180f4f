import Testing

@testable import Markup

@Suite("XML cut into tags and texts")
struct XMLSplitterTests {
    /// What came of a text: its tags with the texts put back, and the parts.
    struct Outcome {
        var text: String
        var tags: String
        var result: SplitXML
    }

    private static func split(_ text: String, limits: MarkupLimits = MarkupLimits()) throws -> Outcome {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { source in
            let result = try XMLSplitter.split(source, limits: limits)
            let whole = result.resolved.withUnsafeBufferPointer { resolved in
                var (whole, position) = ("", 0)
                for cut in result.cuts where cut.count > 0 {
                    let start = cut.tags - SplitXML.placeholder.utf8CodeUnitCount
                    whole += String(decoding: result.tags[position..<start], as: UTF8.self)
                    whole += "{" + String(decoding: result.text(cut, of: source, resolved), as: UTF8.self) + "}"
                    position = cut.tags
                }
                return whole + String(decoding: result.tags[position...], as: UTF8.self)
            }
            return Outcome(text: whole, tags: String(decoding: result.tags, as: UTF8.self), result: result)
        }
    }

    static let unchanged = [
        "<a/>",
        "<a b=\"1\" c='2'>text</a>",
        "<a b=\"&amp;&lt;&gt;&quot;&apos;&#233;&#xE9;\"/>",
        "<a b=\"x>y\">1 > 0</a>",
        "<Ünïcode>x</Ünïcode>",
        "<a>\n\t<b>short</b>\n" + String(repeating: " ", count: 100) + "<c />\n</a>",
    ]

    @Test("tags, short texts and white space stay as they are", arguments: XMLSplitterTests.unchanged)
    func staysTheSame(text: String) throws {
        let outcome = try XMLSplitterTests.split(text)
        #expect(outcome.tags == text)
        #expect(outcome.result.repairs.isEmpty)
    }

    static let taken: [(String, String)] = [
        ("<a><![CDATA[ & < &eacute; <b> ]]></a>", "<a>{ & < &eacute; <b> }</a>"),
        ("<a>one<![CDATA[two]]><![CDATA[]]>three</a>", "<a>one{two}three</a>"),
        ("<a>&amp;&lt;&gt;&quot;&apos;</a>", "<a>{&<>\"'}</a>"),
        ("<a>&#233;&#xE9;&#xe9;</a>", "<a>{ééé}</a>"),
        ("<a>é</a>", "<a>{é}</a>"),
        (
            "<a>A text that is longer than forty-eight bytes is taken out.</a>",
            "<a>{A text that is longer than forty-eight bytes is taken out.}</a>"
        ),
        ("<a><![CDATA[never ends", "<a>{never ends}"),
    ]

    @Test("other texts are taken out, references resolved", arguments: XMLSplitterTests.taken)
    func isTaken(written: String, expected: String) throws {
        #expect(try XMLSplitterTests.split(written).text == expected)
    }

    static let mended: [(String, String)] = [
        ("<a>x & y</a>", "<a>{x & y}</a>"),
        ("<a>R&D</a>", "<a>{R&D}</a>"),
        ("<a b=\"?c=1&d=2\"/>", "<a b=\"?c=1&amp;d=2\"/>"),
        ("<a>1 < 2</a>", "<a>{1 < 2}</a>"),
        ("<a><3</a>", "<a>{<3}</a>"),
        ("<a>&eacute;</a>", "<a>{é}</a>"),
        ("<a b=\"&eacute;&lt;&bogus;\"/>", "<a b=\"é&lt;&amp;bogus;\"/>"),
        ("<a>&harbour;</a>", "<a>{&harbour;}</a>"),
        ("<a>&#xD83D;&#xDEA2;</a>", "<a>{🚢}</a>"),
        ("<a>&#0;&#xFFFF;&#x110000;&#99999999999;</a>", "<a></a>"),
        ("<a>x<", "<a>x"),
        ("<a><!x>y</a>", "<a>y</a>"),
        ("<a b=false>y</a>", "<a b=\"false\" >y</a>"),
        ("<a b=1/>", "<a b=\"1\" />"),
        ("<a b=x&y c='1'>", "<a b=\"x&amp;y\"  c='1'>"),
        ("<a b=\"1\"c=\"2\">", "<a b=\"1\" c=\"2\">"),
        ("<a nowrap b=\"1\">", "<a  b=\"1\">"),
        ("<a b=\"1 < 2\">", "<a b=\"1 &lt; 2\">"),
        ("<a b=\"<i>x</i>\" c='2'>", "<a b=\"&lt;i>x&lt;/i>\" c='2'>"),
        ("<a b=\"1><c d=\"2\">", "<a b=\"1>\"><c d=\"2\">"),
        ("<a 5=\"1\" @x='2' b='3'>", "<a    x='2' b='3'>"),
        ("<a / b='1'>", "<a   b='1'>"),
        ("<a b='1' <c/></a>", "<a b='1' ><c/></a>"),
    ]

    @Test("a fault is mended and told", arguments: XMLSplitterTests.mended)
    func isMended(written: String, expected: String) throws {
        let outcome = try XMLSplitterTests.split(written)
        #expect(outcome.text == expected)
    }

    static let upperCase: [(String, String)] = [("<a>&#X41;</a>", "<a>{A}</a>"), ("<a>&#XE9;</a>", "<a>{é}</a>")]

    @Test("a hexadecimal reference with a capital X is resolved", arguments: XMLSplitterTests.upperCase)
    func capitalReference(written: String, expected: String) throws {
        #expect(try XMLSplitterTests.split(written).text == expected)
    }

    @Test("every kind of repair is named once")
    func namesRepairs() throws {
        let outcome = try XMLSplitterTests.split("x<a>& & &eacute;&eacute;&harbour; < </a>")
        #expect(
            outcome.result.repairs == [
                "text before the document", "bare less-than sign", "bare ampersand", "undeclared entity",
                "unknown entity",
            ]
        )
    }

    @Test("references to C1 controls are kept and told of")
    func toldOfC1References() throws {
        let outcome = try XMLSplitterTests.split("<a>&#146;</a>")
        #expect(outcome.result.hasC1References)
        #expect(outcome.text == "<a>{\u{92}}</a>")
    }

    @Test("comments and processing instructions are gone")
    func dropsComments() throws {
        let outcome = try XMLSplitterTests.split("<a><!-- one\ntwo --><?php\n echo ?>\n<b/></a>")
        #expect(outcome.tags == "<a>\n<b/></a>")
        #expect(outcome.result.repairs.isEmpty)
    }

    @Test("a place in the tags is found again in the document")
    func findsTheSource() throws {
        let text = "<a><!-- one\ntwo --><![CDATA[a text]]><?php\n echo ?><b/></a>"
        let outcome = try XMLSplitterTests.split(text)
        #expect(outcome.tags == "<a><?t?><b/></a>")
        let place = outcome.result.source(of: 8)
        #expect(String(decoding: Array(text.utf8)[place...], as: UTF8.self) == "<b/></a>")
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

    @Test("a tag that is too long loses its attributes and nothing else", arguments: XMLSplitterTests.longTags)
    func losesAttributes(written: String, expected: String) throws {
        let outcome = try XMLSplitterTests.split(written, limits: XMLSplitterTests.narrow)
        #expect(outcome.text == expected)
        #expect(outcome.result.repairs.contains("a tag longer than 40 bytes"))
    }

    @Test("a tag of 64 KB keeps its attributes, a longer one does not")
    func defaultTagLimit() throws {
        func tag(_ length: Int) -> String { "<a b=\"" + String(repeating: "x", count: length - 9) + "\"/>" }
        #expect(try XMLSplitterTests.split(tag(65_536)).text == tag(65_536))
        #expect(try XMLSplitterTests.split(tag(65_537)).text == "<a/>")
    }

    // MARK: - DOCTYPE

    @Test("a DOCTYPE is taken out; its public identifier is told")
    func doctypeIsDropped() throws {
        let outcome = try XMLSplitterTests.split(
            "<!DOCTYPE rss PUBLIC \"-//Harbour//DTD 1//EN\" \"https://dtd.example/x\">\n<rss/>"
        )
        #expect(outcome.text == "\n<rss/>")
        #expect(outcome.result.publicID == "-//Harbour//DTD 1//EN")
    }

    static let entities: [(String, String)] = [
        (" <!ENTITY p \"Port\"> ", "{Port}"),
        ("<!ENTITY p \"Port\">", "{Port}"),
        (" <!ENTITY q \"x\"> <!ENTITY p 'Port'>", "{Port}"),
        (" <!-- it's a comment --> <!ENTITY p \"Port\"> ", "{Port}"),
        (" <!ENTITY p SYSTEM \"file:///etc/hostname\"> ", "{&p;}"),
        (" <!ENTITY q \"x\"> <!ENTITY p \"&q;&q;\"> ", "{&p;}"),
        (" <!ENTITY p \"<b/>\"> ", "{&p;}"),
        (" <!ENTITY % p \"Port\"> ", "{&p;}"),
    ]

    @Test("only an entity of plain characters is expanded", arguments: XMLSplitterTests.entities)
    func expandsHarmless(subset: String, expected: String) throws {
        let outcome = try XMLSplitterTests.split("<!DOCTYPE a [\(subset)]><a>&p;</a>")
        #expect(outcome.text == "<a>\(expected)</a>")
    }

    private static func tenBytesOfEntities() throws -> Outcome {
        var limits = MarkupLimits()
        limits.entityBytes = 10
        return try split("<!DOCTYPE a [ <!ENTITY p \"12345\"> ]><a>&p;&p;&p;&p;</a>", limits: limits)
    }

    @Test("entities expand up to a budget, and to nothing beyond it")
    func entityBudget() throws {
        #expect(try XMLSplitterTests.tenBytesOfEntities().text == "<a>{1234512345}</a>")
    }

    @Test("entities that expand to nothing are told of")
    func entityBudgetIsTold() throws {
        #expect(try !XMLSplitterTests.tenBytesOfEntities().result.repairs.isEmpty)
    }

    @Test("an internal subset that is too long ends the reading")
    func subsetLimit() {
        let text = "\n<!DOCTYPE a [ <!-- \(String(repeating: "x", count: 6000)) --> ]><a/>"
        #expect(throws: MarkupError.limit("an internal DTD subset longer than 4096 bytes", line: 2)) {
            try XMLSplitterTests.split(text)
        }
    }

    /// With time that grows with the square it would take many minutes.
    @Test("processing instructions cost time in proportion to their number", .timeLimit(.minutes(1)))
    func instructionsInProportion() throws {
        let text = "<a>" + String(repeating: "<? >", count: 160_000)
        #expect(try XMLSplitterTests.split(text).text == "<a>")
    }
}
