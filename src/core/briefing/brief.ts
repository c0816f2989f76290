import type { Article, Briefing, Line } from '../article.ts'
import { check } from '../checking/check.ts'
import { keyFacts } from './choose.ts'
import { leadLines } from './foreign.ts'
import { introduce } from './introduce.ts'
import { storyOf } from './story.ts'
import { summarise } from './summary.ts'

/**
 * The briefing of an article: two to four lines of 40 to 90 words that carry its news, in its order, and up to eight
 * key facts. Every line cites the sentences it rests on. An article in another language than English is shown by its
 * first sentences, without facts; a line that fails the check is left out; an empty article has an empty briefing. Never throws.
 */
export function brief(article: Article): Briefing {
  if (article.language !== 'en' && article.language !== 'und')
    return { title: article.title, summary: leadLines(article), facts: [] }
  const story = storyOf(article)
  const sound = (line: Line) =>
    check(
      line.text,
      article,
      line.citations.map(({ sentence }) => sentence),
    ).supported
  const met = new Set<number>()
  /** Names made full, where the line then still passes. */
  const introduced = <T extends Line>(lines: readonly T[]) =>
    introduce(lines, story.analysis, met).map((line, i) =>
      line === lines[i] || sound(line) ? line : (lines[i] ?? line),
    )
  const { lines, used } = summarise(story, sound)
  if (lines.length === 0) return { title: article.title, summary: leadLines(article), facts: [] }
  const summary = introduced(lines)
  return { title: article.title, summary, facts: introduced(keyFacts(story, used, summary, sound)) }
}
