import type { Article, Line } from '../article.ts'

/** The first sentences of an article as they stand, up to three and about 60 words: for what the core cannot read. */
export function leadLines(article: Article): Line[] {
  const lines: Line[] = []
  let characters = 0
  for (const { index, text, start, end } of article.sentences) {
    if (!/\p{L}{2}|\p{Lo}/u.test(text) || (lines.length === 0 && text.length < 25 && article.sentences.length > 3))
      continue
    if (lines.length > 0 && characters + text.length > 420) break
    lines.push({
      text: text.replace(/\s+/gu, ' '),
      citations: [{ articleId: article.id, sentence: index, start, end, quote: text }],
    })
    characters += text.length
    if (lines.length === 3) break
  }
  return lines
}
