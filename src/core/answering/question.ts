import {
  canBeVerb,
  classOf,
  isKnown,
  lemmaOf,
  nationality,
  nearestWord,
  phrasesIn,
  spelling,
} from '../language/lexicon/index.ts'
import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { type TimeSpan, timesIn } from '../language/times.ts'
import { type Token, tokenise } from '../language/words.ts'
import { tidy } from './tidy.ts'

/** What an answer must hold. */
export type Wanted =
  | 'person'
  | 'place'
  | 'time'
  | 'duration'
  | 'frequency'
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'age'
  | 'reason'
  | 'manner'
  | 'saying'
  | 'name'
  | 'thing'
  | 'definition'
  | 'role'
  | 'yes-no'

/** A word of the question that the evidence must account for. */
export type Term = {
  lower: string
  lemma: string
  pos: string
  /** Begins with a capital, or is a name of the article's: must be met almost to the letter. */
  name: boolean
  /** The words of a name that is written in several ("Bettina Anderson"), lower case; one word otherwise. */
  words: string[]
  /** Whether it owns a person that follows: "Trump" in "Trump's secretary". */
  owner: boolean
  /** The phrase it is part of ("chief executive"), where the lexicon knows one. */
  phrase: string
  start: number
}

/** A question as understood. */
export type Question = {
  text: string
  wanted: Wanted
  /** The noun asked for ("which chart", "how many songs"), as a lemma; '' where there is none. */
  focus: string
  /** Content words in order, the focus among them, question words and politeness left out. */
  terms: Term[]
  /** The first content verb's lemma; '' where there is none. */
  verb: string
  quantities: Quantity[]
  times: TimeSpan[]
  tokens: Token[]
  negated: boolean
  /** Lower-case words of whom the answer must not be: "besides Motegi". */
  excluded: Set<string>
}

const empty = new Set(
  (
    'the a an of in on at to for with by from as into onto about over under than then that this these those there here it ' +
    'its he him his she her hers they them their theirs we us our you your i me my do does did done doing be is are was ' +
    'were been being am has have had having will would shall should can could may might must not no nor and or but if so ' +
    'what when where who whom whose which why how whats whens wheres whos hows whys please pls plz tell know say ' +
    "many much long often old far big s 't 're 've 'll 'd n't actually really just still also even ever any some exactly " +
    'get got gets going gonna ur r u ok okay well hey hi thanks thx article story report text according mentioned ' +
    'while during after before because until till out up down off ones one thing kind sort type else other another ' +
    'til wanna gotta yet now again back very more most less least such own same too only else bit lot lots let lets'
  ).split(' '),
)

