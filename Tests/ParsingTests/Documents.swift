import Parsing
import Syndication

/// Documents in the words of a test.
enum Documents {
    /// What is found in a text.
    static func parse(_ text: String) throws -> ParsedFeed { try FeedFormats().parse(FeedBytes(Array(text.utf8))) }

    /// Why nothing is found in some bytes; nil when something is.
    static func failure(_ bytes: [UInt8], formats: FeedFormats = FeedFormats()) -> ParseError? {
        do throws(ParseError) {
            _ = try formats.parse(FeedBytes(bytes))
            return nil
        } catch {
            return error
        }
    }

    /// Why nothing is found in a text; nil when something is.
    static func failure(_ text: String, formats: FeedFormats = FeedFormats()) -> ParseError? {
        failure(Array(text.utf8), formats: formats)
    }

    /// An RSS document around the inside of its channel.
    static func rss(_ channel: String) -> String { "<rss version=\"2.0\"><channel>\(channel)</channel></rss>" }

    /// A JSON Feed around its further members.
    static func json(_ members: String) -> String {
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \(members)}"
    }
}
