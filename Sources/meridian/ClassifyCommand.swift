import Aggregation
import ArgumentParser
import Syndication

/// `classify`: the regions of articles, without a newsroom.
struct ClassifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify",
        abstract: "Decide the regions of articles: JSON lines in, JSON lines out.",
        discussion: """
            Reads {"id", "title", "text", "lang"?, "source_country"?, "url"?, "categories"?, "point"?} a line and \
            prints {"id", "countries", "regions", "places"} a line. "point" is [longitude, latitude].
            """
    )

    @Option(help: "The country of a source that names none: an ISO 3166 code.")
    var defaultCountry: String?

    @Option(help: "How many characters of each text are read; without it all.")
    var characters: Int?

    func validate() throws {
        if let code = defaultCountry, code.utf8.count != 2 {
            throw ValidationError("--default-country takes a code of two letters, as in US.")
        }
        guard characters ?? 0 >= 0 else { throw ValidationError("--characters is 0 or more.") }
    }

    func run() throws {
        let desk = ClassifyDesk(defaultCountry: defaultCountry?.uppercased(), characters: characters)
        var number = 0
        while let line = readLine() {
            number += 1
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let value = try? JSONReader.read(Array(line.utf8)).value, value["id"] != nil else {
                Terminal.error("error: line \(number): no JSON object with an id")
                throw ExitCode(65)
            }
            Terminal.line(JSONWriter.text(desk.answer(value)))
        }
    }
}