const besides =
  /\s(?:besides|other than|apart from|aside from|except(?: for)?|in addition to)\s+((?:the\s)?[\p{L}\p{N}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*)/u

/**
 * Reads a question: what kind of answer it wants, which noun it asks for, and the words that evidence must account for.
 * `vocabulary` is the lower-case words of the articles, to mend typing errors against; `names` those written with a capital.
 */
export function readQuestion(raw: string, vocabulary: ReadonlySet<string>, names: ReadonlySet<string>): Question {
  const whole = tidy(raw)
  const apart = besides.exec(whole)
  const text = apart ? `${whole.slice(0, apart.index)}${whole.slice(apart.index + apart[0].length)}`.trim() : whole
  const tokens = tokenise(text).map((token) => mend(token, vocabulary))
  const lower = tokens
    .map((token) => token.lower)
    .join(' ')
    .replaceAll(" n't", "n't")
    .replaceAll(" 's", "'s")
  const phrases = phrasesIn(tokens.map((token) => token.lower))
  const single = tokens.flatMap((token, i) => {
    const phrase = phrases.find((each) => each.start <= i && i < each.end)?.lemma ?? ''
    return termOf(token, i === 0, names).map((term): Term => ({ ...term, phrase }))
  })
  const { wanted, focus } = kindOf(lower, tokens)
  const terms = withOwners(joinNames(single, text), text).filter((term) => !namesTheKind(term, wanted))
  const verb = mainVerb(terms)?.lemma ?? ''
  return {
    text,
    wanted,
    focus,
    terms,
    verb,
    quantities: quantitiesIn(text),
    times: timesIn(text, 0, tokens),
    tokens,
    negated: /\bnot\b|n't\b|\bnever\b/u.test(lower),
    excluded: new Set(apart?.[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  }
}

function termOf(token: Token, first: boolean, names: ReadonlySet<string>): Omit<Term, 'phrase'>[] {
  if (!/[\p{L}\p{N}]/u.test(token.text) || empty.has(token.lower) || empty.has(token.lemma)) return []
  if (token.pos === 'PART' && token.text.length < 3) return []
  const capital = /^\p{Lu}/u.test(token.text)
  const everyday = classOf(token.lemma).length > 0 || canBeVerb(token.lemma)
  const name =
    nationality(token.lower) !== undefined ||
    (capital && !first) ||
    (capital && names.has(token.lower) && !everyday) ||
    (names.has(token.lower) && !everyday)
  return [
    {
      lower: token.lower,
      lemma: token.lemma,
      pos: token.pos,
      name,
      words: [token.lower],
      owner: false,
      start: token.start,
    },
  ]
}

const supporting =
  /^(?:try|want|start|begin|plan|decide|manage|happen|continue|keep|let|help|make|take|give|expect|seem|end|come|go|use)$/u

/** The verb that tells what is asked about: in "try to phone" it is "phone". */
export function mainVerb(terms: readonly Term[]): Term | undefined {
  const verbs = terms.filter((term) => term.pos === 'VERB')
  return verbs.find((term) => !supporting.test(term.lemma)) ?? verbs[0]
}

/** Marks the names that own a person: what is asked is about that person. */
const withOwners = (terms: readonly Term[], text: string): Term[] =>
  terms.map((term, t) => {
    const next = terms[t + 1]
    const owns = /^['’]s?\s/u.test(text.slice(term.start + term.words.join(' ').length))
    return { ...term, owner: term.name && owns && next !== undefined && classOf(next.lemma).includes('person') }
  })

/** Puts the words of one name together: it counts once, however many words it is written in. */
function joinNames(terms: readonly Term[], text: string): Term[] {
  const joined: Term[] = []
  for (const term of terms) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.start, term.start).slice(last.words.join(' ').length) : ''
    if (
      last?.name &&
      term.name &&
      /^[\s.-]{0,2}$/u.test(between) &&
      !nationality(last.lower) &&
      !nationality(term.lower)
    )
      joined[joined.length - 1] = { ...last, words: [...last.words, term.lower], lower: term.lower, lemma: term.lemma }
    else joined.push(term)
  }
  return joined
}

/** Mends typing errors against the articles' own words; a word that the lexicon knows stays. */
function mend(token: Token, vocabulary: ReadonlySet<string>): Token {
  if (
    token.text.length < 4 ||
    !/^\p{L}+$/u.test(token.text) ||
    empty.has(token.lower) ||
    vocabulary.has(token.lower) ||
    isDictionaryWord(token)
  )
    return token
  const mended = nearestWord(token.lower, vocabulary)
  if (!mended) return token
  return { ...token, lower: mended, lemma: token.pos === 'PROPN' ? mended : spelling(lemmaOf(mended)) }
}

const isDictionaryWord = ({ lower, lemma }: Token) =>
  [lemma, lower, lemmaOf(lower, 'verb'), lemmaOf(lower, 'noun')].some(isKnown)

const kindWords: Partial<Record<Wanted, RegExp>> = {
  time: /^(?:year|date|day|month|time|hour|since|until|till|til)$/u,
  percent: /^(?:percentage|percent|share|proportion|fraction)$/u,
  reason: /^(?:reason|why|cause)$/u,
  place: /^(?:whereabouts|location|place)$/u,
  role: /^(?:job|role|post|position|title|occupation|profession|living)$/u,
  saying: /^(?:say|tell|call|describe|respond|react|reply|reaction|reply|response|comment)$/u,
}

/** "year" in "in what year" says what is wanted; the evidence need not hold it. */
const namesTheKind = (term: Term, wanted: Wanted) => !term.name && (kindWords[wanted]?.test(term.lemma) ?? false)

const timeNouns = /^(year|date|day|month|time|hour|decade|century|season|week|weekday|deadline)$/u
const placeNouns =
  /^(city|country|town|place|state|nation|location|venue|village|region|area|island|continent|airport|stadium|street)$/u
const moneyNouns = /^(price|cost|salary|fee|fine|value|revenue|profit|loss|budget|wage|tax|worth|sum|money|cash)$/u

/** Where the question word stands; a clause before it ("When the talks failed, what …") is passed over. */
function _questionWord(tokens: readonly Token[]): number {
  const places = tokens.flatMap((token, i) =>
    /^(what|which|who|whom|whose|when|where|why|how|until|till|til|since)$/u.test(token.lower) ? [i] : [],
  )
  const comma = tokens.findIndex((token) => token.text === ',')
  const later = comma > 0 ? places.find((at) => at === comma + 1) : undefined
  return later ?? places[0] ?? -1
}

/** Reads off the kind of answer wanted. The order matters: the more telling pattern comes first. */
function kindOf(lower: string, tokens: readonly Token[]): { wanted: Wanted; focus: string } {
  const at = tokens.findIndex((token) =>
    /^(what|which|who|whom|whose|when|where|why|how|until|till|til|since)$/u.test(token.lower),
  )
  const asked = tokens[at]?.lower ?? ''
  const focus = at < 0 ? '' : focusAfter(tokens, at)
  const is = (pattern: RegExp) => pattern.test(lower)
  if (is(/\bhow (old|young)\b|\bwhat age\b/u)) return { wanted: 'age', focus: '' }
  if (
    is(
      /\bhow long ago\b|\b(until|till|til|since|by) when\b|\b(since|by|until|in|on|at) what (year|date|day|month|time|hour)\b|\bwhat (year|date|day|month|time|hour)\b|\bwhich (year|date|day|month)\b|\bwhat's the date\b/u,
    )
  )
    return { wanted: 'time', focus: '' }
  if (is(/^what (is|was|are|were) .*\b(date|deadline)\b/u)) return { wanted: 'time', focus: '' }
  if (is(/\bhow long\b/u)) return { wanted: 'duration', focus: '' }
  if (is(/\bhow (often|frequently|regularly)\b|\bhow many times\b/u)) return { wanted: 'frequency', focus: '' }
  if (is(/\b(what|which) (percentage|percent|share|proportion|fraction)\b/u)) return { wanted: 'percent', focus: '' }
  if (is(/\bhow many\b/u))
    return {
      wanted: 'count',
      focus: focusAfter(
        tokens,
        tokens.findIndex((token) => token.lower === 'many'),
      ),
    }
  if (is(/\bhow much\b/u)) {
    const noun = focusAfter(
      tokens,
      tokens.findIndex((token) => token.lower === 'much'),
    )
    return {
      wanted:
        noun === '' || moneyNouns.test(noun)
          ? is(
              /\b(cost|pay|paid|worth|price|raise|spend|spent|earn|sell|sold|offer|owe|fine|charge|donate|getting|money|cash)/u,
            )
            ? 'money'
            : 'measure'
          : 'measure',
      focus: noun,
    }
  }
  if (is(/\bhow (far|fast|tall|high|big|large|deep|heavy|wide|hot|cold|strong|quickly|small|close)\b/u))
    return { wanted: 'measure', focus: '' }
  if (
    asked === 'why' ||
    is(
      /\b(what (was|is|were|are)? ?(the|his|her|their|its)? ?(reason|cause|motive)|how come|what (led|caused|made|prompted|drove)|for what reason|what for)\b/u,
    )
  )
    return { wanted: 'reason', focus: '' }
  if (
    is(
      /\bwhat (do|does|did|has|have|had|is|was) .+ (say|said|saying|tell|told|think|thought|claim|call|called|write|wrote|reply|respond|argue|warn)\b|\bwhat .*\b(said|reply|response|reaction|comment|quote)\b|\bhow (do|does|did) .+ (describe|respond|react|put it|sum up|call|feel)\b/u,
    )
  )
    return { wanted: 'saying', focus: '' }
  if (asked === 'when' && at >= 0) return { wanted: 'time', focus: '' }
  if (asked === 'where') return { wanted: 'place', focus: '' }
  if (asked === 'whose' || asked === 'whom') return { wanted: 'person', focus: '' }
  if (asked === 'who')
    return {
      wanted:
        is(/\bwho (is|was|are|were) \S+( \S+){0,2}$/u) &&
        !is(/\bwho (is|was|are|were) (the|his|her|their|its|a|an|in|on)\b/u)
          ? 'role'
          : 'person',
      focus: '',
    }
  if (
    is(
      /\bwhat ('s|is|was|are|were) .*\b(job|role|post|position|title|occupation|profession)\b|\bwhat (do|does|did) (he|she|\S+( \S+)?) do( for a living)?$/u,
    )
  )
    return { wanted: 'role', focus: '' }
  if (asked === 'how') return { wanted: 'manner', focus: '' }
  if (asked === 'which' || asked === 'what') {
    if (timeNouns.test(focus)) return { wanted: 'time', focus }
    if (placeNouns.test(focus)) return { wanted: 'place', focus }
    if (moneyNouns.test(focus)) return { wanted: 'money', focus }
    if (focus && classOf(focus)[0] === 'person') return { wanted: 'person', focus }
    if (is(/^what (is|are|was|were) (the |a |an )?\S+( \S+){0,3}$/u) && !focus)
      return { wanted: 'definition', focus: '' }
    return { wanted: asked === 'which' || focus ? 'name' : 'thing', focus }
  }
  if (
    /^(do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|isn't|wasn't|aren't|didn't|doesn't|hasn't|won't)\b/u.test(
      lower,
    )
  )
    return { wanted: 'yes-no', focus: '' }
  return { wanted: 'thing', focus: '' }
}

/** The head noun of the phrase right after a question word: "which mental health problems" gives "problem". */
function focusAfter(tokens: readonly Token[], at: number): string {
  let head = ''
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) {
    const token = tokens[i]
    if (!token) break
    if (/^(NOUN|PROPN)$/u.test(token.pos)) head = token.lemma
    else if (/^['’]s$/u.test(token.text) && head) head = ''
    else if (
      /^(ADJ|NUM|DET|CCONJ)$/u.test(token.pos) ||
      token.text === '-' ||
      /^(of|kind|sort|type)$/u.test(token.lower)
    ) {
      if (token.lower === 'of' && !/^(kind|sort|type)$/u.test(head)) break
    } else break
  }
  return head
}
