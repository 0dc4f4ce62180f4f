import Testing

@testable import Parsing

@Suite("Questions about UTF-8")
struct UTF8CheckTests {
    static let valid: [[UInt8]] = [
        [],
        [0x61],
        [0x7F],
        [0xC2, 0x80],
        [0xDF, 0xBF],
        [0xE0, 0xA0, 0x80],
        [0xED, 0x9F, 0xBF],
        [0xEE, 0x80, 0x80],
        [0xEF, 0xBF, 0xBF],
        [0xF0, 0x90, 0x80, 0x80],
        [0xF4, 0x8F, 0xBF, 0xBF],
        Array("plain ASCII that is longer than a word, then é, €, and 🚢".utf8),
    ]

    @Test("what RFC 3629 allows is valid", arguments: UTF8CheckTests.valid)
    func allowed(bytes: [UInt8]) {
        #expect(UTF8Check.isValid(bytes))
    }

    static let invalid: [[UInt8]] = [
        [0x80],
        [0xBF, 0x61],
        [0xC0, 0x80],
        [0xC1, 0xBF],
        [0xC3],
        [0xC3, 0x28],
        [0xE0, 0x9F, 0xBF],
        [0xE2, 0x82],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF0, 0x9F, 0x9A],
        [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80],
        [0xFF],
    ]

    @Test("overlong forms, surrogates, lone and missing bytes are not valid", arguments: UTF8CheckTests.invalid)
    func refused(bytes: [UInt8]) {
        #expect(!UTF8Check.isValid(bytes))
    }

    @Test("a bad byte is found wherever it stands", arguments: 0..<24)
    func foundAnywhere(position: Int) {
        var bytes = [UInt8](repeating: 0x61, count: 24)
        #expect(UTF8Check.isValid(bytes))
        bytes[position] = 0xFF
        #expect(!UTF8Check.isValid(bytes))
    }

    @Test("good sequences and bad bytes are counted")
    func counts() {
        let (good, bad) = UTF8Check.sequences(Array("é, € and 🚢".utf8) + [0xFF, 0xC3])
        #expect(good == 3)
        #expect(bad == 2)
    }

    @Test("a control that XML forbids is found wherever it stands", arguments: 0..<24)
    func controlAnywhere(position: Int) {
        for control: UInt8 in [0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F] {
            var bytes = [UInt8](repeating: 0x20, count: 24)
            bytes[position] = control
            #expect(UTF8Check.hasControls(bytes))
        }
    }

    @Test("tabs, line feeds and everything from space on are no such controls; a carriage return is")
    func noControls() {
        #expect(UTF8Check.hasControls([0x0D]))
        #expect(!UTF8Check.hasControls([0x09, 0x0A]))
        #expect(!UTF8Check.hasControls(Array(0x20...0xFF)))
        #expect(!UTF8Check.hasControls([]))
    }
}
