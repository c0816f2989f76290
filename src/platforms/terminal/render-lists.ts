import type { ArticleEntry } from '../../desk/articles.ts'
import { commands } from './commands.ts'
import { writtenDate } from './dates.ts'
import { safe } from './foreign.ts'
import { column, paragraph } from './layout.ts'
import type { Painter } from './paint.ts'

/** The articles there are, one an entry: the name to call it by, then its title and date. */
export function renderArticles(entries: readonly ArticleEntry[], width: number, paint: Painter): string {
  if (entries.length === 0) return 'There are no articles yet.'
  return entries
    .map(({ name, title, publishedAt }) => {
      const date = publishedAt === undefined ? '' : ` (${safe(writtenDate(publishedAt))})`
      return [
        paragraph(paint('label', safe(name)), width),
        paragraph(safe(title) + paint('aside', date), width, '  '),
      ].join('\n')
    })
    .join('\n')
}

/** Every command with what it does. */
export function renderHelp(width: number, paint: Painter): string {
  const lines = commands.map(({ name, takes, does }) => {
    const usage = takes === undefined ? name : `${name} ${takes}`
    return paragraph(does, width, paint('label', column(usage, 13)))
  })
  return [paragraph('Anything else you type is a question about the article.', width), ...lines].join('\n')
}
