import Syndication

/// Addresses in published HTML.
enum HTMLAddress {
    /// The absolute, harmless form of an address; nil when its scheme is not allowed.
    ///
    /// `isPicture`: whether it is a picture's, which may be written as `data:`.
    static func safe(_ written: String, base: String?, isPicture: Bool) -> String? {
        let address = cleaned(written)
        if let scheme = scheme(address) {
            if scheme == "data", isPicture {
                let lower = address.prefix(24).lowercased()
                return HTMLPolicy.pictureData.contains { lower.hasPrefix($0) } ? address : nil
            }
            return HTMLPolicy.schemes.contains(scheme) ? address : nil
        }
        // A base may hold what an address may not.
        return address.isEmpty ? "" : cleaned(URLResolver.resolve(address, against: base))
    }

    /// A `srcset` with every address made safe; nil when one is not, or cannot be told from its neighbours.
    static func safeSet(_ written: String, base: String?) -> String? {
        var parts: [String] = []
        for candidate in written.split(separator: ", ").flatMap({ $0.split(separator: ",\n") }) {
            let words = candidate.split(whereSeparator: { $0.isWhitespace }).map(String.init)
            guard let first = words.first, words.count <= 2, words.dropFirst().allSatisfy(isDescriptor),
                let address = safe(first, base: base, isPicture: false), !address.isEmpty,
                !address.contains(where: { $0.isWhitespace || $0 == "," })
            else { return nil }
            parts.append(([address] + words.dropFirst()).joined(separator: " "))
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A width or a density, `320w` or `2x`.
    private static func isDescriptor(_ word: String) -> Bool {
        (word.hasSuffix("w") || word.hasSuffix("x"))
            && word.utf8.dropLast().allSatisfy { $0.isASCIIDigit || $0 == 0x2E }
    }

    /// Without what browsers overlook in addresses and attackers hide behind: controls, tabs, line ends.
    private static func cleaned(_ text: String) -> String {
        let trimmed = text.trimmed
        guard trimmed.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0xFFFD })
        else { return trimmed }
        var result = String.UnicodeScalarView()
        for scalar in trimmed.unicodeScalars
        where scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0xFFFD {
            result.append(scalar)
        }
        return String(result).trimmed
    }

    /// The scheme as a browser would see it, which looks through invisible characters; nil for a relative address.
    private static func scheme(_ address: String) -> String? {
        if let scheme = URLResolver.scheme(of: address) { return scheme }
        // A colon before any slash, query or fragment, behind letters and odd characters: refused as unknown.
        for scalar in address.unicodeScalars {
            switch scalar {
            case ":": return address.first == ":" ? nil : "unknown"
            case "/", "?", "#": return nil
            default: continue
            }
        }
        return nil
    }
}
