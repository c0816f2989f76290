import type { Fact, Line } from '../core/index.ts'
import { timeInWords } from './subscriptions/times.ts'
import type { Wording } from './wording.ts'

/** What a subscription publishes in a slot. Plain data: it survives JSON. */
export type Edition = {
  /** The subscription's name. */
  title: string
  /** The slot, in milliseconds since 1970. */
  slot: number
  /** IANA time zone in which the slot was set. */
  zone: string
  /** The most carried first. None where there was nothing new and the subscription wants to be told so. */
  stories: EditionStory[]
  /** How many new stories there was no room for. */
  left: number
}

/** A story of an edition. Its lines stand in the channel, its facts in the thread. */
export type EditionStory = {
  title: string
  /** Of the article that lines and facts cite; absent where nothing but the title could be read. */
  articleId?: string
  /** One or two. Lines and facts come from the copy desk, with what a model had to do with them. */
  lines: Line[]
  facts: Fact[]
  wording?: Wording
  url?: string
  /** Those that carry it, the one that it is read from first. */
  sources: { name: string; url?: string }[]
  /** ISO 8601, as its source gives it: a day, or a day and a time. */
  publishedAt?: string
}

/** What the evidence of an edition is asked for by. */
export function editionSubject(editionId: string): string {
  return `edition:${editionId}`
}

/** What the evidence of one story of an edition is asked for by: its place, from 0, after the edition's own subject. */
export function storySubject(subject: string, place: number): string {
  return `${subject}#${place}`
}

/** When an edition was due and what is in it: "Wednesday 25 November, 08:30 · 5 new stories". */
export function editionInWords({ slot, zone, stories, left }: Edition): string {
  const all = stories.length + left
  const count = all === 0 ? 'nothing new' : `${all} new ${all === 1 ? 'story' : 'stories'}`
  return `${timeInWords(slot, zone)} · ${count}${left > 0 ? `, ${stories.length} of them here` : ''}`
}
