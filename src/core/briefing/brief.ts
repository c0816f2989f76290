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
  const { lines, used } = summarise(story)
  const met = new Set<number>()
  const sound = (line: Line) =>
    check(
      line.text,
      article,
      line.citations.map(({ sentence }) => sentence),
    ).supported
  const summary = introduce(lines, story.analysis, met).filter(sound)
  if (summary.length === 0) return { title: article.title, summary: leadLines(article), facts: [] }
  return { title: article.title, summary, facts: introduce(keyFacts(story, used, summary), story.analysis, met).filter(sound) }
}
