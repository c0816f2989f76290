import type { Article, Briefing } from '../article.ts'
import { keyFacts } from './choose.ts'
import { leadLines } from './foreign.ts'
import { storyOf } from './story.ts'
import { summarise } from './summary.ts'

/**
 * The briefing of an article: two to four lines of 40 to 90 words that carry its news, in its order, and up to eight
 * key facts. Every line cites the sentences it rests on. An article in another language than English is shown by its
 * first sentences, without facts; an empty one has an empty briefing. Never throws.
 */
export function brief(article: Article): Briefing {
  if (article.language !== 'en' && article.language !== 'und')
    return { title: article.title, summary: leadLines(article), facts: [] }
  const story = storyOf(article)
  const { lines, used } = summarise(story)
  if (lines.length === 0) return { title: article.title, summary: leadLines(article), facts: [] }
  return { title: article.title, summary: lines, facts: keyFacts(story, used, lines) }
}
