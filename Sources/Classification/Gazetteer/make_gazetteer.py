#!/usr/bin/env python3
"""Writes the gazetteer's Swift sources from its tables (`make gazetteer`). Standard library only.

  make_gazetteer.py TABLES OUT

TABLES/cldr.tsv      language, n or c, country, name: Unicode CLDR (Unicode licence), written by dump_cldr.py
TABLES/geonames.tsv  country, C or c, population, latitude, longitude, name, other names: GeoNames (CC BY 4.0)
TABLES/<lang>.tsv    our own: demonyms, organisations, areas, forms, endings, traps
TABLES/stop.tsv      names of cities that are words of a language: never taken from the other tables
"""
import sys, os, re, collections, unicodedata
TABLES, OUT = sys.argv[1], sys.argv[2]
def lines(name):
    path = f'{TABLES}/{name}'
    if not os.path.exists(path): return []
    return [l.rstrip('\n') for l in open(path, encoding='utf-8') if l.strip() and not l.startswith('#')]
fold = lambda s: ''.join(c for c in unicodedata.normalize('NFD', s.lower()) if not unicodedata.combining(c))

# Languages in which a name is looked for by its stem: what its last letters may be in the nominative.
STRIP = dict(ru='аяоеиыйьу', uk='аяоеиійьуї', be='аяоеіыйьу', bg='аяоеи', sr='аеои', mk='аеои', pl='aeyiąęoó', cs='aeyioěéáíý', sk='aeyioéáíý',
             sl='aeio', hr='aeio', bs='aeio', el='αεηιουωςάέήίόύώσ', hu='aáeéy', ro='aăeiu', lt='aeiouyąsė', lv='aeiousāīēš', et='aeiou', fi='aeiouyäö', **{'is': 'aiu'},
             de='', sv='', nl='', da='', nb='', es='', it='', pt='', fr='', ar='', hi='', fa='', tr='', ko='', id='')
OPEN = {'hu',  'fi', 'et', 'is', 'lt', 'lv', 'ka', 'az', 'kk', 'uz', 'tr'}   # any ending follows the stem
STEMMED = {'sv','de','nl','da','nb','ru','uk','be','bg','sr','mk','pl','cs','sk','sl','hr','bs','el','hu','ro','fi','et','is','lt','lv','ar','ko','hi','fa','tr'}
ADJECTIVE = {'ru','uk','be','bg','pl','cs','sk','hr','sr','sl'}              # an adjective in small letters begins alike

def stem_word(word, lang, least):
    if lang not in STEMMED: return word
    base = word
    if lang in ('sv','de','nl','da','nb'): return word + '~'
    if lang == 'el' and len(base) > least and base[-1] in 'ςσ': base = base[:-1]
    if len(base) > least and base[-1].lower() in STRIP.get(lang, ''): base = base[:-1]
    if len(base) < least or len(base) < 3: return word
    return base + ('*' if lang in OPEN and len(base) >= 4 else '~')

def stemmed(name, lang, least=4):
    """The name with each of its words cut to a stem, where the language inflects and the stem is long enough."""
    if lang not in STEMMED: return name
    return re.sub(r"[^\s\-'’.]+", lambda m: stem_word(m.group(), lang, least) if len(m.group()) > 3 else m.group(), name)

def variants(name, code=''):
    name = name.replace('’', "'").replace('\u200f', '').replace('\u200e', '')
    for tail in (' SAR China', ' SAR', '特别行政区', '特別行政区', ' S.A.R., China', 'China'):
        if name.endswith(tail) and len(name) > len(tail) + 1 and name != tail: name = name[:-len(tail)].strip()
    out = [name]
    m = re.match(r'^(.*?)\s*[（(](.*)[)）]\s*(.*)$', name)
    if m: out = [(m[1] + ' ' + m[3]).strip()] + ([m[2]] if code in ('mm',) else [])
    return [v.strip(' -–') for v in out if len(v.strip(' -–')) > 1 and not re.search(r'[A-Z]\.[A-Z]', v)]

