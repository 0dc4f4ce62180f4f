import Glibc
import Syndication

/// Finds out how a document is encoded and turns it into UTF-8.
///
/// The order is: byte order mark, HTTP charset, byte pattern of UTF-16 and UTF-32, XML declaration, UTF-8, windows-1252.
struct CharacterEncoding {
    /// The document in UTF-8, without control characters but tab and line feed.
    private(set) var bytes: [UInt8]
    /// What it was decoded with, IANA name in lower case.
    private(set) var name = "utf-8"
    /// Whether bytes had to be replaced or the declared encoding was not the real one.
    private(set) var isRecovered = false

    /// Decodes a document.
    ///
    /// `contentType`: the Content-Type header, whose charset parameter outranks the XML declaration (RFC 7303).
    init(_ original: [UInt8], contentType: String?) {
        let declared = CharacterEncoding.declaredName(original)
        let fromHTTP = CharacterEncoding.charset(contentType)
        if let mark = CharacterEncoding.mark(original) {
            bytes = []
            use(mark.name, Array(original[mark.length...]))
            if let declared, !CharacterEncoding.agree(declared, mark.name) { isRecovered = true }
        } else {
            bytes = original
            let pattern = CharacterEncoding.pattern(original)
            let candidates = [fromHTTP, pattern, declared].compactMap { $0 }
                .filter { pattern != nil || !CharacterEncoding.isWide($0) }
            decode(original, candidates: candidates)
            if let first = [fromHTTP, declared].compactMap({ $0 }).first, !CharacterEncoding.agree(first, name) {
                isRecovered = true
            }
        }
        removeControls()
    }

    private mutating func decode(_ original: [UInt8], candidates: [String]) {
        let isUTF8 = UTF8Check.isValid(original)
        for candidate in candidates {
            let label = CharacterEncoding.canonical(candidate)
            if label == "utf-8" {
                if isUTF8 { return keep("utf-8", original) }
            } else if label == "us-ascii" {
                if original.withUnsafeBufferPointer(ASCIIBytes.isASCII) {
                    name = "us-ascii"
                    return
                }
            } else if let decoded = CharacterEncoding.convert(original, from: label, strictly: true) {
                bytes = decoded.bytes
                isRecovered = decoded.bad > 0
                // Where nothing tells the two apart, the declared name is right.
                let isLatin1 = label == "windows-1252" && candidate.lowercased().trimmed == "iso-8859-1"
                name = isLatin1 && !original.contains { $0 >= 0x80 && $0 < 0xA0 } ? "iso-8859-1" : label
                return
            }
        }
        isRecovered = !candidates.isEmpty || !isUTF8
        if isUTF8 { return keep("utf-8", original) }
        let (good, bad) = UTF8Check.sequences(original)
        use(good > bad ? "utf-8" : "windows-1252", original)
    }

    private mutating func keep(_ label: String, _ original: [UInt8]) {
        name = label
        bytes = original
    }

    private mutating func use(_ label: String, _ original: [UInt8]) {
        name = label
        let decoded = label == "utf-8" ? nil : CharacterEncoding.convert(original, from: label, strictly: false)
        if let decoded {
            bytes = decoded.bytes
            if decoded.bad > 0 { isRecovered = true }
        } else if UTF8Check.isValid(original) {
            bytes = original
            if label != "utf-8" { isRecovered = true }
        } else {
            bytes = Array(String(decoding: original, as: UTF8.self).utf8)
            isRecovered = true
        }
    }

    /// Takes out what XML forbids, so that libxml2 does not stop there, and ends every line with a line feed (XML 1.0,
    /// section 2.11).
    private mutating func removeControls() {
        guard UTF8Check.hasControls(bytes) else { return }
        var count = 0
        var isForbidden = false
        bytes.withUnsafeMutableBufferPointer { buffer in
            for index in 0..<buffer.count {
                let byte = buffer[index]
                if UTF8Check.isControl(byte) {
                    let isLineEnd = byte == 0x0D
                    isForbidden = isForbidden || !isLineEnd
                    guard isLineEnd, index + 1 == buffer.count || buffer[index + 1] != 0x0A else { continue }
                    buffer[count] = 0x0A
                } else {
                    buffer[count] = byte
                }
                count += 1
            }
        }
        bytes.removeSubrange(count...)
        if isForbidden { isRecovered = true }
    }

    // MARK: - Labels

