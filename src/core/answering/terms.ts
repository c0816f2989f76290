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
import type { Token } from '../language/words.ts'
import type { Wanted } from './wanted.ts'

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

const empty = new Set(
  (
    'the a an of in on at to for with by from as into onto about over under than then that this these those there here it ' +
    'its he him his she her hers they them their theirs we us our you your i me my do does did done doing be is are was ' +
    'were been being am has have had having will would shall should can could may might must not no nor and or but if so ' +
    'what when where who whom whose which why how whats whens wheres whos hows whys please pls plz tell know say ' +
    "many much long often old far big s 't 're 've 'll 'd n't actually really just still also even ever any some exactly " +
    'get got gets going gonna ur r u ok okay well hey hi thanks thx article story report text according mentioned ' +
    'itself himself herself themselves yourself something anything someone anyone somebody anybody ' +
    'while during after before because until till out up down off ones one thing kind sort type else other another ' +
    'til wanna gotta yet now again back very more most less least such own same too only else bit lot lots let lets'
  ).split(' '),
)

/**
 * The content words of a question in order, names put together, question words and politeness left out. `names` holds
 * the lower-case words that the articles write with a capital, `vocabulary` all of theirs.
 */
export function termsOf(
  text: string,
  tokens: readonly Token[],
  wanted: Wanted,
  vocabulary: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Term[] {
  const phrases = phrasesIn(tokens.map((token) => token.lower))
  const single = tokens.flatMap((token, i) => {
    const phrase = phrases.find((each) => each.start <= i && i < each.end)?.lemma ?? ''
    return termOf(token, i === 0, vocabulary, names).map((term): Term => ({ ...term, phrase }))
  })
  return withOwners(joinNames(single, text), text).filter((term) => !namesTheKind(term, wanted))
}

function termOf(
  token: Token,
  first: boolean,
  vocabulary: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Omit<Term, 'phrase'>[] {
  if (!/[\p{L}\p{N}]/u.test(token.text) || empty.has(token.lower) || empty.has(token.lemma)) return []
  if (token.pos === 'PART' && token.text.length < 3) return []
  const capital = /^\p{Lu}/u.test(token.text)
  const everyday = classOf(token.lemma).length > 0 || canBeVerb(token.lemma)
  const name =
    nationality(token.lower) !== undefined ||
    (capital && !first && (names.has(token.lower) || !vocabulary.has(token.lower))) ||
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
export function mend(token: Token, vocabulary: ReadonlySet<string>): Token {
  if (
    token.text.length < 4 ||
    !/^\p{L}+$/u.test(token.text) ||
    empty.has(token.lower) ||
    vocabulary.has(token.lower) ||
    isDictionaryWord(token)
  )
    return token
  const ending = /in$/u.test(token.lower) ? `${token.lower}g` : ''
  const mended = ending && isKnown(lemmaOf(ending, 'verb')) ? ending : nearestWord(token.lower, vocabulary)
  if (!mended) return token
  return { ...token, lower: mended, lemma: token.pos === 'PROPN' ? mended : spelling(lemmaOf(mended)) }
}

const isDictionaryWord = ({ lower, lemma }: Token) =>
  [lemma, lower, lemmaOf(lower, 'verb'), lemmaOf(lower, 'noun')].some(isKnown)

const kindWords: Partial<Record<Wanted, RegExp>> = {
  time: /^(?:year|date|day|month|time|hour|since|until|till|til)$/u,
  measure: /^(?:fast|quickly|speed|height|weight|depth|width|length|distance|temperature|tall|heavy|wide|deep)$/u,
  money: /^(?:come|amount)$/u,
  percent: /^(?:percentage|percent|share|proportion|fraction)$/u,
  reason: /^(?:reason|why|cause)$/u,
  place: /^(?:whereabouts|location|place)$/u,
  role: /^(?:job|role|post|position|title|occupation|profession|living)$/u,
  saying: /^(?:say|tell|call|describe|respond|react|reply|reaction|reply|response|comment)$/u,
}

/** "year" in "in what year" says what is wanted; the evidence need not hold it. */
const namesTheKind = (term: Term, wanted: Wanted) => !term.name && (kindWords[wanted]?.test(term.lemma) ?? false)
