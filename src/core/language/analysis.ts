import type { Article, Sentence } from '../article.ts'
import { type Entity, gatherEntities, type Mention, type SentenceName } from './entities.ts'
import { namesIn, spellingsOf } from './names.ts'
import { paragraphs, type Range } from './paragraphs.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { quotationsIn } from './quotes.ts'
import { resolveQuoted, resolveReferences, type Scene } from './reference.ts'
import { rolesAt } from './roles.ts'
import { findSpeakers, type Quotation } from './speakers.ts'
import { type TimeSpan, timesIn } from './times.ts'
import { type Token, tokenise } from './words.ts'

/** A sentence with everything the language room found in it. */
export type Reading = Sentence & {
  paragraph: number
  tokens: Token[]
  /** Who and what it names or means, in order of place. */
  mentions: Mention[]
  times: TimeSpan[]
  quantities: Quantity[]
  /** The quotations it holds or is part of, with their marks, as far as they reach into this sentence. */
  quotations: Quotation[]
}

export type Analysis = {
  article: Article
  sentences: Reading[]
  entities: Entity[]
  /** In order of place, each with its speaker where the article tells. */
  quotations: Quotation[]
}

const done = new WeakMap<Article, Analysis>()

/** Reads an article's language: words, names, who is meant, times, numbers, quotations. Kept for as long as the article is. */
export function analyse(article: Article): Analysis {
  const kept = done.get(article)
  if (kept) return kept
  const made = read(article)
  done.set(article, made)
  return made
}

function read(article: Article): Analysis {
  const { text } = article
  const blocks = paragraphs(text)
  const ranges = blocks.flatMap((block) => quotationsIn(text.slice(block.start, block.end), block.start))
  const sentences = readSentences(article, blocks)
  spread(ranges, sentences)
  const title = article.titleGiven ? tokenise(article.title) : []
  const { capital, small } = spellingsOf([...sentences.map((sentence) => sentence.tokens), title])
  const { entities, mentions } = gatherEntities([
    ...sentences.flatMap((sentence) => namesOf(sentence, capital, small)),
    ...namesIn(title, capital, small).map((name) => ({ ...name, sentence: -1, before: '', after: '', roles: [] })),
  ])
  for (const mention of mentions) sentences[mention.sentence]?.mentions.push(mention)
  const scenes = sentences.map(sceneOf)
  resolveReferences(scenes, entities)
  const quotations = findSpeakers(ranges, scenes, entities)
  resolveQuoted(scenes, quotations, entities)
  for (const sentence of sentences) sentence.quotations = []
  spread(quotations, sentences)
  for (const sentence of sentences) sentence.mentions.sort((a, b) => a.start - b.start)
  return { article, sentences, entities, quotations }
}

function readSentences(article: Article, blocks: readonly Range[]): Reading[] {
  let block = 0
  return article.sentences.map((sentence): Reading => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= sentence.start) block++
    const tokens = tokenise(sentence.text, sentence.start)
    return {
      ...sentence,
      paragraph: block,
      tokens,
      mentions: [],
      times: timesIn(sentence.text, sentence.start, tokens, article.publishedAt),
      quantities: quantitiesIn(sentence.text, sentence.start, tokens),
      quotations: [],
    }
  })
}

function namesOf(sentence: Reading, capital: ReadonlySet<string>, small: ReadonlySet<string>): SentenceName[] {
  const { text, start, tokens, index } = sentence
  return namesIn(tokens, capital, small).map((name) => ({
    ...name,
    sentence: index,
    before: text.slice(Math.max(0, name.start - start - 24), name.start - start).trimEnd(),
    after: text.slice(name.end - start, name.end - start + 20).trimStart(),
    roles: rolesAt(tokens, name, index),
  }))
}

const sceneOf = (sentence: Reading): Scene => ({
  sentence: sentence.index,
  paragraph: sentence.paragraph,
  tokens: sentence.tokens,
  mentions: sentence.mentions,
  quoted: (at) => sentence.quotations.some((quote) => quote.start <= at && at < quote.end),
})

/** Gives each sentence its quotations; both lists are in order of place. */
function spread(quotations: readonly Quotation[], sentences: readonly Reading[]): void {
  let first = 0
  for (const sentence of sentences) {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first++
    for (let i = first; i < quotations.length; i++) {
      const quote = quotations[i]
      if (!quote || quote.start >= sentence.end) break
      sentence.quotations.push(quote)
    }
  }
}
