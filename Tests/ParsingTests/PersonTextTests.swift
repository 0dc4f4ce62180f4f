import Syndication
import Testing

@testable import Parsing

@Suite("Persons in one text")
struct PersonTextTests {
    static let mail = "ada@harbour.example"

    static let written: [(String, Person)] = [
        ("\(mail) (Ada Quay)", Person(name: "Ada Quay", email: mail)),
        ("Ada Quay (\(mail))", Person(name: "Ada Quay", email: mail)),
        ("Ada Quay <\(mail)>", Person(name: "Ada Quay", email: mail)),
        ("Ada Quay &lt;\(mail)&gt;", Person(name: "Ada Quay", email: mail)),
        ("\"Quay, Ada\" <\(mail)>", Person(name: "Quay, Ada", email: mail)),
        ("mailto:\(mail)", Person(email: mail)),
        (mail, Person(email: mail)),
        ("<\(mail)>", Person(email: mail)),
        ("(\(mail))", Person(email: mail)),
        ("Ada Quay", Person(name: "Ada Quay")),
        ("  Ada\n  Quay ", Person(name: "Ada Quay")),
        ("Ada & Bo", Person(name: "Ada & Bo")),
        ("Ada @ Harbour", Person(name: "Ada @ Harbour")),
        ("@harbour", Person(name: "@harbour")),
        (
            "Åsa Brygge (asa.brygge+news@harbour.example)",
            Person(name: "Åsa Brygge", email: "asa.brygge+news@harbour.example")
        ),
    ]

    @Test("a name and a mail address are taken apart", arguments: PersonTextTests.written)
    func takenApart(text: String, person: Person) {
        #expect(PersonText.person(text) == person)
    }
}
