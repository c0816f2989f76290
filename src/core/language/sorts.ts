import { isA } from './lexicon/index.ts'

/** What a common noun says that its bearer is. */
export type Sort = 'person' | 'organisation' | 'place'

// Heads that the lexicon lacks or whose commonest sense is another.
const people =
  /^(?:.*(?:woman|man|person|people|maker|holder|ist|goer|worker|leader|keeper|player|owner)|boss|head|chief|star|ally|ceo|cfo|founder|co-founder|officer|executive|chair|general|secretary|mp|lawmaker|runner|boyfriend|girlfriend|teen|youngster|newcomer|favourite|favorite|curator|co-curator|coach|pilot|captain|socialite|influencer|vlogger|blogger|entrepreneur|gunman|rookie|veteran|sophomore|junior|senior|pal|mum|mom|dad|aide|envoy|whistleblower|retiree|commuter|survivor|suspect|defendant|plaintiff|nominee|candidate|frontrunner|billionaire|tycoon|magnate|pundit|spokes\w+)$/u
const bodies =
  /^(?:company|firm|parent|maker|chipmaker|carmaker|automaker|drugmaker|giant|retailer|subsidiary|startup|start-up|bank|lender|insurer|airline|carrier|operator|provider|supplier|producer|manufacturer|developer|publisher|broadcaster|network|newspaper|magazine|website|platform|app|outlet|party|charity|union|agency|group|club|team|court|university|college|school|regulator|watchdog|coalition|alliance|organi[sz]ation|nonprofit|non-profit|think-tank|tank|arm|unit|division|brand|label|rival|militia|army|ministry|department|council|committee|commission|body|association|institute|foundation)$/u
const places =
  /^(?:city|town|village|country|nation|state|province|capital|suburb|region|county|island|district|neighbou?rhood|port|republic|kingdom|municipality|resort|peninsula|river|mountain|lake|site|base|airport|park|building|stadium|street|area|home|estate|compound)$/u
const neither = /^(?:source|subject|body|character|face|hand|voice|figure|case|number|result|thing|thank|life|time)$/u

const known = new Map<string, Sort | undefined>()

/** Whether a noun, as a lemma, names people, organisations or places; undefined where none of these. */
export function sortOf(lemma: string): Sort | undefined {
  if (!known.has(lemma)) {
    const sort = look(lemma)
    if (known.size < 20_000) known.set(lemma, sort)
    return sort
  }
  return known.get(lemma)
}

function look(lemma: string): Sort | undefined {
  if (neither.test(lemma)) return undefined
  if (bodies.test(lemma)) return 'organisation'
  if (places.test(lemma)) return 'place'
  if (people.test(lemma) || isA(lemma, 'person')) return 'person'
  if (isA(lemma, 'organization') || isA(lemma, 'company')) return 'organisation'
  return isA(lemma, 'city') || isA(lemma, 'country') || isA(lemma, 'district') ? 'place' : undefined
}
