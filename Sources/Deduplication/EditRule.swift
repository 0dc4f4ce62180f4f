import Syndication

/// Tells an edit that readers should know of from noise: white space, case, punctuation, counters, "5 minutes ago".
package enum EditRule {
    /// Words that make a number beside them one that ticks: how long ago, how often read; in the languages of the news.
    private static let ticking = Set(
        TextWords(
            title: "",
            text: """
                second seconds sec secs minute minutes min mins hour hours hr hrs ago comment comments reply replies view \
                views read reads share shares like likes reaction reactions update updated \
                sekunde sekunden minuten stunde stunden kommentar kommentare aufrufe aktualisiert gelesen \
                seconde secondes heure heures commentaire commentaires vues lectures partages \
                segundo segundos minuto minutos hora horas comentario comentarios visitas lecturas \
                secondo secondi minuti ora ore commento commenti visualizzazioni letture \
                sekund sekundy minuta minuty minut godzina godziny godzin komentarz komentarze komentarzy odsłon \
                секунд секунды секунду минут минуты минуту час часа часов комментариев комментария просмотров \
                ثانية ثوان دقيقة دقائق ساعة ساعات تعليق تعليقات مشاهدة مشاهدات 分 秒 次 回
                """
        ).hashes
    )

    /// Whether the words of an article have changed, but for numbers that tick.
    package static func isSignificant(
        from old: (title: String, text: String),
        to new: (title: String, text: String)
    ) -> Bool {
        said(old) != said(new)
    }

    /// The hashes of the words without the numbers that tick, and without what they count.
    private static func said(_ article: (title: String, text: String)) -> [UInt32] {
        let words = TextWords(title: article.title, text: article.text).hashes
        var said: [UInt32] = []
        said.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            if TextWords.isNumber(words[index]) {
                let next = index + 1 < words.count ? words[index + 1] : 0
                // "12 comments" is left out as a whole: there may have been "one comment" or none.
                if ticking.contains(next) {
                    index += 2
                    continue
                }
                if let last = said.last, ticking.contains(last) {
                    said.removeLast()
                    index += 1
                    continue
                }
            }
            said.append(words[index])
            index += 1
        }
        return said
    }
}