    private static let marks: [(bytes: [UInt8], name: String)] = [
        ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE, 0, 0], "utf-32le"), ([0, 0, 0xFE, 0xFF], "utf-32be"),
        ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
    ]

    private static func mark(_ bytes: [UInt8]) -> (name: String, length: Int)? {
        marks.first { bytes.starts(with: $0.bytes) }.map { ($0.name, $0.bytes.count) }
    }

    private static let patterns: [(bytes: [UInt8], name: String)] = [
        ([0x3C, 0, 0, 0], "utf-32le"), ([0, 0, 0, 0x3C], "utf-32be"), ([0x3C, 0], "utf-16le"), ([0, 0x3C], "utf-16be"),
        ([0x4C, 0x6F, 0xA7, 0x94], "cp037"),
    ]

    private static func pattern(_ bytes: [UInt8]) -> String? {
        patterns.first { bytes.starts(with: $0.bytes) }?.name
    }

    private static func isWide(_ label: String) -> Bool {
        let label = label.lowercased()
        return label.hasPrefix("utf-16") || label.hasPrefix("utf-32") || label.hasPrefix("utf16")
            || label.hasPrefix("ucs")
    }

    private static func agree(_ one: String, _ other: String) -> Bool {
        let one = canonical(one)
        return one == canonical(other) || other.hasPrefix(one) || (one == "us-ascii" && other == "utf-8")
    }

    /// Labels that mean another encoding than they say, as the web uses them (WHATWG Encoding, section 4.2).
    private static let aliases = [
        "iso-8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252", "iso8859-1": "windows-1252",
        "l1": "windows-1252", "iso_8859-1": "windows-1252", "cp1252": "windows-1252", "cp-1252": "windows-1252",
        "x-cp1252": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
        "utf8": "utf-8", "utf_8": "utf-8", "ascii": "us-ascii", "ansi_x3.4-1968": "us-ascii", "x-sjis": "shift_jis",
        "sjis": "shift_jis", "ks_c_5601-1987": "euc-kr", "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874",
        "tis-620": "windows-874", "x-x-big5": "big5", "macintosh": "macintosh", "unicode": "utf-16le",
    ]

    private static func canonical(_ label: String) -> String {
        let label = label.lowercased().trimmed
        return aliases[label] ?? label
    }

    private static func charset(_ contentType: String?) -> String? {
        guard let contentType else { return nil }
        for parameter in contentType.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
            let value = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }
            return value.isEmpty ? nil : value
        }
        return nil
    }

    /// The encoding an XML declaration names.
    private static func declaredName(_ bytes: [UInt8]) -> String? {
        // The declaration is ASCII but in the wide encodings, where the NUL bytes between are passed over.
        let head = bytes.prefix(512).filter { $0 != 0 }
        guard let start = head.firstIndex(of: 0x3C) else { return nil }
        let text = String(decoding: head[start...], as: UTF8.self)
        guard text.hasPrefix("<?xml"), let end = text.range(ofASCII: "?>"),
            let key = String(text[..<end.lowerBound]).range(ofASCII: "encoding")
        else { return nil }
        let rest = text[key.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" || $0 == "\t" || $0 == "\n" }
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let value = rest.dropFirst().prefix { $0 != quote }.trimmed
        return value.isEmpty ? nil : value
    }

    // MARK: - Conversion

    /// The bytes in UTF-8; nil when the encoding is unknown, or `strictly` and a byte does not fit.
    private static func convert(_ bytes: [UInt8], from name: String, strictly: Bool) -> (bytes: [UInt8], bad: Int)? {
        let label = name == "windows-1252" ? "CP1252" : name.uppercased()
        let converter = iconv_open("UTF-8", label)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var output = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
        var written = 0
        var bad = 0
        var input = bytes
        input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var space = target.count
                while left > 0, space > 4, iconv(converter, &from, &left, &to, &space) == -1 {
                    // A byte that fits nowhere: windows-1252 has five, which the web reads as C1 controls.
                    bad += 1
                    for byte in [UInt8(0xEF), 0xBF, 0xBD] {
                        to?.pointee = CChar(bitPattern: byte)
                        to = to.map { $0 + 1 }
                    }
                    space -= 3
                    from = from.map { $0 + 1 }
                    left -= 1
                }
                written = target.count - space
            }
        }
        if strictly, bad > max(2, bytes.count / 1000), name != "windows-1252" { return nil }
        return (Array(output[..<written]), bad)
    }
}
