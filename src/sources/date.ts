/** Names of months by their first letters, in the languages feeds are most often dated in. */
const months: [RegExp, number][] = [
  [/^(?:jan|gen|ene|янв|ene)/u, 1],
  [/^(?:feb|fév|fev|фев)/u, 2],
  [/^(?:mar|mär|mrz|maa|мар)/u, 3],
  [/^(?:apr|avr|abr|апр)/u, 4],
  [/^(?:may|mai|mei|mag|maj|май|мая)/u, 5],
  [/^(?:jun|juin|giu|июн)/u, 6],
  [/^(?:jul|juil|lug|июл)/u, 7],
  [/^(?:aug|aoû|aou|ago|авг)/u, 8],
  [/^(?:sep|set|сен)/u, 9],
  [/^(?:oct|okt|out|ott|окт)/u, 10],
  [/^(?:nov|ноя)/u, 11],
  [/^(?:dec|dez|déc|dic|дек)/u, 12],
]

/** Zone names of RFC 822 and the commonest others, in minutes east of Greenwich. */
const zones: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
}

type Parts = { year: number; month: number; day: number; time: string | undefined }

/**
 * A date in any form that feeds and pages use (ISO 8601 and W3C-DTF, RFC 822 and 2822, asctime, month names in several
 * languages, Unix seconds or milliseconds) as ISO 8601: `2026-03-01T09:30:00.000Z`, or `2026-03-01` where no time of day is
 * given. A time without a zone is taken as UTC. Nothing where it is not a date, or not one between 1970 and 2200.
 */
export function isoDate(text: string | undefined): string | undefined {
  const given = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 100)
  if (given === '') return undefined
  if (/^\d{9,13}(?:\.\d+)?$/u.test(given)) return fromUnix(Number(given))
  return build(numeric(given) ?? named(given))
}

function fromUnix(value: number): string | undefined {
  const milliseconds = value > 99_999_999_999 ? value : value * 1000
  return checked(new Date(milliseconds))
}

/** 2026-03-01, 20260301, 2026/3/1, 2026-03 and 2026, with what follows. */
function numeric(text: string): Parts | undefined {
  const found =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/u.exec(text) ??
    /^(\d{4})-(\d{2})()()$/u.exec(text) ??
    /^(\d{4})()()()$/u.exec(text)
  if (!found) return undefined
  const [, year, month, day, time] = found
  return { year: Number(year), month: Number(month || 1), day: Number(day || 1), time: time || undefined }
}

/** `Sun, 01 Mar 2026 09:30:00 GMT`, `March 1, 2026`, `Sun Mar 1 09:30:00 PST 2026`, `1 mars 2026`. */
function named(text: string): Parts | undefined {
  const time = /(\d{1,2}:\d{2}.*)$/u.exec(text)?.[1]
  const words = text
    .toLowerCase()
    .replace(/\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?/u, ' ')
    .split(/[\s,./-]+/u)
  let month: number | undefined
  let day: number | undefined
  let year: number | undefined
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|º|er)?$/u.exec(word)?.[1]
    if (number === undefined) month ??= months.find(([name]) => name.test(word))?.[1]
    else if (number.length === 4) year ??= Number(number)
    else if (day === undefined && Number(number) <= 31) day = Number(number)
    else year ??= Number(number) + (Number(number) < 70 ? 2000 : 1900)
  }
  return month && day && year ? { year, month, day, time } : undefined
}

function build(parts: Parts | undefined): string | undefined {
  if (!parts || parts.month > 12 || parts.month < 1 || parts.day < 1) return undefined
  const { year, month, day, time } = parts
  const clock = /(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?/iu.exec(time ?? '')
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day) return undefined
  if (!clock) return checked(date)?.slice(0, 10)
  const [whole, hour, minute, second, half] = clock
  const isPm = half?.toLowerCase().startsWith('p') ?? false
  const hours = half ? (Number(hour) % 12) + (isPm ? 12 : 0) : Number(hour)
  if (hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  const minutes = hours * 60 + Number(minute) - offset((time ?? '').slice(clock.index + whole.length))
  return checked(new Date(date.getTime() + minutes * 60_000 + Number(second ?? 0) * 1000))
}

/** Minutes east of Greenwich that `+0100`, `+01:00`, `+01`, `EST` or `GMT+2` stand for. */
function offset(text: string): number {
  const signed = /([+-])(\d{1,2}):?(\d{2})?/u.exec(text)
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0)
    return minutes > 15 * 60 ? 0 : signed[1] === '-' ? -minutes : minutes
  }
  const name = /[a-z]+/iu.exec(text)?.[0].toLowerCase()
  return (name && zones[name]) || 0
}

function checked(date: Date): string | undefined {
  const year = date.getUTCFullYear()
  return Number.isNaN(year) || year < 1970 || year > 2200 ? undefined : date.toISOString()
}
