import type { Article } from '../../core/index.ts'
import { type Edition, type EditionStory, editionInWords } from '../../desk/edition.ts'
import { citedSentences, numbering } from './citations.ts'
import { writtenDate } from './dates.ts'
import { safe } from './foreign.ts'
import { paragraph } from './layout.ts'
import type { Painter } from './paint.ts'

/** An edition as lines of at most `width` columns: its stories, and below them the cited sentences under their numbers. */
export function renderEdition(edition: Edition, articles: readonly Article[], width: number, paint: Painter): string {
  const numbers = numbering(articles)
  const stories = edition.stories.map((story) => [
    paragraph(paint('title', safe(story.title)), width),
    ...story.lines.map(({ text, citations }) =>
      paragraph(safe(text) + paint('number', numbers.mark(citations)), width),
    ),
    paragraph(paint('aside', about(story)), width),
  ])
  const head = [paint('title', safe(edition.title)), paint('aside', safe(editionInWords(edition)))]
  return [head, ...stories, citedSentences(numbers, '', width, paint)]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** Who carries a story, when it was published, and its link. */
function about({ sources, publishedAt, url }: EditionStory): string {
  return [sources.map(({ name }) => name).join(', '), publishedAt && writtenDate(publishedAt), url]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => safe(part ?? ''))
    .join(' · ')
}
