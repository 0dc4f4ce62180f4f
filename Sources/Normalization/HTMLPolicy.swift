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
    }

    /// Elements by name; the tags of any other are taken out and their content stays.
    static let elements: [String: Treatment] = {
        var table: [String: Treatment] = [:]
        for name in kept { table[name] = .keep }
        for name in ["area", "br", "col", "hr", "img", "source", "track", "wbr"] { table[name] = .void }
        for name in ["script", "style", "xmp", "title"] {
            table[name] = .dropRaw
        }
        for name in ["applet", "svg", "math", "template"] { table[name] = .drop }
        return table
    }()

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

    /// Every other element of HTML, old ones included: its tags are taken out and its content stays.
    static let known: Set<String> = [
        "base", "basefont", "bgsound", "blink", "body", "button", "canvas", "data", "datalist", "dialog", "embed",
        "fieldset",
        "form", "frame", "frameset", "html", "iframe", "image", "input", "isindex", "keygen", "label", "legend", "link",
        "head", "listing", "marquee", "meta", "meter", "nobr", "noembed", "noframes", "noscript", "object", "optgroup",
        "option",
        "output", "param", "plaintext", "progress", "select", "slot", "spacer", "textarea",
    ]

    /// Attributes that may stand on any kept element.
    static let attributes: Set<String> = [
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
    static let addresses: Set<String> = ["cite", "href", "longdesc", "poster", "src", "usemap"]

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

    /// Elements whose start ends an open one of these, as HTML leaves their end tags out.
    static let impliedEnds: [String: Set<String>] = [
        "li": ["li"], "p": ["p"], "ul": ["p"], "ol": ["p"], "div": ["p"], "table": ["p"], "blockquote": ["p"],
        "pre": ["p"],
        "h1": ["p"], "h2": ["p"], "h3": ["p"], "h4": ["p"], "h5": ["p"], "h6": ["p"], "dt": ["dt", "dd"],
        "dd": ["dt", "dd"], "tr": ["tr", "td", "th"], "td": ["td", "th"],
        "th": ["td", "th"],
        "thead": ["tr", "td", "th"], "tbody": ["thead", "tr", "td", "th"], "rt": ["rt", "rp"], "rp": ["rt", "rp"],
        "option": ["option"],
    ]
}
