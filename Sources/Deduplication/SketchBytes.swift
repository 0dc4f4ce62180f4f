import Syndication

/// A sketch as it is stored: shingles, title and numbers, little-endian; the minute stands beside it.
extension TextSketch {
    /// How many bytes a stored sketch has.
    package static let byteCount = 4 * size + 4 + 2 * 8

    /// The stored form.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(TextSketch.byteCount)
        func add(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
        for index in 0..<TextSketch.size { add(shingles[index]) }
        add(title)
        for index in 0..<8 { withUnsafeBytes(of: numbers[index].littleEndian) { bytes.append(contentsOf: $0) } }
        return bytes
    }

    /// The sketch of a stored form; nil when it is none.
    package init?(bytes: ArraySlice<UInt8>, minute: Int32) {
        guard bytes.count == TextSketch.byteCount else { return nil }
        self.init(minute: minute)
        bytes.withUnsafeBytes { raw in
            for index in 0..<TextSketch.size {
                shingles[index] = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
            }
            title = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: 4 * TextSketch.size, as: UInt32.self))
            for index in 0..<8 {
                let offset = 4 * TextSketch.size + 4 + 2 * index
                numbers[index] = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
            }
        }
    }

    /// Whether there is nothing in it that another could share.
    package var isEmpty: Bool { shingles[0] == .max && title == 0 }

    /// How many keys it shares with another, and whether the title is one of them.
    package func sharedKeys(with other: TextSketch) -> (shingles: Int, isTitle: Bool) {
        var (left, right, both) = (0, 0, 0)
        while left < TextSketch.size, right < TextSketch.size, shingles[left] != .max, other.shingles[right] != .max {
            let (a, b) = (shingles[left], other.shingles[right])
            if a == b { both += 1 }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return (both, title != 0 && title == other.title)
    }
}
