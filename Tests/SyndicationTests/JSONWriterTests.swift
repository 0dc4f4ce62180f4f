import Syndication
import Testing

/// JSON that is written, and values that are looked at.
@Suite("JSONWriter")
struct JSONWriterTests {
    @Test("writes everything on one line")
    func oneLine() {
        let value = JSONValue.object([
            (name: "a", value: .array([.number(1), .null, .bool(true)])), (name: "b", value: .object([])),
        ])
        #expect(JSONWriter.text(value) == #"{"a":[1,null,true],"b":{}}"#)
    }

    @Test("writes a line a member, indented by two spaces a level")
    func indented() {
        let value = JSONValue.object([
            (name: "a", value: .array([.number(1), .number(2)])), (name: "b", value: .array([])),
        ])
        let text = """
            {
              "a": [
                1,
                2
              ],
              "b": []
            }
            """
        #expect(JSONWriter.text(value, indented: true) == text)
    }

    @Test("escapes quotes, backslashes and control characters, and nothing else")
    func strings() {
        #expect(
            JSONWriter.text(.string("\"\\/\n\r\t\u{0}\u{8}\u{1F}\u{7F}ü😀"))
                == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u0008\\u001f\u{7F}ü😀\""
        )
    }

    @Test(
        "writes a number without a fraction where it has none, and what is no number as 0",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-17, "-17"), (0.5, "0.5"), (999_999_999_999_999, "999999999999999"),
            (1e300, "1e+300"), (.infinity, "0"), (-.infinity, "0"), (.nan, "0"),
        ] as [(Double, String)]
    )
    func numbers(number: Double, text: String) {
        #expect(JSONWriter.text(number) == text)
    }

    @Test("writes what the reader reads back as it was", arguments: [false, true])
    func roundTrip(indented: Bool) throws {
        let value = JSONValue.object([
            (name: "", value: .array([.string("\u{9}\"\\\u{2028}"), .object([]), .array([]), .null])),
            (name: "ü", value: .array([.number(0.1), .number(-1e-7), .number(1e22), .bool(false)])),
        ])
        let result = try JSONReader.read(JSONWriter.bytes(value, indented: indented))
        #expect(result.value == value)
        #expect(!result.isRecovered)
    }

    @Test("leaves out members without a value")
    func members() {
        let value = JSONValue.members([("a", .number(1)), ("b", nil), ("c", "x".json)])
        #expect(JSONWriter.text(value) == #"{"a":1,"c":"x"}"#)
    }

    @Test("reads numbers and texts written as the other")
    func scalars() {
        #expect(JSONValue.number(17).scalarText == "17")
        #expect(JSONValue.bool(true).scalarText == "true")
        #expect(JSONValue.null.scalarText == nil)
        #expect(JSONValue.string("2.5").number == 2.5)
        #expect(JSONValue.string("two").number == nil)
        #expect(JSONValue.string("x").array.isEmpty)
        #expect(JSONValue.number(1).string == nil)
        #expect(JSONValue.number(1).bool == nil)
        #expect(JSONValue.string("x")["a"] == nil)
    }
}
