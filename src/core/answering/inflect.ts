// The past forms of common irregular verbs; all others are regular.
const irregular = new Map(
  (
    'be was, become became, begin began, bite bit, blow blew, break broke, bring brought, build built, buy bought, ' +
    'catch caught, choose chose, come came, cost cost, cut cut, deal dealt, do did, draw drew, drink drank, drive drove, eat ate, ' +
    'fall fell, feed fed, feel felt, fight fought, find found, flee fled, fly flew, forget forgot, get got, give gave, ' +
    'go went, grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held, hurt hurt, keep kept, know knew, ' +
    'lay laid, lead led, leave left, lend lent, let let, lie lay, light lit, lose lost, make made, mean meant, meet met, ' +
    'pay paid, put put, quit quit, read read, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, ' +
    'sell sold, send sent, set set, shake shook, shoot shot, show showed, shut shut, sing sang, sink sank, sit sat, ' +
    'sleep slept, speak spoke, spend spent, split split, spread spread, stand stood, steal stole, stick stuck, ' +
    'strike struck, swear swore, swim swam, take took, teach taught, tear tore, tell told, think thought, throw threw, ' +
    'understand understood, wake woke, wear wore, win won, withdraw withdrew, write wrote'
  )
    .split(', ')
    .map((pair): [string, string] => {
      const [base = '', form = ''] = pair.split(' ')
      return [base, form]
    }),
)

/** Whether this is the base form of a common irregular verb. */
export const isCommonVerb = (word: string): boolean => irregular.has(word)

/** The past form of a verb's base form: "visit" gives "visited", "go" gives "went". */
export function past(verb: string): string {
  const known = irregular.get(verb)
  if (known) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  if (
    /^[^aeiou]*[aeiou][bdgklmnprt]$|(?:admit|commit|permit|submit|omit|refer|occur|prefer|transfer|control|rebel|expel|equip)$/u.test(
      verb,
    )
  )
    return `${verb}${verb.at(-1)}ed`
  return `${verb}ed`
}

/** The third person of a verb's base form: "meet" gives "meets", "go" gives "goes". */
export function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (verb === 'be') return 'is'
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}
