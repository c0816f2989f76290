import type { Article, Briefing, Citation } from '../core/index.ts'
import type { Sheet } from './writer.ts'

/** The sentences that a writer sees, and what their numbers stand for. */
export type NumberedSheet = { sheet: Sheet; of: ReadonlyMap<number, { article: Article; sentence: number }> }

/** In sentences and UTF-16 code units: more of a long article than this is not sent. */
const mostSentences = 60
const mostCharacters = 12_000

/** For a briefing: the whole article, or of a long one its beginning and what its own briefing rests on. */
export function briefingSheet(article: Article, { summary, facts }: Briefing): NumberedSheet {
  const cited = [...summary, ...facts].flatMap(({ citations }) => citations).flatMap((each) => touched(article, each))
  return numbered([{ article, sentences: within([...cited, ...article.sentences.keys()], article) }])
}

/** For an answer: the cited sentences in their order of worth, each with the one before it, which may say who is meant. */
export function answerSheet(articles: readonly Article[], citations: readonly Citation[]): NumberedSheet {
  return numbered(
    articles.flatMap((article) => {
      const mine = citations.filter(({ articleId }) => articleId === article.id)
      const wanted = mine.flatMap((each) => touched(article, each)).flatMap((index) => [index, index - 1])
      return wanted.length > 0 ? [{ article, sentences: within(wanted, article) }] : []
    }),
  )
}

function touched({ sentences }: Article, { start, end }: Citation): number[] {
  return sentences.filter((each) => each.start < end && each.end > start).map(({ index }) => index)
}

/** As many of these sentences as there is room for, the first ones first; in reading order. */
function within(wanted: readonly number[], { sentences }: Article): number[] {
  const taken = new Set<number>()
  let room = mostCharacters
  for (const index of wanted) {
    const sentence = sentences[index]
    if (!sentence || taken.has(index) || taken.size === mostSentences || sentence.text.length > room) continue
    taken.add(index)
    room -= sentence.text.length
  }
  return [...taken].sort((a, b) => a - b)
}

function numbered(parts: { article: Article; sentences: number[] }[]): NumberedSheet {
  const of = new Map<number, { article: Article; sentence: number }>()
  const sheet = parts.map(({ article, sentences }) => ({
    title: article.title,
    sentences: sentences.flatMap((sentence) => {
      const number = of.size + 1
      of.set(number, { article, sentence })
      return { number, text: article.sentences[sentence]?.text ?? '' }
    }),
  }))
  return { sheet, of }
}