header = lambda what: f'// Written by make_gazetteer.py; change the tables, not this file. {what}\n\n'
def write(name, what, text):
    assert '"#' not in text.replace('"""', '') or True
    body = text.replace('\\', '')
    with open(f'{OUT}/{name}Table.swift', 'w', encoding='utf-8') as f:
        f.write(header(what) + f'extension GazetteerTables {{\n    // swift-format-ignore\n    static let {name[0].lower()+name[1:]}: StaticString = """\n{body}\n"""\n}}\n')
    return len(body.encode())

size = {}
known = collections.defaultdict(set)   # names of countries and capitals: never a trap
for l in lines('cldr.tsv'):
    lang, kk, code, name = l.split('\t')
    known[lang].add(name.lower())
KEEP = {('ar', 'مالي'), ('fa', 'مالی'), ('ko', '수단'), ('ko', '말리'), ('ar', 'صور')}
def untrap(line, lang):
    head, forms = line[:4], line[4:].split('|')
    return head + '|'.join(f for f in forms if f.lower() not in known[lang] or (lang, f) in KEEP)
MAIN = set('en es it pl pt nl tr ar el uk ru fr de sv hu ro cs ja zh ko hi fa id sw'.split())
# 1. Our own tables, one file; traps stand first so that they win.
own = []
langs = sorted(f[:-4] for f in os.listdir(TABLES) if re.fullmatch(r'[a-z]{2,3}\.tsv', f))
traps, words = [], []
for lang in langs:
    cur = None
    for l in lines(lang + '.tsv'):
        if l.startswith('@'): cur = l
        if l.startswith('-\t'): l = untrap(l, lang)
        (traps if l.startswith(('@', '-\t')) else words).append(l) if not l.startswith('@') else (traps.append(l), words.append(l))
half = '\n'.join(traps + words)
def tidy(text):
    out = []
    for l in text.split('\n'):
        if l.startswith('@') and out and out[-1].startswith('@'): out.pop()
        out.append(l)
    return '\n'.join(out)
size['Own'] = write('Own', 'Our own words: demonyms, organisations, areas, forms, endings, traps.', tidy(half))

# 2. Countries by CLDR.
stop = collections.defaultdict(set)
for l in lines('stop.tsv'):
    lang, _, names = l.partition('\t')
    stop[lang] |= {fold(n) for n in names.split('|')}
order = re.findall(r'"([a-z]+)"', re.search(r'static let tags = \[(.*?)\]', open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'swift/Classification/Languages.swift')).read(), re.S)[1]) \
    if os.path.exists(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'swift/Classification/Languages.swift')) else []
names = collections.defaultdict(lambda: collections.defaultdict(dict))
allnames = set()
for l in lines('cldr.tsv'):
    lang, kind, code, name = l.split('\t')
    if kind == 'n':
        for v in variants(name, code):
            if fold(v) in stop[lang]: continue
            names[lang][code][v] = 1
            if lang in MAIN: allnames.add(fold(v))
out, adj = [], 0
for lang in names:
    out.append('@' + lang)
    for code, forms in sorted(names[lang].items()):
        if code in ('aq','bv','hm','tf','gs','um','ac','cp','dg','cq','ea','ic','ta'): continue
        f = []
        for v in forms:
            s = stemmed(v, lang)
            f.append(s)
            if ' & ' in v: f.append(stemmed(v.replace(' & ', ' and ' if lang == 'en' else ' '), lang))
            if lang == 'ko' and ' ' in v and len(v.split()[0]) >= 2 and v.split()[0][-1] not in '령드미' : f.append(v.split()[0])
            if lang in ('ja','zh','ko') and len(v) < 2: f.pop()
        f = list(dict.fromkeys(f))
        if f: out.append(f"{code}\tn\t{'|'.join(f)}")
        if lang in ADJECTIVE:
            a = [stemmed(v, lang, 5).lower() for v in forms if ' ' not in v and '-' not in v]
            a = [x for x in a if x.endswith('~') and len(x) >= 6 and fold(x[:-1]) not in stop[lang]]
            if a: out.append(f"{code}\td\t{'|'.join(a)}")
text = '\n'.join(out)
size['Countries'] = write('Countries', 'Names of countries: Unicode CLDR, Unicode licence.', text)

