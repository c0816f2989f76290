import { setTimeout } from 'node:timers/promises'
import { type Platform, Uncertain } from '../../src/platforms/platform.ts'
import { lease, real } from './time.ts'

/** How long a call may take: longer than a lease, so that a worker which waits may lose its claim. */
const patience = real(2 * lease)

/**
 * The channels of a run as a platform. A `blind` one never finds what was posted: with it, the desk must be caught posting
 * twice.
 */
export function channelPlatform(url: string, worker: number, blind: boolean): Platform {
  async function call(path: string, body: { channel: string; key: string }): Promise<{ found?: boolean }> {
    for (;;) {
      const answer = await ask(path, body)
      if (answer.ok) return JSON.parse(answer.text)
      if (answer.status !== 429) throw new Uncertain(`The channel answered ${answer.status}.`)
      await setTimeout(real(answer.retryAfter * 1000))
    }
  }

  async function ask(path: string, body: object) {
    try {
      const signal = AbortSignal.timeout(patience)
      const response = await fetch(`${url}/${path}`, {
        method: 'POST',
        body: JSON.stringify({ ...body, worker }),
        signal,
      })
      const retryAfter = Number(response.headers.get('retry-after') ?? 1)
      return { ok: response.ok, status: response.status, text: await response.text(), retryAfter }
    } catch (cause) {
      throw new Uncertain('The connection to the channel broke.', { cause })
    }
  }

  return {
    name: 'slack',
    start: async () => {},
    stop: async () => {},
    async post({ channel }, _, key) {
      await call('post', { channel, key })
      return { place: { channel }, message: key }
    },
    async find({ channel }, key) {
      const { found } = await call('find', { channel, key })
      return found && !blind ? { place: { channel }, message: key } : undefined
    },
    replace: async () => {},
    withdraw: async () => {},
    tell: async () => {},
  }
}
