import Glibc

/// A connection over loopback that says what it is told and waits for what comes.
struct RawClient {
    private let descriptor: Int32

    /// A connection; `window`: bytes the system takes before they are read.
    init(port: Int, window: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var window { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, 4) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Refused() }
    }

    struct Refused: Error {}

    func send(_ text: String) {
        var text = text
        _ = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Reads to the end, or as many bytes as are wanted.
    func read(_ most: Int = .max) -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while all.count < most {
            let count = Glibc.read(descriptor, &piece, piece.count)
            guard count > 0 else { break }
            all += piece[..<count]
        }
        return all
    }

    func end() { close(descriptor) }
}
