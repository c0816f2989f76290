/** The core's only door. Pure: no I/O, no clock, no randomness; the same input gives the same output. */

export { ask } from './answering/ask.ts'
export { type Shortlist, shortlist } from './answering/shortlist.ts'
export type {
  Answer,
  Article,
  ArticleInput,
  Briefing,
  Citation,
  Fact,
  FactKind,
  Line,
  Sentence,
  Turn,
  Verdict,
} from './article.ts'
export { factKinds } from './article.ts'
export { brief } from './briefing/brief.ts'
export { check } from './checking/check.ts'
export { readArticle } from './reading.ts'
