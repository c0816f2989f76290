import type { Candidate } from './candidate.ts'

/** Some candidates that tell the same, the one to be told first. */
export type Group = readonly [Candidate, ...Candidate[]]

/** Puts together what different sources tell of the same event. What one source tells apart stays apart. */
export function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups: { members: [Candidate, ...Candidate[]]; words: Words[] }[] = []
  for (const candidate of candidates) {
    const words = wordsOf(candidate)
    const known = groups.find(
      ({ members, words: theirs }) =>
        theirs.some((one) => tellTheSame(words, one)) && !members.some((one) => shareSource(one, candidate)),
    )
    if (known) {
      known.members.push(candidate)
      known.words.push(words)
    } else groups.push({ members: [candidate], words: [words] })
  }
  return groups.map(({ members }) => members)
}

type Words = { title: Set<string>; numbers: string; lead: Set<string> }

/** How many words of a story's beginning are compared. */
const leadLength = 80

const small = new Set(
  'a an the and or but of in on at to for from by with as is are was were be been has have had will would after before over amid into its it his her their this that says say said new how why what who when more than not no up out about against'.split(
    ' ',
  ),
)

function wordsOf({ item: { title, text, summary } }: Candidate): Words {
  return {
    title: new Set(contentWords(title)),
    numbers: (title.match(/\d+/gu) ?? []).sort().join(' '),
    lead: new Set(contentWords(text ?? summary ?? '').slice(0, leadLength)),
  }
}

/** Words that carry a meaning, without case, accents and plural. */
function contentWords(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu)
  return (words ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ies|y)$/u, 'i').replace(/s$/u, ''))
}

/** Titles that share nearly all their words, or many where the beginnings do, too. Other numbers are other news. */
function tellTheSame(a: Words, b: Words): boolean {
  if (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '') return false
  const titles = shared(a.title, b.title)
  if (titles.count >= 4 && titles.part >= 0.75) return true
  const leads = shared(a.lead, b.lead)
  return titles.count >= 2 && titles.part >= 0.4 && leads.count >= 8 && leads.part >= 0.4
}

/** How many words two texts have in common, and which part of the shorter one that is. */
function shared(a: Set<string>, b: Set<string>): { count: number; part: number } {
  const count = [...a].filter((word) => b.has(word)).length
  return { count, part: count / Math.max(1, Math.min(a.size, b.size)) }
}

function shareSource(a: Candidate, b: Candidate): boolean {
  return a.carriers.some(({ address }) => b.carriers.some((other) => other.address === address))
}
