/// The look of every page.
enum PageStyle {
    /// The style sheet, as it stands in the page.
    ///
    /// Colours have a contrast of 4.5 at least, in light and in dark (WCAG 2.2, 1.4.3). After a change,
    /// `PageTests` says what `digest` has to be.
    static let sheet: StaticString = """
        :root{--paper:#fcfbf9;--ink:#1d1b19;--soft:#5f5a54;--line:#dcd7cf;--link:#0b4f9e;--mark:#a32a17}
        @media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ece8e1;--soft:#aea79c;--line:#3a3732;\
        --link:#8fbcf3;--mark:#f0907c}}
        *{box-sizing:border-box}
        html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
        background:var(--paper);color:var(--ink)}
        body{max-width:46rem;margin:0 auto;padding:0 1rem 3rem;overflow-wrap:break-word}
        a{color:var(--link)}
        :focus-visible{outline:.2rem solid var(--mark);outline-offset:.15rem}
        .skip{position:absolute;top:-6rem;padding:.6rem 1rem;background:var(--ink);color:var(--paper)}
        .skip:focus{top:.5rem}
        .top{display:flex;flex-wrap:wrap;gap:0 1.25rem;justify-content:space-between;padding:.5rem 0;\
        border-bottom:.2rem solid var(--mark);font-size:.9rem}
        .formats{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0;list-style:none}
        .top a,.formats a{display:inline-block;padding:.45rem 0}
        .home{font-weight:700}
        h1,h2,h3{font-family:ui-serif,Georgia,"Noto Serif",serif;line-height:1.22;margin:0 0 .35rem}
        h1{font-size:clamp(1.8rem,1.3rem + 2.4vw,2.7rem);margin-top:1.5rem}
        h2{font-size:1.35rem}
        h3{font-size:1.1rem}
        h1 a,h2 a,h3 a{color:inherit;text-decoration:none}
        h1 a:hover,h2 a:hover,h3 a:hover{text-decoration:underline}
        p{margin:.35rem 0}
        time{white-space:nowrap}
        .lead,.how{margin-bottom:1.25rem}
        .lead{color:var(--soft)}
        .meta{color:var(--soft);font-size:.9rem}
        .meta a,.foot a{color:inherit}
        .story{display:flex;gap:1rem;padding:1.25rem 0;border-top:1px solid var(--line)}
        .text{flex:1;min-width:0}
        .story .picture{flex:none;margin:.25rem 0}
        .story .picture img{width:clamp(6rem,28vw,12rem);height:clamp(4rem,18.7vw,8rem);object-fit:cover}
        img,video{max-width:100%;height:auto}
        img{background:var(--line);border-radius:.25rem}
        .picture{margin:1rem 0}
        .picture img{display:block;margin:0 auto}
        .body{font-size:1.1rem;line-height:1.65;margin:1.25rem 0}
        .body p,.body ul,.body ol,.body figure,.body table{margin:1rem 0}
        .body h2,.body h3,.body h4{margin-top:1.75rem}
        .body figcaption{color:var(--soft);font-size:.9rem}
        .body blockquote{margin:1rem 0;padding:0 1.5rem;color:var(--soft)}
        .body pre,.body table{display:block;max-width:100%;overflow-x:auto}
        .body td,.body th{padding:.25rem .5rem;border:1px solid var(--line);text-align:start;vertical-align:top}
        .go{margin:1.25rem 0;font-weight:600}
        .more{margin-top:2.5rem;padding-top:1rem;border-top:.2rem solid var(--mark)}
        .foot{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
        @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--mark:#000}
        body{max-width:none;padding:0}
        .skip,.top,.more{display:none}
        .story{break-inside:avoid}
        h1,h2,h3{break-after:avoid}
        .go a::after{content:" (" attr(href) ")";font-weight:400;overflow-wrap:anywhere}}
        """

    /// The SHA-256 of the style sheet in Base64, by which browsers accept it.
    static let digest = "eijxV40qt4d4v/8noUs4QwUoKdtNKUT/84azBGiF61Q="

    /// What a page may load: pictures, sound, films and its style sheet; nothing runs, nothing is sent.
    static let policy: HTML = """
        default-src 'none'; img-src https: http: data:; media-src https: http:; style-src 'sha256-\(digest)'; \
        base-uri 'none'; form-action 'none'
        """
}
