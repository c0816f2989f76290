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
  channels: { platform: 'slack' | 'discord'; channel: string }[]
  /** What becomes of slots that nobody was there for: one edition for all of them (the usual), none, or one for each. */
  missed?: 'merge' | 'skip' | 'all'
  /** A line is posted where there is nothing new. */
  tellEmpty?: boolean
  /** Who made it in a chat, by the platform's id. */
  maker?: { platform: 'slack' | 'discord'; person: string }
}

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
type Told = { title: string; summary?: string; text?: string; language?: string }

/** The stories that pass the filters, in their order. */
export function wanted<Story extends Told>(stories: readonly Story[], filters: Filters): Story[] {
  const { mustHave, mustNotHave, languages, atMost = stories.length } = filters
  return stories
    .filter(({ title, summary = '', text = '', language }) => {
      const words = folded(`${title} ${summary} ${text}`)
      const has = (phrase: string) => words.includes(folded(phrase))
      const code = language?.slice(0, 2).toLowerCase()
      return (
        (mustHave.length === 0 || mustHave.some(has)) &&
        !mustNotHave.some(has) &&
        (languages.length === 0 || code === undefined || languages.includes(code))
      )
    })
    .slice(0, atMost)
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
