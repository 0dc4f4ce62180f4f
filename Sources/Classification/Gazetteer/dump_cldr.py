#!/usr/bin/env python3
"""Writes tables/cldr.tsv: the names of countries and of capitals and large cities CLDR has, in every language of Languages.swift.
   Needs Babel (pip install babel; data: Unicode CLDR, Unicode licence). Run once; the table is kept."""
import re
from babel import Locale
from babel.core import get_global
tags=re.findall(r'"([a-z]+)"',re.search(r'static let tags = \[(.*?)\]',open('swift/Classification/Languages.swift').read(),re.S).group(1))
zones=get_global('zone_territories')
skip={'EU','UN','EZ','QO','XA','XB','ZZ','XK_'}
out=open('tables/cldr.tsv','w')
out.write('# language, country, names\n')
for t in tags:
    try:l=Locale.parse(t)
    except Exception as e: print(t,e);continue
    for c,n in sorted(l.territories.items()):
        if re.fullmatch('[A-Z]{2}',c) and c not in skip and n!=c: out.write(f'{t}\tn\t{c.lower()}\t{n}\n')
    for z,d in sorted(l.time_zones.items()):
        c=zones.get(z)
        if c and c!='001' and d.get('city'): out.write(f"{t}\tc\t{c.lower()}\t{d['city']}\n")
    for k,n in sorted(l.currencies.items()): 
        if t in('es','it','pt') : pass
