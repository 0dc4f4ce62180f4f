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
    /// Given names of other languages, as common ones stand before family names that are demonyms or countries.
    ///
    /// Paulo Portugal, Александр Польский.
    private static let foreign: StaticString = """
        José Luis Carlos Antonio Manuel Miguel Ángel Pedro Pablo Javier Jorge Alejandro Fernando Rafael Sergio Alberto Andrés \
        Ramón Enrique Ricardo Eduardo Diego Raúl Óscar Rubén Iván Mario Ignacio Alfonso Carmen Lucía Elena Pilar Isabel Rosa \
        Ana Beatriz Sofía João Paulo Francisco Rui Nuno Tiago Vasco Joaquim António Luís Paula Inês Catarina Fernanda Renata \
        Giuseppe Giovanni Antonio Marco Andrea Francesco Luca Paolo Roberto Stefano Alessandro Matteo Lorenzo Davide Giulia \
        Chiara Francesca Giorgia Elisa Romano Jean Michel Philippe Alain Patrick Nicolas Christophe Laurent Olivier François \
        Jacques Bernard Gérard Thierry Julien Sophie Nathalie Isabelle Catherine Camille Claire Hans Jürgen Klaus Wolfgang \
        Uwe Dieter Karl Heinz Werner Günter Manfred Stefan Jan Piet Kees Joost Willem Hendrik Johan Erik Lars Anders Per Nils \
        Sven Björn Karin Anna Eva Jerzy Krzysztof Andrzej Piotr Paweł Tomasz Marek Marcin Michał Grzegorz Wojciech Zbigniew \
        Agnieszka Małgorzata Katarzyna Jiří Petr Pavel Tomáš Zdeněk Josef František Miroslav Karel Jana Ferenc László István \
        József János Zoltán Sándor Gábor Attila Péter Tamás Zsolt Tibor András Balázs Gyula Lajos Imre György Károly Béla \
        Katalin Erzsébet Ilona Zsuzsanna Judit Ágnes Éva Mária Ion Gheorghe Constantin Vasile Nicolae Andrei Mihai Cristian \
        Florin Dan Elena Ioana Mehmet Mustafa Ahmet Ali Hüseyin Hasan Murat Emre Burak Ayşe Fatma Zeynep Elif Kemal Agus Budi \
        Joko Siti Dewi Eko Rizky Bambang Amani Juma Salim Hassan Ally John Baraka Neema \
        Александр Сергей Дмитрий Андрей Алексей Владимир Иван Михаил Николай Евгений Юрий Виктор Олег Игорь Павел Роман \
        Анатолий Борис Валерий Василий Геннадий Григорий Константин Леонид Максим Петр Елена Ольга Татьяна Наталья Анна Ирина \
        Олександр Сергій Дмитро Андрій Олексій Володимир Іван Михайло Микола Євген Юрій Віктор Ігор Павло Анатолій Валерій \
        Василь Григорій Костянтин Петро Олена Наталія Ірина Γιώργος Γιάννης Δημήτρης Κώστας Νίκος Παναγιώτης Βασίλης Χρήστος \
        Θανάσης Μιχάλης Μαρία Ελένη Κατερίνα Αλέξανδρος Στέλιος Μάκης محمد أحمد علي محمود حسن حسين سمير خالد عمر يوسف إبراهيم \
        مصطفى عبدالله سعيد فاطمة رضا مهدی حسین علیرضا امیر سعید ناصر
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
        givenNames = Persons.hashes(Persons.given).union(Persons.hashes(Persons.foreign))
        places = Persons.hashes(Persons.both)
    }

    private static func hashes(_ names: StaticString) -> Set<UInt64> {
        let scan = ScannedText(UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount))
        return Set(scan.words.map { hash(scan, $0) })
    }

    private static func hash(_ text: ScannedText, _ word: ScannedText.Word) -> UInt64 {
        word.hash
    }

    /// Whether a demonym of one word is a family name: it is written as a name, and a given name stands before it; in
    /// Hungarian behind it.
    func isFamilyName(_ text: ScannedText, _ index: Int, language: String) -> Bool {
        let word = text.words[index]
        guard word.isCapitalised, !text.isShouted, !text.isTitled, word.script == .spaced || word.script == .arabic
        else {
            return false
        }
        func isGiven(_ at: Int) -> Bool {
            text.words[at].isCapitalised && givenNames.contains(Persons.hash(text, text.words[at]))
        }
        if language == "hu" {
            return index + 1 < text.words.count && text.words[index + 1].gap == .space && isGiven(index + 1)
        }
        return index > 0 && word.gap == .space && isGiven(index - 1)
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
            && text.letters[follower.start] > 0x39
            && places.contains(Persons.hash(text, word))
    }
}
