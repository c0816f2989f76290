import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import { fields, type Json, list, parse } from '../json.ts'
import { Application } from './application.ts'
import { type Fault, type Faults, noFaults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { Interactions } from './interactions.ts'
import { messageRoutes } from './messages.ts'
import { People } from './people.ts'
import { Refused, type Route } from './refused.ts'
import { bodyFault } from './spec.ts'
import { World } from './world.ts'

export const token = 'MTQ0MzAwMDAwMDAwMDAwMDAwMg.Gtestt.not-a-real-token-of-anything-at-all'

type Answer = { status: number; body: Json }

/** A Discord on loopback: the gateway, the REST API, and people who use it. */
export class FakeDiscord {
  readonly world = new World()
  readonly gateway = new Gateway(this.world, token)
  readonly interactions = new Interactions(this.world)
  readonly application = new Application(this.world, this.gateway)
  readonly people = new People(this.world, this.gateway, this.interactions)
  /** What goes wrong with the next calls. */
  faults: Faults = noFaults
  /** In seconds, what a 429 says. */
  retryAfter = 0
  /** Calls that came, in order: method and path, with the status that was answered. */
  readonly calls: { call: string; body: Json; status: number }[] = []
  /** Calls refused for what they carried. */
  readonly refused: { call: string; error: string }[] = []
  /** The token is not good any more. */
  revoked = false
  url = ''
  readonly #routes: readonly Route[] = [
    ...messageRoutes(this.world, this.gateway),
    ...this.interactions.routes(),
    ...this.application.routes(),
  ]
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  readonly #sockets = new WebSocketServer({ server: this.#server })

  private constructor() {
    this.#sockets.on('connection', (socket) => this.gateway.connect(socket))
  }

  static async start(): Promise<FakeDiscord> {
    const discord = new FakeDiscord()
    await new Promise<void>((resolve) => discord.#server.listen(0, '127.0.0.1', resolve))
    const address = discord.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The fake Discord has no port.')
    discord.url = `http://127.0.0.1:${address.port}/api`
    discord.gateway.url = `ws://127.0.0.1:${address.port}`
    return discord
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Calls whose bodies break Discord's published description. Reading that takes a second, so it is done when asked. */
  violations(): { call: string; error: string }[] {
    return this.calls.flatMap(({ call, body, status }) => {
      const [method = '', path = ''] = call.split(' ')
      const error = method === 'GET' || status === 429 || body === null ? undefined : bodyFault(method, path, body)
      return error === undefined ? [] : [{ call, error }]
    })
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const sent = await read(request)
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://discord.test')
    const call = `${request.method} ${decodeURIComponent(pathname).replace(/^\/api\/v10/, '')}`
    const fault = this.faults(call)
    if (interrupted(fault, 'before', response, this.retryAfter)) {
      this.calls.push({ call, body: null, status: fault?.startsWith('limited') ? 429 : 500 })
      return
    }
    const body = sent === '' ? null : parse(sent)
    const { status, body: answer } = this.#call(call, request.headers.authorization, body, searchParams)
    this.calls.push({ call, body, status })
    this.world.touch()
    if (interrupted(fault, 'after', response, this.retryAfter)) return
    response.writeHead(answer === undefined ? 204 : status, {
      ...(answer === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset-after': '1',
      'x-ratelimit-bucket': call.replaceAll(/\d{17,}/g, 'id').replace(/\/[\w-]{20,}/, '/token'),
    })
    response.end(answer === undefined ? undefined : JSON.stringify(answer))
  }

  #call(call: string, authorization: string | undefined, body: Json, query: URLSearchParams): Answer {
    const [method = '', path = ''] = call.split(' ')
    try {
      const open = /^\/(?:interactions|webhooks)\//.test(path)
      if (!open && (this.revoked || authorization !== `Bot ${token}`)) throw new Refused(401, 0, '401: Unauthorized')
      for (const route of this.#routes) {
        const found = route.method === method ? route.path.exec(path) : null
        if (!found) continue
        const answer = route.call({ path: found.slice(1), body: fields(body), list: list(body), query })
        return { status: 200, body: answer }
      }
      throw new Refused(404, 0, `404: Not Found (${call})`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.code === 50035 || error.code === 50006 || error.code === 0)
        this.refused.push({ call, error: error.message })
      return { status: error.status, body: { message: error.message, code: error.code } }
    }
  }
}

/** Breaks the answer off as the fault says; true when it did. */
function interrupted(fault: Fault, when: 'before' | 'after', response: ServerResponse, retryAfter: number): boolean {
  const due = when === 'before' ? ['limited', 'limited-all', 'failed', 'dropped'] : ['failed-after', 'dropped-after']
  if (fault === undefined || !due.includes(fault)) return false
  if (fault.startsWith('dropped')) response.destroy()
  else if (fault.startsWith('failed')) response.writeHead(500).end('{"message":"500: Internal Server Error","code":0}')
  else {
    const global = fault === 'limited-all'
    const headers = { 'retry-after': String(retryAfter), ...(global ? { 'x-ratelimit-global': 'true' } : {}) }
    response
      .writeHead(429, {
        'content-type': 'application/json',
        'x-ratelimit-scope': global ? 'global' : 'user',
        ...headers,
      })
      .end(JSON.stringify({ message: 'You are being rate limited.', retry_after: retryAfter, global }))
  }
  return true
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
