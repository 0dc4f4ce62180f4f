import Syndication
import Testing

@testable import Serving

@Suite("Routes")
struct RouterTests {
    private static func router(_ paths: [String] = ["world.xml", "asia/north.xml"], health: String? = nil) -> Router {
        let shelf = DocumentShelf()
        shelf.replace(
            with: paths.map { path in
                var document = Requests.document
                document.path = path
                return document
            }
        )
        return Router(shelf: shelf) { health }
    }

    private static func answer(_ method: String, _ path: String) -> Response {
        router().respond(to: Requests.head(method, path))
    }

    @Test("a published document is found at its path", arguments: ["/world.xml", "/asia/north.xml"])
    func found(path: String) {
        let answer = RouterTests.answer("GET", path)
        #expect(answer.status == 200)
        #expect(answer.body == Requests.document.bytes)
    }

    @Test("conditions hold for a routed request too")
    func conditional() {
        let head = Requests.head("GET", "/world.xml", ["if-none-match": "*"])
        #expect(RouterTests.router().respond(to: head).status == 304)
    }

    static let missing = [
        "/moon.xml", "/WORLD.XML", "/../world.xml", "//world.xml", "/world.xml/", "world.xml",
    ]

    @Test("a path where nothing is answers 404 and lists what there is", arguments: RouterTests.missing)
    func notFound(path: String) {
        let answer = RouterTests.answer("GET", path)
        #expect(answer.status == 404)
        #expect(answer.text == "There is no \(path). There is:\n/asia/north.xml\n/world.xml\n")
        #expect(answer.header("Content-Type") == "text/plain; charset=utf-8")
        #expect(answer.header("Cache-Control") == "no-store")
    }

    @Test("a path of enormous length does not come back whole")
    func longPath() {
        let answer = RouterTests.answer("GET", "/" + String(repeating: "x", count: 10_000))
        #expect(answer.status == 404)
        #expect(answer.body.count < 400)
    }

    @Test("the root lists the feeds, or says that there are none yet")
    func root() {
        #expect(RouterTests.answer("GET", "/").text == "Feeds to subscribe to:\n/asia/north.xml\n/world.xml\n")
        let empty = RouterTests.router([]).respond(to: Requests.head("GET", "/"))
        #expect(empty.status == 200)
        #expect(empty.text == "Feeds to subscribe to:\n(nothing published yet)\n")
    }

    @Test("other methods are refused, and told which are not", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get"])
    func otherMethods(method: String) {
        for path in ["/world.xml", "/healthz", "/nowhere"] {
            let answer = RouterTests.answer(method, path)
            #expect(answer.status == 405)
            #expect(answer.header("Allow") == "GET, HEAD")
        }
    }

    @Test("HEAD is answered as GET is", arguments: ["/world.xml", "/", "/healthz", "/nowhere"])
    func head(path: String) {
        #expect(RouterTests.answer("HEAD", path) == RouterTests.answer("GET", path))
    }

    @Test("health is 200 while all is well, and 503 with the reason when it is not")
    func health() {
        let well = RouterTests.router().respond(to: Requests.head("GET", "/healthz"))
        #expect(well.status == 200)
        #expect(well.text == "ok\n")
        let ill = RouterTests.router(health: "no poll for an hour").respond(to: Requests.head("GET", "/healthz"))
        #expect(ill.status == 503)
        #expect(ill.text == "no poll for an hour\n")
        #expect(ill.header("Cache-Control") == "no-store")
    }
}
