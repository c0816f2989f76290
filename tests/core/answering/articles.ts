import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Answer, type Article, ask, readArticle, type Turn } from '../../../src/core/index.ts'

/** The talks between two ruling parties: the first article of briefings/. */
export const talks = readArticle({
  text: readFileSync(new URL('../../../briefings/china-japan-party-talks.md', import.meta.url), 'utf8'),
})

/** Invented: a bridge is shut. */
export const bridge = readArticle({
  title: 'Harlow Bridge shut for 18 months after cracks are found',
  publishedAt: '2024-03-12',
  text: `The Harlow Bridge will be closed to all traffic for 18 months after engineers found cracks in two of its steel cables, the city of Westmere said on Tuesday.

Mayor Elena Brandt said the repairs would cost $46 million, twice as much as planned for the whole year. "We could not wait for another winter," Brandt told reporters at the town hall.

The bridge, which opened in 1961, carries about 38,000 vehicles a day across the Tarn River. Ferries will take people to the other side every 20 minutes from Monday, and they will be free until the end of June.

The cracks were discovered on 4 March by an inspector, Paul Okafor, who was looking for rust. Okafor is the chief engineer of Northspan, a company that has maintained the bridge since 2009.

Shop owners in the old town fear that customers will stay away. "Half of my customers come over that bridge," said Rosa Lind, who runs a bakery on Quay Street. She asked the city to lower rents for as long as the bridge is shut.

The city has not yet decided who will carry out the repairs. Three firms have offered to do the work, and the council will choose one of them in May.

Heavy trucks were banned from the bridge in 2017 because it was shaking too much.`,
})

/** Invented: one company buys another. */
export const dairy = readArticle({
  title: 'Corwell buys rival Milbrook for 1.2 billion pounds',
  publishedAt: '2025-09-18',
  text: `Dairy company Corwell has agreed to buy its smaller rival Milbrook for 1.2 billion pounds, creating the country's largest maker of cheese, the two companies said on Thursday.

Corwell, based in Leeds, employs 4,300 people. Milbrook was founded in 1948 by two brothers and has 1,900 workers at five plants.

Corwell's chief executive, Hannah Price, said that no plant would be closed. "Every one of these jobs is needed," she said. Price joined Corwell from a chocolate maker in 2019.

Unions were not convinced. Derek Stone, general secretary of the Food Workers' Union, said that he expected at least 300 jobs to go. He called on the government to block the deal.

Milbrook's shares rose 22 percent in London, while Corwell's fell 4 percent because investors feared that it was paying too much. Milbrook lost 31 million pounds last year as the price of milk soared.

The competition authority must still approve the takeover. A decision is expected by next March. Milbrook's chairman, Alan Whitby, will leave once the deal is done, but the companies did not say who will succeed him.`,
})

/** Invented: a storm on an island. */
export const storm = readArticle({
  title: 'Storm Imke leaves four dead on Veyra',
  publishedAt: '2023-11-06',
  text: `At least four people were killed and dozens were hurt when Storm Imke struck the island of Veyra late on Sunday, officials said.

Winds of up to 160 kilometres an hour tore roofs from houses and left 52,000 homes without electricity. Two fishermen drowned near the port of Sallin after their boat capsized, the coast guard said. An elderly couple died when a tree fell on their car.

The airport at Sallin was closed and 34 flights were cancelled. It will reopen on Wednesday, said its director, Karim Haddad.

Governor Lucia Moreno declared a state of emergency and asked the army for help. "This is the worst storm in thirty years," Moreno said. She visited the village of Aldo on Monday and promised that every family would receive 2,000 euros.

Schools will stay shut until Thursday because many of their roofs are damaged. About 900 people spent the night in sports halls. The Red Cross brought blankets and 5,000 litres of drinking water.

It is not clear when the power will be back. Engineers cannot reach the main line because the road to the north is blocked by mud.`,
})

/** A conversation about some articles: each call asks on. */
export function conversation(...articles: readonly Article[]): (question: string) => Answer {
  const turns: Turn[] = []
  return (question) => {
    const answer = ask(articles, question, turns)
    turns.push({ question, answer })
    return answer
  }
}

/** The place in the article of the sentence that holds these words. */
function sentenceWith(article: Article, words: string): number {
  const index = article.sentences.findIndex(({ text }) => text.includes(words))
  if (index < 0) throw new Error(`No sentence holds “${words}”`)
  return index
}

/** Answered, and the sentence that holds these words comes first. */
export function expectAnswer(answer: Answer, article: Article, words: string): void {
  expect({ kind: answer.kind, first: answer.citations[0]?.quote }).toEqual({
    kind: 'answer',
    first: article.sentences[sentenceWith(article, words)]?.text,
  })
}

/** Every citation is a piece of one of the articles, exactly, and names the sentence it begins in. */
export function expectExact({ citations }: Pick<Answer, 'citations'>, articles: readonly Article[]): void {
  for (const { articleId, sentence, start, end, quote } of citations) {
    const article = articles.find(({ id }) => id === articleId)
    expect(article?.text.slice(start, end)).toBe(quote)
    const cited = article?.sentences[sentence]
    expect(cited && cited.start <= start && start < cited.end).toBe(true)
  }
}
