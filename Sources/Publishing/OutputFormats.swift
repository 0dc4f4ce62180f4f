package import Syndication

/// The output formats.
///
/// A new one is a file and a line here: file names, routes and media types follow.
package enum OutputFormats {
    /// Every format.
    package static let all: [any FeedWriter] = [
        RSSWriter(),
        AtomWriter(),
        JSONFeedWriter(),
        PageWriter(),
    ]

    /// The media type of a format without its charset.
    package static func mediaType(of writer: any FeedWriter) -> String {
        String(writer.mediaType.prefix { $0 != ";" })
    }

    /// The media type of a file by its ending; nil when it is in none of the formats.
    package static func mediaType(ofFile path: String) -> String? {
        all.first { path.hasSuffix("." + $0.fileExtension) }?.mediaType
    }

    /// The path of a feed in a format: that of its RSS form with another ending.
    package static func path(_ channelPath: String, in writer: any FeedWriter) -> String {
        String(channelPath.dropLast(3)) + writer.fileExtension
    }
}
