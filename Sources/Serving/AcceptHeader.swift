import Syndication

/// Which media types a client likes (RFC 9110, section 12.5.1).
struct AcceptHeader {
    private var ranges: [(type: String, quality: Double)] = []

    /// What a header says; without one everything is liked the same.
    init(_ header: String?) {
        for part in (header ?? "*/*").lowercased().split(separator: ",") {
            let pieces = part.split(separator: ";").map(\.trimmed)
            guard let type = pieces.first, !type.isEmpty else { continue }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            ranges.append((type, min(max(quality, 0), 1)))
        }
    }

    /// How much a media type is liked, 0 to 1: by the range that names it most exactly.
    func quality(of mediaType: String) -> Double {
        let type = mediaType.prefix { $0 != ";" }.lowercased()
        let family = type.prefix { $0 != "/" } + "/*"
        // Who asks for XML means RSS and Atom as well (RFC 7303, section 4.2).
        let syntax = type.hasSuffix("+xml") ? ["application/xml", "text/xml"] : []
        for wanted in [type] + syntax + [String(family), "*/*"] {
            if let range = ranges.first(where: { $0.type == wanted }) { return range.quality }
        }
        return 0
    }
}
