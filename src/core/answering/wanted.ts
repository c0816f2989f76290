import { canBeVerb, classOf } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'

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

/** The kind of answer a question wants, and the noun it asks for ("which chart"), as a lemma; '' where there is none. */
export type Asked = { wanted: Wanted; focus: string }

const timeNouns =
  /^(?:year|date|day|month|time|hour|decade|century|season|week|weekday|deadline|period|stretch|era|timeframe|point)$/u
const placeNouns =
  /^(?:city|country|town|place|state|nation|location|venue|village|region|area|island|continent|airport|stadium|street)$/u
const measureNouns =
  /^(?:speed|height|weight|depth|width|length|distance|size|temperature|strength|capacity|rate|score|amount|total)$/u
const moneyNouns = /^(?:price|cost|salary|fee|fine|value|revenue|profit|loss|budget|wage|tax|worth|sum|money|cash)$/u
const spending =
  /\b(?:cost|pay|paid|worth|price|raise|spend|spent|earn|sell|sold|offer|owe|fine|charge|donate|getting|money|cash)/u

/** Patterns over the lower-case question, the more telling first. */
const patterns: readonly (readonly [Wanted, RegExp])[] = [
  ['age', /\bhow (?:old|young)\b|\bwhat age\b/u],
  ['time', /\bhow long ago\b|\b(?:until|till|til|since|by) when\b|\bwhat's the date\b/u],
  ['time', /\b(?:what|which) (?:year|date|day|month|time|hour)\b|^what (?:is|was|are|were) .*\b(?:date|deadline)\b/u],
  ['duration', /\bhow long\b/u],
  ['frequency', /\bhow (?:often|frequently|regularly)\b|\bhow many times\b/u],
  ['percent', /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b/u],
  ['count', /\bhow many\b/u],
  ['money', /^what (?:do|does|did|will|would|could) .+ (?:come|amount|add up) to\b/u],
  ['measure', /\bhow (?:far|fast|tall|high|big|large|deep|heavy|wide|hot|cold|strong|quickly|small|close|much)\b/u],
  [
    'reason',
    /\bwhat (?:was|is|were|are)? ?(?:the|his|her|their|its)? ?(?:reason|cause|motive)|how come|for what reason|what for\b/u,
  ],
  ['reason', /\bwhat (?:led|caused|made|prompted|drove)\b/u],
  [
    'saying',
    /\bwhat (?:do|does|did|has|have|had|is|was) .+ (?:say|said|saying|tell|told|think|thought|claim|call|called|write|wrote|reply|respond|argue|warn)\b/u,
  ],
  ['saying', /\bwhat .*\b(?:said|reply|response|reaction|comment|quote)\b/u],
  ['saying', /\bhow (?:do|does|did) .+ (?:describe|respond|react|put it|sum up|call|feel)\b/u],
]
const profile = [
  /\bwhat (?:'s|is|was|are|were) .*\b(?:job|role|post|position|title|occupation|profession)\b/u,
  /\bwhat (?:do|does|did) (?:he|she|\S+(?: \S+)?) do(?: for a living)?$/u,
]
const whoIsName = /\bwho (?:is|was|are|were) (?!(?:the|his|her|their|its|a|an|in|on)\b)[^\s'’]+(?: [^\s'’]+){0,2}$/u
const opensWithHelper =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|isn't|wasn't|aren't|didn't|doesn't|hasn't|won't)\b/u
const plain: Readonly<Record<string, Wanted>> = {
  why: 'reason',
  when: 'time',
  where: 'place',
  whose: 'person',
  whom: 'person',
  who: 'person',
  how: 'manner',
}

/** Reads off the kind of answer that a question in lower case wants. */
export function kindOf(lower: string, tokens: readonly Token[]): Asked {
  const at = questionWord(tokens)
  const asked = tokens[at]?.lower ?? ''
  const quantity = tokens.findIndex((token) => /^(?:many|much)$/u.test(token.lower))
  const found = patterns.find(([, pattern]) => pattern.test(lower))?.[0]
  if (found === 'count') return { wanted: 'count', focus: focusAfter(tokens, quantity) }
  if (found === 'measure' && /\bhow much\b/u.test(lower)) {
    const focus = focusAfter(tokens, quantity)
    const money = (focus === '' || moneyNouns.test(focus) || focus === 'share') && spending.test(lower)
    return { wanted: money ? 'money' : 'measure', focus }
  }
  if (found && asked !== 'why') return { wanted: found, focus: '' }
  if (profile.some((pattern) => pattern.test(lower)) || (asked === 'who' && whoIsName.test(lower)))
    return { wanted: 'role', focus: '' }
  const simple = plain[asked]
  if (simple) return { wanted: simple, focus: '' }
  if (asked === 'which' || asked === 'what') return whatOrWhich(asked, lower, at < 0 ? '' : focusAfter(tokens, at))
  return { wanted: opensWithHelper.test(lower) ? 'yes-no' : 'thing', focus: '' }
}

function whatOrWhich(asked: string, lower: string, focus: string): Asked {
  if (timeNouns.test(focus)) return { wanted: 'time', focus }
  if (placeNouns.test(focus)) return { wanted: 'place', focus }
  if (moneyNouns.test(focus)) return { wanted: 'money', focus }
  if (measureNouns.test(focus)) return { wanted: 'measure', focus: '' }
  if (focus && classOf(focus)[0] === 'person') return { wanted: 'person', focus }
  if (!focus && /^what (?:is|are|was|were) (?:the |a |an )?\S+(?: \S+){0,3}$/u.test(lower))
    return { wanted: 'definition', focus }
  return { wanted: asked === 'which' || focus ? 'name' : 'thing', focus }
}

/** Where the question word stands; a clause before it ("When the talks failed, what …") is passed over. */
function questionWord(tokens: readonly Token[]): number {
  const places = tokens.flatMap((token, i) =>
    /^(?:what|which|who|whom|whose|when|where|why|how|until|till|til|since)$/u.test(token.lower) ? [i] : [],
  )
  return places.find((at) => tokens[at - 1]?.text === ',') ?? places[0] ?? -1
}

/** The head noun of the phrase right after a question word: "which mental health problems" gives "problem". */
function focusAfter(tokens: readonly Token[], at: number): string {
  let head = ''
  for (const [i, token] of tokens.slice(at + 1, at + 7).entries()) {
    const before = tokens[at + i]
    if (head && token.pos === 'NOUN' && isPlural(before) && canBeVerb(token.lower)) break
    if (/^(?:NOUN|PROPN)$/u.test(token.pos)) head = token.lemma
    else if (/^['’]s$/u.test(token.text) && head) head = ''
    else if (token.lower === 'of' && !/^(?:kind|sort|type)$/u.test(head)) break
    else if (!/^(?:ADJ|NUM|DET|CCONJ)$/u.test(token.pos) && !/^(?:-|of|kind|sort|type)$/u.test(token.lower)) break
  }
  return head
}

/** After a plural, what can be a verb is one: "how many people work". */
const isPlural = (token: Token | undefined) =>
  token?.lower === 'people' || (token !== undefined && token.lemma !== token.lower)
