import type { Article } from '../core/index.ts'
import type { ArticleEntry, Articles } from './articles.ts'
import { Problem } from './problem.ts'

/** Where the desk finds articles: kept ones by name, and any by its link. */
export type Shelves = {
  articles: Articles
  /** Reads the article behind a link. @throws {Problem} when it cannot be read, or is no article. */
  readLink(link: string): Promise<Article>
}

const link = /https?:\/\/[^\s<>|"]+/iu

/** The first link in a text, without what closes the sentence after it. */
export function linkIn(text: string): string | undefined {
  return link.exec(text)?.[0].replace(/[.,;:!?)\]}'’”]+$/u, '')
}

/** Whether a text is a link and nothing else. */
export function isLink(text: string): boolean {
  return linkIn(text) === text.trim()
}

/**
 * The article that somebody means by a link, by an article's name, or by words in its title; the newest for no words.
 * @throws {Problem} when there is none, or it cannot be read.
 */
export async function findArticle({ articles, readLink }: Shelves, what: string): Promise<Article> {
  const words = what.trim()
  const url = linkIn(words)
  if (url !== undefined) return readLink(url)
  if (words === '') return (await articles.read()).article
  const { entries } = await articles.list()
  const named = entries.find(({ name }) => name === words || name.replace(/\.\w+$/, '') === words)
  const [titled] = matching(entries, words)
  const entry = named ?? titled
  if (entry) return (await articles.read(entry.name)).article
  const titles = entries.slice(0, 3).map(({ title }) => `“${title}”`)
  const known = titles.length > 0 ? `The newest are ${titles.join(', ')}` : 'There are no articles yet'
  throw new Problem(`There is no article about “${words.slice(0, 100)}” here. ${known}. A link works too.`)
}

/** Articles with all of these words in their titles or names, newest first. */
export async function matchingArticles(articles: Articles, words: string): Promise<ArticleEntry[]> {
  return matching((await articles.list()).entries, words)
}

function matching(entries: readonly ArticleEntry[], words: string): ArticleEntry[] {
  const sought = fold(words).split(' ')
  return entries.filter(({ title, name }) => sought.every((word) => fold(`${title} ${name}`).includes(word)))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
