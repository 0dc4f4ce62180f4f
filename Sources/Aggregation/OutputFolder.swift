import Foundation
import Glibc
package import Syndication

/// The folder of published files: a file is replaced as a whole or not at all, and only when its bytes change.
package struct OutputFolder: Sendable {
    private let path: String

    /// A folder, which need not be there yet.
    package init(_ path: String) { self.path = path }

    /// Makes the folder if it is not there.
    ///
    /// - Throws: `OutputError` when it cannot be made or written.
    package func prepare() throws(OutputError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(path, "the folder cannot be made; check output.dir and its permissions")
        }
        guard access(path, W_OK | X_OK) == 0 else {
            throw .cannotWrite(path, "\(String(cString: strerror(errno))); check output.dir and its permissions")
        }
    }

    /// The bytes and the time of change of a published file; nil when it is not there.
    package func read(_ name: String) -> (bytes: [UInt8], modified: Timestamp)? {
        let file = path + "/" + name
        var status = stat()
        guard let data = FileManager.default.contents(atPath: file), stat(file, &status) == 0 else { return nil }
        return ([UInt8](data), Timestamp(seconds: Int64(status.st_mtim.tv_sec)))
    }

    /// A published file, ready to be served; nil when it is not there.
    package func document(_ name: String, _ mediaType: String) -> PublishedDocument? {
        read(name).map { PublishedDocument(path: name, mediaType: mediaType, bytes: $0.bytes, modified: $0.modified) }
    }

    /// Takes a file and its compressed form away, if they are there.
    package func remove(_ name: String) {
        unlink(path + "/" + name)
        unlink(path + "/" + name + ".gz")
    }

    /// The paths of the files in a folder below this one.
    func names(below subfolder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + subfolder)) ?? []).map { subfolder + $0 }
    }

    /// Whether a file is there.
    package func holds(_ name: String) -> Bool { access(path + "/" + name, R_OK) == 0 }

    /// Replaces a file so that any crash leaves the old one or the new one: temporary file, fsync, rename, fsync of the folder.
    package func write(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
        let file = path + "/" + name
        let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let temporary = folder + "/." + (name.split(separator: "/").last ?? "feed") + ".tmp"
        let descriptor = open(temporary, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw OutputFolder.failure(file) }
        var failure: OutputError?
        if !OutputFolder.writeAll(bytes, to: descriptor) || fsync(descriptor) != 0 {
            failure = OutputFolder.failure(file)
        }
        close(descriptor)
        if failure == nil, rename(temporary, file) != 0 { failure = OutputFolder.failure(file) }
        if let failure {
            unlink(temporary)
            throw failure
        }
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var position = 0
            while position < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
                if count < 0 {
                    if errno == EINTR { continue }
                    return false
                }
                position += count
            }
            return true
        }
    }

    private static func failure(_ file: String) -> OutputError {
        let code = errno
        let hint =
            code == ENOSPC
            ? "; free some space, the old file is still served" : "; check output.dir and its permissions"
        return .cannotWrite(file, String(cString: strerror(code)) + hint)
    }
}

/// Why a file could not be published.
package enum OutputError: Error, Sendable, Equatable {
    /// The path, and the reason with what to do.
    case cannotWrite(String, String)
    /// A document that our own parser does not read back as it was meant: path and difference.
    case unsound(String, String)

    /// What happened and what to do, for people.
    package var message: String {
        switch self {
        case .cannotWrite(let path, let reason): "\(path): cannot be written: \(reason)"
        case .unsound(let path, let difference):
            "\(path): not published, the document does not read back: \(difference)"
        }
    }
}
