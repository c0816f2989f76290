const month =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?"
const year = '(?:1[5-9]|20)\\d\\d'
const day = '(?:[0-3]?\\d(?:st|nd|rd|th)?)'
const partOfDay = '(?:morning|afternoon|evening|night)'
const season = '(?:spring|summer|autumn|fall|winter)'
const zone = '(?:\\s(?:ET|EDT|EST|PT|PDT|CT|MT|GMT|BST|UTC|CET|JST|local time))?'
const clock = `(?:[012]?\\d(?:[:.][0-5]\\d)?\\s?(?:a\\.?m\\.?|p\\.?m\\.?)(?![a-z])${zone}|[012]?\\d:[0-5]\\d${zone}|noon|midday|midnight)`
const small =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|dozen)'
const count = `(?:\\d[\\d,.]*(?:\\s?(?:-|–|to)\\s?\\d+)?|${small}(?:-${small})?|several|many|a few|few|a couple of|couple of|half an?|dozens of|hundreds of|thousands of)`
const unit =
  '(?:second|minute|hour|day|night|week|fortnight|weekend|month|quarter|season|summer|winter|year|decade|centur(?:y|ie)|generation)s?'

// What stands before a date and belongs to its telling.
const lead =
  '(?:(?:around|about|early|late|mid|by|since|until|till|through|before|after|from|during|in|on|at|over|as early as|as soon as|as of|nearly|almost|shortly|just|only|earlier|later|the|this|last|next|end of|start of|beginning of|middle of|previous|following|between|throughout|within|up to|prior to|ahead of|for)[\\s-]+){0,4}'

const date = [
  `${weekday},?\\s${month}\\s${day}(?:,?\\s${year})?`,
  `${month}\\s${day}(?!\\d)(?:,?\\s${year})?`,
  `${day}\\s(?:of\\s)?${month}(?:,?\\s${year})?`,
  `(?:early|late|mid)?-?\\s?${month},?\\s(?:of\\s)?(?:${year}|last year|this year|next year)`,
  `${weekday}(?:\\s${partOfDay})?`,
  '\\d{4}-\\d\\d-\\d\\d',
  `${season},?\\s(?:of\\s)?${year}`,
  `(?<=(?:in|during|by|until|over|since|through|for)\\s(?:the\\s)?)(?:early\\s|late\\s|mid-?\\s?)?${season}`,
  '(?:the\\s)?(?:early\\s|late\\s|mid-?\\s?)?(?:\\d\\d?(?:st|nd|rd|th)|(?:nin|eigh|seven|six|fif|four|thir)teenth|tenth|eleventh|twelfth|twentieth|twenty-first)[\\s-]centur(?:y|ies)',
  '(?<=(?:in|by|since|until|around|from|after|before)\\s)1[0-4]\\d\\d(?![\\d,])',
  "(?:the\\s)?year['’]?s?[\\s-]end|(?:the\\s)?end of (?:the|this|next|last) (?:year|month|week|decade|century)",
  `(?:the\\s)?(?:early|late|mid)?[\\s-]?${year}s`,
  `${year}\\s(?:election|elections|season|campaign|edition|final|tournament|games|census|survey|race)(?![\\p{L}])`,
  `${year}(?:[-–/]\\d\\d)?(?!\\d)`,
  `(?:first|second|third|fourth|final)[\\s-](?:quarter|half)(?:\\sof\\s(?:the year|this year|last year|${year}))?`,
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
  `(?:yesterday|today|tonight|tomorrow|currently|recently|soon|shortly|nowadays|now)(?:\\s${partOfDay})?`,
  `${clock}(?:\\s(?:on\\s)?${weekday})?`,
  `(?:early|earlier|late|later|last|next|this|that|the (?:previous|following|same|next|past|last))[\\s-]+(?:second|minute|hour|day|night|week|fortnight|weekend|month|quarter|season|year|decade|century|${season}|${partOfDay}|${month}|${weekday})(?!-old)`,
  "(?:christmas(?: day| eve)?|easter|new year['’]s (?:day|eve)|thanksgiving|ramadan|labor day|memorial day|independence day|halloween|diwali|boxing day|good friday|passover)",
].join('|')

const joined = `(?:\\s?(?:at|on|and|to|until|through|or|-|–)\\s?(?:${date}))`

/** Patterns of points in time: dates and the like, and durations counted back or on from another point. */
export const points = {
  date: new RegExp(
    `(?<![\\p{L}\\p{N}$£€])${lead}(?:${date})(?:${joined})?(?:\\s(?:${clock}|${partOfDay}|local time))?(?![\\p{L}\\p{N}])\\.?`,
    'giu',
  ),
  ago: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:about|around|nearly|almost|more than|less than|over|just|only|some|as recently as)\\s){0,3}${count}(?:\\s(?:and a half|dozen|hundred|more))?[\\s-]${unit}\\s(?:ago|earlier|later|before|after(?:wards)?|from now|prior|previously)(?![\\p{L}])`,
    'giu',
  ),
}

const approximately =
  '(?:(?:for|in|within|over|during|after|about|around|nearly|almost|more than|less than|fewer than|at least|at most|up to|just|only|another|an additional|the|past|last|next|first|coming|recent|some)[\\s-]){0,4}'

/** Patterns of how long and how often. */
export const spans = {
  duration: new RegExp(
    `(?<![\\p{L}\\p{N}$£€.])(?:the first time in\\s|for the first time in\\s)?${approximately}${count}(?:\\s(?:more|consecutive|straight|full|and a half|further|hundred|thousand|million|billion|or ${small}|to ${small}|or \\d+))?[\\s-]${unit}(?:[\\s-](?:long|old))?(?![\\p{L}])|(?<![\\p{L}])(?:for|in|over|during|through|throughout|within)\\s(?:the\\s)?(?:past|last|next|coming|recent|previous)\\s(?:few\\s|several\\s|couple of\\s)?${unit}(?![\\p{L}])|(?<![\\p{L}])(?:for|over)\\s(?:years|decades|centuries|months|weeks|days|hours|generations)(?![\\p{L}])`,
    'giu',
  ),
  frequency: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:around|about|roughly|at least|only|nearly|almost|up to|more than)\\s)?(?:(?:once|twice|thrice|(?:\\d+|${small}|several|many|a few)\\stimes)\\s(?:a|an|every|each|per)\\s${unit}|(?:every|each)\\s(?:other\\s|single\\s|\\d+\\s|few\\s|${small}\\s)?(?:${unit}|${weekday}|${partOfDay})|daily|weekly|monthly|annually|yearly|quarterly|hourly|biweekly|fortnightly|nightly|annual)(?![\\p{L}])`,
    'giu',
  ),
}
