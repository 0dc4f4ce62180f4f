/// Names of persons, which tell that the place beside them is none.
struct Persons: Sendable {
    /// Given names, behind which a place is a family name: Denzel Washington.
    private static let given: StaticString = """
        John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark \
        Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary \
        Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick \
        Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith \
        Christian Roger Noah Gerald Carl Terry Sean Arthur Lawrence Jesse Dylan Bryan Joe Billy Bruce Albert Willie \
        Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Louis Philip Bobby Johnny Bradley Mary \
        Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley \
        Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen \
        Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet \
        Catherine Maria Heather Diane Ruth Julie Olivia Joyce Kelly Lauren Christina Joan Evelyn Judith Megan Andrea \
        Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Kathryn Janice Jean Alice Julia Grace Judy Denzel Kerry \
        Booker Tom Tim Jim Bob Bill Ben Sam Dan Mike Steve Chris Tony Matt Dave Rob Jeff Greg Ken Ron Don Fred Ted Irving \
        Jenna Kate Anne Jane Julian Simon Ian Neil Stuart Martin Graham Alex Amelia Lily Rose Theodore Pierre Marie \
        Dinah Stanley Hugh Luke Liam Oliver Harry Boris Kelvin Melvin Marvin Trevor Glenn Craig Curtis Mr Mrs Ms Miss Dr Sir Lady
        """
    /// Places that are given names: before another name they are no place.
    ///
    /// Jordan Peterson, Paris Hilton.
    private static let both: StaticString = """
        Jordan Paris Chad Georgia Israel Sydney Austin Dallas Houston Florence Chelsea Lincoln Madison Jackson Victoria \
        Charlotte Carolina Virginia Lourdes India Kenya Asia Troy Devon Kent Milan Adelaide Regina Sofia Salvador Cyprus \
        Francisco Valencia Augusta Savannah Brooklyn Orlando Denver Montana Dakota Camden Preston Hamilton Clinton \
        Franklin Jefferson Washington London Ireland Holland Cleveland Carson Santiago Diego Nancy Sierra Alexandria \
        Geneva Vienna Verona Siena Roma Aurora Lucerne Odessa Cairo Bristol Brighton Raleigh Darwin Wellington Trent \
        Lorraine Brittany Tyrone Clare Kerry Derry Mali Malta Oman Ivory Jersey Frankfurt Melbourne Memphis Phoenix \
        Elizabeth Arlington Irvine Warren Eugene Fernando Fuad
        """

    private let givenNames: Set<UInt64>
    private let places: Set<UInt64>

    init() {
        givenNames = Persons.hashes(Persons.given)
        places = Persons.hashes(Persons.both)
    }

    private static func hashes(_ names: StaticString) -> Set<UInt64> {
        let scan = ScannedText(UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount))
        return Set(scan.words.map { hash(scan, $0) })
    }

    private static func hash(_ text: ScannedText, _ word: ScannedText.Word) -> UInt64 {
        word.hash
    }

    /// Whether a name of one word is a person's.
    ///
    /// `next`: whether another place begins behind it.
    func isPerson(_ text: ScannedText, _ index: Int, isBeforePlace next: Bool) -> Bool {
        let word = text.words[index]
        if index > 0, word.gap == .space, text.words[index - 1].isCapitalised,
            givenNames.contains(Persons.hash(text, text.words[index - 1]))
        {
            return true
        }
        guard index + 1 < text.words.count, !next, !text.isShouted, !text.isTitled else { return false }
        let follower = text.words[index + 1]
        return follower.gap == .space && follower.isCapitalised && !follower.isUpperCase && follower.count > 2
            && places.contains(Persons.hash(text, word))
    }
}
