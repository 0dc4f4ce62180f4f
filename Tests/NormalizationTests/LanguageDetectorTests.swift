import Syndication
import Testing

@testable import Normalization

@Suite("The language of a text")
struct LanguageDetectorTests {
    private static let english = "Ferry runs aground near harbour entrance\nAll passengers were taken off safely."
    private static let russian = "Пожар на складе под Москвой\nОгонь удалось потушить, пострадавших нет."

    private func language(_ text: String, declared: String?...) -> ArticleLanguage? {
        var detector = LanguageDetector()
        let lines = text.split(separator: "\n", maxSplits: 1)
        return detector.language(
            declared: declared,
            title: lines.first.map(String.init) ?? "",
            text: lines.count > 1 ? String(lines[1]) : ""
        )
    }

    // MARK: - What is declared

    @Test("the strongest declaration wins, and a word that is no tag is passed over")
    func declared() {
        let text = LanguageDetectorTests.english
        #expect(language(text, declared: "en_gb", "fr") == ArticleLanguage("en-GB", .declared))
        #expect(language(text, declared: nil, "english", "en") == ArticleLanguage("en", .declared))
        #expect(language("", declared: "pl") == ArticleLanguage("pl", .declared))
    }

    static let believed: [(String, String)] = [
        // Another language in the same script.
        ("en", "Un incendio obliga a evacuar tres pueblos, los bomberos trabajan para contener las llamas."),
        // Too little to contradict.
        ("en", "Мир"),
        ("en", "北京 2026"),
        // Half and half.
        ("en", "Song of the week: Подмосковные вечера"),
        // Names in Latin letters.
        ("ru", "iPhone 17 Pro Max, MacBook Air"),
        ("ja", "Apple、iPhone 17 Pro Maxを発売"),
        // Latin letters enough, but nothing to be made of them.
        ("hi", "Sarkar ne aaj sansad mein naya kanoon pesh kiya, vipaksh ne iska virodh karte hue walkout kar diya"),
        // Scripts that the language has besides.
        ("ja", "東京株式市場続落"),
        ("ko", "大韓民國憲法前文"),
        ("sr", "Влада усвојила буџет за наредну годину"),
        ("sr", "Vlada usvojila proračun za sljedeću godinu, novca za zdravstvo ima premalo, kaže oporba."),
        // A language whose scripts are not known here.
        ("cv", "Пожар на складе под Москвой"),
        ("hi-Latn", "All passengers were taken off safely, the coastguard of the harbour said on Sunday."),
    ]

    @Test("a declaration the script does not plainly contradict is believed", arguments: LanguageDetectorTests.believed)
    func isBelieved(tag: String, text: String) {
        #expect(language(text, declared: tag) == ArticleLanguage(tag, .declared))
    }

    @Test("a declaration the script contradicts is passed over")
    func contradicted() {
        let russian = LanguageDetectorTests.russian
        #expect(language(russian, declared: "en-us") == ArticleLanguage("ru", .detected))
        #expect(language(russian, declared: "sr-Latn") == ArticleLanguage("ru", .detected))
        #expect(language("Σεισμός στην Κρήτη", declared: "en-us") == ArticleLanguage("el", .script))
        #expect(language("台風が九州に上陸、避難指示", declared: "zh") == ArticleLanguage("ja", .script))
        #expect(language(LanguageDetectorTests.english, declared: "ru") == ArticleLanguage("en", .detected))
    }

    @Test("the next declaration stands in for a contradicted one")
    func nextDeclaration() {
        #expect(language(LanguageDetectorTests.russian, declared: "en-us", "uk") == ArticleLanguage("uk", .declared))
    }

    @Test("of a contradicted declaration nothing is left, even where nothing else decides")
    func nothingLeft() {
        #expect(language("Цены снова выросли", declared: "en") == nil)
    }

    // MARK: - The script

    static let scripts: [(String, String)] = [
        ("el", "Αυξήσεις στα καύσιμα"), ("he", "הממשלה אישרה את התקציב"), ("hy", "Կառավարությունը հաստատեց"),
        ("ja", "首相、訪米へ"), ("ka", "მთავრობამ ბიუჯეტი დაამტკიცა"), ("ko", "휘발유 가격 또 올라"),
        ("ta", "அரசு புதிய பட்ஜெட்"), ("th", "รัฐบาลอนุมัติงบประมาณ"),
    ]

    @Test("a script of one language tells it, however short the text", arguments: LanguageDetectorTests.scripts)
    func script(tag: String, text: String) {
        #expect(language(text) == ArticleLanguage(tag, .script))
    }

    @Test("a kana within Chinese does not make it Japanese")
    func quotedKana() {
        let text = "政府通过明年预算案，反对党批评医疗和教育经费不足，招牌上写着“の”字。"
        #expect(language(text) == ArticleLanguage("zh", .detected))
    }

    // MARK: - The words