# 3. Cities by GeoNames, and by CLDR in its languages.
script = lambda s: ('han' if re.fullmatch('[\u4e00-\u9fff]+', s) else 'kana' if re.fullmatch('[\u30a1-\u30ff]+', s) else 'hangul' if re.fullmatch('[\uac00-\ud7a3 ]+', s)
    else 'cyrillic' if re.fullmatch('[\u0400-\u04ff \\-]+', s) else 'greek' if re.fullmatch('[\u0370-\u03ff\u1f00-\u1fff ]+', s) else 'arabic' if re.fullmatch('[\u0600-\u06ff ]+', s)
    else 'hindi' if re.fullmatch('[\u0900-\u097f ]+', s) else 'latin' if re.fullmatch("[A-Za-z\u00c0-\u024f\u1e00-\u1eff '’.\\-]+", s) else '')
RU, UK = set('абвгдеёжзийклмнопрстуфхцчшщъыьэюя -'), set('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя -')
CAPS = dict(br='Brasilia', cm='Yaounde', co='Bogota', cr='San Jose', fo='Torshavn', gu='Hagatna', **{'is': 'Reykjavik'}, kz='Astana', mn='Ulan Bator', nc='Noumea', py='Asuncion', st='Sao Tome', tg='Lome', to="Nuku`alofa", vu='Port-Vila', ag="Saint John’s", gd="Saint George's", ch='Bern', il='Jerusalem', ps='Gaza', mm='Nay Pyi Taw', lk='Colombo', bo='La Paz', tz='Dodoma', bj='Cotonou', za='Pretoria')
rows = []
for l in lines('geonames.tsv'):
    c, k, pop, lat, lon, name, other = l.split('\t')
    if fold(CAPS.get(c, '')) == fold(name): k = 'C'
    rows.append((c, k, int(pop), float(lat), float(lon), name, other.split('|')))
primary = {}
for r in rows: primary.setdefault(fold(r[5]), r[0])
kind = lambda r: 'C' if r[1] == 'C' else 'M' if r[2] >= 900000 else 'c'
out = collections.defaultdict(lambda: collections.defaultdict(list))
seen = collections.defaultdict(dict)
def put(lang, r, form):
    """One form of a city's name; of two cities of one name the larger stands first, and a third is left out."""
    key = (lang, form)
    owners = seen[key]
    if r[0] in owners or len(owners) >= 2: return
    if owners and kind(r) == 'c' and r[2] < 250000: return
    owners[r[0]] = 1
    out[lang][(r[0], kind(r))].append(form)
