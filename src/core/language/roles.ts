import type { Role } from './entities.ts'
import { isA } from './lexicon/index.ts'
import type { NameSpan } from './names.ts'
import type { Token } from './words.ts'

const ends = /^[,.;:—–()"”]$/u

/**
 * What a sentence says that a name is: "Motegi, secretary-general of …,", "Liu, who leads …,", "golfer Tiger Woods",
 * "Kloza is global head of …". `text` is the article's own words.
 */
export function rolesAt(tokens: readonly Token[], name: NameSpan, sentence: number): Role[] {
  const found: Role[] = []
  const push = (first: number, last: number) => {
    const start = tokens[first]?.start
    const end = tokens[last - 1]?.end
    if (start === undefined || end === undefined || last <= first) return
    found.push({ text: textOf(tokens, first, last), start, end, sentence })
  }
  const after = tokens[name.last]
  if (after && /^[,—–(]$/u.test(after.text)) {
    const first = name.last + 1
    const opener = tokens[first]
    if (opener && /^who$/u.test(opener.lower)) {
      const last = clauseEnd(tokens, first)
      if (last < tokens.length && last - first > 2) push(first, last)
    } else if (opener) {
      const last = appositionEnd(tokens, first)
      if (last > first && saysWhat(tokens, first, last)) push(first, last)
    }
  }
  if (
    after &&
    /^(is|was|became|becomes|remains)$/u.test(after.lower) &&
    !tokens.slice(name.last + 1, name.last + 3).some((token) => token.pos === 'VERB')
  ) {
    const last = clauseEnd(tokens, name.last + 1)
    if (saysWhat(tokens, name.last + 1, Math.min(last, name.last + 9))) push(name.last + 1, last)
  }
  const before = nounPhraseBefore(tokens, name.first)
  if (before < name.first) push(before, name.first)
  return found
}

/** The text between two tokens as it stands in the article, one space for any white space. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token) continue
    const gap = i > first && token.start > (tokens[i - 1]?.end ?? 0)
    text += (gap ? ' ' : '') + token.text
  }
  return text
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let last = from
  while (last < tokens.length && !ends.test(tokens[last]?.text ?? '')) last++
  return last
}

/** An apposition ends at its comma; a comma within it ("chief executive of A, B and C") is not looked for. */
function appositionEnd(tokens: readonly Token[], from: number): number {
  const last = clauseEnd(tokens, from)
  return last - from <= 22 ? last : from
}

/** Whether the head noun of this phrase (its last noun before "of", "for", "who" ...) is a person or a body. */
function saysWhat(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first]
  if (!opener || /^(VERB|AUX|ADV|CCONJ|SCONJ|NUM|PRON)$/u.test(opener.pos)) return false
  let head: Token | undefined
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token) break
    if (head && /^(ADP|VERB|AUX|SCONJ|PRON|ADV)$/u.test(token.pos)) break
    if (/^(NOUN|PROPN)$/u.test(token.pos)) head = token
    else if (/^(VERB|AUX)$/u.test(token.pos) && i > first) break
  }
  if (!head) return false
  return (
    ['person', 'organization', 'company', 'party', 'group', 'firm', 'club', 'city', 'country', 'town'].some((kind) =>
      isA(head.lemma, kind),
    ) || isTitleNoun(head.lemma)
  )
}

const isTitleNoun = (lemma: string) =>
  /^(general|head|chief|secretary|founder|minister|president|director|manager|boss|executive|officer|leader|star|spokes.*|member|lawmaker|.*maker|.*man|.*woman|.*ist)$/u.test(
    lemma,
  )

function nounPhraseBefore(tokens: readonly Token[], first: number): number {
  const noun = tokens[first - 1]
  if (!noun || noun.pos !== 'NOUN' || !(isA(noun.lemma, 'person') || isTitleNoun(noun.lemma))) return first
  let from = first - 1
  while (from > 0 && first - from < 7) {
    const token = tokens[from - 1]
    if (
      !token ||
      !(
        /^(NOUN|PROPN|ADJ)$/u.test(token.pos) ||
        /^['’]s$|^-$/u.test(token.text) ||
        (/^the$/u.test(token.lower) && from > 1)
      )
    )
      break
    from--
  }
  while (/^['’]s$|^-$|^the$/u.test(tokens[from]?.lower ?? '') && from < first - 1) from++
  return from
}
