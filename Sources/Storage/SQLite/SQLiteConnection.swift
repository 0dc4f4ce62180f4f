import Foundation
import GRDB
import Glibc
package import Syndication

/// Opens the state file, and says in our words what SQLite complains about.
enum SQLiteConnection {
    /// A database in WAL mode with one connection, its tables up to date.
    static func open(_ path: String) throws(StoreError) -> DatabaseQueue {
        try wrap(path) {
            // Another program's file is not even touched.
            if try isForeign(path) { throw StoreError.foreign(path) }
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            configuration.prepareDatabase { db in
                try db.execute(
                    sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000; PRAGMA temp_store = MEMORY"
                )
            }
            configuration.journalMode = path == ":memory:" ? .default : .wal
            let queue =
                path == ":memory:"
                ? try DatabaseQueue(configuration: configuration)
                : try DatabaseQueue(path: path, configuration: configuration)
            if try queue.read({ db in try SQLiteSchema.migrator.hasBeenSuperseded(db) }) {
                throw StoreError.newer(path)
            }
            try SQLiteSchema.migrator.migrate(queue)
            return queue
        }
    }

    private static func isForeign(_ path: String) throws -> Bool {
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard path != ":memory:", size ?? 0 > 0 else { return false }
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration).read { db in
            try Int.fetchOne(db, sql: "PRAGMA application_id") != SQLiteSchema.application
                && Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0
        }
    }

    /// Runs some work; its errors become `StoreError`.
    static func wrap<Value>(_ path: String, _ work: () throws -> Value) throws(StoreError) -> Value {
        do {
            return try work()
        } catch {
            throw translate(error, path)
        }
    }

    /// An error in our words.
    static func translate(_ error: any Error, _ path: String) -> StoreError {
        if let error = error as? StoreError { return error }
        guard let error = error as? DatabaseError else { return .unavailable(path, error.localizedDescription) }
        let words = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: return .full(path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path, words)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path)
        default: return .unavailable(path, words)
        }
    }
}

/// Keeps a second process away from the same state.
package final class StateLock: Sendable {
    private let descriptor: Int32

    /// Locks a state file for this process, making its folder if needed.
    ///
    /// - Throws: `StoreError.locked` when another process has it.
    package init(_ path: String) throws(StoreError) {
        let folder = URL(filePath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .unavailable(path, "the folder \(folder.path(percentEncoded: false)) cannot be made")
        }
        let file = Glibc.open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw .unavailable(path, String(cString: strerror(errno))) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(file)
            throw .locked(path)
        }
        descriptor = file
    }

    deinit { Glibc.close(descriptor) }
}
