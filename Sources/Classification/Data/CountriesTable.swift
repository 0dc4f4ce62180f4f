// swift-format-ignore-file
// Written by `make gazetteer`; change the tables, not this file.
// Names of countries: Unicode CLDR, Unicode licence.

extension GazetteerTables {
    static let countries: StaticString = """
@en
ad	n	Andorra
ae	n	United Arab Emirates
af	n	Afghanistan
ag	n	Antigua & Barbuda|Antigua and Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	American Samoa
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Åland Islands
az	n	Azerbaijan
ba	n	Bosnia & Herzegovina|Bosnia and Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgium
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	St. Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Caribbean Netherlands
br	n	Brazil
bs	n	Bahamas
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Canada
cc	n	Cocos Islands
cd	n	Congo - Kinshasa
cf	n	Central African Republic
cg	n	Congo - Brazzaville
ch	n	Switzerland
ci	n	Côte d'Ivoire
ck	n	Cook Islands
cl	n	Chile
cm	n	Cameroon
cn	n	China
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cape Verde
cw	n	Curaçao
cx	n	Christmas Island
cy	n	Cyprus
cz	n	Czechia
de	n	Germany
dj	n	Djibouti
dk	n	Denmark
dm	n	Dominica
do	n	Dominican Republic
dz	n	Algeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Egypt
eh	n	Western Sahara
er	n	Eritrea
es	n	Spain
et	n	Ethiopia
fi	n	Finland
fj	n	Fiji
fk	n	Falkland Islands
fm	n	Micronesia
fo	n	Faroe Islands
fr	n	France
ga	n	Gabon
gb	n	United Kingdom
gd	n	Grenada
ge	n	Georgia
gf	n	French Guiana
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Guinea
gp	n	Guadeloupe
gq	n	Equatorial Guinea
gr	n	Greece
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bissau
gy	n	Guyana
hk	n	Hong Kong
hn	n	Honduras
hr	n	Croatia
ht	n	Haiti
hu	n	Hungary
id	n	Indonesia
ie	n	Ireland
il	n	Israel
im	n	Isle of Man
in	n	India
io	n	British Indian Ocean Territory
iq	n	Iraq
ir	n	Iran
is	n	Iceland
it	n	Italy
je	n	Jersey
jm	n	Jamaica
jo	n	Jordan
jp	n	Japan
ke	n	Kenya
kg	n	Kyrgyzstan
kh	n	Cambodia
ki	n	Kiribati
km	n	Comoros
kn	n	St. Kitts & Nevis|St. Kitts and Nevis
kp	n	North Korea
kr	n	South Korea
kw	n	Kuwait
ky	n	Cayman Islands
kz	n	Kazakhstan
la	n	Laos
lb	n	Lebanon
lc	n	St. Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lithuania
lu	n	Luxembourg
lv	n	Latvia
ly	n	Libya
ma	n	Morocco
mc	n	Monaco
md	n	Moldova
me	n	Montenegro
mf	n	St. Martin
mg	n	Madagascar
mh	n	Marshall Islands
mk	n	North Macedonia
ml	n	Mali
mm	n	Myanmar|Burma
mn	n	Mongolia
mo	n	Macao
mp	n	Northern Mariana Islands
mq	n	Martinique
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maldives
mw	n	Malawi
mx	n	Mexico
my	n	Malaysia
mz	n	Mozambique
na	n	Namibia
nc	n	New Caledonia
ne	n	Niger
nf	n	Norfolk Island
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Netherlands
no	n	Norway
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	New Zealand
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	French Polynesia
pg	n	Papua New Guinea
ph	n	Philippines
pk	n	Pakistan
pl	n	Poland
pm	n	St. Pierre & Miquelon|St. Pierre and Miquelon
pn	n	Pitcairn Islands
pr	n	Puerto Rico
ps	n	Palestinian Territories
pt	n	Portugal
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Réunion
ro	n	Romania
rs	n	Serbia
ru	n	Russia
rw	n	Rwanda
sa	n	Saudi Arabia
sb	n	Solomon Islands
sc	n	Seychelles
sd	n	Sudan
se	n	Sweden
sg	n	Singapore
sh	n	St. Helena
si	n	Slovenia
sj	n	Svalbard & Jan Mayen|Svalbard and Jan Mayen
sk	n	Slovakia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	South Sudan
st	n	São Tomé & Príncipe|São Tomé and Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Syria
sz	n	Eswatini
tc	n	Turks & Caicos Islands|Turks and Caicos Islands
td	n	Chad
tg	n	Togo
th	n	Thailand
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Türkiye
tt	n	Trinidad & Tobago|Trinidad and Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraine
ug	n	Uganda
us	n	United States
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Vatican City
vc	n	St. Vincent & Grenadines|St. Vincent and Grenadines
ve	n	Venezuela
vg	n	British Virgin Islands
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis & Futuna|Wallis and Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	South Africa
zm	n	Zambia
zw	n	Zimbabwe
@es
ad	n	Andorra
ae	n	Emiratos Árabes Unidos
af	n	Afganistán
ag	n	Antigua y Barbuda
ai	n	Anguila
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Americana
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Islas Aland
az	n	Azerbaiyán
ba	n	Bosnia y Herzegovina
bb	n	Barbados
bd	n	Bangladés
be	n	Bélgica
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Baréin
bi	n	Burundi
bj	n	Benín
bl	n	San Bartolomé
bm	n	Bermudas
bn	n	Brunéi
bo	n	Bolivia
bq	n	Caribe neerlandés
br	n	Brasil
bs	n	Bahamas
bt	n	Bután
bw	n	Botsuana
by	n	Bielorrusia
bz	n	Belice
ca	n	Canadá
cc	n	Islas Cocos
cd	n	República Democrática del Congo
cf	n	República Centroafricana
cg	n	Congo
ch	n	Suiza
ci	n	Côte d'Ivoire
ck	n	Islas Cook
cl	n	Chile
cm	n	Camerún
cn	n	China
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cabo Verde
cw	n	Curazao
cx	n	Isla de Navidad
cy	n	Chipre
cz	n	Chequia
de	n	Alemania
dj	n	Yibuti
dk	n	Dinamarca
dm	n	Dominica
do	n	República Dominicana
dz	n	Argelia
ec	n	Ecuador
ee	n	Estonia
eg	n	Egipto
eh	n	Sáhara Occidental
er	n	Eritrea
es	n	España
et	n	Etiopía
fi	n	Finlandia
fj	n	Fiyi
fk	n	Islas Malvinas
fm	n	Micronesia
fo	n	Islas Feroe
fr	n	Francia
ga	n	Gabón
gb	n	Reino Unido
gd	n	Granada
ge	n	Georgia
gf	n	Guayana Francesa
gg	n	Guernesey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Groenlandia
gm	n	Gambia
gn	n	Guinea
gp	n	Guadalupe
gq	n	Guinea Ecuatorial
gr	n	Grecia
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bisáu
gy	n	Guyana
hk	n	RAE de Hong Kong
hn	n	Honduras
hr	n	Croacia
ht	n	Haití
hu	n	Hungría
id	n	Indonesia
ie	n	Irlanda
il	n	Israel
im	n	Isla de Man
in	n	India
io	n	Territorio Británico del Océano Índico
iq	n	Irak
ir	n	Irán
is	n	Islandia
it	n	Italia
je	n	Jersey
jm	n	Jamaica
jo	n	Jordania
jp	n	Japón
ke	n	Kenia
kg	n	Kirguistán
kh	n	Camboya
ki	n	Kiribati
km	n	Comoras
kn	n	San Cristóbal y Nieves
kp	n	Corea del Norte
kr	n	Corea del Sur
kw	n	Kuwait
ky	n	Islas Caimán
kz	n	Kazajistán
la	n	Laos
lb	n	Líbano
lc	n	Santa Lucía
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesoto
lt	n	Lituania
lu	n	Luxemburgo
lv	n	Letonia
ly	n	Libia
ma	n	Marruecos
mc	n	Mónaco
md	n	Moldavia
me	n	Montenegro
mf	n	San Martín
mg	n	Madagascar
mh	n	Islas Marshall
mk	n	Macedonia del Norte
ml	n	Mali
mm	n	Myanmar|Birmania
mn	n	Mongolia
mo	n	RAE de Macao
mp	n	Islas Marianas del Norte
mq	n	Martinica
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauricio
mv	n	Maldivas
mw	n	Malaui
mx	n	México
my	n	Malasia
mz	n	Mozambique
na	n	Namibia
nc	n	Nueva Caledonia
ne	n	Níger
nf	n	Isla Norfolk
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Países Bajos
no	n	Noruega
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nueva Zelanda
om	n	Omán
pa	n	Panamá
pe	n	Perú
pf	n	Polinesia Francesa
pg	n	Papúa Nueva Guinea
ph	n	Filipinas
pk	n	Pakistán
pl	n	Polonia
pm	n	San Pedro y Miquelón
pn	n	Islas Pitcairn
pr	n	Puerto Rico
ps	n	Territorios Palestinos
pt	n	Portugal
pw	n	Palaos
py	n	Paraguay
qa	n	Catar
re	n	Reunión
ro	n	Rumanía
rs	n	Serbia
ru	n	Rusia
rw	n	Ruanda
sa	n	Arabia Saudí
sb	n	Islas Salomón
sc	n	Seychelles
sd	n	Sudán
se	n	Suecia
sg	n	Singapur
sh	n	Santa Elena
si	n	Eslovenia
sj	n	Svalbard y Jan Mayen
sk	n	Eslovaquia
sl	n	Sierra Leona
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Surinam
ss	n	Sudán del Sur
st	n	Santo Tomé y Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Siria
sz	n	Esuatini
tc	n	Islas Turcas y Caicos
td	n	Chad
tg	n	Togo
th	n	Tailandia
tj	n	Tayikistán
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistán
tn	n	Túnez
to	n	Tonga
tr	n	Turquía
tt	n	Trinidad y Tobago
tv	n	Tuvalu
tw	n	Taiwán
tz	n	Tanzania
ua	n	Ucrania
ug	n	Uganda
us	n	Estados Unidos
uy	n	Uruguay
uz	n	Uzbekistán
va	n	Ciudad del Vaticano
vc	n	San Vicente y las Granadinas
ve	n	Venezuela
vg	n	Islas Vírgenes Británicas
vi	n	Islas Vírgenes de EE. UU.
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis y Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	Sudáfrica
zm	n	Zambia
zw	n	Zimbabue
@it
ad	n	Andorra
ae	n	Emirati Arabi Uniti
af	n	Afghanistan
ag	n	Antigua e Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Americane
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Isole Åland
az	n	Azerbaigian
ba	n	Bosnia ed Erzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgio
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrein
bi	n	Burundi
bj	n	Benin
bl	n	Saint-Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Caraibi Olandesi
br	n	Brasile
bs	n	Bahamas
bt	n	Bhutan
bw	n	Botswana
by	n	Bielorussia
bz	n	Belize
ca	n	Canada
cc	n	Isole Cocos
cd	n	Congo - Kinshasa
cf	n	Repubblica Centrafricana
cg	n	Congo-Brazzaville
ch	n	Svizzera
ci	n	Costa d'Avorio
ck	n	Isole Cook
cl	n	Cile
cm	n	Camerun
cn	n	Cina
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Capo Verde
cw	n	Curaçao
cx	n	Isola Christmas
cy	n	Cipro
cz	n	Cechia
de	n	Germania
dj	n	Gibuti
dk	n	Danimarca
dm	n	Dominica
do	n	Repubblica Dominicana
dz	n	Algeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Egitto
eh	n	Sahara Occidentale
er	n	Eritrea
es	n	Spagna
et	n	Etiopia
fi	n	Finlandia
fj	n	Figi
fk	n	Isole Falkland
fm	n	Micronesia
fo	n	Isole Fær Øer
fr	n	Francia
ga	n	Gabon
gb	n	Regno Unito
gd	n	Grenada
ge	n	Georgia
gf	n	Guyana Francese
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibilterra
gl	n	Groenlandia
gm	n	Gambia
gn	n	Guinea
gp	n	Guadalupa
gq	n	Guinea Equatoriale
gr	n	Grecia
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bissau
gy	n	Guyana
hk	n	RAS di Hong Kong
hn	n	Honduras
hr	n	Croazia
ht	n	Haiti
hu	n	Ungheria
id	n	Indonesia
ie	n	Irlanda
il	n	Israele
im	n	Isola di Man
in	n	India
io	n	Territorio Britannico dell'Oceano Indiano
iq	n	Iraq
ir	n	Iran
is	n	Islanda
it	n	Italia
je	n	Jersey
jm	n	Giamaica
jo	n	Giordania
jp	n	Giappone
ke	n	Kenya
kg	n	Kirghizistan
kh	n	Cambogia
ki	n	Kiribati
km	n	Comore
kn	n	Saint Kitts e Nevis
kp	n	Corea del Nord
kr	n	Corea del Sud
kw	n	Kuwait
ky	n	Isole Cayman
kz	n	Kazakistan
la	n	Laos
lb	n	Libano
lc	n	Saint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lituania
lu	n	Lussemburgo
lv	n	Lettonia
ly	n	Libia
ma	n	Marocco
mc	n	Monaco
md	n	Moldavia
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagascar
mh	n	Isole Marshall
mk	n	Macedonia del Nord
ml	n	Mali
mm	n	Myanmar|Birmania
mn	n	Mongolia
mo	n	RAS di Macao
mp	n	Isole Marianne Settentrionali
mq	n	Martinica
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maldive
mw	n	Malawi
mx	n	Messico
my	n	Malaysia
mz	n	Mozambico
na	n	Namibia
nc	n	Nuova Caledonia
ne	n	Niger
nf	n	Isola Norfolk
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Paesi Bassi
no	n	Norvegia
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nuova Zelanda
om	n	Oman
pa	n	Panama
pe	n	Perù
pf	n	Polinesia Francese
pg	n	Papua Nuova Guinea
ph	n	Filippine
pk	n	Pakistan
pl	n	Polonia
pm	n	Saint-Pierre e Miquelon
pn	n	Isole Pitcairn
pr	n	Portorico
ps	n	Territori Palestinesi
pt	n	Portogallo
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Riunione
ro	n	Romania
rs	n	Serbia
ru	n	Russia
rw	n	Ruanda
sa	n	Arabia Saudita
sb	n	Isole Salomone
sc	n	Seychelles
sd	n	Sudan
se	n	Svezia
sg	n	Singapore
sh	n	Sant'Elena
si	n	Slovenia
sj	n	Svalbard e Jan Mayen
sk	n	Slovacchia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	Sud Sudan
st	n	São Tomé e Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Siria
sz	n	Eswatini
tc	n	Isole Turks e Caicos
td	n	Ciad
tg	n	Togo
th	n	Thailandia
tj	n	Tagikistan
tk	n	Tokelau
tl	n	Timor Est
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Turchia
tt	n	Trinidad e Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ucraina
ug	n	Uganda
us	n	Stati Uniti
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Città del Vaticano
vc	n	Saint Vincent e Grenadine
ve	n	Venezuela
vg	n	Isole Vergini Britanniche
vi	n	Isole Vergini Americane
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis e Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	Sudafrica
zm	n	Zambia
zw	n	Zimbabwe
@pl
ad	n	Andor~
ad	d	andor~
ae	n	Zjednoczon~ Emirat~ Arabski~
af	n	Afganistan~
af	d	afganistan~
ag	n	Antigu~ i Barbud~
ai	n	Anguill~
ai	d	anguill~
al	n	Albani~
al	d	albani~
am	n	Armeni~
am	d	armeni~
ao	n	Angol~
ao	d	angol~
ar	n	Argentyn~
ar	d	argentyn~
as	n	Samo~ Amerykański~
at	n	Austri~
at	d	austri~
au	n	Australi~
au	d	australi~
aw	n	Arub~
aw	d	aruba~
ax	n	Wysp~ Alandzki~
az	n	Azerbejdżan~
az	d	azerbejdżan~
ba	n	Bośni~ i Hercegowin~
bb	n	Barbados~
bb	d	barbados~
bd	n	Bangladesz~
bd	d	bangladesz~
be	n	Belgi~
be	d	belgi~
bf	n	Burkin~ Faso~
bg	n	Bułgari~
bg	d	bułgari~
bh	n	Bahrajn~
bh	d	bahrajn~
bi	n	Burund~
bi	d	burund~
bj	n	Benin~
bj	d	benin~
bl	n	Saint~-Barthélem~
bm	n	Bermud~
bm	d	bermud~
bn	n	Brune~
bn	d	brune~
bo	n	Boliwi~
bo	d	boliwi~
bq	n	Niderland~ Karaibski~
br	n	Brazyli~
br	d	brazyli~
bs	n	Baham~
bs	d	baham~
bt	n	Bhutan~
bt	d	bhutan~
bw	n	Botswan~
bw	d	botswan~
by	n	Białoruś~
by	d	białoruś~
bz	n	Beliz~
bz	d	beliz~
ca	n	Kanad~
ca	d	kanad~
cc	n	Wysp~ Kokosow~
cd	n	Demokratyczn~ Republik~ Kong~
cf	n	Republik~ Środkowoafrykańsk~
cg	n	Kong~
cg	d	kongo~
ch	n	Szwajcari~
ch	d	szwajcari~
ci	n	Côte~ d'Ivoir~
ck	n	Wysp~ Cook~
cl	n	Chil~
cl	d	chile~
cm	n	Kamerun~
cm	d	kamerun~
cn	n	Chin~
cn	d	chiny~
co	n	Kolumbi~
co	d	kolumbi~
cr	n	Kostaryk~
cr	d	kostaryk~
cu	n	Kuba~
cv	n	Republik~ Zieloneg~ Przylądk~
cw	n	Curaça~
cw	d	curaça~
cx	n	Wysp~ Bożeg~ Narodzeni~
cy	n	Cypr~
cz	n	Czech~
cz	d	czech~
de	n	Niemc~
de	d	niemc~
dj	n	Dżibut~
dj	d	dżibut~
dk	n	Dani~
dk	d	dania~
dm	n	Dominik~
dm	d	dominik~
do	n	Dominikan~
do	d	dominikan~
dz	n	Algieri~
dz	d	algieri~
ec	n	Ekwador~
ec	d	ekwador~
ee	n	Estoni~
ee	d	estoni~
eg	n	Egipt~
eg	d	egipt~
eh	n	Sahar~ Zachodni~
er	n	Erytre~
er	d	erytre~
es	n	Hiszpani~
es	d	hiszpani~
et	n	Etiopi~
et	d	etiopi~
fi	n	Finlandi~
fi	d	finlandi~
fj	n	Fidż~
fj	d	fidżi~
fk	n	Falkland~
fk	d	falkland~
fm	n	Mikronezj~
fm	d	mikronezj~
fo	n	Wysp~ Owcz~
fr	n	Francj~
fr	d	francj~
ga	n	Gabon~
ga	d	gabon~
gb	n	Wielk~ Brytani~
gd	n	Grenad~
gd	d	grenad~
ge	n	Gruzj~
ge	d	gruzj~
gf	n	Gujan~ Francusk~
gg	n	Guernse~
gg	d	guernse~
gh	n	Ghan~
gh	d	ghana~
gi	n	Gibraltar~
gi	d	gibraltar~
gl	n	Grenlandi~
gl	d	grenlandi~
gm	n	Gambi~
gm	d	gambi~
gn	n	Gwine~
gn	d	gwine~
gp	n	Gwadelup~
gp	d	gwadelup~
gq	n	Gwine~ Równikow~
gr	n	Grecj~
gr	d	grecj~
gt	n	Gwatemal~
gt	d	gwatemal~
gu	n	Guam~
gw	n	Gwine~ Bissau~
gy	n	Gujan~
gy	d	gujan~
hk	n	SRA Hongkong~
hn	n	Honduras~
hn	d	honduras~
hr	n	Chorwacj~
hr	d	chorwacj~
ht	n	Hait~
ht	d	haiti~
hu	n	Węgr~
hu	d	węgry~
id	n	Indonezj~
id	d	indonezj~
ie	n	Irlandi~
ie	d	irlandi~
il	n	Izrael~
il	d	izrael~
im	n	Wysp~ Man
in	n	Indi~
in	d	indie~
io	n	Brytyjski~ Terytorium~ Oceanu~ Indyjskieg~
iq	n	Irak~
ir	n	Iran~
is	n	Islandi~
is	d	islandi~
it	n	Włoch~
it	d	włoch~
je	n	Jerse~
je	d	jerse~
jm	n	Jamajk~
jm	d	jamajk~
jo	n	Jordani~
jo	d	jordani~
jp	n	Japoni~
jp	d	japoni~
ke	n	Keni~
ke	d	kenia~
kg	n	Kirgistan~
kg	d	kirgistan~
kh	n	Kambodż~
kh	d	kambodż~
ki	n	Kiribat~
ki	d	kiribat~
km	n	Komor~
km	d	komor~
kn	n	Saint~ Kitts~ i Nevis~
kp	n	Kore~ Północn~
kr	n	Kore~ Południow~
kw	n	Kuwejt~
kw	d	kuwejt~
ky	n	Kajman~
ky	d	kajman~
kz	n	Kazachstan~
kz	d	kazachstan~
la	n	Laos~
lb	n	Liban~
lb	d	liban~
lc	n	Saint~ Luci~
li	n	Liechtenstein~
li	d	liechtenstein~
lk	n	Sri Lank~
lr	n	Liberi~
lr	d	liberi~
ls	n	Lesoth~
ls	d	lesoth~
lt	n	Litw~
lt	d	litwa~
lu	n	Luksemburg~
lu	d	luksemburg~
lv	n	Łotw~
lv	d	łotwa~
ly	n	Libi~
ly	d	libia~
ma	n	Marok~
ma	d	marok~
mc	n	Monak~
mc	d	monak~
md	n	Mołdawi~
md	d	mołdawi~
me	n	Czarnogór~
me	d	czarnogór~
mf	n	Saint~-Martin~
mg	n	Madagaskar~
mg	d	madagaskar~
mh	n	Wysp~ Marshall~
mk	n	Macedoni~ Północn~
ml	n	Mali~
mm	n	Mjanm~|Birm~
mm	d	mjanm~|birma~
mn	n	Mongoli~
mn	d	mongoli~
mo	n	SRA Makau~
mp	n	Marian~ Północn~
mq	n	Martynik~
mq	d	martynik~
mr	n	Mauretani~
mr	d	mauretani~
ms	n	Montserrat~
ms	d	montserrat~
mt	n	Malt~
mt	d	malta~
mu	n	Mauritius~
mu	d	mauritius~
mv	n	Malediw~
mv	d	malediw~
mw	n	Malaw~
mw	d	malaw~
mx	n	Meksyk~
mx	d	meksyk~
my	n	Malezj~
my	d	malezj~
mz	n	Mozambik~
mz	d	mozambik~
na	n	Namibi~
na	d	namibi~
nc	n	Nowa~ Kaledoni~
ne	n	Niger~
ne	d	niger~
nf	n	Norfolk~
nf	d	norfolk~
ng	n	Nigeri~
ng	d	nigeri~
ni	n	Nikaragu~
ni	d	nikaragu~
nl	n	Holandi~
nl	d	holandi~
no	n	Norwegi~
no	d	norwegi~
np	n	Nepal~
np	d	nepal~
nr	n	Nauru~
nr	d	nauru~
nu	n	Niue~
nz	n	Nowa~ Zelandi~
om	n	Oman~
pa	n	Panam~
pa	d	panam~
pe	n	Peru~
pf	n	Polinezj~ Francusk~
pg	n	Papu~-Nowa~ Gwine~
ph	n	Filipin~
ph	d	filipin~
pk	n	Pakistan~
pk	d	pakistan~
pl	n	Polsk~
pl	d	polsk~
pm	n	Saint~-Pierr~ i Miquelon~
pn	n	Pitcairn~
pn	d	pitcairn~
pr	n	Portoryk~
pr	d	portoryk~
ps	n	Terytori~ Palestyński~
pt	n	Portugali~
pt	d	portugali~
pw	n	Palau~
pw	d	palau~
py	n	Paragwaj~
py	d	paragwaj~
qa	n	Katar~
qa	d	katar~
re	n	Reunion~
re	d	reunion~
ro	n	Rumuni~
ro	d	rumuni~
rs	n	Serbi~
rs	d	serbi~
ru	n	Rosj~
ru	d	rosja~
rw	n	Rwand~
rw	d	rwand~
sa	n	Arabi~ Saudyjsk~
sb	n	Wysp~ Salomon~
sc	n	Seszel~
sc	d	seszel~
sd	n	Sudan~
sd	d	sudan~
se	n	Szwecj~
se	d	szwecj~
sg	n	Singapur~
sg	d	singapur~
sh	n	Wysp~ Świętej~ Helen~
si	n	Słoweni~
si	d	słoweni~
sj	n	Svalbard~ i Jan Mayen~
sk	n	Słowacj~
sk	d	słowacj~
sl	n	Sierr~ Leon~
sm	n	San Marin~
sn	n	Senegal~
sn	d	senegal~
so	n	Somali~
so	d	somali~
sr	n	Surinam~
sr	d	surinam~
ss	n	Sudan~ Południow~
st	n	Wysp~ Święteg~ Tomasz~ i Książęc~
sv	n	Salwador~
sv	d	salwador~
sx	n	Sint~ Maarten~
sy	n	Syri~
sy	d	syria~
sz	n	Eswatin~
sz	d	eswatin~
tc	n	Turks~ i Caicos~
td	n	Czad~
tg	n	Togo~
th	n	Tajlandi~
th	d	tajlandi~
tj	n	Tadżykistan~
tj	d	tadżykistan~
tk	n	Tokelau~
tk	d	tokelau~
tl	n	Timor~ Wschodn~
tm	n	Turkmenistan~
tm	d	turkmenistan~
tn	n	Tunezj~
tn	d	tunezj~
to	n	Tong~
to	d	tonga~
tr	n	Turcj~
tr	d	turcj~
tt	n	Trynidad~ i Tobag~
tv	n	Tuvalu~
tv	d	tuvalu~
tw	n	Tajwan~
tw	d	tajwan~
tz	n	Tanzani~
tz	d	tanzani~
ua	n	Ukrain~
ua	d	ukrain~
ug	n	Ugand~
ug	d	ugand~
us	n	Stan~ Zjednoczon~
uy	n	Urugwaj~
uy	d	urugwaj~
uz	n	Uzbekistan~
uz	d	uzbekistan~
va	n	Watykan~
va	d	watykan~
vc	n	Saint~ Vincent~ i Grenadyn~
ve	n	Wenezuel~
ve	d	wenezuel~
vg	n	Brytyjski~ Wysp~ Dziewicz~
vi	n	Wysp~ Dziewicz~ Stanów~ Zjednoczonych~
vn	n	Wietnam~
vn	d	wietnam~
vu	n	Vanuatu~
vu	d	vanuatu~
wf	n	Wallis~ i Futun~
ws	n	Samo~
ws	d	samoa~
xk	n	Kosow~
xk	d	kosow~
ye	n	Jemen~
ye	d	jemen~
yt	n	Majott~
yt	d	majott~
za	n	Republik~ Południowej~ Afryk~
zm	n	Zambi~
zm	d	zambi~
zw	n	Zimbabw~
zw	d	zimbabw~
@pt
ad	n	Andorra
ae	n	Emirados Árabes Unidos
af	n	Afeganistão
ag	n	Antígua e Barbuda
ai	n	Anguila
al	n	Albânia
am	n	Armênia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Americana
at	n	Áustria
au	n	Austrália
aw	n	Aruba
ax	n	Ilhas Aland
az	n	Azerbaijão
ba	n	Bósnia e Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Bélgica
bf	n	Burquina Faso
bg	n	Bulgária
bh	n	Barein
bi	n	Burundi
bj	n	Benin
bl	n	São Bartolomeu
bm	n	Bermudas
bn	n	Brunei
bo	n	Bolívia
bq	n	Países Baixos Caribenhos
br	n	Brasil
bs	n	Bahamas
bt	n	Butão
bw	n	Botsuana
by	n	Bielorrússia
bz	n	Belize
ca	n	Canadá
cc	n	Ilhas Cocos
cd	n	Congo - Kinshasa
cf	n	República Centro-Africana
cg	n	República do Congo
ch	n	Suíça
ci	n	Costa do Marfim
ck	n	Ilhas Cook
cl	n	Chile
cm	n	Camarões
cn	n	China
co	n	Colômbia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cabo Verde
cw	n	Curaçao
cx	n	Ilha Christmas
cy	n	Chipre
cz	n	Tchéquia
de	n	Alemanha
dj	n	Djibuti
dk	n	Dinamarca
dm	n	Dominica
do	n	República Dominicana
dz	n	Argélia
ec	n	Equador
ee	n	Estônia
eg	n	Egito
eh	n	Saara Ocidental
er	n	Eritreia
es	n	Espanha
et	n	Etiópia
fi	n	Finlândia
fj	n	Fiji
fk	n	Ilhas Malvinas
fm	n	Micronésia
fo	n	Ilhas Faroé
fr	n	França
ga	n	Gabão
gb	n	Reino Unido
gd	n	Granada
ge	n	Geórgia
gf	n	Guiana Francesa
gg	n	Guernsey
gh	n	Gana
gi	n	Gibraltar
gl	n	Groenlândia
gm	n	Gâmbia
gn	n	Guiné
gp	n	Guadalupe
gq	n	Guiné Equatorial
gr	n	Grécia
gt	n	Guatemala
gu	n	Guam
gw	n	Guiné-Bissau
gy	n	Guiana
hk	n	Hong Kong, RAE da
hn	n	Honduras
hr	n	Croácia
ht	n	Haiti
hu	n	Hungria
id	n	Indonésia
ie	n	Irlanda
il	n	Israel
im	n	Ilha de Man
in	n	Índia
io	n	Território Britânico do Oceano Índico
iq	n	Iraque
ir	n	Irã
is	n	Islândia
it	n	Itália
je	n	Jersey
jm	n	Jamaica
jo	n	Jordânia
jp	n	Japão
ke	n	Quênia
kg	n	Quirguistão
kh	n	Camboja
ki	n	Quiribati
km	n	Comores
kn	n	São Cristóvão e Névis
kp	n	Coreia do Norte
kr	n	Coreia do Sul
kw	n	Kuwait
ky	n	Ilhas Cayman
kz	n	Cazaquistão
la	n	Laos
lb	n	Líbano
lc	n	Santa Lúcia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Libéria
ls	n	Lesoto
lt	n	Lituânia
lu	n	Luxemburgo
lv	n	Letônia
ly	n	Líbia
ma	n	Marrocos
mc	n	Mônaco
md	n	Moldávia
me	n	Montenegro
mf	n	São Martinho
mg	n	Madagascar
mh	n	Ilhas Marshall
mk	n	Macedônia do Norte
ml	n	Mali
mm	n	Mianmar|Birmânia
mn	n	Mongólia
mo	n	Macau, RAE da
mp	n	Ilhas Marianas do Norte
mq	n	Martinica
mr	n	Mauritânia
ms	n	Montserrat
mt	n	Malta
mu	n	Maurício
mv	n	Maldivas
mw	n	Malaui
mx	n	México
my	n	Malásia
mz	n	Moçambique
na	n	Namíbia
nc	n	Nova Caledônia
ne	n	Níger
nf	n	Ilha Norfolk
ng	n	Nigéria
ni	n	Nicarágua
nl	n	Países Baixos
no	n	Noruega
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nova Zelândia
om	n	Omã
pa	n	Panamá
pe	n	Peru
pf	n	Polinésia Francesa
pg	n	Papua-Nova Guiné
ph	n	Filipinas
pk	n	Paquistão
pl	n	Polônia
pm	n	São Pedro e Miquelão
pn	n	Ilhas Pitcairn
pr	n	Porto Rico
ps	n	Territórios palestinos
pt	n	Portugal
pw	n	Palau
py	n	Paraguai
qa	n	Catar
re	n	Reunião
ro	n	Romênia
rs	n	Sérvia
ru	n	Rússia
rw	n	Ruanda
sa	n	Arábia Saudita
sb	n	Ilhas Salomão
sc	n	Seicheles
sd	n	Sudão
se	n	Suécia
sg	n	Singapura
sh	n	Santa Helena
si	n	Eslovênia
sj	n	Svalbard e Jan Mayen
sk	n	Eslováquia
sl	n	Serra Leoa
sm	n	San Marino
sn	n	Senegal
so	n	Somália
sr	n	Suriname
ss	n	Sudão do Sul
st	n	São Tomé e Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Síria
sz	n	Essuatíni
tc	n	Ilhas Turcas e Caicos
td	n	Chade
tg	n	Togo
th	n	Tailândia
tj	n	Tadjiquistão
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turcomenistão
tn	n	Tunísia
to	n	Tonga
tr	n	Turquia
tt	n	Trinidad e Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzânia
ua	n	Ucrânia
ug	n	Uganda
us	n	Estados Unidos
uy	n	Uruguai
uz	n	Uzbequistão
va	n	Cidade do Vaticano
vc	n	São Vicente e Granadinas
ve	n	Venezuela
vg	n	Ilhas Virgens Britânicas
vi	n	Ilhas Virgens Americanas
vn	n	Vietnã
vu	n	Vanuatu
wf	n	Wallis e Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Iêmen
yt	n	Mayotte
za	n	África do Sul
zm	n	Zâmbia
zw	n	Zimbábue
@nl
ad	n	Andorra~
ae	n	Verenigde~ Arabische~ Emiraten~
af	n	Afghanistan~
ag	n	Antigua~ en Barbuda~
ai	n	Anguilla~
al	n	Albanië~
am	n	Armenië~
ao	n	Angola~
ar	n	Argentinië~
as	n	Amerikaans~-Samoa~
at	n	Oostenrijk~
au	n	Australië~
aw	n	Aruba~
ax	n	Åland~
az	n	Azerbeidzjan~
ba	n	Bosnië~ en Herzegovina~
bb	n	Barbados~
bd	n	Bangladesh~
be	n	België~
bf	n	Burkina~ Faso~
bg	n	Bulgarije~
bh	n	Bahrein~
bi	n	Burundi~
bj	n	Benin~
bl	n	Saint~-Barthélemy~
bm	n	Bermuda~
bn	n	Brunei~
bo	n	Bolivia~
bq	n	Caribisch~ Nederland~
br	n	Brazilië~
bs	n	Bahama~'s
bt	n	Bhutan~
bw	n	Botswana~
by	n	Belarus~
bz	n	Belize~
ca	n	Canada~
cc	n	Cocoseilanden~
cd	n	Congo~-Kinshasa~
cf	n	Centraal~-Afrikaanse~ Republiek~
cg	n	Congo~-Brazzaville~
ch	n	Zwitserland~
ci	n	Ivoorkust~
ck	n	Cookeilanden~
cl	n	Chili~
cm	n	Kameroen~
cn	n	China~
co	n	Colombia~
cr	n	Costa~ Rica~
cu	n	Cuba~
cv	n	Kaapverdië~
cw	n	Curaçao~
cx	n	Christmaseiland~
cy	n	Cyprus~
cz	n	Tsjechië~
de	n	Duitsland~
dj	n	Djibouti~
dk	n	Denemarken~
dm	n	Dominica~
do	n	Dominicaanse~ Republiek~
dz	n	Algerije~
ec	n	Ecuador~
ee	n	Estland~
eg	n	Egypte~
eh	n	Westelijke~ Sahara~
er	n	Eritrea~
es	n	Spanje~
et	n	Ethiopië~
fi	n	Finland~
fj	n	Fiji~
fk	n	Falklandeilanden~
fm	n	Micronesia~
fo	n	Faeröer~
fr	n	Frankrijk~
ga	n	Gabon~
gb	n	Verenigd~ Koninkrijk~
gd	n	Grenada~
ge	n	Georgië~
gf	n	Frans~-Guyana~
gg	n	Guernsey~
gh	n	Ghana~
gi	n	Gibraltar~
gl	n	Groenland~
gm	n	Gambia~
gn	n	Guinee~
gp	n	Guadeloupe~
gq	n	Equatoriaal~-Guinea~
gr	n	Griekenland~
gt	n	Guatemala~
gu	n	Guam~
gw	n	Guinee~-Bissau~
gy	n	Guyana~
hk	n	Hongkong~ SAR van
hn	n	Honduras~
hr	n	Kroatië~
ht	n	Haïti~
hu	n	Hongarije~
id	n	Indonesië~
ie	n	Ierland~
il	n	Israël~
im	n	Isle~ of Man
in	n	India~
io	n	Brits~ Indische~ Oceaanterritorium~
iq	n	Irak~
ir	n	Iran~
is	n	IJsland~
it	n	Italië~
je	n	Jersey~
jm	n	Jamaica~
jo	n	Jordanië~
jp	n	Japan~
ke	n	Kenia~
kg	n	Kirgizië~
kh	n	Cambodja~
ki	n	Kiribati~
km	n	Comoren~
kn	n	Saint~ Kitts~ en Nevis~
kp	n	Noord~-Korea~
kr	n	Zuid~-Korea~
kw	n	Koeweit~
ky	n	Kaaimaneilanden~
kz	n	Kazachstan~
la	n	Laos~
lb	n	Libanon~
lc	n	Saint~ Lucia~
li	n	Liechtenstein~
lk	n	Sri Lanka~
lr	n	Liberia~
ls	n	Lesotho~
lt	n	Litouwen~
lu	n	Luxemburg~
lv	n	Letland~
ly	n	Libië~
ma	n	Marokko~
mc	n	Monaco~
md	n	Moldavië~
me	n	Montenegro~
mf	n	Saint~-Martin~
mg	n	Madagaskar~
mh	n	Marshalleilanden~
mk	n	Noord~-Macedonië~
ml	n	Mali~
mm	n	Myanmar~|Birma~
mn	n	Mongolië~
mo	n	Macau~ SAR van
mp	n	Noordelijke~ Marianen~
mq	n	Martinique~
mr	n	Mauritanië~
ms	n	Montserrat~
mt	n	Malta~
mu	n	Mauritius~
mv	n	Maldiven~
mw	n	Malawi~
mx	n	Mexico~
my	n	Maleisië~
mz	n	Mozambique~
na	n	Namibië~
nc	n	Nieuw~-Caledonië~
ne	n	Niger~
nf	n	Norfolk~
ng	n	Nigeria~
ni	n	Nicaragua~
nl	n	Nederland~
no	n	Noorwegen~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	Nieuw~-Zeeland~
om	n	Oman~
pa	n	Panama~
pe	n	Peru~
pf	n	Frans~-Polynesië~
pg	n	Papoea~-Nieuw~-Guinea~
ph	n	Filipijnen~
pk	n	Pakistan~
pl	n	Polen~
pm	n	Saint~-Pierre~ en Miquelon~
pn	n	Pitcairneilanden~
pr	n	Puerto~ Rico~
ps	n	Palestijnse~ gebieden~
pt	n	Portugal~
pw	n	Palau~
py	n	Paraguay~
qa	n	Qatar~
re	n	Réunion~
ro	n	Roemenië~
rs	n	Servië~
ru	n	Rusland~
rw	n	Rwanda~
sa	n	Saoedi~-Arabië~
sb	n	Salomonseilanden~
sc	n	Seychellen~
sd	n	Soedan~
se	n	Zweden~
sg	n	Singapore~
sh	n	Sint~-Helena~
si	n	Slovenië~
sj	n	Spitsbergen~ en Jan Mayen~
sk	n	Slowakije~
sl	n	Sierra~ Leone~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somalië~
sr	n	Suriname~
ss	n	Zuid~-Soedan~
st	n	Sao Tomé~ en Principe~
sv	n	El Salvador~
sx	n	Sint~-Maarten~
sy	n	Syrië~
sz	n	Eswatini~
tc	n	Turks~- en Caicoseilanden~
td	n	Tsjaad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadzjikistan~
tk	n	Tokelau~
tl	n	Oost~-Timor~
tm	n	Turkmenistan~
tn	n	Tunesië~
to	n	Tonga~
tr	n	Turkije~
tt	n	Trinidad~ en Tobago~
tv	n	Tuvalu~
tw	n	Taiwan~
tz	n	Tanzania~
ua	n	Oekraïne~
ug	n	Oeganda~
us	n	Verenigde~ Staten~
uy	n	Uruguay~
uz	n	Oezbekistan~
va	n	Vaticaanstad~
vc	n	Saint~ Vincent~ en de Grenadines~
ve	n	Venezuela~
vg	n	Britse~ Maagdeneilanden~
vi	n	Amerikaanse~ Maagdeneilanden~
vn	n	Vietnam~
vu	n	Vanuatu~
wf	n	Wallis~ en Futuna~
ws	n	Samoa~
xk	n	Kosovo~
ye	n	Jemen~
yt	n	Mayotte~
za	n	Zuid~-Afrika~
zm	n	Zambia~
zw	n	Zimbabwe~
@tr
ad	n	Andorra*
ae	n	Birleşik* Arap* Emirlikleri*
af	n	Afganistan*
ag	n	Antigua* ve Barbuda*
ai	n	Anguilla*
al	n	Arnavutluk*
am	n	Ermenistan*
ao	n	Angola*
ar	n	Arjantin*
as	n	Amerikan* Samoası*
at	n	Avusturya*
au	n	Avustralya*
aw	n	Aruba*
ax	n	Åland* Adaları*
az	n	Azerbaycan*
ba	n	Bosna*-Hersek*
bb	n	Barbados*
bd	n	Bangladeş*
be	n	Belçika*
bf	n	Burkina* Faso*
bg	n	Bulgaristan*
bh	n	Bahreyn*
bi	n	Burundi*
bj	n	Benin*
bl	n	Saint* Barthelemy*
bm	n	Bermuda*
bn	n	Brunei*
bo	n	Bolivya*
bq	n	Karayip* Hollandası*
br	n	Brezilya*
bs	n	Bahamalar*
bt	n	Butan*
bw	n	Botsvana*
by	n	Belarus*
bz	n	Belize*
ca	n	Kanada*
cc	n	Cocos* Adaları*
cd	n	Kongo* - Kinşasa*
cf	n	Orta* Afrika* Cumhuriyeti*
cg	n	Kongo* - Brazavil*
ch	n	İsviçre*
ci	n	Côte* d'Ivoire*
ck	n	Cook* Adaları*
cl	n	Şili*
cm	n	Kamerun*
cn	n	Çin
co	n	Kolombiya*
cr	n	Kosta* Rika*
cu	n	Küba*
cv	n	Cabo* Verde*
cw	n	Curaçao*
cx	n	Christmas* Adası*
cy	n	Kıbrıs*
cz	n	Çekya*
de	n	Almanya*
dj	n	Cibuti*
dk	n	Danimarka*
dm	n	Dominika*
do	n	Dominik* Cumhuriyeti*
dz	n	Cezayir*
ec	n	Ekvador*
ee	n	Estonya*
eg	n	Mısır*
eh	n	Batı* Sahra*
er	n	Eritre*
es	n	İspanya*
et	n	Etiyopya*
fi	n	Finlandiya*
fj	n	Fiji*
fk	n	Falkland* Adaları*
fm	n	Mikronezya*
fo	n	Faroe* Adaları*
fr	n	Fransa*
ga	n	Gabon*
gb	n	Birleşik* Krallık*
gd	n	Grenada*
ge	n	Gürcistan*
gf	n	Fransız* Guyanası*
gg	n	Guernsey*
gh	n	Gana*
gi	n	Cebelitarık*
gl	n	Grönland*
gm	n	Gambiya*
gn	n	Gine*
gp	n	Guadeloupe*
gq	n	Ekvator* Ginesi*
gr	n	Yunanistan*
gt	n	Guatemala*
gu	n	Guam*
gw	n	Gine*-Bissau*
gy	n	Guyana*
hk	n	Çin Hong* Kong* ÖİB
hn	n	Honduras*
hr	n	Hırvatistan*
ht	n	Haiti*
hu	n	Macaristan*
id	n	Endonezya*
ie	n	İrlanda*
il	n	İsrail*
im	n	Man Adası*
in	n	Hindistan*
io	n	Britanya* Hint* Okyanusu* Toprakları*
iq	n	Irak*
ir	n	İran*
is	n	İzlanda*
it	n	İtalya*
je	n	Jersey*
jm	n	Jamaika*
jo	n	Ürdün*
jp	n	Japonya*
ke	n	Kenya*
kg	n	Kırgızistan*
kh	n	Kamboçya*
ki	n	Kiribati*
km	n	Komorlar*
kn	n	Saint* Kitts* ve Nevis*
kp	n	Kuzey* Kore*
kr	n	Güney* Kore*
kw	n	Kuveyt*
ky	n	Cayman* Adaları*
kz	n	Kazakistan*
la	n	Laos*
lb	n	Lübnan*
lc	n	Saint* Lucia*
li	n	Liechtenstein*
lk	n	Sri Lanka*
lr	n	Liberya*
ls	n	Lesotho*
lt	n	Litvanya*
lu	n	Lüksemburg*
lv	n	Letonya*
ly	n	Libya*
ma	n	Fas
mc	n	Monako*
md	n	Moldova*
me	n	Karadağ*
mf	n	Saint* Martin*
mg	n	Madagaskar*
mh	n	Marshall* Adaları*
mk	n	Kuzey* Makedonya*
ml	n	Mali*
mm	n	Myanmar*|Burma*
mn	n	Moğolistan*
mo	n	Çin Makao* ÖİB
mp	n	Kuzey* Mariana* Adaları*
mq	n	Martinik*
mr	n	Moritanya*
ms	n	Montserrat*
mt	n	Malta*
mu	n	Mauritius*
mv	n	Maldivler*
mw	n	Malavi*
mx	n	Meksika*
my	n	Malezya*
mz	n	Mozambik*
na	n	Namibya*
nc	n	Yeni* Kaledonya*
ne	n	Nijer*
nf	n	Norfolk* Adası*
ng	n	Nijerya*
ni	n	Nikaragua*
nl	n	Hollanda*
no	n	Norveç*
np	n	Nepal*
nr	n	Nauru*
nu	n	Niue*
nz	n	Yeni* Zelanda*
om	n	Umman*
pa	n	Panama*
pe	n	Peru*
pf	n	Fransız* Polinezyası*
pg	n	Papua* Yeni* Gine*
ph	n	Filipinler*
pk	n	Pakistan*
pl	n	Polonya*
pm	n	Saint* Pierre* ve Miquelon*
pn	n	Pitcairn* Adaları*
pr	n	Porto* Riko*
ps	n	Filistin* Bölgeleri*
pt	n	Portekiz*
pw	n	Palau*
py	n	Paraguay*
qa	n	Katar*
re	n	Reunion*
ro	n	Romanya*
rs	n	Sırbistan*
ru	n	Rusya*
rw	n	Ruanda*
sa	n	Suudi* Arabistan*
sb	n	Solomon* Adaları*
sc	n	Seyşeller*
sd	n	Sudan*
se	n	İsveç*
sg	n	Singapur*
sh	n	Saint* Helena*
si	n	Slovenya*
sj	n	Svalbard* ve Jan Mayen*
sk	n	Slovakya*
sl	n	Sierra* Leone*
sm	n	San Marino*
sn	n	Senegal*
so	n	Somali*
sr	n	Surinam*
ss	n	Güney* Sudan*
st	n	Sao Tome* ve Principe*
sv	n	El Salvador*
sx	n	Sint* Maarten*
sy	n	Suriye*
sz	n	Esvatini*
tc	n	Turks* ve Caicos* Adaları*
td	n	Çad
tg	n	Togo*
th	n	Tayland*
tj	n	Tacikistan*
tk	n	Tokelau*
tl	n	Timor*-Leste*
tm	n	Türkmenistan*
tn	n	Tunus*
to	n	Tonga*
tr	n	Türkiye*
tt	n	Trinidad* ve Tobago*
tv	n	Tuvalu*
tw	n	Tayvan*
tz	n	Tanzanya*
ua	n	Ukrayna*
ug	n	Uganda*
us	n	Amerika* Birleşik* Devletleri*
uy	n	Uruguay*
uz	n	Özbekistan*
va	n	Vatikan*
vc	n	Saint* Vincent* ve Grenadinler*
ve	n	Venezuela*
vg	n	Britanya* Virjin* Adaları*
vi	n	ABD Virjin* Adaları*
vn	n	Vietnam*
vu	n	Vanuatu*
wf	n	Wallis* ve Futuna*
ws	n	Samoa*
xk	n	Kosova*
ye	n	Yemen*
yt	n	Mayotte*
za	n	Güney* Afrika*
zm	n	Zambiya*
zw	n	Zimbabve*
@ar
ad	n	أندورا~
ae	n	الإمارات~ العربية~ المتحدة~
af	n	أفغانستان~
ag	n	أنتيغوا~ وبربودا~
ai	n	أنغويلا~
al	n	ألبانيا~
am	n	أرمينيا~
ao	n	أنغولا~
ar	n	الأرجنتين~
as	n	ساموا~ الأمريكية~
at	n	النمسا~
au	n	أستراليا~
aw	n	أروبا~
ax	n	جزر آلاند~
az	n	أذربيجان~
ba	n	البوسنة~ والهرسك~
bb	n	بربادوس~
bd	n	بنغلاديش~
be	n	بلجيكا~
bf	n	بوركينا~ فاسو~
bg	n	بلغاريا~
bh	n	البحرين~
bi	n	بوروندي~
bj	n	بنين~
bl	n	سان بارتليمي~
bm	n	برمودا~
bn	n	بروناي~
bo	n	بوليفيا~
bq	n	هولندا~ الكاريبية~
br	n	البرازيل~
bs	n	جزر البهاما~
bt	n	بوتان~
bw	n	بوتسوانا~
by	n	بيلاروس~
bz	n	بليز~
ca	n	كندا~
cc	n	جزر كوكوس~
cd	n	الكونغو~ - كينشاسا~
cf	n	جمهورية~ أفريقيا~ الوسطى~
cg	n	الكونغو~ - برازافيل~
ch	n	سويسرا~
ci	n	ساحل~ العاج~
ck	n	جزر كوك
cl	n	تشيلي~
cm	n	الكاميرون~
cn	n	الصين~
co	n	كولومبيا~
cr	n	كوستاريكا~
cu	n	كوبا~
cv	n	الرأس~ الأخضر~
cw	n	كوراساو~
cx	n	جزيرة~ كريسماس~
cy	n	قبرص~
cz	n	التشيك~
de	n	ألمانيا~
dj	n	جيبوتي~
dk	n	الدانمرك~
dm	n	دومينيكا~
do	n	جمهورية~ الدومينيكان~
dz	n	الجزائر~
ec	n	الإكوادور~
ee	n	إستونيا~
eg	n	مصر
eh	n	الصحراء~ الغربية~
er	n	إريتريا~
es	n	إسبانيا~
et	n	إثيوبيا~
fi	n	فنلندا~
fj	n	فيجي~
fk	n	جزر فوكلاند~
fm	n	ميكرونيزيا~
fo	n	جزر فارو~
fr	n	فرنسا~
ga	n	الغابون~
gb	n	المملكة~ المتحدة~
gd	n	غرينادا~
ge	n	جورجيا~
gf	n	غويانا~ الفرنسية~
gg	n	غيرنزي~
gh	n	غانا~
gi	n	جبل طارق~
gl	n	غرينلاند~
gm	n	غامبيا~
gn	n	غينيا~
gp	n	غوادلوب~
gq	n	غينيا~ الاستوائية~
gr	n	اليونان~
gt	n	غواتيمالا~
gu	n	غوام~
gw	n	غينيا~ بيساو~
gy	n	غيانا~
hk	n	هونغ~ كونغ~ الصينية~
hn	n	هندوراس~
hr	n	كرواتيا~
ht	n	هايتي~
hu	n	هنغاريا~
id	n	إندونيسيا~
ie	n	أيرلندا~
il	n	إسرائيل~
im	n	جزيرة~ مان
in	n	الهند~
io	n	الإقليم~ البريطاني~ في المحيط~ الهندي~
iq	n	العراق~
ir	n	إيران~
is	n	آيسلندا~
it	n	إيطاليا~
je	n	جيرسي~
jm	n	جامايكا~
jo	n	الأردن~
jp	n	اليابان~
ke	n	كينيا~
kg	n	قيرغيزستان~
kh	n	كمبوديا~
ki	n	كيريباتي~
km	n	جزر القمر~
kn	n	سانت~ كيتس~ ونيفيس~
kp	n	كوريا~ الشمالية~
kr	n	كوريا~ الجنوبية~
kw	n	الكويت~
ky	n	جزر كايمان~
kz	n	كازاخستان~
la	n	لاوس~
lb	n	لبنان~
lc	n	سانت~ لوسيا~
li	n	ليختنشتاين~
lk	n	سريلانكا~
lr	n	ليبيريا~
ls	n	ليسوتو~
lt	n	ليتوانيا~
lu	n	لوكسمبورغ~
lv	n	لاتفيا~
ly	n	ليبيا~
ma	n	المغرب~
mc	n	موناكو~
md	n	مولدوفا~
me	n	الجبل~ الأسود~
mf	n	سان مارتن~
mg	n	مدغشقر~
mh	n	جزر مارشال~
mk	n	مقدونيا~ الشمالية~
mm	n	ميانمار~|بورما~
mn	n	منغوليا~
mo	n	منطقة~ ماكاو~ الإدارية~ الخاصة~
mp	n	جزر ماريانا~ الشمالية~
mq	n	جزر المارتينيك~
mr	n	موريتانيا~
ms	n	مونتسرات~
mt	n	مالطا~
mu	n	موريشيوس~
mv	n	جزر المالديف~
mw	n	ملاوي~
mx	n	المكسيك~
my	n	ماليزيا~
mz	n	موزمبيق~
na	n	ناميبيا~
nc	n	كاليدونيا~ الجديدة~
ne	n	النيجر~
nf	n	جزيرة~ نورفولك~
ng	n	نيجيريا~
ni	n	نيكاراغوا~
nl	n	هولندا~
no	n	النرويج~
np	n	نيبال~
nr	n	ناورو~
nu	n	نيوي~
nz	n	نيوزيلندا~
om	n	عُمان~
pa	n	بنما~
pe	n	بيرو~
pf	n	بولينيزيا~ الفرنسية~
pg	n	بابوا~ غينيا~ الجديدة~
ph	n	الفلبين~
pk	n	باكستان~
pl	n	بولندا~
pm	n	سان بيير~ ومكويلون~
pn	n	جزر بيتكيرن~
pr	n	بورتوريكو~
ps	n	الأراضي~ الفلسطينية~
pt	n	البرتغال~
pw	n	بالاو~
py	n	باراغواي~
qa	n	قطر
re	n	روينيون~
ro	n	رومانيا~
rs	n	صربيا~
ru	n	روسيا~
rw	n	رواندا~
sa	n	المملكة~ العربية~ السعودية~
sb	n	جزر سليمان~
sc	n	سيشل~
sd	n	السودان~
se	n	السويد~
sg	n	سنغافورة~
sh	n	سانت~ هيلينا~
si	n	سلوفينيا~
sj	n	سفالبارد~ وجان~ ماين~
sk	n	سلوفاكيا~
sl	n	سيراليون~
sm	n	سان مارينو~
sn	n	السنغال~
so	n	الصومال~
sr	n	سورينام~
ss	n	جنوب~ السودان~
st	n	ساو تومي~ وبرينسيبي~
sv	n	السلفادور~
sx	n	سانت~ مارتن~
sy	n	سوريا~
sz	n	إسواتيني~
tc	n	جزر توركس~ وكايكوس~
td	n	تشاد~
tg	n	توغو~
th	n	تايلاند~
tj	n	طاجيكستان~
tk	n	توكيلاو~
tl	n	تيمور~ - ليشتي~
tm	n	تركمانستان~
tn	n	تونس~
to	n	تونغا~
tr	n	تركيا~
tt	n	ترينيداد~ وتوباغو~
tv	n	توفالو~
tw	n	تايوان~
tz	n	تنزانيا~
ua	n	أوكرانيا~
ug	n	أوغندا~
us	n	الولايات~ المتحدة~
uy	n	أورغواي~
uz	n	أوزبكستان~
va	n	الفاتيكان~
vc	n	سانت~ فنسنت~ وجزر~ غرينادين~
ve	n	فنزويلا~
vg	n	جزر فيرجن~ البريطانية~
vi	n	جزر فيرجن~ الأمريكية~
vn	n	فيتنام~
vu	n	فانواتو~
wf	n	جزر والس~ وفوتونا~
ws	n	ساموا~
xk	n	كوسوفو~
ye	n	اليمن~
yt	n	مايوت~
za	n	جنوب~ أفريقيا~
zm	n	زامبيا~
zw	n	زيمبابوي~
@el
ad	n	Ανδόρ~
ae	n	Ηνωμέν~ Αραβικ~ Εμιράτ~
af	n	Αφγανιστάν~
ag	n	Αντίγκου~ και Μπαρμπούντ~
ai	n	Ανγκουίλ~
al	n	Αλβανί~
am	n	Αρμενί~
ao	n	Αγκόλ~
ar	n	Αργεντιν~
as	n	Αμερικανικ~ Σαμό~
at	n	Αυστρί~
au	n	Αυστραλί~
aw	n	Αρούμπ~
ax	n	Νήσο~ Όλαντ~
az	n	Αζερμπαϊτζάν~
ba	n	Βοσνί~ - Ερζεγοβίν~
bb	n	Μπαρμπέιντ~
bd	n	Μπανγκλαντ~
be	n	Βέλγι~
bf	n	Μπουρκίν~ Φάσο~
bg	n	Βουλγαρί~
bh	n	Μπαχρέιν~
bi	n	Μπουρούντ~
bj	n	Μπενίν~
bl	n	Άγιο~ Βαρθολομαί~
bm	n	Βερμούδ~
bn	n	Μπρουνέ~
bo	n	Βολιβί~
bq	n	Ολλανδί~ Καραϊβικ~
br	n	Βραζιλί~
bs	n	Μπαχάμ~
bt	n	Μπουτάν~
bw	n	Μποτσουάν~
by	n	Λευκορωσί~
bz	n	Μπελίζ~
ca	n	Καναδ~
cc	n	Νήσο~ Κόκο~
cd	n	Κονγκ~ - Κινσάσ~
cf	n	Κεντροαφρικανικ~ Δημοκρατί~
cg	n	Κονγκ~ - Μπραζαβίλ~
ch	n	Ελβετί~
ci	n	Ακτή~ Ελεφαντοστο~
ck	n	Νήσο~ Κουκ~
cl	n	Χιλή~
cm	n	Καμερούν~
cn	n	Κίνα~
co	n	Κολομβί~
cr	n	Κόστ~ Ρίκα~
cu	n	Κούβ~
cv	n	Πράσιν~ Ακρωτήρι~
cw	n	Κουρασά~
cx	n	Νήσο~ των Χριστουγέννων~
cy	n	Κύπρ~
cz	n	Τσεχί~
de	n	Γερμανί~
dj	n	Τζιμπουτ~
dk	n	Δανί~
dm	n	Ντομίνικ~
do	n	Δομινικαν~ Δημοκρατί~
dz	n	Αλγερί~
ec	n	Ισημεριν~
ee	n	Εσθονί~
eg	n	Αίγυπτ~
eh	n	Δυτικ~ Σαχάρ~
er	n	Ερυθραί~
es	n	Ισπανί~
et	n	Αιθιοπί~
fi	n	Φινλανδί~
fj	n	Φίτζ~
fk	n	Νήσο~ Φόκλαντ~
fm	n	Μικρονησί~
fo	n	Νήσο~ Φερό~
fr	n	Γαλλί~
ga	n	Γκαμπόν~
gb	n	Ηνωμέν~ Βασίλει~
gd	n	Γρενάδ~
ge	n	Γεωργί~
gf	n	Γαλλικ~ Γουιάν~
gg	n	Γκέρνζ~
gh	n	Γκάν~
gi	n	Γιβραλτάρ~
gl	n	Γροιλανδί~
gm	n	Γκάμπι~
gn	n	Γουινέ~
gp	n	Γουαδελούπ~
gq	n	Ισημεριν~ Γουινέ~
gr	n	Ελλάδ~
gt	n	Γουατεμάλ~
gu	n	Γκουάμ~
gw	n	Γουινέ~ Μπισάο~
gy	n	Γουιάν~
hk	n	Χονγκ~ Κονγκ~ ΕΔΠ Κίνα~
hn	n	Ονδούρ~
hr	n	Κροατί~
ht	n	Αϊτή~
hu	n	Ουγγαρί~
id	n	Ινδονησί~
ie	n	Ιρλανδί~
il	n	Ισραήλ~
im	n	Νήσο~ του Μαν
in	n	Ινδί~
io	n	Βρετανικ~ Εδάφ~ Ινδικο~ Ωκεανο~
iq	n	Ιράκ~
ir	n	Ιράν~
is	n	Ισλανδί~
it	n	Ιταλί~
je	n	Τζέρζ~
jm	n	Τζαμάικ~
jo	n	Ιορδανί~
jp	n	Ιαπωνί~
ke	n	Κένυ~
kg	n	Κιργιστάν~
kh	n	Καμπότζ~
ki	n	Κιριμπάτ~
km	n	Κομόρ~
kn	n	Σεν Κιτς~ και Νέβι~
kp	n	Βόρει~ Κορέ~
kr	n	Νότι~ Κορέ~
kw	n	Κουβέιτ~
ky	n	Νήσο~ Κέιμαν~
kz	n	Καζακστάν~
la	n	Λάος~
lb	n	Λίβαν~
lc	n	Αγία~ Λουκί~
li	n	Λιχτενστάιν~
lk	n	Σρι Λάνκ~
lr	n	Λιβερί~
ls	n	Λεσότ~
lt	n	Λιθουανί~
lu	n	Λουξεμβούργ~
lv	n	Λετονί~
ly	n	Λιβύ~
ma	n	Μαρόκ~
mc	n	Μονακ~
md	n	Μολδαβί~
me	n	Μαυροβούνι~
mf	n	Άγιο~ Μαρτίν~
mg	n	Μαδαγασκάρ~
mh	n	Νήσο~ Μάρσαλ~
mk	n	Βόρει~ Μακεδονί~
ml	n	Μάλι~
mm	n	Μιανμάρ~|Βιρμανί~
mn	n	Μογγολί~
mo	n	Μακά~ ΕΔΠ Κίνα~
mp	n	Νήσο~ Βόρει~ Μαριάν~
mq	n	Μαρτινίκ~
mr	n	Μαυριτανί~
ms	n	Μονσεράτ~
mt	n	Μάλτ~
mu	n	Μαυρίκι~
mv	n	Μαλδίβ~
mw	n	Μαλάου~
mx	n	Μεξικ~
my	n	Μαλαισί~
mz	n	Μοζαμβίκ~
na	n	Ναμίμπι~
nc	n	Νέα Καληδονί~
ne	n	Νίγηρ~
nf	n	Νήσο~ Νόρφολκ~
ng	n	Νιγηρί~
ni	n	Νικαράγου~
nl	n	Κάτω~ Χώρε~
no	n	Νορβηγί~
np	n	Νεπάλ~
nr	n	Ναουρο~
nu	n	Νιού~
nz	n	Νέα Ζηλανδί~
om	n	Ομάν~
pa	n	Παναμ~
pe	n	Περο~
pf	n	Γαλλικ~ Πολυνησί~
pg	n	Παπού~ Νέα Γουινέ~
ph	n	Φιλιππίν~
pk	n	Πακιστάν~
pl	n	Πολωνί~
pm	n	Σεν Πιερ~ και Μικελόν~
pn	n	Νήσο~ Πίτκερν~
pr	n	Πουέρτ~ Ρίκο~
ps	n	Παλαιστινιακ~ Εδάφ~
pt	n	Πορτογαλί~
pw	n	Παλάο~
py	n	Παραγουά~
qa	n	Κατάρ~
re	n	Ρεϊνιόν~
ro	n	Ρουμανί~
rs	n	Σερβί~
ru	n	Ρωσί~
rw	n	Ρουάντ~
sa	n	Σαουδικ~ Αραβί~
sb	n	Νήσο~ Σολομώντ~
sc	n	Σεϋχέλλ~
sd	n	Σουδάν~
se	n	Σουηδί~
sg	n	Σιγκαπούρ~
sh	n	Αγία~ Ελέν~
si	n	Σλοβενί~
sj	n	Σβάλμπαρντ~ και Γιαν~ Μαγιέν~
sk	n	Σλοβακί~
sl	n	Σιέρ~ Λεόν~
sm	n	Άγιο~ Μαρίν~
sn	n	Σενεγάλ~
so	n	Σομαλί~
sr	n	Σουρινάμ~
ss	n	Νότι~ Σουδάν~
st	n	Σάο Τομέ~ και Πρίνσιπ~
sv	n	Ελ Σαλβαδόρ~
sx	n	Άγιο~ Μαρτίν~
sy	n	Συρί~
sz	n	Εσουατίν~
tc	n	Νήσο~ Τερκ~ και Κάικ~
td	n	Τσαντ~
tg	n	Τόγκ~
th	n	Ταϊλάνδ~
tj	n	Τατζικιστάν~
tk	n	Τοκελάο~
tl	n	Τιμόρ~-Λέστ~
tm	n	Τουρκμενιστάν~
tn	n	Τυνησί~
to	n	Τόνγκ~
tr	n	Τουρκί~
tt	n	Τρινιντάντ~ και Τομπάγκ~
tv	n	Τουβαλο~
tw	n	Ταϊβάν~
tz	n	Τανζανί~
ua	n	Ουκρανί~
ug	n	Ουγκάντ~
us	n	Ηνωμέν~ Πολιτεί~
uy	n	Ουρουγουά~
uz	n	Ουζμπεκιστάν~
va	n	Βατικαν~
vc	n	Άγιο~ Βικέντι~ και Γρεναδίν~
ve	n	Βενεζουέλ~
vg	n	Βρετανικ~ Παρθέν~ Νήσο~
vi	n	Αμερικανικ~ Παρθέν~ Νήσο~
vn	n	Βιετνάμ~
vu	n	Βανουάτο~
wf	n	Γουάλ~ και Φουτούν~
ws	n	Σαμό~
xk	n	Κοσσυφοπέδι~
ye	n	Υεμέν~
yt	n	Μαγιότ~
za	n	Νότι~ Αφρικ~
zm	n	Ζάμπι~
zw	n	Ζιμπάμπου~
@uk
ad	n	Андорр~
ad	d	андорр~
ae	n	Обʼєднан~ Арабськ~ Емірат~
af	n	Афганістан~
af	d	афганістан~
ag	n	Антигу~ і Барбуд~
ai	n	Ангіль~
ai	d	ангіль~
al	n	Албані~
al	d	албані~
am	n	Вірмені~
am	d	вірмені~
ao	n	Ангол~
ao	d	ангол~
ar	n	Аргентин~
ar	d	аргентин~
as	n	Американськ~ Само~
at	n	Австрі~
at	d	австрі~
au	n	Австралі~
au	d	австралі~
aw	n	Аруб~
aw	d	аруба~
ax	n	Аландськ~ Остров~
az	n	Азербайджан~
az	d	азербайджан~
ba	n	Босні~ і Герцеговин~
bb	n	Барбадос~
bb	d	барбадос~
bd	n	Бангладеш~
bd	d	бангладеш~
be	n	Бельгі~
be	d	бельгі~
bf	n	Буркін~-Фасо~
bg	n	Болгарі~
bg	d	болгарі~
bh	n	Бахрейн~
bh	d	бахрейн~
bi	n	Бурунд~
bi	d	бурунд~
bj	n	Бенін~
bj	d	бенін~
bl	n	Сен-Бартелем~
bm	n	Бермудськ~ Остров~
bn	n	Бруне~
bn	d	бруне~
bo	n	Боліві~
bo	d	боліві~
bq	n	Карибськ~ Нідерланд~
br	n	Бразилі~
br	d	бразилі~
bs	n	Багамськ~ Остров~
bt	n	Бутан~
bt	d	бутан~
bw	n	Ботсван~
bw	d	ботсван~
by	n	Білорус~
by	d	білорус~
bz	n	Беліз~
bz	d	беліз~
ca	n	Канад~
ca	d	канад~
cc	n	Кокосов~ Остров~
cd	n	Конг~ – Кіншас~
cf	n	Центральноафриканськ~ Республік~
cg	n	Конг~ – Браззавіл~
ch	n	Швейцарі~
ch	d	швейцарі~
ci	n	Кот-дʼІвуар~
ck	n	Остров~ Кука~
cl	n	Чилі~
cm	n	Камерун~
cm	d	камерун~
cn	n	Кита~
cn	d	китай~
co	n	Колумбі~
co	d	колумбі~
cr	n	Кост~-Рика~
cu	n	Куба~
cv	n	Кабо~-Верд~
cw	n	Кюраса~
cw	d	кюраса~
cx	n	Острів~ Різдв~
cy	n	Кіпр~
cz	n	Чехі~
cz	d	чехія~
de	n	Німеччин~
de	d	німеччин~
dj	n	Джибут~
dj	d	джибут~
dk	n	Дані~
dk	d	данія~
dm	n	Домінік~
dm	d	домінік~
do	n	Домініканськ~ Республік~
dz	n	Алжир~
dz	d	алжир~
ec	n	Еквадор~
ec	d	еквадор~
ee	n	Естоні~
ee	d	естоні~
eg	n	Єгипет~
eg	d	єгипет~
eh	n	Західн~ Сахар~
er	n	Еритре~
er	d	еритре~
es	n	Іспані~
es	d	іспані~
et	n	Ефіопі~
et	d	ефіопі~
fi	n	Фінлянді~
fi	d	фінлянді~
fj	n	Фідж~
fj	d	фіджі~
fk	n	Фолклендськ~ Остров~
fm	n	Мікронезі~
fm	d	мікронезі~
fo	n	Фарерськ~ Остров~
fr	n	Франці~
fr	d	франці~
ga	n	Габон~
ga	d	габон~
gb	n	Велик~ Британі~
gd	n	Гренад~
gd	d	гренад~
ge	n	Грузі~
ge	d	грузі~
gf	n	Французьк~ Гвіан~
gg	n	Гернс~
gg	d	гернс~
gh	n	Гана~
gi	n	Гібралтар~
gi	d	гібралтар~
gl	n	Гренланді~
gl	d	гренланді~
gm	n	Гамбі~
gm	d	гамбі~
gn	n	Гвіне~
gn	d	гвіне~
gp	n	Гваделуп~
gp	d	гваделуп~
gq	n	Екваторіальн~ Гвіне~
gr	n	Греці~
gr	d	греці~
gt	n	Гватемал~
gt	d	гватемал~
gu	n	Гуам~
gw	n	Гвіне~-Біса~
gy	n	Гаян~
gy	d	гаяна~
hk	n	Гонконг,~ ОАР Китаю~
hn	n	Гондурас~
hn	d	гондурас~
hr	n	Хорваті~
hr	d	хорваті~
ht	n	Гаїт~
ht	d	гаїті~
hu	n	Угорщин~
hu	d	угорщин~
id	n	Індонезі~
id	d	індонезі~
ie	n	Ірланді~
ie	d	ірланді~
il	n	Ізраїл~
il	d	ізраїл~
im	n	Острів~ Мен
in	n	Інді~
in	d	індія~
io	n	Британськ~ територі~ в Індійськом~ океан~
iq	n	Ірак~
ir	n	Іран~
is	n	Ісланді~
is	d	ісланді~
it	n	Італі~
it	d	італі~
je	n	Джерс~
je	d	джерс~
jm	n	Ямайк~
jm	d	ямайк~
jo	n	Йордані~
jo	d	йордані~
jp	n	Японі~
jp	d	японі~
ke	n	Кені~
ke	d	кенія~
kg	n	Киргизстан~
kg	d	киргизстан~
kh	n	Камбодж~
kh	d	камбодж~
ki	n	Кірибат~
ki	d	кірибат~
km	n	Комор~
km	d	комор~
kn	n	Сент~-Кітс~ і Невіс~
kp	n	Північн~ Коре~
kr	n	Південн~ Коре~
kw	n	Кувейт~
kw	d	кувейт~
ky	n	Кайманов~ Остров~
kz	n	Казахстан~
kz	d	казахстан~
la	n	Лаос~
lb	n	Ліван~
lb	d	ліван~
lc	n	Сент~-Люсі~
li	n	Ліхтенштейн~
li	d	ліхтенштейн~
lk	n	Шрі-Ланк~
lr	n	Лібері~
lr	d	лібері~
ls	n	Лесот~
ls	d	лесот~
lt	n	Литв~
lt	d	литва~
lu	n	Люксембург~
lu	d	люксембург~
lv	n	Латві~
lv	d	латві~
ly	n	Ліві~
ly	d	лівія~
ma	n	Марокк~
ma	d	марокк~
mc	n	Монак~
mc	d	монак~
md	n	Молдов~
md	d	молдов~
me	n	Чорногорі~
me	d	чорногорі~
mf	n	Сен-Мартен~
mg	n	Мадагаскар~
mg	d	мадагаскар~
mh	n	Маршаллов~ Остров~
mk	n	Північн~ Македоні~
ml	n	Малі~
mm	n	Мʼянм~|Бірм~
mm	d	мʼянм~|бірма~
mn	n	Монголі~
mn	d	монголі~
mo	n	Макао,~ ОАР Китаю~
mp	n	Північн~ Маріанськ~ Остров~
mq	n	Мартинік~
mq	d	мартинік~
mr	n	Мавритані~
mr	d	мавритані~
ms	n	Монтсеррат~
ms	d	монтсеррат~
mt	n	Мальт~
mt	d	мальт~
mu	n	Маврикі~
mu	d	маврикі~
mv	n	Мальдів~
mv	d	мальдів~
mw	n	Малав~
mw	d	малав~
mx	n	Мексик~
mx	d	мексик~
my	n	Малайзі~
my	d	малайзі~
mz	n	Мозамбік~
mz	d	мозамбік~
na	n	Намібі~
na	d	намібі~
nc	n	Нова~ Каледоні~
ne	n	Нігер~
ne	d	нігер~
nf	n	Острів~ Норфолк~
ng	n	Нігері~
ng	d	нігері~
ni	n	Нікарагу~
ni	d	нікарагу~
nl	n	Нідерланд~
nl	d	нідерланд~
no	n	Норвегі~
no	d	норвегі~
np	n	Непал~
np	d	непал~
nr	n	Наур~
nr	d	науру~
nu	n	Ніуе~
nz	n	Нова~ Зеланді~
om	n	Оман~
pa	n	Панам~
pa	d	панам~
pe	n	Перу~
pf	n	Французьк~ Полінезі~
pg	n	Папу~-Нова~ Гвіне~
ph	n	Філіппін~
ph	d	філіппін~
pk	n	Пакистан~
pk	d	пакистан~
pl	n	Польщ~
pl	d	польщ~
pm	n	Сен-Пʼєр~ і Мікелон~
pn	n	Остров~ Піткерн~
pr	n	Пуерт~-Рико~
ps	n	Палестинськ~ територі~
pt	n	Португалі~
pt	d	португалі~
pw	n	Пала~
pw	d	палау~
py	n	Парагва~
py	d	парагва~
qa	n	Катар~
qa	d	катар~
re	n	Реюньйон~
re	d	реюньйон~
ro	n	Румуні~
ro	d	румуні~
rs	n	Сербі~
rs	d	сербі~
ru	n	Росі~
ru	d	росія~
rw	n	Руанд~
rw	d	руанд~
sa	n	Саудівськ~ Араві~
sb	n	Соломонов~ Остров~
sc	n	Сейшельськ~ Остров~
sd	n	Судан~
sd	d	судан~
se	n	Швеці~
se	d	швеці~
sg	n	Сінгапур~
sg	d	сінгапур~
sh	n	Острів~ Свято~ Єлен~
si	n	Словені~
si	d	словені~
sj	n	Шпіцберген~ та Ян-Маєн~
sk	n	Словаччин~
sk	d	словаччин~
sl	n	Сьєрр~-Леон~
sm	n	Сан-Марин~
sn	n	Сенегал~
sn	d	сенегал~
so	n	Сомал~
so	d	сомал~
sr	n	Суринам~
sr	d	суринам~
ss	n	Південни~ Судан~
st	n	Сан-Томе~ і Принсіп~
sv	n	Сальвадор~
sv	d	сальвадор~
sx	n	Сінт~-Мартен~
sy	n	Сирі~
sy	d	сирія~
sz	n	Есватін~
sz	d	есватін~
tc	n	Остров~ Теркс~ і Кайкос~
td	n	Чад
tg	n	Того~
th	n	Таїланд~
th	d	таїланд~
tj	n	Таджикистан~
tj	d	таджикистан~
tk	n	Токела~
tk	d	токела~
tl	n	Тимор~-Лешт~
tm	n	Туркменістан~
tm	d	туркменістан~
tn	n	Туніс~
tn	d	туніс~
to	n	Тонг~
to	d	тонга~
tr	n	Туреччин~
tr	d	туреччин~
tt	n	Тринідад~ і Тобаг~
tv	n	Тувал~
tv	d	тувал~
tw	n	Тайван~
tw	d	тайван~
tz	n	Танзані~
tz	d	танзані~
ua	n	Україн~
ua	d	україн~
ug	n	Уганд~
ug	d	уганд~
us	n	Сполучен~ Штат~
uy	n	Уругва~
uy	d	уругва~
uz	n	Узбекистан~
uz	d	узбекистан~
va	n	Ватикан~
va	d	ватикан~
vc	n	Сент~-Вінсент~ і Гренадін~
ve	n	Венесуел~
ve	d	венесуел~
vg	n	Британськ~ Віргінськ~ остров~
vi	n	Віргінськ~ Остров~
vn	n	Вʼєтнам~
vn	d	вʼєтнам~
vu	n	Вануат~
vu	d	вануат~
wf	n	Уолліс~ і Футун~
ws	n	Само~
ws	d	самоа~
xk	n	Косов~
xk	d	косов~
ye	n	Ємен~
yt	n	Майотт~
yt	d	майотт~
za	n	Південн~-Африканськ~ Республік~
zm	n	Замбі~
zm	d	замбі~
zw	n	Зімбабв~
zw	d	зімбабв~
@ru
ad	n	Андорр~
ad	d	андорр~
ae	n	ОАЭ
af	n	Афганистан~
af	d	афганистан~
ag	n	Антигу~ и Барбуд~
ai	n	Ангиль~
ai	d	ангиль~
al	n	Албани~
al	d	албани~
am	n	Армени~
am	d	армени~
ao	n	Ангол~
ao	d	ангол~
ar	n	Аргентин~
ar	d	аргентин~
as	n	Американско~ Само~
at	n	Австри~
at	d	австри~
au	n	Австрали~
au	d	австрали~
aw	n	Аруб~
aw	d	аруба~
ax	n	Аландски~ о-ва
az	n	Азербайджан~
az	d	азербайджан~
ba	n	Босни~ и Герцеговин~
bb	n	Барбадос~
bb	d	барбадос~
bd	n	Бангладеш~
bd	d	бангладеш~
be	n	Бельги~
be	d	бельги~
bf	n	Буркин~-Фасо~
bg	n	Болгари~
bg	d	болгари~
bh	n	Бахрейн~
bh	d	бахрейн~
bi	n	Бурунд~
bi	d	бурунд~
bj	n	Бенин~
bj	d	бенин~
bl	n	Сен-Бартелем~
bm	n	Бермудски~ о-ва
bn	n	Бруне~
bn	d	бруне~
bo	n	Боливи~
bo	d	боливи~
bq	n	Бонэйр,~ Синт~-Эстатиус~ и Саба~
br	n	Бразили~
br	d	бразили~
bs	n	Багам~
bs	d	багам~
bt	n	Бутан~
bt	d	бутан~
bw	n	Ботсван~
bw	d	ботсван~
by	n	Беларус~
by	d	беларус~
bz	n	Белиз~
bz	d	белиз~
ca	n	Канад~
ca	d	канад~
cc	n	Кокосовы~ о-ва
cd	n	Конг~ - Киншас~
cf	n	Центральн~-Африканска~ Республик~
cg	n	Конг~ - Браззавил~
ch	n	Швейцари~
ch	d	швейцари~
ci	n	Кот-д'Ивуар~
ck	n	о-ва Кука~
cl	n	Чили~
cm	n	Камерун~
cm	d	камерун~
cn	n	Кита~
cn	d	китай~
co	n	Колумби~
co	d	колумби~
cr	n	Кост~-Рика~
cu	n	Куба~
cv	n	Кабо~-Верд~
cw	n	Кюраса~
cw	d	кюраса~
cx	n	о-в Рождеств~
cy	n	Кипр~
cz	n	Чехи~
cz	d	чехия~
de	n	Германи~
de	d	германи~
dj	n	Джибут~
dj	d	джибут~
dk	n	Дани~
dk	d	дания~
dm	n	Доминик~
dm	d	доминик~
do	n	Доминиканска~ Республик~
dz	n	Алжир~
dz	d	алжир~
ec	n	Эквадор~
ec	d	эквадор~
ee	n	Эстони~
ee	d	эстони~
eg	n	Египет~
eg	d	египет~
eh	n	Западна~ Сахар~
er	n	Эритре~
er	d	эритре~
es	n	Испани~
es	d	испани~
et	n	Эфиопи~
et	d	эфиопи~
fi	n	Финлянди~
fi	d	финлянди~
fj	n	Фидж~
fj	d	фиджи~
fk	n	Фолклендски~ о-ва
fm	n	Федеративны~ Штат~ Микронези~
fo	n	Фарерски~ о-ва
fr	n	Франци~
fr	d	франци~
ga	n	Габон~
ga	d	габон~
gb	n	Великобритани~
gb	d	великобритани~
gd	n	Гренад~
gd	d	гренад~
ge	n	Грузи~
ge	d	грузи~
gf	n	Французска~ Гвиан~
gg	n	Гернс~
gg	d	гернс~
gh	n	Гана~
gi	n	Гибралтар~
gi	d	гибралтар~
gl	n	Гренланди~
gl	d	гренланди~
gm	n	Гамби~
gm	d	гамби~
gn	n	Гвине~
gn	d	гвине~
gp	n	Гваделуп~
gp	d	гваделуп~
gq	n	Экваториальна~ Гвине~
gr	n	Греци~
gr	d	греци~
gt	n	Гватемал~
gt	d	гватемал~
gu	n	Гуам~
gw	n	Гвине~-Биса~
gy	n	Гайан~
gy	d	гайан~
hk	n	Гонконг~
hk	d	гонконг~
hn	n	Гондурас~
hn	d	гондурас~
hr	n	Хорвати~
hr	d	хорвати~
ht	n	Гаит~
ht	d	гаити~
hu	n	Венгри~
hu	d	венгри~
id	n	Индонези~
id	d	индонези~
ie	n	Ирланди~
ie	d	ирланди~
il	n	Израил~
il	d	израил~
im	n	о-в Мэн
in	n	Инди~
in	d	индия~
io	n	Британска~ территори~ в Индийском~ океан~
iq	n	Ирак~
ir	n	Иран~
is	n	Исланди~
is	d	исланди~
it	n	Итали~
it	d	итали~
je	n	Джерс~
je	d	джерс~
jm	n	Ямайк~
jm	d	ямайк~
jo	n	Иордани~
jo	d	иордани~
jp	n	Япони~
jp	d	япони~
ke	n	Кени~
ke	d	кения~
kg	n	Киргизи~
kg	d	киргизи~
kh	n	Камбодж~
kh	d	камбодж~
ki	n	Кирибат~
ki	d	кирибат~
km	n	Комор~
km	d	комор~
kn	n	Сент~-Китс~ и Невис~
kp	n	КНДР~
kr	n	Республик~ Коре~
kw	n	Кувейт~
kw	d	кувейт~
ky	n	о-ва Кайман~
kz	n	Казахстан~
kz	d	казахстан~
la	n	Лаос~
lb	n	Ливан~
lb	d	ливан~
lc	n	Сент~-Люси~
li	n	Лихтенштейн~
li	d	лихтенштейн~
lk	n	Шри-Ланк~
lr	n	Либери~
lr	d	либери~
ls	n	Лесот~
ls	d	лесот~
lt	n	Литв~
lt	d	литва~
lu	n	Люксембург~
lu	d	люксембург~
lv	n	Латви~
lv	d	латви~
ly	n	Ливи~
ly	d	ливия~
ma	n	Марокк~
ma	d	марокк~
mc	n	Монак~
mc	d	монак~
md	n	Молдов~
md	d	молдов~
me	n	Черногори~
me	d	черногори~
mf	n	Сен-Мартен~
mg	n	Мадагаскар~
mg	d	мадагаскар~
mh	n	Маршаллов~ о-ва
mk	n	Северна~ Македони~
ml	n	Мали~
mm	n	Мьянм~|Бирм~
mm	d	мьянм~|бирма~
mn	n	Монголи~
mn	d	монголи~
mo	n	Мака~
mo	d	макао~
mp	n	Северны~ Мариански~ о-ва
mq	n	Мартиник~
mq	d	мартиник~
mr	n	Мавритани~
mr	d	мавритани~
ms	n	Монтсеррат~
ms	d	монтсеррат~
mt	n	Мальт~
mt	d	мальт~
mu	n	Маврики~
mu	d	маврики~
mv	n	Мальдив~
mv	d	мальдив~
mw	n	Малав~
mw	d	малав~
mx	n	Мексик~
mx	d	мексик~
my	n	Малайзи~
my	d	малайзи~
mz	n	Мозамбик~
mz	d	мозамбик~
na	n	Намиби~
na	d	намиби~
nc	n	Нова~ Каледони~
ne	n	Нигер~
ne	d	нигер~
nf	n	о-в Норфолк~
ng	n	Нигери~
ng	d	нигери~
ni	n	Никарагу~
ni	d	никарагу~
nl	n	Нидерланд~
nl	d	нидерланд~
no	n	Норвеги~
no	d	норвеги~
np	n	Непал~
np	d	непал~
nr	n	Наур~
nr	d	науру~
nu	n	Ниуэ~
nz	n	Нова~ Зеланди~
om	n	Оман~
pa	n	Панам~
pa	d	панам~
pe	n	Перу~
pf	n	Французска~ Полинези~
pg	n	Папу~ — Нова~ Гвине~
ph	n	Филиппин~
ph	d	филиппин~
pk	n	Пакистан~
pk	d	пакистан~
pl	n	Польш~
pl	d	польш~
pm	n	Сен-Пьер~ и Микелон~
pn	n	о-ва Питкэрн~
pr	n	Пуэрт~-Рико~
ps	n	Палестински~ территори~
pt	n	Португали~
pt	d	португали~
pw	n	Пала~
pw	d	палау~
py	n	Парагва~
py	d	парагва~
qa	n	Катар~
qa	d	катар~
re	n	Реюньон~
re	d	реюньон~
ro	n	Румыни~
ro	d	румыни~
rs	n	Серби~
rs	d	серби~
ru	n	Росси~
ru	d	росси~
rw	n	Руанд~
rw	d	руанд~
sa	n	Саудовска~ Арави~
sb	n	Соломонов~ о-ва
sc	n	Сейшельски~ о-ва
sd	n	Судан~
sd	d	судан~
se	n	Швеци~
se	d	швеци~
sg	n	Сингапур~
sg	d	сингапур~
sh	n	о-в Св. Елен~
si	n	Словени~
si	d	словени~
sj	n	Шпицберген~ и Ян-Майен~
sk	n	Словаки~
sk	d	словаки~
sl	n	Сьерр~-Леон~
sm	n	Сан-Марин~
sn	n	Сенегал~
sn	d	сенегал~
so	n	Сомал~
so	d	сомал~
sr	n	Суринам~
sr	d	суринам~
ss	n	Южны~ Судан~
st	n	Сан-Томе~ и Принсип~
sv	n	Сальвадор~
sv	d	сальвадор~
sx	n	Синт~-Мартен~
sy	n	Сири~
sy	d	сирия~
sz	n	Эсватин~
sz	d	эсватин~
tc	n	Тёркс~ и Кайкос~
td	n	Чад
tg	n	Того~
th	n	Таиланд~
th	d	таиланд~
tj	n	Таджикистан~
tj	d	таджикистан~
tk	n	Токела~
tk	d	токела~
tl	n	Восточны~ Тимор~
tm	n	Туркменистан~
tm	d	туркменистан~
tn	n	Тунис~
tn	d	тунис~
to	n	Тонг~
to	d	тонга~
tr	n	Турци~
tr	d	турци~
tt	n	Тринидад~ и Тобаг~
tv	n	Тувал~
tv	d	тувал~
tw	n	Тайван~
tw	d	тайван~
tz	n	Танзани~
tz	d	танзани~
ua	n	Украин~
ua	d	украин~
ug	n	Уганд~
ug	d	уганд~
us	n	Соединенны~ Штат~
uy	n	Уругва~
uy	d	уругва~
uz	n	Узбекистан~
uz	d	узбекистан~
va	n	Ватикан~
va	d	ватикан~
vc	n	Сент~-Винсент~ и Гренадин~
ve	n	Венесуэл~
ve	d	венесуэл~
vg	n	Виргински~ о-ва
vi	n	Виргински~ о-ва
vn	n	Вьетнам~
vn	d	вьетнам~
vu	n	Вануат~
vu	d	вануат~
wf	n	Уоллис~ и Футун~
ws	n	Само~
ws	d	самоа~
xk	n	Косов~
xk	d	косов~
ye	n	Йемен~
ye	d	йемен~
yt	n	Майотт~
yt	d	майотт~
za	n	Южно~-Африканска~ Республик~
zm	n	Замби~
zm	d	замби~
zw	n	Зимбабв~
zw	d	зимбабв~
@fr
ad	n	Andorre
ae	n	Émirats arabes unis
af	n	Afghanistan
ag	n	Antigua-et-Barbuda
ai	n	Anguilla
al	n	Albanie
am	n	Arménie
ao	n	Angola
ar	n	Argentine
as	n	Samoa américaines
at	n	Autriche
au	n	Australie
aw	n	Aruba
ax	n	Îles Åland
az	n	Azerbaïdjan
ba	n	Bosnie-Herzégovine
bb	n	Barbade
bd	n	Bangladesh
be	n	Belgique
bf	n	Burkina Faso
bg	n	Bulgarie
bh	n	Bahreïn
bi	n	Burundi
bj	n	Bénin
bl	n	Saint-Barthélemy
bm	n	Bermudes
bn	n	Brunei
bo	n	Bolivie
bq	n	Pays-Bas caribéens
br	n	Brésil
bs	n	Bahamas
bt	n	Bhoutan
bw	n	Botswana
by	n	Biélorussie
bz	n	Belize
ca	n	Canada
cc	n	Îles Cocos
cd	n	Congo-Kinshasa
cf	n	République centrafricaine
cg	n	Congo-Brazzaville
ch	n	Suisse
ci	n	Côte d'Ivoire
ck	n	Îles Cook
cl	n	Chili
cm	n	Cameroun
cn	n	Chine
co	n	Colombie
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cap-Vert
cw	n	Curaçao
cx	n	Île Christmas
cy	n	Chypre
cz	n	Tchéquie
de	n	Allemagne
dj	n	Djibouti
dk	n	Danemark
dm	n	Dominique
do	n	République dominicaine
dz	n	Algérie
ec	n	Équateur
ee	n	Estonie
eg	n	Égypte
eh	n	Sahara occidental
er	n	Érythrée
es	n	Espagne
et	n	Éthiopie
fi	n	Finlande
fj	n	Fidji
fk	n	Îles Malouines
fm	n	Micronésie
fo	n	Îles Féroé
fr	n	France
ga	n	Gabon
gb	n	Royaume-Uni
gd	n	Grenade
ge	n	Géorgie
gf	n	Guyane française
gg	n	Guernesey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Groenland
gm	n	Gambie
gn	n	Guinée
gp	n	Guadeloupe
gq	n	Guinée équatoriale
gr	n	Grèce
gt	n	Guatemala
gu	n	Guam
gw	n	Guinée-Bissau
gy	n	Guyana
hn	n	Honduras
hr	n	Croatie
ht	n	Haïti
hu	n	Hongrie
id	n	Indonésie
ie	n	Irlande
il	n	Israël
im	n	Île de Man
in	n	Inde
io	n	Territoire britannique de l'océan Indien
iq	n	Irak
ir	n	Iran
is	n	Islande
it	n	Italie
je	n	Jersey
jm	n	Jamaïque
jo	n	Jordanie
jp	n	Japon
ke	n	Kenya
kg	n	Kirghizstan
kh	n	Cambodge
ki	n	Kiribati
km	n	Comores
kn	n	Saint-Christophe-et-Niévès
kp	n	Corée du Nord
kr	n	Corée du Sud
kw	n	Koweït
ky	n	Îles Caïmans
kz	n	Kazakhstan
la	n	Laos
lb	n	Liban
lc	n	Sainte-Lucie
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lituanie
lu	n	Luxembourg
lv	n	Lettonie
ly	n	Libye
ma	n	Maroc
mc	n	Monaco
md	n	Moldavie
me	n	Monténégro
mf	n	Saint-Martin
mg	n	Madagascar
mh	n	Îles Marshall
mk	n	Macédoine du Nord
ml	n	Mali
mm	n	Myanmar|Birmanie
mn	n	Mongolie
mp	n	Îles Mariannes du Nord
mq	n	Martinique
mr	n	Mauritanie
ms	n	Montserrat
mt	n	Malte
mu	n	Maurice
mv	n	Maldives
mw	n	Malawi
mx	n	Mexique
my	n	Malaisie
mz	n	Mozambique
na	n	Namibie
nc	n	Nouvelle-Calédonie
ne	n	Niger
nf	n	Île Norfolk
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Pays-Bas
no	n	Norvège
np	n	Népal
nr	n	Nauru
nu	n	Niue
nz	n	Nouvelle-Zélande
om	n	Oman
pa	n	Panama
pe	n	Pérou
pf	n	Polynésie française
pg	n	Papouasie-Nouvelle-Guinée
ph	n	Philippines
pk	n	Pakistan
pl	n	Pologne
pm	n	Saint-Pierre-et-Miquelon
pn	n	Îles Pitcairn
pr	n	Porto Rico
ps	n	Territoires palestiniens
pt	n	Portugal
pw	n	Palaos
py	n	Paraguay
qa	n	Qatar
re	n	La Réunion
ro	n	Roumanie
rs	n	Serbie
ru	n	Russie
rw	n	Rwanda
sa	n	Arabie saoudite
sb	n	Îles Salomon
sc	n	Seychelles
sd	n	Soudan
se	n	Suède
sg	n	Singapour
sh	n	Sainte-Hélène
si	n	Slovénie
sj	n	Svalbard et Jan Mayen
sk	n	Slovaquie
sl	n	Sierra Leone
sm	n	Saint-Marin
sn	n	Sénégal
so	n	Somalie
sr	n	Suriname
ss	n	Soudan du Sud
st	n	Sao Tomé-et-Principe
sv	n	Salvador
sx	n	Saint-Martin
sy	n	Syrie
sz	n	Eswatini
tc	n	Îles Turques-et-Caïques
td	n	Tchad
tg	n	Togo
th	n	Thaïlande
tj	n	Tadjikistan
tk	n	Tokelau
tl	n	Timor oriental
tm	n	Turkménistan
tn	n	Tunisie
to	n	Tonga
tr	n	Turquie
tt	n	Trinité-et-Tobago
tv	n	Tuvalu
tw	n	Taïwan
tz	n	Tanzanie
ua	n	Ukraine
ug	n	Ouganda
us	n	États-Unis
uy	n	Uruguay
uz	n	Ouzbékistan
va	n	État de la Cité du Vatican
vc	n	Saint-Vincent-et-les Grenadines
ve	n	Venezuela
vg	n	Îles Vierges britanniques
vi	n	Îles Vierges des États-Unis
vn	n	Viêt Nam
vu	n	Vanuatu
wf	n	Wallis-et-Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yémen
yt	n	Mayotte
za	n	Afrique du Sud
zm	n	Zambie
zw	n	Zimbabwe
@de
ad	n	Andorra~
ae	n	Vereinigte~ Arabische~ Emirate~
af	n	Afghanistan~
ag	n	Antigua~ und Barbuda~
ai	n	Anguilla~
al	n	Albanien~
am	n	Armenien~
ao	n	Angola~
ar	n	Argentinien~
as	n	Amerikanisch~-Samoa~
at	n	Österreich~
au	n	Australien~
aw	n	Aruba~
ax	n	Ålandinseln~
az	n	Aserbaidschan~
ba	n	Bosnien~ und Herzegowina~
bb	n	Barbados~
bd	n	Bangladesch~
be	n	Belgien~
bf	n	Burkina~ Faso~
bg	n	Bulgarien~
bh	n	Bahrain~
bi	n	Burundi~
bj	n	Benin~
bl	n	St. Barthélemy~
bm	n	Bermuda~
bn	n	Brunei~ Darussalam~
bo	n	Bolivien~
bq	n	Karibische~ Niederlande~
br	n	Brasilien~
bs	n	Bahamas~
bt	n	Bhutan~
bw	n	Botsuana~
by	n	Belarus~
bz	n	Belize~
ca	n	Kanada~
cc	n	Kokosinseln~
cd	n	Kongo~-Kinshasa~
cf	n	Zentralafrikanische~ Republik~
cg	n	Kongo~-Brazzaville~
ch	n	Schweiz~
ci	n	Côte~ d'Ivoire~
ck	n	Cookinseln~
cl	n	Chile~
cm	n	Kamerun~
cn	n	China~
co	n	Kolumbien~
cr	n	Costa~ Rica~
cu	n	Kuba~
cv	n	Cabo~ Verde~
cw	n	Curaçao~
cx	n	Weihnachtsinsel~
cy	n	Zypern~
cz	n	Tschechien~
de	n	Deutschland~
dj	n	Dschibuti~
dk	n	Dänemark~
dm	n	Dominica~
do	n	Dominikanische~ Republik~
dz	n	Algerien~
ec	n	Ecuador~
ee	n	Estland~
eg	n	Ägypten~
eh	n	Westsahara~
er	n	Eritrea~
es	n	Spanien~
et	n	Äthiopien~
fi	n	Finnland~
fj	n	Fidschi~
fk	n	Falklandinseln~
fm	n	Mikronesien~
fo	n	Färöer~
fr	n	Frankreich~
ga	n	Gabun~
gb	n	Vereinigtes~ Königreich~
gd	n	Grenada~
ge	n	Georgien~
gf	n	Französisch~-Guayana~
gg	n	Guernsey~
gh	n	Ghana~
gi	n	Gibraltar~
gl	n	Grönland~
gm	n	Gambia~
gn	n	Guinea~
gp	n	Guadeloupe~
gq	n	Äquatorialguinea~
gr	n	Griechenland~
gt	n	Guatemala~
gu	n	Guam~
gw	n	Guinea~-Bissau~
gy	n	Guyana~
hk	n	Sonderverwaltungsregion~ Hongkong~
hn	n	Honduras~
hr	n	Kroatien~
ht	n	Haiti~
hu	n	Ungarn~
id	n	Indonesien~
ie	n	Irland~
il	n	Israel~
im	n	Isle~ of Man
in	n	Indien~
io	n	Britisches~ Territorium~ im Indischen~ Ozean~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Italien~
je	n	Jersey~
jm	n	Jamaika~
jo	n	Jordanien~
jp	n	Japan~
ke	n	Kenia~
kg	n	Kirgisistan~
kh	n	Kambodscha~
ki	n	Kiribati~
km	n	Komoren~
kn	n	St. Kitts~ und Nevis~
kp	n	Nordkorea~
kr	n	Südkorea~
kw	n	Kuwait~
ky	n	Kaimaninseln~
kz	n	Kasachstan~
la	n	Laos~
lb	n	Libanon~
lc	n	St. Lucia~
li	n	Liechtenstein~
lk	n	Sri Lanka~
lr	n	Liberia~
ls	n	Lesotho~
lt	n	Litauen~
lu	n	Luxemburg~
lv	n	Lettland~
ly	n	Libyen~
ma	n	Marokko~
mc	n	Monaco~
md	n	Republik~ Moldau~
me	n	Montenegro~
mf	n	St. Martin~
mg	n	Madagaskar~
mh	n	Marshallinseln~
mk	n	Nordmazedonien~
ml	n	Mali~
mm	n	Myanmar~
mn	n	Mongolei~
mo	n	Sonderverwaltungsregion~ Macau~
mp	n	Nördliche~ Marianen~
mq	n	Martinique~
mr	n	Mauretanien~
ms	n	Montserrat~
mt	n	Malta~
mu	n	Mauritius~
mv	n	Malediven~
mw	n	Malawi~
mx	n	Mexiko~
my	n	Malaysia~
mz	n	Mosambik~
na	n	Namibia~
nc	n	Neukaledonien~
ne	n	Niger~
nf	n	Norfolkinsel~
ng	n	Nigeria~
ni	n	Nicaragua~
nl	n	Niederlande~
no	n	Norwegen~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	Neuseeland~
om	n	Oman~
pa	n	Panama~
pe	n	Peru~
pf	n	Französisch~-Polynesien~
pg	n	Papua~-Neuguinea~
ph	n	Philippinen~
pk	n	Pakistan~
pl	n	Polen~
pm	n	St. Pierre~ und Miquelon~
pn	n	Pitcairninseln~
pr	n	Puerto~ Rico~
ps	n	Palästinensische~ Autonomiegebiete~
pt	n	Portugal~
pw	n	Palau~
py	n	Paraguay~
qa	n	Katar~
re	n	Réunion~
ro	n	Rumänien~
rs	n	Serbien~
ru	n	Russland~
rw	n	Ruanda~
sa	n	Saudi~-Arabien~
sb	n	Salomonen~
sc	n	Seychellen~
sd	n	Sudan~
se	n	Schweden~
sg	n	Singapur~
sh	n	St. Helena~
si	n	Slowenien~
sj	n	Spitzbergen~ und Jan Mayen~
sk	n	Slowakei~
sl	n	Sierra~ Leone~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somalia~
sr	n	Suriname~
ss	n	Südsudan~
st	n	São Tomé~ und Príncipe~
sv	n	El Salvador~
sx	n	Sint~ Maarten~
sy	n	Syrien~
sz	n	Eswatini~
tc	n	Turks~- und Caicosinseln~
td	n	Tschad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadschikistan~
tk	n	Tokelau~
tl	n	Timor~-Leste~
tm	n	Turkmenistan~
tn	n	Tunesien~
to	n	Tonga~
tr	n	Türkei~
tt	n	Trinidad~ und Tobago~
tv	n	Tuvalu~
tw	n	Taiwan~
tz	n	Tansania~
ua	n	Ukraine~
ug	n	Uganda~
us	n	Vereinigte~ Staaten~
uy	n	Uruguay~
uz	n	Usbekistan~
va	n	Vatikanstadt~
vc	n	St. Vincent~ und die Grenadinen~
ve	n	Venezuela~
vg	n	Britische~ Jungferninseln~
vi	n	Amerikanische~ Jungferninseln~
vn	n	Vietnam~
vu	n	Vanuatu~
wf	n	Wallis~ und Futuna~
ws	n	Samoa~
xk	n	Kosovo~
ye	n	Jemen~
yt	n	Mayotte~
za	n	Südafrika~
zm	n	Sambia~
zw	n	Simbabwe~
@sv
ad	n	Andorra~
ae	n	Förenade~ Arabemiraten~
af	n	Afghanistan~
ag	n	Antigua~ och Barbuda~
ai	n	Anguilla~
al	n	Albanien~
am	n	Armenien~
ao	n	Angola~
ar	n	Argentina~
as	n	Amerikanska~ Samoa~
at	n	Österrike~
au	n	Australien~
aw	n	Aruba~
ax	n	Åland~
az	n	Azerbajdzjan~
ba	n	Bosnien~ och Hercegovina~
bb	n	Barbados~
bd	n	Bangladesh~
be	n	Belgien~
bf	n	Burkina~ Faso~
bg	n	Bulgarien~
bh	n	Bahrain~
bi	n	Burundi~
bj	n	Benin~
bl	n	S:t Barthélemy~
bm	n	Bermuda~
bn	n	Brunei~
bo	n	Bolivia~
bq	n	Karibiska~ Nederländerna~
br	n	Brasilien~
bs	n	Bahamas~
bt	n	Bhutan~
bw	n	Botswana~
by	n	Belarus~
bz	n	Belize~
ca	n	Kanada~
cc	n	Kokosöarna~
cd	n	Kongo~-Kinshasa~
cf	n	Centralafrikanska~ republiken~
cg	n	Kongo~-Brazzaville~
ch	n	Schweiz~
ci	n	Elfenbenskusten~
ck	n	Cooköarna~
cl	n	Chile~
cm	n	Kamerun~
cn	n	Kina~
co	n	Colombia~
cr	n	Costa~ Rica~
cu	n	Kuba~
cv	n	Kap Verde~
cw	n	Curaçao~
cx	n	Julön~
cy	n	Cypern~
cz	n	Tjeckien~
de	n	Tyskland~
dj	n	Djibouti~
dk	n	Danmark~
dm	n	Dominica~
do	n	Dominikanska~ republiken~
dz	n	Algeriet~
ec	n	Ecuador~
ee	n	Estland~
eg	n	Egypten~
eh	n	Västsahara~
er	n	Eritrea~
es	n	Spanien~
et	n	Etiopien~
fi	n	Finland~
fj	n	Fiji~
fk	n	Falklandsöarna~
fm	n	Mikronesien~
fo	n	Färöarna~
fr	n	Frankrike~
ga	n	Gabon~
gb	n	Storbritannien~
gd	n	Grenada~
ge	n	Georgien~
gf	n	Franska~ Guyana~
gg	n	Guernsey~
gh	n	Ghana~
gi	n	Gibraltar~
gl	n	Grönland~
gm	n	Gambia~
gn	n	Guinea~
gp	n	Guadeloupe~
gq	n	Ekvatorialguinea~
gr	n	Grekland~
gt	n	Guatemala~
gu	n	Guam~
gw	n	Guinea~-Bissau~
gy	n	Guyana~
hk	n	Hongkong~
hn	n	Honduras~
hr	n	Kroatien~
ht	n	Haiti~
hu	n	Ungern~
id	n	Indonesien~
ie	n	Irland~
il	n	Israel~
im	n	Isle~ of Man
in	n	Indien~
io	n	Brittiska~ territoriet~ i Indiska~ oceanen~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Italien~
je	n	Jersey~
jm	n	Jamaica~
jo	n	Jordanien~
jp	n	Japan~
ke	n	Kenya~
kg	n	Kirgizistan~
kh	n	Kambodja~
ki	n	Kiribati~
km	n	Komorerna~
kn	n	S:t Kitts~ och Nevis~
kp	n	Nordkorea~
kr	n	Sydkorea~
kw	n	Kuwait~
ky	n	Caymanöarna~
kz	n	Kazakstan~
la	n	Laos~
lb	n	Libanon~
lc	n	S:t Lucia~
li	n	Liechtenstein~
lk	n	Sri Lanka~
lr	n	Liberia~
ls	n	Lesotho~
lt	n	Litauen~
lu	n	Luxemburg~
lv	n	Lettland~
ly	n	Libyen~
ma	n	Marocko~
mc	n	Monaco~
md	n	Moldavien~
me	n	Montenegro~
mf	n	Saint~-Martin~
mg	n	Madagaskar~
mh	n	Marshallöarna~
mk	n	Nordmakedonien~
ml	n	Mali~
mm	n	Myanmar~|Burma~
mn	n	Mongoliet~
mo	n	Macao~
mp	n	Nordmarianerna~
mq	n	Martinique~
mr	n	Mauretanien~
ms	n	Montserrat~
mt	n	Malta~
mu	n	Mauritius~
mv	n	Maldiverna~
mw	n	Malawi~
mx	n	Mexiko~
my	n	Malaysia~
mz	n	Moçambique~
na	n	Namibia~
nc	n	Nya Kaledonien~
ne	n	Niger~
nf	n	Norfolkön~
ng	n	Nigeria~
ni	n	Nicaragua~
nl	n	Nederländerna~
no	n	Norge~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	Nya Zeeland~
om	n	Oman~
pa	n	Panama~
pe	n	Peru~
pf	n	Franska~ Polynesien~
pg	n	Papua~ Nya Guinea~
ph	n	Filippinerna~
pk	n	Pakistan~
pl	n	Polen~
pm	n	S:t Pierre~ och Miquelon~
pn	n	Pitcairnöarna~
pr	n	Puerto~ Rico~
ps	n	Palestinska~ territorierna~
pt	n	Portugal~
pw	n	Palau~
py	n	Paraguay~
qa	n	Qatar~
re	n	Réunion~
ro	n	Rumänien~
rs	n	Serbien~
ru	n	Ryssland~
rw	n	Rwanda~
sa	n	Saudiarabien~
sb	n	Salomonöarna~
sc	n	Seychellerna~
sd	n	Sudan~
se	n	Sverige~
sg	n	Singapore~
sh	n	S:t Helena~
si	n	Slovenien~
sj	n	Svalbard~ och Jan Mayen~
sk	n	Slovakien~
sl	n	Sierra~ Leone~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somalia~
sr	n	Surinam~
ss	n	Sydsudan~
st	n	São Tomé~ och Príncipe~
sv	n	El Salvador~
sx	n	Sint~ Maarten~
sy	n	Syrien~
sz	n	Eswatini~
tc	n	Turks~- och Caicosöarna~
td	n	Tchad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadzjikistan~
tk	n	Tokelauöarna~
tl	n	Östtimor~
tm	n	Turkmenistan~
tn	n	Tunisien~
to	n	Tonga~
tr	n	Turkiet~
tt	n	Trinidad~ och Tobago~
tv	n	Tuvalu~
tw	n	Taiwan~
tz	n	Tanzania~
ua	n	Ukraina~
ug	n	Uganda~
us	n	USA
uy	n	Uruguay~
uz	n	Uzbekistan~
va	n	Vatikanstaten~
vc	n	S:t Vincent~ och Grenadinerna~
ve	n	Venezuela~
vg	n	Brittiska~ Jungfruöarna~
vi	n	Amerikanska~ Jungfruöarna~
vn	n	Vietnam~
vu	n	Vanuatu~
wf	n	Wallis~- och Futunaöarna~
ws	n	Samoa~
xk	n	Kosovo~
ye	n	Jemen~
yt	n	Mayotte~
za	n	Sydafrika~
zm	n	Zambia~
zw	n	Zimbabwe~
@hu
ad	n	Andorr*
ae	n	Egyesült* Arab* Emírségek*
af	n	Afganisztán*
ag	n	Antigu* és Barbud*
ai	n	Anguill*
al	n	Albáni*
am	n	Örményország*
ao	n	Angol*
ar	n	Argentín*
as	n	Amerikai* Szamo*
at	n	Ausztri*
au	n	Ausztráli*
aw	n	Arub*
ax	n	Åland*-szigetek*
az	n	Azerbajdzsán*
ba	n	Boszni*-Hercegovin*
bb	n	Barbados*
bd	n	Banglades*
be	n	Belgium*
bf	n	Burkin* Faso*
bg	n	Bulgári*
bh	n	Bahrein*
bi	n	Burundi*
bj	n	Benin*
bl	n	Saint*-Barthélem*
bm	n	Bermud*
bn	n	Brunei*
bo	n	Bolívi*
bq	n	Holland* Karib*-térség*
br	n	Brazíli*
bs	n	Baham*-szigetek*
bt	n	Bhután*
bw	n	Botswan*
by	n	Belarusz*
bz	n	Beliz*
ca	n	Kanad*
cc	n	Kókusz* -szigetek*
cd	n	Kongó* – Kinshas*
cf	n	Közép*-afrikai* Köztársaság*
cg	n	Kongó* – Brazzavill*
ch	n	Svájc*
ci	n	Elefántcsontpart*
ck	n	Cook*-szigetek*
cl	n	Chil*
cm	n	Kamerun*
cn	n	Kína*
co	n	Kolumbi*
cr	n	Cost* Rica*
cu	n	Kuba*
cv	n	Zöld*-foki* Köztársaság*
cw	n	Curaçao*
cx	n	Karácson*-sziget*
cy	n	Ciprus*
cz	n	Csehország*
de	n	Németország*
dj	n	Dzsibuti*
dk	n	Dáni*
dm	n	Dominik*
do	n	Dominikai* Köztársaság*
dz	n	Algéri*
ec	n	Ecuador*
ee	n	Észtország*
eg	n	Egyiptom*
eh	n	Nyugat*-Szahar*
er	n	Eritre*
es	n	Spanyolország*
et	n	Etiópi*
fi	n	Finnország*
fj	n	Fidzsi*
fk	n	Falkland*-szigetek*
fm	n	Mikronézi*
fo	n	Feröer* szigetek*
fr	n	Franciaország*
ga	n	Gabon*
gb	n	Egyesült* Királyság*
gd	n	Grenad*
ge	n	Grúzi*
gf	n	Franci* Guyan*
gg	n	Guernse*
gh	n	Ghán*
gi	n	Gibraltár*
gl	n	Grönland*
gm	n	Gambi*
gn	n	Guine*
gp	n	Guadeloup*
gq	n	Egyenlítői*-Guine*
gr	n	Görögország*
gt	n	Guatemal*
gu	n	Guam*
gw	n	Bissau*-Guine*
gy	n	Guyan*
hk	n	Hongkong* KKT
hn	n	Honduras*
hr	n	Horvátország*
ht	n	Haiti*
hu	n	Magyarország*
id	n	Indonézi*
ie	n	Írország*
il	n	Izrael*
im	n	Man-sziget*
in	n	Indi*
io	n	Brit* Indiai*-óceáni* Terület*
iq	n	Irak*
ir	n	Irán*
is	n	Izland*
it	n	Olaszország*
je	n	Jerse*
jm	n	Jamaic*
jo	n	Jordáni*
jp	n	Japán*
ke	n	Keny*
kg	n	Kirgizisztán*
kh	n	Kambodzs*
ki	n	Kiribati*
km	n	Comor*-szigetek*
kn	n	Saint* Kitts* és Nevis*
kp	n	Észak*-Kore*
kr	n	Dél-Kore*
kw	n	Kuvait*
ky	n	Kajmán*-szigetek*
kz	n	Kazahsztán*
la	n	Laosz*
lb	n	Libanon*
lc	n	Saint* Luci*
li	n	Liechtenstein*
lk	n	Srí Lank*
lr	n	Libéri*
ls	n	Lesotho*
lt	n	Litváni*
lu	n	Luxemburg*
lv	n	Lettország*
ly	n	Líbi*
ma	n	Marokkó*
mc	n	Monaco*
md	n	Moldov*
me	n	Montenegró*
mf	n	Saint* Martin*
mg	n	Madagaszkár*
mh	n	Marshall*-szigetek*
mk	n	Észak*-Macedóni*
ml	n	Mali*
mm	n	Mianmar*
mn	n	Mongóli*
mo	n	Makaó* KKT
mp	n	Északi* Marian*-szigetek*
mq	n	Martiniqu*
mr	n	Mauritáni*
ms	n	Montserrat*
mt	n	Mált*
mu	n	Mauritius*
mv	n	Maldív*-szigetek*
mw	n	Malawi*
mx	n	Mexikó*
my	n	Malajzi*
mz	n	Mozambik*
na	n	Namíbi*
nc	n	Új-Kaledóni*
ne	n	Niger*
nf	n	Norfolk*-sziget*
ng	n	Nigéri*
ni	n	Nicaragu*
nl	n	Hollandi*
no	n	Norvégi*
np	n	Nepál*
nr	n	Nauru*
nu	n	Niue*
nz	n	Új-Zéland*
om	n	Omán*
pa	n	Panam*
pe	n	Peru*
pf	n	Franci* Polinézi*
pg	n	Pápu* Új-Guine*
ph	n	Fülöp*-szigetek*
pk	n	Pakisztán*
pl	n	Lengyelország*
pm	n	Saint*-Pierr* és Miquelon*
pn	n	Pitcairn*-szigetek*
pr	n	Puerto* Rico*
ps	n	Palesztin* Autonómi*
pt	n	Portugáli*
pw	n	Palau*
py	n	Paragua*
qa	n	Katar*
re	n	Réunion*
ro	n	Románi*
rs	n	Szerbi*
ru	n	Oroszország*
rw	n	Ruand*
sa	n	Szaúd*-Arábi*
sb	n	Salamon*-szigetek*
sc	n	Seychell*-szigetek*
sd	n	Szudán*
se	n	Svédország*
sg	n	Szingapúr*
sh	n	Szent* Ilon*
si	n	Szlovéni*
sj	n	Svalbard* és Jan Mayen*
sk	n	Szlováki*
sl	n	Sierr* Leon*
sm	n	San Marino*
sn	n	Szenegál*
so	n	Szomáli*
sr	n	Surinam*
ss	n	Dél-Szudán*
st	n	São Tomé* és Príncip*
sv	n	Salvador*
sx	n	Sint* Maarten*
sy	n	Szíri*
sz	n	Szváziföld*
tc	n	Turks*- és Caicos*-szigetek*
td	n	Csád*
tg	n	Togo*
th	n	Thaiföld*
tj	n	Tádzsikisztán*
tk	n	Tokelau*
tl	n	Kelet*-Timor*
tm	n	Türkmenisztán*
tn	n	Tunézi*
to	n	Tong*
tr	n	Törökország*
tt	n	Trinidad* és Tobago*
tv	n	Tuvalu*
tw	n	Tajvan*
tz	n	Tanzáni*
ua	n	Ukrajn*
ug	n	Ugand*
us	n	Egyesült* Államok*
uy	n	Urugua*
uz	n	Üzbegisztán*
va	n	Vatikán*
vc	n	Saint* Vincent* és a Grenadin*-szigetek*
ve	n	Venezuel*
vg	n	Brit* Virgin*-szigetek*
vi	n	Amerikai* Virgin*-szigetek*
vn	n	Vietnám*
vu	n	Vanuatu*
wf	n	Wallis* és Futun*
ws	n	Szamo*
xk	n	Koszovó*
ye	n	Jemen*
yt	n	Mayott*
za	n	Dél-afrikai* Köztársaság*
zm	n	Zambi*
zw	n	Zimbabw*
@ro
ad	n	Andorr~
ae	n	Emiratel~ Arab~ Unit~
af	n	Afganistan~
ag	n	Antigu~ și Barbud~
ai	n	Anguill~
al	n	Albani~
am	n	Armeni~
ao	n	Angol~
ar	n	Argentin~
as	n	Samo~ American~
at	n	Austri~
au	n	Australi~
aw	n	Arub~
ax	n	Insulel~ Åland~
az	n	Azerbaidjan~
ba	n	Bosni~ și Herțegovin~
bb	n	Barbados~
bd	n	Bangladesh~
be	n	Belgi~
bf	n	Burkin~ Faso~
bg	n	Bulgari~
bh	n	Bahrain~
bi	n	Burund~
bj	n	Benin~
bl	n	Saint~-Barthélemy~
bm	n	Bermud~
bn	n	Brune~
bo	n	Bolivi~
bq	n	Insulel~ Caraib~ Olandez~
br	n	Brazili~
bs	n	Bahamas~
bt	n	Bhutan~
bw	n	Botswan~
by	n	Belarus~
bz	n	Beliz~
ca	n	Canad~
cc	n	Insulel~ Cocos~
cd	n	Congo~ - Kinshas~
cf	n	Republic~ Centrafrican~
cg	n	Congo~ - Brazzavill~
ch	n	Elveți~
ci	n	Côte~ d'Ivoir~
ck	n	Insulel~ Cook~
cl	n	Chil~
cm	n	Camerun~
cn	n	Chin~
co	n	Columbi~
cr	n	Cost~ Rica~
cu	n	Cuba~
cv	n	Capul~ Verd~
cw	n	Curaçao~
cx	n	Insul~ Christmas~
cy	n	Cipr~
cz	n	Cehi~
de	n	Germani~
dj	n	Djibout~
dk	n	Danemarc~
dm	n	Dominic~
do	n	Republic~ Dominican~
dz	n	Algeri~
ec	n	Ecuador~
ee	n	Estoni~
eg	n	Egipt~
eh	n	Sahar~ Occidental~
er	n	Eritree~
es	n	Spani~
et	n	Etiopi~
fi	n	Finland~
fj	n	Fiji~
fk	n	Insulel~ Falkland~
fm	n	Micronezi~
fo	n	Insulel~ Fero~
fr	n	Franț~
ga	n	Gabon~
gb	n	Regatul~ Unit~
gd	n	Grenad~
ge	n	Georgi~
gf	n	Guyan~ Francez~
gg	n	Guernsey~
gh	n	Ghan~
gi	n	Gibraltar~
gl	n	Groenland~
gm	n	Gambi~
gn	n	Guinee~
gp	n	Guadelup~
gq	n	Guinee~ Ecuatorial~
gr	n	Greci~
gt	n	Guatemal~
gu	n	Guam~
gw	n	Guinee~-Bissa~
gy	n	Guyan~
hn	n	Honduras~
hr	n	Croați~
ht	n	Hait~
hu	n	Ungari~
id	n	Indonezi~
ie	n	Irland~
il	n	Israel~
im	n	Insul~ Man
in	n	Indi~
io	n	Teritoriul~ Britanic~ din Oceanul~ Indian~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Itali~
je	n	Jersey~
jm	n	Jamaic~
jo	n	Iordani~
jp	n	Japoni~
ke	n	Keny~
kg	n	Kârgâzstan~
kh	n	Cambodgi~
ki	n	Kiribat~
km	n	Comor~
kn	n	Saint~ Kitts~ și Nevis~
kp	n	Coree~ de Nord~
kr	n	Coree~ de Sud
kw	n	Kuweit~
ky	n	Insulel~ Cayman~
kz	n	Kazahstan~
la	n	Laos~
lb	n	Liban~
lc	n	Sfânt~ Luci~
li	n	Liechtenstein~
lk	n	Sri Lank~
lr	n	Liberi~
ls	n	Lesotho~
lt	n	Lituani~
lu	n	Luxemburg~
lv	n	Letoni~
ly	n	Libi~
ma	n	Maroc~
mc	n	Monaco~
md	n	Republic~ Moldov~
me	n	Muntenegr~
mf	n	Sfântul~ Martin~
mg	n	Madagascar~
mh	n	Insulel~ Marshall~
mk	n	Macedoni~ de Nord~
ml	n	Mali~
mm	n	Myanmar~|Birmani~
mn	n	Mongoli~
mp	n	Insulel~ Marian~ de Nord~
mq	n	Martinic~
mr	n	Mauritani~
ms	n	Montserrat~
mt	n	Malt~
mu	n	Mauritius~
mv	n	Maldiv~
mw	n	Malaw~
mx	n	Mexic~
my	n	Malaysi~
mz	n	Mozambic~
na	n	Namibi~
nc	n	Noua~ Caledoni~
ne	n	Niger~
nf	n	Insul~ Norfolk~
ng	n	Nigeri~
ni	n	Nicaragu~
nl	n	Țăril~ de Jos
no	n	Norvegi~
np	n	Nepal~
nr	n	Naur~
nu	n	Niue~
nz	n	Noua~ Zeeland~
om	n	Oman~
pa	n	Panam~
pe	n	Peru~
pf	n	Polinezi~ Francez~
pg	n	Papu~-Noua~ Guine~
ph	n	Filipin~
pk	n	Pakistan~
pl	n	Poloni~
pm	n	Saint~-Pierr~ și Miquelon~
pn	n	Insulel~ Pitcairn~
pr	n	Puerto~ Rico~
ps	n	Teritoriil~ Palestinien~
pt	n	Portugali~
pw	n	Pala~
py	n	Paraguay~
qa	n	Qatar~
re	n	Réunion~
ro	n	Români~
rs	n	Serbi~
ru	n	Rusi~
rw	n	Rwand~
sa	n	Arabi~ Saudit~
sb	n	Insulel~ Solomon~
sc	n	Seychelles~
sd	n	Sudan~
se	n	Suedi~
sg	n	Singapor~
sh	n	Sfânt~ Elen~
si	n	Sloveni~
sj	n	Svalbard~ și Jan Mayen~
sk	n	Slovaci~
sl	n	Sierr~ Leon~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somali~
sr	n	Surinam~
ss	n	Sudanul~ de Sud
st	n	São Tomé~ și Príncip~
sv	n	El Salvador~
sx	n	Sint~-Maarten~
sy	n	Siri~
sz	n	Eswatin~
tc	n	Insulel~ Turks~ și Caicos~
td	n	Ciad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadjikistan~
tk	n	Tokela~
tl	n	Timor~-Lest~
tm	n	Turkmenistan~
tn	n	Tunisi~
to	n	Tong~
tr	n	Turci~
tt	n	Trinidad~ și Tobago~
tv	n	Tuval~
tw	n	Taiwan~
tz	n	Tanzani~
ua	n	Ucrain~
ug	n	Ugand~
us	n	Statel~ Unit~ ale Americi~
uy	n	Uruguay~
uz	n	Uzbekistan~
va	n	Statul~ Cetăți~ Vaticanulu~
vc	n	Saint~ Vincent~ și Grenadinel~
ve	n	Venezuel~
vg	n	Insulel~ Virgin~ Britanic~
vi	n	Insulel~ Virgin~ American~
vn	n	Vietnam~
vu	n	Vanuat~
wf	n	Wallis~ și Futun~
ws	n	Samo~
xk	n	Kosovo~
ye	n	Yemen~
yt	n	Mayott~
za	n	Afric~ de Sud
zm	n	Zambi~
zw	n	Zimbabw~
@cs
ad	n	Andorr~
ad	d	andorr~
ae	n	Spojen~ arabsk~ emirát~
af	n	Afghánistán~
af	d	afghánistán~
ag	n	Antigu~ a Barbud~
ai	n	Anguill~
ai	d	anguill~
al	n	Albáni~
al	d	albáni~
am	n	Arméni~
am	d	arméni~
ao	n	Angol~
ao	d	angol~
ar	n	Argentin~
ar	d	argentin~
as	n	Americk~ Samo~
at	n	Rakousk~
at	d	rakousk~
au	n	Austráli~
au	d	austráli~
aw	n	Arub~
aw	d	aruba~
ax	n	Åland~
ax	d	åland~
az	n	Ázerbájdžán~
az	d	ázerbájdžán~
ba	n	Bosn~ a Hercegovin~
bb	n	Barbados~
bb	d	barbados~
bd	n	Bangladéš~
bd	d	bangladéš~
be	n	Belgi~
be	d	belgi~
bf	n	Burkin~ Faso~
bg	n	Bulharsk~
bg	d	bulharsk~
bh	n	Bahrajn~
bh	d	bahrajn~
bi	n	Burund~
bi	d	burund~
bj	n	Benin~
bj	d	benin~
bl	n	Svat~ Bartoloměj~
bm	n	Bermud~
bm	d	bermud~
bn	n	Brunej~
bn	d	brunej~
bo	n	Bolívi~
bo	d	bolívi~
bq	n	Karibsk~ Nizozemsk~
br	n	Brazíli~
br	d	brazíli~
bs	n	Baham~
bs	d	baham~
bt	n	Bhútán~
bt	d	bhútán~
bw	n	Botswan~
bw	d	botswan~
by	n	Bělorusk~
by	d	bělorusk~
bz	n	Beliz~
bz	d	beliz~
ca	n	Kanad~
ca	d	kanad~
cc	n	Kokosov~ ostrov~
cd	n	Kong~ – Kinshas~
cf	n	Středoafrick~ republik~
cg	n	Kong~ – Brazzavill~
ch	n	Švýcarsk~
ch	d	švýcarsk~
ci	n	Pobřež~ slonovin~
ck	n	Cookov~ ostrov~
cl	n	Chil~
cl	d	chile~
cm	n	Kamerun~
cm	d	kamerun~
cn	n	Čína~
co	n	Kolumbi~
co	d	kolumbi~
cr	n	Kostarik~
cr	d	kostarik~
cu	n	Kuba~
cv	n	Kapverd~
cv	d	kapverd~
cw	n	Curaça~
cw	d	curaça~
cx	n	Vánočn~ ostrov~
cy	n	Kypr~
cz	n	Česk~
cz	d	česko~
de	n	Německ~
de	d	německ~
dj	n	Džibutsk~
dj	d	džibutsk~
dk	n	Dánsk~
dk	d	dánsk~
dm	n	Dominik~
dm	d	dominik~
do	n	Dominikánsk~ republik~
dz	n	Alžírsk~
dz	d	alžírsk~
ec	n	Ekvádor~
ec	d	ekvádor~
ee	n	Estonsk~
ee	d	estonsk~
eg	n	Egypt~
eg	d	egypt~
eh	n	Západn~ Sahar~
er	n	Eritre~
er	d	eritre~
es	n	Španělsk~
es	d	španělsk~
et	n	Etiopi~
et	d	etiopi~
fi	n	Finsk~
fi	d	finsk~
fj	n	Fidž~
fj	d	fidži~
fk	n	Falklandsk~ ostrov~
fm	n	Mikronési~
fm	d	mikronési~
fo	n	Faersk~ ostrov~
fr	n	Franci~
fr	d	franci~
ga	n	Gabon~
ga	d	gabon~
gb	n	Spojen~ královstv~
gd	n	Grenad~
gd	d	grenad~
ge	n	Gruzi~
ge	d	gruzi~
gf	n	Francouzsk~ Guyan~
gg	n	Guernse~
gg	d	guernse~
gh	n	Ghan~
gh	d	ghana~
gi	n	Gibraltar~
gi	d	gibraltar~
gl	n	Grónsk~
gl	d	grónsk~
gm	n	Gambi~
gm	d	gambi~
gn	n	Guine~
gn	d	guine~
gp	n	Guadeloup~
gp	d	guadeloup~
gq	n	Rovníkov~ Guine~
gr	n	Řeck~
gr	d	řecko~
gt	n	Guatemal~
gt	d	guatemal~
gu	n	Guam~
gw	n	Guine~-Bissau~
gy	n	Guyan~
gy	d	guyan~
hk	n	Hongkong~ – ZAO Číny~
hn	n	Honduras~
hn	d	honduras~
hr	n	Chorvatsk~
hr	d	chorvatsk~
ht	n	Hait~
ht	d	haiti~
hu	n	Maďarsk~
hu	d	maďarsk~
id	n	Indonési~
id	d	indonési~
ie	n	Irsk~
ie	d	irsko~
il	n	Izrael~
il	d	izrael~
im	n	Ostrov~ Man
in	n	Indi~
in	d	indie~
io	n	Britsk~ indickooceánsk~ územ~
iq	n	Irák~
ir	n	Írán~
is	n	Island~
is	d	island~
it	n	Itáli~
it	d	itáli~
je	n	Jerse~
je	d	jerse~
jm	n	Jamajk~
jm	d	jamajk~
jo	n	Jordánsk~
jo	d	jordánsk~
jp	n	Japonsk~
jp	d	japonsk~
ke	n	Keňa~
kg	n	Kyrgyzstán~
kg	d	kyrgyzstán~
kh	n	Kambodž~
kh	d	kambodž~
ki	n	Kiribat~
ki	d	kiribat~
km	n	Komor~
km	d	komor~
kn	n	Svat~ Kryštof~ a Nevis~
kp	n	Severn~ Kore~
kr	n	Jižn~ Kore~
kw	n	Kuvajt~
kw	d	kuvajt~
ky	n	Kajmansk~ ostrov~
kz	n	Kazachstán~
kz	d	kazachstán~
la	n	Laos~
lb	n	Libanon~
lb	d	libanon~
lc	n	Svat~ Luci~
li	n	Lichtenštejnsk~
li	d	lichtenštejnsk~
lk	n	Srí Lank~
lr	n	Libéri~
lr	d	libéri~
ls	n	Lesoth~
ls	d	lesoth~
lt	n	Litv~
lt	d	litva~
lu	n	Lucembursk~
lu	d	lucembursk~
lv	n	Lotyšsk~
lv	d	lotyšsk~
ly	n	Liby~
ly	d	libye~
ma	n	Marok~
ma	d	marok~
mc	n	Monak~
mc	d	monak~
md	n	Moldavsk~
md	d	moldavsk~
me	n	Čern~ Hora~
mf	n	Svat~ Martin~
mg	n	Madagaskar~
mg	d	madagaskar~
mh	n	Marshallov~ ostrov~
mk	n	Severn~ Makedoni~
ml	n	Mali~
mm	n	Myanmar~|Barm~
mm	d	myanmar~|barma~
mn	n	Mongolsk~
mn	d	mongolsk~
mo	n	Maca~ – ZAO Číny~
mp	n	Severn~ Marian~
mq	n	Martinik~
mq	d	martinik~
mr	n	Mauritáni~
mr	d	mauritáni~
ms	n	Montserrat~
ms	d	montserrat~
mt	n	Malt~
mt	d	malta~
mu	n	Mauricius~
mu	d	mauricius~
mv	n	Malediv~
mv	d	malediv~
mw	n	Malaw~
mw	d	malaw~
mx	n	Mexik~
mx	d	mexik~
my	n	Malajsi~
my	d	malajsi~
mz	n	Mosambik~
mz	d	mosambik~
na	n	Namibi~
na	d	namibi~
nc	n	Nová~ Kaledoni~
ne	n	Niger~
ne	d	niger~
nf	n	Norfolk~
nf	d	norfolk~
ng	n	Nigéri~
ng	d	nigéri~
ni	n	Nikaragu~
ni	d	nikaragu~
nl	n	Nizozemsk~
nl	d	nizozemsk~
no	n	Norsk~
no	d	norsk~
np	n	Nepál~
np	d	nepál~
nr	n	Nauru~
nr	d	nauru~
nu	n	Niue~
nz	n	Nový~ Zéland~
om	n	Omán~
pa	n	Panam~
pa	d	panam~
pe	n	Peru~
pf	n	Francouzsk~ Polynési~
pg	n	Papu~-Nová~ Guine~
ph	n	Filipín~
ph	d	filipín~
pk	n	Pákistán~
pk	d	pákistán~
pl	n	Polsk~
pl	d	polsk~
pm	n	Saint~-Pierr~ a Miquelon~
pn	n	Pitcairnov~ ostrov~
pr	n	Portorik~
pr	d	portorik~
ps	n	Palestinsk~ územ~
pt	n	Portugalsk~
pt	d	portugalsk~
pw	n	Palau~
pw	d	palau~
py	n	Paragua~
py	d	paragua~
qa	n	Katar~
qa	d	katar~
re	n	Réunion~
re	d	réunion~
ro	n	Rumunsk~
ro	d	rumunsk~
rs	n	Srbsk~
rs	d	srbsk~
ru	n	Rusk~
ru	d	rusko~
rw	n	Rwand~
rw	d	rwand~
sa	n	Saúdsk~ Arábi~
sb	n	Šalamounov~ ostrov~
sc	n	Seychel~
sc	d	seychel~
sd	n	Súdán~
sd	d	súdán~
se	n	Švédsk~
se	d	švédsk~
sg	n	Singapur~
sg	d	singapur~
sh	n	Svat~ Helen~
si	n	Slovinsk~
si	d	slovinsk~
sj	n	Špicberk~ a Jan Mayen~
sk	n	Slovensk~
sk	d	slovensk~
sl	n	Sierr~ Leon~
sm	n	San Marin~
sn	n	Senegal~
sn	d	senegal~
so	n	Somálsk~
so	d	somálsk~
sr	n	Surinam~
sr	d	surinam~
ss	n	Jižn~ Súdán~
st	n	Svat~ Tomáš~ a Princův~ ostrov~
sv	n	Salvador~
sv	d	salvador~
sx	n	Svat~ Martin~
sy	n	Sýri~
sy	d	sýrie~
sz	n	Eswatin~
sz	d	eswatin~
tc	n	Turks~ a Caicos~
td	n	Čad
tg	n	Togo~
th	n	Thajsk~
th	d	thajsk~
tj	n	Tádžikistán~
tj	d	tádžikistán~
tk	n	Tokelau~
tk	d	tokelau~
tl	n	Východn~ Timor~
tm	n	Turkmenistán~
tm	d	turkmenistán~
tn	n	Tunisk~
tn	d	tunisk~
to	n	Tong~
to	d	tonga~
tr	n	Tureck~
tr	d	tureck~
tt	n	Trinidad~ a Tobag~
tv	n	Tuvalu~
tv	d	tuvalu~
tw	n	Tchaj~-wan
tz	n	Tanzani~
tz	d	tanzani~
ua	n	Ukrajin~
ua	d	ukrajin~
ug	n	Ugand~
ug	d	ugand~
us	n	Spojen~ stát~
uy	n	Urugua~
uy	d	urugua~
uz	n	Uzbekistán~
uz	d	uzbekistán~
va	n	Vatikán~
va	d	vatikán~
vc	n	Svat~ Vincenc~ a Grenadin~
ve	n	Venezuel~
ve	d	venezuel~
vg	n	Britsk~ Panensk~ ostrov~
vi	n	Americk~ Panensk~ ostrov~
vn	n	Vietnam~
vn	d	vietnam~
vu	n	Vanuatu~
vu	d	vanuatu~
wf	n	Wallis~ a Futun~
ws	n	Samo~
ws	d	samoa~
xk	n	Kosov~
xk	d	kosov~
ye	n	Jemen~
ye	d	jemen~
yt	n	Mayott~
yt	d	mayott~
za	n	Jihoafrick~ republik~
zm	n	Zambi~
zm	d	zambi~
zw	n	Zimbabw~
zw	d	zimbabw~
@ja
ad	n	アンドラ
ae	n	アラブ首長国連邦
af	n	アフガニスタン
ag	n	アンティグア・バーブーダ
ai	n	アンギラ
al	n	アルバニア
am	n	アルメニア
ao	n	アンゴラ
ar	n	アルゼンチン
as	n	米領サモア
at	n	オーストリア
au	n	オーストラリア
aw	n	アルバ
ax	n	オーランド諸島
az	n	アゼルバイジャン
ba	n	ボスニア・ヘルツェゴビナ
bb	n	バルバドス
bd	n	バングラデシュ
be	n	ベルギー
bf	n	ブルキナファソ
bg	n	ブルガリア
bh	n	バーレーン
bi	n	ブルンジ
bj	n	ベナン
bl	n	サン・バルテルミー
bm	n	バミューダ
bn	n	ブルネイ
bo	n	ボリビア
bq	n	オランダ領カリブ
br	n	ブラジル
bs	n	バハマ
bt	n	ブータン
bw	n	ボツワナ
by	n	ベラルーシ
bz	n	ベリーズ
ca	n	カナダ
cc	n	ココス 諸島
cd	n	コンゴ民主共和国
cf	n	中央アフリカ共和国
cg	n	コンゴ共和国
ch	n	スイス
ci	n	コートジボワール
ck	n	クック諸島
cl	n	チリ
cm	n	カメルーン
cn	n	中国
co	n	コロンビア
cr	n	コスタリカ
cu	n	キューバ
cv	n	カーボベルデ
cw	n	キュラソー
cx	n	クリスマス島
cy	n	キプロス
cz	n	チェコ
de	n	ドイツ
dj	n	ジブチ
dk	n	デンマーク
dm	n	ドミニカ国
do	n	ドミニカ共和国
dz	n	アルジェリア
ec	n	エクアドル
ee	n	エストニア
eg	n	エジプト
eh	n	西サハラ
er	n	エリトリア
es	n	スペイン
et	n	エチオピア
fi	n	フィンランド
fj	n	フィジー
fk	n	フォークランド諸島
fm	n	ミクロネシア連邦
fo	n	フェロー諸島
fr	n	フランス
ga	n	ガボン
gb	n	イギリス
gd	n	グレナダ
ge	n	ジョージア
gf	n	仏領ギアナ
gg	n	ガーンジー
gh	n	ガーナ
gi	n	ジブラルタル
gl	n	グリーンランド
gm	n	ガンビア
gn	n	ギニア
gp	n	グアドループ
gq	n	赤道ギニア
gr	n	ギリシャ
gt	n	グアテマラ
gu	n	グアム
gw	n	ギニアビサウ
gy	n	ガイアナ
hk	n	中華人民共和国香港
hn	n	ホンジュラス
hr	n	クロアチア
ht	n	ハイチ
hu	n	ハンガリー
id	n	インドネシア
ie	n	アイルランド
il	n	イスラエル
im	n	マン島
in	n	インド
io	n	英領インド洋地域
iq	n	イラク
ir	n	イラン
is	n	アイスランド
it	n	イタリア
je	n	ジャージー
jm	n	ジャマイカ
jo	n	ヨルダン
jp	n	日本
ke	n	ケニア
kg	n	キルギス
kh	n	カンボジア
ki	n	キリバス
km	n	コモロ
kn	n	セントクリストファー・ネーヴィス
kp	n	北朝鮮
kr	n	韓国
kw	n	クウェート
ky	n	ケイマン諸島
kz	n	カザフスタン
la	n	ラオス
lb	n	レバノン
lc	n	セントルシア
li	n	リヒテンシュタイン
lk	n	スリランカ
lr	n	リベリア
ls	n	レソト
lt	n	リトアニア
lu	n	ルクセンブルク
lv	n	ラトビア
ly	n	リビア
ma	n	モロッコ
mc	n	モナコ
md	n	モルドバ
me	n	モンテネグロ
mf	n	サン・マルタン
mg	n	マダガスカル
mh	n	マーシャル諸島
mk	n	北マケドニア
mm	n	ミャンマー|ビルマ
mn	n	モンゴル
mo	n	中華人民共和国マカオ
mp	n	北マリアナ諸島
mq	n	マルティニーク
mr	n	モーリタニア
ms	n	モントセラト
mt	n	マルタ
mu	n	モーリシャス
mv	n	モルディブ
mw	n	マラウイ
mx	n	メキシコ
my	n	マレーシア
mz	n	モザンビーク
na	n	ナミビア
nc	n	ニューカレドニア
ne	n	ニジェール
nf	n	ノーフォーク島
ng	n	ナイジェリア
ni	n	ニカラグア
nl	n	オランダ
no	n	ノルウェー
np	n	ネパール
nr	n	ナウル
nu	n	ニウエ
nz	n	ニュージーランド
om	n	オマーン
pa	n	パナマ
pe	n	ペルー
pf	n	仏領ポリネシア
pg	n	パプアニューギニア
ph	n	フィリピン
pk	n	パキスタン
pl	n	ポーランド
pm	n	サンピエール島・ミクロン島
pn	n	ピトケアン諸島
pr	n	プエルトリコ
ps	n	パレスチナ自治区
pt	n	ポルトガル
pw	n	パラオ
py	n	パラグアイ
qa	n	カタール
re	n	レユニオン
ro	n	ルーマニア
rs	n	セルビア
ru	n	ロシア
rw	n	ルワンダ
sa	n	サウジアラビア
sb	n	ソロモン諸島
sc	n	セーシェル
sd	n	スーダン
se	n	スウェーデン
sg	n	シンガポール
sh	n	セントヘレナ
si	n	スロベニア
sj	n	スバールバル諸島・ヤンマイエン島
sk	n	スロバキア
sl	n	シエラレオネ
sm	n	サンマリノ
sn	n	セネガル
so	n	ソマリア
sr	n	スリナム
ss	n	南スーダン
st	n	サントメ・プリンシペ
sv	n	エルサルバドル
sx	n	シント・マールテン
sy	n	シリア
sz	n	エスワティニ
tc	n	タークス・カイコス諸島
td	n	チャド
tg	n	トーゴ
th	n	タイ
tj	n	タジキスタン
tk	n	トケラウ
tl	n	東ティモール
tm	n	トルクメニスタン
tn	n	チュニジア
to	n	トンガ
tr	n	トルコ
tt	n	トリニダード・トバゴ
tv	n	ツバル
tw	n	台湾
tz	n	タンザニア
ua	n	ウクライナ
ug	n	ウガンダ
us	n	アメリカ合衆国
uy	n	ウルグアイ
uz	n	ウズベキスタン
va	n	バチカン市国
vc	n	セントビンセント及びグレナディーン諸島
ve	n	ベネズエラ
vg	n	英領ヴァージン諸島
vi	n	米領ヴァージン諸島
vn	n	ベトナム
vu	n	バヌアツ
wf	n	ウォリス・フツナ
ws	n	サモア
xk	n	コソボ
ye	n	イエメン
yt	n	マヨット
za	n	南アフリカ
zm	n	ザンビア
zw	n	ジンバブエ
@zh
ad	n	安道尔
ae	n	阿拉伯联合酋长国
af	n	阿富汗
ag	n	安提瓜和巴布达
ai	n	安圭拉
al	n	阿尔巴尼亚
am	n	亚美尼亚
ao	n	安哥拉
ar	n	阿根廷
as	n	美属萨摩亚
at	n	奥地利
au	n	澳大利亚
aw	n	阿鲁巴
ax	n	奥兰群岛
az	n	阿塞拜疆
ba	n	波斯尼亚和黑塞哥维那
bb	n	巴巴多斯
bd	n	孟加拉国
be	n	比利时
bf	n	布基纳法索
bg	n	保加利亚
bh	n	巴林
bi	n	布隆迪
bj	n	贝宁
bl	n	圣巴泰勒米
bm	n	百慕大
bn	n	文莱
bo	n	玻利维亚
bq	n	荷属加勒比区
br	n	巴西
bs	n	巴哈马
bt	n	不丹
bw	n	博茨瓦纳
by	n	白俄罗斯
bz	n	伯利兹
ca	n	加拿大
cc	n	科科斯 群岛
cd	n	刚果
cf	n	中非共和国
cg	n	刚果
ch	n	瑞士
ci	n	科特迪瓦
ck	n	库克群岛
cl	n	智利
cm	n	喀麦隆
cn	n	中国
co	n	哥伦比亚
cr	n	哥斯达黎加
cu	n	古巴
cv	n	佛得角
cw	n	库拉索
cx	n	圣诞岛
cy	n	塞浦路斯
cz	n	捷克
de	n	德国
dj	n	吉布提
dk	n	丹麦
dm	n	多米尼克
do	n	多米尼加共和国
dz	n	阿尔及利亚
ec	n	厄瓜多尔
ee	n	爱沙尼亚
eg	n	埃及
eh	n	西撒哈拉
er	n	厄立特里亚
es	n	西班牙
et	n	埃塞俄比亚
fi	n	芬兰
fj	n	斐济
fk	n	福克兰群岛
fm	n	密克罗尼西亚
fo	n	法罗群岛
fr	n	法国
ga	n	加蓬
gb	n	英国
gd	n	格林纳达
ge	n	格鲁吉亚
gf	n	法属圭亚那
gg	n	根西岛
gh	n	加纳
gi	n	直布罗陀
gl	n	格陵兰
gm	n	冈比亚
gn	n	几内亚
gp	n	瓜德罗普
gq	n	赤道几内亚
gr	n	希腊
gt	n	危地马拉
gu	n	关岛
gw	n	几内亚比绍
gy	n	圭亚那
hk	n	中国香港
hn	n	洪都拉斯
hr	n	克罗地亚
ht	n	海地
hu	n	匈牙利
id	n	印度尼西亚
ie	n	爱尔兰
il	n	以色列
im	n	马恩岛
in	n	印度
io	n	英属印度洋领地
iq	n	伊拉克
ir	n	伊朗
is	n	冰岛
it	n	意大利
je	n	泽西岛
jm	n	牙买加
jo	n	约旦
jp	n	日本
ke	n	肯尼亚
kg	n	吉尔吉斯斯坦
kh	n	柬埔寨
ki	n	基里巴斯
km	n	科摩罗
kn	n	圣基茨和尼维斯
kp	n	朝鲜
kr	n	韩国
kw	n	科威特
ky	n	开曼群岛
kz	n	哈萨克斯坦
la	n	老挝
lb	n	黎巴嫩
lc	n	圣卢西亚
li	n	列支敦士登
lk	n	斯里兰卡
lr	n	利比里亚
ls	n	莱索托
lt	n	立陶宛
lu	n	卢森堡
lv	n	拉脱维亚
ly	n	利比亚
ma	n	摩洛哥
mc	n	摩纳哥
md	n	摩尔多瓦
me	n	黑山
mf	n	法属圣马丁
mg	n	马达加斯加
mh	n	马绍尔群岛
mk	n	北马其顿
ml	n	马里
mm	n	缅甸
mn	n	蒙古
mo	n	中国澳门
mp	n	北马里亚纳群岛
mq	n	马提尼克
mr	n	毛里塔尼亚
ms	n	蒙特塞拉特
mt	n	马耳他
mu	n	毛里求斯
mv	n	马尔代夫
mw	n	马拉维
mx	n	墨西哥
my	n	马来西亚
mz	n	莫桑比克
na	n	纳米比亚
nc	n	新喀里多尼亚
ne	n	尼日尔
nf	n	诺福克岛
ng	n	尼日利亚
ni	n	尼加拉瓜
nl	n	荷兰
no	n	挪威
np	n	尼泊尔
nr	n	瑙鲁
nu	n	纽埃
nz	n	新西兰
om	n	阿曼
pa	n	巴拿马
pe	n	秘鲁
pf	n	法属波利尼西亚
pg	n	巴布亚新几内亚
ph	n	菲律宾
pk	n	巴基斯坦
pl	n	波兰
pm	n	圣皮埃尔和密克隆群岛
pn	n	皮特凯恩群岛
pr	n	波多黎各
ps	n	巴勒斯坦领土
pt	n	葡萄牙
pw	n	帕劳
py	n	巴拉圭
qa	n	卡塔尔
re	n	留尼汪
ro	n	罗马尼亚
rs	n	塞尔维亚
ru	n	俄罗斯
rw	n	卢旺达
sa	n	沙特阿拉伯
sb	n	所罗门群岛
sc	n	塞舌尔
sd	n	苏丹
se	n	瑞典
sg	n	新加坡
sh	n	圣赫勒拿
si	n	斯洛文尼亚
sj	n	斯瓦尔巴和扬马延
sk	n	斯洛伐克
sl	n	塞拉利昂
sm	n	圣马力诺
sn	n	塞内加尔
so	n	索马里
sr	n	苏里南
ss	n	南苏丹
st	n	圣多美和普林西比
sv	n	萨尔瓦多
sx	n	荷属圣马丁
sy	n	叙利亚
sz	n	斯威士兰
tc	n	特克斯和凯科斯群岛
td	n	乍得
tg	n	多哥
th	n	泰国
tj	n	塔吉克斯坦
tk	n	托克劳
tl	n	东帝汶
tm	n	土库曼斯坦
tn	n	突尼斯
to	n	汤加
tr	n	土耳其
tt	n	特立尼达和多巴哥
tv	n	图瓦卢
tw	n	台湾
tz	n	坦桑尼亚
ua	n	乌克兰
ug	n	乌干达
us	n	美国
uy	n	乌拉圭
uz	n	乌兹别克斯坦
va	n	梵蒂冈
vc	n	圣文森特和格林纳丁斯
ve	n	委内瑞拉
vg	n	英属维尔京群岛
vi	n	美属维尔京群岛
vn	n	越南
vu	n	瓦努阿图
wf	n	瓦利斯和富图纳
ws	n	萨摩亚
xk	n	科索沃
ye	n	也门
yt	n	马约特
za	n	南非
zm	n	赞比亚
zw	n	津巴布韦
@ko
ad	n	안도라
ae	n	아랍에미리트~
af	n	아프가니스탄~
ag	n	앤티가 바부다|앤티가
ai	n	앵귈라
al	n	알바니아~
am	n	아르메니아~
ao	n	앙골라
ar	n	아르헨티나~
as	n	아메리칸~ 사모아|아메리칸
at	n	오스트리아~
au	n	오스트레일리아~
aw	n	아루바
ax	n	올란드 제도
az	n	아제르바이잔~
ba	n	보스니아~ 헤르체고비나~|보스니아
bb	n	바베이도스~
bd	n	방글라데시~
be	n	벨기에
bf	n	부르키나파소~
bg	n	불가리아~
bh	n	바레인
bi	n	부룬디
bj	n	베냉
bl	n	생바르텔레미~
bm	n	버뮤다
bn	n	브루나이~
bo	n	볼리비아~
bq	n	네덜란드령~ 카리브
br	n	브라질
bs	n	바하마
bt	n	부탄
bw	n	보츠와나~
by	n	벨라루스~
bz	n	벨리즈
ca	n	캐나다
cc	n	코코스 제도|코코스
cd	n	콩고-킨샤사
cf	n	중앙 아프리카~ 공화국|중앙
cg	n	콩고-브라자빌~
ch	n	스위스
ci	n	코트디부아르~
ck	n	쿡 제도
cl	n	칠레
cm	n	카메룬
cn	n	중국
co	n	콜롬비아~
cr	n	코스타리카~
cu	n	쿠바
cv	n	카보베르데~
cw	n	퀴라소
cx	n	크리스마스섬~
cy	n	키프로스~
cz	n	체코
de	n	독일
dj	n	지부티
dk	n	덴마크
dm	n	도미니카~
do	n	도미니카~ 공화국|도미니카
dz	n	알제리
ec	n	에콰도르~
ee	n	에스토니아~
eg	n	이집트
eh	n	서사하라~
er	n	에리트리아~
es	n	스페인
et	n	에티오피아~
fi	n	핀란드
fj	n	피지
fk	n	포클랜드~ 제도
fm	n	미크로네시아~
fo	n	페로 제도|페로
fr	n	프랑스
ga	n	가봉
gb	n	영국
gd	n	그레나다~
ge	n	조지아
gf	n	프랑스령~ 기아나
gg	n	건지
gh	n	가나
gi	n	지브롤터~
gl	n	그린란드~
gm	n	감비아
gn	n	기니
gp	n	과들루프~
gq	n	적도 기니|적도
gr	n	그리스
gt	n	과테말라~
gw	n	기니비사우~
gy	n	가이아나~
hk	n	홍콩
hn	n	온두라스~
hr	n	크로아티아~
ht	n	아이티
hu	n	헝가리
id	n	인도네시아~
ie	n	아일랜드~
il	n	이스라엘~
im	n	맨섬
in	n	인도
io	n	영국령 인도양 지역
iq	n	이라크
ir	n	이란
is	n	아이슬란드~
it	n	이탈리아~
je	n	저지
jm	n	자메이카~
jo	n	요르단
jp	n	일본
ke	n	케냐
kg	n	키르기스스탄~
kh	n	캄보디아~
ki	n	키리바시~
km	n	코모로
kn	n	세인트키츠~ 네비스|세인트키츠
kp	n	북한
kr	n	대한민국~
kw	n	쿠웨이트~
ky	n	케이맨 제도|케이맨
kz	n	카자흐스탄~
la	n	라오스
lb	n	레바논
lc	n	세인트루시아~
li	n	리히텐슈타인~
lk	n	스리랑카~
lr	n	라이베리아~
ls	n	레소토
lt	n	리투아니아~
lu	n	룩셈부르크~
lv	n	라트비아~
ly	n	리비아
ma	n	모로코
mc	n	모나코
md	n	몰도바
me	n	몬테네그로~
mf	n	생마르탱~
mg	n	마다가스카르~
mh	n	마셜 제도|마셜
mk	n	북마케도니아~
ml	n	말리
mm	n	미얀마
mn	n	몽골
mo	n	마카오
mp	n	북마리아나제도~
mq	n	마르티니크~
mr	n	모리타니~
ms	n	몬트세라트~
mt	n	몰타
mu	n	모리셔스~
mv	n	몰디브
mw	n	말라위
mx	n	멕시코
my	n	말레이시아~
mz	n	모잠비크~
na	n	나미비아~
nc	n	뉴칼레도니아~
ne	n	니제르
nf	n	노퍽섬
ng	n	나이지리아~
ni	n	니카라과~
nl	n	네덜란드~
no	n	노르웨이~
np	n	네팔
nr	n	나우루
nu	n	니우에
nz	n	뉴질랜드~
om	n	오만
pa	n	파나마
pe	n	페루
pf	n	프랑스령~ 폴리네시아~
pg	n	파푸아뉴기니~
ph	n	필리핀
pk	n	파키스탄~
pl	n	폴란드
pm	n	생피에르~ 미클롱|생피에르
pn	n	핏케언 제도|핏케언
pr	n	푸에르토리코~
ps	n	팔레스타인~ 지구|팔레스타인
pt	n	포르투갈~
pw	n	팔라우
py	n	파라과이~
qa	n	카타르
re	n	레위니옹~
ro	n	루마니아~
rs	n	세르비아~
ru	n	러시아
rw	n	르완다
sa	n	사우디아라비아~
sb	n	솔로몬 제도|솔로몬
sc	n	세이셸
sd	n	수단
se	n	스웨덴
sg	n	싱가포르~
sh	n	세인트헬레나~
si	n	슬로베니아~
sj	n	스발바르제도~-얀마웬섬~
sk	n	슬로바키아~
sl	n	시에라리온~
sm	n	산마리노~
sn	n	세네갈
so	n	소말리아~
sr	n	수리남
ss	n	남수단
st	n	상투메 프린시페~|상투메
sv	n	엘살바도르~
sx	n	신트마르턴~
sy	n	시리아
sz	n	에스와티니~
tc	n	터크스 케이커스~ 제도|터크스
td	n	차드
tg	n	토고
th	n	태국
tj	n	타지키스탄~
tk	n	토켈라우~
tl	n	동티모르~
tm	n	투르크메니스탄~
tn	n	튀니지
to	n	통가
tr	n	튀르키예~
tt	n	트리니다드~ 토바고
tv	n	투발루
tw	n	대만
tz	n	탄자니아~
ua	n	우크라이나~
ug	n	우간다
us	n	미국
uy	n	우루과이~
uz	n	우즈베키스탄~
va	n	바티칸 시국|바티칸
vc	n	세인트빈센트그레나딘~
ve	n	베네수엘라~
vg	n	영국령 버진아일랜드~
vi	n	미국령 버진아일랜드~
vn	n	베트남
vu	n	바누아투~
wf	n	왈리스-푸투나 제도|왈리스-푸투나
ws	n	사모아
xk	n	코소보
ye	n	예멘
yt	n	마요트
za	n	남아프리카~
zm	n	잠비아
zw	n	짐바브웨~
@hi
ad	n	एंडोरा~
ae	n	संयुक्त~ अरब अमीरात~
af	n	अफ़गानिस्तान~
ag	n	एंटिगुआ~ और बरबुडा~
ai	n	एंग्विला~
al	n	अल्बानिया~
am	n	आर्मेनिया~
ao	n	अंगोला~
ar	n	अर्जेंटीना~
as	n	अमेरिकी~ समोआ~
at	n	ऑस्ट्रिया~
au	n	ऑस्ट्रेलिया~
aw	n	अरूबा~
ax	n	एलैंड~ द्वीपसमूह~
az	n	अज़रबैजान~
ba	n	बोस्निया~ और हर्ज़ेगोविना~
bb	n	बारबाडोस~
bd	n	बांग्लादेश~
be	n	बेल्जियम~
bf	n	बुर्किना~ फ़ासो~
bg	n	बुल्गारिया~
bh	n	बहरीन~
bi	n	बुरुंडी~
bj	n	बेनिन~
bl	n	सेंट~ बार्थेलेमी~
bm	n	बरमूडा~
bn	n	ब्रूनेई~
bo	n	बोलीविया~
bq	n	कैरिबियन~ नीदरलैंड~
br	n	ब्राज़ील~
bs	n	बहामास~
bt	n	भूटान~
bw	n	बोत्स्वाना~
by	n	बेलारूस~
bz	n	बेलीज़~
ca	n	कनाडा~
cc	n	कोकोस~ द्वीपसमूह~
cd	n	कांगो~ - किंशासा~
cf	n	मध्य~ अफ़्रीकी~ गणराज्य~
cg	n	कांगो~ – ब्राज़ाविल~
ch	n	स्विट्ज़रलैंड~
ci	n	कोत दिवुआर~
ck	n	कुक द्वीपसमूह~
cl	n	चिली~
cm	n	कैमरून~
cn	n	चीन
co	n	कोलंबिया~
cr	n	कोस्टारिका~
cu	n	क्यूबा~
cv	n	केप वर्ड~
cw	n	कुरासाओ~
cx	n	क्रिसमस~ द्वीप~
cy	n	साइप्रस~
cz	n	चेकिया~
de	n	जर्मनी~
dj	n	जिबूती~
dk	n	डेनमार्क~
dm	n	डोमिनिका~
do	n	डोमिनिकन~ गणराज्य~
dz	n	अल्जीरिया~
ec	n	इक्वाडोर~
ee	n	एस्टोनिया~
eg	n	मिस्र~
eh	n	पश्चिमी~ सहारा~
er	n	इरिट्रिया~
es	n	स्पेन~
et	n	इथियोपिया~
fi	n	फ़िनलैंड~
fj	n	फ़िजी~
fk	n	फ़ॉकलैंड~ द्वीपसमूह~
fm	n	माइक्रोनेशिया~
fo	n	फ़ेरो~ द्वीपसमूह~
fr	n	फ़्रांस~
ga	n	गैबॉन~
gb	n	यूनाइटेड~ किंगडम~
gd	n	ग्रेनाडा~
ge	n	जॉर्जिया~
gf	n	फ़्रेंच~ गुयाना~
gg	n	गर्नसी~
gh	n	घाना~
gi	n	जिब्राल्टर~
gl	n	ग्रीनलैंड~
gm	n	गाम्बिया~
gn	n	गिनी~
gp	n	ग्वाडेलूप~
gq	n	इक्वेटोरियल~ गिनी~
gr	n	यूनान~
gt	n	ग्वाटेमाला~
gu	n	गुआम~
gw	n	गिनी~-बिसाउ~
gy	n	गुयाना~
hk	n	हाँग~ काँग~
hn	n	होंडूरास~
hr	n	क्रोएशिया~
ht	n	हैती~
hu	n	हंगरी~
id	n	इंडोनेशिया~
ie	n	आयरलैंड~
il	n	इज़राइल~
im	n	आइल ऑफ़ मैन
in	n	भारत~
io	n	ब्रिटिश~ हिंद~ महासागरीय~ क्षेत्र~
iq	n	इराक~
ir	n	ईरान~
is	n	आइसलैंड~
it	n	इटली~
je	n	जर्सी~
jm	n	जमैका~
jo	n	जॉर्डन~
jp	n	जापान~
ke	n	केन्या~
kg	n	किर्गिज़स्तान~
kh	n	कंबोडिया~
ki	n	किरिबाती~
km	n	कोमोरोस~
kn	n	सेंट~ किट्स~ और नेविस~
kp	n	उत्तर~ कोरिया~
kr	n	दक्षिण~ कोरिया~
kw	n	कुवैत~
ky	n	कैमेन~ द्वीपसमूह~
kz	n	कज़ाखस्तान~
la	n	लाओस~
lb	n	लेबनान~
lc	n	सेंट~ लूसिया~
li	n	लिचेंस्टीन~
lk	n	श्रीलंका~
lr	n	लाइबेरिया~
ls	n	लेसोथो~
lt	n	लिथुआनिया~
lu	n	लग्ज़मबर्ग~
lv	n	लातविया~
ly	n	लीबिया~
ma	n	मोरक्को~
mc	n	मोनाको~
md	n	मॉल्डोवा~
me	n	मोंटेनेग्रो~
mf	n	सेंट~ मार्टिन~
mg	n	मेडागास्कर~
mh	n	मार्शल~ द्वीपसमूह~
mk	n	उत्तरी~ मकदूनिया~
ml	n	माली~
mm	n	म्यांमार~|बर्मा~
mn	n	मंगोलिया~
mo	n	मकाऊ~
mp	n	उत्तरी~ मारियाना~ द्वीपसमूह~
mq	n	मार्टीनिक~
mr	n	मॉरिटानिया~
ms	n	मोंटसेरात~
mt	n	माल्टा~
mu	n	मॉरीशस~
mv	n	मालदीव~
mw	n	मलावी~
mx	n	मैक्सिको~
my	n	मलेशिया~
mz	n	मोज़ांबिक~
na	n	नामीबिया~
nc	n	न्यू~ कैलेडोनिया~
ne	n	नाइजर~
nf	n	नॉरफ़ॉक~ द्वीप~
ng	n	नाइजीरिया~
ni	n	निकारागुआ~
nl	n	नीदरलैंड~
no	n	नॉर्वे~
np	n	नेपाल~
nr	n	नाउरु~
nu	n	नीयू~
nz	n	न्यूज़ीलैंड~
om	n	ओमान~
pa	n	पनामा~
pe	n	पेरू~
pf	n	फ़्रेंच~ पोलिनेशिया~
pg	n	पापुआ~ न्यू~ गिनी~
ph	n	फ़िलिपींस~
pk	n	पाकिस्तान~
pl	n	पोलैंड~
pm	n	सेंट~ पिएरे~ और मिक्वेलान~
pn	n	पिटकैर्न~ द्वीपसमूह~
pr	n	पोर्टो~ रिको~
ps	n	फ़िलिस्तीनी~ क्षेत्र~
pt	n	पुर्तगाल~
pw	n	पलाऊ~
py	n	पराग्वे~
qa	n	क़तर~
re	n	रियूनियन~
ro	n	रोमानिया~
rs	n	सर्बिया~
ru	n	रूस
rw	n	रवांडा~
sa	n	सऊदी~ अरब
sb	n	सोलोमन~ द्वीपसमूह~
sc	n	सेशेल्स~
sd	n	सूडान~
se	n	स्वीडन~
sg	n	सिंगापुर~
sh	n	सेंट~ हेलेना~
si	n	स्लोवेनिया~
sj	n	स्वालबार्ड~ और जान मायेन~
sk	n	स्लोवाकिया~
sl	n	सिएरा~ लियोन~
sm	n	सैन मेरीनो~
sn	n	सेनेगल~
so	n	सोमालिया~
sr	n	सूरीनाम~
ss	n	दक्षिण~ सूडान~
st	n	साओ टोम और प्रिंसिपे~
sv	n	अल सल्वाडोर~
sx	n	सिंट~ मार्टिन~
sy	n	सीरिया~
sz	n	एस्वाटिनी~
tc	n	तुर्क~ और कैकोज़~ द्वीपसमूह~
td	n	चाड
tg	n	टोगो~
th	n	थाईलैंड~
tj	n	ताजिकिस्तान~
tk	n	तोकेलाउ~
tl	n	तिमोर~-लेस्त~
tm	n	तुर्कमेनिस्तान~
tn	n	ट्यूनीशिया~
to	n	टोंगा~
tr	n	तुर्किये~
tt	n	त्रिनिदाद~ और टोबैगो~
tv	n	तुवालू~
tw	n	ताइवान~
tz	n	तंज़ानिया~
ua	n	यूक्रेन~
ug	n	युगांडा~
us	n	संयुक्त~ राज्य~
uy	n	उरूग्वे~
uz	n	उज़्बेकिस्तान~
va	n	वेटिकन~ सिटी~
vc	n	सेंट~ विंसेंट~ और ग्रेनाडाइंस~
ve	n	वेनेज़ुएला~
vg	n	ब्रिटिश~ वर्जिन~ द्वीपसमूह~
vi	n	यू॰एस॰~ वर्जिन~ द्वीपसमूह~
vn	n	वियतनाम~
vu	n	वनुआतू~
wf	n	वालिस~ और फ़्यूचूना~
ws	n	समोआ~
xk	n	कोसोवो~
ye	n	यमन
yt	n	मायोते~
za	n	दक्षिण~ अफ़्रीका~
zm	n	ज़ाम्बिया~
zw	n	ज़िम्बाब्वे~
@fa
ad	n	آندورا~
ae	n	امارات~ متحدهٔ~ عربی~
af	n	افغانستان~
ag	n	آنتیگوا~ و باربودا~
ai	n	آنگویلا~
al	n	آلبانی~
am	n	ارمنستان~
ao	n	آنگولا~
ar	n	آرژانتین~
as	n	ساموآی~ امریکا~
at	n	اتریش~
au	n	استرالیا~
aw	n	آروبا~
ax	n	جزایر~ آلاند~
az	n	جمهوری~ آذربایجان~
ba	n	بوسنی~ و هرزگوین~
bb	n	باربادوس~
bd	n	بنگلادش~
be	n	بلژیک~
bf	n	بورکینافاسو~
bg	n	بلغارستان~
bh	n	بحرین~
bi	n	بوروندی~
bj	n	بنین~
bl	n	سن بارتلمی~
bm	n	برمودا~
bn	n	برونئی~
bo	n	بولیوی~
bq	n	جزایر~ کارائیب~ هلند~
br	n	برزیل~
bs	n	باهاما~
bt	n	بوتان~
bw	n	بوتسوانا~
by	n	بلاروس~
bz	n	بلیز~
ca	n	کانادا~
cc	n	جزایر~ کوکوس~
cd	n	کنگو~ - کینشاسا~
cf	n	جمهوری~ افریقای~ مرکزی~
cg	n	کنگو~ - برازویل~
ch	n	سوئیس~
ci	n	ساحل~ عاج
ck	n	جزایر~ کوک
cl	n	شیلی~
cm	n	کامرون~
cn	n	چین
co	n	کلمبیا~
cr	n	کاستاریکا~
cu	n	کوبا~
cv	n	کیپ‌ورد~
cw	n	کوراسائو~
cx	n	جزیرهٔ~ کریسمس~
cy	n	قبرس~
cz	n	چک
de	n	آلمان~
dj	n	جیبوتی~
dk	n	دانمارک~
dm	n	دومینیکا~
do	n	جمهوری~ دومینیکن~
dz	n	الجزایر~
ec	n	اکوادور~
ee	n	استونی~
eg	n	مصر
eh	n	صحرای~ غربی~
er	n	اریتره~
es	n	اسپانیا~
et	n	اتیوپی~
fi	n	فنلاند~
fj	n	فیجی~
fk	n	جزایر~ فالکلند~
fm	n	میکرونزی~
fo	n	جزایر~ فارو~
fr	n	فرانسه~
ga	n	گابن~
gb	n	بریتانیا~
gd	n	گرنادا~
ge	n	گرجستان~
gf	n	گویان~ فرانسه~
gg	n	گرنزی~
gh	n	غنا
gi	n	جبل‌الطارق~
gl	n	گرینلند~
gm	n	گامبیا~
gn	n	گینه~
gp	n	گوادلوپ~
gq	n	گینهٔ~ استوایی~
gr	n	یونان~
gt	n	گواتمالا~
gu	n	گوام~
gw	n	گینهٔ~ بیسائو~
gy	n	گویان~
hk	n	هنگ‌کنگ،~ منطقهٔ~ ویژهٔ~ اداری~ چین
hn	n	هندوراس~
hr	n	کرواسی~
ht	n	هائیتی~
hu	n	مجارستان~
id	n	اندونزی~
ie	n	ایرلند~
il	n	اسرائیل~
im	n	جزیرهٔ~ من
in	n	هند
io	n	قلمرو~ بریتانیا~ در اقیانوس~ هند
iq	n	عراق~
ir	n	ایران~
is	n	ایسلند~
it	n	ایتالیا~
je	n	جرزی~
jm	n	جامائیکا~
jo	n	اردن~
jp	n	ژاپن~
ke	n	کنیا~
kg	n	قرقیزستان~
kh	n	کامبوج~
ki	n	کیریباتی~
km	n	کومور~
kn	n	سنت کیتس~ و نویس~
kp	n	کرهٔ~ شمالی~
kr	n	کرهٔ~ جنوبی~
kw	n	کویت~
ky	n	جزایر~ کِیمن~
kz	n	قزاقستان~
la	n	لائوس~
lb	n	لبنان~
lc	n	سنت لوسیا~
li	n	لیختن‌اشتاین~
lk	n	سری‌لانکا~
lr	n	لیبریا~
ls	n	لسوتو~
lt	n	لیتوانی~
lu	n	لوکزامبورگ~
lv	n	لتونی~
ly	n	لیبی~
ma	n	مراکش~
mc	n	موناکو~
md	n	مولداوی~
me	n	مونته‌نگرو~
mf	n	سنت مارتین~
mg	n	ماداگاسکار~
mh	n	جزایر~ مارشال~
mk	n	مقدونیهٔ~ شمالی~
mm	n	میانمار~|برمه~
mn	n	مغولستان~
mo	n	ماکائو،~ منطقهٔ~ ویژهٔ~ اداری~ چین
mp	n	جزایر~ ماریانای~ شمالی~
mq	n	مارتینیک~
mr	n	موریتانی~
ms	n	مونت‌سرات~
mt	n	مالت~
mu	n	موریس~
mv	n	مالدیو~
mw	n	مالاوی~
mx	n	مکزیک~
my	n	مالزی~
mz	n	موزامبیک~
na	n	نامیبیا~
nc	n	کالدونیای~ جدید~
ne	n	نیجر~
nf	n	جزیرهٔ~ نورفولک~
ng	n	نیجریه~
ni	n	نیکاراگوئه~
nl	n	هلند~
no	n	نروژ~
np	n	نپال~
nr	n	نائورو~
nu	n	نیوئه~
nz	n	نیوزیلند~
om	n	عمان~
pa	n	پاناما~
pe	n	پرو
pf	n	پلی‌نزی~ فرانسه~
pg	n	پاپوا~ گینهٔ~ نو
ph	n	فیلیپین~
pk	n	پاکستان~
pl	n	لهستان~
pm	n	سن پیر و میکلن~
pn	n	جزایر~ پیت‌کرن~
pr	n	پورتوریکو~
ps	n	سرزمین‌های~ فلسطینی~
pt	n	پرتغال~
pw	n	پالائو~
py	n	پاراگوئه~
qa	n	قطر
re	n	رئونیون~
ro	n	رومانی~
rs	n	صربستان~
ru	n	روسیه~
rw	n	رواندا~
sa	n	عربستان~ سعودی~
sb	n	جزایر~ سلیمان~
sc	n	سیشل~
sd	n	سودان~
se	n	سوئد~
sg	n	سنگاپور~
sh	n	سنت هلن
si	n	اسلوونی~
sj	n	سوالبارد~ و یان ماین~
sk	n	اسلواکی~
sl	n	سیرالئون~
sm	n	سان‌مارینو~
sn	n	سنگال~
so	n	سومالی~
sr	n	سورینام~
ss	n	سودان~ جنوبی~
st	n	سائوتومه~ و پرینسیپ~
sv	n	السالوادور~
sx	n	سنت مارتن~
sy	n	سوریه~
sz	n	اسواتینی~
tc	n	جزایر~ تورکس~ و کایکوس~
td	n	چاد
tg	n	توگو~
th	n	تایلند~
tj	n	تاجیکستان~
tk	n	توکلائو~
tl	n	تیمور~-لسته~
tm	n	ترکمنستان~
tn	n	تونس~
to	n	تونگا~
tr	n	ترکیه~
tt	n	ترینیداد~ و توباگو~
tv	n	تووالو~
tw	n	تایوان~
tz	n	تانزانیا~
ua	n	اوکراین~
ug	n	اوگاندا~
us	n	ایالات~ متحده~
uy	n	اروگوئه~
uz	n	ازبکستان~
va	n	واتیکان~
vc	n	سنت وینسنت~ و گرنادین~
ve	n	ونزوئلا~
vg	n	جزایر~ ویرجین~ بریتانیا~
vi	n	جزایر~ ویرجین~ ایالات~ متحده~
vn	n	ویتنام~
vu	n	وانواتو~
wf	n	والیس~ و فوتونا~
ws	n	ساموآ~
xk	n	کوزوو~
ye	n	یمن
yt	n	مایوت~
za	n	افریقای~ جنوبی~
zm	n	زامبیا~
zw	n	زیمبابوه~
@id
ad	n	Andorra
ae	n	Uni Emirat Arab
af	n	Afganistan
ag	n	Antigua dan Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Amerika
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Kepulauan Aland
az	n	Azerbaijan
ba	n	Bosnia dan Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgia
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	Saint Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Belanda Karibia
br	n	Brasil
bs	n	Bahama
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Kanada
cc	n	Kepulauan Cocos
cd	n	Kongo - Kinshasa
cf	n	Republik Afrika Tengah
cg	n	Kongo - Brazzaville
ch	n	Swiss
ci	n	Côte d'Ivoire
ck	n	Kepulauan Cook
cl	n	Cile
cm	n	Kamerun
cn	n	Tiongkok
co	n	Kolombia
cr	n	Kosta Rika
cu	n	Kuba
cv	n	Tanjung Verde
cw	n	Curaçao
cx	n	Pulau Natal
cy	n	Siprus
cz	n	Ceko
de	n	Jerman
dj	n	Jibuti
dk	n	Denmark
dm	n	Dominika
do	n	Republik Dominika
dz	n	Aljazair
ec	n	Ekuador
ee	n	Estonia
eg	n	Mesir
eh	n	Sahara Barat
er	n	Eritrea
es	n	Spanyol
et	n	Etiopia
fi	n	Finlandia
fj	n	Fiji
fk	n	Kepulauan Falkland
fm	n	Mikronesia
fo	n	Kepulauan Faroe
fr	n	Prancis
ga	n	Gabon
gb	n	Inggris Raya
gd	n	Grenada
ge	n	Georgia
gf	n	Guyana Prancis
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Guinea
gp	n	Guadeloupe
gq	n	Guinea Ekuatorial
gr	n	Yunani
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bissau
gy	n	Guyana
hk	n	Hong Kong DAK Tiongkok
hn	n	Honduras
hr	n	Kroasia
ht	n	Haiti
hu	n	Hungaria
id	n	Indonesia
ie	n	Irlandia
il	n	Israel
im	n	Pulau Man
in	n	India
io	n	Wilayah Inggris di Samudra Hindia
iq	n	Irak
ir	n	Iran
is	n	Islandia
it	n	Italia
je	n	Jersey
jm	n	Jamaika
jo	n	Yordania
jp	n	Jepang
ke	n	Kenya
kg	n	Kirgizstan
kh	n	Kamboja
ki	n	Kiribati
km	n	Komoro
kn	n	Saint Kitts dan Nevis
kp	n	Korea Utara
kr	n	Korea Selatan
kw	n	Kuwait
ky	n	Kepulauan Cayman
kz	n	Kazakhstan
la	n	Laos
lb	n	Lebanon
lc	n	Saint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lituania
lu	n	Luksemburg
lv	n	Latvia
ly	n	Libya
ma	n	Maroko
mc	n	Monako
md	n	Moldova
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagaskar
mh	n	Kepulauan Marshall
mk	n	Makedonia Utara
ml	n	Mali
mm	n	Myanmar|Burma
mn	n	Mongolia
mo	n	Makau DAK Tiongkok
mp	n	Kepulauan Mariana Utara
mq	n	Martinik
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maladewa
mw	n	Malawi
mx	n	Meksiko
my	n	Malaysia
mz	n	Mozambik
na	n	Namibia
nc	n	Kaledonia Baru
ne	n	Niger
nf	n	Kepulauan Norfolk
ng	n	Nigeria
ni	n	Nikaragua
nl	n	Belanda
no	n	Norwegia
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Selandia Baru
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polinesia Prancis
pg	n	Papua Nugini
ph	n	Filipina
pk	n	Pakistan
pl	n	Polandia
pm	n	Saint Pierre dan Miquelon
pn	n	Kepulauan Pitcairn
pr	n	Puerto Riko
ps	n	Wilayah Palestina
pt	n	Portugal
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Réunion
ro	n	Rumania
rs	n	Serbia
ru	n	Rusia
rw	n	Rwanda
sa	n	Arab Saudi
sb	n	Kepulauan Solomon
sc	n	Seychelles
sd	n	Sudan
se	n	Swedia
sg	n	Singapura
sh	n	Saint Helena
si	n	Slovenia
sj	n	Kepulauan Svalbard dan Jan Mayen
sk	n	Slovakia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	Sudan Selatan
st	n	Sao Tome dan Principe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Suriah
sz	n	eSwatini
tc	n	Kepulauan Turks dan Caicos
td	n	Chad
tg	n	Togo
th	n	Thailand
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Timor Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Turki
tt	n	Trinidad dan Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraina
ug	n	Uganda
us	n	Amerika Serikat
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Vatikan
vc	n	Saint Vincent dan Grenadine
ve	n	Venezuela
vg	n	Kepulauan Virgin Britania Raya
vi	n	Kepulauan Virgin Amerika Serikat
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Kepulauan Wallis dan Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yaman
yt	n	Mayotte
za	n	Afrika Selatan
zm	n	Zambia
zw	n	Zimbabwe
@sw
ad	n	Andorra
ae	n	Falme za Kiarabu
af	n	Afghanistan
ag	n	Antigua na Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Ajentina
as	n	Samoa ya Marekani
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Visiwa vya Aland
az	n	Azerbaijani
ba	n	Bosnia na Hezegovina
bb	n	Babadosi
bd	n	Bangladeshi
be	n	Ubelgiji
bf	n	Bukinafaso
bg	n	Bulgaria
bh	n	Bahareni
bi	n	Burundi
bj	n	Benin
bl	n	St. Barthelemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Uholanzi ya Karibiani
br	n	Brazil
bs	n	Bahama
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Kanada
cc	n	Visiwa vya Cocos
cd	n	Jamhuri ya Kidemokrasia ya Kongo
cf	n	Jamhuri ya Afrika ya Kati
cg	n	Kongo - Brazzaville
ch	n	Uswisi
ci	n	Cote d'Ivoire
ck	n	Visiwa vya Cook
cl	n	Chile
cm	n	Kameruni
cn	n	Uchina
co	n	Kolombia
cr	n	Kostarika
cu	n	Kuba
cv	n	Cape Verde
cw	n	Curacao
cx	n	Kisiwa cha Krismasi
cy	n	Saiprasi
cz	n	Chechia
de	n	Ujerumani
dj	n	Jibuti
dk	n	Denmaki
dm	n	Dominika
do	n	Jamhuri ya Dominika
dz	n	Aljeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Misri
eh	n	Sahara Magharibi
er	n	Eritrea
es	n	Uhispania
et	n	Ethiopia
fi	n	Ufini
fj	n	Fiji
fk	n	Visiwa vya Falkland
fm	n	Mikronesia
fo	n	Visiwa vya Faroe
fr	n	Ufaransa
ga	n	Gabon
gb	n	Ufalme wa Muungano
gd	n	Grenada
ge	n	Jojia
gf	n	Guiana ya Ufaransa
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Gine
gp	n	Guadeloupe
gq	n	Guinea ya Ikweta
gr	n	Ugiriki
gt	n	Guatemala
gu	n	Guam
gw	n	Ginebisau
gy	n	Guyana
hk	n	Hong Kong
hn	n	Honduras
hr	n	Croatia
ht	n	Haiti
hu	n	Hungaria
id	n	Indonesia
ie	n	Ayalandi
il	n	Israeli
im	n	Kisiwa cha Man
in	n	India
io	n	Eneo la Uingereza katika Bahari Hindi
iq	n	Iraki
ir	n	Iran
is	n	Aisilandi
it	n	Italia
je	n	Jersey
jm	n	Jamaika
jo	n	Jordan
jp	n	Japani
ke	n	Kenya
kg	n	Kirigizistani
kh	n	Kambodia
ki	n	Kiribati
km	n	Komoro
kn	n	St. Kitts na Nevis
kp	n	Korea Kaskazini
kr	n	Korea Kusini
kw	n	Kuwait
ky	n	Visiwa vya Cayman
kz	n	Kazakistani
la	n	Laos
lb	n	Lebanon
lc	n	St. Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesoto
lt	n	Lithuania
lu	n	Luxembourg
lv	n	Latvia
ly	n	Libya
ma	n	Morocco
mc	n	Monaco
md	n	Moldova
me	n	Montenegro
mf	n	St. Martin
mg	n	Madagaska
mh	n	Visiwa vya Marshall
mk	n	Masedonia ya Kaskazini
ml	n	Mali
mm	n	Myanmar|Burma
mn	n	Mongolia
mo	n	Makau
mp	n	Visiwa vya Mariana vya Kaskazini
mq	n	Martinique
mr	n	Moritania
ms	n	Montserrat
mt	n	Malta
mu	n	Morisi
mv	n	Maldivi
mw	n	Malawi
mx	n	Meksiko
my	n	Malesia
mz	n	Msumbiji
na	n	Namibia
nc	n	New Caledonia
ne	n	Niger
nf	n	Kisiwa cha Norfolk
ng	n	Nigeria
ni	n	Nikaragwa
nl	n	Uholanzi
no	n	Norway
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nyuzilandi
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polynesia ya Ufaransa
pg	n	Papua New Guinea
ph	n	Ufilipino
pk	n	Pakistani
pl	n	Poland
pm	n	Santapierre na Miquelon
pn	n	Visiwa vya Pitcairn
pr	n	Puerto Rico
ps	n	Maeneo ya Palestina
pt	n	Ureno
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Reunion
ro	n	Romania
rs	n	Serbia
ru	n	Urusi
rw	n	Rwanda
sa	n	Saudia
sb	n	Visiwa vya Solomon
sc	n	Ushelisheli
sd	n	Sudan
se	n	Uswidi
sg	n	Singapore
sh	n	St. Helena
si	n	Slovenia
sj	n	Svalbard na Jan Mayen
sk	n	Slovakia
sl	n	Siera Leoni
sm	n	San Marino
sn	n	Senegali
so	n	Somalia
sr	n	Suriname
ss	n	Sudan Kusini
st	n	Sao Tome na Principe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Syria
sz	n	Eswatini
tc	n	Visiwa vya Turks na Caicos
td	n	Chad
tg	n	Togo
th	n	Tailandi
tj	n	Tajikistani
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Uturuki
tt	n	Trinidad na Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraine
ug	n	Uganda
us	n	Marekani
uy	n	Uruguay
uz	n	Uzibekistani
va	n	Mji wa Vatican
vc	n	St. Vincent na Grenadines
ve	n	Venezuela
vg	n	Visiwa vya Virgin, Uingereza
vi	n	Visiwa vya Virgin, Marekani
vn	n	Vietnamu
vu	n	Vanuatu
wf	n	Wallis na Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemeni
yt	n	Mayotte
za	n	Afrika Kusini
zm	n	Zambia
zw	n	Zimbabwe
@is
ad	n	Andorr*
ae	n	Sameinuð* arabísk* furstadæmin*
af	n	Afganistan*
ag	n	Antígv* og Barbúd*
ai	n	Angvill*
al	n	Albaní*
am	n	Armení*
ao	n	Angól*
ar	n	Argentín*
as	n	Bandarísk* Samó*
at	n	Austurrík*
au	n	Ástralí*
aw	n	Arúb*
ax	n	Álandseyjar*
az	n	Aserbaídsjan*
ba	n	Bosní* og Hersegóvín*
bb	n	Barbados*
bd	n	Bangladess*
be	n	Belgí*
bf	n	Búrkín* Fasó*
bg	n	Búlgarí*
bh	n	Barein*
bi	n	Búrúndí*
bj	n	Benín*
bl	n	Sankt* Bartólómeusareyjar*
bm	n	Bermúdaeyjar*
bn	n	Brúne*
bo	n	Bóliví*
bq	n	Karíbahafshlut* Hollands*
br	n	Brasilí*
bs	n	Bahamaeyjar*
bt	n	Bútan*
bw	n	Botsvan*
by	n	Hvít*-Rússland*
bz	n	Belís*
ca	n	Kanad*
cc	n	Kókoseyjar*
cd	n	Kongó*-Kinshas*
cf	n	Mið-Afríkulýðveldið*
cg	n	Kongó*-Brazzaville*
ch	n	Sviss*
ci	n	Fílabeinsströndin*
ck	n	Cooks*-eyjar*
cl	n	Síle*
cm	n	Kamerún*
cn	n	Kína*
co	n	Kólumbí*
cr	n	Kostarík*
cu	n	Kúba*
cv	n	Grænhöfðaeyjar*
cw	n	Curacao*
cx	n	Jólaey*
cy	n	Kýpur*
cz	n	Tékkland*
de	n	Þýskaland*
dj	n	Djíbútí*
dk	n	Danmörk*
dm	n	Dóminík*
do	n	Dóminísk* lýðveldið*
dz	n	Alsír*
ec	n	Ekvador*
ee	n	Eistland*
eg	n	Egyptaland*
eh	n	Vestur*-Sahar*
er	n	Erítre*
es	n	Spánn*
et	n	Eþíópí*
fi	n	Finnland*
fj	n	Fídjíeyjar*
fk	n	Falklandseyjar*
fm	n	Míkrónesí*
fo	n	Færeyjar*
fr	n	Frakkland*
ga	n	Gabon*
gb	n	Bretland*
gd	n	Grenad*
ge	n	Georgí*
gf	n	Fransk* Gvæjan*
gg	n	Guernsey*
gh	n	Gana*
gi	n	Gíbraltar*
gl	n	Grænland*
gm	n	Gambí*
gn	n	Gíne*
gp	n	Gvadelúpeyjar*
gq	n	Miðbaugs*-Gíne*
gr	n	Grikkland*
gt	n	Gvatemal*
gu	n	Gvam*
gw	n	Gíne*-Bissá*
gy	n	Gvæjan*
hk	n	sérstjórnarsvæðið* Hong* Kong*
hn	n	Hondúras*
hr	n	Króatí*
ht	n	Haítí*
hu	n	Ungverjaland*
id	n	Indónesí*
ie	n	Írland*
il	n	Ísrael*
im	n	Mön
in	n	Indland*
io	n	Bresk* Indlandshafseyjar*
iq	n	Írak*
ir	n	Íran*
is	n	Ísland*
it	n	Ítalí*
je	n	Jersey*
jm	n	Jamaík*
jo	n	Jórdaní*
jp	n	Japan*
ke	n	Kení*
kg	n	Kirgistan*
kh	n	Kambódí*
ki	n	Kíribatí*
km	n	Kómoreyjar*
kn	n	Sankt* Kitts* og Nevis*
kp	n	Norður*-Kóre*
kr	n	Suður*-Kóre*
kw	n	Kúveit*
ky	n	Caymaneyjar*
kz	n	Kasakstan*
la	n	Laos*
lb	n	Líbanon*
lc	n	Sankt* Lúsí*
li	n	Liechtenstein*
lk	n	Srí Lank*
lr	n	Líberí*
ls	n	Lesótó*
lt	n	Litháen*
lu	n	Lúxemborg*
lv	n	Lettland*
ly	n	Líbí*
ma	n	Marokkó*
mc	n	Mónakó*
md	n	Moldóv*
me	n	Svartfjallaland*
mf	n	Saint*-Martin*
mg	n	Madagaskar*
mh	n	Marshalleyjar*
mk	n	Norður*-Makedóní*
ml	n	Malí*
mm	n	Mjanmar*|Búrm*
mn	n	Mongólí*
mo	n	sérstjórnarsvæðið* Makaó*
mp	n	Norður*-Maríanaeyjar*
mq	n	Martiník*
mr	n	Máritaní*
ms	n	Montserrat*
mt	n	Malt*
mu	n	Máritíus*
mv	n	Maldíveyjar*
mw	n	Malaví*
mx	n	Mexíkó*
my	n	Malasí*
mz	n	Mósambík*
na	n	Namibí*
nc	n	Nýja*-Kaledóní*
ne	n	Níger*
nf	n	Norfolkeyj*
ng	n	Nígerí*
ni	n	Níkaragv*
nl	n	Holland*
no	n	Noregur*
np	n	Nepal*
nr	n	Nárú*
nu	n	Niue*
nz	n	Nýja*-Sjáland*
om	n	Óman*
pa	n	Panam*
pe	n	Perú*
pf	n	Fransk* Pólýnesí*
pg	n	Papú* Nýja*-Gíne*
ph	n	Filippseyjar*
pk	n	Pakistan*
pl	n	Pólland*
pm	n	Sankt* Pierre* og Miquelon*
pn	n	Pitcairn*-eyjar*
pr	n	Púertó* Ríkó*
ps	n	Heimastjórnarsvæð* Palestínumann*
pt	n	Portúgal*
pw	n	Palá*
py	n	Paragvæ*
qa	n	Katar*
re	n	Réunion*
ro	n	Rúmení*
rs	n	Serbí*
ru	n	Rússland*
rw	n	Rúand*
sa	n	Sádi*-Arabí*
sb	n	Salómonseyjar*
sc	n	Seychelles*-eyjar*
sd	n	Súdan*
se	n	Svíþjóð*
sg	n	Singapúr*
sh	n	Sankt* Helen*
si	n	Slóvení*
sj	n	Svalbarð* og Jan Mayen*
sk	n	Slóvakí*
sl	n	Síerr* Leóne*
sm	n	San Marínó*
sn	n	Senegal*
so	n	Sómalí*
sr	n	Súrínam*
ss	n	Suður*-Súdan*
st	n	Saó Tóme* og Prinsípe*
sv	n	El Salvador*
sx	n	Sint* Maarten*
sy	n	Sýrland*
sz	n	Esvatíní*
tc	n	Turks*- og Caicoseyjar*
td	n	Tsjad*
tg	n	Tógó*
th	n	Taíland*
tj	n	Tadsíkistan*
tk	n	Tókelá*
tl	n	Tímor*-Leste*
tm	n	Túrkmenistan*
tn	n	Túnis*
to	n	Tong*
tr	n	Tyrkland*
tt	n	Trínidad* og Tóbagó*
tv	n	Túvalú*
tw	n	Taívan*
tz	n	Tansaní*
ua	n	Úkraín*
ug	n	Úgand*
us	n	Bandaríkin*
uy	n	Úrúgvæ*
uz	n	Úsbekistan*
va	n	Vatíkanið*
vc	n	Sankt* Vinsent* og Grenadíneyjar*
ve	n	Venesúel*
vg	n	Bresk* Jómfrúaeyjar*
vi	n	Bandarísk* Jómfrúaeyjar*
vn	n	Víetnam*
vu	n	Vanúatú*
wf	n	Wallis*- og Fútúnaeyjar*
ws	n	Samó*
xk	n	Kósóvó*
ye	n	Jemen*
yt	n	Mayotte*
za	n	Suður*-Afrík*
zm	n	Sambí*
zw	n	Simbabve*
@ha
ad	n	Andora
ae	n	Haɗaɗɗiyar Daular Larabawa
af	n	Afaganistan
ag	n	Antigua da Barbuda
ai	n	Angila
al	n	Albaniya
am	n	Armeniya
ao	n	Angola
ar	n	Ajentina
as	n	Samowa Ta Amurka
at	n	Ostiriya
au	n	Ostareliya
aw	n	Aruba
ax	n	Tsibirai na Åland
az	n	Azarbaijan
ba	n	Bosniya da Harzagobina
bb	n	Barbadas
bd	n	Bangladesh
be	n	Belgiyom
bf	n	Burkina Faso
bg	n	Bulgariya
bh	n	Baharen
bi	n	Burundi
bj	n	Binin
bl	n	San Barthélemy
bm	n	Barmuda
bn	n	Burune
bo	n	Bolibiya
bq	n	Caribbean Netherlands
br	n	Birazil
bs	n	Bahamas
bt	n	Butan
bw	n	Baswana
by	n	Belarus
bz	n	Beliz
ca	n	Kanada
cc	n	Tsibirai Cocos
cd	n	Jamhuriyar Dimokuraɗiyyar Kongo
cf	n	Jamhuriyar Afirka Ta Tsakiya
cg	n	Kongo
ch	n	Suwizalan
ci	n	Aibari Kwas
ck	n	Tsibiran Cook
cl	n	Chile
cm	n	Kamaru
cn	n	Sin
co	n	Kolambiya
cr	n	Kwasta Rika
cu	n	Kyuba
cv	n	Tsibiran Cape Verde
cw	n	Ƙasar Curaçao
cx	n	Tsibirin Kirsmati
cy	n	Saifurus
cz	n	Czechia
de	n	Jamus
dj	n	Jibuti
dk	n	Danmark
dm	n	Dominika
do	n	Jamhuriyar Dominika
dz	n	Aljeriya
ec	n	Ekwador
ee	n	Estoniya
eg	n	Misira
eh	n	Yammacin Sahara
er	n	Eritireya
es	n	Sipen
et	n	Habasha
fi	n	Finlan
fj	n	Fiji
fk	n	Tsibiran Falkilan
fm	n	Mikuronesiya
fo	n	Tsibirai na Faroe
fr	n	Faransa
ga	n	Gabon
gb	n	Biritaniya
gd	n	Girnada
ge	n	Jojiya
gf	n	Gini Ta Faransa
gg	n	Yankin Guernsey
gh	n	Gana
gi	n	Jibaraltar
gl	n	Grinlan
gm	n	Gambiya
gn	n	Gini
gp	n	Gwadaluf
gq	n	Ikwatoriyal Gini
gr	n	Girka
gt	n	Gwatamala
gu	n	Guam
gw	n	Gini Bisau
gy	n	Guyana
hk	n	Babban Yankin Mulkin Hong Kong na Ƙasar Sin
hn	n	Yankin Honduras
hr	n	Kurowaishiya
ht	n	Haiti
hu	n	Hungari
id	n	Indunusiya
ie	n	Ayalan
il	n	Israʼila
im	n	Isle of Man
in	n	Indiya
io	n	Yankin Birtaniya Na Tekun Indiya
iq	n	Iraƙi
ir	n	Iran
is	n	Aisalan
it	n	Italiya
je	n	Kasar Jersey
jm	n	Jamaika
jo	n	Jordan
jp	n	Japan
ke	n	Kenya
kg	n	Kirgizistan
kh	n	Kambodiya
ki	n	Kiribati
km	n	Kwamoras
kn	n	San Kiti Da Nebis
kp	n	Koriya Ta Arewa
kr	n	Koriya Ta Kudu
kw	n	Kuwet
ky	n	Tsibiran Kaiman
kz	n	Kazakistan
la	n	Lawos
lb	n	Labanan
lc	n	San Lusiya
li	n	Licansitan
lk	n	Siri Lanka
lr	n	Laberiya
ls	n	Lesoto
lt	n	Lituweniya
lu	n	Lukusambur
lv	n	Litibiya
ly	n	Libiya
ma	n	Maroko
mc	n	Monako
md	n	Maldoba
me	n	Manteneguro
mf	n	San Martin
mg	n	Madagaskar
mh	n	Tsibiran Marshal
mk	n	Macedonia ta Arewa
ml	n	Mali
mm	n	Burma, Miyamar
mn	n	Mangoliya
mo	n	Babban Yankin Mulkin Macao na Ƙasar Sin
mp	n	Tsibiran Mariyana Na Arewa
mq	n	Martinik
mr	n	Moritaniya
ms	n	Manserati
mt	n	Malta
mu	n	Moritus
mv	n	Maldibi
mw	n	Malawi
mx	n	Mesiko
my	n	Malesiya
mz	n	Mozambik
na	n	Namibiya
nc	n	Kaledoniya Sabuwa
ne	n	Nijar
nf	n	Tsibirin Narfalk
ng	n	Nijeriya
ni	n	Nikaraguwa
nl	n	Holan
no	n	Norwe
np	n	Nefal
nr	n	Nauru
nu	n	Niue
nz	n	Nuzilan
om	n	Oman
pa	n	Panama
pe	n	Feru
pf	n	Folinesiya Ta Faransa
pg	n	Papuwa Nugini
ph	n	Filipin
pk	n	Pakistan
pl	n	Polan
pm	n	San Piyar da Mikelan
pn	n	Tsibiran Pitcairn
pr	n	Porto Riko
ps	n	Yankunan Palasɗinu
pt	n	Portugal
pw	n	Palau
py	n	Faragwai
qa	n	Katar
re	n	Rawuniyan
ro	n	Romaniya
rs	n	Sabiya
ru	n	Rasha
rw	n	Ruwanda
sa	n	Saudiyya
sb	n	Tsibiran Salaman
sc	n	Seychelles
sd	n	Sudan
se	n	Suwedan
sg	n	Singapur
sh	n	San Helena
si	n	Sulobeniya
sj	n	Svalbard da Jan Mayen
sk	n	Sulobakiya
sl	n	Salewo
sm	n	San Marino
sn	n	Sanigal
so	n	Somaliya
sr	n	Suriname
ss	n	Sudan ta Kudu
st	n	Sawo Tome Da Paransip
sv	n	El Salbador
sx	n	San Maarten
sy	n	Sham, Siriya
sz	n	Eswatini
tc	n	Turkis Da Tsibiran Kaikwas
td	n	Cadi
tg	n	Togo
th	n	Tailan
tj	n	Tajikistan
tk	n	Takelau
tl	n	Timor-Leste
tm	n	Turkumenistan
tn	n	Tunisiya
to	n	Tonga
tr	n	Turkiyya
tt	n	Tirinidad Da Tobago
tv	n	Tubalu
tw	n	Taiwan
tz	n	Tanzaniya
ua	n	Yukaran
ug	n	Yuganda
us	n	Amurka
uy	n	Yurigwai
uz	n	Uzubekistan
va	n	Birnin Batikan
vc	n	San Binsan Da Girnadin
ve	n	Benezuwela
vg	n	Tsibirin Birjin Na Birtaniya
vi	n	Tsibiran Birjin Ta Amurka
vn	n	Biyetinam
vu	n	Banuwatu
wf	n	Walis Da Futuna
ws	n	Samoa
xk	n	Kasar Kosovo
ye	n	Yamen
yt	n	Mayoti
za	n	Afirka Ta Kudu
zm	n	Zambiya
zw	n	Zimbabuwe
@da
ad	n	Andorra~
ae	n	De Forenede~ Arabiske~ Emirater~
af	n	Afghanistan~
ag	n	Antigua~ og Barbuda~
ai	n	Anguilla~
al	n	Albanien~
am	n	Armenien~
ao	n	Angola~
ar	n	Argentina~
as	n	Amerikansk~ Samoa~
at	n	Østrig~
au	n	Australien~
aw	n	Aruba~
ax	n	Åland~
az	n	Aserbajdsjan~
ba	n	Bosnien~-Hercegovina~
bb	n	Barbados~
bd	n	Bangladesh~
be	n	Belgien~
bf	n	Burkina~ Faso~
bg	n	Bulgarien~
bh	n	Bahrain~
bi	n	Burundi~
bj	n	Benin~
bl	n	Saint~ Barthélemy~
bm	n	Bermuda~
bn	n	Brunei~
bo	n	Bolivia~
bq	n	De tidligere~ Nederlandske~ Antiller~
br	n	Brasilien~
bs	n	Bahamas~
bt	n	Bhutan~
bw	n	Botswana~
by	n	Belarus~
bz	n	Belize~
ca	n	Canada~
cc	n	Cocosøerne~
cd	n	Congo~-Kinshasa~
cf	n	Den Centralafrikanske~ Republik~
cg	n	Congo~-Brazzaville~
ch	n	Schweiz~
ci	n	Elfenbenskysten~
ck	n	Cookøerne~
cl	n	Chile~
cm	n	Cameroun~
cn	n	Kina~
co	n	Colombia~
cr	n	Costa~ Rica~
cu	n	Cuba~
cv	n	Kap Verde~
cw	n	Curaçao~
cx	n	Juleøen~
cy	n	Cypern~
cz	n	Tjekkiet~
de	n	Tyskland~
dj	n	Djibouti~
dk	n	Danmark~
dm	n	Dominica~
do	n	Den Dominikanske~ Republik~
dz	n	Algeriet~
ec	n	Ecuador~
ee	n	Estland~
eg	n	Egypten~
eh	n	Vestsahara~
er	n	Eritrea~
es	n	Spanien~
et	n	Etiopien~
fi	n	Finland~
fj	n	Fiji~
fk	n	Falklandsøerne~
fm	n	Mikronesien~
fo	n	Færøerne~
fr	n	Frankrig~
ga	n	Gabon~
gb	n	Storbritannien~
gd	n	Grenada~
ge	n	Georgien~
gf	n	Fransk~ Guyana~
gg	n	Guernsey~
gh	n	Ghana~
gi	n	Gibraltar~
gl	n	Grønland~
gm	n	Gambia~
gn	n	Guinea~
gp	n	Guadeloupe~
gq	n	Ækvatorialguinea~
gr	n	Grækenland~
gt	n	Guatemala~
gu	n	Guam~
gw	n	Guinea~-Bissau~
gy	n	Guyana~
hk	n	SAR Hongkong~
hn	n	Honduras~
hr	n	Kroatien~
ht	n	Haiti~
hu	n	Ungarn~
id	n	Indonesien~
ie	n	Irland~
il	n	Israel~
im	n	Isle~ of Man
in	n	Indien~
io	n	Det Britiske~ Territorium~ i Det Indiske~ Ocean~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Italien~
je	n	Jersey~
jm	n	Jamaica~
jo	n	Jordan~
jp	n	Japan~
ke	n	Kenya~
kg	n	Kirgisistan~
kh	n	Cambodja~
ki	n	Kiribati~
km	n	Comorerne~
kn	n	Saint~ Kitts~ og Nevis~
kp	n	Nordkorea~
kr	n	Sydkorea~
kw	n	Kuwait~
ky	n	Caymanøerne~
kz	n	Kasakhstan~
la	n	Laos~
lb	n	Libanon~
lc	n	Saint~ Lucia~
li	n	Liechtenstein~
lk	n	Sri Lanka~
lr	n	Liberia~
ls	n	Lesotho~
lt	n	Litauen~
lu	n	Luxembourg~
lv	n	Letland~
ly	n	Libyen~
ma	n	Marokko~
mc	n	Monaco~
md	n	Moldova~
me	n	Montenegro~
mf	n	Saint~ Martin~
mg	n	Madagaskar~
mh	n	Marshalløerne~
mk	n	Nordmakedonien~
ml	n	Mali~
mm	n	Myanmar~|Burma~
mn	n	Mongoliet~
mo	n	SAR Macao~
mp	n	Nordmarianerne~
mq	n	Martinique~
mr	n	Mauretanien~
ms	n	Montserrat~
mt	n	Malta~
mu	n	Mauritius~
mv	n	Maldiverne~
mw	n	Malawi~
mx	n	Mexico~
my	n	Malaysia~
mz	n	Mozambique~
na	n	Namibia~
nc	n	Ny Kaledonien~
ne	n	Niger~
nf	n	Norfolk~ Island~
ng	n	Nigeria~
ni	n	Nicaragua~
nl	n	Nederlandene~
no	n	Norge~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	New Zealand~
om	n	Oman~
pa	n	Panama~
pe	n	Peru~
pf	n	Fransk~ Polynesien~
pg	n	Papua~ Ny Guinea~
ph	n	Filippinerne~
pk	n	Pakistan~
pl	n	Polen~
pm	n	Saint~ Pierre~ og Miquelon~
pn	n	Pitcairn~
pr	n	Puerto~ Rico~
ps	n	De palæstinensiske~ områder~
pt	n	Portugal~
pw	n	Palau~
py	n	Paraguay~
qa	n	Qatar~
re	n	Réunion~
ro	n	Rumænien~
rs	n	Serbien~
ru	n	Rusland~
rw	n	Rwanda~
sa	n	Saudi~-Arabien~
sb	n	Salomonøerne~
sc	n	Seychellerne~
sd	n	Sudan~
se	n	Sverige~
sg	n	Singapore~
sh	n	St. Helena~
si	n	Slovenien~
sj	n	Svalbard~ og Jan Mayen~
sk	n	Slovakiet~
sl	n	Sierra~ Leone~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somalia~
sr	n	Surinam~
ss	n	Sydsudan~
st	n	São Tomé~ og Príncipe~
sv	n	El Salvador~
sx	n	Sint~ Maarten~
sy	n	Syrien~
sz	n	Eswatini~
tc	n	Turks~- og Caicosøerne~
td	n	Tchad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadsjikistan~
tk	n	Tokelau~
tl	n	Timor~-Leste~
tm	n	Turkmenistan~
tn	n	Tunesien~
to	n	Tonga~
tr	n	Tyrkiet~
tt	n	Trinidad~ og Tobago~
tv	n	Tuvalu~
tw	n	Taiwan~
tz	n	Tanzania~
ua	n	Ukraine~
ug	n	Uganda~
us	n	USA
uy	n	Uruguay~
uz	n	Usbekistan~
va	n	Vatikanstaten~
vc	n	Saint~ Vincent~ og Grenadinerne~
ve	n	Venezuela~
vg	n	De Britiske~ Jomfruøer~
vi	n	De Amerikanske~ Jomfruøer~
vn	n	Vietnam~
vu	n	Vanuatu~
wf	n	Wallis~ og Futuna~
ws	n	Samoa~
xk	n	Kosovo~
ye	n	Yemen~
yt	n	Mayotte~
za	n	Sydafrika~
zm	n	Zambia~
zw	n	Zimbabwe~
@nb
ad	n	Andorra~
ae	n	De forente~ arabiske~ emirater~
af	n	Afghanistan~
ag	n	Antigua~ og Barbuda~
ai	n	Anguilla~
al	n	Albania~
am	n	Armenia~
ao	n	Angola~
ar	n	Argentina~
as	n	Amerikansk~ Samoa~
at	n	Østerrike~
au	n	Australia~
aw	n	Aruba~
ax	n	Åland~
az	n	Aserbajdsjan~
ba	n	Bosnia~-Hercegovina~
bb	n	Barbados~
bd	n	Bangladesh~
be	n	Belgia~
bf	n	Burkina~ Faso~
bg	n	Bulgaria~
bh	n	Bahrain~
bi	n	Burundi~
bj	n	Benin~
bl	n	Saint~-Barthélemy~
bm	n	Bermuda~
bn	n	Brunei~
bo	n	Bolivia~
bq	n	Karibisk~ Nederland~
br	n	Brasil~
bs	n	Bahamas~
bt	n	Bhutan~
bw	n	Botswana~
by	n	Belarus~
bz	n	Belize~
ca	n	Canada~
cc	n	Kokosøyene~
cd	n	Kongo~
cf	n	Den sentralafrikanske~ republikk~
cg	n	Kongo~-Brazzaville~
ch	n	Sveits~
ci	n	Elfenbenskysten~
ck	n	Cookøyene~
cl	n	Chile~
cm	n	Kamerun~
cn	n	Kina~
co	n	Colombia~
cr	n	Costa~ Rica~
cu	n	Cuba~
cv	n	Kapp~ Verde~
cw	n	Curaçao~
cx	n	Christmasøya~
cy	n	Kypros~
cz	n	Tsjekkia~
de	n	Tyskland~
dj	n	Djibouti~
dk	n	Danmark~
dm	n	Dominica~
do	n	Den dominikanske~ republikk~
dz	n	Algerie~
ec	n	Ecuador~
ee	n	Estland~
eg	n	Egypt~
eh	n	Vest~-Sahara~
er	n	Eritrea~
es	n	Spania~
et	n	Etiopia~
fi	n	Finland~
fj	n	Fiji~
fk	n	Falklandsøyene~
fm	n	Mikronesiaføderasjonen~
fo	n	Færøyene~
fr	n	Frankrike~
ga	n	Gabon~
gb	n	Storbritannia~
gd	n	Grenada~
ge	n	Georgia~
gf	n	Fransk~ Guyana~
gg	n	Guernsey~
gh	n	Ghana~
gi	n	Gibraltar~
gl	n	Grønland~
gm	n	Gambia~
gn	n	Guinea~
gp	n	Guadeloupe~
gq	n	Ekvatorial~-Guinea~
gr	n	Hellas~
gt	n	Guatemala~
gu	n	Guam~
gw	n	Guinea~-Bissau~
gy	n	Guyana~
hk	n	Hongkong~ SAR Kina~
hn	n	Honduras~
hr	n	Kroatia~
ht	n	Haiti~
hu	n	Ungarn~
id	n	Indonesia~
ie	n	Irland~
il	n	Israel~
im	n	Man
in	n	India~
io	n	Det britiske~ territoriet~ i Indiahavet~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Italia~
je	n	Jersey~
jm	n	Jamaica~
jo	n	Jordan~
jp	n	Japan~
ke	n	Kenya~
kg	n	Kirgisistan~
kh	n	Kambodsja~
ki	n	Kiribati~
km	n	Komorene~
kn	n	Saint~ Kitts~ og Nevis~
kp	n	Nord~-Korea~
kr	n	Sør-Korea~
kw	n	Kuwait~
ky	n	Caymanøyene~
kz	n	Kasakhstan~
la	n	Laos~
lb	n	Libanon~
lc	n	St. Lucia~
li	n	Liechtenstein~
lk	n	Sri Lanka~
lr	n	Liberia~
ls	n	Lesotho~
lt	n	Litauen~
lu	n	Luxemburg~
lv	n	Latvia~
ly	n	Libya~
ma	n	Marokko~
mc	n	Monaco~
md	n	Moldova~
me	n	Montenegro~
mf	n	Saint~-Martin~
mg	n	Madagaskar~
mh	n	Marshalløyene~
mk	n	Nord~-Makedonia~
ml	n	Mali~
mm	n	Myanmar~|Burma~
mn	n	Mongolia~
mo	n	Macao~ SAR Kina~
mp	n	Nord~-Marianene~
mq	n	Martinique~
mr	n	Mauritania~
ms	n	Montserrat~
mt	n	Malta~
mu	n	Mauritius~
mv	n	Maldivene~
mw	n	Malawi~
mx	n	Mexico~
my	n	Malaysia~
mz	n	Mosambik~
na	n	Namibia~
nc	n	Ny-Caledonia~
ne	n	Niger~
nf	n	Norfolkøya~
ng	n	Nigeria~
ni	n	Nicaragua~
nl	n	Nederland~
no	n	Norge~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	New Zealand~
om	n	Oman~
pa	n	Panama~
pe	n	Peru~
pf	n	Fransk~ Polynesia~
pg	n	Papua~ Ny-Guinea~
ph	n	Filippinene~
pk	n	Pakistan~
pl	n	Polen~
pm	n	Saint~-Pierre~-et-Miquelon~
pn	n	Pitcairnøyene~
pr	n	Puerto~ Rico~
ps	n	Det palestinske~ området~
pt	n	Portugal~
pw	n	Palau~
py	n	Paraguay~
qa	n	Qatar~
re	n	Réunion~
ro	n	Romania~
rs	n	Serbia~
ru	n	Russland~
rw	n	Rwanda~
sa	n	Saudi~-Arabia~
sb	n	Salomonøyene~
sc	n	Seychellene~
sd	n	Sudan~
se	n	Sverige~
sg	n	Singapore~
sh	n	St. Helena~
si	n	Slovenia~
sj	n	Svalbard~ og Jan Mayen~
sk	n	Slovakia~
sl	n	Sierra~ Leone~
sm	n	San Marino~
sn	n	Senegal~
so	n	Somalia~
sr	n	Surinam~
ss	n	Sør-Sudan~
st	n	São Tomé~ og Príncipe~
sv	n	El Salvador~
sx	n	Sint~ Maarten~
sy	n	Syria~
sz	n	Eswatini~
tc	n	Turks~- og Caicosøyene~
td	n	Tsjad~
tg	n	Togo~
th	n	Thailand~
tj	n	Tadsjikistan~
tk	n	Tokelau~
tl	n	Øst-Timor~
tm	n	Turkmenistan~
tn	n	Tunisia~
to	n	Tonga~
tr	n	Tyrkia~
tt	n	Trinidad~ og Tobago~
tv	n	Tuvalu~
tw	n	Taiwan~
tz	n	Tanzania~
ua	n	Ukraina~
ug	n	Uganda~
us	n	USA
uy	n	Uruguay~
uz	n	Usbekistan~
va	n	Vatikanstaten~
vc	n	St. Vincent~ og Grenadinene~
ve	n	Venezuela~
vg	n	De britiske~ jomfruøyene~
vi	n	De amerikanske~ jomfruøyene~
vn	n	Vietnam~
vu	n	Vanuatu~
wf	n	Wallis~ og Futuna~
ws	n	Samoa~
xk	n	Kosovo~
ye	n	Jemen~
yt	n	Mayotte~
za	n	Sør-Afrika~
zm	n	Zambia~
zw	n	Zimbabwe~
@fi
ad	n	Andorr*
ae	n	Arabiemiirikunnat*
af	n	Afganistan*
ag	n	Antigu* ja Barbud*
ai	n	Anguill*
al	n	Albani*
am	n	Armeni*
ao	n	Angol*
ar	n	Argentiin*
as	n	Amerikan* Samo*
at	n	Itävalt*
au	n	Australi*
aw	n	Arub*
ax	n	Ahvenanma*
az	n	Azerbaidžan*
ba	n	Bosni* ja Hertsegovin*
bb	n	Barbados*
bd	n	Bangladesh*
be	n	Belgi*
bf	n	Burkin* Faso*
bg	n	Bulgari*
bh	n	Bahrain*
bi	n	Burund*
bj	n	Benin*
bl	n	Saint*-Barthélem*
bm	n	Bermud*
bn	n	Brune*
bo	n	Bolivi*
bq	n	Karibian* Alankomaat*
br	n	Brasili*
bs	n	Baham*
bt	n	Bhutan*
bw	n	Botswan*
by	n	Valk*-Venäj*
bz	n	Beliz*
ca	n	Kanad*
cc	n	Kookossaaret*
cd	n	Kongon* demokraattinen* tasavalt*
cf	n	Kesk*-Afrikan* tasavalt*
cg	n	Kongon* tasavalt*
ch	n	Sveits*
ci	n	Norsunluurannikk*
ck	n	Cookinsaaret*
cl	n	Chil*
cm	n	Kamerun*
cn	n	Kiin*
co	n	Kolumbi*
cr	n	Cost* Rica*
cu	n	Kuub*
cv	n	Kap Verd*
cw	n	Curaça*
cx	n	Joulusaar*
cy	n	Kypros*
cz	n	Tšekk*
de	n	Saks*
dj	n	Djibout*
dk	n	Tansk*
dm	n	Dominic*
do	n	Dominikaaninen* tasavalt*
dz	n	Algeri*
ec	n	Ecuador*
ee	n	Viro*
eg	n	Egypt*
eh	n	Läns*-Sahar*
er	n	Eritre*
es	n	Espanj*
et	n	Etiopi*
fi	n	Suom*
fj	n	Fidž*
fk	n	Falklandinsaaret*
fm	n	Mikronesi*
fo	n	Färsaaret*
fr	n	Ransk*
ga	n	Gabon*
gb	n	Iso-Britanni*
gd	n	Grenad*
ge	n	Georgi*
gf	n	Ranskan* Guayan*
gg	n	Guernse*
gh	n	Ghan*
gi	n	Gibraltar*
gl	n	Grönlant*
gm	n	Gambi*
gn	n	Guine*
gp	n	Guadeloup*
gq	n	Päiväntasaajan* Guine*
gr	n	Kreikk*
gt	n	Guatemal*
gu	n	Guam*
gw	n	Guine*-Bissa*
gy	n	Guyan*
hk	n	Hongkong* – Kiinan* erityishallintoalu*
hn	n	Honduras*
hr	n	Kroati*
ht	n	Hait*
hu	n	Unkar*
id	n	Indonesi*
ie	n	Irlant*
il	n	Israel*
im	n	Mansaar*
in	n	Inti*
io	n	Brittiläinen* Intian* valtameren* alue*
iq	n	Irak*
ir	n	Iran*
is	n	Islant*
it	n	Itali*
je	n	Jerse*
jm	n	Jamaik*
jo	n	Jordani*
jp	n	Japan*
ke	n	Keni*
kg	n	Kirgisi*
kh	n	Kambodž*
ki	n	Kiribat*
km	n	Komorit*
kn	n	Saint* Kitts* ja Nevis*
kp	n	Pohjois*-Kore*
kr	n	Etel*-Kore*
kw	n	Kuwait*
ky	n	Caymansaaret*
kz	n	Kazakstan*
la	n	Laos*
lb	n	Libanon*
lc	n	Saint* Luci*
li	n	Liechtenstein*
lk	n	Sri Lank*
lr	n	Liberi*
ls	n	Lesoth*
lt	n	Liettu*
lu	n	Luxemburg*
lv	n	Latvi*
ly	n	Liby*
ma	n	Marokk*
mc	n	Monac*
md	n	Moldov*
me	n	Montenegr*
mf	n	Saint*-Martin*
mg	n	Madagaskar*
mh	n	Marshallinsaaret*
mk	n	Pohjois*-Makedoni*
ml	n	Mali*
mm	n	Myanmar*|Burm*
mn	n	Mongoli*
mo	n	Maca* – Kiinan* erityishallintoalu*
mp	n	Pohjois*-Mariaanit*
mq	n	Martiniqu*
mr	n	Mauritani*
ms	n	Montserrat*
mt	n	Malt*
mu	n	Mauritius*
mv	n	Malediivit*
mw	n	Malaw*
mx	n	Meksik*
my	n	Malesi*
mz	n	Mosambik*
na	n	Namibi*
nc	n	Uusi*-Kaledoni*
ne	n	Niger*
nf	n	Norfolkinsaar*
ng	n	Nigeri*
ni	n	Nicaragu*
nl	n	Alankomaat*
no	n	Norj*
np	n	Nepal*
nr	n	Naur*
nu	n	Niue*
nz	n	Uusi*-Seelant*
om	n	Oman*
pa	n	Panam*
pe	n	Peru*
pf	n	Ranskan* Polynesi*
pg	n	Papu*-Uusi*-Guine*
ph	n	Filippiinit*
pk	n	Pakistan*
pl	n	Puol*
pm	n	Saint*-Pierr* ja Miquelon*
pn	n	Pitcairn*
pr	n	Puert* Rico*
ps	n	Palestiinalaisalu*
pt	n	Portugal*
pw	n	Pala*
py	n	Paragua*
qa	n	Qatar*
re	n	Réunion*
ro	n	Romani*
rs	n	Serbi*
ru	n	Venäj*
rw	n	Ruand*
sa	n	Saud*-Arabi*
sb	n	Salomonsaaret*
sc	n	Seychellit*
sd	n	Sudan*
se	n	Ruots*
sg	n	Singapor*
sh	n	Saint* Helen*
si	n	Sloveni*
sj	n	Huippuvuoret* ja Jan Mayen*
sk	n	Slovaki*
sl	n	Sierr* Leon*
sm	n	San Marin*
sn	n	Senegal*
so	n	Somali*
sr	n	Surinam*
ss	n	Etel*-Sudan*
st	n	São Tomé* ja Príncip*
sv	n	El Salvador*
sx	n	Sint* Maarten*
sy	n	Syyri*
sz	n	Eswatin*
tc	n	Turks*- ja Caicossaaret*
td	n	Tšad*
tg	n	Togo*
th	n	Thaima*
tj	n	Tadžikistan*
tk	n	Tokela*
tl	n	Itä-Timor*
tm	n	Turkmenistan*
tn	n	Tunisi*
to	n	Tong*
tr	n	Turkk*
tt	n	Trinidad* ja Tobag*
tv	n	Tuval*
tw	n	Taiwan*
tz	n	Tansani*
ua	n	Ukrain*
ug	n	Ugand*
us	n	Yhdysvallat*
uy	n	Urugua*
uz	n	Uzbekistan*
va	n	Vatikaan*
vc	n	Saint* Vincent* ja Grenadiinit*
ve	n	Venezuel*
vg	n	Brittiläiset* Neitsytsaaret*
vi	n	Yhdysvaltain* Neitsytsaaret*
vn	n	Vietnam*
vu	n	Vanuat*
wf	n	Wallis* ja Futun*
ws	n	Samo*
xk	n	Kosov*
ye	n	Jemen*
yt	n	Mayott*
za	n	Etel*-Afrikk*
zm	n	Sambi*
zw	n	Zimbabw*
@sk
ad	n	Andorr~
ad	d	andorr~
ae	n	Spojen~ arabsk~ emirát~
af	n	Afganistan~
af	d	afganistan~
ag	n	Antigu~ a Barbud~
ai	n	Anguill~
ai	d	anguill~
al	n	Albánsk~
al	d	albánsk~
am	n	Arménsk~
am	d	arménsk~
ao	n	Angol~
ao	d	angol~
ar	n	Argentín~
ar	d	argentín~
as	n	Americk~ Samo~
at	n	Rakúsk~
at	d	rakúsk~
au	n	Austráli~
au	d	austráli~
aw	n	Arub~
aw	d	aruba~
ax	n	Aland~
ax	d	aland~
az	n	Azerbajdžan~
az	d	azerbajdžan~
ba	n	Bosn~ a Hercegovin~
bb	n	Barbados~
bb	d	barbados~
bd	n	Bangladéš~
bd	d	bangladéš~
be	n	Belgick~
be	d	belgick~
bf	n	Burkin~ Faso~
bg	n	Bulharsk~
bg	d	bulharsk~
bh	n	Bahrajn~
bh	d	bahrajn~
bi	n	Burund~
bi	d	burund~
bj	n	Benin~
bj	d	benin~
bl	n	Svät~ Bartolomej~
bm	n	Bermud~
bm	d	bermud~
bn	n	Brunej~
bn	d	brunej~
bo	n	Bolívi~
bo	d	bolívi~
bq	n	Karibsk~ Holandsk~
br	n	Brazíli~
br	d	brazíli~
bs	n	Baham~
bs	d	baham~
bt	n	Bhután~
bt	d	bhután~
bw	n	Botswan~
bw	d	botswan~
by	n	Bielorusk~
by	d	bielorusk~
bz	n	Beliz~
bz	d	beliz~
ca	n	Kanad~
ca	d	kanad~
cc	n	Kokosov~ ostrov~
cd	n	Konžsk~ demokratick~ republik~
cf	n	Stredoafrick~ republik~
cg	n	Konžsk~ republik~
ch	n	Švajčiarsk~
ch	d	švajčiarsk~
ci	n	Pobreži~ Slonovin~
ck	n	Cookov~ ostrov~
cl	n	Čile~
cm	n	Kamerun~
cm	d	kamerun~
cn	n	Čína~
co	n	Kolumbi~
co	d	kolumbi~
cr	n	Kostarik~
cr	d	kostarik~
cu	n	Kuba~
cv	n	Kapverd~
cv	d	kapverd~
cw	n	Curaça~
cw	d	curaça~
cx	n	Vianočn~ ostrov~
cy	n	Cyprus~
cy	d	cyprus~
cz	n	Česk~
cz	d	česko~
de	n	Nemeck~
de	d	nemeck~
dj	n	Džibutsk~
dj	d	džibutsk~
dk	n	Dánsk~
dk	d	dánsk~
dm	n	Dominik~
dm	d	dominik~
do	n	Dominikánsk~ republik~
dz	n	Alžírsk~
dz	d	alžírsk~
ec	n	Ekvádor~
ec	d	ekvádor~
ee	n	Estónsk~
ee	d	estónsk~
eg	n	Egypt~
eg	d	egypt~
eh	n	Západn~ Sahar~
er	n	Eritre~
er	d	eritre~
es	n	Španielsk~
es	d	španielsk~
et	n	Etiópi~
et	d	etiópi~
fi	n	Fínsk~
fi	d	fínsk~
fj	n	Fidž~
fj	d	fidži~
fk	n	Falkland~
fk	d	falkland~
fm	n	Mikronézi~
fm	d	mikronézi~
fo	n	Faersk~ ostrov~
fr	n	Francúzsk~
fr	d	francúzsk~
ga	n	Gabon~
ga	d	gabon~
gb	n	Spojen~ kráľovstv~
gd	n	Grenad~
gd	d	grenad~
ge	n	Gruzínsk~
ge	d	gruzínsk~
gf	n	Francúzsk~ Guyan~
gg	n	Guernse~
gg	d	guernse~
gh	n	Ghan~
gh	d	ghana~
gi	n	Gibraltár~
gi	d	gibraltár~
gl	n	Grónsk~
gl	d	grónsk~
gm	n	Gambi~
gm	d	gambi~
gn	n	Guine~
gn	d	guine~
gp	n	Guadeloup~
gp	d	guadeloup~
gq	n	Rovníkov~ Guine~
gr	n	Gréck~
gr	d	gréck~
gt	n	Guatemal~
gt	d	guatemal~
gu	n	Guam~
gw	n	Guine~-Bissau~
gy	n	Guyan~
gy	d	guyan~
hk	n	Hongkong~ – OAO Číny~
hn	n	Honduras~
hn	d	honduras~
hr	n	Chorvátsk~
hr	d	chorvátsk~
ht	n	Hait~
ht	d	haiti~
hu	n	Maďarsk~
hu	d	maďarsk~
id	n	Indonézi~
id	d	indonézi~
ie	n	Írsk~
ie	d	írsko~
il	n	Izrael~
il	d	izrael~
im	n	Ostrov~ Man
in	n	Indi~
in	d	india~
io	n	Britsk~ indickooceánsk~ územi~
iq	n	Irak~
ir	n	Irán~
is	n	Island~
is	d	island~
it	n	Taliansk~
it	d	taliansk~
je	n	Jerse~
je	d	jerse~
jm	n	Jamajk~
jm	d	jamajk~
jo	n	Jordánsk~
jo	d	jordánsk~
jp	n	Japonsk~
jp	d	japonsk~
ke	n	Keňa~
kg	n	Kirgizsk~
kg	d	kirgizsk~
kh	n	Kambodž~
kh	d	kambodž~
ki	n	Kiribat~
ki	d	kiribat~
km	n	Komor~
km	d	komor~
kn	n	Svät~ Krištof~ a Nevis~
kp	n	Severn~ Kóre~
kr	n	Južn~ Kóre~
kw	n	Kuvajt~
kw	d	kuvajt~
ky	n	Kajmani~ ostrov~
kz	n	Kazachstan~
kz	d	kazachstan~
la	n	Laos~
lb	n	Libanon~
lb	d	libanon~
lc	n	Svät~ Luci~
li	n	Lichtenštajnsk~
li	d	lichtenštajnsk~
lk	n	Srí Lank~
lr	n	Libéri~
lr	d	libéri~
ls	n	Lesoth~
ls	d	lesoth~
lt	n	Litv~
lt	d	litva~
lu	n	Luxembursk~
lu	d	luxembursk~
lv	n	Lotyšsk~
lv	d	lotyšsk~
ly	n	Líby~
ly	d	líbya~
ma	n	Marok~
ma	d	marok~
mc	n	Monak~
mc	d	monak~
md	n	Moldavsk~
md	d	moldavsk~
me	n	Čiern~ Hora~
mf	n	Svät~ Martin~
mg	n	Madagaskar~
mg	d	madagaskar~
mh	n	Marshallov~ ostrov~
mk	n	Severn~ Macedónsk~
ml	n	Mali~
mm	n	Mjanmarsk~
mm	d	mjanmarsk~
mn	n	Mongolsk~
mn	d	mongolsk~
mo	n	Maca~ – OAO Číny~
mp	n	Severn~ Marián~
mq	n	Martinik~
mq	d	martinik~
mr	n	Mauritáni~
mr	d	mauritáni~
ms	n	Montserrat~
ms	d	montserrat~
mt	n	Malt~
mt	d	malta~
mu	n	Maurícius~
mu	d	maurícius~
mv	n	Maldiv~
mv	d	maldiv~
mw	n	Malaw~
mw	d	malaw~
mx	n	Mexik~
mx	d	mexik~
my	n	Malajzi~
my	d	malajzi~
mz	n	Mozambik~
mz	d	mozambik~
na	n	Namíbi~
na	d	namíbi~
nc	n	Nová~ Kaledóni~
ne	n	Niger~
ne	d	niger~
nf	n	Norfolk~
nf	d	norfolk~
ng	n	Nigéri~
ng	d	nigéri~
ni	n	Nikaragu~
ni	d	nikaragu~
nl	n	Holandsk~
nl	d	holandsk~
no	n	Nórsk~
no	d	nórsk~
np	n	Nepál~
np	d	nepál~
nr	n	Nauru~
nr	d	nauru~
nu	n	Niue~
nz	n	Nový~ Zéland~
om	n	Omán~
pa	n	Panam~
pa	d	panam~
pe	n	Peru~
pf	n	Francúzsk~ Polynézi~
pg	n	Papu~-Nová~ Guine~
ph	n	Filipín~
ph	d	filipín~
pk	n	Pakistan~
pk	d	pakistan~
pl	n	Poľsk~
pl	d	poľsk~
pm	n	Saint~ Pierr~ a Miquelon~
pn	n	Pitcairnov~ ostrov~
pr	n	Portorik~
pr	d	portorik~
ps	n	Palestínsk~ územi~
pt	n	Portugalsk~
pt	d	portugalsk~
pw	n	Palau~
pw	d	palau~
py	n	Paraguaj~
py	d	paraguaj~
qa	n	Katar~
qa	d	katar~
re	n	Réunion~
re	d	réunion~
ro	n	Rumunsk~
ro	d	rumunsk~
rs	n	Srbsk~
rs	d	srbsk~
ru	n	Rusk~
ru	d	rusko~
rw	n	Rwand~
rw	d	rwand~
sa	n	Saudsk~ Arábi~
sb	n	Šalamúnov~ ostrov~
sc	n	Seychel~
sc	d	seychel~
sd	n	Sudán~
sd	d	sudán~
se	n	Švédsk~
se	d	švédsk~
sg	n	Singapur~
sg	d	singapur~
sh	n	Svät~ Helen~
si	n	Slovinsk~
si	d	slovinsk~
sj	n	Svalbard~ a Jan Mayen~
sk	n	Slovensk~
sk	d	slovensk~
sl	n	Sierr~ Leon~
sm	n	San Marín~
sn	n	Senegal~
sn	d	senegal~
so	n	Somálsk~
so	d	somálsk~
sr	n	Surinam~
sr	d	surinam~
ss	n	Južn~ Sudán~
st	n	Svät~ Tomáš~ a Princov~ ostrov~
sv	n	Salvádor~
sv	d	salvádor~
sx	n	Svät~ Martin~
sy	n	Sýri~
sy	d	sýria~
sz	n	Eswatin~
sz	d	eswatin~
tc	n	Turks~ a Caicos~
td	n	Čad
tg	n	Togo~
th	n	Thajsk~
th	d	thajsk~
tj	n	Tadžikistan~
tj	d	tadžikistan~
tk	n	Tokelau~
tk	d	tokelau~
tl	n	Východn~ Timor~
tm	n	Turkménsk~
tm	d	turkménsk~
tn	n	Tunisk~
tn	d	tunisk~
to	n	Tong~
to	d	tonga~
tr	n	Tureck~
tr	d	tureck~
tt	n	Trinidad~ a Tobag~
tv	n	Tuvalu~
tv	d	tuvalu~
tw	n	Taiwan~
tw	d	taiwan~
tz	n	Tanzáni~
tz	d	tanzáni~
ua	n	Ukrajin~
ua	d	ukrajin~
ug	n	Ugand~
ug	d	ugand~
us	n	Spojen~ štát~
uy	n	Uruguaj~
uy	d	uruguaj~
uz	n	Uzbekistan~
uz	d	uzbekistan~
va	n	Vatikán~
va	d	vatikán~
vc	n	Svät~ Vincent~ a Grenadín~
ve	n	Venezuel~
ve	d	venezuel~
vg	n	Britsk~ Panensk~ ostrov~
vi	n	Americk~ Panensk~ ostrov~
vn	n	Vietnam~
vn	d	vietnam~
vu	n	Vanuatu~
vu	d	vanuatu~
wf	n	Wallis~ a Futun~
ws	n	Samo~
ws	d	samoa~
xk	n	Kosov~
xk	d	kosov~
ye	n	Jemen~
ye	d	jemen~
yt	n	Mayott~
yt	d	mayott~
za	n	Južn~ Afrik~
zm	n	Zambi~
zm	d	zambi~
zw	n	Zimbabw~
zw	d	zimbabw~
@sl
ad	n	Andor~
ad	d	andor~
ae	n	Združen~ arabsk~ emirat~
af	n	Afganistan~
af	d	afganistan~
ag	n	Antigv~ in Barbud~
ai	n	Angvil~
ai	d	angvil~
al	n	Albanij~
al	d	albanij~
am	n	Armenij~
am	d	armenij~
ao	n	Angol~
ao	d	angol~
ar	n	Argentin~
ar	d	argentin~
as	n	Amerišk~ Samo~
at	n	Avstrij~
at	d	avstrij~
au	n	Avstralij~
au	d	avstralij~
aw	n	Arub~
aw	d	aruba~
ax	n	Ålandsk~ otok~
az	n	Azerbajdžan~
az	d	azerbajdžan~
ba	n	Bosn~ in Hercegovin~
bb	n	Barbados~
bb	d	barbados~
bd	n	Bangladeš~
bd	d	bangladeš~
be	n	Belgij~
be	d	belgij~
bf	n	Burkin~ Faso~
bg	n	Bolgarij~
bg	d	bolgarij~
bh	n	Bahrajn~
bh	d	bahrajn~
bi	n	Burund~
bi	d	burund~
bj	n	Benin~
bj	d	benin~
bl	n	Saint~ Barthélemy~
bm	n	Bermud~
bm	d	bermud~
bn	n	Brunej~
bn	d	brunej~
bo	n	Bolivij~
bo	d	bolivij~
bq	n	Nizozemsk~ Karib~
br	n	Brazilij~
br	d	brazilij~
bs	n	Baham~
bs	d	baham~
bt	n	Butan~
bt	d	butan~
bw	n	Bocvan~
bw	d	bocvan~
by	n	Belorusij~
by	d	belorusij~
bz	n	Beliz~
bz	d	beliz~
ca	n	Kanad~
ca	d	kanad~
cc	n	Kokosov~ otok~
cd	n	Demokratičn~ republik~ Kong~
cf	n	Srednjeafrišk~ republik~
cg	n	Kong~ - Brazzavill~
ch	n	Švic~
ch	d	švica~
ci	n	Slonokoščen~ obal~
ck	n	Cookov~ otok~
cl	n	Čile~
cm	n	Kamerun~
cm	d	kamerun~
cn	n	Kitajsk~
cn	d	kitajsk~
co	n	Kolumbij~
co	d	kolumbij~
cr	n	Kostarik~
cr	d	kostarik~
cu	n	Kuba~
cv	n	Zelenortsk~ otok~
cw	n	Curaça~
cw	d	curaça~
cx	n	Božičn~ otok~
cy	n	Ciper~
cy	d	ciper~
cz	n	Češk~
cz	d	češka~
de	n	Nemčij~
de	d	nemčij~
dj	n	Džibut~
dj	d	džibut~
dk	n	Dansk~
dk	d	dansk~
dm	n	Dominik~
dm	d	dominik~
do	n	Dominikansk~ republik~
dz	n	Alžirij~
dz	d	alžirij~
ec	n	Ekvador~
ec	d	ekvador~
ee	n	Estonij~
ee	d	estonij~
eg	n	Egipt~
eg	d	egipt~
eh	n	Zahodn~ Sahar~
er	n	Eritrej~
er	d	eritrej~
es	n	Španij~
es	d	španij~
et	n	Etiopij~
et	d	etiopij~
fi	n	Finsk~
fi	d	finsk~
fj	n	Fidž~
fj	d	fidži~
fk	n	Falklandsk~ otok~
fm	n	Mikronezij~
fm	d	mikronezij~
fo	n	Fersk~ otok~
fr	n	Francij~
fr	d	francij~
ga	n	Gabon~
ga	d	gabon~
gb	n	Združen~ kraljestv~
gd	n	Grenad~
gd	d	grenad~
ge	n	Gruzij~
ge	d	gruzij~
gf	n	Francosk~ Gvajan~
gg	n	Guernsey~
gg	d	guernsey~
gh	n	Gana~
gi	n	Gibraltar~
gi	d	gibraltar~
gl	n	Grenlandij~
gl	d	grenlandij~
gm	n	Gambij~
gm	d	gambij~
gn	n	Gvinej~
gn	d	gvinej~
gp	n	Guadeloup~
gp	d	guadeloup~
gq	n	Ekvatorialn~ Gvinej~
gr	n	Grčij~
gr	d	grčij~
gt	n	Gvatemal~
gt	d	gvatemal~
gu	n	Guam~
gw	n	Gvinej~ Bissau~
gy	n	Gvajan~
gy	d	gvajan~
hk	n	Posebn~ upravn~ območj~ Ljudsk~ republik~ Kitajsk~ Hongkong~
hn	n	Honduras~
hn	d	honduras~
hr	n	Hrvašk~
hr	d	hrvašk~
ht	n	Hait~
ht	d	haiti~
hu	n	Madžarsk~
hu	d	madžarsk~
id	n	Indonezij~
id	d	indonezij~
ie	n	Irsk~
ie	d	irska~
il	n	Izrael~
il	d	izrael~
im	n	Otok~ Man
in	n	Indij~
in	d	indij~
io	n	Britansk~ ozemlj~ v Indijskem~ oceanu~
iq	n	Irak~
ir	n	Iran~
is	n	Islandij~
is	d	islandij~
it	n	Italij~
it	d	italij~
je	n	Jersey~
je	d	jersey~
jm	n	Jamajk~
jm	d	jamajk~
jo	n	Jordanij~
jo	d	jordanij~
jp	n	Japonsk~
jp	d	japonsk~
ke	n	Kenij~
ke	d	kenij~
kg	n	Kirgizistan~
kg	d	kirgizistan~
kh	n	Kambodž~
kh	d	kambodž~
ki	n	Kiribat~
ki	d	kiribat~
km	n	Komor~
km	d	komor~
kn	n	Saint~ Kitts~ in Nevis~
kp	n	Severn~ Korej~
kr	n	Južn~ Korej~
kw	n	Kuvajt~
kw	d	kuvajt~
ky	n	Kajmansk~ otok~
kz	n	Kazahstan~
kz	d	kazahstan~
la	n	Laos~
lb	n	Libanon~
lb	d	libanon~
lc	n	Saint~ Luci~
li	n	Lihtenštajn~
li	d	lihtenštajn~
lk	n	Šrilank~
lk	d	šrilank~
lr	n	Liberij~
lr	d	liberij~
ls	n	Lesot~
ls	d	lesot~
lt	n	Litv~
lt	d	litva~
lu	n	Luksemburg~
lu	d	luksemburg~
lv	n	Latvij~
lv	d	latvij~
ly	n	Libij~
ly	d	libij~
ma	n	Marok~
ma	d	marok~
mc	n	Monak~
mc	d	monak~
md	n	Moldavij~
md	d	moldavij~
me	n	Črna~ gora~
mf	n	Saint~ Martin~
mg	n	Madagaskar~
mg	d	madagaskar~
mh	n	Marshallov~ otok~
mk	n	Severn~ Makedonij~
ml	n	Mali~
mm	n	Mjanmar~|Burm~
mm	d	mjanmar~|burma~
mn	n	Mongolij~
mn	d	mongolij~
mo	n	Posebn~ upravn~ območj~ Ljudsk~ republik~ Kitajsk~ Maca~
mp	n	Severn~ Mariansk~ otok~
mq	n	Martinik~
mq	d	martinik~
mr	n	Mavretanij~
mr	d	mavretanij~
ms	n	Montserrat~
ms	d	montserrat~
mt	n	Malt~
mt	d	malta~
mu	n	Mauritius~
mu	d	mauritius~
mv	n	Maldiv~
mv	d	maldiv~
mw	n	Malav~
mw	d	malav~
mx	n	Mehik~
mx	d	mehik~
my	n	Malezij~
my	d	malezij~
mz	n	Mozambik~
mz	d	mozambik~
na	n	Namibij~
na	d	namibij~
nc	n	Nova~ Kaledonij~
ne	n	Niger~
ne	d	niger~
nf	n	Norfolšk~ otok~
ng	n	Nigerij~
ng	d	nigerij~
ni	n	Nikaragv~
ni	d	nikaragv~
nl	n	Nizozemsk~
nl	d	nizozemsk~
no	n	Norvešk~
no	d	norvešk~
np	n	Nepal~
np	d	nepal~
nr	n	Nauru~
nr	d	nauru~
nu	n	Niue~
nz	n	Nova~ Zelandij~
om	n	Oman~
pa	n	Panam~
pa	d	panam~
pe	n	Peru~
pf	n	Francosk~ Polinezij~
pg	n	Papu~ Nova~ Gvinej~
ph	n	Filipin~
ph	d	filipin~
pk	n	Pakistan~
pk	d	pakistan~
pl	n	Poljsk~
pl	d	poljsk~
pm	n	Saint~ Pierr~ in Miquelon~
pn	n	Pitcairn~
pn	d	pitcairn~
pr	n	Portorik~
pr	d	portorik~
ps	n	Palestinsk~ ozemlj~
pt	n	Portugalsk~
pt	d	portugalsk~
pw	n	Palau~
pw	d	palau~
py	n	Paragvaj~
py	d	paragvaj~
qa	n	Katar~
qa	d	katar~
re	n	Reunion~
re	d	reunion~
ro	n	Romunij~
ro	d	romunij~
rs	n	Srbij~
rs	d	srbij~
ru	n	Rusij~
ru	d	rusij~
rw	n	Ruand~
rw	d	ruand~
sa	n	Saudov~ Arabij~
sb	n	Salomonov~ otok~
sc	n	Sejšel~
sc	d	sejšel~
sd	n	Sudan~
sd	d	sudan~
se	n	Švedsk~
se	d	švedsk~
sg	n	Singapur~
sg	d	singapur~
sh	n	Svet~ Helen~
si	n	Slovenij~
si	d	slovenij~
sj	n	Svalbard~ in Jan Mayen~
sk	n	Slovašk~
sk	d	slovašk~
sl	n	Sierr~ Leon~
sm	n	San Marin~
sn	n	Senegal~
sn	d	senegal~
so	n	Somalij~
so	d	somalij~
sr	n	Surinam~
sr	d	surinam~
ss	n	Južn~ Sudan~
st	n	Sao Tome~ in Princip~
sv	n	Salvador~
sv	d	salvador~
sx	n	Sint~ Maarten~
sy	n	Sirij~
sy	d	sirij~
sz	n	Esvatin~
sz	d	esvatin~
tc	n	Otok~ Turks~ in Caicos~
td	n	Čad
tg	n	Togo~
th	n	Tajsk~
th	d	tajsk~
tj	n	Tadžikistan~
tj	d	tadžikistan~
tk	n	Tokelau~
tk	d	tokelau~
tl	n	Timor~-Lest~
tm	n	Turkmenistan~
tm	d	turkmenistan~
tn	n	Tunizij~
tn	d	tunizij~
to	n	Tong~
to	d	tonga~
tr	n	Turčij~
tr	d	turčij~
tt	n	Trinidad~ in Tobag~
tv	n	Tuvalu~
tv	d	tuvalu~
tw	n	Tajvan~
tw	d	tajvan~
tz	n	Tanzanij~
tz	d	tanzanij~
ua	n	Ukrajin~
ua	d	ukrajin~
ug	n	Ugand~
ug	d	ugand~
us	n	Združen~ držav~ Amerik~
uy	n	Urugvaj~
uy	d	urugvaj~
uz	n	Uzbekistan~
uz	d	uzbekistan~
va	n	Vatikan~
va	d	vatikan~
vc	n	Saint~ Vincent~ in Grenadin~
ve	n	Venezuel~
ve	d	venezuel~
vg	n	Britansk~ Devišk~ otok~
vi	n	Amerišk~ Devišk~ otok~
vn	n	Vietnam~
vn	d	vietnam~
vu	n	Vanuatu~
vu	d	vanuatu~
wf	n	Wallis~ in Futun~
ws	n	Samo~
ws	d	samoa~
xk	n	Kosov~
xk	d	kosov~
ye	n	Jemen~
ye	d	jemen~
yt	n	Mayott~
yt	d	mayott~
za	n	Južnoafrišk~ republik~
zm	n	Zambij~
zm	d	zambij~
zw	n	Zimbabv~
zw	d	zimbabv~
@hr
ad	n	Andor~
ad	d	andor~
ae	n	Ujedinjen~ Arapsk~ Emirat~
af	n	Afganistan~
af	d	afganistan~
ag	n	Antigv~ i Barbud~
ai	n	Angvil~
ai	d	angvil~
al	n	Albanij~
al	d	albanij~
am	n	Armenij~
am	d	armenij~
ao	n	Angol~
ao	d	angol~
ar	n	Argentin~
ar	d	argentin~
as	n	Američk~ Samo~
at	n	Austrij~
at	d	austrij~
au	n	Australij~
au	d	australij~
aw	n	Arub~
aw	d	aruba~
ax	n	Ålandsk~ otoc~
az	n	Azerbajdžan~
az	d	azerbajdžan~
ba	n	Bosn~ i Hercegovin~
bb	n	Barbados~
bb	d	barbados~
bd	n	Bangladeš~
bd	d	bangladeš~
be	n	Belgij~
be	d	belgij~
bf	n	Burkin~ Faso~
bg	n	Bugarsk~
bg	d	bugarsk~
bh	n	Bahrein~
bh	d	bahrein~
bi	n	Burund~
bi	d	burund~
bj	n	Benin~
bj	d	benin~
bl	n	Saint~ Barthélemy~
bm	n	Bermud~
bm	d	bermud~
bn	n	Brunej~
bn	d	brunej~
bo	n	Bolivij~
bo	d	bolivij~
bq	n	Karipsk~ otoc~ Nizozemsk~
br	n	Brazil~
br	d	brazil~
bs	n	Baham~
bs	d	baham~
bt	n	Butan~
bt	d	butan~
bw	n	Bocvan~
bw	d	bocvan~
by	n	Bjelorusij~
by	d	bjelorusij~
bz	n	Beliz~
bz	d	beliz~
ca	n	Kanad~
ca	d	kanad~
cc	n	Kokosov~ Otoc~
cd	n	Kong~ - Kinshas~
cf	n	Srednjoafričk~ Republik~
cg	n	Kong~ - Brazzavill~
ch	n	Švicarsk~
ch	d	švicarsk~
ci	n	Obal~ Bjelokost~
ck	n	Cookov~ Otoc~
cl	n	Čile~
cm	n	Kamerun~
cm	d	kamerun~
cn	n	Kina~
co	n	Kolumbij~
co	d	kolumbij~
cr	n	Kostarik~
cr	d	kostarik~
cu	n	Kuba~
cv	n	Zelenortsk~ Republik~
cw	n	Curaça~
cw	d	curaça~
cx	n	Božićn~ Otok~
cy	n	Cipar~
cy	d	cipar~
cz	n	Češk~
cz	d	češka~
de	n	Njemačk~
de	d	njemačk~
dj	n	Džibut~
dj	d	džibut~
dk	n	Dansk~
dk	d	dansk~
dm	n	Dominik~
dm	d	dominik~
do	n	Dominikansk~ Republik~
dz	n	Alžir~
dz	d	alžir~
ec	n	Ekvador~
ec	d	ekvador~
ee	n	Estonij~
ee	d	estonij~
eg	n	Egipat~
eg	d	egipat~
eh	n	Zapadn~ Sahar~
er	n	Eritrej~
er	d	eritrej~
es	n	Španjolsk~
es	d	španjolsk~
et	n	Etiopij~
et	d	etiopij~
fi	n	Finsk~
fi	d	finsk~
fj	n	Fidž~
fj	d	fidži~
fk	n	Falklandsk~ Otoc~
fm	n	Mikronezij~
fm	d	mikronezij~
fo	n	Ovčj~ Otoc~
fr	n	Francusk~
fr	d	francusk~
ga	n	Gabon~
ga	d	gabon~
gb	n	Ujedinjen~ Kraljevstv~
gd	n	Grenad~
gd	d	grenad~
ge	n	Gruzij~
ge	d	gruzij~
gf	n	Francusk~ Gijan~
gg	n	Guernsey~
gg	d	guernsey~
gh	n	Gana~
gi	n	Gibraltar~
gi	d	gibraltar~
gl	n	Grenland~
gl	d	grenland~
gm	n	Gambij~
gm	d	gambij~
gn	n	Gvinej~
gn	d	gvinej~
gp	n	Guadalup~
gp	d	guadalup~
gq	n	Ekvatorsk~ Gvinej~
gr	n	Grčk~
gr	d	grčka~
gt	n	Gvatemal~
gt	d	gvatemal~
gu	n	Guam~
gw	n	Gvinej~ Bisau~
gy	n	Gvajan~
gy	d	gvajan~
hk	n	PUP Hong~ Kong~ Kina~
hn	n	Honduras~
hn	d	honduras~
hr	n	Hrvatsk~
hr	d	hrvatsk~
ht	n	Hait~
ht	d	haiti~
hu	n	Mađarsk~
hu	d	mađarsk~
id	n	Indonezij~
id	d	indonezij~
ie	n	Irsk~
ie	d	irska~
il	n	Izrael~
il	d	izrael~
im	n	Otok~ Man
in	n	Indij~
in	d	indij~
io	n	Britansk~ Indijskooceansk~ Teritorij~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
is	d	island~
it	n	Italij~
it	d	italij~
je	n	Jersey~
je	d	jersey~
jm	n	Jamajk~
jm	d	jamajk~
jo	n	Jordan~
jo	d	jordan~
jp	n	Japan~
jp	d	japan~
ke	n	Kenij~
ke	d	kenij~
kg	n	Kirgistan~
kg	d	kirgistan~
kh	n	Kambodž~
kh	d	kambodž~
ki	n	Kiribat~
ki	d	kiribat~
km	n	Komor~
km	d	komor~
kn	n	Svet~ Kristofor~ i Nevis~
kp	n	Sjevern~ Korej~
kr	n	Južn~ Korej~
kw	n	Kuvajt~
kw	d	kuvajt~
ky	n	Kajmansk~ Otoc~
kz	n	Kazahstan~
kz	d	kazahstan~
la	n	Laos~
lb	n	Libanon~
lb	d	libanon~
lc	n	Svet~ Lucij~
li	n	Lihtenštajn~
li	d	lihtenštajn~
lk	n	Šri Lank~
lr	n	Liberij~
lr	d	liberij~
ls	n	Lesot~
ls	d	lesot~
lt	n	Litv~
lt	d	litva~
lu	n	Luksemburg~
lu	d	luksemburg~
lv	n	Latvij~
lv	d	latvij~
ly	n	Libij~
ly	d	libij~
ma	n	Marok~
ma	d	marok~
mc	n	Monak~
mc	d	monak~
md	n	Moldavij~
md	d	moldavij~
me	n	Crna~ Gora~
mf	n	Saint~ Martin~
mg	n	Madagaskar~
mg	d	madagaskar~
mh	n	Maršalov~ Otoc~
mk	n	Sjevern~ Makedonij~
ml	n	Mali~
mm	n	Mjanmar~|Burm~
mm	d	mjanmar~|burma~
mn	n	Mongolij~
mn	d	mongolij~
mo	n	PUP Maka~ Kina~
mp	n	Sjevernomarijansk~ Otoc~
mq	n	Martinik~
mq	d	martinik~
mr	n	Mauretanij~
mr	d	mauretanij~
ms	n	Montserrat~
ms	d	montserrat~
mt	n	Malt~
mt	d	malta~
mu	n	Mauricijus~
mu	d	mauricijus~
mv	n	Maldiv~
mv	d	maldiv~
mw	n	Malav~
mw	d	malav~
mx	n	Meksik~
mx	d	meksik~
my	n	Malezij~
my	d	malezij~
mz	n	Mozambik~
mz	d	mozambik~
na	n	Namibij~
na	d	namibij~
nc	n	Nova~ Kaledonij~
ne	n	Niger~
ne	d	niger~
nf	n	Otok~ Norfolk~
ng	n	Nigerij~
ng	d	nigerij~
ni	n	Nikaragv~
ni	d	nikaragv~
nl	n	Nizozemsk~
nl	d	nizozemsk~
no	n	Norvešk~
no	d	norvešk~
np	n	Nepal~
np	d	nepal~
nr	n	Nauru~
nr	d	nauru~
nu	n	Niue~
nz	n	Novi~ Zeland~
om	n	Oman~
pa	n	Panam~
pa	d	panam~
pe	n	Peru~
pf	n	Francusk~ Polinezij~
pg	n	Papu~ Nova~ Gvinej~
ph	n	Filipin~
ph	d	filipin~
pk	n	Pakistan~
pk	d	pakistan~
pl	n	Poljsk~
pl	d	poljsk~
pm	n	Svet~ Petar~ i Mikelon~
pn	n	Pitcairnov~ Otoc~
pr	n	Portorik~
pr	d	portorik~
ps	n	Palestinsk~ područj~
pt	n	Portugal~
pt	d	portugal~
pw	n	Palau~
pw	d	palau~
py	n	Paragvaj~
py	d	paragvaj~
qa	n	Katar~
qa	d	katar~
re	n	Réunion~
re	d	réunion~
ro	n	Rumunjsk~
ro	d	rumunjsk~
rs	n	Srbij~
rs	d	srbij~
ru	n	Rusij~
ru	d	rusij~
rw	n	Ruand~
rw	d	ruand~
sa	n	Saudijsk~ Arabij~
sb	n	Salomonov~ Otoc~
sc	n	Sejšel~
sc	d	sejšel~
sd	n	Sudan~
sd	d	sudan~
se	n	Švedsk~
se	d	švedsk~
sg	n	Singapur~
sg	d	singapur~
sh	n	Svet~ Helen~
si	n	Slovenij~
si	d	slovenij~
sj	n	Svalbard~ i Jan Mayen~
sk	n	Slovačk~
sk	d	slovačk~
sl	n	Sijer~ Leon~
sm	n	San Marin~
sn	n	Senegal~
sn	d	senegal~
so	n	Somalij~
so	d	somalij~
sr	n	Surinam~
sr	d	surinam~
ss	n	Južn~ Sudan~
st	n	Svet~ Toma~ i Princip~
sv	n	Salvador~
sv	d	salvador~
sx	n	Sint~ Maarten~
sy	n	Sirij~
sy	d	sirij~
sz	n	Esvatin~
sz	d	esvatin~
tc	n	Otoc~ Turks~ i Caicos~
td	n	Čad
tg	n	Togo~
th	n	Tajland~
th	d	tajland~
tj	n	Tadžikistan~
tj	d	tadžikistan~
tk	n	Tokelau~
tk	d	tokelau~
tl	n	Timor~-Lest~
tm	n	Turkmenistan~
tm	d	turkmenistan~
tn	n	Tunis~
tn	d	tunis~
to	n	Tong~
to	d	tonga~
tr	n	Tursk~
tr	d	tursk~
tt	n	Trinidad~ i Tobag~
tv	n	Tuvalu~
tv	d	tuvalu~
tw	n	Tajvan~
tw	d	tajvan~
tz	n	Tanzanij~
tz	d	tanzanij~
ua	n	Ukrajin~
ua	d	ukrajin~
ug	n	Ugand~
ug	d	ugand~
us	n	Sjedinjen~ Američk~ Držav~
uy	n	Urugvaj~
uy	d	urugvaj~
uz	n	Uzbekistan~
uz	d	uzbekistan~
va	n	Vatikan~
va	d	vatikan~
vc	n	Svet~ Vincent~ i Grenadin~
ve	n	Venezuel~
ve	d	venezuel~
vg	n	Britansk~ Djevičansk~ Otoc~
vi	n	Američk~ Djevičansk~ Otoc~
vn	n	Vijetnam~
vn	d	vijetnam~
vu	n	Vanuatu~
vu	d	vanuatu~
wf	n	Wallis~ i Futun~
ws	n	Samo~
ws	d	samoa~
xk	n	Kosov~
xk	d	kosov~
ye	n	Jemen~
ye	d	jemen~
yt	n	Mayott~
yt	d	mayott~
za	n	Južnoafričk~ Republik~
zm	n	Zambij~
zm	d	zambij~
zw	n	Zimbabv~
zw	d	zimbabv~
@sr
ad	n	Андор~
ad	d	андор~
ae	n	Уједињен~ Арапск~ Емират~
af	n	Авганистан~
af	d	авганистан~
ag	n	Антигв~ и Барбуд~
ai	n	Ангвил~
ai	d	ангвил~
al	n	Албаниј~
al	d	албаниј~
am	n	Јермениј~
am	d	јермениј~
ao	n	Ангол~
ao	d	ангол~
ar	n	Аргентин~
ar	d	аргентин~
as	n	Америчк~ Само~
at	n	Аустриј~
at	d	аустриј~
au	n	Аустралиј~
au	d	аустралиј~
aw	n	Аруб~
aw	d	аруба~
ax	n	Оландск~ Острв~
az	n	Азербејџан~
az	d	азербејџан~
ba	n	Босн~ и Херцеговин~
bb	n	Барбадос~
bb	d	барбадос~
bd	n	Бангладеш~
bd	d	бангладеш~
be	n	Белгиј~
be	d	белгиј~
bf	n	Буркин~ Фасо~
bg	n	Бугарск~
bg	d	бугарск~
bh	n	Бахреин~
bh	d	бахреин~
bi	n	Бурунд~
bi	d	бурунд~
bj	n	Бенин~
bj	d	бенин~
bl	n	Свет~ Бартоломеј~
bm	n	Бермуд~
bm	d	бермуд~
bn	n	Брунеј~
bn	d	брунеј~
bo	n	Боливиј~
bo	d	боливиј~
bq	n	Карипск~ Холандиј~
br	n	Бразил~
br	d	бразил~
bs	n	Бахам~
bs	d	бахам~
bt	n	Бутан~
bt	d	бутан~
bw	n	Боцван~
bw	d	боцван~
by	n	Белорусиј~
by	d	белорусиј~
bz	n	Белиз~
bz	d	белиз~
ca	n	Канад~
ca	d	канад~
cc	n	Кокосов~ Острв~
cd	n	Конг~ - Киншас~
cf	n	Централноафричк~ Републик~
cg	n	Конг~ - Бразавил~
ch	n	Швајцарск~
ch	d	швајцарск~
ci	n	Обал~ Слоновач~
ck	n	Куков~ Острв~
cl	n	Чиле~
cm	n	Камерун~
cm	d	камерун~
cn	n	Кина~
co	n	Колумбиј~
co	d	колумбиј~
cr	n	Костарик~
cr	d	костарик~
cu	n	Куба~
cv	n	Зеленортск~ Острв~
cw	n	Кураса~
cw	d	кураса~
cx	n	Божићн~ Острв~
cy	n	Кипар~
cy	d	кипар~
cz	n	Чешк~
cz	d	чешка~
de	n	Немачк~
de	d	немачк~
dj	n	Џибут~
dj	d	џибут~
dk	n	Данск~
dk	d	данск~
dm	n	Доминик~
dm	d	доминик~
do	n	Доминиканск~ Републик~
dz	n	Алжир~
dz	d	алжир~
ec	n	Еквадор~
ec	d	еквадор~
ee	n	Естониј~
ee	d	естониј~
eg	n	Египат~
eg	d	египат~
eh	n	Западн~ Сахар~
er	n	Еритреј~
er	d	еритреј~
es	n	Шпаниј~
es	d	шпаниј~
et	n	Етиопиј~
et	d	етиопиј~
fi	n	Финск~
fi	d	финск~
fj	n	Фиџи~
fk	n	Фокландск~ Острв~
fm	n	Микронезиј~
fm	d	микронезиј~
fo	n	Фарск~ Острв~
fr	n	Француск~
fr	d	француск~
ga	n	Габон~
ga	d	габон~
gb	n	Уједињен~ Краљевств~
gd	n	Гренад~
gd	d	гренад~
ge	n	Грузиј~
ge	d	грузиј~
gf	n	Француск~ Гвајан~
gg	n	Гернз~
gg	d	гернз~
gh	n	Гана~
gi	n	Гибралтар~
gi	d	гибралтар~
gl	n	Гренланд~
gl	d	гренланд~
gm	n	Гамбиј~
gm	d	гамбиј~
gn	n	Гвинеј~
gn	d	гвинеј~
gp	n	Гваделуп~
gp	d	гваделуп~
gq	n	Екваторијалн~ Гвинеј~
gr	n	Грчк~
gr	d	грчка~
gt	n	Гватемал~
gt	d	гватемал~
gu	n	Гуам~
gw	n	Гвинеј~-Биса~
gy	n	Гвајан~
gy	d	гвајан~
hk	n	САР Хонгконг~
hn	n	Хондурас~
hn	d	хондурас~
hr	n	Хрватск~
hr	d	хрватск~
ht	n	Хаит~
ht	d	хаити~
hu	n	Мађарск~
hu	d	мађарск~
id	n	Индонезиј~
id	d	индонезиј~
ie	n	Ирск~
ie	d	ирска~
il	n	Израел~
il	d	израел~
im	n	Острв~ Ман
in	n	Индиј~
in	d	индиј~
io	n	Британск~ териториј~ Индијског~ океан~
iq	n	Ирак~
ir	n	Иран~
is	n	Исланд~
is	d	исланд~
it	n	Италиј~
it	d	италиј~
je	n	Џерз~
je	d	џерзи~
jm	n	Јамајк~
jm	d	јамајк~
jo	n	Јордан~
jo	d	јордан~
jp	n	Јапан~
jp	d	јапан~
ke	n	Кениј~
ke	d	кениј~
kg	n	Киргистан~
kg	d	киргистан~
kh	n	Камбоџ~
kh	d	камбоџ~
ki	n	Кирибат~
ki	d	кирибат~
km	n	Коморск~ Острв~
kn	n	Сент~ Китс~ и Невис~
kp	n	Северн~ Кореј~
kr	n	Јужн~ Кореј~
kw	n	Кувајт~
kw	d	кувајт~
ky	n	Кајманск~ Острв~
kz	n	Казахстан~
kz	d	казахстан~
la	n	Лаос~
lb	n	Либан~
lb	d	либан~
lc	n	Свет~ Луциј~
li	n	Лихтенштајн~
li	d	лихтенштајн~
lk	n	Шри Ланк~
lr	n	Либериј~
lr	d	либериј~
ls	n	Лесот~
ls	d	лесот~
lt	n	Литваниј~
lt	d	литваниј~
lu	n	Луксембург~
lu	d	луксембург~
lv	n	Летониј~
lv	d	летониј~
ly	n	Либиј~
ly	d	либиј~
ma	n	Марок~
ma	d	марок~
mc	n	Монак~
mc	d	монак~
md	n	Молдавиј~
md	d	молдавиј~
me	n	Црна~ Гора~
mf	n	Свет~ Мартин~
mg	n	Мадагаскар~
mg	d	мадагаскар~
mh	n	Маршалск~ Острв~
mk	n	Северн~ Македониј~
ml	n	Мали~
mm	n	Мијанмар~|Бурм~
mm	d	мијанмар~|бурма~
mn	n	Монголиј~
mn	d	монголиј~
mo	n	САР Мака~
mp	n	Северн~ Маријанск~ Острв~
mq	n	Мартиник~
mq	d	мартиник~
mr	n	Мауританиј~
mr	d	мауританиј~
ms	n	Монсерат~
ms	d	монсерат~
mt	n	Малт~
mt	d	малта~
mu	n	Маурицијус~
mu	d	маурицијус~
mv	n	Малдив~
mv	d	малдив~
mw	n	Малав~
mw	d	малав~
mx	n	Мексик~
mx	d	мексик~
my	n	Малезиј~
my	d	малезиј~
mz	n	Мозамбик~
mz	d	мозамбик~
na	n	Намибиј~
na	d	намибиј~
nc	n	Нова~ Каледониј~
ne	n	Нигер~
ne	d	нигер~
nf	n	Острв~ Норфок~
ng	n	Нигериј~
ng	d	нигериј~
ni	n	Никарагв~
ni	d	никарагв~
nl	n	Холандиј~
nl	d	холандиј~
no	n	Норвешк~
no	d	норвешк~
np	n	Непал~
np	d	непал~
nr	n	Науру~
nr	d	науру~
nu	n	Ниуе~
nz	n	Нови~ Зеланд~
om	n	Оман~
pa	n	Панам~
pa	d	панам~
pe	n	Перу~
pf	n	Француск~ Полинезиј~
pg	n	Папу~ Нова~ Гвинеј~
ph	n	Филипин~
ph	d	филипин~
pk	n	Пакистан~
pk	d	пакистан~
pl	n	Пољск~
pl	d	пољск~
pm	n	Сен Пјер~ и Микелон~
pn	n	Питкерн~
pn	d	питкерн~
pr	n	Порторик~
pr	d	порторик~
ps	n	Палестинск~ териториј~
pt	n	Португалиј~
pt	d	португалиј~
pw	n	Палау~
pw	d	палау~
py	n	Парагвај~
py	d	парагвај~
qa	n	Катар~
qa	d	катар~
re	n	Реинион~
re	d	реинион~
ro	n	Румуниј~
ro	d	румуниј~
rs	n	Србиј~
rs	d	србиј~
ru	n	Русиј~
ru	d	русиј~
rw	n	Руанд~
rw	d	руанд~
sa	n	Саудијск~ Арабиј~
sb	n	Соломонск~ Острв~
sc	n	Сејшел~
sc	d	сејшел~
sd	n	Судан~
sd	d	судан~
se	n	Шведск~
se	d	шведск~
sg	n	Сингапур~
sg	d	сингапур~
sh	n	Свет~ Јелен~
si	n	Словениј~
si	d	словениј~
sj	n	Свалбард~ и Јан Мајен~
sk	n	Словачк~
sk	d	словачк~
sl	n	Сијер~ Леон~
sm	n	Сан Марин~
sn	n	Сенегал~
sn	d	сенегал~
so	n	Сомалиј~
so	d	сомалиј~
sr	n	Суринам~
sr	d	суринам~
ss	n	Јужн~ Судан~
st	n	Сао Томе~ и Принцип~
sv	n	Салвадор~
sv	d	салвадор~
sx	n	Свет~ Мартин~
sy	n	Сириј~
sy	d	сириј~
sz	n	Свазиленд~
sz	d	свазиленд~
tc	n	Острв~ Туркс~ и Каикос~
td	n	Чад
tg	n	Того~
th	n	Тајланд~
th	d	тајланд~
tj	n	Таџикистан~
tj	d	таџикистан~
tk	n	Токелау~
tk	d	токелау~
tl	n	Тимор~-Лест~
tm	n	Туркменистан~
tm	d	туркменистан~
tn	n	Тунис~
tn	d	тунис~
to	n	Тонг~
to	d	тонга~
tr	n	Турск~
tr	d	турск~
tt	n	Тринидад~ и Тобаг~
tv	n	Тувалу~
tv	d	тувалу~
tw	n	Тајван~
tw	d	тајван~
tz	n	Танзаниј~
tz	d	танзаниј~
ua	n	Украјин~
ua	d	украјин~
ug	n	Уганд~
ug	d	уганд~
us	n	Сједињен~ Држав~
uy	n	Уругвај~
uy	d	уругвај~
uz	n	Узбекистан~
uz	d	узбекистан~
va	n	Ватикан~
va	d	ватикан~
vc	n	Сент~ Винсент~ и Гренадин~
ve	n	Венецуел~
ve	d	венецуел~
vg	n	Британск~ Девичанск~ Острв~
vi	n	Америчк~ Девичанск~ Острв~
vn	n	Вијетнам~
vn	d	вијетнам~
vu	n	Вануату~
vu	d	вануату~
wf	n	Валис~ и Футун~
ws	n	Само~
ws	d	самоа~
xk	n	Косов~
xk	d	косов~
ye	n	Јемен~
ye	d	јемен~
yt	n	Мајот~
yt	d	мајот~
za	n	Јужноафричк~ Републик~
zm	n	Замбиј~
zm	d	замбиј~
zw	n	Зимбабв~
zw	d	зимбабв~
@bg
ad	n	Андор~
ad	d	андор~
ae	n	Обединен~ арабск~ емирств~
af	n	Афганистан~
af	d	афганистан~
ag	n	Антигу~ и Барбуд~
ai	n	Ангуил~
ai	d	ангуил~
al	n	Албани~
al	d	албани~
am	n	Армени~
am	d	армени~
ao	n	Ангол~
ao	d	ангол~
ar	n	Аржентин~
ar	d	аржентин~
as	n	Американск~ Само~
at	n	Австри~
at	d	австри~
au	n	Австрали~
au	d	австрали~
aw	n	Аруб~
aw	d	аруба~
ax	n	Оландск~ остров~
az	n	Азербайджан~
az	d	азербайджан~
ba	n	Босн~ и Херцеговин~
bb	n	Барбадос~
bb	d	барбадос~
bd	n	Бангладеш~
bd	d	бангладеш~
be	n	Белги~
be	d	белги~
bf	n	Буркин~ Фасо~
bg	n	Българи~
bg	d	българи~
bh	n	Бахрейн~
bh	d	бахрейн~
bi	n	Бурунд~
bi	d	бурунд~
bj	n	Бенин~
bj	d	бенин~
bl	n	Сен Бартелем~
bm	n	Бермудск~ остров~
bn	n	Бруней~ Даруссалам~
bo	n	Боливи~
bo	d	боливи~
bq	n	Карибск~ Нидерланди~
br	n	Бразили~
br	d	бразили~
bs	n	Бахамск~ остров~
bt	n	Бутан~
bt	d	бутан~
bw	n	Ботсван~
bw	d	ботсван~
by	n	Беларус~
by	d	беларус~
bz	n	Белиз~
bz	d	белиз~
ca	n	Канад~
ca	d	канад~
cc	n	Кокосов~ остров~
cd	n	Конг~
cd	d	конго~
cf	n	Централноафриканск~ републик~
cg	n	Конг~
cg	d	конго~
ch	n	Швейцари~
ch	d	швейцари~
ci	n	Кот д'Ивоар~
ck	n	остров~ Кук
cl	n	Чили~
cm	n	Камерун~
cm	d	камерун~
cn	n	Китай~
cn	d	китай~
co	n	Колумби~
co	d	колумби~
cr	n	Кост~ Рика~
cu	n	Куба~
cv	n	Кабо~ Верд~
cw	n	Кюраса~
cw	d	кюраса~
cx	n	остров~ Рождеств~
cy	n	Кипър~
cy	d	кипър~
cz	n	Чехи~
cz	d	чехия~
de	n	Германи~
de	d	германи~
dj	n	Джибут~
dj	d	джибут~
dk	n	Дани~
dk	d	дания~
dm	n	Доминик~
dm	d	доминик~
do	n	Доминиканск~ републик~
dz	n	Алжир~
dz	d	алжир~
ec	n	Еквадор~
ec	d	еквадор~
ee	n	Естони~
ee	d	естони~
eg	n	Египет~
eg	d	египет~
eh	n	Западн~ Сахар~
er	n	Еритре~
er	d	еритре~
es	n	Испани~
es	d	испани~
et	n	Етиопи~
et	d	етиопи~
fi	n	Финланди~
fi	d	финланди~
fj	n	Фидж~
fj	d	фиджи~
fk	n	Фолкландск~ остров~
fm	n	Микронези~
fm	d	микронези~
fo	n	Фарьорск~ остров~
fr	n	Франци~
fr	d	франци~
ga	n	Габон~
ga	d	габон~
gb	n	Обединенот~ кралств~
gd	n	Гренад~
gd	d	гренад~
ge	n	Грузи~
ge	d	грузи~
gf	n	Френск~ Гвиан~
gg	n	Гърнз~
gg	d	гърнз~
gh	n	Гана~
gi	n	Гибралтар~
gi	d	гибралтар~
gl	n	Гренланди~
gl	d	гренланди~
gm	n	Гамби~
gm	d	гамби~
gn	n	Гвине~
gn	d	гвине~
gp	n	Гваделуп~
gp	d	гваделуп~
gq	n	Екваториалн~ Гвине~
gr	n	Гърци~
gr	d	гърци~
gt	n	Гватемал~
gt	d	гватемал~
gu	n	Гуам~
gw	n	Гвине~-Бисау~
gy	n	Гаян~
gy	d	гаяна~
hk	n	Хонконг,~ САР на Китай~
hn	n	Хондурас~
hn	d	хондурас~
hr	n	Хървати~
hr	d	хървати~
ht	n	Хаит~
ht	d	хаити~
hu	n	Унгари~
hu	d	унгари~
id	n	Индонези~
id	d	индонези~
ie	n	Ирланди~
ie	d	ирланди~
il	n	Израел~
il	d	израел~
im	n	остров~ Ман
in	n	Инди~
in	d	индия~
io	n	Британск~ територи~ в Индийски~ океан~
iq	n	Ирак~
ir	n	Иран~
is	n	Исланди~
is	d	исланди~
it	n	Итали~
it	d	итали~
je	n	Джърс~
je	d	джърс~
jm	n	Ямайк~
jm	d	ямайк~
jo	n	Йордани~
jo	d	йордани~
jp	n	Япони~
jp	d	япони~
ke	n	Кени~
ke	d	кения~
kg	n	Киргизстан~
kg	d	киргизстан~
kh	n	Камбодж~
kh	d	камбодж~
ki	n	Кирибат~
ki	d	кирибат~
km	n	Коморск~ остров~
kn	n	Сейнт~ Китс~ и Невис~
kp	n	Северн~ Коре~
kr	n	Южна~ Коре~
kw	n	Кувейт~
kw	d	кувейт~
ky	n	Кайманов~ остров~
kz	n	Казахстан~
kz	d	казахстан~
la	n	Лаос~
lb	n	Ливан~
lb	d	ливан~
lc	n	Сейнт~ Луси~
li	n	Лихтенщайн~
li	d	лихтенщайн~
lk	n	Шри Ланк~
lr	n	Либери~
lr	d	либери~
ls	n	Лесот~
ls	d	лесот~
lt	n	Литв~
lt	d	литва~
lu	n	Люксембург~
lu	d	люксембург~
lv	n	Латви~
lv	d	латви~
ly	n	Либи~
ly	d	либия~
ma	n	Марок~
ma	d	марок~
mc	n	Монак~
mc	d	монак~
md	n	Молдов~
md	d	молдов~
me	n	Черн~ гора~
mf	n	Сен Мартен~
mg	n	Мадагаскар~
mg	d	мадагаскар~
mh	n	Маршалов~ остров~
mk	n	Северн~ Македони~
ml	n	Мали~
mm	n	Мианмар~|Бирм~
mm	d	мианмар~|бирма~
mn	n	Монголи~
mn	d	монголи~
mo	n	Макао,~ САР на Китай~
mp	n	Северн~ Марианск~ остров~
mq	n	Мартиник~
mq	d	мартиник~
mr	n	Мавритани~
mr	d	мавритани~
ms	n	Монтсерат~
ms	d	монтсерат~
mt	n	Малт~
mt	d	малта~
mu	n	Мавриций~
mu	d	мавриций~
mv	n	Малдив~
mv	d	малдив~
mw	n	Малав~
mw	d	малав~
mx	n	Мексик~
mx	d	мексик~
my	n	Малайзи~
my	d	малайзи~
mz	n	Мозамбик~
mz	d	мозамбик~
na	n	Намиби~
na	d	намиби~
nc	n	Нова~ Каледони~
ne	n	Нигер~
ne	d	нигер~
nf	n	остров~ Норфолк~
ng	n	Нигери~
ng	d	нигери~
ni	n	Никарагу~
ni	d	никарагу~
nl	n	Нидерланди~
nl	d	нидерланди~
no	n	Норвеги~
no	d	норвеги~
np	n	Непал~
np	d	непал~
nr	n	Науру~
nr	d	науру~
nu	n	Ниуе~
nz	n	Нова~ Зеланди~
om	n	Оман~
pa	n	Панам~
pa	d	панам~
pe	n	Перу~
pf	n	Френск~ Полинези~
pg	n	Папу~-Нова~ Гвине~
ph	n	Филипин~
ph	d	филипин~
pk	n	Пакистан~
pk	d	пакистан~
pl	n	Полш~
pl	d	полша~
pm	n	Сен Пиер~ и Микелон~
pn	n	Остров~ Питкерн~
pr	n	Пуерт~ Рико~
ps	n	Палестинск~ територи~
pt	n	Португали~
pt	d	португали~
pw	n	Палау~
pw	d	палау~
py	n	Парагвай~
py	d	парагвай~
qa	n	Катар~
qa	d	катар~
re	n	Реюнион~
re	d	реюнион~
ro	n	Румъни~
ro	d	румъни~
rs	n	Сърби~
rs	d	сърби~
ru	n	Руси~
ru	d	русия~
rw	n	Руанд~
rw	d	руанд~
sa	n	Саудитск~ Араби~
sb	n	Соломонов~ остров~
sc	n	Сейшел~
sc	d	сейшел~
sd	n	Судан~
sd	d	судан~
se	n	Швеци~
se	d	швеци~
sg	n	Сингапур~
sg	d	сингапур~
sh	n	Свет~ Елен~
si	n	Словени~
si	d	словени~
sj	n	Свалбард~ и Ян Майен~
sk	n	Словаки~
sk	d	словаки~
sl	n	Сиер~ Леон~
sm	n	Сан Марин~
sn	n	Сенегал~
sn	d	сенегал~
so	n	Сомали~
so	d	сомали~
sr	n	Суринам~
sr	d	суринам~
ss	n	Южен~ Судан~
st	n	Сао Томе~ и Принсип~
sv	n	Салвадор~
sv	d	салвадор~
sx	n	Синт~ Мартен~
sy	n	Сири~
sy	d	сирия~
sz	n	Есватин~
sz	d	есватин~
tc	n	остров~ Търкс~ и Кайкос~
td	n	Чад
tg	n	Того~
th	n	Тайланд~
th	d	тайланд~
tj	n	Таджикистан~
tj	d	таджикистан~
tk	n	Токелау~
tk	d	токелау~
tl	n	Тимор~ Лест~
tm	n	Туркменистан~
tm	d	туркменистан~
tn	n	Тунис~
tn	d	тунис~
to	n	Тонг~
to	d	тонга~
tr	n	Турци~
tr	d	турци~
tt	n	Тринидад~ и Тобаг~
tv	n	Тувалу~
tv	d	тувалу~
tw	n	Тайван~
tw	d	тайван~
tz	n	Танзани~
tz	d	танзани~
ua	n	Украйн~
ua	d	украйн~
ug	n	Уганд~
ug	d	уганд~
us	n	Съединен~ щати~
uy	n	Уругвай~
uy	d	уругвай~
uz	n	Узбекистан~
uz	d	узбекистан~
va	n	Ватикан~
va	d	ватикан~
vc	n	Сейнт~ Винсънт~ и Гренадин~
ve	n	Венецуел~
ve	d	венецуел~
vg	n	Британск~ Вирджинск~ остров~
vi	n	Американск~ Вирджинск~ остров~
vn	n	Виетнам~
vn	d	виетнам~
vu	n	Вануату~
vu	d	вануату~
wf	n	Уолис~ и Футун~
ws	n	Само~
ws	d	самоа~
xk	n	Косов~
xk	d	косов~
ye	n	Йемен~
ye	d	йемен~
yt	n	Майот~
yt	d	майот~
za	n	Южна~ Африк~
zm	n	Замби~
zm	d	замби~
zw	n	Зимбабв~
zw	d	зимбабв~
@lt
ad	n	Andor*
ae	n	Jungtinia* Arabų* Emyrata*
af	n	Afganistana*
ag	n	Antigv* ir Barbud*
ai	n	Angilij*
al	n	Albanij*
am	n	Armėnij*
ao	n	Angol*
ar	n	Argentin*
as	n	Ameriko* Samo*
at	n	Austrij*
au	n	Australij*
aw	n	Arub*
ax	n	Alandų* Salo*
az	n	Azerbaidžana*
ba	n	Bosnij* ir Hercegovin*
bb	n	Barbadosa*
bd	n	Bangladeša*
be	n	Belgij*
bf	n	Burkin* Fasa*
bg	n	Bulgarij*
bh	n	Bahreina*
bi	n	Burundi*
bj	n	Benina*
bl	n	Sen Bartelem*
bm	n	Bermud*
bn	n	Brunėju*
bo	n	Bolivij*
bq	n	Karibų* Nyderlanda*
br	n	Brazilij*
bs	n	Bahamo*
bt	n	Butana*
bw	n	Botsvan*
by	n	Baltarusij*
bz	n	Beliza*
ca	n	Kanad*
cc	n	Kokosų* Salo*
cd	n	Konga*-Kinšas*
cf	n	Centrinė* Afriko* Respublik*
cg	n	Konga*-Brazavili*
ch	n	Šveicarij*
ci	n	Drambli* Kaul* Kranta*
ck	n	Kuko* Salo*
cl	n	Čilė*
cm	n	Kamerūna*
cn	n	Kinij*
co	n	Kolumbij*
cr	n	Kost* Rika*
cu	n	Kuba*
cv	n	Žaliasi* Kyšuly*
cw	n	Kiurasa*
cx	n	Kalėdų* Sala*
cy	n	Kipra*
cz	n	Čekij*
de	n	Vokietij*
dj	n	Džibuti*
dk	n	Danij*
dm	n	Dominik*
do	n	Dominiko* Respublik*
dz	n	Alžyra*
ec	n	Ekvadora*
ee	n	Estij*
eg	n	Egipta*
eh	n	Vakarų* Sachar*
er	n	Eritrėj*
es	n	Ispanij*
et	n	Etiopij*
fi	n	Suomij*
fj	n	Fidži*
fk	n	Folkland* Salo*
fm	n	Mikronezij*
fo	n	Farerų* Salo*
fr	n	Prancūzij*
ga	n	Gabona*
gb	n	Jungtin* Karalyst*
gd	n	Grenad*
ge	n	Gruzij*
gf	n	Prancūzijo* Gvian*
gg	n	Gernsi*
gh	n	Gana*
gi	n	Gibraltara*
gl	n	Grenlandij*
gm	n	Gambij*
gn	n	Gvinėj*
gp	n	Gvadelup*
gq	n	Pusiauj* Gvinėj*
gr	n	Graikij*
gt	n	Gvatemal*
gu	n	Guama*
gw	n	Bisa* Gvinėj*
gy	n	Gajan*
hk	n	Ypatingasi* Administracini* Kinijo* Regiona* Honkonga*
hn	n	Hondūra*
hr	n	Kroatij*
ht	n	Haiti*
hu	n	Vengrij*
id	n	Indonezij*
ie	n	Airij*
il	n	Izraeli*
im	n	Meno* Sala*
in	n	Indij*
io	n	Indijo* Vandenyn* Britų* Sriti*
iq	n	Iraka*
ir	n	Irana*
is	n	Islandij*
it	n	Italij*
je	n	Džersi*
jm	n	Jamaik*
jo	n	Jordanij*
jp	n	Japonij*
ke	n	Kenij*
kg	n	Kirgizij*
kh	n	Kambodž*
ki	n	Kiribati*
km	n	Komora*
kn	n	Sent* Kitsa* ir Nevi*
kp	n	Šiaurė* Korėj*
kr	n	Pietų* Korėj*
kw	n	Kuveita*
ky	n	Kaimanų* Salo*
kz	n	Kazachstana*
la	n	Laosa*
lb	n	Libana*
lc	n	Sent* Lusij*
li	n	Lichtenšteina*
lk	n	Šri Lank*
lr	n	Liberij*
ls	n	Lesota*
lt	n	Lietuv*
lu	n	Liuksemburga*
lv	n	Latvij*
ly	n	Libij*
ma	n	Maroka*
mc	n	Monaka*
md	n	Moldov*
me	n	Juodkalnij*
mf	n	Sen Martena*
mg	n	Madagaskara*
mh	n	Maršal* Salo*
mk	n	Šiaurė* Makedonij*
ml	n	Mali*
mm	n	Mianmara*|Birm*
mn	n	Mongolij*
mo	n	Ypatingasi* Administracini* Kinijo* Regiona* Maka*
mp	n	Mariano* Šiaurinė* Salo*
mq	n	Martinik*
mr	n	Mauritanij*
ms	n	Montserata*
mt	n	Malt*
mu	n	Mauriciju*
mv	n	Maldyva*
mw	n	Malavi*
mx	n	Meksik*
my	n	Malaizij*
mz	n	Mozambika*
na	n	Namibij*
nc	n	Naujoj* Kaledonij*
ne	n	Nigeri*
nf	n	Norfolk* sala*
ng	n	Nigerij*
ni	n	Nikaragv*
nl	n	Nyderlanda*
no	n	Norvegij*
np	n	Nepala*
nr	n	Naur*
nu	n	Niuj*
nz	n	Naujoj* Zelandij*
om	n	Omana*
pa	n	Panam*
pe	n	Peru*
pf	n	Prancūzijo* Polinezij*
pg	n	Papu* Naujoj* Gvinėj*
ph	n	Filipina*
pk	n	Pakistana*
pl	n	Lenkij*
pm	n	Sen Pjera* ir Mikelona*
pn	n	Pitkern* salo*
pr	n	Puert* Rika*
ps	n	Palestino* teritorij*
pt	n	Portugalij*
pw	n	Pala*
py	n	Paragvaju*
qa	n	Katara*
re	n	Reunjona*
ro	n	Rumunij*
rs	n	Serbij*
ru	n	Rusij*
rw	n	Ruand*
sa	n	Saud* Arabij*
sb	n	Saliamon* Salo*
sc	n	Seišelia*
sd	n	Sudana*
se	n	Švedij*
sg	n	Singapūra*
sh	n	Šv. Eleno* Sala*
si	n	Slovėnij*
sj	n	Svalbarda* ir Jana* Majena*
sk	n	Slovakij*
sl	n	Sier* Leon*
sm	n	San Marina*
sn	n	Senegala*
so	n	Somali*
sr	n	Surinama*
ss	n	Pietų* Sudana*
st	n	San Tomė* ir Prinsip*
sv	n	Salvadora*
sx	n	Sint* Martena*
sy	n	Sirij*
sz	n	Svazilanda*
tc	n	Terks* ir Kaikos* Salo*
td	n	Čada*
tg	n	Toga*
th	n	Tailanda*
tj	n	Tadžikij*
tk	n	Tokela*
tl	n	Rytų* Timora*
tm	n	Turkmėnistana*
tn	n	Tunisa*
to	n	Tong*
tr	n	Turkij*
tt	n	Trinidada* ir Tobaga*
tv	n	Tuval*
tw	n	Taivana*
tz	n	Tanzanij*
ua	n	Ukrain*
ug	n	Ugand*
us	n	Jungtinė* Valstijo*
uy	n	Urugvaju*
uz	n	Uzbekistana*
va	n	Vatikan* Miest* Valstyb*
vc	n	Šventasi* Vincenta* ir Grenadina*
ve	n	Venesuel*
vg	n	Didžiosio* Britanijo* Mergelių* Salo*
vi	n	Jungtinių* Valstijų* Mergelių* Salo*
vn	n	Vietnama*
vu	n	Vanuat*
wf	n	Volisa* ir Futūn*
ws	n	Samo*
xk	n	Kosova*
ye	n	Jemena*
yt	n	Majota*
za	n	Pietų* Afrik*
zm	n	Zambij*
zw	n	Zimbabv*
@lv
ad	n	Andor*
ae	n	Apvienoti* Arāb* Emirāt*
af	n	Afganistān*
ag	n	Antigv* un Barbud*
ai	n	Angilj*
al	n	Albānij*
am	n	Armēnij*
ao	n	Angol*
ar	n	Argentīn*
as	n	ASV Samo*
at	n	Austrij*
au	n	Austrālij*
aw	n	Arub*
ax	n	Olande* sala*
az	n	Azerbaidžān*
ba	n	Bosnij* un Hercegovin*
bb	n	Barbados*
bd	n	Bangladeš*
be	n	Beļģij*
bf	n	Burkinafas*
bg	n	Bulgārij*
bh	n	Bahrein*
bi	n	Burundij*
bj	n	Benin*
bl	n	Senbartelm*
bm	n	Bermud* sala*
bn	n	Brunej*
bo	n	Bolīvij*
bq	n	Nīderlande* Karīb* sala*
br	n	Brazīlij*
bs	n	Baham* sala*
bt	n	Butān*
bw	n	Botsvān*
by	n	Baltkrievij*
bz	n	Beliz*
ca	n	Kanād*
cc	n	Kokos* sala*
cd	n	Kong*
cf	n	Centrālāfrika* Republik*
cg	n	Kong*
ch	n	Šveic*
ci	n	Kotdivuār*
ck	n	Kuka* sala*
cl	n	Čīle*
cm	n	Kamerūn*
cn	n	Ķīna*
co	n	Kolumbij*
cr	n	Kostarik*
cu	n	Kuba*
cv	n	Kaboverd*
cw	n	Kirasa*
cx	n	Ziemsvētk* sala*
cy	n	Kipr*
cz	n	Čehij*
de	n	Vācij*
dj	n	Džibutij*
dk	n	Dānij*
dm	n	Dominik*
do	n	Dominikān*
dz	n	Alžīrij*
ec	n	Ekvador*
ee	n	Igaunij*
eg	n	Ēģipt*
eh	n	Rietumsahār*
er	n	Eritrej*
es	n	Spānij*
et	n	Etiopij*
fi	n	Somij*
fj	n	Fidž*
fk	n	Folklend* sala*
fm	n	Mikronēzij*
fo	n	Fēru* sala*
fr	n	Francij*
ga	n	Gabon*
gb	n	Apvienot* Karalist*
gd	n	Grenād*
ge	n	Gruzij*
gf	n	Francija* Gviān*
gg	n	Gērnsij*
gh	n	Gana*
gi	n	Gibraltār*
gl	n	Grenland*
gm	n	Gambij*
gn	n	Gvinej*
gp	n	Gvadelup*
gq	n	Ekvatoriāl* Gvinej*
gr	n	Grieķij*
gt	n	Gvatemal*
gu	n	Guam*
gw	n	Gvinej*-Bisav*
gy	n	Gajān*
hk	n	Ķīna* īpašā* pārvalde* apgabal* Honkong*
hn	n	Honduras*
hr	n	Horvātij*
ht	n	Hait*
hu	n	Ungārij*
id	n	Indonēzij*
ie	n	Īrij*
il	n	Izraēl*
im	n	Mena* sala*
in	n	Indij*
io	n	Indija* okeān* Brit* teritorij*
iq	n	Irāk*
ir	n	Irān*
is	n	Island*
it	n	Itālij*
je	n	Džērsij*
jm	n	Jamaik*
jo	n	Jordānij*
jp	n	Japān*
ke	n	Kenij*
kg	n	Kirgizstān*
kh	n	Kambodž*
ki	n	Kiribat*
km	n	Komor* sala*
kn	n	Sentkits* un Nevis*
kp	n	Ziemeļkorej*
kr	n	Dienvidkorej*
kw	n	Kuveit*
ky	n	Kaiman* sala*
kz	n	Kazahstān*
la	n	Laos*
lb	n	Libān*
lc	n	Sentlūsij*
li	n	Lihtenštein*
lk	n	Šrilank*
lr	n	Libērij*
ls	n	Lesot*
lt	n	Lietuv*
lu	n	Luksemburg*
lv	n	Latvij*
ly	n	Lībij*
ma	n	Marok*
mc	n	Monak*
md	n	Moldov*
me	n	Melnkaln*
mf	n	Senmartēn*
mg	n	Madagaskar*
mh	n	Māršal* sala*
mk	n	Ziemeļmaķedonij*
ml	n	Mali*
mm	n	Mjanm*|Birm*
mn	n	Mongolij*
mo	n	ĶTR īpašai* administratīvai* reģion* Maka*
mp	n	Ziemeļ* Mariana* sala*
mq	n	Martinik*
mr	n	Mauritānij*
ms	n	Montserrat*
mt	n	Malt*
mu	n	Maurīcij*
mv	n	Maldīvij*
mw	n	Malāvij*
mx	n	Meksik*
my	n	Malaizij*
mz	n	Mozambik*
na	n	Namībij*
nc	n	Jaunkaledonij*
ne	n	Nigēr*
nf	n	Norfolka* sala*
ng	n	Nigērij*
ni	n	Nikaragv*
nl	n	Nīderland*
no	n	Norvēģij*
np	n	Nepāl*
nr	n	Naur*
nu	n	Niue*
nz	n	Jaunzēland*
om	n	Omān*
pa	n	Panam*
pe	n	Peru*
pf	n	Francija* Polinēzij*
pg	n	Papu*-Jaungvinej*
ph	n	Filipīna*
pk	n	Pakistān*
pl	n	Polij*
pm	n	Senpjēr* un Mikelon*
pn	n	Pitkērna* sala*
pr	n	Puertorik*
ps	n	Palestīna* teritorija*
pt	n	Portugāl*
pw	n	Pala*
py	n	Paragvaj*
qa	n	Katar*
re	n	Reinjon*
ro	n	Rumānij*
rs	n	Serbij*
ru	n	Krievij*
rw	n	Ruand*
sa	n	Saūd* Arābij*
sb	n	Zālaman* sala*
sc	n	Seišel* sala*
sd	n	Sudān*
se	n	Zviedrij*
sg	n	Singapūr*
sh	n	Sv.Helēna* sala*
si	n	Slovēnij*
sj	n	Svalbār* un Jana* Majen* sala*
sk	n	Slovākij*
sl	n	Sjerraleon*
sm	n	Sanmarīn*
sn	n	Senegāl*
so	n	Somālij*
sr	n	Surinam*
ss	n	Dienvidsudān*
st	n	Santom* un Prinsip*
sv	n	Salvador*
sx	n	Sintmārten*
sy	n	Sīrij*
sz	n	Svatin*
tc	n	Tērksa* un Kaikosa* sala*
td	n	Čada*
tg	n	Togo*
th	n	Taizem*
tj	n	Tadžikistān*
tk	n	Tokela*
tl	n	Austrumtimor*
tm	n	Turkmenistān*
tn	n	Tunisij*
to	n	Tong*
tr	n	Turcij*
tt	n	Trinidād* un Tobāg*
tv	n	Tuval*
tw	n	Taivān*
tz	n	Tanzānij*
ua	n	Ukrain*
ug	n	Ugand*
us	n	Amerika* Savienotā* Valsti*
uy	n	Urugvaj*
uz	n	Uzbekistān*
va	n	Vatikān*
vc	n	Sentvinsent* un Grenadīna*
ve	n	Venecuēl*
vg	n	Brit* Virdžīna*
vi	n	ASV Virdžīna*
vn	n	Vjetnam*
vu	n	Vanuat*
wf	n	Volis* un Futuna* sala*
ws	n	Samo*
xk	n	Kosov*
ye	n	Jemen*
yt	n	Majot*
za	n	Dienvidāfrika* Republik*
zm	n	Zambij*
zw	n	Zimbabv*
@et
ad	n	Andorr*
ae	n	Araabi* Ühendemiraadid*
af	n	Afganistan*
ag	n	Antigu* ja Barbud*
ai	n	Anguill*
al	n	Albaani*
am	n	Armeeni*
ao	n	Angol*
ar	n	Argentin*
as	n	Ameerik* Samo*
at	n	Austri*
au	n	Austraali*
aw	n	Arub*
ax	n	Ahvenama*
az	n	Aserbaidžaan*
ba	n	Bosni* ja Hertsegoviin*
bb	n	Barbados*
bd	n	Bangladesh*
be	n	Belgi*
bf	n	Burkin* Faso*
bg	n	Bulgaari*
bh	n	Bahrein*
bi	n	Burund*
bj	n	Benin*
bl	n	Saint*-Barthélemy*
bm	n	Bermud*
bn	n	Brune*
bo	n	Boliivi*
bq	n	Kariib* Madalmaad*
br	n	Brasiili*
bs	n	Baham*
bt	n	Bhutan*
bw	n	Botswan*
by	n	Valgeven*
bz	n	Beliz*
ca	n	Kanad*
cc	n	Kookossaared*
cd	n	Kong* DV
cf	n	Kesk*-Aafrik* Vabariik*
cg	n	Kong* Vabariik*
ch	n	Šveits*
ci	n	Elevandiluurannik*
ck	n	Cook* saared*
cl	n	Tšiil*
cm	n	Kamerun*
cn	n	Hiin*
co	n	Colombi*
cr	n	Cost* Rica*
cu	n	Kuub*
cv	n	Roheneemesaared*
cw	n	Curaça*
cx	n	Jõulusaar*
cy	n	Küpros*
cz	n	Tšehh*
de	n	Saksama*
dj	n	Djibout*
dk	n	Taan*
dm	n	Dominic*
do	n	Dominikaan* Vabariik*
dz	n	Alžeeri*
ec	n	Ecuador*
ee	n	Eest*
eg	n	Egiptus*
eh	n	Lään*-Sahar*
er	n	Eritre*
es	n	Hispaani*
et	n	Etioopi*
fi	n	Soom*
fj	n	Fidž*
fk	n	Falkland* saared*
fm	n	Mikroneesi*
fo	n	Fäär* saared*
fr	n	Prantsusma*
ga	n	Gabon*
gb	n	Ühendkuningriik*
gd	n	Grenad*
ge	n	Gruusi*
gf	n	Prantsus* Guajaan*
gg	n	Guernsey*
gh	n	Ghan*
gi	n	Gibraltar*
gl	n	Gröönima*
gm	n	Gambi*
gn	n	Guine*
gp	n	Guadeloup*
gq	n	Ekvatoriaal*-Guine*
gr	n	Kreek*
gt	n	Guatemal*
gu	n	Guam*
gw	n	Guine*-Bissa*
gy	n	Guyan*
hk	n	Hongkong* erihalduspiirkond*
hn	n	Honduras*
hr	n	Horvaati*
ht	n	Hait*
hu	n	Ungar*
id	n	Indoneesi*
ie	n	Iirima*
il	n	Iisrael*
im	n	Mani* saar*
in	n	Indi*
io	n	Brit* Indi* ookean* ala
iq	n	Iraak*
ir	n	Iraan*
is	n	Island*
it	n	Itaali*
je	n	Jersey*
jm	n	Jamaic*
jo	n	Jordaani*
jp	n	Jaapan*
ke	n	Keeni*
kg	n	Kõrgõzstan*
kh	n	Kambodž*
ki	n	Kiribat*
km	n	Komoorid*
kn	n	Saint* Kitts* ja Nevis*
kp	n	Põhj*-Kore*
kr	n	Lõun*-Kore*
kw	n	Kuveit*
ky	n	Kaimanisaared*
kz	n	Kasahstan*
la	n	Laos*
lb	n	Liibanon*
lc	n	Saint* Luci*
li	n	Liechtenstein*
lk	n	Sri Lank*
lr	n	Libeeri*
ls	n	Lesoth*
lt	n	Leed*
lu	n	Luksemburg*
lv	n	Läti*
ly	n	Liibü*
ma	n	Marok*
mc	n	Monac*
md	n	Moldov*
me	n	Montenegr*
mf	n	Saint*-Martin*
mg	n	Madagaskar*
mh	n	Marshall* Saared*
mk	n	Põhj*-Makedooni*
ml	n	Mali*
mm	n	Myanmar*|Birm*
mn	n	Mongooli*
mo	n	Maca* erihalduspiirkond*
mp	n	Põhj*-Mariaanid*
mq	n	Martiniqu*
mr	n	Mauritaani*
ms	n	Montserrat*
mt	n	Malt*
mu	n	Mauritius*
mv	n	Maldiivid*
mw	n	Malaw*
mx	n	Mehhik*
my	n	Malaisi*
mz	n	Mosambiik*
na	n	Namiibi*
nc	n	Uus-Kaledooni*
ne	n	Niger*
nf	n	Norfolk*
ng	n	Nigeeri*
ni	n	Nicaragu*
nl	n	Holland*
no	n	Norr*
np	n	Nepal*
nr	n	Naur*
nu	n	Niue*
nz	n	Uus-Merema*
om	n	Omaan*
pa	n	Panam*
pe	n	Peru*
pf	n	Prantsus* Polüneesi*
pg	n	Paapu* Uus-Guine*
ph	n	Filipiinid*
pk	n	Pakistan*
pl	n	Pool*
pm	n	Saint*-Pierr* ja Miquelon*
pn	n	Pitcairn* saared*
pr	n	Puert* Rico*
ps	n	Palestiin* alad*
pt	n	Portugal*
pw	n	Bela*
py	n	Paraguay*
qa	n	Katar*
re	n	Réunion*
ro	n	Rumeeni*
rs	n	Serbi*
ru	n	Venema*
rw	n	Rwand*
sa	n	Saud* Araabi*
sb	n	Saalomon* Saared*
sc	n	Seišellid*
sd	n	Sudaan*
se	n	Roots*
sg	n	Singapur*
sh	n	Saint* Helen*
si	n	Sloveeni*
sj	n	Svalbard* ja Jan Mayen*
sk	n	Slovakki*
sl	n	Sierr* Leon*
sm	n	San Marin*
sn	n	Senegal*
so	n	Somaali*
sr	n	Surinam*
ss	n	Lõun*-Sudaan*
st	n	São Tomé* ja Príncip*
sv	n	El Salvador*
sx	n	Sint* Maarten*
sy	n	Süüri*
sz	n	Svaasima*
tc	n	Turks* ja Caicos*
td	n	Tšaad*
tg	n	Togo*
th	n	Tai
tj	n	Tadžikistan*
tk	n	Tokela*
tl	n	Ida-Timor*
tm	n	Türkmenistan*
tn	n	Tuneesi*
to	n	Tong*
tr	n	Türg*
tt	n	Trinidad* ja Tobag*
tv	n	Tuval*
tw	n	Taiwan*
tz	n	Tansaani*
ua	n	Ukrain*
ug	n	Ugand*
us	n	Ameerik* Ühendriigid*
uy	n	Uruguay*
uz	n	Usbekistan*
va	n	Vatikan*
vc	n	Saint* Vincent* ja Grenadiinid*
ve	n	Venezuel*
vg	n	Brit* Neitsisaared*
vi	n	USA Neitsisaared*
vn	n	Vietnam*
vu	n	Vanuat*
wf	n	Wallis* ja Futun*
ws	n	Samo*
xk	n	Kosov*
ye	n	Jeemen*
yt	n	Mayott*
za	n	Lõun*-Aafrik* Vabariik*
zm	n	Sambi*
zw	n	Zimbabw*
@ca
ad	n	Andorra
ae	n	Emirats Àrabs Units
af	n	Afganistan
ag	n	Antigua i Barbuda
ai	n	Anguilla
al	n	Albània
am	n	Armènia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Americana
at	n	Àustria
au	n	Austràlia
aw	n	Aruba
ax	n	Illes Åland
az	n	Azerbaidjan
ba	n	Bòsnia i Hercegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Bèlgica
bf	n	Burkina Faso
bg	n	Bulgària
bh	n	Bahrain
bi	n	Burundi
bj	n	Benín
bl	n	Saint-Barthélemy
bm	n	Bermudes
bn	n	Brunei
bo	n	Bolívia
bq	n	Carib Neerlandès
br	n	Brasil
bs	n	Bahames
bt	n	Bhutan
bw	n	Botswana
by	n	Belarús
bz	n	Belize
ca	n	Canadà
cc	n	Illes Cocos
cd	n	Congo - Kinshasa
cf	n	República Centreafricana
cg	n	Congo - Brazzaville
ch	n	Suïssa
ci	n	Côte d'Ivoire
ck	n	Illes Cook
cl	n	Xile
cm	n	Camerun
cn	n	Xina
co	n	Colòmbia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cap Verd
cw	n	Curaçao
cx	n	Illa Christmas
cy	n	Xipre
cz	n	Txèquia
de	n	Alemanya
dj	n	Djibouti
dk	n	Dinamarca
dm	n	Dominica
do	n	República Dominicana
dz	n	Algèria
ec	n	Equador
ee	n	Estònia
eg	n	Egipte
eh	n	Sàhara Occidental
er	n	Eritrea
es	n	Espanya
et	n	Etiòpia
fi	n	Finlàndia
fj	n	Fiji
fk	n	Illes Falkland
fm	n	Micronèsia
fo	n	Illes Fèroe
fr	n	França
ga	n	Gabon
gb	n	Regne Unit
gd	n	Grenada
ge	n	Geòrgia
gf	n	Guaiana Francesa
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Groenlàndia
gm	n	Gàmbia
gn	n	Guinea
gp	n	Guadalupe
gq	n	Guinea Equatorial
gr	n	Grècia
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea Bissau
gy	n	Guyana
hk	n	Hong Kong
hn	n	Hondures
hr	n	Croàcia
ht	n	Haití
hu	n	Hongria
id	n	Indonèsia
ie	n	Irlanda
il	n	Israel
im	n	Illa de Man
in	n	Índia
io	n	Territori Britànic de l'Oceà Índic
iq	n	Iraq
ir	n	Iran
is	n	Islàndia
it	n	Itàlia
je	n	Jersey
jm	n	Jamaica
jo	n	Jordània
jp	n	Japó
ke	n	Kenya
kg	n	Kirguizstan
kh	n	Cambodja
ki	n	Kiribati
km	n	Comores
kn	n	Saint Kitts i Nevis
kp	n	Corea del Nord
kr	n	Corea del Sud
kw	n	Kuwait
ky	n	Illes Caiman
kz	n	Kazakhstan
la	n	Lao
lb	n	Líban
lc	n	Saint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Libèria
ls	n	Lesotho
lt	n	Lituània
lu	n	Luxemburg
lv	n	Letònia
ly	n	Líbia
ma	n	Marroc
mc	n	Mònaco
md	n	Moldàvia
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagascar
mh	n	Illes Marshall
mk	n	Macedònia del Nord
ml	n	Mali
mm	n	Myanmar|Birmània
mn	n	Mongòlia
mo	n	Macau
mp	n	Illes Marianes del Nord
mq	n	Martinica
mr	n	Mauritània
ms	n	Montserrat
mt	n	Malta
mu	n	Maurici
mv	n	Maldives
mw	n	Malawi
mx	n	Mèxic
my	n	Malàisia
mz	n	Moçambic
na	n	Namíbia
nc	n	Nova Caledònia
ne	n	Níger
nf	n	Illa Norfolk
ng	n	Nigèria
ni	n	Nicaragua
nl	n	Països Baixos
no	n	Noruega
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nova Zelanda
om	n	Oman
pa	n	Panamà
pe	n	Perú
pf	n	Polinèsia Francesa
pg	n	Papua Nova Guinea
ph	n	Filipines
pk	n	Pakistan
pl	n	Polònia
pm	n	Saint-Pierre-et-Miquelon
pn	n	Illes Pitcairn
pr	n	Puerto Rico
ps	n	Territoris palestins
pt	n	Portugal
pw	n	Palau
py	n	Paraguai
qa	n	Qatar
re	n	Illa de la Reunió
ro	n	Romania
rs	n	Sèrbia
ru	n	Rússia
rw	n	Ruanda
sa	n	Aràbia Saudí
sb	n	Illes Salomó
sc	n	Seychelles
sd	n	Sudan
se	n	Suècia
sg	n	Singapur
sh	n	Santa Helena
si	n	Eslovènia
sj	n	Svalbard i Jan Mayen
sk	n	Eslovàquia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somàlia
sr	n	Surinam
ss	n	Sudan del Sud
st	n	São Tomé i Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Síria
sz	n	Eswatini
tc	n	Illes Turks i Caicos
td	n	Txad
tg	n	Togo
th	n	Tailàndia
tj	n	Tadjikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunísia
to	n	Tonga
tr	n	Turquia
tt	n	Trinidad i Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzània
ua	n	Ucraïna
ug	n	Uganda
us	n	Estats Units
uy	n	Uruguai
uz	n	Uzbekistan
va	n	Ciutat del Vaticà
vc	n	Saint Vincent i les Grenadines
ve	n	Veneçuela
vg	n	Illes Verges Britàniques
vi	n	Illes Verges dels Estats Units
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis i Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Iemen
yt	n	Mayotte
za	n	Sud-àfrica
zm	n	Zàmbia
zw	n	Zimbàbue
@gl
ad	n	Andorra
ae	n	Emiratos Árabes Unidos
af	n	Afganistán
ag	n	Antigua e Barbuda
ai	n	Anguila
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Arxentina
as	n	Samoa Americana
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Illas Åland
az	n	Acerbaixán
ba	n	Bosnia e Hercegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Bélxica
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benín
bl	n	Saint Barthélemy
bm	n	Illas Bermudas
bn	n	Brunei
bo	n	Bolivia
bq	n	Caribe Neerlandés
br	n	Brasil
bs	n	Bahamas
bt	n	Bután
bw	n	Botswana
by	n	Belarús
bz	n	Belize
ca	n	Canadá
cc	n	Illas Cocos
cd	n	República Democrática do Congo
cf	n	República Centroafricana
cg	n	República do Congo
ch	n	Suíza
ci	n	Côte d'Ivoire
ck	n	Illas Cook
cl	n	Chile
cm	n	Camerún
cn	n	China
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cabo Verde
cw	n	Curaçao
cx	n	Illa Christmas
cy	n	Chipre
cz	n	Chequia
de	n	Alemaña
dj	n	Djibuti
dk	n	Dinamarca
dm	n	Dominica
do	n	República Dominicana
dz	n	Alxeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Exipto
eh	n	Sáhara Occidental
er	n	Eritrea
es	n	España
et	n	Etiopía
fi	n	Finlandia
fj	n	Fixi
fk	n	Illas Malvinas
fm	n	Micronesia
fo	n	Illas Feroe
fr	n	Francia
ga	n	Gabón
gb	n	Reino Unido
gd	n	Granada
ge	n	Xeorxia
gf	n	Güiana Francesa
gg	n	Guernsey
gh	n	Ghana
gi	n	Xibraltar
gl	n	Groenlandia
gm	n	Gambia
gn	n	Guinea
gp	n	Guadalupe
gq	n	Guinea Ecuatorial
gr	n	Grecia
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea Bissau
gy	n	Güiana
hk	n	Hong Kong RAE da
hn	n	Honduras
hr	n	Croacia
ht	n	Haití
hu	n	Hungría
id	n	Indonesia
ie	n	Irlanda
il	n	Israel
im	n	Illa de Man
in	n	India
io	n	Territorio Británico do Océano Índico
iq	n	Iraq
ir	n	Irán
is	n	Islandia
it	n	Italia
je	n	Jersey
jm	n	Xamaica
jo	n	Xordania
jp	n	Xapón
ke	n	Kenya
kg	n	Kirguizistán
kh	n	Camboxa
ki	n	Kiribati
km	n	Comores
kn	n	Saint Kitts e Nevis
kp	n	Corea do Norte
kr	n	Corea do Sur
kw	n	Kuwait
ky	n	Illas Caimán
kz	n	Kazakistán
la	n	Laos
lb	n	Líbano
lc	n	Santa Lucía
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lituania
lu	n	Luxemburgo
lv	n	Letonia
ly	n	Libia
ma	n	Marrocos
mc	n	Mónaco
md	n	República Moldova
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagascar
mh	n	Illas Marshall
mk	n	Macedonia do Norte
ml	n	Malí
mm	n	Myanmar|Birmania
mn	n	Mongolia
mo	n	Macau RAE da
mp	n	Illas Marianas do Norte
mq	n	Martinica
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauricio
mv	n	Maldivas
mw	n	Malawi
mx	n	México
my	n	Malaisia
mz	n	Mozambique
na	n	Namibia
nc	n	Nova Caledonia
ne	n	Níxer
nf	n	Illa Norfolk
ng	n	Nixeria
ni	n	Nicaragua
nl	n	Países Baixos
no	n	Noruega
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nova Zelandia
om	n	Omán
pa	n	Panamá
pe	n	Perú
pf	n	Polinesia Francesa
pg	n	Papúa-Nova Guinea
ph	n	Filipinas
pk	n	Paquistán
pl	n	Polonia
pm	n	Saint Pierre et Miquelon
pn	n	Illas Pitcairn
pr	n	Porto Rico
ps	n	Territorios Palestinos
pt	n	Portugal
pw	n	Palau
py	n	Paraguai
qa	n	Qatar
re	n	Reunión
ro	n	Romanía
rs	n	Serbia
ru	n	Rusia
rw	n	Ruanda
sa	n	Arabia Saudita
sb	n	Illas Salomón
sc	n	Seychelles
sd	n	Sudán
se	n	Suecia
sg	n	Singapur
sh	n	Santa Helena
si	n	Eslovenia
sj	n	Svalbard e Jan Mayen
sk	n	Eslovaquia
sl	n	Serra Leoa
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	Sudán do Sur
st	n	San Tomé e Príncipe
sv	n	O Salvador
sx	n	Sint Maarten
sy	n	Siria
sz	n	Eswatini
tc	n	Illas Turks e Caicos
td	n	Chad
tg	n	Togo
th	n	Tailandia
tj	n	Taxiquistán
tk	n	Tokelau
tl	n	Timor Leste
tm	n	Turkmenistán
tn	n	Tunisia
to	n	Tonga
tr	n	Turquía
tt	n	Trinidad e Tobago
tv	n	Tuvalu
tw	n	Taiwán
tz	n	Tanzania
ua	n	Ucraína
ug	n	Uganda
us	n	Estados Unidos
uy	n	Uruguai
uz	n	Uzbekistán
va	n	Cidade do Vaticano
vc	n	San Vicente e as Granadinas
ve	n	Venezuela
vg	n	Illas Virxes Británicas
vi	n	Illas Virxes Estadounidenses
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis e Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Iemen
yt	n	Mayotte
za	n	Suráfrica
zm	n	Zambia
zw	n	Zimbabwe
@eu
ad	n	Andorra
ae	n	Arabiar Emirerri Batuak
af	n	Afganistan
ag	n	Antigua eta Barbuda
ai	n	Aingira
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Estatubatuarra
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Åland
az	n	Azerbaijan
ba	n	Bosnia-Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgika
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	Saint Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Karibeko Herbehereak
br	n	Brasil
bs	n	Bahamak
bt	n	Bhutan
bw	n	Botswana
by	n	Bielorrusia
bz	n	Belize
ca	n	Kanada
cc	n	Cocos uharteak
cd	n	Kongoko Errepublika Demokratikoa
cf	n	Afrika Erdiko Errepublika
cg	n	Kongo
ch	n	Suitza
ci	n	Boli Kosta
ck	n	Cook uharteak
cl	n	Txile
cm	n	Kamerun
cn	n	Txina
co	n	Kolonbia
cr	n	Costa Rica
cu	n	Kuba
cv	n	Cabo Verde
cw	n	Curaçao
cx	n	Christmas uhartea
cy	n	Zipre
cz	n	Txekia
de	n	Alemania
dj	n	Djibuti
dk	n	Danimarka
dm	n	Dominika
do	n	Dominikar Errepublika
dz	n	Aljeria
ec	n	Ekuador
ee	n	Estonia
eg	n	Egipto
eh	n	Mendebaldeko Sahara
er	n	Eritrea
es	n	Espainia
et	n	Etiopia
fi	n	Finlandia
fj	n	Fiji
fk	n	Falklandak
fm	n	Mikronesia
fo	n	Faroe uharteak
fr	n	Frantzia
ga	n	Gabon
gb	n	Erresuma Batua
gd	n	Grenada
ge	n	Georgia
gf	n	Guyana Frantsesa
gg	n	Guernesey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Groenlandia
gm	n	Gambia
gn	n	Ginea
gp	n	Guadalupe
gq	n	Ekuatore Ginea
gr	n	Grezia
gt	n	Guatemala
gu	n	Guam
gw	n	Ginea Bissau
gy	n	Guyana
hk	n	Hong Kong Txinako AEB
hn	n	Honduras
hr	n	Kroazia
ht	n	Haiti
hu	n	Hungaria
id	n	Indonesia
ie	n	Irlanda
il	n	Israel
im	n	Man uhartea
in	n	India
io	n	Indiako Ozeanoko lurralde britainiarra
iq	n	Irak
ir	n	Iran
is	n	Islandia
it	n	Italia
je	n	Jersey
jm	n	Jamaika
jo	n	Jordania
jp	n	Japonia
ke	n	Kenya
kg	n	Kirgizistan
kh	n	Kanbodia
ki	n	Kiribati
km	n	Komoreak
kn	n	Saint Kitts eta Nevis
kp	n	Ipar Korea
kr	n	Hego Korea
kw	n	Kuwait
ky	n	Kaiman uharteak
kz	n	Kazakhstan
la	n	Laos
lb	n	Libano
lc	n	Santa Luzia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lituania
lu	n	Luxenburgo
lv	n	Letonia
ly	n	Libia
ma	n	Maroko
mc	n	Monako
md	n	Moldavia
me	n	Montenegro
mf	n	San Martin
mg	n	Madagaskar
mh	n	Marshall Uharteak
mk	n	Ipar Mazedonia
ml	n	Mali
mm	n	Myanmar|Birmania
mn	n	Mongolia
mo	n	Macau Txinako AEB
mp	n	Ipar Mariana uharteak
mq	n	Martinika
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Maurizio
mv	n	Maldivak
mw	n	Malawi
mx	n	Mexiko
my	n	Malaysia
mz	n	Mozambike
na	n	Namibia
nc	n	Kaledonia Berria
ne	n	Niger
nf	n	Norfolk uhartea
ng	n	Nigeria
ni	n	Nikaragua
nl	n	Herbehereak
no	n	Norvegia
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Zeelanda Berria
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polinesia Frantsesa
pg	n	Papua Ginea Berria
ph	n	Filipinak
pk	n	Pakistan
pl	n	Polonia
pm	n	Saint-Pierre eta Mikelune
pn	n	Pitcairn uharteak
pr	n	Puerto Rico
ps	n	Palestinar Lurralde Okupatuak
pt	n	Portugal
pw	n	Palau
py	n	Paraguai
qa	n	Qatar
re	n	Reunion
ro	n	Errumania
rs	n	Serbia
ru	n	Errusia
rw	n	Ruanda
sa	n	Saudi Arabia
sb	n	Salomon Uharteak
sc	n	Seychelleak
sd	n	Sudan
se	n	Suedia
sg	n	Singapur
sh	n	Santa Helena
si	n	Eslovenia
sj	n	Svalbard eta Jan Mayen uharteak
sk	n	Eslovakia
sl	n	Sierra Leona
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Surinam
ss	n	Hego Sudan
st	n	Sao Tome eta Principe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Siria
sz	n	Swazilandia
tc	n	Turk eta Caico uharteak
td	n	Txad
tg	n	Togo
th	n	Thailandia
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Ekialdeko Timor
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Turkia
tt	n	Trinidad eta Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraina
ug	n	Uganda
us	n	Ameriketako Estatu Batuak
uy	n	Uruguai
uz	n	Uzbekistan
va	n	Vatikano Hiria
vc	n	Saint Vincent eta Grenadinak
ve	n	Venezuela
vg	n	Birjina uharte britainiarrak
vi	n	Birjina uharte amerikarrak
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis eta Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	Hegoafrika
zm	n	Zambia
zw	n	Zimbabwe
@sq
ad	n	Andorrë
ae	n	Emiratet e Bashkuara Arabe
af	n	Afganistan
ag	n	Antigua e Barbuda
ai	n	Anguilë
al	n	Shqipëri
am	n	Armeni
ao	n	Angolë
ar	n	Argjentinë
as	n	Samoa Amerikane
at	n	Austri
au	n	Australi
aw	n	Arubë
ax	n	Ishujt Alandë
az	n	Azerbajxhan
ba	n	Bosnjë-Hercegovinë
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgjikë
bf	n	Burkina-Faso
bg	n	Bullgari
bh	n	Bahrejn
bi	n	Burundi
bj	n	Benin
bl	n	Sen-Bartelemi
bm	n	Bermude
bn	n	Brunei
bo	n	Bolivi
bq	n	Karaibet holandeze
br	n	Brazil
bs	n	Bahama
bt	n	Butan
bw	n	Botsvanë
by	n	Bjellorusi
bz	n	Belizë
ca	n	Kanada
cc	n	Ishujt Kokos
cd	n	Kongo-Kinshasa
cf	n	Republika e Afrikës Qendrore
cg	n	Kongo-Brazavilë
ch	n	Zvicër
ci	n	Côte d'Ivoire
ck	n	Ishujt Kuk
cl	n	Kili
cm	n	Kamerun
cn	n	Kinë
co	n	Kolumbi
cr	n	Kosta-Rikë
cu	n	Kubë
cv	n	Kepi i Gjelbër
cw	n	Kurasao
cx	n	Ishulli i Krishtlindjes
cy	n	Qipro
cz	n	Çeki
de	n	Gjermani
dj	n	Xhibuti
dk	n	Danimarkë
dm	n	Dominikë
do	n	Republika Dominikane
dz	n	Algjeri
ec	n	Ekuador
ee	n	Estoni
eg	n	Egjipt
eh	n	Saharaja Perëndimore
er	n	Eritre
es	n	Spanjë
et	n	Etiopi
fi	n	Finlandë
fj	n	Fixhi
fk	n	Ishujt Falkland
fm	n	Mikronezi
fo	n	Ishujt Faroe
fr	n	Francë
ga	n	Gabon
gb	n	Mbretëria e Bashkuar
gd	n	Granadë
ge	n	Gjeorgji
gf	n	Guajana Franceze
gg	n	Gernsej
gh	n	Ganë
gi	n	Gjibraltar
gl	n	Grënlandë
gm	n	Gambi
gn	n	Guine
gp	n	Guadelupë
gq	n	Guineja Ekuatoriale
gr	n	Greqi
gt	n	Guatemalë
gu	n	Guam
gw	n	Guine-Bisau
gy	n	Guajanë
hk	n	RPA i Hong-Kongut
hn	n	Honduras
hr	n	Kroaci
ht	n	Haiti
hu	n	Hungari
id	n	Indonezi
ie	n	Irlandë
il	n	Izrael
im	n	Ishulli i Manit
in	n	Indi
io	n	Territori Britanik i Oqeanit Indian
iq	n	Irak
ir	n	Iran
is	n	Islandë
it	n	Itali
je	n	Xhersej
jm	n	Xhamajkë
jo	n	Jordani
jp	n	Japoni
ke	n	Kenia
kg	n	Kirgizi
kh	n	Kamboxhia
ki	n	Kiribati
km	n	Komore
kn	n	Shën-Kits dhe Nevis
kp	n	Kore e Veriut
kr	n	Kore e Jugut
kw	n	Kuvajt
ky	n	Ishujt Kajman
kz	n	Kazakistan
la	n	Laos
lb	n	Liban
lc	n	Shën-Luçia
li	n	Lihtenshtajn
lk	n	Sri-Lankë
lr	n	Liberi
ls	n	Lesoto
lt	n	Lituani
lu	n	Luksemburg
lv	n	Letoni
ly	n	Libi
ma	n	Marok
mc	n	Monako
md	n	Moldavi
me	n	Mal i Zi
mf	n	Sen-Marten
mg	n	Madagaskar
mh	n	Ishujt Marshall
mk	n	Maqedonia e Veriut
ml	n	Mali
mm	n	Mianmar|Burmë
mn	n	Mongoli
mo	n	RPA i Makaos
mp	n	Ishujt e Marianës Veriore
mq	n	Martinikë
mr	n	Mauritani
ms	n	Montserat
mt	n	Maltë
mu	n	Mauritius
mv	n	Maldive
mw	n	Malavi
mx	n	Meksikë
my	n	Malajzi
mz	n	Mozambik
na	n	Namibi
nc	n	Kaledoni e Re
ne	n	Niger
nf	n	Ishulli Norfolk
ng	n	Nigeri
ni	n	Nikaragua
nl	n	Holandë
no	n	Norvegji
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Zelandë e Re
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polinezia Franceze
pg	n	Guineja e Re-Papua
ph	n	Filipine
pk	n	Pakistan
pl	n	Poloni
pm	n	Shën-Pier dhe Mikelon
pn	n	Ishujt Pitkern
pr	n	Porto-Riko
ps	n	Territoret Palestineze
pt	n	Portugali
pw	n	Palau
py	n	Paraguai
qa	n	Katar
re	n	Reunion
ro	n	Rumani
rs	n	Serbi
ru	n	Rusi
rw	n	Ruandë
sa	n	Arabi Saudite
sb	n	Ishujt Solomon
sc	n	Sejshelle
sd	n	Sudan
se	n	Suedi
sg	n	Singapor
sh	n	Shën-Elenë
si	n	Slloveni
sj	n	Svalbard e Jan-Majen
sk	n	Sllovaki
sl	n	Sierra-Leone
sm	n	San-Marino
sn	n	Senegal
so	n	Somali
sr	n	Surinami
ss	n	Sudani i Jugut
st	n	Sao-Tome e Principe
sv	n	Salvador
sx	n	Sint-Marten
sy	n	Siri
sz	n	Esvatini
tc	n	Ishujt Turks dhe Kaikos
td	n	Çad
tg	n	Togo
th	n	Tajlandë
tj	n	Taxhikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunizi
to	n	Tonga
tr	n	Turqi
tt	n	Trinidad e Tobago
tv	n	Tuvalu
tw	n	Tajvan
tz	n	Tanzani
ua	n	Ukrainë
ug	n	Ugandë
us	n	SHBA
uy	n	Uruguai
uz	n	Uzbekistan
va	n	Vatikan
vc	n	Shën-Vincent dhe Grenadine
ve	n	Venezuelë
vg	n	Ishujt e Virgjër Britanikë
vi	n	Ishujt e Virgjër të SHBA-së
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Uollis e Futuna
ws	n	Samoa
xk	n	Kosovë
ye	n	Jemen
yt	n	Majotë
za	n	Afrika e Jugut
zm	n	Zambi
zw	n	Zimbabve
@mk
ad	n	Андор~
ae	n	Обединет~ Арапск~ Емират~
af	n	Авганистан~
ag	n	Антиг~ и Барбуд~
ai	n	Ангвил~
al	n	Албаниј~
am	n	Ермениј~
ao	n	Ангол~
ar	n	Аргентин~
as	n	Американск~ Само~
at	n	Австриј~
au	n	Австралиј~
aw	n	Аруб~
ax	n	Оландск~ Остров~
az	n	Азербејџан~
ba	n	Босн~ и Херцеговин~
bb	n	Барбадос~
bd	n	Бангладеш~
be	n	Белгиј~
bf	n	Буркин~ Фасо~
bg	n	Бугариј~
bh	n	Бахреин~
bi	n	Бурунд~
bj	n	Бенин~
bl	n	Свет~ Вартоломеј~
bm	n	Бермуд~
bn	n	Брунеј~
bo	n	Боливиј~
bq	n	Карипск~ Холандиј~
br	n	Бразил~
bs	n	Бахам~
bt	n	Бутан~
bw	n	Боцван~
by	n	Белорусиј~
bz	n	Белиз~
ca	n	Канад~
cc	n	Кокосов~ Остров~
cd	n	Конг~ - Киншас~
cf	n	Централноафриканск~ Републик~
cg	n	Конг~ - Бразавил~
ch	n	Швајцариј~
ci	n	Брегот~ на Слоноват~ Коск~
ck	n	Куков~ Остров~
cl	n	Чиле~
cm	n	Камерун~
cn	n	Кина~
co	n	Колумбиј~
cr	n	Костарик~
cu	n	Куба~
cv	n	Кабо~ Верд~
cw	n	Кураса~
cx	n	Божиќен~ Остров~
cy	n	Кипар~
cz	n	Чешк~
de	n	Германиј~
dj	n	Џибут~
dk	n	Данск~
dm	n	Доминик~
do	n	Доминиканск~ Републик~
dz	n	Алжир~
ec	n	Еквадор~
ee	n	Естониј~
eg	n	Египет~
eh	n	Западн~ Сахар~
er	n	Еритреј~
es	n	Шпаниј~
et	n	Етиопиј~
fi	n	Финск~
fj	n	Фиџи~
fk	n	Фолкландск~ Остров~
fm	n	Микронезиј~
fo	n	Фарск~ Остров~
fr	n	Франциј~
ga	n	Габон~
gb	n	Обединет~ Кралств~
gd	n	Гренад~
ge	n	Грузиј~
gf	n	Француск~ Гвајан~
gg	n	Гернз~
gh	n	Гана~
gi	n	Гибралтар~
gl	n	Гренланд~
gm	n	Гамбиј~
gn	n	Гвинеј~
gp	n	Гвадалуп~
gq	n	Екваторск~ Гвинеј~
gr	n	Грциј~
gt	n	Гватемал~
gu	n	Гуам~
gw	n	Гвинеј~ Биса~
gy	n	Гвајан~
hk	n	Хонгконг~ САР Кина~
hn	n	Хондурас~
hr	n	Хрватск~
ht	n	Хаит~
hu	n	Унгариј~
id	n	Индонезиј~
ie	n	Ирск~
il	n	Израел~
im	n	Остров~ Ман
in	n	Индиј~
io	n	Британск~ Индоокеанск~ Териториј~
iq	n	Ирак~
ir	n	Иран~
is	n	Исланд~
it	n	Италиј~
je	n	Џерс~
jm	n	Јамајк~
jo	n	Јордан~
jp	n	Јапониј~
ke	n	Кениј~
kg	n	Киргистан~
kh	n	Камбоџ~
ki	n	Кирибат~
km	n	Коморск~ Остров~
kn	n	Свет~ Китс~ и Невис~
kp	n	Северн~ Кореј~
kr	n	Јужн~ Кореј~
kw	n	Кувајт~
ky	n	Кајманск~ Остров~
kz	n	Казахстан~
la	n	Лаос~
lb	n	Либан~
lc	n	Сент~ Лусиј~
li	n	Лихтенштајн~
lk	n	Шри Ланк~
lr	n	Либериј~
ls	n	Лесот~
lt	n	Литваниј~
lu	n	Луксембург~
lv	n	Латвиј~
ly	n	Либиј~
ma	n	Марок~
mc	n	Монак~
md	n	Молдавиј~
me	n	Црна~ Гора~
mf	n	Сент~ Мартин~
mg	n	Мадагаскар~
mh	n	Маршалск~ Остров~
mk	n	Северн~ Македониј~
ml	n	Мали~
mm	n	Мјанмар~|Бурм~
mn	n	Монголиј~
mo	n	Мака~ САР
mp	n	Северн~ Маријанск~ Остров~
mq	n	Мартиник~
mr	n	Мавританиј~
ms	n	Монсерат~
mt	n	Малт~
mu	n	Маврициус~
mv	n	Малдив~
mw	n	Малав~
mx	n	Мексик~
my	n	Малезиј~
mz	n	Мозамбик~
na	n	Намибиј~
nc	n	Нова~ Каледониј~
ne	n	Нигер~
nf	n	Норфолшк~ Остров~
ng	n	Нигериј~
ni	n	Никарагв~
nl	n	Холандиј~
no	n	Норвешк~
np	n	Непал~
nr	n	Науру~
nu	n	Ниуј~
nz	n	Нов Зеланд~
om	n	Оман~
pa	n	Панам~
pe	n	Перу~
pf	n	Француск~ Полинезиј~
pg	n	Папу~ Нова~ Гвинеј~
ph	n	Филипин~
pk	n	Пакистан~
pl	n	Полск~
pm	n	Сент~ Пјер~ и Микелан~
pn	n	Питкернск~ Остров~
pr	n	Порторик~
ps	n	Палестинск~ Територи~
pt	n	Португалиј~
pw	n	Палау~
py	n	Парагвај~
qa	n	Катар~
re	n	Рејунион~
ro	n	Романиј~
rs	n	Србиј~
ru	n	Русиј~
rw	n	Руанд~
sa	n	Саудиск~ Арабиј~
sb	n	Соломонск~ Остров~
sc	n	Сејшел~
sd	n	Судан~
se	n	Шведск~
sg	n	Сингапур~
sh	n	Свет~ Елен~
si	n	Словениј~
sj	n	Свалбард~ и Јан Мајен~
sk	n	Словачк~
sl	n	Сиер~ Леон~
sm	n	Сан Марин~
sn	n	Сенегал~
so	n	Сомалиј~
sr	n	Суринам~
ss	n	Јужен~ Судан~
st	n	Саун~ Томе~ и Принсип~
sv	n	Ел Салвадор~
sx	n	Свет~ Мартин~
sy	n	Сириј~
sz	n	Свазиленд~
tc	n	Остров~ Туркс~ и Каикос~
td	n	Чад
tg	n	Того~
th	n	Тајланд~
tj	n	Таџикистан~
tk	n	Токелау~
tl	n	Тимор~ Лест~
tm	n	Туркменистан~
tn	n	Тунис~
to	n	Тонг~
tr	n	Турциј~
tt	n	Тринидад~ и Тобаг~
tv	n	Тувалу~
tw	n	Тајван~
tz	n	Танзаниј~
ua	n	Украин~
ug	n	Уганд~
us	n	Соединет~ Американск~ Држав~
uy	n	Уругвај~
uz	n	Узбекистан~
va	n	Ватикан~
vc	n	Сент~ Винсент~ и Гренадин~
ve	n	Венецуел~
vg	n	Британск~ Девствен~ Остров~
vi	n	Американск~ Девствен~ Остров~
vn	n	Виетнам~
vu	n	Вануату~
wf	n	Валис~ и Футун~
ws	n	Само~
xk	n	Косов~
ye	n	Јемен~
yt	n	Мајот~
za	n	Јужноафриканск~ Републик~
zm	n	Замбиј~
zw	n	Зимбабв~
@bs
ad	n	Andor~
ae	n	Ujedinjen~ Arapsk~ Emirat~
af	n	Afganistan~
ag	n	Antigv~ i Barbud~
ai	n	Angvil~
al	n	Albanij~
am	n	Armenij~
ao	n	Angol~
ar	n	Argentin~
as	n	Američk~ Samo~
at	n	Austrij~
au	n	Australij~
aw	n	Arub~
ax	n	Olandsk~ ostrv~
az	n	Azerbejdžan~
ba	n	Bosn~ i Hercegovin~
bb	n	Barbados~
bd	n	Bangladeš~
be	n	Belgij~
bf	n	Burkin~ Faso~
bg	n	Bugarsk~
bh	n	Bahrein~
bi	n	Burund~
bj	n	Benin~
bl	n	Svet~ Bartolomej~
bm	n	Bermud~
bn	n	Brunej~
bo	n	Bolivij~
bq	n	Karipsk~ Holandij~
br	n	Brazil~
bs	n	Baham~
bt	n	Butan~
bw	n	Bocvan~
by	n	Bjelorusij~
bz	n	Beliz~
ca	n	Kanad~
cc	n	Kokosov~ ostrv~
cd	n	Demokratsk~ Republik~ Kong~
cf	n	Centralnoafričk~ Republik~
cg	n	Kong~
ch	n	Švicarsk~
ci	n	Obal~ Slonovač~
ck	n	Kukov~ ostrv~
cl	n	Čile~
cm	n	Kamerun~
cn	n	Kina~
co	n	Kolumbij~
cr	n	Kostarik~
cu	n	Kuba~
cv	n	Zelenortsk~ Ostrv~
cw	n	Kurasa~
cx	n	Božićn~ ostrv~
cy	n	Kipar~
cz	n	Češk~
de	n	Njemačk~
dj	n	Džibut~
dk	n	Dansk~
dm	n	Dominik~
do	n	Dominikansk~ Republik~
dz	n	Alžir~
ec	n	Ekvador~
ee	n	Estonij~
eg	n	Egipat~
eh	n	Zapadn~ Sahar~
er	n	Eritrej~
es	n	Španij~
et	n	Etiopij~
fi	n	Finsk~
fj	n	Fidž~
fk	n	Folklandsk~ ostrv~
fm	n	Mikronezij~
fo	n	Farsk~ ostrv~
fr	n	Francusk~
ga	n	Gabon~
gb	n	Ujedinjen~ Kraljevstv~
gd	n	Grenad~
ge	n	Gruzij~
gf	n	Francusk~ Gvajan~
gg	n	Guernsey~
gh	n	Gana~
gi	n	Gibraltar~
gl	n	Grenland~
gm	n	Gambij~
gn	n	Gvinej~
gp	n	Gvadalup~
gq	n	Ekvatorijaln~ Gvinej~
gr	n	Grčk~
gt	n	Gvatemal~
gu	n	Guam~
gw	n	Gvinej~-Bisa~
gy	n	Gvajan~
hk	n	Hong~ Kong~
hn	n	Honduras~
hr	n	Hrvatsk~
ht	n	Hait~
hu	n	Mađarsk~
id	n	Indonezij~
ie	n	Irsk~
il	n	Izrael~
im	n	Ostrv~ Man
in	n	Indij~
io	n	Britansk~ Teritorij~ u Indijskom~ Okeanu~
iq	n	Irak~
ir	n	Iran~
is	n	Island~
it	n	Italij~
je	n	Jersey~
jm	n	Jamajk~
jo	n	Jordan~
jp	n	Japan~
ke	n	Kenij~
kg	n	Kirgistan~
kh	n	Kambodž~
ki	n	Kiribat~
km	n	Komor~
kn	n	Svet~ Kits~ i Nevis~
kp	n	Sjevern~ Korej~
kr	n	Južn~ Korej~
kw	n	Kuvajt~
ky	n	Kajmansk~ ostrv~
kz	n	Kazahstan~
la	n	Laos~
lb	n	Liban~
lc	n	Svet~ Lucij~
li	n	Lihtenštajn~
lk	n	Šri Lank~
lr	n	Liberij~
ls	n	Lesot~
lt	n	Litvanij~
lu	n	Luksemburg~
lv	n	Latvij~
ly	n	Libij~
ma	n	Marok~
mc	n	Monak~
md	n	Moldavij~
me	n	Crna~ Gora~
mf	n	Svet~ Martin~
mg	n	Madagaskar~
mh	n	Maršalov~ ostrv~
mk	n	Sjevern~ Makedonij~
ml	n	Mali~
mm	n	Mijanmar~
mn	n	Mongolij~
mo	n	Maka~
mp	n	Sjevern~ Marijansk~ ostrv~
mq	n	Martinik~
mr	n	Mauritanij~
ms	n	Monserat~
mt	n	Malt~
mu	n	Mauricijus~
mv	n	Maldiv~
mw	n	Malav~
mx	n	Meksik~
my	n	Malezij~
mz	n	Mozambik~
na	n	Namibij~
nc	n	Nova~ Kaledonij~
ne	n	Niger~
nf	n	Ostrv~ Norfolk~
ng	n	Nigerij~
ni	n	Nikaragv~
nl	n	Nizozemsk~
no	n	Norvešk~
np	n	Nepal~
nr	n	Nauru~
nu	n	Niue~
nz	n	Novi~ Zeland~
om	n	Oman~
pa	n	Panam~
pe	n	Peru~
pf	n	Francusk~ Polinezij~
pg	n	Papu~ Nova~ Gvinej~
ph	n	Filipin~
pk	n	Pakistan~
pl	n	Poljsk~
pm	n	Svet~ Petar~ i Mikelon~
pn	n	Pitkernsk~ Ostrv~
pr	n	Port~ Riko~
ps	n	Palestinsk~ Teritorij~
pt	n	Portugal~
pw	n	Palau~
py	n	Paragvaj~
qa	n	Katar~
re	n	Reunion~
ro	n	Rumunij~
rs	n	Srbij~
ru	n	Rusij~
rw	n	Ruand~
sa	n	Saudijsk~ Arabij~
sb	n	Solomonsk~ Ostrv~
sc	n	Sejšel~
sd	n	Sudan~
se	n	Švedsk~
sg	n	Singapur~
sh	n	Svet~ Helen~
si	n	Slovenij~
sj	n	Svalbard~ i Jan Mayen~
sk	n	Slovačk~
sl	n	Sijer~ Leon~
sm	n	San Marin~
sn	n	Senegal~
so	n	Somalij~
sr	n	Surinam~
ss	n	Južn~ Sudan~
st	n	Sao Tome~ i Princip~
sv	n	Salvador~
sx	n	Sint~ Marten~
sy	n	Sirij~
sz	n	Esvatin~
tc	n	Ostrv~ Turks~ i Kaikos~
td	n	Čad
tg	n	Togo~
th	n	Tajland~
tj	n	Tadžikistan~
tk	n	Tokelau~
tl	n	Istočn~ Timor~
tm	n	Turkmenistan~
tn	n	Tunis~
to	n	Tong~
tr	n	Tursk~
tt	n	Trinidad~ i Tobag~
tv	n	Tuvalu~
tw	n	Tajvan~
tz	n	Tanzanij~
ua	n	Ukrajin~
ug	n	Ugand~
us	n	Sjedinjen~ Držav~
uy	n	Urugvaj~
uz	n	Uzbekistan~
va	n	Vatikan~
vc	n	Svet~ Vinsent~ i Grenadin~
ve	n	Venecuel~
vg	n	Britansk~ Djevičansk~ ostrv~
vi	n	Američk~ Djevičansk~ ostrv~
vn	n	Vijetnam~
vu	n	Vanuatu~
wf	n	Ostrv~ Valis~ i Futun~
ws	n	Samo~
xk	n	Kosov~
ye	n	Jemen~
yt	n	Majot~
za	n	Južnoafričk~ Republik~
zm	n	Zambij~
zw	n	Zimbabv~
@he
ad	n	אנדורה
ae	n	איחוד האמירויות הערביות
af	n	אפגניסטן
ag	n	אנטיגואה וברבודה
ai	n	אנגווילה
al	n	אלבניה
am	n	ארמניה
ao	n	אנגולה
ar	n	ארגנטינה
as	n	סמואה האמריקנית
at	n	אוסטריה
au	n	אוסטרליה
aw	n	ארובה
ax	n	איי אולנד
az	n	אזרבייג׳ן
ba	n	בוסניה והרצגובינה
bb	n	ברבדוס
bd	n	בנגלדש
be	n	בלגיה
bf	n	בורקינה פאסו
bg	n	בולגריה
bh	n	בחריין
bi	n	בורונדי
bj	n	בנין
bl	n	סנט ברתולומיאו
bm	n	ברמודה
bn	n	ברוניי
bo	n	בוליביה
bq	n	האיים הקריביים ההולנדיים
br	n	ברזיל
bs	n	איי בהאמה
bt	n	בהוטן
bw	n	בוטסואנה
by	n	בלארוס
bz	n	בליז
ca	n	קנדה
cc	n	איי קוקוס
cd	n	קונגו - קינשאסה
cf	n	הרפובליקה המרכז-אפריקאית
cg	n	קונגו - ברזאויל
ch	n	שווייץ
ci	n	חוף השנהב
ck	n	איי קוק
cl	n	צ׳ילה
cm	n	קמרון
cn	n	סין
co	n	קולומביה
cr	n	קוסטה ריקה
cu	n	קובה
cv	n	כף ורדה
cw	n	קוראסאו
cx	n	אי חג המולד
cy	n	קפריסין
cz	n	צ׳כיה
de	n	גרמניה
dj	n	ג׳יבוטי
dk	n	דנמרק
dm	n	דומיניקה
do	n	הרפובליקה הדומיניקנית
dz	n	אלג׳יריה
ec	n	אקוודור
ee	n	אסטוניה
eg	n	מצרים
eh	n	סהרה המערבית
er	n	אריתריאה
es	n	ספרד
et	n	אתיופיה
fi	n	פינלנד
fj	n	פיג׳י
fk	n	איי פוקלנד
fm	n	מיקרונזיה
fo	n	איי פארו
fr	n	צרפת
ga	n	גבון
gb	n	בריטניה
gd	n	גרנדה
ge	n	גאורגיה
gf	n	גיאנה הצרפתית
gg	n	גרנזי
gh	n	גאנה
gi	n	גיברלטר
gl	n	גרינלנד
gm	n	גמביה
gn	n	גינאה
gp	n	גוואדלופ
gq	n	גינאה המשוונית
gr	n	יוון
gt	n	גואטמלה
gu	n	גואם
gw	n	גינאה-ביסאו
gy	n	גיאנה
hk	n	הונג קונג
hn	n	הונדורס
hr	n	קרואטיה
ht	n	האיטי
hu	n	הונגריה
id	n	אינדונזיה
ie	n	אירלנד
il	n	ישראל
im	n	האי מאן
in	n	הודו
io	n	הטריטוריה הבריטית באוקיינוס ההודי
iq	n	עיראק
ir	n	איראן
is	n	איסלנד
it	n	איטליה
je	n	ג׳רזי
jm	n	ג׳מייקה
jo	n	ירדן
jp	n	יפן
ke	n	קניה
kg	n	קירגיזסטן
kh	n	קמבודיה
ki	n	קיריבאטי
km	n	קומורו
kn	n	סנט קיטס ונוויס
kp	n	קוריאה הצפונית
kr	n	קוריאה הדרומית
kw	n	כווית
ky	n	איי קיימן
kz	n	קזחסטן
la	n	לאוס
lb	n	לבנון
lc	n	סנט לוסיה
li	n	ליכטנשטיין
lk	n	סרי לנקה
lr	n	ליבריה
ls	n	לסוטו
lt	n	ליטא
lu	n	לוקסמבורג
lv	n	לטביה
ly	n	לוב
ma	n	מרוקו
mc	n	מונקו
md	n	מולדובה
me	n	מונטנגרו
mf	n	סן מרטן
mg	n	מדגסקר
mh	n	איי מרשל
mk	n	מקדוניה הצפונית
ml	n	מאלי
mm	n	מיאנמר|בורמה
mn	n	מונגוליה
mo	n	מקאו
mp	n	איי מריאנה הצפוניים
mq	n	מרטיניק
mr	n	מאוריטניה
ms	n	מונסראט
mt	n	מלטה
mu	n	מאוריציוס
mv	n	האיים המלדיביים
mw	n	מלאווי
mx	n	מקסיקו
my	n	מלזיה
mz	n	מוזמביק
na	n	נמיביה
nc	n	קלדוניה החדשה
ne	n	ניז׳ר
nf	n	האי נורפוק
ng	n	ניגריה
ni	n	ניקרגואה
nl	n	הולנד
no	n	נורווגיה
np	n	נפאל
nr	n	נאורו
nu	n	ניווה
nz	n	ניו זילנד
om	n	עומאן
pa	n	פנמה
pe	n	פרו
pf	n	פולינזיה הצרפתית
pg	n	פפואה גינאה החדשה
ph	n	הפיליפינים
pk	n	פקיסטן
pl	n	פולין
pm	n	סנט פייר ומיקלון
pn	n	איי פיטקרן
pr	n	פוארטו ריקו
ps	n	השטחים הפלסטיניים
pt	n	פורטוגל
pw	n	פלאו
py	n	פרגוואי
qa	n	קטאר
re	n	ראוניון
ro	n	רומניה
rs	n	סרביה
ru	n	רוסיה
rw	n	רואנדה
sa	n	ערב הסעודית
sb	n	איי שלמה
sc	n	איי סיישל
sd	n	סודן
se	n	שוודיה
sg	n	סינגפור
sh	n	סנט הלנה
si	n	סלובניה
sj	n	סבאלברד ויאן מאיין
sk	n	סלובקיה
sl	n	סיירה לאון
sm	n	סן מרינו
sn	n	סנגל
so	n	סומליה
sr	n	סורינאם
ss	n	דרום סודן
st	n	סאו טומה ופרינסיפה
sv	n	אל סלבדור
sx	n	סנט מארטן
sy	n	סוריה
sz	n	אסוואטיני
tc	n	איי טרקס וקייקוס
td	n	צ׳אד
tg	n	טוגו
th	n	תאילנד
tj	n	טג׳יקיסטן
tk	n	טוקלאו
tl	n	טימור-לסטה
tm	n	טורקמניסטן
tn	n	תוניסיה
to	n	טונגה
tr	n	טורקיה
tt	n	טרינידד וטובגו
tv	n	טובאלו
tw	n	טייוואן
tz	n	טנזניה
ua	n	אוקראינה
ug	n	אוגנדה
us	n	ארצות הברית
uy	n	אורוגוואי
uz	n	אוזבקיסטן
va	n	הוותיקן
vc	n	סנט וינסנט והגרנדינים
ve	n	ונצואלה
vg	n	איי הבתולה הבריטיים
vi	n	איי הבתולה של ארצות הברית
vn	n	וייטנאם
vu	n	ונואטו
wf	n	איי ווליס ופוטונה
ws	n	סמואה
xk	n	קוסובו
ye	n	תימן
yt	n	מאיוט
za	n	דרום אפריקה
zm	n	זמביה
zw	n	זימבבואה
@vi
ad	n	Andorra
ae	n	Các Tiểu Vương quốc Ả Rập Thống nhất
af	n	Afghanistan
ag	n	Antigua và Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa thuộc Mỹ
at	n	Áo
au	n	Australia
aw	n	Aruba
ax	n	Quần đảo Åland
az	n	Azerbaijan
ba	n	Bosnia và Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Bỉ
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	St. Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Ca-ri-bê Hà Lan
br	n	Brazil
bs	n	Bahamas
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Canada
cc	n	Quần đảo Cocos
cd	n	Congo - Kinshasa
cf	n	Cộng hòa Trung Phi
cg	n	Congo - Brazzaville
ch	n	Thụy Sĩ
ci	n	Côte d'Ivoire
ck	n	Quần đảo Cook
cl	n	Chile
cm	n	Cameroon
cn	n	Trung Quốc
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cape Verde
cw	n	Curaçao
cx	n	Đảo Giáng Sinh
cy	n	Síp
cz	n	Séc
de	n	Đức
dj	n	Djibouti
dk	n	Đan Mạch
dm	n	Dominica
do	n	Cộng hòa Dominica
dz	n	Algeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Ai Cập
eh	n	Tây Sahara
er	n	Eritrea
es	n	Tây Ban Nha
et	n	Ethiopia
fi	n	Phần Lan
fj	n	Fiji
fk	n	Quần đảo Falkland
fm	n	Micronesia
fo	n	Quần đảo Faroe
fr	n	Pháp
ga	n	Gabon
gb	n	Vương quốc Anh
gd	n	Grenada
ge	n	Georgia
gf	n	Guiana thuộc Pháp
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Guinea
gp	n	Guadeloupe
gq	n	Guinea Xích Đạo
gr	n	Hy Lạp
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bissau
gy	n	Guyana
hk	n	Đặc khu Hành chính Hồng Kông, Trung Quốc
hn	n	Honduras
hr	n	Croatia
ht	n	Haiti
hu	n	Hungary
id	n	Indonesia
ie	n	Ireland
il	n	Israel
im	n	Đảo Man
in	n	Ấn Độ
io	n	Lãnh thổ Ấn Độ Dương thuộc Anh
iq	n	Iraq
ir	n	Iran
is	n	Iceland
it	n	Italy
je	n	Jersey
jm	n	Jamaica
jo	n	Jordan
jp	n	Nhật Bản
ke	n	Kenya
kg	n	Kyrgyzstan
kh	n	Campuchia
ki	n	Kiribati
km	n	Comoros
kn	n	St. Kitts và Nevis
kp	n	Triều Tiên
kr	n	Hàn Quốc
kw	n	Kuwait
ky	n	Quần đảo Cayman
kz	n	Kazakhstan
la	n	Lào
lb	n	Li-băng
lc	n	St. Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Litva
lu	n	Luxembourg
lv	n	Latvia
ly	n	Libya
ma	n	Ma-rốc
mc	n	Monaco
md	n	Moldova
me	n	Montenegro
mf	n	St. Martin
mg	n	Madagascar
mh	n	Quần đảo Marshall
mk	n	Bắc Macedonia
ml	n	Mali
mm	n	Myanmar|Miến Điện
mn	n	Mông Cổ
mo	n	Đặc khu Hành chính Macao, Trung Quốc
mp	n	Quần đảo Bắc Mariana
mq	n	Martinique
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maldives
mw	n	Malawi
mx	n	Mexico
my	n	Malaysia
mz	n	Mozambique
na	n	Namibia
nc	n	New Caledonia
ne	n	Niger
nf	n	Đảo Norfolk
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Hà Lan
no	n	Na Uy
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	New Zealand
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polynesia thuộc Pháp
pg	n	Papua New Guinea
ph	n	Philippines
pk	n	Pakistan
pl	n	Ba Lan
pm	n	Saint Pierre và Miquelon
pn	n	Quần đảo Pitcairn
pr	n	Puerto Rico
ps	n	Lãnh thổ Palestine
pt	n	Bồ Đào Nha
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Réunion
ro	n	Romania
rs	n	Serbia
ru	n	Nga
rw	n	Rwanda
sa	n	Ả Rập Xê-út
sb	n	Quần đảo Solomon
sc	n	Seychelles
sd	n	Sudan
se	n	Thụy Điển
sg	n	Singapore
sh	n	St. Helena
si	n	Slovenia
sj	n	Svalbard và Jan Mayen
sk	n	Slovakia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	Nam Sudan
st	n	São Tomé và Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Syria
sz	n	Eswatini
tc	n	Quần đảo Turks và Caicos
td	n	Chad
tg	n	Togo
th	n	Thái Lan
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Thổ Nhĩ Kỳ
tt	n	Trinidad và Tobago
tv	n	Tuvalu
tw	n	Đài Loan
tz	n	Tanzania
ua	n	Ukraina
ug	n	Uganda
us	n	Hoa Kỳ
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Thành Vatican
vc	n	St. Vincent và Grenadines
ve	n	Venezuela
vg	n	Quần đảo Virgin thuộc Anh
vi	n	Quần đảo Virgin thuộc Hoa Kỳ
vn	n	Việt Nam
vu	n	Vanuatu
wf	n	Wallis và Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	Nam Phi
zm	n	Zambia
zw	n	Zimbabwe
@th
ad	n	อันดอร์รา
ae	n	สหรัฐอาหรับเอมิเรตส์
af	n	อัฟกานิสถาน
ag	n	แอนติกาและบาร์บูดา
ai	n	แองกวิลลา
al	n	แอลเบเนีย
am	n	อาร์เมเนีย
ao	n	แองโกลา
ar	n	อาร์เจนตินา
as	n	อเมริกันซามัว
at	n	ออสเตรีย
au	n	ออสเตรเลีย
aw	n	อารูบา
ax	n	หมู่เกาะโอลันด์
az	n	อาเซอร์ไบจาน
ba	n	บอสเนียและเฮอร์เซโกวีนา
bb	n	บาร์เบโดส
bd	n	บังกลาเทศ
be	n	เบลเยียม
bf	n	บูร์กินาฟาโซ
bg	n	บัลแกเรีย
bh	n	บาห์เรน
bi	n	บุรุนดี
bj	n	เบนิน
bl	n	เซนต์บาร์เธเลมี
bm	n	เบอร์มิวดา
bn	n	บรูไน
bo	n	โบลิเวีย
bq	n	เนเธอร์แลนด์แคริบเบียน
br	n	บราซิล
bs	n	บาฮามาส
bt	n	ภูฏาน
bw	n	บอตสวานา
by	n	เบลารุส
bz	n	เบลีซ
ca	n	แคนาดา
cc	n	หมู่เกาะโคโคส
cd	n	คองโก - กินชาซา
cf	n	สาธารณรัฐแอฟริกากลาง
cg	n	คองโก - บราซซาวิล
ch	n	สวิตเซอร์แลนด์
ci	n	โกตดิวัวร์
ck	n	หมู่เกาะคุก
cl	n	ชิลี
cm	n	แคเมอรูน
cn	n	จีน
co	n	โคลอมเบีย
cr	n	คอสตาริกา
cu	n	คิวบา
cv	n	เคปเวิร์ด
cw	n	คูราเซา
cx	n	เกาะคริสต์มาส
cy	n	ไซปรัส
cz	n	เช็ก
de	n	เยอรมนี
dj	n	จิบูตี
dk	n	เดนมาร์ก
dm	n	โดมินิกา
do	n	สาธารณรัฐโดมินิกัน
dz	n	แอลจีเรีย
ec	n	เอกวาดอร์
ee	n	เอสโตเนีย
eg	n	อียิปต์
eh	n	ซาฮาราตะวันตก
er	n	เอริเทรีย
es	n	สเปน
et	n	เอธิโอเปีย
fi	n	ฟินแลนด์
fj	n	ฟิจิ
fk	n	หมู่เกาะฟอล์กแลนด์
fm	n	ไมโครนีเซีย
fo	n	หมู่เกาะแฟโร
fr	n	ฝรั่งเศส
ga	n	กาบอง
gb	n	สหราชอาณาจักร
gd	n	เกรเนดา
ge	n	จอร์เจีย
gf	n	เฟรนช์เกียนา
gg	n	เกิร์นซีย์
gh	n	กานา
gi	n	ยิบรอลตาร์
gl	n	กรีนแลนด์
gm	n	แกมเบีย
gn	n	กินี
gp	n	กวาเดอลูป
gq	n	อิเควทอเรียลกินี
gr	n	กรีซ
gt	n	กัวเตมาลา
gu	n	กวม
gw	n	กินี-บิสเซา
gy	n	กายอานา
hk	n	เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน
hn	n	ฮอนดูรัส
hr	n	โครเอเชีย
ht	n	เฮติ
hu	n	ฮังการี
id	n	อินโดนีเซีย
ie	n	ไอร์แลนด์
il	n	อิสราเอล
im	n	เกาะแมน
in	n	อินเดีย
io	n	บริติชอินเดียนโอเชียนเทร์ริทอรี
iq	n	อิรัก
ir	n	อิหร่าน
is	n	ไอซ์แลนด์
it	n	อิตาลี
je	n	เจอร์ซีย์
jm	n	จาเมกา
jo	n	จอร์แดน
jp	n	ญี่ปุ่น
ke	n	เคนยา
kg	n	คีร์กีซสถาน
kh	n	กัมพูชา
ki	n	คิริบาส
km	n	คอโมโรส
kn	n	เซนต์คิตส์และเนวิส
kp	n	เกาหลีเหนือ
kr	n	เกาหลีใต้
kw	n	คูเวต
ky	n	หมู่เกาะเคย์แมน
kz	n	คาซัคสถาน
la	n	ลาว
lb	n	เลบานอน
lc	n	เซนต์ลูเซีย
li	n	ลิกเตนสไตน์
lk	n	ศรีลังกา
lr	n	ไลบีเรีย
ls	n	เลโซโท
lt	n	ลิทัวเนีย
lu	n	ลักเซมเบิร์ก
lv	n	ลัตเวีย
ly	n	ลิเบีย
ma	n	โมร็อกโก
mc	n	โมนาโก
md	n	มอลโดวา
me	n	มอนเตเนโกร
mf	n	เซนต์มาร์ติน
mg	n	มาดากัสการ์
mh	n	หมู่เกาะมาร์แชลล์
mk	n	มาซิโดเนียเหนือ
ml	n	มาลี
mm	n	เมียนมา|พม่า
mn	n	มองโกเลีย
mo	n	เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน
mp	n	หมู่เกาะนอร์เทิร์นมาเรียนา
mq	n	มาร์ตินีก
mr	n	มอริเตเนีย
ms	n	มอนต์เซอร์รัต
mt	n	มอลตา
mu	n	มอริเชียส
mv	n	มัลดีฟส์
mw	n	มาลาวี
mx	n	เม็กซิโก
my	n	มาเลเซีย
mz	n	โมซัมบิก
na	n	นามิเบีย
nc	n	นิวแคลิโดเนีย
ne	n	ไนเจอร์
nf	n	เกาะนอร์ฟอล์ก
ng	n	ไนจีเรีย
ni	n	นิการากัว
nl	n	เนเธอร์แลนด์
no	n	นอร์เวย์
np	n	เนปาล
nr	n	นาอูรู
nu	n	นีอูเอ
nz	n	นิวซีแลนด์
om	n	โอมาน
pa	n	ปานามา
pe	n	เปรู
pf	n	เฟรนช์โปลินีเซีย
pg	n	ปาปัวนิวกินี
ph	n	ฟิลิปปินส์
pk	n	ปากีสถาน
pl	n	โปแลนด์
pm	n	แซงปีแยร์และมีเกอลง
pn	n	หมู่เกาะพิตแคร์น
pr	n	เปอร์โตริโก
ps	n	ดินแดนปาเลสไตน์
pt	n	โปรตุเกส
pw	n	ปาเลา
py	n	ปารากวัย
qa	n	กาตาร์
re	n	เรอูนียง
ro	n	โรมาเนีย
rs	n	เซอร์เบีย
ru	n	รัสเซีย
rw	n	รวันดา
sa	n	ซาอุดีอาระเบีย
sb	n	หมู่เกาะโซโลมอน
sc	n	เซเชลส์
sd	n	ซูดาน
se	n	สวีเดน
sg	n	สิงคโปร์
sh	n	เซนต์เฮเลนา
si	n	สโลวีเนีย
sj	n	สฟาลบาร์และยานไมเอน
sk	n	สโลวะเกีย
sl	n	เซียร์ราลีโอน
sm	n	ซานมาริโน
sn	n	เซเนกัล
so	n	โซมาเลีย
sr	n	ซูรินาเม
ss	n	ซูดานใต้
st	n	เซาตูเมและปรินซิปี
sv	n	เอลซัลวาดอร์
sx	n	ซินต์มาร์เทน
sy	n	ซีเรีย
sz	n	เอสวาตีนี
tc	n	หมู่เกาะเติกส์และหมู่เกาะเคคอส
td	n	ชาด
tg	n	โตโก
th	n	ไทย
tj	n	ทาจิกิสถาน
tk	n	โตเกเลา
tl	n	ติมอร์-เลสเต
tm	n	เติร์กเมนิสถาน
tn	n	ตูนิเซีย
to	n	ตองกา
tr	n	ตุรกี
tt	n	ตรินิแดดและโตเบโก
tv	n	ตูวาลู
tw	n	ไต้หวัน
tz	n	แทนซาเนีย
ua	n	ยูเครน
ug	n	ยูกันดา
us	n	สหรัฐอเมริกา
uy	n	อุรุกวัย
uz	n	อุซเบกิสถาน
va	n	นครวาติกัน
vc	n	เซนต์วินเซนต์และเกรนาดีนส์
ve	n	เวเนซุเอลา
vg	n	หมู่เกาะบริติชเวอร์จิน
vi	n	หมู่เกาะเวอร์จินของสหรัฐอเมริกา
vn	n	เวียดนาม
vu	n	วานูอาตู
wf	n	วาลลิสและฟุตูนา
ws	n	ซามัว
xk	n	โคโซโว
ye	n	เยเมน
yt	n	มายอต
za	n	แอฟริกาใต้
zm	n	แซมเบีย
zw	n	ซิมบับเว
@ms
ad	n	Andorra
ae	n	Emiriah Arab Bersatu
af	n	Afghanistan
ag	n	Antigua dan Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	Samoa Amerika
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Kepulauan Aland
az	n	Azerbaijan
ba	n	Bosnia dan Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgium
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	St. Barthelemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Belanda Caribbean
br	n	Brazil
bs	n	Bahamas
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Kanada
cc	n	Kepulauan Cocos
cd	n	Congo - Kinshasa
cf	n	Republik Afrika Tengah
cg	n	Congo - Brazzaville
ch	n	Switzerland
ci	n	Cote d'Ivoire
ck	n	Kepulauan Cook
cl	n	Chile
cm	n	Cameroon
cn	n	China
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cape Verde
cw	n	Curacao
cx	n	Pulau Krismas
cy	n	Cyprus
cz	n	Czechia
de	n	Jerman
dj	n	Djibouti
dk	n	Denmark
dm	n	Dominica
do	n	Republik Dominica
dz	n	Algeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Mesir
eh	n	Sahara Barat
er	n	Eritrea
es	n	Sepanyol
et	n	Ethiopia
fi	n	Finland
fj	n	Fiji
fk	n	Kepulauan Falkland
fm	n	Micronesia
fo	n	Kepulauan Faroe
fr	n	Perancis
ga	n	Gabon
gb	n	United Kingdom
gd	n	Grenada
ge	n	Georgia
gf	n	Guiana Perancis
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Guinea
gp	n	Guadeloupe
gq	n	Guinea Khatulistiwa
gr	n	Greece
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea Bissau
gy	n	Guyana
hk	n	Hong Kong
hn	n	Honduras
hr	n	Croatia
ht	n	Haiti
hu	n	Hungary
id	n	Indonesia
ie	n	Ireland
il	n	Israel
im	n	Isle of Man
in	n	India
io	n	Wilayah Lautan Hindi British
iq	n	Iraq
ir	n	Iran
is	n	Iceland
it	n	Itali
je	n	Jersey
jm	n	Jamaica
jo	n	Jordan
jp	n	Jepun
ke	n	Kenya
kg	n	Kyrgyzstan
kh	n	Kemboja
ki	n	Kiribati
km	n	Comoros
kn	n	Saint Kitts dan Nevis
kp	n	Korea Utara
kr	n	Korea Selatan
kw	n	Kuwait
ky	n	Kepulauan Cayman
kz	n	Kazakhstan
la	n	Laos
lb	n	Lubnan
lc	n	Saint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lithuania
lu	n	Luxembourg
lv	n	Latvia
ly	n	Libya
ma	n	Maghribi
mc	n	Monaco
md	n	Moldova
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagaskar
mh	n	Kepulauan Marshall
mk	n	Macedonia Utara
ml	n	Mali
mm	n	Myanmar|Burma
mn	n	Mongolia
mo	n	Macau
mp	n	Kepulauan Mariana Utara
mq	n	Martinique
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maldives
mw	n	Malawi
mx	n	Mexico
my	n	Malaysia
mz	n	Mozambique
na	n	Namibia
nc	n	New Caledonia
ne	n	Niger
nf	n	Pulau Norfolk
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Belanda
no	n	Norway
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	New Zealand
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Polinesia Perancis
pg	n	Papua New Guinea
ph	n	Filipina
pk	n	Pakistan
pl	n	Poland
pm	n	Saint Pierre dan Miquelon
pn	n	Kepulauan Pitcairn
pr	n	Puerto Rico
ps	n	Wilayah Palestin
pt	n	Portugal
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Reunion
ro	n	Romania
rs	n	Serbia
ru	n	Rusia
rw	n	Rwanda
sa	n	Arab Saudi
sb	n	Kepulauan Solomon
sc	n	Seychelles
sd	n	Sudan
se	n	Sweden
sg	n	Singapura
sh	n	Saint Helena
si	n	Slovenia
sj	n	Svalbard dan Jan Mayen
sk	n	Slovakia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Surinam
ss	n	Sudan Selatan
st	n	Sao Tome dan Principe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Syria
sz	n	Eswatini
tc	n	Kepulauan Turks dan Caicos
td	n	Chad
tg	n	Togo
th	n	Thailand
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Turkiye
tt	n	Trinidad dan Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraine
ug	n	Uganda
us	n	Amerika Syarikat
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Kota Vatican
vc	n	Saint Vincent dan Grenadines
ve	n	Venezuela
vg	n	Kepulauan Virgin British
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis dan Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yaman
yt	n	Mayotte
za	n	Afrika Selatan
zm	n	Zambia
zw	n	Zimbabwe
@bn
ad	n	আন্ডোরা
ae	n	সংযুক্ত আরব আমিরাত
af	n	আফগানিস্তান
ag	n	অ্যান্টিগুয়া ও বারবুডা
ai	n	অ্যাঙ্গুইলা
al	n	আলবেনিয়া
am	n	আর্মেনিয়া
ao	n	অ্যাঙ্গোলা
ar	n	আর্জেন্টিনা
as	n	আমেরিকান সামোয়া
at	n	অস্ট্রিয়া
au	n	অস্ট্রেলিয়া
aw	n	আরুবা
ax	n	অলান্ড দ্বীপপুঞ্জ
az	n	আজারবাইজান
ba	n	বসনিয়া ও হার্জেগোভিনা
bb	n	বার্বাডোজ
bd	n	বাংলাদেশ
be	n	বেলজিয়াম
bf	n	বুরকিনা ফাসো
bg	n	বুলগেরিয়া
bh	n	বাহারিন
bi	n	বুরুন্ডি
bj	n	বেনিন
bl	n	সেন্ট বার্থেলেমি
bm	n	বারমুডা
bn	n	ব্রুনেই
bo	n	বলিভিয়া
bq	n	ক্যারিবিয়ান নেদারল্যান্ডস
br	n	ব্রাজিল
bs	n	বাহামা দ্বীপপুঞ্জ
bt	n	ভুটান
bw	n	বতসোয়ানা
by	n	বেলারুশ
bz	n	বেলিজ
ca	n	কানাডা
cc	n	কোকোস দ্বীপপুঞ্জ
cd	n	কঙ্গো-কিনশাসা
cf	n	মধ্য আফ্রিকার প্রজাতন্ত্র
cg	n	কঙ্গো - ব্রাজাভিল
ch	n	সুইজারল্যান্ড
ci	n	কোট ডি‘আইভোর
ck	n	কুক দ্বীপপুঞ্জ
cl	n	চিলি
cm	n	ক্যামেরুন
cn	n	চীন
co	n	কলম্বিয়া
cr	n	কোস্টারিকা
cu	n	কিউবা
cv	n	কেপ ভার্দে
cw	n	কুরাসাও
cx	n	ক্রিসমাস দ্বীপ
cy	n	সাইপ্রাস
cz	n	চেকিয়া
de	n	জার্মানি
dj	n	জিবুতি
dk	n	ডেনমার্ক
dm	n	ডোমিনিকা
do	n	ডোমেনিকান প্রজাতন্ত্র
dz	n	আলজেরিয়া
ec	n	ইকুয়েডর
ee	n	এস্তোনিয়া
eg	n	মিশর
eh	n	পশ্চিম সাহারা
er	n	ইরিত্রিয়া
es	n	স্পেন
et	n	ইথিওপিয়া
fi	n	ফিনল্যান্ড
fj	n	ফিজি
fk	n	ফকল্যান্ড দ্বীপপুঞ্জ
fm	n	মাইক্রোনেশিয়া
fo	n	ফ্যারো দ্বীপপুঞ্জ
fr	n	ফ্রান্স
ga	n	গ্যাবন
gb	n	যুক্তরাজ্য
gd	n	গ্রেনাডা
ge	n	জর্জিয়া
gf	n	ফরাসী গায়ানা
gg	n	গার্নসি
gh	n	ঘানা
gi	n	জিব্রাল্টার
gl	n	গ্রীনল্যান্ড
gm	n	গাম্বিয়া
gn	n	গিনি
gp	n	গুয়াদেলৌপ
gq	n	নিরক্ষীয় গিনি
gr	n	গ্রীস
gt	n	গুয়াতেমালা
gu	n	গুয়াম
gw	n	গিনি-বিসাউ
gy	n	গিয়ানা
hk	n	হংকং এসএআর চীনা
hn	n	হন্ডুরাস
hr	n	ক্রোয়েশিয়া
ht	n	হাইতি
hu	n	হাঙ্গেরি
id	n	ইন্দোনেশিয়া
ie	n	আয়ারল্যান্ড
il	n	ইজরায়েল
im	n	আইল অফ ম্যান
in	n	ভারত
io	n	ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল
iq	n	ইরাক
ir	n	ইরান
is	n	আইসল্যান্ড
it	n	ইতালি
je	n	জার্সি
jm	n	জামাইকা
jo	n	জর্ডন
jp	n	জাপান
ke	n	কেনিয়া
kg	n	কিরগিজিস্তান
kh	n	কম্বোডিয়া
ki	n	কিরিবাতি
km	n	কমোরোস
kn	n	সেন্ট কিটস ও নেভিস
kp	n	উত্তর কোরিয়া
kr	n	দক্ষিণ কোরিয়া
kw	n	কুয়েত
ky	n	কেম্যান দ্বীপপুঞ্জ
kz	n	কাজাখস্তান
la	n	লাওস
lb	n	লেবানন
lc	n	সেন্ট লুসিয়া
li	n	লিচেনস্টেইন
lk	n	শ্রীলঙ্কা
lr	n	লাইবেরিয়া
ls	n	লেসোথো
lt	n	লিথুয়ানিয়া
lu	n	লাক্সেমবার্গ
lv	n	লাটভিয়া
ly	n	লিবিয়া
ma	n	মোরক্কো
mc	n	মোনাকো
md	n	মলডোভা
me	n	মন্টিনিগ্রো
mf	n	সেন্ট মার্টিন
mg	n	মাদাগাস্কার
mh	n	মার্শাল দ্বীপপুঞ্জ
mk	n	উত্তর ম্যাসেডোনিয়া
ml	n	মালি
mm	n	মায়ানমার|বার্মা
mn	n	মঙ্গোলিয়া
mo	n	ম্যাকাও এসএআর চীন
mp	n	উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ
mq	n	মার্টিনিক
mr	n	মরিতানিয়া
ms	n	মন্টসেরাট
mt	n	মাল্টা
mu	n	মরিশাস
mv	n	মালদ্বীপ
mw	n	মালাউই
mx	n	মেক্সিকো
my	n	মালয়েশিয়া
mz	n	মোজাম্বিক
na	n	নামিবিয়া
nc	n	নিউ ক্যালেডোনিয়া
ne	n	নাইজার
nf	n	নরফোক দ্বীপ
ng	n	নাইজেরিয়া
ni	n	নিকারাগুয়া
nl	n	নেদারল্যান্ডস
no	n	নরওয়ে
np	n	নেপাল
nr	n	নাউরু
nu	n	নিউয়ে
nz	n	নিউজিল্যান্ড
om	n	ওমান
pa	n	পানামা
pe	n	পেরু
pf	n	ফরাসী পলিনেশিয়া
pg	n	পাপুয়া নিউ গিনি
ph	n	ফিলিপাইন
pk	n	পাকিস্তান
pl	n	পোল্যান্ড
pm	n	সেন্ট পিয়ের ও মিকুয়েলন
pn	n	পিটকেয়ার্ন দ্বীপপুঞ্জ
pr	n	পুয়ের্তো রিকো
ps	n	প্যালেস্টাইন ভূখণ্ড
pt	n	পর্তুগাল
pw	n	পালাউ
py	n	প্যারাগুয়ে
qa	n	কাতার
re	n	রিইউনিয়ন
ro	n	রোমানিয়া
rs	n	সার্বিয়া
ru	n	রাশিয়া
rw	n	রুয়ান্ডা
sa	n	সৌদি আরব
sb	n	সলোমন দ্বীপপুঞ্জ
sc	n	সিসিলি
sd	n	সুদান
se	n	সুইডেন
sg	n	সিঙ্গাপুর
sh	n	সেন্ট হেলেনা
si	n	স্লোভানিয়া
sj	n	স্বালবার্ড ও জান মেয়েন
sk	n	স্লোভাকিয়া
sl	n	সিয়েরা লিওন
sm	n	সান মারিনো
sn	n	সেনেগাল
so	n	সোমালিয়া
sr	n	সুরিনাম
ss	n	দক্ষিণ সুদান
st	n	সাওটোমা ও প্রিন্সিপি
sv	n	এল সালভেদর
sx	n	সিন্ট মার্টেন
sy	n	সিরিয়া
sz	n	ইসওয়াতিনি
tc	n	তুর্কস ও কাইকোস দ্বীপপুঞ্জ
td	n	চাদ
tg	n	টোগো
th	n	থাইল্যান্ড
tj	n	তাজিকিস্তান
tk	n	টোকেলাউ
tl	n	তিমুর-লেস্তে
tm	n	তুর্কমেনিস্তান
tn	n	তিউনিসিয়া
to	n	টোঙ্গা
tr	n	তুরস্ক
tt	n	ত্রিনিনাদ ও টোব্যাগো
tv	n	টুভালু
tw	n	তাইওয়ান
tz	n	তাঞ্জানিয়া
ua	n	ইউক্রেন
ug	n	উগান্ডা
us	n	মার্কিন যুক্তরাষ্ট্র
uy	n	উরুগুয়ে
uz	n	উজবেকিস্তান
va	n	ভ্যাটিকান সিটি
vc	n	সেন্ট ভিনসেন্ট ও গ্রেনাডিনস
ve	n	ভেনেজুয়েলা
vg	n	ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ
vi	n	মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ
vn	n	ভিয়েতনাম
vu	n	ভানুয়াটু
wf	n	ওয়ালিস ও ফুটুনা
ws	n	সামোয়া
xk	n	কসোভো
ye	n	ইয়েমেন
yt	n	মায়োত্তে
za	n	দক্ষিণ আফ্রিকা
zm	n	জাম্বিয়া
zw	n	জিম্বাবোয়ে
@ur
ad	n	انڈورا
ae	n	متحدہ عرب امارات
af	n	افغانستان
ag	n	انٹیگوا اور باربودا
ai	n	انگوئیلا
al	n	البانیہ
am	n	آرمینیا
ao	n	انگولا
ar	n	ارجنٹینا
as	n	امریکی ساموآ
at	n	آسٹریا
au	n	آسٹریلیا
aw	n	اروبا
ax	n	آلینڈ آئلینڈز
az	n	آذربائیجان
ba	n	بوسنیا اور ہرزیگووینا
bb	n	بارباڈوس
bd	n	بنگلہ دیش
be	n	بیلجیم
bf	n	برکینا فاسو
bg	n	بلغاریہ
bh	n	بحرین
bi	n	برونڈی
bj	n	بینن
bl	n	سینٹ برتھلیمی
bm	n	برمودا
bn	n	برونائی
bo	n	بولیویا
bq	n	کریبیائی نیدرلینڈز
br	n	برازیل
bs	n	بہاماس
bt	n	بھوٹان
bw	n	بوتسوانا
by	n	بیلاروس
bz	n	بیلائز
ca	n	کینیڈا
cc	n	کوکوس جزائر
cd	n	کانگو - کنشاسا
cf	n	وسط افریقی جمہوریہ
cg	n	کانگو - برازاویلے
ch	n	سوئٹزر لینڈ
ci	n	کوٹ ڈی آئیوری
ck	n	کک آئلینڈز
cl	n	چلی
cm	n	کیمرون
cn	n	چین
co	n	کولمبیا
cr	n	کوسٹا ریکا
cu	n	کیوبا
cv	n	کیپ ورڈی
cw	n	کیوراکاؤ
cx	n	جزیرہ کرسمس
cy	n	قبرص
cz	n	چیکیا
de	n	جرمنی
dj	n	جبوتی
dk	n	ڈنمارک
dm	n	ڈومنیکا
do	n	جمہوریہ ڈومينيکن
dz	n	الجیریا
ec	n	ایکواڈور
ee	n	اسٹونیا
eg	n	مصر
eh	n	مغربی صحارا
er	n	اریٹیریا
es	n	ہسپانیہ
et	n	ایتھوپیا
fi	n	فن لینڈ
fj	n	فجی
fk	n	فاکلینڈ جزائر
fm	n	مائکرونیشیا
fo	n	جزائر فارو
fr	n	فرانس
ga	n	گیبون
gb	n	سلطنت متحدہ
gd	n	گریناڈا
ge	n	جارجیا
gf	n	فرینچ گیانا
gg	n	گوئرنسی
gh	n	گھانا
gi	n	جبل الطارق
gl	n	گرین لینڈ
gm	n	گیمبیا
gn	n	گنی
gp	n	گواڈیلوپ
gq	n	استوائی گیانا
gr	n	یونان
gt	n	گواٹے مالا
gu	n	گوام
gw	n	گنی بساؤ
gy	n	گیانا
hk	n	ہانگ کانگ SAR چین
hn	n	ہونڈاروس
hr	n	کروشیا
ht	n	ہیٹی
hu	n	ہنگری
id	n	انڈونیشیا
ie	n	آئرلینڈ
il	n	اسرائیل
im	n	آئل آف مین
in	n	بھارت
io	n	برطانوی بحر ہند کا علاقہ
iq	n	عراق
ir	n	ایران
is	n	آئس لینڈ
it	n	اٹلی
je	n	جرسی
jm	n	جمائیکا
jo	n	اردن
jp	n	جاپان
ke	n	کینیا
kg	n	کرغزستان
kh	n	کمبوڈیا
ki	n	کریباتی
km	n	کوموروس
kn	n	سینٹ کٹس اور نیویس
kp	n	شمالی کوریا
kr	n	جنوبی کوریا
kw	n	کویت
ky	n	کیمین آئلینڈز
kz	n	قزاخستان
la	n	لاؤس
lb	n	لبنان
lc	n	سینٹ لوسیا
li	n	لیشٹنسٹائن
lk	n	سری لنکا
lr	n	لائبیریا
ls	n	لیسوتھو
lt	n	لیتھونیا
lu	n	لکسمبرگ
lv	n	لٹویا
ly	n	لیبیا
ma	n	مراکش
mc	n	موناکو
md	n	مالدووا
me	n	مونٹے نیگرو
mf	n	سینٹ مارٹن
mg	n	مڈغاسکر
mh	n	مارشل آئلینڈز
mk	n	شمالی مقدونیہ
ml	n	مالی
mm	n	میانمار|برما
mn	n	منگولیا
mo	n	مکاؤ SAR چین
mp	n	شمالی ماریانا آئلینڈز
mq	n	مارٹینک
mr	n	موریطانیہ
ms	n	مونٹسیراٹ
mt	n	مالٹا
mu	n	ماریشس
mv	n	مالدیپ
mw	n	ملاوی
mx	n	میکسیکو
my	n	ملائشیا
mz	n	موزمبیق
na	n	نامیبیا
nc	n	نیو کلیڈونیا
ne	n	نائجر
nf	n	نارفوک آئلینڈ
ng	n	نائجیریا
ni	n	نکاراگووا
nl	n	نیدر لینڈز
no	n	ناروے
np	n	نیپال
nr	n	نؤرو
nu	n	نیئو
nz	n	نیوزی لینڈ
om	n	عمان
pa	n	پانامہ
pe	n	پیرو
pf	n	فرانسیسی پولینیشیا
pg	n	پاپوآ نیو گنی
ph	n	فلپائن
pk	n	پاکستان
pl	n	پولینڈ
pm	n	سینٹ پیئر اور میکلیئون
pn	n	پٹکائرن جزائر
pr	n	پیورٹو ریکو
ps	n	فلسطینی خطے
pt	n	پرتگال
pw	n	پلاؤ
py	n	پیراگوئے
qa	n	قطر
re	n	ری یونین
ro	n	رومانیہ
rs	n	سربیا
ru	n	روس
rw	n	روانڈا
sa	n	سعودی عرب
sb	n	سولومن آئلینڈز
sc	n	سشلیز
sd	n	سوڈان
se	n	سویڈن
sg	n	سنگاپور
sh	n	سینٹ ہیلینا
si	n	سلووینیا
sj	n	سوالبرڈ اور جان ماین
sk	n	سلوواکیہ
sl	n	سیرالیون
sm	n	سان مارینو
sn	n	سینیگل
so	n	صومالیہ
sr	n	سورینام
ss	n	جنوبی سوڈان
st	n	ساؤ ٹومے اور پرنسپے
sv	n	ال سلواڈور
sx	n	سنٹ مارٹن
sy	n	شام
sz	n	سواتنی
tc	n	ٹرکس اور کیکوس جزائر
td	n	چاڈ
tg	n	ٹوگو
th	n	تھائی لینڈ
tj	n	تاجکستان
tk	n	ٹوکیلاؤ
tl	n	تیمور لیسٹ
tm	n	ترکمانستان
tn	n	تونس
to	n	ٹونگا
tr	n	ترکیہ
tt	n	ترینیداد اور ٹوباگو
tv	n	ٹووالو
tw	n	تائیوان
tz	n	تنزانیہ
ua	n	یوکرین
ug	n	یوگنڈا
us	n	ریاست ہائے متحدہ امریکہ
uy	n	یوروگوئے
uz	n	ازبکستان
va	n	ویٹیکن سٹی
vc	n	سینٹ ونسنٹ اور گرینیڈائنز
ve	n	وینزوئیلا
vg	n	برٹش ورجن آئلینڈز
vi	n	امریکی ورجن آئلینڈز
vn	n	ویتنام
vu	n	وینوآٹو
wf	n	ویلیز اور فیوٹیونا
ws	n	ساموآ
xk	n	کوسووو
ye	n	یمن
yt	n	مایوٹ
za	n	جنوبی افریقہ
zm	n	زامبیا
zw	n	زمبابوے
@ta
ad	n	அன்டோரா
ae	n	ஐக்கிய அரபு எமிரேட்ஸ்
af	n	ஆஃப்கானிஸ்தான்
ag	n	ஆண்டிகுவா மற்றும் பார்புடா
ai	n	அங்கியுலா
al	n	அல்பேனியா
am	n	அர்மேனியா
ao	n	அங்கோலா
ar	n	அர்ஜென்டினா
as	n	அமெரிக்க சமோவா
at	n	ஆஸ்திரியா
au	n	ஆஸ்திரேலியா
aw	n	அரூபா
ax	n	ஆலந்து தீவுகள்
az	n	அசர்பைஜான்
ba	n	போஸ்னியா & ஹெர்ஸகோவினா|போஸ்னியா ஹெர்ஸகோவினா
bb	n	பார்படாஸ்
bd	n	பங்களாதேஷ்
be	n	பெல்ஜியம்
bf	n	புர்கினா ஃபாஸோ
bg	n	பல்கேரியா
bh	n	பஹ்ரைன்
bi	n	புருண்டி
bj	n	பெனின்
bl	n	செயின்ட் பார்தேலெமி
bm	n	பெர்முடா
bn	n	புருனே
bo	n	பொலிவியா
bq	n	கரீபியன் நெதர்லாந்து
br	n	பிரேசில்
bs	n	பஹாமாஸ்
bt	n	பூடான்
bw	n	போட்ஸ்வானா
by	n	பெலாரஸ்
bz	n	பெலிஸ்
ca	n	கனடா
cc	n	கோகோஸ் தீவுகள்
cd	n	காங்கோ - கின்ஷாசா
cf	n	மத்திய ஆப்ரிக்கக் குடியரசு
cg	n	காங்கோ - ப்ராஸாவில்லே
ch	n	ஸ்விட்சர்லாந்து
ci	n	கோட் தி'வாயர்
ck	n	குக் தீவுகள்
cl	n	சிலி
cm	n	கேமரூன்
cn	n	சீனா
co	n	கொலம்பியா
cr	n	கோஸ்டாரிகா
cu	n	கியூபா
cv	n	கேப் வெர்டே
cw	n	குராகவ்
cx	n	கிறிஸ்துமஸ் தீவு
cy	n	சைப்ரஸ்
cz	n	செசியா
de	n	ஜெர்மனி
dj	n	ஜிபௌட்டி
dk	n	டென்மார்க்
dm	n	டொமினிகா
do	n	டொமினிகன் குடியரசு
dz	n	அல்ஜீரியா
ec	n	ஈக்வடார்
ee	n	எஸ்டோனியா
eg	n	எகிப்து
eh	n	மேற்கு சஹாரா
er	n	எரிட்ரியா
es	n	ஸ்பெயின்
et	n	எத்தியோப்பியா
fi	n	பின்லாந்து
fj	n	ஃபிஜி
fk	n	ஃபாக்லாந்து தீவுகள்
fm	n	மைக்ரோனேஷியா
fo	n	ஃபாரோ தீவுகள்
fr	n	பிரான்ஸ்
ga	n	கேபான்
gb	n	யுனைடெட் கிங்டம்
gd	n	கிரனெடா
ge	n	ஜார்ஜியா
gf	n	பிரெஞ்சு கயானா
gg	n	கெர்ன்சி
gh	n	கானா
gi	n	ஜிப்ரால்டர்
gl	n	கிரீன்லாந்து
gm	n	காம்பியா
gn	n	கினியா
gp	n	க்வாதேலோப்
gq	n	ஈக்வடோரியல் கினியா
gr	n	கிரீஸ்
gt	n	கவுதமாலா
gu	n	குவாம்
gw	n	கினியா-பிஸ்ஸாவ்
gy	n	கயானா
hk	n	ஹாங்காங் எஸ்ஏஆர் சீனா
hn	n	ஹோண்டூராஸ்
hr	n	குரோஷியா
ht	n	ஹைட்டி
hu	n	ஹங்கேரி
id	n	இந்தோனேசியா
ie	n	அயர்லாந்து
il	n	இஸ்ரேல்
im	n	ஐல் ஆஃப் மேன்
in	n	இந்தியா
io	n	பிரிட்டிஷ் இந்தியப் பெருங்கடல் பிரதேசம்
iq	n	ஈராக்
ir	n	ஈரான்
is	n	ஐஸ்லாந்து
it	n	இத்தாலி
je	n	ஜெர்சி
jm	n	ஜமைகா
jo	n	ஜோர்டான்
jp	n	ஜப்பான்
ke	n	கென்யா
kg	n	கிர்கிஸ்தான்
kh	n	கம்போடியா
ki	n	கிரிபாட்டி
km	n	கோமரோஸ்
kn	n	செயின்ட் கிட்ஸ் & நெவிஸ்|செயின்ட் கிட்ஸ் நெவிஸ்
kp	n	வட கொரியா
kr	n	தென் கொரியா
kw	n	குவைத்
ky	n	கெய்மென் தீவுகள்
kz	n	கஸகஸ்தான்
la	n	லாவோஸ்
lb	n	லெபனான்
lc	n	செயின்ட் லூசியா
li	n	லிச்செண்ஸ்டெய்ன்
lk	n	இலங்கை
lr	n	லைபீரியா
ls	n	லெசோதோ
lt	n	லிதுவேனியா
lu	n	லக்ஸ்சம்பர்க்
lv	n	லாட்வியா
ly	n	லிபியா
ma	n	மொராக்கோ
mc	n	மொனாக்கோ
md	n	மால்டோவா
me	n	மான்டேனெக்ரோ
mf	n	செயின்ட் மார்ட்டீன்
mg	n	மடகாஸ்கர்
mh	n	மார்ஷல் தீவுகள்
mk	n	வடக்கு மாசிடோனியா
ml	n	மாலி
mm	n	மியான்மார்|பர்மா
mn	n	மங்கோலியா
mo	n	மகாவ் எஸ்ஏஆர் சீனா
mp	n	வடக்கு மரியானா தீவுகள்
mq	n	மார்டினிக்
mr	n	மௌரிடானியா
ms	n	மாண்ட்செராட்
mt	n	மால்டா
mu	n	மொரிசியஸ்
mv	n	மாலத்தீவு
mw	n	மலாவி
mx	n	மெக்சிகோ
my	n	மலேசியா
mz	n	மொசாம்பிக்
na	n	நமீபியா
nc	n	நியூ கேலிடோனியா
ne	n	நைஜர்
nf	n	நார்ஃபோக் தீவு
ng	n	நைஜீரியா
ni	n	நிகரகுவா
nl	n	நெதர்லாந்து
no	n	நார்வே
np	n	நேபாளம்
nr	n	நௌரு
nu	n	நியுவே
nz	n	நியூசிலாந்து
om	n	ஓமன்
pa	n	பனாமா
pe	n	பெரு
pf	n	பிரெஞ்சு பாலினேஷியா
pg	n	பப்புவா நியூ கினியா
ph	n	பிலிப்பைன்ஸ்
pk	n	பாகிஸ்தான்
pl	n	போலந்து
pm	n	செயின்ட் பியர் & மிக்வேலான்|செயின்ட் பியர் மிக்வேலான்
pn	n	பிட்கெய்ர்ன் தீவுகள்
pr	n	பியூர்டோ ரிகோ
ps	n	பாலஸ்தீனிய பிரதேசங்கள்
pt	n	போர்ச்சுக்கல்
pw	n	பாலோ
py	n	பராகுவே
qa	n	கத்தார்
re	n	ரீயூனியன்
ro	n	ருமேனியா
rs	n	செர்பியா
ru	n	ரஷ்யா
rw	n	ருவாண்டா
sa	n	சவுதி அரேபியா
sb	n	சாலமன் தீவுகள்
sc	n	சீஷெல்ஸ்
sd	n	சூடான்
se	n	ஸ்வீடன்
sg	n	சிங்கப்பூர்
sh	n	செயின்ட் ஹெலெனா
si	n	ஸ்லோவேனியா
sj	n	ஸ்வல்பார்டு & ஜான் மேயன்|ஸ்வல்பார்டு ஜான் மேயன்
sk	n	ஸ்லோவாகியா
sl	n	சியாரா லியோன்
sm	n	சான் மரினோ
sn	n	செனெகல்
so	n	சோமாலியா
sr	n	சுரினாம்
ss	n	தெற்கு சூடான்
st	n	சாவ் தோம் & ப்ரின்சிபி|சாவ் தோம் ப்ரின்சிபி
sv	n	எல் சால்வடார்
sx	n	சின்ட் மார்டென்
sy	n	சிரியா
sz	n	எஸ்வாட்டீனி
tc	n	டர்க்ஸ் & கைகோஸ் தீவுகள்|டர்க்ஸ் கைகோஸ் தீவுகள்
td	n	சாட்
tg	n	டோகோ
th	n	தாய்லாந்து
tj	n	தஜிகிஸ்தான்
tk	n	டோகேலோ
tl	n	திமோர்-லெஸ்தே
tm	n	துர்க்மெனிஸ்தான்
tn	n	டுனிசியா
to	n	டோங்கா
tr	n	துருக்கியே
tt	n	டிரினிடாட் & டொபாகோ|டிரினிடாட் டொபாகோ
tv	n	துவாலு
tw	n	தைவான்
tz	n	தான்சானியா
ua	n	உக்ரைன்
ug	n	உகாண்டா
us	n	அமெரிக்கா
uy	n	உருகுவே
uz	n	உஸ்பெகிஸ்தான்
va	n	வாடிகன் நகரம்
vc	n	செயின்ட் வின்சென்ட் & கிரெனடைன்ஸ்|செயின்ட் வின்சென்ட் கிரெனடைன்ஸ்
ve	n	வெனிசுலா
vg	n	பிரிட்டீஷ் கன்னித் தீவுகள்
vi	n	யூ.எஸ். கன்னித் தீவுகள்
vn	n	வியட்நாம்
vu	n	வனுவாட்டு
wf	n	வாலிஸ் மற்றும் ஃபுடுனா
ws	n	சமோவா
xk	n	கொசோவோ
ye	n	ஏமன்
yt	n	மயோட்
za	n	தென் ஆப்பிரிக்கா
zm	n	ஜாம்பியா
zw	n	ஜிம்பாப்வே
@te
ad	n	ఆండోరా
ae	n	యునైటెడ్ అరబ్ ఎమిరేట్స్
af	n	ఆఫ్ఘనిస్తాన్
ag	n	ఆంటిగ్వా మరియు బార్బుడా
ai	n	ఆంగ్విల్లా
al	n	అల్బేనియా
am	n	ఆర్మేనియా
ao	n	అంగోలా
ar	n	అర్జెంటీనా
as	n	అమెరికన్ సమోవా
at	n	ఆస్ట్రియా
au	n	ఆస్ట్రేలియా
aw	n	అరుబా
ax	n	ఆలాండ్ దీవులు
az	n	అజర్బైజాన్
ba	n	బోస్నియా మరియు హెర్జిగోవినా
bb	n	బార్బడోస్
bd	n	బంగ్లాదేశ్
be	n	బెల్జియం
bf	n	బుర్కినా ఫాసో
bg	n	బల్గేరియా
bh	n	బహ్రెయిన్
bi	n	బురుండి
bj	n	బెనిన్
bl	n	సెయింట్ బర్థెలిమి
bm	n	బెర్ముడా
bn	n	బ్రూనే
bo	n	బొలీవియా
bq	n	కరీబియన్ నెదర్లాండ్స్
br	n	బ్రెజిల్
bs	n	బహామాస్
bt	n	భూటాన్
bw	n	బోట్స్వానా
by	n	బెలారస్
bz	n	బెలిజ్
ca	n	కెనడా
cc	n	కోకోస్ దీవులు
cd	n	కాంగో- కిన్షాసా
cf	n	సెంట్రల్ ఆఫ్రికన్ రిపబ్లిక్
cg	n	కాంగో- బ్రాజావిల్లి
ch	n	స్విట్జర్లాండ్
ci	n	కోట్ డి ఐవోర్
ck	n	కుక్ దీవులు
cl	n	చిలీ
cm	n	కామెరూన్
cn	n	చైనా
co	n	కొలంబియా
cr	n	కోస్టా రికా
cu	n	క్యూబా
cv	n	కేప్ వెర్డె
cw	n	క్యూరసో
cx	n	క్రిస్మస్ దీవి
cy	n	సైప్రస్
cz	n	చెకియా
de	n	జర్మనీ
dj	n	జిబౌటి
dk	n	డెన్మార్క్
dm	n	డొమినికా
do	n	డొమినికన్ రిపబ్లిక్
dz	n	అల్జీరియా
ec	n	ఈక్వడార్
ee	n	ఎస్టోనియా
eg	n	ఈజిప్ట్
eh	n	పడమటి సహారా
er	n	ఎరిట్రియా
es	n	స్పెయిన్
et	n	ఇథియోపియా
fi	n	ఫిన్లాండ్
fj	n	ఫిజీ
fk	n	ఫాక్‌ల్యాండ్ దీవులు
fm	n	మైక్రోనేషియా
fo	n	ఫారో దీవులు
fr	n	ఫ్రాన్స్‌
ga	n	గేబన్
gb	n	యునైటెడ్ కింగ్‌డమ్
gd	n	గ్రెనడా
ge	n	జార్జియా
gf	n	ఫ్రెంచ్ గియానా
gg	n	గర్న్‌సీ
gh	n	ఘనా
gi	n	జిబ్రాల్టర్
gl	n	గ్రీన్‌ల్యాండ్
gm	n	గాంబియా
gn	n	గినియా
gp	n	గ్వాడెలోప్
gq	n	ఈక్వటోరియల్ గినియా
gr	n	గ్రీస్
gt	n	గ్వాటిమాలా
gu	n	గ్వామ్
gw	n	గినియా-బిస్సావ్
gy	n	గయానా
hk	n	హాంకాంగ్ ఎస్ఏఆర్ చైనా
hn	n	హోండురాస్
hr	n	క్రొయేషియా
ht	n	హైతీ
hu	n	హంగేరీ
id	n	ఇండోనేషియా
ie	n	ఐర్లాండ్
il	n	ఇజ్రాయెల్
im	n	ఐల్ ఆఫ్ మాన్
in	n	భారతదేశం
io	n	బ్రిటిష్ హిందూ మహాసముద్ర ప్రాంతం
iq	n	ఇరాక్
ir	n	ఇరాన్
is	n	ఐస్లాండ్
it	n	ఇటలీ
je	n	జెర్సీ
jm	n	జమైకా
jo	n	జోర్డాన్
jp	n	జపాన్
ke	n	కెన్యా
kg	n	కిర్గిజిస్తాన్
kh	n	కంబోడియా
ki	n	కిరిబాటి
km	n	కొమొరోస్
kn	n	సెయింట్ కిట్స్ మరియు నెవిస్
kp	n	ఉత్తర కొరియా
kr	n	దక్షిణ కొరియా
kw	n	కువైట్
ky	n	కేమాన్ దీవులు
kz	n	కజకిస్తాన్
la	n	లావోస్
lb	n	లెబనాన్
lc	n	సెయింట్ లూసియా
li	n	లిక్టెన్‌స్టెయిన్
lk	n	శ్రీలంక
lr	n	లైబీరియా
ls	n	లెసోతో
lt	n	లిథువేనియా
lu	n	లక్సెంబర్గ్
lv	n	లాత్వియా
ly	n	లిబియా
ma	n	మొరాకో
mc	n	మొనాకో
md	n	మోల్డోవా
me	n	మాంటెనెగ్రో
mf	n	సెయింట్ మార్టిన్
mg	n	మడగాస్కర్
mh	n	మార్షల్ దీవులు
mk	n	ఉత్తర మాసిడోనియా
ml	n	మాలి
mm	n	మయన్మార్
mn	n	మంగోలియా
mo	n	మకావ్ ఎస్ఏఆర్ చైనా
mp	n	ఉత్తర మరియానా దీవులు
mq	n	మార్టినీక్
mr	n	మారిటేనియా
ms	n	మాంట్సెరాట్
mt	n	మాల్టా
mu	n	మారిషస్
mv	n	మాల్దీవులు
mw	n	మలావీ
mx	n	మెక్సికో
my	n	మలేషియా
mz	n	మొజాంబిక్
na	n	నమీబియా
nc	n	క్రొత్త కాలెడోనియా
ne	n	నైజర్
nf	n	నార్ఫోక్ దీవి
ng	n	నైజీరియా
ni	n	నికరాగువా
nl	n	నెదర్లాండ్స్
no	n	నార్వే
np	n	నేపాల్
nr	n	నౌరు
nu	n	నియూ
nz	n	న్యూజిలాండ్
om	n	ఓమన్
pa	n	పనామా
pe	n	పెరూ
pf	n	ఫ్రెంచ్ పోలినీషియా
pg	n	పాపువా న్యూ గినియా
ph	n	ఫిలిప్పైన్స్
pk	n	పాకిస్తాన్
pl	n	పోలాండ్
pm	n	సెయింట్ పియెర్ మరియు మికెలాన్
pn	n	పిట్‌కెయిర్న్ దీవులు
pr	n	ప్యూర్టో రికో
ps	n	పాలస్తీనియన్ ప్రాంతాలు
pt	n	పోర్చుగల్
pw	n	పాలావ్
py	n	పరాగ్వే
qa	n	ఖతార్
re	n	రీయూనియన్
ro	n	రోమేనియా
rs	n	సెర్బియా
ru	n	రష్యా
rw	n	రువాండా
sa	n	సౌదీ అరేబియా
sb	n	సోలమన్ దీవులు
sc	n	సీషెల్స్
sd	n	సూడాన్
se	n	స్వీడన్
sg	n	సింగపూర్
sh	n	సెయింట్ హెలెనా
si	n	స్లోవేనియా
sj	n	స్వాల్‌బార్డ్ మరియు జాన్ మాయెన్
sk	n	స్లొవేకియా
sl	n	సియెర్రా లియాన్
sm	n	శాన్ మారినో
sn	n	సెనెగల్
so	n	సోమాలియా
sr	n	సూరినామ్
ss	n	దక్షిణ సూడాన్
st	n	సావో టోమ్ మరియు ప్రిన్సిపి
sv	n	ఎల్ సాల్వడోర్
sx	n	సింట్ మార్టెన్
sy	n	సిరియా
sz	n	ఈస్వాటిని
tc	n	టర్క్స్ మరియు కైకోస్ దీవులు
td	n	చాద్
tg	n	టోగో
th	n	థాయిలాండ్
tj	n	తజికిస్తాన్
tk	n	టోకెలావ్
tl	n	టిమోర్-లెస్టె
tm	n	టర్క్‌మెనిస్తాన్
tn	n	ట్యునీషియా
to	n	టోంగా
tr	n	తుర్కియె
tt	n	ట్రినిడాడ్ మరియు టొబాగో
tv	n	టువాలు
tw	n	తైవాన్
tz	n	టాంజానియా
ua	n	ఉక్రెయిన్
ug	n	ఉగాండా
us	n	యునైటెడ్ స్టేట్స్
uy	n	ఉరుగ్వే
uz	n	ఉజ్బెకిస్తాన్
va	n	వాటికన్ నగరం
vc	n	సెయింట్ విన్సెంట్ మరియు గ్రెనడీన్స్
ve	n	వెనిజులా
vg	n	బ్రిటిష్ వర్జిన్ దీవులు
vi	n	యు.ఎస్. వర్జిన్ దీవులు
vn	n	వియత్నాం
vu	n	వనాటు
wf	n	వాల్లిస్ మరియు ఫుటునా
ws	n	సమోవా
xk	n	కొసోవో
ye	n	యెమెన్
yt	n	మాయొట్
za	n	దక్షిణ ఆఫ్రికా
zm	n	జాంబియా
zw	n	జింబాబ్వే
@mr
ad	n	अँडोरा
ae	n	संयुक्त अरब अमीरात
af	n	अफगाणिस्तान
ag	n	अँटिग्वा आणि बर्बुडा
ai	n	अँग्विला
al	n	अल्बानिया
am	n	अर्मेनिया
ao	n	अंगोला
ar	n	अर्जेंटिना
as	n	अमेरिकन सामोआ
at	n	ऑस्ट्रिया
au	n	ऑस्ट्रेलिया
aw	n	अरुबा
ax	n	अ‍ॅलँड बेटे
az	n	अझरबैजान
ba	n	बोस्निया अणि हर्जेगोविना
bb	n	बार्बाडोस
bd	n	बांगलादेश
be	n	बेल्जियम
bf	n	बुर्किना फासो
bg	n	बल्गेरिया
bh	n	बहारीन
bi	n	बुरुंडी
bj	n	बेनिन
bl	n	सेंट बार्थेलेमी
bm	n	बर्मुडा
bn	n	ब्रुनेई
bo	n	बोलिव्हिया
bq	n	कॅरिबियन नेदरलँड्स
br	n	ब्राझिल
bs	n	बहामाज
bt	n	भूतान
bw	n	बोट्सवाना
by	n	बेलारूस
bz	n	बेलिझे
ca	n	कॅनडा
cc	n	कोकोस बेटे
cd	n	काँगो - किंशासा
cf	n	केंद्रीय अफ्रिकी प्रजासत्ताक
cg	n	काँगो - ब्राझाविले
ch	n	स्वित्झर्लंड
ci	n	कोत द'ईवोआर
ck	n	कुक बेटे
cl	n	चिली
cm	n	कॅमेरून
cn	n	चीन
co	n	कोलम्बिया
cr	n	कोस्टा रिका
cu	n	क्यूबा
cv	n	केप व्हर्डे
cw	n	क्युरासाओ
cx	n	ख्रिसमस बेट
cy	n	सायप्रस
cz	n	झेकिया
de	n	जर्मनी
dj	n	जिबौटी
dk	n	डेन्मार्क
dm	n	डोमिनिका
do	n	डोमिनिकन प्रजासत्ताक
dz	n	अल्जीरिया
ec	n	इक्वाडोर
ee	n	एस्टोनिया
eg	n	इजिप्त
eh	n	पश्चिम सहारा
er	n	एरिट्रिया
es	n	स्पेन
et	n	इथिओपिया
fi	n	फिनलंड
fj	n	फिजी
fk	n	फॉकलंड बेटे
fm	n	मायक्रोनेशिया
fo	n	फेरो बेटे
fr	n	फ्रान्स
ga	n	गॅबॉन
gb	n	युनायटेड किंगडम
gd	n	ग्रेनेडा
ge	n	जॉर्जिया
gf	n	फ्रेंच गयाना
gg	n	ग्वेर्नसे
gh	n	घाना
gi	n	जिब्राल्टर
gl	n	ग्रीनलंड
gm	n	गाम्बिया
gn	n	गिनी
gp	n	ग्वाडेलोउपे
gq	n	इक्वेटोरियल गिनी
gr	n	ग्रीस
gt	n	ग्वाटेमाला
gu	n	गुआम
gw	n	गिनी-बिसाउ
gy	n	गयाना
hk	n	हाँगकाँग एसएआर चीन
hn	n	होंडुरास
hr	n	क्रोएशिया
ht	n	हैती
hu	n	हंगेरी
id	n	इंडोनेशिया
ie	n	आयर्लंड
il	n	इस्त्राइल
im	n	आयल ऑफ मॅन
in	n	भारत
io	n	ब्रिटिश हिंद महासागर प्रदेश
iq	n	इराक
ir	n	इराण
is	n	आइसलँड
it	n	इटली
je	n	जर्सी
jm	n	जमैका
jo	n	जॉर्डन
jp	n	जपान
ke	n	केनिया
kg	n	किरगिझस्तान
kh	n	कंबोडिया
ki	n	किरीबाटी
km	n	कोमोरोज
kn	n	सेंट किट्स आणि नेव्हिस
kp	n	उत्तर कोरिया
kr	n	दक्षिण कोरिया
kw	n	कुवेत
ky	n	केमन बेटे
kz	n	कझाकस्तान
la	n	लाओस
lb	n	लेबनॉन
lc	n	सेंट ल्यूसिया
li	n	लिक्टेनस्टाइन
lk	n	श्रीलंका
lr	n	लायबेरिया
ls	n	लेसोथो
lt	n	लिथुआनिया
lu	n	लक्झेंबर्ग
lv	n	लाटव्हिया
ly	n	लिबिया
ma	n	मोरोक्को
mc	n	मोनॅको
md	n	मोल्डोव्हा
me	n	मोंटेनेग्रो
mf	n	सेंट मार्टिन
mg	n	मादागास्कर
mh	n	मार्शल बेटे
mk	n	उत्तर मॅसेडोनिया
ml	n	माली
mm	n	म्यानमार|बर्मा
mn	n	मंगोलिया
mo	n	मकाओ एसएआर चीन
mp	n	उत्तरी मारियाना बेटे
mq	n	मार्टिनिक
mr	n	मॉरिटानिया
ms	n	मॉन्ट्सेराट
mt	n	माल्टा
mu	n	मॉरिशस
mv	n	मालदीव
mw	n	मलावी
mx	n	मेक्सिको
my	n	मलेशिया
mz	n	मोझाम्बिक
na	n	नामिबिया
nc	n	न्यू कॅलेडोनिया
ne	n	नाइजर
nf	n	नॉरफॉक बेट
ng	n	नायजेरिया
ni	n	निकाराग्वा
nl	n	नेदरलँड
no	n	नॉर्वे
np	n	नेपाळ
nr	n	नाउरू
nu	n	नीयू
nz	n	न्यूझीलंड
om	n	ओमान
pa	n	पनामा
pe	n	पेरू
pf	n	फ्रेंच पॉलिनेशिया
pg	n	पापुआ न्यू गिनी
ph	n	फिलिपिन्स
pk	n	पाकिस्तान
pl	n	पोलंड
pm	n	सेंट पियरे आणि मिक्वेलोन
pn	n	पिटकैर्न बेटे
pr	n	प्युएर्तो रिको
ps	n	पॅलेस्टिनियन प्रदेश
pt	n	पोर्तुगाल
pw	n	पलाऊ
py	n	पराग्वे
qa	n	कतार
re	n	रियुनियन
ro	n	रोमानिया
rs	n	सर्बिया
ru	n	रशिया
rw	n	रवांडा
sa	n	सौदी अरब
sb	n	सोलोमन बेटे
sc	n	सेशेल्स
sd	n	सुदान
se	n	स्वीडन
sg	n	सिंगापूर
sh	n	सेंट हेलेना
si	n	स्लोव्हेनिया
sj	n	स्वालबर्ड आणि जान मायेन
sk	n	स्लोव्हाकिया
sl	n	सिएरा लिओन
sm	n	सॅन मरीनो
sn	n	सेनेगल
so	n	सोमालिया
sr	n	सुरिनाम
ss	n	दक्षिण सुदान
st	n	साओ टोम आणि प्रिंसिपे
sv	n	अल साल्वाडोर
sx	n	सिंट मार्टेन
sy	n	सीरिया
sz	n	इस्वातिनी
tc	n	टर्क्स आणि कैकोस बेटे
td	n	चाड
tg	n	टोगो
th	n	थायलंड
tj	n	ताजिकिस्तान
tk	n	तोकेलाउ
tl	n	तिमोर-लेस्ते
tm	n	तुर्कमेनिस्तान
tn	n	ट्यूनिशिया
to	n	टोंगा
tr	n	तुर्किये
tt	n	त्रिनिदाद आणि टोबॅगो
tv	n	टुवालु
tw	n	तैवान
tz	n	टांझानिया
ua	n	युक्रेन
ug	n	युगांडा
us	n	युनायटेड स्टेट्स
uy	n	उरुग्वे
uz	n	उझबेकिस्तान
va	n	व्हॅटिकन सिटी
vc	n	सेंट व्हिन्सेंट आणि ग्रेनडाइन्स
ve	n	व्हेनेझुएला
vg	n	ब्रिटिश व्हर्जिन बेटे
vi	n	यू.एस. व्हर्जिन बेटे
vn	n	व्हिएतनाम
vu	n	वानुआतु
wf	n	वालिस आणि फ्यूचूना
ws	n	सामोआ
xk	n	कोसोव्हो
ye	n	येमेन
yt	n	मायोट्टे
za	n	दक्षिण आफ्रिका
zm	n	झाम्बिया
zw	n	झिम्बाब्वे
@af
ad	n	Andorra
ae	n	Verenigde Arabiese Emirate
af	n	Afganistan
ag	n	Antigua en Barbuda
ai	n	Anguilla
al	n	Albanië
am	n	Armenië
ao	n	Angola
ar	n	Argentinië
as	n	Amerikaanse Samoa
at	n	Oostenryk
au	n	Australië
aw	n	Aruba
ax	n	Ålandeilande
az	n	Azerbeidjan
ba	n	Bosnië en Herzegowina
bb	n	Barbados
bd	n	Bangladesj
be	n	België
bf	n	Burkina Faso
bg	n	Bulgarye
bh	n	Bahrein
bi	n	Burundi
bj	n	Benin
bl	n	Sint Barthélemy
bm	n	Bermuda
bn	n	Broenei
bo	n	Bolivië
bq	n	Karibiese Nederland
br	n	Brasilië
bs	n	Bahamas
bt	n	Bhoetan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Kanada
cc	n	Kokoseilande
cd	n	Demokratiese Republiek van die Kongo
cf	n	Sentraal-Afrikaanse Republiek
cg	n	Kongo-Brazzaville
ch	n	Switserland
ci	n	Ivoorkus
ck	n	Cookeilande
cl	n	Chili
cm	n	Kameroen
cn	n	China
co	n	Colombië
cr	n	Costa Rica
cu	n	Kuba
cv	n	Kaap Verde
cw	n	Curaçao
cx	n	Kerseiland
cy	n	Siprus
cz	n	Tsjeggië
de	n	Duitsland
dj	n	Djiboeti
dk	n	Denemarke
dm	n	Dominica
do	n	Dominikaanse Republiek
dz	n	Algerië
ec	n	Ecuador
ee	n	Estland
eg	n	Egipte
eh	n	Wes-Sahara
er	n	Eritrea
es	n	Spanje
et	n	Ethiopië
fi	n	Finland
fj	n	Fidji
fk	n	Falklandeilande
fm	n	Mikronesië
fo	n	Faroëreilande
fr	n	Frankryk
ga	n	Gaboen
gb	n	Verenigde Koninkryk
gd	n	Grenada
ge	n	Georgië
gf	n	Frans-Guyana
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Groenland
gm	n	Gambië
gn	n	Guinee
gp	n	Guadeloupe
gq	n	Ekwatoriaal-Guinee
gr	n	Griekeland
gt	n	Guatemala
gu	n	Guam
gw	n	Guinee-Bissau
gy	n	Guyana
hk	n	Hongkong SAS
hn	n	Honduras
hr	n	Kroasië
ht	n	Haïti
hu	n	Hongarye
id	n	Indonesië
ie	n	Ierland
il	n	Israel
im	n	Eiland Man
in	n	Indië
io	n	Brits-Indiese Oseaangebied
iq	n	Irak
ir	n	Iran
is	n	Ysland
it	n	Italië
je	n	Jersey
jm	n	Jamaika
jo	n	Jordanië
jp	n	Japan
ke	n	Kenia
kg	n	Kirgistan
kh	n	Kambodja
ki	n	Kiribati
km	n	Comore
kn	n	Sint Kitts en Nevis
kp	n	Noord-Korea
kr	n	Suid-Korea
kw	n	Koeweit
ky	n	Kaaimanseilande
kz	n	Kazakstan
la	n	Laos
lb	n	Libanon
lc	n	Sint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberië
ls	n	Lesotho
lt	n	Litaue
lu	n	Luxemburg
lv	n	Letland
ly	n	Libië
ma	n	Marokko
mc	n	Monaco
md	n	Moldowa
me	n	Montenegro
mf	n	Sint Martin
mg	n	Madagaskar
mh	n	Marshalleilande
mk	n	Noord-Macedonië
ml	n	Mali
mm	n	Mianmar|Birma
mn	n	Mongolië
mo	n	Macau SAS
mp	n	Noord-Mariane-eilande
mq	n	Martinique
mr	n	Mauritanië
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maledive
mw	n	Malawi
mx	n	Meksiko
my	n	Maleisië
mz	n	Mosambiek
na	n	Namibië
nc	n	Nieu-Kaledonië
ne	n	Niger
nf	n	Norfolkeiland
ng	n	Nigerië
ni	n	Nicaragua
nl	n	Nederland
no	n	Noorweë
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Nieu-Seeland
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Frans-Polinesië
pg	n	Papoea-Nieu-Guinee
ph	n	Filippyne
pk	n	Pakistan
pl	n	Pole
pm	n	Sint Pierre en Miquelon
pn	n	Pitcairneilande
pr	n	Puerto Rico
ps	n	Palestynse Grondgebiede
pt	n	Portugal
pw	n	Palau
py	n	Paraguay
qa	n	Katar
re	n	Réunion
ro	n	Roemenië
rs	n	Serwië
ru	n	Rusland
rw	n	Rwanda
sa	n	Saoedi-Arabië
sb	n	Salomonseilande
sc	n	Seychelle
sd	n	Soedan
se	n	Swede
sg	n	Singapoer
sh	n	Sint Helena
si	n	Slowenië
sj	n	Spitsbergen en Jan Mayen
sk	n	Slowakye
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalië
sr	n	Suriname
ss	n	Suid-Soedan
st	n	São Tomé en Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Sirië
sz	n	Eswatini
tc	n	Turks- en Caicoseilande
td	n	Tsjad
tg	n	Togo
th	n	Thailand
tj	n	Tadjikistan
tk	n	Tokelau
tl	n	Oos-Timor
tm	n	Turkmenistan
tn	n	Tunisië
to	n	Tonga
tr	n	Turkye
tt	n	Trinidad en Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzanië
ua	n	Oekraïne
ug	n	Uganda
us	n	Verenigde State van Amerika
uy	n	Uruguay
uz	n	Oesbekistan
va	n	Vatikaanstad
vc	n	Sint Vincent en die Grenadine
ve	n	Venezuela
vg	n	Britse Maagde-eilande
vi	n	VSA se Maagde-eilande
vn	n	Viëtnam
vu	n	Vanuatu
wf	n	Wallis en Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Jemen
yt	n	Mayotte
za	n	Suid-Afrika
zm	n	Zambië
zw	n	Zimbabwe
@az
ad	n	Andorra
ae	n	Birləşmiş Ərəb Əmirlikləri
af	n	Əfqanıstan
ag	n	Antiqua və Barbuda
ai	n	Angilya
al	n	Albaniya
am	n	Ermənistan
ao	n	Anqola
ar	n	Argentina
as	n	Amerika Samoası
at	n	Avstriya
au	n	Avstraliya
aw	n	Aruba
ax	n	Aland adaları
az	n	Azərbaycan
ba	n	Bosniya və Herseqovina
bb	n	Barbados
bd	n	Banqladeş
be	n	Belçika
bf	n	Burkina Faso
bg	n	Bolqarıstan
bh	n	Bəhreyn
bi	n	Burundi
bj	n	Benin
bl	n	Sent-Bartelemi
bm	n	Bermud adaları
bn	n	Bruney
bo	n	Boliviya
bq	n	Karib Niderlandı
br	n	Braziliya
bs	n	Baham adaları
bt	n	Butan
bw	n	Botsvana
by	n	Belarus
bz	n	Beliz
ca	n	Kanada
cc	n	Kokos adaları
cd	n	Konqo - Kinşasa
cf	n	Mərkəzi Afrika Respublikası
cg	n	Konqo - Brazzavil
ch	n	İsveçrə
ci	n	Kotd'ivuar
ck	n	Kuk adaları
cl	n	Çili
cm	n	Kamerun
cn	n	Çin
co	n	Kolumbiya
cr	n	Kosta Rika
cu	n	Kuba
cv	n	Kabo-Verde
cw	n	Kurasao
cx	n	Milad adası
cy	n	Kipr
cz	n	Çexiya
de	n	Almaniya
dj	n	Cibuti
dk	n	Danimarka
dm	n	Dominika
do	n	Dominikan Respublikası
dz	n	Əlcəzair
ec	n	Ekvador
ee	n	Estoniya
eg	n	Misir
eh	n	Qərbi Saxara
er	n	Eritreya
es	n	İspaniya
et	n	Efiopiya
fi	n	Finlandiya
fj	n	Fici
fk	n	Folklend adaları
fm	n	Mikroneziya
fo	n	Farer adaları
fr	n	Fransa
ga	n	Qabon
gb	n	Birləşmiş Krallıq
gd	n	Qrenada
ge	n	Gürcüstan
gf	n	Fransa Qvianası
gg	n	Gernsi
gh	n	Qana
gi	n	Cəbəllütariq
gl	n	Qrenlandiya
gm	n	Qambiya
gn	n	Qvineya
gp	n	Qvadelupa
gq	n	Ekvatorial Qvineya
gr	n	Yunanıstan
gt	n	Qvatemala
gu	n	Quam
gw	n	Qvineya-Bisau
gy	n	Qayana
hk	n	Honq Konq Xüsusi İnzibati Rayonu Çin
hn	n	Honduras
hr	n	Xorvatiya
ht	n	Haiti
hu	n	Macarıstan
id	n	İndoneziya
ie	n	İrlandiya
il	n	İsrail
im	n	Men adası
in	n	Hindistan
io	n	Britaniyanın Hind Okeanı Ərazisi
iq	n	İraq
ir	n	İran
is	n	İslandiya
it	n	İtaliya
je	n	Cersi
jm	n	Yamayka
jo	n	İordaniya
jp	n	Yaponiya
ke	n	Keniya
kg	n	Qırğızıstan
kh	n	Kamboca
ki	n	Kiribati
km	n	Komor adaları
kn	n	Sent-Kits və Nevis
kp	n	Şimali Koreya
kr	n	Cənubi Koreya
kw	n	Küveyt
ky	n	Kayman adaları
kz	n	Qazaxıstan
la	n	Laos
lb	n	Livan
lc	n	Sent-Lusiya
li	n	Lixtenşteyn
lk	n	Şri-Lanka
lr	n	Liberiya
ls	n	Lesoto
lt	n	Litva
lu	n	Lüksemburq
lv	n	Latviya
ly	n	Liviya
ma	n	Mərakeş
mc	n	Monako
md	n	Moldova
me	n	Monteneqro
mf	n	Sent Martin
mg	n	Madaqaskar
mh	n	Marşal adaları
mk	n	Şimali Makedoniya
ml	n	Mali
mm	n	Myanma
mn	n	Monqolustan
mo	n	Makao XİR Çin
mp	n	Şimali Marian adaları
mq	n	Martinik
mr	n	Mavritaniya
ms	n	Monserat
mt	n	Malta
mu	n	Mavriki
mv	n	Maldiv adaları
mw	n	Malavi
mx	n	Meksika
my	n	Malayziya
mz	n	Mozambik
na	n	Namibiya
nc	n	Yeni Kaledoniya
ne	n	Niger
nf	n	Norfolk adası
ng	n	Nigeriya
ni	n	Nikaraqua
nl	n	Niderland
no	n	Norveç
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Yeni Zelandiya
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	Fransa Polineziyası
pg	n	Papua-Yeni Qvineya
ph	n	Filippin
pk	n	Pakistan
pl	n	Polşa
pm	n	Müqəddəs Pyer və Mikelon
pn	n	Pitkern adaları
pr	n	Puerto Riko
ps	n	Fələstin Əraziləri
pt	n	Portuqaliya
pw	n	Palau
py	n	Paraqvay
qa	n	Qətər
re	n	Reyunyon
ro	n	Rumıniya
rs	n	Serbiya
ru	n	Rusiya
rw	n	Ruanda
sa	n	Səudiyyə Ərəbistanı
sb	n	Solomon adaları
sc	n	Seyşel adaları
sd	n	Sudan
se	n	İsveç
sg	n	Sinqapur
sh	n	Müqəddəs Yelena
si	n	Sloveniya
sj	n	Svalbard və Yan-Mayen
sk	n	Slovakiya
sl	n	Syerra-Leone
sm	n	San-Marino
sn	n	Seneqal
so	n	Somali
sr	n	Surinam
ss	n	Cənubi Sudan
st	n	San-Tome və Prinsipi
sv	n	Salvador
sx	n	Sint-Marten
sy	n	Suriya
sz	n	Esvatini
tc	n	Törks və Kaykos adaları
td	n	Çad
tg	n	Toqo
th	n	Tailand
tj	n	Tacikistan
tk	n	Tokelau
tl	n	Şərqi Timor
tm	n	Türkmənistan
tn	n	Tunis
to	n	Tonqa
tr	n	Türkiyə
tt	n	Trinidad və Tobaqo
tv	n	Tuvalu
tw	n	Tayvan
tz	n	Tanzaniya
ua	n	Ukrayna
ug	n	Uqanda
us	n	Amerika Birləşmiş Ştatları
uy	n	Uruqvay
uz	n	Özbəkistan
va	n	Vatikan
vc	n	Sent-Vinsent və Qrenadinlər
ve	n	Venesuela
vg	n	Britaniyanın Virgin adaları
vi	n	ABŞ Virgin adaları
vn	n	Vyetnam
vu	n	Vanuatu
wf	n	Uollis və Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yəmən
yt	n	Mayot
za	n	Cənub Afrika
zm	n	Zambiya
zw	n	Zimbabve
@kk
ad	n	Андорра
ae	n	Біріккен Араб Әмірліктері
af	n	Ауғанстан
ag	n	Антигуа және Барбуда
ai	n	Ангилья
al	n	Албания
am	n	Армения
ao	n	Ангола
ar	n	Аргентина
as	n	Америкалық Самоа
at	n	Аустрия
au	n	Аустралия
aw	n	Аруба
ax	n	Аланд аралдары
az	n	Әзірбайжан
ba	n	Босния және Герцеговина
bb	n	Барбадос
bd	n	Бангладеш
be	n	Бельгия
bf	n	Буркина-Фасо
bg	n	Болгария
bh	n	Бахрейн
bi	n	Бурунди
bj	n	Бенин
bl	n	Сен-Бартелеми
bm	n	Бермуд аралдары
bn	n	Бруней
bo	n	Боливия
bq	n	Бонэйр, Синт-Эстатиус және Саба
br	n	Бразилия
bs	n	Багам аралдары
bt	n	Бутан
bw	n	Ботсвана
by	n	Беларусь
bz	n	Белиз
ca	n	Канада
cc	n	Кокос аралдары
cd	n	Конго
cf	n	Орталық Африка Республикасы
cg	n	Конго-Браззавиль Республикасы
ch	n	Швейцария
ci	n	Кот-д'Ивуар
ck	n	Кук аралдары
cl	n	Чили
cm	n	Камерун
cn	n	Қытай
co	n	Колумбия
cr	n	Коста-Рика
cu	n	Куба
cv	n	Кабо-Верде
cw	n	Кюрасао
cx	n	Рождество аралы
cy	n	Кипр
cz	n	Чехия
de	n	Германия
dj	n	Джибути
dk	n	Дания
dm	n	Доминика
do	n	Доминикан Республикасы
dz	n	Алжир
ec	n	Эквадор
ee	n	Эстония
eg	n	Мысыр
eh	n	Батыс Сахара
er	n	Эритрея
es	n	Испания
et	n	Эфиопия
fi	n	Финляндия
fj	n	Фиджи
fk	n	Фолкленд аралдары
fm	n	Микронезия
fo	n	Фарер аралдары
fr	n	Франция
ga	n	Габон
gb	n	Ұлыбритания
gd	n	Гренада
ge	n	Грузия
gf	n	Француз Гвианасы
gg	n	Гернси
gh	n	Гана
gi	n	Гибралтар
gl	n	Гренландия
gm	n	Гамбия
gn	n	Гвинея
gp	n	Гваделупа
gq	n	Экваторлық Гвинея
gr	n	Грекия
gt	n	Гватемала
gu	n	Гуам
gw	n	Гвинея-Бисау
gy	n	Гайана
hk	n	Сянган АӘА
hn	n	Гондурас
hr	n	Хорватия
ht	n	Гаити
hu	n	Венгрия
id	n	Индонезия
ie	n	Ирландия
il	n	Израиль
im	n	Мэн аралы
in	n	Үндістан
io	n	Үнді мұхитындағы Британ аймағы
iq	n	Ирак
ir	n	Иран
is	n	Исландия
it	n	Италия
je	n	Джерси
jm	n	Ямайка
jo	n	Иордания
jp	n	Жапония
ke	n	Кения
kg	n	Қырғызстан
kh	n	Камбоджа
ki	n	Кирибати
km	n	Комор аралдары
kn	n	Сент-Китс және Невис
kp	n	Солтүстік Корея
kr	n	Оңтүстік Корея
kw	n	Кувейт
ky	n	Кайман аралдары
kz	n	Қазақстан
la	n	Лаос
lb	n	Ливан
lc	n	Сент-Люсия
li	n	Лихтенштейн
lk	n	Шри-Ланка
lr	n	Либерия
ls	n	Лесото
lt	n	Литва
lu	n	Люксембург
lv	n	Латвия
ly	n	Ливия
ma	n	Марокко
mc	n	Монако
md	n	Молдова
me	n	Черногория
mf	n	Сен-Мартен
mg	n	Мадагаскар
mh	n	Маршалл аралдары
mk	n	Солтүстік Македония
ml	n	Мали
mm	n	Мьянма|Бирма
mn	n	Моңғолия
mo	n	Макао АӘА
mp	n	Солтүстік Мариана аралдары
mq	n	Мартиника
mr	n	Мавритания
ms	n	Монтсеррат
mt	n	Мальта
mu	n	Маврикий
mv	n	Мальдив аралдары
mw	n	Малави
mx	n	Мексика
my	n	Малайзия
mz	n	Мозамбик
na	n	Намибия
nc	n	Жаңа Каледония
ne	n	Нигер
nf	n	Норфолк аралы
ng	n	Нигерия
ni	n	Никарагуа
nl	n	Нидерланд
no	n	Норвегия
np	n	Непал
nr	n	Науру
nu	n	Ниуэ
nz	n	Жаңа Зеландия
om	n	Оман
pa	n	Панама
pe	n	Перу
pf	n	Француз Полинезиясы
pg	n	Папуа — Жаңа Гвинея
ph	n	Филиппин аралдары
pk	n	Пәкістан
pl	n	Польша
pm	n	Сен-Пьер және Микелон
pn	n	Питкэрн аралдары
pr	n	Пуэрто-Рико
ps	n	Палестина аймақтары
pt	n	Португалия
pw	n	Палау
py	n	Парагвай
qa	n	Катар
re	n	Реюньон
ro	n	Румыния
rs	n	Сербия
ru	n	Ресей
rw	n	Руанда
sa	n	Сауд Арабиясы
sb	n	Соломон аралдары
sc	n	Сейшель аралдары
sd	n	Судан
se	n	Швеция
sg	n	Сингапур
sh	n	Әулие Елена аралы
si	n	Словения
sj	n	Шпицберген және Ян-Майен
sk	n	Словакия
sl	n	Сьерра-Леоне
sm	n	Сан-Марино
sn	n	Сенегал
so	n	Сомали
sr	n	Суринам
ss	n	Оңтүстік Судан
st	n	Сан-Томе және Принсипи
sv	n	Сальвадор
sx	n	Синт-Мартен
sy	n	Сирия
sz	n	Эсватини
tc	n	Теркс және Кайкос аралдары
td	n	Чад
tg	n	Того
th	n	Таиланд
tj	n	Тәжікстан
tk	n	Токелау
tl	n	Тимор-Лесте
tm	n	Түрікменстан
tn	n	Тунис
to	n	Тонга
tr	n	Түркия
tt	n	Тринидад және Тобаго
tv	n	Тувалу
tw	n	Тайвань
tz	n	Танзания
ua	n	Украина
ug	n	Уганда
us	n	Америка Құрама Штаттары
uy	n	Уругвай
uz	n	Өзбекстан
va	n	Ватикан
vc	n	Сент-Винсент және Гренадин аралдары
ve	n	Венесуэла
vg	n	Британдық Виргин аралдары
vi	n	АҚШ-тың Виргин аралдары
vn	n	Вьетнам
vu	n	Вануату
wf	n	Уоллис және Футуна
ws	n	Самоа
xk	n	Косово
ye	n	Йемен
yt	n	Майотта
za	n	Оңтүстік Африка
zm	n	Замбия
zw	n	Зимбабве
@ka
ad	n	ანდორა
ae	n	არაბთა გაერთიანებული საამიროები
af	n	ავღანეთი
ag	n	ანტიგუა და ბარბუდა
ai	n	ანგილია
al	n	ალბანეთი
am	n	სომხეთი
ao	n	ანგოლა
ar	n	არგენტინა
as	n	ამერიკის სამოა
at	n	ავსტრია
au	n	ავსტრალია
aw	n	არუბა
ax	n	ალანდის კუნძულები
az	n	აზერბაიჯანი
ba	n	ბოსნია და ჰერცეგოვინა
bb	n	ბარბადოსი
bd	n	ბანგლადეში
be	n	ბელგია
bf	n	ბურკინა-ფასო
bg	n	ბულგარეთი
bh	n	ბაჰრეინი
bi	n	ბურუნდი
bj	n	ბენინი
bl	n	სენ-ბართელმი
bm	n	ბერმუდა
bn	n	ბრუნეი
bo	n	ბოლივია
bq	n	კარიბის ნიდერლანდები
br	n	ბრაზილია
bs	n	ბაჰამის კუნძულები
bt	n	ბუტანი
bw	n	ბოტსვანა
by	n	ბელარუსი
bz	n	ბელიზი
ca	n	კანადა
cc	n	ქოქოსის კუნძულები
cd	n	კონგო - კინშასა
cf	n	ცენტრალური აფრიკის რესპუბლიკა
cg	n	კონგო - ბრაზავილი
ch	n	შვეიცარია
ci	n	კოტ-დივუარი
ck	n	კუკის კუნძულები
cl	n	ჩილე
cm	n	კამერუნი
cn	n	ჩინეთი
co	n	კოლუმბია
cr	n	კოსტა-რიკა
cu	n	კუბა
cv	n	კაბო-ვერდე
cw	n	კიურასაო
cx	n	შობის კუნძული
cy	n	კვიპროსი
cz	n	ჩეხეთი
de	n	გერმანია
dj	n	ჯიბუტი
dk	n	დანია
dm	n	დომინიკა
do	n	დომინიკელთა რესპუბლიკა
dz	n	ალჟირი
ec	n	ეკვადორი
ee	n	ესტონეთი
eg	n	ეგვიპტე
eh	n	დასავლეთ საჰარა
er	n	ერიტრეა
es	n	ესპანეთი
et	n	ეთიოპია
fi	n	ფინეთი
fj	n	ფიჯი
fk	n	ფოლკლენდის კუნძულები
fm	n	მიკრონეზია
fo	n	ფარერის კუნძულები
fr	n	საფრანგეთი
ga	n	გაბონი
gb	n	გაერთიანებული სამეფო
gd	n	გრენადა
ge	n	საქართველო
gf	n	საფრანგეთის გვიანა
gg	n	გერნსი
gh	n	განა
gi	n	გიბრალტარი
gl	n	გრენლანდია
gm	n	გამბია
gn	n	გვინეა
gp	n	გვადელუპა
gq	n	ეკვატორული გვინეა
gr	n	საბერძნეთი
gt	n	გვატემალა
gu	n	გუამი
gw	n	გვინეა-ბისაუ
gy	n	გაიანა
hk	n	ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
hn	n	ჰონდურასი
hr	n	ხორვატია
ht	n	ჰაიტი
hu	n	უნგრეთი
id	n	ინდონეზია
ie	n	ირლანდია
il	n	ისრაელი
im	n	მენის კუნძული
in	n	ინდოეთი
io	n	ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში
iq	n	ერაყი
ir	n	ირანი
is	n	ისლანდია
it	n	იტალია
je	n	ჯერსი
jm	n	იამაიკა
jo	n	იორდანია
jp	n	იაპონია
ke	n	კენია
kg	n	ყირგიზეთი
kh	n	კამბოჯა
ki	n	კირიბატი
km	n	კომორის კუნძულები
kn	n	სენტ-კიტსი და ნევისი
kp	n	ჩრდილოეთ კორეა
kr	n	სამხრეთ კორეა
kw	n	ქუვეითი
ky	n	კაიმანის კუნძულები
kz	n	ყაზახეთი
la	n	ლაოსი
lb	n	ლიბანი
lc	n	სენტ-ლუსია
li	n	ლიხტენშტაინი
lk	n	შრი-ლანკა
lr	n	ლიბერია
ls	n	ლესოთო
lt	n	ლიეტუვა
lu	n	ლუქსემბურგი
lv	n	ლატვია
ly	n	ლიბია
ma	n	მაროკო
mc	n	მონაკო
md	n	მოლდოვა
me	n	მონტენეგრო
mf	n	სენ-მარტენი
mg	n	მადაგასკარი
mh	n	მარშალის კუნძულები
mk	n	ჩრდილოეთ მაკედონია
ml	n	მალი
mm	n	მიანმარი|ბირმა
mn	n	მონღოლეთი
mo	n	მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
mp	n	ჩრდილოეთ მარიანას კუნძულები
mq	n	მარტინიკა
mr	n	მავრიტანია
ms	n	მონსერატი
mt	n	მალტა
mu	n	მავრიკი
mv	n	მალდივები
mw	n	მალავი
mx	n	მექსიკა
my	n	მალაიზია
mz	n	მოზამბიკი
na	n	ნამიბია
nc	n	ახალი კალედონია
ne	n	ნიგერი
nf	n	ნორფოლკის კუნძული
ng	n	ნიგერია
ni	n	ნიკარაგუა
nl	n	ნიდერლანდები
no	n	ნორვეგია
np	n	ნეპალი
nr	n	ნაურუ
nu	n	ნიუე
nz	n	ახალი ზელანდია
om	n	ომანი
pa	n	პანამა
pe	n	პერუ
pf	n	საფრანგეთის პოლინეზია
pg	n	პაპუა-ახალი გვინეა
ph	n	ფილიპინები
pk	n	პაკისტანი
pl	n	პოლონეთი
pm	n	სენ-პიერი და მიკელონი
pn	n	პიტკერნის კუნძულები
pr	n	პუერტო-რიკო
ps	n	პალესტინის ტერიტორიები
pt	n	პორტუგალია
pw	n	პალაუ
py	n	პარაგვაი
qa	n	კატარი
re	n	რეუნიონი
ro	n	რუმინეთი
rs	n	სერბეთი
ru	n	რუსეთი
rw	n	რუანდა
sa	n	საუდის არაბეთი
sb	n	სოლომონის კუნძულები
sc	n	სეიშელის კუნძულები
sd	n	სუდანი
se	n	შვედეთი
sg	n	სინგაპური
sh	n	წმინდა ელენეს კუნძული
si	n	სლოვენია
sj	n	შპიცბერგენი და იან-მაიენი
sk	n	სლოვაკეთი
sl	n	სიერა-ლეონე
sm	n	სან-მარინო
sn	n	სენეგალი
so	n	სომალი
sr	n	სურინამი
ss	n	სამხრეთ სუდანი
st	n	სან-ტომე და პრინსიპი
sv	n	სალვადორი
sx	n	სინტ-მარტენი
sy	n	სირია
sz	n	სვაზილენდი
tc	n	თერქს-ქაიქოსის კუნძულები
td	n	ჩადი
tg	n	ტოგო
th	n	ტაილანდი
tj	n	ტაჯიკეთი
tk	n	ტოკელაუ
tl	n	ტიმორ-ლესტე
tm	n	თურქმენეთი
tn	n	ტუნისი
to	n	ტონგა
tr	n	თურქეთი
tt	n	ტრინიდადი და ტობაგო
tv	n	ტუვალუ
tw	n	ტაივანი
tz	n	ტანზანია
ua	n	უკრაინა
ug	n	უგანდა
us	n	ამერიკის შეერთებული შტატები
uy	n	ურუგვაი
uz	n	უზბეკეთი
va	n	ქალაქი ვატიკანი
vc	n	სენტ-ვინსენტი და გრენადინები
ve	n	ვენესუელა
vg	n	ბრიტანეთის ვირჯინის კუნძულები
vi	n	აშშ-ის ვირჯინის კუნძულები
vn	n	ვიეტნამი
vu	n	ვანუატუ
wf	n	უოლისი და ფუტუნა
ws	n	სამოა
xk	n	კოსოვო
ye	n	იემენი
yt	n	მაიოტა
za	n	სამხრეთ აფრიკის რესპუბლიკა
zm	n	ზამბია
zw	n	ზიმბაბვე
@hy
ad	n	Անդորրա
ae	n	Արաբական Միացյալ Էմիրություններ
af	n	Աֆղանստան
ag	n	Անտիգուա և Բարբուդա
ai	n	Անգուիլա
al	n	Ալբանիա
am	n	Հայաստան
ao	n	Անգոլա
ar	n	Արգենտինա
as	n	Ամերիկյան Սամոա
at	n	Ավստրիա
au	n	Ավստրալիա
aw	n	Արուբա
ax	n	Ալանդյան կղզիներ
az	n	Ադրբեջան
ba	n	Բոսնիա և Հերցեգովինա
bb	n	Բարբադոս
bd	n	Բանգլադեշ
be	n	Բելգիա
bf	n	Բուրկինա Ֆասո
bg	n	Բուլղարիա
bh	n	Բահրեյն
bi	n	Բուրունդի
bj	n	Բենին
bl	n	Սուրբ Բարդուղիմեոս
bm	n	Բերմուդներ
bn	n	Բրունեյ
bo	n	Բոլիվիա
bq	n	Կարիբյան Նիդեռլանդներ
br	n	Բրազիլիա
bs	n	Բահամյան կղզիներ
bt	n	Բութան
bw	n	Բոտսվանա
by	n	Բելառուս
bz	n	Բելիզ
ca	n	Կանադա
cc	n	Կոկոսյան կղզիներ
cd	n	Կոնգո - Կինշասա
cf	n	Կենտրոնական Աֆրիկյան Հանրապետություն
cg	n	Կոնգո - Բրազավիլ
ch	n	Շվեյցարիա
ci	n	Կոտ դ՚Իվուար
ck	n	Կուկի կղզիներ
cl	n	Չիլի
cm	n	Կամերուն
cn	n	Չինաստան
co	n	Կոլումբիա
cr	n	Կոստա Ռիկա
cu	n	Կուբա
cv	n	Կաբո Վերդե
cw	n	Կյուրասաո
cx	n	Սուրբ Ծննդյան կղզի
cy	n	Կիպրոս
cz	n	Չեխիա
de	n	Գերմանիա
dj	n	Ջիբութի
dk	n	Դանիա
dm	n	Դոմինիկա
do	n	Դոմինիկյան Հանրապետություն
dz	n	Ալժիր
ec	n	Էկվադոր
ee	n	Էստոնիա
eg	n	Եգիպտոս
eh	n	Արևմտյան Սահարա
er	n	Էրիթրեա
es	n	Իսպանիա
et	n	Եթովպիա
fi	n	Ֆինլանդիա
fj	n	Ֆիջի
fk	n	Ֆոլքլենդյան կղզիներ
fm	n	Միկրոնեզիա
fo	n	Ֆարերյան կղզիներ
fr	n	Ֆրանսիա
ga	n	Գաբոն
gb	n	Միացյալ Թագավորություն
gd	n	Գրենադա
ge	n	Վրաստան
gf	n	Ֆրանսիական Գվիանա
gg	n	Գերնսի
gh	n	Գանա
gi	n	Ջիբրալթար
gl	n	Գրենլանդիա
gm	n	Գամբիա
gn	n	Գվինեա
gp	n	Գվադելուպա
gq	n	Հասարակածային Գվինեա
gr	n	Հունաստան
gt	n	Գվատեմալա
gu	n	Գուամ
gw	n	Գվինեա-Բիսաու
gy	n	Գայանա
hk	n	Հոնկոնգի ՀՎՇ
hn	n	Հոնդուրաս
hr	n	Խորվաթիա
ht	n	Հայիթի
hu	n	Հունգարիա
id	n	Ինդոնեզիա
ie	n	Իռլանդիա
il	n	Իսրայել
im	n	Մեն կղզի
in	n	Հնդկաստան
io	n	Բրիտանական տարածք Հնդկական Օվկիանոսում
iq	n	Իրաք
ir	n	Իրան
is	n	Իսլանդիա
it	n	Իտալիա
je	n	Ջերսի
jm	n	Ճամայկա
jo	n	Հորդանան
jp	n	Ճապոնիա
ke	n	Քենիա
kg	n	Ղրղզստան
kh	n	Կամբոջա
ki	n	Կիրիբատի
km	n	Կոմորյան կղզիներ
kn	n	Սենթ Քիտս և Նևիս
kp	n	Հյուսիսային Կորեա
kr	n	Հարավային Կորեա
kw	n	Քուվեյթ
ky	n	Կայմանյան կղզիներ
kz	n	Ղազախստան
la	n	Լաոս
lb	n	Լիբանան
lc	n	Սենթ Լյուսիա
li	n	Լիխտենշտեյն
lk	n	Շրի Լանկա
lr	n	Լիբերիա
ls	n	Լեսոտո
lt	n	Լիտվա
lu	n	Լյուքսեմբուրգ
lv	n	Լատվիա
ly	n	Լիբիա
ma	n	Մարոկկո
mc	n	Մոնակո
md	n	Մոլդովա
me	n	Չեռնոգորիա
mf	n	Սեն Մարտեն
mg	n	Մադագասկար
mh	n	Մարշալյան կղզիներ
mk	n	Հյուսիսային Մակեդոնիա
ml	n	Մալի
mm	n	Մյանմա|Բիրմա
mn	n	Մոնղոլիա
mo	n	Չինաստանի Մակաո ՀՎՇ
mp	n	Հյուսիսային Մարիանյան կղզիներ
mq	n	Մարտինիկա
mr	n	Մավրիտանիա
ms	n	Մոնսեռատ
mt	n	Մալթա
mu	n	Մավրիկիոս
mv	n	Մալդիվներ
mw	n	Մալավի
mx	n	Մեքսիկա
my	n	Մալայզիա
mz	n	Մոզամբիկ
na	n	Նամիբիա
nc	n	Նոր Կալեդոնիա
ne	n	Նիգեր
nf	n	Նորֆոլկ կղզի
ng	n	Նիգերիա
ni	n	Նիկարագուա
nl	n	Նիդեռլանդներ
no	n	Նորվեգիա
np	n	Նեպալ
nr	n	Նաուրու
nu	n	Նիուե
nz	n	Նոր Զելանդիա
om	n	Օման
pa	n	Պանամա
pe	n	Պերու
pf	n	Ֆրանսիական Պոլինեզիա
pg	n	Պապուա Նոր Գվինեա
ph	n	Ֆիլիպիններ
pk	n	Պակիստան
pl	n	Լեհաստան
pm	n	Սեն Պիեռ և Միքելոն
pn	n	Պիտկեռն կղզիներ
pr	n	Պուերտո Ռիկո
ps	n	Պաղեստինյան տարածքներ
pt	n	Պորտուգալիա
pw	n	Պալաու
py	n	Պարագվայ
qa	n	Կատար
re	n	Ռեյունիոն
ro	n	Ռումինիա
rs	n	Սերբիա
ru	n	Ռուսաստան
rw	n	Ռուանդա
sa	n	Սաուդյան Արաբիա
sb	n	Սողոմոնյան կղզիներ
sc	n	Սեյշելներ
sd	n	Սուդան
se	n	Շվեդիա
sg	n	Սինգապուր
sh	n	Սուրբ Հեղինեի կղզի
si	n	Սլովենիա
sj	n	Սվալբարդ և Յան Մայեն
sk	n	Սլովակիա
sl	n	Սիեռա Լեոնե
sm	n	Սան Մարինո
sn	n	Սենեգալ
so	n	Սոմալի
sr	n	Սուրինամ
ss	n	Հարավային Սուդան
st	n	Սան Տոմե և Փրինսիպի
sv	n	Սալվադոր
sx	n	Սինտ Մարտեն
sy	n	Սիրիա
sz	n	Էսվատինի
tc	n	Թըրքս և Կայկոս կղզիներ
td	n	Չադ
tg	n	Տոգո
th	n	Թաիլանդ
tj	n	Տաջիկստան
tk	n	Տոկելաու
tl	n	Թիմոր Լեշտի
tm	n	Թուրքմենստան
tn	n	Թունիս
to	n	Տոնգա
tr	n	Թուրքիա
tt	n	Տրինիդադ և Տոբագո
tv	n	Տուվալու
tw	n	Թայվան
tz	n	Տանզանիա
ua	n	Ուկրաինա
ug	n	Ուգանդա
us	n	Միացյալ Նահանգներ
uy	n	Ուրուգվայ
uz	n	Ուզբեկստան
va	n	Վատիկան
vc	n	Սենթ Վինսենթ և Գրենադիններ
ve	n	Վենեսուելա
vg	n	Բրիտանական Վիրջինյան կղզիներ
vi	n	ԱՄՆ Վիրջինյան կղզիներ
vn	n	Վիետնամ
vu	n	Վանուատու
wf	n	Ուոլիս և Ֆուտունա
ws	n	Սամոա
xk	n	Կոսովո
ye	n	Եմեն
yt	n	Մայոտ
za	n	Հարավաֆրիկյան Հանրապետություն
zm	n	Զամբիա
zw	n	Զիմբաբվե
@be
ad	n	Андор~
ad	d	андор~
ae	n	Аб'яднаны~ Арабскі~ Эмірат~
af	n	Афганістан~
af	d	афганістан~
ag	n	Антыгу~ і Барбуд~
ai	n	Ангіль~
ai	d	ангіль~
al	n	Албані~
al	d	албані~
am	n	Армені~
am	d	армені~
ao	n	Ангол~
ao	d	ангол~
ar	n	Аргенцін~
ar	d	аргенцін~
as	n	Амерыканска~ Само~
at	n	Аўстры~
at	d	аўстры~
au	n	Аўстралі~
au	d	аўстралі~
aw	n	Аруб~
aw	d	аруба~
ax	n	Аландскі~ астрав~
az	n	Азербайджан~
az	d	азербайджан~
ba	n	Босні~ і Герцагавін~
bb	n	Барбадас~
bb	d	барбадас~
bd	n	Бангладэш~
bd	d	бангладэш~
be	n	Бельгі~
be	d	бельгі~
bf	n	Буркін~-Фасо~
bg	n	Балгары~
bg	d	балгары~
bh	n	Бахрэйн~
bh	d	бахрэйн~
bi	n	Бурундз~
bi	d	бурундз~
bj	n	Бенін~
bj	d	бенін~
bl	n	Сен-Бартэльм~
bm	n	Бермудскі~ астрав~
bn	n	Бруне~
bn	d	бруне~
bo	n	Баліві~
bo	d	баліві~
bq	n	Карыбскі~ Нідэрланд~
br	n	Бразілі~
br	d	бразілі~
bs	n	Багамскі~ астрав~
bt	n	Бутан~
bt	d	бутан~
bw	n	Батсван~
bw	d	батсван~
by	n	Беларус~
by	d	беларус~
bz	n	Беліз~
bz	d	беліз~
ca	n	Канад~
ca	d	канад~
cc	n	Какосавы~ астрав~
cd	n	Конг~
cd	d	конга~
cf	n	Цэнтральн~-Афрыканска~ Рэспублік~
cg	n	Конг~ - Бразавіл~
ch	n	Швейцары~
ch	d	швейцары~
ci	n	Кот-д'Івуар~
ck	n	Астрав~ Кука~
cl	n	Чылі~
cm	n	Камерун~
cm	d	камерун~
cn	n	Кіта~
cn	d	кітай~
co	n	Калумбі~
co	d	калумбі~
cr	n	Кост~-Рыка~
cu	n	Куба~
cv	n	Каба~-Вердэ~
cw	n	Кюраса~
cw	d	кюраса~
cx	n	Востраў~ Каляд~
cy	n	Кіпр~
cz	n	Чэхі~
cz	d	чэхія~
de	n	Германі~
de	d	германі~
dj	n	Джыбуц~
dj	d	джыбуц~
dk	n	Дані~
dk	d	данія~
dm	n	Дамінік~
dm	d	дамінік~
do	n	Дамініканска~ Рэспублік~
dz	n	Алжыр~
dz	d	алжыр~
ec	n	Эквадор~
ec	d	эквадор~
ee	n	Эстоні~
ee	d	эстоні~
eg	n	Егіпет~
eg	d	егіпет~
eh	n	Заходня~ Сахар~
er	n	Эрытрэ~
er	d	эрытрэ~
es	n	Іспані~
es	d	іспані~
et	n	Эфіопі~
et	d	эфіопі~
fi	n	Фінлянды~
fi	d	фінлянды~
fj	n	Фідж~
fj	d	фіджы~
fk	n	Фалклендскі~ астрав~
fm	n	Мікранезі~
fm	d	мікранезі~
fo	n	Фарэрскі~ астрав~
fr	n	Францы~
fr	d	францы~
ga	n	Габон~
ga	d	габон~
gb	n	Вялікабрытані~
gb	d	вялікабрытані~
gd	n	Грэнад~
gd	d	грэнад~
ge	n	Грузі~
ge	d	грузі~
gf	n	Французска~ Гвіян~
gg	n	Гернс~
gg	d	гернс~
gh	n	Гана~
gi	n	Гібралтар~
gi	d	гібралтар~
gl	n	Грэнланды~
gl	d	грэнланды~
gm	n	Гамбі~
gm	d	гамбі~
gn	n	Гвіне~
gn	d	гвіне~
gp	n	Гвадэлуп~
gp	d	гвадэлуп~
gq	n	Экватарыяльна~ Гвіне~
gr	n	Грэцы~
gr	d	грэцы~
gt	n	Гватэмал~
gt	d	гватэмал~
gu	n	Гуам~
gw	n	Гвіне~-Біса~
gy	n	Гаян~
gy	d	гаяна~
hk	n	Ганконг,~ САР
hn	n	Гандурас~
hn	d	гандурас~
hr	n	Харваты~
hr	d	харваты~
ht	n	Гаіц~
ht	d	гаіці~
hu	n	Венгры~
hu	d	венгры~
id	n	Інданезі~
id	d	інданезі~
ie	n	Ірланды~
ie	d	ірланды~
il	n	Ізраіл~
il	d	ізраіл~
im	n	Востраў~ Мэн
in	n	Інды~
in	d	індыя~
io	n	Брытанска~ тэрыторы~ ў Індыйскім~ акіян~
iq	n	Ірак~
ir	n	Іран~
is	n	Ісланды~
is	d	ісланды~
it	n	Італі~
it	d	італі~
je	n	Джэрс~
je	d	джэрс~
jm	n	Ямайк~
jm	d	ямайк~
jo	n	Іардані~
jo	d	іардані~
jp	n	Японі~
jp	d	японі~
ke	n	Кені~
ke	d	кенія~
kg	n	Кыргызстан~
kg	d	кыргызстан~
kh	n	Камбодж~
kh	d	камбодж~
ki	n	Кірыбац~
ki	d	кірыбац~
km	n	Каморскі~ астрав~
kn	n	Сент~-Кітс~ і Невіс~
kp	n	Паўночна~ Карэ~
kr	n	Паўднёва~ Карэ~
kw	n	Кувейт~
kw	d	кувейт~
ky	n	Кайманав~ астрав~
kz	n	Казахстан~
kz	d	казахстан~
la	n	Лаос~
lb	n	Ліван~
lb	d	ліван~
lc	n	Сент~-Люсі~
li	n	Ліхтэнштэйн~
li	d	ліхтэнштэйн~
lk	n	Шры-Ланк~
lr	n	Ліберы~
lr	d	ліберы~
ls	n	Лесот~
ls	d	лесот~
lt	n	Літв~
lt	d	літва~
lu	n	Люксембург~
lu	d	люксембург~
lv	n	Латві~
lv	d	латві~
ly	n	Ліві~
ly	d	лівія~
ma	n	Марок~
ma	d	марок~
mc	n	Манак~
mc	d	манак~
md	n	Малдов~
md	d	малдов~
me	n	Чарнагоры~
me	d	чарнагоры~
mf	n	Сен-Мартэн~
mg	n	Мадагаскар~
mg	d	мадагаскар~
mh	n	Маршалав~ астрав~
mk	n	Паўночна~ Македоні~
ml	n	Малі~
mm	n	М'янма~|Бірм~
mm	d	бірма~
mn	n	Манголі~
mn	d	манголі~
mo	n	Макаа,~ САР
mp	n	Паўночны~ Марыянскі~ астрав~
mq	n	Марцінік~
mq	d	марцінік~
mr	n	Маўрытані~
mr	d	маўрытані~
ms	n	Мантсерат~
ms	d	мантсерат~
mt	n	Мальт~
mt	d	мальт~
mu	n	Маўрыкі~
mu	d	маўрыкі~
mv	n	Мальдыв~
mv	d	мальдыв~
mw	n	Малав~
mw	d	малав~
mx	n	Мексік~
mx	d	мексік~
my	n	Малайзі~
my	d	малайзі~
mz	n	Мазамбік~
mz	d	мазамбік~
na	n	Намібі~
na	d	намібі~
nc	n	Нова~ Каледоні~
ne	n	Нігер~
ne	d	нігер~
nf	n	Востраў~ Норфалк~
ng	n	Нігеры~
ng	d	нігеры~
ni	n	Нікарагу~
ni	d	нікарагу~
nl	n	Нідэрланд~
nl	d	нідэрланд~
no	n	Нарвегі~
no	d	нарвегі~
np	n	Непал~
np	d	непал~
nr	n	Наур~
nr	d	науру~
nu	n	Ніуэ~
nz	n	Нова~ Зеланды~
om	n	Аман~
pa	n	Панам~
pa	d	панам~
pe	n	Перу~
pf	n	Французска~ Палінезі~
pg	n	Папу~-Нова~ Гвіне~
ph	n	Філіпін~
ph	d	філіпін~
pk	n	Пакістан~
pk	d	пакістан~
pl	n	Польшч~
pl	d	польшч~
pm	n	Сен-П'ер і Мікелон~
pn	n	Астрав~ Піткэрн~
pr	n	Пуэрт~-Рыка~
ps	n	Палесцінскі~ Тэрыторы~
pt	n	Партугалі~
pt	d	партугалі~
pw	n	Пала~
pw	d	палау~
py	n	Парагва~
py	d	парагва~
qa	n	Катар~
qa	d	катар~
re	n	Рэюньён~
re	d	рэюньён~
ro	n	Румыні~
ro	d	румыні~
rs	n	Сербі~
rs	d	сербі~
ru	n	Расі~
ru	d	расія~
rw	n	Руанд~
rw	d	руанд~
sa	n	Саудаўска~ Араві~
sb	n	Саламонав~ астрав~
sc	n	Сейшэльскі~ астрав~
sd	n	Судан~
sd	d	судан~
se	n	Швецы~
se	d	швецы~
sg	n	Сінгапур~
sg	d	сінгапур~
sh	n	Востраў~ Свято~ Ален~
si	n	Славені~
si	d	славені~
sj	n	Шпіцберген~ і Ян-Маен~
sk	n	Славакі~
sk	d	славакі~
sl	n	Сьер~-Леонэ~
sm	n	Сан-Марын~
sn	n	Сенегал~
sn	d	сенегал~
so	n	Самал~
so	d	самал~
sr	n	Сурынам~
sr	d	сурынам~
ss	n	Паўднёв~ Судан~
st	n	Сан-Тамэ~ і Прынсіп~
sv	n	Сальвадор~
sv	d	сальвадор~
sx	n	Сінт~-Мартэн~
sy	n	Сіры~
sy	d	сірыя~
sz	n	Эсватын~
sz	d	эсватын~
tc	n	Астрав~ Цёркс~ і Кайкас~
td	n	Чад
tg	n	Тога~
th	n	Тайланд~
th	d	тайланд~
tj	n	Таджыкістан~
tj	d	таджыкістан~
tk	n	Такела~
tk	d	такела~
tl	n	Тымор~-Лешц~
tm	n	Туркменістан~
tm	d	туркменістан~
tn	n	Туніс~
tn	d	туніс~
to	n	Тонг~
to	d	тонга~
tr	n	Турцы~
tr	d	турцы~
tt	n	Трынідад~ і Табаг~
tv	n	Тувал~
tv	d	тувал~
tw	n	Тайван~
tw	d	тайван~
tz	n	Танзані~
tz	d	танзані~
ua	n	Украін~
ua	d	украін~
ug	n	Уганд~
ug	d	уганд~
us	n	Злучаны~ Штат~ Амерык~
uy	n	Уругва~
uy	d	уругва~
uz	n	Узбекістан~
uz	d	узбекістан~
va	n	Ватыкан~
va	d	ватыкан~
vc	n	Сент~-Вінсент~ і Грэнадзін~
ve	n	Венесуэл~
ve	d	венесуэл~
vg	n	Брытанскі~ Віргінскі~ астрав~
vi	n	Амерыканскі~ Віргінскі~ астрав~
vn	n	В'етнам~
vn	d	в'етнам~
vu	n	Вануат~
vu	d	вануат~
wf	n	Уоліс~ і Футун~
ws	n	Само~
ws	d	самоа~
xk	n	Косав~
xk	d	косав~
ye	n	Емен~
yt	n	Маёт~
yt	d	маёта~
za	n	Паўднёв~-Афрыканска~ Рэспублік~
zm	n	Замбі~
zm	d	замбі~
zw	n	Зімбабвэ~
zw	d	зімбабвэ~
@am
ad	n	አንዶራ
ae	n	የተባበሩት ዓረብ ኤምሬትስ
af	n	አፍጋኒስታን
ag	n	አንቲጓ እና ባርቡዳ
ai	n	አንጉይላ
al	n	አልባኒያ
am	n	አርሜኒያ
ao	n	አንጐላ
ar	n	አርጀንቲና
as	n	የአሜሪካ ሳሞአ
at	n	ኦስትሪያ
au	n	አውስትራልያ
aw	n	አሩባ
ax	n	የአላንድ ደሴቶች
az	n	አዘርባጃን
ba	n	ቦስኒያ እና ሄርዞጎቪኒያ
bb	n	ባርቤዶስ
bd	n	ባንግላዲሽ
be	n	ቤልጄም
bf	n	ቡርኪና ፋሶ
bg	n	ቡልጋሪያ
bh	n	ባህሬን
bi	n	ብሩንዲ
bj	n	ቤኒን
bl	n	ሴንት ባርቴሌሚ
bm	n	ቤርሙዳ
bn	n	ብሩኒ
bo	n	ቦሊቪያ
bq	n	የካሪቢያን ኔዘርላንድስ
br	n	ብራዚል
bs	n	ባሃማስ
bt	n	ቡህታን
bw	n	ቦትስዋና
by	n	ቤላሩስ
bz	n	በሊዝ
ca	n	ካናዳ
cc	n	ኮኮስ ደሴቶች
cd	n	ኮንጎ-ኪንሻሳ
cf	n	ማዕከላዊ አፍሪካ ሪፑብሊክ
cg	n	ኮንጎ ብራዛቪል
ch	n	ስዊዘርላንድ
ci	n	ኮትዲቯር
ck	n	ኩክ ደሴቶች
cl	n	ቺሊ
cm	n	ካሜሩን
cn	n	ቻይና
co	n	ኮሎምቢያ
cr	n	ኮስታሪካ
cu	n	ኩባ
cv	n	ኬፕቨርዴ
cw	n	ኩራሳዎ
cx	n	ክሪስማስ ደሴት
cy	n	ሳይፕረስ
cz	n	ቼቺያ
de	n	ጀርመን
dj	n	ጂቡቲ
dk	n	ዴንማርክ
dm	n	ዶሚኒካ
do	n	ዶመኒካን ሪፑብሊክ
dz	n	አልጄሪያ
ec	n	ኢኳዶር
ee	n	ኤስቶኒያ
eg	n	ግብጽ
eh	n	ምዕራባዊ ሳህራ
er	n	ኤርትራ
es	n	ስፔን
et	n	ኢትዮጵያ
fi	n	ፊንላንድ
fj	n	ፊጂ
fk	n	የፎክላንድ ደሴቶች
fm	n	ማይክሮኔዢያ
fo	n	የፋሮ ደሴቶች
fr	n	ፈረንሳይ
ga	n	ጋቦን
gb	n	ዩናይትድ ኪንግደም
gd	n	ግሬናዳ
ge	n	ጆርጂያ
gf	n	የፈረንሳይ ጉዊአና
gg	n	ጉርነሲ
gh	n	ጋና
gi	n	ጂብራልተር
gl	n	ግሪንላንድ
gm	n	ጋምቢያ
gn	n	ጊኒ
gp	n	ጉዋደሉፕ
gq	n	ኢኳቶሪያል ጊኒ
gr	n	ግሪክ
gt	n	ጉዋቲማላ
gu	n	ጉዋም
gw	n	ጊኒ-ቢሳው
gy	n	ጉያና
hk	n	ሆንግ ኮንግ ልዩ የአስተዳደር ክልል ቻይና
hn	n	ሆንዱራስ
hr	n	ክሮኤሽያ
ht	n	ሀይቲ
hu	n	ሀንጋሪ
id	n	ኢንዶኔዢያ
ie	n	አየርላንድ
il	n	እስራኤል
im	n	አይል ኦፍ ማን
in	n	ህንድ
io	n	የብሪታኒያ ህንድ ውቂያኖስ ግዛት
iq	n	ኢራቅ
ir	n	ኢራን
is	n	አይስላንድ
it	n	ጣሊያን
je	n	ጀርዚ
jm	n	ጃማይካ
jo	n	ጆርዳን
jp	n	ጃፓን
ke	n	ኬንያ
kg	n	ኪርጊስታን
kh	n	ካምቦዲያ
ki	n	ኪሪባቲ
km	n	ኮሞሮስ
kn	n	ቅዱስ ኪትስ እና ኔቪስ
kp	n	ሰሜን ኮሪያ
kr	n	ደቡብ ኮሪያ
kw	n	ኩዌት
ky	n	ካይማን ደሴቶች
kz	n	ካዛኪስታን
la	n	ላኦስ
lb	n	ሊባኖስ
lc	n	ሴንት ሉቺያ
li	n	ሊችተንስታይን
lk	n	ሲሪላንካ
lr	n	ላይቤሪያ
ls	n	ሌሶቶ
lt	n	ሊቱዌኒያ
lu	n	ሉክሰምበርግ
lv	n	ላትቪያ
ly	n	ሊቢያ
ma	n	ሞሮኮ
mc	n	ሞናኮ
md	n	ሞልዶቫ
me	n	ሞንተኔግሮ
mf	n	ሴንት ማርቲን
mg	n	ማዳጋስካር
mh	n	ማርሻል ደሴቶች
mk	n	ሰሜን መቄዶንያ
ml	n	ማሊ
mm	n	ማይናማር|በርማ
mn	n	ሞንጎሊያ
mo	n	ማካኦ ልዩ የአስተዳደር ክልል ቻይና
mp	n	የሰሜናዊ ማሪያና ደሴቶች
mq	n	ማርቲኒክ
mr	n	ሞሪቴኒያ
ms	n	ሞንትሴራት
mt	n	ማልታ
mu	n	ሞሪሸስ
mv	n	ማልዲቭስ
mw	n	ማላዊ
mx	n	ሜክሲኮ
my	n	ማሌዢያ
mz	n	ሞዛምቢክ
na	n	ናሚቢያ
nc	n	ኒው ካሌዶኒያ
ne	n	ኒጀር
nf	n	ኖርፎልክ ደሴት
ng	n	ናይጄሪያ
ni	n	ኒካራጓ
nl	n	ኔዘርላንድ
no	n	ኖርዌይ
np	n	ኔፓል
nr	n	ናኡሩ
nu	n	ኒዌ
nz	n	ኒው ዚላንድ
om	n	ኦማን
pa	n	ፓናማ
pe	n	ፔሩ
pf	n	የፈረንሳይ ፖሊኔዢያ
pg	n	ፓፑዋ ኒው ጊኒ
ph	n	ፊሊፒንስ
pk	n	ፓኪስታን
pl	n	ፖላንድ
pm	n	ሴንት ፒዬር እና ሚኩኤሎን
pn	n	ፒትካኢርን ደሴቶች
pr	n	ፑዌርቶ ሪኮ
ps	n	የፍልስጤም ግዛት
pt	n	ፖርቱጋል
pw	n	ፓላው
py	n	ፓራጓይ
qa	n	ኳታር
re	n	ሪዩኒየን
ro	n	ሮሜኒያ
rs	n	ሰርብያ
ru	n	ሩስያ
rw	n	ሩዋንዳ
sa	n	ሳውድአረቢያ
sb	n	ሰለሞን ደሴቶች
sc	n	ሲሼልስ
sd	n	ሱዳን
se	n	ስዊድን
sg	n	ሲንጋፖር
sh	n	ሴንት ሄለና
si	n	ስሎቬኒያ
sj	n	ስቫልባርድ እና ጃን ማየን
sk	n	ስሎቫኪያ
sl	n	ሴራሊዮን
sm	n	ሳን ማሪኖ
sn	n	ሴኔጋል
so	n	ሶማሊያ
sr	n	ሱሪናም
ss	n	ደቡብ ሱዳን
st	n	ሳኦ ቶሜ እና ፕሪንሲፔ
sv	n	ኤል ሳልቫዶር
sx	n	ሲንት ማርተን
sy	n	ሶሪያ
sz	n	ኤስዋቲኒ
tc	n	የቱርኮችና የካኢኮስ ደሴቶች
td	n	ቻድ
tg	n	ቶጐ
th	n	ታይላንድ
tj	n	ታጃኪስታን
tk	n	ቶክላው
tl	n	ቲሞር ሌስቴ
tm	n	ቱርክሜኒስታን
tn	n	ቱኒዚያ
to	n	ቶንጋ
tr	n	ቱርክ
tt	n	ትሪናዳድ እና ቶቤጎ
tv	n	ቱቫሉ
tw	n	ታይዋን
tz	n	ታንዛኒያ
ua	n	ዩክሬን
ug	n	ዩጋንዳ
us	n	ዩናይትድ ስቴትስ
uy	n	ኡራጓይ
uz	n	ኡዝቤኪስታን
va	n	ቫቲካን ከተማ
vc	n	ሴንት ቪንሴንት እና ግሬናዲንስ
ve	n	ቬንዙዌላ
vg	n	የእንግሊዝ ቨርጂን ደሴቶች
vi	n	የአሜሪካ ቨርጂን ደሴቶች
vn	n	ቬትናም
vu	n	ቫኑአቱ
wf	n	ዋሊስ እና ፉቱና ደሴቶች
ws	n	ሳሞአ
xk	n	ኮሶቮ
ye	n	የመን
yt	n	ሜይኦቴ
za	n	ደቡብ አፍሪካ
zm	n	ዛምቢያ
zw	n	ዚምቧቤ
@mn
ad	n	Андорра
ae	n	Арабын Нэгдсэн Эмират Улс
af	n	Афганистан
ag	n	Антигуа ба Барбуда
ai	n	Ангилья
al	n	Албани
am	n	Армени
ao	n	Ангол
ar	n	Аргентин
as	n	Америкийн Самоа
at	n	Австри
au	n	Австрали
aw	n	Аруба
ax	n	Аландын арлууд
az	n	Азербайжан
ba	n	Босни-Херцеговин
bb	n	Барбадос
bd	n	Бангладеш
be	n	Бельги
bf	n	Буркина Фасо
bg	n	Болгар
bh	n	Бахрейн
bi	n	Бурунди
bj	n	Бенин
bl	n	Сент-Бартельми
bm	n	Бермуда
bn	n	Бруней
bo	n	Боливи
bq	n	Карибын Нидерланд
br	n	Бразил
bs	n	Багамын арлууд
bt	n	Бутан
bw	n	Ботсван
by	n	Беларусь
bz	n	Белизе
ca	n	Канад
cc	n	Кокос арлууд
cd	n	Конго-Киншаса
cf	n	Төв Африкийн Бүгд Найрамдах Улс
cg	n	Конго-Браззавиль
ch	n	Швейцар
ci	n	Кот-д'Ивуар
ck	n	Күүкийн арлууд
cl	n	Чили
cm	n	Камерун
cn	n	Хятад
co	n	Колумби
cr	n	Коста-Рика
cu	n	Куба
cv	n	Кабо-Верде
cw	n	Кюрасао
cx	n	Зул сарын арал
cy	n	Кипр
cz	n	Чех
de	n	Герман
dj	n	Джибути
dk	n	Дани
dm	n	Доминика
do	n	Бүгд Найрамдах Доминикан Улс
dz	n	Алжир
ec	n	Эквадор
ee	n	Эстони
eg	n	Египет
eh	n	Баруун Сахар
er	n	Эритрей
es	n	Испани
et	n	Этиоп
fi	n	Финланд
fj	n	Фижи
fk	n	Фолклендийн арлууд
fm	n	Микронези
fo	n	Фарерын арлууд
fr	n	Франц
ga	n	Габон
gb	n	Их Британи
gd	n	Гренада
ge	n	Гүрж
gf	n	Францын Гвиана
gg	n	Гернси
gh	n	Гана
gi	n	Гибралтар
gl	n	Гренланд
gm	n	Гамби
gn	n	Гвиней
gp	n	Гваделуп
gq	n	Экваторын Гвиней
gr	n	Грек
gt	n	Гватемал
gu	n	Гуам
gw	n	Гвиней-Бисау
gy	n	Гайана
hk	n	БНХАУ-ын Тусгай захиргааны бүс Хонг-Конг
hn	n	Гондурас
hr	n	Хорват
ht	n	Гаити
hu	n	Унгар
id	n	Индонез
ie	n	Ирланд
il	n	Израил
im	n	Мэн Арал
in	n	Энэтхэг
io	n	Британийн харьяа Энэтхэгийн далай дахь нутаг дэвсгэр
iq	n	Ирак
ir	n	Иран
is	n	Исланд
it	n	Итали
je	n	Жерси
jm	n	Ямайка
jo	n	Йордан
jp	n	Япон
ke	n	Кени
kg	n	Киргиз
kh	n	Камбож
ki	n	Кирибати
km	n	Коморын арлууд
kn	n	Сент-Киттс ба Невис
kp	n	Хойд Солонгос
kr	n	Өмнөд Солонгос
kw	n	Кувейт
ky	n	Кайманы арлууд
kz	n	Казахстан
la	n	Лаос
lb	n	Ливан
lc	n	Сент Люсиа
li	n	Лихтенштайн
lk	n	Шри-Ланка
lr	n	Либери
ls	n	Лесото
lt	n	Литва
lu	n	Люксембург
lv	n	Латви
ly	n	Ливи
ma	n	Морокко
mc	n	Монако
md	n	Молдова
me	n	Монтенегро
mf	n	Сент-Мартин
mg	n	Мадагаскар
mh	n	Маршаллын арлууд
mk	n	Хойд Македон
ml	n	Мали
mm	n	Мьянмар
mn	n	Монгол
mo	n	БНХАУ-ын Тусгай захиргааны бүс Макао
mp	n	Хойд Марианы арлууд
mq	n	Мартиник
mr	n	Мавритани
ms	n	Монтсеррат
mt	n	Мальта
mu	n	Маврикий
mv	n	Мальдив
mw	n	Малави
mx	n	Мексик
my	n	Малайз
mz	n	Мозамбик
na	n	Намиби
nc	n	Шинэ Каледони
ne	n	Нигер
nf	n	Норфолк арал
ng	n	Нигери
ni	n	Никарагуа
nl	n	Нидерланд
no	n	Норвег
np	n	Балба
nr	n	Науру
nu	n	Ниуэ
nz	n	Шинэ Зеланд
om	n	Оман
pa	n	Панам
pe	n	Перу
pf	n	Францын Полинез
pg	n	Папуа Шинэ Гвиней
ph	n	Филиппин
pk	n	Пакистан
pl	n	Польш
pm	n	Сент-Пьер ба Микело
pn	n	Питкэрн арлууд
pr	n	Пуэрто-Рико
ps	n	Палестины нутаг дэвсгэр
pt	n	Португал
pw	n	Палау
py	n	Парагвай
qa	n	Катар
re	n	Реюнион
ro	n	Румын
rs	n	Серби
ru	n	Орос
rw	n	Руанда
sa	n	Саудын Араб
sb	n	Соломоны арлууд
sc	n	Сейшелийн арлууд
sd	n	Судан
se	n	Швед
sg	n	Сингапур
sh	n	Сент Хелена
si	n	Словени
sj	n	Свалбард ба Ян Майен
sk	n	Словак
sl	n	Сьерра-Леоне
sm	n	Сан-Марино
sn	n	Сенегал
so	n	Сомали
sr	n	Суринам
ss	n	Өмнөд Судан
st	n	Сан-Томе ба Принсипи
sv	n	Эль Сальвадор
sx	n	Синт Мартен
sy	n	Сири
sz	n	Эсватини
tc	n	Турк ба Кайкосын Арлууд
td	n	Чад
tg	n	Того
th	n	Тайланд
tj	n	Тажикистан
tk	n	Токелау
tl	n	Тимор-Лесте
tm	n	Туркменистан
tn	n	Тунис
to	n	Тонга
tr	n	Турк
tt	n	Тринидад ба Тобаго
tv	n	Тувалу
tw	n	Тайвань
tz	n	Танзани
ua	n	Украин
ug	n	Уганда
us	n	Америкийн Нэгдсэн Улс
uy	n	Уругвай
uz	n	Узбекистан
va	n	Ватикан хот улс
vc	n	Сент-Винсент ба Гренадин
ve	n	Венесуэл
vg	n	Британийн Виржиний арлууд
vi	n	АНУ-ын Виржиний арлууд
vn	n	Вьетнам
vu	n	Вануату
wf	n	Уоллис ба Футуна
ws	n	Самоа
xk	n	Косово
ye	n	Йемен
yt	n	Майотта
za	n	Өмнөд Африк
zm	n	Замби
zw	n	Зимбабве
@uz
ad	n	Andorra
ae	n	Birlashgan Arab Amirliklari
af	n	Afgʻoniston
ag	n	Antigua va Barbuda
ai	n	Angilya
al	n	Albaniya
am	n	Armaniston
ao	n	Angola
ar	n	Argentina
as	n	Amerika Samoasi
at	n	Avstriya
au	n	Avstraliya
aw	n	Aruba
ax	n	Aland orollari
az	n	Ozarbayjon
ba	n	Bosniya va Gertsegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgiya
bf	n	Burkina-Faso
bg	n	Bolgariya
bh	n	Bahrayn
bi	n	Burundi
bj	n	Benin
bl	n	Sen-Bartelemi
bm	n	Bermuda orollari
bn	n	Bruney
bo	n	Boliviya
bq	n	Boneyr, Sint-Estatius va Saba
br	n	Braziliya
bs	n	Bagama orollari
bt	n	Butan
bw	n	Botsvana
by	n	Belarus
bz	n	Beliz
ca	n	Kanada
cc	n	Kokos orollari
cd	n	Kongo – Kinshasa
cf	n	Markaziy Afrika Respublikasi
cg	n	Kongo – Brazzavil
ch	n	Shveytsariya
ci	n	Kot-d'Ivuar
ck	n	Kuk orollari
cl	n	Chili
cm	n	Kamerun
cn	n	Xitoy
co	n	Kolumbiya
cr	n	Kosta-Rika
cu	n	Kuba
cv	n	Kabo-Verde
cw	n	Kyurasao
cx	n	Rojdestvo oroli
cy	n	Kipr
cz	n	Chexiya
de	n	Germaniya
dj	n	Jibuti
dk	n	Daniya
dm	n	Dominika
do	n	Dominikan Respublikasi
dz	n	Jazoir
ec	n	Ekvador
ee	n	Estoniya
eg	n	Misr
eh	n	G‘arbiy Sahroi Kabir
er	n	Eritreya
es	n	Ispaniya
et	n	Efiopiya
fi	n	Finlandiya
fj	n	Fiji
fk	n	Folklend orollari
fm	n	Mikroneziya
fo	n	Farer orollari
fr	n	Fransiya
ga	n	Gabon
gb	n	Buyuk Britaniya
gd	n	Grenada
ge	n	Gruziya
gf	n	Fransuz Gvianasi
gg	n	Gernsi
gh	n	Gana
gi	n	Gibraltar
gl	n	Grenlandiya
gm	n	Gambiya
gn	n	Gvineya
gp	n	Gvadelupe
gq	n	Ekvatorial Gvineya
gr	n	Gretsiya
gt	n	Gvatemala
gu	n	Guam
gw	n	Gvineya-Bisau
gy	n	Gayana
hk	n	Gonkong
hn	n	Gonduras
hr	n	Xorvatiya
ht	n	Gaiti
hu	n	Vengriya
id	n	Indoneziya
ie	n	Irlandiya
il	n	Isroil
im	n	Men oroli
in	n	Hindiston
io	n	Britaniyaning Hind okeanidagi hududi
iq	n	Iroq
ir	n	Eron
is	n	Islandiya
it	n	Italiya
je	n	Jersi
jm	n	Yamayka
jo	n	Iordaniya
jp	n	Yaponiya
ke	n	Keniya
kg	n	Qirgʻiziston
kh	n	Kambodja
ki	n	Kiribati
km	n	Komor orollari
kn	n	Sent-Kits va Nevis
kp	n	Shimoliy Koreya
kr	n	Janubiy Koreya
kw	n	Quvayt
ky	n	Kayman orollari
kz	n	Qozogʻiston
la	n	Laos
lb	n	Livan
lc	n	Sent-Lyusiya
li	n	Lixtenshteyn
lk	n	Shri-Lanka
lr	n	Liberiya
ls	n	Lesoto
lt	n	Litva
lu	n	Lyuksemburg
lv	n	Latviya
ly	n	Liviya
ma	n	Marokash
mc	n	Monako
md	n	Moldova
me	n	Chernogoriya
mf	n	Sent-Martin
mg	n	Madagaskar
mh	n	Marshall orollari
mk	n	Shimoliy Makedoniya
ml	n	Mali
mm	n	Myanma|Birma
mn	n	Mongoliya
mo	n	Makao
mp	n	Shimoliy Mariana orollari
mq	n	Martinika
mr	n	Mavritaniya
ms	n	Montserrat
mt	n	Malta
mu	n	Mavrikiy
mv	n	Maldiv orollari
mw	n	Malavi
mx	n	Meksika
my	n	Malayziya
mz	n	Mozambik
na	n	Namibiya
nc	n	Yangi Kaledoniya
ne	n	Niger
nf	n	Norfolk oroli
ng	n	Nigeriya
ni	n	Nikaragua
nl	n	Niderlandiya
no	n	Norvegiya
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	Yangi Zelandiya
om	n	Ummon
pa	n	Panama
pe	n	Peru
pf	n	Fransuz Polineziyasi
pg	n	Papua – Yangi Gvineya
ph	n	Filippin
pk	n	Pokiston
pl	n	Polsha
pm	n	Sen-Pyer va Mikelon
pn	n	Pitkern orollari
pr	n	Puerto-Riko
ps	n	Falastin hududlari
pt	n	Portugaliya
pw	n	Palau
py	n	Paragvay
qa	n	Qatar
re	n	Reyunion
ro	n	Ruminiya
rs	n	Serbiya
ru	n	Rossiya
rw	n	Ruanda
sa	n	Saudiya Arabistoni
sb	n	Solomon orollari
sc	n	Seyshel orollari
sd	n	Sudan
se	n	Shvetsiya
sg	n	Singapur
sh	n	Muqaddas Yelena oroli
si	n	Sloveniya
sj	n	Shpitsbergen va Yan-Mayen
sk	n	Slovakiya
sl	n	Syerra-Leone
sm	n	San-Marino
sn	n	Senegal
so	n	Somali
sr	n	Surinam
ss	n	Janubiy Sudan
st	n	San-Tome va Prinsipi
sv	n	Salvador
sx	n	Sint-Marten
sy	n	Suriya
sz	n	Svazilend
tc	n	Turks va Kaykos orollari
td	n	Chad
tg	n	Togo
th	n	Tailand
tj	n	Tojikiston
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmaniston
tn	n	Tunis
to	n	Tonga
tr	n	Turkiya
tt	n	Trinidad va Tobago
tv	n	Tuvalu
tw	n	Tayvan
tz	n	Tanzaniya
ua	n	Ukraina
ug	n	Uganda
us	n	Amerika Qo‘shma Shtatlari
uy	n	Urugvay
uz	n	Oʻzbekiston
va	n	Vatikan
vc	n	Sent-Vinsent va Grenadin
ve	n	Venesuela
vg	n	Britaniya Virgin orollari
vi	n	AQSH Virgin orollari
vn	n	Vyetnam
vu	n	Vanuatu
wf	n	Uollis va Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yaman
yt	n	Mayotta
za	n	Janubiy Afrika Respublikasi
zm	n	Zambiya
zw	n	Zimbabve
@fil
ad	n	Andorra
ae	n	United Arab Emirates
af	n	Afghanistan
ag	n	Antigua & Barbuda|Antigua Barbuda
ai	n	Anguilla
al	n	Albania
am	n	Armenia
ao	n	Angola
ar	n	Argentina
as	n	American Samoa
at	n	Austria
au	n	Australia
aw	n	Aruba
ax	n	Åland Islands
az	n	Azerbaijan
ba	n	Bosnia and Herzegovina
bb	n	Barbados
bd	n	Bangladesh
be	n	Belgium
bf	n	Burkina Faso
bg	n	Bulgaria
bh	n	Bahrain
bi	n	Burundi
bj	n	Benin
bl	n	St. Barthélemy
bm	n	Bermuda
bn	n	Brunei
bo	n	Bolivia
bq	n	Caribbean Netherlands
br	n	Brazil
bs	n	Bahamas
bt	n	Bhutan
bw	n	Botswana
by	n	Belarus
bz	n	Belize
ca	n	Canada
cc	n	Cocos Islands
cd	n	Congo - Kinshasa
cf	n	Central African Republic
cg	n	Congo - Brazzaville
ch	n	Switzerland
ci	n	Côte d'Ivoire
ck	n	Cook Islands
cl	n	Chile
cm	n	Cameroon
cn	n	China
co	n	Colombia
cr	n	Costa Rica
cu	n	Cuba
cv	n	Cape Verde
cw	n	Curaçao
cx	n	Christmas Island
cy	n	Cyprus
cz	n	Czechia
de	n	Germany
dj	n	Djibouti
dk	n	Denmark
dm	n	Dominica
do	n	Dominican Republic
dz	n	Algeria
ec	n	Ecuador
ee	n	Estonia
eg	n	Egypt
eh	n	Kanlurang Sahara
er	n	Eritrea
es	n	Spain
et	n	Ethiopia
fi	n	Finland
fj	n	Fiji
fk	n	Falkland Islands
fm	n	Micronesia
fo	n	Faroe Islands
fr	n	France
ga	n	Gabon
gb	n	United Kingdom
gd	n	Grenada
ge	n	Georgia
gf	n	French Guiana
gg	n	Guernsey
gh	n	Ghana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambia
gn	n	Guinea
gp	n	Guadeloupe
gq	n	Equatorial Guinea
gr	n	Greece
gt	n	Guatemala
gu	n	Guam
gw	n	Guinea-Bissau
gy	n	Guyana
hk	n	Hong Kong
hn	n	Honduras
hr	n	Croatia
ht	n	Haiti
hu	n	Hungary
id	n	Indonesia
ie	n	Ireland
il	n	Israel
im	n	Isle of Man
in	n	India
io	n	British Indian Ocean Territory
iq	n	Iraq
ir	n	Iran
is	n	Iceland
it	n	Italy
je	n	Jersey
jm	n	Jamaica
jo	n	Jordan
jp	n	Japan
ke	n	Kenya
kg	n	Kyrgyzstan
kh	n	Cambodia
ki	n	Kiribati
km	n	Comoros
kn	n	St. Kitts & Nevis|St. Kitts Nevis
kp	n	Hilagang Korea
kr	n	Timog Korea
kw	n	Kuwait
ky	n	Cayman Islands
kz	n	Kazakhstan
la	n	Laos
lb	n	Lebanon
lc	n	Saint Lucia
li	n	Liechtenstein
lk	n	Sri Lanka
lr	n	Liberia
ls	n	Lesotho
lt	n	Lithuania
lu	n	Luxembourg
lv	n	Latvia
ly	n	Libya
ma	n	Morocco
mc	n	Monaco
md	n	Moldova
me	n	Montenegro
mf	n	Saint Martin
mg	n	Madagascar
mh	n	Marshall Islands
mk	n	North Macedonia
ml	n	Mali
mm	n	Myanmar|Burma
mn	n	Mongolia
mo	n	Macau
mp	n	Northern Mariana Islands
mq	n	Martinique
mr	n	Mauritania
ms	n	Montserrat
mt	n	Malta
mu	n	Mauritius
mv	n	Maldives
mw	n	Malawi
mx	n	Mexico
my	n	Malaysia
mz	n	Mozambique
na	n	Namibia
nc	n	New Caledonia
ne	n	Niger
nf	n	Norfolk Island
ng	n	Nigeria
ni	n	Nicaragua
nl	n	Netherlands
no	n	Norway
np	n	Nepal
nr	n	Nauru
nu	n	Niue
nz	n	New Zealand
om	n	Oman
pa	n	Panama
pe	n	Peru
pf	n	French Polynesia
pg	n	Papua New Guinea
ph	n	Pilipinas
pk	n	Pakistan
pl	n	Poland
pm	n	St. Pierre & Miquelon|St. Pierre Miquelon
pn	n	Pitcairn Islands
pr	n	Puerto Rico
ps	n	Palestinian Territories
pt	n	Portugal
pw	n	Palau
py	n	Paraguay
qa	n	Qatar
re	n	Réunion
ro	n	Romania
rs	n	Serbia
ru	n	Russia
rw	n	Rwanda
sa	n	Saudi Arabia
sb	n	Solomon Islands
sc	n	Seychelles
sd	n	Sudan
se	n	Sweden
sg	n	Singapore
sh	n	St. Helena
si	n	Slovenia
sj	n	Svalbard & Jan Mayen|Svalbard Jan Mayen
sk	n	Slovakia
sl	n	Sierra Leone
sm	n	San Marino
sn	n	Senegal
so	n	Somalia
sr	n	Suriname
ss	n	Timog Sudan
st	n	São Tomé & Príncipe|São Tomé Príncipe
sv	n	El Salvador
sx	n	Sint Maarten
sy	n	Syria
sz	n	Swaziland
tc	n	Turks & Caicos Islands|Turks Caicos Islands
td	n	Chad
tg	n	Togo
th	n	Thailand
tj	n	Tajikistan
tk	n	Tokelau
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tunisia
to	n	Tonga
tr	n	Türkiye
tt	n	Trinidad & Tobago|Trinidad Tobago
tv	n	Tuvalu
tw	n	Taiwan
tz	n	Tanzania
ua	n	Ukraine
ug	n	Uganda
us	n	Estados Unidos
uy	n	Uruguay
uz	n	Uzbekistan
va	n	Vatican City
vc	n	St. Vincent & Grenadines|St. Vincent Grenadines
ve	n	Venezuela
vg	n	British Virgin Islands
vn	n	Vietnam
vu	n	Vanuatu
wf	n	Wallis & Futuna|Wallis Futuna
ws	n	Samoa
xk	n	Kosovo
ye	n	Yemen
yt	n	Mayotte
za	n	South Africa
zm	n	Zambia
zw	n	Zimbabwe
@so
ad	n	Andora
ae	n	Midawga Imaaraatka Carabta
af	n	Afgaanistaan
ag	n	Antigua & Barbuuda|Antigua Barbuuda
ai	n	Anguula
al	n	Albaaniya
am	n	Armeeniya
ao	n	Angoola
ar	n	Arjentiina
as	n	Samowa Ameerika
at	n	Awsteriya
au	n	Awstaraaliya
aw	n	Aruba
ax	n	Jasiiradda Aland
az	n	Asarbajan
ba	n	Boosniya & Harsegofina|Boosniya Harsegofina
bb	n	Baarbadoos
bd	n	Bangaladhesh
be	n	Biljam
bf	n	Burkiina Faaso
bg	n	Bulgaariya
bh	n	Baxreyn
bi	n	Burundi
bj	n	Biniin
bl	n	St. Baathelemiy
bm	n	Barmuuda
bn	n	Buruneey
bo	n	Boliifiya
bq	n	Karibiyaan Nadarlands
br	n	Baraasiil
bs	n	Bahaamas
bt	n	Buutan
bw	n	Botuswaana
by	n	Belarus
bz	n	Beliis
ca	n	Kanada
cc	n	Jasiiradda Kookoos
cd	n	Jamhuuriyadda Dimuquraadiga Kongo
cf	n	Jamhuuriyadda Afrikada Dhexe
cg	n	Kongo
ch	n	Swiiserlaand
ci	n	Ayfori Koost
ck	n	Jasiiradda Kook
cl	n	Jili
cm	n	Kaameruun
cn	n	Shiinaha
co	n	Koloombiya
cr	n	Costa Rica
cu	n	Kuuba
cv	n	Jasiiradda Kayb Faarde
cw	n	Kurakaaw
cx	n	Jasiiradda Kirismas
cy	n	Qubrus
cz	n	Jekiya
de	n	Jarmal
dj	n	Jabuuti
dk	n	Denmark
dm	n	Dominika
do	n	Jamhuuriyaddda Dominika
dz	n	Aljeeriya
ec	n	Ikuwadoor
ee	n	Estooniya
eg	n	Masar
eh	n	Saxaraha Galbeed
er	n	Eritreeya
es	n	Isbeyn
et	n	Itoobiya
fi	n	Finland
fj	n	Fiji
fk	n	Jaziiradaha Fooklaan
fm	n	Mikroneesiya
fo	n	Jasiiradda Faroo
fr	n	Faransiis
ga	n	Gaaboon
gb	n	Boqortooyada Midowday
gd	n	Giriinaada
ge	n	Joorjiya
gf	n	Faransiis Gini
gg	n	Guurnsey
gh	n	Gaana
gi	n	Gibraltar
gl	n	Greenland
gm	n	Gambiya
gn	n	Gini
gp	n	Guadeluub
gq	n	Ekuwatooriyal Gini
gr	n	Giriig
gt	n	Guwaatamaala
gu	n	Guaam
gw	n	Gini-Bisaaw
gy	n	Guyana
hk	n	Hong Kong
hn	n	Honduras
hr	n	Korweeshiya
ht	n	Haiti
hu	n	Hangari
id	n	Indoneesiya
ie	n	Ayrlaand
il	n	Israaʼiil
im	n	Jasiiradda Isle of Man
in	n	Hindiya
io	n	Dhul xadeedka Badweynta Hindiya ee Ingiriiska
iq	n	Ciraaq
ir	n	Iiraan
is	n	Ayslaand
it	n	Talyaani
je	n	Jaarsey
jm	n	Jamaaika
jo	n	Urdun
jp	n	Jabaan
ke	n	Kenya
kg	n	Kirgistaan
kh	n	Kamboodiya
ki	n	Kiribati
km	n	Komooros
kn	n	St. Kitts iyo Nevis
kp	n	Kuuriyada Waqooyi
kr	n	Kuuriyada Koonfureed
kw	n	Kuwayt
ky	n	Cayman Islands
kz	n	Kasaakhistaan
la	n	Laos
lb	n	Lubnaan
lc	n	St. Lusia
li	n	Liyjtensteyn
lk	n	Sirilaanka
lr	n	Laybeeriya
ls	n	Losooto
lt	n	Lituweeniya
lu	n	Luksemboorg
lv	n	Latfiya
ly	n	Liibya
ma	n	Morooko
mc	n	Moonako
md	n	Moldofa
me	n	Moontenegro
mf	n	St. Maartin
mg	n	Madagaskar
mh	n	Jasiiradda Maarshal
mk	n	Masedooniya Waqooyi
ml	n	Maali
mm	n	Mayanmar
mn	n	Mongooliya
mo	n	Makaaw
mp	n	Jasiiradda Waqooyiga Mariaana
mq	n	Maartinik
mr	n	Muritaaniya
ms	n	Montserrat
mt	n	Maalta
mu	n	Mawrishiyaas
mv	n	Maaldiifis
mw	n	Malaawi
mx	n	Meksiko
my	n	Malaysiya
mz	n	Musambiik
na	n	Namiibiya
nc	n	Jasiiradda Niyuu Kaledooniya
ne	n	Nayjer
nf	n	Jasiiradda Noorfolk
ng	n	Nayjeeriya
ni	n	Nikaraaguwa
nl	n	Nederlaands
no	n	Noorweey
np	n	Nebaal
nr	n	Nauru
nu	n	Niue
nz	n	Niyuusiilaand
om	n	Cumaan
pa	n	Baanama
pe	n	Beeru
pf	n	Booliyneesiya Faransiiska
pg	n	Babwa Niyuu Gini
ph	n	Filibiin
pk	n	Bakistaan
pl	n	Booland
pm	n	St. Pierre iyo Miquelon
pn	n	Bitkairn
pr	n	Bueerto Riiko
ps	n	Dhulka Falastiiniyiinta daanta galbeed iyo marinka qasa
pt	n	Bortugaal
pw	n	Balaaw
py	n	Baraguaay
qa	n	Qadar
re	n	Riyuuniyon
ro	n	Rumaaniya
rs	n	Seerbiya
ru	n	Ruush
rw	n	Ruwanda
sa	n	Sacuudi Carabiya
sb	n	Jasiiradda Solomon
sc	n	Sishelis
sd	n	Suudaan
se	n	Iswidhan
sg	n	Singaboor
sh	n	Saynt Helena
si	n	Islofeeniya
sj	n	Jasiiradda Sfaldbaad & Jaan Mayen|Jasiiradda Sfaldbaad Jaan Mayen
sk	n	Islofaakiya
sl	n	Siraaliyoon
sm	n	San Marino
sn	n	Sinigaal
so	n	Soomaaliya
sr	n	Surineym
ss	n	Koonfur Suudaan
st	n	Sao Tome & Birincibal|Sao Tome Birincibal
sv	n	El Salfadoor
sx	n	Siint Maarteen
sy	n	Suuriya
sz	n	Eswaatiini
tc	n	Turks & Kaikos Island|Turks Kaikos Island
td	n	Jaad
tg	n	Toogo
th	n	Taylaand
tj	n	Tajikistan
tk	n	Tokelaaw
tl	n	Timor-Leste
tm	n	Turkmenistan
tn	n	Tuniisiya
to	n	Tonga
tr	n	Turki
tt	n	Tirinidaad & Tobago|Tirinidaad Tobago
tv	n	Tufaalu
tw	n	Taywaan
tz	n	Tansaaniya
ua	n	Yukrayn
ug	n	Ugaanda
us	n	Maraykanka
uy	n	Uruguwaay
uz	n	Usbakistan
va	n	Magaalada Faatikaan
vc	n	St. Finsent & Girenadiins|St. Finsent Girenadiins
ve	n	Fenisuweela
vg	n	Biritish Farjin Island
vn	n	Fiyetnaam
vu	n	Fanuaatu
wf	n	Walis & Futuna|Walis Futuna
ws	n	Samoowa
xk	n	Koosofo
ye	n	Yaman
yt	n	Mayotte
za	n	Koonfur Afrika
zm	n	Saambiya
zw	n	Simbaabwe
"""
}
