#!/usr/bin/env python3
"""Writes the gazetteer's Swift sources from the tables beside this file (`make gazetteer`).

    make_gazetteer.py [TABLES [OUT]]

TABLES is this folder unless given, OUT is ../Data. README.md says what the tables and their marks mean.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

# What the last letters of a name may be in the nominative: they give way to other endings and are cut off. Languages
# with nothing to cut hang their endings on the whole word; a language that is not listed does not inflect names.
NOMINATIVE_ENDINGS = {
    "ru": "аяоеиыйьу", "uk": "аяоеиійьуї", "be": "аяоеіыйьу", "bg": "аяоеи", "sr": "аеои", "mk": "аеои",
    "pl": "aeyiąęoó", "cs": "aeyioěéáíý", "sk": "aeyioéáíý", "sl": "aeio", "hr": "aeio", "bs": "aeio",
    "el": "αεηιουωςάέήίόύώσ", "hu": "aáeéy", "ro": "aăeiu", "fi": "aeiouyäö", "et": "aeiou",
    "lt": "aeiouyąsė", "lv": "aeiousāīēš", "is": "aiu",
    "de": "", "nl": "", "sv": "", "da": "", "nb": "", "ar": "", "fa": "", "hi": "", "ko": "", "tr": "",
}

# Languages with too many endings to list: any may follow a stem (`*`).
OPEN_ENDED = {"hu", "fi", "et", "is", "lt", "lv", "tr"}

# Languages whose adjective of a country is the country's stem in small letters.
ADJECTIVE_LANGUAGES = {"ru", "uk", "be", "bg", "pl", "cs", "sk", "hr", "sr", "sl"}

# Languages of the desks: a word that means a country in one of them is never a city.
DESK_LANGUAGES = set("en es it pl pt nl tr ar el uk ru fr de sv hu ro cs ja zh ko hi fa id sw".split())

# Names in CLDR that a language's texts mostly use as words ("financial", "means", …): these stay traps.
WORDS_BEFORE_COUNTRIES = {
    ("ar", "مالي"), ("ar", "صور"), ("fa", "مالی"), ("id", "Lima"), ("ko", "수단"), ("ko", "말리"), ("sw", "Lima"),
    ("tr", "Mali"),
}

# Uninhabited places, and parts of other countries CLDR has codes for: their names are not looked for.
SKIPPED_COUNTRIES = {"aq", "bv", "hm", "tf", "gs", "um", "ac", "cp", "dg", "cq", "ea", "ic", "ta"}

# Countries a city of which bears the country's name: there, a city may be named as a country is.
NAMESAKE_COUNTRIES = {"sg", "mc", "mx", "pa", "gt", "lu", "dj", "kw", "sm", "gi", "mo", "hk", "sv"}

# In scripts other than Latin the capitals of three more are written as the country, or nearly so.
NAMESAKES_ABROAD = NAMESAKE_COUNTRIES | {"vn", "dz", "tn"}

# What CLDR hangs on the names of Hong Kong and Macao; no text does.
CHINESE_TAILS = (" SAR China", " SAR", "特别行政区", "特別行政区", " S.A.R., China", "China")

# Capitals and second seats of government, as geonames.tsv does not mark all of them.
CAPITALS = {
    "ag": "Saint John’s", "bj": "Cotonou", "bo": "La Paz", "br": "Brasilia", "ch": "Bern", "cm": "Yaounde",
    "co": "Bogota", "cr": "San Jose", "fo": "Torshavn", "gd": "Saint George's", "gu": "Hagatna", "il": "Jerusalem",
    "is": "Reykjavik", "kz": "Astana", "lk": "Colombo", "mm": "Nay Pyi Taw", "mn": "Ulan Bator", "nc": "Noumea",
    "ps": "Gaza", "py": "Asuncion", "st": "Sao Tome", "tg": "Lome", "to": "Nuku`alofa", "tz": "Dodoma",
    "vu": "Port-Vila", "za": "Pretoria",
}

# From this population a city counts as a metropolis (kind M).
METROPOLIS = 900_000

# From this population a city is known abroad, and its names in every script are worth having; so are capitals'.
FAMOUS = 600_000

# Below this population a city is left out where a larger one of another country bears its name.
SECOND_OF_A_NAME = 250_000

# Countries whose cities are declined whatever their size: their neighbours write about them.
DECLINED_COUNTRIES = {"pl", "cz", "sk", "hu", "ro", "si", "hr", "rs"}

# From these populations a city's own name, and another spelling of it, are declined.
DECLINED, DECLINED_OTHER = 500_000, 1_000_000

# Vowels that come and go before an ending, by language: the end of a town's name, and what it is in other cases.
CHANGING_ENDS = {
    "pl": (("ów", "ow~"), ("ec", "c~"), ("ek", "k~"), ("ąż", "ęż~"), ("ódź", "odz~")),  # Rzeszów, Rzeszowa
    "cs": (("ec", "c~"), ("ek", "k~"), ("ka", "c~"), ("ha", "z~"), ("ra", "ř~")),  # Praha, Praze
    "uk": (("ів", "ов~"), ("їв", "єв~"), ("ець", "ц~"), ("ок", "к~"), ("к", "ц~"), ("ка", "ц~"), ("г", "з~")),
    "ru": (("ец", "ц~"), ("ок", "к~")),
    "ro": (("ea", "e~"),),
}

# Letters of the alphabets that share a script: GeoNames does not say what language a name is in.
RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя -")
UKRAINIAN = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя -")
NOT_ARABIC = set("ێەۆڕڵېۇۈڭەڤکیۋ")
NOT_PERSIAN = set("ێەۆڕڵېۇۈڭەڤيكةىأإ")


# What the head of each file says it is, and whose it is.
ABOUT = {
    "Own": "Our own words: demonyms, organisations, areas, forms, endings, traps.",
    "Countries": "Names of countries: Unicode CLDR, Unicode licence.",
    "Cities": (
        "Cities of 100,000 and capitals: GeoNames (https://www.geonames.org), CC BY 4.0; "
        "names of capitals: Unicode CLDR; towns of each language's own countries: GeoNames."
    ),
    "Points": "Where the cities are, in twentieths of a degree: GeoNames, CC BY 4.0.",
    "Titles": "English names of countries: Unicode CLDR, Unicode licence.",
}


class Script(NamedTuple):
    """Which names in a script are worth having: short names, and names of small cities, are too often other words."""

    letters: str  # a pattern of its letters
    shortest: int = 0  # letters a name needs
    shortest_of_others: int = 0  # … that of a city neither famous nor at home
    population: int = 0  # people such a city needs
    home: tuple[str, ...] = ()  # countries whose every city is wanted


# The scripts, tried in this order.
SCRIPTS = {
    "han": Script("[\u4e00-\u9fff]+", 2, 2, 250_000, ("jp", "tw", "hk", "kr")),
    "kana": Script("[\u30a1-\u30ff]+", 2, 3, 250_000),
    "hangul": Script("[\uac00-\ud7a3 ]+", 2, 3, 400_000, ("kr",)),
    "cyrillic": Script("[\u0400-\u04ff \\-]+", 4, 4, 200_000),
    "greek": Script("[\u0370-\u03ff\u1f00-\u1fff ]+", 4, 4, 300_000, ("gr", "cy")),
    "arabic": Script("[\u0600-\u06ff ]+", 4, 4, 300_000),
    "hindi": Script("[\u0900-\u097f ]+", 3, 3, 300_000),
    "latin": Script("[A-Za-z\u00c0-\u024f\u1e00-\u1eff '’.\\-]+"),
}


# ---- Reading ---------------------------------------------------------------------------------------------------------


# Folded words by language, `*` for all.
Words = dict[str, set[str]]

# Variants of names by language and country.
Names = dict[str, dict[str, list[str]]]


class CldrName(NamedTuple):
    """A line of cldr.tsv."""

    language: str
    kind: str  # n: of a country, c: of a city
    country: str
    name: str


class City(NamedTuple):
    """A line of geonames.tsv."""

    country: str
    is_capital: bool
    population: int
    latitude: float
    longitude: float
    name: str
    others: list[str]

    @property
    def kind(self) -> str:
        """The gazetteer's letter for it."""
        if self.is_capital:
            return "C"
        return "M" if self.population >= METROPOLIS else "c"

    @property
    def is_famous(self) -> bool:
        return self.is_capital or self.population >= FAMOUS


