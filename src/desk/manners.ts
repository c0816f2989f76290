import type { Said } from './request.ts'

/**
 * Whether a message is meant for the desk, so that it neither barges in nor leaves a question lying.
 * In direct messages and where it is mentioned, everything but thanks is; in its own threads (`overheard`), what reads
 * as a question about the news, and not as one between the people there.
 */
export function isForTheDesk(said: Said): boolean {
  const text = said.text.slice(0, longestRead).replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(text) || isCourtesy(text)) return false
  if (said.direct) return true
  if (said.startsWithOther) return said.mentionsDesk && text.includes('?')
  if (said.mentionsDesk) return true
  return !said.mentionsOthers && !isBetweenPeople(text) && isQuestion(text)
}

/** In UTF-16 code units: what a message is about shows in its beginning. */
const longestRead = 1000

const courtesies =
  'thanks|thank you|thank u|thx|ty|cheers|great|good|nice|cool|perfect|awesome|excellent|brilliant|wow|ok|okay|k|kk|yes|yep|yeah|no|nope|sure|fine|right|exactly|agreed|indeed|true|same|lol|haha+|hehe|got it|i see|makes sense|good to know|interesting|noted|will do|done|never ?mind|nvm|hi|hello|hey|morning|good morning|good evening|bye|sorry|my bad|oh|ah|hm+|huh'
const filler =
  'a lot|so much|very much|all|everyone|folks|newsdesk|bot|team|then|too|again|there|for that|for this|for the (?:answer|info|summary|briefing|help)|man|mate|one|stuff|work|job|to know|that helps|helpful|very helpful|much appreciated|appreciated'
const courtesy = new RegExp(`(?<![\\p{L}\\p{N}])(?:${courtesies}|${filler})(?![\\p{L}\\p{N}])`, 'giu')

/** Thanks, greetings and the like: nothing to answer. */
function isCourtesy(text: string): boolean {
  const rest = text.replace(/:[a-z0-9_+-]+:/g, '').replace(courtesy, '')
  return /^\+1\b/.test(text) || !/[\p{L}\p{N}]/u.test(rest)
}

const interrogative =
  /^(?:(?:and|but|so|ok|okay|also|then|wait|hm+|well|right|please|pls|sorry),? )*(?:what|who|whom|whose|when|where|why|which|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|won't|since when|until when|by whom|by how|in which|at which|on which|to whom|for how|to what|in what)\b/iu
const request =
  /^(?:(?:and|but|so|ok|okay|also|please|pls),? )*(?:tell (?:me|us)|explain|summari[sz]e|list|name|remind (?:me|us)|give (?:me|us)|show (?:me|us)|describe|define|more (?:about|on)|anything (?:about|on|else))\b/iu
const toTheDesk =
  /\b(?:can|could|would|will) you (?:please )?(?:tell|explain|say|summari[sz]e|list|give|show|remind|elaborate|clarify)|\bdo you (?:know|have) (?:who|what|when|where|why|how|which|if|whether|anything|more)\b/iu

function isQuestion(text: string): boolean {
  return text.includes('?') || interrogative.test(text) || request.test(text)
}

/** Talk between the people of a thread: to "you", about "we" and "I", or to somebody by name. */
function isBetweenPeople(text: string): boolean {
  if (toTheDesk.test(text)) return false
  const told = text.replace(/\b(?:tell|give|show|remind) (?:me|us)\b/giu, '')
  return (
    /\b(?:you|your|yours|we|us|our|ours|let's|lets|i|i'm|i'll|i've|i'd|me|my|mine|u|ya|y'all|anyone|anybody|someone|somebody else|guys|folks|everyone here)\b/iu.test(
      told,
    ) ||
    /^(?:hey|hi|hello|@)\s*\p{Lu}?\p{L}+/iu.test(told) ||
    /^\p{Lu}\p{L}+[,:] (?:can|could|will|would|do|did|are|is|have|has|please|what do|when do|where do|shall|should)\b/u.test(
      told,
    )
  )
}
