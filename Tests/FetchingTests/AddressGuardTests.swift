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
            "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1",
            "192.88.99.255", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1",
            "255.255.255.255", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::7f00:1",
        ]
    )
    func privateAddresses(text: String) throws {
        #expect(try #require(IPAddress.parse(text)).isPrivate)
    }

    @Test(
        "T9: takes for private whatever of IPv6 is no global unicast, and what of that is set apart",
        arguments: [
            // Outside 2000::/3: unspecified, loopback, SIIT, local NAT64, discard-only, unassigned, ULA, link-local …
            "::", "::1", "::2", "::0.1.2.3", "::ffff:0:8.8.8.8", "64:ff9b:1::808:808", "100::1", "100:0:0:1::1",
            "1fff:ffff::1", "4000::1", "5f00::1", "8000::1", "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1",
            // Inside: Teredo, benchmarking, ORCHID and ORCHIDv2, documentation twice.
            "2001::1", "2001:0:ffff::1", "2001:2::1", "2001:2:0:ffff::1", "2001:10::1", "2001:1f:ffff::1",
            "2001:20::1", "2001:2f:ffff::1", "2001:db8::1", "2001:db8:ffff::1", "3fff::1", "3fff:fff:ffff::1",
        ]
    )
    func privateSix(text: String) throws {
        #expect(try #require(IPAddress.parse(text)).isPrivate)
    }

    @Test(
        "takes other addresses for public",
        arguments: [
            "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.88.98.255", "192.88.100.0", "2a00:1450::1",
            "64:ff9b::808:808", "::ffff:8.8.8.8", "2002:808:808::", "2000::1", "2001:2:1::1", "2001:1:ffff::1",
            "2001:30::1", "2001:200::1", "2001:db7:ffff::1", "2001:db9::1", "2606:4700::1", "3fff:1000::1",
        ]
    )
    func publicAddresses(text: String) throws {
        #expect(try !#require(IPAddress.parse(text)).isPrivate)
    }

    /// There is no name server in the tests that could answer twice; that each socket is asked about is tested by T9 and
    /// by the fetcher's test through `localhost`.
    @Test(
        "T10 T11: decides on each address that is about to be connected to, whatever the name stood for before",
        arguments: [
            (["8.8.8.8", "127.0.0.1"], [true, false]), (["10.0.0.1", "8.8.8.8"], [false, true]),
            (["2606:4700::1", "::1", "fe80::1"], [true, false, false]),
        ]
    )
    func eachAddress(answers: [String], permitted: [Bool]) throws {
        let door = AddressGuard(allow: [])
        let decisions = try answers.map { door.permits(try #require(IPAddress.parse($0)), port: 443) }
        #expect(decisions == permitted)
    }

    @Test("lets through what is on the list: by port, by range, by name")
    func allowList() throws {
        let loopback = try #require(IPAddress.parse("127.0.0.1"))
        let inner = try #require(IPAddress.parse("10.2.3.4"))
        let unique = try #require(IPAddress.parse("fd12::1"))
        #expect(AddressGuard(allow: ["127.0.0.1:3000"]).permits(loopback, port: 3000))
        #expect(!AddressGuard(allow: ["127.0.0.1:3000"]).permits(loopback, port: 3001))
        #expect(AddressGuard(allow: ["10.0.0.0/8"]).permits(inner, port: 80))
        #expect(!AddressGuard(allow: ["10.0.0.0/16"]).permits(inner, port: 80))
        #expect(AddressGuard(allow: ["localhost:3000"]).permits(loopback, port: 3000))
        #expect(AddressGuard(allow: ["[::1]:80"]).permits(try #require(IPAddress.parse("::1")), port: 80))
        #expect(AddressGuard(allow: ["fd12::/16"]).permits(unique, port: 80))
        #expect(!AddressGuard(allow: ["fd13::/16"]).permits(unique, port: 80))
        #expect(!AddressGuard(allow: []).permits(loopback, port: 80))
    }

    @Test("takes the address and port of a socket address, of IPv4 inside IPv6 too")
    func socketAddresses() throws {
        var six = sockaddr_in6()
        six.sin6_family = sa_family_t(AF_INET6)
        six.sin6_port = UInt16(8080).bigEndian
        #expect(inet_pton(AF_INET6, "::ffff:10.0.0.1", &six.sin6_addr) == 1)
        let found = withUnsafePointer(to: &six) {
            IPAddress.of(UnsafeRawPointer($0).assumingMemoryBound(to: sockaddr.self))
        }
        #expect(found?.address.description == "10.0.0.1")
        #expect(found?.port == 8080)
        var local = sockaddr_un()
        local.sun_family = sa_family_t(AF_UNIX)
        let none = withUnsafePointer(to: &local) {
            IPAddress.of(UnsafeRawPointer($0).assumingMemoryBound(to: sockaddr.self)) == nil
        }
        #expect(none)
    }
}
