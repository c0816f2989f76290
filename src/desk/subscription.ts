/** What somebody wants briefings on, from where, when and in which channels. */
export type Subscription = {
  name: string
  /** Addresses of feeds and pages, and names of article files beside the subscription. */
  sources: { kind: 'feed' | 'link' | 'file'; of: string }[]
  filters: Filters
  /** When, as people say it ("weekdays 08:30") or as cron. */
  at?: string
  /** IANA time zone. */
  zone?: string
  channels: { platform: string; channel: string }[]
  /** What becomes of slots that nobody was there for: one edition for all of them (the usual), none, or one for each. */
  missed?: 'merge' | 'skip' | 'all'
  /** A line is posted where there is nothing new. */
  tellEmpty?: boolean
  /** Who made it in a chat, by the platform's id. */
  maker?: { platform: string; person: string }
}

/** How many stories an edition has where the subscription does not say. */
export const usualMost = 5

export type Filters = {
  /** Words and phrases: a story has to have at least one of them, if there are any. */
  mustHave: string[]
  /** A story must have none of these. */
  mustNotHave: string[]
  /** ISO 639-1; none means any. A story that does not say its language is taken. */
  languages: string[]
  /** How many stories at most, the first ones. */
  atMost?: number
}

/** What a filter looks at. */
export type Told = { title: string; summary?: string; text?: string; language?: string }

/** What keeps a story out, as words that follow its name: "it has the word “sport”"; undefined for one that is wanted. */
export function filteredBy(
  { title, summary = '', text = '', language }: Told,
  { mustHave, mustNotHave, languages }: Filters,
): string | undefined {
  const words = folded(`${title} ${summary} ${text}`)
  const has = (phrase: string) => words.includes(folded(phrase))
  const unwanted = mustNotHave.find(has)
  if (unwanted !== undefined) return `it has “${unwanted}”`
  if (mustHave.length > 0 && !mustHave.some(has))
    return `it has none of ${mustHave.map((phrase) => `“${phrase}”`).join(', ')}`
  const code = language?.slice(0, 2).toLowerCase()
  if (languages.length > 0 && code !== undefined && !languages.includes(code))
    return `it is in another language (${code})`
  return undefined
}

/** How many of these words and phrases a text has. */
export function wordsIn(text: string, phrases: readonly string[]): number {
  const words = folded(text)
  return phrases.filter((phrase) => words.includes(folded(phrase))).length
}

/** Words without case, accents and punctuation, each between spaces. */
function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return ` ${words?.join(' ') ?? ''} `
}
