import type { Answer } from '../article.ts'
import type { Catalogue } from './catalogue.ts'
import { type Evidence, findEvidence } from './evidence.ts'
import { expects } from './features.ts'
import { type Profile, profileOf } from './profile.ts'
import { readQuestion } from './question.ts'
import { saidFrom } from './said.ts'
import { shortest } from './shortest.ts'
import { settles } from './yesno.ts'

/** What one article has on a question: above 0 of `sure` it answers. */
export type Found = { evidence: Evidence; profile: Profile | undefined; sure: number }

/** The sentence that the turn before was about, and whether the question only asks on about it. */
export type SpokenOf = {
  sentence: number
  asksOn: boolean
  /** Where the question wants more: the sentences shown already. */
  shown?: ReadonlySet<number>
}

/** Looks in one article for what answers the question. */
export function find(standalone: string, book: Catalogue, spokenOf?: SpokenOf): Found {
  const question = readQuestion(standalone, book.words, book.names)
  const evidence = findEvidence(question, book, spokenOf?.sentence)
  const there = spokenOf?.asksOn
    ? evidence.ranked.find((each) => each.entry.reading.index === spokenOf.sentence)
    : undefined
  if (there && expects(question) && there.features.expected >= 0.5)
    return {
      evidence: { ...evidence, ranked: [there, ...evidence.ranked.filter((each) => each !== there)] },
      profile: undefined,
      sure: 1,
    }
  if (spokenOf?.shown) return furthers(evidence, spokenOf.shown)
  const profile = profileOf(question, book)
  if (profile) return { evidence, profile, sure: 5 }
  return { evidence, profile: undefined, sure: evidence.sure }
}

/** A sentence that is not told yet must meet this share of what the question is about to tell more of it. */
const about = 0.25

/** The best sentence that has not been shown yet, if it is about the matter at all. */
function furthers(evidence: Evidence, shown: ReadonlySet<number>): Found {
  const fresh = evidence.ranked.filter(({ entry }) => !shown.has(entry.reading.index))
  const sure = (fresh[0]?.features.near ?? 0) >= about ? 1 : -1
  return { evidence: { ...evidence, ranked: fresh }, profile: undefined, sure }
}

/** Words the answer from the best sentence. */
export function answerFrom({ evidence, profile }: Found, standalone: string): Answer {
  const { question, book, ranked } = evidence
  const { analysis } = book
  const best = profile ? ranked.find((each) => each.entry.reading.index === profile.sentence) : ranked[0]
  if (!best) return { kind: 'refusal', text: 'The article does not say.', citations: [], standalone }
  const { reading } = best.entry
  const { said, citations } = saidFrom(reading, analysis)
  const verdict = question.wanted === 'yes-no' ? settles(question, best) : undefined
  if (verdict)
    return {
      kind: 'answer',
      text: `${verdict === 'yes' ? 'Yes' : 'No'}. ${said}`,
      short: verdict,
      citations,
      standalone,
    }
  const short = profile?.short ?? shortest(question, best, book)
  return { kind: 'answer', text: said, ...(short ? { short } : {}), citations, standalone }
}
