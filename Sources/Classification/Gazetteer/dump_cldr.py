#!/usr/bin/env python3
"""Writes cldr.tsv: names of countries, and of cities time zones are named by, in the languages of Languages.swift.

    dump_cldr.py [LANGUAGES [OUT]]

LANGUAGES is ../Languages.swift unless given, OUT is cldr.tsv beside this file. Needs Babel (`pip install babel`), whose
data are Unicode CLDR's. The table is kept with the sources: run this only when a language is added or CLDR changes.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

# Codes that look like countries' but are unions, currencies' areas, test locales and "unknown".
NOT_COUNTRIES = {"EU", "UN", "EZ", "QO", "XA", "XB", "ZZ"}

# The territory of time zones that belong to no country (UTC).
WORLD = "001"


def language_tags(source: str) -> list[str]:
    """The tags in the list of Languages.swift: it alone says which languages names are known in."""
    tags = re.search(r"static let tags = \[(.*?)\]", source, re.DOTALL)
    if tags is None:
        raise SystemExit("dump_cldr.py: no list of tags in Languages.swift")
    return re.findall(r'"([a-z]+)"', tags.group(1))


def countries(locale: Locale) -> Iterator[tuple[str, str]]:
    """Countries and their names; where CLDR has none, Babel gives the code itself, which is no name."""
    for code, name in sorted(locale.territories.items()):
        if re.fullmatch("[A-Z]{2}", code) and code not in NOT_COUNTRIES and name != code:
            yield code.lower(), name


def cities(locale: Locale) -> Iterator[tuple[str, str]]:
    """Countries and cities time zones are named by: the only cities CLDR translates, most capitals among them."""
    territories = get_global("zone_territories")
    for zone, names in sorted(locale.time_zones.items()):
        country = territories.get(zone)
        if country and country != WORLD and names.get("city"):
            yield country.lower(), names["city"]


def lines(tags: list[str]) -> Iterator[str]:
    """The lines of the table: language, n (country) or c (city), country, name."""
    yield "# language, country, names"
    for tag in tags:
        try:
            locale = Locale.parse(tag)
        except UnknownLocaleError as error:
            print(tag, error, file=sys.stderr)
            continue
        for kind, names in (("n", countries(locale)), ("c", cities(locale))):
            for country, name in names:
                yield f"{tag}\t{kind}\t{country}\t{name}"


def main() -> None:
    here = Path(__file__).resolve().parent
    languages = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "Languages.swift"
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else here / "cldr.tsv"
    tags = language_tags(languages.read_text(encoding="utf-8"))
    out.write_text("".join(line + "\n" for line in lines(tags)), encoding="utf-8")


if __name__ == "__main__":
    main()