class Town(NamedTuple):
    """A line of towns.tsv: a town of a language's own countries."""

    language: str
    country: str
    population: int
    name: str


class Known(NamedTuple):
    """What a city's name is weighed against; all names are folded."""

    words: Words  # words that are no places in a text
    countries: set[str]  # names of countries in the desks' languages
    largest: dict[str, str]  # the country of the largest city of each name


def read(path: Path) -> Iterator[str]:
    """The lines of a table without comments and empty lines."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n")


def read_cldr(tables: Path) -> list[CldrName]:
    return [CldrName(*line.split("\t")) for line in read(tables / "cldr.tsv")]


def read_words(tables: Path) -> Words:
    """Words of a language that are also names: a text with one of them seldom means the place."""
    words = defaultdict(set)
    for line in read(tables / "stop.tsv"):
        language, _, names = line.partition("\t")
        words[language] |= {fold(name) for name in names.split("|")}
    return words


def read_cities(tables: Path) -> list[City]:
    """The cities of GeoNames, the largest first, as the table has them."""
    cities = []
    for line in read(tables / "geonames.tsv"):
        country, kind, population, latitude, longitude, name, others = line.split("\t")
        is_capital = kind == "C" or fold(CAPITALS.get(country, "")) == fold(name)
        place = int(population), float(latitude), float(longitude)
        cities.append(City(country, is_capital, *place, name, others.split("|")))
    return cities


def read_towns(tables: Path) -> list[Town]:
    return [
        Town(language, country, int(population), name)
        for language, country, population, name in (line.split("\t") for line in read(tables / "towns.tsv"))
    ]


# ---- Names -----------------------------------------------------------------------------------------------------------


def without_marks(text: str) -> str:
    """The text without accents: many write Bogota for Bogotá."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def fold(text: str) -> str:
    """The text in small letters without accents, to tell whether two names are one."""
    return without_marks(text.lower())


