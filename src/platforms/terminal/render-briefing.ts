import type { Article, Briefing, Line } from '../../core/index.ts'
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
