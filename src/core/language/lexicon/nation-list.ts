/**
 * The members of the United Nations, and others that the news speaks of as countries: names, peoples and seats of
 * government, in lower case. A line is `name, other names: adjective, people: capital, other seats`.
 */
export const nationList = `
afghanistan: afghan, afghans: kabul
albania: albanian: tirana
algeria: algerian: algiers
andorra: andorran: andorra la vella
angola: angolan: luanda
antigua and barbuda, antigua: antiguan, barbudan: saint john's, st john's
argentina: argentine, argentinian, argentinean: buenos aires
armenia: armenian: yerevan
australia: australian, aussie: canberra
austria: austrian: vienna
azerbaijan: azerbaijani, azeri: baku
bahamas, the bahamas: bahamian: nassau
bahrain: bahraini: manama
bangladesh: bangladeshi: dhaka
barbados: barbadian, bajan: bridgetown
belarus: belarusian, belarussian: minsk
belgium: belgian: brussels
belize: belizean: belmopan
benin: beninese: porto-novo
bhutan: bhutanese: thimphu
bolivia: bolivian: la paz, sucre
bosnia and herzegovina, bosnia: bosnian, herzegovinian: sarajevo
botswana: botswanan, motswana, batswana: gaborone
brazil: brazilian: brasilia, brasília
brunei: bruneian: bandar seri begawan
bulgaria: bulgarian: sofia
burkina faso: burkinabe, burkinabé: ouagadougou
burundi: burundian: gitega
cambodia: cambodian, khmer: phnom penh
cameroon: cameroonian: yaounde, yaoundé
canada: canadian: ottawa
cape verde, cabo verde: cape verdean: praia
central african republic: central african: bangui
chad: chadian: n'djamena, ndjamena
chile: chilean: santiago
china, people's republic of china, prc: chinese: beijing, peking
colombia: colombian: bogota, bogotá
comoros: comorian, comoran: moroni
republic of the congo, congo-brazzaville, congo: congolese: brazzaville
democratic republic of the congo, democratic republic of congo, dr congo, drc, congo-kinshasa: congolese: kinshasa
costa rica: costa rican: san jose, san josé
croatia: croatian, croat: zagreb
cuba: cuban: havana
cyprus: cypriot: nicosia
czech republic, czechia: czech: prague
denmark: danish, dane: copenhagen
djibouti: djiboutian: djibouti city
dominica: dominican: roseau
dominican republic: dominican: santo domingo
east timor, timor-leste: east timorese, timorese: dili
ecuador: ecuadorian, ecuadorean: quito
egypt: egyptian: cairo
el salvador: salvadoran, salvadorean: san salvador
equatorial guinea: equatorial guinean, equatoguinean: malabo
eritrea: eritrean: asmara
estonia: estonian: tallinn
eswatini, swaziland: swazi: mbabane
ethiopia: ethiopian: addis ababa
fiji: fijian: suva
finland: finnish, finn: helsinki
france: french, frenchman, frenchwoman: paris, elysee
gabon: gabonese: libreville
gambia, the gambia: gambian: banjul
georgia: georgian: tbilisi
germany: german: berlin
ghana: ghanaian: accra
greece: greek: athens
grenada: grenadian: saint george's
guatemala: guatemalan: guatemala city
guinea: guinean: conakry
guinea-bissau: bissau-guinean: bissau
guyana: guyanese: georgetown
haiti: haitian: port-au-prince
honduras: honduran: tegucigalpa
hungary: hungarian: budapest
iceland: icelandic, icelander: reykjavik
india: indian: new delhi, delhi
indonesia: indonesian: jakarta
iran, islamic republic of iran, persia: iranian, persian: tehran, teheran
iraq: iraqi: baghdad
ireland, irish republic, republic of ireland: irish, irishman, irishwoman: dublin
israel: israeli: jerusalem, tel aviv
italy: italian: rome
ivory coast, cote d'ivoire, côte d'ivoire: ivorian: yamoussoukro, abidjan
jamaica: jamaican: kingston
japan: japanese: tokyo
jordan: jordanian: amman
kazakhstan: kazakh, kazakhstani: astana
kenya: kenyan: nairobi
kiribati: i-kiribati: tarawa
kuwait: kuwaiti: kuwait city
kyrgyzstan: kyrgyz, kyrgyzstani: bishkek
laos: laotian, lao: vientiane
latvia: latvian: riga
lebanon: lebanese: beirut
lesotho: basotho: maseru
liberia: liberian: monrovia
libya: libyan: tripoli
liechtenstein: liechtensteiner: vaduz
lithuania: lithuanian: vilnius
luxembourg: luxembourgish, luxembourger: luxembourg city
madagascar: malagasy, madagascan: antananarivo
malawi: malawian: lilongwe
malaysia: malaysian: kuala lumpur
maldives, the maldives: maldivian: malé
mali: malian: bamako
malta: maltese: valletta
marshall islands: marshallese: majuro
mauritania: mauritanian: nouakchott
mauritius: mauritian: port louis
mexico: mexican: mexico city
micronesia: micronesian: palikir
moldova: moldovan: chisinau, chișinău
monaco: monegasque, monacan: monte carlo
mongolia: mongolian: ulaanbaatar, ulan bator
montenegro: montenegrin: podgorica
morocco: moroccan: rabat
mozambique: mozambican: maputo
myanmar, burma: burmese, myanma: naypyidaw, yangon, rangoon
namibia: namibian: windhoek
nauru: nauruan: yaren
nepal: nepali, nepalese: kathmandu
netherlands, the netherlands, holland: dutch, dutchman, dutchwoman: amsterdam, the hague
new zealand: new zealander, kiwi: wellington
nicaragua: nicaraguan: managua
niger: nigerien: niamey
nigeria: nigerian: abuja
north korea, dprk: north korean: pyongyang
north macedonia, macedonia: macedonian: skopje
norway: norwegian: oslo
oman: omani: muscat
pakistan: pakistani: islamabad
palau: palauan: ngerulmud
palestine, palestinian territories, palestinian authority: palestinian: ramallah
panama: panamanian: panama city
papua new guinea: papua new guinean, papuan: port moresby
paraguay: paraguayan: asuncion, asunción
peru: peruvian: lima
philippines, the philippines: filipino, philippine, filipina: manila
poland: polish, pole: warsaw
portugal: portuguese: lisbon
qatar: qatari: doha
romania: romanian: bucharest
russia, russian federation: russian: moscow, kremlin, the kremlin
rwanda: rwandan: kigali
saint kitts and nevis, st kitts and nevis: kittitian, nevisian: basseterre
saint lucia, st lucia: saint lucian: castries
saint vincent and the grenadines, st vincent: vincentian: kingstown
samoa: samoan: apia
san marino: sammarinese: city of san marino
sao tome and principe, são tomé and príncipe: sao tomean: sao tome, são tomé
saudi arabia, saudi: saudi, saudi arabian: riyadh
senegal: senegalese: dakar
serbia: serbian, serb: belgrade
seychelles: seychellois: victoria
sierra leone: sierra leonean: freetown
singapore: singaporean: singapore city
slovakia: slovak, slovakian: bratislava
slovenia: slovenian, slovene: ljubljana
solomon islands: solomon islander: honiara
somalia: somali, somalian: mogadishu
south africa: south african: pretoria, cape town
south korea, republic of korea: south korean: seoul
south sudan: south sudanese: juba
spain: spanish, spaniard: madrid
sri lanka: sri lankan: colombo
sudan: sudanese: khartoum
suriname: surinamese: paramaribo
sweden: swedish, swede: stockholm
switzerland: swiss: bern, berne
syria: syrian: damascus
taiwan: taiwanese: taipei
tajikistan: tajik, tajikistani: dushanbe
tanzania: tanzanian: dodoma, dar es salaam
thailand: thai: bangkok
togo: togolese: lome, lomé
tonga: tongan: nuku'alofa
trinidad and tobago, trinidad: trinidadian, tobagonian: port of spain
tunisia: tunisian: tunis
turkey, türkiye, turkiye: turkish, turk: ankara
turkmenistan: turkmen: ashgabat
tuvalu: tuvaluan: funafuti
uganda: ugandan: kampala
ukraine: ukrainian: kyiv, kiev
united arab emirates, uae, emirates: emirati: abu dhabi
united kingdom, uk, u.k., britain, great britain: british, briton, brit: london, westminster, downing street, whitehall
united states, us, u.s., usa, u.s.a., united states of america, america: american: washington, washington dc, white house, the white house
uruguay: uruguayan: montevideo
uzbekistan: uzbek, uzbekistani: tashkent
vanuatu: ni-vanuatu: port vila
vatican, vatican city, holy see: vatican: vatican city
venezuela: venezuelan: caracas
vietnam, viet nam: vietnamese: hanoi
yemen: yemeni: sanaa, sana'a
zambia: zambian: lusaka
zimbabwe: zimbabwean: harare
european union, eu, e.u.: european: brussels
kosovo: kosovan, kosovar: pristina
england: english, englishman, englishwoman: london
scotland: scottish, scot, scots, scotsman: edinburgh, holyrood
wales: welsh, welshman: cardiff
northern ireland: northern irish: belfast, stormont
hong kong: hongkonger, hong konger: hong kong
soviet union, ussr: soviet: moscow
`
