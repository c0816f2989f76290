import type { State } from '../desk/front-desk.ts'

/** The desk's state in two or three sentences. */
export function stateInWords({ since, articles, conversations, turns, openEvents, feedback }: State): string {
  const started = new Date(since).toISOString().slice(0, 16).replace('T', ' ')
  const kept = [count(articles, 'article'), count(conversations, 'conversation'), count(turns, 'answer')].join(', ')
  const open = openEvents === 0 ? 'Nothing is waiting.' : `${count(openEvents, 'request')} waiting.`
  return `Running since ${started} UTC. It keeps ${kept}. Readers found ${feedback.good} good and ${feedback.bad} bad. ${open}`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
