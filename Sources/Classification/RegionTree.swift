package import Syndication

/// Which region contains which: countries in regions, regions in regions.
package struct RegionTree: Sendable {
    /// Every region with those directly around it.
    package private(set) var parents: [RegionID: [RegionID]] = [:]
    private var titles: [RegionID: String] = [:]
    /// Every region, countries included.
    package var ids: some Collection<RegionID> { parents.keys }

    /// A region of a desk's own.
    package struct Definition: Sendable {
        /// Its identity.
        package let id: RegionID
        /// Its title.
        package let title: String
        /// The countries and regions it contains.
        package let members: [RegionID]

        /// A region with its members.
        package init(id: RegionID, title: String, members: [RegionID]) {
            self.id = id
            self.title = title
            self.members = members
        }
    }

    /// The built-in regions and a desk's own, whose members are added to those of a built-in region of the same name.
    package init(_ own: [Definition] = []) {
        for (id, title, codes) in RegionTable.countries { add(RegionID(id), title, codes.split(separator: " ")) }
        for (id, title, regions, codes) in RegionTable.regions {
            add(RegionID(id), title, regions.split(separator: " ") + codes.split(separator: " "))
        }
        for definition in own {
            add(definition.id, definition.title, definition.members.map { Substring($0.name) })
        }
    }

    private mutating func add(_ id: RegionID, _ title: String, _ members: [Substring]) {
        parents[id, default: []] += []
        titles[id] = title
        for member in members {
            let member = RegionID(String(member))
            if !parents[member, default: []].contains(id) { parents[member, default: []].append(id) }
        }
    }

    /// The name a region is shown with; its identity where it has none.
    ///
    /// Those of countries are CLDR's, from a table: the locale data of Foundation takes 30 MB of memory.
    package func title(of id: RegionID) -> String { titles[id] ?? RegionTree.countries[id] ?? id.name }

    /// English names of countries.
    private static let countries: [RegionID: String] = {
        let table = GazetteerTables.titles
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var names: [RegionID: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: "\t")
            if fields.count == 2 { names[RegionID(String(fields[0]))] = String(fields[1]) }
        }
        return names
    }()

    /// Whether an identity is a country's: an ISO 3166 code.
    package static func isCountry(_ id: RegionID) -> Bool { id.name.utf8.count == 2 && id.name != "eu" }

    /// A region and every region around it, from the inside out, each once.
    package func enclosing(_ id: RegionID) -> [RegionID] {
        var found = [id]
        var next = 0
        while next < found.count {
            for parent in parents[found[next]] ?? [] where !found.contains(parent) { found.append(parent) }
            next += 1
        }
        return found
    }

    /// Whether an article of some regions belongs into a region; `none` is the region of those that have none.
    package func contains(_ region: RegionID, _ regions: [RegionID]) -> Bool {
        if region == .none { return regions.isEmpty }
        return regions.contains { enclosing($0).contains(region) }
    }
}
