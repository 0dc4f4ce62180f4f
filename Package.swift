// swift-tools-version: 6.2
import PackageDescription

/// Every target is built with these: Swift 6 mode, explicit existentials, imports internal and declared, no warnings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// The modules that see every byte: accesses are checked for overlap in debug builds and tests, not in releases.
let hot = strict + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

/// One stage of the line: it sees `Syndication`, what is named here, and no other stage.
func stage(
    _ name: String,
    _ dependencies: Target.Dependency...,
    settings: [SwiftSetting] = strict,
    exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: ["Syndication"] + dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of one module, with its fixtures and golden files read from the source tree.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: name,
        dependencies: ["Syndication", "TestSupport"] + dependencies,
        exclude: fixtureFolders[name] ?? [],
        swiftSettings: strict
    )
}

let fixtureFolders = [
    "ParsingTests": ["Fixtures", "Golden"],
    "PublishingTests": ["Golden"],
    "ClassificationTests": ["Languages"],
    "DeduplicationTests": ["Reports"],
]

let package = Package(
    name: "meridian",
    products: [
        .executable(name: "meridian", targets: ["meridian"]),
        .executable(name: "meridian-bench", targets: ["meridian-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C libraries of the system.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

        // A C++ library of the system, libcld2-dev, behind a C function of ours.
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),

        // The bottom: one vocabulary, and libxml2.
        .target(name: "Syndication", dependencies: ["CXXHash"], swiftSettings: strict),
        .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: hot),

        // The line, in order.
        stage("Settings", .product(name: "Yams", package: "Yams")),
        stage("Scheduling"),
        stage("Fetching", "CCurl"),
        stage("Parsing", "Markup", "CZlib", settings: hot),
        stage("Normalization", "Markup", "CCLD2"),
        stage("Deduplication", settings: hot),
        // The gazetteer is one long literal after another, written by `make gazetteer` from the tables beside it.
        stage("Classification", settings: hot, exclude: ["Gazetteer"]),
        stage("Storage", .product(name: "GRDB", package: "GRDB.swift")),
        stage("Publishing", "Markup"),
        stage(
            "Serving",
            "CZlib",
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio")
        ),

        // The wiring, and the commands.
        .target(
            name: "Aggregation",
            dependencies: [
                "Syndication", "Settings", "Scheduling", "Fetching", "Parsing", "Normalization", "Deduplication",
                "Classification", "Storage", "Publishing", "Serving",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "meridian",
            dependencies: [
                "Syndication", "Settings", "Parsing", "Normalization", "Deduplication", "Storage", "Aggregation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "meridian-bench",
            dependencies: [
                "Syndication", "Settings", "Parsing", "Normalization", "Deduplication", "Classification", "Storage",
                "Publishing", "Aggregation",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),

        // Tests.
        .target(
            name: "TestSupport",
            dependencies: [
                "Syndication",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        tests("SyndicationTests"),
        tests("SettingsTests", "Settings", "Classification"),
        tests("SchedulingTests", "Scheduling"),
        tests("FetchingTests", "Fetching", "CCurl"),
        tests("ParsingTests", "Parsing", "Normalization", "Markup"),
        tests("NormalizationTests", "Normalization", "Parsing"),
        tests("DeduplicationTests", "Deduplication"),
        tests("ClassificationTests", "Classification"),
        tests("StorageTests", "Storage"),
        tests("PublishingTests", "Publishing", "Parsing", "Normalization"),
        tests("ServingTests", "Serving", "Fetching"),
        tests(
            "PipelineTests",
            "Aggregation",
            "Settings",
            "Storage",
            "Parsing",
            "Classification",
            "Deduplication",
            "Normalization",
            "Scheduling",
            "Fetching",
            "Serving",
            .product(name: "Logging", package: "swift-log")
        ),
        tests("ArchitectureTests"),
    ]
)

// Only for `make fuzz`: it needs libFuzzer at the link, which -sanitize=fuzzer brings.
if Context.environment["FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "meridian-fuzz",
            dependencies: ["CFuzzer", "Syndication", "Parsing", "Normalization", "Fetching"],
            swiftSettings: strict
        ),
    ]
}
