/// The tables that are compiled in; their files are written by `make gazetteer`.
///
/// Each is one string literal: an array of ten thousand elements takes the compiler minutes, a string takes it nothing.
enum GazetteerTables {
    /// Every table of names, in the order in which they count: of equal names the first.
    static let names: [StaticString] = [own, countries, cities]
}
