import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, readArticle } from '../../../src/core/index.ts'

/** A question about an article, with the pieces of it that prove the answer; without any where it does not answer. */
export type Asked = {
  /** What is kept together when learning and trying are kept apart: an article, or a subject of several. */
  group: string
  set: (typeof sets)[number]
  article: Article
  question: string
  gold: string[] | undefined
}

export const sets = ['news', 'thread', 'squad', 'plain'] as const

/** The questions of newsqa.jsonl, those of its threads spelled out, and of squad2.jsonl in a directory. */
export function readRecords(dir: string): Asked[] {
  const records = (name: string) =>
    readFileSync(join(dir, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const asked: Asked[] = []
  for (const r of records('newsqa')) {
    const article = readArticle({ title: r.title, text: r.text, publishedAt: r.published })
    const add = (set: Asked['set'], question: string, q: { answerable: boolean; evidence: string[] }) =>
      asked.push({ group: r.id, set, article, question, gold: q.answerable ? q.evidence : undefined })
    for (const q of r.questions) add('news', q.q, q)
    for (const q of r.thread) if (q.standalone) add('thread', q.standalone, q)
  }
  const articles = new Map<string, Article>()
  for (const r of records('squad2')) {
    const article = articles.get(r.context) ?? readArticle({ title: r.title, text: r.context })
    articles.set(r.context, article)
    asked.push({ group: r.title, set: 'squad', article, question: r.q, gold: r.answerable ? r.evidence : undefined })
  }
  return asked
}

/** Whether a range of a text and a piece of gold share at least half of the shorter one. */
export function proves(start: number, end: number, text: string, gold: readonly string[]): boolean {
  return gold.some((piece) => {
    const at = text.indexOf(piece)
    return (
      at >= 0 && Math.min(end, at + piece.length) - Math.max(start, at) >= 0.5 * Math.min(end - start, piece.length)
    )
  })
}
