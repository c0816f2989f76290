import type { Subscription } from '../../desk/subscription.ts'

/** A value of a field, or what is wrong with it and how to mend it. */
export type Read<Value> = { value: Value } | { mistake: string }

const day =
  '(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|weekdays?|weekends?)'
const time = '(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|noon|midnight)'
const between = '(?:\\s*,\\s*|\\s+and\\s+|\\s+)'
const inWords = new RegExp(
  `^(?:hourly|every hour|(?:(?:every |on )?(?:daily|${day}s?(?:${between}${day}s?)*)${between})?(?:at )?${time}(?:${between}(?:at )?${time})*)$`,
  'iu',
)
const cron = /^(?:[\d*,/\-a-z]+\s+){4}[\d*,/\-a-z]+$/iu

const longestSchedule = 100

/** Checked for its form only: what it means is the clock's. */
export function readSchedule(written: string): Read<string> {
  return written.length <= longestSchedule && (inWords.test(written) || cron.test(written))
    ? { value: written }
    : {
        mistake: 'this is no time to publish at. Write it as “weekdays 08:30”, “every day at 8”, “hourly”, or as cron.',
      }
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
