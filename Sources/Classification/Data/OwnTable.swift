// swift-format-ignore-file
// Written by `make gazetteer`; change the tables, not this file.
// Our own words: demonyms, organisations, areas, forms, endings, traps.

extension GazetteerTables {
    static let own: StaticString = """
@ar
-	-	المحيط الهندي|التمر الهندي|تمر هندي|الفلفل الهندي|جوز هند|جوز الهند|الهندسة|هندسة|هندسي|هندسية|صلاة المغرب|أذان المغرب|قبل المغرب|بعد المغرب|مالي|مالية|المالي|المالية|الأنفلونزا الإسبانية|الإنفلونزا الإسبانية|الروليت الروسية|الحمام التركي|حمام تركي|القهوة التركية|الخط العربي|اللغة العربية|الحصان العربي|الخيول العربية|اللغة الإنجليزية|خنزير غينيا|خنازير غينيا|الرياض الأطفال|رياض الأطفال|الأرقام الرومانية|قطر الدائرة|قطرة|قطرات|القطط الشيرازية|تونة|التونة|صور~|جزر|الجزر|جزائر القمر|مصرع|المصرفي|مصرفي~|مصرف|الكويكب|كوبون|ليبرالي~|الفارسية السجاد|السجاد العجمي|الكبد|الكندي الفيلسوف|كندر|كين|هندام|حلب البقر|حلب الأبقار|الشام حلوى|تونسي الكبير|نيس|تور|الدجاج الرومي|ديك رومي|الديك الرومي|نايس|صينية البطاطس|الصينية في الفرن|بيروت لبنانيةً
-	-	ديوك رومية|لحم الديك الرومي|غاز البوتان|البوتان|بطاطس بوريه|سلطة روسية|سلطة يونانية|الهلال الأحمر|الزبادي اليوناني|زبادي يوناني|اللبن اليوناني|القهوة الأمريكية|قهوة أمريكية|كرة القدم الأمريكية|الكلب الألماني|كلب الراعي الألماني|الراعي الألماني|السجاد الفارسي|سجاد فارسي|سجاد إيراني|القط الفارسي|القطط الفارسية|قطط فارسية|القطط السيامية|خنزير هندي|التين الهندي|العود الهندي|الشاي الصيني|الملفوف الصيني|الكرنب الصيني|الأبراج الصينية|الخس الروماني|خس روماني|الأرقام الهندية|الحروف اليونانية|اللغة الفرنسية|اللغة التركية|اللغة الفارسية|اللغة الألمانية|العام الماضي صور|مشاهد صور|أذان|مغرب اليوم|المغرب والعشاء|لبنان الطعام|ألبان|الألبان|منتجات الألبان|سورة|سورية البقرة|مصر الجديدة رواية|هند صبري|هند رستم|ماجدة الرومي|جلال الدين الرومي|تونس الخضراء أغنية|عراقة|عريقة|سودانية الهوى|دولة|الدولة|دول
@cs
-	-	rusk~ rulet~|morč~|tureck~ med~|turecký med|tureck~ lázn~|tureck~ káv~|řeck~ jogurt~|anglick~ jazy~|anglická slanina|anglick~ slanin~|německ~ ovčák~|německý ovčák|francouzsk~ buldoč~|francouzsk~ klíč~|francouzské brambory|persk~ kober~|persk~ kočk~|španělsk~ chřipk~|španělský ptáček|španělsk~ vesnic~|švýcarsk~ sýr~|čínsk~ zel~|para ořech~|vlašsk~ ořech~|vídeňsk~ valčík~|vídeňsk~ párk~|Indick~ oceán~|římsk~ číslic~|maďarsk~ guláš~|skotsk~ střik~|most~|Most|Lima|panam~|Kolín nad Rýnem dóm|Písek|písek|písku|Pardubice perník|Tábor|tábor|Náchod|Znojm~ okurk~|Čad~|malá|Brno Expo 58|Roman~|roman~|Rom~|Nice|Split|Man|Tours|Bar|Jordan~|Děčín~ skála|Krakonoš|brit~ kočk~|Zlín~ film|Hrad|Hrad~|Vary|Karin~|Ital~ vermut|Turín~ plátn~
-	-	krocan~|krůt~|španělská vesnice|španělskou vesnicí|ruská ruleta|ruskou ruletu|rusk~ zmrzlin~|turecké hospodářství|turecká káva|tureck~ kávu|německého ovčáka|dánsk~ dog~|vlašsk~ salát~|vlašsk~ ořešák~|vídeňsk~ řízek|vídeňský řízek|maďarský guláš|řecký jogurt|řecký salát|řeck~ salát~|pekingsk~ zelí|čínsk~ zelí|perský koberec|persk~ koberec|Indický oceán|burs~ ořech~|španělsk~ ptáč~|španělské ptáčky|anglický park|švýcarsk~ nož~|angličtin~|němčin~|češtin~|holandsk~ sýr~|Holan~|Čech Petr|Petr Čech|Němec Jan|Němcov~|Božen~ Němcov~|Rus~ Jan|Polák~ Jan|Uher~|Turek Filip|Filip Turek|Mexická vlna|mexick~ vln~|kanadsk~ žertík~|kanadské žertíky|americk~ brambor~|americké brambory|pařížsk~ salám~|pařížsk~ šlehačk~|debrecínsk~ párk~|moravsk~ vrabec|moravský vrabec|olomouck~ tvarůžk~|tokajsk~ vín~
@de
-	-	Meerschweinchen|Essen|essen|Halle|Hagen|Singen|Regen|regen|Dabei|dabei|Lachen|Wangen|Worms|Hof|Buchen|Brühl|Leiden|leiden|Corona|Schwerte|Ulm Schachtel|Fürth|Hamm|Bühl|Rom-Com|Wesel|Kleve|Chemnitzer Model|Marl|Jena Glas|Paris Hilton|Deutsche Bank Park|Berliner Pfannkuchen|Wiener Schnitzel|Wiener Würstchen|Wiener Walzer|Frankfurter Würstchen|Hamburger Brötchen|Pariser Schnitzel|Schweizer Käse|Schweizer Taschenmesser|Russisch Brot|russisches Roulette|russisch Roulette|Russisch Roulette|Spanische Grippe|Spanischen Grippe|Spanische Wand|Deutscher Schäferhund|deutscher Schäferhund|Deutsche Schäferhunde|Türkischer Honig|Türkischer Mokka|Chinakohl|Perserkatze|Perserteppich|Schwedenrätsel|Brasilnüsse|Paranüsse|Englischkurs|chinesischer Schnaps|Thüringer Rostbratwurst|Lima-Bohnen|Limabohnen|das spanische Dorf|böhmische Dörfer|spanisch vor|Schottenrock|Verona Pooth|Paderborn Tage|Mobile|mobile|Nice|Split|Gera|Plauen|Weimar Kultur|Emmen|Siegen|siegen|Bergen|bergen|Bad|Münster Käse|Münsterkäse|Kassel Braten|Kasseler|Schwedisch lernen|Herne|Bern Sennenhund|Goslar|Uhr|Moers|Waren|Rügen|rügen|griechischer Joghurt|griechischem Joghurt|griechischen Joghurt|französisches Bett|Deutsch lernen|Englisch lernen|indisch kochen|japanischer Garten|Darm|Celle|Ahlen|Gütersloh|Unna|Hürth|Velbert|Lünen|Ratingen|Norden|Westen|Osten|Süden|Land|Au|Lauf|Linden|Aalen|Tours|Lens|Male|Reading|Orange|Toledo|Man|Georg|Jordan
-	-	Truthahn|Pute|Putenbrust|Hamburger|Hamburger am|Hamburger-Brötchen|Wiener Melange|Krapfen|Pariser Kartoffel|Schäferhund|Deutschen Schäferhund|Deutsche Dogge|deutsche Dogge|Dänische Dogge|Französische Bulldogge|französische Bulldogge|Russische Eier|russische Eier|spanische Wand|spanische Reitschule|Griechischer Joghurt|türkischer Honig|Perserteppich~|Perserkatze~|Indischer Ozean|Indischen Ozean|chinesische Heilkunde|Böhmische Dörfer|spanisch vorkommt|alter Schwede|Alter Schwede|polnischer Abgang|Englische Wochen|englische Woche|englischen Woche|Englisch|Deutsch|Französisch|Spanisch|Amerikanischer Football|American Football|Panama-Hut|Panamahut|Kölnisch Wasser|Schweizer Offizier|Linzer Torte|Sachertorte|Kassler|Römer Brief|Thüringer Klöße|Nürnberger Rostbratwürstchen|Nürnberger Bratwürste|Ungarisches Gulasch|Dresdner Stollen|Königsberger Klopse|Jägerschnitzel|Brüsseler Spitzen|Deutschlehrer|Paranuss~|Frau Schweitzer|Island-Pony|Islandpferd~|Islandpullover
@el
-	-	ρωσική ρουλέτα|ρωσικ~ ρουλέτ~|ρώσικη σαλάτα|ρωσική σαλάτα|ινδικό χοιρίδιο|ινδικά χοιρίδια|τούρκικος καφές|ελληνικός καφές|τουρκικό λουτρό|γαλλικό κλειδί|γαλλικ~ μανικιούρ|αγγλικό κόρνο|γερμανικός ποιμενικός|ισπανική γρίπη|ισπανικής γρίπης|περσικό χαλί|περσικά χαλιά|Ινδικός Ωκεανός|Ινδικό Ωκεανό|Ινδικού Ωκεανού|ινδικός ωκεανός|λατινικοί αριθμοί|Άργος|Νις|Πόλη|πόλη|Πάρος|Νίκαια|Ρωμανός|ρωμαϊκοί αριθμοί
-	-	γαλοπούλα|γαλοπούλας|γαλοπούλες|ρώσικη|ελβετικός σουγιάς|ελβετικό σουγιά|γαλλικές πατάτες|γαλλική μπαγκέτα|γαλλικό μπουλντόγκ|γερμανικού ποιμενικού|γερμανικούς ποιμενικούς|δανικός μολοσσός|πεκινουά|πολίτικη|πολίτικα|πολίτικη σαλάτα|ινδοκάλαμο|ινδική καρύδα|ινδικής καρύδας|περσική γάτα|περσικές γάτες|σιαμέζικη γάτα|σιαμέζικες γάτες|βιεννέζικο σνίτσελ|κινέζικο ωροσκόπιο|κινεζικό ωροσκόπιο|κινέζικο φαγητό|αμερικάνικο ποδόσφαιρο|αμερικανικό ποδόσφαιρο|τουρκική ποίηση|ελληνική γλώσσα|αγγλική γλώσσα|μαθήματα αγγλικών|αγγλικά|γαλλικά|γερμανικά|ισπανικά|ιταλικά|λαχανάκια Βρυξελλών|κέικ σοκολάτας|Ρωμανό~|Σαμαράς|Σαμαρά|Ρωμαίος|Ρωσσίδης|Τούρκογλου|Αρβανίτης|Αρβανίτη|Μωραΐτης|Κύπριος Δημήτρης|Γάλλος Νίκος|Ρώσσος|Ρούσσος|Φράγκος|Φράγκου|Βενετσάνος|Μαλτέζος|Σέρβος Γιάννης|Πέργαμος
@en
-	-	Paris Hilton|Jordan Peterson|Michael Jordan|Air Jordan|Jordan Henderson|Jordan Spieth|Jordan Pickford|Chad Kelly|Chad Johnson|Chad Smith|Chad Kroeger|Georgia O'Keeffe|Giorgia Meloni government|Denzel Washington|Kerry Washington|Booker T. Washington|George Washington|Washington Irving|Jack London|Theresa May|Lima bean|Lima beans|lima beans|Brussels sprouts|Brussels sprout|French fries|french fries|French toast|French press|French horn|French Open winner|Swiss cheese|Danish pastry|Turkish delight|Turkish bath|Brazil nut|Brazil nuts|Panama hat|Panama hats|guinea pig|Guinea pig|guinea pigs|Guinea pigs|Guinea fowl|Chinese checkers|Irish setter|German shepherd|German shepherds|German measles|Labrador retriever|Great Dane|Afghan hound|Persian cat|Siamese cat|Russian roulette|Mexican wave|Italian dressing|Greek yogurt|Greek yoghurt|Spanish flu|Thai curry|Thanksgiving turkey|Roast Turkey|Turkey Breast|Turkey breast|Turkey recipe|Turkey recipes|Turkey sandwich|Turkey soup|Turkey dinner|Turkey farm|Turkey farms|Turkey leftovers|Turkey vulture|Jersey cow|Jersey City cow|Java programming|Java developers|Java developer|Cologne spray|Eau de Cologne|Hamburger|Nice try|Nice work|Nice one|Reading list|Reading lists|Reading habits|Reading books|Reading aloud|Reading Rainbow|Reading comprehension|Mobile phones|Mobile phone|Mobile app|Mobile apps|Mobile games|Mobile World|Mobile banking|Tours of|Tour of|Cork oak|Cork board|Cork stoppers|Split decision|Orange juice|Bath time|Bath towels|Bath tub|Polish your|Polish the|Polish up|Polish off|nail polish|Nail Polish|China cabinet|Bone china|Bone China|Island Records|Amazon|Amazon Prime|Amazon Web Services|Chile con carne|Chile peppers|Chile pepper|India ink|India Pale Ale|Arctic Monkeys|Bermuda shorts|Bermuda grass|Havana cigars|Cuban sandwich|Indian summer|Indian giver|American cheese|American Express|American Eagle|American Airlines|British Columbia Lions|American football|American dream|American Dream|English language|English teacher|English literature|English breakfast|English muffin|Dutch oven|Dutch ovens|Dutch courage|Indian ink|Georgia font|Hungary Jack|Easter Island heads|Phoenix from|Orlando Bloom|Paris Jackson|Paris Agreement|Paris climate agreement|Paris climate accord|Geneva Convention|Geneva Conventions|Vienna Convention|Copenhagen interpretation|Stockholm syndrome|Stockholm Syndrome|Oslo Accords|Kyoto Protocol|Bologna sandwich|Bologna process|Manila envelope|Manila folder|Manila folders|Bordeaux mixture|Champagne|Berlin Alexanderplatz|Irving Berlin|Tangier Island|Lincoln Center|Victoria Beckham|Victoria's Secret|Charlotte Church|Queen Victoria|Sydney Sweeney|Sydney Pollack|Dakota Johnson|Dakota Fanning|Brooklyn Beckham|Chelsea Clinton|Chelsea Manning|Israel Adesanya|Israel Folau|India Arie|Cyprus Hill|Tracy Chapman|Montana Jones|Hannah Montana|Joe Montana|Indiana Jones|Tennessee Williams|Virginia Woolf|Ireland Baldwin|Austin Powers|Houston Whitney|Whitney Houston|Dallas Buyers|Boston Dynamics|Boston Consulting|Boston Scientific|Texas Instruments|Nokia|Kansas lyrics|Alaskan malamute|Arizona tea|Delta variant|Delta|Columbia Pictures|Columbia Records|Reading Festival lineup|Asian flu|Venetian blinds|Venetian blind|Roman numerals|Roman Catholic|Ottoman|Polish Remover|Peking duck|Bombay duck|Singapore sling|Singapore Sling|London broil|Boston terrier|Boston Terrier|Yorkshire terrier|Yorkshire pudding|Maine coon|Maine Coon|Kentucky Fried Chicken|Philadelphia cream cheese|Cheddar|Buffalo wings|buffalo|Jamaican jerk|Canada goose|Canada geese|Canada Goose|Moscow mule|Moscow Mule|Black Russian|White Russian cocktail|Caesar Salad|Madeira cake|Ceylon tea|Malta Guinness|Sahara Force|Marathon|Troy weight|Nazareth hymn|Congo red|Sierra Nevada Brewing|Christian Dior|Santiago Bernabeu|Eric Holder|Ashton Carter
-	-	turkey farm|turkey farms|turkey farmer|turkey farmers|turkey prices|turkey dinner|turkey dinners|turkey sandwich|turkey sandwiches|turkey leftovers|leftover turkey|turkey recipe|turkey recipes|turkey trot|Turkey Day|turkey shortage|turkey breast|Christmas turkey|roast turkey|wild turkey|wild turkeys|turkey stuffing|turkey producers|turkey meat|smoked turkey|turkey burger|turkey burgers|cold turkey|turkey hunt|turkey hunting|turkey season|china cups|china set|China sets|fine china|china shop|Jordan scores|Jersey cows|jersey sales|Jersey sales|Air Jordans|cuba libre|swiss roll|Swiss roll|bombay duck|bermuda triangle|Cologne water|Bengal cat|Bengal cats|Bengal tiger|Maltese terrier|Turkish coffee|Turkish towels|Turkish towel|venetian blinds|Belgian waffles|Belgian waffle|Belgian chocolate|Danish pastries|French bulldog|French bulldogs|French kiss|French braid|French windows|French doors|French onion soup|Dutch auction|Dutch tilt|Brazilian wax|Bolivian llama|Chinese takeaway|Chinese food|Chinese New Year recipes|Indian takeaway|Irish coffee|Irish stew|Italian greyhound|Canadian bacon|Hungarian goulash|Peruvian lilies|Spanish omelette|Mexican standoff|Swedish meatballs|Swiss army knife|Swiss Army knife|Turkish Delight|Vienna sausage|Vienna sausages|Frankfurter|Worcestershire sauce|Boston cream|Manhattan cocktail|Philly cheesesteak|Denver omelette|Idaho potatoes|Java code|Cuban heels|Siamese twins|Siamese cats|Persian rug|Persian rugs|Persian cats|Afghan hounds|Bordeaux wine glass|Nice and easy|Brazil-born|Georgia on my mind|Chad Michael|Milan Kundera|Brooklyn Nine-Nine|Florence Pugh|Florence and the Machine|Florence Nightingale|Vienna Teng|Savannah Guthrie|Adelaide Clemens|Paris Saint|Sofia Coppola|Sofia Vergara|Victoria sponge|Victoria Cross|London Breed|Julie London|Jeremy Irons|Berlin, Irving|Cuba Gooding|India Knight|Asia Argento|China Miéville|Kenya Barris|Kenya Moore|Troy Baker|Holland Taylor|Tom Holland|Holland Roden|Jordan Peele|Jordan Rodgers|Michael B. Jordan|Barbara Jordan|Vernon Jordan|Deandre Jordan|Jordan Love|Jordan Poole|Jordan Clarkson|Jordan Nobbs|Joel Embiid|Israel Kamakawiwoole|Chelsea Handler|Chelsea Peretti|Cleveland Brown|Grover Cleveland|Houston Rockets mascot|Sam Houston|Bob Denver|John Denver|Elle Macpherson|Montana Fishburne|Tennessee Ernie
@es
-	-	cabo verde luz|conejillo de Indias|conejillos de Indias|montaña rusa|ensaladilla rusa|ruleta rusa|tortilla francesa|tortilla española|ducha escocesa|despedirse a la francesa|tinta china|gripe española|Cuenca hidrográfica|Lima limón|chino mandarín|Granada de mano|Papa Noel|papa|papas|Mar Menor|pastor alemán|Isla Mágica|punto com|rosa|Toledo acero|Santiago Abascal|Santiago Segura|Medellín Cartel|Guadalupe Reyes|San José obrero|turco lavado|cuy|Chile picante|chiles
-	-	pavo|chinas|chinita|cuento chino|cuentos chinos|naranja de la China|hacerse el sueco|se hace el sueco|montañas rusas|baño turco|cabeza de turco|cabezas de turco|bulldog francés|llave inglesa|a la inglesa|puntualidad inglesa|sombrero panamá|gato persa|alfombra persa|cobaya|queso suizo|navaja suiza|yogur griego|perro chino|jamón de York|Santiago Apóstol|camino de Santiago|Camino de Santiago|Francia Márquez|Santa Fe de|salsa holandesa|salsa inglesa|punto inglés|lengua española|idioma español|idioma inglés|clases de inglés|café irlandés|café americano|fútbol americano|castaña de Brasil|nuez de Brasil|Israel Bascón|paella valenciana|calor tropical|de película americana|jerséis|lima limón|una lima|limas de uñas|col de Bruselas|coles de Bruselas|Valencia Márquez|arroz a la cubana
@fa
-	-	اقیانوس هند|تمر هندی|خوکچه هندی|خوکچه‌های هندی|گوشت چرخ|رولت روسی|سالاد روسی|سوسیس آلمانی|قهوه ترک|آچار فرانسه|گربه ایرانی|فرش ایرانی|شلوار جین|آنفلوانزای اسپانیایی|زبان انگلیسی|زبان عربی|ارقام رومی|کیک یزدی|شیرازی سالاد|سالاد شیرازی|قطر دایره|قطره|چینی شکسته|ظروف چینی|ظرف چینی|عمان موج|مالی|مالی~|امور مالی|بوقلمون|پنیر هلندی|کلم چینی|مصرف|سوری جشن|چهارشنبه سوری|چهارشنبه‌سوری|تن ماهی|کنگر|اردنگی|قم خوردن|نان بربری|کتاب گلستان|گلستان سعدی|بوستان|چین و چروک|هند جگرخوار|پرواز|پروژه|گوجه فرنگی|توت فرنگی|فرنگی|بادام هندی|فندق آمریکایی|سگ ژرمن|ژرمن شپرد|آب قم
-	-	سالاد الویه روسی|سالاد یونانی|ماست یونانی|کلم بروکسل|کلم پیچ چینی|غذای چینی|رستوران چینی|طالع‌بینی چینی|طالع بینی چینی|چای چینی|قهوه فرانسه|فوتبال آمریکایی|سگ ژرمن شپرد|گربه پرشین|فرش ترکمن|اسب ترکمن|زبان فارسی|زبان فرانسه|زبان آلمانی|زبان ترکی|زبان روسی|مبل استیل|عراقی‌نژاد|رضا عراقی|ترکی آذری|هندوانه|هندی‌کم|نان فرانسوی|باگت فرانسوی|پنیر سوئیسی|شکلات سوئیسی|شکلات بلژیکی|چاقوی سوئیسی|ساعت سوئیسی|مالیات|سوری چهارشنبه|رومی مولانا|مولانا رومی|جلال‌الدین رومی|عمان سامانی|ملی|یونانی مثلث|تاجیک رضا|محمد تاجیک|مهناز افشار|افشار|گرجی رضا|شیرازی مکارم|مکارم شیرازی|تبریزی شمس|شمس تبریزی|اصفهانی خواننده|محمد اصفهانی|علیرضا قربانی|کرمانی خواجو|خواجوی کرمانی|همدانی شهید|شهید همدانی
@fr
-	-	montagnes russes|salade russe|roulette russe|cochon d'Inde|cochons d'Inde|poulet de Bresse|dinde|dindes|filer à l'anglaise|crème anglaise|clé anglaise|douche écossaise|téléphone arabe|casse-tête chinois|encre de Chine|pot de yaourt grec|yaourt grec|auberge espagnole|grippe espagnole|bain turc|cuba libre|berger allemand|chat persan|noix du Brésil|poivre de Cayenne|haricots de Lima|tours|Tours de magie|tour|tripes à la mode de Caen|moutarde de Dijon|savon de Marseille|persienne~|vénitien store|suisse petit|petit-suisse|petits-suisses|pensée chinoise|limoges porcelaine|angora|bordeaux|champagne|cognac|indien été|été indien|Jean Nice|Chine ancienne vase|brest|lens|nancy|Nancy Huston|Laval|Orange|orange|Sète|Lorient|Paris Hilton|paris sportifs|paris|Paris sportifs|Paris Match|pékinois|menthe anglaise|haïr|Niger bleu|hollandaise|sauce hollandaise|Valence|valence
-	-	chinoiseries|clef anglaise|bouledogue français|tête de Turc|têtes de Turc|café turc|gâteau basque|pain français|tapis persan|chapeau panama|panamas|yaourts grecs|couteau suisse|Petit-suisse|salade niçoise|choux de Bruxelles|chou de Bruxelles|pomme de terre hollandaise|porcelaine de Chine|langue anglaise|langue française|cours d'anglais|football américain|danois dogue|dogue allemand|capital social|Vienne viennoiserie|viennoiserie|viennoiseries|parler français|eau de Cologne|pull jersey|Jordan Bardella|île flottante|pari|paris en ligne|Paris en ligne|tours de magie|rome antique|China Moses|brésilienne coupe|Ligue des nations|Nice matinée|Bali parfum|Romain Duris|Romain Gary|Romain Grosjean|Romain|Germain|Florence Foresti|Florence Parly|Florence Arthaud|Victoire|Lourdes prénom|Lorraine Bracco|charlotte aux fraises
@hi
-	-	हिंद महासागर|हिन्द महासागर|चीनी की कीमत|चीनी की कीमतें|चीनी कम|चीनी मिल|चीनी मिलों|चीनी का|चीनी और|चीनी डालें|चीनी मिलाएं|चीनी मिलाकर|कप चीनी|चम्मच चीनी|चीनी खाने|चीनी मिट्टी|चीनी उद्योग|चीनी घोलें|ज्यादा चीनी|दालचीनी|गिनी पिग|गिनी पिग्स|फ्रेंच फ्राइज|स्पेनिश फ्लू|रोमन अंक|अंग्रेजी भाषा|पाक कला|पाक कला|पाक-कला|पाक विधि|पाक शास्त्र|पाक साफ|माली~|पंजाबी|रूसी सलाद|रूसी रूलेट|ईरानी चाय|तुर्की टोपी|बनारसी साड़ी|बनारसी|जर्मन शेफर्ड|फारसी बिल्ली|कोलकाता मिठाई|सीकर|बार|नाइस|टूर|चिली सॉस|चिली पनीर|चिली पोटैटो|चिली चिकन|नागपुरी संतरा|नागपुरी संतरे
-	-	चीनी के दाम|चीनी की मिठास|बिना चीनी|चीनी डालकर|चीनी मिले|चीनी या गुड़|गुड़ और चीनी|नमक और चीनी|चीनी नमक|चीनी का सेवन|चीनी खाना|चीनी स्वादानुसार|चीनी पाउडर|चीनी की चाशनी|चाइनीज|चाइनीज फूड|चाइनीज नूडल्स|फ्रेंच बीन्स|फ्रेंच टोस्ट|फ्रेंच ओपन|ग्रीक योगर्ट|ग्रीक दही|मैक्सिकन सलाद|इटैलियन पास्ता|अमेरिकन फुटबॉल|अमेरिकन कॉर्न|स्विस चाकू|ब्रसेल्स स्प्राउट्स|अंग्रेजी|हिंदी|उर्दू|फारसी|पर्शियन कैट|अजय लंका|गोवा की सैर फिल्म|भारत भूषण|भारत भूषण अग्रवाल|मनोज भारत|सूरत बदल|सूरत और सीरत|सूरत में बदलाव|खूबसूरत|भोली सूरत|किसी भी सूरत|हर सूरत|इस सूरत|ऐसी सूरत|सूरत-ए-हाल|सूरत ए हाल|पुणे मिसल|बनारसी पान|आगरा का पेठा|आगरे का पेठा|मथुरा के पेड़े|हैदराबादी बिरयानी|कोल्हापुरी चप्पल|कश्मीरी पुलाव|राजस्थानी थाली|पंजाबी तड़का|बंगाली मिठाई|गया था|गया है|मैसूर पाक|पाक विधियां
@hu
-	-	orosz rulett~|franciasaláta|francia saláta|franciakulcs|franciakulcs~|tengerimalac~|törökméz|törökfürdő|török kávé|görög joghurt~|angol nyelv~|angolóra|német juhász~|perzsaszőnyeg~|perzsa szőnyeg~|perzsa macska|spanyolnátha|spanyolnáth~|spanyolviaszt|spanyolviasz|svájci sajt|kínai kel~|brazil dió|bécsi szelet|bécsi keringő|Indiai-óceán*|indiai-óceáni|római szám~|lima|róma~ kömény|római kömény|magyar vizsla|skót juhász|skót szoknya|olasz rizling|olaszrizling|Pécs Kölyök|Bar|Most|most|Tours|Nice|Man|Split|dán dog|Sopron sör|Vác|vác|Pest megye bora|Cegléd rockfeszt|arab telivér|arab szám~|Jordan|Ősi
-	-	pulyk~|pulyka|töltött pulyka|fríz ló|angolna|angolszalonna|spanyol viasz|franciakenyér~|francia drazsé|francia bulldog~|orosz krémtorta|oroszkrém|oroszkrémtorta|lengyelke|görög saláta|görögdinnye|görögdinny~|dinnye|török basa|németjuhász|német dog~|németdog~|svájci bicska|svájcibicska|bécsiszelet|párizsi felvágott|párizsi szelet|párizsi krémes|perzsamacska|perzsaszőnyeg|kínai negyed|kínai bolt|kínai étterem|kínai kaja|kínai horoszkóp|olasz salátá|olaszsaláta|római tál|római tálban|római part|Római-part|Római-parton|indiai-óceán|svédasztal~|svédcsavar|svéd gyerek|amerikai foci|amerikai palacsinta|amerikai mogyoró|angol bulldog|magyar nyelv~|magyaróra|skótszoknya|skótmintás|ausztrál juhász|jordán|rómaikömény|Török Ferenc|Németh~|Horváth~|Oláh~|Tóth~|Lengyel Tamás|Lengyel László|Orosz Ferenc|Görög Ibolya|Rácz~|Szász János|Olasz Ferenc|Cseh Tamás|Cseh Katalin|Cseh László|Cseh~ Tamás|Lengyel~ László|Német~ Sándor|Bolgár György|Horvát Ferenc|Szerb Antal|Székely~ János|Kun~ Béla
@id
-	-	salad Rusia|Samudra Hindia|Samudera Hindia|marmut|kucing Persia|kucing Anggora|Anggora|karpet Persia|kacang Brasil|keju Swiss|bahasa Inggris|Bahasa Inggris|kunci Inggris|flu Spanyol|rolet Rusia|sayur china|kentang Belanda|terong belanda|Terong Belanda|jeruk bali|Jeruk Bali|jeruk Bali|Nangka Belanda|sirsak belanda|ayam kalkun|lima|dua|Malang|malang|Kota|kota|Batu|batu|Solo|solo|Tegal|Metro|Semarang lunpia|Padang pasir|padang|Padang golf|nasi Padang|Nasi Padang|masakan Padang|rumah makan Padang|Rumah Makan Padang|Medan|medan|Medan magnet|Bima|Sari|sari|Palu|palu|Cadangan|Jordan|Turki delight|Nice|Reading|Mobile|Tours|Most|Hamburg steak|Guinea pig|Jepara ukir|Cirebon batik|Dili|cili|chili|Saus chili|bawang bombay|Bawang Bombay|bombay|Bombay|Paris Hilton|Banjar|Sumber|sumber|Baru|baru|Pati|pati|Tuban|Cuba|cuba|Kediri|Jambi Cantik|Bandung Bondowoso|Gresik pudak|Serang|serang|menara|Ambon|pisang ambon|pisang Ambon|Pisang Ambon|kopi Aceh|kopi Lampung|Mie Aceh|mie Aceh|batik Pekalongan|Manado tinutuan|Karat
-	-	ayam kodok|kalkun|bebek peking|Bebek peking|bebek Peking|roti prancis|roti Prancis|salad rusia|kucing persia|kucing anggora|karpet persia|telur mata sapi|kacang mede|hamster rusia|kentang goreng|nangka belanda|ayam belanda|kumpeni|belanda minta tanah|Belanda minta tanah|bahasa inggris|bahasa Arab|bahasa arab|Bahasa Arab|bahasa Jepang|Bahasa Jepang|jam Swiss|cokelat Swiss|cokelat Belgia|anjing gembala Jerman|anjing herder|bulldog Prancis|flu spanyol|kunci inggris|Lima|Lima cara|lima cara|mie aceh|pempek palembang|Pempek Palembang|pempek Palembang|soto Lamongan|Soto Lamongan|soto lamongan|soto betawi|soto Betawi|soto Banjar|soto banjar|soto kudus|Soto Kudus|soto Kudus|bakso Malang|Bakso Malang|bakso malang|gudeg Jogja|gudeg jogja|batagor Bandung|batagor bandung|rendang Padang|rendang padang|sate Madura|sate madura|Sate Madura|sate Padang|martabak Bangka|martabak bangka|kopi Gayo|kopi Toraja|kopi Vietnam|kopi vietnam|korea drama|drama Korea|Drama Korea|drakor|masakan Jepang|teh Thailand|thai tea|kari India|kari india|jagung Meksiko|Chef Juna|Turki Usmani|ubi Cilembu|dodol Garut|dodol garut|tahu Sumedang|tahu sumedang|Tahu Sumedang|jenang Kudus|mangga Indramayu|Samudra Pasifik|Samudra Atlantik
@it
-	-	Lima per unghie|montagne russe|insalata russa|roulette russa|porcellino d'India|porcellini d'India|doccia scozzese|chiave inglese|zuppa inglese|all'inglese|pastore tedesco|inchiostro di china|bagno turco|Bagno turco|febbre spagnola|influenza spagnola|Nuova Alfa|Malta cementizia|fagioli di Spagna|fichi d'India|fico d'India|pepe di Giamaica|noce brasiliana|cuba libre|Cuba libre|Corea di Huntington|Santiago Calatrava|Prato|prato|Como che|Fiume|fiume|Vacanze romane|Roma antica scudo|cinese calligrafia|gatto persiano|Isola dei famosi|giordano|Giordano Bruno|Italia Ricci|Bari calcio balilla|Chiesa|turche alla|Monaco buddista|Milano Cortina design|Paris Hilton|pesca|Potenza|potenza|Massa|massa|Carpi|Imola|Latina|latina|Trento Longaretti|Matera|Pesaro|Terni|Forlì|Ancona
-	-	tacchino|Tacchino|bulldog francese|fuma come un turco|noce del Brasile|tappeto persiano|fare il portoghese|portoghesi sugli spalti|cane maltese|cappello panama|macedonia di frutta|macedonia|lingua inglese|lingua italiana|corso d'inglese|svizzera hamburger|svedese mobili|yogurt greco|scala mobile di|tendine alla veneziana|veneziane|genovese pasta|pasta alla genovese|bolognese|alla bolognese|ragù alla bolognese|milanese cotoletta|cotoletta alla milanese|risotto alla milanese|romanesco|Romano Prato|pizza napoletana|parmigiana|spread|Chiara Francia|Israele nome|America's Cup
@ja
-	-	インド洋|アメリカンフットボール|アメリカンコーヒー|トルコ石|トルコキキョウ|トルコ風アイス|フランスパン|フランス人形|フランス料理店|ロシアンルーレット|スペイン風邪|ギリシャ神話|ギリシャヨーグルト|ペルシャ猫|ペルシャ絨毯|ペルシャじゅうたん|ドイツ語|フランス語|英語|中国語|ジャーマンシェパード|ブラジルナッツ|スイスロール|イタリアンパセリ|ナポリタン|ハンバーグ|モルモット|リマ豆|日本語|日本酒|中国地方|チリソース|チリ紙|タイトル|タイプ|タイヤ|タイム|タイミング|ネクタイ|メンタイ|真タイ|タイ焼き|マリー|マリア|マリオ|ガーナチョコ|ガーナチョコレート|オマーン海老|キューバサンド|パリっ|パリパリ|ニース|トゥール|コーク|モバイル|ナイス|ジャマイカペッパー|ハワイアン|バーモントカレー|ボストンバッグ|ボルドー色|マンチェスターテリア|カシミヤ|シリアル|シリアルナンバー|シリア ル|イラン人形|ニジェール米|ドミニカ風|トーゴー|カナダガン|カナダグース|ボルネオ|アマゾン|ジャワカレー|リビアングラス|コンゴー|コンゴトモ|オランダイチゴ|オランダイシ|トンガリ|トンガった|ポーランド風|ローマ字|ローマ数字|ウィーン少年|ウィンナー|ペルーカ|北海|日本脳炎|京都議定書|アフリカマイマイ|東京湾アクア|インド綿|インドカレー|インド象
-	-	七面鳥|トルコライス|アメリカンドッグ|アメリカンショートヘア|アメリカンスタイル|ロシアンブルー|ロシアンティー|フレンチトースト|フレンチブルドッグ|フレンチフライ|フレンチドレッシング|イタリアンドレッシング|イタリアントマト|スパニッシュオムレツ|ベルギーワッフル|ウィンナーコーヒー|ウインナー|ウィーン風|フランクフルトソーセージ|ハンブルグステーキ|ハンバーガー|チャイナドレス|チャイナタウン|中華料理|中華鍋|台湾まぜそば|台湾ラーメン|天津飯|天津甘栗|北京ダック|広東料理|四川料理|麻婆豆腐|韓国料理店|韓国のり|インド料理店|タイ料理店|タイカレー|タイヤ交換|タイトル戦|タイブレーク|ジャーマンポテト|ギリシャ文字|スイスチーズ|スイスアーミー|ブラジリアンワックス|ブルマン|キリマンジャロコーヒー|モカコーヒー|コロンビアコーヒー|ジャマイカコーヒー|ケニアAA|ペルシャ語|ロシア語|韓国語|イタリア語|スペイン語|ポルトガル語|アラビア語|アラビア数字|オランダ語|和英|英会話|英検|英単語|英国数|独自|独特|独身|独占|単独|独立|孤独|仏像|仏教|仏壇|念仏|成仏|神仏|仏具|仏閣|大仏|喉仏|石仏|独学|米粉|米国産米|新米|白米|玄米|コメ|米価|備蓄米|米農家|米菓|お米|米騒動|古米|無洗米|米寿|伊勢|伊豆|伊藤|伊達|伊丹|伊東|加工|加入|加盟|参加|加藤|印刷|印象|印鑑|印紙|比較|比例|比率|対比|豪雨|豪雪|豪華|強豪|豪快|富豪|露天|露出|露呈|披露|暴露|暑中|途中|中継|日中の気温|日中は|日中の|日中も|中日新聞|英雄|英才|育英|俊英|パリーグ|パ・リーグ|パリ協定|パリピ|マリン|マリノ|チリも積もれば|チリトリ|ナイルパーチ|ヨーロピアン|アメリカザリガニ|ハワイアンズ|白河|山口さん|宮崎駿|福島さん|千葉さん|石川さん|長野さん|秋田犬|土佐犬|柴犬|香川真司|高知東生|広島風|大阪焼き|大阪なおみ|ナイジェル
@ko
-	-	인도양|인도적|인도주의|인도적인|인도하|인도했|인도할|인도받|인도되|인도를 걷|중국집|중국어|일본어|독일어|프랑스어|스페인어|영국식|미국너구리|국내선|국내산|국내총생산|국내외|터키석|터키행진곡|스페인독감|스페인 독감|러시안룰렛|그리스도|그리스신화|그리스로마|그릭요거트|페르시안|페르시아 고양이|페르시안고양이|독일 셰퍼드|브라질너트|스위스칼|스위스롤|이탈리안|프렌치|함부르크스테이크|함박|로마자|로마 숫자|로마네|아마존|아메리카노|아메리칸|칠레산 포도주잔|칠리|수단|수단과|수단이|수단을|수단으로|수단은|가나다|가나초콜릿|가나 초콜릿|오만하|오만한|말리|말리는|말리고|말리면|통가죽|파리가|파리를|파리채|초파리|나이스|니스칠|모바일|투어|콩고물|페루비안|이란성|이란성쌍둥이|요르단강서안산책|조지아 커피|조지아커피|광주리|전주곡|수원지|대전차|대전료|남북통일로|고양이|고양이가|고양이를|고양이는|고양이의|여수로|부산물|부산스|울산바위|대구탕|대구포|유럽풍|베트남쌀국수|서울우유|제주감귤빵|하와이안|브라질리언|폴란드볼|기니피그|호주머니|이라고|중국음식점|북미왕|인도어|인천상륙작전|한중일관
-	-	칠면조|미국식|인도로|이란다|하러|보러|러닝|러시|중이|중인|중에|중식당|중화요리|독일빵집|로마서|로마숫자|벨기에초콜릿|함박스테이크|햄버거|프랑크소시지|비엔나소시지|비엔나커피|프렌치토스트|프렌치프라이|프렌치불독|불가리스|케냐AA|파나마모자|샴고양이|러시안블루|시베리안허스키|도베르만|아메리칸쇼트헤어|일본식|일식당|한식당|유럽식|태국음식|태국식|인도카레|나이지|이수단|교통수단|결제수단|운송수단|구제수단|말리기|말리지|말리던|말린|괌옥|리마인드|리마커블|경기력|경기장|경기에|경기를|경기가|경기는|경기서|경기지표|경기당|경기째|강원래|제주감귤|발리슛|발리슛으로|라파엘|기아와|기아대책|나사를|나사가|나사못|카카오닙스|북서|북서쪽|북부|북동|북도|북쪽|북극|북미|북상|북측면|북한산|미군기지터|미의|미도|미가|미는|미를|미로|미만|미처|미와|미산|미서|미지|미인|미측정|러가|러는
@nl
-	-	Russisch roulette|Russische roulette|Engelse drop|Duitse herder|Duitse herders|Spaanse griep|Turks brood|Turks fruit|Franse kaas|Griekse yoghurt|Brussels lof|Deense kroon|cavia|kalkoen|Perzische kat|Perzisch tapijt|Franse frietjes|Japanse duizendknoop|Chinese kool|Spaanse peper|Spaanse pepers|Zweedse puzzel|Zwitserse zakmes|Hongaarse goulash|Hong|Most|Best|Laren|Bergen|bergen|Ede|Bern|Tours|Split|Male|Nice|Lens|Zwolle Noord gedicht|Den|Man|Oss|Spa|Paramaribostraat|Parijs-Roubaix blikje|Delft blauw|Delfts blauw|Engels leren|tour|mobile|Pool van|Rome strips|Chad|Jordan|Jordaan
-	-	kalkoenen|Kalkoen|spaanse griep|spaanse peper|russische salade|Zwitsers zakmes|Franse bulldog|frans brood|Deense dog|Deense doggen|Turkse pizza|turks fruit|Turks bad|Engelse sleutel|engelse les|Brusselse kers|brussels lof|Goudse kaas|chinees eten|Chinese afhaal|Perzische tapijten|Indische Oceaan|Indonesische rijsttafel|cavia's|panamahoed|hollandaise|Hollandse nieuwe|Mexicaanse griep|Mexicaanse hond|Vlaamse gaai|Vlaamse friet|Bordeauxrood|kasjmier|Turkenburg|Zweeds raadsel|Amerikaans voetbal|Amerikaanse eik|Jordaan wijk|nieuwe Beetle|Wals|Poolse landdag|Griekse mythologie|Griekse mythen|Java programmeur
@pl
-	-	rosyjsk~ ruletk~|śwink~ morsk~|świnka morska|tureck~ łaźni~|jogurt~ greck~|kuchni~ polow~|język~ angielsk~|owczark~ niemieck~|owczarek niemiecki|buldog~ francusk~|buldog francuski|pers~|dywan~ persk~|kot~ persk~|kot perski|grypa hiszpanka|hiszpank~|chińszczyzn~|po angielsku|ser~ szwajcarsk~|ser szwajcarski|orzech~ brazylijsk~|kapust~ pekińsk~|kapusta pekińska|ryb~ po grecku|fasolk~ po bretońsku|barszcz~ ukraińsk~|pierog~ rusk~|pierogi ruskie|cyfr~ rzymsk~|walc~ wiedeńsk~|Ocean~ Indyjsk~|indyk~|panam~|most~|Most|Lima|polk~|chińsk~ porcelan~|czeski film|czeskim filmem|szwedzk~ stół|szwedzki stół|szwedzkim stole|klucz francuski|Piła|piła|piły|Bar|bar|Tychy zegarek|Słupsk|Sopot festiwal|Chełm|chełm|Tur|Las|las|las~|Warta|Hel|Nysa|Elk|Jordan~|Zielon~ Gór~ ser|Konin|Dom|Wały|Roman~|roman~|Rom~|Split|Man|Nancy|Nice|Tours
-	-	udaje Greka|udawać Greka|udawał Greka|udają Greka|udawał greka|angielsk~ wyjści~|wyjść po angielsku|po francusku|czeski błąd|czeskie błędy|austriackie gadanie|ruska ruletka|włoszczyzn~|kapust~ włosk~|włosk~ kapust~|orzech~ włosk~|orzechy włoskie|sałatk~ grecka|sałatk~ greck~|śledź~ po japońsku|karp~ po żydowsku|barszcz ukraiński|placki po węgiersku|placek po węgiersku|pierogów ruskich|pierogami ruskimi|chiński ład|chiński horoskop|siedzieć na tureckim kazaniu|tureckim kazaniu|jak na tureckim kazaniu|panamsk~ kapelusz|owczarków niemieckich|jamnik~|mops~|holenderski ser|syberyjski husky|berlink~|warszawka|Amerykanin w Paryżu|czarna polewka|kawa po turecku|kawę po turecku|bitki po|duńsk~ dog~|dog~ niemieck~|dog niemiecki|portugalczyk gra|Rumunek|japonk~|japonki|klapki japonki|finka|finką|węgierk~|węgierki|śliwki węgierki|kubank~|chinka|meksykanka zupa|bułgarka|szwedk~ narzędzie|kalifornijk~|prowansalsk~ zioł~|zioł~ prowansalsk~|zioła prowansalskie|Roman Polański|Romanowsk~|Niemczyck~|Niemczyk~|Niemen~|Litwiniuk~|Litwińsk~|Rusin~|Rusinek|Turski|Turczynowicz~|Węgrzyn~|Czechowicz~|Szwedow~|Francuzik|Holender gra
@pt
-	-	porquinho-da-índia|porquinhos-da-índia|montanha-russa|montanha russa|roleta russa|salada russa|tinta da china|tinta-da-china|gripe espanhola|perus|Peru de Natal|peru de Natal|pastor-alemão|castanha-do-pará|castanhas-do-pará|Natal|natal|salto|Campinas verdes|Porto seguro|porto|portos|Pão francês|pão francês|papa|papas|turco banho|banho turco|chave inglesa|chave-inglesa|cabra-cega|chá inglês|China azul|pimenta-da-jamaica|Rosa|Santos|santos|Vitória|vitória|Belém do presépio|Palmas|palmas|Maringá|Barra|Salvador da pátria|salvador|Recife de coral|recife|recifes|Florianópolis Fashion|café da Colômbia|dinamarquesa bolacha
-	-	francesinha|Francesinha|bacalhau à Brás|pastor alemão|bulldog francês|tinta da China|gato persa|tapete persa|queijo suíço|canivete suíço|iogurte grego|castanha do Pará|pato à Pequim|chapéu panamá|negócio da China|negócio da china|para inglês ver|à francesa|sair à francesa|couve-de-bruxelas|couves-de-bruxelas|língua portuguesa|língua inglesa|aula de inglês|futebol americano|presidente de mesa|Israel Novaes|Camila Cabello|Paulo Portugal|Belém Pará|França Gonçalves|Santiago Rodrigues|ovos de Páscoa|água de colônia|água-de-colónia|feijão carioca|feijão carioquinha|lima da Pérsia|Romã|romã
@ro
-	-	rulet~ rusească|ruleta rusească|salată de boeuf|salată rusească|porcușor de Guineea|porcușori de Guineea|cheie franceză|cheia franceză|iaurt grecesc|cafea turcească|baie turcească|gripa spaniolă|ciobănesc german|limba engleză|pisică persană|covor persan|covoare persane|varză chinezească|cașcaval olandez|nuci braziliene|Oceanul Indian|Oceanului Indian|cifre romane|papanași|roman~|Roman|romi|lima|Lima|Deva|deva|Buzău covrigi|Târgoviște târguiala|Mangalia|Arad|Sibiu gustos|Turda|Focșani vin|Bar|Nisa|Tur|Tours|tur|Split|Medias|Alba ca Zăpada|Alba|alba|Albă ca Zăpada|mobile|Mobile|gaz|Gaza naturală
-	-	curcan~|curcanul|curcani|ruletă rusească|munți ruși|sos olandez|cheie englezească|salată grecească|ciobănescul german|bulldog francez|bulldogul francez|dog german|porcușor de guineea|nucă braziliană|brici elvețian|briceag elvețian|varză de Bruxelles|limba română|limba franceză|limba germană|ore de engleză|bacalaureat la română|fotbal american|cartofi franțuzești|pâine franțuzească|pălărie panama|Franțescu|Rusu~|Ungureanu~|Neamțu~|Munteanu~|Moldoveanu~|Turcu~|Turcan~|Grecu~|Sârbu~|Bulgaru~|Polonschi|Rusnac|Leahu~|Ardelean~ Ioan
@ru
-	-	американск~ горк~|русск~ рулетк~|морск~ свинк~|турецк~ бан~|турецк~ горох~|греческ~ орех~|грецк~ орех~|греческ~ йогурт~|английск~ язык~|английск~ булавк~|немецк~ овчарк~|французск~ бульдог~|французск~ бульдога|персидск~ кот~|персидск~ ковёр|персидск~ ковры|испанк~|китайск~ грамот~|голландск~ сыр~|швейцарск~ сыр~|бразильск~ орех~|корейск~ морков~|чешск~ стекл~|римск~ цифр~|венск~ вальс~|индийск~ океан~|Индийск~ океан~|индейк~|финк~|чешк~|полька|польку|болонк~|панам~|русск~ язык~|чили перец|Роман~|роман~|Уфа мелодия|Орск игра|Мир|мир|Пермь пирог|Орёл|орёл|орел|Тула пряник|Кыштымск|Печор|белый дом престарелых|Чита книга|Бари|Тур|Турин~ плащаница|Ницше|Тверд~|Омск птица|Черкес~ наряд|Владимир|Владимир~|Королев~|Королёв~|Братск~|братск~|Иванов~|Артём|Артем|Киров~|Находк~|находк~|Воскресенск~ собор|Пушкин~|Дмитров~|Ливн~|Мыск~|Балаков~|Александров~
-	-	индюк~|русск~ балет~|английск~ кекс~|китайск~ гороскоп~|китайск~ предупреждени~|китайск~ капуст~|пекинск~ капуст~|корейск~ салат~|корейск~ закуск~|японск~ кроссворд~|шведск~ стол~|шведск~ стенк~|шведск~ семь~|французск~ поцелу~|французск~ булк~|французск~ маникюр~|финск~ саун~|финск~ нож~|голландск~ печ~|голландск~ соус~|датск~ дог~|немецк~ дог~|мексиканск~ волн~|американск~ футбол~|бельгийск~ вафл~|бельгийск~ шоколад~|брюссельск~ капуст~|венск~ вафл~|венск~ стул~|испанск~ воротник~|испанск~ стыд~|польск~ ошибк~|турецк~ гамбит~|турецк~ кофе|греческ~ салат~|греческ~ огонь|грецк~|канадск~ стрижк~|болгарск~ перец|болгарск~ перц~|перец болгарск~|кубинск~ сигар~|цыганск~|болонск~ систем~|болонск~ процесс~|краковск~ колбас~|варшавянк~|чешск~ бижутери~|персидск~ кошк~|сиамск~ кот~|сиамск~ кошк~|сибирск~ кот~|британск~ кошк~|британск~ кот~|шотландск~ вислоух~|йоркширск~ терьер~|пекинес~|далматин~|американк~ на|венгерк~|голландк~|шведк~|датчанк~ собак~|чили соус|соус чили|Польский Александр|Польск~ Александр~|Немцов~|Немчинов~|Татаринов~|Грузинск~ Борис|Литовченко|Турчин~|Ляхов~|Шведов~|Французов~|Киргизов~|Казахов~|Черкасов~|Казанск~ собор~|Казанцев~|Москвин~|Тверск~ улиц~|Донской|Донск~|Крымов~|Сибиряков~|Уралов|Смоленск~ площад~
@sv
-	-	rysk roulette|rysk roulett|rysk sallad|marsvin|kalkon|turkiskt bad|turkisk yoghurt|turkisk peppar|grekisk yoghurt|engelsk bulldog|engelska skolan|tysk schäfer|franska|fransyska|fransk bulldogg|persisk matta|persiska mattor|spanska sjukan|spansk peppar|schweizerost|schweizisk ost|kinakål|kinesiska muren spelet|brasilianska vaxning|brasiliansk vaxning|danska wienerbröd|wienerbröd|Wienerbröd|wienerschnitzel|hamburgare|Indiska oceanen|romerska siffror|Lund kaka|Bar|Tours|Most|Nice|Man|Bor|bor|Lima|lima|Male|Split|Kiel|Sala|Boden|boden|Mora|Borås Djurpark|polskor|polska|hel|jordan|Jordan|tjeckisk glas|japan lack|finska pinnar|finska pinne|dansk skalle|danska skallar|jakten|dansk~ bandet|Dansbandet|turk~ som|tur|Tur|armen|Armen|chad
-	-	kalkon~|fransk bulldogg~|rysk kaviar|schäfer~|Spanska sjukan|perserkatt~|danskt wienerbröd|wienerbröd~|wienerkorv~|schweizernöt|schweizisk armékniv|indiska oceanen|amerikansk fotboll|engelsk läsning|engelska språket|svenska språket|på svenska|på engelska|kinakål~|brysselkål~|kanadagäss|kanadagås~|hamburgare~|jordgubb~|grekisk sallad|fransk senap|dansk dogg|grand danois|Norge-Lund|paranöt~|marsvin~|panamahatt~
@sw
-	-	Bahari ya Hindi|papa|mahindi|Mahindi|kongo|kihindi|China nyama|chini|Mali ya|mali ya|Mali za|Mali zake|Tanga kuu|tanga|Beni mbili|beni|Lima|lima|Same|same|Kilimo|Moshi|moshi|Simba|simba|Singida|Rufiji mto|Mobile|Reading|Nice|Kiswahili|chumvi|Kiingereza|kiingereza|Kifaransa fasihi|Babati|Songea|Geita|Geita Gold|Bariadi|Tabora|Kano|kano|Ondo|Ho|Wa|Ado|Aba|Mira|mira|Bata|bata|Male|male|Saa|Sale|Taji|Safi|safi|Sana|sana|Sari|Kati|kati|Kali|Ila|ila|Hata|Kota|Pia|pia|Sumu|Bahari|Wau|Ili|ili|Ama|ama|Mara|mara|Nara|Dar|Soka|soka|Fuji|Gaza mboga
-	-	bata mzinga|mchina fundi|Kimara|panya|Amani|amani|Imani|imani|Simba dume|simba dume|simba jike|yanga|pwani|Mara nyingi|Mara kwa mara|Mara ya|Mara baada|Mara tu|Mara moja|kilimo|dar|Tanga la|lugha ya Kiswahili|lugha ya Kiingereza|Kichina|Kifaransa|Kiarabu|Kijerumani|Juma Congo|Amani Kongo|Moshi mzito|Moshi wa|Moshi watanda|Moto na moshi|Meru|Beni ya
@tr
-	-	Rus ruleti|Rus salatası|rus ruleti|rus salatası|hint kumaşı|Hint kumaşı|Hint Okyanusu|hindi|Hindi|Hindistan cevizi|hindistan cevizi|hindistancevizi|Mısır ekmeği|mısır ekmeği|Mısır gevreği|Mısır unu|mısır gevreği|fil|Alman kurdu|İngiliz anahtarı|ingiliz anahtarı|Fransız balkon|Fransız öpücüğü|Türk kahvesi|Türk lokumu|Brezilya fıstığı|Brezilya fönü|İran kedisi|Van kedisi|Ankara kedisi|Ankara keçisi|Acem halısı|İspanyol gribi|İspanyol paça|İsviçre peyniri|Amerikan servis|Amerikan bar|Amerikan salatası|Roma rakamları|Van|van|Mali|Ordu|ordu|Batman|batman|Muş|muş|Tokat|tokat|Siirt battaniye|Aydın|aydın|Uşak|uşak|Kars|Bursa İskender|Isparta gülü|Sivas kangalı|Niş|Pers|Bar|Ürdün taşı|Tur|tur|Lima|Male|Nice|Cezayir menekşesi|Maraş dondurması|Ordu komutanı|Düzce|Düzce'm|Manisa kebabı|Portekiz laleleri|Portakal|Malta eriği|Malta taşı|Yeni Dünya|Roman|roman|Romanlar|Rum|rum|İsa|Adana kebap|Adana dürüm|Urfa kebap|Şam fıstığı|şam fıstığı|Şam tatlısı|Afyon sucuk|Kayseri mantısı|Trabzon hurması|Japon gülü|Hint yağı|Hint inciri|Mısır Çarşısı|Alman usulü|alman usulü|fransız balkon|Fransız kalmak
-	-	hindi dolması|hindi eti|hindi~|Çin seddi gibi|fransız usulü|italyan salam|japon yapıştırıcısı|Japon yapıştırıcısı|amerikan kahve|amerikan futbolu|Amerikan futbolu|brüksel lahanası|Brüksel lahanası|macar salamı|hollanda peyniri|ingiliz kumaşı|hint yağı|hint keneviri|Hint keneviri|iran halısı|İran halısı|arap sabunu|Arap sabunu|arap saçı|arapsaçı|acem|çin lokantası|yunus|ürün|İngilizce|Almanca|Fransızca|Türkçe|Arapça|Rusça|Burak Çin'den|Burak Çin|Nijer Türkoğlu|Sibel Can|Kore gazisi|Malta humması|Frenk üzümü|frenk üzümü|kıbrıs akasyası|Kenan Evren|Amerikan Sapığı|Macar~ Ali|Alman pastası|alman pastası|İsveç çakısı|isviçre çakısı|İsviçre çakısı|İsveç köftesi|Belçika çikolatası|Belçika waffle
@uk
-	-	американськ~ гірк~|російськ~ рулетк~|морськ~ свинк~|турецьк~ лазн~|грецьк~ горіх~|волоськ~ горіх~|грецьк~ йогурт~|англійськ~ мов~|німецьк~ вівчарк~|французьк~ бульдог~|перськ~ кіт|перськ~ килим~|іспанк~|китайськ~ грамот~|голландськ~ сир~|корейськ~ моркв~|римськ~ цифр~|віденськ~ вальс~|Індійськ~ океан~|індик~|польк~|болонк~|панам~|чилі перець|Роман~|роман~|Мир|мир|Львів~ сирник|Тур|Рівне|рівне|рівн~|Суми|суми|сум~|Орел|орел|Братськ~|братськ~|Ніцше|Біл~ Церкв~ молитва|Олександрі~ Македонськ~|індійськ~ океан~|Крістіан~ Діор|гвінейськ~ свинк~|Лозов~|Прилук~|Нікополь мідь|Ковел~ лист
-	-	індич~|шведськ~ стіл|шведського столу|шведськ~ стінк~|французьк~ поцілун~|брюссельськ~ капуст~|пекінськ~ капуст~|болгарськ~ перець|болгарського перцю|болгарськ~ перц~|віденськ~ каву|віденськ~ кава|віденськ~ вафл~|бельгійськ~ шоколад~|бельгійськ~ вафл~|грецьк~ салат~|волоськ~|датськ~ дог~|німецьк~ дог~|американськ~ футбол~|японськ~ кросворд~|китайськ~ гороскоп~|іспанськ~ сором|фінськ~ саун~|корейськ~ салат~|польськ~ Ірина|українськ~ мов~|українськ~ борщ~ рецепт|англійськ~ бульдог~|йоркширськ~ тер'єр~|сіамськ~ кіт|британськ~ кіт|персик~|Турчин~|Німчук~|Чехов~|Литвин~|Литвиненк~|Волошин~|Поляков~|Поляк Іван|Татаринов~|Донець Іван|Донцов~|Черкашин~|Циганков~|Грек Іван|Кримськ~ Агатангел|рад~ директорів|наглядов~ рад~
@zh
-	-	印度洋|印度教|美中不足|荷兰豆|荷兰猪|西班牙大流感|西班牙流感|土耳其烤肉|法国梧桐|法式|希腊神话|希腊酸奶|希腊字母|波斯猫|波斯地毯|德国牧羊犬|俄罗斯方块|俄罗斯轮盘|俄式|罗马数字|巴西木|巴西坚果|巴西松子|瑞士军刀|瑞士卷|智利车厘子|英国短毛猫|英语|法语|日语|德语|美国短毛猫|朝鲜蓟|朝鲜族|墨西哥卷饼|中国象棋|中国结|海南鸡饭|海南雞飯|亚马逊|新疆大盘鸡|扬州炒饭|北京烤鸭|重庆火锅|兰州拉面|四川火锅|印度飞饼|古巴比伦|以方便|对方|以军事|南海诸岛观音|南海观音|在中方便|马里奥|中日韩字体|意大利面|意面|加州旅馆|约旦河谷歌|佐治亚体|日方便|西亚多|法国长棍|法军棋|德州扑克|加州牛肉面|马德里竞技风
-	-	火鸡|烤火鸡|国泰君安|国泰航空|马拉松|大马路|罗马假日|罗马书|波斯菊|法兰西斯|意大利炮|北京时间|南京路|南京西路|北京路|西安事变电影|西湖龙井|天津饭|四川麻辣|重庆小面|广东菜|云南白药|海南粉|新疆羊肉串|韩国料理|越南粉|越南米粉|土耳其冰淇淋|俄罗斯套娃|西班牙火腿|法国面包|法国大餐|比利时巧克力|瑞士手表|巴西烤肉|巴西柔术|巴西龟|哥伦比亚咖啡|牙买加咖啡|蓝山咖啡|埃及猫|暹罗猫|孟加拉豹猫|加菲猫|秋田犬|中法桐|南非醉茄|安哥拉兔|作家马里奥|马里兰|圣地亚哥朝圣|华盛顿苹果|杜马岛|沙拉酱|蔬菜沙拉|水果沙拉|一带一路餐厅|两会堂|青年党员|河内外|大连接|高雄伟|新北方|长春藤|常青藤|长春花|海口味|济南来|中印刷|中日益|中韩愈|中法律|中德育|中英文|巴方便|朝方向|大阪烧|桃园结义|太原本
@*
eu	r	=EU-27
west-africa	r	=ECOWAS
us	o	=NASA|=FBI|=CIA|=NFL|=NBA
southeast-asia	r	=ASEAN
latin-america	r	Mercosur|=MERCOSUR|Mercosul
de	o	Bundestag|Bundestag~|Bundeswehr|Bundeswehr~|Bundesbank|Bundesbank~|Bayern München|Bayern München~|Bayern Munich|Bayern Munich~|Borussia Dortmund|Borussia Dortmund~|Bayer Leverkusen|Bayer Leverkusen~|RB Leipzig|RB Leipzig~|Schalke|Schalke~|Werder Bremen|Werder Bremen~|Eintracht Frankfurt|Eintracht Frankfurt~
gb	o	Downing Street|Downing Street~|Whitehall|Whitehall~|Starmer|Starmer~|Sunak|Sunak~|Boris Johnson|Boris Johnson~|Keir Starmer|Keir Starmer~|Buckingham Palace|Buckingham Palace~|Premier League|Premier League~|Manchester United|Manchester United~|Manchester City|Manchester City~|Arsenal|Arsenal~|Tottenham|Tottenham~|Everton|Everton~|Aston Villa|Aston Villa~|Newcastle United|Newcastle United~|Crystal Palace|Crystal Palace~|West Ham|West Ham~|Leicester City|Leicester City~|Scotland Yard|Scotland Yard~|Celtic Glasgow|Celtic Glasgow~
fr	o	Paris Saint-Germain|Paris Saint-Germain~|Olympique de Marseille|Olympique de Marseille~|Olympique Lyonnais|Olympique Lyonnais~|Tour de France|Tour de France~|Ligue 1|Ligue 1~|Emmanuel Macron|Emmanuel Macron~
es	o	Real Madrid|Real Madrid~|Atlético de Madrid|Atlético de Madrid~|Atlético Madrid|Atlético Madrid~|Real Sociedad|Real Sociedad~|Athletic Bilbao|Athletic Bilbao~|Athletic Club de Bilbao|Athletic Club de Bilbao~|Pedro Sánchez|Pedro Sánchez~|FC Barcelona|FC Barcelona~|La Liga|La Liga~
it	o	Juventus|Juventus~|=AC Milan|AC Milan|AC Milan~|Inter Milan|Inter Milan~|AS Roma|AS Roma~|Lazio Roma|Lazio Roma~|Atalanta|Atalanta~|Meloni|Meloni~|Giorgia Meloni|Giorgia Meloni~|Palazzo Chigi|Palazzo Chigi~|Quirinale|Quirinale~|Mattarella|Mattarella~
nl	o	=PSV|PSV Eindhoven|PSV Eindhoven~|Feyenoord|Feyenoord~|Ajax Amsterdam|Ajax Amsterdam~|Sparta Rotterdam|Sparta Rotterdam~|Go Ahead Eagles|Go Ahead Eagles~|Eredivisie|Eredivisie~|FC Twente|FC Twente~|Geert Wilders|Geert Wilders~|Wilders|Wilders~
pt	o	Benfica|Benfica~|Sporting CP|Sporting CP~|Sporting Lisboa|Sporting Lisboa~|FC Porto|FC Porto~|António Costa|António Costa~|Luís Montenegro|Luís Montenegro~
ch	o	Young Boys|Young Boys~|Grasshoppers|Grasshoppers~|FC Basel|FC Basel~|Roger Federer|Roger Federer~
at	o	Rapid Wien|Rapid Wien~|Red Bull Salzburg|Red Bull Salzburg~|Austria Wien|Austria Wien~
hu	o	Orbán Viktor|Orbán Viktor~|Viktor Orbán|Viktor Orbán~|Orbán|Orbán~|Ferencváros|Ferencváros~|Fidesz|Fidesz~
tr	o	Erdogan|Erdogan~|Erdoğan|Erdoğan~|Galatasaray|Galatasaray~|Fenerbahçe|Fenerbahçe~|Fenerbahce|Fenerbahce~|Beşiktaş|Beşiktaş~|Besiktas|Besiktas~
gr	o	Olympiacos|Olympiacos~|Panathinaikos|Panathinaikos~
be	o	Club Brugge|Club Brugge~|Anderlecht|Anderlecht~|Racing Genk|Racing Genk~|Standard Luik|Standard Luik~|Standard de Liège|Standard de Liège~
il	o	Netanyahu|Netanyahu~|Netanjahu|Netanjahu~|Netanyahou|Netanyahou~|Benjamin Netanyahu|Benjamin Netanyahu~|Knesset|Knesset~|Likud|Likud~|=IDF
ps	o	Hamas|Hamas~|Fatah|Fatah~
lb	o	Hezbollah|Hezbollah~|Hizbollah|Hizbollah~|Hizbullah|Hizbullah~
ye	o	Houthi|Houthi~|Houthis|Houthis~
ng	o	Boko Haram|Boko Haram~|Tinubu|Tinubu~
so	o	al-Shabaab|al-Shabaab~|Al-Shabaab|Al-Shabaab~|al-Shabab|al-Shabab~|Al Shabaab|Al Shabaab~
za	o	Ramaphosa|Ramaphosa~|Springboks|Springboks~|=ANC
rw	o	Kagame|Kagame~
ug	o	Museveni|Museveni~|Bobi Wine|Bobi Wine~
cd	o	Tshisekedi|Tshisekedi~|=M23
ke	o	William Ruto|William Ruto~
sv	o	Bukele|Bukele~|Nayib Bukele|Nayib Bukele~
mx	o	Sheinbaum|Sheinbaum~|Claudia Sheinbaum|Claudia Sheinbaum~|López Obrador|López Obrador~|=PEMEX|Pemex|Pemex~|Club América|Club América~
ar	o	Milei|Milei~|Javier Milei|Javier Milei~|Boca Juniors|Boca Juniors~|River Plate|River Plate~|Casa Rosada|Casa Rosada~
br	o	Bolsonaro|Bolsonaro~|Jair Bolsonaro|Jair Bolsonaro~|Petrobras|Petrobras~|Palmeiras|Palmeiras~|Flamengo|Flamengo~|Corinthians|Corinthians~|Fluminense|Fluminense~|Vasco da Gama|Vasco da Gama~
co	o	Gustavo Petro|Gustavo Petro~|=ELN|=FARC|Atlético Nacional|Atlético Nacional~|Santa Fe de Bogotá|Santa Fe de Bogotá~
ec	o	Barcelona SC|Barcelona SC~|Barcelona de Guayaquil|Barcelona de Guayaquil~|Daniel Noboa|Daniel Noboa~
uy	o	Liverpool de Montevideo|Liverpool de Montevideo~|Peñarol|Peñarol~
cl	o	Colo-Colo|Colo-Colo~|Everton de Viña|Everton de Viña~|Gabriel Boric|Gabriel Boric~
ve	o	Nicolás Maduro|Nicolás Maduro~|María Corina Machado|María Corina Machado~
pe	o	Dina Boluarte|Dina Boluarte~|Alianza Lima|Alianza Lima~|Machu Picchu|Machu Picchu~
cn	o	Xi Jinping|Xi Jinping~
jp	o	Kishida|Kishida~|Ishiba|Ishiba~|Takaichi|Takaichi~|Fukushima|Fukushima~|Nikkei|Nikkei~|Shinzo Abe|Shinzo Abe~
kp	o	Kim Jong-un|Kim Jong-un~|Kim Jong Un|Kim Jong Un~|Kim Čong-un|Kim Čong-un~|Kim Dzong Un|Kim Dzong Un~|Kim Jong-Un|Kim Jong-Un~
kr	o	Yoon Suk Yeol|Yoon Suk Yeol~|Lee Jae-myung|Lee Jae-myung~|K-pop|K-pop~
in	o	Narendra Modi|Narendra Modi~|Rahul Gandhi|Rahul Gandhi~|=BJP|Bollywood|Bollywood~|Kashmir|Kashmir~
pk	o	Imran Khan|Imran Khan~|Shehbaz Sharif|Shehbaz Sharif~
af	o	Taliban|Taliban~
ir	o	Khamenei|Khamenei~|Chamenei|Chamenei~|Pezeshkian|Pezeshkian~|Rouhani|Rouhani~|Raisi|Raisi~
by	o	Lukashenko|Lukashenko~|Lukaschenko|Lukaschenko~|Lukašenko|Lukašenko~|Łukaszenka|Łukaszenka~
ua	o	Zelensky|Zelensky~|Zelenskyj|Zelenskyj~|Selenskyj|Selenskyj~|Zelenskyy|Zelenskyy~|Zelenski|Zelenski~|Volodymyr Zelensky|Volodymyr Zelensky~
rs	o	Vučić|Vučić~|Vucic|Vucic~
ru	o	Kremlin|Kremlin~|Putin|Putin~|Vladimir Putin|Vladimir Putin~|Gazprom|Gazprom~|Spartak Moscow|Spartak Moscow~|Duma|Duma~
au	o	Anthony Albanese|Anthony Albanese~|Wallabies|Wallabies~|Socceroos|Socceroos~|Newcastle Jets|Newcastle Jets~|Matildas|Matildas~
nz	o	All Blacks|All Blacks~|Black Caps|Black Caps~|Jacinda Ardern|Jacinda Ardern~
ca	o	Trudeau|Trudeau~|Justin Trudeau|Justin Trudeau~|Mark Carney|Mark Carney~
us	o	White House|White House~|Pentagon|Pentagon~|Wall Street|Wall Street~|Capitol Hill|Capitol Hill~|=FBI|=CIA|=NASA|Obama|Obama~|Kamala Harris|Kamala Harris~|Donald Trump|Donald Trump~|Super Bowl|Super Bowl~|Hollywood|Hollywood~|Silicon Valley|Silicon Valley~|Los Angeles Lakers|Los Angeles Lakers~|Major League Soccer|Major League Soccer~
ph	o	Duterte|Duterte~|Rodrigo Duterte|Rodrigo Duterte~|Ferdinand Marcos|Ferdinand Marcos~
id	o	Prabowo Subianto|Prabowo Subianto~|Jokowi|Jokowi~|Joko Widodo|Joko Widodo~
my	o	Anwar Ibrahim|Anwar Ibrahim~
mm	o	Aung San Suu Kyi|Aung San Suu Kyi~|Min Aung Hlaing|Min Aung Hlaing~
eu	r	Frontex|Europol|Schengen
latin-america	r	=CELAC|Copa Libertadores|Copa América
caribbean	r	=CARICOM|Caricom
south-asia	r	=SAARC
southeast-asia	r	=ASEAN|Asean
southern-africa	r	=SADC
west-africa	r	=ECOWAS|Ecowas
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
europe	r	أوروبا|أوروب~|الناتو|حلف شمال الأطلسي|البحر المتوسط|البحر الأبيض المتوسط|البحر الأسود|جبال الألب|البلطيق
balkans	r	البلقان
nordics	r	اسكندنافيا
africa	r	أفريقيا|إفريقيا|أفريق~|إفريق~|الاتحاد الأفريقي|الاتحاد الإفريقي|الصحراء الكبرى
sahel	r	الساحل الأفريقي|منطقة الساحل
east-africa	r	القرن الأفريقي
maghreb	r	المغرب العربي
west-africa	r	إيكواس
middle-east	r	الشرق الأوسط|الخليج العربي|دول الخليج|مجلس التعاون|مجلس التعاون الخليجي|جامعة الدول العربية|الجامعة العربية|البحر الأحمر|داعش|تنظيم الدولة|مضيق هرمز|الخليج|عرب~|العرب
asia	r	آسيا|آسيو~|بحر الصين الجنوبي|الهيمالايا
southeast-asia	r	جنوب شرق آسيا|آسيان
central-asia	r	آسيا الوسطى
latin-america	r	أمريكا اللاتينية|أميركا اللاتينية|الأنديز|ميركوسور|الأمازون
south-america	r	أمريكا الجنوبية|أميركا الجنوبية
central-america	r	أمريكا الوسطى
caribbean	r	الكاريبي
north-america	r	أمريكا الشمالية|أميركا الشمالية
oceania	r	أوقيانوسيا|جزر المحيط الهادئ|جنوب المحيط الهادئ|دول جزر المحيط الهادئ|بولينيزيا
jo	C	العاصمة عمان|في عمّان|عمّان
ad	d	أندور~
ao	d	أنغول~
ba	d	بوسن~
bb	d	باربادوس~
bf	d	بوركيناب~|بوركين~
bi	d	بوروند~
bj	d	بنين~ حكومة|بنيني|بنينية|البنيني|البنينية|البنينيين
bn	d	برون~ سلطان|بروناي
bo	d	بوليف~
bs	d	باهام~
bt	d	بوتان~
bw	d	بوتسوان~|بتسوان~
by	d	بيلاروس~
cd	d	كونغول~
cf	d	أفريقيا الوسطى|إفريقيا الوسطى
ci	d	إيفوار~|الإيفوار~
cl	d	تشيل~|شيل~ حكومة
cm	d	كاميرون~
cr	d	كوستاريك~
cv	d	الرأس الأخضر
cy	d	قبرص~|قبارصة
cz	d	تشيك~
dj	d	جيبوت~
do	d	دومينيكان~
ec	d	إكوادور~
ee	d	إستون~
er	d	إريتر~|أريتر~
fj	d	فيج~ حكومة|فيجي|الفيجي
ga	d	غابون~
ge	d	جورج~|جيورج~
gh	d	غان~ حكومة|غاني|غانية|الغاني|الغانية|غانيين|الغانيين
gm	d	غامب~
gn	d	غين~|الغيني
gt	d	غواتيمال~
hk	d	هونغ كونغ
hn	d	هندوراس~|هندوراس
ht	d	هايت~
is	d	آيسلند~|أيسلند~
jm	d	جامايك~
kg	d	قرغيز~|قيرغيز~
kh	d	كمبود~
kp	d	كوري~ الشمالية|كوريا الشمالية|كوري شمالي|الكوري الشمالي|الكورية الشمالية|كورية شمالية|الكوريون الشماليون
kr	d	كوري جنوبي|الكوري الجنوبي|الكورية الجنوبية|كورية جنوبية|الكوريون الجنوبيون
la	d	لاوس~|لاو~ حكومة
lk	d	سريلانك~
lr	d	ليبير~
lt	d	ليتوان~
lu	d	لوكسمبورغ~
lv	d	لاتف~
mc	d	موناكو
md	d	مولدوف~|مولداف~
me	d	جبل الأسود|الجبل الأسود
mg	d	مدغشقر~|ملغاش~
mk	d	مقدون~
mm	d	ميانمار~|بورم~
mn	d	منغول~
mt	d	مالط~
mu	d	موريشيوس~
mv	d	مالديف~
mw	d	مالاو~|ملاو~
mz	d	موزمبيق~
na	d	ناميب~
ne	d	نيجر~ حكومة|النيجري|النيجرية|النيجريين|نيجري
ni	d	نيكاراغو~
np	d	نيبال~
pa	d	بنم~|بنمي|البنمي
pe	d	بيروف~|البيروف~
pg	d	بابوا
py	d	باراغو~|باراغواي~
rw	d	رواند~
sc	d	سيشل~
sg	d	سنغافور~
si	d	سلوفين~
sk	d	سلوفاك~
sl	d	سيراليون~
sr	d	سورينام~
ss	d	جنوب سوداني|جنوب السودان|الجنوب سوداني
sv	d	سلفادور~
tg	d	توغول~|توغو~
tj	d	طاجيك~
tl	d	تيمور~
tm	d	تركمان~
tw	d	تايوان~
tz	d	تنزان~
ug	d	أوغند~
uy	d	أوروغو~|أوروغواي~
uz	d	أوزبك~
va	d	فاتيكان~
xk	d	كوسوف~
za	d	جنوب أفريقي|الجنوب أفريقي|جنوب أفريقية|الجنوب أفريقية
zm	d	زامب~
zw	d	زيمبابو~
al	d	ألباني~
eg	o	القاهرة|السيسي|مدبولي|مجلس النواب المصري|الأهرام|الأزهر|قناة السويس|سيناء|الصعيد|الجيزة|الإسكندرية|أسوان|الأقصر|الدقهلية|الشرقية المصرية|كفر الشيخ|المنوفية|الغربية بمصر|دمياط|بورسعيد|الأهلي المصري|الزمالك
sa	o	محمد بن سلمان|ولي العهد السعودي|المملكة العربية السعودية|أرامكو|نيوم|مدينة جدة|في جدة|مكة المكرمة|المدينة المنورة|الحرمين|الحرم المكي|موسم الرياض|دوري روشن|نادي الهلال|الهلال|النصر السعودي|ملعب المملكة|عسير|تبوك|جازان|نجران
ae	o	محمد بن زايد|محمد بن راشد|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|رأس الخيمة|الفجيرة|أدنوك|إكسبو دبي
qa	o	تميم بن حمد|الدوحة|قناة الجزيرة
kw	o	مجلس الأمة الكويتي|أمير الكويت
bh	o	المنامة
om	n	العمانيون|السلطان هيثم|مسقط
om	d	عماني|عمانية
jo	n	عمان|عمّان|العاصمة عمان
jo	o	الملك عبدالله الثاني|الديوان الملكي الأردني|مجلس النواب الأردني|إربد|الزرقاء|العقبة
iq	o	المنطقة الخضراء|السوداني رئيس الوزراء|الحشد الشعبي|البصرة|أربيل|الموصل|كركوك|كربلاء|النجف|السليمانية|الأنبار|نينوى|ديالى|إقليم كردستان|الإطار التنسيقي|مقتدى الصدر|التيار الصدري
sy	o	أحمد الشرع|الشرع الرئيس|بشار الأسد|قسد|قوات سوريا الديمقراطية|دمشق|حلب|حمص|حماة|اللاذقية|إدلب|درعا|السويداء|دير الزور|الرقة|القامشلي|هيئة تحرير الشام
lb	o	نبيه بري|نواف سلام|جوزيف عون|مجلس النواب اللبناني|الضاحية الجنوبية|جنوب لبنان|طرابلس اللبنانية|صيدا|صور اللبنانية|مدينة صور|البقاع|بعلبك|مرفأ بيروت
ps	o	السلطة الفلسطينية|محمود عباس|القسام|سرايا القدس|قطاع غزة|غزة|رفح|خان يونس|الضفة الغربية|رام الله|نابلس|مدينة جنين|مخيم جنين|في جنين|طولكرم|مدينة الخليل|بيت لحم|أريحا|الأونروا
il	o	الاحتلال الإسرائيلي|تل أبيب|الموساد|مستوطن~|المستوطنين
ye	o	أنصار الله|صنعاء|عدن|تعز|الحديدة|مأرب|حضرموت|المجلس الرئاسي اليمني
ir	o	خامنئي|الحرس الثوري|طهران|بزشكيان|أصفهان
ly	o	حفتر|الدبيبة|مجلس النواب الليبي|طرابلس|بنغازي|درنة|مصراتة|سبها الليبية
tn	o	قيس سعيد|قرطاج|صفاقس|سوسة|القيروان|اتحاد الشغل|النهضة التونسية
dz	o	تبون|قصر المرادية|وهران|قسنطينة|سطيف|تيزي وزو|عنابة|الجزائريين|الجزائريون
ma	o	الملك محمد السادس|محمد السادس|الرباط|الدار البيضاء|مراكش|طنجة|فاس المغربية|أكادير|الوداد|الرجاء البيضاوي|أسود الأطلس|وجدة|الحسيمة
eh	n	البوليساريو
sd	o	البرهان|حميدتي|الدعم السريع|قوات الدعم السريع|الخرطوم|أم درمان|الفاشر|دارفور|بورتسودان|كردفان
so	o	حركة الشباب|الشباب الصومالية|مقديشو|أرض الصومال|بونتلاند
mr	o	نواكشوط|ولد الغزواني
et	o	آبي أحمد|أديس أبابا|سد النهضة|تيغراي
er	o	أسمرة|أفورقي
ng	o	بوكو حرام|أبوجا|لاغوس
ml	n	دولة مالي|جمهورية مالي|في مالي|شمال مالي|مالي وبوركينا|مالي والنيجر|حكومة مالي|جيش مالي|باماكو|المالية باماكو
us	o	الكونغرس|الكونجرس|البنتاجون|واشنطن|مجلس الشيوخ الأمريكي|الخارجية الأمريكية|كاليفورنيا|تكساس|فلوريدا|هاريس|وول ستريت|هوليوود
gb	o	لندن|داونينغ ستريت|ستارمر|سوناك|مجلس العموم|اسكتلندا|إنجلترا|ويلز|ليفربول|مانشستر
fr	o	باريس|مرسيليا|الجمعية الوطنية الفرنسية|كورسيكا
de	o	برلين|المستشار الألماني|شولتس|ميرتس|البوندستاغ|بافاريا
it	o	روما|ميلوني|صقلية|ميلانو|نابولي
es	o	مدريد|برشلونة|كتالونيا|سانشيز|ريال مدريد|إشبيلية
ru	o	موسكو|لافروف|بيسكوف|الدوما|الشيشان
ua	o	زيلينسكي|كييف|دونباس|القرم|شبه جزيرة القرم|خاركيف|أوديسا
tr	o	أنقرة|إسطنبول|اسطنبول|البوسفور
pk	o	إسلام آباد|كراتشي|بيشاور|لاهور|بلوشستان
af	o	كابول|كابل|قندهار
in	o	نيودلهي|نيو دلهي|مودي|كشمير|مومباي
cn	o	بكين|شي جين بينغ|شنغهاي|التبت|شينجيانغ|الإيغور
kp	o	بيونغ يانغ|كيم جونغ أون
kr	o	سيول|سول
jp	o	طوكيو|فوكوشيما
mm	o	الروهينغا|يانغون
br	o	برازيليا|لولا دا سيلفا|ريو دي جانيرو|ساو باولو
ar	o	خافيير ميلي
ve	o	مادورو|كاراكاس
au	o	كانبرا|سيدني|ملبورن
cd	n	الكونغو الديموقراطية|كينشاسا
km	n	جزر القمر
km	d	قمري|القمري|القمرية
cf	n	أفريقيا الوسطى|إفريقيا الوسطى
ci	n	ساحل العاج|كوت ديفوار
us	d	أمريكي~|أميركي~
gb	d	بريطاني~
fr	d	فرنسي~
at	d	النمسا
hu	d	المجرية|المجري|المجريين|المجريون|هنغار~
ro	d	رومان~ الحكومة|روماني|رومانية|الروماني|الرومانية|الرومانيين
tr	d	الأتراك|تركي|تركية|التركي|التركية
am	d	الأرمن
iq	d	العراقيون
sy	d	سوري|سورية|السوري|السورية|سوريين|السوريين|السوريون
lb	d	اللبنانيون
jo	d	الأردنيون
ye	d	اليمنيون
ly	d	الليبيون
tn	d	التونسيون
sd	d	السودانيون
ma	d	المغاربة
eg	d	المصريون
so	d	الصوماليون
ke	d	كين~ الحكومة|كيني|كينية|الكيني|الكينية|الكينيون|الكينيين
ng	d	النيجيريون|نيجيري|النيجيري|النيجيرية
cm	d	الكاميرونيون
in	d	هند~ الحكومة|الهنود|هندي|هندية|الهندي|الهندية
bd	d	بنغلاد~|بنغال~
af	d	الأفغان
cn	d	الصينيون
jp	d	اليابانيون
kr	d	كوريا الجنوبية
th	d	تايلند~
ph	d	الفلبينيون
id	d	أندونيس~
ar	d	الأرجنتينيون
cu	d	كوب~ الحكومة|كوبي|كوبية|الكوبي|الكوبية|الكوبيون|الكوبيين
pe	d	البيروفي
ca	d	كند~ الحكومة|كندي|كندية|الكندي|الكندية|الكنديون|الكنديين
middle-east	r	مجلس التعاون لدول الخليج العربية|المشرق العربي|القمة العربية|بلاد الشام|شبه الجزيرة العربية|الإقليم العربي
africa	r	القارة السمراء|القارة الأفريقية|القارة الإفريقية|كأس أمم أفريقيا|كأس أمم إفريقيا|البحيرات العظمى
north-africa	r	شمال أفريقيا
west-africa	r	غرب أفريقيا
east-africa	r	شرق أفريقيا|القرن الإفريقي
sahel	r	الساحل الإفريقي
europe	r	الاتحاد الأوروبي|بروكسل|أوروبي~|المجلس الأوروبي|مجلس أوروبا|دوري أبطال أوروبا
eastern-europe	r	أوروبا الشرقية
south-asia	r	جنوب آسيا
east-asia	r	شرق آسيا
southeast-asia	r	رابطة آسيان|رابطة دول جنوب شرق آسيا
caribbean	r	دول الكاريبي|البحر الكاريبي
oceania	r	منتدى جزر المحيط الهادئ|جزر المحيط الهادي
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
europe	r	Evrop~|evropsk~|evropští|Evropan~|=NATO|=OSN Evropa|Balt~|baltsk~|pobaltsk~|Středozemn~ moř~|Alp~|Čern~ moř~|Severní moře|Severním moři|Dunaj~|Jadran~
balkans	r	Balkán~|balkánsk~
baltics	r	Pobaltí
nordics	r	Skandinávi~|skandinávsk~|severské země
africa	r	Afrik~|Africe|africk~|afričtí|Africk~ uni~|Sahar~ poušt~|Africk~ roh~|západoafrick~|východoafrick~|subsaharsk~
sahel	r	Sahel~
maghreb	r	Maghreb~
middle-east	r	Blízký východ|Blízk~ východ~|Blízkém východě|blízkovýchodn~|Persk~ záliv~|Arabsk~ lig~|Rud~ moř~|Islámsk~ stát~|arabsk~|Hormuzsk~ průliv~
asia	r	Asie|Asii|Asií|asijsk~|asijští|Jihočínsk~ moř~|Himálaj~|Himaláj~
southeast-asia	r	Jihovýchodní Asi~|jihovýchodní Asie|jihovýchodní Asii|=ASEAN
central-asia	r	Střední Asi~
latin-america	r	Latinsk~ Amerik~|Latinské Americe|latinskoamerick~|Střední Americe|Jižní Americe|jihoamerick~|And~|Mercosur~|Amazoni~
central-america	r	Středn~ Amerik~
south-america	r	Jižn~ Amerik~
caribbean	r	Karibik~|karibsk~
north-america	r	Severn~ Amerik~|Severní Americe|severoamerick~
oceania	r	Oceáni~|Jižn~ Pacifik~|ostrov~ v Pacifiku|tichomořsk~|Polynési~|Melanési~|Mikronési~
td	n	Čad|Čadu|Čadem
ad	d	andorrsk~
ae	d	emirátsk~|emiráť~
ao	d	angolsk~|Angolan~
bb	d	barbadosk~
bf	d	burkinafask~|burkinsk~
bh	d	bahrajnsk~|Bahrajň~
bi	d	burundsk~|Burunď~
bj	d	beninsk~|Beniň~
bn	d	brunejsk~
bs	d	bahamsk~
bt	d	bhútánsk~|Bhútán~
bw	d	botswansk~
bz	d	belizsk~
cf	d	středoafrick~
ci	d	Pobřežím slonoviny|pobřeží slonoviny|pobřežím slonoviny
cm	d	kamerunsk~|Kamerun~
cr	d	kostarick~|Kostari~
cv	d	kapverdsk~|Kapverďan~
cy	d	kypersk~|Kypřan~|řeckokypersk~|tureckokypersk~
dj	d	džibutsk~
do	d	dominikánsk~
er	d	eritrejsk~|Eritrej~|asmarsk~
fj	d	fidžijsk~|Fidžij~
ga	d	gabonsk~|Gabon~
gl	d	grónsk~|Gróňan~
gm	d	gambijsk~|Gambij~
gn	d	guinejsk~|Guinej~
gt	d	guatemalsk~|Guatemal~
gy	d	guyansk~
hk	d	hongkongsk~
hn	d	hondurask~|Honduras~
jm	d	jamajsk~|Jamajčan~|Jamajč~
kg	d	kyrgyzsk~|kirgizsk~|Kyrgyz~|Kirgiz~
km	d	komorsk~
kw	d	kuvajtsk~|Kuvajťan~
la	d	laosk~|Laosan~
li	d	lichtenštejnsk~
lk	d	srílansk~|srílanck~|Srílančan~|cejlonsk~
lr	d	liberijsk~|Liberij~
ls	d	lesothsk~
lu	d	lucembursk~|Lucemburčan~
lv	d	Lotyš~
lt	d	Litevc~|Litevec
ee	d	Estonc~|Estonec
mc	d	monack~
md	d	Moldavan~
me	d	černohorsk~|Černohor~
mg	d	madagaskarsk~|malgašsk~
mk	d	makedonsk~|severomakedonsk~|Makedonc~
ml	d	malijsk~|Malijc~|Malijec
mn	d	Mongol~
mr	d	mauritánsk~|Mauritán~
mt	d	maltsk~|Malťan~
mu	d	mauricijsk~
mv	d	maledivsk~
mw	d	malawisk~|malawijsk~
na	d	namibijsk~|Namibij~
ne	d	nigersk~
ni	d	nikaragujsk~|nikaragujec~
om	d	ománsk~
pa	d	panamsk~|Panam~
pg	d	papuánsk~|papuansk~
pr	d	portorick~|portorik~
rw	d	rwandsk~|Rwanďan~
sc	d	seychelsk~
sg	d	singapursk~|Singapur~
si	d	slovinsk~|Slovin~
sl	d	sierraleonsk~
sm	d	sanmarinsk~
sr	d	surinamsk~
ss	d	jihosúdánsk~
sv	d	salvadorsk~
sz	d	svazijsk~
td	d	čadsk~|Čaďan~
tg	d	tožsk~|togsk~
tj	d	tádžick~|Tádži~
tl	d	timorsk~|východotimorsk~
tm	d	turkmensk~|Turkmen~
to	d	tongsk~|Tonžan~
tt	d	trinidadsk~
tv	d	tuvalsk~|Tuvalan~
ug	d	Uganďan~
uz	d	uzbeck~|Uzbe~
va	d	vatikánsk~
ws	d	samojsk~
xk	d	kosovsk~|Kosovan~
zm	d	zambijsk~
be	d	Belgičan~|bruselsk~
nl	d	Nizozem~
ch	d	Švýcar~
hr	d	Chorvat~|záhřebsk~
rs	d	Srb~|bělehradsk~
ba	d	Bosňan~|sarajevsk~
al	d	Albán~
bg	d	sofijsk~|Bulhaři|Bulhar~
ro	d	Rumun~|bukurešťsk~
hu	d	Maďar~|budapešťsk~
sk	d	Slováci
pl	d	Poláci
gr	d	athénsk~|Řekové|Řeků|Řekům
tr	d	Turk~|istanbulsk~|ankarsk~|Turci
by	d	Bělorus~|minsk~
ge	d	Gruzín~|tbilisk~
am	d	Armén~|jerevansk~
az	d	Ázerbájdžánc~|bakuick~
no	d	oslosk~|Norové|Norů|Norům|Norka
dk	d	Dán~|kodaňsk~
se	d	Švéd~|stockholmsk~
fi	d	helsinsk~|Finové|Finů|Finům
is	d	Islanďan~
ie	d	dublinsk~|Irové|Irů|Irům
pt	d	Portugalc~|lisabonsk~
il	d	Izraelc~|jeruzalémsk~
sy	d	Syřan~|damašsk~
lb	d	Libanonc~|bejrútsk~
jo	d	Jordánc~
iq	d	Iráčan~|bagdádsk~
ir	d	Íránc~|Íránec|teheránsk~
ye	d	Jemenc~
eg	d	Egypťan~|káhirsk~
ly	d	Libyjc~
tn	d	Tunisan~
dz	d	Alžířan~
ma	d	Maročan~
sd	d	Súdánc~
et	d	Etiop~
so	d	Somálc~
ke	d	Keňan~
tz	d	Tanzan~
ng	d	Nigerij~
gh	d	Ghaňan~
sn	d	Senegalc~
cd	d	Konžan~
af	d	Afghánc~|kábulsk~
pk	d	Pákistánc~
np	d	Nepálc~
kr	d	Korej~|soulsk~
tw	d	Tchajwanc~
kz	d	Kazach~
mm	d	Barmánc~
th	d	Thajc~
vn	d	Vietnamc~|hanojsk~
kh	d	Kambodžan~
ph	d	Filipín~|manilsk~
id	d	Indonés~
my	d	Malajsij~
nz	d	Novozéland~
mx	d	Mexičan~
cu	d	Kubánc~|havansk~
ht	d	Haiťan~
co	d	Kolumbijc~
ve	d	Venezuelan~
ec	d	Ekvádorc~
pe	d	Peruánc~
bo	d	Bolívijc~
cl	d	Chilan~
ar	d	Argentinc~
uy	d	Uruguayc~
py	d	Paraguayc~
in	d	Indové|Indů|Indům
cz	h	Sněmovn~|poslanecká sněmovna|Senát~|hejtman~|Ústavní soud~|Nejvyšší soud~|státní zástupce|státní zastupitelství|=VZP|=SPD|=ANO|=STAN|=TOP|Pirát~|=KSČM|Fial~|Babiš~|Pavel~ prezident|=ČT|=ČTK|=NKÚ|=BIS|=NÚKIB|=ČD|Baník~|Spart~|Slavi~|Letn~|Plzeň|Bohemians|Záchranář~|primátor~|dálnic~ D1|Hrad|Pražsk~ hrad~
cz	o	Moravskoslezsk~|moravskoslezsk~|Morav~|moravsk~|Slezsk~|slezsk~|jihomoravsk~|Jihomoravsk~|středočesk~|Středočesk~|Vysočin~|Šumav~|Krkonoš~|Jesení~|Beskyd~|brněnsk~|ostravsk~|plzeňsk~|olomouck~|Olomouck~|ústeck~|Ústeck~|liberec~|hradeck~|pardubick~|zlínsk~|karlovarsk~|jihočesk~|Jihočesk~|budějovick~|Pražan~|Brňan~|Čech~ východní|východních Čech~|severních Čech~|jižních Čech~|Vltav~|Temelín~|Dukovan~
cl	C	Santiago
jm	C	Kingston
pe	C	Lima|Limě|Limy
bo	C	La Paz
gb	o	Dolní sněmovn~ britsk~|Westminster~|Wales~|Skotsk~
us	o	Kapitol~|Sněmovn~ reprezentantů|Kaliforni~|Texas~|Florid~|Aljašk~|Nejvyšší soud USA
de	o	Bavorsk~|bavorsk~|Sask~|sask~|kancléř~ Merz~|kancléř~ Scholz~|Merz~|Scholz~
fr	o	Bretaň~|Normandi~|Korsik~
sk	o	Fico~|Ficův|Ficova|Pellegrini~|Košic~|košick~|Slovenk~
ru	o	Státní dum~|Lavrov~|Peskov~
ua	o	Donbas~|Doněck~|Charkov~|charkovsk~|Oděs~
hu	o	Orbán~|Fidesz~
pl	o	Sejm~|Tusk~|Duda~ prezident|Slezsk~ vojvodstv~
il	o	Kneset~|Netanjahu~|Izrael~
ps	o	Pásm~ Gazy|Gaz~ pásm~|Západní~ břeh~
ye	o	hútij~|húsí~
lb	o	Hizballáh~
ir	o	Chámeneí~|revoluční gardy
by	o	Lukašenk~
az	o	Náhorní~ Karabach~|Alijev~
rs	o	Vučić~
mx	n	Mexik~
er	n	Eritre~|Eritrej~
er	C	Asmar~|Asmař~
ci	n	Pobřeží slonoviny
latin-america	r	Střední Amerik~|Jižní Amerik~|středoamerick~|Patagoni~
africa	r	severoafrick~|subsahar~
asia	r	jihoasijsk~|Indopacifik~
southeast-asia	r	jihovýchodní Asi~
europe	r	europoslan~|Evropsk~ komis~|Evropsk~ uni~|Evropsk~ parlament~|Brusel~ navrh~|=OBSE|Rad~ Evropy|Lig~ mistrů|středoevropsk~|východoevropsk~|Visegrád~|visegrádsk~
balkans	r	západní Balkán|západního Balkánu
oceania	r	Fór~ tichomořských ostrovů|tichomořsk~ ostrov~|tichomořsk~ stát~
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
europe	r	Europa~|europäisch~|Europäer~|europaweit|=NATO|Nato|Ostsee|Mittelmeer|Alpen|Schwarzes Meer|Schwarzen Meer|Nordsee|baltisch~|Adria|Ägäis|Donau|Europarat|Südosteuropa
balkans	r	Balkan|Westbalkan
nordics	r	Skandinavien|skandinavisch~|nordisch~ Länder
baltics	r	Baltikum
africa	r	Afrika~|afrikanisch~|Afrikanische Union|Afrikanischen Union|Sahara|Viktoriasee
sahel	r	Sahel|Sahelzone
maghreb	r	Maghreb
east-africa	r	Horn von Afrika|Ostafrika|ostafrikanisch~
west-africa	r	Westafrika|westafrikanisch~|Ecowas
north-africa	r	Nordafrika
middle-east	r	Naher Osten|Nahen Osten|Nahost~|Persischer Golf|Persischen Golf|Arabische Liga|Arabischen Liga|Rotes Meer|Roten Meer|Islamischer Staat|Islamischen Staat|arabisch~|Araber|Golfstaaten|Golfregion|Mittleren Osten|Straße von Hormus
asia	r	Asien~|asiatisch~|Südchinesisches Meer|Südchinesischen Meer|Himalaya|Mekong
southeast-asia	r	Südostasien|südostasiatisch~
central-asia	r	Zentralasien
south-asia	r	Südasien
east-asia	r	Ostasien
latin-america	r	Lateinamerika~|lateinamerikanisch~|Anden|Mercosur|Amazonas|Amazonasgebiet
central-america	r	Mittelamerika|mittelamerikanisch~
south-america	r	Südamerika|südamerikanisch~
caribbean	r	Karibik|karibisch~|Antillen
north-america	r	Nordamerika|nordamerikanisch~
oceania	r	Ozeanien|Südpazifik|Pazifikinseln|pazifische Inselstaaten|pazifischen Inselstaaten|Polynesien|Melanesien|Mikronesien|Südsee|pazifisch~ Inselstaat~
ad	d	andorranisch~|Andorraner~
ae	d	emiratisch~|Emirati|Emiratis
ag	d	antiguanisch~
bb	d	barbadisch~|Barbadier~
bf	d	burkinisch~|Burkiner~
bh	d	bahrainisch~|Bahrainer~
bi	d	burundisch~|Burundier~
bj	d	beninisch~|Beniner~
bn	d	bruneiisch~
bs	d	bahamaisch~|Bahamaer~
bt	d	bhutanisch~|Bhutaner~
bw	d	botsuanisch~|botswanisch~|Botsuaner~|Botswaner~
bz	d	belizisch~|Belizer~
cf	d	zentralafrikanisch~ Regierung
ci	d	ivorisch~|Ivorer~
cm	d	kamerunisch~|Kameruner~
cr	d	costa-ricanisch~|costaricanisch~|Costa-Ricaner~|Costaricaner~
cv	d	kapverdisch~|Kapverdier~
cy	d	zyprisch~|zypriotisch~|Zyprer~|Zypriot~|Zyprioten|griechisch-zyprisch~|türkisch-zyprisch~|Zyperntürken
dj	d	dschibutisch~
er	d	eritreisch~|Eritreer~
fj	d	fidschianisch~|Fidschianer~
ga	d	gabunisch~|Gabuner~
gl	d	Grönländer~
gm	d	gambisch~|Gambier~
gn	d	guineisch~|Guineer~
gq	d	äquatorialguineisch~
gw	d	bissau-guineisch~
gy	d	guyanisch~|Guyaner~
hk	d	Hongkonger~
jm	d	jamaikanisch~|Jamaikaner~
kg	d	kirgisisch~|Kirgise~|Kirgisen
km	d	komorisch~
la	d	laotisch~|Laote~|Laoten
li	d	liechtensteinisch~|Liechtensteiner~
lr	d	liberianisch~|Liberianer~
ls	d	lesothisch~
lu	d	luxemburgisch~|Luxemburger~
mc	d	monegassisch~|Monegasse~
md	d	moldauisch~|moldawisch~|Moldauer~|Moldawier~
me	d	montenegrinisch~|Montenegriner~
mg	d	madagassisch~|Madagasse~|madegassisch~
mh	d	marshallisch~
mk	d	mazedonisch~|nordmazedonisch~|Mazedonier~|Nordmazedonier~
ml	d	malisch~|Malier~
mr	d	mauretanisch~|Mauretanier~
mt	d	maltesisch~
mu	d	mauritisch~
mv	d	maledivisch~|Malediver~
mw	d	malawisch~|Malawier~
ni	d	nicaraguanisch~|Nicaraguaner~
nr	d	nauruisch~
om	d	omanisch~|Omaner~
pa	d	panamaisch~|Panamaer~|panamesisch~
pg	d	papua-neuguineisch~
pr	d	puertoricanisch~|puerto-ricanisch~|Puertoricaner~
pw	d	palauisch~
sb	d	salomonisch~
sc	d	seychellisch~
sl	d	sierra-leonisch~|sierraleonisch~
sm	d	san-marinesisch~|sanmarinesisch~
sr	d	surinamisch~|Surinamer~|surinamesisch~
ss	d	südsudanesisch~|Südsudanese~
st	d	são-toméisch~
sz	d	swasiländisch~
td	d	tschadisch~|Tschader~
tg	d	togoisch~|togolesisch~|Togoer~
tj	d	tadschikisch~|Tadschike~|Tadschiken
tl	d	osttimoresisch~|timoresisch~|Osttimorese~
tm	d	turkmenisch~|Turkmene~|Turkmenen
to	d	tongaisch~|Tongaer~
tt	d	trinidadisch~
tv	d	tuvaluisch~
uz	d	usbekisch~|Usbeke~|Usbeken
va	d	vatikanisch~
vu	d	vanuatuisch~
ws	d	samoanisch~|Samoaner~
xk	d	kosovarisch~|Kosovare~|Kosovaren|kosovo-albanisch~
zm	d	sambisch~|Sambier~
sg	d	Singapurer~
kw	d	Kuwaiter~
lk	d	srilankisch~|Sri-Lanker~
mn	d	mongolisch~ Regierung|mongolisch~ Präsident
de	h	Bundesrat|Bundesregierung|Bundeskanzler~|Landgericht~|Amtsgericht~|Oberlandesgericht~|Staatsanwaltschaft|Landtag~|Ministerpräsident~|Verfassungsschutz|Autobahn|A7|A8|A9|A1|A3|A5|Deutsche Bahn|=BKA|=RKI|=KfW|=DIHK|=IG|Verdi|Union|Ampel|Ampelkoalition|Bürgergeld|Bundesländer|Bundesland|Landesregierung|Kreisverwaltung|Bundespräsident|Grünen|Linkspartei|Steinmeier|Habeck|Baerbock|Pistorius|Lindner|Söder|Weidel|Klingbeil|Spahn|Freistaat|Dax|DAX|=IHK|=AOK|=ARD|=ZDF
at	h	Nationalrat|ÖVP-Chef|FPÖ-Chef|Kickl|Nehammer|Stocker|Van der Bellen|Landeshauptmann|Landeshauptfrau|Landeshauptleute|Gemeindebau|Arbeiterkammer|Wirtschaftskammer
at	o	Tirol|Tiroler|Kärnten|Kärntner|Steiermark|steirisch~|Steirer|Burgenland|burgenländisch~|Vorarlberg|Vorarlberger|Niederösterreich|niederösterreichisch~|Oberösterreich|oberösterreichisch~|Salzburger|Wiener Gemeinderat|Wiener Rathaus|Wiener Polizei|Wiener|Grazer|Linzer
ch	o	Ständerat|Kanton|Kantone|Kantons|=AHV|=SBB|Nationalbank SNB|=SNB|Zürcher|Berner|Basler|Tessin|Tessiner|Wallis|Walliser|Graubünden|Bündner|Aargau|Aargauer|Thurgau|St. Gallen|St. Galler|Luzerner|Bundesrätin|Schweizerische|Genfersee|Genfer See|Romandie
de	o	Bayern|Sachsen|Thüringen|Hessen|Niedersachsen|Brandenburg|Saarland|Saarländer|Rheinland-Pfalz|Baden-Württemberg|Schleswig-Holstein|Mecklenburg-Vorpommern|Nordrhein-Westfalen|=NRW|Sachsen-Anhalt|Ruhrgebiet|Nordhessen|Allgäu|Franken|Oberbayern|Niederbayern|Schwarzwald|Rügen|Sylt|Usedom|Harz|Eifel|Lausitz|Uckermark|Ostfriesland|Emsland|Bayerns|Thüringer|Sächsische|Schwaben|Oberpfalz|Pfalz|Münsterland|Sauerland|Nordsee-Insel
cl	C	Santiago
jm	C	Kingston
pe	C	Lima
bo	C	La Paz
gb	o	Downing Street|Westminster|Unterhaus|Oberhaus
us	o	Repräsentantenhaus|Kapitol|Oval Office|Supreme Court
fr	o	Élysée~|Nationalversammlung|Bretagne|Normandie|Elsass|Korsika|Provence
it	o	Südtirol|Südtiroler|Sizilien|Sardinien|Toskana|Venetien|Lombardei
es	o	Katalonien|Andalusien|Mallorca|Balearen|Kanaren|Kanarische Inseln|Teneriffa
ru	o	Staatsduma|Duma
ua	o	Selenskyj~|Donbass|Krim|Kiewer
il	o	Knesset|Netanjahu~|Likud
ye	o	Huthi|Huthis|Huthi-Rebellen
ir	o	Chamenei|Revolutionsgarde~
cn	o	Xi Jinping|Volkskongress
latin-america	r	Mercosur-Staaten|Feuerland
africa	r	Subsahara|Subsahara-Afrika|Südliches Afrika
southern-africa	r	südlichen Afrika
central-africa	r	Zentralafrika
asia	r	Indopazifik
southeast-asia	r	Asean|=ASEAN|Asean-Staaten
south-asia	r	Südasiatisch~
europe	r	EU-Kommission~|EU-Parlament~|EU-Abgeordnete~|EU-Außenbeauftragte~|EU-Ratspräsident~|Europaabgeordnete~|=OSZE|Europarat~|Westeuropa|Mitteleuropa|Champions League|Kommission von der Leyen|von der Leyen
eastern-europe	r	Osteuropa|osteuropäisch~
oceania	r	Pazifik-Forum|Pazifische Inseln|Inselstaaten im Pazifik
@el
%ιο ιου υα υας αια εα εας εια ειας αι ύ α ας ες ων ο ου ος οι ους ε η ης ι ια ιας ιες ιων ικος ικη ικο ικης ικου ικες ικων ικους ικοι ικα ικον ος ων ιος ιου ιοι ιων ιους ία υς υ ιδες ιδων ην ον αν ησ ως ώς εις εων ει εως αιοι αιων ς ις ίς ός ές ής άς υν
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
europe	r	Ευρώπη|Ευρώπης|ευρωπαϊκ~|Ευρωπαί~|=ΝΑΤΟ|βαλκανικ~|Βαλτικ~|Μεσόγειο|Μεσογείου|Μεσόγειος|σκανδιναβικ~|Άλπεις|Μαύρη Θάλασσα|Μαύρης Θάλασσας|Αιγαίο|Αιγαίου|Αδριατικ~|Δούναβη~|Ιόνιο|Βόρεια Θάλασσα
balkans	r	Βαλκάνια|Βαλκανίων
nordics	r	Σκανδιναβία
africa	r	Αφρική|Αφρικής|αφρικανικ~|Αφρικαν~|Αφρικανική Ένωση|Αφρικανικής Ένωσης|Σαχάρα|Κέρας της Αφρικής
sahel	r	Σαχέλ
maghreb	r	Μαγκρέμπ
middle-east	r	Μέση Ανατολή|Μέσης Ανατολής|Μέσης Ανατολη~|μεσανατολικ~|Περσικός Κόλπος|Περσικού Κόλπου|Περσικό Κόλπο|Αραβικός Σύνδεσμος|Αραβικού Συνδέσμου|Ερυθρά Θάλασσα|Ισλαμικό Κράτος|Ισλαμικού Κράτους|αραβικ~|Στενά του Ορμούζ
asia	r	Ασία|Ασίας|ασιατικ~|Νοτιοανατολική Ασία|Νοτιοανατολικής Ασίας|Νότια Σινική Θάλασσα|Ιμαλάια|Ιμαλαΐων|Κεντρική Ασία
latin-america	r	Λατινική Αμερική|Λατινικής Αμερικής|λατινοαμερικανικ~|Κεντρική Αμερική|Κεντρικής Αμερικής|Άνδεις|Mercosur|Αμαζόνιο~|Αμαζονίου
south-america	r	Νότια Αμερική|Νότιας Αμερικής
caribbean	r	Καραϊβικ~
north-america	r	Βόρεια Αμερική|Βόρειας Αμερικής
oceania	r	Ωκεανία|Ωκεανίας|Νότιο Ειρηνικό|Νότιου Ειρηνικού|νησιά του Ειρηνικού|νησιωτικ~ κρατ~ του Ειρηνικού|Πολυνησία|Μελανησία|Μικρονησία
ad	d	ανδορραν~
ae	d	εμιρατιν~
ao	d	αγκολαν~|ανγκολαν~
bb	d	μπαρμπαντιαν~
bf	d	μπουρκιν~
bh	d	μπαχρειν~
bi	d	μπουρουντιαν~
bj	d	μπενινεζ~|μπενινέζ~
bn	d	μπρουνειαν~
bs	d	μπαχαμ~
bt	d	μπουταν~
bw	d	μποτσουαν~
bz	d	μπελιζιαν~
cd	d	κονγκολεζικ~|κονγκολέζ~|κογκολέζ~|κογκολεζικ~
cf	d	κεντροαφρικανικ~ Δημοκρατ~
ci	d	ιβοριαν~
cm	d	καμερουν~
cr	d	κοσταρικαν~
dj	d	τζιμπουτιαν~
do	d	δομινικαν~
ec	d	ισημεριν~ κυβέρνησ~|εκουαδοριαν~
ee	d	εσθονικ~|εσθον~
er	d	ερυθραϊκ~|ερυθραί~
ga	d	γκαμπονέζ~|γκαμπονεζικ~
gh	d	γκανέζ~|γκανεζικ~
gl	d	γροιλανδικ~|γροιλανδ~
gm	d	γκαμπιαν~
gn	d	γουινεζικ~|γουινέζ~|γουινεϊκ~
gt	d	γουατεμαλτεκ~|γουατεμαλέζ~
gy	d	γουιαν~
hk	d	χονγκκονγκ~
hn	d	ονδουριαν~
ht	d	αϊτιν~|αϊτινικ~
jm	d	τζαμαϊκαν~
kg	d	κιργιζικ~|κιργίσι~|κιργισικ~|κιργίζι~
kh	d	καμποτζιαν~
kw	d	κουβεϊτιαν~
kz	d	καζακικ~|καζάκ~|καζακστανικ~|καζαχικ~
la	d	λαοτιαν~|λαοϊκ~ Δημοκρατία του Λάος
li	d	λιχτενστάιν~
lk	d	σριλανκέζ~|σριλανκεζικ~
lr	d	λιβεριαν~
lt	d	λιθουανικ~|λιθουαν~
lu	d	λουξεμβουργιαν~|λουξεμβουργέζ~
lv	d	λετονικ~|λεττονικ~|λεττον~
mc	d	μονεγάσκ~
md	d	μολδαβικ~|μολδαβ~
me	d	μαυροβούνι~|μαυροβουνιακ~
mg	d	μαλγασικ~|μαδαγασκαριαν~
mk	d	βορειομακεδονικ~|σκοπιαν~
ml	d	μαλιαν~
mm	d	μιανμαριαν~|βιρμαν~|βιρμανικ~
mn	d	μογγολικ~|μογγόλ~
mr	d	μαυριταν~|μαυριτανικ~
mt	d	μαλτέζ~|μαλτεζικ~
mv	d	μαλδιβιαν~
mw	d	μαλαουιαν~
mz	d	μοζαμβικαν~
na	d	ναμιμπιαν~
ne	d	νιγηριν~
ni	d	νικαραγουαν~
om	d	ομανικ~|ομανιτικ~
pa	d	παναμαϊκ~
pg	d	παπουανικ~
pr	d	πορτορικαν~
py	d	παραγουαν~
rw	d	ρουαντέζ~|ρουαντεζικ~
sg	d	σιγκαπουριαν~
si	d	σλοβενικ~|σλοβέν~|σλοβεν~
sm	d	σανμαρινέζ~
sn	d	σενεγαλέζ~|σενεγαλεζικ~
sr	d	σουριναμέζ~
ss	d	νοτιοσουδαν~
sv	d	σαλβαδοριαν~|σαλβαδοραν~
td	d	τσαντιαν~
tg	d	τογκολέζ~
tj	d	τατζικικ~|τατζίκ~|τατζικ~
tl	d	τιμοριαν~
tm	d	τουρκμενικ~|τουρκμέν~
tz	d	τανζαν~
ug	d	ουγκαντέζ~|ουγκαντεζικ~
uy	d	ουρουγουαν~
uz	d	ουζμπεκικ~|ουζμπέκ~|ουζμπεκ~
va	d	βατικαν~
xk	d	κοσοβάρ~|κοσσοβάρ~|κοσοβαρ~
za	d	νοτιοαφρικαν~
zm	d	ζαμπιαν~
zw	d	ζιμπαμπουαν~
fj	d	φιτζιαν~
gr	h	Βουλή|Βουλής|βουλευτ~|υπουργικό συμβούλιο|Υπουργικό Συμβούλιο|κυβερνητικός εκπρόσωπος|Άρειος Πάγος|Αρείου Πάγου|Συμβούλιο της Επικρατείας|=ΣτΕ|=ΝΔ|Νέας Δημοκρατίας|Νέα Δημοκρατία|=ΚΚΕ|Ελληνική Λύση|Πλεύση Ελευθερίας|=ΠΑΣΟΚ-ΚΙΝΑΛ|Ανδρουλάκη~|Κασσελάκη~|Φάμελλο~|Χρυσοχοΐδη~|Τασούλα~|Σακελλαροπούλου|=ΕΛΣΤΑΤ|=ΑΑΔΕ|=ΕΦΚΑ|=ΔΥΠΑ|=ΕΟΔΥ|=ΕΜΥ|=ΟΣΕ|=ΟΑΣΑ|=ΕΡΤ|=ΓΣΕΕ|=ΑΔΕΔΥ|=ΕΣΥ|=ΕΛ.ΑΣ|Τροχαία|Πυροσβεστική|Πυροσβεστικής|Λιμενικό|Λιμενικού|Περιφέρεια~|περιφερειάρχη~|Δήμος|Δήμου|εθνική οδό|Εθνική Οδό|εθνικής οδού|Αττική Οδό|Super League|=ΠΑΕ|=ΑΕΚ|Ολυμπιακός|Ολυμπιακού|Παναθηναϊκός|Άρης Θεσσαλονίκης|Τούμπα|Καραϊσκάκη|=ΕΣΡ|Χρηματιστήριο Αθηνών
gr	o	Λαμία|Λαμίας|Τρίκαλα|Τρικάλων|Καρδίτσα|Καρδίτσας|Κοζάνη|Κοζάνης|Φλώρινα|Φλώρινας|Καστοριά|Καστοριάς|Γρεβενά|Γρεβενών|Σέρρες|Σερρών|Δράμα|Δράμας|Καβάλα|Καβάλας|Ξάνθη|Ξάνθης|Κομοτηνή|Κομοτηνής|Αλεξανδρούπολη|Αλεξανδρούπολης|Λάρισα|Λάρισας|Πάτρα|Πάτρας|Πατρών|Πύργος Ηλείας|Πύργου|Ηλεία|Ηλείας|Αχαΐα|Αχαΐας|Κόρινθος|Κορίνθου|Κορινθία|Κορινθίας|Αργολίδα|Αργολίδας|Ναύπλιο|Ναυπλίου|Τρίπολη Αρκαδίας|Αρκαδία|Αρκαδίας|Σπάρτη|Σπάρτης|Λακωνία|Λακωνίας|Μεσσηνία|Μεσσηνίας|Καλαμάτας|Ρέθυμνο|Ρεθύμνου|Λασίθι|Λασιθίου|Ηρακλείου|Μύκονος|Μυκόνου|Μύκονο|Πάρος νησί|Νάξος|Νάξου|Νάξο|Σύρος|Σύρου|Χίος|Χίου|Χίο|Λήμνος|Λήμνου|Κως|Ζάκυνθος|Ζακύνθου|Κεφαλονιά|Κεφαλονιάς|Λευκάδα|Λευκάδας|Σκιάθος|Σκόπελος|Εύβοιας|Χαλκίδα|Χαλκίδας|Χαλκιδική|Χαλκιδικής|Άγιο Όρος|Αγίου Όρους|Όλυμπος|Τέμπη|Τεμπών|Μακεδονία Θράκη|Κεντρική Μακεδονία|Κεντρικής Μακεδονίας|Δυτική Μακεδονία|Στερεά Ελλάδα|Θεσσαλονίκη|Θεσσαλονίκης|Πέλλα|Πέλλας|Κιλκίς|Πιερία|Πιερίας|Κατερίνη|Άρτα|Άρτας|Πρέβεζα|Πρέβεζας|Αιτωλοακαρνανία|Αγρίνιο|Μεσολόγγι|Θήβα|Βοιωτία|Λιβαδειά|Μάνδρα|Μάτι Αττικής|Κρητικός|κρητικ~|θεσσαλικ~
cy	o	Λευκωσία|Λευκωσίας|Λεμεσός|Λεμεσού|Λεμεσό|Λάρνακα|Λάρνακας|Πάφος|Πάφου|Πάφο|Αμμόχωστος|Αμμοχώστου|Κερύνεια|Κερύνειας|Κυπριακό|Κυπριακού|Χριστοδουλίδη~|Χριστοδουλίδης|Τατάρ|Κατεχόμενα|Κατεχομένων|κατεχόμεν~|=ΔΗΣΥ|=ΑΚΕΛ|Ελληνοκύπρι~|Τουρκοκύπρι~|Ελληνοκυπρί~|Τουρκοκυπρί~
al	o	Ράμα|Τίρανα|Τιράνων|Χειμάρρα|Χειμάρρας|Μπελέρη~
tr	o	Αγία Σοφία|Αγίας Σοφίας|Άγκυρα|Άγκυρας|Κωνσταντινούπολη|Κωνσταντινούπολης|Σμύρνη|Σμύρνης|Ίμβρος|Φιντάν
mk	o	Σκόπια|Σκοπίων|=VMRO
us	o	Καπιτώλιο|Καπιτωλίου|Κογκρέσο|Κογκρέσου|Βουλή των Αντιπροσώπων|Ουάσιγκτον|Ουάσινγκτον|Καλιφόρνια|Καλιφόρνιας|Τέξας|Φλόριντα|Αλάσκα|Νέα Υόρκη|Νέας Υόρκης
gb	o	Ντάουνινγκ Στριτ|Βουλή των Κοινοτήτων|Στάρμερ|Σκωτία~|Ουαλία|Αγγλία|Αγγλίας|Λονδίνο|Λονδίνου
de	o	Μπούντεσταγκ|Μερτς|Σολτς|Βαυαρία|Βαυαρίας|Βερολίνο|Βερολίνου
fr	o	Ελιζέ|Μέγαρο των Ηλυσίων|Εθνοσυνέλευση της Γαλλίας|Παρίσι|Παρισιού|Κορσική|Νορμανδία
it	o	Μελόνι|Σικελία|Σικελίας|Σαρδηνία|Τοσκάνη|Λομβαρδία|Ρώμη|Ρώμης
es	o	Μονκλόα|Καταλονία|Καταλονίας|Ανδαλουσία|Μαδρίτη|Μαδρίτης
ru	o	Δούμα|Δούμας|Λαβρόφ|Πεσκόφ
ua	o	Ζελένσκι|Ντονμπάς|Κριμαία|Κριμαίας|Χάρκοβο|Οδησσός|Οδησσού|Οδησσό
il	o	Νετανιάχου|Κνεσέτ|Τελ Αβίβ|Ιερουσαλήμ
ps	o	Λωρίδα της Γάζας|Λωρίδας της Γάζας|Γάζα|Ραμάλα
lb	o	Χεζμπολάχ|Βηρυτός|Βηρυτού|Βηρυτό
ye	o	Χούθι|Χούτι|Σανάα
ir	o	Χαμενεΐ|Φρουροί της Επανάστασης|Φρουρούς της Επανάστασης|Φρουρών της Επανάστασης|Τεχεράνη|Τεχεράνης
sy	o	Άσαντ|Δαμασκός|Δαμασκού|Δαμασκό|Χαλέπι|Ιντλίμπ
af	o	Καμπούλ
cn	o	Σι Τζινπίνγκ|Θιβέτ|Πεκίνο|Πεκίνου
kp	o	Κιμ Γιονγκ Ουν|βορειοκορεατικ~|Βορειοκορεάτ~|Βορειοκορεατ~|Πιονγκγιάνγκ
kr	d	Νοτιοκορεάτ~|Νοτιοκορεατ~
jp	d	Ιαπών~
in	o	Μόντι|Νέο Δελχί|Νέου Δελχί|Κασμίρ
rs	o	Βούτσιτς|Βελιγράδι|Βελιγραδίου|Κοσσυφοπέδιο
hu	o	Όρμπαν|Βουδαπέστη|Βουδαπέστης
be	d	Βέλγ~|βέλγ~
ch	d	Ελβετ~|ελβετ~
at	d	Αυστριακ~
ie	d	Ιρλανδ~
dk	d	Δαν~
se	d	Σουηδ~
no	d	Νορβηγ~
fi	d	Φινλανδ~|φινλανδ~
pl	d	Πολων~
cz	d	Τσέχ~|Τσεχ~
sk	d	Σλοβάκ~|Σλοβακ~
hu	d	Ούγγρ~|Ουγγρ~
ro	d	Ρουμάν~|Ρουμαν~
bg	d	Βούλγαρ~|Βουλγάρ~|Βουλγαρ~
hr	d	Κροάτ~|Κροατ~
rs	d	Σέρβ~|Σέρβοι
ba	d	Βόσνι~|Βοσν~
al	d	Αλβαν~
us	d	Αμερικάν~
iq	d	Ιρακιν~
ly	d	Λίβυ~|Λίβυος
tn	d	Τυνήσι~
dz	d	Αλγεριν~|αλγερινικ~
ma	d	Μαροκιν~
sd	d	Σουδαν~
et	d	Αιθίοπ~|Αιθίοπες
so	d	Σομαλ~
ke	d	Κενυατ~
ng	d	Νιγηριαν~
gh	d	Γκανέζ~
cl	d	Χιλιαν~
ar	d	Αργεντιν~
br	d	Βραζιλιαν~
mx	d	Μεξικαν~
co	d	Κολομβιαν~
pe	d	Περουβιαν~
ve	d	Βενεζουελάν~
bo	d	Βολιβιαν~
cu	d	Κουβαν~
au	d	Αυστραλιαν~
nz	d	Νεοζηλανδ~
pk	d	Πακιστάν~|Πακισταν~
bd	d	Μπαγκλαντεσιαν~
vn	d	Βιετναμέζ~|βιετναμεζικ~|βιετναμικ~
th	d	Ταϊλανδ~
ph	d	Φιλιππινέζ~
id	d	Ινδονήσι~
my	d	Μαλαισιαν~
np	d	Νεπαλέζ~
mn	d	Μογγόλ~
cy	d	Κυπρί~
lk	C	Κολόμπο
et	C	Αντίς Αμπέμπα
ht	C	Πορτ-ο-Πρενς
do	C	Άγιος Δομίνικος|Άγιο Δομίνικο
sm	n	Άγιος Μαρίνος|Άγιο Μαρίνο
cv	n	Πράσινο Ακρωτήριο
pe	C	Λίμα της|Λίμα του Περού|στη Λίμα|η Λίμα|Λίμα
cl	C	Σαντιάγο
af	n	Αφγανιστάν
fm	n	Μικρονησία
latin-america	r	Λατινικής|Μερκοσούρ|=CELAC|Παταγονία|νοτιοαμερικανικ~
south-america	r	Νότιο Αμερική
africa	r	υποσαχάρια|υποσαχάριας|Δυτική Αφρική|Δυτικής Αφρικής|Ανατολική Αφρική|Βόρεια Αφρική|Βόρειας Αφρικής|βορειοαφρικανικ~
asia	r	Νότια Ασία|Ανατολική Ασία|Ανατολικής Ασίας|Κεντρικής Ασίας|Ινδοειρηνικ~
southeast-asia	r	=ASEAN
europe	r	ευρωβουλευτ~|Ευρωβουλευτ~|=ΟΑΣΕ|Συμβούλιο της Ευρώπης|Ανατολική Ευρώπη|Ανατολικής Ευρώπης|Τσάμπιονς Λιγκ|Champions League|Βρυξέλλες|Κομισιόν|κοινοτικ~ ταμεί~
balkans	r	Δυτικά Βαλκάνια
oceania	r	Φόρουμ Νήσων του Ειρηνικού|Νησιά του Ειρηνικού|νησιωτικά κράτη του Ειρηνικού
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
europe	r	=NATO|Nato|Europe|European|Europeans|Western Europe|Central Europe|Southern Europe|Northern Europe|Council of Europe|European Court of Human Rights|=OSCE|Baltic|Baltic Sea|Alps|Alpine|North Sea|Mediterranean|Mediterranean Sea|Adriatic|Aegean|Iberian Peninsula|Iberia|Danube|Rhine|English Channel|=UEFA|Champions League|Black Sea|Carpathians|Carpathian|Benelux
eastern-europe	r	Eastern Europe
baltics	r	Baltic states
balkans	r	Balkans|Balkan|Western Balkans
nordics	r	Scandinavia|Scandinavian|Nordic|Nordic countries
africa	r	Africa|African|Africans|African Union|Sahara|Sub-Saharan Africa|sub-Saharan Africa|sub-Saharan|Great Lakes region of Africa|Lake Victoria|Lake Chad|Gulf of Guinea|Kalahari|Serengeti|Africa Cup of Nations|African Development Bank
west-africa	r	West Africa|West African|=ECOWAS|Ecowas
east-africa	r	East Africa|East African|Horn of Africa|East African Community
central-africa	r	Central Africa|Congo Basin
southern-africa	r	Southern Africa|=SADC
north-africa	r	North Africa
sahel	r	Sahel
maghreb	r	Maghreb
middle-east	r	Middle East|Middle Eastern|Mideast|Gulf states|Gulf States|Persian Gulf|Arab League|Arab|Arabs|Gulf Cooperation Council|=GCC|Levant|Red Sea|Strait of Hormuz|Arabian Peninsula|Islamic State|=ISIS|=ISIL|Arabian Sea|Mesopotamia
asia	r	Asia|Asian|Asians|South China Sea|East China Sea|Asia-Pacific|Himalaya|Himalayas|Himalayan|Mekong|Bay of Bengal|Indian subcontinent|Asian Development Bank|Yellow Sea
southeast-asia	r	Southeast Asia|Southeast Asian|South-East Asia|=ASEAN|Asean
south-asia	r	South Asia|South Asian|=SAARC
east-asia	r	East Asia
central-asia	r	Central Asia|Central Asian
latin-america	r	Latin America|Latin American|Latin Americans|Mercosur|Andes|Andean|Amazon rainforest|Amazon basin|Amazon River|Organization of American States|=OAS|Copa America|Copa Libertadores|Southern Cone|=CELAC
south-america	r	South America|South American
central-america	r	Central America|Central American
caribbean	r	Caribbean|=CARICOM|Caricom|West Indies|Antilles
north-america	r	North America|North American|Great Lakes|Rocky Mountains|Rockies
oceania	r	Oceania|South Pacific|Pacific Islands|Pacific Islands Forum|Pacific island nations|Pacific islands|Pacific island|Polynesia|Polynesian|Melanesia|Melanesian|Micronesia region|Pacific nations|Tasman Sea|Coral Sea|Australasia
ad	d	Andorran|Andorrans
ag	d	Antiguan|Antiguans
cg	d	Congo-Brazzaville
dm	d	Dominicans of Roseau
fm	d	Micronesian~|Micronesians
gq	d	Equatorial Guinean|Equatoguinean|Equatorial Guineans
gw	d	Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan
ki	d	I-Kiribati
km	d	Comoran|Comorian|Comorans|Comorians
kn	d	Kittitian|Kittitians|Nevisian
lc	d	Saint Lucian|St Lucian|St. Lucian|Saint Lucians|St Lucians
li	d	Liechtensteiner|Liechtensteiners
mc	d	Monegasque|Monégasque|Monegasques
mh	d	Marshallese
nr	d	Nauruan|Nauruans
pw	d	Palauan|Palauans
sc	d	Seychellois
sm	d	Sammarinese|San Marinese
st	d	Santomean|Sao Tomean
tv	d	Tuvaluan|Tuvaluans
va	d	Vatican's
vc	d	Vincentian|Vincentians
cl	C	Santiago
pe	C	Lima
jm	C	Kingston
bo	C	Sucre
mv	C	Malé|Male atoll
gy	C	Georgetown, Guyana
ky	C	George Town
sc	C	Victoria, Seychelles
lc	C	Castries
dm	C	Roseau
vc	C	Kingstown
vg	C	Road Town
fk	C	Port Stanley
im	C	Douglas, Isle of Man
bm	C	Hamilton, Bermuda
gb	o	Commons|Lords|Home Office|Home Secretary|Chancellor of the Exchequer|Bafta|=ITV|=HMRC|=RAF|Old Bailey|Crown Court|Crown Prosecution Service|=GCSE|Ofsted|Ofcom|=RSPCA|=Tfl|Cardiff Bay|Senedd|King Charles|Prince Harry|Nottinghamshire|Yorkshire|Cornwall|Kent Police|Devon and Cornwall|Lancashire|Merseyside|Greater Manchester|Cumbria|Norfolk and Suffolk
au	o	=AFL|Billabong|outback Queensland|New South Wales|=NSW|Lowy Institute|=CSIRO|Great Barrier Reef|Tasmania|Northern Territory|Western Australia|South Australia|Sydney Harbour|Ashes series
nz	o	Beehive|Māori|Maori|=RNZ|Aotearoa|Kiwis|Waikato|Otago|Crusaders
ca	o	=CBC|Bloc Québécois|House of Commons in Ottawa|Stanley Cup|Canucks|Maple Leafs|=CRTC
in	o	Supreme Court of India|Sensex|Nifty|=BCCI|=IPL|Bollywood|Aadhaar|crore|lakh
ie	o	Oireachtas|Áras an Uachtaráin|Leinster House
pk	o	Rawalpindi|Punjab Assembly|Khyber Pakhtunkhwa|Balochistan
za	o	Union Buildings|Eskom|Bafana Bafana
ng	o	Super Eagles|=EFCC|=INEC|Aso Rock
ke	o	Harambee Stars|State House, Nairobi
gh	o	Black Stars
us	o	Congress passes|Senate Republicans|Senate Democrats|House Republicans|House Democrats|House Speaker|Senate Majority Leader|filibuster|Supreme Court justices|Mar-a-Lago|Democratic nominee|Republican nominee|electoral college|=SEC|=IRS|=DHS|=NTSB|=ATF|World Series|Stanley Cup Finals|Dodgers|Yankees|Lakers|Midwest|New England Patriots
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
europe	r	Europa|europe~|=OTAN|Báltico|Mediterráneo|Alpes|mar Negro|mar del Norte|Danubio|Adriático|Egeo|Consejo de Europa
balkans	r	Balcanes
nordics	r	países nórdicos|Escandinavia|escandinav~
baltics	r	bálticos
africa	r	África|african~|Unión Africana|Sáhara|cuerno de África|subsahariana|subsaharian~|golfo de Guinea|lago Victoria
sahel	r	Sahel
maghreb	r	Magreb|magrebí
east-africa	r	Cuerno de África
west-africa	r	=CEDEAO
middle-east	r	Oriente Medio|Oriente Próximo|Medio Oriente|Golfo Pérsico|golfo Pérsico|mundo árabe|Liga Árabe|mar Rojo|Estado Islámico|árabe~|estrecho de Ormuz|península arábiga
asia	r	Asia|asiátic~|Sudeste Asiático|mar de China|Himalaya|Mekong
southeast-asia	r	sudeste asiático
central-asia	r	Asia Central
latin-america	r	América Latina|Latinoamérica|latinoamerican~|Andes|andin~|Mercosur|=CELAC|=OEA|Amazonía|Iberoamérica|iberoamerican~|Conmebol|Copa América|Copa Libertadores|América Latina y el Caribe
central-america	r	Centroamérica|centroamerican~|América Central
south-america	r	Sudamérica|Suramérica|sudamerican~|suramerican~|América del Sur
caribbean	r	Caribe|caribeñ~|Antillas
north-america	r	América del Norte|Grandes Lagos
oceania	r	Oceanía|Pacífico Sur|islas del Pacífico|Polinesia|Melanesia|Micronesia
ad	d	andorran~
ae	d	emirat~|emiratí|emiratíes
ag	d	antiguan~
bb	d	barbadens~
bf	d	burkinés|burkines~|burkinab~|burkinabé|burkinabés
bh	d	bareiní|bareiníes|bahreiní|bahreiníes
bi	d	burundés|burundes~
bj	d	beninés|benines~
bn	d	bruneano~|bruneana
bs	d	bahameñ~
bt	d	butanés|butanes~
bw	d	botsuan~
bz	d	beliceñ~
cf	d	centroafrican~
cg	d	congoleñ~ de Brazzaville
ci	d	marfileñ~
cm	d	camerunés|camerunes~
cv	d	caboverdian~
cy	d	chipriot~|grecochipriot~|turcochipriot~
dj	d	yibutian~
dm	d	dominiqués
ee	d	estoni~
er	d	eritre~
fm	d	micronesi~
ga	d	gabonés|gabones~
gd	d	granadin~ del Caribe
gl	d	groenlandés|groenlandes~
gm	d	gambian~
gn	d	guinean~
gq	d	ecuatoguinean~
gw	d	bisauguinean~
gy	d	guyanés|guyanes~
hk	d	hongkonés|hongkones~
jm	d	jamaican~|jamaiquin~
kg	d	kirguís|kirguis~|kirguiz~
ki	d	kiribatian~
km	d	comorense~
la	d	laosian~
lc	d	santalucens~
li	d	liechtensteinian~
lr	d	liberian~
ls	d	lesotense~
lt	d	lituan~
lu	d	luxemburgués|luxemburgues~
lv	d	letón|leton~
mc	d	monegasc~
md	d	moldav~
me	d	montenegrin~
mg	d	malgache~
mh	d	marshalés|marshales~
mk	d	macedoni~|normacedoni~
ml	d	maliens~
mr	d	mauritan~
mt	d	maltés|maltes~
mu	d	maurician~
mv	d	maldiv~
mw	d	malauí|malauíes
na	d	namibi~
ne	d	nigerin~
nr	d	nauruan~
om	d	omaní|omaníes
pw	d	palauan~
rw	d	ruandés|ruandes~
sb	d	salomonense~
sc	d	seychellense~
si	d	esloven~
sl	d	sierraleonés|sierraleones~
sm	d	sanmarinens~
sr	d	surinamés|surinames~
ss	d	sursudanés|sursudanes~
st	d	santotomens~
sz	d	suazi|suazis|esuatiní
td	d	chadian~
tg	d	togolés|togoles~
tj	d	tayik~
tl	d	timorens~
tm	d	turcoman~|turkmen~
to	d	tongan~
tt	d	trinitens~|trinitari~
tv	d	tuvaluan~
uz	d	uzbek~|uzbec~
va	d	vatican~
vc	d	sanvicentin~
vu	d	vanuatuens~
ws	d	samoan~
xk	d	kosovar~
zm	d	zambian~
pr	d	boricua~
cl	C	Santiago|Santiago de Chile
pe	C	Lima
jm	C	Kingston
bo	C	Sucre|La Paz
it	C	Roma
mv	C	Malé
es	o	Senado español|Generalitat|Junta de Andalucía|Xunta|Lehendakari|Mossos|Mossos d'Esquadra|Ertzaintza|Audiencia Nacional|Tribunal Supremo español|La Zarzuela|Palacio de la Zarzuela|=PP|=VOX|=ERC|=PNV|=AEMET|=DGT|=UCO|=CIS|Feijóo|Abascal|Yolanda Díaz|Puigdemont|Ibex|Ibex 35|Comunidad de Madrid|Ayuso|Baleares|Canarias|Euskadi|País Vasco|Cataluña|Galicia|Extremadura|Castilla-La Mancha|Castilla y León|Asturias|Cantabria|La Rioja|Navarra|Renfe|Adif|=AVE|LaLiga|Rey Felipe VI|Felipe VI|Junts|Bildu
fr	o	Asamblea Nacional francesa|Quai d'Orsay|Matignon
gb	o	Westminster|Cámara de los Comunes|primer ministro británico
de	o	canciller alemán|canciller alemana|Merz|Scholz|Merkel
us	o	Capitolio|Cámara de Representantes|Departamento de Estado|=EE.UU|=EEUU|=EE UU|=FDA
mx	o	Palacio Nacional de México|Palacio Nacional|=SAT|=IMSS|Morena|=PRI|Sedena|=AMLO|Suprema Corte de Justicia de la Nación|Jalisco|Sinaloa|Michoacán|Oaxaca|Chiapas|Tamaulipas|Nuevo León|Veracruz|Chihuahua|Guanajuato|Yucatán|Quintana Roo|Querétaro|Coahuila|Liga MX|Cruz Azul|Pumas|Cancún
ar	o	Quinta de Olivos|=AFA|=ANSES|=INDEC|Cristina Kirchner|kirchnerismo|peronismo|peronista|peronistas|Neuquén|Chubut|Tucumán|Jujuy|Patagonia|Bariloche|Vaca Muerta
cl	o	La Moneda|Carabineros de Chile|Codelco|Araucanía|La Araucanía|Biobío|Atacama
co	o	Casa de Nariño|Ecopetrol|Antioquia|Cauca|Chocó|Arauca|Catatumbo|Norte de Santander|Selección Colombia|América de Cali|Once Caldas|Disidencias de las FARC|=DANE
pe	o	Palacio de Gobierno de Lima|Fujimori|Cusco|Cuzco|Puno|Ayacucho|Sendero Luminoso|Cajamarca|Loreto
ve	o	Miraflores|Palacio de Miraflores|chavismo|chavista|chavistas|=PDVSA|Chávez|Maduro|Zulia
ec	o	Carondelet|Palacio de Carondelet|Noboa|=CONAIE|Conaie|Esmeraldas|Manabí|Galápagos
bo	o	Palacio Quemado|Evo Morales|Luis Arce|Rodrigo Paz|Potosí|Altiplano|Cochabamba|Tarija
uy	o	Torre Ejecutiva|Frente Amplio|Lacalle Pou|Orsi
py	o	Palacio de López|Partido Colorado|Santiago Peña|Itaipú
cu	o	Díaz-Canel|Plaza de la Revolución|Fidel Castro|Guantánamo
ni	o	Daniel Ortega|Ortega y Murillo|Rosario Murillo|sandinista|sandinistas
sv	o	Bukele|Nayib Bukele|=CECOT
hn	o	Xiomara Castro|Juan Orlando Hernández
gt	o	Bernardo Arévalo|Quetzaltenango
do	o	Luis Abinader|Abinader|Punta Cana
pa	o	Mulino|Canal de Panamá|canal de Panamá
pr	o	San Juan de Puerto Rico|Bad Bunny
cr	o	Rodrigo Chaves|Guanacaste
br	o	Planalto|Palacio de Planalto|Lula da Silva|Lula
ru	o	el Kremlin
latin-america	r	cono sur|Cono Sur|Triángulo Norte|=CEPAL|Cepal|Alianza del Pacífico|=CAF|Comunidad Andina|cordillera de los Andes|Hispanoamérica|hispanoamerican~|Orinoco|río de la Plata
caribbean	r	Caricom
south-america	r	Copa Sudamericana
asia	r	Asia Pacífico|Asia-Pacífico|mar de China Meridional|mar del Sur de China|Indopacífico
southeast-asia	r	=ASEAN|Asean
africa	r	=UA|África subsahariana|Copa Africana
west-africa	r	África Occidental
europe	r	=OSCE|Tribunal Europeo de Derechos Humanos|eurodiputad~|Bruselas propone|mar Báltico|Eurocopa|Liga de Campeones
oceania	r	Foro de las Islas del Pacífico|islas del Pacífico Sur
es	h	Ministerio del Interior español|Policía Nacional|Guardia Civil|Ayuntamiento|Tribunal Constitucional|Audiencia Provincial|comunidades autónomas|comunidad autónoma|Hacienda|Congreso de los Diputados|Ley de Amnistía
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
europe	r	اروپا|اروپایی~|ناتو|دریای مدیترانه|مدیترانه|دریای سیاه|آلپ|بالتیک
balkans	r	بالکان
nordics	r	اسکاندیناوی
africa	r	آفریقا|آفریقایی~|اتحادیه آفریقا|ساحل آفریقا|شاخ آفریقا|صحرای بزرگ آفریقا
sahel	r	منطقه ساحل
middle-east	r	خاورمیانه|غرب آسیا|خلیج فارس|اتحادیه عرب|دریای سرخ|داعش|کشورهای عربی|عربی|اعراب|تنگه هرمز|شورای همکاری خلیج فارس
asia	r	آسیا|آسیایی~|آسیای جنوب شرقی|دریای چین جنوبی|هیمالیا
southeast-asia	r	جنوب شرق آسیا|آسه‌آن
central-asia	r	آسیای مرکزی|آسیای میانه
latin-america	r	آمریکای لاتین|آمریکای جنوبی|آمریکای مرکزی|آند|مرکوسور|آمازون
caribbean	r	کارائیب
north-america	r	آمریکای شمالی
oceania	r	اقیانوسیه|جزایر اقیانوس آرام|اقیانوس آرام جنوبی|پلینزی
ae	d	اماراتی~
al	d	آلبانیایی~|آلبانی~
ao	d	آنگولایی~
az	d	آذربایجانی~ دولت|باکو
ba	d	بوسنیایی~
bb	d	باربادوسی~
bd	d	بنگلادشی~
bf	d	بورکینایی~
bg	d	بلغاری~|بلغارستانی~
bh	d	بحرینی~
bi	d	بوروندیایی~
bj	d	بنینی~
bo	d	بولیویایی~
bt	d	بوتانی~
by	d	بلاروسی~
cd	d	کنگویی~
cf	d	آفریقای مرکزی
ci	d	ساحل عاجی~
cl	d	شیلیایی~
cm	d	کامرونی~
cr	d	کاستاریکایی~
cy	d	قبرسی~
cz	d	چکی~|چک‌ها
dj	d	جیبوتیایی~
do	d	دومینیکنی~
dz	d	الجزایری~
ec	d	اکوادوری~
ee	d	استونیایی~
er	d	اریتره‌ای~
fj	d	فیجیایی~
ga	d	گابنی~
gh	d	غنایی~
gm	d	گامبیایی~
gn	d	گینه‌ای~
gt	d	گواتمالایی~
gy	d	گویانی~
hk	d	هنگ‌کنگی~
hn	d	هندوراسی~
hr	d	کروات~|کرواسیایی~
ht	d	هائیتیایی~
is	d	ایسلندی~
jm	d	جامائیکایی~
kg	d	قرقیزی~|قرقیز~
kh	d	کامبوجی~
kp	d	کره شمالی|کره‌شمالی
kw	d	کویتی~
la	d	لائوسی~
lk	d	سریلانکایی~
lr	d	لیبریایی~
lt	d	لیتوانیایی~
lu	d	لوکزامبورگی~
lv	d	لتونیایی~|لتونی~
ly	d	لیبیایی~
ma	d	مراکشی~
mc	d	موناکویی~
md	d	مولداویایی~
me	d	مونته‌نگرویی~
mg	d	ماداگاسکاری~
mk	d	مقدونی~|مقدونیه‌ای~
mm	d	میانماری~
mn	d	مغولی~ دولت|مغولستانی~
mr	d	موریتانیایی~
mv	d	مالدیوی~
mw	d	مالاویایی~
mz	d	موزامبیکی~
na	d	نامیبیایی~
ng	d	نیجریه‌ای~
ni	d	نیکاراگوئه‌ای~
np	d	نپالی~
nz	d	نیوزیلندی~
om	d	عمانی~
pa	d	پانامایی~
pe	d	پرویی~
pg	d	پاپوآیی~
py	d	پاراگوئه‌ای~
qa	d	قطری~
rw	d	رواندایی~
sg	d	سنگاپوری~
si	d	اسلوونیایی~|اسلوونیایی
sk	d	اسلواکیایی~|اسلواک~
sl	d	سیرالئونی~
sn	d	سنگالی~
ss	d	سودان جنوبی
sv	d	السالوادوری~
td	d	چادی~
tg	d	توگویی~
tm	d	ترکمنستانی~
tn	d	تونسی~
tw	d	تایوانی~
tz	d	تانزانیایی~
ug	d	اوگاندایی~
uy	d	اروگوئه‌ای~
uz	d	ازبک~|ازبکستانی~
va	d	واتیکان
xk	d	کوزوویی~
za	d	آفریقای جنوبی
zm	d	زامبیایی~
zw	d	زیمبابوه‌ای~
ir	h	مجلس|نمایندگان مجلس|رئیس مجلس|قالیباف|رئیس جمهور|رئیس‌جمهور|دولت چهاردهم|دولت سیزدهم|وزیر کشور|وزیر نیرو|وزیر بهداشت|وزارت بهداشت|وزیر نفت|استاندار|استانداری|فرماندار|شهردار تهران|شورای نگهبان|قوه قضائیه|قوه قضاییه|دادستان|دادگستری|نیروی انتظامی|پلیس راهور|سازمان هواشناسی|بانک مرکزی|سازمان برنامه|شورای شهر|بورس تهران|لیگ برتر|صداوسیما|سازمان لیگ|آموزش و پرورش|کنکور|سازمان سنجش|هلال احمر|اورژانس کشور|ایران‌خودرو|سایپا|امام جمعه|رهبر انقلاب|رهبر معظم|آیت‌الله خامنه‌ای|عراقچی|ظریف|روحانی رئیس|احمدی‌نژاد|جلیلی
ir	o	تهران|استقلال خوزستان|سپاهان|تراکتور|خوزستان|کرمان|فارس استان|استان فارس|گیلان|مازندران|گلستان استان|استان گلستان|خراسان|سیستان و بلوچستان|هرمزگان|بوشهر|لرستان|کردستان ایران|استان کردستان|کرمانشاه|همدان|مرکزی استان|استان مرکزی|قزوین|زنجان|اردبیل|آذربایجان شرقی|آذربایجان غربی|چهارمحال|یزد|سمنان|ایلام|البرز|استان قم|شهر قم|مشهد|اصفهان|شیراز|تبریز|اهواز|رشت|دریاچه ارومیه|زاینده‌رود
af	o	امارت اسلامی|هرات|قندهار|مزار شریف|بلخ|پنجشیر|هلمند|ننگرهار|بدخشان|ذبیح‌الله مجاهد
us	o	کنگره آمریکا|سنای آمریکا|واشنگتن|وزارت خزانه‌داری آمریکا|فدرال رزرو|کالیفرنیا|تگزاس|فلوریدا|وال‌استریت|هالیوود|وال استریت
gb	o	داونینگ استریت|استارمر|سوناک|مجلس عوام|اسکاتلند|ولز|انگلستان|انگلیس
gb	d	انگلیسی|بریتانیا
fr	o	پاریس|مجلس ملی فرانسه
de	o	برلین|بوندستاگ|صدراعظم آلمان|شولتس|مرتس|باواریا
it	o	رم پایتخت|ملونی|میلان ایتالیا|سیسیل|رم،
it	C	رم
ru	o	لاوروف|دومای روسیه|دوما|چچن
ua	o	زلنسکی|کی‌یف|کیف پایتخت|خارکیف|کریمه|دونباس|اودسا
il	o	نتانیاهو|کنست|رژیم صهیونیستی|صهیونیستی|صهیونیست‌ها|اسرائیلی|تل‌آویو|تل آویو|موساد
ps	o	غزه|نوار غزه|کرانه باختری|فلسطینی|رام‌الله|جنین شهر
lb	o	حزب‌الله لبنان|بیروت|ضاحیه
sy	o	احمد الشرع|جولانی|بشار اسد|دمشق|حلب|ادلب
iq	o	حشد شعبی|بغداد|اربیل|کربلا|نجف|بصره|کرکوک|موصل|اقلیم کردستان|السودانی
ye	o	صنعا|یمنی
sa	o	بن سلمان|ریاض|جده|عربستان
tr	o	آنکارا|استانبول|فیدان
az	n	علی‌اف
am	o	پاشینیان|ایروان
cn	o	پکن|شی جین‌پینگ|شی جین پینگ|سین‌کیانگ|اویغور
in	o	مودی|دهلی نو|کشمیر|بمبئی
pk	o	اسلام‌آباد|اسلام آباد|کراچی|لاهور|پیشاور|عمران خان
kp	o	پیونگ یانگ|پیونگ‌یانگ|کیم جونگ اون
kr	o	سئول
jp	o	توکیو|فوکوشیما
br	o	لولا|برازیلیا
ve	o	مادورو|کاراکاس
ng	o	بوکوحرام|بوکو حرام
so	o	الشباب
sd	o	خارطوم|دارفور|نیروهای واکنش سریع
et	o	تیگرای
ml	n	کشور مالی|در مالی|باماکو
id	n	اندونزی
tl	n	تیمور شرقی
nz	n	زلاند نو
eg	d	مصری
ps	d	فلسطینی‌ها
iq	d	عراقی
pe	C	لیما پایتخت
europe	r	اتحادیه اروپا|اروپایی|بروکسل|شورای اروپا|لیگ قهرمانان اروپا|تروئیکای اروپایی|سه کشور اروپایی|شنگن
eastern-europe	r	اروپای شرقی
asia	r	آسیای شرقی|جنوب‌شرق آسیا|آ.سه.آن|لیگ قهرمانان آسیا|سازمان همکاری شانگهای|شانگهای پلاس
south-asia	r	جنوب آسیا
southeast-asia	r	آسه آن
africa	r	آفریقایی|اکوواس
west-africa	r	غرب آفریقا
east-africa	r	شرق آفریقا
north-africa	r	شمال آفریقا
caribbean	r	حوزه کارائیب
middle-east	r	شورای همکاری|کشورهای حاشیه خلیج فارس
oceania	r	مجمع جزایر اقیانوس آرام
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
europe	r	Europe|européen~|=OTAN|Otan|Baltique|Méditerranée|Alpes|mer Noire|mer du Nord|Adriatique|Danube|mer Égée|Conseil de l'Europe
balkans	r	Balkans
nordics	r	Scandinavie|scandinave~|nordiques
baltics	r	baltes|pays baltes
africa	r	Afrique|africain~|Union africaine|sahélien~|Sahara|maghrébin~|subsaharienne|subsaharien~|golfe de Guinée|lac Victoria
sahel	r	Sahel
maghreb	r	Maghreb
east-africa	r	Corne de l'Afrique|corne de l'Afrique
west-africa	r	Cédéao|=CEDEAO|ouest-africain~
middle-east	r	Moyen-Orient|Proche-Orient|golfe Persique|Golfe persique|Ligue arabe|mer Rouge|État islamique|Etat islamique|arabe~|détroit d'Ormuz|pays du Golfe
asia	r	Asie|asiatique~|mer de Chine|Himalaya|Mékong
southeast-asia	r	Asie du Sud-Est|Asean
central-asia	r	Asie centrale
latin-america	r	Amérique latine|latino-américain~|Andes|andin~|Mercosur|Amazonie|amazonien~|Copa America|Copa Libertadores
central-america	r	Amérique centrale
south-america	r	Amérique du Sud|sud-américain~
caribbean	r	Caraïbes|caribéen~|Antilles
north-america	r	Amérique du Nord|nord-américain~|Grands Lacs américains
oceania	r	Océanie|océanien~|Pacifique Sud|îles du Pacifique|Polynésie|Mélanésie|Micronésie
ad	d	andorran~
ae	d	émirati~|émirien~
ag	d	antiguayen~
bb	d	barbadien~
bh	d	bahreïni~|bahreïnien~
bn	d	brunéien~
bs	d	bahaméen~|bahamien~
bt	d	bhoutanais~
bw	d	botswanais~
bz	d	bélizien~
cg	d	congolais~ de Brazzaville
cv	d	cap-verdien~|capverdien~
cy	d	chypriote~|gréco-chypriote~|turco-chypriote~
fj	d	fidjien~
fm	d	micronésien~
gd	d	grenadien~
gl	d	groenlandais~
gm	d	gambien~
gq	d	équato-guinéen~|équatoguinéen~
gw	d	bissau-guinéen~|bissaoguinéen~
gy	d	guyanien~
hk	d	hongkongais~
jm	d	jamaïcain~|jamaïquain~
kg	d	kirghize~|kirghiz
ki	d	kiribatien~
km	d	comorien~
la	d	laotien~
li	d	liechtensteinois~
lr	d	libérien~
ls	d	lésothien~
lu	d	luxembourgeois~
mc	d	monégasque~
me	d	monténégrin~
mh	d	marshallais~
mk	d	macédonien~|nord-macédonien~
mt	d	maltais~
mu	d	mauricien~
mv	d	maldivien~
mw	d	malawien~|malawite~
na	d	namibien~
nr	d	nauruan~
om	d	omanais~
pg	d	papouasien~
pr	d	portoricain~
pw	d	palaosien~|paluan~
sb	d	salomonais~
sc	d	seychellois~
sl	d	sierra-léonais~|sierraléonais~
sm	d	saint-marinais~
sr	d	surinamais~|surinamien~
st	d	santoméen~
sz	d	swazi~|eswatinien~
tj	d	tadjik~
tl	d	timorais~|est-timorais~
tm	d	turkmène~
to	d	tongien~|tonguien~
tt	d	trinidadien~|trinbagonien~
tv	d	tuvaluan~
uz	d	ouzbek~|ouzbèk~
va	d	vatican~|vaticane
vc	d	vincentais
vu	d	vanuatais~|ni-vanuatu~
ws	d	samoan~
xk	d	kosovar~
zm	d	zambien~
lc	d	saint-lucien~
cl	C	Santiago|Santiago du Chili
pe	C	Lima
jm	C	Kingston
bo	C	Sucre|La Paz
mv	C	Malé
fr	o	=LR|=RN|=EELV|=CGT|=CFDT|Les Républicains|Le Pen|Marine Le Pen|Bardella|Mélenchon|Bayrou|Barnier|Lecornu|Attal|Sénat|Palais-Bourbon|palais Bourbon|palais de l'Élysée|Place Beauvau|Conseil d'État|Cour de cassation|parquet de Paris|=CRS|=BRGM|Météo-France|Banque de France|Insee|=INSEE|hexagone|Hexagone|=EDF|Ligue 1|Top 14|les Bleus|Bretagne|Normandie|Alsace|Lorraine|Corse|Occitanie|Nouvelle-Aquitaine|Île-de-France|Hauts-de-France|Auvergne|Bourgogne|Picardie|Provence|Savoie|Vendée|Gironde|Hérault|Finistère|Morbihan|Loire-Atlantique|Pas-de-Calais|Isère|Bouches-du-Rhône|Seine-Saint-Denis|Essonne|Yvelines|Val-de-Marne|Moselle|Bas-Rhin|Haut-Rhin|Guadeloupe|Ariège|Aveyron|Dordogne|Drôme|Ardèche|Haute-Garonne|Haute-Savoie
be	o	Wallonie|wallon~|Flandre|flamand~|bruxellois~|=STIB|=RTBF|=SNCB|Bart De Wever|De Wever|Vooruit
ca	o	Assemblée nationale du Québec|Legault|Parti québécois|Coalition avenir Québec|=CAQ|Radio-Canada|Montréalais|montréalais~|québécois~|Ottawa|Colombie-Britannique|Nouveau-Brunswick|Chambre des communes|Trudeau
ch	o	Conseil fédéral|Conseil national|Conseil des États|=UDC|vaudois~|genevois~|valaisan~|Vaud|Valais|=CFF|Romandie|romand~
sn	o	Sonko|Diomaye Faye|Bassirou Diomaye Faye|Casamance|Ousmane Sonko|Macky Sall
ci	o	Ouattara|Gbagbo|Laurent Gbagbo|Yamoussoukro|Bouaké
cm	o	Paul Biya|Biya
cd	o	Kinshasa|Kivu|Nord-Kivu|Sud-Kivu|Ituri|Kabila
tn	o	Kaïs Saïed|Carthage|Sfax
dz	o	Tebboune|Kabylie|Hirak
ma	o	Makhzen|Mohammed VI|Rif
ml	o	Assimi Goïta|Goïta|Tombouctou
ne	o	Tiani
gn	o	Doumbouya
mg	o	Rajoelina
td	o	Mahamat Idriss Déby|Déby
cf	o	Touadéra
ht	o	Viv Ansanm|Pétionville
gb	o	Westminster|Chambre des communes britannique
de	o	chancelier allemand|Merz|Scholz|Merkel
es	o	Moncloa|=PSOE|Catalogne|Andalousie|Galice
it	o	Meloni|palais Chigi|Sicile|Sardaigne|Lombardie|Vénétie|Toscane
us	o	Capitole|département d'État|Chambre des représentants|Cour suprême des États-Unis|Californie|Texas
ru	o	Douma|Gazprom|Russie unie
il	o	Nétanyahou|Netanyahou|Knesset|Tsahal|Likoud
lb	o	Bekaa
ye	o	houthis|houthi~|rebelles houthis
ng	o	Boko Haram
so	o	shebab~|Shebab|shebabs
nc	o	Kanak|Kanaks|kanak~|FLNKS|Caillou
pf	o	Papeete|Tahiti
latin-america	r	sous-continent américain|cône Sud|Cepal
caribbean	r	Caricom
africa	r	=UA|Afrique subsaharienne|=AES|franc CFA|Ligue des champions africaine|Coupe d'Afrique des nations|panafricain~
west-africa	r	Afrique de l'Ouest|=UEMOA
east-africa	r	Afrique de l'Est|est-africain~
central-africa	r	Afrique centrale
southern-africa	r	Afrique australe
north-africa	r	Afrique du Nord|nord-africain~
sahel	r	Alliance des États du Sahel
asia	r	mer de Chine méridionale|indo-pacifique|Indo-Pacifique
southeast-asia	r	=ASEAN|sud-est asiatique
south-asia	r	Asie du Sud
east-asia	r	Asie de l'Est
europe	r	=OSCE|eurodéputé~|Ligue des champions|paneuropéen~
nordics	r	pays nordiques
balkans	r	Balkans occidentaux
oceania	r	Forum des îles du Pacifique|Pacifique-Sud
middle-east	r	Proche et Moyen-Orient|péninsule arabique|monarchies du Golfe|Levant
fr	h	Assemblée nationale|Sénat|gendarmerie|gendarmes|préfecture|préfet|préfète|Conseil constitutionnel|département|Premier ministre|Cour des comptes|Conseil d'État|députés insoumis|parquet|CAC 40|Cac 40
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
europe	r	यूरोप|यूरोपीय|नाटो|भूमध्य सागर|काला सागर|आल्प्स|बाल्टिक
balkans	r	बाल्कन
nordics	r	स्कैंडिनेविया
africa	r	अफ्रीका|अफ़्रीका|अफ्रीकी|अफ़्रीकी|अफ्रीकी संघ|सहारा मरुस्थल|हॉर्न ऑफ अफ्रीका
sahel	r	साहेल
middle-east	r	मध्य पूर्व|पश्चिम एशिया|फारस की खाड़ी|खाड़ी देश|खाड़ी देशों|अरब लीग|लाल सागर|इस्लामिक स्टेट|अरब देश|अरब देशों|होर्मुज|मध्य-पूर्व
asia	r	एशिया|एशियाई|दक्षिण चीन सागर|हिमालय|हिमालयी
southeast-asia	r	दक्षिण पूर्व एशिया|दक्षिण-पूर्व एशिया|आसियान
central-asia	r	मध्य एशिया
south-asia	r	दक्षिण एशिया|सार्क
latin-america	r	लैटिन अमेरिका|लातिन अमेरिका|एंडीज|मर्कोसुर|अमेज़न के जंगल|अमेजन के जंगल|लैटिन अमेरिकी|लातिन अमेरिकी
south-america	r	दक्षिण अमेरिका
central-america	r	मध्य अमेरिका
caribbean	r	कैरेबियाई|कैरिबियन
north-america	r	उत्तरी अमेरिका
oceania	r	ओशिनिया|प्रशांत द्वीप|प्रशांत द्वीपीय|दक्षिण प्रशांत
ae	d	अमीराती
al	d	अल्बानियाई
am	d	अर्मेनियाई|आर्मेनियाई
ao	d	अंगोलाई
ar	d	अर्जेंटीनी|अर्जेंटीनियाई|अर्जेंटीनाई
at	d	ऑस्ट्रियाई
az	d	अज़रबैजानी|अजरबैजानी
ba	d	बोस्नियाई
be	d	बेल्जियन|बेल्जियाई
bg	d	बुल्गारियाई
bh	d	बहरीनी
bo	d	बोलीवियाई
by	d	बेलारूसी
cd	d	कांगोली|कांगोलीज
cl	d	चिलियन|चिलीयाई
cm	d	कैमरूनी
co	d	कोलंबियाई|कोलम्बियाई
cu	d	क्यूबाई
cy	d	साइप्रसी|साइप्रियट
cz	d	चेक गणराज्य
dk	d	डेनिश|डेनमार्की
dz	d	अल्जीरियाई
ec	d	इक्वाडोरी|इक्वाडोरियाई
ee	d	एस्टोनियाई
er	d	इरिट्रियाई
et	d	इथियोपियाई
fi	d	फिनिश|फिनलैंडी
fj	d	फिजियाई|फ़िजियाई
ge	d	जॉर्जियाई
gh	d	घानाई|घानियन
gm	d	गाम्बियाई
hk	d	हांगकांगवासी
hr	d	क्रोएशियाई
ht	d	हैतियाई
ie	d	आयरिश
is	d	आइसलैंडिक|आइसलैंडी
jm	d	जमैकाई|जमैकन
jo	d	जॉर्डनी|जॉर्डनियाई
kg	d	किर्गिज़|किर्गिज
kh	d	कंबोडियाई
kw	d	कुवैती
kz	d	कज़ाख|कजाख|कज़ाखस्तानी
la	d	लाओसी
lb	d	लेबनानी
lr	d	लाइबेरियाई
lt	d	लिथुआनियाई
lu	d	लक्ज़मबर्गी
lv	d	लातवियाई
ly	d	लीबियाई
ma	d	मोरक्कन|मोरक्को
md	d	मोल्दोवाई
me	d	मोंटेनेग्रिन
mg	d	मालागासी
mk	d	मैसेडोनियाई
mm	d	म्यांमारी|बर्मी
mn	d	मंगोलियाई
mt	d	माल्टीज
mv	d	मालदीवी|मालदीवियाई
mz	d	मोजाम्बिकी
na	d	नामीबियाई
nr	d	नाउरू
nz	d	कीवी टीम|न्यूजीलैंडवासी
om	d	ओमानी
pe	d	पेरूवियाई|पेरूवियन
ph	d	फिलिपीनी|फिलिपिनो|फिलीपीनी
py	d	पराग्वेयाई
qa	d	कतरी
ro	d	रोमानियाई
rs	d	सर्बियाई
rw	d	रवांडाई
sd	d	सूडानी
sg	d	सिंगापुरी
si	d	स्लोवेनियाई
sk	d	स्लोवाक|स्लोवाकियाई
sn	d	सेनेगली|सेनेगलीज
so	d	सोमाली|सोमालियाई
tj	d	ताजिक
tm	d	तुर्कमेन
tn	d	ट्यूनीशियाई
tw	d	ताइवानी
tz	d	तंजानियाई
ug	d	युगांडाई
uy	d	उरुग्वेयाई
uz	d	उज़्बेक|उज्बेक
ve	d	वेनेजुएलाई|वेनेज़ुएलाई
za	d	दक्षिण अफ्रीकी|दक्षिण अफ़्रीकी
zm	d	जाम्बियाई
zw	d	जिम्बाब्वेयाई|ज़िम्बाब्वेयाई
se	d	स्वीडनवासी
no	d	नार्वेजियन|नॉर्वेयाई
hu	d	हंगेरियाई
gr	d	ग्रीक
mx	d	मेक्सिकन|मैक्सिकी
in	h	लोकसभा|राज्यसभा|विधानसभा|विधायक|विधायकों|सांसद|सांसदों|मुख्यमंत्री|सीएम|डीएम|एसपी|जिलाधिकारी|कलेक्टर|थाना|थाने|पुलिस अधीक्षक|हाईकोर्ट|हाई कोर्ट|सुप्रीम कोर्ट|सीबीआई|ईडी|एनआईए|आईपीएल|बीसीसीआई|रणजी|रेलवे|भारतीय रेल|यूपीएससी|नीट|जेईई|सीबीएसई|एम्स|आईआईटी|आरबीआई|सेबी|सेंसेक्स|निफ्टी|शेयर बाजार|भाजपा|बीजेपी|कांग्रेस|सपा|बसपा|आप पार्टी|आम आदमी पार्टी|टीएमसी|जदयू|राजद|शिवसेना|एनसीपी|डीएमके|राहुल गांधी|अमित शाह|योगी आदित्यनाथ|केजरीवाल|ममता बनर्जी|नीतीश कुमार|तेजस्वी|खड़गे|निर्मला सीतारमण|राष्ट्रपति मुर्मू|मुर्मू|चुनाव आयोग|नगर निगम|ग्राम पंचायत|पंचायत|तहसील|धोनी|कोहली|रोहित शर्मा
in	o	भारत|भारतीय|उत्तर प्रदेश|यूपी|बिहार|मध्य प्रदेश|राजस्थान|महाराष्ट्र|गुजरात|पंजाब|हरियाणा|हिमाचल|उत्तराखंड|झारखंड|छत्तीसगढ़|पश्चिम बंगाल|ओडिशा|असम|मणिपुर|नागालैंड|मिजोरम|त्रिपुरा|मेघालय|अरुणाचल|सिक्किम|गोवा|कर्नाटक|केरल|तमिलनाडु|आंध्र प्रदेश|तेलंगाना|जम्मू|कश्मीर|जम्मू-कश्मीर|लद्दाख|दिल्ली|नई दिल्ली|मुंबई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|पुणे|लखनऊ|पटना|जयपुर|भोपाल|कानपुर|वाराणसी|प्रयागराज|इंदौर|नागपुर|रांची|रायपुर|देहरादून|शिमला|चंडीगढ़|अमृतसर|लुधियाना|गुरुग्राम|नोएडा|गाजियाबाद|मेरठ|आगरा|गोरखपुर|अयोध्या|मथुरा|मुजफ्फरपुर|मुजफ्फरनगर|भागलपुर|दरभंगा|जबलपुर|ग्वालियर|उज्जैन|जोधपुर|उदयपुर|कोटा शहर|सूरत|राजकोट|वडोदरा|नासिक|गया जिला|गया जिले|अंडमान
np	o	काठमांडू|पोखरा|जनकपुर|लुंबिनी
pk	o	इस्लामाबाद|कराची|लाहौर|पेशावर|क्वेटा|रावलपिंडी|बलूचिस्तान|खैबर पख्तूनख्वा|सिंध प्रांत|इमरान खान|शहबाज शरीफ|पीओके|पाक सेना|पाक सरकार|पाक पीएम|पाक
bd	o	ढाका|शेख हसीना|यूनुस सरकार|मोहम्मद यूनुस|चटगांव
lk	o	कोलंबो|दिसानायके|जाफना
mv	o	माले|मुइज्जू
af	o	काबुल|कंधार
cn	o	बीजिंग|शी जिनपिंग|चिनफिंग|शंघाई|तिब्बत|शिनजियांग|उइगर
us	o	वॉशिंगटन|वाशिंगटन|न्यूयॉर्क|कैलिफोर्निया|टेक्सास|फ्लोरिडा|हॉलीवुड|नासा|अमेरिकी कांग्रेस|कमला हैरिस|यूएस
gb	o	लंदन|डाउनिंग स्ट्रीट|स्टार्मर|ऋषि सुनक|सुनक|इंग्लैंड|स्कॉटलैंड|वेल्स|ब्रिटेन
fr	o	पेरिस|मैक्रों|मैक्रों सरकार
de	o	बर्लिन|शोल्ज|जर्मन चांसलर
it	o	रोम|मेलोनी|मिलान
ru	o	मॉस्को|मास्को|लावरोव
ua	o	जेलेंस्की|कीव|क्रीमिया|खारकीव
il	o	नेतन्याहू|तेल अवीव|यरुशलम|इजरायल|इजराइल|इस्राइल|इजरायली|इजराइली|इस्राइली
ps	o	गाजा|गाजा पट्टी|वेस्ट बैंक|फिलिस्तीन|फलस्तीन|फिलिस्तीनी|फलस्तीनी
lb	o	बेरूत
ir	o	खामेनेई|तेहरान
iq	o	बगदाद
sy	o	दमिश्क|असद
ye	o	हूती|हूथी
sa	o	रियाद|मक्का|मदीना|जेद्दा|सऊदी|सऊदी अरब
ae	o	दुबई|अबू धाबी|यूएई|शारजाह
qa	n	कतर
qa	o	दोहा
kw	o	कुवैत सिटी
tr	o	अंकारा|इस्तांबुल
kp	o	प्योंगयांग|किम जोंग उन
kr	o	सियोल
jp	o	टोक्यो|जापानी
mm	o	यांगून|नेपीडॉ|आंग सान सू की|रोहिंग्या
th	o	बैंकॉक
vn	o	हनोई
id	o	जकार्ता|बाली द्वीप
my	o	कुआलालंपुर
ph	o	मनीला
au	o	सिडनी|मेलबर्न|कैनबरा|पर्थ|ब्रिस्बेन
nz	o	वेलिंगटन|ऑकलैंड
ca	o	ओटावा|ट्रूडो|टोरंटो|कनाडाई
br	o	ब्रासीलिया|रियो डी जनेरियो
ve	o	मादुरो|काराकस
pe	C	लीमा
ng	o	अबुजा|लागोस|बोको हराम
ke	o	नैरोबी
et	o	अदीस अबाबा
za	o	जोहान्सबर्ग|केपटाउन|प्रिटोरिया
zw	o	हरारे
so	o	मोगादिशु|अल-शबाब
eg	o	काहिरा
ml	n	माली देश|माली में|माली की सेना|माली सरकार|माली की सरकार|बमाको
td	n	चाड
tg	n	टोगो
africa	r	अफ्रीकी यूनियन
west-africa	r	पश्चिम अफ्रीका|इकोवास
east-africa	r	पूर्वी अफ्रीका
north-africa	r	उत्तरी अफ्रीका
europe	r	यूरोपियन यूनियन|यूरोपीय यूनियन|ब्रसेल्स|ब्रुसेल्स|यूरोजोन|यूरोपीय परिषद|ईयू
eastern-europe	r	पूर्वी यूरोप
asia	r	एशियाई विकास बैंक|एससीओ|शंघाई सहयोग संगठन|हिंद-प्रशांत|हिंद महासागर क्षेत्र
south-asia	r	दक्षिण एशियाई
caribbean	r	कैरेबियन
south-america	r	दक्षिण अमेरिकी
oceania	r	प्रशांत द्वीप देश|प्रशांत द्वीप समूह|प्रशांत द्वीपीय देशों
middle-east	r	मध्यपूर्व|पश्चिम एशियाई|जीसीसी
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
europe	r	Európa*|Európá*|európai~|=NATO|Balti-tenger*|balti~|Földközi-tenger*|Alpok*|Fekete-tenger*|Északi-tenger*|Adria|Adriá*|Duna|Dunán|Dunában|Közép-Európa*
balkans	r	Balkán*|balkáni~|Nyugat-Balkán*
nordics	r	Skandináv*|skandináv~
africa	r	Afrika*|Afriká*|afrikai~|Afrikai Unió*|Szahara*|Szahel*|nyugat-afrikai~|kelet-afrikai~
sahel	r	Száhel*
maghreb	r	Maghreb*
east-africa	r	Afrika szarva|Kelet-Afrik*
west-africa	r	Nyugat-Afrik*
north-africa	r	Észak-Afrik*
middle-east	r	Közel-Kelet*|közel-keleti~|Perzsa-öböl*|Arab Liga|Arab Ligá*|Vörös-tenger*|Iszlám Állam*|arab~|Hormuzi-szoros*
asia	r	Ázsia*|Ázsiá*|ázsiai~|délkelet-ázsiai~|Dél-kínai-tenger*|Himalája|Himalájá*
southeast-asia	r	Délkelet-Ázsi*|=ASEAN
central-asia	r	Közép-Ázsi*
latin-america	r	Latin-Amerik*|latin-amerikai~|Közép-Amerik*|közép-amerikai~|Dél-Amerik*|dél-amerikai~|Andok*|Mercosur*|Amazóni*
caribbean	r	Karib-térség*|karibi~|Karib-tenger*
north-america	r	Észak-Amerik*|észak-amerikai~
oceania	r	Óceáni*|Csendes-óceáni szigetorszá*|csendes-óceáni szigetorszá*|Polinézi*|Melanézi*|Mikronézi*|csendes-óceáni sziget*
ad	d	andorrai~
ae	d	emírségek~|emírségbel~|emirátusbeli
ao	d	angolai~
bb	d	barbadosi~
bf	d	burkinai~|burkina fasói~
bh	d	bahreini~
bi	d	burundi~
bj	d	benini~
bn	d	brunei~
bs	d	bahamai~
bt	d	bhutáni~
bw	d	botswanai~
bz	d	belizei~
cf	d	közép-afrikai köztársaság~
ci	d	elefántcsontpart*
cm	d	kameruni~
cr	d	costa ricai~
cv	d	zöld-foki~
cy	d	ciprusi~
dj	d	dzsibuti~
do	d	dominikai~
er	d	eritreai~
fj	d	fidzsi~
ga	d	gaboni~
gl	d	grönlandi~
gm	d	gambiai~
gn	d	guineai~
gq	d	egyenlítői-guineai~
gt	d	guatemalai~
gy	d	guyanai~
hk	d	hongkongi~
hn	d	hondurasi~
jm	d	jamaicai~
kg	d	kirgiz~
km	d	comore-szigeteki~
kw	d	kuvaiti~
la	d	laoszi~
li	d	liechtensteini~
lk	d	srí lankai~|sri lankai~
lr	d	libériai~
ls	d	lesothói~
lu	d	luxemburgi~
mc	d	monacói~
me	d	montenegrói~
mg	d	madagaszkári~
mk	d	macedón~|észak-macedón~
ml	d	mali~ hadsereg|mali~ junta|Mali
mr	d	mauritániai~
mt	d	máltai~
mu	d	mauritiusi~
mv	d	maldív~
mw	d	malawi~
na	d	namíbiai~
ne	d	nigeri~
ni	d	nicaraguai~
om	d	ománi~
pa	d	panamai~
pg	d	pápua~
pr	d	puerto ricói~
rw	d	ruandai~
sc	d	seychelle~
sl	d	sierra leone-i~
sm	d	san marinó-i~
sr	d	surinamei~
ss	d	dél-szudáni~
sv	d	salvadori~
sz	d	szváziföldi~
td	d	csádi~
tg	d	togói~
tj	d	tádzsik~
tl	d	kelet-timori~
tm	d	türkmén~
to	d	tongai~
tt	d	trinidadi~
uz	d	üzbég~
va	d	vatikáni~
ws	d	szamoai~
xk	d	koszovói~
zm	d	zambiai~
sb	d	salamon-szigeteki~
be	d	belga~|belgák|brüsszeli rendőr*
nl	d	hágai
cz	d	csehek~|prágai
ro	d	kolozsvári~|székely~
tr	d	ankarai~|isztambuli~
hu	h	kormányfő~|kormányszóvivő~|Országgyűlés~|országgyűlés~|parlament~|Kúria|Alkotmánybíróság~|ügyészség~|katasztrófavédelem~|vármegye~|vármegyé*|polgármester~|önkormányzat~|Fidesz~|=KDNP|=DK|=MSZP|=LMP|=TISZA|Tisza|=NAV|=OTP|=MOL|=OKF|=MLSZ|=MTVA|=RTL|=KSH|=NER|=ORFK|=BKK|=M1|=M3|M3-ason|M1-esen|M7-esen|Fradi~|Ferencváros~|Puskás Akadémia|Groupama Aréna|Groupama Arénában|NB I|Magyar Péter~|Orbán~|Szijjártó~|Gyurcsány~|Sulyok Tamás~|Karácsony Gergely~|Novák Katalin~|Gulyás Gergely~|Paks~|paksi
hu	o	Alföld~|alföldi~|Dunántúl~|dunántúli~|Balaton~|balatoni~|Tisza-tó|Velencei-tó|Mátra|Bükk|Hortobágy*|Borsod*|borsodi~|Szabolcs*|Hajdú-Bihar*|Somogy*|somogyi~|Zala|zalai~|Baranya|baranyai~|Nógrád*|Tolna megy*|Veszprém megy*|budapesti~|debreceni~|szegedi~|pécsi~|miskolci~|győri~|Nyírség*|nyíregyházi~|kecskeméti~
ro	o	Erdély*|erdélyi~|Székelyföld*|székelyföldi~|Kolozsvár*|Marosvásárhely*|marosvásárhelyi~|Csíkszereda*|Csíkszeredá*|Sepsiszentgyörgy*|Nagyvárad*|nagyváradi~|Temesvár*|Brassó*|Szatmárnémeti*|Bukarest*|=RMDSZ|Hargita|Kovászna|Iohannis~|Simion~
sk	o	Felvidék*|felvidéki~|Pozsony*|Kassa|Kassá*|kassai~|Komárom*|Révkomárom*|Dunaszerdahely*|Fico~
rs	o	Vajdaság*|vajdasági~|Újvidék*|újvidéki~|Szabadka|Szabadká*|szabadkai~|Belgrád*|Vučić~|Vucsics~
ua	o	Kárpátalja|Kárpátaljá*|kárpátaljai~|Ungvár*|Munkács*|Beregszász*|Zelenszkij~|Harkiv*|Odessza|Odesszá*|Donbasz*|Krím*
at	o	Burgenland*|Bécs*|Tirol*|Karintia|Stájerország*
de	o	Bundestag*|Merz~|Scholz~|Bajorország*|Szászország*
ru	o	Lavrov~|Dum~|Moszkv*
il	o	Kneszet*|Netanjahu~
ps	o	Gázai övezet*|Gázá*|Gáza|Ciszjordáni*
ye	o	húszi~|húti~
lb	o	Hezbollah*
cl	C	Santiago
jm	C	Kingston
pe	C	Lima|Limá*
bo	C	La Paz
us	o	Kapitólium*|Képviselőház*|Kalifornia|Kaliforniá*|Texas*|Florid*|Alaszk*
gb	o	Downing Street|Westminster|Skócia|Skóciá*|Wales
fr	o	Élysée|Bretagne|Normandi*|Korzik*
es	o	Katalóni*|Andalúzi*|Mallorc*
pl	o	Szejm*|Tusk~
az	o	Hegyi-Karabah*
ci	n	Elefántcsontpart*
latin-america	r	latin-amerikai|Közép-Ameriká*|Dél-Ameriká*
africa	r	szubszaharai~|nyugat-afrikai|észak-afrikai~
asia	r	délkelet-ázsiai|közép-ázsiai~|dél-ázsiai~
europe	r	=EP|=EBESZ|EP-képvisel*|uniós|Brüsszelt*|Bajnokok Ligá*|kelet-európai~|közép-európai~|visegrádi~
oceania	r	Csendes-óceáni Szigetek Fórum*
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
europe	r	Eropa|=NATO|Baltik|Laut Tengah|Mediterania|Pegunungan Alpen|Laut Hitam|Laut Utara|Laut Baltik
balkans	r	Balkan
nordics	r	Skandinavia
africa	r	Afrika|Uni Afrika|Sahara
sahel	r	Sahel
east-africa	r	Tanduk Afrika|Afrika Timur
west-africa	r	Afrika Barat
middle-east	r	Timur Tengah|=Timteng|Teluk Persia|Liga Arab|Laut Merah|=ISIS|Arab|Negara Teluk|negara-negara Teluk|Selat Hormuz
asia	r	Asia|Laut China Selatan|Laut Natuna Utara|Himalaya
southeast-asia	r	Asia Tenggara|=ASEAN
central-asia	r	Asia Tengah
latin-america	r	Amerika Latin|Andes|Mercosur|Amazon|Amazonia
central-america	r	Amerika Tengah
south-america	r	Amerika Selatan
caribbean	r	Karibia
north-america	r	Amerika Utara
oceania	r	Oseania|Pasifik Selatan|kepulauan Pasifik|negara-negara kepulauan Pasifik|negara kepulauan Pasifik|Polinesia|Melanesia|Mikronesia
pe	n	negara Peru|Republik Peru|Pemerintah Peru|pemerintah Peru|Presiden Peru|di Peru
om	n	Kesultanan Oman|di Oman|Sultan Oman
id	h	=DPR|=DPRD|=MPR|=MK|=MA|Mahkamah Konstitusi|Mahkamah Agung|Kejaksaan Agung|Kejagung|Polda|Polres|Polsek|Kapolri|Kapolda|Kapolres|Bareskrim|Bupati|bupati|Gubernur|gubernur|Wali Kota|wali kota|Menteri Keuangan Sri Mulyani|Sri Mulyani|Menko|Wapres|Gibran|Istana|=BPBD|=Basarnas|Basarnas|=IHSG|=BUMN|=PLN|=KAI|=BPOM|=KPU|=Bawaslu|Bawaslu|=PDIP|PDI-P|Golkar|Gerindra|=PKS|=PKB|Nasdem|NasDem|=PAN|=ASN|=PNS|=SIM|=BBM|=RUU|=UU|=RAPBN|=APBN|Kemenkes|Kemenkeu|Kemendikbud|Kemenhub|Kemenag|Kementerian|Liga 1|Timnas|timnas|Garuda|Persib|Persija|Persebaya|Arema|=PSM|Bali United|Shin Tae-yong|=BPS|=BI|pemprov|Pemprov|pemkot|Pemkot|pemkab|Pemkab|Kabupaten|kabupaten|Kecamatan|kecamatan|Jateng|Jatim|Jabar|=DIY|Sumut|Sumbar|Sumsel|Sulsel|Sulut|Sulteng|Kaltim|Kalbar|Kalsel|Kalteng|=NTT|=NTB|Jabodetabek|=IKN|Nusantara
id	o	Jawa Tengah|Jawa Timur|Jawa Barat|Sumatera|Sumatra|Sulawesi|Kalimantan|Papua Barat|Papua|Maluku|Halmahera|Lombok|Flores|Sumbawa|Aceh|Riau|Lampung|Bengkulu|Banten|Bali|Yogyakarta|Jogja|Solo Raya|Kota Malang|Kota Solo|Kota Batu|Medan Merdeka|Kota Medan|Kota Padang|Demak|Kudus Jawa|Gunung Merapi|Merapi|Semeru|Bromo|Marapi|Lewotobi|Danau Toba|Labuan Bajo|Raja Ampat|Borobudur|Grobogan|Cianjur|Garut|Cilacap|Banyuwangi|Jember|Madura
cl	C	Santiago
jm	C	Kingston
bo	C	La Paz
pe	n	presiden Peru|warga Peru|Ibu kota Peru
pe	C	Lima, Peru|di Lima,
it	C	Roma
tl	n	Timor-Leste|Timor Timur
tl	C	Dili
pg	n	Papua New Guinea
om	n	Oman
td	n	Chad|Republik Chad
ml	n	Mali
tg	n	Togo
my	o	Malaysia|Anwar Ibrahim|Putrajaya|Sabah|Sarawak|Johor|Kelantan|Selangor|Penang|=UMNO|Mahathir
sg	o	Singapura|Lawrence Wong|Changi
ph	o	Filipina|Marcos|Duterte|Mindanao|Luzon
gb	o	Inggris|Skotlandia|Wales|Downing Street
us	o	=AS|Amerika Serikat|Gedung Capitol|Kongres AS|California|Texas|Florida
kp	o	Korut|Korea Utara|Kim Jong Un
kr	o	Korsel|Korea Selatan|=STY
za	n	Afsel
sa	o	Arab Saudi|Makkah|Mekkah|Madinah
ps	o	Gaza|Tepi Barat|Palestina|Jalur Gaza
il	o	Netanyahu|Knesset|Zionis|Israel
ye	o	Houthi|Yaman
lb	o	Hizbullah|Lebanon
ir	o	Khamenei|Garda Revolusi
sy	o	Suriah|Damaskus|Aleppo
ru	o	Rusia
ua	o	Ukraina
be	n	Belgia
no	n	Norwegia
hr	n	Kroasia
mm	o	Myanmar|Rohingya|Aung San Suu Kyi
vn	o	Vietnam|Hanoi
cn	o	Tiongkok|China|Xi Jinping|Beijing|Tibet|Xinjiang|Uighur
tw	n	Taiwan
in	n	India
lk	n	Sri Lanka
lk	C	Kolombo
asia	r	Indo-Pasifik|Laut Cina Selatan|=SEA Games|SEA Games|Piala AFF|Sungai Mekong
south-asia	r	Asia Selatan
east-asia	r	Asia Timur
africa	r	Afrika bagian selatan|Afrika sub-Sahara|Afrika Sub-Sahara
north-africa	r	Afrika Utara
central-africa	r	Afrika Tengah
latin-america	r	=Mercosur
europe	r	Uni Eropa|Eropa Barat|Dewan Eropa|Liga Champions
eastern-europe	r	Eropa Timur
oceania	r	Forum Kepulauan Pasifik
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
europe	r	Europa|europe~|europei|=NATO|Nato|Baltico|Mediterraneo|Alpi|Mar Nero|Mare del Nord|Adriatico|baltic~|Egeo|Danubio|Consiglio d'Europa
balkans	r	Balcani
nordics	r	Scandinavia|scandinav~
africa	r	Africa|african~|Unione africana|Unione Africana|Sahara|subsahariana|Golfo di Guinea|lago Vittoria
sahel	r	Sahel
maghreb	r	Maghreb
east-africa	r	Corno d'Africa
west-africa	r	Ecowas
middle-east	r	Medio Oriente|mediorientale|mediorientali|Golfo Persico|Lega Araba|Mar Rosso|Stato Islamico|Isis|arab~|Stretto di Hormuz
asia	r	Asia|asiatic~|Mar Cinese|Himalaya|Mekong
southeast-asia	r	sudest asiatico|Sud-est asiatico
central-asia	r	Asia centrale
latin-america	r	America Latina|latinoamerican~|Sud America|caraibic~|Ande|andin~|Mercosur|Amazzonia|Copa America|Copa Libertadores
central-america	r	America Centrale|Centroamerica|centroamerican~
south-america	r	Sudamerica|sudamerican~
caribbean	r	Caraibi|Antille
north-america	r	Nord America|Nordamerica|nordamerican~|America del Nord|Grandi Laghi
oceania	r	Oceania|Pacifico meridionale|isole del Pacifico|Sud Pacifico|Polinesia|Melanesia|Micronesia
ad	d	andorran~
ae	d	emiratin~
ag	d	antiguan~
bb	d	barbadian~
bf	d	burkinab~|burkinabé
bh	d	bahreinit~
bi	d	burundes~
bj	d	beninese|beninesi
bn	d	bruneian~
bs	d	bahamens~
bt	d	bhutanes~|butanes~
bw	d	botswan~
bz	d	belizian~
cf	d	centrafrican~
cm	d	camerunens~
cv	d	capoverdian~
cy	d	cipriot~|greco-cipriot~|turco-cipriot~
dj	d	gibutian~
ee	d	eston~
fj	d	figian~
fm	d	micronesian~
ga	d	gabonese|gabonesi
gl	d	groenlandes~
gm	d	gambian~
gn	d	guinean~
gq	d	equatoguinean~
gw	d	guineens~
gy	d	guyanes~
hk	d	hongkonghes~
jm	d	giamaican~
kg	d	chirghis~|kirghis~
ki	d	kiribatian~
km	d	comorian~
la	d	laotian~
li	d	liechtensteines~
lr	d	liberian~
ls	d	lesothian~
lt	d	lituan~
lu	d	lussemburghes~
lv	d	letton~
mc	d	monegasc~|monegasch~
md	d	moldav~
me	d	montenegrin~
mg	d	malgasc~
mh	d	marshalles~
mk	d	macedon~|nordmacedon~
ml	d	malian~
mr	d	mauritan~
mu	d	maurizian~
mv	d	maldivian~
mw	d	malawian~
na	d	namibian~
ne	d	nigerin~
nr	d	nauruan~
om	d	omanit~
pg	d	papuan~
pr	d	portorican~
pw	d	palauan~
rw	d	ruandes~|rwandes~
sb	d	salomones~
sc	d	seychelles~
sl	d	sierraleones~
sm	d	sammarines~
sr	d	surinames~
ss	d	sudsudanes~|sud-sudanes~
st	d	saotomens~
sz	d	swazi
td	d	ciadian~
tg	d	togolese|togolesi
tj	d	tagic~|tagich~|tagik~
tl	d	timores~|est-timores~
tm	d	turkmen~|turcomann~
to	d	tongan~
tt	d	trinidadian~
tv	d	tuvaluan~
uz	d	uzbec~|uzbek~
va	d	vatican~
vu	d	vanuatian~
ws	d	samoan~
xk	d	kosovar~
zm	d	zambian~
it	h	Camera dei Deputati|Senato|Consiglio dei ministri|Consiglio dei Ministri|Cassazione|Corte costituzionale|Cgil|Cisl|Uil|Tar|Anac|Ragioneria|Copasir|Csm|Procura|questura|Questura|vigili del fuoco|Vigili del fuoco|Protezione civile|polizia di Stato|Guardia costiera|Coldiretti|Confindustria|Istat|Inps|Agenzia delle Entrate|Lega Serie A|M5s|Pd|Schlein|Salvini|Tajani|Piantedosi|Governo Meloni
it	o	Lazio|Puglia|Calabria|Basilicata|Molise|Abruzzo|Umbria|Marche|Toscana|Liguria|Veneto|Friuli|Trentino|Alto Adige|Emilia-Romagna|Emilia Romagna|Piemonte|Valle d'Aosta|Sardegna|Sicilia|Lombardia|Campania|Salento|Salerno|Ischia|Capri|Elba|Maremma|Brianza|Vesuvio|Etna|Campi Flegrei|Stretto di Messina|Tevere|Arno
cl	C	Santiago|Santiago del Cile
jm	C	Kingston
pe	C	Lima
bo	C	La Paz|Sucre
gb	o	Westminster|Camera dei Comuni
us	o	Campidoglio americano|Dipartimento di Stato|Congresso Usa|Usa|=USA|California|Texas|Florida|Alaska|Hawaii
fr	o	Matignon|Quai d'Orsay
de	o	cancelliere tedesco|Merz|Scholz
ru	o	Duma|Gazprom
es	o	Moncloa|Sánchez premier|Catalogna|Andalusia
cn	o	Città Proibita|Xi
ua	o	Zelensky|Donbass|Crimea
ye	o	Houthi|houthi
lb	o	Hezbollah
il	o	Knesset|Idf
ps	o	Cisgiordania|Striscia di Gaza
latin-america	r	Centro America|cono sud|Patagonia
africa	r	Africa subsahariana|Nord Africa|nordafrican~|Coppa d'Africa
west-africa	r	Africa occidentale
east-africa	r	Africa orientale
north-africa	r	Nordafrica
asia	r	Mar Cinese Meridionale|Mar cinese meridionale|Indo-Pacifico|indo-pacific~
southeast-asia	r	Asean
europe	r	Ue|Commissione Ue|Consiglio Ue|eurodeputat~|Osce|=OSCE|Unione|Champions League
balkans	r	Balcani occidentali
oceania	r	Forum delle isole del Pacifico
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
jp	o	自民党|立憲民主党|公明党|日銀|東電|岸田
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
europe	r	欧州|ヨーロッパ|北大西洋条約機構|バルト海|バルト|地中海|アルプス|黒海|西欧|中欧|北海油田|アドリア海|エーゲ海
balkans	r	バルカン
baltics	r	バルト三国
nordics	r	北欧|スカンジナビア
eastern-europe	r	東欧
africa	r	アフリカ|アフリカ連合|サハラ
sahel	r	サヘル
maghreb	r	マグレブ
east-africa	r	アフリカの角|東アフリカ
west-africa	r	西アフリカ
north-africa	r	北アフリカ
middle-east	r	中東|ペルシャ湾|ペルシア湾|アラブ連盟|紅海|イスラム国|アラブ|湾岸諸国|ホルムズ海峡
asia	r	アジア|南シナ海|東シナ海|ヒマラヤ
southeast-asia	r	東南アジア
central-asia	r	中央アジア
south-asia	r	南アジア
east-asia	r	東アジア
latin-america	r	ラテンアメリカ|中米諸国|アンデス|メルコスル|アマゾン川|アマゾンの熱帯雨林|アマゾン熱帯雨林|中南米
south-america	r	南米
caribbean	r	カリブ海|カリブ
north-america	r	北米|五大湖
oceania	r	オセアニア|太平洋島しょ国|太平洋諸島|南太平洋|ポリネシア|メラネシア|ミクロネシア|太平洋島嶼国
jp	h	国会|参院|衆院|最高裁|気象庁|外務省|財務省|厚労省|厚生労働省|文科省|文部科学省|経産省|経済産業省|国交省|国土交通省|環境省|総務省|防衛省|内閣府|内閣官房|官房長官|首相官邸|永田町|霞が関|与党|野党|県警|府警|道警|警視庁|県議会|都議会|市議会|県庁|都庁|知事|高裁|地裁|地検|東京地検特捜部|会計検査院|公取委|公正取引委員会|金融庁|自衛隊|海上保安庁|海保|新幹線|高速道路|名神高速|東名高速|首都高|都内|県内|府内|道内|日経平均|東証|プロ野球|高校野球|大相撲|箱根駅伝|センバツ|甲子園|Jリーグ|J1|J2|大学入学共通テスト|マイナンバー|年金機構|原子力規制委|皇居|皇室|天皇陛下|皇后|NHK|NTT|JR|消費税|衆院選|参院選|地震調査委|厚労相|財務相|外相会見
jp	o	自民|公明|立民|立憲民主|維新|日本維新|国民民主|共産党志位|れいわ|参政党|石破|高市|小泉進次郎|河野太郎|林官房長官|阪神|巨人|ヤクルト|広島カープ|カープ|中日ドラゴンズ|ソフトバンクホークス|楽天イーグルス|西武ライオンズ|ロッテマリーンズ|オリックス|日本ハム|DeNA|大谷翔平|浦和レッズ|鹿島アントラーズ|横浜F・マリノス|川崎フロンターレ|ヴィッセル神戸|ガンバ大阪|セレッソ大阪|侍ジャパン|なでしこ|トヨタ自動車|能登|能登半島|富士山|琵琶湖|瀬戸内|沖縄|辺野古|尖閣|東北地方|関東地方|近畿|九州|四国地方|北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川県|福井|山梨|長野|岐阜|静岡|愛知|三重県|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口県|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分県|宮崎|鹿児島
us	o	米国|米政府|米大統領|米議会|米上院|米下院|米軍|米株|米紙|米メディア|米司法省|米国務省|米財務省|米商務省|米連邦|米最高裁|米中西部|米南部|米東部|米西部|米兵|米国人|訪米|在米|対米|米東海岸|米西海岸|米カリフォルニア|米ニューヨーク|米テキサス|米フロリダ|米ハワイ|米大リーグ|米GDP|米雇用統計|米長期金利|米IT|米アップル|米NASA|ハリス|ヒューストン|シカゴ|ロサンゼルス|ボストン|シアトル
cn	o	中国|北京|習近平|習主席|中国共産党|全人代|新疆|ウイグル|チベット|上海|訪中|対中|中国海警
cn	d	中国人|中国軍
tw	o	台湾|台北|頼清徳|立法院|民進党|国民党|台湾海峡|高雄|台南|花蓮
kr	o	韓国|ソウル|尹大統領|尹錫悦|李在明|釜山|済州|訪韓|K-POP|KPOP
kp	o	北朝鮮|平壌|金正恩|朝鮮中央通信|労働新聞
ru	o	ロシア|モスクワ|ロ大統領|露大統領|ロシア軍|サハリン|シベリア|チェチェン
ua	o	ウクライナ|キーウ|キエフ|ハリコフ|ハルキウ|ドンバス|クリミア|オデーサ
gb	o	英国|イギリス|英政府|英首相|英議会|英下院|英紙|英王室|英軍|ロンドン|スコットランド|ウェールズ|イングランド|北アイルランド|スターマー|チャールズ国王|英BBC|英中銀|英イングランド銀行|ダウニング街
fr	o	仏政府|仏大統領|仏紙|仏首相|仏パリ|仏議会|仏軍|パリ|パリ五輪|マルセイユ|コルシカ
de	o	独政府|独首相|独紙|独連邦|独自動車|ベルリン|メルケル|ショルツ|メルツ|バイエルン|フランクフルト
it	o	伊政府|伊首相|メローニ|ローマ市|伊ローマ|ミラノ|シチリア|ナポリ|ローマ
es	o	スペイン|カタルーニャ|マドリード|バルセロナ
in	o	印首相|印政府|モディ|カシミール|ニューデリー|ムンバイ
ph	o	比大統領|比政府|比沿岸警備隊|マルコス|ドゥテルテ|マニラ|ミンダナオ
au	o	豪州|豪政府|豪首相|豪軍|豪シドニー|シドニー|メルボルン|キャンベラ|クイーンズランド
ca	o	カナダ|加首相|加政府|トルドー|オタワ|ケベック
br	o	ブラジル|伯大統領|ルラ|サンパウロ|リオデジャネイロ
mx	o	メキシコ|墨大統領|メキシコ市|シェインバウム
tr	o	トルコ|エルドアン|アンカラ|イスタンブール
il	o	イスラエル|ネタニヤフ|ネタニヤフ首相|エルサレム|テルアビブ
ps	o	ガザ|ガザ地区|ヨルダン川西岸|パレスチナ|ラファ検問所
lb	o	レバノン|ベイルート
ir	o	イラン|テヘラン|ハメネイ|革命防衛隊
sy	o	シリア|アサド|ダマスカス
ye	o	イエメン|サヌア
af	o	アフガン|アフガニスタン|カブール
th	o	タイ政府|タイ首相|タイ北部|タイ南部|タイ王室|タイ国王|タイの|タイで|タイが|バンコク
vn	o	ベトナム|ハノイ|ホーチミン
id	o	インドネシア|ジャカルタ|バリ島|スマトラ
ml	n	マリ共和国|マリ軍|マリ政府|マリの軍|マリ北部|マリ暫定|西アフリカ・マリ|西アフリカのマリ|バマコ
td	n	チャド政府|チャド軍|アフリカ中部チャド|チャド湖|チャド大統領
om	n	オマーン
bj	n	ベナン
tg	n	トーゴ
by	o	ベラルーシ|ルカシェンコ
hu	o	ハンガリー|オルバン
rs	o	セルビア|ブチッチ
ve	o	マドゥロ|ベネズエラ
ng	o	ボコ・ハラム|ボコハラム|ナイジェリア
so	o	アルシャバブ|ソマリア
europe	r	EU|欧州委|欧州議会|欧州理事会|欧州中銀|NATO|欧州各国|ユーロ圏|欧州司法裁|欧州人権裁|ブリュッセル
africa	r	AU|サブサハラ|サハラ以南|TICAD|アフリカ開発会議
west-africa	r	ECOWAS|西アフリカ諸国経済共同体
asia	r	アジア太平洋|インド太平洋|APEC|AIIB|メコン川
southeast-asia	r	ASEAN|東南アジア諸国連合
latin-america	r	南部共同市場
caribbean	r	カリブ海諸国
oceania	r	太平洋・島サミット|太平洋諸島フォーラム
middle-east	r	湾岸協力会議|GCC|ペルシャ湾岸|アラブ諸国
gh	n	ガーナ政府|ガーナ大統領|ガーナの|ガーナで|ガーナが|アフリカのガーナ|ガーナ代表|アクラ
cl	n	チリ沖|南米チリ|チリ地震|チリ代表|チリ国
us,cn	o	米中
us,ru	o	米ロ|米露
jp,us	o	日米
jp,cn	o	日中関係|日中首脳|日中両国|日中外相|日中間
jp,kr	o	日韓|韓日
jp,kp	o	日朝
us,kp	o	米朝
jp,ru	o	日ロ|日露
cn,ru	o	中ロ|中露
jp,gb	o	日英
jp,in	o	日印
jp,au	o	日豪
us,kr	o	米韓
il,ps	o	イスラエル・パレスチナ
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
kr	o	청와대|용산 대통령실|더불어민주당|국민의힘|삼성전자|현대차|질병관리청|K팝
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
europe	r	유럽|나토|북대서양조약기구|발트해|발트|지중해|알프스|흑해|서유럽|다뉴브
balkans	r	발칸
nordics	r	북유럽|스칸디나비아
eastern-europe	r	동유럽
africa	r	아프리카|아프리카연합|사하라
sahel	r	사헬
maghreb	r	마그레브
west-africa	r	서아프리카
east-africa	r	동아프리카
middle-east	r	중동|페르시아만|걸프|아랍|홍해|이슬람국가|아랍연맹|호르무즈
asia	r	아시아|남중국해|동중국해|히말라야
southeast-asia	r	동남아|동남아시아|아세안
central-asia	r	중앙아시아
south-asia	r	남아시아
east-asia	r	동아시아
latin-america	r	라틴아메리카|안데스|메르코수르|아마존 열대우림|아마존강|중남미
south-america	r	남미
caribbean	r	카리브해|카리브
north-america	r	북아메리카|북미~|북미 지역
oceania	r	오세아니아|태평양 섬나라|남태평양|태평양도서국|폴리네시아|태평양 도서국|멜라네시아
kr	h	국회|본회의|특검|대통령실|용산|여당|야당|여야|대법원|헌법재판소|헌재|검찰|대검|경찰청|소방당국|소방청|기상청|교육부|국방부|합참|외교부|기재부|기획재정부|국토부|국토교통부|행안부|복지부|보건복지부|질병청|고용부|산업부|환경부|법무부|감사원|공정위|금융위|금감원|한은|한국은행|코스피|코스닥|코레일|한전|수능|건보공단|국민연금|선관위|경기도|도지사|구청|군청|도청|프로야구|KBO|K리그|KBL|대표팀|한국시리즈|총선|지방선거|추경|최저임금위|민주노총|한국노총|전공의|고속도로|경부고속도로|서해안고속도로|수도권|정부세종청사
kr	o	민주당|국힘|조국혁신당|개혁신당|이재명|윤석열|한동훈|김건희|손흥민|이강인|김민재|홍명보호|홍명보|SK하이닉스|LG전자|네이버|카카오|쿠팡|LG 트윈스|KIA 타이거즈|울산 HD|FC서울|서울|부산|대구|인천|광주광역시|광주시|대전시|대전서|울산|세종시|강원|강원도|충북|충남|충청|전북|전남|경북|경남|제주|제주도|수원시|성남시|용인|고양시|안산|안양|평택|천안|청주|충주|전주시|군산|익산|여수시|순천시|목포|포항|경주|구미시|안동시|창원|진주시|김해시|거제|춘천|강릉|원주시|속초|동해시|독도|한강|낙동강|지리산|설악산|한라산|판문점|비무장지대
kp	o	북한|北|북한군|북측|평양|김여정|개성공단|금강산|풍계리|영변|조선노동당|북핵|대북|탈북|인민군
us	o	미국|美|미국인|미군|방미|대미|주한미군|워싱턴|해리스|LA|로스앤젤레스|시카고|보스턴|시애틀|뉴욕증시|나스닥|다우지수|FBI|NASA|메이저리그|MLB|NBA
cn	o	중국|中|중국인|방중|베이징|상하이|시진핑|리창|전인대|신장|위구르|티베트|홍콩|광둥|선전시|우한|칭다오|유커|일대일로
jp	o	일본|日|일본인|방일|도쿄|오사카|교토|후쿠오카|홋카이도|오키나와|후쿠시마|이시바|기시다|다카이치|자민당|닛케이|일본은행|엔화
tw	o	대만|타이베이|라이칭더|민진당|TSMC|가오슝|화롄|양안
hk	o	홍콩
ru	o	러시아|러시아군|모스크바|크렘린궁|라브로프|시베리아|사할린|연해주|블라디보스토크|체첸
ua	o	우크라|우크라이나|우크라이나군|키이우|키예프|하르키우|돈바스|크림반도|오데사
gb	o	영국|英|런던|스코틀랜드|웨일스|잉글랜드|북아일랜드|스타머|BBC|프리미어리그|EPL|맨유|맨시티|토트넘|리버풀|첼시|아스널|뉴캐슬
fr	o	프랑스|佛|파리서|파리에서|파리의|파리시|마르세유|PSG
de	o	독일|獨|베를린|숄츠|메르츠|메르켈|바이에른|뮌헨|프랑크푸르트|분데스리가
it	o	이탈리아|로마|밀라노|나폴리|멜로니|시칠리아|세리에A
es	o	스페인|마드리드|바르셀로나|카탈루냐|산체스|라리가
in	o	인도의|인도에서|인도가|인도는|뉴델리|뭄바이|모디|카슈미르
pk	o	파키스탄|이슬라마바드|카라치
il	o	이스라엘|네타냐후|텔아비브|예루살렘|이스라엘군
ps	o	가자|가자지구|팔레스타인|서안지구
lb	o	레바논|베이루트
ir	o	이란군|이란과|이란에|테헤란|하메네이|혁명수비대
ye	o	예멘
sy	o	시리아|다마스쿠스|아사드|알레포
sa	o	사우디|사우디아라비아|리야드|메카|네옴
ae	o	아랍에미리트|UAE|두바이|아부다비
tr	o	튀르키예|터키|앙카라|이스탄불
ca	o	캐나다|오타와|트뤼도|토론토|밴쿠버|퀘벡
au	o	호주|시드니|멜버른|캔버라|브리즈번|퀸즐랜드
nz	o	뉴질랜드|웰링턴|오클랜드
br	o	브라질|룰라|상파울루|리우데자네이루
ar	o	아르헨티나|밀레이|부에노스아이레스
mx	o	멕시코|셰인바움|멕시코시티
pe	C	리마서|리마에서|리마의
ve	o	베네수엘라|마두로|카라카스
co	o	콜롬비아|보고타
cu	o	쿠바|아바나
vn	o	베트남|하노이|호찌민
th	o	태국|방콕|치앙마이
ph	o	필리핀|마닐라|마르코스|두테르테
id	o	인도네시아|자카르타|수마트라
my	o	말레이시아|쿠알라룸푸르
mm	o	미얀마|양곤|네피도|로힝야
kh	o	캄보디아|프놈펜
mn	o	몽골|울란바토르
kz	o	카자흐스탄|카자흐
uz	o	우즈베키스탄|우즈벡|우즈베크|타슈켄트
kg	o	키르기스스탄|키르기스
af	o	아프간|아프가니스탄|카불
sd	n	수단서|수단에서|하르툼|다르푸르
ml	n	말리서|말리에서|바마코
td	n	차드에서|은자메나|차드군
gh	n	가나에서|가나전|아크라
tg	n	토고에서
om	n	오만에서|오만만|오만전|무스카트
cv	n	카보베르데
tt	n	트리니다드토바고
fk	n	포클랜드
gu	n	괌에서|괌~
pf	n	폴리네시아|타히티
sb	n	솔로몬제도
mh	n	마셜제도
ck	n	쿡제도
ng	o	나이지리아|보코하람|라고스|아부자
so	o	소말리아|알샤바브|모가디슈
za	o	남아공|남아프리카공화국|요하네스버그|케이프타운|라마포사
ci	n	코트디부아르
europe	r	EU|유럽연합|유럽의회|유럽중앙은행|ECB|유로존|NATO|챔피언스리그|브뤼셀|EU 집행위
africa	r	AU 정상회의
north-africa	r	북아프리카
asia	r	인도태평양|아태|APEC|메콩강|동북아
southeast-asia	r	ASEAN
south-america	r	남미공동시장
central-america	r	중미
north-america	r	북미자유무역협정
oceania	r	태평양도서국포럼
middle-east	r	걸프협력회의|GCC|IS의
kr,us	o	한미
us,cn	o	미중
kr,cn	o	한중
kr,jp	o	한일
kp,ru	o	북러
kp,cn	o	북중
ru,ua	o	러우|우러
us,jp	o	미일
cn,ru	o	중러
kr,kp	o	남북
us	n	미~
kp	n	북~
ru	n	러~
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
europe	r	Europa|Europees|Europese|Europeanen|=NAVO|Navo|Oostzee|Middellandse Zee|Alpen|Zwarte Zee|Noordzee|Baltische|Donau
balkans	r	Balkan
nordics	r	Scandinavië|Scandinavisch~
baltics	r	Baltische staten
africa	r	Afrika|Afrikaans~|Afrikanen|Afrikaanse Unie|Sahara|Victoriameer
sahel	r	Sahel
maghreb	r	Maghreb
east-africa	r	Hoorn van Afrika|Oost-Afrika|Oost-Afrikaanse
west-africa	r	West-Afrika|West-Afrikaanse
north-africa	r	Noord-Afrika
middle-east	r	Midden-Oosten|Perzische Golf|Arabische Liga|Rode Zee|Islamitische Staat|Arabisch~|Arabieren|Golfstaten|Straat van Hormuz
asia	r	Azië|Aziatisch~|Aziaten|Zuid-Chinese Zee|Himalaya
southeast-asia	r	Zuidoost-Azië
central-asia	r	Centraal-Azië
latin-america	r	Latijns-Amerika|Latijns-Amerikaans~|Caribisch~|Andes|Amazonegebied|Amazone|Mercosur
south-america	r	Zuid-Amerika|Zuid-Amerikaans~
central-america	r	Midden-Amerika|Midden-Amerikaans~
caribbean	r	Caraïben|Antillen
north-america	r	Noord-Amerika|Noord-Amerikaans~
oceania	r	Oceanië|Stille Zuidzee|eilanden in de Stille Oceaan|Polynesië|Melanesië|Micronesië
ad	d	Andorrees|Andorrese
ae	d	Emiratisch~|Emirati|Emirati's
ao	d	Angolees|Angolese|Angolezen
bb	d	Barbadiaans~
bf	d	Burkinees|Burkinese|Burkinezen
bh	d	Bahreins~|Bahreini
bi	d	Burundees|Burundese|Burundezen
bj	d	Benins~|Beniner~
bn	d	Bruneis~
bs	d	Bahamaans~
bt	d	Bhutaans~|Bhutanees|Bhutanese
bw	d	Botswaans~|Botswanen
bz	d	Belizaans~
cf	d	Centraal-Afrikaans~ Republiek
ci	d	Ivoriaan~|Ivoriaans~|Ivoorse|Ivoorkust
cm	d	Kameroens~|Kameroener~
cr	d	Costa Ricaan~|Costa Ricaans~|Costa Ricanen|Costaricaans~
cv	d	Kaapverdisch~|Kaapverdiër~|Kaapverdiaans~
cy	d	Cypriotisch~|Cyprioot|Cyprioten|Cyprisch~|Grieks-Cypriotisch~|Turks-Cypriotisch~
dj	d	Djiboutiaans~
do	d	Dominicaan~|Dominicaans~|Dominicanen
ee	d	Estisch~|Esten|Ests~
er	d	Eritrees|Eritrese|Eritreeër~|Eritreeërs
fj	d	Fijisch~|Fijiër~
ga	d	Gabonees|Gabonese|Gabonezen
gl	d	Groenlands~|Groenlander~
gm	d	Gambiaans~|Gambiaan|Gambianen
gn	d	Guinees|Guineese|Guinese|Guineeërs
gq	d	Equatoriaal-Guinees|Equatoriaal-Guinese
gt	d	Guatemalteek~|Guatemalteken
gy	d	Guyaans~|Guyanezen
hk	d	Hongkongs~|Hongkongers
hn	d	Hondurees|Hondurese|Hondurezen
jm	d	Jamaicaan~|Jamaicaans~|Jamaicanen
kg	d	Kirgizisch~|Kirgies|Kirgiezen|Kirgisch~
km	d	Comorees|Comorese
kw	d	Koeweits~|Koeweiti|Koeweiti's
la	d	Laotiaans~|Laotiaan|Laotianen
li	d	Liechtensteins~|Liechtensteiner~
lk	d	Sri Lankaan~|Sri Lankaans~|Sri Lankanen|Srilankaans~
lr	d	Liberiaan~|Liberiaans~|Liberianen
lt	d	Litouws~|Litouwer~
lu	d	Luxemburgs~|Luxemburger~
lv	d	Letse|Letten
mc	d	Monegaskisch~|Monegask
md	d	Moldavisch~|Moldaviër~|Moldovaans~
me	d	Montenegrijns~|Montenegrijn~
mg	d	Malagassisch~|Malagassiër~
mk	d	Macedonisch~|Noord-Macedonisch~|Macedoniër~
ml	d	Malinees|Malinese|Malinezen
mr	d	Mauritaans~|Mauritaniër~
mt	d	Maltees|Maltese|Maltezer~|Maltezen
mu	d	Mauritiaans~
mv	d	Maldivisch~|Malediviër~
mw	d	Malawisch~|Malawiër~
na	d	Namibisch~|Namibiër~
ne	d	Nigerees|Nigerese|Nigerezen
ni	d	Nicaraguaan~|Nicaraguaans~|Nicaraguanen
om	d	Omaans~|Omani|Omani's
pa	d	Panamees|Panamese|Panamezen|Panamakanaal
pg	d	Papoease|Papoea-Nieuw-Guinees|Papoea's
pr	d	Puerto Ricaan~|Puerto Ricaans~|Puerto Ricanen
pw	d	Palaus~
py	d	Paraguayaan~|Paraguayaans~|Paraguayanen
rw	d	Rwandezen
sc	d	Seychels~
sg	d	Singaporees|Singaporese|Singaporezen|Singaporaans~
sl	d	Sierra Leoons~
sm	d	San Marinees|San Marinese
ss	d	Zuid-Soedanees|Zuid-Soedanese|Zuid-Soedanezen
sv	d	Salvadoraan~|Salvadoraans~|Salvadoranen
sz	d	Swazisch~
td	d	Tsjadisch~|Tsjadiër~
tg	d	Togolees|Togolese|Togolezen
tj	d	Tadzjieks~|Tadzjiek|Tadzjieken
tl	d	Timorees|Timorese|Oost-Timorees|Oost-Timorese|Timorezen
tm	d	Turkmeens~|Turkmenen
to	d	Tongaans~|Tonganen
tt	d	Trinidadiaans~
tz	d	Tanzaniaan~|Tanzanianen
uz	d	Oezbeeks~|Oezbeek|Oezbeken
va	d	Vaticaans~
ws	d	Samoaans~|Samoanen
xk	d	Kosovaars~|Kosovaar|Kosovaren
zm	d	Zambiaan~|Zambiaans~|Zambianen
cw	d	Curaçaos~|Curaçaoënaar~|Curaçaoënaars
aw	d	Arubaans~|Arubaan|Arubanen
nl	h	Tweede Kamer|Eerste Kamer|kabinet|Kamerleden|Kamerlid|wethouder|wethouders|gemeenteraad|Raad van State|Openbaar Ministerie|politie Haaglanden|burgemeester|Rijksoverheid|Gerechtshof|Hoge Raad|demissionair|=IND|=UWV|=NOS|=CBS|=RIVM|=AIVD|=FNV|=GGD|=NAM|=CDA|=BBB|=NSC|=VVD|=PVV|=PvdA|=SP|GroenLinks|ProRail|Schiphol|Belastingdienst|Prinsjesdag|koning Willem-Alexander|Willem-Alexander|Máxima|Elfstedentocht|Oranje|Keuken Kampioen|Heracles|Vitesse|Feyenoord|Ajax|Groningen
nl	o	Zeeland|Friesland|Drenthe|Overijssel|Gelderland|Noord-Brabant|Noord-Holland|Zuid-Holland|Flevoland|Limburg|Fries|Friese|Friezen|Waddenzee|Waddeneilanden|Randstad|Veluwe|Achterhoek|Twente|Betuwe|Texel|Terschelling|Ameland|Amsterdammer|Amsterdammers|Rotterdammer|Rotterdammers|Hagenaars
be	o	Vlaanderen|Vlaams|Vlaamse|Vlaming|Vlamingen|Wallonië|Waals|Waalse|Brusselse|Brusselaars|=N-VA|Vlaams Belang|=CD&V|Vooruit|Wetstraat|=VRT|=NMBS|De Croo|Bart De Wever|Anderlecht|Club Brugge|Antwerpse|Gentse
pa	o	Panamakanaal
cl	C	Santiago
jm	C	Kingston
ch	C	Bern
pe	C	Lima
bo	C	La Paz
gb	o	Westminster|Lagerhuis|Hogerhuis|Downing Street
de	o	Bondsdag|bondskanselier|Bondskanselier|Merz|Scholz|Beieren|Beierse|Saksen|Noordrijn-Westfalen
us	o	Huis van Afgevaardigden|Capitool|Hooggerechtshof VS|VS|=VS
fr	o	Elysée|Bretagne|Normandië|Matignon
es	o	Catalonië|Andalusië|Balearen|Canarische Eilanden|Mallorca
ru	o	Doema
ua	o	Zelensky|Oekraïners|Oekraïense|Oekraïner|Krim|Donbas
ye	o	Houthi's|Houthi
af	o	Talibaan
ir	o	ayatollah Khamenei|Revolutionaire Garde
latin-america	r	Caribisch gebied|Latijns-Amerikaanse
africa	r	Sub-Sahara
west-africa	r	West-Afrikaans~
east-africa	r	Oost-Afrikaans~
central-africa	r	Centraal-Afrika
southern-africa	r	zuidelijk Afrika
north-africa	r	Noord-Afrikaans~
asia	r	Stille Oceaan en Azië
southeast-asia	r	=ASEAN|Zuidoost-Aziatisch~
south-asia	r	Zuid-Azië
east-asia	r	Oost-Azië
europe	r	Brussel wil|Europarlementariër~|Europarlementariërs|=OVSE|Raad van Europa|West-Europa|Oost-Europese|Champions League|Noordse
eastern-europe	r	Oost-Europa
balkans	r	Westelijke Balkan
oceania	r	Pacific Islands Forum|Stille Oceaan-eilanden|eilandstaten in de Stille Oceaan
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
europe	r	Europ~|europejsk~|Europejczy~|=NATO|Bałtyk~|bałtyck~|Morz~ Śródziemn~|Alp~|Morz~ Czarn~|Morz~ Północn~|Dunaj~|Adriatyk~|Rad~ Europy
balkans	r	Bałkan~|bałkańsk~
nordics	r	Skandynawi~|skandynawsk~
africa	r	Afryk~|Afryce|afrykańsk~|Uni~ Afrykańsk~|Sahar~|subsaharyjsk~
sahel	r	Sahel~
maghreb	r	Maghreb~
east-africa	r	Rog~ Afryki|Róg Afryki
west-africa	r	zachodnioafrykańsk~
middle-east	r	Bliski Wschód|Blisk~ Wsch~|Bliskim Wschodzie|Bliskiego Wschodu|bliskowschodni~|Zatok~ Persk~|Zatoce Perskiej|Lig~ Arabsk~|Morz~ Czerwon~|Państw~ Islamsk~|arabsk~|cieśnin~ Ormuz
asia	r	Azj~|azjatyck~|Morz~ Południowochińsk~|Himalaj~
southeast-asia	r	Azj~ Południowo-Wschodni~|=ASEAN
central-asia	r	Azj~ Środkow~
latin-america	r	Ameryk~ Łacińsk~|Ameryce Łacińskiej|latynoamerykańsk~|Andy|Andach|Andów|Mercosur~|Amazoni~|Amazonk~
central-america	r	Ameryk~ Środkow~|Ameryce Środkowej
south-america	r	Ameryk~ Południow~|Ameryce Południowej|południowoamerykańsk~
caribbean	r	Karaib~|karaibsk~
north-america	r	Ameryk~ Północn~|Ameryce Północnej|północnoamerykańsk~
oceania	r	Oceani~|Południow~ Pacyfik~|wysp~ Pacyfiku|wyspiarsk~ Pacyfiku|Polinezj~|Melanezj~|Mikronezj~
dk	n	Dania|Danii|Danię|Danią
ad	d	andorsk~|andorczy~
ae	d	emirack~|emiratczy~
ag	d	antiguańsk~
ao	d	angolsk~|angolczy~|angolań~
bb	d	barbadosk~
bf	d	burkińsk~|burkijsk~|burkińczy~
bh	d	bahrajńsk~|bahrańsk~
bi	d	burundyjsk~|burundyjczy~
bj	d	benińsk~|benińczy~
bn	d	brunejsk~|brunejczy~
bs	d	bahamsk~|bahamczy~
bt	d	bhutańsk~|butańsk~|bhutańczy~
bw	d	botswańsk~|botswańczy~
bz	d	belizeńsk~|belizyjsk~
cf	d	środkowoafrykańsk~
ci	d	iworyjsk~|iworyjczy~
cm	d	kameruńsk~|kameruńczy~
cr	d	kostarykańsk~|kostarykan~
cv	d	zielonoprzylądkow~
cy	d	cypryjsk~|cypryjczy~
dj	d	dżibutyjsk~|dżibucz~
do	d	dominikańsk~|dominikań~
er	d	erytrejsk~|erytrejczy~
fj	d	fidżyjsk~|fidżyjczy~
ga	d	gabońsk~|gabończy~
gl	d	grenlandzk~|grenland~
gm	d	gambijsk~|gambijczy~
gn	d	gwinejsk~|gwinejczy~
gq	d	ekwatorialnogwinejsk~
gt	d	gwatemalsk~|gwatemalczy~
gy	d	gujańsk~|gujańczy~
hk	d	hongkońsk~|hongkończy~
hn	d	honduras~|honduraszczy~|honduran~
jm	d	jamajsk~|jamajczy~
kg	d	kirgisk~|kirgiz~|Kirgiz~
km	d	komorsk~
kw	d	kuwejck~|kuwejtczy~
la	d	laotańsk~|laosk~|laotańczy~
li	d	liechtensteińsk~|liechtensztejńsk~
lk	d	lankijsk~|lankijczy~|cejlońsk~
lr	d	liberyjsk~|liberyjczy~
ls	d	lesotyjsk~
lu	d	luksembursk~|luksemburczy~
lv	d	łotysz~|łotew~|Łotysz~
lt	d	Litwin~
ee	d	estończy~|Estonk~
mc	d	monakijsk~|monegask~
md	d	mołdawian~|Mołdawian~|mołdowsk~
me	d	czarnogórsk~|czarnogórc~|Czarnogór~
mg	d	malgask~|madagaskarsk~
mk	d	macedońsk~|północnomacedońsk~|macedończy~
ml	d	malijsk~|malijczy~
mn	d	mongolsk~|Mongoł~|mongoł~
mr	d	mauretańsk~|mauretańczy~
mt	d	maltańsk~|maltańczy~
mu	d	mauritiusk~|maurytyjsk~
mv	d	malediwsk~
mw	d	malawijsk~|malawijczy~
na	d	namibijsk~|namibijczy~
ne	d	nigersk~|nigerczy~
ni	d	nikaraguańsk~|nikaraguańczy~
om	d	omańsk~|omańczy~
pa	d	panamsk~|panamczy~
pg	d	papuask~|papuańsk~
pr	d	portorykańsk~|portorykańczy~
rw	d	rwandyjsk~|ruandyjsk~|rwandyjczy~
sc	d	seszelsk~
sg	d	singapursk~|singapurczy~
si	d	słoweńsk~|słoweń~|Słoweń~
sl	d	sierraleońsk~
sm	d	sanmaryńsk~
sr	d	surinamsk~
ss	d	południowosudańsk~
sv	d	salwadorsk~|salwadorczy~
sz	d	suazyjsk~
td	d	czadyjsk~|czadyjczy~
tg	d	togijsk~|togijczy~
tj	d	tadżyck~|tadżyk~|Tadżyc~|Tadżyk~
tl	d	timorsk~|timorczy~
tm	d	turkmeńsk~|Turkmen~
to	d	tongijsk~
tt	d	trynidadzk~
ug	d	ugandyjczy~
uz	d	uzbeck~|uzbek~|Uzbek~|Uzbec~
va	d	watykańsk~
ws	d	samoańsk~
xk	d	kosowsk~|kosowian~|kosowarsk~
zm	d	zambijsk~|zambijczy~
zw	d	zimbabwejsk~
be	d	Belg~
nl	d	Holender~
at	d	Austriak~|Austriac~|wiedeńsk~
ch	d	Szwajcar~
hr	d	Chorwac~|Chorwat~|zagrzebsk~
rs	d	Serb~|belgradzk~
ba	d	Bośniac~|Bośniak~
al	d	Albań~|albańczy~
bg	d	Bułgar~|bułgar~
ro	d	Rumun~|rumuń~|bukareszteńsk~
hu	d	Węgr~|Węgier~|węgr~|budapeszteńsk~
sk	d	słowac~|słowak~|bratysławsk~|Słowacy|Słowak~|Słowaczk~
cz	d	Czesi
gr	d	Grek~|Greczyn~
tr	d	Turek~|Turk~|Turcz~|stambulsk~
by	d	Białorusin~|mińsk~
ge	d	Gruzin~
am	d	Ormian~|erywańsk~
az	d	Azer~|azerbejdżan~
no	d	Norweg~|Norweż~
is	d	Islandczy~
ie	d	Irlandczy~
pt	d	Portugalczy~|lizbońsk~
il	d	Izraelczy~
sy	d	Syryjczy~
lb	d	Libańczy~|bejruck~
jo	d	Jordańczy~
iq	d	Irakijczy~|bagdadzk~
ir	d	Irańczy~|Iranczy~|teherańsk~
ye	d	Jemeńczy~
eg	d	Egipcjan~|kairsk~
ly	d	Libijczy~
tn	d	Tunezyjczy~
dz	d	Algierczy~
ma	d	Marokańczy~
sd	d	Sudańczy~
et	d	Etiopczy~
so	d	Somalijczy~
ke	d	Kenijczy~
tz	d	Tanzańczy~
ng	d	Nigeryjczy~
gh	d	Ghańczy~
sn	d	Senegalczy~
cd	d	Kongijczy~
af	d	Afgańczy~|kabulsk~
pk	d	Pakistańczy~
in	d	Hindus~
np	d	Nepalczy~
kr	d	koreańczy~|seulsk~
tw	d	Tajwańczy~
kz	d	Kazach~|Kazas~
mm	d	Birmańczy~
th	d	Tajowie|Tajów|Tajlandczy~|Tajom
vn	d	Wietnamczy~
kh	d	Kambodżan~
ph	d	Filipińczy~
id	d	Indonezyjczy~
my	d	Malezyjczy~
nz	d	Nowozelandczy~
mx	d	Meksykan~
cu	d	Kubańczy~
ht	d	Haitańczy~
co	d	Kolumbijczy~
ve	d	Wenezuelczy~
ec	d	Ekwadorczy~
pe	d	Peruwiańczy~
bo	d	Boliwijczy~
cl	d	Chilijczy~
uy	d	Urugwajczy~
py	d	Paragwajczy~
pl	h	Sejm~|Senat~|powiat~|wojewod~|wójt~|gmin~|premier Tusk|Koalicj~ Obywatelsk~|Konfederacj~|=PSL|=KO|Polsk~ 2050|Lewic~|Trybunał~ Konstytucyjn~|Sąd~ Najwyższ~|prokuratur~|Prokuratur~ Krajow~|=NIK|=CBA|=ABW|=PKW|=UOKiK|=KNF|=PGE|=PZU|=KPO|=KRS|=TVN|=PAP|=WOT|Straż~ Graniczn~|Lasy Państwowe|Ekstraklas~|Legi~ Warszawa|Lech Poznań|Wisł~ Kraków|strażac~|Dud~ prezydent|Nawrock~|Hołowni~|Sikorsk~|Czarnek|Ziobr~|Świątek
pl	o	Dolnośląsk~|dolnośląsk~|warmińsk~|pomorsk~|kujawsk~|świętokrzysk~|opolsk~|lubusk~|Kaszub~|kaszubsk~|Opolszczyzn~|Kielecczyzn~|Zagłębi~|Pienin~|Karkonosz~|Sudet~|Warmi~|Roztocz~|Żuław~|Wisł~|Bałtyk~ plaż~|łódzki~|katowick~|szczecińsk~|białostock~|rzeszowsk~|toruńsk~|bydgosk~|olsztyńsk~|radomsk~|kieleck~|częstochowsk~
cl	C	Santiago
jm	C	Kingston
pe	C	Lima|Limie|Limy
bo	C	La Paz
gh	C	Akra|Akrze|Akry
gb	o	Westminster|Izb~ Gmin
us	o	Kapitol~|Izb~ Reprezentantów|Departament~ Stanu|Teksas~
de	o	Merz~|Scholz~|Saksoni~|Brandenburgi~|Nadreni~|Hesj~
fr	o	Bretani~|Normandi~|Alzacj~|Prowansj~|Korsyk~
es	o	Kataloni~|Andaluzj~|Baleary|Balear~|Teneryf~|Majork~
it	o	Sycyli~|Sardyni~|Toskani~|Lombardi~|Kalabri~
ru	o	Dum~ Państwow~|Ławrow~|Pieskow~
ua	o	Wołyń|Wołyni~|Rad~ Najwyższ~|Zaporoż~|Donieck~|doniec~ obwód|charkowsk~|odesk~|lwowsk~
by	o	Łukaszenk~|Łukaszence
il	o	Kneset~|Netanjahu
ye	o	Huti~|ruch~ Huti
lb	o	Hezbollah~
ir	o	Chamenei~|Strażnik~ Rewolucji
cz	o	Moraw~|Śląsk~ Czesk~|Babisz~
sk	o	Fico|Ficy
hu	o	Orban~|Orbán~
cn	o	Xi Jinping~|Xi
ge	o	Abchazj~|Oseti~ Południow~
az	o	Górsk~ Karabach~|Alijew~
rs	o	Vucić~|Vučić~|Wojwodin~
kz	o	Tokajew~
mr	o	Mauretani~
mu	o	Mauritius~
ci	o	Wybrzeż~ Kości Słoniowej
latin-america	r	Patagoni~|ameryk~ łacińsk~|=CELAC
central-america	r	środkowoamerykańsk~
africa	r	Afryk~ Subsaharyjsk~
west-africa	r	Afryk~ Zachodni~
east-africa	r	Afryk~ Wschodni~|wschodnioafrykańsk~
north-africa	r	Afryk~ Północn~|północnoafrykańsk~
asia	r	Indopacyfik~
south-asia	r	Azj~ Południow~
east-asia	r	Azj~ Wschodni~
europe	r	europosł~|eurodeputowan~|=OBWE|Lig~ Mistrzów|Komisarz~ UE
balkans	r	Bałkan~ Zachodni~
eastern-europe	r	Europ~ Wschodni~
oceania	r	Forum Wysp Pacyfiku|wysp~ na Pacyfiku
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
europe	r	Europa|europeu|europeia|europeus|europeias|=NATO|=OTAN|Balcãs|Bálcãs|Báltico|Mediterrâneo|Escandinávia|Alpes|mar Negro|Mar Negro|mar do Norte|Adriático|nórdic~|Danúbio|Egeu
nordics	r	países nórdicos|escandinav~
baltics	r	bálticos
africa	r	África|african~|União Africana|Saara|Corno de África|subsariana|subsaariana|=PALOP|Golfo da Guiné|lago Vitória
sahel	r	Sahel
maghreb	r	Magrebe
east-africa	r	Chifre da África
west-africa	r	=CEDEAO
middle-east	r	Médio Oriente|Oriente Médio|Golfo Pérsico|Liga Árabe|mar Vermelho|Mar Vermelho|Estado Islâmico|árabe~|estreito de Ormuz|Estreito de Ormuz
asia	r	Ásia|asiátic~|Sudeste Asiático|mar da China|Himalaias|Himalaia
southeast-asia	r	sudeste asiático
central-asia	r	Ásia Central
latin-america	r	América Latina|latino-american~|Caraíbas|Andes|andin~|Mercosul|=CELAC|=OEA|Amazónia|Amazônia|Antilhas|centro-american~|Copa América|Copa Libertadores
central-america	r	América Central
south-america	r	América do Sul|sul-american~
caribbean	r	Caribe|caribenh~
north-america	r	América do Norte|Grandes Lagos
oceania	r	Oceania|Oceânia|Pacífico Sul|ilhas do Pacífico|Polinésia|Melanésia|Micronésia
ad	d	andorran~
ae	d	emiradens~
bb	d	barbadian~
bf	d	burquinense~|burkinab~|burkinabe|burquinabê
bh	d	bareinit~|bahreinit~|barenit~
bi	d	burundês|burundes~
bj	d	beninês|benines~|beninens~
bs	d	bahamens~
bt	d	butanês|butanes~
bw	d	botsuan~|botswan~|botsuanês
bz	d	belizenh~|belizens~
cf	d	centro-african~
ci	d	marfinens~|ebúrne~
cm	d	camaronês|camarones~
cy	d	cipriot~|greco-cipriot~|turco-cipriot~
dj	d	djibutian~|djiboutian~
ee	d	estónio~|estónia|estónias|estonian~
er	d	eritrei~|eritreu
fj	d	fijian~
fm	d	micronési~
ga	d	gabonês|gabones~
gl	d	groenlandês|groenlandes~|gronelandês|gronelandes~
gm	d	gambian~
gn	d	guineans~|guinean~
gq	d	equato-guineens~|equatoguinean~
gy	d	guianens~
hk	d	honconguês|honcongues~
jm	d	jamaican~
kg	d	quirguiz~|quirguis~|quirguistanês
km	d	comorian~|comorens~
la	d	laosian~|laocian~
li	d	liechtensteinens~|listenstainian~
lk	d	cingalês|cingales~|srilanquês|srilanques~|cingaleses
lr	d	liberian~
ls	d	lesotian~
lt	d	lituan~
lu	d	luxemburguês|luxemburgues~
lv	d	letão|letã|letões|letãs
mc	d	monegasc~
md	d	moldav~|moldov~
me	d	montenegrin~
mg	d	malgax~|malgaxe
mk	d	macedóni~|macedôni~
ml	d	malian~|maliense~
mn	d	mongol~|mongóis
mr	d	mauritan~
mt	d	maltês|maltes~
mu	d	maurician~
mv	d	maldiv~
mw	d	malawian~|malauian~
na	d	namibian~|namíbi~
ne	d	nigerin~
om	d	omanens~|omanit~
pg	d	papuan~|papuásios
pr	d	porto-riquenh~|porto-riquens~
rw	d	ruandês|ruandes~
sb	d	salomónic~
sc	d	seichelens~
si	d	esloven~|eslovên~|eslovéni~
sl	d	serra-leonês|serra-leones~
sm	d	são-marinens~|samarinês
sr	d	surinamês|surinames~
ss	d	sul-sudanês|sul-sudanes~
st	d	são-tomens~|santomens~
sz	d	suazi|suázi
td	d	chadian~
tg	d	togolês|togoles~
tj	d	tajiqu~|tajik~|tadjiqu~
tm	d	turcoman~|turcomen~|turquemen~
to	d	tonganês|tongan~
tt	d	trinitári~|trinitin~
uz	d	uzbequ~|uzbek~|usbequ~
va	d	vatican~
ws	d	samoan~
xk	d	kosovar~
zm	d	zambian~
cl	C	Santiago|Santiago do Chile
pe	C	Lima
jm	C	Kingston
bo	C	Sucre|La Paz
it	C	Roma
jo	C	Amã
mv	C	Malé
br	o	=PT|=MDB|=TSE|=STJ|=PRF|=IBGE|=INSS|=SUS|=BNDES|=Copom|Copom|Anvisa|Ibama|Moraes|Alexandre de Moraes|Haddad|Tarcísio|Bolsa Família|Enem|Selic|Ibovespa|Brasileirão|Corinthians|Palmeiras|Grêmio|Atlético-MG|Botafogo|Fluminense|Santos FC|Seleção Brasileira|Maracanã|Congresso Nacional|Senado Federal|Esplanada dos Ministérios|Minas Gerais|Bahia|Paraná|Santa Catarina|Rio Grande do Sul|Mato Grosso|Goiás|Pernambuco|Ceará|Maranhão|Pará|Amazonas|Rondônia|Roraima|Acre|Amapá|Tocantins|Piauí|Paraíba|Alagoas|Sergipe|Espírito Santo|gaúch~|paulist~|carioc~|baian~|pernambucan~|catarinens~|paranaens~|cearens~|fluminens~
pt	o	do Chega|=CDS|=PCP|=INE|=ASAE|=SEF|=INEM|=ANEPC|=TAP|Marcelo Rebelo de Sousa|Rebelo de Sousa|Presidente Marcelo|Palácio de São Bento|São Bento|Autarquias|Primeira Liga|Sporting|Vitória de Guimarães|SC Braga|Proteção Civil|Alentejo|Algarve|Açores|Madeira|Minho|Trás-os-Montes|Ribatejo|Beira Interior|Serra da Estrela
ao	o	=MPLA|=UNITA|João Lourenço|Sonangol|Cabinda|Benguela|Lunda Norte
mz	o	Frelimo|=FRELIMO|Renamo|=RENAMO|Chapo|Nyusi|Venâncio Mondlane|Nampula|Cabo Delgado|Sofala|Zambézia
cv	o	=PAICV|=MpD|Ilha do Sal|Mindelo
gw	o	=PAIGC|Sissoco Embaló
ve	o	Maduro|chavista|chavistas
ar	o	Quinta de Olivos|peronist~
gb	o	Westminster|Câmara dos Comuns
us	o	Capitólio|Câmara dos Representantes|Departamento de Estado
africa	r	África Ocidental|África subsariana
southern-africa	r	África Austral|=SADC
latin-america	r	Cone Sul|Cepal|=CEPAL|Copa Sul-Americana|Libertadores|Conmebol
asia	r	mar da China Meridional|Mar do Sul da China|Indo-Pacífico|Sudeste da Ásia
southeast-asia	r	Asean|=ASEAN
europe	r	Vinte e Sete|eurodeputad~|Liga dos Campeões|=OSCE|Conselho da Europa|bálcãs|Balcãs Ocidentais
oceania	r	Fórum das Ilhas do Pacífico
br	h	governador|Congresso Nacional|Assembleia Legislativa|Defesa Civil|Polícia Militar|Polícia Civil|Polícia Rodoviária|prefeitura|Prefeitura|prefeito|deputado federal|Câmara dos Deputados|vereadores
pt	h	Assembleia da República|autarquias|autarca|Câmara Municipal|câmara municipal|Ministério Público|Polícia Judiciária|concelho|freguesia|Bombeiros Voluntários|Tribunal Constitucional|Primeiro-Ministro
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
europe	r	Europa|Europei|european~|europene|europeni|=NATO|Marea Baltică|baltic~|Mediterana|Marea Mediterană|Marii Mediterane|Alpi|Alpii|Marea Neagră|Mării Negre|Marea Nordului|Dunărea|Dunării|Carpați~|Carpați
balkans	r	Balcani|Balcanii|Balcanilor|balcanic~
nordics	r	Scandinavia|scandinav~
africa	r	Africa|Africii|african~|Uniunea Africană|Uniunii Africane|Sahara|vest-african~
sahel	r	Sahel~
maghreb	r	Maghreb~
east-africa	r	Cornul Africii|Africa de Est
west-africa	r	Africa de Vest
middle-east	r	Orientul Mijlociu|Orientului Mijlociu|Orientul Apropiat|Golful Persic|Golfului Persic|Liga Arabă|Ligii Arabe|Marea Roșie|Statul Islamic|arab~|arabă|Strâmtoarea Ormuz
asia	r	Asia|Asiei|asiatic~|Marea Chinei de Sud|Himalaya
southeast-asia	r	Asia de Sud-Est
central-asia	r	Asia Centrală
latin-america	r	America Latină|Americii Latine|latino-american~|Americii Centrale|Americii de Sud|sud-american~|Anzi|Munții Anzi|Mercosur|Amazonia|Amazoniei
central-america	r	America Centrală
south-america	r	America de Sud
caribbean	r	Caraibe|Caraibelor
north-america	r	America de Nord|Americii de Nord|nord-american~
oceania	r	Oceania|Oceaniei|Pacificul de Sud|Pacificului de Sud|insulele din Pacific|insulelor din Pacific|Polinezia|Melanezia|Micronezia
ad	d	andorran~
ae	d	emirat~|emiratez~
ao	d	angolez~
bb	d	barbadian~
bf	d	burkinabez~|burkinez~
bh	d	bahreinian~
bi	d	burundez~
bj	d	beninez~
bn	d	bruneian~
bs	d	bahamez~
bt	d	bhutanez~
bw	d	botswanez~
bz	d	belizian~
cf	d	centrafrican~
ci	d	ivorian~
cm	d	camerunez~
cr	d	costarican~
cv	d	capverdian~
cy	d	cipriot~|ciprioț~
dj	d	djiboutian~
do	d	dominican~
ee	d	estonian~|eston~
er	d	eritreean~|eritre~
fj	d	fijian~
ga	d	gabonez~
gl	d	groenlandez~
gm	d	gambian~
gn	d	guineez~|guinee~
gt	d	guatemalez~
gy	d	guyanez~
hk	d	hongkongez~
hn	d	honduran~
ht	d	haitian~
jm	d	jamaican~
kg	d	kârgâz~|kirghiz~
kh	d	cambodgian~
km	d	comorian~
kw	d	kuweitian~
la	d	laoțian~
li	d	liechtensteinez~
lk	d	srilankez~|srilanchez~
lr	d	liberian~
ls	d	lesothian~
lt	d	lituanian~
lu	d	luxemburghez~
lv	d	leton~
mc	d	monegasc~
me	d	muntenegrean~|muntenegr~
mg	d	malgaș~
mk	d	macedonean~|macedonen~|macedon~
ml	d	malian~
mn	d	mongol~
mr	d	mauritan~
mt	d	maltez~
mu	d	maurițian~
mv	d	maldivian~
mw	d	malawian~
mz	d	mozambican~
na	d	namibian~
ne	d	nigerin~
ni	d	nicaraguan~
om	d	omanez~
pa	d	panamez~
pg	d	papua~
pr	d	portorican~
py	d	paraguayan~
qa	d	qatarian~|qatarez~
rw	d	rwandez~|ruandez~
sc	d	seychellez~
sg	d	singaporez~
si	d	sloven~
sl	d	sierraleonez~
sm	d	sanmarinez~
sr	d	surinamez~
ss	d	sud-sudanez~
sv	d	salvadorian~
sz	d	swazi
td	d	ciadian~
tg	d	togolez~
tj	d	tadjic~
tl	d	timorez~|est-timorez~
tm	d	turcmen~|turkmen~
to	d	tongan~
tt	d	trinidadian~
uy	d	uruguayan~
uz	d	uzbec~|uzbek~
va	d	vatican~
ws	d	samoan~
xk	d	kosovar~
zm	d	zambian~
ro	h	Parlamentul|Guvernul|Guvernului|premierul|Senatul|Senatului|Camera Deputaților|=DNA|=ISU|=DIICOT|=CCR|=CSM|=PNRR|=AUR|=UDMR|=USR|=PNL|=PSD|=BNR|=CFR|=SRI|=SIE|=TVR|=DSP|=STS|=ANAF|=INSP|=ANM|=DSU|=SMURD|=IGPR|=INS|Avocatul Poporului|Curtea Constituțională|Curții Constituționale|prefectul|Prefectura|consiliul județean|Consiliul Județean|județul|județului|primarul|Primăria|DN1|DN7|autostrada A1|SuperLiga|=FCSB|CFR Cluj|Rapid București|Universitatea Craiova|Ilie Bolojan|Bolojan|Ciolacu|Nicușor Dan|Lasconi|Georgescu|Klaus Iohannis|Simona Halep|Romatsa|Hidroelectrica|Romgaz
ro	o	Ardeal~|ardelean~|Ardealului|Transilvani~|Moldov~ regiunea|Banat~|bănățean~|Oltenia|Olteniei|oltean~|Muntenia|Munteniei|Dobrogea|Dobrogei|Maramureș~|Bucovina|Bucovinei|Crișana|Prahova|Prahovei|Valea Prahovei|Delta Dunării|Bihor~|Suceava|Sucevei|Neamț~|Vrancea|Vrancei|Argeș~|Dolj~|Gorj~|Olt județ|bucureștean~|bucureșteni~|clujean~|clujeni~|timișorean~|timișoreni~|ieșean~|ieșeni~|constănțean~|constănțeni~|craiovean~|Litoral~ românesc
md	o	Maia Sandu|Sandu|Transnistri~|transnistrean~|Găgăuzi~|găgăuz~|Basarabi~|basarabean~|Chișinău~|Recean
cl	C	Santiago
jm	C	Kingston
pe	C	Lima
bo	C	La Paz
it	C	Roma|Romei
gb	o	Downing Street|Camera Comunelor|Westminster|Scoția|Scoției|Țara Galilor
de	o	cancelarul german|Merz|Scholz|Bavaria|Bavariei|Saxonia
fr	o	Palatul Élysée|Normandia|Bretania|Corsica
us	o	Capitoliu|Camera Reprezentanților|Congresul SUA|=SUA|California|Texas|Florida|Alaska
hu	o	Orbán|Budapest~|Fidesz
ua	o	Zelenski|Donbas|Crimeea|Odesa|Harkov|Cernăuți
ru	o	Duma de Stat|Lavrov|Peskov
il	o	Knesset|Netanyahu|Ierusalim~
ps	o	Fâșia Gaza|Fâșiei Gaza|Fâșia|Cisiordania|Cisiordaniei
ye	o	houthi|rebelii houthi
rs	o	Vucic|Voivodina
az	o	Nagorno-Karabah
ci	n	Coasta de Fildeș|Coastei de Fildeș
latin-america	r	latino-americane|Mercosur~|Patagonia
africa	r	nord-african~|est-african~|subsaharian~|Africii de Vest
north-africa	r	Africa de Nord
asia	r	Asia de Est|Asia de Sud|Indo-Pacific
southeast-asia	r	sud-est asiatic~|=ASEAN
europe	r	europarlamentar~|=OSCE|Consiliul Europei|Liga Campionilor|est-european~|Europa Centrală
balkans	r	Balcanii de Vest
eastern-europe	r	Europa de Est
oceania	r	Forumul Insulelor din Pacific
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
europe	r	Европ~|европейск~|европейц~|=НАТО|Балтик~|балтийск~|Балтийск~ мор~|Средиземн~ мор~|Альп~|Чёрн~ мор~|Северн~ мор~|Адриатик~|Дуна~|=ПАСЕ|=ОБСЕ|Совет Европы|Совета Европы
balkans	r	Балкан~|балканск~
baltics	r	Прибалтик~
nordics	r	Скандинави~|скандинавск~
africa	r	Африк~|африкан~|Африканск~ союз~|Сахар~ пустын~
sahel	r	Сахел~
maghreb	r	Магриб~
east-africa	r	Африканск~ Рог~|восточноафриканск~
west-africa	r	=ЭКОВАС|западноафриканск~
middle-east	r	Ближн~ Восток~|ближневосточн~|Персидск~ залив~|Лиг~ арабских государств|=ЛАГ|Красн~ мор~|=ИГИЛ|арабск~|Ормузск~ пролив~
asia	r	Ази~|азиатск~|Южно-Китайск~ мор~|Гимала~
southeast-asia	r	Юго-Восточн~ Ази~|=АСЕАН
central-asia	r	Центральн~ Ази~
latin-america	r	Латинск~ Америк~|латиноамериканск~|Анды|Андах|=МЕРКОСУР|Меркосур~|Амазони~
central-america	r	Центральн~ Америк~
south-america	r	Южн~ Америк~|южноамериканск~
caribbean	r	Карибск~|карибск~|Карибы|Карибах
north-america	r	Северн~ Америк~|североамериканск~
oceania	r	Океани~|Южн~ част~ Тихого океана|Полинези~|Меланези~|Микронези~|тихоокеанск~ остров~
ad	d	андоррск~
ae	d	эмиратск~|эмиратц~
bf	d	буркинийск~
bi	d	бурундийск~
cf	d	центральноафриканск~
ci	d	ивуарийск~|ивуарийц~
cv	d	кабовердийск~
cy	d	кипрск~|киприот~|греко-кипрск~|турко-кипрск~
do	d	доминиканск~
er	d	эритрейск~
hk	d	гонконгск~
hn	d	гондурасск~|гондурасц~
la	d	лаосск~
li	d	лихтенштейнск~
lk	d	шриланкийск~|ланкийц~
lu	d	люксембургск~
mc	d	монакск~
me	d	черногорск~|черногорц~
mg	d	малагасийск~|мадагаскарск~
mk	d	македонск~|северомакедонск~|македон~
mm	d	мьянмск~
mv	d	мальдивск~
ni	d	никарагуанск~
pg	d	папуасск~|папуас~
pr	d	пуэрто-риканск~|пуэрториканц~
sl	d	сьерра-леонск~
sm	d	сан-маринск~
sr	d	суринамск~
ss	d	южносуданск~
tl	d	тиморск~|восточнотиморск~
to	d	тонганск~
tt	d	тринидадск~
va	d	ватиканск~
xk	d	косовск~|косовар~|косоварск~
si	d	словенск~|словенц~|словенец
mt	d	мальтийск~|мальтийц~
mr	d	мавританск~
mu	d	маврикийск~
ml	d	малийц~
gl	d	гренландск~
jm	d	ямайск~
gy	d	гайанск~
pa	d	панамск~
sv	d	сальвадорск~
rw	d	руандийск~
td	d	чадск~
tg	d	тоголезск~
zm	d	замбийск~
om	d	оманск~
bh	d	бахрейнск~
bj	d	бенинск~
bt	d	бутанск~
bw	d	ботсванск~
ga	d	габонск~
gm	d	гамбийск~
gn	d	гвинейск~
lr	d	либерийск~
na	d	намибийск~
mw	d	малавийск~
cr	d	коста-риканск~|костариканск~
cm	d	камерунск~
md	d	молдаван~
hr	d	хорват~
ru	h	Госдум~|Дума|Думы|Думе|Думу|Думой|депутат~ Госдумы|Совфед~|Совет~ Федерации|=МВД|=МЧС|=СК|=СКР|=ФСБ|=ФАС|=ФНС|=ЦБ|Центробанк~|Минфин~|Минобороны|Минздрав~|Минцифры|Минтранс~|Минпросвещения|Минэкономразвития|Минобрнауки|Генпрокуратур~|прокуратур~|Следственн~ комитет~|Следком~|Верховн~ суд~|Конституционн~ суд~|губернатор~|врио губернатора|Роскомнадзор~|Росгварди~|Росстат~|Росавиаци~|Роспотребнадзор~|Минпромторг~|Мосбирж~|Сбербанк~|Сбер|Единой России|Единая Россия|=ЛДПР|=КПРФ|Володин~|Мишустин~|Матвиенко|Собянин~|Набиуллин~|Шойгу|Белоусов министр|Спартак|Зенит~|Локомотив|=ЦСКА|Динамо|=РПЛ|=КХЛ|Яндекс~|=ЕГЭ|ЕГЭ|трасс~ М-4|МКАД|Подмосковь~
ru	o	Мордови~|Татарстан~|татарстанск~|Башкири~|Башкортостан~|башкирск~|Дагестан~|дагестанск~|Чечн~|чеченск~|Ингушети~|Кабардино-Балкари~|Северн~ Осети~|Карели~|карельск~|Коми|Якути~|якутск~|Буряти~|бурятск~|Тув~|Хакаси~|Удмурти~|удмуртск~|Чуваши~|чувашск~|Мари~ Эл|Калмыки~|Адыге~|Алта~|Алтайск~|Приморь~|Приморск~ кра~|Хабаровск~|Камчатк~|Сахалин~|Чукотк~|Забайкаль~|Краснодарск~|Кубан~|Ставрополь~|ставропольск~|Ленобласт~|ленинградск~ област~|Ленинградск~ област~|петербургск~|петербуржц~|Петербург~|подмосковн~|уральск~|Урал~|сибирск~|Сибир~|Поволжь~|волгоградск~|ростовск~|Ростовск~ област~|саратовск~|самарск~|нижегородск~|новосибирск~|омск~|томск~|иркутск~|челябинск~|свердловск~|Свердловск~ област~|Кузбасс~|кемеровск~|красноярск~|пермск~|Прикамь~|воронежск~|белгородск~|Белгородск~|курск~ област~|Курск~ област~|брянск~|Брянск~|тульск~|калужск~|рязанск~|тверск~|Тверск~ област~|псковск~|мурманск~|архангельск~|вологодск~|костромск~|ярославск~|ивановск~ област~|владимирск~ област~|Владимирск~ област~|кировск~ област~|Кировск~ област~|Калининградск~|калининградск~|Байкал~|Волг~|Дон~ река|Кавказ~ Северн~|Северн~ Кавказ~|Арктик~ российск~
ru	C	Кирове|Кирова области
pa	n	Панам~
td	n	Чаду
pe	C	Лим~
by	o	Лукашенко|Белт~|ЦИК Белоруссии|Белорусси~|Беларус~
ua	o	Верховн~ рад~|=ВСУ|=СБУ|Донбасс~|Запорожь~|Запорожск~|Херсон~|херсонск~|харьковск~|Харьков~|Одесс~|одесск~|Львов~|львовск~|Днепропетровск~|Николаевск~ област~|Сумск~ област~|Полтав~|полтавск~|Волын~|Ермак Андрей|Сырск~|киевск~|Киев~
ru	n	Донецк~ Народн~ Республик~|=ДНР|=ЛНР|Крым~|крымск~|Севастопол~
kz	o	Токаев~|алматинск~|Мажилис~|мажилис~|тенге|Байконур~
kg	o	Жапаров~|Жогорку Кенеш~
uz	o	Мирзиеев~|Мирзиёев~
tj	o	Рахмон~
tm	o	Бердымухамедов~|туркменск~|Туркмени~
ge	o	Абхази~|абхазск~|Южн~ Осети~|Сухум~|Грузинск~ мечт~|Батуми
am	o	Пашинян~|Ереван~|ереванск~
az	o	Алиев Ильхам|Ильхам~ Алиев~|Карабах~|карабахск~|Нахичеван~
md	o	Санду|Майя Санду|Приднестровь~|приднестровск~|Гагаузи~|гагаузск~|Кишинев~|кишиневск~
lv	o	Сейм Латвии|рижск~|латышск~|Юрмал~
lt	o	вильнюсск~|литовск~ сейм~
ee	o	таллинск~|Рийгикогу|нарвск~
us	o	Конгресс США|Капитоли~|Палат~ представителей|Сенат США|ФРС США|=ФРС|=ФБР|=ЦРУ|Вашингтон~|Калифорни~|Техас~|Флорид~|Аляск~|Голливуд~
gb	o	Букингемск~|Палат~ общин|Стармер~|Шотланди~|Уэльс~|Англи~
de	o	Бундесрат~|Мерц~|Шольц~|Бавари~|баварск~|Саксони~
fr	o	Национальн~ собрани~ Франции|Корсик~|Прованс~|Нормандии
il	o	Нетаньяху|Кнессет~|кнессет~|=ЦАХАЛ
ps	o	сектор~ Газа|Сектор~ Газа|Газ~ сектор~|Западн~ берег~
ye	o	хусит~
lb	o	Хезболла
ir	o	Хаменеи|=КСИР|Пезешкиан~|иранск~
cn	o	Си Цзиньпин~|Тибет~|Синьцзян~|Уйгур~|Пекин~
kp	o	Ким Чен Ын~|Ким Чен Ир~|северокорейск~
kr	o	южнокорейск~|Южн~ Коре~
in	o	Моди|Кашмир~|Гоа
pk	o	Пешавар~
af	o	талибы|талибами
hu	o	Орбан~|венгр~
sk	o	Фицо
rs	o	Вучич~|Косово|косовск~
sy	o	Асад~|Идлиб~|Латаки~|Дамаск~
ve	o	Мадуро
br	o	Лула|Болсонару
mx	o	Шейнбаум
ci	n	Кот-д’Ивуар~
cv	n	Кабо-Верде
latin-america	r	МЕРКОСУР~|Патагони~
caribbean	r	Карибск~ бассейн~
africa	r	Африканск~ Союз~|Тропическ~ Африк~|Африк~ южнее Сахары
west-africa	r	Западн~ Африк~
east-africa	r	Восточн~ Африк~
north-africa	r	Северн~ Африк~|североафриканск~
asia	r	=ШОС|Аральск~ мор~
south-asia	r	Южн~ Ази~
east-asia	r	Восточн~ Ази~
central-asia	r	среднеазиатск~|Средн~ Ази~|центральноазиатск~
europe	r	Еврокомиссар~|евродепутат~|Совет~ Европы|западноевропейск~|Лиг~ чемпионов|=УЕФА|Евросовет~
eastern-europe	r	Восточн~ Европ~|восточноевропейск~
balkans	r	Западн~ Балкан~
oceania	r	Форум~ тихоокеанских островов|остров~ Тихого океана|тихоокеанск~ государств~
middle-east	r	Ближневосточн~|Аравийск~ полуостров~
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
europe	r	Europa~|europeisk~|européer~|=NATO|Nato|Östersjö~|Medelhavet|Norden|nordisk~|Alperna|Svarta havet|Nordsjön|baltisk~|Donau|Adriatiska havet
balkans	r	Balkan~
nordics	r	Skandinavien~|skandinavisk~
baltics	r	Baltikum
africa	r	Afrika~|afrikansk~|Afrikanska unionen|Sahara|västafrikansk~|östafrikansk~
sahel	r	Sahel~
maghreb	r	Maghreb
east-africa	r	Afrikas horn|Östafrika
west-africa	r	Västafrika|Ecowas
middle-east	r	Mellanöstern|Persiska viken|Arabförbundet|Röda havet|Islamiska staten|=IS|arabisk~|Gulfstater~|Hormuzsundet
asia	r	Asien~|asiatisk~|sydostasiatisk~|Sydkinesiska havet|Himalaya
southeast-asia	r	Sydostasien|Asean
central-asia	r	Centralasien
latin-america	r	Latinamerika~|latinamerikansk~|sydamerikansk~|Anderna|Mercosur|Amazonas|centralamerikansk~
central-america	r	Centralamerika|Mellanamerika
south-america	r	Sydamerika~
caribbean	r	Karibien|karibisk~
north-america	r	Nordamerika~|nordamerikansk~
oceania	r	Oceanien|Stillahavsöarna|södra Stilla havet|Stillahavsöar~|östater i Stilla havet|Polynesien|Melanesien|Mikronesien|Söderhavet
ad	d	andorransk~
ae	d	emiratisk~|emirati
ao	d	angolansk~|angolan~
bb	d	barbadisk~
bf	d	burkinsk~|burkinsk|burkinafasisk~
bh	d	bahrainsk~
bi	d	burundisk~|burundier~
bj	d	beninsk~
bn	d	bruneisk~
bs	d	bahamansk~
bt	d	bhutansk~|bhutanes~
bw	d	botswansk~
bz	d	belizisk~
cf	d	centralafrikansk~
ci	d	ivoriansk~|ivorian~
cm	d	kamerunsk~|kamerunan~
cr	d	costaricansk~|costarican~
cv	d	kapverdisk~
cy	d	cypriotisk~|cypriot~|grekcypriotisk~|turkcypriotisk~
dj	d	djiboutisk~
do	d	dominikansk~
er	d	eritrean~
fj	d	fijiansk~
ga	d	gabonsk~|gabones~
gl	d	grönländsk~|grönländar~
gm	d	gambisk~|gambier~
gn	d	guineansk~
gq	d	ekvatorialguineansk~
gt	d	guatemalansk~|guatemaltekisk~
gy	d	guyansk~
hk	d	hongkongsk~|hongkongbo~
hn	d	honduransk~
jm	d	jamaicansk~|jamaican~
kg	d	kirgizisk~|kirgis~|kirgisisk~
km	d	komorisk~
kw	d	kuwaitisk~
la	d	laotisk~|laotier~
li	d	liechtensteinsk~|liechtensteinar~
lk	d	lankesisk~|sri-lankesisk~|lankes~|srilankesisk~
lr	d	liberiansk~|liberian~
lu	d	luxemburgsk~|luxemburgar~
mc	d	monegaskisk~
md	d	moldavisk~|moldav~
me	d	montenegrinsk~
mg	d	madagaskisk~|malagassisk~
mk	d	makedonsk~|nordmakedonsk~
ml	d	malisk~|malier
mr	d	mauretansk~
mt	d	maltesisk~
mu	d	mauritisk~
mv	d	maldivisk~
mw	d	malawisk~
na	d	namibisk~|namibier~
ne	d	nigerisk~
ni	d	nicaraguansk~|nicaraguan~
om	d	omansk~
pa	d	panamansk~
pg	d	papuansk~
pr	d	puertoricansk~|puertorican~
pw	d	palauansk~
py	d	paraguayansk~|paraguayan~
rw	d	rwandisk~|rwandier~
sc	d	seychellisk~
sg	d	singaporiansk~
sl	d	sierraleonsk~
sm	d	sanmarinsk~
sr	d	surinamesisk~|surinamsk~
ss	d	sydsudanesisk~|sydsudanes~
sv	d	salvadoransk~
sz	d	swaziländsk~
td	d	tchadisk~
tg	d	togolesisk~|togoles~
tj	d	tadzjikisk~|tadzjik~
tl	d	östtimoresisk~|timoresisk~
tm	d	turkmensk~|turkmenisk~|turkmen~
to	d	tongansk~
tt	d	trinidadisk~
tz	d	tanzanier~
ug	d	ugandier~
uy	d	uruguayan~
uz	d	uzbekisk~|uzbek~
va	d	vatikansk~
ws	d	samoansk~
xk	d	kosovansk~|kosovoalbansk~
zm	d	zambisk~|zambier~
ee	d	esterna|estländar~
lv	d	lettländsk~
se	h	riksdag~|Riksdag~|regeringen|Regeringen|åklagare~|tingsrätt~|hovrätt~|Högsta domstolen|kommun~|länsstyrelse~|Länsstyrelse~|Polisen|Region Stockholm|statsminister Ulf Kristersson|Kristersson|Magdalena Andersson|Arbetsförmedlingen|=LO|=TCO|=SVT|=SR|=SJ|=SL|=SCB|=MSB|=FOI|Migrationsverket|Centerpartiet|Vänsterpartiet|Miljöpartiet|Liberalerna|Kristdemokraterna|=KD|=SSAB|kungen|kronprinsessan Victoria|Melodifestivalen|Allsvenska~|Hammarby|=AIK|Djurgården|Malmö FF|IFK Göteborg|Karolinska~|Sahlgrenska~|Systembolaget|Naturvårdsverket|Livsmedelsverket
se	o	Skåne|skånsk~|Norrland~|norrländsk~|Dalarna|Gotland~|Öland~|Småland|Värmland~|Västerbotten~|Norrbotten~|Jämtland~|Blekinge|Halland|Bohuslän|Västra Götaland|Västmanland|Östergötland|Södermanland|Uppland|göteborgsk~|göteborgar~|stockholmsk~|stockholmar~|malmöb~|Vättern|Vänern|Mälaren|sameting~|Sapmi
fi	o	Helsingfors~|Åbo|Tammerfors|Esbo|Vanda|Vasa|Uleåborg|Österbotten|Sannfinländarna|finlandssvensk~|finländ~|Nyland|Svenska folkpartiet|Yle
cl	C	Santiago
jm	C	Kingston
pe	C	Lima
bo	C	La Paz
no	o	Stortinget|Stortings~|Støre|Svalbard
dk	o	Folketinget|Folketings~|Mette Frederiksen|Köpenhamn~|Själland|Jylland|Bornholm
is	o	Alltinget|Reykjaneshalvön|Grindavik
gb	o	Underhuset|Westminster|Downing Street
de	o	förbundskansler~|förbundsdagen|Förbundsdagen|Merz|Scholz|Bayern
fr	o	Élyséepalatset|nationalförsamlingen i Paris|Bretagne|Normandie
us	o	Högsta domstolen i USA|kongressen i USA|Capitolium|representanthuset
ru	o	Kreml~|duman|statsduman
ua	o	Zelenskyj~|ukrainar~|Krim~|Donbass
ye	o	houthi~|huthi~|huthirebell~
ir	o	revolutionsgardet
latin-america	r	Latinamerikas|Västindien
south-america	r	Sydamerikas
africa	r	Afrikanska unionen~|söder om Sahara
west-africa	r	Västafrikas
sahel	r	Sahelområdet
southern-africa	r	södra Afrika
north-africa	r	Nordafrika
southeast-asia	r	Asean~|Sydostasiens
south-asia	r	Sydasien
east-asia	r	Östasien
europe	r	europarådet|Europarådet|=OSSE|EU-domstolen|EU-parlamentariker~|Balticum|Champions League
eastern-europe	r	Östeuropa
balkans	r	Västra Balkan
oceania	r	Stillahavsforum
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
europe	r	Ulaya|=NATO|Bahari ya Mediterania|Mediterania|Milima ya Alps|Bahari Nyeusi|Wazungu wa Ulaya|Bahari ya Baltiki|Baltiki
balkans	r	Balkan
nordics	r	Skandinavia
africa	r	Afrika|Waafrika|Mwafrika|Umoja wa Afrika|=AU|Sahara|=EAC|Ziwa Victoria|Maziwa Makuu|=CAF
sahel	r	Sahel
east-africa	r	Pembe ya Afrika|Afrika Mashariki|Jumuiya ya Afrika Mashariki
west-africa	r	Afrika Magharibi
southern-africa	r	=SADC
middle-east	r	Mashariki ya Kati|Ghuba ya Uajemi|Umoja wa nchi za Kiarabu|Jumuiya ya Nchi za Kiarabu|Bahari ya Sham|Waarabu|nchi za Kiarabu|nchi za Ghuba|Mlango wa Hormuz
asia	r	Asia|Waasia|Asia Kusini Mashariki|Asia ya Kusini Mashariki|Kusini Mashariki mwa Asia|Asia ya Kati|Himalaya|Bahari ya China Kusini
southeast-asia	r	=ASEAN
latin-america	r	Amerika ya Kusini|Amerika Kusini|Amerika ya Kati|Amerika Kilatini|Amerika ya Kilatini|Amazon|Andes|Mercosur
caribbean	r	Karibi|Karibiani|visiwa vya Karibea|Karibea
north-america	r	Amerika Kaskazini|Amerika ya Kaskazini
oceania	r	Oceania|Pasifiki Kusini|visiwa vya Pasifiki|Visiwa vya Pasifiki|Polinesia|Melanesia
af	d	Waafghanistani|Mwafghanistani|Waafghani
ao	d	Waangola|Mwangola
ar	d	Waajentina|Muajentina|Waargentina|Mwargentina
at	d	Waaustria|Mwaustria
ba	d	Wabosnia|Mbosnia
bd	d	Wabangladeshi|Mbangladeshi
be	d	Wabelgiji|Mbelgiji
bf	d	Waburkinabe
bg	d	Wabulgaria|Mbulgaria
bi	d	Waburundi
bj	d	Wabenin|Mbenin
bo	d	Wabolivia|Mbolivia
br	d	Wabrazil|Mbrazil
bw	d	Wabotswana|Mbotswana
by	d	Wabelarusi|Mbelarusi
ca	d	Wacanada
ch	d	Waswisi|Mswisi
ci	d	Waivory Coast|Ivory Coast|Kodivaa
cl	d	Wachile|Mchile
cm	d	Wakameruni|Mkameruni|Wacameroon|Mcameroon
co	d	Wakolombia|Mkolombia|Wacolombia
cu	d	Wakuba|Mkuba|Wacuba
cz	d	Wacheki|Mcheki
dj	d	Wadjibouti|Mdjibouti
dk	d	Wadenmarki|Mdenmarki|Wadenishi
dz	d	Waalgeria|Mwalgeria
er	d	Waeritrea|Mweritrea
et	d	Muethiopia|Wahabeshi
fi	d	Wafini|Mfini|Wafinland
ga	d	Wagabon|Mgabon
ge	d	Wageorgia|Mgeorgia
gh	d	Waghana|Mghana
gm	d	Wagambia|Mgambia
gn	d	Waguinea|Mguinea
hr	d	Wakroatia|Mkroatia|Wakroeshia
ht	d	Wahaiti|Mhaiti
hu	d	Wahungaria|Mhungaria
id	d	Waindonesia|Mwindonesia
ie	d	Waayalandi|Mwayalandi|Waireland
il	d	Muisraeli
iq	d	Wairaki|Mwiraki|Wairaq
ir	d	Wairani|Mwirani|Muirani
jm	d	Wajamaika|Mjamaika
jo	d	Wajordan|Mjordan
km	d	Wakomoro|Mkomoro
kr	d	Wakorea|Mkorea|Wakorea Kusini
kp	d	Wakorea Kaskazini
lb	d	Walebanoni|Mlebanoni
lr	d	Waliberia|Mliberia
ls	d	Walesotho|Mlesotho|Wasotho
ly	d	Walibya|Mlibya
ma	d	Wamoroko|Mmoroko
mg	d	Wamadagaska|Mmalagasi|Wamalagasi
ml	d	Wamali|Mmali
mm	d	Wamyanmar|Myanmar
mr	d	Wamauritania
mw	d	Wamalawi|Mmalawi
mx	d	Wameksiko|Mmeksiko|Wamexico
my	d	Wamalaysia|Mmalaysia
mz	d	Wamsumbiji|Mmsumbiji
na	d	Wanamibia|Mnamibia
ne	d	Waniger|Mniger
no	d	Wanorwe|Mnorwe
np	d	Wanepali|Mnepali
nz	d	Wanyuzilandi|Wanyuzilendi
pe	d	Waperu|Mperu
ph	d	Wafilipino|Mfilipino
pk	d	Wapakistani|Mpakistani
pl	d	Wapolandi|Mpolandi
qa	d	Waqatari|Mqatari
ro	d	Waromania|Mromania
rs	d	Waserbia|Mserbia
sa	d	Wasaudi|Msaudi
sd	d	Wasudani|Msudani
se	d	Waswidi|Mswidi
sl	d	Wasierra Leone
sn	d	Wasenegali|Msenegali|Wasenegal
ss	d	Wasudani Kusini|Wasudan Kusini
sy	d	Wasyria|Msyria|Washamu
td	d	Wachadi|Mchadi
tg	d	Watogo|Mtogo
th	d	Wathailandi|Mthailandi|Wathai
tn	d	Watunisia|Mtunisia
tw	d	Wataiwan|Mtaiwan
ua	d	Mwukraine|Myukraine|Wayukraine
ug	d	Wauganda
uy	d	Wauruguay
uz	d	Wauzbeki
ve	d	Wavenezuela|Mvenezuela
vn	d	Wavietnam|Mvietnam
ye	d	Wayemeni|Myemeni
za	d	Muafrika Kusini
zm	d	Wazambia|Mzambia
zw	d	Wazimbabwe|Mzimbabwe
tz	h	Bunge|bunge|Spika|Waziri Mkuu|Rais Samia|Serikali ya Tanzania|=CCM|=NEC|=TAMISEMI|=NIDA|=BoT|=TPA|=LATRA|=EWURA|=TMA|=NHIF|=TFF|Chadema|=ACT|ACT Wazalendo|Tundu Lissu|Freeman Mbowe|Mbowe|Majaliwa|Mkoa wa|mkoa wa|Mkuu wa Mkoa|mkuu wa mkoa|Mkuu wa Wilaya|mkuu wa wilaya|Simba|Simba SC|Yanga|Azam FC|Azam|Uwanja wa Benjamin Mkapa|Benjamin Mkapa|Ligi Kuu Bara|Taifa Stars|kamanda wa polisi mkoa|DC
tz	o	Dodoma|Dar es Salaam|Mwanza|Arusha|Mbeya|Morogoro|Tanga|Zanzibar|Pemba|Unguja|Kigoma|Tabora|Singida|Iringa|Njombe|Ruvuma|Songea|Lindi|Mtwara|Geita|Kagera|Bukoba|Mkoa wa Mara|Musoma|Simiyu|Shinyanga|Katavi|Rukwa|Manyara|Kilimanjaro|Kibaha|Songwe|Serengeti|Ngorongoro|Mlima Kilimanjaro|Wamasai|Mwalimu Nyerere|Nyerere|Magufuli|Kikwete|Mwinyi
ke	h	Seneti|Bunge la Kitaifa|Bunge la Seneti|Gavana|gavana|Maseneta|seneta|Kaunti|kaunti|Jaji Mkuu Koome|=ODM|=UDA|=EACC|=DCI|=KNEC|=TSC|=KPLC|=SRC|=IPOA|=NTSA|=KEMRI|Azimio|Kenya Kwanza|Gachagua|Rigathi Gachagua|Kindiki|Kalonzo|Musyoka|Uhuru Kenyatta|Kenyatta|Raila Odinga|Rais Ruto|William Ruto|Gen Z|=Gen-Z|matatu|AFC Leopards|Gor Mahia|Harambee Stars|Eliud Kipchoge|Kipchoge
ke	o	Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Thika|Kericho|Kakamega|Bungoma|Busia|Kisii|Migori|Homa Bay|Siaya|Vihiga|Nandi|Uasin Gishu|Trans Nzoia|Turkana|Lodwar|Garissa|Wajir|Mandera|Lamu|Malindi|Kilifi|Kwale|Machakos|Kitui|Makueni|Meru|Embu|Nyeri|Kirinyaga|Murang'a|Kiambu|Nyandarua|Laikipia|Samburu|Isiolo|Marsabit|Narok|Kajiado|Bomet|Baringo|Maasai Mara|Bonde la Ufa|Eastleigh|Kibera
ug	o	Kampala|Entebbe|Gulu|Jinja|Mbarara|Museveni|Bobi Wine|Besigye|=UPDF
cd	o	Goma|Bukavu|Kinshasa|Lubumbashi|Kisangani|Beni|Butembo|Ituri|Kivu|Kivu Kaskazini|Kivu Kusini|=M23|Tshisekedi|=FARDC|=MONUSCO|Jeshi la Kongo|Kongo|DR Congo|=DRC|Jamhuri ya Kidemokrasia ya Kongo
rw	o	Kigali|Kagame|=RPF
bi	o	Bujumbura|Gitega|Ndayishimiye
so	o	Mogadishu|Kismayo|Puntland|Somaliland|Jubaland
ss	o	Juba|Salva Kiir|Riek Machar
et	o	Addis Ababa|Tigray|Abiy Ahmed|Oromia|Amhara
mz	o	Maputo|Cabo Delgado|Frelimo
mw	o	Lilongwe|Blantyre|Chakwera|Mutharika
zm	o	Lusaka|Hichilema
zw	o	Harare|Mnangagwa|Mugabe
za	o	Johannesburg|Pretoria|Cape Town|Durban|Ramaphosa|=ANC|Afrika Kusini
ng	o	Abuja|Lagos|Tinubu|Boko Haram|Super Eagles
sd	n	Sudani
sd	C	Khartoum
sn	n	Senegali
ci	n	Cote d'Ivoire
cm	n	Kameruni
us	o	Marekani|Washington|New York|California|Texas|Congress|Bunge la Congress
gb	o	Uingereza|London|Scotland|Wales|Mfalme Charles|Ligi Kuu England|England|Liverpool|Arsenal|Manchester|Chelsea
es	o	Uhispania|Barcelona|Real Madrid|Hispania
ch	n	Uswizi
in	n	Uhindi
sa	n	Saudi
sa	C	Riyadh|Makka|Madina
ae	n	Muungano wa Falme za Kiarabu|Abu Dhabi
lb	n	Lebanoni
sy	n	Siria
ye	n	Yemeni
jo	n	Yordani
ua	n	Kyiv|Kiev|Zelensky
ru	n	Moscow|Moskow|Putin|Kremlin
br	n	Brasil
ar	n	Ajentina
fj	n	Fiji
pg	n	Papua New Guinea
africa	r	=AFCON|Afcon|=IGAD|=COMESA|nchi za Afrika|Bara la Afrika|bara la Afrika|Afrika ya Kati|Kusini mwa Afrika|kusini mwa Jangwa la Sahara|=CECAFA|=Africa CDC|Africa CDC
west-africa	r	=ECOWAS|Ecowas
north-africa	r	Afrika Kaskazini
asia	r	Asia Mashariki|nchi za Asia
europe	r	nchi za Ulaya|Umoja wa nchi za Ulaya|Ligi ya Mabingwa Ulaya|=UEFA
eastern-europe	r	Ulaya Mashariki
latin-america	r	nchi za Amerika ya Kusini
oceania	r	nchi za visiwa vya Pasifiki|Jukwaa la Visiwa vya Pasifiki
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
europe	r	Avrupa|Avrupalı~|=NATO|Baltık|Akdeniz|Alpler|Alp|Karadeniz|Kuzey Denizi|Adriyatik|Tuna Nehri|Tuna|Ege Denizi|Avrupa Konseyi
balkans	r	Balkan~|Balkanlar
nordics	r	İskandinav~
africa	r	Afrika|Afrikalı~|Afrika Birliği|Sahra Çölü
sahel	r	Sahel
maghreb	r	Mağrip
east-africa	r	Afrika Boynuzu|Doğu Afrika
west-africa	r	Batı Afrika
north-africa	r	Kuzey Afrika
middle-east	r	Orta Doğu|Ortadoğu|Basra Körfezi|Arap Birliği|Kızıldeniz|=DEAŞ|=DAEŞ|Arap|Araplar|Körfez ülkeleri|Hürmüz Boğazı
asia	r	Asya|Asyalı~|Güney Çin Denizi|Himalaya~
southeast-asia	r	Güneydoğu Asya
central-asia	r	Orta Asya|Türkistan
latin-america	r	Latin Amerika|Latin Amerikalı~|And Dağları|Mercosur|Amazon Ormanları|Amazonlar
central-america	r	Orta Amerika
south-america	r	Güney Amerika|Güney Amerikalı~
caribbean	r	Karayip~|Karayipler
north-america	r	Kuzey Amerika|Kuzey Amerikalı~
oceania	r	Okyanusya|Güney Pasifik|Pasifik adaları|Pasifik ada ülkeleri|Pasifik Adaları|Polinezya|Melanezya|Mikronezya
ad	d	Andorralı~
ae	d	Emirlik~
ao	d	Angolalı~
bb	d	Barbadoslu~
bf	d	Burkina Fasolu~|Burkinalı~
bh	d	Bahreynli~
bi	d	Burundili~
bj	d	Beninli~
bn	d	Bruneyli~
bs	d	Bahamalı~
bt	d	Butanlı~|Bhutanlı~
bw	d	Botsvanalı~
bz	d	Belizeli~
cf	d	Orta Afrika Cumhuriyet~
ci	d	Fildişili~|Fildişi Sahil~
cm	d	Kamerunlu~
cr	d	Kosta Rikalı~
cv	d	Yeşil Burun~|Cabo Verdeli~
dj	d	Cibutili~
do	d	Dominikli~|Dominik Cumhuriyet~
ee	d	Estonyalı~|Eston~
er	d	Eritreli~
fj	d	Fijili~
ga	d	Gabonlu~
gl	d	Grönlandlı~
gm	d	Gambiyalı~
gn	d	Gineli~
gq	d	Ekvator Gine~
gt	d	Guatemalalı~
gy	d	Guyanalı~
hk	d	Hong Konglu~
hn	d	Honduraslı~
ht	d	Haitili~
is	d	İzlandalı~
jm	d	Jamaikalı~
kg	d	Kırgız~
kh	d	Kamboçyalı~
km	d	Komorlu~
kw	d	Kuveytli~
la	d	Laoslu~
li	d	Lihtenştaynlı~
lk	d	Sri Lankalı~
lr	d	Liberyalı~
ls	d	Lesotholu~
lt	d	Litvanyalı~|Litvan~
lu	d	Lüksemburglu~
lv	d	Letonyalı~|Leton~
mc	d	Monakolu~
md	d	Moldovalı~|Moldavyalı~|Moldovyalı~
me	d	Karadağlı~
mg	d	Madagaskarlı~
mk	d	Makedon~|Kuzey Makedonyalı~|Makedonyalı~
ml	d	Malili~
mr	d	Moritanyalı~
mt	d	Maltalı~
mu	d	Mauritiuslu~|Morityuslu~
mv	d	Maldivli~
mw	d	Malavili~
mz	d	Mozambikli~
na	d	Namibyalı~
ne	d	Nijerli~
ni	d	Nikaragualı~
om	d	Ummanlı~
pa	d	Panamalı~
pg	d	Papua Yeni Gineli~
pr	d	Porto Rikolu~
py	d	Paraguaylı~
rw	d	Ruandalı~
sc	d	Seyşeller~
sg	d	Singapurlu~
si	d	Sloven~|Slovenyalı~
sk	d	Slovak~|Slovakyalı~
sl	d	Sierra Leoneli~
sm	d	San Marinolu~
sr	d	Surinamlı~
ss	d	Güney Sudanlı~
sv	d	Salvadorlu~|El Salvadorlu~
sz	d	Esvatinili~
td	d	Çadlı~
tg	d	Togolu~
tj	d	Tacik~|Tacikistanlı~
tl	d	Doğu Timorlu~|Timorlu~
tm	d	Türkmenistanlı~
to	d	Tongalı~
tt	d	Trinidadlı~
tz	d	Tanzanyalı~
ug	d	Ugandalı~
uy	d	Uruguaylı~
va	d	Vatikan~
ws	d	Samoalı~
xk	d	Kosovalı~
zm	d	Zambiyalı~
uz	d	Özbekistanlı~
kz	d	Kazakistanlı~
tr	h	Meclis~|Cumhurbaşkanı~|Cumhurbaşkanlığı~|Bakanlar Kurulu|Kabine Toplantısı|Anayasa Mahkemesi~|Yargıtay~|Danıştay~|Sayıştay~|Valilik|Valiliği~|İl Emniyet~|Emniyet Genel Müdürlüğü|Jandarma~|Cumhuriyet Başsavcılığı~|Başsavcılığı~|Büyükşehir Belediyesi~|Büyükşehir~|Merkez Bankası~|İçişleri Bakanı~|Milli Eğitim Bakanı~|Milli Savunma Bakanlığı~|Dışişleri Bakanlığı~|=MSB|=CHP|=MHP|=DEM|İYİ Parti|=YSK|=RTÜK|=SGK|=TOKİ|=TCDD|=THY|=ÖSYM|=TFF|=ASELSAN|=TUSAŞ|=EPDK|=BOTAŞ|=BIST|Borsa İstanbul|İmamoğlu~|Özgür Özel|Kılıçdaroğlu~|Bahçeli~|Hakan Fidan|Mehmet Şimşek|Marmara~|Marmara Denizi|Ege Bölgesi|Doğu Anadolu|Güneydoğu Anadolu|İç Anadolu|Karadeniz Bölgesi|Anadolu~|Anadolu Efes|Süper Lig~|Konyaspor|Başakşehir|Göztepe
tr	o	Kadıköy~|Beyoğlu~|Üsküdar~|Boğaziçi~|Kapadokya~|Çanakkale~|Bodrum~|Kuşadası~|Pamukkale~|Hatay~|Elazığ~|Erzurum~|Rize~|Artvin~|Kilis~|Kırşehir~|Amasya~|Bingöl~|Bitlis~|Ağrı'da|Ağrı'nın|Uşak'ta|Aydın'da|Aydın'ın|Ordu'da|Muş'ta|Kars'ta|Kars'ın|Van'da|Van'ın|Van Gölü|Batman'da|Tokat'ta|Siirt'te|Bolu~|Bartın~|Düzce'de|Sinop~|Yozgat~|Niğde~|Karaman'da|Aksaray'da|Manisa~|Isparta~|Edirne~|Çorum~|Nevşehir~
cy	o	Kuzey Kıbrıs~|=KKTC|Güney Kıbrıs~|Kıbrıs~|Girne~|Gazimağusa~|Güzelyurt|Lefke|Ersin Tatar|Rum Kesimi|Rum Yönetimi|Kıbrıslı~|Rum lider|Rum yönetimi
cl	C	Santiago
jm	C	Kingston
pe	C	Lima'da|Lima
it	C	Roma'da|Roma'nın|Roma'ya|Roma yönetimi|Roma
sy	C	Şam'da|Şam'ın|Şam'a|Şam'dan|Şam yönetimi|Şam yönetiminin
gh	C	Akra
gh	n	Gana'da|Gana'nın|Ganalı~|Gana
ml	n	Mali'de|Mali'nin|Mali'ye|Mali'den
ma	n	Fas'ta|Fas'ın|Fas'a|Faslı~|Fas'tan
td	n	Çad'da|Çad'ın|Çad'a|Çad'dan
om	n	Umman~
eg	n	Mısır'da|Mısır'ın|Mısır'a|Mısırlı~|Mısır
in	n	Hindistan~
jo	n	Ürdün~
dz	n	Cezayir~
gb	o	İngiltere~|İskoçya~|Galler~|Downing Street|Avam Kamarası
us	o	=ABD|ABD'de|Kongre Binası|Temsilciler Meclisi|Kaliforniya~|Teksas~|Florida~|Alaska~|Washington yönetimi
de	o	Bundestag|Merz|Scholz|Bavyera~|Saksonya~|Münih~|Köln~
ru	o	Duma|Lavrov|Peskov|Moskova yönetimi|Çeçenistan~|Kırım~|Sibirya~|Tataristan~
ua	o	Zelenskiy~|Zelenski~|Donbas~|Harkiv~|Odessa~
gr	o	Batı Trakya|Girit~|Rodos~|Selanik~|Midilli~|Miçotakis~
az	o	Aliyev~|Karabağ~|Dağlık Karabağ|Nahçıvan~
am	o	Paşinyan~|Ermenistan~|Erivan~
iq	o	Kerkük~|Erbil~|Kandil~|Musul~|Süleymaniye~|=IKBY
sy	o	=SDG|=YPG|Esed~|Esad~|İdlib~|Halep~|Afrin~|Münbiç~|Rakka~
il	o	Netanyahu~|Knesset|Tel Aviv yönetimi|Mescid-i Aksa|Kudüs~
ps	o	Gazze~|Batı Şeria~|Filistin~|Filistinli~
lb	o	Hizbullah~|Beyrut~
ye	o	Husi~|Husiler
ir	o	Hamaney~|Devrim Muhafızları|Pezeşkiyan~
cn	o	Şi Cinping|Sincan~|Doğu Türkistan~|Uygur~|Pekin yönetimi
kg	n	Kırgızistan~
ba	o	Srebrenitsa~|Saraybosna~
rs	o	Sancak|Sırp~
md	o	Gagauz~
latin-america	r	Mercosur~|=MERCOSUR
caribbean	r	Karayipler'de
africa	r	Sahra Altı Afrika|Sahraaltı Afrika
asia	r	Hint-Pasifik
southeast-asia	r	=ASEAN
south-asia	r	Güney Asya
east-asia	r	Doğu Asya
europe	r	=AGİT|Avrupa Konseyi~|Avrupa İnsan Hakları Mahkemesi|=AİHM|Şampiyonlar Ligi|=UEFA
balkans	r	Batı Balkanlar
eastern-europe	r	Doğu Avrupa
oceania	r	Pasifik Adaları Forumu
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
europe	r	Європ~|європейськ~|європейц~|=НАТО|Балті~|балтійськ~|Балтійськ~ мор~|Середземн~ мор~|Альп~|Чорн~ мор~|Північн~ мор~|Дуна~|=ОБСЄ|Карпат~|=ПАРЄ|Рад~ Європи
balkans	r	Балкан~|балканськ~
nordics	r	Скандинаві~|скандинавськ~
africa	r	Африк~|африкан~|африканськ~|Африканськ~ союз~|Африканськ~ Рог~|західноафриканськ~|східноафриканськ~
sahel	r	Сахел~
maghreb	r	Магриб~
middle-east	r	Близьк~ Сх~|Близьк~ Сход~|близькосхідн~|Перськ~ заток~|Перській затоці|Ліг~ арабських держав|Червон~ мор~|=ІДІЛ|арабськ~|Ормузьк~ проток~
asia	r	Азі~|азійськ~|азіатськ~|Південнокитайськ~ мор~|Гімала~
southeast-asia	r	Південно-Східн~ Азі~|=АСЕАН
central-asia	r	Центральн~ Азі~
latin-america	r	Латинськ~ Америк~|латиноамериканськ~|Анд|Андах|Анди|Меркосур~|Амазоні~
central-america	r	Центральн~ Америк~
south-america	r	Південн~ Америк~|південноамериканськ~
caribbean	r	карибськ~|Карибськ~|Карибах
north-america	r	Північн~ Америк~|північноамериканськ~
oceania	r	Океані~|Полінезі~|Меланезі~|Мікронезі~|тихоокеанськ~ острів~|тихоокеанськ~ остров~
ad	d	андоррськ~
ae	d	еміратськ~
bf	d	буркінійськ~
bi	d	бурундійськ~
cf	d	центральноафриканськ~
ci	d	івуарійськ~|івуарійц~
cv	d	кабовердійськ~
cy	d	кіпрськ~|кіпріот~|грекокіпрськ~
do	d	домініканськ~
er	d	еритрейськ~
hk	d	гонконгськ~
kg	d	киргизьк~|киргиз~|киргизстанськ~
kw	d	кувейтськ~
la	d	лаоськ~|лаосц~
li	d	ліхтенштейнськ~
lk	d	ланкійськ~|шриланкійськ~|ланкійц~
lu	d	люксембурзьк~
mc	d	монакськ~
me	d	чорногорськ~|чорногорц~
mg	d	малагасійськ~|мадагаскарськ~
mk	d	македонськ~|північномакедонськ~|македон~
mm	d	м'янманськ~|бірманськ~
mv	d	мальдівськ~
ne	d	нігерськ~
ni	d	нікарагуанськ~
pg	d	папуаськ~|папуас~
pr	d	пуерториканськ~
sl	d	сьєрра-леонськ~
sm	d	санмаринськ~
sr	d	суринамськ~
ss	d	південносуданськ~
tj	d	таджицьк~|таджик~
tl	d	тиморськ~|східнотиморськ~
to	d	тонганськ~
tt	d	тринідадськ~
uz	d	узбек~|узбекистанськ~
va	d	ватиканськ~
xk	d	косовськ~|косовар~
tm	d	туркменськ~|туркмен~
si	d	словенськ~|словенц~
mt	d	мальтійськ~|мальтійц~
mr	d	мавританськ~
mu	d	маврикійськ~
gl	d	гренландськ~
gt	d	гватемальськ~
hn	d	гондураськ~
jm	d	ямайськ~
gy	d	гаянськ~
pa	d	панамськ~
sg	d	сінгапурськ~
sv	d	сальвадорськ~
uy	d	уругвайськ~
rw	d	руандійськ~
td	d	чадськ~
tg	d	тоголезьк~
zm	d	замбійськ~
om	d	оманськ~
bh	d	бахрейнськ~
bj	d	бенінськ~
bt	d	бутанськ~
bw	d	ботсванськ~
ga	d	габонськ~
gm	d	гамбійськ~
gn	d	гвінейськ~
lr	d	ліберійськ~
na	d	намібійськ~
mw	d	малавійськ~
cr	d	костариканськ~
cm	d	камерунськ~
ao	d	ангольськ~
ua	h	Рада|Раду|Ради|Радою|парламент~|нардеп~|=ОВА|=МВА|=ДСНС|=МОЗ|=МЗС|=НБУ|=САП|=ВАКС|=НАЗК|=ТЦК|=ДТП|Генштаб~|Нацполіці~|Нацгварді~|Кабмін~|Мінфін~|Міноборони|Офіс~ Президента|Офіс~ генпрокурора|Верховн~ суд~|Конституційн~ суд~|Єрмак~|Шмигал~|Свириденко|Сирськ~|Залужн~|Буданов~|Порошенко|Тимошенко|Кличко|Железняк~|Слуг~ народу|Слуги народу|=УПЛ|=УАФ|Динамо|Шахтар|Дія|Укрпошт~|Нафтогаз~|Енергоатом~|Обленерго|обленерго
ua	o	Полтавськ~|полтавськ~|Харківськ~|харківськ~|Харків~|Одещин~|одеськ~|Львівщин~|львівськ~|Київщин~|київськ~|Сумщин~|сумськ~ област~|Сумськ~ област~|у Сумах|Сумах|Чернігівщин~|чернігівськ~|Дніпропетровщин~|дніпровськ~|Запоріж~|запорізьк~|Херсонщин~|херсонськ~|Миколаївщин~|миколаївськ~|Донеччин~|Луганщин~|Волин~|волинськ~|Рівненщин~|рівненськ~|у Рівному|Тернопільщин~|тернопільськ~|Закарпатт~|закарпатськ~|Буковин~|Прикарпатт~|прикарпатськ~|Хмельниччин~|хмельницьк~|Вінниччин~|вінницьк~|Житомирщин~|житомирськ~|Черкащин~|черкаськ~|Кіровоградщин~|Кропивницьк~|Донбас~|Крим~|кримськ~|Полісс~|Поділл~|Галичин~|Буч~ місто|Бучі|Ірпен~|Маріупол~|Бахмут~|Авдіївк~|Покровськ~|Кременчуц~|Кременчук~|Кривому Роз~|Кривий Ріг|Кривого Рогу
pa	n	Панам~
pe	C	Лім~|Ліма
cl	C	Сантьяго
pl	o	польсько-|Сейм~|Туск~|Навроцьк~|варшавськ~|краківськ~|Сенат Польщі
ru	o	Росі~|росі~|росіян~|Держдум~|=РФ|=ФСБ|Лавров~|Пєсков~|Бєлгород~|Курщин~|Курськ~|Чечн~|чеченськ~|москал~
by	o	Лукашенк~|Мінськ~
sk	o	Фіцо|Словаччин~
hu	o	Орбан~|угорськ~|угорц~|Угорщин~|Сійярто
us	o	Конгрес США|Капітолі~|Палат~ представників|Сенат США|=ФРС|=ФБР|=ЦРУ|Вашингтон~|Каліфорні~|Техас~|Флорид~|Аляск~
gb	o	Стармер~|Даунінг-стріт|Шотланді~|Уельс~|Англі~|Букінгемськ~
de	o	Бундесрат~|Мерц~|Шольц~|Баварі~|Саксоні~
fr	o	Єлисейськ~|Національн~ збор~ Франції|Нормандії
il	o	Нетаньяху|Нетаньягу|Кнесет~
ps	o	Сектор~ Гази|сектор~ Гази|Смуг~ Гази
ye	o	хусит~|гусит~
lb	o	Хезболл~|Гезболл~
ir	o	Хаменеї|=КВІР|Пезешкіан~
cn	o	Сі Цзіньпін~|Тибет~|Пекін~
kp	o	Кім Чен Ин~|північнокорейськ~|=КНДР
kr	o	південнокорейськ~
md	o	Санду|Майя Санду|Придністров~|придністровськ~|Гагаузі~|кишинівськ~|Кишинів
ge	o	Абхазі~|Грузинськ~ мрі~|Батумі
az	o	Карабах~|Нагірн~ Карабах~|Алієв~
am	o	Пашинян~|Єреван~
rs	o	Вучич~
ve	o	Мадуро
sy	o	Асад~
ci	n	Кот-д’Івуар~|Кот-д'Івуар~
europe	r	Єврокомісар~|євродепутат~|Ліг~ чемпіонів|=УЄФА|Європарламент~
balkans	r	Західн~ Балкан~
eastern-europe	r	Східн~ Європ~
africa	r	Африканськ~ Союз~|північноафриканськ~
west-africa	r	Західн~ Африк~
east-africa	r	Східн~ Африк~
north-africa	r	Північн~ Африк~
asia	r	центральноазійськ~|=ШОС
south-asia	r	Південн~ Азі~
east-asia	r	Східн~ Азі~
latin-america	r	МЕРКОСУР~|Патагоні~
caribbean	r	Карибськ~ мор~
oceania	r	Форум~ тихоокеанських островів|остров~ Тихого океану
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
europe	r	欧洲|歐洲|北约|北約|波罗的海|地中海|阿尔卑斯|黑海|西欧|北海油田|爱琴海|多瑙河|欧冠|中东欧
balkans	r	巴尔干
nordics	r	北欧|斯堪的纳维亚
eastern-europe	r	东欧
africa	r	非洲|非盟|撒哈拉|中非合作论坛
sahel	r	萨赫勒
maghreb	r	马格里布
east-africa	r	非洲之角|东非
west-africa	r	西非
north-africa	r	北非
middle-east	r	中东|中東|波斯湾|阿拉伯国家|阿拉伯联盟|阿盟|红海|伊斯兰国|海湾国家|海合会|霍尔木兹海峡|阿拉伯
asia	r	亚洲|亞洲|南海|喜马拉雅|湄公河|亚太
southeast-asia	r	东南亚|東南亞|东盟|東協
central-asia	r	中亚
south-asia	r	南亚
east-asia	r	东亚
latin-america	r	拉美|拉丁美洲|安第斯|南方共同市场|亚马孙|亚马逊雨林|亚马逊河
south-america	r	南美|南美洲
central-america	r	中美洲
caribbean	r	加勒比
north-america	r	北美|北美洲|五大湖
oceania	r	大洋洲|太平洋岛国|南太平洋|南太|波利尼西亚|美拉尼西亚|密克罗尼西亚|太平洋島國
td	n	乍得政府|乍得总统|乍得首都|乍得
tg	n	多哥政府|多哥总统
cl	n	智利总统|智利政府|智利中部|智利北部|智利首都|智利南部|智利大选|智利铜
cn	h	国务院|全国人大|人大常委会|全国政协|政协|中央政治局|中共中央|中央军委|中纪委|国家发改委|发改委|商务部|外交部发言人|外交部|公安部|公安机关|当地公安|公安部门|派出所|教育部|工信部|财政部|央行|人民银行|证监会|银保监会|国家统计局|国家卫健委|卫健委|市场监管总局|最高人民法院|最高法|最高检|人民检察院|国家主席|总书记|国台办|国安部|省委|市委书记|省长|县委|乡镇|省政府|国足|中超|国乒|女排|沪指|A股|沪深|深成指|高考|春运|两会|北向资金|一带一路|人民币|应急管理部|中央气象台|国家医保局|国企|央企
cn	o	习近平|李强|李克强|王毅|新疆|西藏|内蒙古|宁夏|广西|广东|浙江|江苏|山东|山西|河南|河北|湖南|湖北|四川|云南|贵州|陕西|甘肃|青海|海南省|海南岛|福建|江西|安徽|辽宁|吉林|黑龙江|北京|上海|天津|重庆|深圳|广州|杭州|南京|武汉|成都|西安|苏州|郑州|洛阳|长沙|青岛|大连|厦门|宁波|济南|合肥|昆明|贵阳|兰州|乌鲁木齐|拉萨|哈尔滨|长春|沈阳|石家庄|太原|南昌|福州|南宁|海口|呼和浩特|银川|西宁|无锡|佛山|东莞|珠海|温州|义乌|泉州|烟台|徐州|大湾区|长三角|珠三角|京津冀|三峡|黄河流域|长江流域
hk	o	港府|港股|恒指|恒生指数|港人|港警|香港|香港特区政府|李家超|立法会|港交所|港铁|维港
mo	o	澳门|澳門|氹仔
tw	o	立法院|行政院|民进党|民進黨|国民党|國民黨|民众党|赖清德|賴清德|蔡英文|柯文哲|台湾|臺灣|台灣|台海|台积电|台積電|高雄|台中|台南|新北|花莲|花蓮|屏东|桃园市|绿营|蓝营|总统府前凯道|凯道|監察院|監委|台股|新竹
us	o	美国|美國|美军|美方|美媒|美股|美联储|美聯儲|美总统|美國會|美国国会|美国国务院|美参议院|美众议院|美商务部|美财政部|美司法部|访美|国会山|华盛顿|哈里斯|得克萨斯|芝加哥|波士顿|西雅图|旧金山|休斯敦|NASA|FBI
gb	o	英国|英國|英政府|英首相|英方|英媒|英王室|英格兰|苏格兰|威尔士|北爱尔兰|唐宁街|斯塔默|苏纳克|查尔斯三世|英超|伦敦
fr	o	法国|法國|法总统|法方|法媒|法总理|巴黎|马赛|里昂|法国国民议会|科西嘉|法甲
de	o	德国|德國|德总理|德方|德媒|德政府|柏林|朔尔茨|默茨|默克尔|联邦议院|巴伐利亚|慕尼黑|德甲
it	o	意大利|意总理|意方|意甲|梅洛尼|罗马|米兰|西西里|那不勒斯
es	o	西班牙|西甲|皇马|巴萨|马德里|加泰罗尼亚|巴塞罗那|桑切斯
ru	o	俄罗斯|俄羅斯|俄方|俄军|俄总统|俄外长|俄媒|俄外交部|俄国防部|拉夫罗夫|佩斯科夫|莫斯科|圣彼得堡|车臣|西伯利亚|国家杜马|杜马
ua	o	乌克兰|烏克蘭|乌军|乌方|乌总统|基辅|哈尔科夫|顿巴斯|克里米亚|敖德萨
jp	o	日本|日方|日媒|日首相|日相|日政府|东京|大阪|石破茂|岸田文雄|高市早苗|自民党|福岛核|福岛第一核电站|核污染水|核污水|冲绳|北海道|京都市|日经指数|日央行|日元
kr	o	韩国|韓國|韩方|韩媒|韩总统|韩军|尹锡悦|李在明|首尔|釜山|济州|青瓦台|韩国国会
kp	o	朝鲜|北韓|金正恩|平壤|朝中社
in	o	印度|印总理|印方|印军|莫迪|新德里|孟买|克什米尔|班加罗尔
pk	o	巴基斯坦|伊斯兰堡|卡拉奇|拉合尔|白沙瓦|俾路支
il	o	以色列|以军|以总理|以媒|内塔尼亚胡|特拉维夫|耶路撒冷|戈兰高地
ps	o	巴勒斯坦|加沙|约旦河西岸|拉法口岸|拉姆安拉|汗尤尼斯
lb	o	黎巴嫩|贝鲁特
ir	o	伊朗|伊方|哈梅内伊|德黑兰|革命卫队|佩泽希齐扬
iq	o	伊拉克|巴格达
sy	o	叙利亚|敘利亞|大马士革|巴沙尔|阿萨德|伊德利卜|阿勒颇
ye	o	也门|胡塞武装|萨那|亚丁
sa	o	沙特|沙特阿拉伯|利雅得|麦加
ae	o	阿联酋|迪拜|阿布扎比
tr	o	土耳其|土总统|安卡拉|伊斯坦布尔
eg	o	埃及|塞西总统|开罗|苏伊士运河
ca	o	加拿大|渥太华|特鲁多|卡尼总理|多伦多|温哥华|魁北克
au	o	澳大利亚|澳洲|澳总理|澳方|澳政府|阿尔巴尼斯|堪培拉|悉尼|墨尔本|昆士兰
nz	o	新西兰|紐西蘭|惠灵顿|毛利人
br	o	巴西|卢拉|巴西利亚|圣保罗|里约热内卢|里约
ar	o	阿根廷|米莱|布宜诺斯艾利斯
mx	o	墨西哥|墨西哥城|辛鲍姆
cl	o	圣地亚哥|智利总统
pe	o	秘鲁|利马
ve	o	委内瑞拉|马杜罗|加拉加斯
co	o	哥伦比亚|佩特罗|波哥大
cu	o	古巴|哈瓦那
ph	o	菲律宾|菲方|菲总统|菲海警|马科斯|小马科斯|马尼拉|棉兰老岛|杜特尔特
vn	o	越南|越共|胡志明市|越方
th	o	泰国|泰總理|泰总理|曼谷|清迈|普吉
kh	o	柬埔寨|金边|洪玛奈|洪森
my	o	马来西亚|大马|吉隆坡|安瓦尔|槟城
sg	o	新加坡|狮城|黄循财
id	o	印尼|印度尼西亚|雅加达|巴厘岛|普拉博沃
mm	o	缅甸|缅军|缅方|缅北|仰光|内比都|昂山素季|敏昂莱|果敢
td	n	乍得湖|恩贾梅纳|非洲国家乍得
tg	n	多哥|洛美
ml	n	马里总统|马里军|马里过渡|马里政府|西非国家马里|马里北部|巴马科|马里
hu	o	匈牙利|欧尔班|布达佩斯
by	o	白俄罗斯|卢卡申科|明斯克
rs	o	塞尔维亚|武契奇|贝尔格莱德
af	o	阿富汗|喀布尔
kz	o	哈萨克斯坦|托卡耶夫|阿斯塔纳
ng	o	尼日利亚|博科圣地|阿布贾
so	o	索马里|摩加迪沙
za	o	南非|拉马福萨|比勒陀利亚|开普敦|约翰内斯堡
et	o	埃塞俄比亚|埃塞|亚的斯亚贝巴
ke	o	肯尼亚|鲁托|内罗毕
europe	r	欧盟|歐盟|欧盟委员会|欧洲议会|欧洲央行|欧洲理事会|欧委会|欧元区|布鲁塞尔|申根
africa	r	非洲联盟|几内亚湾
southern-africa	r	南部非洲
west-africa	r	西非国家经济共同体|西共体
central-africa	r	刚果盆地
asia	r	印太|上合组织|上海合作组织|南海仲裁|东海|亚洲开发银行|亚冠
southeast-asia	r	東盟
latin-america	r	南共市|亚马孙雨林|解放者杯|美洲杯
oceania	r	太平洋岛国论坛|密克罗尼西亚地区
middle-east	r	海湾合作委员会|阿拉伯国家联盟|西亚
us,cn	o	中美|美中
us,ru	o	美俄
us,jp	o	美日|日美
us,kr	o	美韩|韩美
us,ir	o	美伊
us,kp	o	美朝
us,mx	o	美墨边境
cn,gb	o	中英
cn,fr	o	中法
cn,de	o	中德
cn,ru	o	中俄
ru,ua	o	俄乌
cn,jp	o	中日
cn,kr	o	中韩
cn,in	o	中印
il,ps	o	巴以
lb,il	o	黎以
cn,au	o	中澳
cn,ph	o	中菲
cn,vn	o	中越
th,kh	o	泰柬
cn,europe	o	中欧关系|中欧班列|中欧领导人
"""
}
