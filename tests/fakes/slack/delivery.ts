import { createHmac, randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { type Fields, fields, type Json, parse, text } from './json.ts'

type Kind = 'events_api' | 'slash_commands' | 'interactive'
type Envelope = { id: string; kind: Kind; payload: Fields; attempt: number; settle: (acknowledged: boolean) => void }

/** How Slack reaches the app: over the app's socket, or by signed requests to its address. */
export class Delivery {
  /** The app's address for signed requests; without one, envelopes go over the socket. */
  address: string | undefined
  /** What the app answered last with its acknowledgement. */
  lastAnswer: Json
  /** Milliseconds each acknowledgement took. */
  readonly waits: number[] = []
  readonly #secret: string
  readonly #open = new Map<string, Envelope>()
  #missed: Envelope[] = []
  #socket: WebSocket | undefined

  constructor(secret: string) {
    this.#secret = secret
  }

  /** Whether the app's socket is there. */
  get connected(): boolean {
    return this.#socket !== undefined
  }

  /** Gives whether the app acknowledged. An event that it did not acknowledge is kept for `retryMissed`. */
  send(kind: Kind, payload: Fields): Promise<boolean> {
    const start = performance.now()
    return new Promise<boolean>((settle) =>
      this.#attempt({ id: randomUUID(), kind, payload, attempt: 0, settle }),
    ).then((acknowledged) => {
      this.waits.push(performance.now() - start)
      return acknowledged
    })
  }

  /** Sends again what was missed, as Slack does after a while. */
  async retryMissed(): Promise<void> {
    const missed = this.#missed
    this.#missed = []
    await Promise.all(
      missed.map(
        (envelope) =>
          new Promise<boolean>((settle) => this.#attempt({ ...envelope, attempt: envelope.attempt + 1, settle })),
      ),
    )
  }

  /** Takes the app's new socket, greets it, and sends it what the last one missed. */
  connect(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#acknowledged(fields(parse(String(data)))))
    socket.on('close', () => {
      if (this.#socket !== socket) return
      this.#socket = undefined
      const unanswered = [...this.#open.values()]
      this.#open.clear()
      for (const envelope of unanswered) this.#miss(envelope)
    })
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0DESK' } }))
    void this.retryMissed()
  }

  /** Breaks the app's socket without a word. */
  cut() {
    this.#socket?.terminate()
  }

  /** Asks the app to leave its socket, for a reason that Slack would give. */
  dismiss(reason: string) {
    this.#socket?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-1' } }))
  }

  #attempt(envelope: Envelope) {
    if (this.address !== undefined) void this.#request(this.address, envelope)
    else if (this.#socket === undefined) this.#miss(envelope)
    else {
      this.#open.set(envelope.id, envelope)
      const retry = envelope.attempt > 0 ? { retry_attempt: envelope.attempt, retry_reason: 'timeout' } : {}
      this.#socket.send(
        JSON.stringify({
          envelope_id: envelope.id,
          type: envelope.kind,
          payload: envelope.payload,
          accepts_response_payload: true,
          ...retry,
        }),
      )
    }
  }

  #acknowledged({ envelope_id, payload }: Fields) {
    const envelope = this.#open.get(text(envelope_id))
    if (!envelope) return
    this.#open.delete(envelope.id)
    this.lastAnswer = payload
    envelope.settle(true)
  }

  async #request(address: string, envelope: Envelope) {
    const json = JSON.stringify(envelope.payload)
    const [type, body] =
      envelope.kind === 'events_api'
        ? ['application/json', json]
        : [
            'application/x-www-form-urlencoded',
            form(envelope.kind === 'interactive' ? { payload: json } : envelope.payload),
          ]
    const time = String(Math.floor(Date.now() / 1000))
    const signature = `v0=${createHmac('sha256', this.#secret).update(`v0:${time}:${body}`).digest('hex')}`
    const retry: Record<string, string> =
      envelope.attempt > 0
        ? { 'x-slack-retry-num': String(envelope.attempt), 'x-slack-retry-reason': 'http_timeout' }
        : {}
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': type, 'x-slack-request-timestamp': time, 'x-slack-signature': signature, ...retry },
        body,
      })
      const answer = await response.text()
      this.lastAnswer = answer.startsWith('{') ? parse(answer) : answer
      if (response.ok) envelope.settle(true)
      else this.#miss(envelope)
    } catch {
      this.#miss(envelope)
    }
  }

  #miss(envelope: Envelope) {
    if (envelope.kind === 'events_api' && envelope.attempt < 3) this.#missed.push(envelope)
    envelope.settle(false)
  }
}

function form(values: Fields): string {
  return new URLSearchParams(Object.entries(values).map(([name, value]) => [name, text(value)])).toString()
}