    static let words: [(String, String)] = [
        ("ar", "فيضانات تجتاح شمال البلاد\nفرق الإنقاذ تعمل على إجلاء السكان من المناطق المنخفضة."),
        ("cs", "Povodně na Moravě, lidé opouštějí domovy\nHasiči celou noc stavěli hráze z pytlů s pískem."),
        ("de", "Streik bei der Bahn trifft Pendler\nDie Gewerkschaft fordert mehr Lohn für ihre Mitglieder."),
        ("es", "El volcán vuelve a entrar en erupción\nLas autoridades han cerrado los caminos de la isla."),
        ("fa", "زلزله تبریز را لرزاند\nتاکنون گزارشی از خسارت جانی دریافت نشده است."),
        ("fr", "Le maire démissionne après l'affaire\nIl est soupçonné d'avoir favorisé une entreprise d'un proche."),
        ("hi", "दिल्ली में भूकंप के झटके\nअभी तक किसी नुकसान की खबर नहीं मिली है।"),
        ("hu", "Lemondott a polgármester\nUtódját a jövő hónapban választják meg a város lakói."),
        ("id", "Gunung Merapi kembali erupsi\nPetugas meminta warga menjauhi lereng dalam radius lima kilometer."),
        ("it", "Il sindaco si dimette dopo lo scandalo\nNuove elezioni saranno indette entro la fine dell'anno."),
        ("nb", "Togene står etter strømbrudd\nDe reisende må regne med lange forsinkelser hele kvelden."),
        ("nl", "Grote brand in loods bij Rotterdam\nDe brandweer waarschuwt omwonenden om ramen gesloten te houden."),
        ("pl", "Powódź na południu kraju\nStrażacy przez całą noc umacniali wały przeciwpowodziowe."),
        ("pt", "Preço da gasolina volta a subir\nOs condutores vão pagar mais três cêntimos por litro."),
        ("ro", "Greva profesorilor continuă\nSindicatele cer salarii mai mari și condiții mai bune în școli."),
        ("ru", "Пожар на складе под Москвой\nОгонь удалось потушить, пострадавших нет."),
        ("sv", "Arkeologer hittade vikingaskatt\nFyndet gjordes när en ny väg skulle byggas genom skogen."),
        ("sw", "Polisi wamkamata mshukiwa wa wizi\nMtu huyo anatarajiwa kufikishwa mahakamani siku ya Jumatatu."),
        ("tr", "Orman yangını kontrol altına alındı\nRüzgarın etkisiyle büyüyen yangında yüzlerce hektar zarar gördü."),
        ("uk", "Пожежа на складі під Києвом\nВогонь вдалося загасити, постраждалих немає."),
        ("zh", "云南发生地震，暂无伤亡\n当地居民表示震感明显，纷纷跑到室外。"),
        ("zh-Hant", "花蓮發生地震，暫無傷亡\n當地居民表示震感明顯，紛紛跑到室外。"),
    ]

    @Test("a headline and a sentence tell their language by their words", arguments: LanguageDetectorTests.words)
    func detected(tag: String, text: String) {
        #expect(language(text) == ArticleLanguage(tag, .detected))
    }

    static let undecided = [
        "", "Power restored after storm", "El Barcelona gana en casa y se coloca líder",
        "Polisi tangkap tersangka penipuan", "Minister stapt op na kritiek van Kamer", "Цены на бензин снова выросли",
        "Mbappé, Dembélé, Vinícius Júnior, Bellingham, Modrić, Courtois, Militão", "10 000 m: 26:11,02", "🎉🎉🎉",
        // Catalan, as which short Spanish is taken; Croatian, taken for Bosnian; Somali, not known.
        "Un incendi obliga a evacuar tres pobles\nEls bombers treballen per contenir les flames, avivades pel vent.",
        "Vlada usvojila proračun za sljedeću godinu\nOporba smatra da je za zdravstvo izdvojeno premalo novca.",
        "Dowladda oo ansixisay miisaaniyadda\nMucaaradka ayaa sheegay in lacagta caafimaadka ay aad u yar tahay.",
    ]

    @Test("a text too short or too like its neighbours stays without", arguments: LanguageDetectorTests.undecided)
    func isUndecided(text: String) {
        #expect(language(text) == nil)
    }

    @Test("a language like a larger one is told by a longer text")
    func longer() {
        let text = """
            Un incendi obliga a evacuar tres pobles. Els bombers treballen per contenir les flames, avivades pel vent. \
            L'oposició critica les retallades en sanitat i educació, i el Govern aprova els pressupostos de l'any vinent.
            """
        #expect(language(text) == ArticleLanguage("ca", .detected))
    }

    @Test("only the beginning of a text is looked at, wherever its end falls within a character")
    func beginning() {
        for padding in 0..<4 {
            let text = String(repeating: " ", count: padding) + String(repeating: "Пожар 🔥 на складе. ", count: 400)
            #expect(language(text + LanguageDetectorTests.english, declared: "en")?.tag != "en")
        }
        let late = LanguageDetectorTests.english + String(repeating: " ", count: 600) + LanguageDetectorTests.russian
        #expect(language(late) == ArticleLanguage("en", .detected))
    }

    // MARK: - Counting letters

    static let tallies: [(String, TextScript?)] = [
        ("", nil), ("123 456 789 — …", nil), ("Too short", nil), ("Long enough", .latin),
        ("Straße, żółć, đường", .latin), ("Ελλάδα, ἀρχή", .greek), ("Пожар на складе", .cyrillic), ("政府預算案", .han),
        ("首相、訪米へ", .kana), ("ﾆｭｰｽです", .kana), ("대한민국", .hangul), ("പുതിയ ബജറ്റ്", .malayalam), ("𠮷野家𠮷野家", .han),
        ("Harbour Пожары", nil),
    ]

    @Test("a text is in the script of most of its letters", arguments: LanguageDetectorTests.tallies)
    func tally(text: String, script: TextScript?) {
        #expect(ScriptTally(text).main == script)
    }
}
