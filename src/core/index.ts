/** The core's only door. Pure: no I/O, no clock, no randomness; the same input gives the same output. */
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
export { readArticle } from './reading.ts'
export { ask } from './answering/ask.ts'
export { check } from './checking/check.ts'
export { brief } from './briefing/brief.ts'
