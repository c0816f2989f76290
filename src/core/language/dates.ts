import { dayNames, monthNames } from './calendar.ts'

const millisecondsPerDay = 86_400_000

/**
 * The day that a time means: "2018", "2024-05" or "2024-05-27". Days of the week, "yesterday" and dates without a year
 * need the article's own date and are taken as the nearest that fits news: a weekday is the last one up to that date,
 * unless "next" or "will" stands before it; a date without a year is the one nearest to it. undefined where it is not told.
 */
export function resolveDay(said: string, publishedAt?: string | undefined): string | undefined {
  const lower = said.toLowerCase()
  if (/\b(?:to|and|until|through|between|or)\b|[-–]\d\d?\b(?!-)/u.test(lower) && !/^\d{4}-\d\d-\d\d$/u.test(lower))
    return undefined
  const iso = /\d{4}-\d\d-\d\d/u.exec(lower)?.[0]
  if (iso) return iso
  const today = publishedAt ? startOfDay(publishedAt) : undefined
  const month = monthIn(lower)
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!s|\d)/u.exec(lower)?.[0]
  const day = /(?<![\d:])([0-3]?\d)(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)/u.exec(lower.replace(year ?? '', ''))?.[1]
  if (month >= 0) return monthAndDay(month, day, year, today, lower)
  if (year) return /\d{4}s/u.test(lower) ? undefined : year
  return today === undefined ? undefined : relativeDay(lower, today)
}

function startOfDay(date: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date)
  const time = match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) : Date.parse(date)
  return Number.isFinite(time) ? time - (time % millisecondsPerDay) : undefined
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

function monthIn(lower: string): number {
  const word = /\b(jan|feb|mar(?:ch|\.)|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.exec(lower)?.[1]?.slice(0, 3)
  return word ? monthNames.findIndex((name) => name.startsWith(word)) : -1
}

function monthAndDay(
  month: number,
  day: string | undefined,
  year: string | undefined,
  today: number | undefined,
  lower: string,
): string | undefined {
  const two = (part: number) => String(part).padStart(2, '0')
  if (year) {
    const time = Date.UTC(Number(year), month, Number(day ?? 1))
    if (!day) return `${year}-${two(month + 1)}`
    return new Date(time).getUTCMonth() === month ? isoOf(time) : undefined
  }
  if (today === undefined || !day || /\b(?:last|next|every|each)\b/u.test(lower)) return undefined
  const own = new Date(today).getUTCFullYear()
  const near = [own - 1, own, own + 1]
    .map((each) => Date.UTC(each, month, Number(day)))
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
  return near !== undefined && new Date(near).getUTCMonth() === month ? isoOf(near) : undefined
}

function relativeDay(lower: string, today: number): string | undefined {
  const clear = lower.replace(
    /\b(?:on|early|late|earlier|later|by|since|until|before|after|from|this|morning|afternoon|evening|night)\b|\s/gu,
    '',
  )
  if (clear === 'today' || clear === 'tonight') return isoOf(today)
  if (clear === 'yesterday' || lower === 'last night') return isoOf(today - millisecondsPerDay)
  if (clear === 'tomorrow') return isoOf(today + millisecondsPerDay)
  const name = clear.replace(/['’]?s$/u, '')
  const weekday = dayNames.findIndex((each) => each === name || `last${each}` === name || `next${each}` === name)
  if (weekday < 0 || /\bdays\b|s$/u.test(lower.replace(/['’]s/u, ''))) return undefined
  const own = new Date(today).getUTCDay()
  const back = (own - weekday + 7) % 7
  if (name.startsWith('next')) return isoOf(today + (7 - back) * millisecondsPerDay)
  if (name.startsWith('last')) return isoOf(today - (back || 7) * millisecondsPerDay)
  return isoOf(today - back * millisecondsPerDay)
}