def each_word(change: Callable[[str], str], name: str) -> str:
    """The name with each of its words changed; hyphens, dots and apostrophes part words."""
    return re.sub(r"[^\s\-'’.]+", lambda match: change(match.group()), name)


def stem(word: str, language: str, shortest: int) -> str:
    """The word's stem with the mark for the endings that may follow.

    A short stem would match half the language, so such a word stays as it is, and is matched only as it is.
    """
    if len(word) < 4:
        return word
    base = word
    if language == "el" and len(base) > shortest and base[-1] in "ςσ":
        base = base[:-1]  # -ος and -ας lose the vowel too
    if len(base) > shortest and base[-1].lower() in NOMINATIVE_ENDINGS[language]:
        base = base[:-1]
    if len(base) < shortest:
        return word
    return base + ("*" if language in OPEN_ENDED else "~")


def stemmed(name: str, language: str, shortest: int = 4) -> str:
    """The name as a text in the language may inflect it: every word of it takes endings (Северная, Северной Корее)."""
    if language not in NOMINATIVE_ENDINGS:
        return name
    return each_word(lambda word: stem(word, language, shortest), name)


# ---- Own words -------------------------------------------------------------------------------------------------------


def own_table(tables: Path, cldr: list[CldrName]) -> list[str]:
    """Our own tables in one. All traps stand first, as of equal names the first counts."""
    known = defaultdict(set)
    for entry in cldr:
        known[entry.language].add(entry.name.lower())
    traps, names = [], []
    for language in own_languages(tables):
        for line in read(tables / f"{language}.tsv"):
            if line.startswith("@"):
                traps.append(line)
                names.append(line)
            elif line.startswith("-\t"):
                traps.append(without_known_names(line, language, known[language]))
            else:
                names.append(line)
    return without_empty_sections(traps + names)


