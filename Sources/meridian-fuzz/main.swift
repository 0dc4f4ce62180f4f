// Runs one fuzz target under libFuzzer: FUZZ_TARGET=xml meridian-fuzz CORPUS -max_total_time=60
import CFuzzer
import Glibc

let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "xml"
guard FuzzTargets.all[name] != nil else {
    print("FUZZ_TARGET is one of \(FuzzTargets.all.keys.sorted().joined(separator: ", "))")
    exit(64)
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        let target = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "xml"
        FuzzTargets.all[target]?(UnsafeBufferPointer(start: bytes, count: count))
        return 0
    }
)
