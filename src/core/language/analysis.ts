import type { Article, Sentence } from '../article.ts'
import { type Entity, gatherEntities, type Mention, type SentenceName } from './entities.ts'
import { namesIn } from './names.ts'
import { paragraphs } from './paragraphs.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { quotationsIn } from './quotes.ts'
import { resolveReferences, type Scene } from './reference.ts'
import { rolesAt } from './roles.ts'
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
  quotations: { start: number; end: number }[]
}

export type Analysis = {
  article: Article
  sentences: Reading[]
  entities: Entity[]
  quotations: { start: number; end: number }[]
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
  const quotations = blocks.flatMap((block) => quotationsIn(text.slice(block.start, block.end), block.start))
  let block = 0
  const sentences = article.sentences.map((sentence): Reading => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= sentence.start) block++
    const tokens = tokenise(sentence.text, sentence.start)
    return {
      ...sentence,
      paragraph: block,
      tokens,
      mentions: [],
      times: timesIn(sentence.text, sentence.start, tokens),
      quantities: quantitiesIn(sentence.text, sentence.start),
      quotations: [],
    }
  })
  spread(quotations, sentences)
  const known = capitalised(sentences)
  const names = sentences.flatMap((sentence) =>
    namesIn(sentence.tokens, known).map(
      (name): SentenceName => ({
        ...name,
        sentence: sentence.index,
        before: text.slice(Math.max(sentence.start, name.start - 12), name.start).trimEnd(),
        after: text.slice(name.end, Math.min(sentence.end, name.end + 20)).trimStart(),
      }),
    ),
  )
  const { entities, mentions } = gatherEntities(names)
  for (const mention of mentions) sentences[mention.sentence]?.mentions.push(mention)
  for (const name of names) {
    const mention = sentences[name.sentence]?.mentions.find((each) => each.end === name.end)
    const sentence = sentences[name.sentence]
    if (mention && sentence) entities[mention.entity]?.roles.push(...rolesAt(sentence.tokens, name, name.sentence))
  }
  for (const entity of entities) {
    if (entity.kind === 'other' && entity.roles.length > 0 && entity.name.includes(' ')) entity.kind = 'person'
    entity.roles.sort((a, b) => b.text.length - a.text.length || a.start - b.start)
  }
  const scenes = sentences.map(
    (sentence): Scene => ({
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      tokens: sentence.tokens,
      mentions: sentence.mentions,
      quoted: (at) => sentence.quotations.some((quote) => quote.start <= at && at < quote.end),
    }),
  )
  for (const mention of resolveReferences(scenes, entities)) sentences[mention.sentence]?.mentions.push(mention)
  for (const sentence of sentences) sentence.mentions.sort((a, b) => a.start - b.start)
  return { article, sentences, entities, quotations }
}

/** Gives each sentence its quotations; both lists are in order of place. */
function spread(quotations: readonly { start: number; end: number }[], sentences: readonly Reading[]): void {
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

/** Words that stand capitalised in the middle of a sentence somewhere: so they are names at its beginning, too. */
function capitalised(sentences: readonly Reading[]): Set<string> {
  const known = new Set<string>()
  for (const sentence of sentences)
    for (const [i, token] of sentence.tokens.entries())
      if (
        i > 0 &&
        /^\p{Lu}/u.test(token.text) &&
        token.pos === 'PROPN' &&
        /^[\p{L}\p{N},'’-]/u.test(sentence.tokens[i - 1]?.text ?? '')
      )
        known.add(token.lower)
  return known
}
