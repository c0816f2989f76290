import type { Article } from '../core/index.ts'

/** An article as a list shows it: what to call it by, and what is known of it without reading it closely. */
export type ArticleEntry = {
  /** What `read` takes. */
  name: string
  /** As given, or else how the text begins. */
  title: string
  /** ISO 8601 date, as given. */
  publishedAt?: string
}

/**
 * The boundary to wherever articles are kept. Notices are single lines to show: what was wrong with a file,
 * where, and how to mend it, when the rest could be read all the same.
 */
export type Articles = {
  /** Every article that can be read, newest first. */
  list(): Promise<{ entries: ArticleEntry[]; notices: string[] }>
  /**
   * The article of that name, or the newest when none is named.
   * @throws {Problem} when there is no such article, or it cannot be read.
   */
  read(name?: string): Promise<{ article: Article; notices: string[] }>
}