def own_languages(tables: Path) -> list[str]:
    """Our own tables: those named by a language, and any.tsv."""
    return sorted(path.stem for path in tables.iterdir() if re.fullmatch(r"[a-z]{2,3}\.tsv", path.name))


def without_known_names(trap: str, language: str, known: set[str]) -> str:
    """A line of traps without those that equal a name of CLDR.

    A trap swallows its name in every text, so one that equals a country would hide the country (Mali, Niger, Chile).
    """
    head, forms = trap[:4], trap[4:].split("|")
    keeps = [form for form in forms if form.lower() not in known or (language, form) in WORDS_BEFORE_COUNTRIES]
    return head + "|".join(keeps)


def without_empty_sections(lines: list[str]) -> list[str]:
    """The lines without `@language` lines that another follows at once: not every table has traps."""
    kept: list[str] = []
    for line in lines:
        if line.startswith("@") and kept and kept[-1].startswith("@"):
            kept.pop()
        kept.append(line)
    return kept


# ---- Countries -------------------------------------------------------------------------------------------------------


def country_names(cldr: list[CldrName], words: Words) -> Names:
    """Names of countries by language and country, without those that are words of the language."""
    names = defaultdict(lambda: defaultdict(list))
    for language, kind, country, name in cldr:
        if kind != "n":
            continue
        for variant in plain_names(name, country):
            if fold(variant) not in words[language] and variant not in names[language][country]:
                names[language][country].append(variant)
    return names


def plain_names(name: str, country: str) -> list[str]:
    """A name of CLDR as texts write it.

    What is in brackets tells the name from others in a list, not in a text, and alone may be another country's: only
    Myanmar (Burma) has two names there. Initials (U.S. …) are left out, as our own tables have them.
    """
    name = name.replace("’", "'").replace("\u200f", "").replace("\u200e", "")
    for tail in CHINESE_TAILS:
        if name.endswith(tail) and len(name) > len(tail) + 1:
            name = name[: -len(tail)].strip()
    found = [name]
    if match := re.match(r"^(.*?)\s*[（(](.*)[)）]\s*(.*)$", name):
        before, bracketed, behind = match.groups()
        found = [f"{before} {behind}".strip()] + ([bracketed] if country == "mm" else [])
    found = [variant.strip(" -–") for variant in found]
    return [variant for variant in found if len(variant) > 1 and not re.search(r"[A-Z]\.[A-Z]", variant)]


def countries_table(names: Names, words: Words) -> Iterator[str]:
    """Names of countries in every language, and in some their adjectives."""
    for language, countries in names.items():
        yield "@" + language
        for country, variants in sorted(countries.items()):
            if country in SKIPPED_COUNTRIES:
                continue
            forms = unique(form for variant in variants for form in country_forms(variant, language))
            if forms:
                yield f"{country}\tn\t{'|'.join(forms)}"
            adjectives = adjective_stems(variants, language, words[language])
            if adjectives:
                yield f"{country}\td\t{'|'.join(adjectives)}"


def country_forms(name: str, language: str) -> Iterator[str]:
    """The forms of a country's name to look for."""
    yield stemmed(name, language)
    if " & " in name:
        # Texts write "and" where CLDR saves room; in other languages the words are looked for without it.
        yield stemmed(name.replace(" & ", " and " if language == "en" else " "), language)
    if language == "ko" and " " in name:
        # The first word is the name and the rest says what it is (쿡 제도), unless it says whose it is (프랑스령).
        first = name.split()[0]
        if len(first) >= 2 and first[-1] not in "령드미":
            yield first


def adjective_stems(names: list[str], language: str, words: set[str]) -> list[str]:
    """Stems of adjectives, where they begin as the country does: Польща, польський.

    In small letters they are mistaken more easily, so a stem must be a letter longer and no word of the language.
    """
    if language not in ADJECTIVE_LANGUAGES:
        return []
    stems = [stemmed(name, language, 5).lower() for name in names if " " not in name and "-" not in name]
    return [form for form in stems if form.endswith("~") and len(form) >= 6 and fold(form[:-1]) not in words]


def unique(forms: Iterable[str]) -> list[str]:
    """The forms without repetition, in their order."""
    return list(dict.fromkeys(forms))


