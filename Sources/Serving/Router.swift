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
            return .text(200, list("Feeds to subscribe to:"))
        default:
            guard let document = shelf.document(at: head.path) else {
                return .text(404, list("There is no \(head.path.prefix(200)). There is:"))
            }
            return ConditionalResponse.to(head, document)
        }
    }

    private func list(_ title: String) -> String {
        let paths = shelf.paths
        return ([title] + (paths.isEmpty ? ["(nothing published yet)"] : paths)).joined(separator: "\n") + "\n"
    }
}
