import type { Answer, Article, Turn } from '../article.ts'
import { answerFrom, type Found, find } from './answer.ts'
import { catalogue } from './catalogue.ts'
import { disagreeing } from './disagree.ts'
import { understand } from './followup.ts'
import { refuse } from './refusal.ts'
import { likeliest } from './shelf.ts'

/**
 * Answers a question from what the articles say, or refuses and names the nearest thing they do say. `turns` is the
 * conversation so far, oldest first: the question may follow up on it. The best citation comes first. Never throws.
 */
export function ask(articles: readonly Article[], question: string, turns: readonly Turn[] = []): Answer {
  const asked = question.toWellFormed().replace(/\s+/gu, ' ').trim()
  const refusal = (text: string): Answer => ({ kind: 'refusal', text, citations: [], standalone: asked })
  if (articles.length === 0) return refusal('There is no article to answer from yet.')
  if (!/[\p{L}\p{N}]/u.test(asked))
    return refusal('That holds no question in words. Ask about something in the article.')
  const readable = articles.filter(({ language }) => language === 'en' || language === 'und')
  if (readable.length === 0)
    return refusal('The article is not in English, and questions are answered about English articles only.')
  const before = readable.find(({ id }) => id === turns.at(-1)?.answer.citations[0]?.articleId) ?? readable[0]
  const { standalone, asksOn, asksMore } = before
    ? understand(asked, turns, catalogue(before))
    : { standalone: asked, asksOn: false, asksMore: false }
  const last = turns.at(-1)?.answer
  const spokenOf = last?.citations[0]?.sentence ?? -1
  const found = likeliest(readable, standalone).map((article) =>
    find(
      standalone,
      catalogue(article),
      article === before && standalone !== asked
        ? {
            sentence: spokenOf,
            asksOn: asksOn && last?.kind === 'answer',
            ...(asksMore ? { shown: shownIn(turns, article) } : {}),
          }
        : undefined,
    ),
  )
  const [best, ...others] = found.sort((a, b) => b.sure - a.sure)
  if (!best) return refusal('There is no article to answer from yet.')
  const several = articles.length > 1
  if (best.sure <= 0 && asksMore) return { ...refusal('The article says no more about that.'), standalone }
  if (best.sure <= 0) return refuse(nearest(found), standalone, articles.length)
  const answer = answerFrom(best, standalone)
  const title = several ? ` (“${best.evidence.book.analysis.article.title}”)` : ''
  const other = several ? disagreeing(best, others) : undefined
  if (!other) return { ...answer, text: `${answer.text}${title}` }
  const second = answerFrom(other, standalone)
  return {
    ...answer,
    text: `${answer.text}${title} But “${other.evidence.book.analysis.article.title}” says: ${second.text}`,
    citations: [...answer.citations, ...second.citations],
  }
}

/** The sentences of an article that the conversation has cited so far. */
const shownIn = (turns: readonly Turn[], { id }: Article): Set<number> =>
  new Set(
    turns.flatMap(({ answer }) =>
      answer.citations.filter(({ articleId }) => articleId === id).map(({ sentence }) => sentence),
    ),
  )

/** Of the articles that do not answer, the one whose best sentence meets the most of the question. */
function nearest(found: readonly Found[]): Found['evidence'] {
  const met = ({ evidence }: Found) => evidence.ranked[0]?.features.meant ?? 0
  const [first, ...rest] = found
  if (!first) throw new Error('nearest needs at least one article')
  return rest.reduce((best, each) => (met(each) > met(best) ? each : best), first).evidence
}
