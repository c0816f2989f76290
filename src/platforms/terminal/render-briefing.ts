import type { Article, Briefing, Line } from '../../core/index.ts'
import { languageNote } from '../../desk/foreign-language.ts'
import { signature, type Worded } from '../../desk/wording.ts'
import { citedSentences, numbering } from './citations.ts'
import { writtenDate } from './dates.ts'
import { safe } from './foreign.ts'
import { column, paragraph } from './layout.ts'
import { keyWords, type Painter } from './paint.ts'

/** In columns: the longest kind of fact, "background", and a space after it. */
const factColumn = 11

/**
 * A briefing as lines of at most `width` columns: the title with what is known of the article, the summary,
 * the key facts by kind, and below them the cited sentences under their numbers.
 */
export function renderBriefing(briefing: Worded<Briefing>, article: Article, width: number, paint: Painter): string {
  const numbers = numbering([article])
  const marked = (line: Line, text: string) => text + paint('number', numbers.mark(line.citations))
  const title = paragraph(paint('title', safe(briefing.title)), width)
  const asides = [aboutArticle(article), languageNote(article)].filter((aside) => aside)
  const signed = signature(briefing)
  const summary = briefing.summary.map((line) => paragraph(marked(line, safe(line.text)), width))
  const facts = briefing.facts.map((fact) => {
    const label = paint('label', column(safe(fact.kind), factColumn))
    return paragraph(marked(fact, keyWords(safe(fact.text), fact.short, paint)), width, label)
  })
  return [
    [title, ...asides.map((aside) => paragraph(paint('aside', aside ?? ''), width))],
    summary,
    facts,
    signed === undefined ? [] : [paragraph(paint('aside', safe(signed)), width)],
    citedSentences(numbers, '', width, paint),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** Where an article is from, as far as it says: "Reuters · 29 May 2024 · https://…". Empty when it says nothing. */
function aboutArticle({ source, publishedAt, url }: Article): string {
  return [source, publishedAt && writtenDate(publishedAt), url]
    .filter((part) => part !== undefined)
    .map(safe)
    .join(' · ')
}
