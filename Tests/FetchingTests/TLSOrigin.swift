import Foundation
import TestSupport
import Testing

/// `openssl s_server`, serving the files of a temporary folder, each a whole HTTP response.
struct TLSOrigin {
    /// Where openssl is; nil when it is not installed.
    static let openssl = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        .map { $0 + "/openssl" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The file of the certificate it shows.
    let certificate: String
    /// Its address without a path.
    let url: String
    private let process: Process

    /// A server whose certificate is for an address or a name, `IP:127.0.0.1`, and valid for some days from now.
    init(
        for name: String = "IP:127.0.0.1",
        days: Int = 2,
        options: [String] = [],
        answer: String = "HTTP/1.0 200 OK\r\n\r\n<rss/>"
    ) async throws {
        let folder = try Fixture.temporaryFolder()
        try Data(answer.utf8).write(to: URL(filePath: folder + "/feed"))
        let subject = ["-subj", "/CN=Meridian test", "-addext", "subjectAltName=" + name]
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem"]
        try await TLSOrigin.run(["req", "-out", "request.pem"] + key + subject, in: folder)
        // Not by `req -x509`, which takes no days in the past.
        let signing = ["x509", "-req", "-in", "request.pem", "-signkey", "key.pem", "-out", "certificate.pem"]
        try await TLSOrigin.run(signing + ["-days", String(days), "-copy_extensions", "copy"], in: folder)
        certificate = folder + "/certificate.pem"

        let output = Pipe()
        let files = ["-cert", "certificate.pem", "-key", "key.pem"]
        let arguments = ["s_server", "-accept", "127.0.0.1:0", "-HTTP"] + files + options
        process = try TLSOrigin.process(arguments, in: folder)
        process.standardOutput = output
        try process.run()
        url = "https://127.0.0.1:\(try await TLSOrigin.port(saidBy: output.fileHandleForReading))"
    }

    /// Ends the server.
    func stop() { process.terminate() }

    /// The port of the line `ACCEPT 127.0.0.1:38861`.
    ///
    /// It is read on a thread of its own: tests must not block those they run on.
    private static func port(saidBy output: FileHandle) async throws -> Int {
        let text: String = await withCheckedContinuation { waiting in
            let thread = Thread {
                var text = ""
                while !text.contains("ACCEPT ") || !text.hasSuffix("\n") {
                    let data = output.availableData
                    if data.isEmpty { break }
                    text += String(decoding: data, as: UTF8.self)
                }
                waiting.resume(returning: text)
            }
            thread.start()
        }
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("ACCEPT ") }, "s_server said \(text)")
        return try #require(line.split(separator: ":").last.flatMap { Int($0) })
    }

    private static func run(_ arguments: [String], in folder: String) async throws {
        let process = try process(arguments, in: folder)
        process.standardOutput = FileHandle.nullDevice
        let status: Int32 = try await withCheckedThrowingContinuation { waiting in
            process.terminationHandler = { waiting.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                waiting.resume(throwing: error)
            }
        }
        try #require(status == 0, "openssl \(arguments.joined(separator: " "))")
    }

    private static func process(_ arguments: [String], in folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: try #require(openssl))
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}
