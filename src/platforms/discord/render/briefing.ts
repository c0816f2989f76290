import type { Article, Briefing, Fact, Line } from '../../../core/index.ts'
import { articleSubject } from '../../../desk/front-desk.ts'
import { briefingReferences, type References } from '../../../desk/references.ts'
import type { Worded } from '../../../desk/wording.ts'
import { shorten, visible } from '../../text.ts'
import { colours, feedback, read } from './look.ts'
import { type Page, pages } from './page.ts'
import { signatureLine, sourceLine } from './source.ts'
import { bold, escaped, marks } from './text.ts'

/** In UTF-16 code units, before anything is escaped. */
const longestLine = 700
const longestTitle = 250

/** A briefing as pages: the first stands in the channel, any further ones go on in its thread. */
export function renderBriefing(briefing: Worded<Briefing>, article: Article): [Page, ...Page[]] {
  const references = briefingReferences(briefing, article)
  const facts = factLines(briefing.facts, references)
  const subject = articleSubject(article.id)
  return pages(
    colours.briefing,
    [
      [`## ${titleOf(briefing.title)}`],
      briefing.summary.map((line) => cited(line, references)),
      ...(facts.length > 0 ? ['rule' as const, facts] : []),
      'rule',
      [...sourceLine(article), ...signatureLine(briefing)],
    ],
    [{ does: 'ask', subject }, { does: 'evidence', subject }, ...feedback(subject), ...read(article.url)],
  )
}

export function titleOf(title: string): string {
  return escaped(shorten(visible(title), longestTitle)) || '…'
}

/** Key facts as a list, each after its kind. */
export function factLines(facts: readonly Fact[], references: References): string[] {
  return facts.map(
    (fact) => `- ${bold(fact.kind.slice(0, 1).toUpperCase() + fact.kind.slice(1))} ${cited(fact, references)}`,
  )
}

/** A line with the numbers of what it rests on. */
export function cited({ text, citations }: Line, references: References): string {
  return escaped(shorten(visible(text), longestLine)) + marks(references.numbers(citations))
}
