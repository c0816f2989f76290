/**
 * What the desk can answer by: an interaction, which has been deferred for everybody or for the asker alone, or a message.
 * Plain text, so that it can be written down with a request.
 */
export type Handle =
  | { kind: 'interaction'; shown: Shown; since: number; app: string; channel: string; token: string }
  | { kind: 'message'; channel: string; message: string }

/** Who sees the answer to an interaction. */
export type Shown = 'everybody' | 'asker'

type Interaction = Extract<Handle, { kind: 'interaction' }>

export function writeHandle(handle: Handle): string {
  return handle.kind === 'message'
    ? `message ${handle.channel} ${handle.message}`
    : ['interaction', handle.shown, handle.since, handle.app, handle.channel, handle.token].join(' ')
}

export function readHandle(written: string | undefined): Handle | undefined {
  const [kind, first, second, app, channel, token] = written?.split(' ') ?? []
  if (kind === 'message' && first && second) return { kind, channel: first, message: second }
  if (kind !== 'interaction' || (first !== 'everybody' && first !== 'asker') || !app || !channel || !token)
    return undefined
  return { kind, shown: first, since: Number(second), app, channel, token }
}

/** In milliseconds: Discord keeps an interaction's token for fifteen minutes. */
const lifetime = 14.5 * 60_000

/** The interaction of a handle, as long as Discord takes answers to it. */
export function freshInteraction(handle: Handle | undefined, now: number): Interaction | undefined {
  return handle?.kind === 'interaction' && now - handle.since < lifetime ? handle : undefined
}
