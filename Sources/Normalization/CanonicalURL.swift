import Syndication

/// The form of a URL in which two addresses of the same page are equal.
///
/// Doing it twice changes nothing.
package enum CanonicalURL {
    /// The canonical form; nil for what is no http or https address.
    ///
    /// Scheme and host in lower case, no default port, no user, no fragment, no tracking parameters, no empty query. The
    /// order of the parameters and the path stay, for they may matter.
    package static func of(_ written: String) -> String? {
        if isPlain(written) { return written }
        if let quick = withPlainQuery(written) { return quick }
        guard var parts = URLParts(PercentEncoding.encoded(written.trimmed)),
            parts.scheme == "http" || parts.scheme == "https"
        else {
            return nil
        }
        if parts.port == (parts.scheme == "https" ? 443 : 80) { parts.port = nil }
        parts.userInfo = nil
        if parts.fragment.map({ !$0.hasPrefix("!") }) ?? false { parts.fragment = nil }
        if let query = parts.query {
            let kept = query.split(separator: "&").filter { !isTracking($0, host: parts.host) }
            parts.query = kept.isEmpty ? nil : kept.joined(separator: "&")
        }
        if parts.path.isEmpty { parts.path = "/" }
        return parts.text
    }

    /// The canonical form of an address that is plain but for its query and fragment; nil where more has to be done.
    private static func withPlainQuery(_ written: String) -> String? {
        var text = written
        return text.withUTF8 { bytes in
            guard let mark = bytes.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }),
                isPlain(UnsafeBufferPointer(rebasing: bytes[..<mark])),
                bytes[mark...].allSatisfy(PercentEncoding.isAllowed)
            else { return nil }
            let hash = ByteSearch.find(0x23, in: bytes, mark..<bytes.count) ?? bytes.count
            if hash + 1 < bytes.count, bytes[hash + 1] == 0x21 { return nil }
            var kept: [UInt8] = []
            kept.reserveCapacity(hash)
            kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<mark]))
            var start = mark + 1
            while start < hash {
                let end = ByteSearch.find(0x26, in: bytes, start..<hash) ?? hash
                if end > start {
                    let name = start..<(ByteSearch.find(0x3D, in: bytes, start..<end) ?? end)
                    // Whether this is tracking depends on the host.
                    if name.count == 3, bytes[name].elementsEqual("ref".utf8) { return nil }
                    if !isTracking(bytes, name) {
                        kept.append(kept.count == mark ? 0x3F : 0x26)
                        kept.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                    }
                }
                start = end + 1
            }
            return String(knownUTF8: kept)
        }
    }

    private static func isTracking(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        guard !name.isEmpty else { return false }
        let first = bytes[name.lowerBound].asciiLowercased
        guard first < 0x80, trackingInitials & (UInt128(1) << UInt128(first)) != 0 else { return false }
        let name = String(knownUTF8: UnsafeBufferPointer(rebasing: bytes[name])).lowercased()
        return isTracking(name)
    }

    /// What the names of tracking parameters begin with, a bit for each character.
    private static let trackingInitials: UInt128 = {
        (trackingPrefixes + tracking).compactMap(\.utf8.first).reduce(0) { $0 | UInt128(1) << UInt128($1) }
    }()

    /// Whether an address is plainly canonical: lower-case host, no port, a path, nothing behind it, nothing to encode.
    static func isPlain(_ written: String) -> Bool {
        var text = written
        return text.withUTF8(isPlain)
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let isSecure = ByteSearch.starts("https://", in: bytes, at: 0)
        guard isSecure || ByteSearch.starts("http://", in: bytes, at: 0) else { return false }
        let start = isSecure ? 8 : 7
        guard let slash = ByteSearch.find(0x2F, in: bytes, start..<bytes.count), slash > start else { return false }
        let isHost = bytes[start..<slash].allSatisfy {
            $0 >= 0x61 && $0 <= 0x7A || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E
        }
        return isHost && bytes[slash...].allSatisfy { $0 != 0x3F && $0 != 0x23 && PercentEncoding.isAllowed($0) }
    }

    private static func isTracking(_ parameter: Substring, host: String) -> Bool {
        let pair = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = pair.first else { return true }
        let name = first.lowercased()
        if isTracking(name) { return true }
        // A site that names itself as the referrer says nothing.
        guard name == "ref", pair.count == 2 else { return false }
        let referrer = pair[1].lowercased()
        return host == referrer || host.hasSuffix("." + referrer) && referrer.contains(".")
    }

    private static func isTracking(_ name: String) -> Bool {
        trackingPrefixes.contains(where: { name.hasPrefix($0) }) || tracking.contains(name)
    }

    private static let trackingPrefixes = [
        "utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "at_campaign", "at_medium", "oft_",
    ]

    private static let tracking: Set<String> = [
        "__hsfp", "__hssc", "__hstc", "__s", "__twitter_impression", "_ga", "_gl", "_hsenc", "_hsmi", "_openstat",
        "action_object_map",
        "action_ref_map", "action_type_map", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "at_link_id",
        "at_link_origin", "at_link_type", "at_ptr_name", "campaign_id", "cmpid", "dclid", "echobox", "epik",
        "fb_action_ids", "fb_action_types", "fb_ref",
        "fb_source", "fbclid", "ga_campaign", "ga_content", "ga_medium", "ga_place", "ga_source", "ga_term", "gbraid",
        "gclid",
        "gclsrc", "gs_l", "guccounter", "guce_referrer", "guce_referrer_sig", "hmb_campaign", "hmb_medium",
        "hmb_source",
        "hsctatracking", "icid", "igshid", "itm_campaign", "itm_medium", "itm_source", "mc_cid", "mc_eid", "mkt_tok",
        "msclkid", "ml_subscriber", "ml_subscriber_hash", "ncid", "ns_campaign", "ns_mchannel", "ns_source",
        "oly_anon_id", "oly_enc_id", "rb_clickid", "s_cid", "srsltid", "sr_share",
        "ttclid", "twclid", "vero_conv", "vero_id", "wbraid", "wickedid", "xtor", "yclid", "ysclid", "wt_mc",
        "wt.mc_id",
    ]
}
