import type { Line } from '../article.ts'
import { quotedShare } from './features.ts'
import type { Story } from './story.ts'
import { type Unit, unitOf } from './unit.ts'
import { worth } from './worth.ts'

/** Words of a whole summary: it is grown to the least, and a line that would take it past the most is passed over. */
const least = 40
const most = 72
const utmost = 90
/** Of lines: two at least, where the article has them. */
const fewestLines = 2
const mostLines = 4
/** How much a line that says again what a chosen one says loses. */
const repetition = 0.05

/** What a line gains that tells all of a title that came with the article. */
const likeTitle = 0.2
/** What a line loses that is mostly somebody's words: they make better key facts. */
const speech = 0.1
/** What a line gains that tells why: a reader wants to know why the news matters. */
const reason = 0.03
const reasons =
  /\b(?:because|due to|owing to|as a result of|in response to|caused by|blam\w+|prompted by|strained by|fuell?ed by|driven by|sparked by|triggered by|led to|amid|threat\w*|concerns?|fears?)\b/u

type Choice = Unit & { value: number; content: Set<string> }

/** Two to four lines in the article's order that carry its news, each `sound`; fewer where the article has no more to say. */
export function summarise(story: Story, sound: (line: Line) => boolean): { lines: Line[]; used: Set<number> } {
  let pool = story.told.flatMap((sentence, i): Choice[] => {
    const unit = sentence.complete ? unitOf(story, i, i, true) : undefined
    if (!unit || unit.words < 6 || unit.words > 60 || /\?["”’]?$/u.test(unit.text)) return []
    return [
      {
        ...unit,
        value:
          worth(sentence, 'news') +
          likeTitle * share(story.event.titleContent, sentence.content) -
          (quotedShare(sentence.reading) > 1 / 3 ? speech : 0) +
          (reasons.test(unit.text) ? reason : 0),
        content: sentence.content,
      },
    ]
  })
  const chosen: Choice[] = []
  while (chosen.length < mostLines && (chosen.length < fewestLines || wordsOf(chosen) < least)) {
    const next = bestOf(pool, chosen, most) ?? bestOf(pool, chosen, utmost)
    if (!next) break
    pool = pool.filter((choice) => choice !== next)
    if (sound(next)) chosen.push(next)
  }
  chosen.sort((a, b) => a.first - b.first)
  return {
    lines: chosen.map(({ text, citations }) => ({ text, citations })),
    used: new Set(chosen.map((unit) => unit.first)),
  }
}

/** The line that is worth most beside the chosen ones and keeps the summary within `limit` words. */
function bestOf(pool: readonly Choice[], chosen: readonly Choice[], limit: number): Choice | undefined {
  let best: Choice | undefined
  let top = Number.NEGATIVE_INFINITY
  for (const choice of pool) {
    if (wordsOf(chosen) + choice.words > limit) continue
    const again = chosen.reduce((most, other) => Math.max(most, overlap(other.content, choice.content)), 0)
    const value = choice.value - repetition * again - (again > 0.8 ? 1 : 0)
    if (value > top) {
      top = value
      best = choice
    }
  }
  return best
}

const wordsOf = (chosen: readonly Choice[]) => chosen.reduce((sum, unit) => sum + unit.words, 0)

/** The share of the smaller set that the other holds. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const lemma of a) if (b.has(lemma)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}

const share = (of: ReadonlySet<string>, within: ReadonlySet<string>) => {
  let held = 0
  for (const each of of) if (within.has(each)) held++
  return of.size > 0 ? held / of.size : 0
}
