import { type APIAllowedMentions, REST } from 'discord.js'

/** Discord takes fifty calls a second of a bot's in all. Answers to interactions do not count among them. */
export const callsPerSecond = 50

/** In milliseconds: the longest that a call waits where Discord says to come later. */
const patience = 10 * 60_000

/**
 * How Discord is called: each call once, for ten seconds at most. discord.js's own retries are off, because they would
 * post again after Discord failed; `deliver` knows better when to.
 */
export function restOptions(apiBase: string | undefined, perSecond: number) {
  return {
    ...(apiBase !== undefined && { api: apiBase }),
    retries: 0,
    timeout: 10_000,
    globalRequestsPerSecond: perSecond,
    rejectOnRateLimit: ({ retryAfter }: { retryAfter: number }) => retryAfter > patience,
  }
}

export function createRest(apiBase: string | undefined, perSecond: number, token?: string): REST {
  const rest = new REST(restOptions(apiBase, perSecond))
  return token === undefined ? rest : rest.setToken(token)
}

/** Nobody is ever pinged. */
export const nobody: APIAllowedMentions = { parse: [] }
