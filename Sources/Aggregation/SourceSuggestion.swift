import Foundation
package import Syndication

/// What a source's address in the configuration should become, as a patch; it is never written by itself.
package enum SourceSuggestion {
    /// The patch for one source that has moved: the old line and the new one; nil when there is none.
    ///
    /// `line`: the line of the configuration that names the source.
    package static func patch(_ source: Source, _ record: SourceRecord, line: String) -> [String]? {
        guard let address = record.adopted, let range = place(of: source.id.address, in: line) else { return nil }
        return ["-" + line, "+" + line.replacingCharacters(in: range, with: address)]
    }

    /// What to do by hand; nil when there is nothing.
    ///
    /// `others`: the addresses of all configured sources, as `sameDocument` writes them.
    package static func advice(_ source: Source, _ record: SourceRecord, others: Set<String> = []) -> String? {
        if record.isStopped { return "\(source.mark): \(source.id.address) is gone (HTTP 410); take it out" }
        guard let address = record.adopted, others.contains(SourceLocation.http(address).sameDocument) else {
            return nil
        }
        return "\(source.mark): \(source.id.address) has moved to \(address), which is configured as well; take it out"
    }

    /// Where a whole address stands in a line: one that only begins with it is another.
    private static func place(of address: String, in line: String) -> Range<String.Index>? {
        guard let range = line.range(of: address) else { return nil }
        let next = line[range.upperBound...].first
        return next.map { " \t\"',}]#".contains($0) } ?? true ? range : nil
    }

    /// The file and the line that a mark names: `config/world.yaml:14:5`.
    package static func place(_ mark: String) -> (file: String, line: Int)? {
        let parts = mark.split(separator: ":")
        guard parts.count >= 3, let line = Int(parts[parts.count - 2]) else { return nil }
        return (parts.dropLast(2).joined(separator: ":"), line)
    }
}
