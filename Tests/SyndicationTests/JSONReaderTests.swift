import Syndication
import Testing

/// JSON from anywhere.
@Suite("JSONReader")
struct JSONReaderTests {
    private func read(_ text: String) throws -> (value: JSONValue, isRecovered: Bool) {
        try JSONReader.read(Array(text.utf8))
    }

    @Test("reads every kind of value")
    func kinds() throws {
        let result = try read(#" { "a" : [ 1, -2.5e3, true, false, null, "x" ], "b" : { } } "#)
        let list: [JSONValue] = [.number(1), .number(-2500), .bool(true), .bool(false), .null, .string("x")]
        #expect(result.value == .object([(name: "a", value: .array(list)), (name: "b", value: .object([]))]))
        #expect(!result.isRecovered)
    }

    @Test("resolves the escapes of a string, pairs of surrogates too")
    func escapes() throws {
        let result = try read(#""\"\\\/\b\f\n\r\t\u00fC\uD83D\uDE00""#)
        #expect(result.value == .string("\"\\/\n\r\tü😀"))
        #expect(!result.isRecovered)
    }

    @Test(
        "takes half a pair of surrogates for a damaged character",
        arguments: [
            (#""\uD800""#, "\u{FFFD}"), (#""\uDC00""#, "\u{FFFD}"), (#""\uD800\u0041""#, "\u{FFFD}A"),
            (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"), (#""\uD800\uD83D\uDE00""#, "\u{FFFD}😀"),
        ]
    )
    func surrogates(text: String, string: String) throws {
        let result = try read(text)
        #expect(result.value == .string(string))
        #expect(result.isRecovered)
    }

    @Test(
        "takes an escape that is none for its letter",
        arguments: [(#""\x""#, "x"), (#""\u12""#, "u12"), (#""\uGGGG""#, "uGGGG")]
    )
    func noEscape(text: String, string: String) throws {
        let result = try read(text)
        #expect(result.value == .string(string))
        #expect(result.isRecovered)
    }

    @Test("leaves out control characters, and repairs bytes that are no UTF-8")
    func bytes() throws {
        #expect(try read("\"a\nb\u{1}\"").value == .string("a\nb"))
        #expect(try read(#""one\u0000two\u001F""#).value == .string("onetwo"))
        #expect(try JSONReader.read([0x22, 0x61, 0xFF, 0x62, 0x22]).value == .string("a\u{FFFD}b"))
    }

    @Test("takes a number out of range for null", arguments: ["1e400", "-1e400", "-", "1.2.3", "1-2"])
    func numberOutOfRange(text: String) throws {
        let result = try read(text)
        #expect(result.value == .null)
        #expect(result.isRecovered)
    }

    @Test(
        "reads a number as near as a double comes",
        arguments: [("0", 0), ("1E2", 100), ("-0.5", -0.5), ("1e-400", 0)] as [(String, Double)]
    )
    func number(text: String, number: Double) throws {
        #expect(try read(text).value == .number(number))
    }

    @Test("lets the last of equal members count, also where it is null")
    func duplicates() throws {
        let value = try read(#"{"a":1,"b":2,"a":3,"b":null}"#).value
        #expect(value["a"] == .number(3))
        #expect(value["b"] == nil)
        #expect(value["c"] == nil)
    }

    @Test("skips a byte order mark")
    func byteOrderMark() throws {
        let result = try JSONReader.read([0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        #expect(result.value == .object([]))
        #expect(!result.isRecovered)
    }

    @Test("reads 512 values inside each other, and refuses more")
    func depth() throws {
        let deep = try read(String(repeating: "[", count: 512) + String(repeating: "]", count: 512))
        #expect(!deep.isRecovered)
        for opening in ["[", #"{"a":"#] {
            #expect(throws: JSONReader.Failure.tooDeep) { try read(String(repeating: opening, count: 513)) }
            #expect(throws: JSONReader.Failure.tooDeep) { try read(String(repeating: opening, count: 100_000)) }
        }
    }

    @Test("counts only values that are inside each other as deep")
    func wide() throws {
        let list = try read("[" + String(repeating: "[[]],", count: 2000) + "[]]").value
        #expect(list.array.count == 2001)
    }

    @Test("gives what was read of a document that ends early")
    func truncated() throws {
        let result = try read(#"{"a":[1,{"b":"tex"#)
        #expect(
            result.value
                == .object([
                    (
                        name: "a",
                        value: .array([.number(1), .object([(name: "b", value: .string("tex"))])])
                    )
                ])
        )
        #expect(result.isRecovered)
    }

    @Test(
        "gives something of a document wherever it is cut off",
        arguments: [#"{"a":[1,-2.5e3,"x\u00fc\n"],"b":{"c":""}}"#]
    )
    func cut(text: String) throws {
        let bytes = Array(text.utf8)
        for count in 1..<bytes.count {
            let result = try JSONReader.read(Array(bytes.prefix(count)))
            #expect(result.isRecovered, "after \(count) bytes")
        }
    }

    @Test("gives what was read of a document that ends within a word", arguments: ["tru", "f", "nul"])
    func cutWord(word: String) throws {
        let result = try read(#"{"a":1,"b":"# + word)
        #expect(result.value["a"] == .number(1))
        #expect(result.isRecovered)
    }

    @Test("overlooks what stands behind the value, and says so")
    func behind() throws {
        let result = try read("[1] {}")
        #expect(result.value == .array([.number(1)]))
        #expect(result.isRecovered)
        #expect(try !read("[1] \n").isRecovered)
    }

    @Test("overlooks commas too many and too few", arguments: ["[1,,2]", "[1,2,]", "[,1,2]", "[1 2]"])
    func commas(text: String) throws {
        #expect(try read(text).value == .array([.number(1), .number(2)]))
    }

    @Test(
        "says what is no JSON",
        arguments: [
            ("", "the document ends early"), (" \n", "the document ends early"),
            ("<html>", "no JSON value begins with “<”"), ("[yes]", "no JSON value begins with “y”"),
            ("{1:2}", "a member's name is expected"), (#"{"a" 1}"#, #"a colon is expected after "a""#),
            ("[}", "no JSON value begins with “}”"),
        ]
    )
    func malformed(text: String, message: String) {
        let line = text.hasSuffix("\n") ? 2 : 1
        #expect(throws: JSONReader.Failure.malformed(line: line, message: message)) { try read(text) }
    }

    @Test("says in which line")
    func line() {
        let failure = JSONReader.Failure.malformed(line: 3, message: "a colon is expected after \"b\"")
        #expect(throws: failure) { try read("{\"a\":1,\n\n\"b\" 1}\n") }
    }
}
