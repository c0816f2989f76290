import type { Fields, Json } from '../json.ts'

/** A call that Discord refuses: with its status, its code and its words. */
export class Refused extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const unknown = {
  channel: () => new Refused(404, 10003, 'Unknown Channel'),
  message: () => new Refused(404, 10008, 'Unknown Message'),
  webhook: () => new Refused(404, 10015, 'Unknown Webhook'),
  interaction: () => new Refused(404, 10062, 'Unknown interaction'),
}

/** What a call carried: the parts of its path, its body and its query. */
export type Call = { path: readonly string[]; body: Fields; list: Json[]; query: URLSearchParams }

/** One of Discord's calls: its method, its path, and what it answers. Without an answer it is 204. */
export type Route = { method: string; path: RegExp; call: (call: Call) => Json }
