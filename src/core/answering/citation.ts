import type { Article, Citation } from '../article.ts'

/** The citation of a whole sentence. */
export function citeSentence(article: Article, sentence: number): Citation[] {
  const cited = article.sentences[sentence]
  return cited
    ? [
        {
          articleId: article.id,
          sentence,
          start: cited.start,
          end: cited.end,
          quote: article.text.slice(cited.start, cited.end),
        },
      ]
    : []
}
