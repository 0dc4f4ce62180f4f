import Classification
import Syndication
import Testing

/// Which region contains which.
@Suite("RegionTree")
struct RegionTreeTests {
    private let tree = RegionTree()

    private func contains(_ region: String, _ regions: String..., in tree: RegionTree? = nil) -> Bool {
        (tree ?? self.tree).contains(RegionID(region), regions.map { RegionID($0) })
    }

    @Test("finds a country in every region around it, from the inside out")
    func enclosing() {
        #expect(tree.enclosing(RegionID("fr")).map(\.name) == ["fr", "western-europe", "eu", "europe"])
        #expect(tree.enclosing(RegionID("europe")).map(\.name) == ["europe"])
        #expect(tree.enclosing(RegionID("atlantis")).map(\.name) == ["atlantis"])
    }

    @Test(
        "contains countries and regions at any depth",
        arguments: [
            ("fr", "fr"), ("western-europe", "fr"), ("europe", "fr"), ("europe", "western-europe"), ("africa", "ke"),
            ("asia", "jp"), ("oceania", "fj"), ("latin-america", "mx"), ("north-america", "gl"), ("sahel", "ml"),
        ]
    )
    func inside(region: String, inner: String) {
        #expect(contains(region, inner))
    }

    @Test(
        "contains nothing beside or around a region",
        arguments: [
            ("de", "fr"), ("fr", "europe"), ("africa", "fr"), ("western-europe", "northern-europe"), ("eu", "gb"),
        ]
    )
    func outside(region: String, other: String) {
        #expect(!contains(region, other))
    }

    @Test("contains an article of which one region fits")
    func any() {
        #expect(contains("europe", "jp", "fr"))
        #expect(!contains("africa", "jp", "fr"))
    }

    @Test("puts articles without a region, and only those, into none")
    func none() {
        #expect(tree.contains(.none, []))
        #expect(!contains("none", "fr"))
        #expect(!tree.contains(RegionID("europe"), []))
    }

    @Test(
        "finds a country in both regions in which readers look for it",
        arguments: [
            ("tr", ["europe", "middle-east"]), ("cy", ["europe", "middle-east", "eu"]),
            ("eg", ["africa", "middle-east"]),
            ("ge", ["europe", "caucasus"]), ("am", ["europe", "caucasus"]), ("az", ["europe", "caucasus"]),
        ]
    )
    func both(country: String, regions: [String]) {
        for region in regions { #expect(contains(region, country), "\(region)") }
    }

    @Test("finds Russia in Europe alone")
    func russia() {
        #expect(contains("europe", "ru"))
        #expect(!contains("asia", "ru"))
    }

    @Test("finds every country of the regions in a region of the world")
    func complete() {
        let world = ["europe", "africa", "asia", "middle-east", "north-america", "latin-america", "oceania"]
        for country in tree.ids where country.name.utf8.count == 2 && country != RegionID("eu") {
            #expect(world.contains { contains($0, country.name) }, "\(country)")
        }
    }

    // MARK: - A desk's own regions

    @Test("contains the countries and the regions of a region of the desk's own")
    func own() {
        let tree = RegionTree([
            RegionTree.Definition(
                id: RegionID("nordics"),
                title: "Nordics",
                members: [RegionID("no"), RegionID("SE")]
            ),
            RegionTree.Definition(
                id: RegionID("north"),
                title: "The North",
                members: [RegionID("nordics"), RegionID("baltics")]
            ),
        ])
        #expect(contains("nordics", "se", in: tree))
        #expect(contains("north", "no", in: tree))
        #expect(contains("north", "lv", in: tree))
        #expect(!contains("nordics", "lv", in: tree))
        #expect(contains("europe", "no", in: tree))
        #expect(tree.ids.contains(RegionID("north")))
        #expect(tree.title(of: RegionID("north")) == "The North")
    }

    @Test("adds to a built-in region what a desk defines under its name")
    func extended() {
        let own = RegionTree.Definition(id: RegionID("europe"), title: "Europe and more", members: [RegionID("il")])
        let tree = RegionTree([own])
        #expect(contains("europe", "il", in: tree))
        #expect(contains("europe", "fr", in: tree))
        #expect(tree.title(of: RegionID("europe")) == "Europe and more")
    }

    @Test("comes to an end where regions contain each other")
    func cycle() {
        let tree = RegionTree([
            RegionTree.Definition(id: RegionID("a"), title: "A", members: [RegionID("b")]),
            RegionTree.Definition(id: RegionID("b"), title: "B", members: [RegionID("a")]),
        ])
        #expect(tree.enclosing(RegionID("a")).map(\.name) == ["a", "b"])
        #expect(contains("a", "b", in: tree))
    }

    @Test(
        "shows countries and regions by their English names, and others by their identity",
        arguments: [
            ("fr", "France"), ("gb", "United Kingdom"), ("middle-east", "Middle East"), ("eu", "European Union"),
            ("atlantis", "atlantis"),
        ]
    )
    func title(id: String, title: String) {
        #expect(tree.title(of: RegionID(id)) == title)
    }
}
