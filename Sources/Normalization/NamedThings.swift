import Syndication

/// Persons, categories and files of an entry, with names as they may be shown.
enum NamedThings {
    /// The persons that have a name or an address.
    static func persons(_ written: [Person], _ texts: TextResolver) -> [Person] {
        written.compactMap { person in
            var person = person
            person.name = name(person.name, texts)
            person.email = person.email.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
            return person.name == nil && person.email == nil ? nil : person
        }
    }

    /// The categories that have a name.
    static func categories(_ written: [Category], _ texts: TextResolver) -> [Category] {
        written.compactMap { category in
            var category = category
            category.term = name(category.term, texts)
            category.label = name(category.label, texts)
            return category.term == nil && category.label == nil ? nil : category
        }
    }

    /// The files of the web, with a media type only where it is one (RFC 6838, section 4.2).
    static func files(_ written: [Enclosure], _ texts: TextResolver) -> [Enclosure] {
        written.compactMap { file in
            guard URLResolver.isWeb(file.address) else { return nil }
            var file = file
            file.type = file.type.flatMap(mediaType)
            file.title = name(file.title, texts)
            return file
        }
    }

    private static func name(_ written: String?, _ texts: TextResolver) -> String? {
        let name = texts.plain(DoubleEncoding.mended(written.map { ParsedText($0, kind: .unspecified) }))
        return name.isEmpty ? nil : name
    }

    /// Type and subtype without parameters; nil for anything else.
    private static func mediaType(_ written: String) -> String? {
        let type = written.prefix { $0 != ";" }.trimmed.lowercased()
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        let isType = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNamePart) }
        return isType ? type : nil
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || "!#$&-^_.+".utf8.contains(byte)
    }
}
