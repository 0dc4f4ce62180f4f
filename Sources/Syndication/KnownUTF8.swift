extension String {
    /// A text from bytes that are known to be valid UTF-8, as they were cut from something checked at an ASCII character.
    ///
    /// Checking again costs twenty times the copy where the text is not ASCII. Debug builds and tests check.
    package init(knownUTF8 bytes: UnsafeBufferPointer<UInt8>) {
        assert(String(validating: bytes, as: UTF8.self) != nil, "bytes that are no UTF-8")
        // SAFETY: the span lives as long as the call that the buffer was handed to, and the bytes are valid UTF-8.
        let text = unsafe UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: ASCIIBytes.isASCII(bytes))
        self.init(copying: text)
    }

    /// A text from an array of such bytes.
    package init(knownUTF8 bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { String(knownUTF8: $0) }
    }
}

/// Questions about many bytes at once.
package enum ASCIIBytes {
    /// Whether every byte is one of ASCII.
    @inlinable
    package static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        firstOther(bytes, from: 0) == bytes.count
    }

    /// Where the first byte that is not ASCII stands, from a place on; the end when there is none.
    @inlinable
    package static func firstOther(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        let raw = UnsafeRawBufferPointer(bytes)
        while position + 32 <= raw.count {
            var high: UInt64 = 0
            for offset in stride(from: 0, to: 32, by: 8) {
                high |= raw.loadUnaligned(fromByteOffset: position + offset, as: UInt64.self)
            }
            if high & 0x8080_8080_8080_8080 != 0 { break }
            position += 32
        }
        while position < bytes.count, bytes[position] < 0x80 { position += 1 }
        return position
    }
}