INFL = 'pl cs hu ro sk sl hr fi et lt lv is'
for r in rows:
    c, k, pop, lat, lon, name, other = r
    forms = [name] + ([fold_ for fold_ in {''.join(ch for ch in unicodedata.normalize('NFD', name) if not unicodedata.combining(ch))} if fold_ != name])
    big = k == 'C' or pop >= 600000
    for n in other + [name]:
        s = script(n)
        low = n.lower()
        if s == 'latin' and n not in forms:
            if big and len(n) >= 5 and n[0].isupper() and n.count(' ') <= 2 and not n.isupper() and fold(n) not in allnames \
               and primary.get(fold(n), c) == c and not re.search(r'[ʻ`]', n): forms.append(n)
        elif s == 'han' and 2 <= len(n) <= 6 and (big or pop >= 250000 or c in ('jp','tw','hk','kr')): 
            if fold(n) not in stop['zh']:
                put('zh ja', r, n)
                if n[-1] in '市' and len(n) > 2: put('zh ja', r, n[:-1]) if len(n) > 3 or c == 'jp' else None
        elif s == 'kana' and len(n) >= (3 if not big else 2) and (big or pop >= 250000) and n not in stop['ja']: put('ja', r, n)
        elif s == 'hangul' and len(n) >= 2 and (big or c == 'kr' or pop >= 400000 and len(n) >= 3) and n not in stop['ko']:
            put('ko', r, n.replace(' ', '') + ('~' if len(n) < 4 else ''))
        elif s == 'cyrillic' and len(n) >= 4 and (big or pop >= 200000) and n[0].isupper() and fold(n) not in allnames:
            if set(low) <= RU and low not in stop['ru']: put('ru bg', r, stemmed(n, 'ru'))
            if set(low) <= UK and low not in stop['uk'] and not set(low) & set('ыэъё'): put('uk', r, stemmed(n, 'uk'))
        elif s == 'greek' and len(n) >= 4 and (big or pop >= 300000 or c in ('gr','cy')) and n[0].isupper() and fold(n) not in stop['el']: put('el', r, stemmed(n, 'el'))
        elif s == 'arabic' and len(n) >= 4 and (big or pop >= 300000):
            if not re.search('[ێەۆڕڵېۇۈڭەڤکیۋ]', n) and n not in stop['ar']: put('ar', r, n + ('~' if len(n) >= 5 else ''))
            if not re.search('[ێەۆڕڵېۇۈڭەڤيكةىأإ]', n) and n not in stop['fa']: put('fa', r, n)
        elif s == 'hindi' and len(n) >= 3 and (big or pop >= 300000) and n not in stop['hi']: put('hi', r, n)
    for n in dict.fromkeys(forms):
        if fold(n) in allnames and not (c in ('sg','mc','mx','pa','gt','lu','dj','kw','sm','gi','mo','hk','sv')): continue
        if len(n) < 3 or fold(n) in stop['*'] or (len(n) < 4 and not big): continue
        put('*', r, n)
        if n == name and (pop >= 500000 or k == 'C' or c in ('pl','cz','sk','hu','ro','si','hr','rs')) or n != name and (pop >= 1000000 or k == 'C'):
            # One stem for all: the vowel a name ends in gives way to endings.
            s = re.sub(r"[^\s\-'’.]+", lambda m: (lambda w: (re.sub('[aeyioăąęóěéáíý]$', '', w) + '~') if len(w) >= 5 else w + '~' if len(w) == 4 else w)(m.group()), n)
            if s != n: put('pl cs ro sk sl hr', r, s)
            if c == 'pl' and 'ó' in n[-3:]: put('pl', r, n[:-3] + n[-3:].replace('ó', 'o') + '~')
            put('hu fi et is', r, re.sub('[aeioáéíóöő]$', '', n) + '*') if len(n) >= 5 else None
        if k == 'C': put('de sv nl da nb', r, n + '~')
for l in lines('cldr.tsv'):
    lang, kk, code, name = l.split('\t')
    if kk != 'c' or fold(name) in stop[lang] or fold(name) in stop['*'] or '(' in name or ',' in name: continue
    if fold(name) in {fold(x) for x in names[lang].get(code, ())} or len(name) < (2 if lang in ('zh','ja','ko') else 3): continue
    r = (code, 'C' , 0)
    form = name + '~' if lang == 'ko' and len(name) < 4 else stemmed(name, lang, 4)
    put(lang, r, form)
text = []
for lang in out:
    text.append('@' + lang)
    for (c, k), forms in out[lang].items(): text.append(f"{c}\t{k}\t{'|'.join(forms)}")
bad = re.compile(r'^@')
size['Cities'] = write('Cities', 'Cities of 100,000 and capitals: GeoNames (https://www.geonames.org), CC BY 4.0; names of capitals: Unicode CLDR.', '\n'.join(text))

# 4. Where they are: the country of a point is that of the nearest.
by = collections.defaultdict(list)
for r in rows: by[r[0]].append(f'{round(r[3]*20)},{round(r[4]*20)}')
size['Points'] = write('Points', 'Where the cities are, in twentieths of a degree: GeoNames, CC BY 4.0.', '\n'.join(f"{c}\t{' '.join(dict.fromkeys(p))}" for c, p in sorted(by.items())))

# 5. English titles of countries, for people.
title = {}
for l in lines('cldr.tsv'):
    lang, kk, code, name = l.split('\t')
    if lang == 'en' and kk == 'n': title[code] = re.sub(r' SAR China$| \(.*\)$', '', name)
size['Titles'] = write('Titles', 'English names of countries: Unicode CLDR, Unicode licence.', '\n'.join(f'{c}\t{n}' for c, n in sorted(title.items())))
print({k: f'{v//1024} KB' for k, v in size.items()}, sum(size.values())//1024, 'KB')
