import { Problem } from '../../desk/problem.ts'
import { readSchedule } from '../../desk/schedule/read.ts'
import { scheduleInWords } from '../../desk/schedule/words.ts'
import type { Subscription } from '../../desk/subscription.ts'

/** A value of a field, or what is wrong with it and how to mend it. */
export type Read<Value> = { value: Value } | { mistake: string }

/** A time to publish at, in the form in which the desk keeps it. */
export function readTime(written: string): Read<string> {
  try {
    return { value: scheduleInWords(readSchedule(written)) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { mistake: `this is no time to publish at. ${error.message}` }
  }
}

export function readMissed(written: string): Read<'merge' | 'skip' | 'all'> {
  const known = (['merge', 'skip', 'all'] as const).find((one) => one === written.toLowerCase())
  return known ? { value: known } : { mistake: 'this says nothing of missed editions. Write merge, skip or all.' }
}

export function readYes(written: string): Read<boolean> {
  if (/^(?:yes|true)$/iu.test(written)) return { value: true }
  return /^(?:no|false)$/iu.test(written)
    ? { value: false }
    : { mistake: 'this is neither yes nor no. Write yes or no.' }
}

export function readZone(written: string): Read<string> {
  try {
    return { value: new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone }
  } catch {
    return { mistake: 'this is no time zone. Write it as Europe/Berlin or UTC.' }
  }
}

export function readLanguage(written: string): Read<string> {
  const code = /^([a-z]{2})(?:[-_][a-z0-9_-]+)?$/iu.exec(written)?.[1]?.toLowerCase()
  return code ? { value: code } : { mistake: 'this is no code of a language. Write en for English.' }
}

export function readWords(written: string): Read<string> {
  return /[\p{L}\p{N}]/u.test(written)
    ? { value: written }
    : { mistake: 'there is no word in this. Write a word or a phrase.' }
}

export function readCount(written: string): Read<number> {
  return /^[1-9]\d?$/u.test(written)
    ? { value: Number(written) }
    : { mistake: 'this is no number of stories. Write one from 1 to 99.' }
}

export function readAddress(written: string): Read<string> {
  return /^https?:\/\//iu.test(written) && URL.canParse(written)
    ? { value: new URL(written).href }
    : { mistake: 'this is no address. Write it in full, such as https://example.org/feed.xml.' }
}

const channelForms = {
  slack: {
    form: /^[CGD][A-Z0-9]{5,}$/u,
    mend: 'Write the channel’s id, such as C0123ABCD; it is at the end of the channel’s details.',
  },
  discord: { form: /^\d{15,21}$/u, mend: 'Write the channel’s id, some 18 digits; “Copy Channel ID” gives it.' },
}

export function readChannel(platform: 'slack' | 'discord', written: string): Read<Subscription['channels'][number]> {
  const { form, mend } = channelForms[platform]
  return form.test(written)
    ? { value: { platform, channel: written } }
    : { mistake: `this is no channel of ${platform}. ${mend}` }
}
