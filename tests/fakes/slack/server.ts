import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import { Refused, webApi } from './api.ts'
import { Delivery } from './delivery.ts'
import { type Fault, type Faults, noFaults } from './faults.ts'
import { type Fields, fields, list, parse, text } from './json.ts'
import { refusal } from './limits.ts'
import { People } from './people.ts'
import { Workspace } from './workspace.ts'

export const tokens = { bot: 'xoxb-1-test', app: 'xapp-1-test', secret: 'signing-secret-of-a-test' }

const allScopes = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:history',
  'mpim:read',
]

/** A Slack on loopback: the Web API, Socket Mode, signed requests, and people who use it. */
export class FakeSlack {
  readonly workspace = new Workspace()
  readonly delivery = new Delivery(tokens.secret)
  readonly people: People
  /** What goes wrong with the next calls. */
  faults: Faults = noFaults
  /** In seconds, what a 429 says. */
  retryAfter = 0
  scopes = allScopes
  /** Calls that came, by method, in order. */
  readonly calls: { method: string; params: Fields }[] = []
  /** Calls refused for what they carried: none of these is the network's fault. */
  readonly refused: { method: string; error: string; params: Fields }[] = []
  /** The token that is good for now; a revoked one is answered as such. */
  revoked = false
  url = ''
  readonly #triggers = new Set<string>()
  readonly #api = webApi(this.workspace, this.#triggers)
  readonly #server = createServer((request, response) => void this.#answer(request, response))
  readonly #sockets = new WebSocketServer({ server: this.#server, path: '/socket' })

  private constructor() {
    this.people = new People(this.workspace, this.delivery, this.#triggers, () => this.url)
    this.#sockets.on('connection', (socket) => {
      this.delivery.connect(socket)
      this.workspace.touch()
    })
  }

  static async start(): Promise<FakeSlack> {
    const slack = new FakeSlack()
    await new Promise<void>((resolve) => slack.#server.listen(0, '127.0.0.1', resolve))
    const address = slack.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The fake Slack has no port.')
    slack.url = `http://127.0.0.1:${address.port}`
    return slack
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const body = await read(request)
    const path = (request.url ?? '').split('?')[0] ?? ''
    const method = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url'
    const fault = this.faults(method)
    if (interrupted(fault, 'before', response, this.retryAfter)) return
    const answer =
      method === 'response_url' ? this.#respond(path, fields(parse(body))) : this.#call(method, request, body)
    if (interrupted(fault, 'after', response, this.retryAfter)) return
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json',
      'x-oauth-scopes': this.scopes.join(','),
    })
    response.end(JSON.stringify(answer.body))
  }

  #call(method: string, request: IncomingMessage, body: string): { status?: number; body: Fields } {
    const params = decode(request, body)
    this.calls.push({ method, params })
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    if (token === '') return { body: { ok: false, error: 'not_authed' } }
    if (this.revoked) return { body: { ok: false, error: 'token_revoked' } }
    if (token !== (method === 'apps.connections.open' ? tokens.app : tokens.bot))
      return { body: { ok: false, error: 'invalid_auth' } }
    if (method === 'apps.connections.open')
      return { body: { ok: true, url: `${this.url.replace('http', 'ws')}/socket` } }
    const known = this.#api.get(method)
    if (!known) return { body: { ok: false, error: 'unknown_method' } }
    if (known.scope && !this.scopes.includes(known.scope)) {
      return { body: { ok: false, error: 'missing_scope', needed: known.scope, provided: this.scopes.join(',') } }
    }
    try {
      return { body: { ok: true, ...known.call(params) } }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.refused.push({ method, error: error.message, params })
      return { body: { ok: false, error: error.message } }
    }
  }

  #respond(path: string, message: Fields): { status?: number; body: Fields } {
    this.calls.push({ method: 'response_url', params: message })
    const asker = this.people.asker(path)
    if (!asker) return { status: 404, body: { ok: false, error: 'expired_url' } }
    const fault = refusal(message)
    if (fault) {
      this.refused.push({ method: 'response_url', error: fault, params: message })
      return { status: 400, body: { ok: false, error: fault } }
    }
    const { channel, user } = asker
    const where = message.thread_ts === undefined ? {} : { thread: text(message.thread_ts) }
    const said = { channel, text: text(message.text), blocks: list(message.blocks), ...where }
    if (message.response_type === 'in_channel')
      this.workspace.store({ ...said, user: this.workspace.bot.user, own: true })
    else this.workspace.whispers.push({ ...said, user })
    this.workspace.touch()
    return { body: { ok: true } }
  }
}

/** Breaks the answer off as the fault says; true when it did. */
function interrupted(fault: Fault, when: 'before' | 'after', response: ServerResponse, retryAfter: number): boolean {
  const due = when === 'before' ? ['limited', 'failed', 'dropped'] : ['failed-after', 'confused-after', 'dropped-after']
  if (fault === undefined || !due.includes(fault)) return false
  if (fault.startsWith('dropped')) response.destroy()
  else if (fault === 'limited') response.writeHead(429, { 'retry-after': String(retryAfter) }).end()
  else response.writeHead(fault === 'confused-after' ? 200 : 500).end('{"ok":false,"error":"internal_error"}')
  return true
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function decode(request: IncomingMessage, body: string): Fields {
  if (request.headers['content-type']?.startsWith('application/json')) return fields(parse(body))
  const structured = new Set(['blocks', 'metadata', 'view', 'attachments'])
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, structured.has(name) ? parse(value) : value]),
  )
}
