package import Syndication

/// Decides how a publisher's text is to be read, and makes it safe.
package struct TextResolver: Sendable {
    /// The dialect the text was written in.
    let format: FeedFormat

    /// What makes HTML safe.
    private let sanitize: Sanitize

    /// Makes HTML safe; the second value is what relative addresses are resolved against.
    package typealias Sanitize = @Sendable (String, String?) -> String

    /// A resolver for texts of one dialect.
    package init(format: FeedFormat, sanitize: @escaping Sanitize = HTMLSanitizer.sanitize(_:base:)) {
        self.format = format
        self.sanitize = sanitize
    }

    /// A text with its media type: sanitised HTML, or literal characters.
    package struct Resolved: Sendable, Equatable {
        /// `text/plain`, `text/html`, `application/xhtml+xml`, or what the document declares.
        package var type: String
        /// The text.
        package var value: String
    }

    /// Reads a text as what it says it is; one that says nothing is HTML where it looks like HTML.
    package func resolve(_ text: ParsedText) -> Resolved {
        switch text.kind {
        case .plain: Resolved(type: "text/plain", value: text.value)
        case .html: Resolved(type: "text/html", value: sanitized(text))
        case .xhtml: Resolved(type: "application/xhtml+xml", value: withoutWrapper(sanitized(text)))
        case .unspecified:
            HTMLText.looksLikeHTML(text.value)
                ? Resolved(type: "text/html", value: sanitized(text)) : Resolved(type: "text/plain", value: text.value)
        case .other(let type): Resolved(type: type, value: sanitized(text))
        }
    }

    /// A text as safe HTML; nil when nothing readable is in it.
    package func html(_ text: ParsedText?) -> String? {
        guard let text, !text.value.isEmpty else { return nil }
        let resolved = resolve(text)
        let html =
            resolved.type == "text/plain"
            ? HTMLEscape.text(ForbiddenCharacters.removed(resolved.value)) : resolved.value.trimmed
        return html.isEmpty ? nil : html
    }

    /// A text as plain characters with folded white space, without what only misleads the eye.
    package func plain(_ text: ParsedText?, limit: Int = .max) -> String {
        guard let text else { return "" }
        let look = PlainText(text.value)
        if !look.mayNeedWork, text.kind == .plain || text.kind == .unspecified && !look.mayBeMarkup {
            return text.value
        }
        switch text.kind {
        case .plain: return InvisibleCharacters.cleaned(text.value)
        case .unspecified where !HTMLText.looksLikeHTML(text.value):
            return InvisibleCharacters.cleaned(text.value)
        default: return HTMLText.plain(text.value, limit: limit)
        }
    }

    private func sanitized(_ text: ParsedText) -> String { sanitize(text.value, text.base) }

    /// XHTML without the `div` that Atom 1.0 puts around it (RFC 4287, section 3.1.1.3).
    private func withoutWrapper(_ html: String) -> String {
        guard format == .atom10 || format == .atom, html.hasPrefix("<div"), html.hasSuffix("</div>"),
            let end = html.utf8.firstIndex(of: 0x3E)
        else { return html }
        let inner = html[html.utf8.index(after: end)...].dropLast(6)
        var depth = 0
        var rest = inner
        while let mark = rest.firstIndex(of: "<") {
            rest = rest[mark...]
            if rest.hasPrefix("<div>") || rest.hasPrefix("<div ") { depth += 1 }
            if rest.hasPrefix("</div>") { depth -= 1 }
            // The first div ends before the end: it is no wrapper.
            if depth < 0 { return html }
            rest = rest.dropFirst()
        }
        return inner.trimmed
    }
}
