import Aggregation
import ArgumentParser
import Foundation
import Normalization
import Parsing
import Syndication

/// `parse`: one document as the parser sees it.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Parse one document and print what was found as JSON."
    )

    /// How the result is printed.
    enum Format: String, ExpressibleByArgument { case json }

    @Option(help: "How the result is printed.")
    var format = Format.json

    @Option(help: "The URL relative links are resolved against.")
    var baseURL: String?

    @Option(help: "The Content-Type header the document came with.")
    var contentType: String?

    @Option(help: "The Content-Language header the document came with.")
    var contentLanguage: String?

    @Flag(
        help:
            "Read requests {\"file\", \"base_url\"?, \"content_type\"?, \"content_language\"?} a line, print a document a line."
    )
    var batch = false

    @Argument(help: "A file, a URL, or - for standard input.")
    var document: String?

    func validate() throws {
        if batch == (document != nil) { throw ValidationError("Name one document, or use --batch.") }
    }

    func run() async throws {
        if batch { return answerRequests() }
        guard let document else { return }
        let bytes: FeedBytes
        if document.hasPrefix("http://") || document.hasPrefix("https://") {
            do throws(FetchFailure) {
                bytes = try await DocumentSource.fetch(document)
            } catch {
                Terminal.error("error: \(document): \(error.reason)")
                throw ExitCode(69)
            }
        } else {
            bytes = FeedBytes(
                try read(document),
                baseURL: baseURL,
                contentType: contentType,
                contentLanguage: contentLanguage
            )
        }
        let (value, isGood) = ParseCommand.parse(bytes)
        Terminal.json(value)
        if !isGood { throw ExitCode(65) }
    }

    private func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: path) else {
            Terminal.error("error: \(path): cannot be read")
            throw ExitCode(65)
        }
        return [UInt8](data)
    }

    private static func parse(_ bytes: FeedBytes) -> (JSONValue, isGood: Bool) {
        do throws(ParseError) {
            let feed = try FeedFormats().parse(bytes)
            return (ParseDocument.of(feed, contentLanguage: bytes.contentLanguage), true)
        } catch {
            return (ParseDocument.of(error), false)
        }
    }

    private func answerRequests() {
        while let line = readLine() {
            let request = (try? JSONReader.read(Array(line.utf8)).value) ?? .null
            let data = FileManager.default.contents(atPath: request["file"]?.string ?? "") ?? Data()
            let bytes = FeedBytes(
                [UInt8](data),
                baseURL: request["base_url"]?.string,
                contentType: request["content_type"]?.string,
                contentLanguage: request["content_language"]?.string
            )
            Terminal.line(JSONWriter.text(ParseCommand.parse(bytes).0))
        }
    }
}
