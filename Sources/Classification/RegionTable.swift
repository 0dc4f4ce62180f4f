/// The regions that are built in: UN M49's, and the named sets news desks use.
///
/// Countries in more than one region: CY and TR are in Europe and the Middle East, EG in Africa and the Middle East, and
/// AM, AZ and GE in Western Asia and Europe, as readers look for them there. RU is in Europe alone.
enum RegionTable {
    /// The regions of the world readers subscribe to.
    static let world = ["africa", "middle-east", "europe", "asia", "north-america", "latin-america", "oceania"]

    /// Regions of countries: identity, title, ISO 3166 codes.
    static let countries: [(id: String, title: String, codes: String)] = [
        ("northern-europe", "Northern Europe", "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
        ("western-europe", "Western Europe", "AT BE CH DE FR LI LU MC NL"),
        ("eastern-europe", "Eastern Europe", "BG BY CZ HU MD PL RO RU SK UA"),
        ("southern-europe", "Southern Europe", "AD AL BA CY ES GI GR HR IT ME MK MT PT RS SI SM VA XK"),
        ("north-africa", "North Africa", "DZ EG EH LY MA SD TN"),
        ("west-africa", "West Africa", "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"),
        ("central-africa", "Central Africa", "AO CD CF CG CM GA GQ ST TD"),
        ("east-africa", "East Africa", "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"),
        ("southern-africa", "Southern Africa", "BW LS NA SZ ZA"),
        ("middle-east", "Middle East", "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE"),
        ("west-asia", "Western Asia", "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
        ("central-asia", "Central Asia", "KG KZ TJ TM UZ"),
        ("south-asia", "South Asia", "AF BD BT IN LK MV NP PK"),
        ("southeast-asia", "Southeast Asia", "BN ID KH LA MM MY PH SG TH TL VN"),
        ("east-asia", "East Asia", "CN HK JP KP KR MN MO TW"),
        ("north-america", "North America", "BM CA GL PM US"),
        (
            "caribbean", "Caribbean",
            "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"
        ),
        ("central-america", "Central America", "BZ CR GT HN MX NI PA SV"),
        ("south-america", "South America", "AR BO BR CL CO EC FK GF GY PE PY SR UY VE"),
        ("australasia", "Australia and New Zealand", "AU CC CX NF NZ"),
        ("melanesia", "Melanesia", "FJ NC PG SB VU"),
        ("micronesia", "Micronesia", "GU KI MH MP NR PW UM FM"),
        ("polynesia", "Polynesia", "AS CK NU PF PN TK TO TV WF WS"),
        (
            "eu", "European Union",
            "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
        ),
        ("balkans", "Balkans", "AL BA BG GR HR ME MK RO RS SI XK"),
        ("baltics", "Baltic states", "EE LT LV"),
        ("nordics", "Nordic countries", "AX DK FI FO IS NO SE SJ"),
        ("caucasus", "Caucasus", "AM AZ GE"),
        ("sahel", "Sahel", "BF ML MR NE SN TD"),
        ("maghreb", "Maghreb", "DZ LY MA MR TN"),
    ]

    /// Regions of regions: identity, title, regions, and further countries.
    static let regions: [(id: String, title: String, regions: String, codes: String)] = [
        (
            "europe", "Europe",
            "northern-europe western-europe eastern-europe southern-europe eu balkans baltics nordics caucasus", "TR"
        ),
        ("africa", "Africa", "north-africa west-africa central-africa east-africa southern-africa sahel maghreb", ""),
        ("asia", "Asia", "central-asia south-asia southeast-asia east-asia", ""),
        ("latin-america", "Latin America", "caribbean central-america south-america", ""),
        ("oceania", "Oceania", "australasia melanesia micronesia polynesia", ""),
    ]
}
