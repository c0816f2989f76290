import { type Answer, type Article, readArticle } from '../../src/core/index.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { evidence } from '../../src/desk/evidence.ts'
import { Problem } from '../../src/desk/problem.ts'

const articles: Record<string, Article> = {
  'fish.md': readArticle({ text: 'Fish were agreed on. Nobody was late.', title: 'Fish' }),
  'rice.md': readArticle({ text: 'Rice was agreed on. All were late.', title: 'Rice' }),
}

/** A desk on the two articles above that answers with the first sentence, and says how many turns came before. */
export const fakeDesk: Desk = {
  articles: async () => ({
    entries: Object.entries(articles).map(([name, { title }]) => ({ name, title })),
    notices: ['scan.md is a PDF document.'],
  }),
  async open(name = 'fish.md') {
    const article = articles[name]
    if (!article) throw new Problem(`There is no article ${name}.`)
    return { article, notices: name === 'rice.md' ? ['rice.md, line 1: mend it.'] : [] }
  },
  brief: async ({ title }) => ({ title, summary: [], facts: [] }),
  plain: async ({ title }) => ({ title, summary: [], facts: [] }),
  async ask({ articles, turns }, question) {
    const [article] = articles
    const [sentence] = article?.sentences ?? []
    if (!article || !sentence || question === 'break') throw new Error('broken')
    const citation = { articleId: article.id, sentence: 0, start: 0, end: sentence.end, quote: sentence.text }
    const text = `${article.title}, after ${turns.length} turns.`
    const answer: Answer = { kind: 'answer', text, citations: [citation], standalone: question }
    return { answer, conversation: { articles, turns: [...turns, { question, answer }] } }
  },
  evidence({ articles, turns }) {
    const turn = turns.at(-1)
    return turn ? evidence(turn.answer, articles) : []
  },
}
