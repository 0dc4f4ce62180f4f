import Syndication
import Testing

@testable import Parsing

@Suite("Character encodings")
struct CharacterEncodingTests {
    /// Encodings of two or four bytes a character.
    enum Wide: String, CaseIterable, Sendable {
        case utf16LE = "utf-16le"
        case utf16BE = "utf-16be"
        case utf32LE = "utf-32le"
        case utf32BE = "utf-32be"

        var mark: [UInt8] { bytes("\u{FEFF}") }

        func bytes(_ text: String) -> [UInt8] {
            switch self {
            case .utf16LE: text.utf16.flatMap { Wide.littleEndian(UInt32($0), count: 2) }
            case .utf16BE: text.utf16.flatMap { Array(Wide.littleEndian(UInt32($0), count: 2).reversed()) }
            case .utf32LE: text.unicodeScalars.flatMap { Wide.littleEndian($0.value, count: 4) }
            case .utf32BE: text.unicodeScalars.flatMap { Array(Wide.littleEndian($0.value, count: 4).reversed()) }
            }
        }

        private static func littleEndian(_ unit: UInt32, count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: unit >> UInt32(8 * $0)) }
        }
    }

    private static func text(_ encoding: CharacterEncoding) -> String {
        String(decoding: encoding.bytes, as: UTF8.self)
    }

    private static func declared(_ label: String, _ inside: [UInt8]) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"\(label)\"?><t>".utf8) + inside + Array("</t>".utf8)
    }

    // MARK: - Marks and patterns

    @Test("a byte order mark tells the encoding and is taken off", arguments: Wide.allCases)
    func markTells(wide: Wide) {
        let encoding = CharacterEncoding(wide.mark + wide.bytes("<t>Café 🚢</t>"), contentType: nil)
        #expect(encoding.name == wide.rawValue)
        #expect(CharacterEncodingTests.text(encoding) == "<t>Café 🚢</t>")
        #expect(!encoding.isRecovered)
    }

    @Test("without a mark the pattern of the first character tells", arguments: Wide.allCases)
    func patternTells(wide: Wide) {
        let encoding = CharacterEncoding(wide.bytes("<t>Café 🚢</t>"), contentType: nil)
        #expect(encoding.name == wide.rawValue)
        #expect(CharacterEncodingTests.text(encoding) == "<t>Café 🚢</t>")
        #expect(!encoding.isRecovered)
    }

    @Test("a mark outranks what HTTP and the declaration say", arguments: Wide.allCases)
    func markOutranks(wide: Wide) {
        let text = "<?xml version=\"1.0\" encoding=\"utf-8\"?><t>Café</t>"
        let encoding = CharacterEncoding(wide.mark + wide.bytes(text), contentType: "text/xml; charset=koi8-r")
        #expect(encoding.name == wide.rawValue)
        #expect(CharacterEncodingTests.text(encoding) == text)
        #expect(encoding.isRecovered)
    }

    @Test("the mark of UTF-8 is taken off")
    func utf8Mark() {
        let encoding = CharacterEncoding([0xEF, 0xBB, 0xBF] + Array("<t>é</t>".utf8), contentType: nil)
        #expect(encoding.name == "utf-8")
        #expect(CharacterEncodingTests.text(encoding) == "<t>é</t>")
        #expect(!encoding.isRecovered)
    }

    @Test("UTF-16 is not believed of bytes that are none", arguments: ["text/xml; charset=utf-16", nil])
    func utf16Disbelieved(contentType: String?) {
        let bytes = CharacterEncodingTests.declared("utf-16", Array("é".utf8))
        let encoding = CharacterEncoding(bytes, contentType: contentType)
        #expect(encoding.name == "utf-8")
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>é</t>"))
        #expect(encoding.isRecovered)
    }

    // MARK: - Labels

    /// Bytes under a label, what they say, and the encoding they are really in.
    struct Sample: Sendable, CustomTestStringConvertible {
        var label: String
        var bytes: [UInt8]
        var text: String
        var name: String
        var testDescription: String { label }
    }

    static let samples = [
        Sample(label: "utf-8", bytes: [0xC3, 0xA9], text: "é", name: "utf-8"),
        Sample(label: "UTF8", bytes: [0xC3, 0xA9], text: "é", name: "utf-8"),
        Sample(label: "us-ascii", bytes: [0x65], text: "e", name: "us-ascii"),
        Sample(label: "iso-8859-1", bytes: [0xE9], text: "é", name: "iso-8859-1"),
        Sample(label: "iso-8859-1", bytes: [0x93, 0x80, 0x94], text: "“€”", name: "windows-1252"),
        Sample(label: "windows-1252", bytes: [0x93, 0xE9], text: "“é", name: "windows-1252"),
        Sample(label: "iso-8859-15", bytes: [0xA4], text: "€", name: "iso-8859-15"),
        Sample(label: "koi8-r", bytes: [0xED, 0xC9, 0xD2], text: "Мир", name: "koi8-r"),
        Sample(label: "windows-1251", bytes: [0xCC, 0xE8, 0xF0], text: "Мир", name: "windows-1251"),
        Sample(label: "gb2312", bytes: [0xD6, 0xD0, 0xCE, 0xC4], text: "中文", name: "gb18030"),
        Sample(label: "gbk", bytes: [0xD6, 0xD0, 0xCE, 0xC4], text: "中文", name: "gb18030"),
        Sample(label: "Shift_JIS", bytes: [0x93, 0xFA, 0x96, 0x7B], text: "日本", name: "shift_jis"),
        Sample(label: "euc-jp", bytes: [0xC6, 0xFC, 0xCB, 0xDC], text: "日本", name: "euc-jp"),
        Sample(label: "ks_c_5601-1987", bytes: [0xC7, 0xD1, 0xB1, 0xB9], text: "한국", name: "euc-kr"),
    ]

    @Test(
        "a declared encoding is used, in the sense the web gives its label",
        arguments: CharacterEncodingTests.samples
    )
    func declarationIsUsed(sample: Sample) {
        let bytes = CharacterEncodingTests.declared(sample.label, sample.bytes)
        let encoding = CharacterEncoding(bytes, contentType: nil)
        #expect(encoding.name == sample.name)
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>\(sample.text)</t>"))
        #expect(!encoding.isRecovered)
    }

    static let headers = [
        "text/xml; charset=koi8-r", "text/xml;charset=\"KOI8-R\"", "application/rss+xml; q=1; Charset='koi8-r'",
    ]

    @Test("the charset of HTTP beats the declaration", arguments: CharacterEncodingTests.headers)
    func headerBeatsDeclaration(contentType: String) {
        let bytes = CharacterEncodingTests.declared("windows-1251", [0xED, 0xC9, 0xD2])
        let encoding = CharacterEncoding(bytes, contentType: contentType)
        #expect(encoding.name == "koi8-r")
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>Мир</t>"))
        #expect(!encoding.isRecovered)
    }

    @Test("a header without a charset leaves it to the declaration", arguments: ["text/xml", "text/xml; charset="])
    func headerWithoutCharset(contentType: String) {
        let bytes = CharacterEncodingTests.declared("koi8-r", [0xED, 0xC9, 0xD2])
        #expect(CharacterEncoding(bytes, contentType: contentType).name == "koi8-r")
    }

    @Test("nothing said is UTF-8 where it can be, else windows-1252")
    func nothingSaid() {
        let good = CharacterEncoding(Array("<t>é</t>".utf8), contentType: nil)
        #expect(good.name == "utf-8")
        #expect(!good.isRecovered)
        let old = CharacterEncoding(Array("<t>".utf8) + [0xE9] + Array("</t>".utf8), contentType: nil)
        #expect(old.name == "windows-1252")
        #expect(CharacterEncodingTests.text(old) == "<t>é</t>")
        #expect(old.isRecovered)
    }

    // MARK: - Repairs

    static let wrongLabels = ["utf-8", "us-ascii", "x-harbour"]

    @Test("bytes that do not fit their label are windows-1252", arguments: CharacterEncodingTests.wrongLabels)
    func wrongLabel(label: String) {
        let encoding = CharacterEncoding(CharacterEncodingTests.declared(label, [0x43, 0xE9, 0x2E]), contentType: nil)
        #expect(encoding.name == "windows-1252")
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>Cé.</t>"))
        #expect(encoding.isRecovered)
    }

    @Test("an unknown label does not keep good UTF-8 from being read")
    func unknownLabel() {
        let encoding = CharacterEncoding(CharacterEncodingTests.declared("x-harbour", [0xC3, 0xA9]), contentType: nil)
        #expect(encoding.name == "utf-8")
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>é</t>"))
        #expect(encoding.isRecovered)
    }

    @Test("one bad byte among good ones stays UTF-8 and becomes a replacement character")
    func damagedUTF8() {
        let bytes = CharacterEncodingTests.declared("utf-8", Array("é€".utf8) + [0xE9] + Array("ü".utf8))
        let encoding = CharacterEncoding(bytes, contentType: nil)
        #expect(encoding.name == "utf-8")
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>é€\u{FFFD}ü</t>"))
        #expect(encoding.isRecovered)
    }

    @Test("a byte that is no character of its encoding is a repair")
    func undefinedByte() {
        let encoding = CharacterEncoding(CharacterEncodingTests.declared("iso-8859-1", [0x81, 0x93]), contentType: nil)
        #expect(CharacterEncodingTests.text(encoding).hasSuffix("<t>\u{FFFD}“</t>"))
        #expect(encoding.isRecovered)
    }

    @Test("NUL bytes and controls that XML forbids are taken out; every line ends with a line feed")
    func controls() {
        let bytes = Array("<t>a".utf8) + [0, 0x01, 0x1F] + Array("b\tc\r\nd\re\n\r</t>\r".utf8)
        let encoding = CharacterEncoding(bytes, contentType: nil)
        #expect(CharacterEncodingTests.text(encoding) == "<t>ab\tc\nd\ne\n\n</t>\n")
        #expect(encoding.isRecovered)
    }
}