# ---- Cities ----------------------------------------------------------------------------------------------------------


class CityForms:
    """Forms of cities' names by the languages they are for, in the order in which they came."""

    def __init__(self) -> None:
        self.forms: dict[str, dict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
        self.owners: dict[tuple[str, str], set[str]] = defaultdict(set)

    def add(self, languages: str, city: City, form: str) -> None:
        """Adds a form of a city's name.

        Cities come by size, so of two of one name the larger stands first: a text that does not say which one mostly
        means that. A third, or a small second, is left out: it would hardly ever be meant.
        """
        owners = self.owners[languages, form]
        if city.country in owners or len(owners) >= 2:
            return
        if owners and city.kind == "c" and city.population < SECOND_OF_A_NAME:
            return
        owners.add(city.country)
        self.forms[languages][city.country, city.kind].append(form)

    def lines(self) -> Iterator[str]:
        """A line for each country and kind, under each group of languages."""
        for languages, places in self.forms.items():
            yield "@" + languages
            for (country, kind), forms in places.items():
                yield f"{country}\t{kind}\t{'|'.join(forms)}"


def cities_table(
    cities: list[City], towns: list[Town], cldr: list[CldrName], countries: Names, words: Words
) -> Iterator[str]:
    """Names of cities: those of GeoNames by script, as it does not say their language, then those of CLDR, then towns."""
    table = CityForms()
    known = Known(words, desk_country_names(countries), largest_of_name(cities))
    for city in cities:
        for name in [*city.others, city.name]:
            for languages, form in foreign_forms(city, name, known):
                table.add(languages, city, form)
        for name in latin_names(city, known):
            for languages, form in latin_forms(city, name):
                table.add(languages, city, form)
    add_cldr_cities(table, cldr, countries, words)
    for town in towns:
        for form in town_forms(town):
            if len(form.strip("~*")) >= (2 if town.language in ("zh", "ja", "ko") else 3):
                table.add(town.language, City(town.country, False, town.population, 0, 0, town.name, []), form)
    return table.lines()


def desk_country_names(countries: Names) -> set[str]:
    """The folded names of all countries in the desks' languages."""
    languages = [names for language, names in countries.items() if language in DESK_LANGUAGES]
    return {fold(name) for names in languages for variants in names.values() for name in variants}


def largest_of_name(cities: list[City]) -> dict[str, str]:
    """The country of the largest city of each folded name."""
    return {fold(city.name): city.country for city in reversed(cities)}


def foreign_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    """The forms of a name in a script other than Latin, with the languages they are for."""
    script = script_of(name)
    if fold(name) in known.countries and city.country not in NAMESAKES_ABROAD:
        return
    if script in FOREIGN_FORMS and is_wanted(city, name, SCRIPTS[script]):
        yield from FOREIGN_FORMS[script](city, name, known)


def script_of(name: str) -> str | None:
    return next((script for script, rules in SCRIPTS.items() if re.fullmatch(rules.letters, name)), None)


def is_wanted(city: City, name: str, script: Script) -> bool:
    """Whether a name is long enough for its script, and its city large or near enough."""
    if city.is_famous or city.country in script.home:
        return len(name) >= script.shortest
    return city.population >= script.population and len(name) >= script.shortest_of_others


def han_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    """Chinese and Japanese share names; texts leave out 市, "city", where enough of the name is left."""
    if len(name) > 6 or fold(name) in known.words["zh"]:
        return
    yield "zh ja", name
    if name.endswith("市") and len(name) > (2 if city.country == "jp" else 3):
        yield "zh ja", name[:-1]


def kana_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    if name not in known.words["ja"]:
        yield "ja", name


def hangul_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    """Korean hangs particles on names; only they may follow a short one, which would else begin other words."""
    if name not in known.words["ko"]:
        yield "ko", name.replace(" ", "") + ("~" if len(name) < 4 else "")


def cyrillic_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    """A name is taken for Russian, Ukrainian or both by its letters; Bulgarian takes the Russian ones."""
    lower = name.lower()
    if not name[0].isupper() or fold(name) in known.countries:
        return
    if set(lower) <= RUSSIAN and lower not in known.words["ru"]:
        yield "ru bg", stemmed(name, "ru")
    if set(lower) <= UKRAINIAN and lower not in known.words["uk"]:
        yield "uk", stemmed(name, "uk")


def greek_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    if name[0].isupper() and fold(name) not in known.words["el"]:
        yield "el", stemmed(name, "el")


def arabic_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    """Without letters only one of them has, a name is taken for both Arabic and Persian."""
    if not set(name) & NOT_ARABIC and name not in known.words["ar"]:
        yield "ar", name + ("~" if len(name) >= 5 else "")
    if not set(name) & NOT_PERSIAN and name not in known.words["fa"]:
        yield "fa", name


def hindi_forms(city: City, name: str, known: Known) -> Iterator[tuple[str, str]]:
    if name not in known.words["hi"]:
        yield "hi", name


# What makes forms of a name in each script but Latin.
FOREIGN_FORMS = {
    "han": han_forms,
    "kana": kana_forms,
    "hangul": hangul_forms,
    "cyrillic": cyrillic_forms,
    "greek": greek_forms,
    "arabic": arabic_forms,
    "hindi": hindi_forms,
}


def latin_names(city: City, known: Known) -> list[str]:
    """The city's name with and without accents, and of a famous city its other names, less those that mislead."""
    names = [city.name, without_marks(city.name)]
    if city.is_famous:
        names += [name for name in city.others if is_telling(name, city, known)]
    return [name for name in unique(names) if not is_misleading(name, city, known)]


def is_telling(name: str, city: City, known: Known) -> bool:
    """Whether another name of a city is surely its own.

    GeoNames lists codes (SHA), phrases, names of countries, and names under which a larger city is known; these are
    not.
    """
    return (
        script_of(name) == "latin"
        and len(name) >= 5
        and name[0].isupper()
        and not name.isupper()
        and name.count(" ") <= 2
        and fold(name) not in known.countries
        and known.largest.get(fold(name), city.country) == city.country
    )


def is_misleading(name: str, city: City, known: Known) -> bool:
    """Whether a text with this name more likely means a country, or nothing but a word."""
    if fold(name) in known.countries and city.country not in NAMESAKE_COUNTRIES:
        return True
    return len(name) < (3 if city.is_famous else 4) or fold(name) in known.words["*"]


def latin_forms(city: City, name: str) -> Iterator[tuple[str, str]]:
    """The forms of a name in Latin script, with the languages they are for.

    Stems are made only of names that those languages' texts are likely to bear, as each may match other words.
    """
    yield "*", name
    large = DECLINED if name == city.name else DECLINED_OTHER
    is_near = name == city.name and city.country in DECLINED_COUNTRIES
    if city.is_capital or is_near or city.population >= large:
        yield from declined_forms(city, name)
    if city.is_capital:
        yield "de sv nl da nb", name + "~"


def declined_forms(city: City, name: str) -> Iterator[tuple[str, str]]:
    """The stems of a name: one for all Slavic languages and Romanian, one for those with any ending."""
    stems = each_word(slavic_stem, name)
    if stems != name:
        yield "pl cs ro sk sl hr", stems
    if city.country == "pl" and "ó" in name[-3:]:
        yield "pl", name[:-3] + name[-3:].replace("ó", "o") + "~"  # Kraków, Krakowa
    if len(name) >= 5:
        yield "hu fi et is", re.sub("[aeioáéíóöő]$", "", name) + "*"


def slavic_stem(word: str) -> str:
    """The vowel a name ends in gives way to endings."""
    if len(word) < 4:
        return word
    return (re.sub("[aeyioăąęóěéáíý]$", "", word) if len(word) >= 5 else word) + "~"


def add_cldr_cities(table: CityForms, cldr: list[CldrName], countries: Names, words: Words) -> None:
    """Adds the cities CLDR names time zones by, mostly capitals, in the spelling of each language.

    A zone named by its country (Singapore) is the country; one with a comma or brackets (Knox, Indiana) is in no text.
    """
    for language, kind, country, name in cldr:
        if kind != "c" or "(" in name or "," in name:
            continue
        if fold(name) in words[language] or fold(name) in words["*"]:
            continue
        if fold(name) in map(fold, countries[language].get(country, ())):
            continue
        if len(name) < (2 if language in ("zh", "ja", "ko") else 3):
            continue
        form = name + "~" if language == "ko" and len(name) < 4 else stemmed(name, language)
        table.add(language, City(country, True, 0, 0, 0, name, []), form)


def town_forms(town: Town) -> Iterator[str]:
    """The forms of a town's name in its own language, which is the only one it is looked for in."""
    language, name = town.language, town.name
    yield town_stem(language, name)
    if " " not in name and len(name) >= 5:
        for end, other in CHANGING_ENDS.get(language, ()):
            if name.endswith(end):
                yield name[: -len(end)] + other
    first, _, rest = name.partition(" ")
    if language == "cs" and rest and first.endswith("ec"):
        yield f"{first[:-2]}c~ {each_word(slavic_stem, rest)}"  # Hradec Králové, v Hradci Králové


def town_stem(language: str, name: str) -> str:
    """The name with the mark for the endings its language hangs on it."""
    if language in ("ru", "uk", "el"):
        return stemmed(name, language)
    if language in ("pl", "cs", "ro"):
        return each_word(slavic_stem, name)
    if language == "hu":
        return each_word(hungarian_stem, name)
    takes_ending = (
        language == "tr"
        or (language in ("ar", "ko") and len(name) >= 4)
        or (language in ("de", "sv") and " " not in name and len(name) >= 5)
    )
    return name + "~" if takes_ending else name


def hungarian_stem(word: str) -> str:
    """Any ending may follow; the vowel a name ends in grows long before it."""
    return re.sub("[aeioáéíóöő]$", "", word) + "*" if len(word) >= 5 else word + "~"


# ---- Points and titles -----------------------------------------------------------------------------------------------


def points_table(cities: list[City]) -> list[str]:
    """Where each country's cities are: a point in a feed is in the country of the nearest.

    Twentieths of a degree (5 km) are as exact as that can be.
    """
    points = defaultdict(list)
    for city in cities:
        points[city.country].append(f"{round(city.latitude * 20)},{round(city.longitude * 20)}")
    return [f"{country}\t{' '.join(unique(places))}" for country, places in sorted(points.items())]


def titles_table(cldr: list[CldrName]) -> list[str]:
    """English names of countries for people to read, without what only tells them from others in a list."""
    titles = {
        entry.country: re.sub(r" SAR China$| \(.*\)$", "", entry.name)
        for entry in cldr
        if entry.language == "en" and entry.kind == "n"
    }
    return [f"{country}\t{title}" for country, title in sorted(titles.items())]


# ---- Writing ---------------------------------------------------------------------------------------------------------


def write(out: Path, name: str, lines: Iterable[str]) -> None:
    """Writes a table as one string literal: an array of as many elements takes the compiler minutes."""
    body = "\n".join(lines).replace("\\", "")  # a backslash would begin an escape
    text = (
        "// swift-format-ignore-file\n"
        "// Written by `make gazetteer`; change the tables, not this file.\n"
        f"// {ABOUT[name]}\n\n"
        "extension GazetteerTables {\n"
        f'    static let {name.lower()}: StaticString = """\n{body}\n"""\n'
        "}\n"
    )
    path = out / f"{name}Table.swift"
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {len(body.encode()) // 1024} KB")


def main() -> None:
    here = Path(__file__).resolve().parent
    tables = Path(sys.argv[1]) if len(sys.argv) > 1 else here
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else here.parent / "Data"
    out.mkdir(parents=True, exist_ok=True)

    cldr = read_cldr(tables)
    words = read_words(tables)
    cities = read_cities(tables)
    countries = country_names(cldr, words)

    write(out, "Own", own_table(tables, cldr))
    write(out, "Countries", countries_table(countries, words))
    write(out, "Cities", cities_table(cities, read_towns(tables), cldr, countries, words))
    write(out, "Points", points_table(cities))
    write(out, "Titles", titles_table(cldr))


if __name__ == "__main__":
    main()
