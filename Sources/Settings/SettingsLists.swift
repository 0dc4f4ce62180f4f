import FoundationEssentials
import Glibc
import Syndication
import Yams

extension SettingsFile {
    // MARK: - Sources

    mutating func readSources(_ node: Node) {
        if node.scalar?.string == "" || node.scalar?.string == "null" { return }
        guard let list = node.sequence else {
            return report(node, "sources", "a list is expected, each source behind a hyphen")
        }
        for element in list { readSource(element) }
    }

    private mutating func readSource(_ node: Node) {
        if let address = node.scalar?.string { return keep(address, node, nil) }
        guard let mapping = node.mapping else {
            return report(node, "sources", "a URL or a section with `url:` is expected")
        }
        guard let url = mapping["url"] else {
            if let opml = mapping["opml"] { return report(opml, "opml", "not supported yet; take it out for now") }
            return report(node, "sources", "`url:` is missing")
        }
        guard let address = url.scalar?.string else { return report(url, "url", "an address is expected") }
        keep(address, url, mapping)
    }

    private mutating func keep(_ written: String, _ node: Node, _ mapping: Node.Mapping?) {
        let location = location(written, node)
        var source = SourceSettings(
            source: Source(id: SourceID(written), location: location ?? .http(""), mark: mark(node))
        )
        if let mapping {
            read(mapping, SettingTables.source, "source", into: &source)
            source.source.country = source.source.country?.uppercased()
            if let auth = mapping["auth"] { source.source.credentials = credentials(auth) }
        }
        guard let location else { return }
        if let earlier = kept.updateValue(source.source.mark, forKey: location.sameDocument) {
            return report(node, "url", "is configured already at \(earlier)")
        }
        settings.sources.append(source)
    }

    private mutating func location(_ written: String, _ node: Node) -> SourceLocation? {
        if written.hasPrefix("file:") { return file(String(written.dropFirst(5)), node) }
        guard let parts = URLParts(written) else {
            report(
                node,
                "url",
                written.contains("://")
                    ? "\"\(written)\" has no host, or a port that is none"
                    : "not absolute: \"\(written)\"; write https://\(written)"
            )
            return nil
        }
        guard parts.scheme == "http" || parts.scheme == "https" else {
            report(node, "url", "\(parts.scheme): is not supported; only http, https and file: are")
            return nil
        }
        if parts.userInfo != nil {
            report(
                node,
                "url",
                "holds a password, which would be logged; write it under auth: { user: …, password: … }"
            )
            return nil
        }
        return .http(written)
    }

    private mutating func file(_ written: String, _ node: Node) -> SourceLocation? {
        let relative = written.hasPrefix("//") ? String(written.dropFirst(2)) : written
        let path = resolved(relative)
        guard path.hasPrefix(settings.folder + "/") else {
            report(node, "url", "file: sources have to be below the configuration's folder \(settings.folder)")
            return nil
        }
        return .file(path)
    }

    private mutating func credentials(_ node: Node) -> Credentials? {
        guard let mapping = node.mapping else {
            report(node, "auth", "a section is expected: { user: me, password_file: path }")
            return nil
        }
        let known = ["user", "password", "password_file"]
        for (key, _) in mapping where !known.contains(key.scalar?.string ?? "") {
            let name = key.scalar?.string ?? ""
            report(key, "auth", "unknown key \"\(name)\"" + Spelling.hint(name, among: known))
        }
        guard let user = mapping["user"]?.scalar?.string else {
            report(node, "auth", "`user:` is missing")
            return nil
        }
        if let password = mapping["password"]?.scalar?.string {
            warnIfReadable(
                settings.file,
                node,
                "holds a password and can be read by others; chmod 600, or use password_file"
            )
            return Credentials(user: user, password: password)
        }
        guard let fileNode = mapping["password_file"], let written = fileNode.scalar?.string else {
            report(node, "auth", "`password:` or `password_file:` is missing")
            return nil
        }
        let path = resolved(written)
        guard let data = FileManager.default.contents(atPath: path) else {
            report(fileNode, "password_file", "\(path) cannot be read")
            return nil
        }
        warnIfReadable(path, fileNode, "can be read by others; chmod 600")
        return Credentials(user: user, password: String(decoding: data, as: UTF8.self).trimmed)
    }

    private mutating func warnIfReadable(_ path: String, _ node: Node, _ message: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 != 0
        else { return }
        settings.warnings.append(SettingsProblem(mark(node), "auth", "\(path) \(message)"))
    }

    // MARK: - Regions

