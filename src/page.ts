import type { IncomingMessage, ServerResponse } from 'node:http'

/** A page for whoever runs the desk, at a path of its own, on whichever server there is. */
export type Page = {
  path: string
  method: 'GET'
  handler(request: IncomingMessage, response: ServerResponse): void
}
