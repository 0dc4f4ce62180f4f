import Classification
import Settings
import Syndication

/// A source and a feed, without which nothing is accepted.
let newsroom = """
    sources:
      - https://a.example/rss
    feeds:
      - path: all.xml

    """

/// Reads a configuration as if it stood in the file `/desk/news.yaml`.
func read(
    _ yaml: String,
    environment: [String: String] = [:],
    flags: [(key: String, value: String, flag: String)] = []
) throws(SettingsError) -> Settings {
    try SettingsFile.read(
        yaml: yaml,
        file: "/desk/news.yaml",
        environment: environment,
        flags: flags,
        regions: RegionTree().parents
    )
}

/// What is wrong with a configuration, a line each; nothing when it is accepted.
func problems(_ yaml: String, file: String = "news.yaml", environment: [String: String] = [:]) -> [String] {
    do throws(SettingsError) {
        _ = try SettingsFile.read(yaml: yaml, file: file, environment: environment, regions: RegionTree().parents)
        return []
    } catch {
        return error.problems.map(\.description)
    }
}
