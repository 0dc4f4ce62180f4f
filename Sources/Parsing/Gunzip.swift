import CZlib

/// Decompresses bodies that are gzip or zlib without any header saying so.
enum Gunzip {
    /// Whether bytes begin like a zlib stream (RFC 1950) of deflate with the usual window.
    static func looksLikeZlib(_ bytes: [UInt8]) -> Bool {
        bytes.count > 2 && bytes[0] == 0x78 && (UInt16(bytes[0]) << 8 | UInt16(bytes[1])) % 31 == 0
    }

    /// The decompressed bytes, or as many as could be read; nil when there are none, or more than `limit`.
    static func decode(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        // 32 added to the window size: gzip and zlib are told apart by their heads.
        guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let isWithinLimit = input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while true {
                let (status, count) = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    let status = inflate(&stream, Z_NO_FLUSH)
                    return (status, target.count - Int(stream.avail_out))
                }
                output.append(contentsOf: chunk[..<count])
                if output.count > limit { return false }
                if status != Z_OK || count == 0 && stream.avail_in == 0 { return true }
            }
        }
        return isWithinLimit && !output.isEmpty ? output : nil
    }
}
