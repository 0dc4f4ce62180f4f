// swift-format-ignore-file
// Written by `make gazetteer`; change the tables, not this file.
// Our own words: demonyms, organisations, areas, forms, endings, traps.

extension GazetteerTables {
    static let own: StaticString = """
@ar
-	-	المحيط الهندي|التمر الهندي|تمر هندي|الفلفل الهندي|جوز هند|جوز الهند|الهندسة|هندسة|هندسي|هندسية|صلاة المغرب|أذان المغرب|قبل المغرب|بعد المغرب|مالي|مالية|المالي|المالية|الأنفلونزا الإسبانية|الإنفلونزا الإسبانية|الروليت الروسية|الحمام التركي|حمام تركي|القهوة التركية|الخط العربي|اللغة العربية|الحصان العربي|الخيول العربية|اللغة الإنجليزية|خنزير غينيا|خنازير غينيا|الرياض الأطفال|رياض الأطفال|الأرقام الرومانية|قطر الدائرة|قطرة|قطرات|القطط الشيرازية|تونة|التونة|صور~|جزر|الجزر|جزائر القمر|مصرع|المصرفي|مصرفي~|مصرف|الكويكب|كوبون|ليبرالي~|الفارسية السجاد|السجاد العجمي|الكبد|الكندي الفيلسوف|عمان|كندر|كين|هندام|حلب البقر|حلب الأبقار|الشام حلوى|تونسي الكبير|نيس|تور|الدجاج الرومي|ديك رومي|الديك الرومي|نايس|صينية البطاطس|الصينية في الفرن|بيروت لبنانيةً
@cs
-	-	rusk~ rulet~|morč~|tureck~ med~|turecký med|tureck~ lázn~|tureck~ káv~|řeck~ jogurt~|anglick~ jazy~|anglická slanina|anglick~ slanin~|německ~ ovčák~|německý ovčák|francouzsk~ buldoč~|francouzsk~ klíč~|francouzské brambory|persk~ kober~|persk~ kočk~|španělsk~ chřipk~|španělský ptáček|španělsk~ vesnic~|švýcarsk~ sýr~|čínsk~ zel~|para ořech~|vlašsk~ ořech~|vídeňsk~ valčík~|vídeňsk~ párk~|Indick~ oceán~|římsk~ číslic~|maďarsk~ guláš~|skotsk~ střik~|most~|Most|Lima|panam~|Kolín nad Rýnem dóm|Písek|písek|písku|Pardubice perník|Tábor|tábor|Náchod|Znojm~ okurk~|Čad~|malá|Brno Expo 58|Roman~|roman~|Rom~|Nice|Split|Man|Tours|Bar|Jordan~|Děčín~ skála|Krakonoš|brit~ kočk~|Zlín~ film|Hrad|Hrad~|Vary|Karin~|Ital~ vermut|Turín~ plátn~
@de
-	-	Meerschweinchen|Essen|essen|Halle|Hagen|Singen|Regen|regen|Dabei|dabei|Lachen|Wangen|Worms|Hof|Buchen|Brühl|Leiden|leiden|Corona|Schwerte|Ulm Schachtel|Fürth|Hamm|Bühl|Rom-Com|Wesel|Kleve|Chemnitzer Model|Marl|Jena Glas|Paris Hilton|Deutsche Bank Park|Berliner Pfannkuchen|Wiener Schnitzel|Wiener Würstchen|Wiener Walzer|Frankfurter Würstchen|Hamburger Brötchen|Pariser Schnitzel|Schweizer Käse|Schweizer Taschenmesser|Russisch Brot|russisches Roulette|russisch Roulette|Russisch Roulette|Spanische Grippe|Spanischen Grippe|Spanische Wand|Deutscher Schäferhund|deutscher Schäferhund|Deutsche Schäferhunde|Türkischer Honig|Türkischer Mokka|Chinakohl|Perserkatze|Perserteppich|Schwedenrätsel|Brasilnüsse|Paranüsse|Englischkurs|chinesischer Schnaps|Thüringer Rostbratwurst|Lima-Bohnen|Limabohnen|das spanische Dorf|böhmische Dörfer|spanisch vor|Schottenrock|Verona Pooth|Paderborn Tage|Mobile|mobile|Nice|Split|Gera|Plauen|Weimar Kultur|Emmen|Siegen|siegen|Bergen|bergen|Bad|Münster Käse|Münsterkäse|Kassel Braten|Kasseler|Schwedisch lernen|Herne|Bern Sennenhund|Goslar|Uhr|Moers|Waren|Rügen|rügen|griechischer Joghurt|griechischem Joghurt|griechischen Joghurt|französisches Bett|Deutsch lernen|Englisch lernen|indisch kochen|japanischer Garten|Darm|Celle|Ahlen|Gütersloh|Unna|Hürth|Velbert|Lünen|Ratingen|Norden|Westen|Osten|Süden|Land|Au|Lauf|Linden|Aalen|Tours|Lens|Male|Reading|Orange|Toledo|Man|Georg|Jordan
@el
-	-	ρωσική ρουλέτα|ρωσικ~ ρουλέτ~|ρώσικη σαλάτα|ρωσική σαλάτα|ινδικό χοιρίδιο|ινδικά χοιρίδια|τούρκικος καφές|ελληνικός καφές|τουρκικό λουτρό|γαλλικό κλειδί|γαλλικ~ μανικιούρ|αγγλικό κόρνο|γερμανικός ποιμενικός|ισπανική γρίπη|ισπανικής γρίπης|περσικό χαλί|περσικά χαλιά|Ινδικός Ωκεανός|Ινδικό Ωκεανό|Ινδικού Ωκεανού|ινδικός ωκεανός|λατινικοί αριθμοί|Άργος|Νις|Πόλη|πόλη|Πάρος|Νίκαια|Ρωμανός|ρωμαϊκοί αριθμοί
@en
-	-	Paris Hilton|Jordan Peterson|Michael Jordan|Air Jordan|Jordan Henderson|Jordan Spieth|Jordan Pickford|Chad Kelly|Chad Johnson|Chad Smith|Chad Kroeger|Georgia O'Keeffe|Giorgia Meloni government|Denzel Washington|Kerry Washington|Booker T. Washington|George Washington|Washington Irving|Jack London|Theresa May|Lima bean|Lima beans|lima beans|Brussels sprouts|Brussels sprout|French fries|french fries|French toast|French press|French horn|French Open winner|Swiss cheese|Danish pastry|Turkish delight|Turkish bath|Brazil nut|Brazil nuts|Panama hat|Panama hats|guinea pig|Guinea pig|guinea pigs|Guinea pigs|Guinea fowl|Chinese checkers|Irish setter|German shepherd|German shepherds|German measles|Labrador retriever|Great Dane|Afghan hound|Persian cat|Siamese cat|Russian roulette|Mexican wave|Italian dressing|Greek yogurt|Greek yoghurt|Spanish flu|Thai curry|Thanksgiving turkey|Roast Turkey|Turkey Breast|Turkey breast|Turkey recipe|Turkey recipes|Turkey sandwich|Turkey soup|Turkey dinner|Turkey farm|Turkey farms|Turkey leftovers|Turkey vulture|Jersey cow|Jersey City cow|Java programming|Java developers|Java developer|Cologne spray|Eau de Cologne|Hamburger|Nice try|Nice work|Nice one|Reading list|Reading lists|Reading habits|Reading books|Reading aloud|Reading Rainbow|Reading comprehension|Mobile phones|Mobile phone|Mobile app|Mobile apps|Mobile games|Mobile World|Mobile banking|Tours of|Tour of|Cork oak|Cork board|Cork stoppers|Split decision|Orange juice|Bath time|Bath towels|Bath tub|Polish your|Polish the|Polish up|Polish off|nail polish|Nail Polish|China cabinet|Bone china|Bone China|Island Records|Amazon|Amazon Prime|Amazon Web Services|Chile con carne|Chile peppers|Chile pepper|India ink|India Pale Ale|Arctic Monkeys|Bermuda shorts|Bermuda grass|Havana cigars|Cuban sandwich|Indian summer|Indian giver|American cheese|American Express|American Eagle|American Airlines|British Columbia Lions|American football|American dream|American Dream|English language|English teacher|English literature|English breakfast|English muffin|Dutch oven|Dutch ovens|Dutch courage|Indian ink|Georgia font|Hungary Jack|Easter Island heads|Phoenix from|Orlando Bloom|Paris Jackson|Paris Agreement|Paris climate agreement|Paris climate accord|Geneva Convention|Geneva Conventions|Vienna Convention|Copenhagen interpretation|Stockholm syndrome|Stockholm Syndrome|Oslo Accords|Kyoto Protocol|Bologna sandwich|Bologna process|Manila envelope|Manila folder|Manila folders|Bordeaux mixture|Champagne|Berlin Alexanderplatz|Irving Berlin|Tangier Island|Lincoln Center|Victoria Beckham|Victoria's Secret|Charlotte Church|Queen Victoria|Sydney Sweeney|Sydney Pollack|Dakota Johnson|Dakota Fanning|Brooklyn Beckham|Chelsea Clinton|Chelsea Manning|Israel Adesanya|Israel Folau|India Arie|Cyprus Hill|Tracy Chapman|Montana Jones|Hannah Montana|Joe Montana|Indiana Jones|Tennessee Williams|Virginia Woolf|Ireland Baldwin|Austin Powers|Houston Whitney|Whitney Houston|Dallas Buyers|Boston Dynamics|Boston Consulting|Boston Scientific|Texas Instruments|Nokia|Kansas lyrics|Alaskan malamute|Arizona tea|Delta variant|Delta|Columbia Pictures|Columbia Records|Reading Festival lineup|Asian flu|Venetian blinds|Venetian blind|Roman numerals|Roman Catholic|Ottoman|Polish Remover|Peking duck|Bombay duck|Singapore sling|Singapore Sling|London broil|Boston terrier|Boston Terrier|Yorkshire terrier|Yorkshire pudding|Maine coon|Maine Coon|Kentucky Fried Chicken|Philadelphia cream cheese|Cheddar|Buffalo wings|buffalo|Jamaican jerk|Canada goose|Canada geese|Canada Goose|Moscow mule|Moscow Mule|Black Russian|White Russian cocktail|Caesar Salad|Madeira cake|Ceylon tea|Malta Guinness|Sahara Force|Marathon|Troy weight|Nazareth hymn|Congo red|Sierra Nevada Brewing|Christian Dior|Santiago Bernabeu|Eric Holder|Ashton Carter
@es
-	-	cabo verde luz|conejillo de Indias|conejillos de Indias|montaña rusa|ensaladilla rusa|ruleta rusa|tortilla francesa|tortilla española|ducha escocesa|despedirse a la francesa|tinta china|gripe española|Cuenca hidrográfica|Lima limón|chino mandarín|Granada de mano|Papa Noel|papa|papas|Mar Menor|pastor alemán|Isla Mágica|punto com|rosa|Toledo acero|Santiago Abascal|Santiago Segura|Medellín Cartel|Guadalupe Reyes|San José obrero|turco lavado|cuy|Chile picante|chiles
@fa
-	-	اقیانوس هند|تمر هندی|خوکچه هندی|خوکچه‌های هندی|گوشت چرخ|رولت روسی|سالاد روسی|سوسیس آلمانی|قهوه ترک|آچار فرانسه|گربه ایرانی|فرش ایرانی|شلوار جین|آنفلوانزای اسپانیایی|زبان انگلیسی|زبان عربی|ارقام رومی|کیک یزدی|شیرازی سالاد|سالاد شیرازی|قطر دایره|قطره|چینی شکسته|ظروف چینی|ظرف چینی|عمان موج|مالی|مالی~|امور مالی|بوقلمون|پنیر هلندی|کلم چینی|مصرف|سوری جشن|چهارشنبه سوری|چهارشنبه‌سوری|تن ماهی|کنگر|اردنگی|قم خوردن|نان بربری|کتاب گلستان|گلستان سعدی|بوستان|چین و چروک|هند جگرخوار|پرواز|پروژه|گوجه فرنگی|توت فرنگی|فرنگی|بادام هندی|فندق آمریکایی|سگ ژرمن|ژرمن شپرد|آب قم
@fr
-	-	montagnes russes|salade russe|roulette russe|cochon d'Inde|cochons d'Inde|poulet de Bresse|dinde|dindes|filer à l'anglaise|crème anglaise|clé anglaise|douche écossaise|téléphone arabe|casse-tête chinois|encre de Chine|pot de yaourt grec|yaourt grec|auberge espagnole|grippe espagnole|bain turc|cuba libre|berger allemand|chat persan|noix du Brésil|poivre de Cayenne|haricots de Lima|tours|Tours de magie|tour|tripes à la mode de Caen|moutarde de Dijon|savon de Marseille|persienne~|vénitien store|suisse petit|petit-suisse|petits-suisses|pensée chinoise|limoges porcelaine|angora|bordeaux|champagne|cognac|indien été|été indien|Jean Nice|Chine ancienne vase|brest|lens|nancy|Nancy Huston|Laval|Orange|orange|Sète|Lorient|Paris Hilton|paris sportifs|paris|Paris sportifs|Paris Match|pékinois|menthe anglaise|haïr|Niger bleu|hollandaise|sauce hollandaise|Valence|valence
@hi
-	-	हिंद महासागर|हिन्द महासागर|चीनी की कीमत|चीनी की कीमतें|चीनी कम|चीनी मिल|चीनी मिलों|चीनी का|चीनी और|चीनी डालें|चीनी मिलाएं|चीनी मिलाकर|कप चीनी|चम्मच चीनी|चीनी खाने|चीनी मिट्टी|चीनी उद्योग|चीनी घोलें|ज्यादा चीनी|दालचीनी|गिनी पिग|गिनी पिग्स|फ्रेंच फ्राइज|स्पेनिश फ्लू|रोमन अंक|अंग्रेजी भाषा|पाक कला|पाक कला|पाक-कला|पाक विधि|पाक शास्त्र|पाक साफ|माली~|पंजाबी|रूसी सलाद|रूसी रूलेट|ईरानी चाय|तुर्की टोपी|बनारसी साड़ी|बनारसी|जर्मन शेफर्ड|फारसी बिल्ली|कोलकाता मिठाई|सीकर|बार|नाइस|टूर|चिली सॉस|चिली पनीर|चिली पोटैटो|चिली चिकन|नागपुरी संतरा|नागपुरी संतरे
@hu
-	-	orosz rulett~|franciasaláta|francia saláta|franciakulcs|franciakulcs~|tengerimalac~|törökméz|törökfürdő|török kávé|görög joghurt~|angol nyelv~|angolóra|német juhász~|perzsaszőnyeg~|perzsa szőnyeg~|perzsa macska|spanyolnátha|spanyolnáth~|spanyolviaszt|spanyolviasz|svájci sajt|kínai kel~|brazil dió|bécsi szelet|bécsi keringő|Indiai-óceán*|indiai-óceáni|római szám~|lima|róma~ kömény|római kömény|magyar vizsla|skót juhász|skót szoknya|olasz rizling|olaszrizling|Pécs Kölyök|Bar|Most|most|Tours|Nice|Man|Split|dán dog|Sopron sör|Vác|vác|Pest megye bora|Cegléd rockfeszt|arab telivér|arab szám~|Jordan|Ősi
@id
-	-	salad Rusia|Samudra Hindia|Samudera Hindia|marmut|kucing Persia|kucing Anggora|Anggora|karpet Persia|kacang Brasil|keju Swiss|bahasa Inggris|Bahasa Inggris|kunci Inggris|flu Spanyol|rolet Rusia|sayur china|kentang Belanda|terong belanda|Terong Belanda|jeruk bali|Jeruk Bali|jeruk Bali|Nangka Belanda|sirsak belanda|ayam kalkun|lima|dua|Malang|malang|Kota|kota|Batu|batu|Solo|solo|Tegal|Metro|Semarang lunpia|Padang pasir|padang|Padang golf|nasi Padang|Nasi Padang|masakan Padang|rumah makan Padang|Rumah Makan Padang|Medan|medan|Medan magnet|Bima|Sari|sari|Palu|palu|Cadangan|Jordan|Turki delight|Nice|Reading|Mobile|Tours|Most|Hamburg steak|Guinea pig|Jepara ukir|Cirebon batik|Dili|cili|chili|Saus chili|bawang bombay|Bawang Bombay|bombay|Bombay|Paris Hilton|Banjar|Sumber|sumber|Baru|baru|Pati|pati|Tuban|Cuba|cuba|Kediri|Jambi Cantik|Bandung Bondowoso|Gresik pudak|Serang|serang|menara|Ambon|pisang ambon|pisang Ambon|Pisang Ambon|kopi Aceh|kopi Lampung|Mie Aceh|mie Aceh|batik Pekalongan|Manado tinutuan|Karat
@it
-	-	Lima per unghie|montagne russe|insalata russa|roulette russa|porcellino d'India|porcellini d'India|doccia scozzese|chiave inglese|zuppa inglese|all'inglese|pastore tedesco|inchiostro di china|bagno turco|Bagno turco|febbre spagnola|influenza spagnola|Nuova Alfa|Malta cementizia|fagioli di Spagna|fichi d'India|fico d'India|pepe di Giamaica|noce brasiliana|cuba libre|Cuba libre|Corea di Huntington|Santiago Calatrava|Prato|prato|Como che|Fiume|fiume|Vacanze romane|Roma antica scudo|cinese calligrafia|gatto persiano|Isola dei famosi|giordano|Giordano Bruno|Italia Ricci|Bari calcio balilla|Chiesa|turche alla|Monaco buddista|Milano Cortina design|Paris Hilton|pesca|Potenza|potenza|Massa|massa|Carpi|Imola|Latina|latina|Trento Longaretti|Matera|Pesaro|Terni|Forlì|Ancona
@ja
-	-	インド洋|アメリカンフットボール|アメリカンコーヒー|トルコ石|トルコキキョウ|トルコ風アイス|フランスパン|フランス人形|フランス料理店|ロシアンルーレット|スペイン風邪|ギリシャ神話|ギリシャヨーグルト|ペルシャ猫|ペルシャ絨毯|ペルシャじゅうたん|ドイツ語|フランス語|英語|中国語|ジャーマンシェパード|ブラジルナッツ|スイスロール|イタリアンパセリ|ナポリタン|ハンバーグ|モルモット|リマ豆|日本語|日本酒|中国地方|チリソース|チリ紙|タイトル|タイプ|タイヤ|タイム|タイミング|ネクタイ|メンタイ|真タイ|タイ焼き|マリー|マリア|マリオ|ガーナチョコ|ガーナチョコレート|オマーン海老|キューバサンド|パリっ|パリパリ|ニース|トゥール|コーク|モバイル|ナイス|ジャマイカペッパー|ハワイアン|バーモントカレー|ボストンバッグ|ボルドー色|マンチェスターテリア|カシミヤ|シリアル|シリアルナンバー|シリア ル|イラン人形|ニジェール米|ドミニカ風|トーゴー|カナダガン|カナダグース|ボルネオ|アマゾン|ジャワカレー|リビアングラス|コンゴー|コンゴトモ|オランダイチゴ|オランダイシ|トンガリ|トンガった|ポーランド風|ローマ字|ローマ数字|ウィーン少年|ウィンナー|ペルーカ|北海|日本脳炎|京都議定書|アフリカマイマイ|東京湾アクア|インド綿|インドカレー|インド象
@ko
-	-	인도양|인도적|인도주의|인도적인|인도하|인도했|인도할|인도받|인도되|인도를 걷|중국집|중국어|일본어|독일어|프랑스어|스페인어|영국식|미국너구리|국내선|국내산|국내총생산|국내외|터키석|터키행진곡|스페인독감|스페인 독감|러시안룰렛|그리스도|그리스신화|그리스로마|그릭요거트|페르시안|페르시아 고양이|페르시안고양이|독일 셰퍼드|브라질너트|스위스칼|스위스롤|이탈리안|프렌치|함부르크스테이크|함박|로마자|로마 숫자|로마네|아마존|아메리카노|아메리칸|칠레산 포도주잔|칠리|수단|수단과|수단이|수단을|수단으로|수단은|가나다|가나초콜릿|가나 초콜릿|오만하|오만한|말리|말리는|말리고|말리면|통가죽|파리가|파리를|파리채|초파리|나이스|니스칠|모바일|투어|콩고물|페루비안|이란성|이란성쌍둥이|요르단강서안산책|조지아 커피|조지아커피|광주리|전주곡|수원지|대전차|대전료|남북통일로|고양이|고양이가|고양이를|고양이는|고양이의|여수로|부산물|부산스|울산바위|대구탕|대구포|유럽풍|베트남쌀국수|서울우유|제주감귤빵|하와이안|브라질리언|폴란드볼|기니피그|호주머니|이라고|중국음식점|북미왕|인도어|인천상륙작전|한중일관
@nl
-	-	Russisch roulette|Russische roulette|Engelse drop|Duitse herder|Duitse herders|Spaanse griep|Turks brood|Turks fruit|Franse kaas|Griekse yoghurt|Brussels lof|Deense kroon|cavia|kalkoen|Perzische kat|Perzisch tapijt|Franse frietjes|Japanse duizendknoop|Chinese kool|Spaanse peper|Spaanse pepers|Zweedse puzzel|Zwitserse zakmes|Hongaarse goulash|Hong|Most|Best|Laren|Bergen|bergen|Ede|Bern|Tours|Split|Male|Nice|Lens|Zwolle Noord gedicht|Den|Man|Oss|Spa|Paramaribostraat|Parijs-Roubaix blikje|Delft blauw|Delfts blauw|Engels leren|tour|mobile|Pool van|Rome strips|Chad|Jordan|Jordaan
@pl
-	-	rosyjsk~ ruletk~|śwink~ morsk~|świnka morska|tureck~ łaźni~|jogurt~ greck~|kuchni~ polow~|język~ angielsk~|owczark~ niemieck~|owczarek niemiecki|buldog~ francusk~|buldog francuski|pers~|dywan~ persk~|kot~ persk~|kot perski|grypa hiszpanka|hiszpank~|chińszczyzn~|po angielsku|ser~ szwajcarsk~|ser szwajcarski|orzech~ brazylijsk~|kapust~ pekińsk~|kapusta pekińska|ryb~ po grecku|fasolk~ po bretońsku|barszcz~ ukraińsk~|pierog~ rusk~|pierogi ruskie|cyfr~ rzymsk~|walc~ wiedeńsk~|Ocean~ Indyjsk~|indyk~|panam~|most~|Most|Lima|polk~|chińsk~ porcelan~|czeski film|czeskim filmem|szwedzk~ stół|szwedzki stół|szwedzkim stole|klucz francuski|Piła|piła|piły|Bar|bar|Tychy zegarek|Słupsk|Sopot festiwal|Chełm|chełm|Tur|Las|las|las~|Warta|Hel|Nysa|Elk|Jordan~|Zielon~ Gór~ ser|Konin|Dom|Wały|Roman~|roman~|Rom~|Split|Man|Nancy|Nice|Tours
@pt
-	-	porquinho-da-índia|porquinhos-da-índia|montanha-russa|montanha russa|roleta russa|salada russa|tinta da china|tinta-da-china|gripe espanhola|perus|Peru de Natal|peru de Natal|pastor-alemão|castanha-do-pará|castanhas-do-pará|Natal|natal|salto|Campinas verdes|Porto seguro|porto|portos|Pão francês|pão francês|papa|papas|turco banho|banho turco|chave inglesa|chave-inglesa|cabra-cega|chá inglês|China azul|pimenta-da-jamaica|Rosa|Santos|santos|Vitória|vitória|Belém do presépio|Palmas|palmas|Maringá|Barra|Salvador da pátria|salvador|Recife de coral|recife|recifes|Florianópolis Fashion|café da Colômbia|dinamarquesa bolacha
@ro
-	-	rulet~ rusească|ruleta rusească|salată de boeuf|salată rusească|porcușor de Guineea|porcușori de Guineea|cheie franceză|cheia franceză|iaurt grecesc|cafea turcească|baie turcească|gripa spaniolă|ciobănesc german|limba engleză|pisică persană|covor persan|covoare persane|varză chinezească|cașcaval olandez|nuci braziliene|Oceanul Indian|Oceanului Indian|cifre romane|papanași|roman~|Roman|romi|lima|Lima|Deva|deva|Buzău covrigi|Târgoviște târguiala|Mangalia|Arad|Sibiu gustos|Turda|Focșani vin|Bar|Nisa|Tur|Tours|tur|Split|Medias|Alba ca Zăpada|Alba|alba|Albă ca Zăpada|mobile|Mobile|gaz|Gaza naturală
@ru
-	-	американск~ горк~|русск~ рулетк~|морск~ свинк~|турецк~ бан~|турецк~ горох~|греческ~ орех~|грецк~ орех~|греческ~ йогурт~|английск~ язык~|английск~ булавк~|немецк~ овчарк~|французск~ бульдог~|французск~ бульдога|персидск~ кот~|персидск~ ковёр|персидск~ ковры|испанк~|китайск~ грамот~|голландск~ сыр~|швейцарск~ сыр~|бразильск~ орех~|корейск~ морков~|чешск~ стекл~|римск~ цифр~|венск~ вальс~|индийск~ океан~|Индийск~ океан~|индейк~|финк~|чешк~|полька|польку|болонк~|панам~|русск~ язык~|чили перец|Роман~|роман~|Уфа мелодия|Орск игра|Мир|мир|Пермь пирог|Орёл|орёл|орел|Тула пряник|Кыштымск|Печор|белый дом престарелых|Чита книга|Бари|Тур|Турин~ плащаница|Ницше|Тверд~|Омск птица|Черкес~ наряд|Владимир|Владимир~|Королев~|Королёв~|Братск~|братск~|Иванов~|Артём|Артем|Киров~|Находк~|находк~|Воскресенск~ собор|Пушкин~|Дмитров~|Ливн~|Мыск~|Балаков~|Александров~
@sv
-	-	rysk roulette|rysk roulett|rysk sallad|marsvin|kalkon|turkiskt bad|turkisk yoghurt|turkisk peppar|grekisk yoghurt|engelsk bulldog|engelska skolan|tysk schäfer|franska|fransyska|fransk bulldogg|persisk matta|persiska mattor|spanska sjukan|spansk peppar|schweizerost|schweizisk ost|kinakål|kinesiska muren spelet|brasilianska vaxning|brasiliansk vaxning|danska wienerbröd|wienerbröd|Wienerbröd|wienerschnitzel|hamburgare|Indiska oceanen|romerska siffror|Lund kaka|Bar|Tours|Most|Nice|Man|Bor|bor|Lima|lima|Male|Split|Kiel|Sala|Boden|boden|Mora|Borås Djurpark|polskor|polska|hel|jordan|Jordan|tjeckisk glas|japan lack|finska pinnar|finska pinne|dansk skalle|danska skallar|jakten|dansk~ bandet|Dansbandet|turk~ som|tur|Tur|armen|Armen|chad
@sw
-	-	Bahari ya Hindi|papa|mahindi|Mahindi|kongo|kihindi|China nyama|chini|Mali ya|mali ya|Mali za|Mali zake|Tanga kuu|tanga|Beni mbili|beni|Lima|lima|Same|same|Kilimo|Moshi|moshi|Simba|simba|Singida|Rufiji mto|Mobile|Reading|Nice|Kiswahili|chumvi|Kiingereza|kiingereza|Kifaransa fasihi|Babati|Songea|Geita|Geita Gold|Bariadi|Tabora|Kano|kano|Ondo|Ho|Wa|Ado|Aba|Mira|mira|Bata|bata|Male|male|Saa|Sale|Taji|Safi|safi|Sana|sana|Sari|Kati|kati|Kali|Ila|ila|Hata|Kota|Pia|pia|Sumu|Bahari|Wau|Ili|ili|Ama|ama|Mara|mara|Nara|Dar|Soka|soka|Fuji|Gaza mboga
@tr
-	-	Rus ruleti|Rus salatası|rus ruleti|rus salatası|hint kumaşı|Hint kumaşı|Hint Okyanusu|hindi|Hindi|Hindistan cevizi|hindistan cevizi|hindistancevizi|Mısır ekmeği|mısır ekmeği|Mısır gevreği|Mısır unu|mısır gevreği|fil|Alman kurdu|İngiliz anahtarı|ingiliz anahtarı|Fransız balkon|Fransız öpücüğü|Türk kahvesi|Türk lokumu|Brezilya fıstığı|Brezilya fönü|İran kedisi|Van kedisi|Ankara kedisi|Ankara keçisi|Acem halısı|İspanyol gribi|İspanyol paça|İsviçre peyniri|Amerikan servis|Amerikan bar|Amerikan salatası|Roma rakamları|Van|van|Ordu|ordu|Batman|batman|Muş|muş|Tokat|tokat|Siirt battaniye|Aydın|aydın|Uşak|uşak|Kars|Bursa İskender|Isparta gülü|Sivas kangalı|Niş|Pers|Bar|Ürdün taşı|Tur|tur|Lima|Male|Nice|Cezayir menekşesi|Maraş dondurması|Ordu komutanı|Düzce|Düzce'm|Manisa kebabı|Portekiz laleleri|Portakal|Malta eriği|Malta taşı|Yeni Dünya|Roman|roman|Romanlar|Rum|rum|İsa|Adana kebap|Adana dürüm|Urfa kebap|Şam fıstığı|şam fıstığı|Şam tatlısı|Afyon sucuk|Kayseri mantısı|Trabzon hurması|Japon gülü|Hint yağı|Hint inciri|Mısır Çarşısı|Alman usulü|alman usulü|fransız balkon|Fransız kalmak
@uk
-	-	американськ~ гірк~|російськ~ рулетк~|морськ~ свинк~|турецьк~ лазн~|грецьк~ горіх~|волоськ~ горіх~|грецьк~ йогурт~|англійськ~ мов~|німецьк~ вівчарк~|французьк~ бульдог~|перськ~ кіт|перськ~ килим~|іспанк~|китайськ~ грамот~|голландськ~ сир~|корейськ~ моркв~|римськ~ цифр~|віденськ~ вальс~|Індійськ~ океан~|індик~|польк~|болонк~|панам~|чилі перець|Роман~|роман~|Мир|мир|Львів~ сирник|Тур|Рівне|рівне|рівн~|Суми|суми|сум~|Орел|орел|Братськ~|братськ~|Ніцше|Біл~ Церкв~ молитва|Олександрі~ Македонськ~|індійськ~ океан~|Крістіан~ Діор|гвінейськ~ свинк~|Лозов~|Прилук~|Нікополь мідь|Ковел~ лист
@zh
-	-	印度洋|印度教|美中不足|荷兰豆|荷兰猪|西班牙大流感|西班牙流感|土耳其烤肉|法国梧桐|法式|希腊神话|希腊酸奶|希腊字母|波斯猫|波斯地毯|德国牧羊犬|俄罗斯方块|俄罗斯轮盘|俄式|罗马数字|巴西木|巴西坚果|巴西松子|瑞士军刀|瑞士卷|智利车厘子|英国短毛猫|英语|法语|日语|德语|美国短毛猫|朝鲜蓟|朝鲜族|墨西哥卷饼|中国象棋|中国结|海南鸡饭|海南雞飯|亚马逊|新疆大盘鸡|扬州炒饭|北京烤鸭|重庆火锅|兰州拉面|四川火锅|印度飞饼|古巴比伦|以方便|对方|以军事|南海诸岛观音|南海观音|在中方便|马里奥|中日韩字体|意大利面|意面|加州旅馆|约旦河谷歌|佐治亚体|日方便|西亚多|法国长棍|法军棋|德州扑克|加州牛肉面|马德里竞技风
@*
eu	r	=EU-27
africa	r	=ECOWAS
us	o	=NASA|=FBI|=CIA|=NFL|=NBA
asia	r	=ASEAN
latin-america	r	Mercosur|=MERCOSUR|Mercosul
@ar
%ي ية يه يين يون يا يان يتين يات ه ا ين ون
us	n	الولايات المتحدة|أمريكا|أميركا|الولايات المتحدة الأمريكية
us	d	أمريك~|أميرك~
us	o	البيت الأبيض|البنتاغون|ترامب|بايدن
gb	n	بريطانيا|المملكة المتحدة|إنجلترا|اسكتلندا|ويلز|إنكلترا
gb	d	بريطان~|إنجليز~
fr	d	فرنس~
fr	o	ماكرون|الإليزيه
de	d	ألمان~
it	d	إيطال~
es	d	إسبان~
pt	d	برتغال~
nl	d	هولند~
nl	n	هولندا|لاهاي
be	d	بلجيك~
ch	d	سويسر~
at	d	نمساو~
se	d	سويد~
no	d	نرويج~
dk	d	دنمارك~|دانمارك~
fi	d	فنلند~
ie	d	أيرلند~
pl	d	بولند~
cz	n	التشيك
hu	d	مجر~
ro	d	رومان~
bg	d	بلغار~
gr	d	يونان~
hr	d	كروات~
rs	d	صرب~
ua	d	أوكران~
ru	d	روس~
ru	o	الكرملين|بوتين
tr	d	ترك~|أتراك
tr	o	أردوغان
tr	n	تركيا
am	d	أرمن~|أرمين~
az	d	أذربيجان~|أذر~
va	o	البابا|الفاتيكان
il	d	إسرائيل~
il	n	إسرائيل|تل أبيب
il	o	نتنياهو|الكنيست|جيش الاحتلال
ps	d	فلسطين~
ps	n	فلسطين|غزة|قطاع غزة|الضفة الغربية|رام الله|القدس المحتلة|رفح|خان يونس
ps	o	حماس
lb	d	لبنان~
lb	o	حزب الله
sy	d	سور~
sy	n	سوريا|سورية|إدلب|حلب
jo	n	الأردن|المملكة الأردنية
jo	d	أردن~
iq	d	عراق~
iq	n	العراق|إقليم كردستان|الموصل|البصرة
ir	d	إيران~
sa	d	سعود~
sa	n	السعودية|المملكة العربية السعودية|الرياض|جدة|مكة|المدينة المنورة
ae	n	الإمارات|الإمارات العربية المتحدة|دبي|أبوظبي|أبو ظبي|الشارقة
ae	d	إمارات~
qa	d	قطر~
qa	n	قطر
kw	d	كويت~
bh	d	بحرين~
om	n	سلطنة عمان|عُمان|سلطنة عُمان
om	d	العمانية|العماني
ye	d	يمن~
ye	o	الحوثي~|الحوثيون|الحوثيين
eg	n	مصر|سيناء|قناة السويس
eg	d	مصر~
ly	d	ليب~
ly	n	ليبيا
tn	d	تونس~
tn	n	تونس
dz	d	جزائر~
dz	n	الجزائر
ma	d	مغرب~
ma	n	المغرب
eh	n	الصحراء الغربية
mr	d	موريتان~
sd	n	السودان|دارفور|الخرطوم
sd	d	سودان~
ss	n	جنوب السودان
et	d	إثيوب~
so	d	صومال~
ke	d	كين~
ng	d	نيجير~
sn	d	سنغال~
ml	n	مالي
td	d	تشاد~
cd	n	الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|الكونغو
za	n	جنوب أفريقيا|جنوب إفريقيا
af	d	أفغان~
af	o	طالبان
pk	d	باكستان~
in	n	الهند
in	d	هند~
bd	d	بنغلادش~
cn	n	الصين
cn	d	صين~
jp	d	يابان~
kr	n	كوريا الجنوبية
kp	n	كوريا الشمالية
mm	n	ميانمار|بورما
th	d	تايلاند~
vn	d	فيتنام~
ph	d	فلبين~
id	d	إندونيس~
my	d	ماليز~
kz	d	كازاخ~
au	d	أسترال~
nz	n	نيوزيلندا|نيوزيلاندا
nz	d	نيوزيلند~
ca	d	كند~
mx	d	مكسيك~
cu	d	كوب~
co	d	كولومب~
ve	d	فنزويل~
br	d	برازيل~
ar	d	أرجنتين~
cl	n	تشيلي|شيلي
pe	n	بيرو|البيرو
eu	r	الاتحاد الأوروبي|المفوضية الأوروبية|البرلمان الأوروبي|البنك المركزي الأوروبي|منطقة اليورو
europe	r	أوروبا|أوروب~|الناتو|حلف شمال الأطلسي|البلقان|البحر المتوسط|البحر الأبيض المتوسط|البحر الأسود|اسكندنافيا|جبال الألب|البلطيق
africa	r	أفريقيا|إفريقيا|أفريق~|إفريق~|الاتحاد الأفريقي|الاتحاد الإفريقي|الساحل الأفريقي|القرن الأفريقي|المغرب العربي|منطقة الساحل|الصحراء الكبرى|إيكواس
middle-east	r	الشرق الأوسط|الخليج العربي|دول الخليج|مجلس التعاون|مجلس التعاون الخليجي|جامعة الدول العربية|الجامعة العربية|البحر الأحمر|داعش|تنظيم الدولة|مضيق هرمز|الخليج|عرب~|العرب
asia	r	آسيا|آسيو~|جنوب شرق آسيا|بحر الصين الجنوبي|الهيمالايا|آسيا الوسطى|آسيان
latin-america	r	أمريكا اللاتينية|أميركا اللاتينية|أمريكا الجنوبية|أميركا الجنوبية|أمريكا الوسطى|الكاريبي|الأنديز|ميركوسور|الأمازون
north-america	r	أمريكا الشمالية|أميركا الشمالية
oceania	r	أوقيانوسيا|جزر المحيط الهادئ|جنوب المحيط الهادئ|دول جزر المحيط الهادئ|بولينيزيا
jo	C	العاصمة عمان|في عمّان|عمّان
@cs
%a á e é ě i í o u ů y ý em ém ím ým ech ích ých emi ími ými ami ám ou ov ovi ové ů ům ia ie ii ií iu ský ského skému ském ským ská ské skou skými ských čtí sko sku ska ka ky ce ku kou ek kám kách kami an ané anů any anům ána ec ce ci cem ců cům čan čané čanů ého ému cký ckého cká cké ckou ckých ckém ckým čtí ze se zi te de
us	n	=USA|Spojené státy|Spojen~ stát~|Amerik~|Americe
us	d	americk~|američ~|Američan~
us	o	Bílý dům|Bílého domu|Bílém domě|Pentagon~|Trump~|Biden~|Wall Street
gb	n	Británi~|Velk~ Británi~|Anglie|Anglii|Anglií|Skotsk~|Wales~|Spojené království|Severn~ Irsk~|Spojeného království
gb	d	britsk~|brit~|Brit~|anglick~|Angličan~|skotsk~|londýnsk~
fr	d	francouzsk~|Francouz~|pařížsk~
fr	o	Macron~|Elysejsk~ palác~
de	n	Německ~|Bavorsk~|Sask~
de	d	německ~|němečtí|Němc~|berlínsk~
de	o	Bundestag~|Spolkov~ sněm~
it	d	italsk~|Ital~
es	d	španělsk~|Španěl~|katalánsk~
es	n	Španělsk~|Katalánsk~
pt	d	portugalsk~
nl	n	Nizozem~|Holandsk~|Haag~
nl	d	nizozemsk~|holandsk~
be	d	belgick~
be,europe	C	Brusel~
ch	d	švýcarsk~
at	n	Rakousk~
at	d	rakousk~|Rakušan~|vídeňsk~
ie	d	irsk~
dk	d	dánsk~
se	d	švédsk~
no	d	norsk~
fi	d	finsk~
is	d	islandsk~
pl	d	polsk~|polští|Polák~|varšavsk~
cz	n	Česk~ republi~|Česk~|Čech~|=ČR|Morav~|Slezsk~|Vysočin~|Krkonoš~|Šumav~|jihomoravsk~|Jihomoravsk~|Ostravsk~|Plzeňsk~|Olomouck~|Středočesk~|Jihočesk~|Ústeck~ kraj~
cz	c	Brno|Brna|Brně|Brnem|Brnu
cz	d	česk~|čeští|Češi|Čechů|Čechy|pražsk~|brněnsk~|moravsk~|ostravsk~|plzeňsk~|olomouck~|jihočesk~|středočesk~
cz	o	Babiš~|Fial~ vlád~|=ČNB|=ODS|Sněmovn~|Poslaneck~ sněmovn~|=ČSSD|Petr Pavel|Zeman~|Hrad|=ČEZ|Strakov~ akademi~|=ČSÚ|=ČHMÚ
sk	d	slovensk~|slovenští|Slovák~|bratislavsk~
sk	n	Slovensk~
hu	d	maďarsk~
ro	d	rumunsk~
bg	d	bulharsk~
gr	n	Řeck~
gr	d	řeck~|řečtí|Řek~|aténsk~
hr	d	chorvatsk~
rs	d	srbsk~
ba	d	bosensk~
al	d	albánsk~
lt	n	Litv~
lt	d	litevsk~
lv	d	lotyšsk~
ee	d	estonsk~
md	d	moldavsk~
ua	d	ukrajinsk~|ukrajinští|Ukrajin~|kyjevsk~
ua	n	Ukrajin~|Donbas~|Krym~
ua	o	Zelensk~
ru	d	rusk~|ruští|Rus~|moskevsk~|sovětsk~
ru	n	Rusk~
ru	o	Kreml~|Putin~
by	d	bělorusk~
tr	n	Tureck~
tr	d	tureck~|turečtí
ge	d	gruzínsk~
am	d	arménsk~
az	d	ázerbájdžánsk~
va	n	Vatikán~
va	o	papež~
il	d	izraelsk~
il	n	Izrael~
ps	d	palestinsk~|Palestin~
ps	n	Gaza|Gazy|Gaze|Gazu|pásmu Gazy|pásmo Gazy|pásma Gazy|Západní břeh|Západním břehu
ps	o	Hamás~
lb	d	libanonsk~
sy	d	syrsk~
sy	n	Sýri~
jo	d	jordánsk~
iq	d	iráck~
iq	n	Irák~
ir	d	íránsk~
ir	n	Írán~
sa	d	saúdsk~
sa	n	Saúdsk~ Arábi~
ae	n	=SAE|Spojené arabské emiráty|Emirát~
qa	d	katarsk~
ye	d	jemensk~|hútí|Húsíové|húsíové
eg	d	egyptsk~
ly	d	libyjsk~
tn	d	tunisk~
dz	d	alžírsk~
dz	n	Alžír~
ma	d	marock~
ma	n	Marok~
sd	d	súdánsk~
et	d	etiopsk~
so	d	somálsk~
ke	d	keňsk~
ke	n	Keňa|Keni|Keně|Keňu|Keňou|Keňy
ug	d	ugandsk~
tz	d	tanzansk~
ng	d	nigerijsk~
gh	d	ghansk~
sn	d	senegalsk~
cd	n	Demokratick~ republi~ Kongo|Kongo|Konga|Kongu
cd	d	konžsk~
za	n	=JAR|Jihoafrick~ republi~|Jižní Afri~
za	d	jihoafrick~
mz	d	mosambick~
zw	d	zimbabwsk~
af	d	afghánsk~|afgánsk~
af	o	Tálibán~|tálibán~|Taliban~
pk	d	pákistánsk~
in	n	Indie|Indii|Indií
in	d	indick~
bd	d	bangladéšsk~
np	d	nepálsk~
cn	n	Čína|Číny|Číně|Čínu|Čínou
cn	d	čínsk~|čínští|Číňan~|pekingsk~
jp	d	japonsk~|Japonc~
jp	n	Japonsk~
kr	n	Jižn~ Kore~|Jižní Korea
kr	d	jihokorejsk~
kp	n	Severn~ Kore~|Severní Korea|=KLDR
kp	d	severokorejsk~
tw	d	tchajwansk~
mn	d	mongolsk~
kz	d	kazašsk~|kazachstánsk~
mm	d	barmsk~
mm	n	Barm~|Myanmar~
th	d	thajsk~
vn	d	vietnamsk~
kh	d	kambodžsk~
ph	d	filipínsk~
id	d	indonésk~
my	d	malajsijsk~
au	d	australsk~|australští|Australan~
nz	n	Nov~ Zéland~
nz	d	novozélandsk~
br	d	brazilští
ru	d	ruští
it	d	italští
es	d	španělští
fr	d	francouzští|pařížští
gb	d	britští|angličtí
jp	d	japonští
il	d	izraelští
pl	d	polští
hu	d	maďarští
ro	d	rumunští
eg	d	egyptští
sy	d	syrští
ir	d	íránští
kr	d	jihokorejští
in	d	indičtí
at	d	rakouští
mx	d	mexičtí
za	d	jihoafričtí
ca	d	kanadsk~|kanadští|Kanaďan~
mx	d	mexick~
cu	n	Kuba|Kuby|Kubě|Kubu|Kubou
cu	d	kubánsk~
ht	d	haitsk~
co	d	kolumbijsk~
ve	d	venezuelsk~
ec	d	ekvádorsk~
pe	n	Peru
pe	d	peruánsk~
bo	d	bolivijsk~
br	d	brazilsk~|Brazilc~
br	n	Brazíli~
cl	n	Chile
cl	d	chilsk~
ar	d	argentinsk~
uy	d	uruguaysk~
us	a	Kalifornie|Kalifornii|Texas~|Florid~|Aljašk~|Havaj~|Nevad~|Nevadě
eu	r	=EU|Evropsk~ uni~|Evropsk~ komis~|Evropsk~ parlament~|Europarlament~|europarlament~|europoslan~|Evropsk~ centráln~ bank~|=ECB|eurozón~|unijn~
europe	r	Evrop~|evropsk~|evropští|Evropan~|=NATO|=OSN Evropa|Balkán~|balkánsk~|Balt~|baltsk~|pobaltsk~|Pobaltí|Středozemn~ moř~|Skandinávi~|skandinávsk~|Alp~|Čern~ moř~|Severní moře|Severním moři|Dunaj~|Jadran~|severské země
africa	r	Afrik~|Africe|africk~|afričtí|Africk~ uni~|Sahel~|Sahar~ poušt~|Maghreb~|Africk~ roh~|západoafrick~|východoafrick~|subsaharsk~
middle-east	r	Blízký východ|Blízk~ východ~|Blízkém východě|blízkovýchodn~|Persk~ záliv~|Arabsk~ lig~|Rud~ moř~|Islámsk~ stát~|arabsk~|Hormuzsk~ průliv~
asia	r	Asie|Asii|Asií|asijsk~|asijští|Jihovýchodní Asi~|jihovýchodní Asie|jihovýchodní Asii|Jihočínsk~ moř~|Himálaj~|Himaláj~|Střední Asi~|=ASEAN
latin-america	r	Latinsk~ Amerik~|Latinské Americe|latinskoamerick~|Středn~ Amerik~|Střední Americe|Jižn~ Amerik~|Jižní Americe|jihoamerick~|Karibik~|karibsk~|And~|Mercosur~|Amazoni~
north-america	r	Severn~ Amerik~|Severní Americe|severoamerick~
oceania	r	Oceáni~|Jižn~ Pacifik~|ostrov~ v Pacifiku|tichomořsk~|Polynési~|Melanési~|Mikronési~
td	n	Čad|Čadu|Čadem
@de
%s e en er es em n in innen ern erin
us	n	=USA|Vereinigte Staaten|Vereinigten Staaten|Amerika|=US
us	d	amerikanisch~|US-amerikanisch~|Amerikaner~|US-Präsident~|US-Regierung|US-Amerikaner~|US-Bundesstaat~
us	o	Weißes Haus|Weißen Haus|Weiße Haus|Pentagon|Trump|Biden|Wall Street
gb	n	Großbritannien~|Vereinigtes Königreich|Vereinigten Königreich|England~|Schottland~|Wales|Nordirland~
gb	d	britisch~|Brite~|Briten|Britin|englisch~|Engländer~|schottisch~|Schotte~|walisisch~|Londoner
fr	d	französisch~|Franzose~|Französin|Pariser~|Élysée
fr	o	Élysée-Palast|Macron
de	d	deutsch~|Deutsche~|Berliner|Münchner|Hamburger|Kölner|bayerisch~|Bayer|sächsisch~|Frankfurter|Stuttgarter|Leipziger|Dresdner|Düsseldorfer|Bremer|hessisch~|schleswig-holsteinisch~|brandenburgisch~|thüringisch~|rheinland-pfälzisch~|niedersächsisch~|bundesweit~
de	n	Bundesrepublik|Bayern|Sachsen|Hessen|Thüringen|Brandenburg|Nordrhein-Westfalen|=NRW|Baden-Württemberg|Niedersachsen|Schleswig-Holstein|Mecklenburg-Vorpommern|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Ruhrgebiet|Ostdeutschland|Franken|Rhein-Main|Rügen|Sylt|Oberbayern|Bodensee|Schwarzwald|Harz|Ahrtal
de	o	Bundestag~|Bundesrat|Bundeskanzler~|Kanzleramt|Bundesregierung|Bundeswehr|Bundesbank|Bundesliga|=SPD|=CDU|=CSU|=AfD|=FDP|Bundesverfassungsgericht~|Bundespolizei|Landtag~|Scholz|Merkel|Merz|=DFB|Bundesgerichtshof~|=BGH|Kanzler~|Hartz IV|Bundesminister~|Landkreis|Jens Spahn|Olaf Scholz|Altmaier|Seehofer|=ADAC|Hubertus Heil|Bundesland|Bundesländer
it	d	italienisch~|Italiener~|römisch~ Polizei|sizilianisch~
it	n	Sizilien|Sardinien|Toskana|Südtirol
es	d	spanisch~|Spanier~|katalanisch~|mallorquinisch~
es	n	Katalonien|Mallorca|Andalusien|Kanaren|Teneriffa|Balearen
pt	d	portugiesisch~|Portugiese~
nl	d	niederländisch~|Niederländer~|holländisch~|Holländer~
nl	n	Holland|Den Haag
be	d	belgisch~|Belgier~|flämisch~
ch	d	schweizerisch~|Schweizer~|Zürcher|Berner|Genfer|Basler|eidgenössisch~
ch	o	Nationalrat der Schweiz|=SVP|Eidgenossenschaft
at	d	österreichisch~|Österreicher~|Wiener|Tiroler|Salzburger|Grazer|steirisch~|Kärntner|burgenländisch~|niederösterreichisch~
at	n	Tirol|Kärnten|Steiermark|Burgenland|Vorarlberg|Niederösterreich|Oberösterreich
at	o	=ÖVP|=FPÖ|=SPÖ|=NEOS|Hofburg|Ballhausplatz|=ORF
ie	d	irisch~|Iren
dk	d	dänisch~|Däne|Dänen
se	d	schwedisch~|Schwede|Schweden
no	d	norwegisch~|Norweger~
fi	d	finnisch~|Finne|Finnen
is	d	isländisch~
pl	d	polnisch~|Pole|Polen|Warschauer
cz	d	tschechisch~|Tscheche|Tschechen|Prager
sk	d	slowakisch~
hu	d	ungarisch~|Budapester
ro	d	rumänisch~|Rumäne|Rumänen
bg	d	bulgarisch~
gr	d	griechisch~|Grieche|Griechen|Athener
hr	d	kroatisch~|Kroate|Kroaten
rs	d	serbisch~|Serbe|Serben
ba	d	bosnisch~
si	d	slowenisch~
al	d	albanisch~
lt	d	litauisch~
lv	d	lettisch~
ee	d	estnisch~
ua	d	ukrainisch~|Ukrainer~|Kiewer
ua	n	Ukraine|Donbass|Krim
ru	d	russisch~|Russe|Russen|sowjetisch~|Moskauer
ru	o	Kreml~|Putin~
by	d	belarussisch~|weißrussisch~
by	n	Weißrussland|Belarus
md	n	Moldau|Republik Moldau
tr	d	türkisch~|Türke|Türken
ge	d	georgisch~
am	d	armenisch~
az	d	aserbaidschanisch~
va	o	Papst~|Vatikan~|Heiliger Stuhl|Heilige Stuhl
il	d	israelisch~|Israeli|Israelis
ps	d	palästinensisch~|Palästinenser~
ps	n	Gaza|Gazastreifen|Westjordanland
ps	o	Hamas
lb	d	libanesisch~
lb	o	Hisbollah
sy	d	syrisch~|Syrer~
jo	d	jordanisch~
iq	d	irakisch~
ir	d	iranisch~
sa	d	saudisch~|saudi-arabisch~
ae	n	Vereinigte Arabische Emirate|Vereinigten Arabischen Emiraten|Emirate
qa	d	katarisch~
kw	d	kuwaitisch~
ye	d	jemenitisch~|Huthi|Huthis
eg	d	ägyptisch~|Ägypter~
ly	d	libysch~
tn	d	tunesisch~
dz	d	algerisch~
ma	d	marokkanisch~
sd	d	sudanesisch~
et	d	äthiopisch~
so	d	somalisch~
ke	d	kenianisch~
ug	d	ugandisch~
tz	d	tansanisch~
rw	d	ruandisch~
ng	d	nigerianisch~
ne	d	nigrisch~
gh	d	ghanaisch~
sn	d	senegalesisch~
cd	n	Demokratische Republik Kongo|Kongo
cd	d	kongolesisch~
ci	n	Elfenbeinküste
za	d	südafrikanisch~
mz	d	mosambikanisch~
zw	d	simbabwisch~
ao	d	angolanisch~
na	d	namibisch~
af	d	afghanisch~|Afghane|Afghanen
af	o	Taliban
pk	d	pakistanisch~
in	d	indisch~|Inder~
bd	d	bangladeschisch~
np	d	nepalesisch~
lk	d	sri-lankisch~
cn	d	chinesisch~|Chinese|Chinesen|Pekinger
jp	d	japanisch~|Japaner~
kr	d	südkoreanisch~|Südkoreaner~
kp	d	nordkoreanisch~
tw	d	taiwanisch~|taiwanesisch~
mn	d	mongolisch~
kz	d	kasachisch~
mm	d	burmesisch~|myanmarisch~
mm	n	Burma|Birma
th	d	thailändisch~
vn	d	vietnamesisch~
kh	d	kambodschanisch~
ph	d	philippinisch~
id	d	indonesisch~
my	d	malaysisch~
sg	d	singapurisch~
au	d	australisch~|Australier~
nz	d	neuseeländisch~|Neuseeländer~
fj	n	Fidschi
ca	d	kanadisch~|Kanadier~
mx	d	mexikanisch~|Mexikaner~
cu	d	kubanisch~
do	d	dominikanisch~
ht	d	haitianisch~
co	d	kolumbianisch~
ve	d	venezolanisch~
ec	d	ecuadorianisch~
pe	d	peruanisch~
bo	d	bolivianisch~
br	d	brasilianisch~|Brasilianer~
cl	d	chilenisch~
ar	d	argentinisch~|Argentinier~
uy	d	uruguayisch~
py	d	paraguayisch~
gt	d	guatemaltekisch~
hn	d	honduranisch~
sv	d	salvadorianisch~
gl	d	grönländisch~
eu	r	Europäische Union|Europäischen Union|=EU|EU-Kommission|EU-Parlament|Europäische Kommission|Europäischen Kommission|Europaparlament|Europäische Parlament|Europäischen Parlament|Europäische Zentralbank|Europäischen Zentralbank|=EZB|Eurozone|Euroraum|EU-Staaten|EU-Länder|EU-Gipfel|EU-Mitgliedstaaten|EU-weit~
europe	r	Europa~|europäisch~|Europäer~|europaweit|=NATO|Nato|Balkan|Westbalkan|Ostsee|Mittelmeer|Skandinavien|skandinavisch~|Alpen|Schwarzes Meer|Schwarzen Meer|Nordsee|Baltikum|baltisch~|Adria|Ägäis|Donau|Europarat|nordisch~ Länder
africa	r	Afrika~|afrikanisch~|Afrikanische Union|Afrikanischen Union|Sahel|Sahelzone|Sahara|Maghreb|Horn von Afrika|Westafrika|Ostafrika|westafrikanisch~|ostafrikanisch~|Nordafrika|Ecowas|Viktoriasee
middle-east	r	Naher Osten|Nahen Osten|Nahost~|Persischer Golf|Persischen Golf|Arabische Liga|Arabischen Liga|Rotes Meer|Roten Meer|Islamischer Staat|Islamischen Staat|arabisch~|Araber|Golfstaaten|Golfregion|Mittleren Osten|Straße von Hormus
asia	r	Asien~|asiatisch~|Südostasien|Zentralasien|Südchinesisches Meer|Südchinesischen Meer|Himalaya|Südasien|Ostasien|Mekong|südostasiatisch~
latin-america	r	Lateinamerika~|lateinamerikanisch~|Mittelamerika|Südamerika|südamerikanisch~|mittelamerikanisch~|Karibik|karibisch~|Anden|Mercosur|Amazonas|Amazonasgebiet|Antillen
north-america	r	Nordamerika|nordamerikanisch~
oceania	r	Ozeanien|Südpazifik|Pazifikinseln|pazifische Inselstaaten|pazifischen Inselstaaten|Polynesien|Melanesien|Mikronesien|Südsee|pazifisch~ Inselstaat~
@el
%ιο ιου υα υας αια εα εας εια ειας αι ύ α ας ες ων ο ου ος οι ους ε η ης ι ια ιας ιες ιων ικος ικη ικο ικης ικου ικες ικων ικους ικοι ικα ικον ος ων ιος ιου ιοι ιων ιους ία υς υ ιδες ιδων ην ον αν ησ ως ώς εις εων ει εως αιοι αιων
us	n	=ΗΠΑ|Ηνωμένες Πολιτείες|Ηνωμέν~ Πολιτεί~|Αμερικ~
us	d	αμερικανικ~|αμερικάνικ~|Αμερικαν~|αμερικαν~
us	o	Λευκός Οίκος|Λευκού Οίκου|Λευκό Οίκο|Πεντάγωνο|Τραμπ|Μπάιντεν
gb	n	Ηνωμένο Βασίλειο|Ηνωμένου Βασιλείου|Βρετανί~|Μεγάλη Βρετανία|Αγγλί~|Σκωτί~|Ουαλί~|Βόρεια Ιρλανδία
gb	d	βρετανικ~|Βρεταν~|βρεταν~|αγγλικ~|σκωτσέζικ~
fr	d	γαλλικ~|Γάλλ~|γάλλ~|παρισιν~
fr	o	Μακρόν
de	d	γερμανικ~|Γερμαν~|γερμαν~
it	d	ιταλικ~|Ιταλ~|ιταλ~
es	d	ισπανικ~|Ισπαν~|ισπαν~|καταλανικ~
pt	d	πορτογαλικ~|Πορτογάλ~
nl	n	Ολλανδί~|Κάτω Χώρες|Χάγη
nl	d	ολλανδικ~|Ολλανδ~
be	d	βελγικ~
be,europe	C	Βρυξέλλες|Βρυξελλών
ch	d	ελβετικ~
at	d	αυστριακ~
ie	d	ιρλανδικ~
dk	d	δανικ~|δανέζικ~
se	d	σουηδικ~
no	d	νορβηγικ~
fi	d	φινλανδικ~
is	d	ισλανδικ~
pl	d	πολωνικ~
cz	d	τσεχικ~|τσέχικ~
cz	n	Τσεχί~
sk	d	σλοβακικ~
hu	d	ουγγρικ~
ro	d	ρουμανικ~
bg	d	βουλγαρικ~
gr	n	Ελλάδ~|Κρήτη~|Κρήτης|Πελοπόννησ~|Μακεδονία~ Θράκη|Θράκη|Θράκης|Εύβοια|Εύβοιας|Αττική|Αττικής|Θεσσαλία|Θεσσαλίας|Ήπειρος|Ηπείρου|Ρόδος|Ρόδου|Ρόδο|Λέσβος|Λέσβο|Λέσβου|Σάμος|Σάμο|Κέρκυρα|Κέρκυρας|Χανιά|Χανίων|Ηράκλειο|Σαντορίνη|Σαντορίνης|Κυκλάδες|Κυκλάδων|Βόλος|Βόλο|Βόλου|Καλαμάτα|Ιωάννινα|Ιωαννίνων|Δωδεκάνησα|Έβρος|Έβρου|Έβρο|Πειραιά~|Πειραιάς
gr	d	ελληνικ~|Έλλην~|Ελλήνων|Έλληνες|έλληνες|Έλληνας|αθηναϊκ~|κρητικ~
gr	o	Μέγαρο Μαξίμου|Μαξίμου|=ΕΛΑΣ|ΕΛ.ΑΣ|Μητσοτάκη~|Μητσοτάκης|=ΣΥΡΙΖΑ|=ΠΑΣΟΚ|Νέα Δημοκρατία|Τσίπρα~|=ΔΕΗ|Βουλή των Ελλήνων|Ολυμπιακ~|Παναθηναϊκ~|=ΑΕΚ|=ΠΑΟΚ
cy	d	κυπριακ~|Κύπρι~|ελληνοκυπριακ~|τουρκοκυπριακ~
hr	d	κροατικ~
rs	d	σερβικ~
ba	d	βοσνιακ~
al	d	αλβανικ~
mk	n	Βόρεια Μακεδονία|Βόρειας Μακεδονίας|Σκόπια
ua	d	ουκρανικ~|Ουκραν~
ru	d	ρωσικ~|Ρώσ~|ρώσ~|σοβιετικ~
ru	o	Κρεμλίνο|Κρεμλίνου|Πούτιν
by	d	λευκορωσικ~
tr	d	τουρκικ~|Τούρκ~|τούρκ~
tr	o	Ερντογάν
ge	d	γεωργιαν~
am	d	αρμενικ~
az	d	αζερικ~
va	n	Βατικανό|Βατικανού
va	o	Πάπας|πάπας|Πάπα|πάπα
il	d	ισραηλιν~|Ισραηλιν~
ps	d	παλαιστινιακ~|Παλαιστίνι~|Παλαιστινί~
ps	n	Γάζα|Γάζας|Λωρίδα της Γάζας|Δυτική Όχθη|Δυτικής Όχθης
ps	o	Χαμάς
lb	d	λιβανικ~|λιβανέζικ~
sy	d	συριακ~|Σύρι~|Σύρο~
jo	d	ιορδανικ~
iq	d	ιρακιν~
ir	d	ιρανικ~|Ιραν~
sa	d	σαουδαραβικ~
sa	n	Σαουδικ~ Αραβί~
ae	n	=ΗΑΕ|Ηνωμένα Αραβικά Εμιράτα|Εμιράτα|Εμιράτων
qa	d	καταριαν~
ye	d	υεμενίτικ~|Χούθι
eg	d	αιγυπτιακ~|Αιγύπτι~
eg	n	Αίγυπτο~|Αίγυπτ~|Αιγύπτου
ly	d	λιβυκ~
tn	d	τυνησιακ~
dz	d	αλγεριν~
ma	d	μαροκιν~
sd	d	σουδανικ~
et	d	αιθιοπικ~
so	d	σομαλικ~
ke	d	κενυατικ~|κενυάτ~|Κενυάτ~
ng	n	Νιγηρία|Νιγηρίας
ng	d	νιγηριαν~
za	d	νοτιοαφρικανικ~
za	n	Νότια Αφρική|Νότιας Αφρικής|Νότιο Αφρική
cd	n	Λαϊκή Δημοκρατία του Κονγκό|Λαϊκής Δημοκρατίας του Κονγκό|Κονγκό
ci	n	Ακτή Ελεφαντοστού
af	d	αφγανικ~|Αφγαν~
af	o	Ταλιμπάν
pk	d	πακισταν~
in	d	ινδικ~ κυβέρνησ~|ινδικ~|Ινδ~
bd	d	μπαγκλαντεσιαν~
np	d	νεπαλέζικ~
cn	d	κινεζικ~|κινέζικ~|Κινέζ~
jp	d	ιαπωνικ~|Ιάπων~
kr	n	Νότια Κορέα|Νότιας Κορέας
kr	d	νοτιοκορεατικ~
kp	n	Βόρεια Κορέα|Βόρειας Κορέας
kp	d	βορειοκορεατικ~
tw	d	ταϊβανέζικ~
mm	n	Μιανμάρ|Βιρμανία
th	d	ταϊλανδέζικ~|ταϊλανδικ~
vn	d	βιετναμέζικ~
ph	d	φιλιππινέζικ~
id	d	ινδονησιακ~
my	d	μαλαισιαν~
au	d	αυστραλιαν~|Αυστραλ~
nz	n	Νέα Ζηλανδία|Νέας Ζηλανδίας
nz	d	νεοζηλανδικ~
ca	d	καναδικ~|Καναδ~
mx	d	μεξικανικ~|μεξικάνικ~
cu	d	κουβανικ~
co	d	κολομβιαν~
ve	d	βενεζουελάνικ~|βενεζουελαν~
pe	d	περουβιαν~
bo	d	βολιβιαν~
br	d	βραζιλιάνικ~|βραζιλιαν~|Βραζιλιάν~
cl	d	χιλιαν~
ar	d	αργεντίνικ~|αργεντιν~
us	a	Καλιφόρνια|Καλιφόρνιας|Τέξας|Φλόριντα|Αλάσκα|Χαβάη
eu	r	=ΕΕ|Ευρωπαϊκ~ Ένωση|Ευρωπαϊκής Ένωσης|Κομισιόν|Ευρωπαϊκή Επιτροπή|Ευρωπαϊκής Επιτροπής|Ευρωκοινοβούλιο|Ευρωκοινοβουλίου|Ευρωπαϊκό Κοινοβούλιο|=ΕΚΤ|ευρωζών~|Ευρωζών~
europe	r	Ευρώπη|Ευρώπης|ευρωπαϊκ~|Ευρωπαί~|=ΝΑΤΟ|Βαλκάνια|Βαλκανίων|βαλκανικ~|Βαλτικ~|Μεσόγειο|Μεσογείου|Μεσόγειος|Σκανδιναβία|σκανδιναβικ~|Άλπεις|Μαύρη Θάλασσα|Μαύρης Θάλασσας|Αιγαίο|Αιγαίου|Αδριατικ~|Δούναβη~|Ιόνιο|Βόρεια Θάλασσα
africa	r	Αφρική|Αφρικής|αφρικανικ~|Αφρικαν~|Αφρικανική Ένωση|Αφρικανικής Ένωσης|Σαχέλ|Σαχάρα|Μαγκρέμπ|Κέρας της Αφρικής
middle-east	r	Μέση Ανατολή|Μέσης Ανατολής|Μέσης Ανατολη~|μεσανατολικ~|Περσικός Κόλπος|Περσικού Κόλπου|Περσικό Κόλπο|Αραβικός Σύνδεσμος|Αραβικού Συνδέσμου|Ερυθρά Θάλασσα|Ισλαμικό Κράτος|Ισλαμικού Κράτους|αραβικ~|Στενά του Ορμούζ
asia	r	Ασία|Ασίας|ασιατικ~|Νοτιοανατολική Ασία|Νοτιοανατολικής Ασίας|Νότια Σινική Θάλασσα|Ιμαλάια|Ιμαλαΐων|Κεντρική Ασία
latin-america	r	Λατινική Αμερική|Λατινικής Αμερικής|λατινοαμερικανικ~|Κεντρική Αμερική|Κεντρικής Αμερικής|Νότια Αμερική|Νότιας Αμερικής|Καραϊβικ~|Άνδεις|Mercosur|Αμαζόνιο~|Αμαζονίου
north-america	r	Βόρεια Αμερική|Βόρειας Αμερικής
oceania	r	Ωκεανία|Ωκεανίας|Νότιο Ειρηνικό|Νότιου Ειρηνικού|νησιά του Ειρηνικού|νησιωτικ~ κρατ~ του Ειρηνικού|Πολυνησία|Μελανησία|Μικρονησία
@en
us	n	=US|=USA|=U.S.|=U.S.A.|United States|United States of America|America
us	d	American|Americans|US-led|Latino voters
gb	n	=UK|=U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Ulster
gb	d	British|Briton|Britons|Brits|English government|Englishman|Englishwoman|Scottish|Scots|Scot|Welsh|Northern Irish
ie	d	Irish|Irishman|Irish Republic
ie	n	Republic of Ireland|Eire|Ireland
fr	d	French|Frenchman|Frenchwoman|Frenchmen|Parisian|Parisians
de	d	German|Germans|Berliner|Berliners|Bavarian
de	n	West Germany|East Germany|Federal Republic of Germany
it	d	Italian|Italians|Roman authorities|Sicilian|Sardinian|Tuscan|Venetian
es	d	Spanish|Spaniard|Spaniards|Catalan|Catalans|Basque|Andalusian
pt	d	Portuguese
nl	d	Dutch|Dutchman
nl	n	Holland|The Hague|Netherlands
be	d	Belgian|Belgians|Flemish|Walloon
be,europe	C	Brussels
lu	d	Luxembourgish|Luxembourger
ch	d	Swiss
at	d	Austrian|Austrians|Viennese
dk	d	Danish|Dane|Danes
se	d	Swedish|Swede|Swedes
no	d	Norwegian|Norwegians
fi	d	Finnish|Finn|Finns
is	d	Icelandic|Icelander|Icelanders
ee	d	Estonian|Estonians
lv	d	Latvian|Latvians
lt	d	Lithuanian|Lithuanians
pl	d	Polish|Pole|Poles
cz	n	Czech Republic|Czechoslovakia|Czechia|Moravia
cz	d	Czech|Czechs
sk	d	Slovak|Slovaks
hu	d	Hungarian|Hungarians
ro	d	Romanian|Romanians|Transylvanian
bg	d	Bulgarian|Bulgarians
gr	d	Greek|Greeks|Cretan|Athenian
cy	d	Cypriot|Cypriots
mt	d	Maltese
hr	d	Croatian|Croat|Croats
si	d	Slovenian|Slovene|Slovenes
rs	d	Serbian|Serb|Serbs
rs	n	Yugoslavia
ba	n	Bosnia|Bosnia and Herzegovina|Republika Srpska
ba	d	Bosnian|Bosnians
me	d	Montenegrin
mk	n	Macedonia|North Macedonia
mk	d	Macedonian|Macedonians
al	d	Albanian|Albanians
xk	d	Kosovar|Kosovars|Kosovan
md	n	Moldova|Transnistria
md	d	Moldovan|Moldovans
ua	d	Ukrainian|Ukrainians
ua	n	Ukraine|Crimea|Donbas|Donbass|Donetsk|Luhansk|Zaporizhzhia|Kherson|Mariupol
by	n	Byelorussia
by	d	Belarusian|Belarusians|Belarussian
ru	n	Soviet Union|=USSR|=U.S.S.R.|Russian Federation|Siberia|Chechnya|Dagestan|Chechen Republic|Ingushetia
ru	d	Russian|Russians|Soviet|Soviets|Chechen|Chechens|Siberian
ge	d	Georgian|Georgians
ge	n	Abkhazia|South Ossetia|Abkhazian|South Ossetian|Tskhinvali
am	d	Armenian|Armenians
az	d	Azerbaijani|Azeri|Azeris
az	n	Nagorno-Karabakh
tr	n	Turkey|Türkiye|Anatolia
tr	d	Turkish|Turk|Turks
ge	n	Georgia
us	a	Georgia
va	n	Vatican|Holy See|Vatican City
va	o	Pope|Pontiff
il	d	Israeli|Israelis
il	o	Knesset|Mossad|Netanyahu|Likud|=IDF
ps	n	Palestine|Gaza|West Bank|Gaza Strip|Ramallah|Rafah|Khan Younis
ps	d	Palestinian|Palestinians|Gazans
ps	o	Hamas|Palestinian Authority|=PLO
lb	d	Lebanese
lb	o	Hezbollah|Hizbollah|Hizbullah
sy	d	Syrian|Syrians
sy	n	Idlib|Aleppo
jo	d	Jordanian|Jordanians
iq	d	Iraqi|Iraqis
iq	n	Kurdistan Region|Iraqi Kurdistan|Mosul
ir	d	Iranian|Iranians|Persian
ir	o	Ayatollah
sa	d	Saudi|Saudis
sa	n	Saudi Arabia|Mecca|Medina
ae	n	=UAE|=U.A.E.|Emirates|United Arab Emirates|Dubai|Abu Dhabi
ae	d	Emirati|Emiratis
kw	d	Kuwaiti|Kuwaitis
qa	d	Qatari|Qataris
bh	d	Bahraini|Bahrainis
om	d	Omani|Omanis
ye	d	Yemeni|Yemenis
ye	o	Houthi|Houthis
eg	d	Egyptian|Egyptians
eg	n	Sinai|Suez|Suez Canal
ly	d	Libyan|Libyans
tn	d	Tunisian|Tunisians
dz	d	Algerian|Algerians
ma	d	Moroccan|Moroccans
sd	d	Sudanese
sd	n	Darfur|Khartoum
ss	d	South Sudanese
et	d	Ethiopian|Ethiopians
et	n	Tigray|Oromia|Amhara
er	d	Eritrean|Eritreans
so	d	Somali|Somalis|Somalian
so	n	Somaliland|Puntland
so	o	al-Shabab|al-Shabaab
dj	d	Djiboutian
ke	d	Kenyan|Kenyans
ug	d	Ugandan|Ugandans
tz	d	Tanzanian|Tanzanians
tz	n	Zanzibar
rw	d	Rwandan|Rwandans
bi	d	Burundian|Burundians
cd	n	DR Congo|D.R. Congo|Democratic Republic of the Congo|Democratic Republic of Congo|=DRC|=DRCongo|Congo-Kinshasa|Zaire|Congo|North Kivu|South Kivu|Ituri|Goma
cd	d	Congolese|Zairean
cg	n	Republic of the Congo|Congo Republic|Congo-Brazzaville|Republic of Congo
ga	d	Gabonese
cm	d	Cameroonian|Cameroonians
cf	d	Central African government
td	d	Chadian|Chadians
ne	d	Nigerien|Nigeriens
ng	d	Nigerian|Nigerians
ng	n	Biafra|Borno
ng	o	Boko Haram
gh	d	Ghanaian|Ghanaians
ci	n	Ivory Coast|Cote d'Ivoire
ci	d	Ivorian|Ivorians
lr	d	Liberian|Liberians
sl	d	Sierra Leonean|Sierra Leoneans
gn	d	Guinean|Guineans
sn	d	Senegalese
gm	d	Gambian|Gambians
gm	n	The Gambia
ml	d	Malian|Malians
ml	n	Timbuktu
bf	d	Burkinabe|Burkinabè
bj	d	Beninese
tg	d	Togolese
mr	d	Mauritanian|Mauritanians
cv	n	Cape Verde|Cabo Verde
cv	d	Cape Verdean
ao	d	Angolan|Angolans
zm	d	Zambian|Zambians
zw	d	Zimbabwean|Zimbabweans
zw	n	Rhodesia
mz	d	Mozambican|Mozambicans
mz	n	Cabo Delgado
mw	d	Malawian|Malawians
mg	d	Malagasy
bw	d	Botswanan|Batswana
na	d	Namibian|Namibians
za	d	South African|South Africans|Afrikaner
za	n	Soweto|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape
za	o	African National Congress|=ANC
ls	d	Basotho
sz	n	Swaziland|Eswatini
sz	d	Swazi
mu	d	Mauritian|Mauritians
af	d	Afghan|Afghans
af	o	Taliban
pk	d	Pakistani|Pakistanis
pk	a	Punjab province|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa
in	d	Indian|Indians
in	n	Kashmir
in	a	Kerala|Gujarat|Tamil Nadu|Uttar Pradesh|Bihar|Maharashtra|Karnataka|Assam|West Bengal|Rajasthan|Madhya Pradesh|Andhra Pradesh|Telangana|Odisha|Haryana|Goa|Jharkhand|Manipur|Uttarakhand
in	o	Lok Sabha|Rajya Sabha|=BJP|Rupee
bd	d	Bangladeshi|Bangladeshis
bd	n	Dacca
lk	d	Sri Lankan|Sri Lankans|Tamil Tigers|Sinhalese
np	d	Nepali|Nepalese
bt	d	Bhutanese
mv	d	Maldivian|Maldivians
cn	d	Chinese
cn	n	=PRC|Tibet|Xinjiang|Mainland China|Inner Mongolia
cn	d	Tibetan|Tibetans|Uyghur|Uyghurs|Uighur|Uighurs
cn	a	Guangdong|Sichuan|Hubei|Hunan|Yunnan|Zhejiang|Fujian|Hebei|Henan|Shandong|Hainan|Jiangsu|Gansu|Guangxi
hk	d	Hong Kongers|Hongkongers
hk	n	Hong Kong
mo	n	Macao|Macau
tw	d	Taiwanese
jp	d	Japanese
jp	n	Okinawa|Hokkaido|Fukushima
kp	n	North Korea|=DPRK|N. Korea|N Korea
kp	d	North Korean|North Koreans
kr	n	South Korea|Republic of Korea|S. Korea|S Korea
kr	d	South Korean|South Koreans|Korean|Koreans
kp,kr	n	Korea|Koreas|Korean Peninsula
mn	d	Mongolian|Mongolians
kz	d	Kazakh|Kazakhs|Kazakhstani
kg	d	Kyrgyz
kg	n	Kyrgyzstan|Kirghizia
uz	d	Uzbek|Uzbeks
tj	d	Tajik|Tajiks
tm	d	Turkmen
mm	n	Burma|Myanmar|Rakhine
mm	d	Burmese|Rohingya|Rohingyas
th	d	Thai|Thais
kh	d	Cambodian|Cambodians|Khmer Rouge
la	d	Laotian|Lao
vn	d	Vietnamese
my	d	Malaysian|Malaysians
my	n	Sabah|Sarawak|Penang
sg	d	Singaporean|Singaporeans
id	d	Indonesian|Indonesians
id	n	Bali|Sumatra|Aceh|Sulawesi|Kalimantan|West Papua|Lombok
ph	d	Philippine|Filipino|Filipinos
ph	n	Mindanao|Luzon|Visayas
bn	d	Bruneian
tl	n	East Timor|Timor-Leste
tl	d	Timorese
au	d	Australian|Australians|Aussie
au	a	New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|Great Barrier Reef
au	w	=NSW|=ACT
nz	d	New Zealander|New Zealanders|Kiwi|Maori|Māori
pg	d	Papuan|Papua New Guinean
pg	n	Papua New Guinea|Bougainville
fj	d	Fijian|Fijians
ws	d	Samoan|Samoans
to	d	Tongan|Tongans
sb	n	Solomon Islands|Honiara
sb	d	Solomon Islander
vu	d	Ni-Vanuatu
nc	d	New Caledonian|Kanak
pf	n	Tahiti
pf	d	Tahitian
ca	d	Canadian|Canadians|Quebecer|Quebecers|Québécois|Albertan|Ontarian
ca	a	Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Labrador
ca	o	Trudeau|=RCMP|Royal Canadian Mounted Police|Mountie|Mounties|Parliament Hill
ca	s	Ont|=B.C.|=BC|Alta|Sask|Man|Que|=N.S.|=N.B.|=ON|=AB|=QC
mx	d	Mexican|Mexicans
mx	a	Chiapas|Oaxaca|Sinaloa|Jalisco|Sonora|Yucatan|Yucatán|Michoacan|Michoacán|Baja California|Veracruz
gt	d	Guatemalan|Guatemalans
hn	d	Honduran|Hondurans
sv	d	Salvadoran|Salvadorans|Salvadorean
ni	d	Nicaraguan|Nicaraguans
ni	o	Sandinista|Sandinistas|Contra|Contras
cr	d	Costa Rican|Costa Ricans
pa	d	Panamanian|Panamanians
pa	n	Panama Canal
bz	d	Belizean
cu	d	Cuban|Cubans
cu	n	Guantanamo Bay|Guantánamo
ht	d	Haitian|Haitians
do	d	Dominican|Dominicans
jm	d	Jamaican|Jamaicans
pr	d	Puerto Rican|Puerto Ricans
bs	d	Bahamian
bs	n	Bahamas
bb	d	Barbadian|Bajan
tt	n	Trinidad|Tobago|Trinidad and Tobago
tt	d	Trinidadian
gy	d	Guyanese
sr	d	Surinamese
gd	d	Grenadian
co	d	Colombian|Colombians
ve	d	Venezuelan|Venezuelans
ec	d	Ecuadorian|Ecuadorean|Ecuadorians
ec	n	Galapagos|Galápagos
pe	d	Peruvian|Peruvians
bo	d	Bolivian|Bolivians
br	d	Brazilian|Brazilians
br	n	Amazonas
cl	d	Chilean|Chileans
ar	d	Argentine|Argentinian|Argentines|Argentinians
ar	n	Patagonia
uy	d	Uruguayan|Uruguayans
py	d	Paraguayan|Paraguayans
fk	n	Falklands|Falkland Islands
gl	d	Greenlandic|Greenlanders
fo	n	Faroes|Faroe Islands|Faeroe Islands
gi	d	Gibraltarian
us	a	Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Washington State|District of Columbia|Long Island|Silicon Valley|Manhattan|Brooklyn|Bronx|Staten Island|Hollywood|Cape Cod|Bay Area|Midwest|Gulf Coast|Appalachia|Harlem
us	C	Washington|Washington D.C.|Washington DC|=D.C.
us	M	New York|New York City|=NYC|Los Angeles|San Francisco|Las Vegas|Miami|Boston|Detroit|Atlanta|Seattle|Denver|Philadelphia|New Orleans|Minneapolis|Cleveland|Pittsburgh|Baltimore|Salt Lake City|Honolulu|St. Louis|St. Paul|Kansas City|Cincinnati|Oakland|Sacramento|Tampa|Orlando|Nashville|Memphis|Milwaukee|Charlotte|Portland|Indianapolis|Oklahoma City|Tucson|Omaha|Tulsa|Anchorage|Little Rock|Baton Rouge|Shreveport|Fort Worth|El Paso|Albuquerque|Newark|Buffalo|Des Moines
us	s	Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla|Ore|Pa|R.I.|S.C.|S.D.|Tenn|Tex|Vt|Va|Wash|W.Va.|Wis|Wyo|=AL|=AK|=AZ|=AR|=CA|=CO|=CT|=DE|=FL|=GA|=HI|=IA|=ID|=IL|=IN|=KS|=KY|=LA|=MA|=MD|=ME|=MI|=MN|=MO|=MS|=MT|=NC|=ND|=NE|=NH|=NJ|=NM|=NV|=NY|=OH|=OK|=OR|=PA|=RI|=SC|=SD|=TN|=TX|=UT|=VA|=VT|=WA|=WI|=WV|=WY|=DC
us	o	White House|Pentagon|Capitol Hill|Wall Street|Oval Office|Supreme Court justice|Medicaid|Medicare|Social Security Administration|=FBI|=CIA|=NASA|=FDA|=EPA|=GOP|=NFL|=NBA|=MLB|=NYPD|=LAPD|=NCAA|=FEMA|=USDA|=FCC|=NSA|Federal Reserve|Federal Reserve Board|Treasury Secretary|Secretary of State|Reagan|Obama|Trump|Biden|Clinton|George W. Bush|State Department|Justice Department|Homeland Security|House of Representatives|Environmental Protection Agency|Food and Drug Administration|Centers for Disease Control|Centers for Disease Control and Prevention|Super Bowl|Nasdaq|New York Stock Exchange|Republican|Republicans|Democrat|Democrats|Democratic Party|Republican Party
us	w	Sheriff|sheriff|Sheriff's Office|sheriff's office|sheriff's deputies|County|County Commissioners|county commissioners|City Council|School District|school district|High School|Township|State Police|state police|state trooper|Highway Patrol|Police Department|School Board|State University|Senate|Congress|Sheriff’s Office|County Sheriff|downtown|Interstate|district attorney|District Attorney|U.S. 1|Governor|Gov|Sen|Rep
gb	o	Downing Street|Whitehall|Westminster|Buckingham Palace|Bank of England|Scotland Yard|Metropolitan Police|House of Commons|House of Lords|Tory|Tories|Labour Party|=NHS|=BBC|Brexit|Thatcher|Holyrood|Stormont|=MI5|=MI6|=FTSE|Premier League|Public Health England|=SNP
gb	M	Glasgow|Edinburgh|Belfast|Manchester|Liverpool|Leeds|Birmingham|Newcastle|Sheffield|Cardiff|Aberdeen|Dundee|Leicester|Nottingham|Coventry|Southampton
gb	a	Yorkshire|Cornwall|Kent|Essex|Sussex|Surrey|Lancashire|Devon|Norfolk|Suffolk|Cumbria|Merseyside|Midlands|Derbyshire|Hampshire|Wiltshire|Gloucestershire|Oxfordshire|Cambridgeshire|Lincolnshire|Cheshire|Tyrone|County Antrim|County Down|Londonderry|East Anglia|Heathrow|Gatwick|Channel Tunnel
gb	w	Royal Navy
ie	o	Taoiseach|Dail|Dáil|Garda|gardai|Gardaí|Sinn Fein|Fine Gael|Fianna Fail
ie	a	County Cork|County Kerry|County Galway|County Donegal|Donegal|County Mayo|County Clare
de	o	Bundesbank|Bundestag|Bundeswehr|Bundesliga|Chancellor Merkel|Merkel|Scholz|=CDU
de	a	Bavaria|Saxony|Hesse|Brandenburg|Saarland|Thuringia|North Rhine-Westphalia|Lower Saxony|Baden-Württemberg|Rhineland|Ruhr
fr	o	Elysee|Élysée|Elysee Palace|Macron|Sarkozy|Hollande|Quai d'Orsay|Bank of France|Tour de France
fr	a	Normandy|Brittany|Corsica|Alsace|Provence|Burgundy|Riviera|Ile-de-France|Calais|Bordeaux
it	o	Quirinale|Palazzo Chigi|Bank of Italy|Serie A
it	a	Sicily|Sardinia|Tuscany|Lombardy|Veneto|Calabria|Puglia|Lampedusa|Umbria
es	a	Catalonia|Andalusia|Galicia|Basque Country|Canary Islands|Mallorca|Majorca|Ibiza|Tenerife|Balearic Islands|Asturias
es	o	La Liga|Moncloa
pt	a	Algarve|Madeira|Azores
gr	a	Crete|Lesbos|Rhodes|Peloponnese|Corfu|Macedonia in Greece
se	o	Riksdag
dk	o	Folketing
jp	o	Bank of Japan|Diet|=MITI|Nikkei|Shinzo Abe|Nakasone|Kishida|Japan Coast Guard
cn	o	Xi Jinping|Communist Party of China|People's Liberation Army|Politburo Standing Committee
ru	o	Kremlin|Putin|Duma|Medvedev|Gazprom|Gorbachev|Wagner Group|Lavrov|Red Square
ua	o	Zelensky|Zelenskyy|Zelenskiy|Verkhovna Rada
in	o	Narendra Modi|Modi
kr	o	Blue House
kp	o	Kim Jong Un|Kim Jong-un|Kim Jong Il
tr	o	Erdogan|Erdoğan
ir	o	Khamenei|Khomeini|Revolutionary Guards|Rouhani|Ahmadinejad
sy	o	Assad|Bashar al-Assad
cu	o	Castro|Fidel Castro
ve	o	Maduro|Chavez|Chávez
br	o	Bolsonaro|Lula|Petrobras
za	o	Mandela|Zuma|Ramaphosa|Proteas|Springboks
au	o	Australian Labor Party|Reserve Bank of Australia|=ASIO
eu	r	European Union|=EU|=E.U.|European Commission|European Parliament|European Council|European Court of Justice|European Central Bank|=ECB|Eurozone|euro zone|euro area|Europol|Frontex|European Community|=EC|Common Market|European Economic Community|=EEC|Schengen|EU-wide
europe	r	=NATO|Nato|Europe|European|Europeans|Western Europe|Eastern Europe|Central Europe|Southern Europe|Northern Europe|Council of Europe|European Court of Human Rights|=OSCE|Baltic|Baltic Sea|Baltic states|Balkans|Balkan|Western Balkans|Scandinavia|Scandinavian|Nordic|Nordic countries|Alps|Alpine|North Sea|Mediterranean|Mediterranean Sea|Adriatic|Aegean|Iberian Peninsula|Iberia|Danube|Rhine|English Channel|=UEFA|Champions League|Black Sea|Carpathians|Carpathian|Benelux
africa	r	Africa|African|Africans|African Union|West Africa|West African|East Africa|East African|Central Africa|Southern Africa|North Africa|Horn of Africa|Sahel|Sahara|Sub-Saharan Africa|sub-Saharan Africa|sub-Saharan|Maghreb|=ECOWAS|Ecowas|=SADC|Great Lakes region of Africa|Lake Victoria|Lake Chad|Gulf of Guinea|East African Community|Kalahari|Serengeti|Congo Basin|Africa Cup of Nations|African Development Bank
middle-east	r	Middle East|Middle Eastern|Mideast|Gulf states|Gulf States|Persian Gulf|Arab League|Arab|Arabs|Gulf Cooperation Council|=GCC|Levant|Red Sea|Strait of Hormuz|Arabian Peninsula|Islamic State|=ISIS|=ISIL|Arabian Sea|Mesopotamia
asia	r	Asia|Asian|Asians|Southeast Asia|Southeast Asian|South-East Asia|South Asia|South Asian|East Asia|Central Asia|Central Asian|=ASEAN|Asean|South China Sea|East China Sea|Asia-Pacific|Himalaya|Himalayas|Himalayan|Mekong|Bay of Bengal|Indian subcontinent|Asian Development Bank|=SAARC|Yellow Sea
latin-america	r	Latin America|Latin American|Latin Americans|South America|South American|Central America|Central American|Caribbean|Mercosur|=CARICOM|Caricom|Andes|Andean|Amazon rainforest|Amazon basin|Amazon River|Organization of American States|=OAS|West Indies|Antilles|Copa America|Copa Libertadores|Southern Cone|=CELAC
north-america	r	North America|North American|Great Lakes|Rocky Mountains|Rockies
oceania	r	Oceania|South Pacific|Pacific Islands|Pacific Islands Forum|Pacific island nations|Pacific islands|Pacific island|Polynesia|Polynesian|Melanesia|Melanesian|Micronesia region|Pacific nations|Tasman Sea|Coral Sea|Australasia
@es
%s a as o os es e
us	n	=EEUU|=EE.UU.|EE UU|Estados Unidos|=EUA|Norteamérica
us	d	estadounidens~|norteamerican~|american~
us	o	Casa Blanca|Pentágono|Reserva Federal|Trump|Biden|Wall Street
gb	n	Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte
gb	d	británic~|ingles~|inglés|escoces~|escocés|galés|galesa|londinens~
gb	o	Downing Street
fr	d	frances~|francés|parisin~|parisiens~
fr	o	Elíseo|Palacio del Elíseo|Macron
de	d	aleman~|alemán|berlines~|berlinés
de	o	Bundestag
it	d	italian~
es	d	español~|catalan~|catalán|vasc~|andaluz|andaluces|galleg~|madrileñ~|barcelones~|valencian~
es	n	Cataluña|Andalucía|Galicia|País Vasco|Canarias|Baleares|Castilla|Extremadura|Asturias|Aragón|Comunidad de Madrid|Comunidad Valenciana|Comunitat Valenciana|Navarra|Murcia
es	o	Moncloa|=PSOE|La Moncloa|Guardia Civil|Congreso de los Diputados|Zarzuela
pt	d	portugues~|portugués|lisboet~
nl	d	holandes~|holandés|neerlandes~|neerlandés
nl	n	Holanda|La Haya
be	d	belga~
ch	d	suizo|suiza|suizos|suizas
at	d	austriac~|austríac~
ie	d	irlandes~|irlandés
dk	d	danes~|danés
se	d	suec~
no	d	norueg~
fi	d	finlandes~|finlandés
is	d	islandes~|islandés
pl	d	polac~|varsovian~
cz	d	chec~
sk	d	eslovac~
hu	d	húngar~
ro	d	ruman~
bg	d	búlgar~
gr	d	grieg~|atenienses
hr	d	croat~
rs	d	serbi~
ba	d	bosni~
al	d	albanes~|albanés
ua	d	ucranian~
ru	d	rus~|sovietic~|soviétic~
ru	o	Kremlin|Putin
by	d	bielorrus~
tr	d	turc~
ge	d	georgian~
am	d	armeni~
az	d	azerbaiyan~|azerí
va	o	Papa|Santa Sede|Vaticano
il	d	israel~|israelí|israelíes
ps	d	palestin~
ps	n	Gaza|Franja de Gaza|Cisjordania
ps	o	Hamás|Hamas
lb	d	libanes~|libanés
sy	d	siri~
jo	d	jordan~
iq	d	iraquí|iraquíes
ir	d	iraní|iraníes
sa	d	saudí|saudíes|saudita~
ae	n	Emiratos Árabes Unidos|Emiratos|=EAU
qa	d	catarí|catarí|qatarí
kw	d	kuwaití
ye	d	yemení|yemeníes|hutíes|hutí
eg	d	egipci~
ly	d	libi~
tn	d	tunecin~
dz	d	argelin~
ma	d	marroquí|marroquíes
eh	d	saharaui~
sd	d	sudanes~|sudanés
et	d	etíope~
ke	d	kenian~|keniat~
ug	d	ugandes~|ugandés
tz	d	tanzan~
ng	d	nigerian~
gh	d	ghanes~|ghanés
sn	d	senegales~|senegalés
ml	n	Malí
cd	n	República Democrática del Congo|=RDC|Congo
cd	d	congoleñ~
ci	n	Costa de Marfil
za	d	sudafrican~
mz	d	mozambiqueñ~
zw	d	zimbabuens~
ao	d	angoleñ~
so	d	somalí|somalíes
af	d	afgan~
af	o	talibán|talibanes
pk	d	pakistaní|pakistaníes
in	d	indi~
in	n	India
bd	d	bangladesí
lk	d	ceilandés
np	d	nepalí|nepalíes
cn	d	chin~
jp	d	japones~|japonés|nipón|nipon~|nipones
kr	d	surcorean~|coreano del sur
kp	d	norcorean~
tw	d	taiwanes~|taiwanés
mn	d	mongol~
kz	d	kazaj~
mm	d	birman~
mm	n	Birmania
th	d	tailandes~|tailandés
vn	d	vietnamit~
kh	d	camboyan~
ph	d	filipin~
id	d	indonesi~
my	d	malasi~
sg	d	singapurens~
au	d	australian~
nz	d	neozelandes~|neozelandés
fj	d	fiyian~
pg	d	papú|papúes
ca	d	canadiens~|quebequens~
mx	d	mexican~|mejican~
mx	n	Méjico|=CDMX|Ciudad de México|Chiapas|Oaxaca|Sinaloa|Jalisco|Sonora|Veracruz|Yucatán
gt	d	guatemaltec~
hn	d	hondureñ~
sv	d	salvadoreñ~
ni	d	nicaragüens~
cr	d	costarricens~
pa	d	panameñ~
cu	d	cuban~
do	d	dominican~
ht	d	haitian~
pr	d	puertorriqueñ~
co	d	colombian~|bogotan~
ve	d	venezolan~|chavis~
ec	d	ecuatorian~
pe	d	peruan~|limeñ~
bo	d	bolivian~
br	d	brasileñ~|brasiler~|carioc~
cl	d	chilen~
ar	d	argentin~|porteñ~
ar	o	Casa Rosada|Milei
uy	d	uruguay~
py	d	paraguay~
eu	r	Unión Europea|=UE|Comisión Europea|Parlamento Europeo|Eurocámara|Banco Central Europeo|=BCE|eurozona|Consejo Europeo|comunitari~
europe	r	Europa|europe~|=OTAN|Balcanes|Báltico|Mediterráneo|países nórdicos|Escandinavia|escandinav~|Alpes|mar Negro|mar del Norte|Danubio|bálticos|Adriático|Egeo|Consejo de Europa
africa	r	África|african~|Unión Africana|Sahel|Sáhara|Magreb|magrebí|cuerno de África|Cuerno de África|subsahariana|subsaharian~|=CEDEAO|golfo de Guinea|lago Victoria
middle-east	r	Oriente Medio|Oriente Próximo|Medio Oriente|Golfo Pérsico|golfo Pérsico|mundo árabe|Liga Árabe|mar Rojo|Estado Islámico|árabe~|estrecho de Ormuz|península arábiga
asia	r	Asia|asiátic~|sudeste asiático|Sudeste Asiático|mar de China|Himalaya|Asia Central|Mekong
latin-america	r	América Latina|Latinoamérica|latinoamerican~|Centroamérica|centroamerican~|Sudamérica|Suramérica|sudamerican~|suramerican~|Caribe|caribeñ~|Andes|andin~|Mercosur|=CELAC|=OEA|Amazonía|Antillas|Iberoamérica|iberoamerican~|Conmebol|América Central|América del Sur|Copa América|Copa Libertadores
north-america	r	América del Norte|Grandes Lagos
oceania	r	Oceanía|Pacífico Sur|islas del Pacífico|Polinesia|Melanesia|Micronesia
@fa
%ی ها های هایی یی ان اش ای ایی یان انی
us	n	آمریکا|ایالات متحده|امریکا|ایالات متحده آمریکا
us	d	آمریکایی~
us	o	کاخ سفید|پنتاگون|ترامپ|بایدن
gb	n	بریتانیا|انگلیس|انگلستان|اسکاتلند|ولز
gb	d	بریتانیایی~|انگلیسی‌ها
fr	d	فرانسوی~
fr	o	مکرون|الیزه
de	d	آلمانی~
it	d	ایتالیایی~
es	d	اسپانیایی~
pt	d	پرتغالی~
nl	d	هلندی~
nl	n	هلند|لاهه
be	d	بلژیکی~
be,europe	C	بروکسل
ch	d	سوئیسی~|سوییسی~
ch	n	سوئیس|سوییس
at	d	اتریشی~
se	d	سوئدی~
no	d	نروژی~
dk	d	دانمارکی~
fi	d	فنلاندی~
ie	d	ایرلندی~
pl	n	لهستان
pl	d	لهستانی~
cz	n	جمهوری چک
hu	n	مجارستان
hu	d	مجارستانی~|مجاری~
ro	d	رومانیایی~
gr	d	یونانی~
rs	d	صرب~|صربستانی~
ua	d	اوکراینی~
ru	d	روسی|روس‌ها|روسی~
ru	o	کرملین|پوتین
tr	n	ترکیه
tr	d	ترک‌ها|ترکیه‌ای
tr	o	اردوغان
ge	n	گرجستان
am	d	ارمنی~|ارمنستانی~
az	n	جمهوری آذربایجان|قره‌باغ|باکو
va	o	پاپ|واتیکان
il	n	اسرائیل|رژیم صهیونیستی|تل‌آویو|تل آویو
il	d	اسرائیلی~|صهیونیستی
ps	n	فلسطین|غزه|نوار غزه|کرانه باختری
ps	d	فلسطینی~
ps	o	حماس
lb	d	لبنانی~
lb	o	حزب‌الله|حزب الله
sy	d	سوری|سوری‌ها|سوریه‌ای
sy	n	سوریه|حلب|ادلب
jo	n	اردن
iq	d	عراقی~
ir	n	ایران|تهران|استان تهران|خوزستان|سیستان و بلوچستان|گیلان|مازندران|کرمان|کرمانشاه|خراسان|خراسان رضوی|یزد|هرمزگان|آذربایجان شرقی|آذربایجان غربی|کردستان ایران|لرستان|بوشهر|اصفهان|مشهد|تبریز|شیراز|اهواز|قم|رشت|سمنان|کاشان|اراک|اردبیل|همدان|زاهدان|گلستان
ir	d	ایرانی~|تهرانی~
ir	o	مجلس شورای اسلامی|سپاه پاسداران|سازمان انرژی اتمی|پزشکیان|هلال احمر|نفتی ایران|پرسپولیس|استقلال تهران
sa	n	عربستان|عربستان سعودی|ریاض|مکه|مدینه
sa	d	سعودی~
ae	n	امارات|امارات متحده عربی|دبی|ابوظبی
qa	n	قطر|دوحه
kw	n	کویت
bh	n	بحرین
om	n	عمان|مسقط
ye	n	یمن|صنعا
ye	d	یمنی~
ye	o	حوثی~|انصارالله
eg	n	مصر|قاهره
eg	d	مصری~
ly	n	لیبی
dz	n	الجزایر
ma	n	مراکش
tn	n	تونس
sd	n	سودان|خارطوم
sd	d	سودانی~
et	d	اتیوپیایی~
so	d	سومالیایی~
ke	d	کنیایی~
ng	d	نیجریه‌ای
cd	n	کنگو|جمهوری دموکراتیک کنگو
za	n	آفریقای جنوبی
ml	n	مالی
af	n	افغانستان|کابل|هرات|قندهار
af	d	افغان~|افغانستانی~
af	o	طالبان
pk	d	پاکستانی~
in	n	هند|دهلی نو|دهلی
in	d	هندی|هندی‌ها
bd	n	بنگلادش
np	n	نپال
cn	n	چین|پکن|شانگهای
cn	d	چینی|چینی‌ها|چینی~
hk	n	هنگ‌کنگ|هنگ کنگ
jp	d	ژاپنی~
jp	n	ژاپن|توکیو
kr	n	کره جنوبی|سئول
kr	d	کره‌ای
kp	n	کره شمالی|پیونگ‌یانگ
mm	n	میانمار|برمه
th	d	تایلندی~
vn	d	ویتنامی~
ph	d	فیلیپینی~
id	d	اندونزیایی~
my	d	مالزیایی~
tj	d	تاجیک~|تاجیکستانی
kz	d	قزاق~
au	d	استرالیایی~
nz	n	نیوزیلند|زلاندنو
ca	d	کانادایی~
mx	d	مکزیکی~
cu	d	کوبایی~
co	d	کلمبیایی~
ve	d	ونزوئلایی~
br	d	برزیلی~
ar	d	آرژانتینی~
cl	n	شیلی
pe	n	پرو
us	a	کالیفرنیا|تگزاس|فلوریدا
eu	r	اتحادیه اروپا|کمیسیون اروپا|پارلمان اروپا|بانک مرکزی اروپا|منطقه یورو
europe	r	اروپا|اروپایی~|ناتو|بالکان|دریای مدیترانه|مدیترانه|دریای سیاه|اسکاندیناوی|آلپ|بالتیک
africa	r	آفریقا|آفریقایی~|اتحادیه آفریقا|ساحل آفریقا|شاخ آفریقا|صحرای بزرگ آفریقا|منطقه ساحل
middle-east	r	خاورمیانه|غرب آسیا|خلیج فارس|اتحادیه عرب|دریای سرخ|داعش|کشورهای عربی|عربی|اعراب|تنگه هرمز|شورای همکاری خلیج فارس
asia	r	آسیا|آسیایی~|جنوب شرق آسیا|آسیای جنوب شرقی|دریای چین جنوبی|هیمالیا|آسیای مرکزی|آسیای میانه|آسه‌آن
latin-america	r	آمریکای لاتین|آمریکای جنوبی|آمریکای مرکزی|کارائیب|آند|مرکوسور|آمازون
north-america	r	آمریکای شمالی
oceania	r	اقیانوسیه|جزایر اقیانوس آرام|اقیانوس آرام جنوبی|پلینزی
@fr
%s e es ne nes le les x
us	n	États-Unis|Etats-Unis|=USA|Amérique
us	d	américain~|étatsunien~|états-unien~
us	o	Maison-Blanche|Maison Blanche|Pentagone|Trump|Biden|Wall Street
gb	n	Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Ecosse|Pays de Galles|pays de Galles|Irlande du Nord
gb	d	britannique~|anglais~|Anglais~|écossais~|gallois~|londonien~|Britannique~
fr	d	français~|parisien~|marseillais~|lyonnais~|breton~|bretonne~|corse~|alsacien~|hexagon~|toulousain~|bordelais~|lillois~|niçois~
fr	n	Hexagone|Bretagne|Normandie|Corse|Alsace|Provence|Bourgogne|Île-de-France|Ile-de-France|Occitanie|Nouvelle-Aquitaine|Auvergne|Lorraine|Picardie|Savoie|Loire-Atlantique|Vendée|Gironde|Pas-de-Calais|Seine-Saint-Denis|Hauts-de-France|Calais|Nice|Var
fr	o	Élysée|Elysée|Matignon|Macron|Assemblée nationale|Sénat français|Quai d'Orsay|Bercy|gendarmerie|gendarmes|préfet|=SNCF|=RATP|=LFI|Rassemblement national|Conseil constitutionnel
re	n	La Réunion
de	d	allemand~|berlinois~|bavarois~
de	o	Bundestag
de	n	Bavière
it	d	italien~|romain~|milanais~|sicilien~
es	d	espagnol~|catalan~|madrilène~|basque~
es	n	Catalogne|Andalousie
pt	d	portugais~|lisboète~
nl	d	néerlandais~|hollandais~
nl	n	Hollande|La Haye
be	d	belge~|bruxellois~|wallon~|flamand~
be	n	Wallonie|Flandre
be,europe	C	Bruxelles
ch	d	suisse~|helvétique~|genevois~|zurichois~|vaudois~
at	d	autrichien~|viennois~
ie	d	irlandais~
dk	d	danois~
se	d	suédois~
no	d	norvégien~
fi	d	finlandais~
is	d	islandais~
pl	d	polonais~
cz	d	tchèque~
cz	n	République tchèque
sk	d	slovaque~
hu	d	hongrois~
ro	d	roumain~
bg	d	bulgare~
gr	d	grec|grecs|grecque~|athénien~
hr	d	croate~
rs	d	serbe~
si	d	slovène~
ba	d	bosniaque~|bosnien~
al	d	albanais~
lt	d	lituanien~
lv	d	letton~|lettonne~
ee	d	estonien~
md	d	moldave~
ua	d	ukrainien~
ru	d	russe~|soviétique~|moscovite~
ru	o	Kremlin|Poutine
by	d	biélorusse~|bélarusse~
by	n	Biélorussie
tr	d	turc|turcs|turque~
ge	d	géorgien~
am	d	arménien~
az	d	azerbaïdjanais~
va	o	pape|Saint-Siège|Vatican|souverain pontife
il	d	israélien~
ps	d	palestinien~
ps	n	Gaza|bande de Gaza|Cisjordanie
ps	o	Hamas
lb	d	libanais~
lb	o	Hezbollah
sy	d	syrien~
jo	d	jordanien~
iq	d	irakien~
ir	d	iranien~
sa	d	saoudien~
ae	n	Émirats arabes unis|Emirats arabes unis|Émirats|Emirats
qa	d	qatari|qataris|qatarien~
kw	d	koweïtien~
ye	d	yéménite~|houthis|houthistes
eg	d	égyptien~
ly	d	libyen~
tn	d	tunisien~
dz	d	algérien~
ma	d	marocain~
mr	d	mauritanien~
sd	d	soudanais~
ss	d	sud-soudanais~
et	d	éthiopien~
er	d	érythréen~
so	d	somalien~
dj	d	djiboutien~
ke	d	kényan~|kenyan~|kényan~
ug	d	ougandais~
tz	d	tanzanien~
rw	d	rwandais~
bi	d	burundais~
ng	d	nigérian~
ne	d	nigérien~
td	d	tchadien~
cm	d	camerounais~
ga	d	gabonais~
gh	d	ghanéen~
sn	d	sénégalais~
ml	d	malien~
bf	d	burkinabè~|burkinabé~
bj	d	béninois~
tg	d	togolais~
gn	d	guinéen~
cf	d	centrafricain~
cf	n	Centrafrique
cd	n	République démocratique du Congo|=RDC|RD Congo|Nord-Kivu|Sud-Kivu
cd	d	congolais~
cg	n	Congo-Brazzaville|République du Congo|Congo
ci	n	Côte d'Ivoire
ci	d	ivoirien~
za	d	sud-africain~
mg	d	malgache~
mz	d	mozambicain~
ao	d	angolais~
zw	d	zimbabwéen~
af	d	afghan~
af	o	talibans|taliban
pk	d	pakistanais~
in	d	indien~
bd	d	bangladais~
np	d	népalais~
lk	d	sri-lankais~
cn	d	chinois~
jp	d	japonais~|nippon~
kr	d	sud-coréen~
kp	d	nord-coréen~
tw	d	taïwanais~
mn	d	mongol~
kz	d	kazakh~
mm	d	birman~
mm	n	Birmanie
th	d	thaïlandais~
vn	d	vietnamien~
kh	d	cambodgien~
ph	d	philippin~
id	d	indonésien~
my	d	malaisien~
sg	d	singapourien~
au	d	australien~
nz	d	néo-zélandais~
nc	d	calédonien~|néo-calédonien~|kanak~
pf	d	polynésien~
ca	d	canadien~|québécois~|montréalais~|ontarien~
ca	n	Québec|Colombie-Britannique
mx	d	mexicain~
gt	d	guatémaltèque~
hn	d	hondurien~
sv	d	salvadorien~
ni	d	nicaraguayen~
cr	d	costaricien~
pa	d	panaméen~
cu	d	cubain~
do	d	dominicain~
ht	d	haïtien~
co	d	colombien~
ve	d	vénézuélien~
ec	d	équatorien~
pe	d	péruvien~
bo	d	bolivien~
br	d	brésilien~
cl	d	chilien~
ar	d	argentin~
uy	d	uruguayen~
py	d	paraguayen~
gf	d	guyanais~
eu	r	Union européenne|=UE|Commission européenne|Parlement européen|Banque centrale européenne|=BCE|zone euro|Conseil européen|Vingt-Sept|communautaire~
europe	r	Europe|européen~|=OTAN|Otan|Balkans|Baltique|Méditerranée|Scandinavie|scandinave~|Alpes|mer Noire|mer du Nord|Adriatique|baltes|pays baltes|nordiques|Danube|mer Égée|Conseil de l'Europe
africa	r	Afrique|africain~|Union africaine|Sahel|sahélien~|Sahara|Maghreb|maghrébin~|Corne de l'Afrique|corne de l'Afrique|subsaharienne|subsaharien~|Cédéao|=CEDEAO|golfe de Guinée|lac Victoria|ouest-africain~
middle-east	r	Moyen-Orient|Proche-Orient|golfe Persique|Golfe persique|Ligue arabe|mer Rouge|État islamique|Etat islamique|arabe~|détroit d'Ormuz|pays du Golfe
asia	r	Asie|asiatique~|Asie du Sud-Est|Asie centrale|mer de Chine|Himalaya|Mékong|Asean
latin-america	r	Amérique latine|latino-américain~|Amérique centrale|Amérique du Sud|sud-américain~|Caraïbes|caribéen~|Andes|andin~|Mercosur|Amazonie|amazonien~|Antilles|Copa America|Copa Libertadores
north-america	r	Amérique du Nord|nord-américain~|Grands Lacs américains
oceania	r	Océanie|océanien~|Pacifique Sud|îles du Pacifique|Polynésie|Mélanésie|Micronésie
@ha
us	n	Amurka|Amirka|Amerika
us	d	Amurkawa|Ba'amurke
us	o	Fadar White House|Trump
gb	n	Burtaniya|Birtaniya|Ingila|Scotland|Biritaniya
gb	d	'yan Burtaniya
de	n	Jamus
fr	n	Faransa
es	n	Sifaniya|Spaniya|Sifen|Spain
cn	n	Sin|China|Caina
ru	n	Rasha
kr,kp	n	Koriya
kp	n	Koriya ta Arewa
kr	n	Koriya ta Kudu
eg	n	Masar
ke	n	Kenya
dz	n	Aljeriya|Algeria
au	n	Ostareliya|Ostiraliya|Austireliya|Australiya
in	n	Indiya
br	n	Brazil|Birazil
gr	n	Girka
ng	n	Najeriya|Nijeriya
ne	n	Nijar
europe	r	Turai|=NATO
africa	r	Afirka|Afrika
middle-east	r	Gabas ta Tsakiya
@hi
%ी ियों ों े ा यों ीय ियाई ई
us	n	अमेरिका|संयुक्त राज्य अमेरिका|यूएस|अमरीका
us	d	अमेरिकी|अमरीकी|अमेरिकियों
us	o	व्हाइट हाउस|पेंटागन|ट्रंप|ट्रम्प|बाइडन
gb	n	ब्रिटेन|इंग्लैंड|यूके|स्कॉटलैंड|वेल्स|यूनाइटेड किंगडम
gb	d	ब्रिटिश|अंग्रेजों
fr	n	फ्रांस|फ़्रांस
fr	d	फ्रांसीसी|फ़्रांसीसी
de	d	जर्मन
it	d	इतालवी|इटैलियन
es	d	स्पेनिश|स्पेनी
pt	d	पुर्तगाली
nl	n	नीदरलैंड|नीदरलैंड्स|हॉलैंड
nl	d	डच
ch	n	स्विट्जरलैंड|स्विट्ज़रलैंड
ch	d	स्विस
se	d	स्वीडिश
no	d	नॉर्वेजियन
gr	d	यूनानी
gr	n	यूनान|ग्रीस
pl	d	पोलिश
hu	d	हंगेरियन
ua	d	यूक्रेनी
ua	n	यूक्रेन
ru	d	रूसी
ru	n	रूस
ru	o	क्रेमलिन|पुतिन
tr	n	तुर्की|तुर्किये
tr	o	एर्दोगन|अर्दोआन
va	o	पोप|वेटिकन
il	n	इजरायल|इज़राइल|इजराइल|इस्राइल
il	d	इजरायली|इज़राइली|इस्राइली
ps	n	गाजा|गाज़ा|फिलिस्तीन|फ़लस्तीन|फलस्तीन|वेस्ट बैंक
ps	d	फिलिस्तीनी|फ़लस्तीनी|फलस्तीनी
ps	o	हमास
lb	n	लेबनान
lb	o	हिजबुल्लाह|हिज़बुल्लाह
sy	d	सीरियाई
iq	d	इराकी
iq	n	इराक|इराक़
ir	d	ईरानी
sa	n	सऊदी अरब|सऊदी
ae	n	संयुक्त अरब अमीरात|यूएई|दुबई|अबू धाबी
ye	d	यमनी|हूती|हूथी
eg	n	मिस्र
eg	d	मिस्री
ly	n	लीबिया
ma	n	मोरक्को
sd	n	सूडान
et	n	इथियोपिया
ke	n	केन्या|कीनिया
ke	d	केन्याई
ng	n	नाइजीरिया
ng	d	नाइजीरियाई
za	n	दक्षिण अफ्रीका|दक्षिण अफ़्रीका
cd	n	कांगो|डीआर कांगो
zw	n	जिम्बाब्वे|ज़िम्बाब्वे
af	d	अफगान|अफ़ग़ान|अफगानी
af	n	अफगानिस्तान|अफ़ग़ानिस्तान
af	o	तालिबान
pk	d	पाकिस्तानी
pk	n	पाकिस्तान|पाक
in	n	भारत|हिंदुस्तान|उत्तर प्रदेश|बिहार|महाराष्ट्र|राजस्थान|मध्य प्रदेश|गुजरात|पंजाब|हरियाणा|केरल|तमिलनाडु|कर्नाटक|पश्चिम बंगाल|ओडिशा|झारखंड|छत्तीसगढ़|उत्तराखंड|हिमाचल प्रदेश|असम|तेलंगाना|आंध्र प्रदेश|जम्मू-कश्मीर|कश्मीर|लद्दाख|मणिपुर|गोवा|दिल्ली|नई दिल्ली|मुंबई|कोलकाता|चेन्नई|लखनऊ|पटना|भोपाल|जयपुर|हैदराबाद|बेंगलुरु|अहमदाबाद|वाराणसी|देहरादून|शिमला|नोएडा|यूपी|मेघालय|त्रिपुरा|सिक्किम|नागालैंड|अरुणाचल प्रदेश|इंदौर|कानपुर
in	d	भारतीय|भारतीयों|दिल्लीवासी
in	o	भाजपा|कांग्रेस|लोकसभा|राज्यसभा|मोदी|इसरो|सुप्रीम कोर्ट|आरबीआई|भारतीय रिजर्व बैंक|बीसीसीआई|सेंसेक्स|रुपया|सीबीआई
bd	d	बांग्लादेशी
bd	n	बांग्लादेश
np	d	नेपाली
np	n	नेपाल
lk	d	श्रीलंकाई
lk	n	श्रीलंका
cn	d	चीनी सेना|चीनी सरकार|चीनी राष्ट्रपति|चीनी विदेश|चीनी नागरिक|चीनी कंपनी|चीनी कंपनियों|चीनी वैज्ञानिकों|चीनी अधिकारियों|चीनी रॉकेट|चीनी|चीनियों
cn	n	चीन|तिब्बत
hk	n	हांगकांग|हॉन्ग कॉन्ग
jp	d	जापानी
kr	n	दक्षिण कोरिया
kr	d	दक्षिण कोरियाई
kp	n	उत्तर कोरिया
kp	d	उत्तर कोरियाई
mm	n	म्यांमार|म्यामां|बर्मा
th	d	थाई
th	n	थाईलैंड
vn	n	वियतनाम
ph	n	फिलीपींस|फिलीपीन
id	d	इंडोनेशियाई
my	d	मलेशियाई
au	d	ऑस्ट्रेलियाई
nz	n	न्यूजीलैंड|न्यूज़ीलैंड
fj	n	फिजी|फ़िजी
ca	d	कनाडाई
mx	n	मैक्सिको|मेक्सिको
mx	d	मैक्सिकन
cu	n	क्यूबा
co	n	कोलंबिया
ve	n	वेनेजुएला
br	n	ब्राजील|ब्राज़ील
br	d	ब्राजीलियाई|ब्राज़ीलियाई
ar	n	अर्जेंटीना
cl	n	चिली
pe	n	पेरू
us	a	कैलिफोर्निया|कैलिफ़ोर्निया|टेक्सास|फ्लोरिडा|न्यूयॉर्क
eu	r	यूरोपीय संघ|यूरोपीय आयोग|यूरोपीय संसद|यूरोपीय केंद्रीय बैंक|ईयू
europe	r	यूरोप|यूरोपीय|नाटो|बाल्कन|भूमध्य सागर|काला सागर|आल्प्स|बाल्टिक|स्कैंडिनेविया
africa	r	अफ्रीका|अफ़्रीका|अफ्रीकी|अफ़्रीकी|अफ्रीकी संघ|साहेल|सहारा मरुस्थल|हॉर्न ऑफ अफ्रीका
middle-east	r	मध्य पूर्व|पश्चिम एशिया|फारस की खाड़ी|खाड़ी देश|खाड़ी देशों|अरब लीग|लाल सागर|इस्लामिक स्टेट|अरब देश|अरब देशों|होर्मुज|मध्य-पूर्व
asia	r	एशिया|एशियाई|दक्षिण पूर्व एशिया|दक्षिण-पूर्व एशिया|दक्षिण चीन सागर|हिमालय|हिमालयी|मध्य एशिया|आसियान|दक्षिण एशिया|सार्क
latin-america	r	लैटिन अमेरिका|लातिन अमेरिका|दक्षिण अमेरिका|मध्य अमेरिका|कैरेबियाई|कैरिबियन|एंडीज|मर्कोसुर|अमेज़न के जंगल|अमेजन के जंगल|लैटिन अमेरिकी|लातिन अमेरिकी
north-america	r	उत्तरी अमेरिका
oceania	r	ओशिनिया|प्रशांत द्वीप|प्रशांत द्वीपीय|दक्षिण प्रशांत
@hu
%i a e t at et ot öt ban ben ba be ból ből nak nek ra re ról ről on en ön n val vel hoz hez höz tól től nál nél ig ért ként ok ek ök k ak iak iek iban iben ok ot at ja je szág ul ül os es ös s es ai ei jai i nál kat ket knak knek okat eket oknak eknek akat al el é ék ért ország országi országban országon
us	n	=USA|Egyesült Államok*|Egyesült Államokban|Egyesült Államokban|Amerik*|=USA-ban
us	d	amerikai*
us	o	Fehér Ház*|Pentagon*|Trump~|Biden~
gb	n	Egyesült Királyság*|Nagy-Britanni*|Britanni*|Angli*|Skóci*|Észak-Írország*|Wales~
gb	d	brit~|britek|angol~|skót~|walesi|londoni~
fr	d	francia*|párizsi~
fr	o	Macron~
de	d	német~|németek|berlini~|bajor~
it	n	Itáli*|Olaszország*
it	d	olasz~|római rendőr*
es	d	spanyol~|katalán~
pt	d	portugál~
nl	n	Hollandi*|Hága*
nl	d	holland~
be	d	belga*
be,europe	C	Brüsszel*
ch	d	svájci~
at	d	osztrák~|bécsi~
ie	d	ír|írek|írországi
dk	d	dán|dánok|dániai
se	d	svéd~
no	d	norvég~
fi	d	finn~
is	d	izlandi~
pl	d	lengyel~|varsói~
cz	d	cseh~|prágai~
cz	n	Csehország*
sk	d	szlovák~|pozsonyi~
sk	n	Szlováki*|Felvidék*
hu	n	Magyarország*|Balaton*|Zala|Baranya|Borsod|Szabolcs|Hajdú-Bihar|Heves|Tolna|Somogy|Bács-Kiskun|Duna-Tisza köz*|Alföld*|Dunántúl*|Nógrád
hu	c	Debrecen~|Szeged~|Pécs~|Győr~|Miskolc~|Sopron~|Eger|Egerben|Székesfehérvár~|Nyíregyház*|Kecskemét~|Szombathely~|Veszprém~|Budapest~|Tatabány*|Szolnok~
hu	d	magyar~|magyarok~|budapesti~|debreceni~|szegedi~|pécsi~|győri~|miskolci~|magyarországi~|balatoni~
hu	o	Orbán~|Fidesz~|Országgyűlés~|Országház|=MÁV|=MTI|=MNB|=KSH|Momentum|Jobbik|Tisza Párt|Karmelita|Ferencváros~
ro	d	román~|romániai~|erdélyi~|bukaresti~
ro	n	Erdély*|Románi*
bg	d	bolgár~
gr	d	görög~|athéni~
hr	d	horvát~|zágrábi~
rs	d	szerb~|vajdasági~|belgrádi~
rs	n	Vajdaság*
ba	d	boszniai~
si	d	szlovén~
al	d	albán~
lt	d	litván~
lv	d	lett
ee	d	észt|észtek
md	d	moldovai~
ua	d	ukrán~|kijevi~|kárpátaljai~
ua	n	Kárpátalj*|Ukrajn*|Krím~
ru	d	orosz~|oroszok~|moszkvai~|szovjet~
ru	o	Kreml~|Putyin~
by	d	fehérorosz~|belarusz~
by	n	Fehéroroszország*|Belarusz*
tr	d	török~|törökök~
ge	d	grúz~
ge	n	Grúzi*
am	d	örmény~
az	d	azeri~
va	n	Vatikán*
va	o	pápa|pápát|pápának|pápai|Szentszék*
il	d	izraeli*
il	n	Izrael*
ps	d	palesztin~
ps	n	Gáza|Gázában|Gázai övezet*|gázai~|Ciszjordáni*|Gázából
ps	o	Hamász*
lb	d	libanoni~
sy	d	szír~|szíriai~
jo	d	jordán~
iq	d	iraki~
ir	d	iráni~
sa	d	szaúdi~|szaúd-arábiai~
sa	n	Szaúd-Arábi*
ae	n	Egyesült Arab Emírség*|Emírség*|Emirátus*
qa	d	katari~
ye	d	jemeni~|húszi|húszik
eg	d	egyiptomi~
ly	d	líbiai~
tn	d	tunéziai~
dz	d	algériai~
ma	d	marokkói~
sd	d	szudáni~
et	d	etióp~
so	d	szomáli~|szomáliai~
ke	d	kenyai~
ke	n	Kenya|Kenyá*
ug	d	ugandai~
tz	d	tanzániai~
ng	d	nigériai~
gh	d	ghánai~
sn	d	szenegáli~
ml	n	Mali|Maliban|Malit|Maliba
td	n	Csád|Csádban
cd	n	Kongói Demokratikus Köztársaság*|Kongó*
cd	d	kongói~
za	n	Dél-Afrika*|Dél-afrikai Köztársaság*|Dél-Afriká*
za	d	dél-afrikai~
mz	d	mozambiki~
zw	d	zimbabwei~
af	d	afgán~
af	o	tálib~|tálibok~
pk	d	pakisztáni~
in	n	India|Indiá*
in	d	indiai~
bd	d	bangladesi~
np	d	nepáli~
cn	n	Kína|Kíná*
cn	d	kínai~|pekingi~
jp	n	Japán*
jp	d	japán~|tokiói~
kr	n	Dél-Kore*
kr	d	dél-koreai~
kp	n	Észak-Kore*
kp	d	észak-koreai~
tw	d	tajvani~
mn	d	mongol~
kz	d	kazah~
mm	n	Mianmar*|Burma|Burmá*
mm	d	burmai~
th	d	thai|thaiföldi~
vn	d	vietnámi~
kh	d	kambodzsai~
ph	d	Fülöp-szigeteki~|filippínó~
ph	n	Fülöp-szigetek*
id	d	indonéz~
my	d	maláj~|malajziai~
sg	d	szingapúri~
au	d	ausztrál~|ausztráliai~
nz	d	új-zélandi~
nz	n	Új-Zéland*
ca	d	kanadai~
mx	d	mexikói~
mx	n	Mexikó*
cu	n	Kuba|Kubá*
cu	d	kubai~
ht	d	haiti
co	d	kolumbiai~
ve	d	venezuelai~
ec	d	ecuadori~
pe	n	Peru|Peruban|Peruba|Perut
pe	d	perui~
bo	d	bolíviai~
br	d	brazil~|brazíliai~
cl	n	Chile|Chilé*
cl	d	chilei~
ar	d	argentin~|argentínai~
uy	d	uruguayi~
us	a	Kaliforni*|Texas~|Florida|Floridá*|Alaszk*|Hawai*
eu	r	=EU|Európai Unió*|Európai Bizottság*|Európai Parlament*|Európai Központi Bank*|=EKB|eurózón*|uniós~|Európai Tanács*
europe	r	Európa*|Európá*|európai~|=NATO|Balkán*|balkáni~|Balti-tenger*|balti~|Földközi-tenger*|Skandináv*|skandináv~|Alpok*|Fekete-tenger*|Északi-tenger*|Adria|Adriá*|Duna|Dunán|Dunában|Közép-Európa*|Nyugat-Balkán*
africa	r	Afrika*|Afriká*|afrikai~|Afrikai Unió*|Száhel*|Szahara*|Szahel*|Maghreb*|Afrika szarva|Nyugat-Afrik*|Kelet-Afrik*|Észak-Afrik*|nyugat-afrikai~|kelet-afrikai~
middle-east	r	Közel-Kelet*|közel-keleti~|Perzsa-öböl*|Arab Liga|Arab Ligá*|Vörös-tenger*|Iszlám Állam*|arab~|Hormuzi-szoros*
asia	r	Ázsia*|Ázsiá*|ázsiai~|Délkelet-Ázsi*|délkelet-ázsiai~|Dél-kínai-tenger*|Himalája|Himalájá*|Közép-Ázsi*|=ASEAN
latin-america	r	Latin-Amerik*|latin-amerikai~|Közép-Amerik*|közép-amerikai~|Dél-Amerik*|dél-amerikai~|Karib-térség*|karibi~|Andok*|Mercosur*|Amazóni*|Karib-tenger*
north-america	r	Észak-Amerik*|észak-amerikai~
oceania	r	Óceáni*|Csendes-óceáni szigetorszá*|csendes-óceáni szigetorszá*|Polinézi*|Melanézi*|Mikronézi*|csendes-óceáni sziget*
@id
us	n	Amerika Serikat|=AS|Amerika
us	o	Gedung Putih|Pentagon|Trump|Biden
gb	n	Inggris|Britania Raya|Skotlandia|Irlandia Utara|Britania
fr	n	Prancis|Perancis
fr	o	Macron|Istana Elysee
nl	n	Belanda|Den Haag
de	n	Jerman
es	n	Spanyol|Katalunya
gr	n	Yunani
cz	n	Ceko|Republik Ceko
ch	n	Swiss
se	n	Swedia
pl	n	Polandia
ru	n	Rusia|Uni Soviet
ru	o	Kremlin|Putin
va	o	Paus|Takhta Suci
il	n	Israel
ps	n	Palestina|Gaza|Jalur Gaza|Tepi Barat
ps	o	Hamas
sa	n	Arab Saudi|Mekah|Makkah|Madinah
ae	n	Uni Emirat Arab|=UEA
eg	n	Mesir
sy	n	Suriah
jo	n	Yordania
ma	n	Maroko
dz	n	Aljazair
za	n	Afrika Selatan|=Afsel
cd	n	Republik Demokratik Kongo|Kongo
ci	n	Pantai Gading
cf	n	Republik Afrika Tengah
af	o	Taliban
ye	d	Houthi
cn	n	Tiongkok|China|Cina|Xinjiang|Tibet
jp	n	Jepang
kr	n	Korea Selatan|=Korsel
kp	n	Korea Utara|=Korut
tl	n	Timor Leste
my	n	Malaysia|Sabah|Sarawak
ph	n	Filipina
sg	n	Singapura
th	n	Thailand
mm	n	Myanmar|Burma|Rohingya
kh	n	Kamboja
id	n	Indonesia|Jawa Barat|Jawa Timur|Jawa Tengah|Jawa|Bali|Sumatra|Sumatera|Sumatera Utara|Sumatera Barat|Sumatera Selatan|Kalimantan|Sulawesi|Papua|Aceh|Lombok|Banten|Riau|Maluku|Yogyakarta|Jogja|=NTT|=NTB|Nusa Tenggara|Jambi|Lampung|Bengkulu|Jabodetabek|Nusantara|Flores|Semeru|Merapi|Halmahera|Madura
id	o	Istana Negara|Istana Merdeka|=DPR|=KPK|=BMKG|=BNPB|Jokowi|Prabowo|=TNI|Polri|Bank Indonesia|=BPS|=MUI|=OJK|=Basarnas|=BPJS|=WNI|Pertamina|=PSSI|Rupiah|rupiah
nz	n	Selandia Baru
pg	n	Papua Nugini
au	n	Australia
fj	n	Fiji
ca	n	Kanada
mx	n	Meksiko
br	n	Brasil|Brazil
ar	n	Argentina
cl	n	Chili|Cile
cu	n	Kuba
ec	n	Ekuador
tr	n	Turki|Turkiye
tr	o	Erdogan
hu	n	Hungaria
ua	o	Zelensky|Zelenskyy
us	a	California|Texas|Florida|Alaska|Hawaii
eu	r	Uni Eropa|=UE|Komisi Eropa|Parlemen Eropa|Bank Sentral Eropa|zona euro
europe	r	Eropa|=NATO|Balkan|Baltik|Laut Tengah|Mediterania|Skandinavia|Pegunungan Alpen|Laut Hitam|Laut Utara|Laut Baltik
africa	r	Afrika|Uni Afrika|Sahel|Sahara|Tanduk Afrika|Afrika Barat|Afrika Timur
middle-east	r	Timur Tengah|=Timteng|Teluk Persia|Liga Arab|Laut Merah|=ISIS|Arab|Negara Teluk|negara-negara Teluk|Selat Hormuz
asia	r	Asia|Asia Tenggara|=ASEAN|Laut China Selatan|Laut Natuna Utara|Himalaya|Asia Tengah
latin-america	r	Amerika Latin|Amerika Tengah|Amerika Selatan|Karibia|Andes|Mercosur|Amazon|Amazonia
north-america	r	Amerika Utara
oceania	r	Oseania|Pasifik Selatan|kepulauan Pasifik|negara-negara kepulauan Pasifik|negara kepulauan Pasifik|Polinesia|Melanesia|Mikronesia
pe	n	negara Peru|Republik Peru|Pemerintah Peru|pemerintah Peru|Presiden Peru|di Peru
om	n	Kesultanan Oman|di Oman|Sultan Oman
@is
us	n	Bandaríkj*|Bandarík*
us	d	bandarísk*
us	o	Hvíta hús*|Trump|Biden
gb	n	Bretland*|England*|Skotland*
gb	d	bresk*|breta|ensk*|skosk*|Bret*
de	d	þýsk*
de	n	Þýskaland*|Þýskalan*
at	n	Austurrík*
at	d	austurrísk*
es	d	spænsk*
es	n	Spán*|Spáni
fr	d	fransk*
fr	n	Frakkland*
au	d	ástralsk*|Ástral*
au	n	Ástralí*
cn	n	Kína|Kínver*
cn	d	kínversk*
kp,kr	n	Kóreu*
kp	n	Norður-Kóre*
kr	n	Suður-Kóre*
kp	d	norðurkóresk*|norður-kóresk*
ru	d	rússnesk*
ru	n	Rússland*
eg	d	egypsk*
eg	n	Egypt*
gr	n	Grikkland*
gr	d	grísk*
in	d	indversk*
in	n	Indland*
br	d	brasilísk*
br	n	Brasilí*
ke	d	kenísk*
is	n	Ísland*
is	d	íslensk*
dk	n	Danmörk*|Danm*
dk	d	dansk*
dz	n	Alsír*
europe	r	Evróp*|=NATO
eu	r	Evrópusamband*|=ESB
africa	r	Afrík*
asia	r	Asíu|Asía
middle-east	r	Mið-Austurlön*|Miðausturlön*
@it
%o a i e he hi
us	n	Stati Uniti|=USA|Stati Uniti d'America|America
us	d	statunitens~|american~|american~
us	o	Casa Bianca|Pentagono|Trump|Biden|Wall Street
gb	n	Regno Unito|Gran Bretagna|Inghilterra|Scozia|Galles|Irlanda del Nord
gb	d	britannic~|ingles~|scozzes~|gallese|londines~
fr	d	frances~|parigin~|transalpin~
fr	o	Eliseo|Macron
de	d	tedesc~|german~|berlines~|bavares~
de	n	Baviera
it	d	italian~|milanes~|napoletan~|sicilian~|sard~|torines~|fiorentin~|venezian~|lombard~|pugliese|calabrese|azzurri|genoves~|bolognes~|palermitan~|toscan~|piemontes~|campan~
it	n	Lombardia|Sicilia|Sardegna|Toscana|Veneto|Piemonte|Calabria|Puglia|Campania|Liguria|Umbria|Emilia-Romagna|Emilia|Abruzzo|Lampedusa|Friuli|Trentino|Alto Adige|Basilicata|Molise|Marche|Valle d'Aosta|Etna|Vesuvio
it	o	Palazzo Chigi|Quirinale|Montecitorio|Farnesina|Viminale|Serie A|Bankitalia|Carabinieri|carabinieri|Guardia di Finanza|Fratelli d'Italia|=Inps|Mattarella|Meloni
es	d	spagnol~|catalan~|madrilen~
es	n	Catalogna|Andalusia
pt	d	portoghes~|lusitan~
nl	d	olandes~|neerlandes~
nl	n	Olanda|L'Aia|Aia|Paesi Bassi
be	d	belg~
ch	d	svizzer~|elvetic~|ticines~
at	d	austriac~|viennes~
ie	d	irlandes~
dk	d	danes~
se	d	svedes~
no	d	norveges~
fi	d	finlandes~
is	d	islandes~
pl	d	polacc~
cz	d	cec~|cechi|ceche
cz	n	Repubblica Ceca
sk	d	slovacc~
hu	d	ungheres~
ro	d	rumen~|romen~
bg	d	bulgar~
gr	d	grec~|greci
hr	d	croat~
rs	d	serb~
ba	d	bosniac~
al	d	albanes~
si	d	sloven~
mt	d	maltes~
ua	d	ucrain~
ru	d	russ~|sovietic~|moscovit~
ru	o	Cremlino|Putin
by	d	bieloruss~
tr	d	turc~|turchi|turche
ge	d	georgian~
am	d	armen~
az	d	azer~
va	o	Papa|Santa Sede|Vaticano|Pontefice|Città del Vaticano
il	d	israelian~
ps	d	palestines~
ps	n	Gaza|Striscia di Gaza|Cisgiordania
ps	o	Hamas
lb	d	libanes~
sy	d	sirian~
jo	d	giordan~
iq	d	irachen~
ir	d	iranian~
sa	d	saudit~
ae	n	Emirati Arabi Uniti|Emirati
qa	d	qatariot~
kw	d	kuwaitian~
ye	d	yemenit~|houthi
eg	d	egizian~
ly	d	libic~|libici
tn	d	tunisin~
dz	d	algerin~
ma	d	marocchin~
sd	d	sudanes~
et	d	etiop~|etiopi
er	d	eritre~
so	d	somal~
ke	d	keniot~|kenian~
ug	d	ugandes~
tz	d	tanzanian~
ng	d	nigerian~
gh	d	ghanes~
sn	d	senegales~
cd	n	Repubblica Democratica del Congo|Congo|=RDC
cd	d	congoles~
ci	n	Costa d'Avorio
ci	d	ivorian~
za	d	sudafrican~
mz	d	mozambican~
ao	d	angolan~
zw	d	zimbabwan~
af	d	afghan~|afgan~
af	o	talebani|talebano
pk	d	pakistan~|pachistan~
in	d	indian~
bd	d	bengales~
np	d	nepales~
lk	d	srilankes~|singalese
cn	d	cines~
jp	d	giappones~|nipponic~
kr	d	sudcorean~
kp	d	nordcorean~
tw	d	taiwanes~
mn	d	mongol~
kz	d	kazak~|kazak~
mm	d	birman~
mm	n	Birmania
th	d	thailandes~
vn	d	vietnamit~
kh	d	cambogian~
ph	d	filippin~
id	d	indonesian~
my	d	malesian~|malese
sg	d	singaporian~
au	d	australian~
nz	d	neozelandes~
ca	d	canades~
mx	d	messican~
gt	d	guatemaltec~
hn	d	honduregn~
sv	d	salvadoregn~
ni	d	nicaraguens~
cr	d	costarican~
pa	d	panamens~
cu	d	cuban~
do	d	dominican~
ht	d	haitian~
co	d	colombian~
ve	d	venezuelan~
ec	d	ecuadorian~|ecuadoregn~
pe	d	peruvian~
bo	d	bolivian~
br	d	brasilian~|verdeoro
cl	d	cilen~
ar	d	argentin~
uy	d	uruguaian~|uruguayan~
py	d	paraguaian~|paraguayan~
eu	r	Unione Europea|Unione europea|=UE|Ue|Commissione europea|Commissione Europea|Parlamento europeo|Parlamento Europeo|Europarlamento|Eurocamera|Banca centrale europea|=BCE|Bce|Eurozona|eurozona|Consiglio europeo|comunitari~
europe	r	Europa|europe~|europei|=NATO|Nato|Balcani|Baltico|Mediterraneo|Scandinavia|scandinav~|Alpi|Mar Nero|Mare del Nord|Adriatico|baltic~|Egeo|Danubio|Consiglio d'Europa
africa	r	Africa|african~|Unione africana|Unione Africana|Sahel|Sahara|Maghreb|Corno d'Africa|subsahariana|Ecowas|Golfo di Guinea|lago Vittoria
middle-east	r	Medio Oriente|mediorientale|mediorientali|Golfo Persico|Lega Araba|Mar Rosso|Stato Islamico|Isis|arab~|Stretto di Hormuz
asia	r	Asia|asiatic~|sudest asiatico|Sud-est asiatico|Mar Cinese|Himalaya|Asia centrale|Mekong
latin-america	r	America Latina|latinoamerican~|America Centrale|Sudamerica|Sud America|sudamerican~|Caraibi|caraibic~|Ande|andin~|Mercosur|Amazzonia|Centroamerica|centroamerican~|Antille|Copa America|Copa Libertadores
north-america	r	Nord America|Nordamerica|nordamerican~|America del Nord|Grandi Laghi
oceania	r	Oceania|Pacifico meridionale|isole del Pacifico|Sud Pacifico|Polinesia|Melanesia|Micronesia
@ja
us	n	米国|アメリカ|アメリカ合衆国|全米|在米|訪米|米政府|米軍|米大統領|米下院|米上院|米議会|米財務|米国務|米国防|米司法|米紙|米企業|米株|米東部|米西部|米南部|米中西部|米連邦|米最高裁|駐米|反米|対米
us	o	ホワイトハウス|ペンタゴン|トランプ|バイデン|ウォール街|カリフォルニア|テキサス|フロリダ|ハワイ|アラスカ|ニューヨーク|米FRB|大リーグ|国防総省|連邦準備制度
us,cn	n	米中
us,jp	n	日米
us,kr	n	米韓
us,ru	n	米ロ|米露
gb	n	英国|イギリス|イングランド|スコットランド|ウェールズ|北アイルランド|英政府|英首相|英議会|英外相|訪英|英王室|英中銀|英軍|英紙|英BBC|英南部|英北部
fr	n	フランス|仏政府|仏大統領|訪仏|仏軍|仏北部|仏南部|仏紙|仏首相
fr	o	マクロン|エリゼ宮
de	n	ドイツ|独政府|独首相|訪独|独連邦|独南部|独北部|独紙|独西部|独東部
it	n	イタリア|伊政府|伊首相|訪伊
es	n	スペイン|カタルーニャ
pt	n	ポルトガル
nl	n	オランダ|ハーグ
gr	n	ギリシャ
ch	n	スイス
ru	n	ロシア|露政府|ソ連|ソビエト|露軍|シベリア|チェチェン
ru	o	プーチン|クレムリン
ru,ua	n	ロシア・ウクライナ|ウクライナ・ロシア
ua	o	ゼレンスキー
ge	n	ジョージア|グルジア
tr	n	トルコ
va	n	バチカン
va	o	ローマ教皇|ローマ法王
il	n	イスラエル
ps	n	パレスチナ|ガザ|ヨルダン川西岸
ps	o	ハマス
lb	o	ヒズボラ
ye	o	フーシ派
sa	n	サウジアラビア|サウジ
ae	n	アラブ首長国連邦|ドバイ|アブダビ
eg	n	エジプト
za	n	南アフリカ|南ア
cd	n	コンゴ民主共和国|コンゴ
ke	n	ケニア|ケニヤ
af	n	アフガニスタン|アフガン
af	o	タリバン|タリバーン
in	n	インド|印政府|印首相
in,cn	n	中印
cn	n	中国|中国政府|訪中|中国人|北京|上海|新疆ウイグル|チベット|中国軍|反中
cn,jp	n	日中関係|日中首脳|日中外相|日中韓|日中平和|中日
kr	n	韓国|ソウル|訪韓|韓国人|在韓
jp,kr	n	日韓
kp	n	北朝鮮|平壌|金正恩
kp,kr	n	南北朝鮮|朝鮮半島
ru,jp	n	日ロ|日露
ru,cn	n	中ロ|中露
hk	n	香港
tw	n	台湾
jp	n	日本|東京|大阪|京都|北海道|沖縄|東日本|西日本|九州|四国|関東|関西|東北地方|首都圏|日本人|静岡県|愛知県|兵庫県|福岡県|埼玉県|千葉県|神奈川県|長野県|新潟県|石川県|能登|福島県|宮城県|岩手県|青森県|秋田県|山形県|熊本県|鹿児島県|広島県|岡山県|長崎県|札幌|名古屋|横浜|神戸|福岡市|仙台|広島|長崎|富士山|富山県|三重県|奈良県|岐阜県|群馬県|栃木県|茨城県|滋賀県|和歌山県|島根県|鳥取県|山口県|愛媛県|高知県|徳島県|香川県|大分県|宮崎県|佐賀県|佐渡|岐阜|群馬
jp	o	首相官邸|国会|自民党|立憲民主党|公明党|気象庁|厚労省|厚生労働省|日銀|警視庁|東電|Jリーグ|プロ野球|自衛隊|文科省|経産省|外務省|財務省|国土交通省|都内|県警|府警|道警|岸田|衆院|参院|東証|日経平均|高校野球|甲子園|皇居|新幹線|最高裁
mm	n	ミャンマー|ビルマ
th	n	タイ政府|タイの|タイで|タイ首相|タイ北部|タイ南部|タイ軍|タイと|タイ人|タイが|タイは|タイに
vn	n	ベトナム
id	n	インドネシア|バリ島
ph	n	フィリピン
au	n	オーストラリア|豪州|豪政府|豪首相|豪軍|豪東部|豪南部
nz	n	ニュージーランド
ca	n	カナダ
mx	n	メキシコ
br	n	ブラジル
ar	n	アルゼンチン
cl	n	チリの|チリで|チリ政府|チリ大統領|チリ北部|チリ中部|チリ南部|チリと|チリ
pe	n	ペルー
cu	n	キューバ
ve	n	ベネズエラ
eu	r	欧州連合|欧州委員会|欧州議会|欧州中央銀行|ユーロ圏|EU加盟国|欧州委
europe	r	欧州|ヨーロッパ|北大西洋条約機構|バルカン|バルト海|バルト三国|バルト|地中海|北欧|スカンジナビア|アルプス|黒海|東欧|西欧|中欧|北海油田|アドリア海|エーゲ海
africa	r	アフリカ|アフリカ連合|サヘル|サハラ|マグレブ|アフリカの角|西アフリカ|東アフリカ|北アフリカ
middle-east	r	中東|ペルシャ湾|ペルシア湾|アラブ連盟|紅海|イスラム国|アラブ|湾岸諸国|ホルムズ海峡
asia	r	アジア|東南アジア|南シナ海|東シナ海|ヒマラヤ|中央アジア|南アジア|東アジア
latin-america	r	中南米|ラテンアメリカ|南米|中米諸国|カリブ海|カリブ|アンデス|メルコスル|アマゾン川|アマゾンの熱帯雨林|アマゾン熱帯雨林
north-america	r	北米|五大湖
oceania	r	オセアニア|太平洋島しょ国|太平洋諸島|南太平洋|ポリネシア|メラネシア|ミクロネシア|太平洋島嶼国
@ko
%은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 인 계 산 군 측 발 행 서 만 엔 까지 부터 에는 에서는 에도 에게 대통령 총리 정부 인들 인이 인은 인의 출신 국적 당국 경찰 언론 외무장관 남부 북부 동부 서부 중부 간 령 내 전역 대사관 총선 대선 의회 법원 시장 처럼 보다 이나 나 라고 이라고 한테 이랑 등 등의 언론은 정부가 정부는 대통령이 총리가 경찰은 군은 군이 산은 인도 인을
us	n	미국|미군|미정부|미합중국|아메리카합중국
us	o	백악관|펜타곤|미국방부|트럼프|바이든|월가|월스트리트|캘리포니아|텍사스|플로리다|하와이|알래스카|뉴욕|할리우드|미연준|연준
us,kr	n	한미|미한
us,cn	n	미중|중미~ 관계
us,jp	n	미일
us,kp	n	북미~ 정상|북미회담|북미정상회담
us,ru	n	미러
kr,jp	n	한일
kr,cn	n	한중
kr,cn,jp	n	한중일
us,kr,jp	n	한미일
kr,kp	n	남북|한반도|남북한
gb	n	영국|잉글랜드|스코틀랜드|웨일스|북아일랜드
gb	o	다우닝가
fr	n	프랑스
fr	o	마크롱|엘리제궁
de	n	독일
it	n	이탈리아
es	n	스페인|카탈루냐
nl	n	네덜란드|헤이그
ch	n	스위스
be,europe	C	브뤼셀
gr	n	그리스~|그리스정부
at	n	오스트리아
pl	n	폴란드
cz	n	체코
ua	n	우크라이나|우크라|크림반도|돈바스
ua	o	젤렌스키
ru	n	러시아|소련|시베리아|체첸|러軍
ru	o	푸틴|크렘린
tr	n	튀르키예|터키~|터키
tr	o	에르도안
ge	n	조지아~
va	n	바티칸
va	o	교황
il	n	이스라엘
ps	n	팔레스타인|가자지구|가자~|요르단강
ps	o	하마스
lb	n	레바논
lb	o	헤즈볼라
sy	n	시리아
jo	n	요르단
iq	n	이라크
ir	n	이란~|이란핵|이란 핵
sa	n	사우디|사우디아라비아
ae	n	아랍에미리트|두바이|아부다비
ye	o	후티
eg	n	이집트
za	n	남아프리카공화국|남아공
cd	n	콩고민주공화국|민주콩고|콩고
sd	n	수단 정부|수단군|수단 내전|수단 수도|수단 하르툼
ss	n	남수단
td	n	차드 정부|차드호
gh	n	가나 정부|가나 대통령|가나 축구
af	n	아프가니스탄|아프간
af	o	탈레반
pk	n	파키스탄
in	n	인도네시아령|인도 정부|인도 총리|인도 뉴델리|인도 뭄바이|인도~
cn	n	중국|베이징|상하이|티베트|신장위구르|신장 위구르|중공
jp	n	일본|도쿄|오사카|홋카이도|오키나와|후쿠시마|교토
kr	n	한국|대한민국|서울|부산|인천|대구|광주~|대전~|울산|세종시|경기도|강원도|충북|충남|전북|전남|경북|경남|제주|제주도|수원~|성남|고양시|용인|창원|포항|전주~|청주|국내|우리나라|남한|평창|강릉|여수~|춘천
kr	o	청와대|국회|용산 대통령실|대통령실|더불어민주당|국민의힘|한국은행|기상청|경찰청|대법원|헌법재판소|코스피|코스닥|삼성전자|현대차|질병관리청|국방부|금융위|K팝|KBO|K리그|검찰|외교부|기획재정부|기재부
kp	n	북한|조선민주주의인민공화국|평양|북측
kp	o	김정은|노동신문|조선중앙통신
hk	n	홍콩
mo	n	마카오
tw	n	대만|타이완
mm	n	미얀마|버마
th	n	태국
vn	n	베트남
id	n	인도네시아|발리섬
ph	n	필리핀
my	n	말레이시아
sg	n	싱가포르
mn	n	몽골
kz	n	카자흐스탄
au	n	호주~|오스트레일리아
nz	n	뉴질랜드
fj	n	피지 정부|피지~ 총리
ca	n	캐나다
mx	n	멕시코
cu	n	쿠바~|쿠바
br	n	브라질
ar	n	아르헨티나
cl	n	칠레
pe	n	페루~|페루
co	n	콜롬비아
ve	n	베네수엘라
eu	r	유럽연합|유럽연합집행위|유럽의회|유럽중앙은행|유로존|유럽집행위원회
europe	r	유럽|나토|북대서양조약기구|발칸|발트해|발트|지중해|북유럽|스칸디나비아|알프스|흑해|동유럽|서유럽|다뉴브
africa	r	아프리카|아프리카연합|사헬|사하라|마그레브|서아프리카|동아프리카
middle-east	r	중동|페르시아만|걸프|아랍|홍해|이슬람국가|아랍연맹|호르무즈
asia	r	아시아|동남아|동남아시아|아세안|남중국해|동중국해|히말라야|중앙아시아|남아시아|동아시아
latin-america	r	중남미|라틴아메리카|남미|카리브해|카리브|안데스|메르코수르|아마존 열대우림|아마존강
north-america	r	북아메리카|북미~|북미 지역
oceania	r	오세아니아|태평양 섬나라|남태평양|태평양도서국|폴리네시아|태평양 도서국|멜라네시아
@nl
%s e se er ers en n
us	n	Verenigde Staten|=VS|=USA|Amerika
us	d	Amerikaan~|Amerikaans~
us	o	Witte Huis|Pentagon|Trump|Biden|Wall Street
gb	n	Verenigd Koninkrijk|Groot-Brittannië|Engeland|Schotland|Wales|Noord-Ierland|=VK
gb	d	Brits~|Brit|Britten|Engels~|Engelsman|Engelsen|Schots~|Schotten|Londens~
fr	d	Frans~|Fransman|Fransen|Parijs~
fr	o	Élysée|Macron
de	d	Duits~|Duitser~|Berlijns~|Beiers~
de	o	Bundestag
it	d	Italiaan~|Italiaans~
es	d	Spaans~|Spanjaard~|Catalaans~
es	n	Catalonië
pt	d	Portugees|Portugese|Portugezen
nl	d	Nederlands~|Nederlander~|Hollands~|Amsterdams~|Rotterdams~|Brabants~|Gronings~|Limburgs~|Haags~
nl	n	Holland|Den Haag|Limburg|Brabant|Noord-Brabant|Friesland|Gelderland|Overijssel|Drenthe|Zeeland|Flevoland|Randstad|Schiphol
nl	o	Tweede Kamer|Eerste Kamer|Binnenhof|=KNMI|Rijkswaterstaat|=PVV|=VVD|=NS|Eredivisie
be	d	Belg~|Belgisch~|Vlaams~|Vlaming~|Waals~|Antwerps~
be	n	Vlaanderen|Wallonië
ch	d	Zwitsers~|Zwitser~
at	d	Oostenrijks~|Oostenrijker~|Weens~
ie	d	Iers~|Ieren
dk	d	Deens~|Denen
se	d	Zweeds~|Zweden|Zweed
no	d	Noors~|Noren
fi	d	Fins~|Finnen
is	d	IJslands~|IJslander~
pl	d	Pools~|Polen|Pool
cz	d	Tsjechisch~|Tsjechen
cz	n	Tsjechië
sk	d	Slowaaks~
hu	d	Hongaars~|Hongaren
ro	d	Roemeens~|Roemenen
bg	d	Bulgaars~|Bulgaren
gr	d	Grieks~|Grieken
hr	d	Kroatisch~|Kroaten
rs	d	Servisch~|Serviërs
ba	d	Bosnisch~
al	d	Albanees|Albanese
ua	d	Oekraïens~|Oekraïner~
ru	d	Russisch~|Rus|Russen|Sovjet~
ru	o	Kremlin|Poetin
by	d	Wit-Russisch~|Belarussisch~
by	n	Wit-Rusland
tr	d	Turks~|Turk|Turken
ge	d	Georgisch~
am	d	Armeens~
az	d	Azerbeidzjaans~
va	o	paus|Vaticaan|Heilige Stoel
il	d	Israëlisch~|Israëliër~
ps	d	Palestijn~|Palestijns~
ps	n	Gaza|Gazastrook|Westelijke Jordaanoever|Westoever
ps	o	Hamas
lb	d	Libanees|Libanese
sy	d	Syrisch~|Syriër~
jo	d	Jordaans~
iq	d	Iraaks~|Irakees|Irakese
ir	d	Iraans~|Iraniër~
sa	d	Saoedisch~|Saudisch~|Saoedi~
sa	n	Saoedi-Arabië|Saudi-Arabië
ae	n	Verenigde Arabische Emiraten|Emiraten
qa	d	Qatarees|Qatarese
ye	d	Jemenitisch~|Houthi|Houthi's
eg	d	Egyptisch~|Egyptenaar|Egyptenaren
ly	d	Libisch~
tn	d	Tunesisch~
dz	d	Algerijns~
ma	d	Marokkaans~|Marokkaan~
sd	d	Soedanees|Soedanese
et	d	Ethiopisch~
so	d	Somalisch~
ke	d	Keniaans~
ug	d	Oegandees|Oegandese
tz	d	Tanzaniaans~
rw	d	Rwandees|Rwandese
ng	d	Nigeriaans~
gh	d	Ghanees|Ghanese
sn	d	Senegalees|Senegalese
cd	n	Democratische Republiek Congo|Congo
cd	d	Congolees|Congolese
ci	n	Ivoorkust
za	d	Zuid-Afrikaans~|Zuid-Afrikaan~
mz	d	Mozambikaans~
zw	d	Zimbabwaans~
af	d	Afghaans~|Afghaan|Afghanen
af	o	taliban|Taliban
pk	d	Pakistaans~
in	d	Indiaas|Indiase|Indiër~
bd	d	Bengaals~
np	d	Nepalees|Nepalese
cn	d	Chinees|Chinese|Chinezen
jp	d	Japans~|Japanner~
kr	d	Zuid-Koreaans~|Zuid-Koreanen
kp	d	Noord-Koreaans~
tw	d	Taiwanees|Taiwanese
kz	d	Kazachs~
mm	d	Birmees|Birmese
th	d	Thais|Thaise
vn	d	Vietnamees|Vietnamese
kh	d	Cambodjaans~
ph	d	Filipijns~
id	d	Indonesisch~|Indonesiër~
my	d	Maleisisch~
au	d	Australisch~|Australiër~
nz	d	Nieuw-Zeelands~|Nieuw-Zeelander~
ca	d	Canadees|Canadese|Canadezen
mx	d	Mexicaans~|Mexicaan|Mexicanen
gt	d	Guatemalteeks~
cu	d	Cubaans~|Cubanen
sr	d	Surinaams~|Surinamers
ht	d	Haïtiaans~
co	d	Colombiaans~
ve	d	Venezolaans~
ec	d	Ecuadoraans~|Ecuadoriaans~
pe	d	Peruaans~
bo	d	Boliviaans~
br	d	Braziliaans~|Braziliaan|Brazilianen
cl	d	Chileens~
ar	d	Argentijn~|Argentijns~
uy	d	Uruguayaans~
eu	r	Europese Unie|=EU|Europese Commissie|Europees Parlement|Europarlement|Europese Centrale Bank|=ECB|eurozone|EU-landen|EU-leiders|EU-lidstaten|EU-top
europe	r	Europa|Europees|Europese|Europeanen|=NAVO|Navo|Balkan|Oostzee|Middellandse Zee|Scandinavië|Scandinavisch~|Alpen|Zwarte Zee|Noordzee|Baltische|Donau|Baltische staten
africa	r	Afrika|Afrikaans~|Afrikanen|Afrikaanse Unie|Sahel|Sahara|Maghreb|Hoorn van Afrika|West-Afrika|West-Afrikaanse|Oost-Afrika|Oost-Afrikaanse|Noord-Afrika|Victoriameer
middle-east	r	Midden-Oosten|Perzische Golf|Arabische Liga|Rode Zee|Islamitische Staat|Arabisch~|Arabieren|Golfstaten|Straat van Hormuz
asia	r	Azië|Aziatisch~|Aziaten|Zuidoost-Azië|Zuid-Chinese Zee|Himalaya|Centraal-Azië
latin-america	r	Latijns-Amerika|Latijns-Amerikaans~|Zuid-Amerika|Zuid-Amerikaans~|Midden-Amerika|Midden-Amerikaans~|Caribisch~|Caraïben|Andes|Amazonegebied|Amazone|Mercosur|Antillen
north-america	r	Noord-Amerika|Noord-Amerikaans~
oceania	r	Oceanië|Stille Zuidzee|eilanden in de Stille Oceaan|Polynesië|Melanesië|Micronesië
@pl
%a ą e ę i y o u em iem ie ii ię ią ią ach ami ów om owi owie ia ii io ie ski skiego skiemu skim ska skiej ską skie skich skimi scy sko czyk czyka czykiem czycy czyków czykom ka ki ce kę ką ek kom kami kach nin nina nie nin nom ego emu ym ej ych ymi im ich imi zie cie dzie rze ze s sie ńska a ów nka
us	n	=USA|Stany Zjednoczone|Stan~ Zjednoczon~|Ameryk~|Ameryce
us	d	amerykańsk~|amerykanin~|Amerykan~|Amerykanie|amerykańscy
us	o	Biały Dom|Białego Domu|Białym Domu|Pentagon~|Trump~|Biden~|Wall Street
gb	n	Wielk~ Brytani~|Brytani~|Angli~|Szkocj~|Wali~|Zjednoczone Królestwo|Irlandi~ Północn~|Walii
gb	d	brytyjsk~|brytyjscy|Brytyjcz~|Brytyjczyc~|angielsk~|szkock~|londyńsk~|Anglik~
gb	o	Downing Street
fr	d	francusk~|Francuz~|parysk~
fr	o	Macron~|Pałac~ Elizejsk~
de	n	Niemcy|Niemiec|Niemczech|Niemcom|Niemcami|Bawari~
de	d	niemieck~|niemieccy|Niemc~|berlińsk~
de	o	Bundestag~
it	n	Włochy|Włoch|Włoszech|Włochom|Włochami
it	d	włosk~|włoscy|Włos~
es	d	hiszpańsk~|Hiszpan~|katalońsk~
pt	d	portugalsk~
nl	n	Holandi~|Niderland~|Hadze|Haga|Hagi
nl	d	holendersk~|niderlandzk~|Holendr~|Holender
be	d	belgijsk~
be,europe	C	Bruksel~
ch	d	szwajcarsk~
at	d	austriack~
ie	d	irlandzk~
dk	d	duńsk~|Duńczy~
se	d	szwedzk~|Szwed~
no	d	norwesk~
fi	d	fińsk~|Fin~
is	d	islandzk~
pl	d	polsk~|polscy|Polak~|Polacy|warszawsk~|krakowsk~|gdańsk~|śląsk~|mazowieck~|wrocławsk~|poznańsk~|łódzk~|lubelsk~|podlask~|małopolsk~|wielkopolsk~|zachodniopomorsk~|podkarpack~
pl	n	Polsk~|Polsce|Śląsk~|Mazowsz~|Małopolsk~|Wielkopolsk~|Podlasi~|Podkarpaci~|Pomorz~|Mazur~|Podhal~|Tatr~|Bieszczad~|Lubelszczyzn~|Dolnym Śląsku
pl	o	Sejm~|Senat~ RP|=PiS|=PKP|=NBP|=TVP|=GUS|=IMGW|Zakopane|=PKN Orlen|Orlen~|Lotos|=NFZ|=ZUS|Tusk~|Morawieck~|Kaczyńsk~
cz	n	Czechy|Czech|Czechach|Czechom|Republik~ Czesk~
cz	d	czesk~|czescy|prask~
sk	d	słowack~
hu	n	Węgry|Węgier|Węgrzech|Węgrom
hu	d	węgiersk~
ro	d	rumuńsk~
bg	d	bułgarsk~
gr	d	greck~|Grecy|ateńsk~
hr	d	chorwack~
rs	d	serbsk~
ba	d	bośniack~
al	d	albańsk~
lt	n	Litw~|Litwie
lt	d	litewsk~
lv	n	Łotw~|Łotwie
lv	d	łotewsk~
ee	d	estońsk~
md	d	mołdawsk~
md	n	Mołdawi~
ua	d	ukraińsk~|ukraińscy|Ukraińc~|kijowsk~
ua	n	Ukrain~|Donbas~|Krym~
ua	o	Zełensk~
ru	d	rosyjsk~|rosyjscy|Rosjan~|moskiewsk~|radzieck~|sowieck~
ru	n	Rosj~|Czeczeni~|Syberi~
ru	o	Kreml~|Putin~
by	d	białorusk~
by	n	Białorus~|Białoruś
tr	n	Turcj~
tr	d	tureck~|Turcy
ge	n	Gruzj~
ge	d	gruzińsk~
am	d	ormiańsk~|armeńsk~
az	d	azerbejdżańsk~|azersk~
va	n	Watykan~
va	o	papież~|Stolic~ Apostolsk~
il	d	izraelsk~
il	n	Izrael~
ps	d	palestyńsk~|Palestyńczy~
ps	n	Gaza|Gazy|Gazie|Gazę|Strefa Gazy|Strefie Gazy|Strefy Gazy|Zachodnim Brzegu|Zachodni Brzeg
ps	o	Hamas~
lb	d	libańsk~
sy	d	syryjsk~
jo	d	jordańsk~
iq	d	irack~
iq	n	Irak~
ir	d	irańsk~
ir	n	Iran~
sa	d	saudyjsk~
sa	n	Arabi~ Saudyjsk~
ae	n	=ZEA|Zjednoczone Emiraty Arabskie|Emirat~
qa	d	katarsk~
ye	d	jemeńsk~|Huti
eg	n	Egipt~|Egipcie
eg	d	egipsk~
ly	d	libijsk~
tn	d	tunezyjsk~
dz	d	algiersk~
ma	d	marokańsk~
sd	d	sudańsk~
et	d	etiopsk~
so	d	somalijsk~
ke	d	kenijsk~
ke	n	Keni~
ug	d	ugandyjsk~
tz	d	tanzańsk~
ng	n	Nigeri~
ng	d	nigeryjsk~
gh	d	ghańsk~
sn	d	senegalsk~
cd	n	Demokratyczn~ Republik~ Konga|Konga|Kongo|Kongu
cd	d	kongijsk~
za	n	=RPA|Republik~ Południowej Afryki|Południow~ Afryk~
za	d	południowoafrykańsk~
mz	d	mozambick~
zw	d	zimbabweńsk~
af	d	afgańsk~
af	o	talib~
pk	d	pakistańsk~
in	n	Indie|Indii|Indiach|Indiom|Indiami
in	d	indyjsk~|hindusk~
bd	d	bengalsk~|banglijsk~
np	d	nepalsk~
cn	n	Chiny|Chin|Chinach|Chinom|Chinami|=ChRL
cn	d	chińsk~|chińscy|Chińczy~|pekińsk~
jp	d	japońsk~|Japończy~
jp	n	Japoni~
kr	n	Kore~ Południow~|Korei Południowej
kr	d	południowokoreańsk~
kp	n	Kore~ Północn~|Korei Północnej|=KRLD
kp	d	północnokoreańsk~
tw	d	tajwańsk~
kz	d	kazachsk~|kazachstańsk~
mm	d	birmańsk~
mm	n	Birm~|Mjanm~
th	d	tajsk~|tajlandzk~
vn	d	wietnamsk~
kh	d	kambodżańsk~
ph	d	filipińsk~
id	d	indonezyjsk~
my	d	malezyjsk~
au	d	australijsk~|Australijczy~
nz	n	Now~ Zelandi~
nz	d	nowozelandzk~
ca	d	kanadyjsk~|kanadyjscy|Kanadyjczyc~|Kanadyjczy~
mx	d	meksykańsk~
cu	n	Kuba|Kuby|Kubie|Kubę|Kubą
cu	d	kubańsk~
ht	d	haitańsk~
co	d	kolumbijsk~
ve	d	wenezuelsk~
ec	d	ekwadorsk~
pe	n	Peru
pe	d	peruwiańsk~
bo	d	boliwijsk~
br	d	brazylijsk~|Brazylijczy~
cl	n	Chile
cl	d	chilijsk~
ar	d	argentyńsk~|Argentyńczy~
uy	d	urugwajsk~
py	d	paragwajsk~
us	a	Kaliforni~|Teksas~|Floryd~|Alask~|Hawaj~|Alasce|Nevad~
eu	r	=UE|Uni~ Europejsk~|Komisj~ Europejsk~|Parlament~ Europejsk~|Europarlament~|europarlament~|Europejsk~ Bank~ Centraln~|=EBC|stref~ euro|unijn~|Rad~ Europejsk~
europe	r	Europ~|europejsk~|Europejczy~|=NATO|Bałkan~|bałkańsk~|Bałtyk~|bałtyck~|Morz~ Śródziemn~|Skandynawi~|skandynawsk~|Alp~|Morz~ Czarn~|Morz~ Północn~|Dunaj~|Adriatyk~|Rad~ Europy
africa	r	Afryk~|Afryce|afrykańsk~|Uni~ Afrykańsk~|Sahel~|Sahar~|Maghreb~|Rog~ Afryki|Róg Afryki|zachodnioafrykańsk~|subsaharyjsk~
middle-east	r	Bliski Wschód|Blisk~ Wsch~|Bliskim Wschodzie|Bliskiego Wschodu|bliskowschodni~|Zatok~ Persk~|Zatoce Perskiej|Lig~ Arabsk~|Morz~ Czerwon~|Państw~ Islamsk~|arabsk~|cieśnin~ Ormuz
asia	r	Azj~|azjatyck~|Azj~ Południowo-Wschodni~|Morz~ Południowochińsk~|Himalaj~|Azj~ Środkow~|=ASEAN
latin-america	r	Ameryk~ Łacińsk~|Ameryce Łacińskiej|latynoamerykańsk~|Ameryk~ Środkow~|Ameryce Środkowej|Ameryk~ Południow~|Ameryce Południowej|południowoamerykańsk~|Karaib~|karaibsk~|Andy|Andach|Andów|Mercosur~|Amazoni~|Amazonk~
north-america	r	Ameryk~ Północn~|Ameryce Północnej|północnoamerykańsk~
oceania	r	Oceani~|Południow~ Pacyfik~|wysp~ Pacyfiku|wyspiarsk~ Pacyfiku|Polinezj~|Melanezj~|Mikronezj~
dk	n	Dania|Danii|Danię|Danią
@pt
%s a as o os es e
us	n	=EUA|Estados Unidos
us	d	american~|norte-american~|estadunidens~|estadounidens~
us	o	Casa Branca|Pentágono|Trump|Biden|Wall Street|Reserva Federal
gb	n	Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales|Irlanda do Norte
gb	d	britânic~|ingles~|inglês|escoces~|escocês|londrin~
fr	d	frances~|francês|parisiens~
fr	o	Palácio do Eliseu|Macron
de	d	alemão|alemã|alemães|alemãs|berlinens~
it	d	italian~
es	d	espanhol~|espanhóis|catalã|catalão|catalães|madrilen~
es	n	Catalunha
pt	d	portugues~|português|lisboet~|portuens~|açorian~|algarvi~
pt	n	Algarve|Açores|Alentejo|Minho|Madeira|Lisboa
pt	o	Palácio de Belém|Assembleia da República|=PSP|=GNR
nl	d	holandes~|holandês|neerlandes~|neerlandês
nl	n	Holanda|Haia|Países Baixos
be	d	belga~
ch	d	suíço|suíça|suíços|suíças
at	d	austríac~
ie	d	irlandes~|irlandês
dk	d	dinamarques~|dinamarquês
se	d	suec~
no	d	norueg~|norueguês|noruegues~
fi	d	finlandes~|finlandês
is	d	islandes~|islandês
pl	d	polac~|polonês|polones~|polaco
pl	n	Polónia|Polônia
cz	d	chec~|tchec~
sk	d	eslovac~
hu	d	húngar~
ro	d	romen~
ro	n	Roménia|Romênia
bg	d	búlgar~
gr	d	grego|grega|gregos|gregas
hr	d	croata~
rs	d	sérvi~
ba	d	bósni~
al	d	albanes~|albanês
ua	d	ucranian~
ru	d	russo|russa|russos|russas|soviétic~|moscovit~
ru	o	Kremlin|Putin
by	d	bielorruss~
tr	d	turco|turca|turcos|turcas
ge	d	georgian~
am	d	arméni~|armêni~
az	d	azerbaijan~
va	o	Papa|Santa Sé|Vaticano
il	d	israelita~|israelens~
ps	d	palestin~|palestinian~
ps	n	Gaza|Faixa de Gaza|Cisjordânia
ps	o	Hamas
lb	d	liban~|libanês|libanes~
sy	d	síri~
jo	d	jordan~
iq	d	iraquian~
ir	d	iranian~
ir	n	Irão|Irã
sa	d	saudita~
ae	n	Emirados Árabes Unidos|Emirados
qa	d	catarian~|catari
kw	d	kuwaitian~
ye	d	iemenit~|houthi~
ye	n	Iémen|Iêmen
eg	d	egípci~
ly	d	líbi~
tn	d	tunisin~
dz	d	argelin~
ma	d	marroquin~|marroquino
sd	d	sudanes~|sudanês
et	d	etíope~
ke	d	quenian~
ke	n	Quénia|Quênia
ug	d	ugandes~|ugandês
tz	d	tanzanian~
ng	d	nigerian~
gh	d	ganes~|ganens~
sn	d	senegales~|senegalês
cd	n	República Democrática do Congo|=RDC|=RD Congo|Congo
cd	d	congoles~|congolês
ci	n	Costa do Marfim
ci	d	costa-marfinens~
za	d	sul-african~
mz	d	moçambican~
mz	n	Cabo Delgado
ao	d	angolan~
cv	d	cabo-verdian~
gw	d	guineens~
st	n	São Tomé
zw	d	zimbabuan~
so	d	somali~|somális
af	d	afegão|afegã|afegãos|afegãs
af	o	talibã|talibãs|taliban
pk	d	paquistan~|paquistanês|paquistanes~
in	d	indian~
bd	d	bengali~
np	d	nepales~|nepalês
tl	d	timorens~
tl	n	Timor-Leste|Timor
mo	d	macaens~
cn	d	chines~|chinês
jp	d	japones~|japonês|nipónic~|nipônic~
kr	d	sul-corean~
kp	d	norte-corean~
tw	d	taiwanes~|taiwanês
kz	d	cazaque~
mm	d	birmanes~
th	d	tailandes~|tailandês
vn	d	vietnamita~
vn	n	Vietname|Vietnã
kh	d	cambojan~
ph	d	filipin~
id	d	indonési~
my	d	malai~|malasian~
sg	d	singapurens~
au	d	australian~
nz	d	neozelandes~|neozelandês
ca	d	canadens~|canadian~
mx	d	mexican~
gt	d	guatemaltec~
hn	d	hondurenh~
sv	d	salvadorenh~
ni	d	nicaraguens~
cr	d	costarriquenh~
pa	d	panamenh~|panamian~
cu	d	cuban~
do	d	dominican~
ht	d	haitian~
co	d	colombian~
ve	d	venezuelan~
ec	d	equatorian~
pe	d	peruan~
bo	d	bolivian~
br	d	brasileir~|paulistan~|carioc~|gaúch~|paulist~|mineir~ da gema|nordestin~ brasileir~
br	n	Bahia|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Pernambuco|Ceará|Goiás|Amazonas|Mato Grosso|Maranhão|Pará
br	o	Palácio do Planalto|Planalto|Lula|Bolsonaro|=STF|Petrobras|Polícia Federal|Câmara dos Deputados|Bovespa
cl	d	chilen~
ar	d	argentin~
ar	o	Casa Rosada|Milei
uy	d	uruguai~
py	d	paraguai~
eu	r	União Europeia|=UE|Comissão Europeia|Parlamento Europeu|Banco Central Europeu|=BCE|zona euro|zona do euro|Conselho Europeu|comunitári~
europe	r	Europa|europeu|europeia|europeus|europeias|=NATO|=OTAN|Balcãs|Bálcãs|Báltico|Mediterrâneo|países nórdicos|Escandinávia|escandinav~|Alpes|mar Negro|Mar Negro|mar do Norte|Adriático|bálticos|nórdic~|Danúbio|Egeu
africa	r	África|african~|União Africana|Sahel|Saara|Magrebe|Corno de África|Chifre da África|subsariana|subsaariana|=CEDEAO|=PALOP|Golfo da Guiné|lago Vitória
middle-east	r	Médio Oriente|Oriente Médio|Golfo Pérsico|Liga Árabe|mar Vermelho|Mar Vermelho|Estado Islâmico|árabe~|estreito de Ormuz|Estreito de Ormuz
asia	r	Ásia|asiátic~|Sudeste Asiático|sudeste asiático|mar da China|Himalaias|Himalaia|Ásia Central
latin-america	r	América Latina|latino-american~|América Central|América do Sul|sul-american~|Caraíbas|Caribe|caribenh~|Andes|andin~|Mercosul|=CELAC|=OEA|Amazónia|Amazônia|Antilhas|centro-american~|Copa América|Copa Libertadores
north-america	r	América do Norte|Grandes Lagos
oceania	r	Oceania|Oceânia|Pacífico Sul|ilhas do Pacífico|Polinésia|Melanésia|Micronésia
@ro
%u ului ilor a ă e i ii iei ei ul ului ule le lor ilor ilor elor easca esc ească ești eni ean eană ene enii eni ează ă ele ul ia iei ii ică ice ici că ce ci ane ani
us	n	=SUA|Statele Unite|Statelor Unite|America|Americii
us	d	american~|americane|americanii
us	o	Casa Albă|Casei Albe|Pentagon~|Trump|Biden|Wall Street
gb	n	Marea Britanie|Marii Britanii|Regatul Unit|Anglia|Angliei|Scoția|Scoției|Țara Galilor|Irlanda de Nord
gb	d	britanic~|englez~|scoțian~|londonez~
fr	d	francez~|parizian~
fr	n	Franța|Franței
fr	o	Macron|Palatul Elysee
de	d	german~|berlinez~
de	n	Germania|Germaniei|Bavaria
it	d	italian~
it	n	Italia|Italiei
es	d	spaniol~|catalan~
es	n	Spania|Spaniei|Catalonia
pt	d	portughez~
nl	d	olandez~|neerlandez~
nl	n	Olanda|Olandei|Țările de Jos|Haga
be	d	belgian~
ch	d	elvețian~
at	d	austriac~|vienez~
ie	d	irlandez~
dk	d	danez~
se	d	suedez~
no	d	norvegian~
fi	d	finlandez~
is	d	islandez~
pl	d	polonez~
pl	n	Polonia|Poloniei
cz	d	ceh|cehi|cehă|cehii|cehe
cz	n	Cehia|Cehiei
sk	d	slovac~
hu	d	maghiar~|ungar|ungari|ungară|ungaresc~
hu	n	Ungaria|Ungariei
ro	n	România|României|Transilvania|Transilvaniei|Ardeal|Moldova de peste Carpați|Oltenia|Dobrogea|Banat|Muntenia|Bucovina|Maramureș|Delta Dunării|Valea Prahovei|Prahova|Cluj|Clujul|Clujului|Cluj-Napoca|Iași|Constanța|Timiș|Bihor|Suceava|Argeș|Ilfov|Bacău|Vaslui|Hunedoara|Harghita|Covasna|București|Bucureștiului|Capitalei|Bucureștiul
ro	d	român~|românesc~|române|românii|românilor|românească|românești|bucureștean~|clujean~|ieșean~|timișorean~
ro	o	=PSD|=PNL|=USR|=BNR|Palatul Cotroceni|Cotroceni|Iohannis|=DNA|Camera Deputaților|=CNAIR|=ISU|=ANM|Palatul Victoria|=INS|=CCR|=MApN|Ciolacu
md	n	Republica Moldova|Republicii Moldova|Moldova|Moldovei|Transnistria|Chișinău
md	d	moldovean~|moldoven~
bg	d	bulgar~
bg	n	Bulgaria|Bulgariei
gr	d	grec|greci|greacă|grecesc~|grecii|elen~
gr	n	Grecia|Greciei
hr	d	croat~
rs	d	sârb~
ba	d	bosniac~
al	d	albanez~
ua	d	ucrainean~|ucrainen~|ucrainieni
ua	n	Ucraina|Ucrainei|Crimeea|Donbas
ru	d	rus|ruși|rusă|rusesc~|rușii|rusești|sovietic~|moscovit~
ru	n	Rusia|Rusiei|Federația Rusă
ru	o	Kremlin~|Putin
by	d	belarus|belaruși|belarusă|bielorus~
tr	d	turc|turci|turcă|turcesc~|turcii|turcească
tr	n	Turcia|Turciei
ge	d	georgian~
am	d	armean~|armen~
az	d	azer|azeri
va	n	Vatican~
va	o	Papa|papa|Sfântul Scaun
il	d	israelian~|israelien~
il	n	Israel~
ps	d	palestinian~|palestinien~
ps	n	Gaza|Fâșia Gaza|Cisiordania
ps	o	Hamas
lb	d	libanez~
sy	d	sirian~|sirien~
jo	d	iordanian~
iq	d	irakian~|irakien~
ir	d	iranian~|iranien~
sa	d	saudit~
sa	n	Arabia Saudită|Arabiei Saudite
ae	n	Emiratele Arabe Unite|Emirate|=EAU
ye	d	yemenit~|houthi
eg	d	egiptean~|egipten~
eg	n	Egipt~
ly	d	libian~
tn	d	tunisian~
dz	d	algerian~
ma	d	marocan~
sd	d	sudanez~
et	d	etiopian~
so	d	somalez~
ke	d	kenyan~|kenian~
ug	d	ugandez~
tz	d	tanzanian~
ng	d	nigerian~
gh	d	ghanez~
sn	d	senegalez~
cd	n	Republica Democrată Congo|Republicii Democrate Congo|Congo
cd	d	congolez~
za	n	Africa de Sud|Africii de Sud
za	d	sud-african~
zw	d	zimbabwean~
af	d	afgan~
af	o	talibani|talibanii|talibanilor
pk	d	pakistanez~
in	n	India|Indiei
in	d	indian|indiană|indieni|indiene|indienii
bd	d	bengalez~
np	d	nepalez~
cn	n	China|Chinei
cn	d	chinez~|chinezesc~
jp	n	Japonia|Japoniei
jp	d	japonez~|nipon~
kr	d	sud-corean~
kp	d	nord-corean~
kr	n	Coreea de Sud|Coreii de Sud
kp	n	Coreea de Nord|Coreii de Nord
tw	d	taiwanez~
kz	d	kazah~
mm	d	birmanez~
th	d	thailandez~
vn	d	vietnamez~
ph	d	filipinez~
id	d	indonezian~
my	d	malaezian~
au	d	australian~|australien~
it	d	italien~
mx	d	mexicani
ua	d	ucrainien~
nor	d	norvegieni
in	d	indien~
ke	d	kenien~
ng	d	nigerien~
co	d	columbien~
ar	d	argentinien~
es	d	catalani
no	d	norvegien~
be	d	belgien~
ge	d	georgien~
nz	d	neozeelandez~
nz	n	Noua Zeelandă|Noii Zeelande
ca	d	canadian~|canadien~
mx	d	mexican~
cu	d	cubanez~
co	d	columbian~
ve	d	venezuelean~|venezuelan~
ec	d	ecuadorian~
pe	d	peruan~
bo	d	bolivian~
br	d	brazilian~|brazilien~
cl	d	chilian~
ar	d	argentinian~
us	a	California|Californiei|Texas|Florida|Alaska|Hawaii
eu	r	=UE|Uniunea Europeană|Uniunii Europene|Comisia Europeană|Comisiei Europene|Parlamentul European|Parlamentului European|Banca Centrală Europeană|=BCE|zona euro|Consiliul European
europe	r	Europa|Europei|european~|europene|europeni|=NATO|Balcani|Balcanii|Balcanilor|balcanic~|Marea Baltică|baltic~|Mediterana|Marea Mediterană|Marii Mediterane|Scandinavia|scandinav~|Alpi|Alpii|Marea Neagră|Mării Negre|Marea Nordului|Dunărea|Dunării|Carpați~|Carpați
africa	r	Africa|Africii|african~|Uniunea Africană|Uniunii Africane|Sahel~|Sahara|Maghreb~|Cornul Africii|Africa de Vest|Africa de Est|vest-african~
middle-east	r	Orientul Mijlociu|Orientului Mijlociu|Orientul Apropiat|Golful Persic|Golfului Persic|Liga Arabă|Ligii Arabe|Marea Roșie|Statul Islamic|arab~|arabă|Strâmtoarea Ormuz
asia	r	Asia|Asiei|asiatic~|Asia de Sud-Est|Marea Chinei de Sud|Himalaya|Asia Centrală
latin-america	r	America Latină|Americii Latine|latino-american~|America Centrală|Americii Centrale|America de Sud|Americii de Sud|sud-american~|Caraibe|Caraibelor|Anzi|Munții Anzi|Mercosur|Amazonia|Amazoniei
north-america	r	America de Nord|Americii de Nord|nord-american~
oceania	r	Oceania|Oceaniei|Pacificul de Sud|Pacificului de Sud|insulele din Pacific|insulelor din Pacific|Polinezia|Melanezia|Micronezia
@ru
%а я у ю е и ы о ой ей ою ею ом ем ём ью ам ям ах ях ами ями ов ев ёв ия ии ию ией ью иям иях иями й ий ый ого его ому ему им ым ом ем ая яя ую юю ое ее ие ые их ых ими ыми ский ского скому ским ском ская ской скую ское ские ских скими ски йский йского йскому йским йском йская йской йскую йское йские йских йскими цы цев цам цами цах ец ца цу цем це ка ки ке ку кой ок кам ками ках йцы йцев йцам йцами ец янин янина яне ян янам янами янке анин анина ане ан анам анами чанин чане чан чанам ь ь
us	n	=США|Соединённые Штаты|Соединенн~ Штат~|Америк~|Вашингтон~
us	d	американ~
us	o	Белый дом|Белого дома|Белом доме|Белым домом|Белому дому|Пентагон~|Госдеп~|Трамп~|Байден~|Уолл-стрит
gb	n	Великобритани~|Британи~|Англи~|Шотланди~|Уэльс~|Соединённое Королевство|Соединённого Королевства|Северн~ Ирланди~
gb	d	британ~|английск~|англичан~|шотландск~|лондонск~|великобритан~
gb	o	Даунинг-стрит
fr	d	француз~|парижск~|парижан~|французск~
fr	o	Елисейск~ двор~|Макрон~
de	n	Германи~|=ФРГ|Бавари~
de	d	немецк~|немц~|немец|германск~|берлинск~|баварск~
de	o	Бундестаг~|бундестаг~|Бундесвер~
it	d	итальян~|римск~ полици~
es	d	испан~|каталон~|мадридск~
es	n	Каталони~
pt	d	португал~
nl	n	Нидерланд~|Голланди~|Гааг~
nl	d	нидерландск~|голландск~|голландц~
be	d	бельгийск~|бельгийц~|брюссельск~
ch	d	швейцарск~|швейцарц~
at	d	австрийск~|австрийц~|венск~ полици~
ie	d	ирландск~|ирландц~
dk	d	датск~|датчан~
se	d	шведск~|швед~
no	d	норвежск~|норвежц~
fi	d	финск~|финн~|финляндск~
is	d	исландск~
pl	n	Польш~
pl	d	польск~|поляк~|варшавск~
cz	n	Чехи~
cz	d	чешск~|чех|чехи|чехов|пражск~
sk	d	словацк~
hu	d	венгерск~|венгр~
ro	d	румынск~
bg	d	болгарск~
gr	d	греческ~|греки|греков|афинск~
hr	d	хорватск~
rs	d	сербск~|серб|сербы|сербов
ba	d	боснийск~
al	d	албанск~
lt	d	литовск~
lv	d	латвийск~|латышск~
ee	d	эстонск~
md	d	молдавск~
md	n	Молдави~|Молдов~|Приднестровь~
ua	d	украин~|киевск~
ua	n	Украин~|Донбасс~|Крым~|Донецк~|Луганск~
ua	o	Верховн~ Рад~|Зеленск~
ru	n	Росси~|=РФ|Чечн~|Дагестан~|Сибир~|Подмосковь~|Татарстан~|Башкири~|Якути~|Кубан~|Камчатк~|Приморь~|Ставропол~|Краснодарск~ кра~|Приморск~ кра~|Московск~ област~|Карели~|Урал~|Башкортостан~|Забайкаль~|Бурати~|Сахалин~|=МЧС России
ru	d	российск~|русск~|россиян~|московск~|советск~|петербургск~|сибирск~|чеченск~|подмосковн~
ru	o	Кремл~|Путин~|Госдум~|Песков~|Лавров~|=ФСБ|Минобороны России|=РЖД|Роскосмос~|Росстат~|=СССР|Роспотребнадзор~|Совет Федерации
by	n	Белорусси~|Беларус~
by	d	белорус~
tr	n	Турци~
tr	d	турецк~|турки|турок|стамбульск~
tr	o	Эрдоган~
ge	n	Грузи~|Абхази~|Южн~ Осети~
ge	d	грузин~|абхаз~
am	d	армян~
az	d	азербайджан~
az	n	Нагорн~ Карабах~
kz	d	казахстан~|казахск~
uz	d	узбекск~|узбекистанск~
kg	n	Киргизи~|Кыргызстан~
kg	d	киргизск~|кыргызск~
tj	d	таджик~
tm	d	туркмен~
va	n	Ватикан~
va	o	Папа Римский|папа римский|Папы Римского|папы римского|Святейш~ престол~
il	d	израиль~|израильск~|израильтян~
il	n	Израил~
ps	d	палестин~
ps	n	Газа|Газы|Газе|Газу|сектор Газа|секторе Газа|сектора Газа|Западном берегу реки Иордан|Западный берег реки Иордан|Палестин~
ps	o	=ХАМАС|ХАМАС~
lb	d	ливанск~|ливанц~
lb	o	Хезболл~
sy	d	сирийск~|сирийц~
jo	d	иорданск~
iq	d	иракск~
ir	d	иранск~|иранц~
sa	d	саудовск~|саудит~
sa	n	Саудовск~ Арави~
ae	n	=ОАЭ|Объединённые Арабские Эмираты|Эмират~|Дубай|Дубае|Дубая
qa	d	катарск~
kw	d	кувейтск~
ye	d	йеменск~|хуситы|хуситов
eg	n	Египет|Египт~
eg	d	египетск~|египтян~
ly	d	ливийск~
tn	d	тунисск~
dz	d	алжирск~
ma	d	марокканск~
sd	d	суданск~
et	d	эфиопск~
so	d	сомалийск~
ke	d	кенийск~|кенийц~
ug	d	угандийск~
tz	d	танзанийск~
ng	n	Нигери~
ne	n	Нигер|Нигера|Нигере
ng	d	нигерийск~|нигерийц~
ne	d	нигерск~
gh	d	ганск~
sn	d	сенегальск~
ml	d	малийск~
ml	n	Мали
td	n	Чад|Чада|Чаде
cd	n	Демократическ~ Республик~ Конго|=ДРК|=ДР Конго|Конго
cd	d	конголезск~
ci	n	Кот-д'Ивуар~
za	n	=ЮАР|Южно-Африканск~ Республик~
za	d	южноафриканск~
mz	d	мозамбикск~
zw	d	зимбабвийск~
ao	d	ангольск~
af	d	афган~
af	o	талиб~|Талибан~
pk	d	пакистан~
in	n	Инди~
in	d	индийск~|индийц~|индус~
bd	d	бангладешск~
lk	d	шри-ланкийск~|ланкийск~
np	d	непальск~
cn	n	Кита~|=КНР|Гонконг~
cn	d	китайск~|китайц~
jp	n	Япони~
jp	d	японск~|японц~
kr	n	Южн~ Коре~|Республик~ Корея
kr	d	южнокорейск~
kp	n	=КНДР|Северн~ Коре~
kp	d	северокорейск~
tw	n	Тайван~
tw	d	тайваньск~
mn	d	монгольск~
mm	n	Мьянм~|Бирм~
mm	d	бирманск~|мьянманск~
th	d	таиландск~|тайск~
vn	d	вьетнамск~
kh	d	камбоджийск~
ph	d	филиппинск~
id	d	индонезийск~
my	d	малайзийск~
sg	d	сингапурск~
au	d	австралийск~|австралийц~
nz	n	Нов~ Зеланди~
nz	d	новозеландск~|новозеландц~
pg	n	Папуа
fj	d	фиджийск~
ca	d	канадск~|канадц~
mx	d	мексикан~
cu	n	Куба|Кубы|Кубе|Кубу|Кубой
cu	d	кубинск~|кубинц~
ht	d	гаитянск~
co	d	колумбийск~
ve	d	венесуэльск~
ec	d	эквадорск~
pe	n	Перу
pe	d	перуанск~
bo	d	боливийск~
br	d	бразильск~|бразильц~
cl	n	Чили
cl	d	чилийск~
ar	d	аргентинск~|аргентинц~
uy	d	уругвайск~
py	d	парагвайск~
gt	d	гватемальск~
us	a	Калифорни~|Техас~|Флорид~|Аляск~|Гаваи|Гавайях|Невад~|Аризон~|Вайоминг~|Южн~ Каролин~|Северн~ Каролин~|Вирджини~|Огайо|Мичиган~|Пенсильвани~
eu	r	=ЕС|Евросоюз~|Европейск~ союз~|Еврокомисси~|Европейск~ комисси~|Европарламент~|Европейск~ парламент~|=ЕЦБ|еврозон~
europe	r	Европ~|европейск~|европейц~|=НАТО|Балкан~|балканск~|Балтик~|балтийск~|Прибалтик~|Балтийск~ мор~|Средиземн~ мор~|Скандинави~|скандинавск~|Альп~|Чёрн~ мор~|Северн~ мор~|Адриатик~|Дуна~|=ПАСЕ|=ОБСЕ|Совет Европы|Совета Европы
africa	r	Африк~|африкан~|Африканск~ союз~|Сахел~|Сахар~ пустын~|Магриб~|Африканск~ Рог~|=ЭКОВАС|западноафриканск~|восточноафриканск~
middle-east	r	Ближн~ Восток~|ближневосточн~|Персидск~ залив~|Лиг~ арабских государств|=ЛАГ|Красн~ мор~|=ИГИЛ|арабск~|Ормузск~ пролив~
asia	r	Ази~|азиатск~|Юго-Восточн~ Ази~|Центральн~ Ази~|Южно-Китайск~ мор~|Гимала~|=АСЕАН
latin-america	r	Латинск~ Америк~|латиноамериканск~|Центральн~ Америк~|Южн~ Америк~|южноамериканск~|Карибск~|карибск~|Анды|Андах|=МЕРКОСУР|Меркосур~|Амазони~|Карибы|Карибах
north-america	r	Северн~ Америк~|североамериканск~
oceania	r	Океани~|Южн~ част~ Тихого океана|Полинези~|Меланези~|Микронези~|тихоокеанск~ остров~
@sv
%s a e t en n na er or ar na rna erna ernas ens arnas sk ska skt skan skarna as
us	n	=USA|Förenta staterna|Amerika
us	d	amerikansk~|amerikan~|USA:s
us	o	Vita huset|Pentagon|Trump|Biden
gb	n	Storbritannien~|England~|Skottland~|Wales|Nordirland~
gb	d	brittisk~|britt~|engelsk~|engelsmän~|skotsk~|londonbo~
fr	d	fransk~|fransmän~|parisisk~
fr	o	Macron
de	d	tysk~
it	d	italiensk~|italienar~
es	d	spansk~|spanjor~|katalansk~
pt	d	portugisisk~
nl	d	nederländsk~|holländsk~
nl	n	Holland|Haag
be	d	belgisk~
ch	d	schweizisk~
at	d	österrikisk~
ie	d	irländsk~
dk	d	dansk~
nz	n	Nya Zeeland~
se	n	Sverige~|Skåne|Norrland|Småland|Västergötland|Dalarna|Gotland|Öland|Värmland|Jämtland|Västerbotten|Norrbotten|Halland|Blekinge|Lappland|Östergötland|Sörmland|Hälsingland|Västmanland|Stockholm~|Göteborg~|Malmö~|Uppsala|Umeå|Luleå|Kiruna|Visby
se	d	svensk~|stockholmar~|skånsk~|göteborgsk~
se	o	riksdag~|Rosenbad|Socialdemokraterna|Moderaterna|Sverigedemokraterna|=SD|Riksbank~|Försäkringskassan|Säpo|=SMHI|Allsvenskan|Folkhälsomyndigheten|Skatteverket|Trafikverket
no	d	norsk~|norrman|norrmän~
fi	d	finsk~|finländsk~|finländar~
is	d	isländsk~
pl	d	polsk~|polack~
cz	d	tjeckisk~
sk	d	slovakisk~
hu	d	ungersk~
ro	d	rumänsk~
bg	d	bulgarisk~
gr	d	grekisk~|grek~
hr	d	kroatisk~
rs	d	serbisk~
ba	d	bosnisk~
al	d	albansk~
lt	d	litauisk~
lv	d	lettisk~
ee	d	estnisk~|estländsk~
ua	d	ukrainsk~|ukrainar~
ru	d	rysk~|ryss~|sovjetisk~|rysk~
ru	o	Kreml|Putin~
by	d	belarusisk~|vitrysk~
by	n	Vitryssland~
tr	d	turkisk~|turk~
ge	d	georgisk~
am	d	armenisk~
az	d	azerbajdzjansk~
va	n	Vatikanen~
va	o	påve~|påven~
il	d	israelisk~|israel~
ps	d	palestinsk~|palestinier~
ps	n	Gaza~|Gazaremsan|Västbanken
ps	o	Hamas
lb	d	libanesisk~
sy	d	syrisk~|syrier~
jo	d	jordansk~
iq	d	irakisk~
ir	d	iransk~
sa	d	saudisk~|saudiarabisk~
sa	n	Saudiarabien~
ae	n	Förenade Arabemiraten|Emiraten|Arabemiraten
qa	d	qatarisk~
ye	d	jemenitisk~|huthi|Huthirebeller~
eg	d	egyptisk~
ly	d	libysk~
tn	d	tunisisk~
dz	d	algerisk~
ma	d	marockansk~
sd	d	sudanesisk~
et	d	etiopisk~
er	d	eritreansk~
so	d	somalisk~
ke	d	kenyansk~
ug	d	ugandisk~
tz	d	tanzanisk~
ng	d	nigeriansk~
gh	d	ghanansk~
sn	d	senegalesisk~
cd	n	Demokratiska republiken Kongo|Kongo-Kinshasa|Kongo
cd	d	kongolesisk~
ci	n	Elfenbenskusten
za	d	sydafrikansk~
mz	d	moçambikisk~
zw	d	zimbabwisk~
af	d	afghansk~|afghan~
af	o	talibaner~|talibanerna
pk	d	pakistansk~
in	d	indisk~|indier~
bd	d	bangladeshisk~
np	d	nepalesisk~
cn	d	kinesisk~|kines~
jp	d	japansk~|japan~
kr	d	sydkoreansk~
kp	d	nordkoreansk~
tw	d	taiwanesisk~
mn	d	mongolisk~
kz	d	kazakisk~
mm	d	burmesisk~|myanmarisk~
mm	n	Burma
th	d	thailändsk~|thailändar~
vn	d	vietnamesisk~
kh	d	kambodjansk~
ph	d	filippinsk~
id	d	indonesisk~
my	d	malaysisk~
au	d	australisk~|australiensisk~|australier~
nz	d	nyzeeländsk~
ca	d	kanadensisk~|kanadensar~
mx	d	mexikansk~
cu	d	kubansk~
ht	d	haitisk~
co	d	colombiansk~
ve	d	venezuelansk~
ec	d	ecuadoriansk~
pe	d	peruansk~
bo	d	boliviansk~
br	d	brasiliansk~|brasilianar~
cl	d	chilensk~
ar	d	argentinsk~
uy	d	uruguayansk~
us	a	Kalifornien~|Texas|Florida|Alaska|Hawaii|Nevada
eu	r	=EU|EU:s|Europeiska unionen~|EU-kommissionen~|Europeiska kommissionen~|EU-parlamentet~|Europaparlamentet~|Europeiska centralbanken~|=ECB|eurozonen|EU-länder~|EU-toppmöte~
europe	r	Europa~|europeisk~|européer~|=NATO|Nato|Balkan~|Östersjö~|Medelhavet|Skandinavien~|skandinavisk~|Norden|nordisk~|Alperna|Svarta havet|Nordsjön|Baltikum|baltisk~|Donau|Adriatiska havet
africa	r	Afrika~|afrikansk~|Afrikanska unionen|Sahel~|Sahara|Maghreb|Afrikas horn|Västafrika|Östafrika|västafrikansk~|östafrikansk~|Ecowas
middle-east	r	Mellanöstern|Persiska viken|Arabförbundet|Röda havet|Islamiska staten|=IS|arabisk~|Gulfstater~|Hormuzsundet
asia	r	Asien~|asiatisk~|Sydostasien|sydostasiatisk~|Sydkinesiska havet|Himalaya|Centralasien|Asean
latin-america	r	Latinamerika~|latinamerikansk~|Centralamerika|Mellanamerika|Sydamerika~|sydamerikansk~|Karibien|karibisk~|Anderna|Mercosur|Amazonas|centralamerikansk~
north-america	r	Nordamerika~|nordamerikansk~
oceania	r	Oceanien|Stillahavsöarna|södra Stilla havet|Stillahavsöar~|östater i Stilla havet|Polynesien|Melanesien|Mikronesien|Söderhavet
@sw
us	n	Marekani
us	d	Mmarekani|Wamarekani|wamarekani
us	o	Ikulu ya Marekani|Ikulu ya White House|White House|Trump|Biden|Pentagon
gb	n	Uingereza|Uskoti|Wales|Ireland Kaskazini
gb	d	Mwingereza|Waingereza
fr	n	Ufaransa
fr	d	Mfaransa|Wafaransa
de	n	Ujerumani
de	d	Mjerumani|Wajerumani
it	n	Italia
it	d	Mtaliano|Waitaliano
es	n	Uhispania|Hispania
es	d	Mhispania|Wahispania
pt	n	Ureno
pt	d	Mreno|Wareno
nl	n	Uholanzi
nl	d	Mholanzi|Waholanzi
be	n	Ubelgiji
ch	n	Uswisi
at	n	Austria
gr	n	Ugiriki
gr	d	Mgiriki|Wagiriki
se	n	Uswidi|Sweden
dk	n	Denmark|Udenmarki
no	n	Norway|Norwe
fi	n	Ufini|Finland
pl	n	Poland|Polandi
cz	n	Ucheki|Cheki|Jamhuri ya Czech
hu	n	Hungaria|Hungary
ro	n	Romania
ua	n	Ukraine|Ukraini
ua	d	Waukraine
ru	n	Urusi
ru	d	Mrusi|Warusi
ru	o	Kremlin|Putin
tr	n	Uturuki
tr	d	Mturuki|Waturuki
va	n	Vatikani|Vatican
va	o	Papa|Baba Mtakatifu
il	n	Israeli|Israel
il	d	Waisraeli|Mwisraeli
ps	n	Palestina|Gaza|Ukanda wa Gaza|Ukingo wa Magharibi
ps	d	Wapalestina|Mpalestina
ps	o	Hamas
lb	n	Lebanon
sy	n	Syria
jo	n	Jordan
iq	n	Iraq|Iraki
ir	n	Iran|Irani|Uajemi
sa	n	Saudi Arabia|Saudia|Makka
ae	n	Falme za Kiarabu|Umoja wa Falme za Kiarabu|=UAE|Dubai
qa	n	Qatar
ye	n	Yemen
ye	d	Wahouthi|Houthi
eg	n	Misri
eg	d	Mmisri|Wamisri
ly	n	Libya
tn	n	Tunisia
dz	n	Algeria|Aljeria
ma	n	Morocco|Moroko
sd	n	Sudan
ss	n	Sudan Kusini
et	n	Ethiopia|Uhabeshi
et	d	Waethiopia|Mwethiopia
so	n	Somalia
so	d	Msomali|Wasomali
so	o	Al-Shabaab|al-Shabaab
ke	n	Kenya|Mombasa|Kisumu|Nakuru|Eldoret|Turkana|Garissa
ke	d	Mkenya|Wakenya
ke	o	=KRA|=IEBC|Ruto|Raila|Odinga|Harambee Stars|Gor Mahia
ug	n	Uganda
ug	d	Mganda|Waganda
tz	n	Tanzania|Zanzibar|Dar es Salaam|Arusha|Mwanza|Dodoma|Kilimanjaro|Pemba|Mbeya|Morogoro|Kigoma|Tanga|Unguja|Bukoba|Iringa|Mtwara
tz	d	Mtanzania|Watanzania|Wazanzibari|Mzanzibari
tz	o	=CCM|Chadema|=CHADEMA|Simba SC|Yanga|Taifa Stars|Rais Samia|Samia Suluhu Hassan|Bunge la Tanzania|=TRA|=TANESCO
rw	n	Rwanda
rw	d	Mnyarwanda|Wanyarwanda
bi	n	Burundi
bi	d	Warundi|Mrundi
cd	n	Kongo|=DRC|DR Congo|Jamhuri ya Kidemokrasia ya Kongo|Kivu Kaskazini|Kivu Kusini|Jamhuri ya Kidemokrasia ya Congo|Congo|Goma|Beni|Ituri
cd	d	Wakongo|Mkongo|Wakongomani|Mkongomani
ng	n	Nigeria
ng	d	Mnigeria|Wanigeria
gh	n	Ghana
sn	n	Senegal
ml	n	Mali
ne	n	Niger
td	n	Chad|Chadi
cm	n	Kamerun|Cameroon
ci	n	Ivory Coast|Kodivaa|Côte d'Ivoire
za	n	Afrika Kusini
za	d	Waafrika Kusini|Mwafrika Kusini
zm	n	Zambia
zw	n	Zimbabwe
mz	n	Msumbiji|Cabo Delgado
mw	n	Malawi
mg	n	Madagascar|Madagaska|Bukini
km	n	Komoro|Visiwa vya Komoro
mu	n	Mauritius|Morisi
sc	n	Shelisheli|Ushelisheli
er	n	Eritrea
dj	n	Djibouti|Jibuti
ao	n	Angola
af	n	Afghanistan|Afuganistani
af	o	Taliban
pk	n	Pakistan
in	n	India
in	d	Mhindi|Wahindi
bd	n	Bangladesh
np	n	Nepal
lk	n	Sri Lanka
cn	n	China|Uchina
cn	d	Mchina|Wachina
jp	n	Japan|Japani
jp	d	Mjapani|Wajapani
kr	n	Korea Kusini
kp	n	Korea Kaskazini
mm	n	Myanmar|Burma
th	n	Thailand|Tailandi
vn	n	Vietnam
ph	n	Ufilipino|Ufilipi|Philippines
id	n	Indonesia
my	n	Malaysia
au	n	Australia
au	d	Waaustralia|Mwaustralia
nz	n	New Zealand|Nyuzilandi
ca	n	Kanada|Canada
ca	d	Mkanada|Wakanada
mx	n	Mexico|Meksiko
cu	n	Cuba|Kuba
ht	n	Haiti
jm	n	Jamaika|Jamaica
co	n	Colombia|Kolombia
ve	n	Venezuela
pe	n	Peru
br	n	Brazil|Brazili
br	d	Mbrazili|Wabrazili
cl	n	Chile
ar	n	Argentina
us	a	California|Texas|Florida
eu	r	Umoja wa Ulaya|=EU|Tume ya Ulaya|Bunge la Ulaya|Benki Kuu ya Ulaya
europe	r	Ulaya|=NATO|Balkan|Bahari ya Mediterania|Mediterania|Skandinavia|Milima ya Alps|Bahari Nyeusi|Wazungu wa Ulaya|Bahari ya Baltiki|Baltiki
africa	r	Afrika|Waafrika|Mwafrika|Umoja wa Afrika|=AU|Sahel|Sahara|Pembe ya Afrika|Afrika Mashariki|Afrika Magharibi|Jumuiya ya Afrika Mashariki|=EAC|=SADC|Ziwa Victoria|Maziwa Makuu|=CAF
middle-east	r	Mashariki ya Kati|Ghuba ya Uajemi|Umoja wa nchi za Kiarabu|Jumuiya ya Nchi za Kiarabu|Bahari ya Sham|Waarabu|nchi za Kiarabu|nchi za Ghuba|Mlango wa Hormuz
asia	r	Asia|Waasia|Asia Kusini Mashariki|Asia ya Kusini Mashariki|Kusini Mashariki mwa Asia|Asia ya Kati|Himalaya|=ASEAN|Bahari ya China Kusini
latin-america	r	Amerika ya Kusini|Amerika Kusini|Amerika ya Kati|Amerika Kilatini|Amerika ya Kilatini|Karibi|Karibiani|Amazon|Andes|Mercosur|visiwa vya Karibea|Karibea
north-america	r	Amerika Kaskazini|Amerika ya Kaskazini
oceania	r	Oceania|Pasifiki Kusini|visiwa vya Pasifiki|Visiwa vya Pasifiki|Polinesia|Melanesia
@tr
%lar ler lı li lu lü lılar liler lular lüler ca ce da de dan den nın nin ın in ı i u ü a e ya ye yı yi yla yle la le larla lerle ların lerin lara lere ları leri lık lik sı si nda nde ndan nden na ne ta te tan ten daki deki lının linin lının s ki
us	n	=ABD|Amerika|Amerika Birleşik Devletleri
us	d	Amerikan|Amerikalı~
us	o	Beyaz Saray|Pentagon|Trump|Biden
gb	n	Birleşik Krallık|İngiltere|Britanya|İskoçya|Galler|Kuzey İrlanda|Büyük Britanya
gb	d	İngiliz~|Britanyalı~|İskoç~
fr	d	Fransız~
fr	o	Macron|Elysee
de	d	Alman~|Berlinli~
it	d	İtalyan~
es	d	İspanyol~|Katalan~
pt	d	Portekizli~
nl	d	Hollandalı~|Hollanda~
nl	n	Hollanda|Lahey
be	d	Belçikalı~
ch	d	İsviçreli~
at	d	Avusturyalı~
ie	d	İrlandalı~
dk	d	Danimarkalı~
se	d	İsveçli~
no	d	Norveçli~
fi	d	Finlandiyalı~|Fin
pl	d	Polonyalı~|Leh
cz	n	Çekya|Çek Cumhuriyeti
cz	d	Çek
hu	d	Macar~
ro	d	Rumen~|Romanyalı~
bg	d	Bulgar~
gr	d	Yunan~|Yunanlı~|Yunanistanlı~
hr	d	Hırvat~
rs	d	Sırp~
ba	d	Bosnalı~|Boşnak~
al	d	Arnavut~
cy	n	=KKTC|Güney Kıbrıs|Kuzey Kıbrıs
cy	d	Kıbrıslı~|Rum kesimi
ua	d	Ukraynalı~|Ukrayna~
ua	n	Kırım|Donbas
ru	d	Rus~|Moskovalı~|Sovyet~
ru	o	Kremlin|Putin
by	d	Belaruslu~
tr	n	Türkiye|Anadolu|Trakya|Karadeniz Bölgesi|Ege Bölgesi|Marmara|Kapadokya|Hatay|İç Anadolu|Doğu Anadolu|Güneydoğu Anadolu|Muğla|Bodrum|Antalya|Kahramanmaraş|Edirne|Çanakkale|Bolu|Rize|Trabzon|Mersin|Van Gölü|Ağrı Dağı|İzmir|Kocaeli|Sakarya
tr	d	Türk~|İstanbullu~|Ankaralı~
tr	o	=TBMM|Erdoğan|Beştepe|=AFAD|=CHP|=MHP|AK Parti|=TÜİK|=TCMB|Merkez Bankası Başkanı|Cumhurbaşkanlığı Külliyesi|=MİT|=TRT|=TÜBİTAK|Galatasaray|Fenerbahçe|Beşiktaş|Trabzonspor|Süper Lig|=BDDK|=YÖK|=MEB|=HDP|Kızılay
ge	d	Gürcü~
am	d	Ermeni~
az	d	Azeri~|Azerbaycanlı~
az	n	Dağlık Karabağ|Karabağ
kz	d	Kazak~
uz	d	Özbek~
va	o	Papa
va	n	Vatikan
il	d	İsrailli~|İsrail~
ps	d	Filistinli~|Filistin~
ps	n	Gazze|Batı Şeria
ps	o	Hamas
lb	d	Lübnanlı~
sy	d	Suriyeli~|Suriye~
jo	d	Ürdünlü~
iq	d	Iraklı~|Irak~
ir	d	İranlı~|İran~
sa	d	Suudi|Suudiler
sa	n	Suudi Arabistan
ae	n	Birleşik Arap Emirlikleri|=BAE
qa	d	Katarlı~
ye	d	Yemenli~|Husi|Husiler
eg	d	Mısırlı~|Mısır~
ly	d	Libyalı~
tn	d	Tunuslu~
dz	d	Cezayirli~
ma	d	Faslı~
sd	d	Sudanlı~
et	d	Etiyopyalı~
so	d	Somalili~
ke	d	Kenyalı~
ng	d	Nijeryalı~
gh	d	Ganalı~
sn	d	Senegalli~
cd	n	Demokratik Kongo Cumhuriyeti|Kongo
cd	d	Kongolu~
ci	n	Fildişi Sahili
za	n	Güney Afrika|Güney Afrika Cumhuriyeti
za	d	Güney Afrikalı~
zw	d	Zimbabveli~
af	d	Afgan~
af	o	Taliban
pk	d	Pakistanlı~
in	d	Hint~|Hindistanlı~|Hintli~
bd	d	Bangladeşli~
np	d	Nepalli~
cn	n	Çin
cn	d	Çinli~
jp	d	Japon~
kr	d	Güney Koreli~
kp	d	Kuzey Koreli~
tw	d	Tayvanlı~
mm	n	Myanmar|Burma
mm	d	Arakanlı~
th	d	Taylandlı~
vn	d	Vietnamlı~
ph	d	Filipinli~
id	d	Endonezyalı~
my	d	Malezyalı~
au	d	Avustralyalı~
nz	d	Yeni Zelandalı~
ca	d	Kanadalı~
mx	d	Meksikalı~
cu	d	Kübalı~
co	d	Kolombiyalı~
ve	d	Venezuelalı~
ec	d	Ekvadorlu~
pe	d	Perulu~
bo	d	Bolivyalı~
br	d	Brezilyalı~
cl	d	Şilili~
ar	d	Arjantinli~
us	a	Kaliforniya|Teksas|Florida|Alaska|Hawaii
eu	r	=AB|Avrupa Birliği|Avrupa Komisyonu|Avrupa Parlamentosu|Avrupa Merkez Bankası|=ECB|Euro Bölgesi|Avro Bölgesi
europe	r	Avrupa|Avrupalı~|=NATO|Balkan~|Balkanlar|Baltık|Akdeniz|İskandinav~|Alpler|Alp|Karadeniz|Kuzey Denizi|Adriyatik|Tuna Nehri|Tuna|Ege Denizi|Avrupa Konseyi
africa	r	Afrika|Afrikalı~|Afrika Birliği|Sahel|Sahra Çölü|Mağrip|Afrika Boynuzu|Batı Afrika|Doğu Afrika|Kuzey Afrika
middle-east	r	Orta Doğu|Ortadoğu|Basra Körfezi|Arap Birliği|Kızıldeniz|=DEAŞ|=DAEŞ|Arap|Araplar|Körfez ülkeleri|Hürmüz Boğazı
asia	r	Asya|Asyalı~|Güneydoğu Asya|Güney Çin Denizi|Himalaya~|Orta Asya|Türkistan
latin-america	r	Latin Amerika|Latin Amerikalı~|Orta Amerika|Güney Amerika|Güney Amerikalı~|Karayip~|Karayipler|And Dağları|Mercosur|Amazon Ormanları|Amazonlar
north-america	r	Kuzey Amerika|Kuzey Amerikalı~
oceania	r	Okyanusya|Güney Pasifik|Pasifik adaları|Pasifik ada ülkeleri|Pasifik Adaları|Polinezya|Melanezya|Mikronezya
@uk
%а я у ю е і ї и о ой єю ею ою ом ем єм ам ям ах ях ами ями ів їв ові еві єві ія ії ію ією іям іях іями й ий ого ому им ім а ої у ою е і их ими ський ського ському ським ська ської ській ську ською ське ські ських ськими йський йського йському йським йська йської йській йську йською йське йські йських ці ців цям цями ець ця цю цем ка ки ці ку кою ок кам ками ках йці йців йцям ець ь янин янина яни ян янам анин ани ан анам чани чан
us	n	=США|Сполучен~ Штат~|Америк~|Вашингтон~
us	d	американ~
us	o	Білий дім|Білого дому|Білому домі|Білим домом|Пентагон~|Держдеп~|Трамп~|Байден~
gb	n	Великобританія|Великобритані~|Велика Британія|Велик~ Британі~|Британі~|Англі~|Шотланді~|Уельс~|Сполучене Королівство|Північн~ Ірланді~
gb	d	британ~|британськ~|англійськ~|шотландськ~|лондонськ~
fr	d	француз~|французьк~|паризьк~
fr	o	Макрон~|Єлисейськ~ палац~
de	n	Німеччин~|=ФРН|Бавар~
de	d	німецьк~|німц~|берлінськ~
de	o	Бундестаг~|бундестаг~
it	d	італій~|італійськ~
es	d	іспан~|іспанськ~|каталон~
pt	d	португал~|португальськ~
nl	n	Нідерланд~|Голланді~|Гааг~|Гаазі
nl	d	нідерландськ~|голландськ~
be	d	бельгійськ~|брюссельськ~
ch	d	швейцарськ~
at	d	австрійськ~
ie	d	ірландськ~
dk	d	данськ~
se	d	шведськ~
no	d	норвезьк~
fi	d	фінськ~|фінляндськ~
is	d	ісландськ~
pl	n	Польщ~
pl	d	польськ~|поляк~|варшавськ~
cz	n	Чехі~
cz	d	чеськ~|празьк~
sk	d	словацьк~
hu	n	Угорщин~
hu	d	угорськ~
ro	d	румунськ~
bg	d	болгарськ~
gr	n	Греці~
gr	d	грецьк~
hr	d	хорватськ~
rs	d	сербськ~
ba	d	боснійськ~
al	d	албанськ~
lt	d	литовськ~
lv	d	латвійськ~|латиськ~
ee	d	естонськ~
md	d	молдовськ~
md	n	Молдов~|Придністров~
ua	n	Україн~|Донбас~|Крим~|Донеччин~|Луганщин~|Харківщин~|Київщин~|Львівщин~|Одещин~|Запоріжж~|Херсон~|Закарпат~|Буковин~|Галичин~|Прикарпат~|Полтавщин~|Сумщин~|Чернігівщин~|Волин~|Миколаїв~|Черкащин~|Вінниччин~|Київськ~ област~|Донецьк~|Луганськ~
ua	d	україн~|українськ~|київськ~|львівськ~|харківськ~|одеськ~
ua	o	Верховн~ Рад~|Зеленськ~|Кабмін~|Укрзалізниц~|=ЗСУ|=СБУ|Нацбанк~|Укренерго|=ДБР|=НАБУ
ru	n	Росі~|=РФ|Чечн~|Сибір~
ru	d	російськ~|росіян~|московськ~|радянськ~
ru	o	Кремл~|Путін~
by	d	білорус~|білоруськ~
tr	n	Туреччин~
tr	d	турецьк~
tr	o	Ердоган~
ge	d	грузинськ~|абхазьк~
am	d	вірменськ~|вірмен~
az	d	азербайджанськ~
kz	d	казахстанськ~|казахськ~
uz	d	узбецьк~
va	n	Ватикан~
va	o	Папа Римський|папа римський|Папи Римського|папи римського
il	n	Ізраїл~
il	d	ізраїльськ~
ps	d	палестинськ~|палестинц~
ps	n	Газа|Гази|Газі|Газу|сектор Гази|секторі Гази|Західн~ берег~ річки Йордан
ps	o	=ХАМАС|ХАМАС~
lb	d	ліванськ~
sy	d	сирійськ~
jo	d	йорданськ~
iq	d	іракськ~
ir	d	іранськ~
sa	d	саудівськ~|саудит~
sa	n	Саудівськ~ Араві~
ae	n	=ОАЕ|Емірат~|Дубай|Дубаї|Дубаю
qa	d	катарськ~
ye	d	єменськ~|хусити|хуситів
eg	n	Єгипет|Єгипт~
eg	d	єгипетськ~
ly	d	лівійськ~
tn	d	туніськ~
dz	d	алжирськ~
ma	d	марокканськ~
sd	d	суданськ~
et	d	ефіопськ~
so	d	сомалійськ~
ke	d	кенійськ~
ug	d	угандійськ~
tz	d	танзанійськ~
ng	n	Нігері~
ne	n	Нігер|Нігеру|Нігері
ng	d	нігерійськ~
gh	d	ганськ~
sn	d	сенегальськ~
td	n	Чад|Чаду|Чаді
ml	n	Малі
ml	d	малійськ~
cd	n	Демократичн~ Республік~ Конго|=ДРК|=ДР Конго|Конго
cd	d	конголезьк~
za	n	=ПАР|Південно-Африканськ~ Республік~|Південн~ Африк~
za	d	південноафриканськ~
zw	d	зімбабвійськ~
af	d	афганськ~|афганц~
af	o	таліб~|Талібан~
pk	d	пакистанськ~
in	n	Інді~
in	d	індійськ~
bd	d	бангладеськ~
np	d	непальськ~
cn	n	Кита~|=КНР
cn	d	китайськ~
jp	n	Японі~
jp	d	японськ~|японц~
kr	n	Південн~ Коре~
kr	d	південнокорейськ~
kp	n	=КНДР|Північн~ Коре~
kp	d	північнокорейськ~
tw	d	тайванськ~
mn	d	монгольськ~
mm	n	М'янм~|Бірм~
th	d	таїландськ~|тайськ~
vn	d	в'єтнамськ~
kh	d	камбоджійськ~
ph	d	філіппінськ~
id	d	індонезійськ~
my	d	малайзійськ~
au	d	австралійськ~
nz	n	Нов~ Зеланді~
nz	d	новозеландськ~
fj	d	фіджійськ~
ca	d	канадськ~|канадц~
mx	d	мексикан~|мексиканськ~
cu	n	Куба|Куби|Кубі|Кубу
cu	d	кубинськ~
co	d	колумбійськ~
ve	d	венесуельськ~
ec	d	еквадорськ~
pe	n	Перу
pe	d	перуанськ~
bo	d	болівійськ~
br	d	бразильськ~
cl	n	Чилі
cl	d	чилійськ~
ar	d	аргентинськ~
ht	d	гаїтянськ~
us	a	Каліфорні~|Техас~|Флорид~|Аляск~|Гавай~|Невад~|Аризон~
eu	r	=ЄС|Євросоюз~|Європейськ~ Союз~|Європейськ~ союз~|Єврокомісі~|Європейськ~ комісі~|Європарламент~|=ЄЦБ|єврозон~
europe	r	Європ~|європейськ~|європейц~|=НАТО|Балкан~|балканськ~|Балті~|балтійськ~|Балтійськ~ мор~|Середземн~ мор~|Скандинаві~|скандинавськ~|Альп~|Чорн~ мор~|Північн~ мор~|Дуна~|=ОБСЄ|Карпат~|=ПАРЄ|Рад~ Європи
africa	r	Африк~|африкан~|африканськ~|Африканськ~ союз~|Сахел~|Магриб~|Африканськ~ Рог~|західноафриканськ~|східноафриканськ~
middle-east	r	Близьк~ Сх~|Близьк~ Сход~|близькосхідн~|Перськ~ заток~|Перській затоці|Ліг~ арабських держав|Червон~ мор~|=ІДІЛ|арабськ~|Ормузьк~ проток~
asia	r	Азі~|азійськ~|азіатськ~|Південно-Східн~ Азі~|Центральн~ Азі~|Південнокитайськ~ мор~|Гімала~|=АСЕАН
latin-america	r	Латинськ~ Америк~|латиноамериканськ~|Центральн~ Америк~|Південн~ Америк~|південноамериканськ~|карибськ~|Карибськ~|Карибах|Анд|Андах|Анди|Меркосур~|Амазоні~
north-america	r	Північн~ Америк~|північноамериканськ~
oceania	r	Океані~|Полінезі~|Меланезі~|Мікронезі~|тихоокеанськ~ острів~|тихоокеанськ~ остров~
@zh
us	n	美国|美國|美军|美軍|美方|美国人|全美|访美|訪美|美联储|美聯儲|驻美|美媒|美防长|美总统|美股|美财长|美国务卿|反美|美政府|美国会
us	o	白宫|白宮|五角大楼|五角大廈|特朗普|川普|拜登|华尔街|華爾街|加州|加利福尼亚|得州|德州|德克萨斯|佛罗里达|佛州|夏威夷|阿拉斯加|纽约|紐約|洛杉矶|好莱坞|硅谷
us,cn	n	中美|美中
us,jp	n	美日
us,kr	n	美韩|美韓|韩美
us,ru	n	美俄|俄美
gb	n	英国|英國|英格兰|苏格兰|蘇格蘭|威尔士|北爱尔兰|英方|英首相|英军|英媒|驻英|不列颠
fr	n	法国|法國|法总统|法军|驻法|法新社巴黎|访法
fr	o	马克龙|爱丽舍宫
de	n	德国|德國|德总理|德军|驻德|访德|巴伐利亚
it	n	意大利|義大利
es	n	西班牙|加泰罗尼亚
nl	n	荷兰|荷蘭|海牙
ch	n	瑞士
gr	n	希腊|希臘
pl	n	波兰|波蘭
ua	n	乌克兰|烏克蘭|乌军|乌方|基辅|克里米亚|顿巴斯
ua	o	泽连斯基|澤倫斯基
ru	n	俄罗斯|俄羅斯|俄国|俄军|俄方|俄外长|俄总统|驻俄|苏联|西伯利亚|车臣
ru	o	普京|普丁|克里姆林宫
ru,ua	n	俄乌|俄烏
ru,cn	n	中俄|俄中
tr	n	土耳其
tr	o	埃尔多安
ge	n	格鲁吉亚|喬治亞|格鲁吉亚人
va	n	梵蒂冈|梵蒂岡
va	o	教皇|教宗|罗马教廷
il	n	以色列|以军|以方|以总理|特拉维夫
il,ps	n	巴以|以巴
il,ir	n	伊以|以伊
ps	n	巴勒斯坦|加沙|加薩|约旦河西岸
ps	o	哈马斯|哈瑪斯
lb	o	真主党|真主黨
ye	o	胡塞
ir	n	伊朗|伊方|德黑兰
us,ir	n	美伊
sa	n	沙特|沙特阿拉伯|沙烏地阿拉伯
ae	n	阿联酋|迪拜|阿布扎比|杜拜
eg	n	埃及
za	n	南非
cd	n	刚果（金）|刚果民主共和国|刚果金|刚果
cg	n	刚果（布）|刚果布
ke	n	肯尼亚|肯亞
af	n	阿富汗
af	o	塔利班
pk	n	巴基斯坦|巴铁
in	n	印度|印军|印总理|莫迪|新德里
in,cn	n	中印
in,pk	n	印巴|巴印
cn	n	中国|中國|中方|我国|全国人大|国务院|解放军|中共|习近平|大陆|中央气象台|新华社北京|人民日报|北京|上海|广东|广州|深圳|四川|成都|重庆|天津|浙江|杭州|江苏|南京|湖北|武汉|湖南|长沙|河北|河南|郑州|山东|济南|青岛|山西|陕西|西安|福建|厦门|安徽|江西|云南|昆明|贵州|广西|海南|三亚|甘肃|青海|宁夏|新疆|西藏|内蒙古|黑龙江|哈尔滨|吉林|辽宁|沈阳|大连|中国人民银行|外交部发言人|国家统计局|发改委|教育部|央行|国台办|商务部|A股|中超
cn,jp	n	中日|日中
cn,kr	n	中韩|韩中
cn	o	春节联欢晚会|高铁
jp	n	日本|东京|東京|大阪|日方|日本人|日媒|北海道|冲绳|驻日|日相|日经|福岛
jp,kr	n	日韩|日韓|韩日
kr	n	韩国|韓國|首尔|首爾|韩方|韩军|韩媒|驻韩|釜山
kp	n	朝鲜|北韓|朝方|平壤|金正恩|北韩
kp,kr	n	朝鲜半岛|朝韩|韩朝|朝鮮半島
hk	n	香港|港府
mo	n	澳门|澳門
tw	n	台湾|臺灣|台灣|台北|高雄|台海|赖清德|蔡英文
mm	n	缅甸|緬甸
vn	n	越南
th	n	泰国|泰國|曼谷
id	n	印尼|印度尼西亚|雅加达|巴厘岛
my	n	马来西亚|馬來西亞|大马|吉隆坡
sg	n	新加坡|狮城
ph	n	菲律宾|菲律賓|马尼拉|菲方
cn,ph	n	中菲
au	n	澳大利亚|澳洲|悉尼|堪培拉|墨尔本|澳方|雪梨歌剧院
cn,au	n	中澳
nz	n	新西兰|紐西蘭
ca	n	加拿大
mx	n	墨西哥
br	n	巴西
ar	n	阿根廷
cl	n	智利
pe	n	秘鲁|祕魯
cu	n	古巴
ve	n	委内瑞拉|委內瑞拉
pa	n	巴拿马
eu	r	欧盟|歐盟|欧盟委员会|欧洲议会|欧洲央行|欧元区|欧委会|中欧班列
europe	r	欧洲|歐洲|北约|北約|巴尔干|波罗的海|地中海|北欧|斯堪的纳维亚|阿尔卑斯|黑海|东欧|西欧|北海油田|爱琴海|多瑙河|欧冠
africa	r	非洲|非盟|萨赫勒|撒哈拉|马格里布|非洲之角|西非|东非|北非|中非合作论坛
middle-east	r	中东|中東|波斯湾|阿拉伯国家|阿拉伯联盟|阿盟|红海|伊斯兰国|海湾国家|海合会|霍尔木兹海峡|阿拉伯
asia	r	亚洲|亞洲|东南亚|東南亞|东盟|東協|南海|喜马拉雅|中亚|南亚|东亚|湄公河|亚太
latin-america	r	拉美|拉丁美洲|南美|南美洲|中美洲|加勒比|安第斯|南方共同市场|亚马孙|亚马逊雨林|亚马逊河
north-america	r	北美|北美洲|五大湖
oceania	r	大洋洲|太平洋岛国|南太平洋|南太|波利尼西亚|美拉尼西亚|密克罗尼西亚|太平洋島國
td	n	乍得政府|乍得总统|乍得首都|乍得
tg	n	多哥政府|多哥总统
cl	n	智利总统|智利政府|智利中部|智利北部|智利首都|智利南部|智利大选|智利铜
"""
}