    mutating func readRegions(_ node: Node) {
        if node.scalar?.string == "" || node.scalar?.string == "null" { return }
        guard let mapping = node.mapping else { return report(node, "regions", "a section of regions is expected") }
        for (keyNode, value) in mapping {
            let name = keyNode.scalar?.string ?? ""
            let isWord = !name.isEmpty && name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
            guard isWord, name == name.lowercased(), name != "none" else {
                report(
                    keyNode,
                    "regions",
                    "\"\(name)\" is no name of a region; use lower-case letters, digits and hyphens"
                )
                continue
            }
            guard let members = value.mapping else {
                report(value, name, "a section is expected: { title: …, countries: [ … ] }")
                continue
            }
            var region = RegionSettings(
                id: RegionID(name),
                title: name.prefix(1).uppercased() + name.dropFirst(),
                mark: mark(keyNode)
            )
            read(members, SettingTables.region, name, into: &region)
            settings.regions.append(region)
        }
    }

    // MARK: - Feeds

    mutating func readFeeds(_ node: Node) {
        if node.scalar?.string == "" || node.scalar?.string == "null" { return }
        guard let list = node.sequence else {
            return report(node, "feeds", "a list is expected, each feed behind a hyphen")
        }
        for element in list {
            guard let mapping = element.mapping else {
                report(element, "feeds", "a section with `path:` is expected")
                continue
            }
            var feed = FeedSettings(mark: mark(element))
            let before = problems.count
            read(mapping, SettingTables.feed, "feed", into: &feed)
            if mapping["path"] == nil { report(element, "feeds", "`path:` is missing") }
            if let earlier = settings.feeds.first(where: { $0.path == feed.path }), problems.count == before {
                report(element, "path", "\(feed.path) is written already by the feed at \(earlier.mark)")
            }
            settings.feeds.append(feed)
        }
    }

    // MARK: - The whole

    /// Checks what only the whole shows, and makes paths absolute.
    mutating func finish(builtIn: [RegionID: [RegionID]]) {
        let polling = settings.polling
        if polling.min > polling.max {
            let mark = settings.origins["polling.min"] ?? settings.origins["polling.max"] ?? file
            problems.append(SettingsProblem(mark, "polling.min", "is longer than polling.max"))
        }
        check(regionsBeside: builtIn)
        let isSound = problems.isEmpty
        if settings.sources.isEmpty, isSound {
            problems.append(SettingsProblem(file, "sources", "there is none; add a URL under `sources:`"))
        }
        if settings.feeds.isEmpty, isSound {
            problems.append(
                SettingsProblem(
                    file,
                    "feeds",
                    "there is none; add `- path: europe.xml` with `region: europe` under `feeds:`"
                )
            )
        }
        settings.state = resolved(settings.state)
        settings.output.folder = resolved(settings.output.folder)
        settings.network.certificates = settings.network.certificates.map { resolved($0) }
        if let path = settings.network.certificates, !FileManager.default.isReadableFile(atPath: path) {
            let mark = settings.origins["network.ca_file"] ?? file
            problems.append(SettingsProblem(mark, "network.ca_file", "\(path) cannot be read; check the path"))
        }
        if let link = settings.site.link, !link.hasSuffix("/") { settings.site.link = link + "/" }
    }

    private mutating func check(regionsBeside builtIn: [RegionID: [RegionID]]) {
        let known = Set(builtIn.keys).union(settings.regions.map(\.id))
        func hint(_ id: RegionID) -> String { Spelling.hint(id.name, among: known.map(\.name).filter { $0.count > 2 }) }
        for feed in settings.feeds {
            guard let region = feed.region, region != .none, !known.contains(region) else { continue }
            problems.append(SettingsProblem(feed.mark, "region", "there is no region \"\(region)\"" + hint(region)))
        }
        for source in settings.sources {
            for region in source.source.regions where !known.contains(region) {
                problems.append(
                    SettingsProblem(source.source.mark, "regions", "there is no region \"\(region)\"" + hint(region))
                )
            }
        }
        let around = settings.regions.reduce(into: builtIn) { around, region in
            for inner in region.regions { around[inner, default: []].append(region.id) }
        }
        for region in settings.regions {
            for inner in region.regions where !known.contains(inner) {
                problems.append(
                    SettingsProblem(region.mark, region.id.name, "there is no region \"\(inner)\"" + hint(inner))
                )
            }
            if isWithinItself(region.id, around) {
                problems.append(
                    SettingsProblem(region.mark, region.id.name, "contains itself; take it out of `regions:`")
                )
            }
        }
    }

    private func isWithinItself(_ region: RegionID, _ around: [RegionID: [RegionID]]) -> Bool {
        var (waiting, seen) = (around[region] ?? [], Set<RegionID>())
        while let next = waiting.popLast() {
            if next == region { return true }
            if seen.insert(next).inserted { waiting += around[next] ?? [] }
        }
        return false
    }

    /// A path relative to the configuration's folder, absolute.
    private func resolved(_ path: String) -> String {
        if path.hasPrefix("/") {
            return URL(filePath: path).standardizedFileURL.path(percentEncoded: false).trimmingSlash
        }
        let url = URL(filePath: settings.folder + "/" + path).standardizedFileURL
        return url.path(percentEncoded: false).trimmingSlash
    }
}
