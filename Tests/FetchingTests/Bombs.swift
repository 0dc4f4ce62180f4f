import Foundation

/// A zero written 200,000 times over, compressed.
enum Bombs {
    /// How many bytes come out of each.
    static let decoded = 200_000

    /// Content-Encoding, and base64 of the body.
    static let all: [(encoding: String, text: String)] = [
        ("gzip", gzip), ("br", "Wz8Ng18CJh4LBPIJBgA="), ("zstd", "KLUv/QRoTAAACDABAPz/ORACA2oIMMMFl3k="),
        ("gzip, gzip", "H4sIAAAAAAACA5Pv5mAAASbmtwcNGYGMQwu8Xs8/x/PPgZFhqIP1jFNqlc0ceJkZAIt7RM/mAAAA"),
    ]

    /// Base64 of 230 bytes: mostly the same three bytes again and again.
    static let gzip = "H4sIAAAAAAACA+3BMQEAAADCoErrn84M/kAB" + String(repeating: "A", count: 257) + "K8BlH0jNkANAwA="

    /// `<rss/>`, as gzip.
    static let smallGzip = "H4sIAAAAAAACA7MpKi7WtwMAZykovQYAAAA="

    /// The bytes of a base64 text; none when it is damaged.
    static func bytes(_ text: String) -> [UInt8] { [UInt8](Data(base64Encoded: text) ?? Data()) }
}
