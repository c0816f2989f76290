const names = (list: string) => new Set(list.split('; '))

/** Bodies whose names alone do not tell what they are, in lower case. */
export const wellKnownBodies = names(
  'google; apple; meta; facebook; twitter; instagram; tiktok; youtube; snapchat; whatsapp; amazon; microsoft; tesla; ' +
    'netflix; spotify; samsung; sony; nokia; intel; nvidia; qualcomm; broadcom; ibm; oracle; uber; airbnb; openai; ' +
    'toyota; honda; nissan; ford; volkswagen; boeing; airbus; reuters; bloomberg; politico; axios; wikileaks; telegram; ' +
    'linkedin; reddit; bytedance; alphabet; walmart; starbucks; nike; adidas; nestle; unilever; pfizer; moderna; ' +
    'astrazeneca; exxon; shell; chevron; bp; goldman sachs; jpmorgan; jpmorgan chase; morgan stanley; citigroup; ' +
    'deutsche bank; credit suisse; hsbc; barclays; ubs; taliban; hamas; hezbollah; isis; islamic state; al qaeda; ' +
    'al-qaeda; boko haram; muslim brotherhood; nato; interpol; europol; opec; unesco; unicef; fifa; uefa; greenpeace; ' +
    'red cross; oxfam; kremlin; pentagon; white house; capitol; downing street; congress; parliament; senate; supreme court; ' +
    'house of commons; house of lords; house of representatives; state department; justice department; cabinet; ' +
    'bundestag; knesset; federal reserve; wall street journal; new york times; washington post; financial times; ' +
    'daily mail; daily telegraph; sunday times; al jazeera; kyodo; xinhua; tass; yonhap; fox news; sky news; ' +
    'manchester united; manchester city; real madrid; barcelona fc; chelsea; arsenal; liverpool fc; mercedes; ferrari; ' +
    'red bull; democrats; republicans; conservatives; tories; labour; liberal democrats; lib dems; democratic party; ' +
    'republican party; conservative party; labour party; gop; eu; un; european union; united nations',
)
/** Places whose names the lexicon may lack, in lower case. */
export const wellKnownPlaces = names(
  'us; u.s; u.s.; usa; u.s.a.; uk; u.k.; uae; d.c.; dc; washington dc; washington, d.c.; n.y.; l.a.; la; mar-a-lago; ' +
    'camp david; europe; asia; africa; america; north america; south america; latin america; middle east; far east; ' +
    'scandinavia; west bank; gaza; gaza strip; silicon valley; hollywood; wall street; new york; new york city; ' +
    'los angeles; san francisco; las vegas; hong kong; south korea; north korea; south africa; saudi arabia; ' +
    'sri lanka; new zealand; northern ireland; puerto rico; east timor; crimea; tibet; xinjiang; hokkaido; okinawa; ' +
    'guam; hawaii; alaska; siberia; bavaria; catalonia; scotland; wales; england; ireland; britain; great britain',
)
