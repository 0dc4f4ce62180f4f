import Syndication

/// Decides the answer to a request.
struct Router: Sendable {
    /// The documents.
    let shelf: DocumentShelf
    /// Whether the daemon works as it should; the reason when it does not.
    let health: @Sendable () -> String?

    /// The answer to a request.
    func respond(to head: RequestHead) -> Response {
        guard head.method == "GET" || head.method == "HEAD" else {
            return .text(405, "Only GET and HEAD are answered here.\n", [("Allow", "GET, HEAD")])
        }
        switch head.path {
        case "/healthz":
            return health().map { .text(503, $0 + "\n") } ?? .text(200, "ok\n")
        case "/":
            if let page = shelf.document(at: "/index.html") { return ConditionalResponse.to(head, page) }
            return .text(200, list("Feeds to subscribe to:"))
        default:
            if let document = shelf.document(at: head.path) { return ConditionalResponse.to(head, document) }
            let variants = shelf.variants(of: head.path)
            guard !variants.isEmpty else {
                return .text(404, list("There is no \(head.path.prefix(200)). There is:"))
            }
            return negotiated(head, variants)
        }
    }

    /// The format of a feed that a client likes best (RFC 9110, section 12.5.1).
    private func negotiated(_ head: RequestHead, _ variants: [PreparedDocument]) -> Response {
        let accept = AcceptHeader(head.header("accept"))
        let ranked = variants.map { (document: $0, quality: accept.quality(of: $0.document.mediaType)) }
        guard let best = ranked.max(by: { $0.quality < $1.quality }), best.quality > 0 else {
            let paths = variants.map { "/\($0.document.path) (\($0.document.mediaType))" }
            return .text(
                406,
                "This feed is in none of the formats you accept. There is:\n\(paths.joined(separator: "\n"))\n"
            )
        }
        var response = ConditionalResponse.to(head, best.document)
        response.headers = response.headers.map { $0.name == "Vary" ? ($0.name, "Accept, " + $0.value) : $0 }
        response.headers.append(("Content-Location", "/" + best.document.document.path))
        response.ready = nil
        return response
    }

    private func list(_ title: String) -> String {
        let paths = shelf.paths
        return ([title] + (paths.isEmpty ? ["(nothing published yet)"] : paths)).joined(separator: "\n") + "\n"
    }
}
