/// How much each piece of evidence counts.
///
/// A name counts the weight of what it is, times the weight of where it stands; each further mention of the same
/// country at the same place counts `again` times the one before.
package struct Evidence: Sendable {
    // Where it stands.

    /// In the title.
    package var title = 3.0
    /// In the dateline, as in "PARIS (AFP) -".
    package var dateline = 4.0
    /// At the beginning of the text.
    package var lead = 1.25
    /// In the rest of the text.
    package var body = 0.8
    /// In a category whose domain names a place, or that is a place.
    package var category = 2.0
    /// In the path of the link, as in "/europe/".
    package var section = 1.5

    // What it is.

    /// A country's name.
    package var name = 1.0
    /// An organisation or office.
    package var organisation = 0.7
    /// A demonym or adjective.
    package var demonym = 1.0
    /// A capital.
    package var capital = 0.7
    /// A state or province.
    package var administrative = 0.9
    /// A city of a million.
    package var metropolis = 0.5
    /// A smaller city.
    package var city = 0.5
    /// A word that mostly one country uses, as in "sheriff".
    package var hint = 0.6
    /// A region, sea or area.
    package var area = 1.0

    // Without words.

    /// The desk decided; nothing else is asked.
    package var desk = 10.0
    /// The article's own coordinates.
    package var point = 6.0
    /// The source's own country.
    package var source = 1.0
    /// The country of the link's host name (.fr), where the source has none.
    package var host = 0.8

    // How it adds up.

    /// What the next mention at the same place counts, in parts of the one before.
    package var again = 0.8
    /// The least a country is decided from.
    package var threshold = 1.0
    /// The least the strongest country is decided from where nothing reaches the threshold.
    package var alone = 0.3
    /// The least share of the strongest country it needs besides.
    package var share = 0.35
    /// The least a region is decided from that is named itself.
    package var areaThreshold = 1.5
    /// The least share of the strongest country such a region needs besides.
    package var areaShare = 0.6
    /// The most countries of one article.
    package var most = 4
    /// How many countries about alike make a list.
    package var crowd = 6
    /// How many letters of a text are its lead.
    package var leadLetters = 240

    /// The weights that are built in.
    package init() {}

    /// The weight of a kind of name.
    func weight(_ kind: Gazetteer.Kind) -> Double {
        switch kind {
        case .name: name
        case .organisation, .home: organisation
        case .demonym: demonym
        case .capital: capital
        case .administrative, .abbreviation: administrative
        case .metropolis: metropolis
        case .city: city
        case .hint: hint
        case .area: area
        case .trap: 0
        }
    }
}
