/// Recognises the page of a bot wall: it is named, never circumvented (reliability.md, T16).
enum ChallengeSigns {
    /// What such pages say near their beginning, in lower case, and whose they are.
    private static let texts: [(sign: String, wall: String)] = [
        ("<title>just a moment...", "Cloudflare"),
        ("<title>attention required! | cloudflare", "Cloudflare"),
        ("/cdn-cgi/challenge-platform/", "Cloudflare"),
        ("_incapsula_resource", "Imperva"),
        ("<title>ddos-guard", "DDoS-Guard"),
        ("geo.captcha-delivery.com", "DataDome"),
        ("px-captcha", "HUMAN"),
        ("awswafintegration", "AWS WAF"),
        ("<title>making sure you're not a bot!", "Anubis"),
        ("checking your browser before accessing", "a bot wall"),
    ]

    /// How much of a body is looked at.
    private static let reach = 8192

    /// Whose challenge an answer is; nil when it is none.
    ///
    /// - `mitigated`: the header `cf-mitigated`.
    /// - `contentType`: the header Content-Type; a challenge is HTML.
    static func wall(mitigated: String?, contentType: String?, body: [UInt8]) -> String? {
        if mitigated?.lowercased() == "challenge" { return "Cloudflare" }
        guard contentType?.lowercased().hasPrefix("text/html") ?? true else { return nil }
        let text = String(decoding: body.prefix(reach), as: UTF8.self).lowercased()
        guard text.contains("<html") || text.contains("<!doctype html") else { return nil }
        return texts.first { text.contains($0.sign) }?.wall
    }
}
