import Syndication

/// The country of a point: that of the nearest city.
struct PointIndex: Sendable {
    /// A city: latitude and longitude in twentieths of a degree, and its country.
    private struct City {
        var latitude: Int16
        var longitude: Int16
        var country: UInt16
    }

    /// Cities by latitude.
    private let cities: [City]
    private let countries: [RegionID]

    /// Farther from any city than this, in twentieths of a degree, a point is in no country: 4°.
    private static let reach = 80

    init() {
        let table = GazetteerTables.points
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var cities: [City] = []
        var countries: [RegionID] = []
        for line in bytes.split(separator: 0x0A) {
            let fields = line.split(separator: 9)
            guard fields.count == 2 else { continue }
            countries.append(RegionID(String(decoding: fields[0], as: UTF8.self)))
            for pair in fields[1].split(separator: 0x20) {
                let numbers = pair.split(separator: 0x2C).compactMap { Int16(String(decoding: $0, as: UTF8.self)) }
                guard numbers.count == 2 else { continue }
                cities.append(City(latitude: numbers[0], longitude: numbers[1], country: UInt16(countries.count - 1)))
            }
        }
        self.cities = cities.sorted { $0.latitude < $1.latitude }
        self.countries = countries
    }

    /// The country of the nearest city; nil on the high seas and off the map.
    func country(of point: (longitude: Double, latitude: Double)) -> RegionID? {
        guard abs(point.latitude) <= 90, abs(point.longitude) <= 180 else { return nil }
        let latitude = Int(point.latitude * 20)
        let longitude = Int(point.longitude * 20)
        // A degree of longitude is shorter away from the equator.
        let narrowing = PointIndex.narrowing(abs(point.latitude))
        var nearest: (distance: Int, country: UInt16)?
        for city in cities where abs(Int(city.latitude) - latitude) <= PointIndex.reach {
            var across = abs(Int(city.longitude) - longitude)
            if across > 3600 { across = 7200 - across }
            across = across * narrowing / 100
            let up = Int(city.latitude) - latitude
            let distance = across * across + up * up
            if distance < nearest?.distance ?? PointIndex.reach * PointIndex.reach {
                nearest = (distance, city.country)
            }
        }
        return nearest.map { countries[Int($0.country)] }
    }

    /// The cosine of a latitude, in hundredths.
    private static func narrowing(_ latitude: Double) -> Int {
        let radians = latitude * .pi / 180
        let square = radians * radians
        return Int(100 * (1 - square / 2 + square * square / 24 - square * square * square / 720))
    }
}
