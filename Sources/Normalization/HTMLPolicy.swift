/// What published HTML may hold.
///
/// Everything that is not listed is taken out.
enum HTMLPolicy {
    /// How an element is treated.
    enum Treatment {
        /// Kept, with the attributes that are allowed.
        case keep
        /// Kept; has no content and no end tag.
        case void
        /// Taken out with everything in it, which is no HTML text.
        case dropRaw
        /// Taken out with everything in it.
        case drop
        /// Its tags are taken out and its content stays.
        case unwrap
    }

    /// Every element of HTML with its treatment; one that is not listed is unwrapped.
    static let elements: [(name: String, treatment: Treatment)] =
        kept.map { ($0, .keep) }
        + ["area", "br", "col", "hr", "img", "source", "track", "wbr"].map { ($0, .void) }
        + ["script", "style", "xmp", "title"].map { ($0, .dropRaw) }
        + ["applet", "svg", "math", "template"].map { ($0, .drop) }
        + unwrapped.map { ($0, .unwrap) }

    private static let kept = [
        "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote",
        "caption",
        "center", "cite", "code", "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em",
        "figcaption",
        "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "i", "ins", "kbd", "li",
        "main",
        "map", "mark", "menu", "nav", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
        "small",
        "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "tt",
        "u", "ul", "var", "video",
    ]

    /// Every other element of HTML, old ones included.
    private static let unwrapped = [
        "base", "basefont", "bgsound", "blink", "body", "button", "canvas", "data", "datalist", "dialog", "embed",
        "fieldset",
        "form", "frame", "frameset", "html", "iframe", "image", "input", "isindex", "keygen", "label", "legend", "link",
        "head", "listing", "marquee", "meta", "meter", "nobr", "noembed", "noframes", "noscript", "object", "optgroup",
        "option",
        "output", "param", "plaintext", "progress", "select", "slot", "spacer", "textarea",
    ]

    /// Attributes that may stand on any kept element.
    static let attributes = [
        "abbr", "align", "alt", "axis", "border", "cellpadding", "cellspacing", "char", "charoff", "cite", "clear",
        "color",
        "cols", "colspan", "compact", "controls", "coords", "datetime", "dir", "face", "headers", "height", "href",
        "hreflang",
        "hspace", "ismap", "kind", "label", "lang", "longdesc", "loop", "media", "muted", "nohref", "noshade", "nowrap",
        "open",
        "poster", "preload", "rel", "repeat-max", "repeat-min", "rev", "reversed", "rowspan", "rules", "scope", "shape",
        "size", "sizes", "span", "src",
        "srclang", "srcset", "start", "summary", "title", "type", "usemap", "valign", "value", "vspace", "width",
    ]

    /// Attributes that hold an address.
    static let addresses = ["cite", "href", "longdesc", "poster", "src", "usemap"]

    /// Schemes an address may have.
    static let schemes: Set<String> = [
        "http", "https", "mailto", "tel", "ftp", "news", "nntp", "irc", "ircs", "xmpp", "sip", "sips", "webcal", "geo",
        "magnet",
        "feed", "callto", "sms", "ed2k", "gopher", "rtsp", "sftp", "ssh", "svn", "urn", "wais", "imap", "aim",
    ]

    /// Kinds of pictures that may stand in a `data:` address.
    static let pictureData = [
        "data:image/png;", "data:image/gif;", "data:image/jpeg;", "data:image/jpg;", "data:image/webp;",
        "data:image/avif;",
    ]

    /// Elements around which a text has a break.
    static let blocks = [
        "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td",
        "th", "tr", "ul",
    ]

    /// Elements whose start ends an open one of these, as HTML leaves their end tags out.
    static let impliedEnds: [String: [String]] = endsOfParagraphs.merging([
        "a": ["a"], "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "tr": ["tr", "td", "th"], "td": ["td", "th"],
        "th": ["td", "th"],
        "thead": ["tr", "td", "th"], "tbody": ["thead", "tr", "td", "th"], "rt": ["rt", "rp"], "rp": ["rt", "rp"],
        "option": ["option"],
    ]) { $1 }

    /// Elements a paragraph cannot hold (HTML, section 13.1.2.4).
    private static let endsOfParagraphs = Dictionary(
        uniqueKeysWithValues: [
            "address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl", "figcaption",
            "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "main", "menu", "nav", "ol",
            "p",
            "pre", "section", "summary", "table", "ul",
        ].map { ($0, ["p"]) }
    )
}
