import { isQuoted } from '../story.ts'
import type { Finder } from './offer.ts'

/** When it was: best the time that the first sentences tell. */
export const when: Finder = ({ told, event }, i) => {
  const reading = told[i]?.reading
  const times =
    reading?.times.filter(
      (time) =>
        time.kind === 'point' &&
        !isQuoted(reading, time.start) &&
        !/^\p{Lu}{4,}$/u.test(time.text) &&
        !/^(?:now|currently|recently|soon|later|earlier)$/iu.test(time.text),
    ) ?? []
  const weekday = (text: string) =>
    /(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday/iu.exec(text)?.[0].toLowerCase()
  const exact = times.find((time) => event.time !== '' && time.text.toLowerCase().includes(event.time))
  const same =
    exact ?? times.find((time) => weekday(time.text) !== undefined && weekday(time.text) === weekday(event.time))
  const time = same ?? times.find((each) => /day\b|\d[:.]\d|[ap]\.?m\b|night|morning/iu.test(each.text)) ?? times[0]
  if (!time) return undefined
  const dated = /day\b|\d[:.]\d|[ap]\.?m\b|night|morning/iu.test(time.text) ? 0.2 : /\d/u.test(time.text) ? 0.1 : 0
  return {
    kind: 'when',
    start: time.start,
    end: time.end,
    fit: (exact ? 0.7 : same ? 0.55 : 0.3) + dated + 0.1 / (1 + i),
  }
}
