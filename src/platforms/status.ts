import type { Usage } from '../desk/drafting.ts'
import type { State } from '../desk/front-desk.ts'

/** The desk's state in two or three sentences. */
export function stateInWords({ since, articles, conversations, turns, openEvents, feedback, model }: State): string {
  const started = new Date(since).toISOString().slice(0, 16).replace('T', ' ')
  const kept = [count(articles, 'article'), count(conversations, 'conversation'), count(turns, 'answer')].join(', ')
  const open = openEvents === 0 ? 'Nothing is waiting.' : `${count(openEvents, 'request')} waiting.`
  return `Running since ${started} UTC. It keeps ${kept}. Readers found ${feedback.good} good and ${feedback.bad} bad. ${open}${model ? ` ${modelInWords(model)}` : ''}`
}

function modelInWords({ writer, drafts, reused, failures, linesDropped, today }: Usage): string {
  const came = `${count(drafts, 'draft')}, ${reused} shown again, ${failures} failed, ${count(linesDropped, 'line')} not shown`
  return `${writer}: ${came}; today ${count(today.calls, 'call')} and ${today.tokens} of ${today.limit} tokens.`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
