/// The languages names are known in, each a bit of a set.
enum Languages {
    /// Their tags, in the order of the bits; never more than 63.
    static let tags = [
        "en", "es", "it", "pl", "pt", "nl", "tr", "ar", "el", "uk", "ru", "fr", "de", "sv", "hu", "ro", "cs", "ja",
        "zh",
        "ko", "hi", "fa", "id", "sw", "is", "ha", "da", "nb", "fi", "sk", "sl", "hr", "sr", "bg", "lt", "lv", "et",
        "ca",
        "gl", "eu", "sq", "mk", "bs", "he", "vi", "th", "ms", "bn", "ur", "ta", "te", "mr", "af", "az", "kk", "ka",
        "hy",
        "be", "am", "mn", "uz", "fil", "so",
    ]

    /// Other tags of the same languages.
    private static let others = ["no": "nb", "nn": "nb", "in": "id", "iw": "he", "tl": "fil", "yue": "zh", "sh": "sr"]

    private static let numbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, $0) })

    /// The bit of a language; nil where we know no names in it.
    static func number(_ tag: String) -> Int? { numbers[others[tag] ?? tag] }

    /// The language of a text that does not say it, from its script: the one most is written in.
    static func guess(_ text: String) -> String {
        var han = false
        for scalar in text.unicodeScalars.prefix(200) {
            switch scalar.value {
            case 0x370...0x3FF: return "el"
            case 0x400...0x4FF: return "ru"
            case 0x600...0x6FF: return "ar"
            case 0x900...0x97F: return "hi"
            case 0x3041...0x30FF: return "ja"
            case 0xAC00...0xD7A3: return "ko"
            case 0x4E00...0x9FFF: han = true
            default: continue
            }
        }
        return han ? "zh" : "en"
    }
}
