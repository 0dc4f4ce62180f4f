import Glibc
import Testing

@testable import Fetching

/// Which addresses may be connected to.
@Suite("AddressGuard")
struct AddressGuardTests {
    @Test(
        "takes an address for private however it is written",
        arguments: [
            "127.0.0.1", "127.1.2.3", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "fe80::1",
            "fc00::1", "fd12::1", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "::7f00:1",
        ]
    )
    func privateAddresses(text: String) throws {
        #expect(try #require(IPAddress.parse(text)).isPrivate)
    }

    @Test(
        "takes other addresses for public",
        arguments: ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "64:ff9b::808:808"]
    )
    func publicAddresses(text: String) throws {
        #expect(try !#require(IPAddress.parse(text)).isPrivate)
    }

    @Test("lets through what is on the list: by port, by range, by name")
    func allowList() throws {
        let loopback = try #require(IPAddress.parse("127.0.0.1"))
        let inner = try #require(IPAddress.parse("10.2.3.4"))
        #expect(AddressGuard(allow: ["127.0.0.1:3000"]).permits(loopback, port: 3000))
        #expect(!AddressGuard(allow: ["127.0.0.1:3000"]).permits(loopback, port: 3001))
        #expect(AddressGuard(allow: ["10.0.0.0/8"]).permits(inner, port: 80))
        #expect(!AddressGuard(allow: ["10.0.0.0/16"]).permits(inner, port: 80))
        #expect(AddressGuard(allow: ["localhost:3000"]).permits(loopback, port: 3000))
        #expect(AddressGuard(allow: ["[::1]:80"]).permits(try #require(IPAddress.parse("::1")), port: 80))
        #expect(!AddressGuard(allow: []).permits(loopback, port: 80))
    }
}
