import { createHash } from 'node:crypto'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './deliver.ts'
import { isProven, prove } from './proof.ts'
import type { NumberedSheet } from './sheet.ts'
import { type Assignment, type Draft, type DraftLine, type Dropped, type Writer, WriterFailure } from './writer.ts'

/** What a writer may cost. */
export type Limits = {
  /** Tokens in a day (UTC), over which nothing is drafted until the next. */
  tokensADay: number
  /** Calls at the same time; further ones wait for their turn. */
  callsAtOnce: number
  /** In milliseconds, with waiting and the line sent back. */
  patience: number
}

/** What a writer has done since the desk started, and what it has cost today (UTC), in calls and tokens. */
export type Usage = {
  writer: string
  drafts: number
  /** Shown again without a call. */
  reused: number
  /** Drafts that did not come. */
  failures: number
  linesDropped: number
  today: { calls: number; tokens: number; limit: number }
}

/** Gets drafts from a writer: within the limits, and each only once. */
export type Drafting = {
  readonly writer: Writer
  /** The lines that were drafted for this before, if they were. */
  kept(key: string): Promise<DraftLine[] | undefined>
  /** Drafts, sends back once what does not hold, and keeps all lines, held or not. Never throws. */
  draft(key: string, assignment: Assignment, numbered: NumberedSheet): Promise<DraftLine[] | { failure: string }>
  usage(): Promise<Usage>
}

/** What a draft is kept by: the same sentences, question and writer make the same key. */
export function draftKey(writer: string, { sheet, question }: Assignment): string {
  return createHash('sha256')
    .update(JSON.stringify([writer, sheet, question ?? '']))
    .digest('hex')
    .slice(0, 32)
}

export function createDrafting(parts: {
  writer: Writer
  store: Pick<Store, 'drafts'>
  clock: Clock
  log: Log
  limits: Limits
}): Drafting {
  const { writer, store, clock, log, limits } = parts
  const underWay = new Map<string, Promise<DraftLine[] | { failure: string }>>()
  const seats = createSeats(limits.callsAtOnce)
  const counts = { drafts: 0, reused: 0, failures: 0, linesDropped: 0 }
  const today = () => new Date(clock.now()).toISOString().slice(0, 10)

  async function call(assignment: Assignment, signal: AbortSignal): Promise<Draft> {
    const { tokens } = await store.drafts.spent(today())
    if (tokens >= limits.tokensADay)
      throw new WriterFailure(`the ${limits.tokensADay} tokens of NEWSDESK_MODEL_DAILY_TOKENS are used up for today`)
    const free = await seats.take(signal)
    try {
      const draft = await writer.write(assignment, signal)
      await store.drafts.spend(today(), draft.tokens)
      return draft
    } catch (error) {
      await store.drafts.spend(today(), error instanceof WriterFailure ? error.tokens : 0)
      throw error
    } finally {
      free()
    }
  }

  /** The draft with its faulty lines replaced by what they became when sent back, in their places. */
  async function proved(assignment: Assignment, numbered: NumberedSheet, signal: AbortSignal): Promise<DraftLine[]> {
    const { lines } = await call(assignment, signal)
    const faulty = faultyOf(lines, numbered)
    if (faulty.length === 0) return lines
    const again = await call({ ...assignment, returned: faulty.map(({ dropped }) => dropped) }, signal).catch(
      (error: unknown) => {
        log.warn('not mended', { model: writer.name, reason: reasonOf(error) })
      },
    )
    const mended = [...lines]
    for (const [i, { at }] of faulty.entries()) {
      const line = again?.lines[i]
      const isNew = !mended.some(({ text }) => text === line?.text)
      if (line && isNew && isProven(prove(line, numbered))) mended[at] = line
    }
    return mended
  }

  async function draft(key: string, assignment: Assignment, numbered: NumberedSheet) {
    const start = clock.now()
    try {
      const lines = await proved(assignment, numbered, AbortSignal.timeout(limits.patience))
      await store.drafts.keep(key, lines, clock.now())
      const dropped = faultyOf(lines, numbered).length
      counts.drafts += 1
      counts.linesDropped += dropped
      log.info('drafted', { model: writer.name, lines: lines.length, dropped, ms: clock.now() - start })
      return lines
    } catch (error) {
      counts.failures += 1
      const reason = reasonOf(error)
      log.warn('not drafted', { model: writer.name, reason, ms: clock.now() - start })
      return { failure: reason }
    }
  }

  return {
    writer,
    async kept(key) {
      const lines = await store.drafts.find(key)
      if (lines) counts.reused += 1
      return lines
    },
    draft(key, assignment, numbered) {
      const known = underWay.get(key)
      if (known) return known
      const drafted = draft(key, assignment, numbered).finally(() => underWay.delete(key))
      underWay.set(key, drafted)
      return drafted
    },
    async usage() {
      const spent = await store.drafts.spent(today())
      return { writer: writer.name, ...counts, today: { ...spent, limit: limits.tokensADay } }
    },
  }
}

function faultyOf(lines: readonly DraftLine[], numbered: NumberedSheet): { at: number; dropped: Dropped }[] {
  return lines.flatMap((line, at) => {
    const dropped = prove(line, numbered)
    return isProven(dropped) ? [] : [{ at, dropped }]
  })
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** So many may sit at once; whoever comes then waits for a seat, until the signal. Gives what to call on leaving. */
function createSeats(count: number): { take(signal: AbortSignal): Promise<() => void> } {
  let free = count
  const waiting = new Set<() => void>()
  const leave = () => {
    const [next] = waiting
    if (next) {
      waiting.delete(next)
      next()
    } else free += 1
  }
  return {
    async take(signal) {
      signal.throwIfAborted()
      if (free > 0) free -= 1
      else
        await new Promise<void>((resolve, reject) => {
          const sit = () => resolve()
          waiting.add(sit)
          signal.addEventListener('abort', () => {
            if (waiting.delete(sit)) reject(new WriterFailure('no answer in time: too many calls at once'))
          })
        })
      return leave
    },
  }
}
