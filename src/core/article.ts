/** One sentence of an article: `article.text.slice(start, end) === text`. Offsets are UTF-16 code units. */
export type Sentence = { index: number; text: string; start: number; end: number }

/** One text with what is known about it, cut into sentences. Plain data: it survives JSON. */
export type Article = {
  /** A hash of title, link and text: the same article has the same id everywhere. */
  id: string
  /** Exactly as it was given. */
  text: string
  /** As given, or made from what the article says. */
  title: string
  titleGiven: boolean
  url?: string
  source?: string
  /** ISO 8601 date, as given. */
  publishedAt?: string
  /** ISO 639-1 code, as given or detected: 'en', or another, or 'und' where there is nothing to tell by. */
  language: string
  sentences: Sentence[]
}

/** What `readArticle` takes. */
export type ArticleInput = {
  text: string
  title?: string | undefined
  url?: string | undefined
  source?: string | undefined
  publishedAt?: string | undefined
  language?: string | undefined
}

/** A byte-exact piece of an article: `article.text.slice(start, end) === quote`. `sentence` is the sentence it starts in. */
export type Citation = { articleId: string; sentence: number; start: number; end: number; quote: string }

/** One line of a briefing and the words it rests on. */
export type Line = { text: string; citations: Citation[] }

export const factKinds = [
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'number',
  'quote',
  'background',
  'next',
  'unknown',
] as const
export type FactKind = (typeof factKinds)[number]

/** A key fact. `text` is complete by itself; `short` is the few words that carry it. */
export type Fact = Line & { kind: FactKind; short: string }

export type Briefing = { title: string; summary: Line[]; facts: Fact[] }

/** An answer, or a refusal that names the nearest thing the article does say. The best citation comes first. */
export type Answer = {
  kind: 'answer' | 'refusal'
  text: string
  /** The shortest span that answers. */
  short?: string
  citations: Citation[]
  /** The question as it was understood, spelled out. */
  standalone: string
}

/** A question and its answer. */
export type Turn = { question: string; answer: Answer }

/** Whether an article supports a claim, by which words, and what is wrong with it if not. */
export type Verdict = { supported: boolean; citations: Citation[]; problems: string[] }
