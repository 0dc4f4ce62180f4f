import FoundationEssentials
import Glibc
package import Syndication
import Yams

/// Reads a configuration file.
package struct SettingsFile {
    var settings = Settings()
    var problems: [SettingsProblem] = []
    /// Where each address was first configured.
    var kept: [String: String] = [:]
    let file: String

    private init(_ file: String) {
        self.file = file
        settings.file = file
    }

    /// The configuration of a file, the environment and the flags, in rising order of precedence.
    ///
    /// - `file`: a path, used in messages as it is written.
    /// - `environment`: variables such as `MERIDIAN_POLLING_START`, or `…_FILE` for a file that holds the value.
    /// - `flags`: values by key, each with the flag it came from.
    /// - `regions`: every region that is built in, with those directly around it.
    /// - Throws: `SettingsError` with all problems at once.
    package static func read(
        _ file: String,
        environment: [String: String] = [:],
        flags: [(key: String, value: String, flag: String)] = [],
        regions: [RegionID: [RegionID]]
    ) throws(SettingsError) -> Settings {
        guard let data = FileManager.default.contents(atPath: file) else {
            // Opened once more for the reason: Foundation gives none.
            let descriptor = open(file, O_RDONLY | O_CLOEXEC)
            let reason = descriptor < 0 ? String(cString: strerror(errno)) : "it is a folder"
            if descriptor >= 0 { close(descriptor) }
            throw problem(file, "cannot be read: \(reason); check the path, or write one like config/sample.yaml")
        }
        return try read(
            yaml: String(decoding: data, as: UTF8.self),
            file: file,
            environment: environment,
            flags: flags,
            regions: regions
        )
    }

    /// The configuration of a text; see `read(_:environment:flags:regions:)`.
    package static func read(
        yaml: String,
        file: String,
        environment: [String: String] = [:],
        flags: [(key: String, value: String, flag: String)] = [],
        regions: [RegionID: [RegionID]]
    ) throws(SettingsError) -> Settings {
        var reader = SettingsFile(file)
        reader.settings.folder = folder(of: file)
        let root = try reader.compose(yaml)
        reader.readTop(root)
        reader.apply(environment)
        for flag in flags { reader.override(flag.key, with: flag.value, origin: flag.flag) }
        reader.finish(builtIn: regions)
        guard reader.problems.isEmpty else { throw SettingsError(problems: reader.problems) }
        return reader.settings
    }

    /// The folder a file is in, absolute.
    private static func folder(of file: String) -> String {
        let url = URL(filePath: file, directoryHint: .notDirectory, relativeTo: nil).standardizedFileURL
        return url.deletingLastPathComponent().path(percentEncoded: false).trimmingSlash
    }

    private static func problem(_ file: String, _ message: String) -> SettingsError {
        SettingsError(problems: [SettingsProblem(file, nil, message)])
    }

    // MARK: - YAML

    private func compose(_ yaml: String) throws(SettingsError) -> Node.Mapping {
        // Some editors begin a file with a mark of its encoding.
        let yaml = yaml.unicodeScalars.first == "\u{FEFF}" ? String(yaml.unicodeScalars.dropFirst()) : yaml
        guard yaml.utf8.count < 4_000_000 else { throw SettingsFile.problem(file, "is larger than 4 MB") }
        if let problem = YAMLGuard.problem(in: yaml, file: file) { throw SettingsError(problems: [problem]) }
        let node: Node?
        do {
            node = try Yams.compose(yaml: yaml)
        } catch {
            throw SettingsError(problems: [YAMLGuard.problem(error, file: file)])
        }
        guard let node else {
            throw SettingsFile.problem(file, "is empty; config/sample.yaml shows what belongs in it")
        }
        guard let mapping = node.mapping else {
            throw SettingsFile.problem(file, "holds no sections; it should begin with `sources:` or `site:`")
        }
        return mapping
    }

    private mutating func readTop(_ root: Node.Mapping) {
        let names =
            SettingTables.sections.map(\.name).filter { !$0.contains(".") }
            + SettingTables.top.map(\.name) + SettingTables.lists
        for (keyNode, node) in root {
            let key = keyNode.scalar?.string ?? ""
            if let section = SettingTables.sections.first(where: { $0.name == key && !key.contains(".") }) {
                readSection(section.name, section.keys, node)
            } else if let setting = SettingTables.top.first(where: { $0.name == key }) {
                read(setting, key, node, origin: mark(node))
            } else {
                switch key {
                case "regions": readRegions(node)
                case "sources": readSources(node)
                case "feeds": readFeeds(node)
                case "rules": report(keyNode, key, "not supported yet; take it out for now")
                default: report(keyNode, nil, "unknown key \"\(key)\"" + Spelling.hint(key, among: names))
                }
            }
        }
    }

    private mutating func readSection(_ name: String, _ keys: [SettingKey<Settings>], _ node: Node) {
        if node.scalar?.string == "" || node.scalar?.string == "null" { return }
        guard let mapping = node.mapping else { return report(node, name, "a section with keys is expected") }
        for (keyNode, value) in mapping {
            let key = keyNode.scalar?.string ?? ""
            if let inner = SettingTables.sections.first(where: { $0.name == "\(name).\(key)" }) {
                readSection(inner.name, inner.keys, value)
            } else if let setting = keys.first(where: { $0.name == key }) {
                read(setting, "\(name).\(key)", value, origin: mark(value))
            } else {
                let inner = SettingTables.sections.compactMap {
                    $0.name.hasPrefix(name + ".") ? String($0.name.dropFirst(name.count + 1)) : nil
                }
                report(keyNode, name, "unknown key \"\(key)\"" + Spelling.hint(key, among: keys.map(\.name) + inner))
            }
        }
    }

    private mutating func read(_ setting: SettingKey<Settings>, _ key: String, _ node: Node, origin: String) {
        if let message = setting.read(node, &settings) {
            problems.append(SettingsProblem(origin, key, message))
        } else {
            settings.origins[key] = origin
        }
    }

    /// Reads a mapping by a table of keys.
    mutating func read<Target>(
        _ mapping: Node.Mapping,
        _ keys: [SettingKey<Target>],
        _ what: String,
        into target: inout Target
    ) {
        for (keyNode, node) in mapping {
            let key = keyNode.scalar?.string ?? ""
            guard let setting = keys.first(where: { $0.name == key }) else {
                report(keyNode, what, "unknown key \"\(key)\"" + Spelling.hint(key, among: keys.map(\.name)))
                continue
            }
            if key == "auth" { continue }
            if let message = setting.read(node, &target) { report(node, key, message) }
        }
    }

    // MARK: - Overrides

    private mutating func apply(_ environment: [String: String]) {
        let keys = Dictionary(
            SettingTables.allKeys.map { (SettingsFile.variable($0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("MERIDIAN_") {
            if let key = keys[name] {
                override(key, with: value, origin: name)
            } else if name.hasSuffix("_FILE"), let key = keys[String(name.dropLast(5))] {
                guard let data = FileManager.default.contents(atPath: value) else {
                    problems.append(SettingsProblem(name, nil, "the file \(value) cannot be read"))
                    continue
                }
                override(key, with: String(decoding: data, as: UTF8.self).trimmed, origin: name)
            } else {
                problems.append(SettingsProblem(name, nil, "names no key" + Spelling.hint(name, among: keys.keys)))
            }
        }
    }

    /// `MERIDIAN_POLLING_START` for `polling.start`.
    private static func variable(_ key: String) -> String {
        "MERIDIAN_" + key.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    private mutating func override(_ key: String, with value: String, origin: String) {
        guard let setting = SettingTables.key(key) else { return }
        let isList = setting.expected == "a list"
        let node = isList ? Node(value.split(separator: ",").map { Node($0.trimmed) }) : Node(value)
        read(setting, key, node, origin: origin)
    }

    // MARK: - Messages

    /// `file:line:column` of a node.
    func mark(_ node: Node) -> String { node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file }

    /// Notes a problem with a node.
    mutating func report(_ node: Node, _ key: String?, _ message: String) {
        problems.append(SettingsProblem(mark(node), key, message))
    }
}

extension SettingTables {
    /// Every key of the sections and the top, `polling.start`.
    static var allKeys: [String] {
        top.map(\.name)
            + sections.flatMap { section in section.keys.filter { !$0.isLater }.map { "\(section.name).\($0.name)" } }
    }

    /// The key with a name such as `polling.start`.
    static func key(_ name: String) -> SettingKey<Settings>? {
        if let key = top.first(where: { $0.name == name }) { return key }
        for section in sections where name.hasPrefix(section.name + ".") {
            if let key = section.keys.first(where: { "\(section.name).\($0.name)" == name }) { return key }
        }
        return nil
    }
}

extension String {
    /// Without a slash at its end, but for the root.
    var trimmingSlash: String { hasSuffix("/") && self != "/" ? String(dropLast()) : self }
}
